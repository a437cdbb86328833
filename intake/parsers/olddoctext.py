"""Puts the text of an old Word file together: pieces in order, letters with their look, paragraphs with their marks."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from intake.lines import Row
from intake.parsers.limits import LimitReached
from intake.parsers.olddoclooks import Form, Look, Runs, Styles

PIECES: Final = 200_000  # a file saved a hundred times has some thousands
_COMPRESSED: Final = 0x40000000
_MARKS: Final = re.compile("([\r\x07\x0c\x13\x14\x15])")
_ENDS: Final = frozenset("\r\x07\x0c")
_SIGNS: Final = dict.fromkeys(range(32)) | {9: "\t", 0x0B: "\n", 0x0E: "\n", 0x1E: "-", 0xA0: " "}
_SHOWN_HEADING: Final = 20.0  # points given to a heading whose size is not known


class Paragraph(NamedTuple):
    """A paragraph or a table's row, with what ends it and where that stands, in letters."""

    row: Row
    mark: str
    position: int
    form: Form


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: where it stands in the document and where its letters lie."""

    first: int  # in letters from the document's start
    last: int
    place: int  # in bytes of the stream
    width: int  # bytes of a letter


class _Stretch(NamedTuple):
    text: str
    place: int
    width: int
    position: int
    look: Look


@dataclass(slots=True)
class _Line:
    """A paragraph while it is put together."""

    texts: list[str] = field(default_factory=list)
    letters: int = 0
    bold: int = 0
    size: float = 0.0


def pieces_of(described: bytes) -> tuple[Piece, ...]:
    """The pieces of a document, none when their table does not read; raises LimitReached("records")."""
    at = 0
    while at + 3 <= len(described) and described[at] == 1:
        at += 3 + int.from_bytes(described[at + 1 : at + 3], "little")
    if described[at : at + 1] != b"\x02":
        return ()
    table = described[at + 5 : at + 5 + int.from_bytes(described[at + 1 : at + 5], "little")]
    count = max(0, (len(table) - 4) // 12)
    if count > PIECES:
        raise LimitReached("records")
    bounds = struct.unpack_from(f"<{count + 1}L", table) if count else ()
    pieces = []
    for number in range(count):
        place = struct.unpack_from("<L", table, 4 * (count + 1) + 8 * number + 2)[0]
        if place & _COMPRESSED:
            pieces.append(Piece(bounds[number], bounds[number + 1], (place & ~_COMPRESSED) // 2, 1))
        else:
            pieces.append(Piece(bounds[number], bounds[number + 1], place, 2))
    return tuple(pieces)


@dataclass(slots=True)
class Text:
    """The text of a document; `left` is how many more letters may be read."""

    main: bytes
    pieces: tuple[Piece, ...]
    looks: Runs[Look]
    forms: Runs[Form]
    styles: Styles
    left: int

    def paragraphs(self, first: int, last: int) -> Iterator[Paragraph]:
        """The paragraphs that begin between two places in letters; raises LimitReached("text")."""
        line = _Line()
        cells: list[str] = []
        fields: list[bool] = []  # for each open field: whether its instruction, not its result, is being read
        for stretch in self._stretches(first, last):
            at = 0
            for part in _MARKS.split(stretch.text):
                letter, at = at, at + len(part)
                if part in _ENDS:
                    form = self.forms.at(stretch.place + letter * stretch.width)
                    if form.in_table and part != "\x07":
                        line.texts.append(" ")  # a cell of several paragraphs
                        continue
                    for row in self._ended(line, part, form, cells):
                        yield Paragraph(row, part, stretch.position + letter, form)
                    line = _Line()
                elif part and part in "\x13\x14\x15":
                    _follow(fields, part)
                elif part and not stretch.look.deleted and not any(fields):
                    _write(line, part, stretch.look)
        if line.texts or cells:
            cells.append("".join(line.texts))
            yield Paragraph(Row("\t".join(cells)), "\r", -1, Form())

    def _stretches(self, first: int, last: int) -> Iterator[_Stretch]:
        """The letters between two places, parted where pieces and looks change."""
        for piece in self.pieces:
            low, high = max(first, piece.first), min(last, piece.last)
            if low >= high:
                continue
            start = piece.place + (low - piece.first) * piece.width
            end = min(start + (high - low) * piece.width, len(self.main))
            self.left -= max(0, end - start) // piece.width
            if self.left < 0:
                raise LimitReached("text")
            for begin, stop, look in self.looks.parts(start, end):
                text = self.main[begin:stop].decode("cp1252" if piece.width == 1 else "utf-16-le", "replace")
                yield _Stretch(text, begin, piece.width, low + (begin - start) // piece.width, look)

    def _ended(self, line: _Line, mark: str, form: Form, cells: list[str]) -> Iterator[Row]:
        """The rows that a mark completes: a cell waits for the end of its row, or for the text after the table."""
        text = "".join(line.texts).translate(_SIGNS)
        if mark == "\x07" and not form.row_end:
            cells.append(" ".join(text.split()))
            return
        if cells:
            yield Row("\t".join(cells))
            cells.clear()
        if mark == "\x07":
            return
        style = self.styles.look(form.style)
        heading = form.heading or form.style in self.styles.headings
        size = line.size or style.size
        bold = heading or bool(style.bold) or 2 * line.bold > line.letters > 0
        for shown in text.split("\n"):
            yield Row(shown, max(size, _SHOWN_HEADING) if heading and not size else size, bold)


def _write(line: _Line, text: str, look: Look) -> None:
    line.texts.append(text)
    line.letters += len(text)
    line.bold += len(text) if look.bold else 0
    line.size = line.size or look.size


def _follow(fields: list[bool], mark: str) -> None:
    """A field begins with its instruction, then comes what it shows, then it ends."""
    if mark == "\x13":
        fields.append(True)
    elif fields and mark == "\x14":
        fields[-1] = False
    elif fields:
        fields.pop()
