"""A morning in figures: how a call stands, what left by itself, how often people correct the machine."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Row, exists, func, select
from sqlalchemy.orm import Session

from storage.columns import Value
from storage.dossiers import DOSSIER
from storage.found import PIECE
from storage.ledger import MAILBOX
from storage.letters import LETTER
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
    """The figures of one call and of the outbox; two queries."""
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
    polled = select(func.max(MAILBOX.c.polled_at))
    figures = due.add_columns(opened.scalar_subquery(), left.scalar_subquery(), polled.scalar_subquery())
    queued, next_due, opened_since, automatic, polled_at = connection.execute(figures).one()
    return Summary(
        dossiers=sum(states.values()),
        complete=states.get(DossierState.COMPLETE, 0),
        waiting=states.get(DossierState.WAITING, 0),
        opened=opened_since,
        automatic=automatic,
        queued=queued,
        next_due=next_due,
        polled_at=polled_at,
    )


def sure_pieces(db: Session, call: str) -> int:
    """How many pieces of a call were surely recognised. It looks at every dossier of the call: ask rarely."""
    of_call = select(DOSSIER.c.id).where(DOSSIER.c.call == call)
    sure = (PIECE.c.certainty == Certainty.SURE) & PIECE.c.dossier_id.in_(of_call)
    return int(db.connection().execute(select(func.count()).where(sure)).scalar_one())


def measured(db: Session, call: str, pieces: int) -> Measured:
    """The measured correction rate of a call with so many `sure_pieces`; at most two queries whatever their number."""
    said = _said(db, call)
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


def _said(db: Session, call: str) -> Sequence[Row[Act, str, Value, int | None]]:
    """What people last said of pieces, and in blind checks. Looked for from what they said: dossiers are many more."""
    of_call = exists().where(DOSSIER.c.id == SETTLEMENT.c.dossier_id, DOSSIER.c.call == call)
    found = (
        select(SETTLEMENT.c.act, SETTLEMENT.c.key, SETTLEMENT.c.value, SETTLEMENT.c.message_id)
        .where(
            SETTLEMENT.c.act.in_((Act.PIECE, Act.CHECK)),
            SETTLEMENT.c.undone_at.is_(None),
            of_call,
        )
        .order_by(SETTLEMENT.c.id.desc())
        .limit(MOST_CORRECTIONS)
    )
    return db.connection().execute(found).all()


def _surely_found(db: Session, messages: set[int | None]) -> dict[str, list[tuple[str, int, int]]]:
    """What the machine was sure of: kind, first and last page, by message and file as settlements name them."""
    where = (PIECE.c.message_id, PIECE.c.ordinal, PIECE.c.kind, PIECE.c.first_page, PIECE.c.last_page)
    machine: dict[str, list[tuple[str, int, int]]] = {}
    if not messages:
        return machine
    found = select(*where).where(PIECE.c.message_id.in_(messages), PIECE.c.certainty == Certainty.SURE)
    for message, ordinal, kind, first, last in db.connection().execute(found):
        machine.setdefault(f"{message}.{ordinal}", []).append((kind, first, last))
    return machine
