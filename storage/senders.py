"""Who writes to the fund: those known from dossiers, those never seen in one, and those a person called unwanted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Text, func, select, type_coerce
from sqlalchemy.orm import Session

from storage.dossiers import CORRESPONDENT, DOSSIER, MESSAGE
from storage.settlements import SETTLEMENT
from storage.states import LedgerState
from triage.settled import Act

SCREEN = 50
UNWANTED = "unwanted"


class Circle(StrEnum):
    """Which of three lists an address stands in: wrote for a dossier, never did, or was called unwanted."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Sender:
    """An address with what it wrote."""

    address: str
    mails: int
    newest: int  # the number of the newest mail, 0 for none
    newest_at: datetime | None
    dossiers: tuple[tuple[str, str], ...] = ()  # reference and title of those it wrote for, at most three


def senders(
    db: Session, circle: Circle, *, search: str = "", after: str = "", limit: int = SCREEN
) -> tuple[Sender, ...]:
    """Addresses in the order of the alphabet, beyond `after`. Three queries whatever their number."""
    address = CORRESPONDENT.c.address if circle is Circle.KNOWN else MESSAGE.c.sender
    where = [address != ""]
    if circle is Circle.BLOCKED:
        where.append(MESSAGE.c.id.in_(_UNWANTED))
    if search:
        where.append(address.contains(search.lower(), autoescape=True))
    if after:
        where.append(address > after)
    wanted = select(address).where(*where).group_by(address).order_by(address).limit(limit)
    if circle is Circle.UNKNOWN:  # each address is looked up once, however much it wrote; letters of ours are left out
        apart = MESSAGE.c.state.in_((LedgerState.HELD, LedgerState.IGNORED)) & MESSAGE.c.dossier_id.is_(None)
        found = select(address.label("address")).where(apart, *where).distinct().subquery()
        known = select(CORRESPONDENT.c.address).where(CORRESPONDENT.c.address == func.lower(found.c.address))
        wanted = select(found.c.address).where(~known.exists()).order_by(found.c.address).limit(limit)
    addresses = [str(one) for one in db.connection().execute(wanted).scalars()]
    mails, dossiers = _mails(db, addresses), _dossiers(db, addresses)
    none: tuple[int, int, datetime | None] = (0, 0, None)
    return tuple(Sender(one, *mails.get(one, none), dossiers.get(one.lower(), ())[:3]) for one in addresses)


_UNWANTED = select(SETTLEMENT.c.message_id).where(
    SETTLEMENT.c.act == Act.MATCH,
    SETTLEMENT.c.undone_at.is_(None),
    type_coerce(SETTLEMENT.c.value, Text).like(f'[["{UNWANTED}"%'),
)


def _mails(db: Session, addresses: list[str]) -> dict[str, tuple[int, int, datetime | None]]:
    counted = (
        select(MESSAGE.c.sender, func.count(), func.max(MESSAGE.c.id), func.max(MESSAGE.c.received_at))
        .where(MESSAGE.c.sender.in_(addresses))
        .group_by(MESSAGE.c.sender)
    )
    rows = db.connection().execute(counted).all() if addresses else []
    return {str(address): (int(count), int(newest), at) for address, count, newest, at in rows}


def _dossiers(db: Session, addresses: list[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    found = (
        select(CORRESPONDENT.c.address, DOSSIER.c.reference, DOSSIER.c.title)
        .join(DOSSIER, DOSSIER.c.id == CORRESPONDENT.c.dossier_id)
        .where(CORRESPONDENT.c.address.in_([one.lower() for one in addresses]))
        .order_by(DOSSIER.c.id.desc())
        .limit(20 * SCREEN)
    )
    of: dict[str, tuple[tuple[str, str], ...]] = {}
    for address, reference, title in db.connection().execute(found) if addresses else ():
        of[address] = (*of.get(address, ()), (reference, title))
    return of
