"""The corpora as training examples: words with labels for the tasks that a corpus teaches.

An example is a window of whole paragraphs. Labels that a corpus doesn't have are None and cost nothing.
"""
import json
import random
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path

import regex

from words import Word, split_words

NAME_TYPES = ["person", "organization", "place", "nationality", "event", "product", "work", "other"]
HEAD_TYPES = ["person", "organization", "place", "event", "other"]
NAME_LABELS = ["O"] + [f"{p}-{t}" for t in NAME_TYPES for p in "BI"]
CUE_LABELS = ["O", "B", "I"]
HEAD_LABELS = ["O"] + [f"{f}-{t}" for f in ("nominal", "pronoun") for t in HEAD_TYPES]
ROLE_LABELS = ["O", "B-source", "I-source", "B-content", "I-content"]
IGNORE = -100

PLAIN_TYPES = {
    "per": "person", "person": "person", "politician": "person",
    "org": "organization", "organisation": "organization", "organization": "organization", "politicalparty": "organization",
    "loc": "place", "location": "place", "country": "place", "fac": "place", "place": "place",
    "norp": "nationality", "prod": "product", "event": "event", "election": "event", "misc": "other",
}
EVENT = regex.compile(r"\b(Cup|Olympics?|Games|Summit|War|Festival|Elections?|Championships?|Conference|Prize|Awards?|Open|Day|Uprising|Revolution|League Cup|Forum)\b")


@dataclass
class Document:
    id: str
    corpus: str
    words: list[Word]
    names: list[int] | None = None
    cues: list[int] | None = None
    heads: list[int] | None = None
    # each: (cue start, cue end, [(start, end)] of sources, [(start, end)] of contents), word indices, ends inclusive
    attributions: list[tuple] = field(default_factory=list)
    # mentions in the order of the text: (start, end, chain or None)
    mentions: list[tuple] = field(default_factory=list)


def rows(path: Path):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


class WordIndex:
    """Character spans to word ranges."""

    def __init__(self, words: list[Word]):
        self.starts = [w.start for w in words]
        self.ends = [w.end for w in words]

    def range(self, start: int, end: int) -> tuple[int, int] | None:
        first = bisect_right(self.ends, start)
        last = bisect_left(self.starts, end) - 1
        return (first, last) if first <= last else None


def name_labels(words, index, entities, nationalities, text) -> list[int]:
    labels = [0] * len(words)
    for e in sorted(entities, key=lambda e: e["start"] - e["end"]):
        span = index.range(e["start"], e["end"])
        if span is None or any(labels[span[0]:span[1] + 1]):
            continue
        type = PLAIN_TYPES[e["type"].lower()]
        surface = text[e["start"]:e["end"]]
        if type == "other":
            if surface in nationalities:
                type = "nationality"
            elif EVENT.search(surface):
                type = "event"
            elif text[max(0, e["start"] - 1):e["start"]] in ("“", '"', "‘"):
                type = "work"
        at = NAME_LABELS.index(f"B-{type}")
        labels[span[0]] = at
        for i in range(span[0] + 1, span[1] + 1):
            labels[i] = at + 1
    return labels


def load_names(folder: Path, corpus: str, part: str, nationalities: set[str]) -> list[Document]:
    documents = []
    for row in rows(folder / f"{corpus}-{part}.jsonl"):
        words = split_words(row["text"])
        if words:
            documents.append(Document(row["id"], corpus, words, names=name_labels(words, WordIndex(words), row["entities"], nationalities, row["text"])))
    return documents


def load_polnear(folder: Path, part: str) -> list[Document]:
    documents = []
    for row in rows(folder / f"polnear-{part}.jsonl"):
        words = split_words(row["text"])
        index = WordIndex(words)
        document = Document(row["id"], "polnear", words, cues=[0] * len(words))
        for a in row["attributions"]:
            ranges = {role: [r for r in (index.range(*span) for span in a[role]) if r] for role in ("cue", "source", "content")}
            if not ranges["cue"]:
                continue
            start, end = ranges["cue"][0]
            document.cues[start] = 1
            for i in range(start + 1, end + 1):
                document.cues[i] = 2
            document.attributions.append((start, end, ranges["source"], ranges["content"]))
        documents.append(document)
    return documents


def load_gum(folder: Path, part: str) -> list[Document]:
    documents = []
    for row in rows(folder / f"gum-{part}.jsonl"):
        text, words = row["text"], split_words(row["text"])
        index = WordIndex(words)
        named = {(n["start"], n["end"]) for n in row["named"]}
        chain_of = {tuple(m["head"]): m["chain"] for m in row["ontogum"]}
        document = Document(row["id"], "gum", words, heads=[0] * len(words))
        seen = set()
        for m in row["mentions"]:
            if m["type"] not in ("person", "organization", "place", "event") and m["head_pos"][:2] not in ("PR", "WP", "NN", "DT"):
                continue
            form = "name" if (m["start"], m["end"]) in named else "pronoun" if m["head_pos"][:2] in ("PR", "WP", "DT", "WD") else "nominal"
            span = index.range(*_without_article(text, m["start"], m["end"])) if form == "name" else index.range(*m["head"])
            if span is None or span in seen:
                continue
            seen.add(span)
            if form == "name" and span[1] - span[0] > 7:
                span = index.range(*m["head"]) or span
            if form != "name":
                type = m["type"] if m["type"] in HEAD_TYPES else "other"
                document.heads[span[1]] = HEAD_LABELS.index(f"{form}-{type}")
            document.mentions.append((span[0], span[1], chain_of.get(tuple(m["head"]))))
        document.mentions.sort()
        documents.append(document)
    return documents


# Of GAP's 2,000 passages for tuning these are trained on; the rest tells how well pronouns are resolved
GAP_TRAINED_ON = 1300


def load_gap(folder: Path) -> list[Document]:
    """One pronoun and two names each; of those that mean one of the two."""
    documents = []
    for row in list(rows(folder / "gap-dev.jsonl"))[:GAP_TRAINED_ON]:
        words = split_words(row["text"])
        index = WordIndex(words)
        mentions = sorted((*span, m["chain"]) for m in row["mentions"] if (span := index.range(m["start"], m["end"])))
        if len(mentions) == 3 and len({chain for _, _, chain in mentions}) == 2:
            documents.append(Document(row["id"], "gap", words, mentions=mentions))
    return documents


def load_wikinews(folder: Path) -> list[Document]:
    """Without labels: to learn from a teacher on."""
    return [Document(row["id"], "wikinews", words) for row in rows(folder / "wikinews-2019.jsonl") if (words := split_words(row["text"]))]


def _without_article(text: str, start: int, end: int) -> tuple[int, int]:
    for article in ("the ", "The ", "a ", "A ", "an "):
        if text[start:end].startswith(article):
            return start + len(article), end
    return start, end


def windows(document: Document, limit: int, pieces: list[int], rng: random.Random | None) -> list[tuple[int, int]]:
    """Word ranges of at most `limit` pieces that begin and end at a block's border where blocks are short enough.

    With a random generator the first window's size is drawn, so that an epoch's borders differ from the last one's.
    """
    n, out, start = len(document.words), [], 0
    budget = limit if rng is None else rng.randint(limit // 3, limit)
    while start < n:
        end, used, border = start, 0, None
        while end < n and used + pieces[end] <= budget:
            used += pieces[end]
            end += 1
            if end < n and document.words[end].block_start:
                border = end
        if end < n:
            end = border or max(end, start + 1)
        out.append((start, end))
        start, budget = end, limit
    return out
