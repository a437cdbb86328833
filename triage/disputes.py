"""Where each fact of a dossier stands, and on which of them its sources differ: for a person to choose."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from triage.mail.addresses import is_sound_address
from triage.message import Address
from triage.settled import AMOUNTS, FACTS, TEXT, place_of_file, said_of
from triage.text.amounts import cents_of
from triage.told.companies import number_of
from triage.told.formats import format_of
from triage.told.sheets import Entry
from triage.values import Evidence, Facts
from triage.whole import Part, Whole, counting_of, files_of

CONDITIONS = ("adaptation", "codevelopment", "animation")
SHAPES = ("feature", "series", "documentary", "single", "animation", "animation series")  # of the fact "format"
LANGUAGES = frozenset({"fr", "nl", "en", "de"})
OPEN = frozenset({"disagrees", "unread", "check_digits"})  # how a ground says that the fact is left to a person
_PASTED = re.compile(r"[^<>@]*<([^<>]*)>")
_SILENT = frozenset({"not_mentioned", "unsure"})  # grounds that name no place


@dataclass(frozen=True, slots=True)
class Side:
    """One source's word on a fact. `states` is what choosing it would state; None when it cannot be taken as it is."""

    value: str  # as it was written
    states: str | None
    place: str  # of its file (`triage.settled.place_of_file`), or of the mail's own text
    page: int  # 0 when not known
    open: bool = False  # it is one of those that differ, or that nobody could read


@dataclass(frozen=True, slots=True)
class Dispute:
    """A fact that is left open, with every source that speaks of it."""

    fact: str
    sides: tuple[Side, ...]


def sources_of(parts: Iterable[Part], whole: Whole) -> dict[str, tuple[Side, ...]]:
    """Every place that speaks of a fact, by fact; those of one's own form first in each message."""
    found: dict[str, dict[Side, None]] = {}
    for part in counting_of(parts, whole):
        places = {file.path: place for place, file in files_of(part).items()}
        for ground in part.advice.facts.grounds:
            fact, _, how = ground.code.partition(".")
            if how in _SILENT or not (ground.quote or ground.file):
                continue
            place = places.get(ground.file, place_of_file(part.number, TEXT))
            found.setdefault(fact, {})[_side(fact, how, ground, place)] = None
    return {fact: tuple(sides) for fact, sides in found.items()}


def disputes_of(parts: Iterable[Part], whole: Whole) -> tuple[Dispute, ...]:
    """The facts left open because sources differ, by `FACTS`, then conditions. A person's word closes one."""
    stated = said_of(whole.settled)
    sources = sources_of(parts, whole)
    return tuple(
        Dispute(fact, tuple(side for side in sources[fact] if side.open or fact in CONDITIONS))
        for fact in (*FACTS, *CONDITIONS)
        if fact not in stated and _lacks(whole.facts, fact) and any(side.open for side in sources.get(fact, ()))
    )


def open_in(facts: Facts) -> tuple[str, ...]:
    """The facts that one mail leaves open because its sources differ or cannot be read, conditions left out."""
    doubted = {fact for fact, _, how in (ground.code.partition(".") for ground in facts.grounds) if how in OPEN}
    return tuple(fact for fact in FACTS if fact in doubted and _lacks(facts, fact))


def statement_of(fact: str, text: str) -> str | None:
    """A fact as it is kept, from the words of a source or of a person: ten digits, cents, a format; "" for not known.

    None when the words make no such fact.
    """
    text = text.strip()
    if not text:
        return None if fact in {"language", "contact"} else ""
    if fact == "enterprise_number":
        return number_of(text) or None
    if fact in AMOUNTS:
        cents = cents_of(text)
        return None if cents is None else str(cents)
    if fact == "format":
        return text if text in SHAPES else format_of("", "", {"format": (Entry(text, 0),)}) or None
    if fact == "language":
        return text if text in LANGUAGES else None
    if fact == "contact":
        return _address_in(text)
    return text


def _address_in(text: str) -> str | None:
    """The one address that a letter can be sent to, as it is or as `Name <address>`."""
    pasted = _PASTED.fullmatch(text)
    address = pasted[1].strip() if pasted else text
    return address if is_sound_address(address) else None


def _side(fact: str, how: str, ground: Evidence, place: str) -> Side:
    states = statement_of(fact, ground.quote) if ground.quote and fact in FACTS else None
    return Side(ground.quote, states, place, ground.page, how in OPEN)


def _lacks(facts: Facts, fact: str) -> bool:
    value: object = getattr(facts, fact)
    return value is None or value == "" or value == Address("", "")
