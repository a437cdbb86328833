"""Facts that a form or a sheet states beside a label: believed with their place, and only where all sources agree.

Director, authors, length and the two amounts come from here alone. Title, company and number are found by weighing all
texts (titles.py, companies.py) and come from here when our own form says them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from triage.text.amounts import cents_of
from triage.text.folding import fold, words_of
from triage.told.claims import Claim, like, settled
from triage.told.companies import companies_in, number_of, numbers_in
from triage.told.form import Form
from triage.told.sheets import Sheet
from triage.values import Evidence, Piece

_ASKED = re.compile(
    r"\b(?:sollicit\w+|demand(?:ons|e)|vragen|aanvragen|vraagt|aan te vragen|(?:applying|asking) for|request\w*"
    r"|beantrag\w+)\b[^\n.;€]{0,60}?"
    r"(?P<sum>(?:€|eur)\s?\d[\d .,]{0,12}\d|\d[\d .,]{0,12}\d\s?(?:k\s?)?(?:€|eur|euros?)(?!\w))"
)
_REMARKS = re.compile(r"\s*\([^)]*\)?")
_FROM = re.compile(r"[;|]|,? (?:d'après|d’après|naar|nach|based on|from (?:her|his|their)|uit)\b")
_NOBODY = re.compile(
    r"\b(?:a (?:confirmer|determiner|designer|definir|engager)|en discussion|pressenti|moi|to be|tb[acd]|in discussion"
    r"|discussions|n\.?t\.?b|nog te|nog niet|noch (?:offen|nicht)|wird|offen|je|ik|ich|myself)\b"
)
_MANY = 14  # words beyond which a value is a sentence and no list of names
_AND = frozenset(["et", "en", "and", "und"])
_FIRM = frozenset({"declaration_honour", "company_registration"})  # papers that speak for the applicant alone


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of each fact; "" and None where nothing is, or where sources disagree."""

    director: str = ""
    authors: str = ""
    length: str = ""
    budget: int | None = None
    amount_asked: int | None = None
    grounds: tuple[Evidence, ...] = ()


def told_by(form: Form | None, sheets: Iterable[Sheet], letters: Iterable[tuple[str, int, str]]) -> Told:
    """Read the sheets, our form's answers first among them, and the letters (file, page, words) for amounts asked."""
    named = list(sheets)
    asked = _claims(form, named, "asked")
    asked += [Claim(sum_, "text", page, file) for file, page, words in letters for sum_ in _sums_asked(words)]
    director, of_director = settled("director", _people(_claims(form, named, "director")), same=_same_people)
    authors, of_authors = settled("authors", _people(_claims(form, named, "authors")), same=_same_people)
    length, of_length = settled("length", _lengths(_claims(form, named, "duration")), same=_same_numbers)
    budget, of_budget = _amount("budget", _claims(form, named, "budget"))
    amount, of_amount = _amount("amount_asked", asked)
    grounds = (*of_director, *of_authors, *of_length, *of_budget, *of_amount)
    return Told(director, authors, length, budget, amount, grounds)


def title_of(form: Form, sheets: Iterable[Sheet]) -> tuple[str, tuple[Evidence, ...]]:
    """The title that our form says; "" when a sheet names another project, and not only another title of this one."""
    known = [form.said("other_titles")]
    claims = [
        claim for claim in _claims(form, list(sheets), "title") if not any(_within(claim.value, k) for k in known)
    ]
    return settled("title", claims)


def company_of_form(
    form: Form, sheets: Iterable[Sheet], papers: Iterable[tuple[Piece, str]]
) -> tuple[str, tuple[Evidence, ...]]:
    """The company that our form says; "" when a sheet, a declaration or an extract of the register names another."""
    claims = _claims(form, list(sheets), "company")
    for piece, words in papers:
        names = companies_in(words) if piece.kind in _FIRM else []
        if names and not any(like(form.said("company"), name) for name in names):
            claims.append(Claim(names[0], "text", piece.first_page, piece.attachment))
    return settled("company", claims)


def number_of_form(
    form: Form, sheets: Iterable[Sheet], papers: Iterable[tuple[Piece, str]]
) -> tuple[str, tuple[Evidence, ...]]:
    """The enterprise number that our form says, as ten digits; "" when its check digits are wrong, or others differ."""
    claims = _claims(form, list(sheets), "number")
    if form.said("enterprise_number") and not number_of(form.said("enterprise_number")):
        return "", (claims[0].evidence("enterprise_number.check_digits"),)
    for piece, words in papers:
        if piece.kind in _FIRM:
            claims += [Claim(number, "text", piece.first_page, piece.attachment) for number in numbers_in(words)[:1]]
    said, grounds = settled("enterprise_number", claims, same=lambda one, other: number_of(one) == number_of(other))
    return number_of(said), grounds


def _claims(form: Form | None, sheets: list[Sheet], fact: str) -> list[Claim]:
    """The first value of each sheet, our form's first."""
    own = form.attachment.path if form else None
    entries = [sheet[fact][0] for sheet in sheets if sheet.get(fact)]
    return [
        Claim(entry.value, "form" if entry.file == own else "sheet", entry.page, entry.file)
        for entry in sorted(entries, key=lambda entry: entry.file != own)
    ]


def _amount(fact: str, claims: list[Claim]) -> tuple[int | None, tuple[Evidence, ...]]:
    if any(cents_of(claim.value) is None for claim in claims):
        return None, tuple(claim.evidence(f"{fact}.unread") for claim in claims)
    said, grounds = settled(fact, claims, same=lambda one, other: cents_of(one) == cents_of(other))
    return cents_of(said), grounds


def _sums_asked(words: str) -> list[str]:
    """The first sum that a letter asks for."""
    found = _ASKED.search(fold(words))
    return [found["sum"]] if found else []


def _lengths(claims: list[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.source == "form" or re.search(r"\d", claim.value)]


def _people(claims: list[Claim]) -> list[Claim]:
    """Claims that name somebody, without remarks: "Ada Lamquet (first film)"; as written where it is our own form."""
    named = (claim if claim.source == "form" else replace(claim, value=_names_in(claim.value)) for claim in claims)
    return [claim for claim in named if claim.value]


def _names_in(value: str) -> str:
    names = _FROM.split(_REMARKS.sub("", value), maxsplit=1)[0].strip(" ,;–-|")
    return "" if _NOBODY.search(fold(names)) or re.search(r"\d", names) or len(names.split()) > _MANY else names


def _same_numbers(one: str, other: str) -> bool:
    first, second = set(re.findall(r"\d+", one)), set(re.findall(r"\d+", other))
    return first <= second or second <= first


def _same_people(one: str, other: str) -> bool:
    """The same names, or some of them; an initial stands for its name."""
    first, second = set(words_of(one)) - _AND, set(words_of(other)) - _AND
    return _known_among(first, second) or _known_among(second, first)


def _known_among(names: set[str], others: set[str]) -> bool:
    return all(any(name == each or _initial(name, each) for each in others) for name in names)


def _initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _within(title: str, others: str) -> bool:
    return f" {' '.join(words_of(title))} " in f" {' '.join(words_of(others))} "
