"""Words and their features, exactly as src/engine/reader/trained/words.ts splits a text.

Offsets are UTF-16 code units, as everywhere in the project; Python's own indices are converted at this border.
"""
from dataclasses import dataclass

import regex

WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]")
SHAPES = 7
FEATURES = SHAPES * 2 * 2
MAX_PIECES_A_WORD = 8


@dataclass(frozen=True)
class Word:
    start: int
    end: int
    text: str
    block_start: bool


def utf16_offsets(text: str) -> list[int] | range:
    """For each code point index its UTF-16 offset; the text's end included."""
    if all(ord(c) < 0x10000 for c in text):
        return range(len(text) + 1)
    offsets, at = [], 0
    for c in text:
        offsets.append(at)
        at += 2 if ord(c) >= 0x10000 else 1
    offsets.append(at)
    return offsets


def split_words(text: str) -> list[Word]:
    offsets = utf16_offsets(text)
    words, last = [], 0
    for match in WORD.finditer(text):
        s, e = match.span()
        block_start = not words or "\n" in text[last:s]
        words.append(Word(offsets[s], offsets[e], match.group(), block_start))
        last = e
    return words


def shape(word: str) -> int:
    if any(c.isdigit() for c in word):
        return 5
    if not any(c.isalpha() for c in word):
        return 6
    upper = sum(c.isupper() for c in word)
    if upper == 0:
        return 1
    if word[0].isupper() and upper == 1:
        return 2
    if upper == sum(c.isalpha() for c in word):
        return 3
    return 4


def features(words: list[Word], texts: list[str]) -> list[int]:
    """A feature id for each word: its shape, whether it stands in double quotation marks, whether it begins a block."""
    ids, inside = [], False
    for i, (word, text) in enumerate(zip(words, texts)):
        if word.block_start:
            inside = False
        before = inside
        if text in "“„«":
            inside = True
        elif text in "”»":
            inside = False
        elif text == '"':
            inside = not inside
        elif text == "'" and i > 0 and texts[i - 1] == "'" and words[i - 1].end == word.start and not _second_apostrophe(words, texts, i - 1):
            inside = not inside
        ids.append(shape(text) + SHAPES * (before or inside) + 2 * SHAPES * word.block_start)
    return ids


def _second_apostrophe(words: list[Word], texts: list[str], i: int) -> bool:
    """Whether the apostrophe at `i` closes a pair, counted from the start of its run: '''' is two pairs."""
    run = 0
    while i > 0 and texts[i - 1] == "'" and words[i - 1].end == words[i].start:
        run += 1
        i -= 1
    return run % 2 == 1
