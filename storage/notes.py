"""Signed notes as C2SP writes them (signed-note, tlog-checkpoint form): a text, an empty line, a signature line.

The signature line is "— <name> <base64(key id ‖ signature)>"; the key id is the first four bytes of
SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key), 0x01 standing for Ed25519.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

ED25519 = b"\x01"


@dataclass(frozen=True, slots=True)
class Verifier:
    """A signer's name and public key; `text` is the C2SP verifier key "<name>+<id>+<base64>"."""

    name: str
    public: bytes

    @property
    def text(self) -> str:
        """The form to keep outside and to give to auditors."""
        return f"{self.name}+{_key_id(self.name, self.public).hex()}+{_base64(ED25519 + self.public)}"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a checkpoint says: the chain `origin` had this hash at entry `seq`, at a time (ISO 8601, UTC)."""

    origin: str
    seq: int
    hash: str
    at: str


def verifier_of(name: str, seed: bytes) -> Verifier:
    """The public side of a signer, from its 32-byte seed."""
    return Verifier(name, Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw())


def verifier_from(text: str) -> Verifier:
    """Read a C2SP verifier key. Raises ValueError when it is not one."""
    name, _, rest = text.strip().partition("+")
    key_id, _, encoded = rest.partition("+")
    raw = base64.b64decode(encoded, validate=True)
    if raw[:1] != ED25519 or len(raw) != 33 or key_id != _key_id(name, raw[1:]).hex():
        raise ValueError("not an Ed25519 verifier key of the form name+id+key")
    return Verifier(name, raw[1:])


def sign_checkpoint(checkpoint: Checkpoint, seed: bytes) -> str:
    """The signed note of a checkpoint."""
    text = f"{checkpoint.origin}\n{checkpoint.seq}\n{_base64(bytes.fromhex(checkpoint.hash))}\n{checkpoint.at}\n"
    verifier = verifier_of(checkpoint.origin, seed)
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(text.encode())
    return f"{text}\n— {verifier.name} {_base64(_key_id(verifier.name, verifier.public) + signature)}\n"


def read_checkpoint(note: str, verifier: Verifier) -> Checkpoint | None:
    """What a note says, when the verifier's key signed exactly this text; None otherwise."""
    text, gap, signatures = note.partition("\n\n")
    lines = text.split("\n")
    if not gap or len(lines) != 4 or lines[0] != verifier.name:
        return None
    try:
        for line in signatures.splitlines():
            dash, name, encoded = line.split(" ")
            raw = base64.b64decode(encoded, validate=True)
            if dash == "—" and name == verifier.name and raw[:4] == _key_id(name, verifier.public):
                Ed25519PublicKey.from_public_bytes(verifier.public).verify(raw[4:], f"{text}\n".encode())
                return Checkpoint(lines[0], int(lines[1]), base64.b64decode(lines[2], validate=True).hex(), lines[3])
    except (ValueError, binascii.Error, InvalidSignature):
        return None
    return None


def _key_id(name: str, public: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public).digest()[:4]


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
