"""Takes a 7z archive apart in memory: its directory by our own reader, its contents by the standard library.

The usual ways to pack are read: LZMA, LZMA2 (with or without the filter for programs), Deflate, bzip2 and none. Others
are given as members that could not be taken. A block of many files is unpacked once, in pieces, as its files are asked
for.
"""

import lzma
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from intake.parsers.archives import inside_path
from intake.parsers.content import Found, Member, held
from intake.parsers.limits import MIB, Budget, LimitReached
from intake.parsers.sevenblocks import BadSevenZip, Block, refusal_of, unpacked
from triage.message import Readability

START: Final = b"7z\xbc\xaf\x27\x1c"
DIRECTORY: Final = 16 * MIB  # unpacked
THINGS: Final = 20_000  # files and folders that a directory may name
_END, _HEADER, _MORE, _MAIN, _FILES, _PACKED, _CODERS, _PARTS, _SIZES, _SUMS, _FOLDER, _OUT, _COUNTS, _BLANK, _EMPTY = (
    0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
)  # fmt: skip
_NAMES, _ATTRIBUTES, _PACKED_HEADER = 17, 21, 23


class ClosedSevenZip(Exception):
    """The directory itself is under a password or packed in a way we do not read; `found` is the outcome."""

    def __init__(self, found: Found) -> None:
        super().__init__(found.reason)
        self.found = found


@dataclass(slots=True)
class _File:
    name: str = ""
    blank: bool = False  # has no bytes in any block
    empty: bool = False  # a file without bytes, and not a folder
    attributes: int = 0

    @property
    def link(self) -> bool:
        return bool(self.attributes & 0x8000) and self.attributes >> 16 & 0o170000 == 0o120000


class _Words:
    """The directory, read from front to back; past its end it is damaged."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def bytes(self, count: int) -> bytes:
        found = self.data[self.at : self.at + count]
        if count < 0 or len(found) < count:
            raise BadSevenZip("short")
        self.at += count
        return found

    def byte(self) -> int:
        return self.bytes(1)[0]

    def number(self) -> int:
        """A number whose first byte says by its leading ones how many bytes follow."""
        first = self.byte()
        value = 0
        for more in range(8):
            if not first & 0x80 >> more:
                return value | (first & (0x80 >> more) - 1) << 8 * more
            value |= self.byte() << 8 * more
        return value

    def count(self) -> int:
        """A number of things that will be made: files, blocks."""
        found = self.number()
        if found > THINGS:
            raise LimitReached("entries")
        return found

    def bits(self, count: int) -> list[bool]:
        raw = self.bytes((count + 7) // 8)
        return [bool(raw[n >> 3] & 0x80 >> (n & 7)) for n in range(count)]

    def some(self, count: int) -> list[bool]:
        """Which of some things are spoken of: all of them, or those of a list."""
        return [True] * count if self.byte() else self.bits(count)

    def sums(self, count: int) -> list[int | None]:
        return [struct.unpack("<L", self.bytes(4))[0] if there else None for there in self.some(count)]


def members_of(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in the archive's order; raises BadSevenZip, ClosedSevenZip and LimitReached.

    A file that cannot be taken (locked, packed otherwise, damaged, a link, a path out of the archive, a block that
    swells) is given with its refusal.
    """
    blocks, files = _directory(data)
    if len(files) > budget.limits.entries:
        raise LimitReached("entries")
    contents = (one for block in blocks for one in _contents(data, block, budget))
    for file in files:
        size, content, refusal = (0, b"", None) if file.blank else next(contents, (0, b"", _damaged()))
        if file.blank and not file.empty:
            continue  # a folder
        budget.count_entry()
        path, escapes = inside_path(file.name)
        if escapes or file.link:
            refusal = held("limit:path" if escapes else "limit:link", Readability.OVER_LIMIT)
        yield Member(path, b"" if refusal else content, size, refusal)


def _damaged() -> Found:
    return held("damaged", Readability.DAMAGED)


