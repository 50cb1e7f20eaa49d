"""What a teacher says of texts, for a smaller reader to learn from: `python teach.py --run work/TEACHER --data CORPORA --out FILE`.

A large model's scores tell more than a right answer does: how near the others were (Hinton et al., "Distilling the
knowledge in a neural network", 2015). They also turn texts without attributions into examples of them.
"""
import argparse
import random
import time
from pathlib import Path

import torch

from corpora import Document, load_gum, load_names, load_polnear, load_wikinews
from examples import Pieces, Taught, batches, epoch_windows, tensors
from export import load
from mentions import seen_mentions
from model import columns

# A cue from this probability on has its roles asked: unlikely ones teach what is none
CUE_FROM = 0.15


TEXTS = {
    "polnear": lambda data: load_polnear(data, "train"),
    "worldwide": lambda data: load_names(data, "worldwide", "train", set()),
    "gum": lambda data: load_gum(data, "train"),
    "wikinews": load_wikinews,
}


def cue_spans(cues: torch.Tensor, marked: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cues that the corpus marks and those that the teacher sees, none twice."""
    p, spans, at = cues.softmax(-1), set(marked), 0
    likely = (1 - p[:, 0]) >= CUE_FROM
    while at < len(likely):
        if not likely[at]:
            at += 1
            continue
        end = at
        while end + 1 < len(likely) and likely[end + 1] and p[end + 1, 2] >= p[end + 1, 1]:
            end += 1
        spans.add((at, end))
        at = end + 1
    return sorted(spans)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--encoder", default="mpnet")
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--corpora", nargs="+", choices=[*TEXTS], default=[*TEXTS])
    p.add_argument("--limit", type=int, default=300, help="pieces of a window: a reader that only sees long ones forgets short texts")
    p.add_argument("--share", type=float, default=1.0, help="of the windows, so many are asked about")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    teacher, pieces = load(a.run, a.encoder), Pieces(str(a.run.parent / a.encoder / "tokenizer.json"))
    rng = random.Random(a.seed)
    windows = epoch_windows([document for name in a.corpora for document in TEXTS[name](a.data)], pieces, a.limit, rng, 0.0)
    windows = rng.sample(windows, int(len(windows) * a.share))
    out, began = [], time.time()
    every = batches(windows, 2048, rng)
    for done, batch in enumerate(every):
        ids, feats, mask, words = tensors(batch, pieces.pad)
        with torch.no_grad():
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = teacher.encoder.states(ids, feats, words, mask)
            for b, states in zip(batch, hidden):
                states = states[:b.end - b.start]
                names, cues, heads = (layer(states) for layer in (teacher.encoder.names, teacher.encoder.cues, teacher.encoder.heads))
                marked = [(s - b.start, e - b.start) for s, e, _, _ in b.document.attributions if s >= b.start and e < b.end]
                spans = cue_spans(cues, marked)
                roles = teacher.roles(states, *columns(spans)) if spans else torch.zeros(0, len(states), teacher.roles.out.out_features)
                seen = seen_mentions(teacher.encoder, states)
                links = teacher.antecedents(states, *columns(seen)) if seen else torch.zeros(0, 1)
                out.append((b.document.corpus, b.document.id, b.start, b.end, Taught(names.half(), cues.half(), heads.half(), spans, roles.half(), seen, links.half())))
        if done % 40 == 39:
            print(f"{done + 1} of {len(every)} batches, {(time.time() - began) / (done + 1) * (len(every) - done - 1) / 60:.0f} min left", flush=True)
    torch.save(out, a.out)


if __name__ == "__main__":
    main()
