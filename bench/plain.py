"""Sets a text on paper plainly, as hands a to f do: one column, one face, PDF, Word or a sheet."""

import io
import random
import re
import zipfile

from docx import Document
from openpyxl import Workbook
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from bench.hands import Part, Text


def flowables(text: Text, *, title: str, size: int, face: str, indent: int) -> list[Flowable]:
    """A text as it goes on paper."""
    body = ParagraphStyle(
        "body", fontName=face, fontSize=size, leading=size * 1.35, spaceAfter=size * 0.5, firstLineIndent=indent
    )
    head = ParagraphStyle(
        "head",
        fontName=f"{face}-Bold" if face != "Times-Roman" else "Times-Bold",
        fontSize=size * 1.7,
        leading=size * 2.2,
        spaceAfter=size,
    )
    parts: list[Flowable] = [Paragraph(escaped(title), head)] if title else []
    rows: list[list[str]] = []
    for line in (*text.lines, ""):
        if "|" in line:
            rows.append([cell.strip() for cell in line.split("|")])
            continue
        if rows:
            parts += [Table(padded(rows), hAlign="LEFT"), Spacer(1, size)]
            rows = []
        if line == "---":
            parts.append(PageBreak())
        elif line.startswith(("@", ">")):
            where = 150 if line[0] == "@" else 90
            parts.append(
                Paragraph(
                    escaped(line[1:]),
                    ParagraphStyle("cue", parent=body, leftIndent=where, spaceAfter=0, firstLineIndent=0),
                )
            )
        elif line.strip():
            parts.append(Paragraph(escaped(line), body))
    return parts


def padded(rows: list[list[str]]) -> list[list[str]]:
    """Rows of equal length; a table needs them."""
    most = max(len(row) for row in rows)
    return [row + [""] * (most - len(row)) if len(row) > 1 else row + [""] * (most - 1) for row in rows]


def escaped(text: str) -> str:
    """Text for a paragraph's markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pdf_of(texts: list[tuple[Text, str]], chance: random.Random, *, head: str = "") -> tuple[bytes, list[Part]]:
    """A PDF of several texts, each on new pages; returns where each came to stand."""
    out = io.BytesIO()
    starts: list[int] = []
    face = chance.choice(("Helvetica", "Times-Roman", "Courier") if len(texts) > 1 else ("Helvetica", "Times-Roman"))
    size = chance.choice((10, 11, 12))

    class Mark(Flowable):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.width = self.height = 0

        def draw(self) -> None:
            starts.append(self.canv.getPageNumber())

    story: list[Flowable] = []
    for at, (text, title) in enumerate(texts):
        if at:
            story.append(PageBreak())
        story.append(Mark())
        story += flowables(text, title=title, size=size, face=face if text.what != "script" else "Courier", indent=0)

    def decorate(canvas: object, document: object) -> None:
        if head:
            canvas.setFont("Helvetica", 8)  # type: ignore[attr-defined]
            canvas.drawString(60, A4[1] - 30, head)  # type: ignore[attr-defined]
            canvas.drawRightString(A4[0] - 60, 25, str(document.page))  # type: ignore[attr-defined]

    document = SimpleDocTemplate(out, pagesize=A4, invariant=1, leftMargin=70, rightMargin=70)
    document.build(story, onFirstPage=decorate, onLaterPages=decorate)
    ends = [start - 1 for start in starts[1:]] + [document.page]
    return out.getvalue(), [Part(text, first, last) for (text, _), first, last in zip(texts, starts, ends, strict=True)]


def docx_of(text: Text, title: str) -> bytes:
    """A Word file of one text."""
    document = Document()
    if title:
        document.add_heading(title, 1)
    rows: list[list[str]] = []
    for line in (*text.lines, ""):
        if "|" in line:
            rows.append([cell.strip() for cell in line.split("|")])
            continue
        if rows:
            full = padded(rows)
            table = document.add_table(rows=0, cols=len(full[0]))
            for row in full:
                for cell, value in zip(table.add_row().cells, row, strict=True):
                    cell.text = value
            rows = []
        if line.strip():
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue())


def xlsx_of(sheets: list[tuple[str, Text]]) -> bytes:
    """A workbook with a text to a sheet, its numbers as numbers."""
    book = Workbook()
    book.remove(book.active)
    for label, text in sheets:
        sheet = book.create_sheet(label)
        for line in text.lines:
            sheet.append([number_or_text(cell.strip()) for cell in line.split("|")])
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue())


def number_or_text(cell: str) -> float | str:
    """A cell as a spreadsheet would hold it."""
    bare = cell.replace("€", "").strip()
    if re.fullmatch(r"\d{1,3}(?:[ .,]\d{3})*(?:,\d{2})?", bare) and len(bare) > 2:
        return float(re.sub(r"[ .]|,(?=\d{3}\b)", "", bare).replace(",", "."))
    return cell


def settled(package: bytes) -> bytes:
    """The same package without the moment it was made, so that a seed gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            body = old.read(name)
            if name == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2021-04-01T09:00:00Z", body)
            new.writestr(zipfile.ZipInfo(name, (2021, 4, 1, 9, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()