def _contents(data: bytes, block: Block, budget: Budget) -> Iterator[tuple[int, bytes, Found | None]]:
    """Size and bytes of each file of a block, or why there are none; after the first failure there are none."""
    refusal = refusal_of(block)
    stream = iter(()) if refusal else unpacked(data, block)
    rest = b""
    given = 0
    for size, wanted in zip(block.sizes, block.sums, strict=True):
        pieces = [rest]
        held_now = len(rest)
        try:
            while refusal is None and held_now < size:
                piece = next(stream, b"")
                if not piece:
                    refusal = _damaged()
                    break
                given += len(piece)
                budget.count_unpacked(given, block.packed, len(piece))
                pieces.append(piece)
                held_now += len(piece)
        except (lzma.LZMAError, OSError, EOFError, zlib.error, ValueError):
            refusal = _damaged()
        except LimitReached as limit:
            if limit.name not in ("entry", "ratio"):
                raise
            refusal = held(limit.reason, Readability.OVER_LIMIT)
        whole = b"".join(pieces)
        content, rest = whole[:size], whole[size:]
        if refusal is None and wanted is not None and zlib.crc32(content) != wanted:
            yield size, b"", _damaged()
        else:
            yield size, content, refusal


# ---------------------------------------------------------------------------------------------------- the directory


def _directory(data: bytes) -> tuple[list[Block], list[_File]]:
    if len(data) < 32 or not data.startswith(START):
        raise BadSevenZip("head")
    offset, size, check = struct.unpack_from("<QQL", data, 12)
    raw = data[32 + offset : 32 + offset + size] if offset < len(data) and size <= DIRECTORY else b""
    if not raw:
        raise BadSevenZip("directory")
    for _ in range(4):  # a directory may itself be packed
        if zlib.crc32(raw) != check and check:
            raise BadSevenZip("checksum")
        words = _Words(raw)
        kind = words.byte()
        if kind == _HEADER:
            return _header(words)
        if kind != _PACKED_HEADER:
            break
        raw, check = _unpacked_directory(data, _streams(words))
    raise BadSevenZip("directory")


def _unpacked_directory(data: bytes, blocks: list[Block]) -> tuple[bytes, int]:
    if len(blocks) != 1 or blocks[0].size > DIRECTORY:
        raise BadSevenZip("directory")
    refusal = refusal_of(blocks[0])
    if refusal is not None:
        raise ClosedSevenZip(refusal)
    try:
        return b"".join(unpacked(data, blocks[0])), blocks[0].sum or 0
    except (lzma.LZMAError, OSError, zlib.error) as error:
        raise BadSevenZip("directory") from error


def _header(words: _Words) -> tuple[list[Block], list[_File]]:
    blocks: list[Block] = []
    while (kind := words.byte()) != _END:
        if kind == _MAIN:
            blocks = _streams(words)
        elif kind == _FILES:
            return blocks, _files(words)
        else:
            raise BadSevenZip("header")
    return blocks, []


def _streams(words: _Words) -> list[Block]:
    start, packed = 32, list[int]()
    blocks: list[Block] = []
    while (kind := words.byte()) != _END:
        if kind == _PACKED:
            start, packed = _packed_sizes(words)
        elif kind == _CODERS:
            blocks = _blocks(words)
        elif kind == _PARTS:
            _parts(words, blocks)
        else:
            raise BadSevenZip("streams")
    if len(packed) < len(blocks):
        raise BadSevenZip("streams")
    for block, size in zip(blocks, packed, strict=False):  # blocks of several streams are not read anyway
        block.start, block.packed = start, size
        start += size
        block.sizes = block.sizes or [block.size]
        block.sums = block.sums or [block.sum] * len(block.sizes)
    return blocks


def _packed_sizes(words: _Words) -> tuple[int, list[int]]:
    start, count = 32 + words.number(), words.count()
    sizes = list[int]()
    while (kind := words.byte()) != _END:
        if kind == _SIZES:
            sizes = [words.number() for _ in range(count)]
        elif kind == _SUMS:
            words.sums(count)
        else:
            raise BadSevenZip("sizes")
    return start, sizes


