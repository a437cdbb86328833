"""Takes a zip archive apart by its own directory, counting every byte, trusting no number and no name it gives.

Not the standard library's zipfile: that one makes an object for each of a million entries before it can be stopped, and
older ones do not see entries that share bytes (APPNOTE.TXT 6.3.10 is the format).
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from intake.parsers.limits import Budget, LimitReached

STEP: Final = 1 << 20
_END: Final = struct.Struct("<4s4H2LH")
_END64: Final = struct.Struct("<4sQ2H2L4Q")
_ENTRY: Final = struct.Struct("<4s6H3L5H2L")
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_UTF8: Final = 0x800
_ENCRYPTED: Final = 0x1
_STREAMED: Final = 0x8  # sizes and checksum were not known when it was written
_STORED, _DEFLATED, _AES = 0, 8, 99
_LINK: Final = 0o120000
_WHOLE: Final = 0xFFFFFFFF


class BadZip(Exception):
    """The archive is damaged: its directory or an entry does not read as one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an archive's directory; every value is the archive's claim."""

    raw_name: bytes
    utf8: bool
    encrypted: bool
    method: int  # in which it was packed, under a password or not
    crc: int | None  # None where a seal stands for it
    packed: int
    size: int
    offset: int
    link: bool
    check: int = 0  # what the last byte of the older cipher's head must be
    strength: int = 0  # of AES: 1, 2 or 3; 0 for the older cipher

    @property
    def folder(self) -> bool:
        """True for a line that only names a folder."""
        return self.raw_name.endswith((b"/", b"\\")) and self.size == 0

    @property
    def readable(self) -> bool:
        """True when `contents` can unpack it."""
        return not self.encrypted and self.method in (_STORED, _DEFLATED)


class Zip:
    """An archive held in memory. Raises BadZip, and LimitReached("entries") or LimitReached("overlap")."""

    def __init__(self, data: bytes, most: int) -> None:
        self.data = data
        start, size, self._shift = _directory_of(data)
        self.entries = tuple(_entries(data, start, start + size, most))
        self._check_overlap()

    def named(self, name: str) -> Entry | None:
        """The entry with exactly this name, or None."""
        raw = name.encode()
        return next((entry for entry in self.entries if entry.raw_name == raw), None)

    def names(self) -> frozenset[bytes]:
        """Every name, as bytes."""
        return frozenset(entry.raw_name for entry in self.entries)

    def packed(self, entry: Entry) -> memoryview:
        """The bytes of an entry as they lie in the archive. Raises BadZip."""
        start = self._contents_at(entry)
        return memoryview(self.data)[start : start + entry.packed]

    def chunks(self, entry: Entry, most: int, plain: bytes | None = None) -> Iterator[bytes]:
        """The unpacked bytes in pieces, at most `most` and a piece more; raises BadZip when they do not come out.

        `plain` are the bytes of an entry from which a password was taken off.
        """
        if entry.method not in (_STORED, _DEFLATED) or (entry.encrypted and plain is None):
            raise BadZip("method")
        packed = self.packed(entry) if plain is None else memoryview(plain)
        if entry.method == _STORED:
            yield bytes(packed[: most + 1])
            return
        inflater = zlib.decompressobj(-15)
        given = position = 0
        rest: bytes = b""
        while not inflater.eof and given <= most:
            if not rest:
                rest = bytes(packed[position : position + STEP])
                position += STEP
            try:
                chunk = inflater.decompress(rest, STEP)
            except zlib.error as error:
                raise BadZip("deflate") from error
            if not rest and not chunk:
                raise BadZip("short")
            rest = inflater.unconsumed_tail
            given += len(chunk)
            if chunk:
                yield chunk

    def contents(self, entry: Entry, budget: Budget, plain: bytes | None = None) -> bytes:
        """All bytes of an entry, counted against the budget as they come; `plain` and errors as for `chunks`."""
        pieces: list[bytes] = []
        so_far = crc = 0
        for chunk in self.chunks(entry, budget.limits.entry, plain):
            so_far += len(chunk)
            budget.count_unpacked(so_far, entry.packed, len(chunk))
            crc = zlib.crc32(chunk, crc)
            pieces.append(chunk)
        if entry.crc is not None and crc != entry.crc:
            raise BadZip("checksum")
        return b"".join(pieces)

    def _contents_at(self, entry: Entry) -> int:
        at = entry.offset + self._shift
        if not 0 <= at <= len(self.data) - _LOCAL.size:
            raise BadZip("offset")
        signature, *_, name, extra = _LOCAL.unpack_from(self.data, at)
        if signature != b"PK\x03\x04":
            raise BadZip("local header")
        return at + _LOCAL.size + int(name) + int(extra)

    def _check_overlap(self) -> None:
        """Two entries that share packed bytes unpack to more than the archive holds (Fifield's bomb)."""
        spans = sorted((entry.offset, entry.packed) for entry in self.entries)
        for (offset, packed), (following, _) in pairwise(spans):
            if offset + packed + 30 > following:
                raise LimitReached("overlap")


def _directory_of(data: bytes) -> tuple[int, int, int]:
    """Where the directory begins, its size, and how many bytes stand before the archive proper."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or at + _END.size > len(data):
        raise BadZip("no end of directory")
    _, _, _, _, _, size, offset, _ = _END.unpack_from(data, at)
    end = at
    if _WHOLE in (size, offset) and data[at - 20 : at - 16] == b"PK\x06\x07":
        at64 = struct.unpack_from("<Q", data, at - 12)[0]
        if at64 + _END64.size > len(data) or data[at64 : at64 + 4] != b"PK\x06\x06":
            raise BadZip("zip64")
        *_, size, offset = _END64.unpack_from(data, at64)
        end = at64
    shift = end - size - offset
    if shift < 0 or offset + shift < 0:
        raise BadZip("directory outside the file")
    return offset + shift, size, shift


def _entries(data: bytes, at: int, end: int, most: int) -> Iterator[Entry]:
    found = 0
    while at + _ENTRY.size <= end:
        signature, made, _, flags, method, time, _, crc, packed, size, name, extra, comment, _, _, external, offset = (
            _ENTRY.unpack_from(data, at)
        )
        if signature != b"PK\x01\x02":
            raise BadZip("directory")
        found += 1
        if found > most:
            raise LimitReached("entries")
        after = at + _ENTRY.size + name
        fields = data[after : after + extra]
        if _WHOLE in (packed, size, offset):
            size, packed, offset = _wide(fields, size, packed, offset)
        strength, sealed, method = _aes(fields) if method == _AES else (0, False, method)
        yield Entry(
            raw_name=data[at + _ENTRY.size : after],
            utf8=bool(flags & _UTF8),
            encrypted=bool(flags & _ENCRYPTED),
            method=method,
            crc=None if sealed else crc,
            packed=packed,
            size=size,
            offset=offset,
            link=made >> 8 == 3 and (external >> 16) & 0o170000 == _LINK,
            check=(time if flags & _STREAMED else crc >> 16) >> 8,
            strength=strength,
        )
        at = after + extra + comment


def _wide(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """Sizes and offset beyond 4 GiB, from the zip64 field."""
    field = _field(extra, 1)
    numbers = list(struct.unpack_from(f"<{len(field) // 8}Q", field))
    values = [numbers.pop(0) if value == _WHOLE and numbers else value for value in (size, packed, offset)]
    return values[0], values[1], values[2]


def _aes(extra: bytes) -> tuple[int, bool, int]:
    """Strength, whether a seal stands for the checksum, and the method of packing, from the field of WinZip."""
    field = _field(extra, 0x9901)
    if len(field) < 7 or field[4] not in (1, 2, 3):
        return 0, False, _AES
    return field[4], field[0] == 2, int.from_bytes(field[5:7], "little")


def _field(extra: bytes, wanted: int) -> bytes:
    """One of the fields that an entry's line carries; b"" when it has none such."""
    at = 0
    while at + 4 <= len(extra):
        tag, length = struct.unpack_from("<HH", extra, at)
        if tag == wanted:
            return extra[at + 4 : at + 4 + length]
        at += 4 + length
    return b""
