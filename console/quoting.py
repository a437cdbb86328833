"""A quote as the page writes it: recognition keeps words folded, people read them with accents and apostrophes."""

import re
from collections.abc import Iterable, Sequence

from triage.folding import plain, words_of

_WORD = re.compile(r"[^\W_]+")


def as_written(quote: str, texts: Sequence[str]) -> str:
    """A quote, or each word of a list of them, as the first of these texts that has it writes it; else as it is."""
    return ", ".join(_part(part, texts) for part in quote.split(", "))


def _part(part: str, texts: Iterable[str]) -> str:
    wanted = words_of(part)
    having = (text for text in texts if wanted and f" {' '.join(wanted)} " in f" {plain(text)} ")
    return next((found for text in having if (found := _found(wanted, text))), part)


def _found(wanted: list[str], text: str) -> str:
    """From the first of the words to the last, where they stand one after the other."""
    words = [(word, match) for match in _WORD.finditer(text) for word in words_of(match[0])]
    folded = [word for word, _ in words]
    for first in range(len(words) - len(wanted) + 1):
        last = first + len(wanted) - 1
        if folded[first : last + 1] == wanted:
            return " ".join(text[words[first][1].start() : words[last][1].end()].split())
    return ""
