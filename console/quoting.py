"""A quote as the page writes it: recognition keeps words folded, people read them with accents and apostrophes."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from triage.text.folding import plain, words_of

_WORD = re.compile(r"[^\W_]+")


class Text:
    """A text in which quotes are looked for; it is folded once, whatever their number, and only when one is."""

    def __init__(self, text: str) -> None:
        """Begin with nothing folded."""
        self._text = text

    def found(self, wanted: list[str]) -> str:
        """What the text writes from the first of these words to the last; "" where they do not follow each other."""
        if f" {' '.join(wanted)} " not in self._plain:
            return ""
        folded, places = self._words
        for first in range(len(folded) - len(wanted) + 1):
            last = first + len(wanted) - 1
            if folded[first : last + 1] == wanted:
                return " ".join(self._text[places[first][0] : places[last][1]].split())
        return ""

    @cached_property
    def _plain(self) -> str:
        return f" {plain(self._text)} "

    @cached_property
    def _words(self) -> tuple[list[str], list[tuple[int, int]]]:
        words = [(word, match.span()) for match in _WORD.finditer(self._text) for word in words_of(match[0])]
        return [word for word, _ in words], [span for _, span in words]


def as_written(quote: str, texts: Sequence[Text]) -> str:
    """A quote, or each word of a list of them, as the first of these texts that has it writes it; else as it is."""
    return ", ".join(_part(part, texts) for part in quote.split(", "))


def _part(part: str, texts: Iterable[Text]) -> str:
    wanted = words_of(part)
    return next((found for text in texts if wanted and (found := text.found(wanted))), part)
