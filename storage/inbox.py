"""Mails as lists show them: a screenful at a time, the newest first, from clear columns only."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, or_, select, union
from sqlalchemy.orm import Session

from storage.base import core
from storage.dossiers import DOSSIER, title_key
from storage.holds import HOLD
from storage.messages import MESSAGE
from storage.states import HoldState, LedgerState
from storage.tables import AttachmentRow
from triage.values import MessageKind, Timeliness

ATTACHMENT = core(AttachmentRow)
SCREEN = 50  # mails of one list
WAITS = exists().where(  # nobody has dealt with it yet
    HOLD.c.message_id == MESSAGE.c.id, HOLD.c.state == HoldState.OPEN, HOLD.c.letter_id.is_(None)
)
UNMATCHED = select(func.count()).where(MESSAGE.c.state == LedgerState.HELD, MESSAGE.c.dossier_id.is_(None), WAITS)


@dataclass(frozen=True, slots=True)
class MailLine:
    """A mail as a list shows it; `files` counts those that are documents or wait for a person."""

    id: int
    state: LedgerState
    kind: MessageKind | None
    sender: str
    received_at: datetime
    tier: int | None
    timeliness: Timeliness | None
    size: int
    reference: str
    title: str
    files: int


@dataclass(frozen=True, slots=True)
class MailFilter:
    """Which mails: of these states, only those that wait for a dossier (`unmatched`), or that `search` names."""

    states: Collection[LedgerState] = ()
    unmatched: bool = False
    search: str = ""
    copies: bool = True  # also those of our own letters
    before: int = 0  # the number of the last mail of the list before; 0 for the first list


def mails(db: Session, wanted: MailFilter, *, limit: int = SCREEN) -> tuple[MailLine, ...]:
    """So many mails; one more than a screen tells that there are others. Two queries whatever their number."""
    columns = (
        MESSAGE.c.id,
        MESSAGE.c.state,
        MESSAGE.c.kind,
        func.coalesce(MESSAGE.c.sender, ""),
        MESSAGE.c.received_at,
        MESSAGE.c.tier,
        MESSAGE.c.timeliness,
        MESSAGE.c.size,
        func.coalesce(DOSSIER.c.reference, ""),
        func.coalesce(DOSSIER.c.title, ""),
    )
    found = select(*columns).outerjoin(DOSSIER, DOSSIER.c.id == MESSAGE.c.dossier_id).where(*_conditions(wanted))
    rows = db.connection().execute(found.order_by(MESSAGE.c.id.desc()).limit(limit)).all()
    files = _files(db, [row[0] for row in rows])
    return tuple(MailLine(*[*row, files.get(row[0], 0)]) for row in rows)


def mail_line(db: Session, number: int) -> MailLine | None:
    """One mail as its own page heads it."""
    found = mails(db, MailFilter(before=number + 1), limit=1)
    return found[0] if found and found[0].id == number else None


def unmatched(db: Session) -> int:
    """How many mails wait to be given a place."""
    return int(db.connection().execute(UNMATCHED).scalar_one())


def _conditions(wanted: MailFilter) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = []
    if wanted.states:
        where.append(MESSAGE.c.state.in_(tuple(wanted.states)))
    if wanted.unmatched:
        where += [MESSAGE.c.dossier_id.is_(None), WAITS]
    if not wanted.copies:
        where.append(MESSAGE.c.state != LedgerState.OWN)
    if wanted.before:
        where.append(MESSAGE.c.id < wanted.before)
    if wanted.search:
        where.append(_named(wanted.search))
    return where


def _named(search: str) -> ColumnElement[bool]:
    """From an address that begins so, from such a domain, or of a dossier of such a reference or title."""
    address = search.lower()
    titles = DOSSIER.c.title_key.contains(title_key(search) or "\x01", autoescape=True)
    dossiers = select(DOSSIER.c.id).where(or_(DOSSIER.c.reference == search.upper(), titles))
    senders = select(MESSAGE.c.id).where(MESSAGE.c.sender.contains(address, autoescape=True))
    of_dossiers = select(MESSAGE.c.id).where(MESSAGE.c.dossier_id.in_(dossiers))
    return MESSAGE.c.id.in_(union(senders, of_dossiers))  # looked for apart: each in an index of its own


def _files(db: Session, numbers: list[int]) -> dict[int, int]:
    counted = (
        select(ATTACHMENT.c.message_id, func.count())
        .where(ATTACHMENT.c.message_id.in_(numbers), ATTACHMENT.c.inline.is_(False))
        .group_by(ATTACHMENT.c.message_id)
    )
    return dict(db.connection().execute(counted).all()) if numbers else {}
