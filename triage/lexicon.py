"""The vocabulary that betrays what a page is for: phrases of four languages by theme, found in one pass over its words.

A phrase is a row of words; a word that ends in * stands for every word beginning so. German umlauts are found spelt
out too. A theme is evidence of a way of speaking, never of a kind alone: triage/rules.py says what each is worth.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from triage.folding import spellings, words_of
from triage.vocabulary import artistic, economic, legal, people

Phrase = tuple[str, ...]
Entry = tuple[Phrase, str]  # a phrase and its theme


@dataclass(frozen=True, slots=True)
class Start:
    """What may start at one word: themes it names alone, and longer phrases by their second word, longest first."""

    alone: tuple[str, ...]
    longer: dict[str, list[Entry]]
    stems: tuple[tuple[str, Entry], ...]  # those whose second word is only a beginning


Memory = dict[str, Start | None]  # by first word; shared by the pages of one file, then forgotten


class Finder:
    """An index of phrases by their first word, that tells which themes each place of a row of words belongs to."""

    def __init__(self, phrases: dict[str, tuple[str, ...]]) -> None:
        """Index phrases by theme; `phrases` maps a theme to its phrases as people write them."""
        self._exact: dict[str, list[tuple[Phrase, str]]] = {}
        self._stems: dict[str, list[tuple[Phrase, str]]] = {}
        self._lengths: set[int] = set()
        self._shortest = 0  # letters of the shortest stem, by which most words are known to begin with none
        self._roots: dict[str, tuple[int, ...]] = {}  # their first letters, with how long the stems are
        self._phrases: dict[str, list[Phrase]] = {}
        for theme, written in phrases.items():
            for phrase in written:
                for spelling in _readings(phrase):
                    self._add(spelling, theme)
                    self._phrases.setdefault(theme, []).append(spelling)

        self._shortest = min(self._lengths, default=0)
        for stem in self._stems:
            root = stem[: self._shortest]
            self._roots[root] = tuple(sorted({*self._roots.get(root, ()), len(stem)}))

    def phrases(self, theme: str) -> tuple[Phrase, ...]:
        """The folded phrases of one theme."""
        return tuple(self._phrases.get(theme, ()))

    def _add(self, phrase: Phrase, theme: str) -> None:
        first = phrase[0]
        if first.endswith("*"):
            self._lengths.add(len(first) - 1)
            self._stems.setdefault(first[:-1], []).append((phrase, theme))
        else:
            self._exact.setdefault(first, []).append((phrase, theme))

    def _start(self, word: str) -> Start | None:
        entries = self._starting(word)
        if not entries:
            return None
        longer: dict[str, list[Entry]] = {}
        for phrase, theme in entries:
            if len(phrase) > 1 and not phrase[1].endswith("*"):
                longer.setdefault(phrase[1], []).append((phrase, theme))
        return Start(
            tuple(dict.fromkeys(theme for phrase, theme in entries if len(phrase) == 1)),
            longer,
            tuple((entry[0][1][:-1], entry) for entry in entries if len(entry[0]) > 1 and entry[0][1].endswith("*")),
        )

    def _starting(self, word: str) -> list[Entry]:
        found = list(self._exact.get(word, ()))
        for length in self._roots.get(word[: self._shortest], ()):
            if length <= len(word):
                found += self._stems.get(word[:length], ())
        if len(found) > 1:
            found.sort(key=_longest_first)
        return found

    def find(self, words: list[str], memory: Memory | None = None) -> list[tuple[str, int, int]]:
        """Every (theme, first word, length in words) in the row; at one place the longest phrase of each theme."""
        known: Memory = {} if memory is None else memory
        found: list[tuple[str, int, int]] = []
        for word in set(words).difference(known):
            known[word] = self._start(word)
        for at, start in enumerate(map(known.__getitem__, words)):
            if start is None:
                continue
            taken: list[str] = []
            for phrase, theme in _second_fits(start, words[at + 1]) if at + 1 < len(words) else ():
                if theme not in taken and (len(phrase) == 2 or _follows(words, at, phrase)):
                    found.append((theme, at, len(phrase)))
                    taken.append(theme)
            found += [(theme, at, 1) for theme in start.alone if theme not in taken]
        return found


def _longest_first(entry: Entry) -> int:
    return -len(entry[0])


def _second_fits(start: Start, second: str) -> Sequence[Entry]:
    """The longer phrases whose second word is this one, longest first."""
    exact = start.longer.get(second, ())
    begun = [entry for stem, entry in start.stems if second.startswith(stem)] if start.stems else []
    return sorted((*exact, *begun), key=_longest_first) if begun else exact


def _follows(words: list[str], at: int, phrase: Phrase) -> bool:
    """Whether the phrase goes on as the words do, from its third word on."""
    if at + len(phrase) > len(words):
        return False
    for offset in range(2, len(phrase)):
        expected = phrase[offset]
        word = words[at + offset]
        if not (word.startswith(expected[:-1]) if expected.endswith("*") else word == expected):
            return False
    return True


def _readings(phrase: str) -> list[Phrase]:
    """The folded spellings of a phrase, its stars kept at their words."""
    marked = [("*" if piece.endswith("*") else "") for piece in phrase.split()]
    readings = []
    for spelling in dict.fromkeys(spellings(phrase.replace("*", ""))):
        row = spelling.split()
        if len(row) == len(marked):
            readings.append(tuple(word + star for word, star in zip(row, marked, strict=True)))
        elif marked[-1]:
            readings.append((*row[:-1], row[-1] + "*"))
        else:
            readings.append(tuple(row))
    return readings


def phrases_of(written: str) -> tuple[str, ...]:
    """Phrases written in one text with | between."""
    return tuple(phrase for piece in written.split("|") if (phrase := " ".join(piece.split())) and words_of(phrase))


@cache
def themes() -> Finder:
    """The finder of every theme."""
    written: dict[str, str] = {}
    for part in (artistic.THEMES, economic.THEMES, legal.THEMES, people.THEMES):
        for theme, phrases in part.items():
            written[theme] = written.get(theme, "") + "|" + phrases
    return Finder({theme: phrases_of(phrases) for theme, phrases in written.items()})
