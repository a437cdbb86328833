"""Everything kept of one dossier, for the desk: rows in clear, and handles on what is sealed. Seven queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.blobs import BLOB, newest_reading
from storage.dossiers import CORRESPONDENT, DOSSIER, OF_THE_MACHINE, STANDING, title_key
from storage.found import add_standings
from storage.holds import HOLD
from storage.journal import By
from storage.letters import Letter, list_letters
from storage.messages import MESSAGE
from storage.settlements import settlements_of
from storage.states import DossierState, HoldState, LedgerState
from storage.vault import BlobRef, EnvelopeRef
from triage.settled import Settlement
from triage.values import Facts, LineState, MessageKind, Need, Reason, Route, Standing, Timeliness


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier's own row."""

    id: int
    reference: str
    call: str
    state: DossierState
    opened_at: datetime
    title: str
    company: str
    enterprise_number: str
    contact: str
    language: str
    format: str
    revision: int


@dataclass(frozen=True, slots=True)
class Mail:
    """One message of a dossier; `reading` is None for one that could not be read."""

    id: int
    envelope: EnvelopeRef
    state: LedgerState
    kind: MessageKind | None
    route: Route | None
    tier: int | None
    at: datetime  # the fund's first stamp
    timeliness: Timeliness | None
    sender: str
    reading: BlobRef | None
    blobs: tuple[BlobRef, ...]


@dataclass(frozen=True, slots=True)
class CaseHold:
    """Something of the dossier that waits, or waited, for a person."""

    id: int
    message: int
    letter: int | None
    state: HoldState
    reasons: tuple[Reason, ...]
    opened_at: datetime
    settled_at: datetime | None
    settled_by: str | None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One dossier with all that hangs on it; messages by their time, settlements and letters by their number."""

    dossier: Dossier
    mails: tuple[Mail, ...]
    letters: tuple[Letter, ...]
    holds: tuple[CaseHold, ...]
    settlements: tuple[Settlement, ...]
    correspondents: frozenset[str]
    seen_elsewhere: frozenset[str] = frozenset()  # those of them that wrote for another dossier too

    @property
    def held(self) -> dict[int, tuple[Reason, ...]]:
        """The reasons of open holds by message, without those of letters in trouble."""
        found: dict[int, tuple[Reason, ...]] = {}
        for hold in self.holds:
            if hold.state is HoldState.OPEN and hold.letter is None:
                found[hold.message] = (*found.get(hold.message, ()), *hold.reasons)
        return found


_DOSSIER = (
    DOSSIER.c.id,
    DOSSIER.c.reference,
    DOSSIER.c.call,
    DOSSIER.c.state,
    DOSSIER.c.opened_at,
    DOSSIER.c.title,
    DOSSIER.c.company,
    DOSSIER.c.enterprise_number,
    DOSSIER.c.contact,
    DOSSIER.c.language,
    DOSSIER.c.format,
    DOSSIER.c.revision,
)


MAIL = (
    MESSAGE.c.id,
    MESSAGE.c.envelope,
    MESSAGE.c.recipient,
    MESSAGE.c.state,
    MESSAGE.c.kind,
    MESSAGE.c.route,
    MESSAGE.c.tier,
    MESSAGE.c.stamped_at,
    MESSAGE.c.received_at,
    MESSAGE.c.timeliness,
    MESSAGE.c.sender,
)


def casefile(db: Session, reference: str) -> CaseFile | None:
    """A dossier by its reference, in whatever case it was typed."""
    found = select(*_DOSSIER).where(DOSSIER.c.reference == reference.strip().upper())
    row = db.connection().execute(found).first()
    if row is None:
        return None
    fields: Sequence[Any] = row
    dossier = Dossier(*fields)
    addresses = select(CORRESPONDENT.c.address).where(CORRESPONDENT.c.dossier_id == dossier.id)
    return CaseFile(
        dossier,
        mails=_mails(db, dossier.id),
        letters=tuple(reversed(list_letters(db, dossier=dossier.id, limit=1000))),
        holds=_holds(db, dossier.id),
        settlements=settlements_of(db, dossier.id),
        correspondents=frozenset(db.connection().execute(addresses).scalars()),
        seen_elsewhere=frozenset(db.connection().execute(_elsewhere(dossier.id)).scalars()),
    )


def _elsewhere(dossier: int) -> Select[str]:
    here, other = CORRESPONDENT.alias(), CORRESPONDENT.alias()
    same = (other.c.address == here.c.address) & (other.c.dossier_id != dossier)
    return select(here.c.address).join(other, same).where(here.c.dossier_id == dossier).distinct()


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Where a dossier stands after a person's word: what is written in clear of it."""

    dossier: int
    revision: int  # the one it was reckoned from
    newest: int | None  # the message whose checklist lines are the present ones
    standings: tuple[Standing, ...]
    facts: Facts
    settled: bool = False  # nothing waits for a person any more


