"""Reads what a project sheet or a form says beside its labels: title, company, contact, format."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from triage.message import FormField
from triage.text.folding import fold
from triage.text.lexicon import phrases_of
from triage.told.form import Form
from triage.vocabulary.labels import COMMON, LABELS

# Facts whose labels are common words, and labels only before a mark: "Auteurs : Ada", not "Auteurs et interprètes".
STRICT = frozenset(
    {"project", "director", "authors", "made_by", "asked", "budget", "language", "phone"}
    | {"seat", "start", "end", "question", "place", "coproducer", "partner"}
)
# What one label says of two facts.
_TWICE = {"applicant": ("applicant", "company"), "made_by": ("director", "authors")}
WRITTEN_IN = "written in"  # under which a sheet's own language stands
UNLABELLED = ""  # under which the short lines of a page stand that begin with no label
_LONGEST = 200
_LINE = 500  # characters beyond which a line is no line of a sheet; each part of one is looked at to its end
_SHORT, _FEW = 110, 15  # characters of such a line; so many of a page

# What may stand before a label: "2.1 ", "[Champ 4] ", "Cadre 3. ", "• ", "a) ".
_LEAD = re.compile(
    r"^(?:[•·▪◦*|>–-]\s*)?"
    r"(?:\[?(?:cadre|champ|rubrique|feld|rubrik|vak|tab|field|section|part)?\s*"
    r"(?:[a-z]?\.?\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})\s*[\]).:]*\s+)?(?=\S)",
    re.IGNORECASE,
)
_FRAMED = re.compile(r"^(?:\[(?P<bracket>[^\]]{2,40})\]|[\"“«]\s?(?P<quote>[^\"”»]{2,40}?)\s?[\"”»])\s*(?=[|:\w])")
_MARK = r"(?:[:\t|→>=]|\.{3,}|…|[–-]\s)"
_SEPARATOR = re.compile(rf"^[\s*]*{_MARK}?[\s.:]*")
_AFTER_LABEL = re.compile(r"^(?:\s*\((?:s|e|in|innen|en)\))?[\s:\t|–.*→>=-]")
_COLON = re.compile(rf"^\.?\*?\s*(?:\([^)]{{1,40}}\)\s*)?\*?{_MARK}")
_REMARK = re.compile(r"^\s*\([^)]{1,40}\)\s*(?=[:\t|])")  # "Budget (€) : 12 500"
_NEXT = re.compile(r"\s+(?:[/|•·–]|//)\s+|;\s+")  # what parts two entries of one line
# What may follow such a label without a mark, as in a table that lost its lines.
_NAME = re.compile(r"^ [A-ZÀ-Þ](?:[^.;:\d]|(?<=\b[A-ZÀ-Þ])\.){2,70}$")
_BY = re.compile(r" (?:par|door|by|von)$")  # a label that a name in small letters may follow as well
_SUM = re.compile(r"^(?: [^\d\s]\S*){0,3} (?:€ |EUR )?\d[\d .,'’]{2,14}(?:€|EUR|euros?)?(?:[ ;,(]|$)", re.IGNORECASE)
_FIRM = re.compile(r"^ [A-ZÀ-Þ][^:]{2,60} (?:SRL|SPRL|SA|BV|NV|GmbH|SCRL|ASBL|VZW|Ltd)(?!\w)")
_FOLLOWS = {
    "director": _NAME,
    "authors": _NAME,
    "made_by": _NAME,
    "asked": _SUM,
    "budget": _SUM,
    "company": _FIRM,
    "partner": _NAME,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A value beside a label, with the page it stands on."""

    value: str
    page: int
    file: str = ""


Sheet = Mapping[str, tuple[Entry, ...]]  # by fact


@cache
def _labels() -> tuple[tuple[str, str, bool], ...]:
    """Folded labels with their fact and whether a mark must follow, the longest first."""
    common = {fold(label) for label in phrases_of(COMMON)}
    found = {
        (fold(label), fact, fact in STRICT or fold(label) in common)
        for fact, written in LABELS.items()
        for label in phrases_of(written)
    }
    return tuple(sorted(found, key=lambda label: (-len(label[0]), label)))


@cache
def _labels_at() -> dict[str, tuple[tuple[str, str, bool], ...]]:
    """The same by first letter."""
    letters = {label[0] for label, _, _ in _labels()}
    return {letter: tuple(each for each in _labels() if each[0][0] == letter) for letter in letters}


