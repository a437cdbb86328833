"""Takes out the files that a writer set into an office file as objects: "insert, object, from a file" (MS-OLEDS).

An object is a compound file of its own, a storage inside an old document, a record of old slides, or hexadecimal in
rich text. What can hold no file (a formula, a chart, a control) gives nothing.
"""

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Final

from intake.parsers.charsets import decode
from intake.parsers.content import Member, held
from intake.parsers.families import Family
from intake.parsers.limits import Budget
from intake.parsers.ole import START, BadOle, Node, Ole
from triage.message import Readability

DEEPEST: Final = 6  # storages inside each other that are looked into
OBJECTS: Final = 200  # of one file
ABOUT: Final = 4096  # bytes of what names the program
NAME: Final = "object"
_PACKAGED: Final = "\x01ole10native"  # a file with its name before it
_BARE: Final = frozenset({"contents", "package", "embeddedodf", _PACKAGED})  # streams that may be a file and no more
_FILES: Final = (b"%PDF-", b"PK\x03\x04", START, b"{\\rtf", b"\xff\xd8\xff", b"\x89PNG")
_OWN: Final = frozenset({"worddocument", "workbook", "book", "powerpoint document"})  # the streams of a document
_CHART: Final = b".Chart."  # in the name of the program: its sheet holds what the chart shows
_IN_RICH: Final = re.compile(rb"\\objdata\b([0-9a-fA-F\s]*)")
_IN_SLIDES: Final = re.compile(rb"([\x00\x10])\x00\x11\x10(.{4})", re.DOTALL)  # ExOleObjStg (MS-PPT 2.10.34)


def files_of(data: bytes, name: str, budget: Budget) -> Iterator[Member]:
    """The files in one object: what was packaged in it, or itself where it is a document; a damaged one is held."""
    try:
        ole = Ole(data)
        whole = bool(_OWN & _named(ole, ole.root).keys()) and not _is_chart(ole, ole.root)
    except BadOle:
        yield Member(name, b"", len(data), held("damaged", Readability.DAMAGED))
        return
    if whole:
        yield _taken(name, data, budget)
    else:
        yield from _inside(ole, ole.root, name, budget, 0)


def files_within(ole: Ole, storage: Node, name: str, budget: Budget) -> Iterator[Member]:
    """The files in an object that lies inside another file, as a storage."""
    return _inside(ole, storage, name, budget, 1)


def set_into(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in the objects of an old office file; raises BadOle."""
    ole = Ole(data)
    for node in ole.inside(ole.root):
        if node.storage:
            yield from files_within(ole, node, NAME, budget)
        elif node.name == "PowerPoint Document":
            yield from _in_slides(_read(ole, node, budget), budget)


def set_into_rich(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in the objects of a rich text."""
    for _, found in zip(range(OBJECTS), _IN_RICH.finditer(data), strict=False):
        digits = b"".join(found[1].split()).decode("ascii")
        program, content = _headed(bytes.fromhex(digits[: len(digits) & ~1]))
        if content.startswith(START):
            yield from files_of(content, NAME, budget)
        elif program == b"Package":
            yield from _packaged(content, NAME, budget)
        elif content.startswith(_FILES):
            yield _taken(NAME, content, budget)


READERS: Final[dict[Family, Callable[[bytes, Budget], Iterator[Member]]]] = {
    Family.OLD_WORD: set_into,
    Family.OLD_SLIDES: set_into,
    Family.WORKBOOK: set_into,
    Family.RTF: set_into_rich,
}


def _inside(ole: Ole, storage: Node, name: str, budget: Budget, depth: int) -> Iterator[Member]:
    nodes = _named(ole, storage)
    if _is_chart(ole, storage):
        return
    if depth and _OWN & nodes.keys():  # a whole document, which has no bytes of its own here
        budget.count_entry()
        yield Member(name, b"", 0, held("format_unreadable"))
        return
    for own, node in nodes.items():
        if node.storage:
            if depth < DEEPEST:
                yield from _inside(ole, node, name, budget, depth + 1)
        elif own in _BARE:
            yield from _of_stream(_read(ole, node, budget), own, name, budget)


def _named(ole: Ole, storage: Node) -> dict[str, Node]:
    return {node.name.lower(): node for node in ole.inside(storage)}


def _is_chart(ole: Ole, storage: Node) -> bool:
    about = ole.find("\x01CompObj", storage)
    return about is not None and about.size <= ABOUT and _CHART in ole.read(about)


def _read(ole: Ole, node: Node, budget: Budget) -> bytes:
    """A stream, counted before it is read: any number of storages may lead to the same one."""
    budget.count_unpacked(node.size, node.size, node.size)
    return ole.read(node)


def _of_stream(content: bytes, stream: str, name: str, budget: Budget) -> Iterator[Member]:
    if stream == _PACKAGED:
        content = content[4:]  # its length
        if content.startswith(b"\x02\0"):
            yield from _packaged(content, name, budget)
            return
    if content.startswith(_FILES):
        yield _taken(name, content, budget)


def _in_slides(stream: bytes, budget: Budget) -> Iterator[Member]:
    for _, found in zip(range(OBJECTS), _IN_SLIDES.finditer(stream), strict=False):
        content = stream[found.end() : found.end() + struct.unpack("<L", found[2])[0]]
        packed = len(content)
        if found[1] == b"\x10":
            try:
                content = zlib.decompressobj().decompress(content[4:], budget.limits.entry)
            except zlib.error:
                continue
        budget.count_unpacked(len(content), packed, len(content))
        if content.startswith(START):
            yield from files_of(content, NAME, budget)


def _packaged(data: bytes, name: str, budget: Budget) -> Iterator[Member]:
    """A file as Windows packages it: its label, where it came from, a path for its use, its bytes."""
    try:
        label, _, rest = data[2:].split(b"\0", 2)
        at = 8 + struct.unpack_from("<L", rest, 4)[0]
        size = struct.unpack_from("<L", rest, at)[0]
    except (struct.error, ValueError):
        budget.count_entry()
        yield Member(name, b"", 0, held("damaged", Readability.DAMAGED))
        return
    shown = decode(label, "cp1252").replace("\\", "/").rpartition("/")[2]
    yield _taken(shown or name, rest[at + 4 : at + 4 + size], budget)


def _headed(data: bytes) -> tuple[bytes, bytes]:
    """The name of the program and the bytes behind the head of an object of the first kind (OLE 1.0)."""
    at, words = 8, []
    try:
        for _ in range(3):
            length = struct.unpack_from("<L", data, at)[0]
            words.append(data[at + 4 : at + 4 + length].rstrip(b"\0"))
            at += 4 + length
        return words[0], data[at + 4 : at + 4 + struct.unpack_from("<L", data, at)[0]]
    except struct.error:
        return b"", b""


def _taken(name: str, data: bytes, budget: Budget) -> Member:
    budget.count_entry()
    budget.count_unpacked(len(data), len(data), len(data))
    return Member(name, data, len(data))
