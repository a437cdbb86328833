"""Dossiers: opening one, adding to one, and showing them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, exists, func, insert, or_, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.base import core
from storage.prepared import Prepared
from storage.states import DossierState
from storage.tables import CorrespondentRow, DossierRow, MessageRow, StandingRow
from triage.message import Message
from triage.text.folding import words_of
from triage.values import Advice, LineState, Need, Route, Timeliness

DOSSIER = core(DossierRow)
CORRESPONDENT = core(CorrespondentRow)
MESSAGE = core(MessageRow)
STANDING = core(StandingRow)
OF_THE_MACHINE = (DossierState.TO_SORT, DossierState.WAITING, DossierState.COMPLETE)  # later states are people's

_NEW = tuple(column.name for column in DOSSIER.c if column.name not in {"id", "erased_at", "erased_by"})
_ADD = Prepared(insert(DOSSIER).returning(DOSSIER.c.id), _NEW)
_ADD_CORRESPONDENT = Prepared(insert(CORRESPONDENT), CORRESPONDENT.c.keys())
_FACTS = select(
    DOSSIER.c.state,
    DOSSIER.c.title,
    DOSSIER.c.company,
    DOSSIER.c.enterprise_number,
    DOSSIER.c.contact,
    DOSSIER.c.language,
    DOSSIER.c.format,
    DOSSIER.c.adaptation,
    DOSSIER.c.codevelopment,
    DOSSIER.c.animation,
    exists()
    .where(CORRESPONDENT.c.dossier_id == DOSSIER.c.id, CORRESPONDENT.c.address == bindparam("of_address"))
    .label("known"),
).where(DOSSIER.c.id == bindparam("of_id"))


@dataclass(frozen=True, slots=True)
class DossierLine:
    """A dossier as a list shows it."""

    id: int
    reference: str
    call: str
    state: DossierState
    title: str
    company: str
    language: str
    opened_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class StandingLine:
    """One checklist line of a dossier as it stands now."""

    key: str
    state: LineState
    need: Need
    searched_files: int
    searched_pages: int


@dataclass(frozen=True, slots=True)
class MessageLine:
    """A message of a dossier; `stamped_at` is the fund's first stamp, which deadlines are compared with."""

    id: int
    kind: str
    route: Route | None
    tier: int | None
    received_at: datetime
    stamped_at: datetime | None
    timeliness: Timeliness | None
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class DossierView:
    """A dossier with what hangs on it; of an erased one its mails, times and states are left."""

    line: DossierLine
    enterprise_number: str
    contact: str
    correspondents: tuple[str, ...]
    messages: tuple[MessageLine, ...]
    standings: tuple[StandingLine, ...]
    erased_at: datetime | None = None
    erased_by: str | None = None


def open_dossier(
    db: Session, reference: str, advice: Advice, message: Message, now: datetime
) -> tuple[int, journal.Act]:
    """Make a dossier from a message; its sender is the first correspondent. The caller writes the act."""
    facts, state = advice.facts, dossier_state(advice)
    values = {
        "reference": reference,
        "call": advice.call,
        "state": state,
        "opened_at": now,
        "changed_at": now,
        "title": facts.title,
        "title_key": title_key(facts.title),
        "company": facts.company,
        "enterprise_number": facts.enterprise_number,
        "contact": facts.contact.address or message.sender.address,
        "language": facts.language or advice.language,
        "format": facts.format,
        "adaptation": facts.adaptation,
        "codevelopment": facts.codevelopment,
        "animation": facts.animation,
        "revision": 0,
    }
    dossier = int(_ADD.one(db, values))
    _add_correspondent(db, dossier, advice, message, now)
    return dossier, journal.Act("intake", "machine", "open", f"dossier:{dossier}", state.value)


