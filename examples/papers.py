"""The plain text of one piece, its marks, and how it becomes a Word file or a workbook.

A text knows these marks, each at the beginning of a line:

    # title          ## heading        ---  new page
    | a | b |        a row of a table; `**a**` is bold
    - a              an item of a list
    : a              a line that stays a line (addresses, signatures, label: value)
    @ NAME   > a     a speaker and what is said, in a screenplay

Everything else is a paragraph; a blank line ends it.
"""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

MARKS = {
    "#": "title",
    "##": "heading",
    "|": "row",
    "-": "item",
    ":": "line",
    "@": "speaker",
    ">": "speech",
    "---": "break",
}
STILL = (2021, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph, heading, table row, line or page break of a text."""

    kind: str  # a value of MARKS, or paragraph
    text: str


def parts_of(text: str) -> tuple[Part, ...]:
    """Split a marked text."""
    parts: list[Part] = []
    for kind, lines in groupby(text.splitlines(), key=_kind_of):
        if kind == "paragraph":
            parts.append(Part("paragraph", " ".join(line.strip() for line in lines)))
        elif kind != "blank":
            parts.extend(Part(kind, _unmarked(line)) for line in lines)
    return tuple(parts)


def title_of(text: str) -> str:
    """The first title of a text; "" when it has none."""
    return next((part.text for part in parts_of(text) if part.kind == "title"), "")


def cells_of(row: str) -> list[str]:
    """The cells of a table row."""
    return [cell.strip() for cell in row.strip("|").split("|")]


def plain(cell: str) -> str:
    """A cell without its mark for bold."""
    return cell.removeprefix("**").removesuffix("**")


def docx_of(text: str) -> bytes:
    """Write one text as a Word file with real headings and tables."""
    import docx

    document = docx.Document()
    for kind, group in groupby(parts_of(text), key=lambda part: part.kind):
        lines = [part.text for part in group]
        if kind == "row":
            rows = [cells_of(line) for line in lines]
            table = document.add_table(rows=len(rows), cols=max(map(len, rows)), style="Table Grid")
            for row, cells in zip(table.rows, rows, strict=True):
                for cell, value in zip(row.cells, cells, strict=False):
                    cell.text = plain(value)
            continue
        for line in lines:
            if kind == "break":
                document.add_page_break()  # type: ignore[no-untyped-call]  # python-docx has no types here
            elif kind in ("title", "heading"):
                document.add_heading(line, level=1 if kind == "title" else 2)
            else:
                document.add_paragraph(line, style="List Bullet" if kind == "item" else None)
    file = io.BytesIO()
    document.save(file)
    return _still(file.getvalue())


def xlsx_of(sheets: Sequence[tuple[str, str]]) -> bytes:
    """Write (tab, text) pairs as a workbook; numbers become numbers."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for tab, text in sheets:
        sheet = book.create_sheet(tab)
        for part in parts_of(text):
            sheet.append([_number(plain(cell)) for cell in cells_of(part.text)] if part.kind == "row" else [part.text])
        sheet.column_dimensions["A"].width = 44
    file = io.BytesIO()
    book.save(file)
    return _still(file.getvalue())


def zip_of(files: Sequence[tuple[str, bytes]]) -> bytes:
    """Pack (path, content) pairs, the same bytes each time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files:
            archive.writestr(zipfile.ZipInfo(path, STILL), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _kind_of(line: str) -> str:
    stripped = line.strip()
    if not stripped:
        return "blank"
    mark = "|" if stripped.startswith("|") else stripped.partition(" ")[0]
    return MARKS.get(mark, "paragraph")


def _unmarked(line: str) -> str:
    stripped = line.strip()
    return stripped if stripped.startswith("|") else stripped.partition(" ")[2].strip()


def _number(cell: str) -> object:
    digits = re.sub(r"[ .€\u00a0]", "", cell)
    return int(digits) if digits.isdigit() and len(digits) < 10 else cell


def _still(data: bytes) -> bytes:
    """An Office file without the moment of its making, so that two builds give the same bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist()]
    moment = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
    still = rb"\g<1>2021-01-01T00:00:00Z"
    return zip_of([(name, moment.sub(still, data) if name == "docProps/core.xml" else data) for name, data in files])
