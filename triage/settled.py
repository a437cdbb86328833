"""What people settled, and what a dossier looks like with it: the machine's findings first, then each person's word.

A settlement is never changed; undoing it only takes it out of the reckoning. Settlements about different things may
come in any order. What a person verified is not guessed again, whatever is read later.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from triage.message import Address
from triage.values import Certainty, Evidence, Facts, Need, Piece

VERIFIED = "verified"  # the ground of a piece that a person settled
NO_PIECE = ""  # the kind of pages that a person says are no piece
CONDITIONS = {
    "adaptation": Need.IF_ADAPTATION,
    "codevelopment": Need.IF_CODEVELOPMENT,
    "series": Need.IF_SERIES,
    "animation": Need.IF_ANIMATION,
}
CLEAR = ("title", "company", "enterprise_number", "contact", "language", "format")
AMOUNTS = ("budget", "amount_asked")  # in cents
SEALED = ("director", "authors", "length", *AMOUNTS)  # never in clear: the settlement names a sealed text
FACTS = (*CLEAR, *SEALED)
TEXT = 0  # the ordinal of the mail's own text


class Act(StrEnum):
    """What a person can settle."""

    PIECE = "piece"  # these pages of this file are these kinds, or no piece
    WAIVE = "waive"  # this requirement is not asked of this dossier
    APPLIES = "applies"  # this condition holds, or does not
    FACT = "fact"  # this is its title, its company…
    MATCH = "match"  # where this message belongs
    ADMIT = "admit"  # this late message counts
    SEEN = "seen"  # this point was looked at, nothing more is to be done
    CHECK = "check"  # a blind spot check was answered
    LATER = "later"  # shown again at this time
    MINE = "mine"  # this person takes it


@dataclass(frozen=True, slots=True)
class Settlement:
    """One thing that a person settled. `said` holds kinds, "yes", "no", a fact, a reason or a place; never content.

    Of a fact that is never in clear (`SEALED`) it is, until somebody opens it, "" and the name of the sealed text.
    """

    id: int
    at: datetime
    by: str
    act: Act
    key: str  # what it is about: the place of a file ("12.2"), a requirement, a condition, a fact, a point
    said: tuple[str, ...] = ()
    first: int = 0  # pages, for PIECE and CHECK
    last: int = 0
    dossier: int | None = None
    message: int | None = None
    undone_at: datetime | None = None
    undone_by: str = ""

    @property
    def stands(self) -> bool:
        """True until it is undone."""
        return self.undone_at is None


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands of all settlements of one dossier, the newest word on each thing."""

    pieces: tuple[Settlement, ...] = ()
    waived: frozenset[str] = frozenset()
    applies: tuple[tuple[Need, bool], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    admitted: frozenset[int] = frozenset()  # late messages that count
    confirmed: frozenset[int] = frozenset()  # messages whose sender a person vouches for
    seen: frozenset[tuple[int, str]] = frozenset()  # (message, point)


def settled_of(settlements: Iterable[Settlement]) -> Settled:
    """Reckon up what stands. Undone settlements count for nothing; of two on the same thing the later one counts."""
    standing = sorted((one for one in settlements if one.stands), key=lambda one: one.id)
    newest = {(one.act, one.key, one.message if one.act in _OF_MESSAGE else None): one for one in standing}
    latest = sorted(newest.values(), key=lambda one: (one.act, one.key, one.message or 0))
    return Settled(
        pieces=tuple(one for one in standing if one.act is Act.PIECE),
        waived=frozenset(one.key for one in latest if one.act is Act.WAIVE),
        applies=tuple((CONDITIONS[one.key], one.said == ("yes",)) for one in latest if one.act is Act.APPLIES),
        facts=tuple((one.key, one.said[0]) for one in latest if one.act is Act.FACT and len(one.said) == 1),
        admitted=frozenset(one.message for one in latest if one.act is Act.ADMIT and one.message),
        confirmed=frozenset(one.message for one in latest if one.act is Act.MATCH and one.message and _vouches(one)),
        seen=frozenset((one.message or 0, one.key) for one in latest if one.act is Act.SEEN),
    )


def settled_pieces(pieces: Iterable[Piece], settled: Settled) -> tuple[Piece, ...]:
    """The pieces of a dossier as people left them; each `attachment` is the place of its file (`place_of_file`).

    What a person said of some pages replaces whatever was found on them; a piece that reaches beyond is cut there.
    """
    found = tuple(pieces)
    hashes = {piece.attachment: piece.sha256 for piece in found}  # before anybody said of a file that it is no piece
    for one in settled.pieces:
        cut = tuple(part for piece in found for part in _without(piece, one))
        found = cut + tuple(_verified(one, kind, hashes.get(one.key, "")) for kind in one.said if kind != NO_PIECE)
    return tuple(sorted(found, key=_order)) if settled.pieces else found


def settled_facts(facts: Facts, settled: Settled) -> Facts:
    """The facts of a dossier with what people stated and answered."""
    changes: dict[str, Any] = {name: value for name, value in settled.facts if name in FACTS}
    if "contact" in changes:
        changes["contact"] = Address("", changes["contact"])
    if "format" in changes:
        changes["animation"] = "animation" in changes["format"] if changes["format"] else None
    changes |= {name: _cents(changes[name]) for name in AMOUNTS if name in changes}
    answers = {Need.IF_ADAPTATION: "adaptation", Need.IF_CODEVELOPMENT: "codevelopment", Need.IF_ANIMATION: "animation"}
    changes |= {answers[need]: holds for need, holds in settled.applies if need in answers}
    return replace(facts, **changes)


def said_of(settled: Settled) -> frozenset[str]:
    """The names of the facts that people stated: no later mail changes them."""
    conditions = {need: name for name, need in CONDITIONS.items()}
    return frozenset(name for name, _ in settled.facts) | {conditions[need] for need, _ in settled.applies}


def is_verified(piece: Piece) -> bool:
    """True for a piece that a person settled."""
    return any(ground.code == VERIFIED for ground in piece.evidence)


def place_of_file(message: int, ordinal: int) -> str:
    """How a file is named where its own name is sealed: its message and its number in it (`TEXT` for the mail)."""
    return f"{message}.{ordinal}"


def message_of(place: str) -> int:
    """The message that a place lies in; 0 for a text that is no place."""
    number = place.partition(".")[0]
    return int(number) if number.isdecimal() else 0


_OF_MESSAGE = frozenset({Act.MATCH, Act.ADMIT, Act.SEEN, Act.LATER, Act.MINE})


def _cents(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _vouches(one: Settlement) -> bool:
    return bool(one.said) and one.said[0].startswith(("dossier:", "new"))


def _without(piece: Piece, one: Settlement) -> tuple[Piece, ...]:
    """What is left of a piece outside the pages of a settlement: nothing, itself, its beginning, its end or both."""
    if piece.attachment != one.key or piece.last_page < one.first or piece.first_page > one.last:
        return (piece,)
    before = (replace(piece, last_page=one.first - 1),) if piece.first_page < one.first else ()
    after = (replace(piece, first_page=one.last + 1),) if piece.last_page > one.last else ()
    return before + after


def _verified(one: Settlement, kind: str, sha256: str) -> Piece:
    ground = (Evidence(VERIFIED, one.first),)
    return Piece(kind, one.key, one.first, one.last, Certainty.SURE, evidence=ground, sha256=sha256)


def _order(piece: Piece) -> tuple[int, int, int, int, str]:
    message, _, ordinal = piece.attachment.partition(".")
    numbers = (int(message) if message.isdecimal() else 0, int(ordinal) if ordinal.isdecimal() else 0)
    return (*numbers, piece.first_page, piece.last_page, piece.kind)
