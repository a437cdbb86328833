"""Sets texts as pages of a PDF, in the manner of several producers, and says on which pages each one fell."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from examples.papers import cells_of, parts_of, plain, title_of

A4 = (595.0, 842.0)
SLIDE = (960.0, 540.0)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a producer's documents look. Lengths are points."""

    font: str = "Helvetica"
    bold: str = "Helvetica-Bold"
    size: int = 10
    margin: int = 62
    page: tuple[float, float] = A4
    columns: int = 1
    head: bool = False  # a running head and page numbers
    form: bool = False  # two-cell rows become fields to fill in
    ground: str = ""  # colour of the page


LAYOUTS = {
    "sans": Layout(),
    "serif": Layout(font="Times-Roman", bold="Times-Bold", size=12, margin=72),
    "typewriter": Layout(font="Courier", bold="Courier-Bold", size=11, margin=72),
    "columns": Layout(font="Times-Roman", bold="Helvetica-Bold", size=10, margin=50, columns=2),
    "headed": Layout(size=11, margin=70, head=True),
    "press": Layout(font="Times-Roman", bold="Times-Bold", size=11, margin=64, head=True),
    "deck": Layout(size=20, margin=70, page=SLIDE, ground="#f3efe6"),
    "form": Layout(size=9, margin=54, form=True, head=True),
    "script": Layout(font="Courier", bold="Courier-Bold", size=12, margin=72, head=True),
}


@dataclass(frozen=True, slots=True)
class Leaf:
    """One text to set: a piece, or a page between pieces."""

    text: str
    what: str = "piece"  # piece, cover, contents, divider
    joined: bool = False  # goes on below the one before, on the same page


@dataclass(frozen=True, slots=True)
class Span:
    """First and last page of a leaf, counted from 1."""

    first: int
    last: int


def pdf_of(leaves: Sequence[Leaf], layout: Layout, *, title: str = "", head: str = "") -> tuple[bytes, list[Span]]:
    """Set texts one after the other, each from a new page unless it is joined to the one before."""
    data, spans = _set(leaves, layout, title, head, [])
    if any(leaf.what == "contents" for leaf in leaves):
        data, spans = _set(leaves, layout, title, head, spans)
    return data, spans


def _set(
    leaves: Sequence[Leaf], layout: Layout, title: str, head: str, known: Sequence[Span]
) -> tuple[bytes, list[Span]]:
    """One pass; a contents page carries the page numbers of the pass before."""
    from reportlab.platypus import BaseDocTemplate, CondPageBreak, Frame, PageBreak, PageTemplate

    file = io.BytesIO()
    marks: list[int] = []
    wide, high = layout.page
    document = BaseDocTemplate(file, pagesize=layout.page, title=title, invariant=1)
    gap = 18
    width = (wide - 2 * layout.margin - gap * (layout.columns - 1)) / layout.columns
    frames = [
        Frame(layout.margin + n * (width + gap), layout.margin, width, high - 2 * layout.margin, 0, 0, 0, 0)
        for n in range(layout.columns)
    ]
    document.addPageTemplates(PageTemplate(id="plain", frames=frames, onPage=_dress(layout, head or title)))
    styles = _styles(layout)
    story: list[Any] = []
    for number, leaf in enumerate(leaves):
        if number:
            story.append(CondPageBreak(140) if leaf.joined else PageBreak())
        story.append(_mark(marks))
        story += _leaf(leaf, leaves, known, styles, layout, width)
        story.append(_end(marks))
    document.build(story)
    return file.getvalue(), [Span(first, last) for first, last in zip(marks[::2], marks[1::2], strict=True)]


def _styles(layout: Layout) -> dict[str, Any]:
    from reportlab.lib.styles import ParagraphStyle as Style

    size = layout.size
    body = Style("paragraph", fontName=layout.font, fontSize=size, leading=size * 1.42, spaceAfter=size * 0.7)
    tight = Style("line", parent=body, spaceAfter=1)
    large = size + (12 if layout.page == SLIDE else 7)
    return {
        "paragraph": body,
        "line": tight,
        "item": Style("item", parent=tight, leftIndent=14, bulletIndent=2, spaceAfter=3),
        "cell": Style("cell", parent=tight, fontSize=size - 1, leading=(size - 1) * 1.25),
        "figure": Style("figure", parent=tight, fontSize=size - 1, leading=(size - 1) * 1.25, alignment=2),
        "heading": Style("heading", parent=body, fontName=layout.bold, spaceBefore=size * 0.8, keepWithNext=1),
        "title": Style("title", parent=body, fontName=layout.bold, fontSize=large, leading=large * 1.2, keepWithNext=1),
        "speaker": Style("speaker", parent=tight, leftIndent=160, spaceBefore=size, keepWithNext=1),
        "speech": Style("speech", parent=tight, leftIndent=85, rightIndent=75, spaceAfter=size * 0.6),
    }


