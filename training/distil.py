"""How far a reader is from its teacher: Kullback-Leibler divergences, scaled as the losses against what corpora mark."""
import torch
from torch.nn import functional as F

from model import Reader, columns


def divergence(logits: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
    """Summed over words."""
    return F.kl_div(F.log_softmax(logits, -1), F.log_softmax(taught.float(), -1), reduction="sum", log_target=True)


def taught_loss(reader: Reader, hidden, batch, weights: dict) -> torch.Tensor:
    words = sum(b.end - b.start for b in batch)
    total = hidden.new_zeros(())
    for i, b in enumerate(batch):
        states = hidden[i, :b.end - b.start]
        for which, layer in (("names", reader.encoder.names), ("cues", reader.encoder.cues), ("heads", reader.encoder.heads)):
            total = total + weights[which] * divergence(layer(states), getattr(b.taught, which)) / words
        if b.taught.cue_spans:
            logits = reader.roles(states, *columns(b.taught.cue_spans))
            total = total + weights["roles"] * divergence(logits, b.taught.roles) / len(states) ** 0.5 / 4 / len(batch)
        if len(b.taught.mentions) > 1:
            links = reader.antecedents(states, *columns(b.taught.mentions))
            total = total + weights["antecedents"] * divergence(links, b.taught.antecedents) / len(b.taught.mentions) / len(batch)
    return total
