"""Knows where one table of a sheet ends and another begins, whatever their rows are called: by what adds up.

People put a budget and its finance plan on one tab. The last row of a table is the sum of those above it; so is the
last row of the next one, without any of the first. Chapters of one table are no such tables: its total holds them all.
"""

import re
from collections.abc import Sequence

_CELL = re.compile(r"-?\d+(?:[.,]\d{1,2})?")
_LEAST_ROWS = 3  # of sums under a total
_ROUNDED = 1.0  # of a total for each row, that rounding may take
_SMALLEST, _YEARS = 20.0, (1990.0, 2040.0)  # below and between which a bare number is no sum


def sums_of(rows: Sequence[str]) -> list[float | None]:
    """The largest sum of each row of cells parted by tabs; None for a row without any."""
    return [max(_sums_in(row), default=None) for row in rows]


def _sums_in(row: str) -> list[float]:
    cells = (cell.strip() for cell in row.split("\t"))
    values = [float(cell.replace(",", ".")) for cell in cells if _CELL.fullmatch(cell)]
    return [value for value in values if value >= _SMALLEST and not _YEARS[0] <= value <= _YEARS[1]]


def second_table(rows: Sequence[str]) -> int | None:
    """The row with which a second table begins; None where there is one table, or none."""
    sums = sums_of(rows)
    for at in range(_LEAST_ROWS + 1, len(sums) - _LEAST_ROWS):
        if sums[at] is None and sums[at - 1] is not None and _adds_up(sums[:at]) and _adds_up(sums[at:]):
            return at
    return None


def _adds_up(sums: Sequence[float | None]) -> bool:
    """True when the last sum is that of all others."""
    known = [value for value in sums if value is not None]
    return len(known) > _LEAST_ROWS and abs(sum(known[:-1]) - known[-1]) <= _ROUNDED * len(known)
