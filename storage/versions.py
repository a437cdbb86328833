"""What people at the desk set in place of the fund's files: versions, of which the newest counts, none ever changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from storage import journal
from storage.base import core
from storage.desk_tables import VersionRow
from storage.journal import By

VERSION = core(VersionRow)
CHECKLIST, LETTER = "checklist:", "letter:"


@dataclass(frozen=True, slots=True)
class Version:
    """One of them; a value of "" goes back to the file."""

    id: int
    thing: str
    value: str
    at: datetime
    by: str


def newest(db: Session) -> dict[str, Version]:
    """The version in force of each thing that has one; what went back to its file is left out."""
    last = select(func.max(VERSION.c.id)).group_by(VERSION.c.thing)
    rows = db.connection().execute(select(*_COLUMNS).where(VERSION.c.id.in_(last)))
    return {row.thing: Version(*row) for row in rows if row.value}


def last_number(db: Session) -> int:
    """Rises with each version: whether anything changed since one last looked."""
    return int(db.connection().execute(select(func.max(VERSION.c.id))).scalar() or 0)


def versions_of(db: Session, thing: str) -> tuple[Version, ...]:
    """The history of one thing, newest first."""
    found = select(*_COLUMNS).where(VERSION.c.thing == thing).order_by(VERSION.c.id.desc())
    return tuple(Version(*row) for row in db.connection().execute(found))


def add_version(db: Session, thing: str, value: str, *, by: By) -> int:
    """Put a value in force from now on."""
    values = {"thing": thing, "value": value, "at": by.at, "by": by.name}
    number = int(db.connection().execute(insert(VERSION).values(values).returning(VERSION.c.id)).scalar_one())
    outcome = "changed" if value else "file"
    journal.write(
        db, by, action="setting", object=f"setting:{thing}", outcome=outcome, detail=f"version {number}".encode()
    )
    return number


_COLUMNS = (VERSION.c.id, VERSION.c.thing, VERSION.c.value, VERSION.c.at, VERSION.c.by)
