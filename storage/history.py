"""What the journal says of one letter, mail, hold or dossier: every entry about it, in order."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.journal import COLUMNS, JOURNAL, Entry


def history_of(db: Session, thing: str) -> tuple[Entry, ...]:
    """Every entry about one thing ("letter:12"), oldest first."""
    found = select(*COLUMNS).where(JOURNAL.c.object == thing).order_by(JOURNAL.c.seq)
    return tuple(Entry(*row) for row in db.connection().execute(found))
