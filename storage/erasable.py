"""What an erasure would take, and what stands in its way; read from clear columns, nothing is changed.

With a dossier go its mails, and what the vault holds of the same words elsewhere: the copies of its letters that came
back to our own mailbox, the reports that a letter did not arrive, and the same bytes received once more.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from storage.dossiers import CORRESPONDENT, DOSSIER
from storage.found import PROPOSAL
from storage.holds import HOLD
from storage.ledger import LEDGER, Uid
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.record import sha256_of_id
from storage.states import DossierState, HoldState, LedgerState
from triage.values import LetterKind, LetterState, MessageKind, Reason

TWO_FILMS = "several_projects"  # the reason of a mail that speaks of more than one
ON_ITS_WAY = (LetterState.SENDING, LetterState.UNCERTAIN)


class Why(StrEnum):
    """Why an erasure is refused."""

    UNKNOWN = "unknown"  # no such dossier or mail
    ERASED = "erased"  # it was erased before
    PLACED = "placed"  # the mail belongs to a dossier
    READING = "reading"  # the mail is being read
    SENDING = "sending"  # a letter is on its way, or nobody knows whether it left
    SHARED = "shared"  # the mail concerns another dossier too


@dataclass(frozen=True, slots=True)
class Hindrance:
    """One thing that stands in the way: a reference, "message:12" or "letter:7"; `other` is the dossier it shares."""

    why: Why
    thing: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class GoingMail:
    """A mail that goes, with what it can be found by elsewhere."""

    id: int
    envelope: str
    state: LedgerState
    received_at: datetime
    sender: str
    size: int
    sha256: str
    dossier: int | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class GoingLetter:
    """A letter whose text goes; `message_id` is how it is found in a folder of sent mail."""

    id: int
    message: int
    kind: LetterKind
    state: LetterState
    token: str
    message_id: str
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that goes. `beside` are mails of the same addresses that belong to nothing, and stay."""

    dossiers: tuple[tuple[int, str], ...]  # number and reference
    mails: tuple[GoingMail, ...]
    letters: tuple[GoingLetter, ...]
    beside: tuple[int, ...]
    uids: tuple[tuple[int, Uid], ...]  # number of the mail, and what named it where it was taken from
    hindrances: tuple[Hindrance, ...]


_MAIL = (
    MESSAGE.c.id,
    MESSAGE.c.envelope,
    MESSAGE.c.state,
    MESSAGE.c.received_at,
    func.coalesce(MESSAGE.c.sender, ""),
    MESSAGE.c.size,
    MESSAGE.c.sha256,
    MESSAGE.c.dossier_id,
    MESSAGE.c.reasons,
)
_LETTER = (
    LETTER.c.id,
    LETTER.c.message_id,
    LETTER.c.kind,
    LETTER.c.state,
    LETTER.c.token,
    LETTER.c.header_id,
    LETTER.c.settled_at,
)


def plan_of(
    db: Session, references: Collection[str], messages: Collection[int], *, shared: bool = False, locked: bool = False
) -> Plan:
    """What goes with these dossiers and these mails without one. `shared` lets a mail go that concerns another too.

    `locked` keeps the dossiers' rows until the writing transaction ends, so that nothing joins them meanwhile.
    """
    wanted = {reference.strip().upper() for reference in references}
    columns = (DOSSIER.c.id, DOSSIER.c.reference, DOSSIER.c.state)
    asked = select(*columns).where(DOSSIER.c.reference.in_(wanted))
    found = db.connection().execute(asked.with_for_update() if locked else asked).all()
    named = mails_of(db, MESSAGE.c.id.in_(tuple(messages)))
    hindrances = [
        *(Hindrance(Why.UNKNOWN, name) for name in sorted(wanted - {row.reference for row in found})),
        *(Hindrance(Why.ERASED, row.reference) for row in found if row.state is DossierState.ERASED),
        *_about_named(db, messages, named),
    ]
    plan = gathered(db, tuple((row.id, row.reference) for row in found), named)
    hindrances += _in_hand(plan)
    if not shared:
        hindrances += _shared(db, plan)
    return Plan(plan.dossiers, plan.mails, plan.letters, plan.beside, plan.uids, tuple(hindrances))


def gathered(db: Session, dossiers: tuple[tuple[int, str], ...], mails: tuple[GoingMail, ...]) -> Plan:
    """These dossiers and mails with all that hangs on them; whether anything stands in the way is not asked."""
    numbers = [number for number, _ in dossiers]
    own = {mail.id: mail for mail in (*mails, *mails_of(db, MESSAGE.c.dossier_id.in_(numbers)))}
    letters = _letters(db, numbers, list(own))
    alike = own | {
        mail.id: mail for mail in mails_of(db, _alike(own.values(), letters), MESSAGE.c.dossier_id.is_(None))
    }
    letters = _letters(db, numbers, list(alike))
    ordered = tuple(alike[number] for number in sorted(alike))
    uids = select(LEDGER.c.message_id, LEDGER.c.mailbox, LEDGER.c.uidvalidity, LEDGER.c.uid)
    rows = db.connection().execute(uids.where(LEDGER.c.message_id.in_(list(alike))).order_by(LEDGER.c.uid)).all()
    taken_from = tuple((number, Uid(*names)) for number, *names in rows)
    return Plan(dossiers, ordered, letters, _beside(db, numbers, alike), taken_from, ())


