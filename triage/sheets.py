"""Reads what a project sheet or a form says beside its labels: title, company, contact, format."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from triage.folding import fold
from triage.lexicon import phrases_of
from triage.values import FormField

# The longest label of a line wins; a label counts only at the start of its line.
LABELS: dict[str, str] = {
    "title": """
        titre provisoire | titre de travail | titre du projet | titre original | titre | titel van het project |
        werktitel | projecttitel | originele titel | titel | working title | project title | original title |
        title | arbeitstitel | projekttitel | originaltitel | titel""",
    "other_title": """
        titre anglais | titre international | ancien titre | autre titre | english title | international title |
        former title | engelse titel | internationale titel | vroegere titel | vorige titel | englischer titel |
        internationaler titel | früherer titel""",
    "company": """
        producteur délégué | société de production | maison de production | société productrice | société |
        production déléguée | demandeur | producteur | gedelegeerd producent | productiehuis |
        productiemaatschappij | aanvrager | producent | production company | lead producer | applicant company |
        applicant | company | delegate producer | producer | produktionsfirma | antragsteller | antragstellerin |
        federführender produzent | produzent | firma""",
    "number": """
        numéro d'entreprise | n° d'entreprise | numéro bce | bce | ondernemingsnummer | kbo-nummer | kbo |
        enterprise number | company number | vat number | unternehmensnummer | zdu-nummer | n° tva | tva | btw |
        vat""",
    "contact": """
        personne de contact | contact | représentant | contactpersoon | contact person | contact name |
        ansprechpartner | ansprechpartnerin | ansprechperson | kontakt | kontaktperson""",
    "mail": """
        courriel | adresse électronique | adresse e-mail | e-mail | email | mail | e-mailadres | email address |
        e-mail address | e-mail-adresse""",
    "format": """
        format | type de projet | genre et format | formaat | type of project | projektformat | support |
        format et durée | formaat en duur""",
    "duration": """
        durée | duur | running time | length | duration | laufzeit | länge""",
    "genre": """
        genre | genre du film""",
    "based_on": """
        d'après | adapté de | adaptation de | œuvre adaptée | œuvre d'origine | oeuvre originale | basé sur |
        naar | gebaseerd op | bronwerk | based on | adapted from | source material | underlying work | nach |
        basierend auf | vorlage | nach dem roman""",
    "coproducer": """
        codéveloppement | co-développement | codéveloppeur | co-ontwikkeling | co-development |
        co-developed with | co-developer | koentwicklung | ko-entwicklung""",
}
_SEPARATOR = re.compile(r"^\s*[:\t|–-]?\s*")
_AFTER_LABEL = re.compile(r"^(?:\s*\((?:s|e|in|innen|en)\))?[\s:\t|–.-]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A value beside a label, with the page it stands on."""

    value: str
    page: int


@cache
def _labels() -> tuple[tuple[str, str], ...]:
    """Folded labels with their fact, the longest first."""
    pairs = {(fold(label), fact) for fact, written in LABELS.items() for label in phrases_of(written)}
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def _labels_at() -> dict[str, tuple[tuple[str, str], ...]]:
    """The same by first letter."""
    letters = {label[0] for label, _ in _labels()}
    return {letter: tuple(pair for pair in _labels() if pair[0][0] == letter) for letter in letters}


def entries_of(pages: Iterable[tuple[int, str]]) -> Mapping[str, tuple[Entry, ...]]:
    """The values of every label in some pages (number and text), by fact, in reading order."""
    found: dict[str, list[Entry]] = {}
    for number, text in pages:
        lines = [line.strip() for line in text.split("\n")]
        for at, line in enumerate(lines):
            named = _label_of(line)
            if named is None:
                continue
            fact, value = named
            if not value and at + 1 < len(lines) and _label_of(lines[at + 1]) is None:
                value = lines[at + 1]
            if value and len(value) <= 200:
                found.setdefault(fact, []).append(Entry(value, number))
    return {fact: tuple(entries) for fact, entries in found.items()}


def _label_of(line: str) -> tuple[str, str] | None:
    """The fact a line's label names and the value after it; None when it begins with no label."""
    folded = fold(line)
    for label, fact in _labels_at().get(folded[:1], ()):
        if folded.startswith(label):
            rest = folded[len(label) :]
            if not rest:
                return fact, ""
            if _AFTER_LABEL.match(rest):
                value = line[len(line) - len(rest) :] if len(line) == len(folded) else _after(line, label)
                return fact, _SEPARATOR.sub("", re.sub(r"^\((?:s|e|in)\)", "", value.strip())).strip()
            return None
    return None


def _after(line: str, label: str) -> str:
    """What follows a label in a line whose folding changed its length."""
    for cut in range(len(label) - 3, min(len(line), len(label) + 4)):
        if fold(line[:cut]) == label:
            return line[cut:]
    return line[len(label) :]


def entries_of_form(fields: Iterable[FormField]) -> Mapping[str, tuple[Entry, ...]]:
    """The same for the fields of a PDF form, by what their names say."""
    found: dict[str, list[Entry]] = {}
    for field in fields:
        name = re.sub(r"[_.\[\]#0-9]+", " ", field.name).strip()
        named = _label_of(f"{name} ")
        value = field.value.strip()
        if named and value and len(value) <= 200:
            found.setdefault(named[0], []).append(Entry(value, 0))
    return {fact: tuple(entries) for fact, entries in found.items()}
