"""Destroys an envelope: its key is overwritten and removed, then its sealed files, which are noise by then."""

import os
import secrets
import shutil
from pathlib import Path

from config.points import Point, passed
from config.settings import Vault as VaultFolders
from storage.files import sync_folder
from storage.vault import OUTBOX, blob_path, key_path


def destroy(folders: VaultFolders, envelope: str, tokens: tuple[str, ...] = ()) -> None:
    """Destroy one envelope, and the sender's copies of these letters; what is gone already is fine.

    The key first: whatever a crash leaves of the rest opens no more.
    """
    _shred(key_path(folders, envelope))
    passed(Point.KEY_DESTROYED)
    folder = blob_path(folders, envelope, "original").parent
    if folder.is_dir():
        shutil.rmtree(folder)
        sync_folder(folder.parent)
    for token in tokens:
        blob_path(folders, OUTBOX, token.lower()).unlink(missing_ok=True)
    sync_folder(folders.blobs / OUTBOX)
    passed(Point.FILES_REMOVED)


def is_left(folders: VaultFolders, envelope: str) -> bool:
    """Whether the key of an envelope lies in the keyring, or any sealed file of it in the vault."""
    return key_path(folders, envelope).exists() or blob_path(folders, envelope, "original").parent.exists()


def _shred(path: Path) -> None:
    """Overwrite a file where it lies, as far as the disk lets one, and remove its name for good."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except FileNotFoundError:
        sync_folder(path.parent)  # a crash may have come between its removal and this
        return
    try:
        os.write(descriptor, secrets.token_bytes(os.fstat(descriptor).st_size))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    passed(Point.KEY_OVERWRITTEN)
    path.unlink()
    sync_folder(path.parent)
