"""How an old Word file says what its letters and paragraphs look like: styles, and runs by place (MS-DOC).

Everything is found by the place of a letter in the stream WordDocument. What does not read as a look is left out: a
file whose looks are damaged still gives its words.
"""

import struct
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, Generic, TypeVar

Value = TypeVar("Value")

RUNS: Final = 100_000  # of letters, and of paragraphs, whose looks are read; a book has about 10,000
_CODES: Final = 1_000  # bytes of codes of one style or section
_PAGE: Final = 512
_HEADINGS: Final = frozenset(range(1, 10))
_TITLES: Final = frozenset({62, 74})  # Title and Subtitle, among Word's own styles
_WIDTHS: Final = (1, 1, 2, 4, 2, 2, 0, 3)  # bytes of an operand, by the upper three bits of its code
_DELETED, _BOLD, _SIZE = 0x0800, 0x0835, 0x4A43
_NEW_PAGE, _IN_TABLE, _ROW_END, _OUTLINE = 0x2407, 0x2416, 0x2417, 0x2640
_TABLE_DEFINITION: Final = 0xD608


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look; None and 0.0 where their style decides."""

    bold: bool | None = None
    size: float = 0.0
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What a paragraph is."""

    style: int = 0
    heading: bool = False
    in_table: bool = False
    row_end: bool = False
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The look of each style by its number, and the numbers of those that are headings."""

    looks: tuple[Look, ...] = ()
    headings: frozenset[int] = _HEADINGS

    def look(self, number: int) -> Look:
        """The look of a style; of the ordinary one, or of none, where there is no such style."""
        if number < len(self.looks):
            return self.looks[number]
        return self.looks[0] if self.looks else Look()


class Runs(Generic[Value]):
    """Values by place; each run goes on to the start of the next."""

    def __init__(self, found: list[tuple[int, Value]], otherwise: Value) -> None:
        found.sort(key=lambda one: one[0])
        self._starts = [start for start, _ in found]
        self._values = [value for _, value in found]
        self._otherwise = otherwise

    def at(self, place: int) -> Value:
        """The value of the run in which a place lies."""
        number = bisect_right(self._starts, place) - 1
        return self._values[number] if number >= 0 else self._otherwise

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int, Value]]:
        """The stretch from `start` to `end` in pieces of one value each."""
        number = bisect_right(self._starts, start)
        while start < end:
            after = self._starts[number] if number < len(self._starts) else end
            if after > start:
                yield start, min(after, end), self.at(start)
                start = after
            number += 1


def letter_runs(main: bytes, bins: bytes) -> Runs[Look]:
    """The looks of letters that differ from their style's."""
    return Runs(list(islice(_runs(main, bins, 1, _look), RUNS)), Look())


def paragraph_runs(main: bytes, bins: bytes) -> Runs[Form]:
    """What each paragraph is."""
    return Runs(list(islice(_runs(main, bins, 13, _form), RUNS)), Form())


def styles_of(sheet: bytes) -> Styles:
    """The style sheet; an empty one where it does not read."""
    try:
        return _styles(sheet)
    except (struct.error, IndexError):
        return Styles()


def section_starts_page(main: bytes, place: int) -> bool:
    """Whether a section whose description lies at `place` begins on a new page, as sections do unless they say no."""
    if place + 2 > len(main):
        return True
    length = min(struct.unpack_from("<H", main, place)[0], _CODES)
    kinds = [operand[0] for code, operand in _codes(main[place + 2 : place + 2 + length]) if code == 0x3009 and operand]
    return not kinds or kinds[-1] not in (0, 1)  # 0: goes on, 1: in the next column


