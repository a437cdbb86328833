"""Letters as the tables have them: written down at commit B, found again by state, dossier or message."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, func, insert, or_, select
from sqlalchemy.orm import Session

from storage.base import core
from storage.prepared import Prepared
from storage.tables import LetterRow
from storage.vault import OUTBOX, BlobRef
from triage.message import Address
from triage.values import Dispatch, LetterKind, LetterState, Reason

LETTER = core(LetterRow)
FIRST_STATE = {
    Dispatch.SEND: LetterState.QUEUED,
    Dispatch.DRAFT: LetterState.DRAFT,
    Dispatch.SUPPRESS: LetterState.SUPPRESSED,
}
AHEAD = timedelta(minutes=1)  # so far another process's clock may be before ours without a word
DUE = and_(
    LETTER.c.state == LetterState.QUEUED,
    or_(
        LETTER.c.due_at <= bindparam("now"),
        # Queued or last tried in the future: the clock was set back since, and would have it wait for what was lost.
        func.coalesce(LETTER.c.claimed_at, LETTER.c.queued_at) > bindparam("ahead"),
    ),
)
FINAL = frozenset({LetterState.SENT, LetterState.FAILED, LetterState.BOUNCED, LetterState.SUPPRESSED})


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A composed letter, to be written down at commit B. `posting` is None for one that must not leave."""

    kind: LetterKind
    language: str
    recipient: Address
    token: str
    message_id: str  # its own Message-ID header, with angle brackets
    dispatch: Dispatch
    posting: BlobRef | None
    archived: BlobRef
    reasons: tuple[Reason, ...] = ()
    asks: tuple[str, ...] = ()  # the lines of the checklist that it asks for


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as the outbox knows it. `posting` is the copy for the sender; `answer` holds reply codes only."""

    id: int
    message: int
    dossier: int | None
    kind: LetterKind
    state: LetterState
    language: str
    recipient: str
    token: str
    message_id: str
    composed_at: datetime
    due_at: datetime | None
    claimed_at: datetime | None
    offered_at: datetime | None
    settled_at: datetime | None
    held_at: datetime | None
    attempts: int
    answer: str
    reasons: tuple[Reason, ...]
    queued_at: datetime | None
    edit: str | None  # the name of a person's sealed text
    approved_by: str | None
    asks: tuple[str, ...] | None  # the lines it asks for; None for one of before they were noted
    posting: BlobRef | None


COLUMNS = (
    LETTER.c.id,
    LETTER.c.message_id,
    LETTER.c.dossier_id,
    LETTER.c.kind,
    LETTER.c.state,
    LETTER.c.language,
    LETTER.c.recipient,
    LETTER.c.token,
    LETTER.c.header_id,
    LETTER.c.composed_at,
    LETTER.c.due_at,
    LETTER.c.claimed_at,
    LETTER.c.offered_at,
    LETTER.c.settled_at,
    LETTER.c.held_at,
    LETTER.c.attempts,
    LETTER.c.answer,
    LETTER.c.reasons,
    LETTER.c.queued_at,
    LETTER.c.edit,
    LETTER.c.approved_by,
    LETTER.c.asks,
    LETTER.c.posting_sha256,
    LETTER.c.posting_size,
    LETTER.c.posting_plain,
)

_ADD = Prepared(insert(LETTER).returning(LETTER.c.id), LETTER.c.keys()[1:])


def add_letters(
    db: Session, message_id: int, dossier_id: int | None, letters: tuple[NewLetter, ...], now: datetime
) -> tuple[int, ...]:
    """Write composed letters down; the caller journals them with the rest of commit B."""
    return tuple(int(_ADD.one(db, _values(message_id, dossier_id, letter, now))) for letter in letters)


def due(now: datetime) -> dict[str, object]:
    """What DUE asks to be given."""
    return {"now": now, "ahead": now + AHEAD}


def approved_together(db: Session, letter_id: int) -> tuple[Letter, ...]:
    """A letter of a dossier that a person approved, with those that the same person approved at the same moment."""
    one = get_letter(db, letter_id)
    if one is None or one.approved_by is None or one.queued_at is None:
        return ()
    same = (LETTER.c.queued_at == one.queued_at) & (LETTER.c.approved_by == one.approved_by)
    found = select(*COLUMNS).where(same, LETTER.c.dossier_id.is_not(None)).order_by(LETTER.c.id)
    return tuple(letter_of(row) for row in db.connection().execute(found))


def list_letters(
    db: Session, *, states: Collection[LetterState] = (), dossier: int | None = None, limit: int = 200
) -> tuple[Letter, ...]:
    """Letters, the newest first, of the given states (all when none is given) and dossier."""
    found = select(*COLUMNS).order_by(LETTER.c.id.desc()).limit(limit)
    if states:
        found = found.where(LETTER.c.state.in_(tuple(states)))
    if dossier is not None:
        found = found.where(LETTER.c.dossier_id == dossier)
    return tuple(letter_of(row) for row in db.connection().execute(found))


def get_letter(db: Session, letter_id: int) -> Letter | None:
    """One letter."""
    row = db.connection().execute(select(*COLUMNS).where(LETTER.c.id == letter_id)).first()
    return letter_of(row) if row is not None else None


def letter_of(row: Sequence[Any]) -> Letter:
    """The value of a row selected as COLUMNS."""
    *fields, sha256, size, plain = row
    token = str(row[7])
    posting = BlobRef(OUTBOX, token.lower(), sha256, size, plain) if sha256 else None
    return Letter(*[*fields, posting])


def letter_for(db: Session, message: int, kind: LetterKind) -> Letter | None:
    """The letter of a kind that answers a message; there is at most one."""
    here = (LETTER.c.message_id == message) & (LETTER.c.kind == kind)
    row = db.connection().execute(select(*COLUMNS).where(here)).first()
    return letter_of(row) if row is not None else None


def _values(message_id: int, dossier_id: int | None, letter: NewLetter, now: datetime) -> dict[str, object]:
    state = FIRST_STATE[letter.dispatch]
    queued = now if state is LetterState.QUEUED else None
    posting = letter.posting
    return {
        "message_id": message_id,
        "dossier_id": dossier_id,
        "kind": letter.kind,
        "state": state,
        "language": letter.language,
        "recipient": letter.recipient.address,
        "address": letter.recipient.address.lower(),
        "domain": letter.recipient.domain,
        "token": letter.token,
        "header_id": letter.message_id,
        "reasons": letter.reasons,
        "composed_at": now,
        "queued_at": queued,
        "due_at": queued,
        "claimed_at": None,
        "offered_at": None,
        "held_at": None,
        "settled_at": now if state is LetterState.SUPPRESSED else None,
        "attempts": 0,
        "answer": "",
        "posting_sha256": posting.sha256 if posting else None,
        "posting_size": posting.size if posting else None,
        "posting_plain": posting.plain_size if posting else None,
        "edit": None,
        "approved_by": None,
        "asks": letter.asks,
    }
