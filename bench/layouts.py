"""Sets texts on paper as an office would: columns, forms, letterheads, running heads, decks, contents and bookmarks."""

import io
import random
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import reportlab
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from bench.hands import Part, Text
from bench.looks import BARE, Look
from bench.plain import escaped, padded

MOST_NUMBERS = 0.75  # of a table's width, that numbers may take
NARROWEST = 12.5  # of a column: its cells have margins
LABEL = re.compile(r"^[^:|]{2,60} ?: +\S|^[^:|]{2,60} ?:$")
FORMS = frozenset({"sheet", "ownform", "otherform", "minimis", "bank", "idcard", "registration", "mandate", "teaser"})
LETTERS = frozenset({"mailletter", "intent", "award", "bank", "taxcert"})
NUMBER = re.compile(r"^[-–]?[€$]?\s*[\d.,' %]+\s*(?:€|EUR|k€|K|%|k|M€)?$")
TYPED = str.maketrans({"☒": "[x]", "☐": "[ ]", "✓": "x", "✗": "-", "→": "->", "Ł": "L", "ź": "z"})  # no face has these
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
for _name in ("Vera", "VeraBd", "VeraIt", "VeraBI"):
    pdfmetrics.registerFont(TTFont(_name, str(Path(reportlab.__file__).parent / "fonts" / f"{_name}.ttf")))


class Mark(Flowable):  # type: ignore[misc]
    """Notes the page on which it comes to stand, and leaves a bookmark there."""

    def __init__(self, starts: list[int], bookmark: str) -> None:
        super().__init__()
        self.width = self.height = 0
        self.starts, self.bookmark = starts, bookmark

    def draw(self) -> None:
        """Called when its place is known."""
        self.starts.append(self.canv.getPageNumber())
        if self.bookmark:
            key = f"part{len(self.starts)}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(self.bookmark, key, 0)


def body_style(look: Look) -> ParagraphStyle:
    """The style of running text."""
    return ParagraphStyle(
        "body",
        fontName=look.face,
        fontSize=look.size,
        leading=look.size * look.leading,
        spaceAfter=look.size * 0.55,
        alignment=TA_JUSTIFY if look.justified else TA_LEFT,
        firstLineIndent=look.indent,
    )


def heading_of(title: str, look: Look, number: int, *, inner: bool = False) -> list[Flowable]:
    """A title, or a heading inside a text, as the look has it."""
    size = look.size * (1.0 if look.heading in {"bold", "underlined"} else 1.15 if inner else 1.7)
    style = ParagraphStyle(
        "head", fontName=look.bold, fontSize=size, leading=size * 1.3, spaceBefore=look.size, spaceAfter=look.size * 0.7
    )
    shown = escaped(title)
    if look.heading == "underlined":
        shown = f"<u>{shown}</u>"
    elif look.heading == "numbered":
        shown = f"{number}. {shown}" if not inner else f"{number}.{chr(96 + min(26, len(title) % 7 + 1))} {shown}"
    elif look.heading == "roman" and not inner:
        shown = f"{ROMAN[(number - 1) % len(ROMAN)]}. {shown}"
    elif look.heading == "centred":
        style = replace_style(style, alignment=TA_CENTER)
    elif look.heading == "ruled" and not inner:
        return [Paragraph(shown, style), HRFlowable(width="100%", color=colors.black), Spacer(1, look.size)]
    elif look.heading == "capitals":
        shown = shown.upper()
    elif look.heading == "lower":
        shown, style = shown.lower(), replace_style(style, fontName=look.face)
    elif look.heading == "banner" and not inner:
        cell = Paragraph(shown, replace_style(style, textColor=colors.white, spaceBefore=0, spaceAfter=0))
        table = Table([[cell]], colWidths=[(look.page[0] - 2 * look.margin) / look.columns - 22], hAlign="LEFT")
        table.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#334455"))]))
        return [table, Spacer(1, look.size)]
    return [Paragraph(shown, style)]


def replace_style(style: ParagraphStyle, **changes: object) -> ParagraphStyle:
    """The same style with changes."""
    return ParagraphStyle("changed", parent=style, **changes)