def _runs(main: bytes, bins: bytes, width: int, read: Callable[[bytes, int], Value]) -> Iterator[tuple[int, Value]]:
    """Start and value of each run, page by page; `width` is the size of a page's entry for one run."""
    count = max(0, (len(bins) - 4) // 8)
    numbers = struct.unpack_from(f"<{count}L", bins, 4 * (count + 1)) if count else ()
    for number in dict.fromkeys(one & 0x3FFFFF for one in numbers):
        page = main[number * _PAGE : (number + 1) * _PAGE]
        if len(page) < _PAGE:
            continue
        runs = page[-1]
        entries = 4 * (runs + 1)
        if entries + runs * width >= _PAGE:
            continue
        starts = struct.unpack_from(f"<{runs + 1}L", page)
        for run in range(runs):
            yield starts[run], read(page, 2 * page[entries + run * width])
        yield starts[runs], read(page, 0)


def _look(page: bytes, at: int) -> Look:
    return _look_of(page[at + 1 : at + 1 + page[at]]) if at else Look()


def _look_of(codes: bytes) -> Look:
    bold: bool | None = None
    size = 0.0
    deleted = False
    for code, operand in _codes(codes):
        if code == _BOLD and operand:
            bold = {0: False, 1: True, 0x81: True}.get(operand[0], bold)
        elif code == _SIZE:
            size = int.from_bytes(operand, "little") / 2
        elif code == _DELETED and operand:
            deleted = operand[0] == 1
    return Look(bold, size if size < 1_000 else 0.0, deleted)


def _form(page: bytes, at: int) -> Form:
    if not at:
        return Form()
    if page[at]:
        start, length = at + 1, 2 * page[at] - 1
    else:
        start, length = at + 2, 2 * page[min(at + 1, _PAGE - 1)]
    found = page[start : start + length]
    if len(found) < 2:
        return Form()
    flags = {code: operand[0] for code, operand in _codes(found[2:]) if operand}
    return Form(
        style=int.from_bytes(found[:2], "little"),
        heading=flags.get(_OUTLINE, 9) < 9,
        in_table=bool(flags.get(_IN_TABLE)),
        row_end=bool(flags.get(_ROW_END)),
        new_page=bool(flags.get(_NEW_PAGE)),
    )


def _codes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each code with its operand, up to the first that does not fit."""
    at = 0
    while at + 2 < len(data):
        code = int.from_bytes(data[at : at + 2], "little")
        at += 2
        width = _WIDTHS[code >> 13]
        if not width and code == _TABLE_DEFINITION:
            width = 1 + int.from_bytes(data[at : at + 2], "little")
        elif not width:
            width = 1 + data[at]
        if at + width > len(data):
            return
        yield code, data[at : at + width]
        at += width


def _styles(sheet: bytes) -> Styles:
    head, count, fixed = struct.unpack_from("<HHH", sheet)
    at = 2 + head
    looks: list[tuple[Look, int]] = []
    headings = set(_HEADINGS)
    for number in range(min(count, 4_095)):
        length = struct.unpack_from("<H", sheet, at)[0]
        style = sheet[at + 2 : at + 2 + length]
        at += 2 + length + length % 2
        if len(style) < 4:
            looks.append((Look(), 0xFFF))
            continue
        own, kind = struct.unpack_from("<HH", style)
        if own & 0xFFF in _TITLES or own & 0xFFF in _HEADINGS:
            headings.add(number)
        looks.append((_look_of(_letters_of(style, fixed)) if kind & 0xF == 1 else Look(), kind >> 4))
    return Styles(tuple(_inherited(looks, number) for number in range(len(looks))), frozenset(headings))


def _letters_of(style: bytes, fixed: int) -> bytes:
    """The codes for letters of a paragraph style: behind its name, the second of its two descriptions."""
    at = fixed + 2 + 2 * int.from_bytes(style[fixed : fixed + 2], "little") + 2
    first = int.from_bytes(style[at : at + 2], "little")
    at += 2 + first + first % 2
    return style[at + 2 : at + 2 + min(int.from_bytes(style[at : at + 2], "little"), _CODES)]


def _inherited(looks: list[tuple[Look, int]], number: int) -> Look:
    """A style's look with what it takes from the styles it is based on."""
    look, base = looks[number]
    for _ in range(12):
        if base >= len(looks) or (look.size and look.bold is not None):
            break
        above, base = looks[base]
        look = Look(look.bold if look.bold is not None else above.bold, look.size or above.size)
    return look
