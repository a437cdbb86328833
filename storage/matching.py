"""Moving a message to the dossier that a person says it belongs to, and back."""

from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.dossiers import CORRESPONDENT, DOSSIER, STANDING
from storage.doubted import DOUBTED
from storage.drafts import overtake_of_message
from storage.found import PIECE
from storage.holds import HOLD
from storage.journal import By
from storage.letters import LETTER
from storage.messages import MESSAGE
from storage.outbox import hold_letter
from storage.states import DossierState
from triage.values import LetterState, Tier


def dossier_of_message(db: Session, message: int) -> int | None:
    """The dossier a message belongs to."""
    return db.connection().execute(select(MESSAGE.c.dossier_id).where(MESSAGE.c.id == message)).scalar()


def hold_unplaced(db: Session, message: int) -> bool:
    """Whether a message belongs to no dossier; its row is locked, so that this stays so until the transaction ends."""
    here = (MESSAGE.c.id == message) & MESSAGE.c.dossier_id.is_(None) & MESSAGE.c.erased_at.is_(None)
    return db.connection().execute(select(MESSAGE.c.id).where(here).with_for_update()).first() is not None


def reference_by_id(db: Session, dossier: int) -> str:
    """A dossier's reference; "" when there is none."""
    return db.connection().execute(select(DOSSIER.c.reference).where(DOSSIER.c.id == dossier)).scalar() or ""


def move_message(db: Session, message: int, *, origin: int | None, to: int | None, by: By) -> bool:
    """Move a message with its pieces, holds and letters; False when it is no longer where it was thought to be.

    A dossier that is left without a message is closed; one that gets its message back is to be sorted again.
    """
    connection = db.connection()
    here = (MESSAGE.c.id == message) & (
        MESSAGE.c.dossier_id.is_(None) if origin is None else MESSAGE.c.dossier_id == origin
    )
    gone = select(DOSSIER.c.id).where(DOSSIER.c.id == to, DOSSIER.c.erased_at.is_not(None))
    here &= MESSAGE.c.erased_at.is_(None) & ~gone.exists()
    moved = connection.execute(update(MESSAGE).where(here).values(dossier_id=to).returning(MESSAGE.c.state)).first()
    if moved is None:
        return False
    for table in (PIECE, HOLD, LETTER):
        connection.execute(update(table).where(table.c.message_id == message).values(dossier_id=to))
    if origin is not None:
        _stop_letters(db, message, by)
        _part_with_sender(db, message, origin)
        connection.execute(delete(STANDING).where(STANDING.c.message_id == message, STANDING.c.dossier_id == origin))
    acts = [by.act("match", f"message:{message}", moved.state.value)]
    acts += _emptied(db, origin, by)
    acts += _filled(db, to, by)
    journal.write_all(db, acts, now=by.at)
    return True


def _stop_letters(db: Session, message: int, by: By) -> None:
    """What was written for the dossier that a message is taken out of does not leave.

    Where the message goes to no other, it is put aside; else that dossier's own letter takes its place. One that may
    have left loses its copy for the sender: nobody can have it sent again.
    """
    waiting = select(LETTER.c.id).where(LETTER.c.message_id == message, LETTER.c.state == LetterState.QUEUED)
    for number in db.connection().execute(waiting).scalars().all():
        hold_letter(db, number, by)
    overtake_of_message(db, message, by=by)
    of_message = update(LETTER).where(LETTER.c.message_id == message, DOUBTED)
    db.connection().execute(of_message.values(posting_sha256=None, posting_size=None, posting_plain=None))


def _part_with_sender(db: Session, message: int, dossier: int) -> None:
    """Who has no other mail in the dossier is no contact of it any more: it may have been somebody else's."""
    address = select(func.lower(MESSAGE.c.sender)).where(MESSAGE.c.id == message).scalar_subquery()
    others = select(MESSAGE.c.id).where(MESSAGE.c.dossier_id == dossier, func.lower(MESSAGE.c.sender) == address)
    gone = (CORRESPONDENT.c.dossier_id == dossier) & (CORRESPONDENT.c.address == address) & ~others.exists()
    db.connection().execute(delete(CORRESPONDENT).where(gone))


def is_contact(db: Session, dossier: int, address: str) -> bool:
    """Whether an address receives a dossier's letters."""
    known = (CORRESPONDENT.c.dossier_id == dossier) & (CORRESPONDENT.c.address == address.lower())
    return db.connection().execute(select(CORRESPONDENT.c.tier).where(known)).first() is not None


def add_contact(db: Session, dossier: int, address: str, now: datetime) -> bool:
    """Let an address receive a dossier's letters, because a person says so; False when it does already."""
    if not address or is_contact(db, dossier, address):
        return False
    row = {"dossier_id": dossier, "address": address.lower(), "tier": int(Tier.CONFIRMED), "added_at": now}
    db.connection().execute(CORRESPONDENT.insert().values(row))
    return True


def remove_contact(db: Session, dossier: int, address: str, added_at: datetime) -> None:
    """Undo: take back an address that was added at this very moment."""
    known = (CORRESPONDENT.c.dossier_id == dossier) & (CORRESPONDENT.c.address == address.lower())
    db.connection().execute(delete(CORRESPONDENT).where(known, CORRESPONDENT.c.added_at == added_at))


def _emptied(db: Session, dossier: int | None, by: By) -> list[journal.Act]:
    if dossier is None:
        return []
    left = db.connection().execute(select(MESSAGE.c.id).where(MESSAGE.c.dossier_id == dossier).limit(1)).first()
    values: dict[str, object] = {"revision": DOSSIER.c.revision + 1, "changed_at": by.at}
    if left is None:
        values["state"] = DossierState.CLOSED
    state = (
        db.connection()
        .execute(update(DOSSIER).where(DOSSIER.c.id == dossier).values(values).returning(DOSSIER.c.state))
        .scalar_one()
    )
    return [by.act("separate", f"dossier:{dossier}", state.value)]


def _filled(db: Session, dossier: int | None, by: By) -> list[journal.Act]:
    """A closed dossier without messages opens again with its message."""
    if dossier is None:
        return []
    closed = (DOSSIER.c.id == dossier) & (DOSSIER.c.state == DossierState.CLOSED)
    again = update(DOSSIER).where(closed).values(state=DossierState.TO_SORT, changed_at=by.at)
    if db.connection().execute(again).rowcount != 1:
        return []
    return [by.act("reopen", f"dossier:{dossier}", DossierState.TO_SORT.value)]