def state_after(reckoned: Reckoned, now: DossierState, *, waits: bool) -> DossierState:
    """The state a dossier takes: its own later states stay; while a person is asked it is to be sorted."""
    if now not in OF_THE_MACHINE:
        return now
    needed = [line for line in reckoned.standings if line.need is not Need.OPTIONAL]
    if waits or any(line.state is LineState.UNSURE for line in needed):
        return DossierState.TO_SORT
    met = {LineState.PRESENT, LineState.WAIVED, LineState.NOT_APPLICABLE}
    return DossierState.COMPLETE if needed and all(line.state in met for line in needed) else DossierState.WAITING


def put_reckoned(db: Session, reckoned: Reckoned, state: DossierState, *, by: By, action: str) -> bool:
    """Write where a dossier stands, if it is still what it was reckoned from; False when somebody was faster."""
    facts = reckoned.facts
    values = {
        "revision": reckoned.revision + 1,
        "state": state,
        "changed_at": by.at,
        "title": facts.title,
        "title_key": title_key(facts.title),
        "company": facts.company,
        "enterprise_number": facts.enterprise_number,
        "contact": facts.contact.address,
        "language": facts.language,
        "format": facts.format,
        "adaptation": facts.adaptation,
        "codevelopment": facts.codevelopment,
        "animation": facts.animation,
    }
    here = (DOSSIER.c.id == reckoned.dossier) & (DOSSIER.c.revision == reckoned.revision)
    if db.connection().execute(update(DOSSIER).where(here).values(values)).rowcount != 1:
        return False
    _put_standings(db, reckoned)
    name = f"dossier:{reckoned.dossier}"
    journal.write(db, by, action=action, object=name, outcome=state.value)
    return True


def _put_standings(db: Session, reckoned: Reckoned) -> None:
    if reckoned.newest is None:
        return
    here = (STANDING.c.dossier_id == reckoned.dossier) & (STANDING.c.message_id == reckoned.newest)
    db.connection().execute(STANDING.delete().where(here))
    add_standings(db, reckoned.dossier, reckoned.newest, reckoned.standings)


def _mails(db: Session, dossier: int) -> tuple[Mail, ...]:
    rows = db.connection().execute(select(*MAIL).where(MESSAGE.c.dossier_id == dossier)).all()
    blobs = _blobs(db, [row.id for row in rows])
    found = [mail_of(row, blobs.get(row.id, ())) for row in rows]
    return tuple(sorted(found, key=lambda mail: (mail.at, mail.id)))


def one_mail(db: Session, number: int) -> Mail | None:
    """One message, whether or not it belongs to a dossier."""
    row = db.connection().execute(select(*MAIL).where(MESSAGE.c.id == number)).first()
    return mail_of(row, _blobs(db, [number]).get(number, ())) if row is not None else None


def mail_of(row: Sequence[Any], blobs: tuple[BlobRef, ...]) -> Mail:
    """The value of a message's row (MAIL) with its blobs."""
    number, envelope, recipient, state, kind, route, tier, stamped_at, received_at, timeliness, sender = row
    return Mail(
        id=number,
        envelope=EnvelopeRef(envelope, recipient),
        state=state,
        kind=kind,
        route=route,
        tier=tier,
        at=stamped_at or received_at,
        timeliness=timeliness,
        sender=sender or "",
        reading=newest_reading(blobs),
        blobs=blobs,
    )


def _blobs(db: Session, messages: list[int]) -> dict[int, tuple[BlobRef, ...]]:
    columns = (BLOB.c.message_id, BLOB.c.envelope, BLOB.c.name, BLOB.c.sha256, BLOB.c.size, BLOB.c.plain_size)
    found: dict[int, tuple[BlobRef, ...]] = {}
    rows = db.connection().execute(select(*columns).where(BLOB.c.message_id.in_(messages)).order_by(BLOB.c.name))
    for message, *ref in rows:
        found[message] = (*found.get(message, ()), BlobRef(*ref))
    return found


def _holds(db: Session, dossier: int) -> tuple[CaseHold, ...]:
    columns = (
        HOLD.c.id,
        HOLD.c.message_id,
        HOLD.c.letter_id,
        HOLD.c.state,
        HOLD.c.reasons,
        HOLD.c.opened_at,
        HOLD.c.settled_at,
        HOLD.c.settled_by,
    )
    found = select(*columns).where(HOLD.c.dossier_id == dossier).order_by(HOLD.c.id)
    return tuple(CaseHold(*row) for row in db.connection().execute(found))
