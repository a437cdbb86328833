"""What can be counted in a stretch of text without knowing what it is: voices, amounts, dates, line shapes, themes.

Counts add up, so the traits of several pages are the sum of the traits of each.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import compress, pairwise

from triage.pieces.lines import Signs, count_lines
from triage.text import patterns
from triage.text.folding import fold, numbered_lines, words_in
from triage.text.languages import language_of_words
from triage.text.lexicon import Memory, themes
from triage.vocabulary.artistic import PRONOUNS


@dataclass(frozen=True)
class Traits:
    """Counts of a stretch of text; adding two gives the traits of both together."""

    counts: Counter[str] = field(default_factory=Counter)
    totals: tuple[float, ...] = ()  # amounts that stand on a line of totals
    largest: float = 0.0
    language: str = ""
    quotes: dict[str, str] = field(default_factory=dict)  # theme or feature to the first line that shows it

    def __getitem__(self, name: str) -> int:
        return self.counts.get(name, 0)

    @property
    def words(self) -> int:
        """Words of the stretch."""
        return self.counts["words"]


def together(parts: Iterable[Traits]) -> Traits:
    """The traits of several stretches as one; the language is that of the most words."""
    every = tuple(parts)
    if len(every) == 1:
        return every[0]
    counts: Counter[str] = Counter()
    totals: tuple[float, ...] = ()
    largest = 0.0
    languages: Counter[str] = Counter()
    quotes: dict[str, str] = {}
    for part in every:
        lead = counts["lead"] if counts["episode"] else counts["words"] + part.counts["lead"]
        counts.update(part.counts)
        counts["lead"] = lead
        totals += part.totals
        largest = max(largest, part.largest)
        if part.language:
            languages[part.language] += part.words
        for name, quote in part.quotes.items():
            quotes.setdefault(name, quote)
    language = languages.most_common(1)[0][0] if languages else ""
    return Traits(counts, totals, largest, language, quotes)


def traits_of(text: str) -> Traits:
    """Count everything in one text."""
    folded = fold(text)
    return counted(text, folded, words_in(folded))


def counted(text: str, folded: str, words: list[str], *, sheet: bool = False, memory: Memory | None = None) -> Traits:
    """The same for a text of which the folded form and its words are known already.

    `sheet` says that tabs part its cells and bare numbers may be money. `memory` is shared by texts of one file, so
    that a word is looked up once.
    """
    counts: Counter[str] = Counter()
    quotes: dict[str, str] = {}
    language = language_of_words(words[:400])
    counts["words"] = len(words)
    _count_voices(words, language, counts)
    _count_themes(words, counts, quotes, memory)
    lines, folded_lines = text.split("\n"), folded.split("\n")
    numbered = numbered_lines(folded)
    alike = len(lines) == len(folded_lines)
    different = set(words)
    where = {RAW: text, FOLDED: folded, NUMBERED: "\n".join(compress(folded_lines, numbered))}
    where[RAW_NUMBERED] = "\n".join(compress(lines, numbered)) if alike else text
    _count_marks(where, different, counts)
    counts["split"] = _has_split(folded)
    signs = Signs(folded, different, sheet, dated=counts["year"] > 0)
    counts["between"] = _opens_a_contract(text[:500])
    read = zip(lines if alike else folded_lines, folded_lines, numbered, strict=True)
    totals, largest = count_lines(read, signs, counts, quotes)
    return Traits(counts, totals, largest, language, quotes)


@cache
def _voices(language: str) -> dict[str, str]:
    return {word: voice for voice, listed in PRONOUNS.get(language, {}).items() for word in listed.split()}


def _count_voices(words: list[str], language: str, counts: Counter[str]) -> None:
    voices = _voices(language)
    if voices:
        counts.update(Counter(filter(None, map(voices.get, words))))


def _count_themes(words: list[str], counts: Counter[str], quotes: dict[str, str], memory: Memory | None) -> None:
    found = themes().find(words, memory)
    phrases = Counter(
        (theme, words[at] if length == 1 else " ".join(words[at : at + length])) for theme, at, length in found
    )
    for (theme, phrase), times in phrases.items():  # in the order of their first places
        counts[theme] = counts.get(theme, 0) + times
        counts[theme + "!"] = counts.get(theme + "!", 0) + 1
        quotes.setdefault(theme, phrase)


def _opens_a_contract(text: str) -> int:
    """1 when the parties to a contract are named."""
    small = text.lower()
    return int(any(map(small.__contains__, patterns.BETWEEN_SIGNS)) and patterns.BETWEEN.search(text) is not None)


def _has_split(folded: str) -> int:
    """1 when two shares that make a whole stand near each other: "70 % … 30 %", "60/40"."""
    if "%" not in folded:
        return 0
    shares = [float(number.replace(",", ".")) for number in patterns.SHARE.findall(folded)]
    return int(any(0 < one < 100 and one + other == 100 for one, other in pairwise(shares)))


# What a pattern reads: the text as written, folded, or of either the lines alone that hold a number.
RAW, FOLDED, NUMBERED, RAW_NUMBERED = range(4)


def _count_marks(texts: dict[int, str], words: set[str], counts: Counter[str]) -> None:
    text = texts[RAW]
    for name, signs, pattern, reads in MARKS if texts[NUMBERED] else MARKS[_NUMBERS:]:
        where = texts[reads]
        if signs and not any(map(where.__contains__, signs)):
            continue
        if found := len(pattern.findall(where)):
            counts[name] = found
    named = not patterns.LANGUAGE_WORDS.isdisjoint(words) or any(
        map(texts[FOLDED].__contains__, patterns.LANGUAGE_STEMS)
    )
    if named and (found := len(patterns.LANGUAGE_NAME.findall(texts[FOLDED]))):
        counts["language_name"] = found
    aged = not patterns.AGE_WORDS.isdisjoint(words)
    if texts[NUMBERED] and (found := len((patterns.AGE if aged else patterns.AGE_BY_SIGNS).findall(texts[FOLDED]))):
        counts["age"] = found
    worded = any(map(text.__contains__, patterns.DEFINING_WORDS))
    if found := len((patterns.DEFINED if worded else patterns.DEFINED_BY_SIGNS).findall(text)):
        counts["defined"] = found


# Name, signs without any of which the pattern finds nothing (quicker to look for), pattern, and what it reads. The
# first ones all want a number; those that read numbered lines alone never go on from one line to the next.
MARKS: tuple[tuple[str, tuple[str, ...], re.Pattern[str], int], ...] = (
    ("percent", ("%",), patterns.PERCENT, FOLDED),
    ("year", (), patterns.YEAR, NUMBERED),
    ("year_paren", ("(",), patterns.YEAR_PAREN, FOLDED),
    ("date", (), patterns.DATE, NUMBERED),
    ("millions", ("millio", "miljoen", "mio", "m€"), patterns.MILLIONS, FOLDED),
    ("postcode", (), patterns.POSTCODE, RAW),
    ("iban", (), patterns.IBAN, RAW_NUMBERED),
    ("duration", ("min", "'", "’", "′", "x", "×"), patterns.DURATION, FOLDED),
    ("founded", patterns.FOUNDING_WORDS, patterns.FOUNDED, NUMBERED),
    ("birth", ("19", "200"), patterns.BIRTH, RAW),
    ("enterprise", (), patterns.ENTERPRISE, NUMBERED),
    ("phone", (), patterns.PHONE, NUMBERED),
    ("url", ("http", "www.", "vimeo.", "youtu"), patterns.URL, FOLDED),
    ("mail", ("@",), patterns.MAIL, RAW),
    ("box", ("[", "______", "☐", "☑", "☒", "□", "✓", "✔"), patterns.BOX, RAW),
    ("mrz", ("<<<",), patterns.MRZ, RAW),
    ("isbn", ("isbn",), patterns.ISBN, FOLDED),
    ("stars", ("★", "☆"), patterns.STARS, RAW),
    ("quoted", ("«", "“", "„", '"'), patterns.QUOTED, RAW),
    ("legal_form", (), patterns.FORM, RAW),
    ("sentence", (), patterns.SENTENCE, RAW),
    ("attributed", ("»", "”", '"', "–", "—"), patterns.ATTRIBUTED, RAW),
)
_NUMBERS = [name for name, *_ in MARKS].index("url")
