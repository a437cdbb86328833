"""What can be counted in a stretch of text without knowing what it is: voices, amounts, dates, line shapes, themes.

Counts add up, so the traits of several pages are the sum of the traits of each.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import compress, pairwise

from triage import patterns
from triage.folding import fold, words_in
from triage.languages import language_of_words
from triage.lexicon import Memory, themes
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


def traits_of(text: str, *, sheet: bool = False, memory: Memory | None = None) -> Traits:
    """Count everything in one text; `sheet` says that tabs part its cells and bare numbers may be money.

    `memory` is shared by texts of one file, so that a word is looked up once.
    """
    folded = fold(text)
    return counted(text, folded, words_in(folded), sheet=sheet, memory=memory)


def counted(text: str, folded: str, words: list[str], *, sheet: bool = False, memory: Memory | None = None) -> Traits:
    """The same for a text of which the folded form and its words are known already."""
    counts: Counter[str] = Counter()
    quotes: dict[str, str] = {}
    language = language_of_words(words[:400])
    counts["words"] = len(words)
    counts["chars"] = len(text)
    _count_voices(words, language, counts)
    _count_themes(words, counts, quotes, memory)
    lines, folded_lines = text.split("\n"), folded.split("\n")
    numbered = [_finds_digit(line) is not None for line in folded_lines]
    alike = len(lines) == len(folded_lines)
    different = set(words)
    where = {RAW: text, FOLDED: folded, NUMBERED: "\n".join(compress(folded_lines, numbered))}
    where[RAW_NUMBERED] = "\n".join(compress(lines, numbered)) if alike else text
    _count_marks(where, different, counts)
    counts["split"] = _has_split(folded)
    page = _Page(folded, different, sheet, dated=counts["year"] > 0)
    counts["between"] = 1 if page.binds and patterns.BETWEEN.search(text[:500]) else 0
    read = zip(lines if alike else folded_lines, folded_lines, numbered, strict=True)
    totals, largest = _count_lines(read, page, counts, quotes)
    return Traits(counts, totals, largest, language, quotes)


@cache
def _voices(language: str) -> dict[str, str]:
    return {word: voice for voice, listed in PRONOUNS.get(language, {}).items() for word in listed.split()}


def _count_voices(words: list[str], language: str, counts: Counter[str]) -> None:
    voices = _voices(language)
    if voices:
        counts.update(Counter(filter(None, map(voices.get, words))))


def _count_themes(words: list[str], counts: Counter[str], quotes: dict[str, str], memory: Memory | None) -> None:
    phrases = Counter((theme, " ".join(words[at : at + length])) for theme, at, length in themes().find(words, memory))
    found: dict[str, int] = {}
    different: dict[str, int] = {}
    for (theme, phrase), times in phrases.items():  # in the order of their first places
        found[theme] = found.get(theme, 0) + times
        different[theme] = different.get(theme, 0) + 1
        quotes.setdefault(theme, phrase)
    counts.update(found)
    counts.update({theme + "!": many for theme, many in different.items()})


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
        if signs and not any(sign in where for sign in signs):
            continue
        if found := len(pattern.findall(where)):
            counts[name] = found
    named = not patterns.LANGUAGE_WORDS.isdisjoint(words) or any(
        one in texts[FOLDED] for one in patterns.LANGUAGE_STEMS
    )
    if named and (found := len(patterns.LANGUAGE_NAME.findall(texts[FOLDED]))):
        counts["language_name"] = found
    worded = any(word in text for word in patterns.DEFINING_WORDS)
    if found := len((patterns.DEFINED if worded else patterns.DEFINED_BY_SIGNS).findall(text)):
        counts["defined"] = found


# Name, signs without any of which the pattern finds nothing (quicker to look for), pattern, and what it reads. The
# first ones all want a number; those that read numbered lines alone never go on from one line to the next.
MARKS: tuple[tuple[str, tuple[str, ...], re.Pattern[str], int], ...] = (
    ("percent", ("%",), patterns.PERCENT, FOLDED),
    ("year", (), patterns.YEAR, NUMBERED),
    ("year_paren", ("(",), patterns.YEAR_PAREN, FOLDED),
    ("date", (), patterns.DATE, NUMBERED),
    ("age", (), patterns.AGE, FOLDED),
    ("millions", ("millio", "miljoen", "mio", "m€"), patterns.MILLIONS, FOLDED),
    ("postcode", (), patterns.POSTCODE, RAW),
    ("iban", (), patterns.IBAN, RAW_NUMBERED),
    ("duration", ("min", "'", "’", "′", "x", "×"), patterns.DURATION, FOLDED),
    ("founded", patterns.FOUNDING_WORDS, patterns.FOUNDED, FOLDED),
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


class _Page:
    """What the lines of a text have in common; what no line can have is not looked for in each."""

    __slots__ = ("beginnings", "binds", "calls", "dated", "parts", "roles", "sheet", "whens")

    def __init__(self, folded: str, words: set[str], sheet: bool, dated: bool) -> None:
        """Look for the signs of the dearer patterns once; `dated` says that a year stands somewhere."""
        self.sheet = sheet
        self.dated = dated
        self.binds = any(sign in folded for sign in patterns.BETWEEN_SIGNS)
        self.roles = any(sign in folded for sign in patterns.ROLE_SIGNS)
        self.calls = any(sign in folded for sign in patterns.TELEPHONE_SIGNS)
        self.parts = not patterns.VALEDICTION_WORDS.isdisjoint(words)
        self.whens = not patterns.WHEN_WORDS.isdisjoint(words)
        self.beginnings = tuple(_beginnings().keys() & words)


def _count_lines(
    lines: Iterable[tuple[str, str, bool]], page: _Page, counts: Counter[str], quotes: dict[str, str]
) -> tuple[tuple[float, ...], float]:
    totals: list[float] = []
    largest = 0.0
    waiting_cue = False
    cues: set[str] = set()
    spoken = 0
    talk = False  # somebody speaks again, or a scene was opened: capitals alone are headings as well
    read = counted = seen = 0
    for line, folded, numbered in lines:
        stripped = folded.strip()
        if not stripped:
            continue
        seen += 1
        words = stripped.count(" ") + 1
        shape = _shape_of(line, stripped, words, numbered, page, counts)
        if shape:
            if shape == "episode" and not counts["episode"]:
                counts["lead"] = read
            counts[shape] += 1
            quotes.setdefault(shape, line.strip()[:160])
        read += words
        if waiting_cue and shape not in {"cue", "slug"}:
            spoken += 1
        waiting_cue = shape == "cue"
        talk = talk or shape == "slug" or (waiting_cue and stripped in cues)
        if waiting_cue:
            cues.add(stripped)
        if not numbered:
            continue
        if (number := patterns.COUNTED.match(stripped)) is not None:
            counts["counted_line"] += int(number[1]) == counted + 1 > 1
            counted = int(number[1])
        if amounts := _amounts_of(stripped, page):
            largest = max(largest, *amounts)
            if _counts_as_total(line, stripped, amounts, page.sheet, counts):
                totals.append(max(amounts))
    counts["lines"] = seen
    counts["spoken"] = spoken if talk else 0
    return tuple(totals), largest


_finds_digit = patterns.DIGIT.search


def _counts_as_total(line: str, folded: str, amounts: list[float], sheet: bool, counts: Counter[str]) -> bool:
    """Count a line with money; True when it says that it is a total."""
    counts["amount"] += len(amounts)
    counts["amount_line"] += 1
    if patterns.POSTCODE.search(line):
        counts["local_spend"] += 1
    if _has_share(folded, sheet):
        counts["share_line"] += 1
    if patterns.TAIL.search(folded):
        counts["tailed_line"] += 1
    if _starts_total(folded):
        counts["total_line"] += 1
        return True
    return False


def is_scene_heading(line: str) -> bool:
    """True for a line that opens a scene: "12. INT. KITCHEN – NIGHT", in any of the four languages."""
    return bool(patterns.SLUG.match(fold(line)))


def _shape_of(line: str, folded: str, words: int, numbered: bool, page: _Page, counts: Counter[str]) -> str:
    """The one shape of a line that says most; also counts what its words say beside it."""
    length = len(folded)
    if words >= 9 and length > 50:
        counts["prose_line"] += 1
        counts["prose_words"] += words
    if page.roles and 8 < length <= 120 and line[:1].isupper() and patterns.ROLE.match(line):
        counts["role_line"] += 1
    first = folded[0]
    if length <= 90 and (numbered or page.parts or first in _GREETING_LETTERS):
        _count_letter_signs(folded, numbered, page, counts)
    if numbered and page.dated and length <= 90 and patterns.YEAR.search(folded) and patterns.CREDIT.search(folded):
        counts["credit_line"] += 1
    if page.whens and length <= 160 and (numbered or "quarter" in folded) and patterns.WHEN.search(folded):
        counts["when_line"] += 1
    if page.beginnings and (not "a" <= first <= "z" or folded.startswith(page.beginnings)):
        _count_beginning(folded, counts)
    if first in _SHAPELESS and not numbered and length > CUE_LENGTH and ":" not in folded:
        return ""
    shape = _first_shape(line, folded, numbered)
    if shape == "numbered" and words >= 7:
        counts["numbered_sentence"] += 1
    return shape


def _first_shape(line: str, folded: str, numbered: bool) -> str:
    """The first of the shapes that a line has, in the order of what they tell."""
    length = len(folded)
    first = folded[0]
    lettered = "a" <= first <= "z"
    if (
        (not lettered or first in _SLUG_LETTERS)
        and patterns.SLUG.match(folded)
        and (length < 90 or patterns.TIME_OF_DAY.search(folded[:120]))
    ):
        return "slug"
    if numbered and folded[-1].isdigit() and patterns.TOC.search(folded):
        return "toc"
    if length <= CUE_LENGTH and not first.isdigit() and patterns.CUE.match(line) and not patterns.ARTICLE.match(folded):
        return "episode" if patterns.EPISODE.match(folded) else "cue"
    for name, pattern, letters, wants_number in _SHAPES:
        if (lettered and first not in letters) or (wants_number and not numbered):
            continue
        if pattern.match(folded):
            return name if name != "episode" or length < 110 else ""
    if ":" in folded and patterns.LABEL.match(folded):
        return "label"
    return "code" if numbered and ("/" in folded or "9" in folded) and patterns.CODE.search(folded) else ""


CUE_LENGTH = 34
_SLUG_LETTERS = "abeis"
# Name, pattern, the letters it can begin with (it may begin with no letter), and whether it wants a number.
_SHAPES = (
    ("article", patterns.ARTICLE, "acs", False),
    ("episode", patterns.EPISODE, "acef", False),
    ("year_line", patterns.YEAR_START, "", True),
    ("numbered", patterns.NUMBERED, "n", True),
    ("bullet", patterns.BULLET, "", False),
)
# Letters that begin none of these: a long line without number or colon that begins so has no shape.
_SHAPELESS = frozenset("abcdefghijklmnopqrstuvwxyz").difference(
    _SLUG_LETTERS, *(letters for _, _, letters, wants_number in _SHAPES if not wants_number)
)
_GREETING_LETTERS = "bcdghlmsw"
BEGINNING = 48  # letters of a line in which its first words are looked for


def _count_letter_signs(folded: str, numbered: bool, page: _Page, counts: Counter[str]) -> None:
    if folded[0] in _GREETING_LETTERS and patterns.GREETING.match(folded):
        counts["greeting"] += 1
    elif numbered and "20" in folded and patterns.PLACE_DATE.match(folded):
        counts["place_date"] += 1
    if page.parts and patterns.VALEDICTION.search(folded):
        counts["valediction"] += 1


@cache
def _beginnings() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases that mean something at the start of a line: labels of a project sheet, months, totals."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for theme, name in (("sheet", "sheet_label"), ("month", "month_line")):
        for phrase in themes().phrases(theme):
            if not any(word.endswith("*") for word in phrase):
                index.setdefault(phrase[0], []).append((phrase, name))
    return {word: tuple(entries) for word, entries in index.items()}


def _count_beginning(folded: str, counts: Counter[str]) -> None:
    first = patterns.WORD.findall(folded[:BEGINNING])
    if not first:
        return
    skipped = 1 if first[0].isdigit() and len(first) > 1 else 0
    for phrase, name in _beginnings().get(first[skipped], ()):
        if tuple(first[skipped : skipped + len(phrase)]) == phrase:
            counts[name] += 1
            return


@cache
def _total_words() -> tuple[str, ...]:
    return tuple(sorted({" ".join(phrase) for phrase in themes().phrases("total")}, key=len, reverse=True))


def _has_share(folded: str, sheet: bool) -> bool:
    """True when a line with money also says which part of the whole it is."""
    if patterns.PERCENT.search(folded):
        return True
    return sheet and any(patterns.FRACTION.match(cell.strip()) for cell in folded.split("\t"))


def _starts_total(folded: str) -> bool:
    return folded.lstrip("0123456789.) \t").startswith(_total_words())


def _amounts_of(folded: str, page: _Page) -> list[float]:
    """The sums of money of a line: with a currency sign, in groups of three, or bare in a sheet's cell."""
    if page.sheet and "\t" in folded:
        bare = [float(cell) for cell in folded.split("\t") if patterns.CELL.match(cell.strip())]
        if found := [value for value in bare if value >= 20 and not 1990 <= value <= 2040]:
            return found
    amounts = _written_amounts(folded)
    return [] if amounts and page.calls and patterns.TELEPHONE.search(folded) else amounts


def _written_amounts(folded: str) -> list[float]:
    amounts = []
    ended = 0
    for match in patterns.AMOUNT.finditer(folded):
        after = match["after"]
        value = value_of(match[0].removesuffix(after) if after else match[0])
        in_groups = match["part"] and value < patterns.MOST_UNMARKED
        if after or in_groups or folded[ended : match.start()].endswith(patterns.CURRENCY_BEFORE):
            amounts.append(value * 1000 if after and "k" in after else value)
        ended = match.end()
    return amounts


_CENTS = re.compile(r"[.,](\d{1,2})$")
_NO_DIGITS = re.compile(r"\D+")


def value_of(number: str) -> float:
    """The value of a number as people write it: "12.500", "12 500,00", "12,500.00"."""
    if number.isdecimal():
        return float(number)
    cents = _CENTS.search(number)
    whole = number[: cents.start()] if cents else number
    digits = _NO_DIGITS.sub("", whole)
    return float(digits or 0) + (float(f"0.{cents[1]}") if cents else 0.0)
