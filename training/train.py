"""Trains the reader. `python train.py --data CORPORA --out work/RUN --steps N`; goes on from its last checkpoint.

Each batch is of one corpus; a corpus is drawn by its share of pieces. The weights that are kept are an exponential
average of those trained.
"""
import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F
from transformers import AutoConfig, AutoModel

from corpora import IGNORE, ROLE_LABELS, load_gap, load_gum, load_names, load_polnear, load_wikinews, rows
from distil import taught_loss
from encoders import starting_files
from examples import Pieces, batches, epoch_windows, tags, tensors, window
from mentions import seen_mentions
from model import Reader, columns


def nationalities(data: Path) -> set[str]:
    known = {text for row in rows(data / "worldwide-train.jsonl") for e in row["entities"] if e["type"] == "NORP" for text in [row["text"][e["start"]:e["end"]]]}
    return known | set(json.loads((data / "gazetteers/cc0-dariusk-nationalities.json").read_text(encoding="utf8"))["nationalities"])


def load_all(data: Path) -> dict:
    known = nationalities(data)
    documents = {name: load_names(data, name, "train", known) for name in ("worldwide", "conll2003", "politics")}
    return {"polnear": load_polnear(data, "train"), "gum": load_gum(data, "train"), "gap": load_gap(data), **documents}


REPEATS = {"polnear": 1.0, "worldwide": 1.0, "conll2003": 1.0, "politics": 3.0, "gum": 1.0, "gap": 0.0}
LIMITS = {"polnear": 300, "worldwide": 256, "conll2003": 128, "politics": 192, "gum": 400, "gap": 400}


def role_loss(reader: Reader, hidden, batch) -> torch.Tensor | None:
    losses = []
    for i, b in enumerate(batch):
        own = [a for a in b.document.attributions if a[0] >= b.start and a[1] < b.end]
        if not own:
            continue
        n = b.end - b.start
        gold = torch.zeros(len(own), n, dtype=torch.long)
        for k, (_, _, sources, contents) in enumerate(own):
            for label, spans in ((3, contents), (1, sources)):
                for s, e in spans:
                    s, e = s - b.start, e - b.start
                    if e < 0 or s >= n:
                        continue
                    gold[k, max(s, 0)] = label
                    gold[k, max(s, 0) + 1:min(e, n - 1) + 1] = label + 1
        starts, ends = (torch.tensor([a[j] - b.start for a in own]) for j in (0, 1))
        logits = reader.roles(hidden[i, :n], starts, ends)
        losses.append(F.cross_entropy(logits.reshape(-1, len(ROLE_LABELS)), gold.reshape(-1), reduction="sum") / n ** 0.5 / 4)
    return torch.stack(losses).sum() if losses else None


def antecedent_loss(reader: Reader, hidden, batch) -> torch.Tensor | None:
    losses = []
    for i, b in enumerate(batch):
        own = [m for m in b.document.mentions if m[0] >= b.start and m[1] < b.end]
        if len(own) < 2:
            continue
        starts, ends = (torch.tensor([m[j] - b.start for m in own]) for j in (0, 1))
        log = F.log_softmax(reader.antecedents(hidden[i], starts, ends), -1)
        right = torch.zeros_like(log, dtype=torch.bool)
        for j, (_, _, chain) in enumerate(own):
            for k in range(j):
                if chain is not None and own[k][2] == chain:
                    right[j, k + 1] = True
        right[:, 0] = ~right.any(1)
        losses.append(-torch.logsumexp(log.masked_fill(~right, -1e9), -1).mean() * min(1.0, len(own) / 40))
    return torch.stack(losses).mean() if losses else None


def pair_loss(reader: Reader, hidden, batch) -> torch.Tensor | None:
    """Of passages with one pronoun and two names: which of the two it means. The other mentions only tell how far apart these are."""
    losses = []
    for i, b in enumerate(batch):
        own = b.document.mentions
        if any(s < b.start or e >= b.end for s, e, _ in own):
            continue
        known = {(s - b.start, e - b.start): chain for s, e, chain in own}
        others = [(s, e) for s, e in seen_mentions(reader.encoder, hidden[i, :b.end - b.start].detach()) if all(e < ks or s > ke for ks, ke in known)]
        spans = sorted([*known, *others])
        scores = reader.antecedents(hidden[i], *columns(spans))
        at = {span: k for k, span in enumerate(spans)}
        for span, chain in known.items():
            before = [one for one in known if at[one] < at[span]]
            right = [one for one in before if known[one] == chain]
            if right and len(before) > 1:
                chosen = [at[right[0]] + 1, *(at[one] + 1 for one in before if known[one] != chain)]
                losses.append(-F.log_softmax(scores[at[span], chosen], -1)[0])
    return torch.stack(losses).mean() if losses else None


def loss_of(reader: Reader, batch, pad: int, weights: dict, sixteen_bits: bool, taught_share: float) -> torch.Tensor:
    ids, feats, mask, words = tensors(batch, pad)
    # Matrix units for 16 bits, where a processor has them, take a fifth to a third off a step (runs.md)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=sixteen_bits):
        hidden = reader.encoder.states(ids, feats, words, mask)
    gold = gold_loss(reader, hidden, batch, weights)
    if batch[0].taught is None:
        return gold
    return taught_share * taught_loss(reader, hidden, batch, weights) + (1 - taught_share) * gold


def gold_loss(reader: Reader, hidden, batch, weights: dict) -> torch.Tensor:
    total = hidden.new_zeros(())
    for which, layer in (("names", reader.encoder.names), ("cues", reader.encoder.cues), ("heads", reader.encoder.heads)):
        gold = tags(batch, which, IGNORE)
        if gold is not None:
            total = total + weights[which] * F.cross_entropy(layer(hidden).flatten(0, 1), gold.flatten(), ignore_index=IGNORE)
    if batch[0].document.corpus == "polnear":
        roles = role_loss(reader, hidden, batch)
        if roles is not None:
            total = total + weights["roles"] * roles / sum(max(1, len(b.document.attributions) and 1) for b in batch)
    if batch[0].document.corpus == "gum":
        links = antecedent_loss(reader, hidden, batch)
        if links is not None:
            total = total + weights["antecedents"] * links
    if batch[0].document.corpus == "gap":
        pairs = pair_loss(reader, hidden, batch)
        if pairs is not None:
            total = total + weights["antecedents"] * pairs
    return total


def epochs(documents: dict, repeats: dict, pieces: Pieces, most_pieces: int, seed: int, dropout: float, taught: list):
    """Batches without end; each epoch's windows and order are drawn from the seed and the epoch's number."""
    epoch = 0
    while True:
        rng = random.Random(seed * 1000 + epoch)
        every = []
        for corpus, own in documents.items():
            times = repeats[corpus]
            chosen = own * int(times) + rng.sample(own, int(len(own) * (times % 1)))
            every.extend(batches(epoch_windows(chosen, pieces, LIMITS[corpus], rng, dropout), most_pieces, rng))
        for corpus in sorted({t[0].corpus for t in taught}):
            again = [window(document, start, end, pieces, rng, dropout, said) for document, start, end, said in taught if document.corpus == corpus]
            every.extend(batches(again, most_pieces, rng))
        rng.shuffle(every)
        for batch in every:
            yield epoch, batch
        epoch += 1


