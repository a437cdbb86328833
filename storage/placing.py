"""Gives a vault its place: makes its folders and marks them as this database's, where that is sure or a person says so.

Only `guichet init` and a restore do this; whoever seals only looks (place.py).
"""

import secrets
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from config.settings import Vault as VaultFolders
from storage import journal
from storage.blobs import BLOB, ORIGINAL
from storage.files import make_folder, shared_mode, write_file
from storage.journal import By
from storage.place import NAME, VAULT, Place, VaultAway, VaultNotOurs, mark_of
from storage.store import Store
from storage.vault import OUTBOX, blob_path, key_path

_TEXT = """\
{mark}
The line above says to which database the mails or keys in this folder belong. Guichet takes no mail without this file.
Leave it here, and take it along when the folder moves.
"""


def prepare_place(store: Store, folders: VaultFolders, now: datetime) -> None:
    """Make a new installation's vault, or mark one that is surely this database's. Raises VaultAway, VaultNotOurs.

    Surely: in an unmarked one lies a mail that the database names, with its key; so it is in one of another mark, and
    this database never had one; or that one holds no mail, and this database names none. All else is left as it is:
    `take_place` is a person's word.
    """
    with store.reading() as db:
        mark, marked, known = mark_of(db), _marked_at(db) is not None, _known(db)
    lies_there = _lies_there(folders, known)
    try:
        Place(folders, mark).check()
    except VaultAway:
        new = not marked and not known
        if not new and not lies_there:
            raise
    except VaultNotOurs:
        from_before = lies_there and not marked
        empty = not known and not any(folders.blobs.glob(f"*/*/{ORIGINAL}.age"))
        if not from_before and not empty:
            raise
    else:
        if marked:
            return
    make_place(folders, mark)
    with store.writing() as db:
        db.connection().execute(update(VAULT).values(marked_at=now))


def take_place(store: Store, folders: VaultFolders, by: By) -> None:
    """Join the database and what lies in the place of its vault, or an empty one, on a person's word.

    Both get a new mark: a vault that this database had before is another's from now on.
    """
    mark = secrets.token_hex(16)
    make_place(folders, mark)
    with store.writing() as db:
        db.connection().execute(update(VAULT).values(mark=mark, marked_at=by.at))
        journal.write(db, by, action="take", object="vault", outcome=mark)


def make_place(folders: VaultFolders, mark: str) -> None:
    """Make the folders where they are missing, and write the mark into both."""
    for folder in (folders.blobs, folders.keyring, folders.blobs / OUTBOX):
        make_folder(folder, shared=True)
    text = _TEXT.format(mark=mark).encode()
    write_file(folders.blobs / NAME, text, mode=0o644)  # the sender looks at it too
    write_file(folders.keyring / NAME, text, mode=shared_mode(folders.keyring))


def _marked_at(db: Session) -> datetime | None:
    at: datetime | None = db.connection().execute(select(VAULT.c.marked_at)).scalar_one()
    return at


def _known(db: Session) -> set[str]:
    """The envelopes of the oldest and the newest mail that the database says is in the vault."""
    originals = select(BLOB.c.envelope).where(BLOB.c.name == ORIGINAL).limit(1)
    connection = db.connection()
    ends = (connection.execute(originals.order_by(order)) for order in (BLOB.c.message_id, BLOB.c.message_id.desc()))
    return {envelope for end in ends for envelope in end.scalars()}


def _lies_there(folders: VaultFolders, envelopes: set[str]) -> bool:
    """Whether the mail of one of them lies in the vault, with its key."""
    return any(
        blob_path(folders, envelope, ORIGINAL).is_file() and key_path(folders, envelope).is_file()
        for envelope in envelopes
    )
