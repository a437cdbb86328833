"""Where words stand on a page: its lines, for selecting and searching, and the places of quotes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from intake.view import Word
from triage.text.folding import words_of

COLUMN: Final = 1.5  # heights of a line: a wider gap between two words parts columns
PLACES: Final = 3  # of one quote that are marked
_WORDS: Final = re.compile(r"\S+")
_SHORTEST: Final = 3  # letters of a quote's last word from which a word may go on where the quote was cut


@dataclass(frozen=True, slots=True)
class Run:
    """Words side by side, in fractions of the page from its top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Mark:
    """One line of one place where a quote stands; `quote` counts the quotes from 0."""

    quote: int
    left: float
    top: float
    right: float
    bottom: float


def runs_of(words: Sequence[Word], shape: float = 1.414) -> tuple[Run, ...]:
    """The lines of a page, cut where columns part; `shape` is the page's height over its width."""
    return tuple(_run(group) for _, line in groupby(words, lambda word: word.line) for group in _columns(line, shape))


def _columns(line: Iterator[Word], shape: float) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in line:
        if group and not 0 <= word.left - group[-1].right + 0.002 <= COLUMN * shape * (word.bottom - word.top) + 0.002:
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _run(words: Sequence[Word]) -> Run:
    return Run(
        " ".join(word.text for word in words),
        min(word.left for word in words),
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
    )


def marks_of(words: Sequence[Word], quotes: Sequence[str]) -> tuple[Mark, ...]:
    """Where each quote stands, whatever its case and accents; at most three places of each, a box for every line."""
    tokens = [(token, index) for index, word in enumerate(words) for token in words_of(word.text)]
    found: list[Mark] = []
    for number, quote in enumerate(quotes):
        for first, last in _places(tokens, words_of(quote)):
            found.extend(_boxes(number, words[first : last + 1]))
    return tuple(found)


def spans_of(text: str, quotes: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the quotes stand in a text, as they would on a page: first letter and end, in order, none over another."""
    words = [(match.start(), match.end()) for match in _WORDS.finditer(text)]
    tokens = [(token, index) for index, (start, end) in enumerate(words) for token in words_of(text[start:end])]
    found = sorted((words[a][0], words[b][1]) for quote in quotes for a, b in _places(tokens, words_of(quote)))
    clear: list[tuple[int, int]] = []
    for start, end in found:
        if not clear or start >= clear[-1][1]:
            clear.append((start, end))
    return tuple(clear)


def _places(tokens: Sequence[tuple[str, int]], wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last word of each place; the quote's last word may be cut."""
    at = given = 0
    while wanted and given < PLACES and at + len(wanted) <= len(tokens):
        if _stands(tokens, at, wanted):
            yield tokens[at][1], tokens[at + len(wanted) - 1][1]
            given += 1
            at += len(wanted)
        else:
            at += 1


def _stands(tokens: Sequence[tuple[str, int]], at: int, wanted: Sequence[str]) -> bool:
    if any(tokens[at + step][0] != word for step, word in enumerate(wanted[:-1])):
        return False
    last, cut = tokens[at + len(wanted) - 1][0], wanted[-1]
    return last == cut or (len(wanted) > 1 and len(cut) >= _SHORTEST and last.startswith(cut))


def _boxes(number: int, words: Sequence[Word]) -> Iterator[Mark]:
    for _, line in groupby(words, lambda word: word.line):
        run = _run(list(line))
        yield Mark(number, run.left, run.top, run.right, run.bottom)
