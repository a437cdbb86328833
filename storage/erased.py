"""What was erased: who did it and when, and the list that stays beside the data, where no older database takes it back.

A backup from before an erasure brings the keys back. The list says which of them to destroy again (`again`).
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from config.log import Log
from storage.dossiers import DOSSIER
from storage.files import make_folder, write_file
from storage.messages import MESSAGE
from storage.store import Store

NAME = "erased.jsonl"
Places = tuple[Path, ...]  # folders that hold the list, the one beside the data first
log = Log("erasing")


class ListError(Exception):
    """A list of erasures cannot be read; the message names the file and the remedy."""


@dataclass(frozen=True, slots=True)
class Erased:
    """One mail that was erased, or, with "" for the rest, a dossier without mails. Times are ISO 8601."""

    envelope: str
    sha256: str
    reference: str
    received_at: str
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """When a dossier or a mail was erased, and by whom."""

    at: datetime
    by: str


def erasure_of_dossier(db: Session, reference: str) -> Erasure | None:
    """The erasure of a dossier, by its reference in whatever case; None when it was not erased."""
    found = select(DOSSIER.c.erased_at, DOSSIER.c.erased_by).where(DOSSIER.c.reference == reference.strip().upper())
    row = db.connection().execute(found).first()
    return Erasure(row.erased_at, row.erased_by) if row is not None and row.erased_at is not None else None


def erasure_of_mail(db: Session, number: int) -> Erasure | None:
    """The erasure of a mail; None when it was not erased."""
    found = select(MESSAGE.c.erased_at, MESSAGE.c.erased_by).where(MESSAGE.c.id == number)
    row = db.connection().execute(found).first()
    return Erasure(row.erased_at, row.erased_by) if row is not None and row.erased_at is not None else None


def erased_mails(db: Session) -> tuple[int, ...]:
    """The numbers of all mails that were erased."""
    found = select(MESSAGE.c.id).where(MESSAGE.c.erased_at.is_not(None))
    return tuple(db.connection().execute(found).scalars())


def erased(db: Session) -> tuple[Erased, ...]:
    """Everything that this database says was erased, the oldest first."""
    mails = (
        select(
            MESSAGE.c.envelope,
            MESSAGE.c.sha256,
            DOSSIER.c.reference,
            MESSAGE.c.received_at,
            MESSAGE.c.erased_at,
            MESSAGE.c.erased_by,
        )
        .outerjoin(DOSSIER, DOSSIER.c.id == MESSAGE.c.dossier_id)
        .where(MESSAGE.c.erased_at.is_not(None))
    )
    dossiers = select(DOSSIER.c.reference, DOSSIER.c.erased_at, DOSSIER.c.erased_by)
    connection = db.connection()
    found = [
        Erased(envelope, sha256, reference or "", received_at.isoformat(), at.isoformat(), by)
        for envelope, sha256, reference, received_at, at, by in connection.execute(mails)
    ]
    found += [
        Erased("", "", reference, "", at.isoformat(), by)
        for reference, at, by in connection.execute(dossiers.where(DOSSIER.c.erased_at.is_not(None)))
    ]
    return tuple(sorted(found, key=lambda one: (one.at, one.reference, one.received_at)))


def write_list(store: Store, places: Places) -> None:
    """Write the list in each place; what an earlier database had erased stays in it."""
    with store.reading() as db:
        known = erased(db)
    before = [one for place in places if (place / NAME).is_file() for one in read_list(place / NAME)]
    text = "".join(json.dumps(asdict(one)) + "\n" for one in _distinct((*before, *known)))
    here, *others = places
    _put(here, text)
    for place in others:
        try:
            _put(place, text)
        except OSError as error:  # another machine's folder must not keep a key alive
            log.error("list of erasures not written at the second place", error=type(error).__name__)


def _put(place: Path, text: str) -> None:
    make_folder(place)
    write_file(place / NAME, text.encode(), mode=0o644)  # references, and who erased; nothing of the erased


def read_list(file: Path) -> tuple[Erased, ...]:
    """A list as `write_list` wrote it. Raises ListError."""
    try:
        return tuple(Erased(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines() if line)
    except (OSError, ValueError, TypeError):
        raise ListError(f"{file}: is not a list of erasures; name the file {NAME}") from None


def _distinct(records: Iterable[Erased]) -> Iterator[Erased]:
    """One record of each mail and dossier, the first."""
    return iter({(one.envelope, "" if one.envelope else one.reference): one for one in records}.values())
