"""Reads workbooks: Excel old and new with calamine, OpenDocument by walking its XML; each sheet is one page.

calamine is quick and has no limits of its own, so the parts of a new workbook are unpacked and counted before it sees
them.
"""

import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Final

import python_calamine

from intake.parsers.content import LABEL_LENGTH, Found, held, of_pages
from intake.parsers.limits import MIB, Budget, LimitReached
from intake.parsers.oldsheets import is_locked
from intake.parsers.plain import cleaned, sheet_lines
from intake.parsers.unzip import Zip
from triage.message import Page, PageForm, Readability

SHEETS: Final = 500
UNPACKED: Final = 128 * MIB  # all parts of a workbook that hold cells or words
CELLS: Final = 4_000_000  # of the rectangle a sheet spans: calamine makes every cell of it
_CELL: Final = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=[\"']([A-Z]{1,3})(\d{1,9})")


def read_workbook(data: bytes, archive: Zip | None, budget: Budget) -> Found:
    """Read .xlsx, .xlsm, .xlsb or (without an archive) .xls, hidden sheets too. Raises LimitReached and BadZip."""
    if archive is not None:
        _check_parts(archive)
    elif is_locked(data, CELLS):
        return held("encrypted", Readability.ENCRYPTED)
    try:
        workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [(name, workbook.get_sheet_by_name(name).iter_rows()) for name in workbook.sheet_names[:SHEETS]]
        return sheets_found(sheets, budget)
    except python_calamine.PasswordError:
        return held("encrypted", Readability.ENCRYPTED)
    except python_calamine.CalamineError:
        return held("damaged", Readability.DAMAGED)


def sheets_found(sheets: Iterable[tuple[str, Iterable[list[Any]]]], budget: Budget) -> Found:
    """Pages made of named sheets, whose cells may be of any type."""
    pages = []
    left = budget.limits.text
    for number, (name, cells) in enumerate(sheets, start=1):
        budget.count_pages(1)
        rows = []
        for row in _rows(cells):
            left -= len(row) + 1
            if left < 0:
                raise LimitReached("text")
            rows.append(row)
        text = cleaned("\n".join(rows).strip("\n"))
        budget.count_text(len(text))
        label = cleaned(name)[:LABEL_LENGTH]
        pages.append(Page(number, text, PageForm.SHEET, label=label, lines=sheet_lines(text.split("\n"))))
    return of_pages(tuple(pages))


def _rows(cells: Iterable[list[Any]]) -> Iterator[str]:
    """Each row as text with tabs; of rows without words in a row, one is kept."""
    empty = False
    for row in cells:
        text = "\t".join(map(_shown, row)).rstrip("\t")
        if text or not empty:
            yield text
        empty = not text


def _shown(value: Any) -> str:
    """A cell as a reader would see it: dates in ISO form, whole numbers without a decimal point."""
    if isinstance(value, str):
        return value.replace("\t", " ").replace("\n", " ").strip() if value else ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.10g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return "" if value is None else str(value)


def _check_parts(archive: Zip) -> None:
    """Raise LimitReached when the parts unpack to too much, or when a sheet spans more cells than memory holds."""
    unpacked = 0
    for entry in archive.entries:
        name = entry.raw_name.lower()
        if not name.endswith((b".xml", b".bin", b".rels")) or b"media/" in name or entry.encrypted:
            continue
        span = _Span()
        for chunk in archive.chunks(entry, UNPACKED):
            unpacked += len(chunk)
            if unpacked > UNPACKED:
                raise LimitReached("office_part")
            if b"worksheets/" in name:
                span.add(chunk)
        span.check()


class _Span:
    """How many rows and columns a sheet's XML touches."""

    def __init__(self) -> None:
        self._tail = b""
        self._rows = 1
        self._columns: set[bytes] = set()

    def add(self, chunk: bytes) -> None:
        seen = self._tail + chunk
        for column, row in set(_CELL.findall(seen)):
            self._columns.add(column)
            self._rows = max(self._rows, int(row))
        self._tail = seen[-120:]

    def check(self) -> None:
        widest = max((_column(letters) for letters in self._columns), default=1)
        if self._rows * widest > CELLS:
            raise LimitReached("cells")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number
