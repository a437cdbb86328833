"""The tree of a mail's parts, cut from the raw bytes in one pass over each level; nothing is decoded unasked.

Every step costs time in proportion to the bytes it looks at, whatever they hold, so that a hostile mail gains nothing;
the limits are counted while cutting, and the first one reached ends the work (LimitReached).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from intake.parsers.coding import decoded
from intake.parsers.headers import Block, Raw, Valued, file_name, read_block, valued
from intake.parsers.limits import LimitReached, Limits

_MESSAGES = {"message/rfc822", "message/global", "message/news"}

LOOKS = 40  # lines that only look like a boundary, for each part allowed
NEAR = 1_000  # bytes before the first boundary, where the one that is declared does not occur

_SEEN_BOUNDARY = re.compile(
    rb"^--([!-~][ -~]{0,69}?)[ \t]*\r?\n(?=Content-[A-Za-z-]{1,40}[ \t]*:)", re.MULTILINE | re.IGNORECASE
)
_TEXTS = {"text/plain", "text/html"}
_SHOWN_PARTS = re.compile(  # a mail whose header came apart: its parts stand on top of what then is its text
    rb"(?:(?:[a-z-]{1,40}:[^\r\n]*|[ \t][^\r\n]*|This is a multi[^\r\n]*)?\r?\n){0,40}"
    rb"--[!-~]{1,70}[ \t]*\r?\n(?=Content-[a-z-]{1,40}[ \t]*:)",
    re.IGNORECASE,
)
_ENCODING = re.compile(rb'[\s"]*([A-Za-z0-9-]+)')  # what follows is a comment (RFC 2045 §5), or noise


@dataclass(slots=True)
class Part:
    """A part with its header block; the body lies in `data[start:end]`, still encoded.

    `number` is counted as in IMAP: "1" for a mail of one part, "2.1" for the first part of the second.
    A multipart has children; an attached mail has one child, its own root part.
    """

    number: str
    block: Block
    media: str  # lower case, "text/plain" when none is declared
    type: Valued
    disposition: Valued
    data: Raw
    start: int
    end: int
    children: list["Part"] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def is_message(self) -> bool:
        """True for an attached mail that could be cut."""
        return self.media in _MESSAGES and bool(self.children)

    @property
    def is_leaf(self) -> bool:
        """True for a part that holds content of its own."""
        return not self.children

    @property
    def encoding(self) -> str:
        """The transfer encoding, lower case."""
        found = _ENCODING.match(self.block.first("content-transfer-encoding") or b"")
        return found[1].decode("ascii").lower() if found else ""

    @property
    def name(self) -> str:
        """The file name, fit to be shown; "" for none."""
        return file_name(self.disposition, self.type)

    @property
    def content_id(self) -> str:
        """The Content-ID without its brackets, or ""."""
        return (self.block.first("content-id") or b"").decode("latin-1").strip().strip("<>")

    def content(self) -> bytes:
        """The decoded bytes of the body."""
        return decoded(self.data[self.start : self.end], self.encoding)

    def leaves(self) -> Iterator["Part"]:
        """Every leaf below and including this part, in the order of the mail; also those of attached mails."""
        waiting = [self]
        while waiting:
            part = waiting.pop()
            if part.is_leaf:
                yield part
            waiting.extend(reversed(part.children))


def read_parts(data: Raw, limits: Limits) -> Part:
    """Cut a whole mail into its tree. Raises LimitReached for headers, parts, depth or encoded words."""
    return _Cutter(limits).cut(data)


@dataclass(slots=True)
class _Open:
    """A part whose children are still to be cut."""

    part: Part
    depth: int


class _Cutter:
    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.parts = 0
        self.words = 0

    def cut(self, data: Raw) -> Part:
        if data.find(b"\n", 0, self.limits.headers) < 0 and data.find(b"\r", 0, self.limits.headers) >= 0:
            data = data[:].replace(b"\r", b"\n")  # lines end in CR alone
        root = self._part(data, first_line(data), len(data), "", default="text/plain")
        if root.media in _TEXTS and _SHOWN_PARTS.match(data, root.start):
            root.media = "multipart/mixed"
        if not root.media.startswith("multipart/"):
            root.number = "1"
        waiting = [_Open(root, 1)]
        while waiting:
            here = waiting.pop()
            if here.depth > self.limits.depth:
                raise LimitReached("depth")
            here.part.children = self._children(here.part)
            waiting.extend(_Open(child, here.depth + 1) for child in here.part.children if _has_inside(child))
        root.number = root.number or ("1" if root.is_leaf else "")
        return root

    def _children(self, part: Part) -> list[Part]:
        if part.media.startswith("multipart/"):
            return self._parts_of(part)
        if part.media in _MESSAGES:
            return self._message_of(part)
        return []

    def _parts_of(self, part: Part) -> list[Part]:
        """The parts between the boundaries; none when there is no boundary, and the text stays as it is."""
        boundary = part.type.get("boundary").rstrip()
        data, start, end = part.data, part.start, part.end
        if boundary and part.encoding in {"base64", "quoted-printable"} and data.find(b"--", start, end) < 0:
            part.faults.append("encoded_multipart")
            data = part.content()
            start, end = 0, len(data)
        ranges, closed = _between(data, start, end, boundary.encode("latin-1", "replace"), self.limits.parts)
        if not ranges and (seen := _SEEN_BOUNDARY.search(data, start, min(end, start + NEAR))):
            part.faults.append("other_boundary")
            ranges, closed = _between(data, start, end, seen[1], self.limits.parts)
        if not ranges:
            part.faults.append("multipart_without_parts")
            return []
        if not closed:
            part.faults.append("multipart_not_closed")
        default = "message/rfc822" if part.media == "multipart/digest" else "text/plain"
        prefix = f"{part.number}." if part.number else ""
        return [self._part(data, low, high, f"{prefix}{n}", default) for n, (low, high) in enumerate(ranges, 1)]

    def _message_of(self, part: Part) -> list[Part]:
        """The root of an attached mail; none when it holds no header at all."""
        data: Raw = part.data
        start, end = part.start, part.end
        if part.encoding in {"base64", "quoted-printable", "x-uuencode", "uuencode"}:
            data = part.content()
            start, end = 0, len(data)
        first = first_line(data, start, end)
        inner = self._part(data, first, end, part.number, "text/plain")
        return [inner] if inner.block.fields else []

    def _part(self, data: Raw, start: int, end: int, number: str, default: str) -> Part:
        self.parts += 1
        if self.parts > self.limits.parts:
            raise LimitReached("parts")
        block = read_block(data, start, end, self.limits)
        self._count_words(block)
        declared = valued(block.first("content-type"))
        otherwise = "multipart/mixed" if declared.value.startswith("multipart") else default
        media = declared.value if declared.value.count("/") == 1 and " " not in declared.value else otherwise
        disposition = valued(block.first("content-disposition"))
        part = Part(number, block, media[:200], declared, disposition, data, min(block.body, end), end)
        part.faults.extend(block.faults)
        return part

    def _count_words(self, block: Block) -> None:
        self.words += sum(value.count(b"=?") for _, value in block.fields)
        if self.words > self.limits.encoded_words:
            raise LimitReached("encoded_words")


def _has_inside(part: Part) -> bool:
    return part.media.startswith("multipart/") or part.media in _MESSAGES


def first_line(data: Raw, start: int = 0, end: int | None = None) -> int:
    """Where the header begins: after empty lines that a gateway left on top."""
    end = len(data) if end is None else end
    while start < end and data[start : start + 1] in {b"\r", b"\n"}:
        start += 1
    return start


def _between(data: Raw, start: int, end: int, boundary: bytes, limit: int) -> tuple[list[tuple[int, int]], bool]:
    """The ranges between boundary lines, and whether the last one was a closing one.

    A closing line in the midst ends a part and no more: programs that give an inner multipart the boundary of the outer
    one write the outer one's files after it.
    """
    if not boundary:
        return [], False
    mark = b"--" + boundary
    ranges: list[tuple[int, int]] = []
    opened, closed = -1, False
    for line, after, closed in _boundary_lines(data, start, end, mark, LOOKS * limit):
        if opened >= 0:
            ranges.append((opened, max(opened, line)))
            if len(ranges) > limit:
                raise LimitReached("parts")
        opened = -1 if closed else after
    if opened >= 0:
        ranges.append((opened, end))
    return ranges, closed


def _boundary_lines(data: Raw, start: int, end: int, mark: bytes, limit: int) -> Iterator[tuple[int, int, bool]]:
    """Each boundary line: where the text before it ends, where the text after it begins, whether it closes."""
    position = start
    looks = 0
    while True:
        found = data.find(mark, position, end)
        if found < 0:
            return
        position = found + len(mark)
        if found > start and data[found - 1] != 0x0A:
            continue
        looks += 1
        if looks > limit:
            raise LimitReached("parts")
        tail_end = data.find(b"\n", position, end)
        tail_end = end if tail_end < 0 else tail_end
        tail = data[position : min(tail_end, position + 200)].strip(b" \t\r")
        if tail not in {b"", b"--"}:
            continue
        before = found
        if before > start:
            before -= 2 if before - 1 > start and data[before - 2] == 0x0D else 1
        yield before, min(tail_end + 1, end), tail == b"--"