def join_dossier(db: Session, dossier: int, advice: Advice, message: Message, now: datetime) -> journal.Act:
    """Add what a message says to a dossier: empty facts are filled, none is replaced (tier 3).

    A "no" of the machine only says that nothing pointed to a yes: a later yes stands, lest a line be waved through.
    What a person stated stays.
    """
    address = message.sender.address.lower()
    row = db.connection().execute(_FACTS, {"of_id": dossier, "of_address": address}).one()
    state = dossier_state(advice) if row.state in OF_THE_MACHINE and advice.standings else row.state
    changes: dict[str, object] = {"changed_at": now, "state": state, "revision": DOSSIER.c.revision + 1}
    facts = advice.facts
    stated = advice.place.dossier.said if advice.place.dossier else frozenset()
    said = {
        "title": facts.title,
        "company": facts.company,
        "enterprise_number": facts.enterprise_number,
        "contact": facts.contact.address,
        "language": facts.language,
        "format": facts.format,
    }
    changes |= {name: value for name, value in said.items() if value and not getattr(row, name)}
    if "title" in changes:
        changes["title_key"] = title_key(facts.title)
    answered = {"adaptation": facts.adaptation, "codevelopment": facts.codevelopment, "animation": facts.animation}
    changes |= {
        name: yes
        for name, yes in answered.items()
        if name not in stated and (yes or (yes is not None and getattr(row, name) is None))
    }
    db.connection().execute(update(DOSSIER).where(DOSSIER.c.id == dossier).values(changes))
    if not row.known:
        _add_correspondent(db, dossier, advice, message, now)
    return journal.Act("intake", "machine", "add", f"dossier:{dossier}", DossierState(state).value)


def dossier_state(advice: Advice) -> DossierState:
    """What the machine may say of a dossier: nothing while a person is asked, complete only when every line is sure.

    A doubt about an optional line asks nobody.
    """
    needed = (standing for standing in advice.standings if standing.need is not Need.OPTIONAL)
    if advice.route is Route.HOLD or any(standing.state is LineState.UNSURE for standing in needed):
        return DossierState.TO_SORT
    return DossierState.COMPLETE if advice.complete else DossierState.WAITING


def title_key(title: str) -> str:
    """A title as titles are compared: folded words; "" stays ""."""
    return " ".join(words_of(title))


def reference_of(db: Session, dossier: int | None) -> str:
    """The public reference of a dossier, "" for none."""
    if dossier is None:
        return ""
    return str(db.connection().execute(select(DOSSIER.c.reference).where(DOSSIER.c.id == dossier)).scalar_one())


_LINE = (
    DOSSIER.c.id,
    DOSSIER.c.reference,
    DOSSIER.c.call,
    DOSSIER.c.state,
    DOSSIER.c.title,
    DOSSIER.c.company,
    DOSSIER.c.language,
    DOSSIER.c.opened_at,
    DOSSIER.c.changed_at,
)


def list_dossiers(
    db: Session, *, call: str = "", states: Collection[DossierState] = (), search: str = "", limit: int = 200
) -> tuple[DossierLine, ...]:
    """Dossiers, the last changed first; `search` looks in reference, title and company."""
    found = select(*_LINE).order_by(DOSSIER.c.changed_at.desc(), DOSSIER.c.id.desc()).limit(limit)
    if call:
        found = found.where(DOSSIER.c.call == call)
    if states:
        found = found.where(DOSSIER.c.state.in_(tuple(states)))
    if search:
        found = found.where(
            or_(
                DOSSIER.c.reference == search.upper(),
                DOSSIER.c.title_key.contains(title_key(search) or "\x01", autoescape=True),
                func.lower(DOSSIER.c.company).contains(search.lower(), autoescape=True),
            )
        )
    return tuple(DossierLine(*row) for row in db.connection().execute(found))


