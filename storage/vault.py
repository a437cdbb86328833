"""The writing side of the vault: age blobs in envelopes, keys in the keyring, nothing that it could read back.

Layout (docs/reference/files.md): `<blobs>/<aa>/<envelope>/<name>.age` beside `<keyring>/<envelope>.key.age`, and
`<blobs>/outbox/<token>.age` for the copies that the sender process posts.
Plaintext of a blob: one line `guichet-blob 1 <envelope>/<name>`, then the bytes.
"""

import base64
import os
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Protocol

import pyrage

from config.points import Point, passed
from config.settings import Recipients
from config.settings import Vault as VaultFolders
from storage.files import make_folder, named, shared_mode, sync_folder, write_file
from storage.place import Place, check_writable, mark_of
from storage.sealing import Sink, Source, encrypt
from storage.store import Store

OUTBOX = "outbox"
MAGIC = b"age-encryption.org/v1\n"  # binary age; its ASCII armour is refused
SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")


class VaultError(Exception):
    """A blob or key cannot be written or opened; the message names it and the remedy, never its content."""


@dataclass(frozen=True, slots=True)
class EnvelopeRef:
    """One message's envelope: its random id and the public half that seals into it."""

    id: str
    recipient: str


@dataclass(frozen=True, slots=True)
class BlobRef:
    """Handle on one sealed blob; `sha256` and `size` are of the ciphertext."""

    envelope: str
    name: str
    sha256: str
    size: int
    plain_size: int


class Vault:
    """Seals; it holds public recipients only, so what it wrote it cannot read."""

    def __init__(self, folders: VaultFolders, recipients: Recipients, mark: str) -> None:
        """Take the folders, the pinned recipients and the database's mark.

        Raises VaultError for a bad recipient, VaultAway and VaultNotOurs where the folders do not bear the mark.
        """
        self._folders = folders
        self._keepers = _recipients((*recipients.reader, *recipients.recovery), "reader and recovery")
        self._outbox = _recipients((recipients.outbox,), OUTBOX)
        self._place = Place(folders, mark)
        self.check()

    @classmethod
    def of(cls, store: Store, folders: VaultFolders, recipients: Recipients) -> "Vault":
        """The vault of this database. Raises as `Vault`, and StoreUnavailable."""
        with store.reading() as db:
            mark = mark_of(db)
        return cls(folders, recipients, mark)

    def check(self) -> None:
        """Look whether the folders still are those of this database, and take files. Raises VaultAway, VaultNotOurs."""
        self._place.check()
        check_writable(self._folders)

    def open_envelope(self) -> EnvelopeRef:
        """Make a new envelope: its identity is wrapped to reader and recovery, named durably, and forgotten here.

        Raises as `check`, as all that seals.
        """
        identity = pyrage.x25519.Identity.generate()
        envelope = EnvelopeRef(secrets.token_hex(16), str(identity.to_public()))
        path = key_path(self._folders, envelope.id)
        with self._in_place():
            write_file(path, self.wrap(f"{identity}\n".encode()), mode=shared_mode(path.parent))
        passed(Point.KEY_NAMED)
        return envelope

    def wrap(self, identity: bytes) -> bytes:
        """An envelope's identity, sealed to reader and recovery as it lies in the keyring."""
        return bytes(pyrage.encrypt(identity, list(self._keepers)))

    def seal(self, envelope: EnvelopeRef, name: str, data: BinaryIO | bytes) -> BlobRef:
        """Seal bytes, or a stream from where it stands to its end, under a name new in this envelope.

        On return the blob is on disk under its final name. Raises VaultError, OSError when the disk is full.
        """
        return self._seal(_recipient_of(envelope), envelope.id, {name: data})[0]

    def seal_together(self, envelope: EnvelopeRef, blobs: Mapping[str, bytes]) -> tuple[BlobRef, ...]:
        """The same for several blobs at once, in their order: their folder is synced once for all of them."""
        return self._seal(_recipient_of(envelope), envelope.id, blobs)

    def seal_for_outbox(self, token: str, data: bytes) -> BlobRef:
        """Seal the copy of a letter that the sender process will open and post."""
        return self._seal(self._outbox, OUTBOX, {token.lower(): data})[0]

    def seal_text(self, text: str) -> str:
        """Seal a short secret for the reader and for recovery, as text that a column can hold."""
        return base64.b64encode(pyrage.encrypt(text.encode(), list(self._keepers))).decode("ascii")

    def _seal(
        self, recipients: Sequence["_Recipient"], envelope: str, blobs: Mapping[str, BinaryIO | bytes]
    ) -> tuple[BlobRef, ...]:
        paths = [blob_path(self._folders, envelope, name) for name in blobs]
        with self._in_place():
            make_folder(paths[0].parent, shared=True)
            sealed = [
                _write(path, recipients, envelope, name, data)
                for path, (name, data) in zip(paths, blobs.items(), strict=True)
            ]
            sync_folder(paths[0].parent)
        passed(Point.BLOB_NAMED)
        return tuple(sealed)

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Write into folders that were there before and are there after; a disk that goes meanwhile is told as such."""
        self.check()
        try:
            yield
        finally:
            self.check()


def remove_posting(folders: VaultFolders, token: str) -> None:
    """Delete a letter's posting copy once it is in a final state; missing is fine."""
    blob_path(folders, OUTBOX, token.lower()).unlink(missing_ok=True)


