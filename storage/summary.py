"""A morning in figures: how a call stands, what left by itself, how often people correct the machine."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from storage.columns import Value
from storage.dossiers import DOSSIER
from storage.ledger import MAILBOX
from storage.letters import LETTER
from storage.record import PIECE
from storage.settlements import SETTLEMENT
from storage.states import DossierState
from triage.due import LEFT
from triage.settled import Act
from triage.values import Certainty, LetterState

NIGHT = timedelta(hours=16)  # so far back "tonight" reaches
MOST_CORRECTIONS = 2000


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands beside the queue."""

    dossiers: int
    complete: int
    waiting: int
    opened: int  # since the night began
    automatic: int  # letters that left by themselves since then
    queued: int  # letters about to leave
    next_due: datetime | None
    polled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Measured:
    """How often people say otherwise than the machine, on what it was sure of; and what the blind checks say."""

    pieces: int  # surely recognised
    corrected: int
    most: tuple[str, str, int] | None = None  # a kind, what it became, how often
    checks: int = 0
    missed: int = 0  # of the blind checks
    by_kind: tuple[tuple[str, int], ...] = ()  # corrections of each kind that had any


def summary(db: Session, call: str, *, now: datetime) -> Summary:
    """The figures of one call and of the outbox; five queries."""
    connection = db.connection()
    states: dict[DossierState, int] = dict(
        connection.execute(
            select(DOSSIER.c.state, func.count()).where(DOSSIER.c.call == call).group_by(DOSSIER.c.state)
        ).all()
    )
    opened = select(func.count()).where(DOSSIER.c.call == call, DOSSIER.c.opened_at > now - NIGHT)
    left = select(func.count()).where(
        LETTER.c.queued_at > now - NIGHT,
        LETTER.c.approved_by.is_(None),
        LETTER.c.state.in_(tuple(LEFT)),
    )
    due = select(func.count(), func.min(LETTER.c.due_at)).where(LETTER.c.state == LetterState.QUEUED)
    queued, next_due = connection.execute(due).one()
    return Summary(
        dossiers=sum(states.values()),
        complete=states.get(DossierState.COMPLETE, 0),
        waiting=states.get(DossierState.WAITING, 0),
        opened=connection.execute(opened).scalar_one(),
        automatic=connection.execute(left).scalar_one(),
        queued=queued,
        next_due=next_due,
        polled_at=connection.execute(select(func.max(MAILBOX.c.polled_at))).scalar(),
    )


def measured(db: Session, call: str) -> Measured:
    """The measured correction rate of a call; three queries whatever their number."""
    of_call = select(DOSSIER.c.id).where(DOSSIER.c.call == call)
    sure = (PIECE.c.certainty == Certainty.SURE) & PIECE.c.dossier_id.in_(of_call)
    pieces = db.connection().execute(select(func.count()).where(sure)).scalar_one()
    said = _said(db, of_call)
    machine = _surely_found(db, {row.message_id for row in said})
    changes: Counter[tuple[str, str]] = Counter()
    checks = missed = 0
    for act, key, value, _ in said:
        for kind, first, last in machine.get(key, ()):
            if value.first > last or first > value.last:
                continue
            differs = kind not in value.said
            checks += act is Act.CHECK
            missed += act is Act.CHECK and differs
            if act is Act.PIECE and differs:
                changes[kind, value.said[0] if value.said else ""] += 1
    most = changes.most_common(1)
    by_kind: Counter[str] = Counter()
    for (kind, _), times in changes.items():
        by_kind[kind] += times
    return Measured(
        pieces=pieces,
        corrected=sum(changes.values()),
        most=(*most[0][0], most[0][1]) if most else None,
        checks=checks,
        missed=missed,
        by_kind=tuple(by_kind.items()),
    )


def _said(db: Session, of_call: Select[int]) -> Sequence[Row[Act, str, Value, int | None]]:
    """What people last said of pieces, and in blind checks."""
    found = (
        select(SETTLEMENT.c.act, SETTLEMENT.c.key, SETTLEMENT.c.value, SETTLEMENT.c.message_id)
        .where(
            SETTLEMENT.c.act.in_((Act.PIECE, Act.CHECK)),
            SETTLEMENT.c.undone_at.is_(None),
            SETTLEMENT.c.dossier_id.in_(of_call),
        )
        .order_by(SETTLEMENT.c.id.desc())
        .limit(MOST_CORRECTIONS)
    )
    return db.connection().execute(found).all()


def _surely_found(db: Session, messages: set[int | None]) -> dict[str, list[tuple[str, int, int]]]:
    """What the machine was sure of: kind, first and last page, by message and file as settlements name them."""
    where = (PIECE.c.message_id, PIECE.c.ordinal, PIECE.c.kind, PIECE.c.first_page, PIECE.c.last_page)
    found = select(*where).where(PIECE.c.message_id.in_(messages), PIECE.c.certainty == Certainty.SURE)
    machine: dict[str, list[tuple[str, int, int]]] = {}
    for message, ordinal, kind, first, last in db.connection().execute(found):
        machine.setdefault(f"{message}.{ordinal}", []).append((kind, first, last))
    return machine