def load_taught(files: list[Path], data: Path, documents: dict) -> list:
    """(document, start, end, Taught) of each window that a teacher was asked about."""
    if not files:
        return []
    known = {(d.corpus, d.id): d for own in documents.values() for d in own} | {(d.corpus, d.id): d for d in load_wikinews(data)}
    return [(known[corpus, id], start, end, said) for corpus, id, start, end, said in (one for file in files for one in torch.load(file, weights_only=False))]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--steps", type=int, default=2000)
    p.add_argument("--batch-pieces", type=int, default=4096)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--dropout", type=float, default=0.04, help="share of words hidden")
    p.add_argument("--inner-dropout", type=float, default=0.0, help="dropout between the encoder's layers")
    p.add_argument("--encoder", choices=["minilm", "mpnet"], default="minilm")
    p.add_argument("--sixteen-bits", action="store_true", help="the encoder's products in bfloat16")
    p.add_argument("--average", type=float, default=0.995)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--save-every", type=int, default=100)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--repeats", default="{}", help="how often a corpus comes in an epoch, as JSON, where not as in REPEATS")
    p.add_argument("--taught", type=Path, nargs="+", default=[], help="what teachers say of texts (`teach.py`), to learn from too")
    p.add_argument("--taught-share", type=float, default=0.6, help="of the loss, where a teacher was asked; the rest is against what the corpus marks")
    p.add_argument("--start", type=Path, help="a former run's folder, or weights from one (`export.py --weights`), to begin with")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    a.out.mkdir(parents=True, exist_ok=True)
    start = starting_files(a.out.parent, a.encoder)
    pieces = Pieces(str(start / "tokenizer.json"))
    config = AutoConfig.from_pretrained(start, attention_probs_dropout_prob=0.0, hidden_dropout_prob=a.inner_dropout)
    reader = Reader(config)
    reader.encoder.bert.load_state_dict(AutoModel.from_pretrained(start, add_pooling_layer=False).state_dict())
    if a.start:
        start_with = torch.load(a.start / "checkpoint.pt", weights_only=False)["average"] if a.start.is_dir() else torch.load(a.start)
        reader.load_state_dict(start_with, strict=False)
    reader.encoder.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    encoder = [q for q in reader.encoder.bert.parameters() if q.requires_grad]
    inside = {id(q) for q in encoder}
    heads = [q for q in reader.parameters() if q.requires_grad and id(q) not in inside]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": a.rate, "base": a.rate}, {"params": heads, "lr": a.head_rate, "base": a.head_rate}], weight_decay=0.01)
    average = {k: v.clone() for k, v in reader.state_dict().items()}
    done, latest = 0, a.out / "checkpoint.pt"
    if latest.exists():
        saved = torch.load(latest, weights_only=False)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        average, done = saved["average"], saved["step"]
        torch.set_rng_state(saved["random"])
    weights = {"names": 1.0, "cues": 2.0, "heads": 1.0, "roles": 1.0, "antecedents": 0.5}
    documents = load_all(a.data)
    taught = load_taught(a.taught, a.data, documents)
    reader.train()
    began, since, sums = time.time(), done, []
    for step, (epoch, batch) in enumerate(epochs(documents, REPEATS | json.loads(a.repeats), pieces, a.batch_pieces, a.seed, a.dropout, taught)):
        if step < done:
            continue
        if step >= a.steps:
            break
        warm = max(1, a.steps // 20)
        scale = min(1.0, (step + 1) / warm) * max(0.02, (a.steps - step) / a.steps)
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * scale
        loss = loss_of(reader, batch, pieces.pad, weights, a.sixteen_bits, a.taught_share)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        keep = min(a.average, (step + 1) / (step + 10))
        with torch.no_grad():
            for k, v in reader.state_dict().items():
                if v.dtype.is_floating_point:
                    average[k].mul_(keep).add_(v, alpha=1 - keep)
        sums.append(loss.item())
        if (step + 1) % 20 == 0:
            rate = (time.time() - began) / (step + 1 - since)
            print(f"step {step + 1}/{a.steps} epoch {epoch} loss {sum(sums[-20:]) / len(sums[-20:]):.4f} {rate:.2f} s/step, {rate * (a.steps - step - 1) / 60:.0f} min left", flush=True)
        if (step + 1) % a.save_every == 0 or step + 1 == a.steps:
            part = latest.with_suffix(".part")
            torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step + 1, "random": torch.get_rng_state(), "settings": vars(a)}, part)
            part.replace(latest)


if __name__ == "__main__":
    main()
