"""How a call goes: when its dossiers arrived, where they stop, how soon they were answered, what people corrected.

Every function asks a fixed number of questions, however many dossiers a call has.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from storage.dossiers import DOSSIER, STANDING
from storage.found import PIECE
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.settlements import SETTLEMENT
from storage.states import DossierState
from triage.settled import Act
from triage.values import Certainty, LetterState, LineState

OPEN_LINES = (LineState.MISSING, LineState.PROMISED, LineState.UNSURE, LineState.IN_PART)
CORRECTING = (Act.PIECE, Act.FACT, Act.APPLIES, Act.MATCH)


@dataclass(frozen=True, slots=True)
class Answered:
    """A dossier whose first letter left: when it arrived, when that was, and whether a person corrected something."""

    arrived_at: datetime
    left_at: datetime
    corrected: bool


@dataclass(frozen=True, slots=True)
class Course:
    """One call in figures. `stopped` counts dossiers by the first step they have not passed, from 0."""

    arrivals: tuple[datetime, ...]  # of dossiers, by their first mail
    states: Mapping[DossierState, int]
    stopped: Mapping[int, int]
    open_lines: tuple[tuple[str, int], ...]  # requirement, dossiers that lack it; most first
    answered: tuple[Answered, ...]
    kinds: tuple[tuple[str, int], ...]  # sure pieces of each kind; most first


def course(db: Session, call: str, steps: tuple[tuple[str, ...], ...]) -> Course:
    """The course of one call; `steps` are the requirements that each step wants. Six queries."""
    connection = db.connection()
    states = select(DOSSIER.c.state, func.count()).where(DOSSIER.c.call == call).group_by(DOSSIER.c.state)
    lines = _open_lines(call)
    step = case({key: at for at, keys in enumerate(steps) for key in keys}, value=STANDING.c.key, else_=len(steps))
    first = lines.with_only_columns(func.min(step).label("step")).group_by(STANDING.c.dossier_id).subquery()
    kinds = (
        select(PIECE.c.kind, func.count())
        .join(DOSSIER, DOSSIER.c.id == PIECE.c.dossier_id)
        .where(DOSSIER.c.call == call, PIECE.c.certainty == Certainty.SURE)
        .group_by(PIECE.c.kind)
    )
    by_key = lines.with_only_columns(STANDING.c.key, func.count()).group_by(STANDING.c.key)
    return Course(
        arrivals=arrivals(db, call),
        states=dict(connection.execute(states).all()),
        stopped=dict(connection.execute(select(first.c.step, func.count()).group_by(first.c.step)).all()),
        open_lines=_most_first(connection.execute(by_key).all()),
        answered=_answered(db, call),
        kinds=_most_first(connection.execute(kinds).all()),
    )


def arrivals(db: Session, call: str) -> tuple[datetime, ...]:
    """When each dossier of a call arrived, in order: the stamp of its first mail. One query."""
    found = db.connection().execute(select(_first_mails(call).c.arrived)).scalars()
    return tuple(sorted(found))


def _first_mails(call: str):  # type: ignore[no-untyped-def]  # a subquery's type says nothing
    stamp: ColumnElement[datetime] = func.coalesce(MESSAGE.c.stamped_at, MESSAGE.c.received_at)
    return (
        select(DOSSIER.c.id.label("dossier"), func.min(stamp, type_=MESSAGE.c.received_at.type).label("arrived"))
        .join(MESSAGE, MESSAGE.c.dossier_id == DOSSIER.c.id)
        .where(DOSSIER.c.call == call)
        .group_by(DOSSIER.c.id)
        .subquery()
    )


def _open_lines(call: str) -> Select[str]:
    """The lines still open of each dossier, as its last mail left them."""
    latest = (
        select(STANDING.c.dossier_id, func.max(STANDING.c.message_id).label("message_id"))
        .join(DOSSIER, DOSSIER.c.id == STANDING.c.dossier_id)
        .where(DOSSIER.c.call == call)
        .group_by(STANDING.c.dossier_id)
        .subquery()
    )
    return (
        select(STANDING.c.key)
        .join(
            latest,
            (latest.c.dossier_id == STANDING.c.dossier_id) & (latest.c.message_id == STANDING.c.message_id),
        )
        .where(STANDING.c.state.in_(OPEN_LINES), STANDING.c.need != "optional")
    )


def _answered(db: Session, call: str) -> tuple[Answered, ...]:
    first = _first_mails(call)
    corrected = (
        select(SETTLEMENT.c.id)
        .where(
            SETTLEMENT.c.dossier_id == first.c.dossier,
            SETTLEMENT.c.act.in_(CORRECTING),
            SETTLEMENT.c.undone_at.is_(None),
        )
        .exists()
    )
    left = func.min(LETTER.c.settled_at, type_=LETTER.c.settled_at.type)
    found = (
        select(first.c.arrived, left.label("left_at"), corrected.label("corrected"))
        .join(LETTER, LETTER.c.dossier_id == first.c.dossier)
        .where(LETTER.c.state == LetterState.SENT, LETTER.c.settled_at.is_not(None))
        .group_by(first.c.dossier, first.c.arrived)
    )
    return tuple(Answered(*row) for row in db.connection().execute(found))


def _most_first(rows: object) -> tuple[tuple[str, int], ...]:
    pairs = [(str(key), int(count)) for key, count in rows]  # type: ignore[attr-defined]  # rows of a result
    return tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0])))
