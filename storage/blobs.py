"""What is sealed of a message: its blobs by their names, and which of its readings counts."""

import re
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.base import core
from storage.tables import BlobRow
from storage.vault import BlobRef

BLOB = core(BlobRow)
ORIGINAL = "original"  # the blob of the untouched mail
READING = "reading"  # the blob of what was read in a mail; "reading-2" and so on when it was read again
_READING = re.compile(rf"{READING}(?:-(\d+))?")


def keep_blobs(db: Session, message_id: int, refs: Iterable[BlobRef]) -> None:
    """Name blobs that were sealed in a message's envelope; at least one."""
    db.connection().execute(BLOB.insert(), [blob_values(ref, message_id) for ref in refs])


def blob_values(ref: BlobRef, message_id: int) -> dict[str, object]:
    """The row of one blob of a message."""
    return {
        "envelope": ref.envelope,
        "name": ref.name,
        "message_id": message_id,
        "sha256": ref.sha256,
        "size": ref.size,
        "plain_size": ref.plain_size,
    }


def blobs_of(db: Session, message_id: int) -> tuple[BlobRef, ...]:
    """Every sealed blob of a message, by name."""
    columns = (BLOB.c.envelope, BLOB.c.name, BLOB.c.sha256, BLOB.c.size, BLOB.c.plain_size)
    rows = db.connection().execute(select(*columns).where(BLOB.c.message_id == message_id).order_by(BLOB.c.name))
    return tuple(BlobRef(*row) for row in rows)


def newest_reading(blobs: Iterable[BlobRef]) -> BlobRef | None:
    """The reading in force among the blobs of one message: the last one made; None for a mail that was not read."""
    named = [(_READING.fullmatch(ref.name), ref) for ref in blobs]
    readings = [(int(match[1] or 1), ref) for match, ref in named if match is not None]
    return max(readings, key=lambda one: one[0])[1] if readings else None


def next_reading_name(blobs: Iterable[BlobRef]) -> str:
    """The name of one more reading: "reading", then "reading-2"… Earlier ones stay."""
    newest = newest_reading(blobs)
    if newest is None:
        return READING
    return f"{READING}-{int(newest.name.rpartition('-')[2]) + 1 if newest.name != READING else 2}"
