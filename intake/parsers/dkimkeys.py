"""Tag lists of DKIM, and the public keys in them: what a domain publishes in DNS for one selector (RFC 6376 §3.6.1)."""

import re
from base64 import b64decode
from binascii import Error
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from triage.message import DkimResult

SHORTEST, LONGEST = 1_024, 4_096  # bits of an RSA key (RFC 8301 §3.2)
_EXPONENT: Final = 1 << 33  # a larger one only costs time
_FAMILIES: Final = {"rsa-sha256": "rsa", "ed25519-sha256": "ed25519"}
_WEAK: Final = frozenset({"rsa-sha1"})
_TAG: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,60}")
_NUMBER: Final = re.compile(r"[0-9]{1,12}")


class Refused(Exception):
    """A signature that proves nothing; `result` says why."""

    def __init__(self, result: DkimResult) -> None:
        super().__init__(result.value)
        self.result = result


def tags_of(value: bytes | str) -> dict[str, str]:
    """A list such as "v=1; a=rsa-sha256": each tag once, without the space around. Raises Refused."""
    try:
        text = value.decode("ascii") if isinstance(value, bytes) else value
    except UnicodeDecodeError:
        raise Refused(DkimResult.MALFORMED) from None
    tags: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, said = (half.strip(" \t\r\n") for half in part.partition("="))
        if not (name or equals):
            continue  # the end of a list may be marked
        if not equals or name in tags or _TAG.fullmatch(name) is None:
            raise Refused(DkimResult.MALFORMED)
        tags[name] = said
    return tags


def number_in(tags: dict[str, str], name: str) -> int | None:
    """A tag's number, None without the tag. Raises Refused."""
    if name not in tags:
        return None
    if _NUMBER.fullmatch(tags[name]) is None:
        raise Refused(DkimResult.MALFORMED)
    return int(tags[name])


def public_key(texts: tuple[str, ...], signature: dict[str, str]) -> RSAPublicKey | Ed25519PublicKey:
    """The key that a signature has to be checked with. Raises Refused."""
    algorithm = signature["a"].lower()
    if algorithm not in _FAMILIES:
        raise Refused(DkimResult.WEAK if algorithm in _WEAK else DkimResult.MALFORMED)
    record = _record(texts)
    if not record["p"]:
        raise Refused(DkimResult.REVOKED)
    _check_use(record, _FAMILIES[algorithm], signature)
    try:
        data = b64decode("".join(record["p"].split()), validate=True)
        if algorithm == "ed25519-sha256":
            return Ed25519PublicKey.from_public_bytes(data)
        return _strong(load_der_public_key(data))
    except (Error, ValueError, UnsupportedAlgorithm):
        raise Refused(DkimResult.BAD_KEY) from None


def _record(texts: tuple[str, ...]) -> dict[str, str]:
    """The one record among the texts of a name that is a key; two would leave the choice to chance."""
    found = []
    for text in texts:
        try:
            record = tags_of(text)
        except Refused:
            continue
        if "p" in record and record.get("v", "DKIM1") == "DKIM1":
            found.append(record)
    if len(found) != 1:
        raise Refused(DkimResult.BAD_KEY if texts else DkimResult.NO_KEY)
    return found[0]


def _check_use(record: dict[str, str], family: str, signature: dict[str, str]) -> None:
    """The key is of this kind, for mail, for SHA-256, in earnest, and for this very domain where it says so."""
    flags = _list(record.get("t", ""))
    if record.get("k", "rsa").lower() != family or not {"*", "email"} & set(_list(record.get("s", "*"))):
        raise Refused(DkimResult.BAD_KEY)
    if "sha256" not in _list(record.get("h", "sha256")):
        raise Refused(DkimResult.BAD_KEY)
    if "y" in flags:
        raise Refused(DkimResult.TESTING)
    if "s" in flags and "i" in signature and signature["i"].lower().rpartition("@")[2] != signature["d"].lower():
        raise Refused(DkimResult.MALFORMED)


def _strong(key: object) -> RSAPublicKey:
    if not isinstance(key, RSAPublicKey):
        raise Refused(DkimResult.BAD_KEY)
    if key.key_size < SHORTEST:
        raise Refused(DkimResult.WEAK)
    if key.key_size > LONGEST or key.public_numbers().e >= _EXPONENT:
        raise Refused(DkimResult.BAD_KEY)
    return key


def _list(text: str) -> list[str]:
    return [one.strip(" \t\r\n").lower() for one in text.split(":")]