def _leaf(
    leaf: Leaf, leaves: Sequence[Leaf], known: Sequence[Span], styles: dict[str, Any], layout: Layout, width: float
) -> list[Any]:
    from reportlab.platypus import Paragraph, Spacer

    if leaf.what in ("cover", "divider"):
        lines = leaf.text.split("\n")
        rest = [Paragraph(_marked(line, layout), styles["paragraph"]) for line in lines[1:]]
        return [Spacer(1, layout.page[1] * 0.28), Paragraph(_marked(lines[0], layout), styles["title"]), *rest]
    story: list[Any] = []
    for kind, group in groupby(parts_of(leaf.text), key=lambda part: part.kind):
        story += _flow(kind, [part.text for part in group], styles, layout, width)
    if leaf.what == "contents":
        pieces = [
            (title_of(other.text) or other.text.split("\n")[0], known[number].first if known else 0)
            for number, other in enumerate(leaves)
            if other.what in ("piece", "divider")
        ]
        story += _table([[name, str(page)] for name, page in pieces], styles, layout, width, lines=False)
    return story


def _flow(kind: str, lines: list[str], styles: dict[str, Any], layout: Layout, width: float) -> list[Any]:
    from reportlab.platypus import PageBreak, Paragraph

    if kind == "break":
        return [PageBreak()]
    if kind == "row":
        rows = [cells_of(line) for line in lines]
        if layout.form and all(len(row) == 2 for row in rows):
            return [_field(label, value, layout, width) for label, value in rows]
        return _table(rows, styles, layout, width)
    if kind == "item":
        return [Paragraph(_marked(line, layout), styles["item"], bulletText="•") for line in lines]
    return [Paragraph(_marked(line, layout), styles[kind]) for line in lines]


def _table(
    rows: list[list[str]], styles: dict[str, Any], layout: Layout, width: float, *, lines: bool = True
) -> list[Any]:
    from reportlab.lib import colors
    from reportlab.platypus import Paragraph, Spacer, Table

    wide = max(map(len, rows))
    full = [row + [""] * (wide - len(row)) for row in rows]
    needs = [min(max(len(plain(row[n])) for row in full), 46) + 4 for n in range(wide)]
    cells = [
        [Paragraph(_marked(cell, layout), styles["figure" if n and _is_figure(cell) else "cell"]) for n, cell in row]
        for row in (list(enumerate(row)) for row in full)
    ]
    style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2)]
    if lines:
        style.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
    return [Table(cells, [width * need / sum(needs) for need in needs], style=style), Spacer(1, layout.size)]


def _is_figure(cell: str) -> bool:
    bare = plain(cell).replace(" ", "").replace(".", "").replace(",", "").replace("€", "").replace("%", "")
    return bare.isdigit()


def _field(label: str, value: str, layout: Layout, width: float) -> Any:
    """One line of a form: a printed label and a field with its value."""
    from reportlab.platypus import Flowable

    class Field(Flowable):  # type: ignore[misc]  # reportlab has no types
        def wrap(self, *_: float) -> tuple[float, float]:
            return width, 26.0

        def draw(self) -> None:
            self.canv.setFont(layout.font, layout.size)
            self.canv.drawString(0, 9, label)
            self.canv.acroForm.textfield(
                value=value, name=label, x=width * 0.4, y=3, width=width * 0.6, height=19, fontSize=9,
                relative=True, borderWidth=0.5, fontName="Helvetica", maxlen=400,
            )  # fmt: skip

    return Field()


def _mark(pages: list[int]) -> Any:
    """A flowable of no size that notes the page it falls on."""
    from reportlab.platypus import Flowable

    class Mark(Flowable):  # type: ignore[misc]  # reportlab has no types
        width = height = 0

        def draw(self) -> None:
            pages.append(self.canv.getPageNumber())

    return Mark()


def _end(pages: list[int]) -> Any:
    """An action that notes the page reached; a flowable would fall on a page of its own after a full one."""
    from reportlab.platypus.doctemplate import ActionFlowable

    class End(ActionFlowable):  # type: ignore[misc]  # reportlab has no types
        def apply(self, document: Any) -> None:
            pages.append(document.page)

    return End()


def _dress(layout: Layout, head: str) -> Any:
    """What every page carries beside its text."""

    def draw(canvas: Any, document: Any) -> None:
        wide, high = layout.page
        if layout.ground:
            canvas.setFillColor(layout.ground)
            canvas.rect(0, 0, wide, high, stroke=0, fill=1)
            canvas.setFillColor("#000000")
        if layout.head:
            canvas.setFont(layout.font, 8)
            canvas.drawString(layout.margin, high - 34, head)
            canvas.drawRightString(wide - layout.margin, 30, str(document.page))

    return draw


def _marked(text: str, layout: Layout) -> str:
    escaped = plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<font name="{layout.bold}">{escaped}</font>' if text.startswith("**") else escaped
