"""Takes what was signed out of a signed wrapping (.p7m: RFC 5652, RFC 8551), without asking who signed it.

Only the way to the content is walked; certificates and signatures behind it are not looked at.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from intake.parsers.coding import base64_bytes

SIGNED_DATA: Final = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
_SEQUENCE, _NAME, _CONTENT = 0x30, 0x06, 0xA0
_OCTETS, _OCTETS_IN_PIECES = 0x04, 0x24
_DEEPEST: Final = 8
_PIECES: Final = 200_000
_RULES: Final = re.compile(rb"-----[A-Z0-9 ]{1,60}-----")


class BadSigned(ValueError):
    """The wrapping is damaged, or holds nothing."""


class _Element(NamedTuple):
    kind: int
    start: int
    end: int
    after: int


def content_of(data: bytes) -> bytes:
    """The bytes that were signed, also where the wrapping is written in letters (RFC 7468); raises BadSigned."""
    if data[:1] != b"0":
        data = base64_bytes(_RULES.sub(b"", data))
    _, held = _two(data, _inner(data), _NAME, _CONTENT)
    return b"".join(_octets(data, _element(data, held.start, held.end), 0))


def stands_beside(data: bytes) -> bool:
    """True for a signature that holds nothing of what it signs (RFC 5652 §5.2); raises BadSigned."""
    return len(list(islice(_inside(data, _inner(data)), 2))) == 1


def _inner(data: bytes) -> _Element:
    """Where the content lies, or is said to lie elsewhere."""
    name, wrapped = _two(data, _element(data, 0, len(data)), _NAME, _CONTENT)
    if data[name.start : name.end] != SIGNED_DATA:
        raise BadSigned("kind")
    signed = _element(data, wrapped.start, wrapped.end)
    inner = next((one for one in _inside(data, signed) if one.kind == _SEQUENCE), None)
    if inner is None:
        raise BadSigned("content")
    return inner


def _two(data: bytes, element: _Element, first: int, second: int) -> tuple[_Element, _Element]:
    """The first two elements inside, which must be of these kinds."""
    found: list[_Element] = []
    for one in _inside(data, element):
        found.append(one)
        if len(found) == 2:
            break
    if [one.kind for one in found] != [first, second]:
        raise BadSigned("order")
    return found[0], found[1]


def _octets(data: bytes, element: _Element, depth: int) -> Iterator[bytes]:
    """A string of bytes, which may come in pieces."""
    if element.kind == _OCTETS:
        yield data[element.start : element.end]
    elif element.kind == _OCTETS_IN_PIECES and depth < _DEEPEST:
        for piece in _inside(data, element):
            yield from _octets(data, piece, depth + 1)
    else:
        raise BadSigned("octets")


def _inside(data: bytes, element: _Element) -> Iterator[_Element]:
    at = element.start
    for _ in range(_PIECES):
        if at >= element.end or data[at : at + 2] == b"\0\0":
            return
        one = _element(data, at, element.end)
        yield one
        at = one.after


def _element(data: bytes, at: int, end: int, depth: int = 0) -> _Element:
    """The element that begins here. One without a length ends where a pair of zeros stands among its own elements."""
    if at + 2 > end:
        raise BadSigned("short")
    kind, length = data[at], data[at + 1]
    start = at + 2
    if length == 0x80:
        stop = _end_of_open(data, start, end, depth)
        return _Element(kind, start, stop, stop + 2)
    if length > 0x80:
        start += length - 0x80
        if length > 0x88:
            raise BadSigned("length")
        length = int.from_bytes(data[at + 2 : start], "big")
    if start + length > end:
        raise BadSigned("length")
    return _Element(kind, start, start + length, start + length)


def _end_of_open(data: bytes, at: int, end: int, depth: int) -> int:
    if depth > _DEEPEST:
        raise BadSigned("depth")
    for _ in range(_PIECES):
        if data[at : at + 2] == b"\0\0":
            return at
        at = _element(data, at, end, depth + 1).after
    raise BadSigned("pieces")
