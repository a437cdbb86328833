"""The reading side of the vault: opens blobs in memory with an age identity, and checks that each is what its row says.

Nothing is ever decrypted to a file: pyrage's `decrypt_file` leaves plaintext behind when a later chunk is bad.
"""

import base64
import hashlib
from enum import StrEnum

import pyrage

from config.settings import Secret
from config.settings import Vault as VaultFolders
from storage import journal
from storage.journal import By
from storage.store import Store
from storage.vault import MAGIC, OUTBOX, BlobRef, VaultError, blob_path, header_of, key_path


class NotOpened(VaultError):
    """A whole age file that a key does not open."""


class BlobFault(StrEnum):
    """What is wrong with a blob as it lies in the vault."""

    MISSING = "missing"
    KEY_MISSING = "its envelope's key is missing"
    SIZE = "of another size than recorded"
    CHANGED = "of another content than recorded"
    NOT_BINARY_AGE = "not a binary age file"
    UNREADABLE = "cannot be read from disk"


class Opener:
    """Opens what its identity may open: the reader's every envelope, the outbox's only posting copies."""

    def __init__(self, folders: VaultFolders, identity_text: str) -> None:
        """Take an age identity, as text or as the content of a key file. Raises VaultError, without showing it."""
        self._folders = folders
        self._identity = identity_of(identity_text)
        self._last: tuple[str, object] | None = None

    @classmethod
    def of(cls, folders: VaultFolders, key: Secret) -> "Opener":
        """The same with the key of a file, which the error names. Raises VaultError, OSError."""
        try:
            return cls(folders, key.reveal())
        except (VaultError, UnicodeDecodeError):
            raise VaultError(f"{key.path}: holds no age identity (AGE-SECRET-KEY-1…); restore the file") from None

    @property
    def public(self) -> str:
        """The public half of its own identity, as the settings name it."""
        return str(self._identity.to_public())  # type: ignore[attr-defined] # pyrage has no types

    def open_blob(self, ref: BlobRef) -> bytes:
        """The bytes that were sealed. Raises VaultError when it is missing, changed, swapped or not ours to open."""
        fault = verify_blob(self._folders, ref)
        if fault is not None:
            raise VaultError(f"blob {ref.envelope}/{ref.name}: {fault.value}; restore it from a backup")
        identity = self._identity if ref.envelope == OUTBOX else self._key_of(ref.envelope)
        sealed = blob_path(self._folders, ref.envelope, ref.name).read_bytes()
        plain = _decrypt(sealed, identity, f"blob {ref.envelope}/{ref.name}")
        header = header_of(ref.envelope, ref.name)
        if not plain.startswith(header):
            raise VaultError(f"blob {ref.envelope}/{ref.name}: it was sealed for another place; somebody moved it")
        return plain[len(header) :]

    def lying(self, envelope: str, name: str) -> BlobRef:
        """The handle on a blob that no row of the database names, made from its file; its plain size is not known yet.

        Raises VaultError when it is not there.
        """
        try:
            with blob_path(self._folders, envelope, name).open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
                size = file.tell()
        except OSError as error:
            raise VaultError(f"blob {envelope}/{name}: {error.strerror}; restore it from a backup") from None
        return BlobRef(envelope, name, sha256, size, 0)

    def recipient_of(self, envelope: str) -> str:
        """The public half of an envelope's key. Raises VaultError when its key does not open."""
        return str(self._key_of(envelope).to_public())  # type: ignore[attr-defined] # pyrage has no types

    def forget(self) -> None:
        """Let go of the key that was used last."""
        self._last = None

    def open_text(self, sealed: str) -> str:
        """What `Vault.seal_text` sealed. Raises VaultError."""
        return _decrypt(base64.b64decode(sealed), self._identity, "a sealed text").decode()

    def _key_of(self, envelope: str) -> object:
        if self._last is not None and self._last[0] == envelope:
            return self._last[1]
        path = key_path(self._folders, envelope)
        try:
            wrapped = path.read_bytes()
        except OSError as error:
            raise VaultError(
                f"envelope {envelope}: its key cannot be read ({error.strerror}); restore the keyring"
            ) from None
        identity = identity_of(_decrypt(wrapped, self._identity, f"{envelope}.key.age").decode("ascii", "replace"))
        self._last = (envelope, identity)
        return identity


def open_content(store: Store, opener: Opener, ref: BlobRef, *, by: By) -> bytes:
    """Open a blob for a person: its journal entry is committed before the first byte, or nothing opens."""
    note_opening(store, ref, by=by)
    return opener.open_blob(ref)


def note_opening(store: Store, ref: BlobRef, *, by: By) -> None:
    """Write the journal entry of a blob that a person is about to see."""
    with store.writing() as db:
        journal.write(db, by, action="open", object=f"blob:{ref.envelope}/{ref.name}", outcome="granted")


def verify_blob(folders: VaultFolders, ref: BlobRef) -> BlobFault | None:
    """Whether the ciphertext lies in its place, unchanged; needs no key. None when all is well."""
    if ref.envelope != OUTBOX and not key_path(folders, ref.envelope).is_file():
        return BlobFault.KEY_MISSING
    path = blob_path(folders, ref.envelope, ref.name)
    try:
        if path.stat().st_size != ref.size:
            return BlobFault.SIZE
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                return BlobFault.NOT_BINARY_AGE
            file.seek(0)
            return None if hashlib.file_digest(file, "sha256").hexdigest() == ref.sha256 else BlobFault.CHANGED
    except FileNotFoundError:
        return BlobFault.MISSING
    except OSError:
        return BlobFault.UNREADABLE


def identity_of(text: str) -> object:
    """The age identity in a text or key file; comment lines are skipped. Raises VaultError, without showing it."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    try:
        return pyrage.x25519.Identity.from_str(lines[0] if lines else "")
    except pyrage.IdentityError:
        raise VaultError(
            "the key is not an age identity (AGE-SECRET-KEY-1…); name the file that `guichet init` made"
        ) from None


def _decrypt(sealed: bytes, identity: object, what: str) -> bytes:
    if not sealed.startswith(MAGIC):
        raise VaultError(f"{what}: not a binary age file; restore it from a backup")
    try:
        return bytes(pyrage.decrypt(sealed, [identity]))
    except (pyrage.DecryptError, OSError):
        raise NotOpened(
            f"{what}: this key does not open it, or it is damaged; use the reader or recovery key"
        ) from None
