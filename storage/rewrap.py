"""Changing the keys that open the vault: every mail's own key is sealed anew, to those whom the settings name now.

The mails themselves stay as they are. Giving the work again after a crash is harmless, with the old key or the new one.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyrage

from config.settings import Vault as VaultFolders
from storage.files import write_file
from storage.opener import identity_of
from storage.vault import Vault, VaultError


@dataclass(frozen=True, slots=True)
class Rewrapped:
    """How many keys were sealed anew, and the envelopes whose key the given identity does not open."""

    done: int
    shut: tuple[str, ...]


def keys_in(folders: VaultFolders) -> tuple[Path, ...]:
    """The file of each mail's key."""
    return tuple(sorted(folders.keyring.glob("*.key.age")))


def rewrap(vault: Vault, folders: VaultFolders, identity_text: str, *, done: Callable[[], None]) -> Rewrapped:
    """Seal each key of the keyring to reader and recovery as pinned now. Raises VaultError, before anything is written.

    Nobody else may write in the keyring meanwhile. A key that does not open is left untouched. `done` is called after
    each key, opened or not.
    """
    identity = identity_of(identity_text)
    sealed, shut = 0, []
    for path in keys_in(folders):
        own = _opened(path, identity)
        if own is None:
            shut.append(path.name.partition(".")[0])
        else:
            _replace(path, vault.wrap(own))
            sealed += 1
        done()
    return Rewrapped(sealed, tuple(shut))


def _opened(path: Path, identity: pyrage.x25519.Identity) -> bytes | None:
    """A mail's own key; None when this identity does not open it, or it is none."""
    try:
        own = bytes(pyrage.decrypt(path.read_bytes(), [identity]))
        identity_of(own.decode("ascii", "replace"))
    except (pyrage.DecryptError, VaultError):
        return None
    return own


def _replace(path: Path, data: bytes) -> None:
    """Put it in the old one's place, with its owner and rights: root may do what belongs to the worker."""
    was = path.stat()
    write_file(path, data, mode=was.st_mode & 0o777)
    if (was.st_uid, was.st_gid) != (os.geteuid(), os.getegid()):
        os.chown(path, was.st_uid, was.st_gid)