def show_dossier(db: Session, reference: str) -> DossierView | None:
    """One dossier by its reference, in whatever case it was typed."""
    connection = db.connection()
    detail = (DOSSIER.c.enterprise_number, DOSSIER.c.contact, DOSSIER.c.erased_at, DOSSIER.c.erased_by)
    row = connection.execute(select(*_LINE, *detail).where(DOSSIER.c.reference == reference.strip().upper())).first()
    if row is None:
        return None
    line = DossierLine(*row[: -len(detail)])
    addresses = select(CORRESPONDENT.c.address).where(CORRESPONDENT.c.dossier_id == line.id)
    return DossierView(
        line,
        enterprise_number=row.enterprise_number,
        contact=row.contact,
        correspondents=tuple(connection.execute(addresses.order_by(CORRESPONDENT.c.address)).scalars()),
        messages=_messages(db, line.id),
        standings=standings_of_dossier(db, line.id),
        erased_at=row.erased_at,
        erased_by=row.erased_by,
    )


def standings_of_dossier(db: Session, dossier: int) -> tuple[StandingLine, ...]:
    """The checklist of a dossier as its newest judged message left it, in the call's order."""
    newest = select(func.max(STANDING.c.message_id)).where(STANDING.c.dossier_id == dossier).scalar_subquery()
    columns = (
        STANDING.c.key,
        STANDING.c.state,
        STANDING.c.need,
        STANDING.c.searched_files,
        STANDING.c.searched_pages,
    )
    found = select(*columns).where(STANDING.c.dossier_id == dossier, STANDING.c.message_id == newest)
    return tuple(StandingLine(*row) for row in db.connection().execute(found.order_by(STANDING.c.ordinal)))


def standings_of_call(db: Session, call: str) -> dict[int, tuple[StandingLine, ...]]:
    """The checklists of all dossiers of a call, each as its newest judged message left it."""
    newest = (
        select(STANDING.c.dossier_id, func.max(STANDING.c.message_id).label("message_id"))
        .join(DOSSIER, DOSSIER.c.id == STANDING.c.dossier_id)
        .where(DOSSIER.c.call == call)
        .group_by(STANDING.c.dossier_id)
        .subquery()
    )
    columns = (
        STANDING.c.dossier_id,
        STANDING.c.key,
        STANDING.c.state,
        STANDING.c.need,
        STANDING.c.searched_files,
        STANDING.c.searched_pages,
    )
    same = (STANDING.c.dossier_id == newest.c.dossier_id) & (STANDING.c.message_id == newest.c.message_id)
    found: dict[int, list[StandingLine]] = {}
    for dossier, *line in db.connection().execute(select(*columns).join(newest, same).order_by(STANDING.c.ordinal)):
        found.setdefault(dossier, []).append(StandingLine(*line))
    return {dossier: tuple(lines) for dossier, lines in found.items()}


def references_of(db: Session, numbers: Collection[int]) -> dict[int, str]:
    """The references of some dossiers."""
    found = select(DOSSIER.c.id, DOSSIER.c.reference).where(DOSSIER.c.id.in_(tuple(numbers)))
    return dict(db.connection().execute(found).all())


def _messages(db: Session, dossier: int) -> tuple[MessageLine, ...]:
    columns = (
        MESSAGE.c.id,
        MESSAGE.c.kind,
        MESSAGE.c.route,
        MESSAGE.c.tier,
        MESSAGE.c.received_at,
        MESSAGE.c.stamped_at,
        MESSAGE.c.timeliness,
        MESSAGE.c.size,
        MESSAGE.c.sha256,
    )
    found = select(*columns).where(MESSAGE.c.dossier_id == dossier).order_by(MESSAGE.c.stamped_at, MESSAGE.c.id)
    return tuple(MessageLine(*row) for row in db.connection().execute(found))


def _add_correspondent(db: Session, dossier: int, advice: Advice, message: Message, now: datetime) -> None:
    address = message.sender.address.lower()
    if not address:
        return
    row = {"dossier_id": dossier, "address": address, "tier": int(advice.tier), "added_at": now}
    _ADD_CORRESPONDENT.change(db, row)
