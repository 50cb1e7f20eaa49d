"""From documents to batches of tensors: pieces, features, words, labels."""
import random
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from corpora import Document, windows
from words import MAX_PIECES_A_WORD, features


# As BERT's vocabulary has them, and as MPNet's, which keeps BERT's beside them untrained
SPECIAL = (("[CLS]", "<s>"), ("[SEP]", "</s>"), ("[PAD]", "<pad>"), ("[UNK]", "[UNK]"), ("[MASK]", "<mask>"))


class Pieces:
    """WordPiece ids of single words, remembered."""

    def __init__(self, path: str):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        own = self.tokenizer.get_vocab(with_added_tokens=True)
        self.cls, self.sep, self.pad, self.unknown, self.mask = (own[m if m in own else b] for b, m in SPECIAL)
        self.known: dict[str, tuple[int, ...]] = {}

    def of(self, word: str) -> tuple[int, ...]:
        ids = self.known.get(word)
        if ids is None:
            ids = tuple(self.tokenizer.encode(word, add_special_tokens=False).ids[:MAX_PIECES_A_WORD]) or (self.unknown,)
            self.known[word] = ids
        return ids


@dataclass
class Window:
    document: Document
    start: int
    end: int
    input_ids: list[int]
    features: list[int]
    words: list[int]
    # What a larger model says of it, where one was asked (`teach.py`)
    taught: "Taught | None" = None


@dataclass
class Taught:
    """A teacher's scores, not yet probabilities: of each word, and of each word for each cue that it sees or that the corpus marks."""
    names: torch.Tensor
    cues: torch.Tensor
    heads: torch.Tensor
    # Cues' first and last words, counted from the window's start
    cue_spans: list[tuple[int, int]]
    roles: torch.Tensor
    # The mentions that it sees, first and last words, and for each a score for none and for each earlier one
    mentions: list[tuple[int, int]]
    antecedents: torch.Tensor


STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'"}


def word_texts(document: Document, start: int, end: int, rng: random.Random | None) -> list[str]:
    """The window's words; in training sometimes with straight marks for curly ones, or curly for straight."""
    texts = [w.text for w in document.words[start:end]]
    if rng is None:
        return texts
    draw = rng.random()
    if draw < 0.4:
        return [STRAIGHT.get(t, t) for t in texts]
    if draw < 0.6:
        opened, out = False, []
        for word, text in zip(document.words[start:end], texts):
            if word.block_start:
                opened = False
            if text == '"':
                text, opened = ("”" if opened else "“"), not opened
            out.append(text)
        return out
    return texts


def window(document: Document, start: int, end: int, pieces: Pieces, rng: random.Random | None, dropout: float, taught: Taught | None = None) -> Window:
    texts = word_texts(document, start, end, rng)
    ids, feats, firsts = [pieces.cls], [0], []
    for text, feature in zip(texts, features(document.words[start:end], texts)):
        firsts.append(len(ids))
        own = pieces.of(text)
        if rng is not None and rng.random() < dropout:
            own = (pieces.mask,)
        ids.extend(own)
        feats.extend([feature] * len(own))
    return Window(document, start, end, ids + [pieces.sep], feats + [0], firsts, taught)


def epoch_windows(documents: list[Document], pieces: Pieces, limit: int, rng: random.Random | None, dropout: float) -> list[Window]:
    out = []
    for document in documents:
        lengths = [len(pieces.of(w.text)) for w in document.words]
        for start, end in windows(document, limit - 2, lengths, rng):
            out.append(window(document, start, end, pieces, rng, dropout))
    return out


def batches(items: list[Window], most_pieces: int, rng: random.Random) -> list[list[Window]]:
    """Windows of like length together, at most `most_pieces` pieces with their padding, in a drawn order."""
    items = sorted(items, key=lambda w: len(w.input_ids) + rng.random() * 8)
    out, batch = [], []
    for item in items:
        if batch and (len(batch) + 1) * len(item.input_ids) > most_pieces:
            out.append(batch)
            batch = []
        batch.append(item)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def tensors(batch: list[Window], pad: int):
    n, w = max(len(b.input_ids) for b in batch), max(len(b.words) for b in batch)
    ids, feats, mask, words = torch.full((len(batch), n), pad), torch.zeros(len(batch), n, dtype=torch.long), torch.zeros(len(batch), n, dtype=torch.long), torch.zeros(len(batch), w, dtype=torch.long)
    for i, b in enumerate(batch):
        ids[i, :len(b.input_ids)] = torch.tensor(b.input_ids)
        feats[i, :len(b.features)] = torch.tensor(b.features)
        mask[i, :len(b.input_ids)] = 1
        words[i, :len(b.words)] = torch.tensor(b.words)
    return ids, feats, mask, words


def tags(batch: list[Window], which: str, ignore: int) -> torch.Tensor | None:
    if all(getattr(b.document, which) is None for b in batch):
        return None
    w = max(len(b.words) for b in batch)
    out = torch.full((len(batch), w), ignore)
    for i, b in enumerate(batch):
        labels = getattr(b.document, which)
        if labels is not None:
            out[i, :b.end - b.start] = torch.tensor(labels[b.start:b.end])
    return out
