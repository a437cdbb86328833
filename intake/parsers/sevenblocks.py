"""What a 7z archive packs together: how each block is unpacked, in pieces, by the standard library."""

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from intake.parsers.content import Found, held
from intake.parsers.limits import MIB, LimitReached
from triage.message import Readability

_STEP: Final = 1 << 18
_COPY, _LZMA, _LZMA2 = b"\x00", b"\x03\x01\x01", b"\x21"
_DEFLATE, _BZIP2, _LOCK = b"\x04\x01\x08", b"\x04\x02\x02", b"\x06\xf1\x07\x01"
_PROGRAMS: Final = b"\x03\x03\x01\x03"  # a filter for x86 code
Unpack = Callable[[bytes, int], bytes]


class BadSevenZip(ValueError):
    """The archive is damaged: its directory does not read as one."""


@dataclass(slots=True)
class Block:
    """Bytes packed together, and the files in them."""

    codecs: list[tuple[bytes, bytes]]  # name and properties of each step
    size: int = 0
    start: int = 0
    packed: int = 0
    sum: int | None = None
    sizes: list[int] = field(default_factory=list)
    sums: list[int | None] = field(default_factory=list)


def refusal_of(block: Block) -> Found | None:
    """Why nothing of a block is unpacked; None when it can be."""
    names = [name for name, _ in block.codecs]
    if _LOCK in names:
        return held("encrypted", Readability.ENCRYPTED)
    alone = len(names) == 1 and names[0] in (_COPY, _LZMA, _LZMA2, _DEFLATE, _BZIP2)
    if not alone and sorted(names) != sorted((_PROGRAMS, _LZMA2)):
        return held("archive_unsupported")
    return None


def unpacked(data: bytes, block: Block) -> Iterator[bytes]:
    """The bytes of a block in pieces, at most as many as its directory claims."""
    packed = memoryview(data)[block.start : block.start + block.packed]
    unpack = _unpacker(block)
    left = block.size
    source = (bytes(packed[at : at + _STEP]) for at in range(0, len(packed), _STEP))
    for more in source:
        piece = unpack(more, min(left, _STEP * 4))
        while left > 0 and piece:
            left -= len(piece)
            yield piece
            piece = unpack(b"", min(left, _STEP * 4)) if left > 0 else b""
        if left <= 0:
            return


def _unpacker(block: Block) -> Unpack:
    """Takes more packed bytes and gives at most so many unpacked ones; without bytes it goes on with what it has."""
    name, told = next(codec for codec in block.codecs if codec[0] != _PROGRAMS)
    if name == _COPY:
        return lambda more, _: more
    if name == _BZIP2:
        return _resumed(bz2.BZ2Decompressor().decompress)
    if name == _DEFLATE:
        inflater = zlib.decompressobj(-15)
        return lambda more, most: inflater.decompress(inflater.unconsumed_tail + more, most)
    if name == _LZMA and len(told) == 5 and told[0] < 225:
        shape = {"lc": told[0] % 9, "lp": told[0] // 9 % 5, "pb": told[0] // 45}
        how = {
            "id": lzma.FILTER_LZMA1,
            "dict_size": _dictionary(int.from_bytes(told[1:], "little"), block.size),
            **shape,
        }
    elif name == _LZMA2 and len(told) == 1 and told[0] <= 40:
        claimed = (2 | told[0] & 1) << told[0] // 2 + 11
        how = {"id": lzma.FILTER_LZMA2, "dict_size": _dictionary(claimed, block.size)}
    else:
        raise BadSevenZip("properties")
    before = [{"id": lzma.FILTER_X86}] if len(block.codecs) > 1 else []
    return _resumed(lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[*before, how]).decompress)


def _dictionary(claimed: int, size: int) -> int:
    """No word can point further back than the block is long: a claim of gigabytes takes no memory."""
    if size > 512 * MIB:
        raise LimitReached("entry")
    return max(4_096, min(claimed, size))


def _resumed(decompress: Callable[[bytes, int], bytes]) -> Unpack:
    def unpack(more: bytes, most: int) -> bytes:
        try:
            return decompress(more, most)
        except EOFError:
            return b""

    return unpack
