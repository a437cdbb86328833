"""Checks DKIM signatures (RFC 6376, 8301, 8463) on a mail's raw bytes, with keys that were looked up for it.

Header and body are cut where the reader of mail cuts them, so that what was signed is what is read. Whatever is done to
a body is done in few passes over its bytes, however hostile it is.
"""

import hashlib
import re
from base64 import b64decode
from binascii import Error
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from intake.parsers.dkimkeys import Refused, number_in, public_key, tags_of
from intake.parsers.headers import Raw, raw_fields, read_block
from intake.parsers.limits import Limits
from intake.parsers.mime import first_line
from triage.dkim import MOST, KeyText
from triage.message import Dkim, DkimResult

ONCE: Final = (
    *(b"from", b"sender", b"reply-to", b"to", b"cc", b"subject", b"date", b"message-id", b"in-reply-to"),
    *(b"references", b"mime-version", b"content-type", b"content-transfer-encoding"),
)  # a second one changes how a mail is read (RFC 6376 §8.15)
_WHITE: Final = b" \t\r\n"
_WHITES: Final = re.compile(rb"[ \t]+")
_WAYS: Final = re.compile(r"(simple|relaxed)(?:/(simple|relaxed))?")


@dataclass(frozen=True, slots=True)
class Check:
    """What is asked of one check: the keys to check with, and when the fund took the mail."""

    keys: tuple[KeyText, ...] = ()
    received_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)


def check_signatures(data: Raw, check: Check) -> tuple[Dkim, ...]:
    """What came of the first signatures that these keys may belong to. Raises LimitReached as the reader does."""
    mail = _Mail(data, Limits())
    keys = {(key.domain, key.selector): key for key in check.keys}
    found: list[Dkim] = []
    for field in mail.fields:
        if len(found) == MOST:
            break
        if _name(field) != b"dkim-signature":
            continue
        try:
            tags = tags_of(field.partition(b":")[2])
        except Refused:
            continue  # it names no key of ours for sure
        key = keys.get((tags.get("d", "").lower(), tags.get("s", "").lower()))
        if key is not None:
            found.append(Dkim(key.domain, key.selector, _result(mail, field, tags, key, check.received_at)))
    return tuple(found)


class _Mail:
    """A mail cut into its raw header fields and its body; each form of the body is hashed once."""

    def __init__(self, data: Raw, limits: Limits) -> None:
        start = first_line(data)
        block = read_block(data, start, len(data), limits)
        self.fields = raw_fields(data, start, block.body)
        self.plain = not block.faults and [_name(one).decode() for one in self.fields] == [
            key for key, _ in block.fields
        ]
        self._data, self._start = data, block.body
        self._hashes: dict[str, bytes] = {}

    def body_hash(self, way: str) -> bytes:
        """SHA-256 of the body in its simple or relaxed form."""
        if way not in self._hashes:
            body = self._data[self._start : len(self._data)]
            self._hashes[way] = hashlib.sha256(BODIES[way](body)).digest()
        return self._hashes[way]


def _result(mail: _Mail, field: bytes, tags: dict[str, str], key: KeyText, received_at: datetime) -> DkimResult:
    try:
        _hold(mail, field, tags, key, received_at)
    except Refused as refused:
        return refused.result
    return DkimResult.PASS


def _hold(mail: _Mail, field: bytes, tags: dict[str, str], key: KeyText, received_at: datetime) -> None:
    """Return for a signature that holds; raises Refused for any other. What is cheap is asked first."""
    header_way, body_way = _ways(mail, tags)
    signed = [name.strip(_WHITE).lower() for name in tags["h"].encode().split(b":")]
    _check_cover(mail, signed)
    _check_time(tags, received_at)
    public = public_key(key.texts, tags)
    if mail.body_hash(body_way) != decoded(tags["bh"]):
        raise Refused(DkimResult.BODY_ALTERED)
    text = _signed_text(mail, field, signed, HEADERS[header_way])
    try:
        if isinstance(public, Ed25519PublicKey):
            public.verify(decoded(tags["b"]), hashlib.sha256(text).digest())
        else:
            public.verify(decoded(tags["b"]), text, PKCS1v15(), SHA256())
    except InvalidSignature:
        raise Refused(DkimResult.HEADER_ALTERED) from None


