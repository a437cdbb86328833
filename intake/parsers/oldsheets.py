"""Looks at an old Excel file (.xls) before calamine opens it: the cells it spans, and whether it is locked (MS-XLS).

calamine makes every cell of every sheet's rectangle at once: two cells in far corners are 16 million.
"""

import struct
from typing import Final

from intake.parsers.limits import LimitReached
from intake.parsers.ole import BadOle, Ole

_HEAD: Final = struct.Struct("<HH")
_CELL: Final = struct.Struct("<HH")
_BEGIN: Final = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_CELLS: Final = frozenset({0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, 0x00FD, 0x00BD, 0x0207})
_MANY_NUMBERS: Final = 0x00BD
_LOCK: Final = 0x002F


def is_locked(data: bytes, most: int) -> bool:
    """True when a password is asked for; raises LimitReached("cells") beyond `most` cells, and BadOle."""
    ole = Ole(data)
    node = ole.find("Workbook") or ole.find("Book")
    if node is None:
        raise BadOle("no workbook")
    stream = ole.read(node)
    total = 0
    first = last = left = right = -1
    at = 0
    while at + _HEAD.size <= len(stream):
        kind, length = _HEAD.unpack_from(stream, at)
        at += _HEAD.size
        if kind in _CELLS and length >= 4 and at + length <= len(stream):
            row, column = _CELL.unpack_from(stream, at)
            end = struct.unpack_from("<H", stream, at + length - 2)[0] if kind == _MANY_NUMBERS else column
            if first < 0:
                first, last, left, right = row, row, column, end
            else:
                first, last = min(first, row), max(last, row)
                left, right = min(left, column), max(right, end)
            if total + (last - first + 1) * (right - left + 1) > most:
                raise LimitReached("cells")
        elif kind in _BEGIN:
            total += (last - first + 1) * (right - left + 1) if first >= 0 else 0
            first = -1
        elif kind == _LOCK:
            return True
        at += length
    return False