def stragglers(db: Session) -> tuple[GoingMail, ...]:
    """Copies and reports of letters of erased mails that were taken in only after the erasure."""
    of_erased = select(*_LETTER).join(MESSAGE, MESSAGE.c.id == LETTER.c.message_id)
    rows = db.connection().execute(of_erased.where(MESSAGE.c.erased_at.is_not(None))).all()
    if not rows:
        return ()
    settled = MESSAGE.c.dossier_id.is_(None) & (MESSAGE.c.state != LedgerState.STORED)
    return mails_of(db, settled, _alike((), tuple(GoingLetter(*row) for row in rows)))


def _about_named(db: Session, messages: Collection[int], named: tuple[GoingMail, ...]) -> Iterator[Hindrance]:
    there = {mail.id: mail for mail in named}
    gone = select(MESSAGE.c.id).where(MESSAGE.c.id.in_(tuple(messages)), MESSAGE.c.erased_at.is_not(None))
    erased = set(db.connection().execute(gone).scalars())
    for number in sorted(messages):
        if number not in there:
            yield Hindrance(Why.ERASED if number in erased else Why.UNKNOWN, f"message:{number}")
        elif there[number].dossier is not None:
            yield Hindrance(Why.PLACED, f"message:{number}", _reference(db, there[number].dossier))


def _in_hand(plan: Plan) -> Iterator[Hindrance]:
    yield from (Hindrance(Why.READING, f"message:{m.id}") for m in plan.mails if m.state is LedgerState.STORED)
    yield from (Hindrance(Why.SENDING, f"letter:{one.id}") for one in plan.letters if one.state in ON_ITS_WAY)


def _shared(db: Session, plan: Plan) -> Iterator[Hindrance]:
    """Mails with two films, mails of which nobody said yet whose they are, and the same bytes in another dossier."""
    numbers = {number for number, _ in plan.dossiers}
    ids = [mail.id for mail in plan.mails]
    for mail in plan.mails:
        if any(reason.code == TWO_FILMS for reason in mail.reasons):
            yield Hindrance(Why.SHARED, f"message:{mail.id}")
    proposed = (
        select(PROPOSAL.c.message_id, DOSSIER.c.reference)
        .join(DOSSIER, DOSSIER.c.id == PROPOSAL.c.dossier_id)
        .join(HOLD, HOLD.c.message_id == PROPOSAL.c.message_id)
        .where(PROPOSAL.c.message_id.in_(ids), PROPOSAL.c.dossier_id.not_in(numbers), HOLD.c.state == HoldState.OPEN)
        .distinct()
    )
    twins = (
        select(MESSAGE.c.id, DOSSIER.c.reference)
        .join(DOSSIER, DOSSIER.c.id == MESSAGE.c.dossier_id)
        .where(MESSAGE.c.sha256.in_([mail.sha256 for mail in plan.mails]), MESSAGE.c.erased_at.is_(None))
        .where(MESSAGE.c.dossier_id.not_in(numbers), MESSAGE.c.id.not_in(ids))
    )
    for query in (proposed, twins):
        for number, reference in db.connection().execute(query):
            yield Hindrance(Why.SHARED, f"message:{number}", reference)


def mails_of(db: Session, *where: ColumnElement[bool]) -> tuple[GoingMail, ...]:
    """Mails that were not erased."""
    found = select(*_MAIL).where(MESSAGE.c.erased_at.is_(None), *where).order_by(MESSAGE.c.id)
    return tuple(GoingMail(*row) for row in db.connection().execute(found))


def _letters(db: Session, dossiers: list[int], messages: list[int]) -> tuple[GoingLetter, ...]:
    of_these = LETTER.c.dossier_id.in_(dossiers) | LETTER.c.message_id.in_(messages)
    rows = db.connection().execute(select(*_LETTER).where(of_these).order_by(LETTER.c.id)).all()
    return tuple(GoingLetter(*row) for row in rows)


def _alike(mails: Collection[GoingMail], letters: tuple[GoingLetter, ...]) -> ColumnElement[bool]:
    """The same words elsewhere. A report was judged at the very moment at which it settled its letter as bounced.

    A stranger's mail that only bears the Message-ID of a letter is none of them.
    """
    ids = [sha256_of_id(letter.message_id) for letter in letters]
    bounced = [one.settled_at for one in letters if one.state is LetterState.BOUNCED and one.settled_at is not None]
    return or_(
        MESSAGE.c.sha256.in_([mail.sha256 for mail in mails]),
        MESSAGE.c.id_sha256.in_(ids) & (MESSAGE.c.state == LedgerState.OWN),
        MESSAGE.c.judged_at.in_(bounced) & (MESSAGE.c.kind == MessageKind.BOUNCE),
    )


def _beside(db: Session, dossiers: list[int], taken: Collection[int]) -> tuple[int, ...]:
    addresses = select(CORRESPONDENT.c.address).where(CORRESPONDENT.c.dossier_id.in_(dossiers))
    proposed = select(PROPOSAL.c.message_id).where(PROPOSAL.c.dossier_id.in_(dossiers))
    loose = MESSAGE.c.dossier_id.is_(None) & MESSAGE.c.erased_at.is_(None) & MESSAGE.c.id.not_in(list(taken))
    found = select(MESSAGE.c.id).where(loose, MESSAGE.c.sender.in_(addresses) | MESSAGE.c.id.in_(proposed))
    return tuple(db.connection().execute(found.order_by(MESSAGE.c.id)).scalars())


def _reference(db: Session, dossier: int | None) -> str:
    return str(db.connection().execute(select(DOSSIER.c.reference).where(DOSSIER.c.id == dossier)).scalar() or "")
