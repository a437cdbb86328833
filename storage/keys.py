"""The key files of an installation: made once, private to one user, never overwritten."""

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

import pyrage

from storage.files import make_folder, write_file
from storage.opener import identity_of
from storage.vault import VaultError

IDENTITIES = ("reader", "recovery", "outbox")  # age identities
SECRETS = ("reply", "journal")  # 32 random bytes each, hexadecimal
CREDENTIALS = Path("/run/credentials")  # systemd.exec(5), LoadCredential=
HEX_32 = re.compile(r"[0-9a-f]{64}")


class KeysError(Exception):
    """A key file exists already, is missing, open to others or not a key; the message names file and remedy."""


@dataclass(frozen=True, slots=True)
class KeyFiles:
    """Where the key files lie, with the public halves that the configuration pins."""

    reader: Path
    recovery: Path
    outbox: Path
    reply: Path
    journal: Path
    reader_recipient: str
    recovery_recipient: str
    outbox_recipient: str


def make_keys(folder: Path) -> KeyFiles:
    """Make every key file in a folder. Raises KeysError, before writing anything, when one of them is there already."""
    paths = {name: folder / f"{name}.key" for name in (*IDENTITIES, *SECRETS)}
    for path in paths.values():
        if path.exists() or path.is_symlink():
            raise KeysError(f"{path}: is there already and is never overwritten; keep it, or name another folder")
    make_folder(folder)
    recipients = {}
    for name in IDENTITIES:
        identity = pyrage.x25519.Identity.generate()
        recipients[name] = str(identity.to_public())
        text = f"# Guichet, {name} identity: keep it secret\n# public key: {recipients[name]}\n{identity}\n"
        write_file(paths[name], text.encode())
    for name in SECRETS:
        write_file(paths[name], f"{secrets.token_hex(32)}\n".encode())
    public = {f"{name}_recipient": text for name, text in recipients.items()}
    return KeyFiles(**paths, **public)  # type: ignore[arg-type] # the names are those of the fields


def recipient_of(path: Path) -> str:
    """The public half of an identity file. Raises KeysError, PermissionError."""
    try:
        identity = identity_of(path.read_text(encoding="ascii", errors="replace"))
    except PermissionError:
        raise  # it is there, and another's: nothing to restore
    except OSError as error:
        raise KeysError(f"{path}: {error.strerror}; restore it, or point the setting at the right file") from None
    except VaultError:
        raise KeysError(f"{path}: holds no age identity (AGE-SECRET-KEY-1…); restore the file") from None
    return str(identity.to_public())  # type: ignore[attr-defined] # pyrage has no types


def read_seed(path: Path) -> bytes:
    """The 32 bytes of a hexadecimal key file. Raises KeysError, PermissionError."""
    try:
        text = path.read_text(encoding="ascii", errors="replace").strip()
    except PermissionError:
        raise  # it is there, and another's: nothing to restore
    except OSError as error:
        raise KeysError(f"{path}: {error.strerror}; restore it, or point the setting at the right file") from None
    if not HEX_32.fullmatch(text):
        raise KeysError(f"{path}: is not a key of 64 hexadecimal digits; restore the file")
    return bytes.fromhex(text)
