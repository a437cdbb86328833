"""Turns the plain text of one piece into pages of a PDF, a Word file or a sheet.

The text knows four marks: `# title`, `## heading`, `| a | b |` for a row of a table, and `---` for a new page.
Everything else is a paragraph; a blank line ends it.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph, heading, table row or page break of a text."""

    kind: str  # title, heading, row, break, paragraph
    text: str


@dataclass(frozen=True, slots=True)
class Layout:
    """How a producer's documents look."""

    font: str = "Helvetica"
    bold: str = "Helvetica-Bold"
    size: int = 10
    margin: int = 62  # points
    running_head: str = ""


LAYOUTS = {
    "sans": Layout(),
    "serif": Layout(font="Times-Roman", bold="Times-Bold", size=12, margin=72),
    "typewriter": Layout(font="Courier", bold="Courier-Bold", size=11, margin=72),
}


def parts_of(text: str) -> tuple[Part, ...]:
    """Split a marked text."""
    parts: list[Part] = []
    for kind, lines in groupby(text.splitlines(), key=_kind_of):
        if kind == "paragraph":
            parts.append(Part("paragraph", " ".join(line.strip() for line in lines)))
        elif kind != "blank":
            parts.extend(Part(kind, line.strip().lstrip("#").strip()) for line in lines)
    return tuple(parts)


def pdf_of(
    texts: Sequence[str], layout: Layout, *, title: str = "", cover: bool = False
) -> tuple[bytes, list[tuple[int, int]]]:
    """Set texts one after the other, each from a new page; returns the PDF and each text's first and last page."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer

    file = io.BytesIO()
    starts: list[int] = []
    body = ParagraphStyle("body", fontName=layout.font, fontSize=layout.size, leading=layout.size * 1.45, spaceAfter=7)
    head = ParagraphStyle("head", parent=body, fontName=layout.bold, fontSize=layout.size + 2, spaceBefore=9)
    large = layout.size + 7
    top = ParagraphStyle("top", parent=body, fontName=layout.bold, fontSize=large, leading=large * 1.2, spaceAfter=14)
    styles = {"paragraph": body, "heading": head, "title": top}
    document = BaseDocTemplate(file, pagesize=A4, title=title, invariant=1)
    frame = Frame(layout.margin, layout.margin, A4[0] - 2 * layout.margin, A4[1] - 2 * layout.margin, id="page")
    document.addPageTemplates(PageTemplate(id="plain", frames=[frame], onPage=_running_head(layout)))
    story: list[object] = []
    if cover:
        story += [Spacer(1, 200), Paragraph(_escaped(title), top), PageBreak()]
    for number, text in enumerate(texts):
        story.append(_mark(starts))
        for kind, group in groupby(parts_of(text), key=lambda part: part.kind):
            story += _flow(kind, [part.text for part in group], styles, layout)
        if number + 1 < len(texts):
            story.append(PageBreak())
    document.build(story)
    ends = [start - 1 for start in starts[1:]] + [document.page]
    return file.getvalue(), list(zip(starts, ends, strict=True))


def docx_of(text: str) -> bytes:
    """Write one text as a Word file with real headings and tables."""
    import docx

    document = docx.Document()
    for kind, group in groupby(parts_of(text), key=lambda part: part.kind):
        lines = [part.text for part in group]
        if kind == "row":
            rows = [_cells(line) for line in lines]
            table = document.add_table(rows=len(rows), cols=max(map(len, rows)))
            for row, cells in zip(table.rows, rows, strict=True):
                for cell, value in zip(row.cells, cells, strict=False):
                    cell.text = value
            continue
        for line in lines:
            if kind == "break":
                document.add_page_break()
            elif kind == "paragraph":
                document.add_paragraph(line)
            else:
                document.add_heading(line, level=1 if kind == "title" else 2)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def xlsx_of(sheets: Sequence[tuple[str, str]]) -> bytes:
    """Write (tab, text) pairs as a workbook; numbers become numbers."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for tab, text in sheets:
        sheet = book.create_sheet(tab)
        for part in parts_of(text):
            sheet.append([_number(cell) for cell in _cells(part.text)] if part.kind == "row" else [part.text])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _kind_of(line: str) -> str:
    stripped = line.strip()
    if not stripped:
        return "blank"
    if stripped == "---":
        return "break"
    if stripped.startswith("## "):
        return "heading"
    if stripped.startswith("# "):
        return "title"
    return "row" if stripped.startswith("|") else "paragraph"


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|").split("|")]


def _number(cell: str) -> object:
    digits = cell.replace(" ", "").replace(".", "").replace("€", "").strip()
    return int(digits) if digits.isdigit() and len(digits) < 10 else cell


def _flow(kind: str, lines: list[str], styles: dict[str, object], layout: Layout) -> list[object]:
    from reportlab.lib import colors
    from reportlab.platypus import PageBreak, Paragraph, Spacer, Table

    if kind == "break":
        return [PageBreak()]
    if kind != "row":
        return [Paragraph(_escaped(line), styles[kind]) for line in lines]
    rows = [_cells(line) for line in lines]
    wide = max(map(len, rows))
    cells = [
        [Paragraph(_escaped(cell), styles["paragraph"]) for cell in row + [""] * (wide - len(row))] for row in rows
    ]
    grid = ("GRID", (0, 0), (-1, -1), 0.4, colors.grey)
    return [Table(cells, style=[grid, ("VALIGN", (0, 0), (-1, -1), "TOP")]), Spacer(1, layout.size)]


def _mark(starts: list[int]) -> object:
    """A flowable of no size that notes the page it falls on."""
    from reportlab.platypus import Flowable

    class Mark(Flowable):  # type: ignore[misc]  # reportlab has no types
        width = height = 0

        def draw(self) -> None:
            starts.append(self.canv.getPageNumber())

    return Mark()


def _running_head(layout: Layout) -> object:
    def draw(canvas: object, document: object) -> None:
        if layout.running_head:
            canvas.setFont(layout.font, 8)  # type: ignore[attr-defined]
            canvas.drawString(layout.margin, 815, layout.running_head)  # type: ignore[attr-defined]

    return draw


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
