"""What a crash may leave in the vault, and its removal; what the database names, mails and keys are never touched."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from config.settings import Vault as VaultFolders
from storage.blobs import BLOB, ORIGINAL
from storage.doubted import DOUBTED
from storage.letters import FINAL, LETTER
from storage.messages import MESSAGE
from storage.place import check_place
from storage.store import Store
from storage.vault import OUTBOX
from triage.values import LetterState

OLD_ENOUGH = 3600.0  # seconds; what is seen for less may belong to work in hand


@dataclass(frozen=True, slots=True)
class Orphan:
    """A file of the vault that nobody needs: a blob, a posting copy or a half-written file."""

    path: Path
    written: tuple[int, int]  # inode and time: another file under the same name is another orphan


def orphans(db: Session, folders: VaultFolders) -> tuple[Orphan, ...]:
    """Every orphan, whatever its age. The files are listed before the database is asked."""
    found = tuple(_files(folders))
    connection = db.connection()
    mails = _mails(orphan.path for orphan in found) - set(connection.execute(select(MESSAGE.c.envelope)).scalars())
    blobs = {(envelope, name) for envelope, name in connection.execute(select(BLOB.c.envelope, BLOB.c.name))}
    may_come_back = (
        LETTER.c.state.in_((LetterState.SUPPRESSED, LetterState.FAILED)) & DOUBTED
    )  # and leaves as it is, if it leaves
    alive = (LETTER.c.state.not_in(tuple(FINAL)) | may_come_back) & LETTER.c.posting_sha256.is_not(None)
    posting = {token.lower() for token in connection.execute(select(LETTER.c.token).where(alive)).scalars()}
    return tuple(
        orphan
        for orphan in found
        if not _named(orphan.path, folders, blobs, posting) and orphan.path.parent.name not in mails
    )


def unknown_mails(db: Session, folders: VaultFolders) -> tuple[str, ...]:
    """Envelopes that hold a mail and that the database does not name; the service leaves them as they are.

    A crash between the vault and commit A leaves one whose mail was taken again. Many of them say that the database is
    older than the vault, or another one.
    """
    mails = _mails(folders.blobs.glob(f"*/*/{ORIGINAL}.age"))
    known = set(db.connection().execute(select(MESSAGE.c.envelope)).scalars())
    return tuple(sorted(mails - known))


class Sweeper:
    """Removes orphans that it has seen as orphans for an hour in which this machine ran.

    The age of a file does not count: a machine that sleeps between sealing a reading and commit B, or whose clock is
    put forward, makes every file old at once.
    """

    def __init__(self) -> None:
        """Nothing was seen yet."""
        self._since: dict[Orphan, float] = {}

    def sweep(self, store: Store, folders: VaultFolders, running: float) -> tuple[Path, ...]:
        """Remove what is old enough; the paths removed. `running` are seconds of a clock that stands still in sleep.

        A letter's posting copy is an orphan once the letter is in a final state. An envelope that holds a mail is never
        one, known or not: whoever puts an older database back must not lose what came since. Keys stay, whatever they
        are for: one taken away while its mail is being sealed would cost that mail. Raises VaultAway and VaultNotOurs:
        to another database everything here is an orphan.
        """
        check_place(store, folders)
        with store.reading() as db:
            found = orphans(db, folders)
        self._since = {orphan: self._since.get(orphan, running) for orphan in found}
        removed = []
        for orphan, since in self._since.items():
            if running - since >= OLD_ENOUGH and _written(orphan.path) == orphan.written:
                orphan.path.unlink(missing_ok=True)
                removed.append(orphan.path)
                _remove_empty(orphan.path.parent, folders)
        return tuple(removed)


def _written(path: Path) -> tuple[int, int] | None:
    try:
        status = path.lstat()
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_mtime_ns


def _mails(paths: Iterable[Path]) -> set[str]:
    """The envelopes that hold an original."""
    return {path.parent.name for path in paths if path.name == f"{ORIGINAL}.age"}


def _files(folders: VaultFolders) -> Iterator[Orphan]:
    for path in folders.blobs.rglob("*"):
        written = _written(path)
        if written is not None and path.is_file() and path.name.endswith((".age", ".tmp")):
            yield Orphan(path, written)


def _named(path: Path, folders: VaultFolders, blobs: set[tuple[str, str]], posting: set[str]) -> bool:
    if path.name.endswith(".tmp"):
        return False
    name = path.name.removesuffix(".age")
    if path.parent == folders.blobs / OUTBOX:
        return name in posting
    return (path.parent.name, name) in blobs


def _remove_empty(folder: Path, folders: VaultFolders) -> None:
    """Remove an envelope's own folder once it is empty; those above stay, a writer may be about to use them."""
    if folder not in {folders.blobs, folders.blobs / OUTBOX}:
        with suppress(OSError):
            folder.rmdir()
