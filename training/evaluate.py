"""A checkpoint's averaged weights on the dev parts, decoded greedily: a quick look between runs.

`python evaluate.py --run work/RUN --data CORPORA --out FOLDER` writes predictions for `score.mjs`. What the product
reaches is measured through `on-the-record annotate`, which decodes with constraints and joins quotations.
"""
import argparse
import json
from pathlib import Path

import torch

from corpora import NAME_LABELS, load_gum, load_names, load_polnear
from examples import Pieces, epoch_windows, tensors
from export import load


def runs(labels, words):
    """Spans of a BIO sequence of (kind or None, begins)."""
    out = []
    for i, (kind, begins) in enumerate(labels):
        if kind is None:
            continue
        if not begins and out and out[-1][0] == kind and out[-1][2] == i - 1:
            out[-1][2] = i
        else:
            out.append([kind, i, i])
    return [(kind, words[s].start, words[e].end, s, e) for kind, s, e in out]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--encoder", default="minilm")
    p.add_argument("--cue-bias", type=float, default=0.0)
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    reader, pieces = load(a.run, a.encoder), Pieces(str(a.run.parent / a.encoder / "tokenizer.json"))
    parts = {"polnear": load_polnear(a.data, "dev"), **{n: load_names(a.data, n, "dev", set()) for n in ("worldwide", "conll2003", "politics")}}
    for corpus, documents in parts.items():
        rows = {d.id: {"id": d.id, "statements": [], "mentions": []} for d in documents}
        for w in epoch_windows(documents, pieces, 384, None, 0):
            ids, feats, _, words = tensors([w], pieces.pad)
            own = w.document.words[w.start:w.end]
            with torch.no_grad():
                names, cues, _, hidden = reader.encoder(ids, feats, words[0])
                tags = [NAME_LABELS[i] for i in names.argmax(-1).tolist()]
                for kind, s, e, _, _ in runs([(None, False) if t == "O" else (t[2:], t[0] == "B") for t in tags], own):
                    rows[w.document.id]["mentions"].append({"start": s, "end": e, "type": kind, "form": "name"})
                if corpus != "polnear":
                    continue
                cues[:, 1:] += a.cue_bias
                found = runs([(None if c == 0 else "cue", c == 1) for c in cues.argmax(-1).tolist()], own)
                if not found:
                    continue
                roles = reader.roles(hidden, torch.tensor([f[3] for f in found]), torch.tensor([f[4] for f in found])).argmax(-1).tolist()
                for (_, s, e, _, _), row in zip(found, roles):
                    spans = runs([(None if r == 0 else "source" if r < 3 else "content", r in (1, 3)) for r in row], own)
                    content = [x[1:3] for x in spans if x[0] == "content"]
                    if content:
                        rows[w.document.id]["statements"].append({"cue": [[s, e]], "source": [x[1:3] for x in spans if x[0] == "source"], "content": content})
        (a.out / f"{corpus}.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows.values()))


if __name__ == "__main__":
    main()