def table_of(rows: list[list[str]], look: Look) -> Table:
    """Rows as a table whose cells break their lines; numbers stand to the right."""
    rows = padded(rows)
    text = replace_style(body_style(look), spaceAfter=0, alignment=TA_LEFT, leading=look.size * 1.2, firstLineIndent=0)
    right = replace_style(text, alignment=TA_RIGHT)
    cells = [[Paragraph(escaped(cell), right if at and NUMBER.match(cell) else text) for at, cell in enumerate(row)]
             for row in rows]  # fmt: skip
    table = Table(cells, colWidths=widths_of(rows, look), hAlign="LEFT")
    lines: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if look.table == "grid":
        lines.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    elif look.table == "zebra":
        lines.append(("ROWBACKGROUNDS", (0, 0), (-1, -1), (colors.white, colors.HexColor("#e4e8ee"))))
    elif look.table == "rules":
        lines += [("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEABOVE", (0, -1), (-1, -1), 1, colors.black)]
    table.setStyle(TableStyle(lines))
    return table


def widths_of(rows: list[list[str]], look: Look) -> list[float]:
    """The widths of a table's columns: a column of numbers as its longest takes, the others by their words."""
    room = (look.page[0] - 2 * look.margin - 14) / look.columns
    columns = list(zip(*rows, strict=True))
    numbers = [max(width_of(cell, look) for cell in column) if of_numbers(column) else 0.0 for column in columns]
    numbers = [width if sum(numbers) < room * MOST_NUMBERS else 0.0 for width in numbers]
    most = [max(6, min(42, max(map(len, column)) + 2)) for column in columns]
    left = room - sum(numbers)
    words = [0 if width else size for width, size in zip(numbers, most, strict=True)]
    return [width or max(NARROWEST, left * size / sum(words)) for width, size in zip(numbers, words, strict=True)]


def of_numbers(column: Sequence[str]) -> bool:
    """True for a column of amounts below a short head."""
    return bool(column[1:]) and all(NUMBER.match(cell) or not cell for cell in column[1:]) and len(column[0]) < 16


def width_of(cell: str, look: Look) -> float:
    """How wide a cell is when it stands on one line."""
    return float(stringWidth(cell, look.face, look.size)) + 13


def field_of(line: str, look: Look) -> list[str] | str:
    """A line of a form: cells where the look fills tables, dots where it prints them."""
    label, _, value = line.partition(":")
    if look.form == "table":
        return [label.strip(), value.strip()]
    if look.form == "dots":
        return f"{label.strip()} {'.' * max(4, 44 - len(label))} {value.strip() or '.' * 30}"
    return line


def letterhead_of(lines: tuple[str, ...], look: Look) -> list[Flowable]:
    """The first line of a letter as printed paper has it: bold, in the middle or to the right, with a rule below."""
    where = TA_CENTER if look.justified else TA_RIGHT
    style = replace_style(body_style(look), fontName=look.bold, fontSize=look.size + 2, alignment=where)
    return [Paragraph(escaped(lines[0]), style), HRFlowable(width="100%", color=colors.grey), Spacer(1, look.size * 2)]


def set_text(text: Text, title: str, look: Look, number: int) -> list[Flowable]:
    """One text as flowables."""
    if text.what == "script":
        look = replace(look, face="Courier", size=12, leading=1.0, justified=False, columns=1, indent=0)
    body, parts = body_style(look), heading_of(title, look, number) if title else []
    rows: list[list[str]] = []
    lines = tuple(line.translate(TYPED) for line in text.lines)
    if text.what in LETTERS and not title and look.table in {"grid", "zebra", "rules"}:
        parts, lines = letterhead_of(lines, look), lines[1:]
    for line in (*lines, ""):
        shown = field_of(line, look) if text.what in FORMS and LABEL.match(line) else line
        if isinstance(shown, list) or "|" in line:
            rows.append(shown if isinstance(shown, list) else [cell.strip() for cell in line.split("|")])
            continue
        if rows:
            parts += [table_of(rows, look), Spacer(1, look.size)]
            rows = []
        if shown == "---":
            parts.append(PageBreak())
        elif shown.startswith("### "):
            parts += heading_of(shown[4:], look, number, inner=True)
        elif shown.startswith(("@", ">")) and text.what == "script":
            where = 150 if shown[0] == "@" else 90
            parts.append(Paragraph(escaped(shown[1:]), replace_style(body, leftIndent=where, spaceAfter=0)))
        elif shown.startswith("- "):
            parts.append(Paragraph(escaped("• " + shown[2:]), replace_style(body, leftIndent=14, bulletIndent=4)))
        elif shown.strip():
            parts.append(Paragraph(escaped(shown), body))
    return parts


