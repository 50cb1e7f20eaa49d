"""The mentions that a reader sees in a window, as the extension decodes them but greedily."""
import torch

from corpora import NAME_LABELS
from model import Encoder

BEGINS = torch.tensor([label.startswith("B-") for label in NAME_LABELS])


def seen_mentions(encoder: Encoder, states: torch.Tensor) -> list[tuple[int, int]]:
    """First and last words of names, and of the heads of descriptions and pronouns outside of them, in the text's order."""
    with torch.no_grad():
        names, heads = encoder.names(states).argmax(-1), encoder.heads(states).argmax(-1)
    spans = []
    for i, (name, begins) in enumerate(zip(names.tolist(), BEGINS[names].tolist())):
        if name == 0:
            continue
        if not begins and spans and spans[-1][1] == i - 1:
            spans[-1] = (spans[-1][0], i)
        else:
            spans.append((i, i))
    alone = [(i, i) for i in ((heads > 0) & (names == 0)).nonzero().flatten().tolist()]
    return sorted(spans + alone)
