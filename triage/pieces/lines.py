"""What each line of a text is: a scene heading, a cue, an article, a label, a bullet; and the sums of money in it."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from triage.pieces.talk import Talk
from triage.text import patterns
from triage.text.folding import fold
from triage.text.lexicon import themes


class Signs:
    """Which signs stand anywhere in a text: a dear pattern whose sign is nowhere is not tried on each line."""

    __slots__ = ("beginnings", "calls", "dated", "parts", "placed", "roles", "sheet", "thousands", "whens")

    def __init__(self, folded: str, words: set[str], sheet: bool, dated: bool) -> None:
        """`dated` says that a year stands somewhere."""
        self.sheet = sheet
        self.dated = dated
        self.roles = any(map(folded.__contains__, patterns.ROLE_SIGNS))
        self.calls = any(map(folded.__contains__, patterns.TELEPHONE_SIGNS))
        self.parts = not patterns.VALEDICTION_WORDS.isdisjoint(words)
        self.placed = not patterns.POSTCODE_HEADS.isdisjoint(words)
        self.whens = not patterns.WHEN_WORDS.isdisjoint(words)
        sums = patterns.THOUSANDS_WORD in words or any(map(folded.__contains__, patterns.THOUSANDS_SIGNS))
        self.thousands = sums and patterns.THOUSANDS.search(folded) is not None
        self.beginnings = tuple(_beginnings().keys() & words)


def count_lines(
    lines: Iterable[tuple[str, str, bool]], signs: Signs, counts: Counter[str], quotes: dict[str, str]
) -> tuple[tuple[float, ...], float]:
    """Count shapes and sums into `counts`; the sums that stand on lines of totals, and the largest sum of all.

    Each line comes as written, folded, and with whether it holds a number.
    """
    totals: list[float] = []
    largest = 0.0
    talk = Talk()
    read = counted = seen = 0
    ended = True
    for line, folded, numbered in lines:
        stripped = folded.strip()
        if not stripped:
            continue
        seen += 1
        words = stripped.count(" ") + 1
        shape = _shape_of(line, stripped, words, numbered, signs, counts)
        if shape:
            if shape == "episode" and not counts["episode"]:
                counts["lead"] = read
            counts[shape] += 1
            quotes.setdefault(shape, line.strip()[:160])
        read += words
        ends = line.rstrip().endswith(patterns.SENTENCE_ENDS)
        if ended and (ends or words > HEADING):
            counts["paragraph"] += 1
            counts["terse"] += patterns.TERSE.match(line) is not None
            counts["what_if"] += stripped.startswith(patterns.WHAT_IF)
        ended = ends or (ended and words <= HEADING)
        talk.hear(line, stripped, shape)
        if not numbered:
            continue
        if (number := patterns.COUNTED.match(stripped)) is not None:
            counts["counted_line"] += int(number[1]) == counted + 1 > 1
            counted = int(number[1])
        if amounts := _amounts_of(stripped, signs):
            largest = max(largest, *amounts)
            counts["local_spend"] += _is_local(line, signs)
            if _counts_as_total(stripped, amounts, signs.sheet, counts):
                totals.append(max(amounts))
    counts["lines"] = seen
    counts["spoken"], counts["said"], counts["turns"] = talk.lines, talk.maybe, talk.turns
    return tuple(totals), largest


def _is_local(line: str, signs: Signs) -> bool:
    """True for a line with money that says in which Walloon town; bare numbers are postcodes under such a head."""
    return bool(patterns.POSTCODE.search(line) or (signs.placed and patterns.POSTCODE_ALONE.search(line)))


def _counts_as_total(folded: str, amounts: list[float], sheet: bool, counts: Counter[str]) -> bool:
    """Count a line with money; True when it says that it is a total."""
    counts["amount"] += len(amounts)
    counts["amount_line"] += 1
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
    folded = fold(line)
    return bool(patterns.SLUG.match(folded) or patterns.SCENE.match(folded))


def _shape_of(line: str, folded: str, words: int, numbered: bool, signs: Signs, counts: Counter[str]) -> str:
    """The one shape of a line that says most; also counts what its words say beside it."""
    length = len(folded)
    if words >= 9 and length > 50:
        counts["prose_line"] += 1
    if signs.roles and 8 < length <= 120 and line[:1].isupper() and patterns.ROLE.match(line):
        counts["role_line"] += 1
    first = folded[0]
    if length <= 90 and (numbered or signs.parts or first in _GREETING_LETTERS):
        _count_letter_signs(folded, numbered, signs, counts)
    if line[:2].isupper() and patterns.PRESENTED.match(line):
        counts["presented"] += 1
    if numbered and signs.dated and length <= 90 and patterns.YEAR.search(folded) and patterns.CREDIT.search(folded):
        counts["credit_line"] += 1
    if signs.whens and length <= 160 and (numbered or "quarter" in folded) and patterns.WHEN.search(folded):
        counts["when_line"] += 1
    if signs.beginnings and (not "a" <= first <= "z" or folded.startswith(signs.beginnings)):
        _count_beginning(folded, counts)
    if not numbered and length > CUE_LENGTH and "a" <= first <= "z" and folded[:2] not in OPENING and ":" not in folded:
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
    if numbered and length < 90 and (not lettered or first in _SCENE_LETTERS) and patterns.SCENE.match(folded):
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
HEADING = 6  # words that may stand above a paragraph
MOST_THOUSANDS, LONGEST_ROW = 30_000, 90
_SLUG_LETTERS, _SCENE_LETTERS = "abeis", "bs"
# Name, pattern, the letters it can begin with (it may begin with no letter), and whether it wants a number.
_SHAPES = (
    ("article", patterns.ARTICLE, "acs", False),
    ("episode", patterns.EPISODE, "acef", False),
    ("year_line", patterns.YEAR_START, "", True),
    ("numbered", patterns.NUMBERED, "n", True),
    ("bullet", patterns.BULLET, "", False),
)
# How scenes, articles and episodes begin: a long line without number or colon that begins with other letters is none.
OPENING = frozenset(
    ["a/", "af", "ar", "au", "bi", "bu", "ch", "cl", "e/", "ep", "ex", "fo", "i/", "in", "sc", "se", "sz"]
)
_GREETING_LETTERS = "bcdghlmsw"
BEGINNING = 48  # letters of a line in which its first words are looked for


def _count_letter_signs(folded: str, numbered: bool, signs: Signs, counts: Counter[str]) -> None:
    if folded[0] in _GREETING_LETTERS and patterns.GREETING.match(folded):
        counts["greeting"] += 1
    elif numbered and "20" in folded and patterns.PLACE_DATE.match(folded):
        counts["place_date"] += 1
    if signs.parts and patterns.VALEDICTION.search(folded):
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
    if "%" in folded and patterns.PERCENT.search(folded):
        return True
    return sheet and any(patterns.FRACTION.match(cell.strip()) for cell in folded.split("\t"))


def _starts_total(folded: str) -> bool:
    return folded.lstrip("0123456789.) \t").startswith(_total_words())


def _amounts_of(folded: str, signs: Signs) -> list[float]:
    """The sums of money of a line: with a currency sign, in groups of three, or bare in a sheet's cell."""
    if signs.sheet and "\t" in folded:
        bare = [float(cell) for cell in folded.split("\t") if patterns.CELL.match(cell.strip())]
        if found := [value for value in bare if value >= 20 and not 1990 <= value <= 2040]:
            return found
    if signs.thousands and not signs.sheet and len(folded) <= LONGEST_ROW and (rows := _in_thousands(folded)):
        return rows
    amounts = _written_amounts(folded)
    return [] if amounts and signs.calls and patterns.TELEPHONE.search(folded) else amounts


def _in_thousands(folded: str) -> list[float]:
    """The bare numbers of a row, where the text says that its sums are in thousands."""
    found = [value_of(match[0]) for match in patterns.THOUSAND.finditer(folded)]
    return [value * 1000 for value in found if 0 < value < MOST_THOUSANDS and not 1990 <= value <= 2040]


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