def _ways(mail: _Mail, tags: dict[str, str]) -> tuple[str, str]:
    """How header and body are made comparable, once the signature's own form is found sound."""
    ways = _WAYS.fullmatch(tags.get("c", "simple"))
    sound = mail.plain and tags.get("v") == "1" and all(tags.get(name) for name in ("a", "b", "bh", "h"))
    if ways is None or not sound or "dns/txt" not in tags.get("q", "dns/txt").split(":"):
        raise Refused(DkimResult.MALFORMED)
    identity, domain = tags.get("i", "@" + tags["d"]).lower().rpartition("@")[2], tags["d"].lower()
    if identity != domain and not identity.endswith("." + domain):
        raise Refused(DkimResult.MALFORMED)
    if "l" in tags:
        raise Refused(DkimResult.BODY_IN_PART)
    return ways[1], ways[2] or "simple"


def _check_cover(mail: _Mail, signed: list[bytes]) -> None:
    """From is signed and there once; nothing that is read was added above what is signed."""
    there = [_name(one) for one in mail.fields]
    if b"from" not in signed:
        raise Refused(DkimResult.FROM_UNSIGNED)
    if there.count(b"from") != 1:
        raise Refused(DkimResult.HEADER_ADDED)
    for name in ONCE:
        if there.count(name) > max(1, signed.count(name)):
            raise Refused(DkimResult.HEADER_ADDED)


def _check_time(tags: dict[str, str], received_at: datetime) -> None:
    made, ends = number_in(tags, "t"), number_in(tags, "x")
    if ends is not None and (ends < received_at.timestamp() or (made is not None and ends < made)):
        raise Refused(DkimResult.EXPIRED)


def _signed_text(mail: _Mail, field: bytes, signed: list[bytes], form: Callable[[bytes], bytes]) -> bytes:
    """The signed headers from the bottom up, then the signature itself without what it gives as b=."""
    left: dict[bytes, list[bytes]] = {}
    for one in mail.fields:
        left.setdefault(_name(one), []).append(one)
    chosen = [left[name].pop() for name in signed if left.get(name)]
    return b"".join(form(one) + b"\r\n" for one in chosen) + form(_without_signature(field))


def _without_signature(field: bytes) -> bytes:
    """The header of a signature with nothing behind its b=, as it was when it was signed."""
    head, colon, value = field.partition(b":")
    parts = value.split(b";")
    for place, part in enumerate(parts):
        name, equals, _ = part.partition(b"=")
        if name.strip(_WHITE) == b"b":
            parts[place] = name + equals
    return head + colon + b";".join(parts)


def decoded(text: str) -> bytes:
    """The bytes of a base64 value that may be folded. Raises Refused."""
    try:
        return b64decode("".join(text.split()), validate=True)
    except (Error, ValueError):
        raise Refused(DkimResult.MALFORMED) from None


def _name(field: bytes) -> bytes:
    return field.partition(b":")[0].strip(b" \t").lower()


# ------------------------------------------------------------------------------------- canonical forms (RFC 6376 §3.4)


def simple_body(body: bytes) -> bytes:
    """Lines end in CRLF; of empty lines at the end none is left."""
    return _trimmed(body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def relaxed_body(body: bytes) -> bytes:
    """Besides, runs of space are one space, and none is left at the end of a line; an empty body stays empty."""
    body = body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n").replace(b"\t", b" ")
    while b"  " in body:  # each pass halves the longest run
        body = body.replace(b"  ", b" ")
    body = _trimmed(body.replace(b" \r\n", b"\r\n").removesuffix(b" "))
    return b"" if body == b"\r\n" else body


def _trimmed(body: bytes) -> bytes:
    """The body without empty lines at its end, and with a line end there; a lone CR is a letter like others."""
    text = body.rstrip(b"\r\n")
    tail = body[len(text) :]
    if tail.endswith(b"\r"):
        return body + b"\r\n"
    return text + tail[: tail.rfind(b"\r\r") + 1] + b"\r\n"


def simple_header(field: bytes) -> bytes:
    """A field as it is."""
    return field


def relaxed_header(field: bytes) -> bytes:
    """The name in lower case, the value on one line; runs of space are one space."""
    name, _, value = field.partition(b":")
    plain = _WHITES.sub(b" ", value.replace(b"\r\n", b"")).strip(b" ")
    return name.strip(b" \t").lower() + b":" + plain


BODIES: Final = {"simple": simple_body, "relaxed": relaxed_body}
HEADERS: Final = {"simple": simple_header, "relaxed": relaxed_header}
