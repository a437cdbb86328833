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
_STORED, _DEFLATED = 0, 8
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
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    link: bool

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

    def chunks(self, entry: Entry, most: int) -> Iterator[bytes]:
        """The unpacked bytes in pieces, at most `most` and a piece more; raises BadZip when they do not come out."""
        start = self._contents_at(entry)
        packed = memoryview(self.data)[start : start + entry.packed]
        if entry.method == _STORED:
            yield bytes(packed[: most + 1])
            return
        if not entry.readable:
            raise BadZip("method")
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

    def contents(self, entry: Entry, budget: Budget) -> bytes:
        """All bytes of an entry, counted against the budget as they come; raises LimitReached or BadZip."""
        pieces: list[bytes] = []
        so_far = crc = 0
        for chunk in self.chunks(entry, budget.limits.entry):
            so_far += len(chunk)
            budget.count_unpacked(so_far, entry.packed, len(chunk))
            crc = zlib.crc32(chunk, crc)
            pieces.append(chunk)
        if crc != entry.crc:
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
        signature, made, _, flags, method, _, _, crc, packed, size, name, extra, comment, _, _, external, offset = (
            _ENTRY.unpack_from(data, at)
        )
        if signature != b"PK\x01\x02":
            raise BadZip("directory")
        found += 1
        if found > most:
            raise LimitReached("entries")
        after = at + _ENTRY.size + name
        if _WHOLE in (packed, size, offset):
            size, packed, offset = _wide(data[after : after + extra], size, packed, offset)
        yield Entry(
            raw_name=data[at + _ENTRY.size : after],
            utf8=bool(flags & _UTF8),
            encrypted=bool(flags & _ENCRYPTED),
            method=method,
            crc=crc,
            packed=packed,
            size=size,
            offset=offset,
            link=made >> 8 == 3 and (external >> 16) & 0o170000 == _LINK,
        )
        at = after + extra + comment


def _wide(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """Sizes and offset beyond 4 GiB, from the zip64 field."""
    at = 0
    while at + 4 <= len(extra):
        tag, length = struct.unpack_from("<HH", extra, at)
        if tag == 1:
            numbers = list(struct.unpack_from(f"<{min(length, len(extra) - at - 4) // 8}Q", extra, at + 4))
            values = [numbers.pop(0) if value == _WHOLE and numbers else value for value in (size, packed, offset)]
            return values[0], values[1], values[2]
        at += 4 + length
    return size, packed, offset
