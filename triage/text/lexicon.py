"""The vocabulary that betrays what a page is for: phrases of four languages by theme, found in one pass over its words.

A phrase is a row of words; a word that ends in * stands for every word beginning so. German umlauts are found spelt
out too. A theme is evidence of a way of speaking, never of a kind alone: pieces/rules.py says what each is worth.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, compress

from triage.text.folding import spellings, words_of
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
        self._exact: dict[str, list[Entry]] = {}
        self._stems: dict[str, list[Entry]] = {}
        self._phrases: dict[str, list[Phrase]] = {}
        for theme, written in phrases.items():
            for phrase in written:
                for spelling in _readings(phrase):
                    self._add(spelling, theme)
                    self._phrases.setdefault(theme, []).append(spelling)
        self._starts = {word: _start_of(entries) for word, entries in self._exact.items()}
        self._begun: dict[tuple[str, ...], Start] = {}  # by the word, if it is ours, and the stems that it begins with
        self._shortest = min(map(len, self._stems), default=0)  # letters by which most words are known to have no stem
        self._roots: dict[str, tuple[int, ...]] = {}  # first letters of stems, with how long those are
        for stem in self._stems:
            root = stem[: self._shortest]
            self._roots[root] = tuple(sorted({*self._roots.get(root, ()), len(stem)}))

    def phrases(self, theme: str) -> tuple[Phrase, ...]:
        """The folded phrases of one theme."""
        return tuple(self._phrases.get(theme, ()))

    def _add(self, phrase: Phrase, theme: str) -> None:
        first = phrase[0]
        if first.endswith("*"):
            self._stems.setdefault(first[:-1], []).append((phrase, theme))
        else:
            self._exact.setdefault(first, []).append((phrase, theme))

    def _look_up(self, words: Iterable[str], known: Memory) -> None:
        """Note what may start at each of the words."""
        roots, shortest, starts = self._roots, self._shortest, self._starts
        for word in words:
            lengths = roots.get(word[:shortest])
            known[word] = starts.get(word) if lengths is None else self._with_stems(word, lengths)

    def _with_stems(self, word: str, lengths: tuple[int, ...]) -> Start | None:
        stems = tuple(word[:length] for length in lengths if length <= len(word) and word[:length] in self._stems)
        if not stems:
            return self._starts.get(word)
        key = (word if word in self._exact else "", *stems)  # nothing else of the word is kept
        if key not in self._begun:
            entries = chain(self._exact.get(word, ()), *(self._stems[stem] for stem in stems))
            self._begun[key] = _start_of(entries)
        return self._begun[key]

    def find(self, words: list[str], memory: Memory | None = None) -> list[tuple[str, int, int]]:
        """Every (theme, first word, length in words) in the row; at one place the longest phrase of each theme."""
        known: Memory = {} if memory is None else memory
        self._look_up(set(words).difference(known), known)
        found: list[tuple[str, int, int]] = []
        starts = list(map(known.__getitem__, words))
        count = len(words)
        for at, start in compress(enumerate(starts), starts):
            if start is None:
                continue
            second = words[at + 1] if at + 1 < count else ""
            if second not in start.longer and not start.stems:
                for theme in start.alone:
                    found.append((theme, at, 1))
                continue
            taken: list[str] = []
            for phrase, theme in _second_fits(start, second):
                if theme not in taken and (len(phrase) == 2 or _follows(words, at, phrase)):
                    found.append((theme, at, len(phrase)))
                    taken.append(theme)
            found += [(theme, at, 1) for theme in start.alone if theme not in taken]
        return found


def _start_of(entries: Iterable[Entry]) -> Start:
    """What the entries of one first word say, longest phrases first."""
    row = sorted(entries, key=_longest_first)
    longer: dict[str, list[Entry]] = {}
    for phrase, theme in row:
        if len(phrase) > 1 and not phrase[1].endswith("*"):
            longer.setdefault(phrase[1], []).append((phrase, theme))
    return Start(
        tuple(dict.fromkeys(theme for phrase, theme in row if len(phrase) == 1)),
        longer,
        tuple((entry[0][1][:-1], entry) for entry in row if len(entry[0]) > 1 and entry[0][1].endswith("*")),
    )


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
