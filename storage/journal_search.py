"""Looks things up in the journal, newest first, and says which dossier an entry is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Table, or_, select
from sqlalchemy.orm import Session

from storage.base import core
from storage.dossiers import DOSSIER
from storage.holds import HOLD
from storage.journal import COLUMNS, DETAIL, JOURNAL, Entry
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.tables import SettlementRow

SETTLEMENT = core(SettlementRow)
OF_DOSSIER: dict[str, Table] = {"message": MESSAGE, "letter": LETTER, "hold": HOLD, "settlement": SETTLEMENT}
FAMILIES = {  # what a filter calls them → how their objects begin
    "dossiers": ("dossier:", "message:", "hold:", "settlement:"),
    "letters": ("letter:", "notice:", "brake"),
    "reading": ("blob:", "call:", "journal"),  # opened here, or taken away as a table
    "people": ("account:",),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for; "" and None mean anything. `before` is a number: only older entries."""

    actor: str = ""
    family: str = ""  # of FAMILIES
    reference: str = ""
    since: datetime | None = None
    until: datetime | None = None
    before: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """An entry, its detail ("" when erased or none), and the dossier it is about ("" when none)."""

    entry: Entry
    detail: str
    reference: str


def search(db: Session, wanted: Wanted, limit: int) -> tuple[Found, ...]:
    """Entries that fit, newest first."""
    found = select(*COLUMNS, DETAIL.c.detail).join_from(JOURNAL, DETAIL, DETAIL.c.seq == JOURNAL.c.seq, isouter=True)
    if wanted.actor:
        found = found.where(JOURNAL.c.actor == wanted.actor)
    if wanted.family in FAMILIES:
        starts = (JOURNAL.c.object.startswith(start, autoescape=True) for start in FAMILIES[wanted.family])
        found = found.where(or_(*starts))
    if wanted.reference:
        found = found.where(JOURNAL.c.object.in_(objects_of(db, wanted.reference)))
    if wanted.since is not None:
        found = found.where(JOURNAL.c.at >= _text(wanted.since))
    if wanted.until is not None:
        found = found.where(JOURNAL.c.at < _text(wanted.until))
    if wanted.before:
        found = found.where(JOURNAL.c.seq < wanted.before)
    rows = db.connection().execute(found.order_by(JOURNAL.c.seq.desc()).limit(limit)).all()
    entries = [(Entry(*row[:-1]), row[-1] or "") for row in rows]
    references = references_of(db, {entry.object for entry, _ in entries})
    return tuple(Found(entry, detail, references.get(entry.object, "")) for entry, detail in entries)


def actors(db: Session) -> tuple[str, ...]:
    """Everybody who ever did something."""
    return tuple(db.connection().execute(select(JOURNAL.c.actor).distinct().order_by(JOURNAL.c.actor)).scalars())


def objects_of(db: Session, reference: str) -> tuple[str, ...]:
    """What the journal calls a dossier and everything in it."""
    connection = db.connection()
    number = connection.execute(select(DOSSIER.c.id).where(DOSSIER.c.reference == reference.upper())).scalar()
    if number is None:
        return ()
    inside = [f"dossier:{number}"]
    for kind, table in OF_DOSSIER.items():
        inside += [
            f"{kind}:{each}"
            for each in connection.execute(select(table.c.id).where(table.c.dossier_id == number)).scalars()
        ]
    envelopes = connection.execute(select(MESSAGE.c.envelope).where(MESSAGE.c.dossier_id == number)).scalars().all()
    return (*inside, *_blobs(db, envelopes))


def references_of(db: Session, objects: Iterable[str]) -> dict[str, str]:
    """The dossier of each object that is in one: a query for each kind of object, however many there are."""
    numbers: dict[str, dict[int, str]] = {}
    envelopes: dict[str, list[str]] = {}
    for each in objects:
        kind, _, rest = each.partition(":")
        if rest.isdigit():
            numbers.setdefault(kind, {})[int(rest)] = each
        elif kind == "blob":
            envelopes.setdefault(rest.partition("/")[0], []).append(each)
    found: dict[str, str] = {}
    connection = db.connection()
    if of_dossiers := numbers.get("dossier"):
        rows = select(DOSSIER.c.id, DOSSIER.c.reference).where(DOSSIER.c.id.in_(of_dossiers))
        found |= {of_dossiers[number]: reference for number, reference in connection.execute(rows)}
    for kind, table in OF_DOSSIER.items():
        if of_kind := numbers.get(kind):
            joined = select(table.c.id, DOSSIER.c.reference).join(DOSSIER, DOSSIER.c.id == table.c.dossier_id)
            rows_of_kind = connection.execute(joined.where(table.c.id.in_(of_kind)))
            found |= {of_kind[number]: reference for number, reference in rows_of_kind}
    if envelopes:
        joined = select(MESSAGE.c.envelope, DOSSIER.c.reference).join(DOSSIER, DOSSIER.c.id == MESSAGE.c.dossier_id)
        for envelope, reference in connection.execute(joined.where(MESSAGE.c.envelope.in_(envelopes))):
            found |= dict.fromkeys(envelopes[envelope], reference)
    return found


def _blobs(db: Session, envelopes: Iterable[str]) -> tuple[str, ...]:
    """What was opened of some envelopes: only what the journal knows."""
    known: list[str] = []
    for envelope in envelopes:
        opened = select(JOURNAL.c.object).where(JOURNAL.c.object.startswith(f"blob:{envelope}/", autoescape=True))
        known += db.connection().execute(opened.distinct()).scalars()
    return tuple(known)


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
