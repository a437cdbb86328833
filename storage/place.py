"""Whose a vault is: its two folders bear the mark of their database, and without it nothing is sealed or erased there.

A disk that is not mounted leaves an empty folder in its place, and a wrong setting names somebody else's vault. What
was sealed there would be found by nobody.
"""

import os
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from config.settings import Vault as VaultFolders
from storage.base import core
from storage.faults import StoreUnavailable
from storage.store import Store
from storage.tables import VaultRow

NAME = "vault.id"
VAULT = core(VaultRow)
_MEND = (
    "mount its disk or correct the path in the settings; if it is lost, restore it with `guichet backup restore`; "
    "if only that file is missing, `guichet init --migrate` writes it again"
)
_WRITABLE = (
    "see in the kernel's log (dmesg) whether it fails, mount it for writing again, "
    "and name the folder in the unit's ReadWritePaths="
)


class VaultAway(StoreUnavailable):
    """A folder of the vault is not in its place or takes nothing: nothing was sealed, and waiting loses nothing."""


class VaultNotOurs(StoreUnavailable):
    """What lies in the place of the vault belongs to another database; a person has to say which is right."""


def mark_of(db: Session) -> str:
    """The mark that this database's vault bears; it was made with its tables."""
    return str(db.connection().execute(select(VAULT.c.mark)).scalar_one())


class Place:
    """The vault's folders as long as they bear the mark. The sender, who may not enter the keyring, asks for the first.

    What bore the mark at the last look and is still the same file is not read again.
    """

    def __init__(self, folders: VaultFolders, mark: str, *, keyring: bool = True) -> None:
        """Take the folders and the database's mark; nothing is looked at yet."""
        asked = (folders.blobs, folders.keyring) if keyring else (folders.blobs,)
        self._folders = tuple((folder, folder / NAME) for folder in asked)
        self._mark = mark
        self._seen: dict[Path, tuple[int, int, int]] = {}

    def check(self) -> None:
        """Raise VaultAway or VaultNotOurs when a folder does not bear the mark; PermissionError when it is shut."""
        for folder, file in self._folders:
            seen = _look(file)
            if seen is not None and self._seen.get(folder) == seen:
                continue
            found = _found(file)
            if not found:
                raise VaultAway(f"{folder}: the vault's folder is not there, or has no {NAME}; {_MEND}")
            if found != self._mark:
                raise VaultNotOurs(
                    f"{folder}: belongs to the vault of another database; correct `database` or the path in the "
                    "settings, or restore both from one backup; to join them all the same: "
                    "`guichet init --migrate --take-vault`"
                )
            if seen is not None:
                self._seen[folder] = seen


def place_of(db: Session, folders: VaultFolders) -> Place:
    """The vault's place, for who has the database at hand."""
    return Place(folders, mark_of(db))


def check_place(store: Store, folders: VaultFolders, *, writes: bool = False) -> None:
    """Look once, before something is done that would be wrong beside the vault. Raises as `Place.check`.

    With `writes` a disk that takes none is told as one that is away.
    """
    with store.reading() as db:
        place = place_of(db, folders)
    place.check()
    if writes:
        check_writable(folders)


def check_writable(folders: VaultFolders) -> None:
    """Raise VaultAway when a disk of the vault is mounted read-only, as Linux does by itself with one that fails."""
    for folder in (folders.blobs, folders.keyring):
        if os.statvfs(folder).f_flag & os.ST_RDONLY:
            raise VaultAway(f"{folder}: its disk can be read only; {_WRITABLE}")


def _found(file: Path) -> str:
    """The mark in a folder's file; "" where there is none."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").partition("\n")[0].strip()
    except PermissionError:
        raise
    except OSError:  # not there, or a disk or server that does not answer
        return ""


def _look(file: Path) -> tuple[int, int, int] | None:
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns
