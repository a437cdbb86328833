"""Takes an OLE compound file apart (MS-CFB), the container of .doc, .ppt and .msg: streams by name, nothing trusted.

Chains of sectors are followed for at most as many steps as the file has sectors: one that returns to itself ends.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from intake.parsers.limits import LimitReached

START: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NODES: Final = 50_000  # lines of the directory that are looked at
_HEADER: Final = struct.Struct("<8s16s5H6x9L")
_NODE: Final = struct.Struct("<64sHBBLLL16sLQQLLL")
_LAST: Final = 0xFFFFFFFA  # from here on numbers are signs: end of chain, free, none
_STORAGE, _STREAM, _ROOT = 1, 2, 5


class BadOle(ValueError):
    """The container is damaged: its tables or its directory do not read as one."""


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the directory: a stream, or a storage with nodes inside."""

    name: str
    storage: bool
    start: int
    size: int
    left: int
    right: int
    child: int


class Ole:
    """A compound file held in memory. Methods raise BadOle, and LimitReached("entries") for a directory without end."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(START) or len(data) < 512:
            raise BadOle("header")
        _, _, _, _, _, shift, small_shift, *places = _HEADER.unpack_from(data)
        if shift not in (9, 12) or small_shift != 6:
            raise BadOle("sector size")
        self.data = data
        self._shift = shift
        self._size = 1 << shift
        self._sectors = (len(data) >> shift) + 1
        _, _, directory, _, self._cutoff, self._small_start, _, more, _ = places
        self._fat = self._table(more)
        self._lines = self._chained(directory)
        self._visited = 0
        self.root = self._node(0)

    def inside(self, storage: Node) -> Iterator[Node]:
        """The nodes of a storage, each once, in no order that says anything."""
        waiting, seen = [storage.child], set()
        while waiting:
            number = waiting.pop()
            if number in seen or (number + 1) * _NODE.size > len(self._lines):
                continue
            seen.add(number)
            self._visited += 1
            if self._visited > NODES:
                raise LimitReached("entries")
            node = self._node(number)
            waiting += [node.right, node.left]
            if node.name:
                yield node

    def find(self, name: str, storage: Node | None = None) -> Node | None:
        """The node of this name in a storage, by default the root; None when there is none."""
        wanted = name.lower()
        return next((node for node in self.inside(storage or self.root) if node.name.lower() == wanted), None)

    def stream(self, name: str) -> bytes:
        """The bytes of a stream in the root; raises BadOle when there is none."""
        node = self.find(name)
        if node is None or node.storage:
            raise BadOle("a stream is missing")
        return self.read(node)

    def read(self, node: Node) -> bytes:
        """The bytes of a stream; fewer than its size when the file ends early."""
        if node.size < self._cutoff:
            return self._read_small(node)
        return self._chained(node.start, most=node.size)[: node.size]

    def _read_small(self, node: Node) -> bytes:
        """A short stream lies in pieces of 64 bytes inside the root's own stream."""
        home, table = self._small
        pieces = []
        number = node.start
        for _ in range((node.size + 63) >> 6):
            if number >= len(table):
                break
            pieces.append(home[number << 6 : (number + 1) << 6])
            number = table[number]
        return b"".join(pieces)[: node.size]

    @cached_property
    def _small(self) -> tuple[bytes, tuple[int, ...]]:
        return self._chained(self.root.start, most=self.root.size), _numbers(self._chained(self._small_start))

    def _table(self, more: int) -> tuple[int, ...]:
        """The table of all chains, from the sectors that the header and its continuation name."""
        places = list(_numbers(self.data[76:512]))
        steps = 0
        while more < _LAST and steps <= self._sectors:
            sector = _numbers(self._sector(more))
            if len(sector) < 2:
                break
            places += sector[:-1]
            more = sector[-1]
            steps += 1
        most = self._sectors // (self._size // 4) + 2
        used = [place for place in places if place < _LAST][:most]
        return _numbers(b"".join(self._sector(place) for place in used))

    def _sector(self, number: int) -> bytes:
        at = (number + 1) << self._shift
        return self.data[at : at + self._size]

    def _chained(self, number: int, *, most: int | None = None) -> bytes:
        """All sectors of a chain, or as many as hold `most` bytes."""
        pieces = []
        steps = self._sectors if most is None else min(self._sectors, (most >> self._shift) + 1)
        for _ in range(steps):
            if number >= len(self._fat):
                break
            pieces.append(self._sector(number))
            number = self._fat[number]
        return b"".join(pieces)

    def _node(self, number: int) -> Node:
        at = number * _NODE.size
        if at + _NODE.size > len(self._lines):
            raise BadOle("directory")
        raw, length, kind, _, left, right, child, _, _, _, _, start, size, _ = _NODE.unpack_from(self._lines, at)
        name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace") if kind else ""
        return Node(name, kind in (_STORAGE, _ROOT), start, min(size, len(self.data)), left, right, child)


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack_from(f"<{len(data) // 4}L", data)