def deck_of(text: Text, title: str, look: Look) -> bytes:
    """A landscape deck, a few words to a slide."""
    out = io.BytesIO()
    width, height = landscape(A4)
    words = ParagraphStyle("slide", fontName=look.face, fontSize=22, leading=30, alignment=TA_CENTER, spaceAfter=14)
    first = replace_style(words, fontName=look.bold, fontSize=32, leading=40)
    small = replace_style(words, fontSize=13, leading=18, alignment=TA_LEFT)
    story: list[Flowable] = [Paragraph(escaped(title), first), PageBreak()] if title else []
    top = True
    for line in text.lines:
        if line == "---":
            story.append(PageBreak())
        elif line.strip():
            shown = escaped(line.removeprefix("### ").replace("|", "  "))
            story.append(Paragraph(shown, first if top else small if len(line) > 90 else words))
        top = line == "---"
    dark = look.table == "zebra"

    def paint(canvas: object, _: object) -> None:
        if dark:
            canvas.setFillColor(colors.HexColor("#f1e9d8"))  # type: ignore[attr-defined]
            canvas.rect(0, 0, width, height, fill=1, stroke=0)  # type: ignore[attr-defined]
        if look.foot not in BARE:
            canvas.setFillColor(colors.black)  # type: ignore[attr-defined]
            canvas.setFont(look.face, 7)  # type: ignore[attr-defined]
            canvas.drawString(30, 18, look.foot)  # type: ignore[attr-defined]

    document = BaseDocTemplate(out, pagesize=(width, height), invariant=1)
    frame = Frame(70, 50, width - 140, height - 130)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=paint))
    document.build(story)
    return out.getvalue()


def pdf_of(
    texts: list[tuple[Text, str]], look: Look, *, run_on: bool = False, bookmarks: bool = False, cover: str = ""
) -> tuple[bytes, tuple[Part, ...]]:
    """A PDF of several texts, each on new pages unless they run on; where each came to stand. A cover is no part."""
    out, starts = io.BytesIO(), list[int]()
    if any("|" in line for text, _ in texts for line in text.lines) or any(text.what == "script" for text, _ in texts):
        look = replace(look, columns=1)
    story: list[Flowable] = []
    if cover:
        big = replace_style(body_style(look), fontName=look.bold, fontSize=26, leading=32, alignment=TA_CENTER)
        story = [Spacer(1, 220), *(Paragraph(escaped(line), big) for line in cover.split("\n")), PageBreak()]
    for at, (text, title) in enumerate(texts, start=1):
        if at > 1:
            story.append(Spacer(1, look.size * 2) if run_on else PageBreak())
        story += [Mark(starts, (title or text.what.upper()[:1] + str(at)) if bookmarks else "")]
        story += set_text(text, title, look, at)
    document = BaseDocTemplate(out, pagesize=look.page, invariant=1)
    document.addPageTemplates(PageTemplate(frames=frames_of(look), onPage=furniture_of(look)))
    document.build(story)
    ends = [max(first, later - (not run_on)) for first, later in pairwise(starts)]
    ends.append(document.page)
    return out.getvalue(), tuple(
        Part(text, first, last) for (text, _), first, last in zip(texts, starts, ends, strict=True)
    )


def frames_of(look: Look) -> list[Frame]:
    """The columns of a page."""
    width, height = look.page
    room = (width - 2 * look.margin) / look.columns
    return [Frame(look.margin + at * room, 60, room - 8, height - 125) for at in range(look.columns)]


def furniture_of(look: Look) -> object:
    """What draws the running head, the foot and the page number."""
    width, height = look.page

    def draw(canvas: object, document: object) -> None:
        canvas.setFont(look.face, 8)  # type: ignore[attr-defined]
        if look.head:
            canvas.drawString(look.margin, height - 35, look.head)  # type: ignore[attr-defined]
        number = document.page  # type: ignore[attr-defined]
        if look.foot == "corner":
            canvas.drawRightString(width - look.margin, 28, str(number))  # type: ignore[attr-defined]
        elif look.foot:
            shown = f"– {number} –" if look.foot == "page" else f"{look.foot}    p. {number}"
            canvas.drawCentredString(width / 2, 28, shown)  # type: ignore[attr-defined]

    return draw


def shuffled_case(title: str, chance: random.Random) -> str:
    """A title as typed today."""
    return chance.choice((title, title, title.upper(), title.lower()))
