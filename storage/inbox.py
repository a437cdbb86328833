"""Mails as lists show them: a screenful at a time, the newest first, from clear columns only."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, exists, func, or_, select, union
from sqlalchemy.orm import Session

from storage.base import core
from storage.columns import among
from storage.dossiers import DOSSIER, title_key
from storage.holds import HOLD
from storage.messages import MESSAGE
from storage.states import HoldState, LedgerState
from storage.tables import AttachmentRow
from triage.values import MessageKind, Timeliness

ATTACHMENT = core(AttachmentRow)
SCREEN = 50  # mails of one list
RECENT = 2_000  # mails: a search looks among the newest first, and often need not look further
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
    """So many mails; one more than a screen tells that there are others.

    Two queries whatever their number, at most five for a search.
    """
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
    found = select(*columns).outerjoin(DOSSIER, DOSSIER.c.id == MESSAGE.c.dossier_id)
    where = [among(MESSAGE.c.id, _searched(db, wanted, limit))] if wanted.search else _conditions(wanted)
    rows = db.connection().execute(found.where(*where).order_by(MESSAGE.c.id.desc()).limit(limit)).all()
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
    return where


def _searched(db: Session, wanted: MailFilter, limit: int) -> list[int]:
    """The numbers of the newest mails that a search names: among the latest, and among all if those are too few."""
    end = select(func.max(MESSAGE.c.id))
    if wanted.before:
        end = end.where(MESSAGE.c.id < wanted.before)
    last = db.connection().execute(end).scalar() or 0
    found = list(db.connection().execute(_newest(wanted, limit, last - RECENT)).scalars())
    if len(found) >= limit or last <= RECENT:
        return found
    return list(db.connection().execute(_newest(wanted, limit)).scalars())


def _newest(wanted: MailFilter, limit: int, after: int = 0) -> Select[int]:
    """Mails from an address with these words in it, or of a dossier of such a reference or title; the newest of each.

    The two are looked for apart, each in an index of its own. Of all mails the senders are read by themselves: SQLite
    would else read the whole table from its end, which is four times as much.
    """
    search, where = wanted.search, _conditions(wanted)
    titles = DOSSIER.c.title_key.contains(title_key(search) or "\x01", autoescape=True)
    named = or_(DOSSIER.c.reference == search.upper(), titles)
    of_sender = MESSAGE.c.sender.contains(search.lower(), autoescape=True)
    senders = MESSAGE.alias()
    by_itself = select(senders.c.id).where(senders.c.sender.contains(search.lower(), autoescape=True))
    from_them = select(MESSAGE.c.id).where(of_sender if after else MESSAGE.c.id.in_(by_itself))
    of_dossiers = select(MESSAGE.c.id).where(MESSAGE.c.dossier_id.in_(select(DOSSIER.c.id).where(named)))
    if after:  # the dossiers of these mails are fewer than all
        of_dossiers = select(MESSAGE.c.id).where(exists().where(DOSSIER.c.id == MESSAGE.c.dossier_id, named))
        where.append(MESSAGE.c.id > after)
    each = [one.where(*where).order_by(MESSAGE.c.id.desc()).limit(limit).subquery() for one in (from_them, of_dossiers)]
    both = union(*(select(one.c.id) for one in each)).subquery()
    return select(both.c.id).order_by(both.c.id.desc()).limit(limit)


def _files(db: Session, numbers: list[int]) -> dict[int, int]:
    counted = (
        select(ATTACHMENT.c.message_id, func.count())
        .where(ATTACHMENT.c.message_id.in_(numbers), ATTACHMENT.c.inline.is_(False))
        .group_by(ATTACHMENT.c.message_id)
    )
    return dict(db.connection().execute(counted).all()) if numbers else {}