def entries_of(pages: Iterable[tuple[int, str]], file: str = "") -> Sheet:
    """The values of every label in some pages (number and text), by fact, in reading order.

    A label alone on its line is answered by the next line, unless that is a label itself; a line may hold several.
    """
    found: dict[str, list[Entry]] = {}
    for number, text in pages:
        lines = [line.strip() for line in text.split("\n")]
        for at, line in enumerate(lines):
            said = list(_said_in(line, lines[at + 1] if at + 1 < len(lines) else ""))
            if not said and at < _FEW and 0 < len(line) <= _SHORT:
                said = [(UNLABELLED, line)]
            for fact, value in said:
                for each in _TWICE.get(fact, (fact,)):
                    found.setdefault(each, []).append(Entry(value, number, file))
    return {fact: tuple(entries) for fact, entries in found.items()}


def _said_in(line: str, following: str) -> Iterator[tuple[str, str]]:
    """Each fact that a line names, with its value."""
    for part in _parts_of(line):
        named = _label_of(part)
        if named is None:
            continue
        fact, value = named
        if not value and following and not _asks(following):
            value = following
        if 0 < len(value) <= _LONGEST:
            yield fact, value


def _parts_of(line: str) -> list[str]:
    """The line; in parts where further labels stand on it: "LENGTH 104' / LANGUAGE English"."""
    if len(line) > _LINE:
        return []
    parts: list[str] = []
    begins = 0
    for gap in _NEXT.finditer(line):
        if begins == 0 and _label_of(line) is None:
            break
        if _label_of(line[gap.end() :]) is not None:
            parts.append(line[begins : gap.start()])
            begins = gap.end()
    return [*parts, line[begins:]]


def _asks(line: str) -> bool:
    return line.endswith(":") or _label_of(line) is not None


def _label_of(line: str) -> tuple[str, str] | None:
    """The fact a line's label names and the value after it; None when it begins with no label."""
    if framed := _FRAMED.match(line):
        line = f"{framed['bracket'] or framed['quote']} : {line[framed.end() :].lstrip(':| ')}"
    return _labelled(line) or _labelled(_LEAD.sub("", line, count=1))


def _labelled(line: str) -> tuple[str, str] | None:
    folded = fold(line)
    for label, fact, strict in _labels_at().get(folded[:1], ()):
        if not folded.startswith(label):
            continue
        rest = folded[len(label) :]
        if not rest:
            return fact, ""
        written = line[len(line) - len(rest) :] if len(line) == len(folded) else _after(line, label)
        if strict and not _COLON.match(rest) and not _follows(fact, label, written):
            continue
        if fact == "number" and strict and len(re.sub(r"\D", "", rest)) < 9:
            continue
        if _AFTER_LABEL.match(rest):
            value = _REMARK.sub("", re.sub(r"^\((?:s|e|in)\)", "", written.strip()))
            return fact, _SEPARATOR.sub("", value).strip(" |")
        return None
    return None


def _follows(fact: str, label: str, written: str) -> bool:
    """True when what stands after a label without a mark is of the sort that it names."""
    pattern = _FOLLOWS.get(fact)
    return (
        pattern is not None
        and pattern.match(f" {written.strip().title()}" if _BY.search(label) else written) is not None
    )


def _after(line: str, label: str) -> str:
    """What follows a label in a line whose folding changed its length."""
    for cut in range(len(label) - 3, min(len(line), len(label) + 4)):
        if fold(line[:cut]) == label:
            return line[cut:]
    return line[len(label) :]


def entries_of_form(fields: Iterable[FormField], file: str) -> Sheet:
    """The same for the fields of any PDF form, by what their names say."""
    found: dict[str, list[Entry]] = {}
    for field in fields:
        name = re.sub(r"[_.\[\]#0-9]+", " ", field.name).strip()
        named = _label_of(f"{name} :")
        value = field.value.strip()
        if named and 0 < len(value) <= _LONGEST:
            for each in _TWICE.get(named[0], (named[0],)):
                found.setdefault(each, []).append(Entry(value, field.page, file))
    return {fact: tuple(entries) for fact, entries in found.items()}


# The fields of our own form by the fact they answer; of its contact only what is one line.
_OWN = {
    "title": "title",
    "other_titles": "other_title",
    "company": "company",
    "enterprise_number": "number",
    "contact_name": "contact",
    "contact_mail": "mail",
    "length": "duration",
    "director": "director",
    "authors": "authors",
    "adapted_work": "based_on",
    "codeveloper": "coproducer",
    "budget": "budget",
    "amount_asked": "asked",
}


def entries_of_own(form: Form) -> Sheet:
    """The answers of our own form, by fact, as they were written."""
    return {
        fact: (Entry(form.said(name), form.page(name), form.attachment.path),)
        for name, fact in _OWN.items()
        if form.said(name).strip()
    }