def _blocks(words: _Words) -> list[Block]:
    if words.byte() != _FOLDER:
        raise BadSevenZip("blocks")
    count = words.count()
    if words.byte():
        raise BadSevenZip("elsewhere")
    shapes = [_block(words) for _ in range(count)]
    if words.byte() != _OUT:
        raise BadSevenZip("blocks")
    blocks = []
    for codecs, outs, bound in shapes:
        sizes = [words.number() for _ in range(outs)]
        blocks.append(Block(codecs, next(size for out, size in enumerate(sizes) if out not in bound)))
    while (kind := words.byte()) != _END:
        if kind != _SUMS:
            raise BadSevenZip("blocks")
        for block, found in zip(blocks, words.sums(count), strict=True):
            block.sum = found
    return blocks


def _block(words: _Words) -> tuple[list[tuple[bytes, bytes]], int, frozenset[int]]:
    """The steps of a block, the number of its outputs, and those that are inputs of other steps."""
    codecs = list[tuple[bytes, bytes]]()
    ins = outs = 0
    steps = words.number()
    if not 0 < steps <= 8:
        raise BadSevenZip("steps")
    for _ in range(steps):
        flags = words.byte()
        name = words.bytes(flags & 0xF)
        more_in, more_out = (words.number(), words.number()) if flags & 0x10 else (1, 1)
        codecs.append((name, words.bytes(words.number()) if flags & 0x20 else b""))
        ins, outs = ins + more_in, outs + more_out
    if not 0 < outs <= 16 or ins > 32:
        raise BadSevenZip("steps")
    bound = frozenset([(words.number(), words.number())[1] for _ in range(outs - 1)])
    loose = ins - (outs - 1)
    for _ in range(loose if loose > 1 else 0):
        words.number()
    return codecs, outs, bound


def _parts(words: _Words, blocks: list[Block]) -> None:
    """How many files each block holds, how long they are, and their checksums."""
    counts = [1] * len(blocks)
    kind = words.byte()
    if kind == _COUNTS:
        counts = [words.count() for _ in blocks]
        kind = words.byte()
    for block, count in zip(blocks, counts, strict=True):
        known = [words.number() for _ in range(count - 1)] if kind == _SIZES else []
        last = block.size - sum(known)
        if last < 0 or len(known) < count - 1:
            raise BadSevenZip("parts")
        block.sizes = [*known, last] if count else []
    kind = words.byte() if kind == _SIZES else kind
    if kind == _SUMS:
        _part_sums(words, blocks)
        kind = words.byte()
    if kind != _END:
        raise BadSevenZip("parts")


def _part_sums(words: _Words, blocks: list[Block]) -> None:
    told = [block for block in blocks if not (len(block.sizes) == 1 and block.sum is not None)]
    found = iter(words.sums(sum(len(block.sizes) for block in told)))
    for block in told:
        block.sums = list(islice(found, len(block.sizes)))


def _files(words: _Words) -> list[_File]:
    files = [_File() for _ in range(words.count())]
    while (kind := words.number()) != _END:
        told = _Words(words.bytes(words.number()))
        if kind == _BLANK:
            for file, is_blank in zip(files, told.bits(len(files)), strict=True):
                file.blank = is_blank
        elif kind == _EMPTY:
            blanks = [file for file in files if file.blank]
            for file, is_file in zip(blanks, told.bits(len(blanks)), strict=True):
                file.empty = is_file
        elif kind == _NAMES and not told.byte():
            names = told.data[1:].decode("utf-16-le", "replace").split("\0")
            for file, name in zip(files, names, strict=False):
                file.name = name
        elif kind == _ATTRIBUTES:
            there = told.some(len(files))
            told.byte()
            for file in (file for file, known in zip(files, there, strict=True) if known):
                file.attributes = struct.unpack("<L", told.bytes(4))[0]
    return files
