"""Reads files that are text in themselves: plain, Markdown, Fountain, HTML, comma-separated."""

import csv
import re
import unicodedata
from itertools import islice
from typing import Final

from intake.lines import Row, prominent
from intake.parsers.content import Found, of_pages
from intake.parsers.html import text_of_html
from intake.parsers.limits import Budget, LimitReached
from triage.message import Line, Page, PageForm

ROWS: Final = 100_000
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_DROPPED: Final = dict.fromkeys([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F, 0xFEFF, 0xFFFE, 0xFFFF])


def decoded(data: bytes) -> str | None:
    """The text of a file in whatever encoding it looks to be; None when it looks like no text.

    The end may cut a letter in two: this is also asked of a file's first bytes.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    zeros = data[:4_096].count(0)
    if zeros:
        wide = len(data[:4_096]) // 3 < zeros <= len(data[:4_096]) // 2 + 1
        little = data[1:4_096:2].count(0) > zeros // 2
        return data.decode("utf-16-le" if little else "utf-16-be", "replace") if wide else None
    if len(_CONTROLS.findall(data[:4_096].decode("latin-1"))) > len(data[:4_096]) // 50:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:
            return data[: error.start].decode("utf-8-sig")
        return data.decode("cp1252", "replace")


def cleaned(text: str) -> str:
    """Text without control characters, with single line feeds, in NFC."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROPPED)
    return unicodedata.normalize("NFC", text)


def read_text(data: bytes, budget: Budget) -> Found:
    """A plain text as one page."""
    _check_size(len(data), budget)
    return text_page(cleaned(decoded(data) or ""), budget)


def read_html(data: bytes, budget: Budget) -> Found:
    """A web page as one page of text, without its markup."""
    _check_size(len(data), budget)
    return text_page(cleaned(text_of_html(decoded(data) or "")), budget)


def read_table(data: bytes, budget: Budget) -> Found:
    """Comma-separated values as one sheet; cells are parted by tabs."""
    _check_size(len(data), budget)
    text = cleaned(decoded(data) or "")
    budget.count_text(len(text))
    budget.count_pages(1)
    head = text[:4_096]
    delimiter = max(";,\t|", key=lambda mark: (head.count(mark), mark == ";"))
    csv.field_size_limit(budget.limits.text)
    rows = [" ".join(row).strip() if len(row) == 1 else "\t".join(row) for row in
            islice(csv.reader(text.splitlines(), delimiter=delimiter), ROWS)]  # fmt: skip
    return of_pages((Page(1, "\n".join(rows), PageForm.SHEET, lines=sheet_lines(rows)),))


def text_page(text: str, budget: Budget) -> Found:
    """A text as the one page of its file, with the lines that stand out by themselves."""
    if len(text) > budget.limits.text:
        raise LimitReached("text")
    budget.count_text(len(text))
    budget.count_pages(1)
    rows = text.split("\n")
    tops = max(1, len(rows))
    lines = [
        Row(row.strip().lstrip("# "), bold=row.startswith("#"), top=number / tops)
        for number, row in enumerate(rows[:5_000])
        if row.strip()
    ]
    return of_pages((Page(1, text, PageForm.TEXT, lines=prominent(lines, 0.0)),))


def sheet_lines(rows: list[str]) -> tuple[Line, ...]:
    """The first rows of a table that hold words: its titles and column heads."""
    worded = [row.replace("\t", " ").strip() for row in rows[:40]]
    heads = [row for row in worded if sum(map(str.isalpha, row)) > 2][:8]
    return tuple(Line(" ".join(row.split())[:200], top=0.0) for row in heads)


def _check_size(size: int, budget: Budget) -> None:
    if size > budget.limits.text:
        raise LimitReached("text")
