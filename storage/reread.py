"""What a mail holds as it was read again: the newer reading counts, the earlier one stays in the vault."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from storage import journal
from storage.blobs import BLOB, blob_values
from storage.found import ATTACHMENT, PIECE, add_found
from storage.journal import By
from storage.messages import MESSAGE
from storage.vault import BlobRef
from triage.message import Message
from triage.values import Piece


def put_reading(
    db: Session,
    number: int,
    reading: BlobRef,
    message: Message,
    pieces: Iterable[Piece],
    *,
    by: By,
) -> bool:
    """Let a newer reading of a judged mail count; False when it was erased. What it is, whose and when stay."""
    connection = db.connection()
    here = select(MESSAGE.c.dossier_id, MESSAGE.c.state).where(MESSAGE.c.id == number).with_for_update()
    row = connection.execute(here.where(MESSAGE.c.erased_at.is_(None))).first()
    if row is None:
        return False
    dossier, state = row
    connection.execute(BLOB.insert().values(blob_values(reading, number)))
    for table in (PIECE, ATTACHMENT):
        connection.execute(delete(table).where(table.c.message_id == number))
    add_found(db, number, message, pieces, dossier)
    journal.write_all(db, (by.act("reread", f"message:{number}", state.value),), now=by.at)
    return True
