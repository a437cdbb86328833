"""What people settled, as rows: added, undone, never changed. Each writes its journal entry in the same transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.base import core
from storage.columns import Value
from storage.journal import By
from storage.tables import SettlementRow
from triage.settled import Act, Settlement

SETTLEMENT = core(SettlementRow)
COLUMNS = (
    SETTLEMENT.c.id,
    SETTLEMENT.c.at,
    SETTLEMENT.c.by,
    SETTLEMENT.c.dossier_id,
    SETTLEMENT.c.message_id,
    SETTLEMENT.c.act,
    SETTLEMENT.c.key,
    SETTLEMENT.c.value,
    SETTLEMENT.c.undone_at,
    SETTLEMENT.c.undone_by,
)
STANDS, UNDONE = "stands", "undone"  # the outcomes in the journal


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody at the desk says, before it has a number. `why` goes to the journal's erasable side only."""

    act: Act
    key: str = ""
    said: tuple[str, ...] = ()
    first: int = 0
    last: int = 0
    dossier: int | None = None
    message: int | None = None
    why: str = ""


def add_settlement(db: Session, saying: Saying, *, by: By) -> int:
    """Write one settlement down; its number."""
    row = {
        "at": by.at,
        "by": by.name,
        "dossier_id": saying.dossier,
        "message_id": saying.message,
        "act": saying.act,
        "key": saying.key,
        "value": Value(saying.said, saying.first, saying.last),
    }
    number = int(db.connection().execute(insert(SETTLEMENT).values(row).returning(SETTLEMENT.c.id)).scalar_one())
    act = by.act(saying.act.value, f"settlement:{number}", STANDS, saying.why.encode())
    journal.write_all(db, (act,), now=by.at)
    return number


def undo_settlement(db: Session, number: int, *, by: By) -> bool:
    """Take one settlement out of the reckoning; False when it is undone already."""
    standing = (SETTLEMENT.c.id == number) & SETTLEMENT.c.undone_at.is_(None)
    if (
        db.connection().execute(update(SETTLEMENT).where(standing).values(undone_at=by.at, undone_by=by.name)).rowcount
        != 1
    ):
        return False
    journal.write(db, by, action="undo", object=f"settlement:{number}", outcome=UNDONE)
    return True


def get_settlement(db: Session, number: int) -> Settlement | None:
    """One settlement."""
    row = db.connection().execute(select(*COLUMNS).where(SETTLEMENT.c.id == number)).first()
    return settlement_of(row) if row is not None else None


def settled_together(db: Session, number: int) -> tuple[Settlement, ...]:
    """A settlement that stands, with those that the same person made of the same kind at the same moment: one act."""
    one = get_settlement(db, number)
    if one is None:
        return ()
    same = (SETTLEMENT.c.at == one.at) & (SETTLEMENT.c.by == one.by) & (SETTLEMENT.c.act == one.act)
    found = select(*COLUMNS).where(same, SETTLEMENT.c.undone_at.is_(None)).order_by(SETTLEMENT.c.id)
    return tuple(settlement_of(row) for row in db.connection().execute(found))


def settlements_of(db: Session, dossier: int) -> tuple[Settlement, ...]:
    """Every settlement about a dossier, oldest first, undone ones too."""
    found = select(*COLUMNS).where(SETTLEMENT.c.dossier_id == dossier).order_by(SETTLEMENT.c.id)
    return tuple(settlement_of(row) for row in db.connection().execute(found))


def verified_places(db: Session, message: int) -> frozenset[str]:
    """The places of a message's files in which a person settled what some pages are."""
    here = SETTLEMENT.c.key.startswith(f"{message}.", autoescape=True) & SETTLEMENT.c.undone_at.is_(None)
    found = select(SETTLEMENT.c.key).where(here, SETTLEMENT.c.act == Act.PIECE).distinct()
    return frozenset(db.connection().execute(found).scalars())


def count_by(db: Session, act: Act, *, by: str, since: datetime) -> int:
    """How often somebody settled a kind of thing since a time."""
    here = (SETTLEMENT.c.act == act) & (SETTLEMENT.c.by == by) & (SETTLEMENT.c.at >= since)
    return db.connection().execute(select(func.count()).where(here)).scalar_one()


def verified_pages(db: Session) -> tuple[Settlement, ...]:
    """What people said of pages, in every dossier, and did not take back; oldest first."""
    stands = SETTLEMENT.c.act.in_((Act.PIECE, Act.CHECK)) & SETTLEMENT.c.undone_at.is_(None)
    rows = db.connection().execute(select(*COLUMNS).where(stands).order_by(SETTLEMENT.c.id))
    return tuple(settlement_of(row) for row in rows)


def settlement_of(row: Sequence[Any]) -> Settlement:
    """The value of a row selected as COLUMNS."""
    number, at, by, dossier, message, act, key, value, undone_at, undone_by = row
    return Settlement(
        id=number,
        at=at,
        by=by,
        act=act,
        key=key,
        said=value.said,
        first=value.first,
        last=value.last,
        dossier=dossier,
        message=message,
        undone_at=undone_at,
        undone_by=undone_by or "",
    )
