"""How far the reading of each kept mail has come: numbers and times only, noted while it goes on."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from storage.messages import MESSAGE
from storage.prepared import Prepared
from storage.states import LedgerState

STALLED = timedelta(minutes=3)  # without a sign of life: longer than any reading may take between two
_NOTE = Prepared(
    update(MESSAGE)
    .where(MESSAGE.c.id == bindparam("of_id"), MESSAGE.c.state == LedgerState.STORED)
    .values(read_at=bindparam("to_at"), read_page=bindparam("to_page"), read_pages=bindparam("to_pages"))
)


@dataclass(frozen=True, slots=True)
class Progress:
    """A mail that is kept and not judged yet. `page` is the one being read of `pages`; both are 0 before that is known.

    Counted are the pages that are read in pictures: all others of a mail take no time worth telling.
    """

    message: int
    received_at: datetime
    page: int
    pages: int
    stalled: bool  # nothing was heard of it for a while
    heard_at: datetime  # its last sign of life


def note_progress(db: Session, message: int, done: int, pages: int, now: datetime) -> None:
    """So many pages of a mail that is being read are done; nothing where it is judged already."""
    _NOTE.change(db, {"of_id": message, "to_at": now, "to_page": done, "to_pages": pages})


def being_read(db: Session, now: datetime, *, message: int = 0, most: int = 200) -> tuple[Progress, ...]:
    """Mails that are kept and not judged yet, the oldest first; or one of them."""
    columns = MESSAGE.c.id, MESSAGE.c.received_at, MESSAGE.c.read_page, MESSAGE.c.read_pages, MESSAGE.c.read_at
    found = select(*columns, MESSAGE.c.kept_at).where(MESSAGE.c.state == LedgerState.STORED).order_by(MESSAGE.c.id)
    if message:
        found = found.where(MESSAGE.c.id == message)
    return tuple(
        Progress(number, received_at, min((done or 0) + 1, pages or 0), pages or 0, now - heard > STALLED, heard)
        for number, received_at, done, pages, read_at, kept_at in db.connection().execute(found.limit(most))
        for heard in (read_at or kept_at,)
    )


def stalled(db: Session, now: datetime) -> tuple[Progress, ...]:
    """Mails whose reading gives no sign of life, the oldest first."""
    return tuple(one for one in being_read(db, now) if one.stalled)
