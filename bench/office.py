"""Makes the Word files and workbooks of the later hands: styles or plain bold, tabs, two tables on one tab."""

import io
import random

from docx import Document
from docx.shared import Pt
from openpyxl import Workbook
from openpyxl.styles import Font

from bench.hands import Part, Text
from bench.layouts import FORMS, LABEL, field_of
from bench.looks import BARE, Look
from bench.plain import number_or_text, padded, settled


def word_of(
    texts: list[tuple[Text, str]], look: Look, chance: random.Random, *, run_on: bool
) -> tuple[bytes, tuple[Part, ...]]:
    """A Word file of one text or several; each on a new page unless they run on."""
    document = Document()
    document.styles["Normal"].font.name = {"Times-Roman": "Georgia", "Courier": "Courier New"}.get(look.face, "Calibri")
    document.styles["Normal"].font.size = Pt(look.size)
    styled = chance.random() < 0.5
    if look.head:
        document.sections[0].header.paragraphs[0].text = look.head
    if look.foot not in BARE:
        document.sections[0].footer.paragraphs[0].text = look.foot
    for at, (text, title) in enumerate(texts):
        if at and not run_on:
            document.add_page_break()
        if title:
            _heading(document, title, styled, 1)
        _write(document, text, look, styled)
    out = io.BytesIO()
    document.save(out)
    whole = run_on or len(texts) == 1
    return settled(out.getvalue()), tuple(
        Part(text, 0, 0) if whole else Part(text, at, at) for at, (text, _) in enumerate(texts, start=1)
    )


def _heading(document: object, title: str, styled: bool, level: int) -> None:
    if styled:
        document.add_heading(title, level)  # type: ignore[attr-defined]
    else:
        document.add_paragraph().add_run(title).bold = True  # type: ignore[attr-defined]


def _write(document: object, text: Text, look: Look, styled: bool) -> None:
    rows: list[list[str]] = []
    for line in (*text.lines, ""):
        shown = field_of(line, look) if text.what in FORMS and LABEL.match(line) else line
        if isinstance(shown, list) or "|" in line:
            rows.append(shown if isinstance(shown, list) else [cell.strip() for cell in line.split("|")])
            continue
        if rows:
            _table(document, padded(rows), look)
            rows = []
        if shown.startswith("### "):
            _heading(document, shown[4:], styled, 2)
        elif shown.startswith("- "):
            document.add_paragraph(shown[2:], style="List Bullet")  # type: ignore[attr-defined]
        elif shown.strip() and shown != "---":
            document.add_paragraph(shown)  # type: ignore[attr-defined]


def _table(document: object, rows: list[list[str]], look: Look) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]))  # type: ignore[attr-defined]
    if look.table != "bare":
        table.style = "Table Grid"
    for row in rows:
        for cell, value in zip(table.add_row().cells, row, strict=True):
            cell.text = value


def book_of(tabs: list[tuple[str, list[tuple[Text, str]]]], chance: random.Random) -> tuple[bytes, tuple[Part, ...]]:
    """A workbook; a tab may hold two tables, one below the other, each under its title."""
    book, parts = Workbook(), list[Part]()
    book.remove(book.active)
    for label, texts in tabs:
        sheet = book.create_sheet(label)
        shift = [""] * chance.choice((0, 0, 1))
        for text, title in texts:
            if title:
                sheet.append([*shift, title])
                sheet.cell(sheet.max_row, len(shift) + 1).font = Font(bold=True)
            for line in text.lines:
                sheet.append([*shift, *(number_or_text(cell.strip()) for cell in line.split("|"))])
            sheet.append(["", " "])
            parts.append(Part(text, 1, 1, label))
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue()), tuple(parts)
