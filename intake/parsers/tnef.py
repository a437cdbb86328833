"""Takes the files out of winmail.dat, the wrapper that Outlook puts around a mail (MS-OXTNEF), in one bounded pass.

Not tnefparse: it copies the rest of the file for every attribute and loops for ever on some damaged ones.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intake.parsers.charsets import decode
from intake.parsers.content import LABEL_LENGTH, Member
from intake.parsers.limits import Budget

SIGNATURE: Final = b"\x78\x9f\x3e\x22"
_ATTRIBUTE: Final = struct.Struct("<BHHL")  # level, name, type, length
_NEW_FILE, _TITLE, _DATA, _PROPERTIES, _CODEPAGE = 0x9002, 0x8010, 0x800F, 0x9005, 0x9007
_DATA_PROPERTY, _SHORT_NAME, _LONG_NAME, _DISPLAY_NAME = 0x3701, 0x3704, 0x3707, 0x3001
_MEDIA_TYPE, _CONTENT_ID = 0x370E, 0x3712
_WIDTHS: Final = {0x1: 0, 0x2: 4, 0x3: 4, 0x4: 4, 0x5: 8, 0x6: 8, 0x7: 8, 0xA: 4, 0xB: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_OBJECT, _ANSI, _WIDE, _BINARY = 0x0D, 0x1E, 0x1F, 0x102
_MANY: Final = 0x1000
_INTERFACE: Final = 16  # bytes naming the interface of an embedded object, before it


@dataclass(slots=True)
class _File:
    name: str = ""
    long_name: str = ""
    data: bytes = b""
    media: str = ""
    inline: bool = False


class BadTnef(ValueError):
    """The file is damaged."""


def members_of(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files inside, in order; a mail inside is a TNEF file again. Raises BadTnef after the last whole file."""
    if not data.startswith(SIGNATURE):
        raise BadTnef("signature")
    for number, found in enumerate(_files(data), start=1):
        budget.count_entry()
        budget.count_unpacked(len(found.data), len(found.data), len(found.data))
        name = found.long_name or found.name or f"file {number}"
        yield Member(name, found.data, len(found.data), inline=found.inline, declared=found.media)


def _files(data: bytes) -> Iterator[_File]:
    """Each file with all that is said of it; one whose bytes came before the damage is given before BadTnef."""
    current: _File | None = None
    codepage = "cp1252"
    damage: BadTnef | None = None
    attributes = _attributes(data)
    while True:
        try:
            name, value = next(attributes)
        except StopIteration:
            break
        except BadTnef as found:
            damage = found
            break
        if name == _NEW_FILE:
            if current is not None:
                yield current
            current = _File()
        elif name == _CODEPAGE and len(value) >= 4:
            codepage = f"cp{struct.unpack_from('<L', value)[0]}"
        elif current is not None:
            _take(current, name, value, codepage)
    if current is not None and (current.data or damage is None):
        yield current
    if damage is not None:
        raise damage


def _take(found: _File, name: int, value: memoryview, codepage: str) -> None:
    if name == _TITLE:
        found.name = _text(bytes(value), codepage)
    elif name == _DATA:
        found.data = bytes(value)
    elif name == _PROPERTIES:
        _take_properties(found, value, codepage)


def _attributes(data: bytes) -> Iterator[tuple[int, memoryview]]:
    view = memoryview(data)
    at = 6
    while at + _ATTRIBUTE.size <= len(data):
        _, name, _, length = _ATTRIBUTE.unpack_from(data, at)
        at += _ATTRIBUTE.size
        if at + length > len(data):
            raise BadTnef("short")
        yield name, view[at : at + length]
        at += length + 2  # and its checksum


def _take_properties(found: _File, value: memoryview, codepage: str) -> None:
    try:
        for number, kind, content in _properties(value):
            text = _text(content, "utf-16-le" if kind == _WIDE else codepage) if kind in (_ANSI, _WIDE) else ""
            if number == _LONG_NAME:
                found.long_name = text
            elif number in (_SHORT_NAME, _DISPLAY_NAME):
                found.name = found.name or text
            elif number == _MEDIA_TYPE:
                found.media = text.lower()
            elif number == _CONTENT_ID:
                found.inline = bool(text)
            elif number == _DATA_PROPERTY:
                found.data = content[_INTERFACE:] if kind == _OBJECT else content
    except struct.error:  # the properties end in mid-word; what came before stands
        return


def _properties(value: memoryview) -> Iterator[tuple[int, int, bytes]]:
    """Number, type and content of each MAPI property; of several values the first."""
    at = 4
    for _ in range(struct.unpack_from("<L", value)[0]):
        kind, number = struct.unpack_from("<HH", value, at)
        at += 4
        if number >= 0x8000:
            at = _after_name(value, at)
        many, kind = bool(kind & _MANY), kind & ~_MANY
        counted = many or kind in (_OBJECT, _ANSI, _WIDE, _BINARY)
        count = struct.unpack_from("<L", value, at)[0] if counted else 1
        at += 4 if counted else 0
        first = b""
        for index in range(count):
            content, at = _content(value, at, kind)
            first = content if index == 0 else first
        yield number, kind, first


def _content(value: memoryview, at: int, kind: int) -> tuple[bytes, int]:
    if kind not in (_OBJECT, _ANSI, _WIDE, _BINARY):
        width = _WIDTHS.get(kind)
        if not width or at + width > len(value):
            raise struct.error("type")
        return bytes(value[at : at + width]), at + width
    length = struct.unpack_from("<L", value, at)[0]
    at += 4
    if at + length > len(value):
        raise struct.error("length")
    return bytes(value[at : at + length]), at + length + -length % 4


def _after_name(value: memoryview, at: int) -> int:
    """Past the name of a named property: a GUID, then a number or a text."""
    at += 16
    by_text = struct.unpack_from("<L", value, at)[0] == 1
    if not by_text:
        return at + 8
    length = struct.unpack_from("<L", value, at + 4)[0]
    return int(at + 8 + length + -length % 4)


def _text(content: bytes, charset: str) -> str:
    text = content.decode("utf-16-le", "replace") if charset == "utf-16-le" else decode(content, charset)
    return text.split("\0")[0][:LABEL_LENGTH]