def _write(path: Path, recipients: Sequence["_Recipient"], envelope: str, name: str, data: BinaryIO | bytes) -> BlobRef:
    """Seal one blob into its place; its name lasts once the folder is synced."""
    source = Source(header_of(envelope, name), BytesIO(data) if isinstance(data, bytes) else data)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    mode = 0o640 if envelope == OUTBOX else shared_mode(path.parent)  # worker, desk and sender may be three users
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    try:
        with named(path):
            os.fchmod(descriptor, mode)  # whatever the umask
            sink = Sink(descriptor)
            encrypt(source, sink, recipients)
            passed(Point.BLOB_WRITTEN)
            os.fsync(descriptor)
            passed(Point.BLOB_SYNCED)
            os.rename(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    finally:
        os.close(descriptor)
    return BlobRef(envelope, name, sink.sha256, sink.size, source.size)


def blob_path(folders: VaultFolders, envelope: str, name: str) -> Path:
    """Where a blob lies. Raises VaultError for a name that could lead elsewhere."""
    for part in (envelope, name):
        if not SAFE_NAME.fullmatch(part):
            raise VaultError("a blob or envelope has a name outside [a-z0-9-]; the row that names it is damaged")
    if envelope == OUTBOX:
        return folders.blobs / OUTBOX / f"{name}.age"
    return folders.blobs / envelope[:2] / envelope / f"{name}.age"


def key_path(folders: VaultFolders, envelope: str) -> Path:
    """Where an envelope's wrapped key lies. Raises VaultError for a name that could lead elsewhere."""
    if not SAFE_NAME.fullmatch(envelope):
        raise VaultError("an envelope has a name outside [a-z0-9-]; the row that names it is damaged")
    return folders.keyring / f"{envelope}.key.age"


def header_of(envelope: str, name: str) -> bytes:
    """The first line of a blob's plaintext: it binds the bytes to their place."""
    return f"guichet-blob 1 {envelope}/{name}\n".encode()


class _Recipient(Protocol):
    """A parsed public recipient, opaque to us."""


def _recipient_of(envelope: EnvelopeRef) -> list[_Recipient]:
    try:
        return [pyrage.x25519.Recipient.from_str(envelope.recipient)]
    except pyrage.RecipientError:
        raise VaultError(f"envelope {envelope.id}: its recipient is not an age recipient; the row is damaged") from None


def _recipients(texts: tuple[str, ...], whose: str) -> tuple[_Recipient, ...]:
    if not texts:
        raise VaultError(f"recipients: no {whose} recipient is set; make keys with `guichet init` and pin them")
    try:
        return tuple(pyrage.x25519.Recipient.from_str(text.strip()) for text in texts)
    except pyrage.RecipientError:
        raise VaultError(f"recipients: a {whose} recipient is not of the form age1…; copy it again") from None
