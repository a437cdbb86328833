"""Sets a sheet of labels and fields on A4: what stands where, in which type; it knows nothing of what is asked."""

from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PLAIN, BOLD = "Vera", "VeraBd"  # come with reportlab, hold every accent of our languages, and are put into the file
FIELD = "Helvetica"  # what is typed in: viewers bring it
LEFT, RIGHT, TOP, BOTTOM = 20 * mm, A4[0] - 20 * mm, A4[1] - 18 * mm, 20 * mm
COLUMN = 64 * mm  # where fields begin, from the left margin
ROW, HIGH, BOX = 19.5, 15.5, 10.0  # of a row, of a field of one line, of a box to tick; in points
INK, SOFT, ACCENT = Color(0.13, 0.13, 0.16), Color(0.38, 0.38, 0.42), Color(0.10, 0.30, 0.42)
PAPER, RULE = Color(0.945, 0.955, 0.97), Color(0.60, 0.65, 0.70)


class Sheet:
    """A document under way: each call sets the next thing below the last, on another page where it does not fit."""

    def __init__(self, out: BytesIO, *, title: str, author: str, language: str, footer: str) -> None:
        """`footer` stands at the foot of each page, "{number}" in it for the page's own."""
        for name in (PLAIN, BOLD):
            pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))
        self._canvas = Canvas(out, pagesize=A4, invariant=1, lang=language)
        self._canvas.setTitle(f"{title} – {author}")
        self._canvas.setAuthor(author)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._form = self._canvas.acroForm
        self._form.extras["NeedAppearances"] = "true"
        self._footer = footer
        self._colon = "\u00a0:" if language == "fr" else ":"
        self._y = TOP
        self._pages = 1
        self._left_half: float | None = None  # where the row of a half-wide box began

    def head(self, above: str, title: str, below: str) -> None:
        """The title with a line above and one below."""
        self._line(above.upper(), BOLD, 8, ACCENT, 20)
        self._line(title, BOLD, 18, INK, 16)
        self._line(below, PLAIN, 9, SOFT, 16)

    def paragraph(self, text: str) -> None:
        """Running text over the whole width."""
        for line in simpleSplit(text, PLAIN, 8.2, RIGHT - LEFT):
            self._line(line, PLAIN, 8.2, INK, 11.5)

    def section(self, title: str, *, room: float = 3 * ROW) -> None:
        """A heading under a rule; goes to the next page with what follows when less than `room` points are left."""
        self._left_half = None
        self._need(room + 26)
        self._y -= 12
        self._canvas.setStrokeColor(ACCENT)
        self._canvas.setLineWidth(0.8)
        self._canvas.line(LEFT, self._y + 3, RIGHT, self._y + 3)
        self._y -= 10
        self._line(title, BOLD, 10, ACCENT, 17)

    def text(self, name: str, label: str, tooltip: str, *, lines: int = 1) -> None:
        """A label, and a field for text of one line or more beside it."""
        high = HIGH + (lines - 1) * 12
        self._need(high + 5)
        self._label(label)
        self._rule(self._y - high + 11)
        self._form.textfield(
            name=name,
            tooltip=tooltip,
            x=LEFT + COLUMN,
            y=self._y - high + 11.5,
            width=RIGHT - LEFT - COLUMN,
            height=high,
            fieldFlags="multiline" if lines > 1 else "",
            maxlen=None,
            fontSize=9 if lines == 1 else 0,  # 0: the viewer fits what is written
            **_typed(),
        )
        self._y -= high + ROW - HIGH

    def choice(self, name: str, label: str, options: list[tuple[str, str]], tooltip: str) -> None:
        """A label, and one answer of several beside it."""
        self._need(ROW)
        self._label(label)
        x = LEFT + COLUMN
        for value, said in options:
            self._ring(x, self._y - 2)
            self._form.radio(
                name=name,
                value=value,
                tooltip=tooltip,
                x=x,
                y=self._y - 2,
                size=BOX,
                fieldFlags="radio",
                buttonStyle="check",
                **_bare(),
            )
            self._canvas.setFillColor(INK)
            self._canvas.setFont(PLAIN, 8.2)
            self._canvas.drawString(x + BOX + 4, self._y, said)
            x += BOX + 16 + pdfmetrics.stringWidth(said, PLAIN, 8.2)
        self._y -= ROW

    def tick(self, name: str, label: str, tooltip: str, *, half: bool = False) -> None:
        """A box to tick with its text, over the whole width or (two in a row) over half of it."""
        width = (RIGHT - LEFT) / 2 if half else RIGHT - LEFT
        text = simpleSplit(label, PLAIN, 8.2, width - BOX - 12)
        high = len(text) * 10.5 + 5
        x = LEFT
        if half and self._left_half is not None:
            x, top, self._left_half = LEFT + width, self._left_half, None
        else:
            self._need(high + (10 if half else 0))
            top = self._y
            self._left_half = top if half else None
        self._square(x, top - 2)
        self._form.checkbox(
            name=name, tooltip=tooltip, x=x, y=top - 2, size=BOX, fieldFlags="", buttonStyle="cross", **_bare()
        )
        self._canvas.setFillColor(INK)
        self._canvas.setFont(PLAIN, 8.2)
        for number, line in enumerate(text):
            self._canvas.drawString(x + BOX + 6, top - number * 10.5, line)
        self._y = min(self._y, top - high)

    def box(self, label: str) -> None:
        """An empty frame to sign in."""
        self._label(label)
        self._pen()
        self._canvas.rect(LEFT + COLUMN, self._y - 40, RIGHT - LEFT - COLUMN, 50)
        self._y -= 56

    def hidden(self, name: str, value: str) -> None:
        """A field that nobody sees or changes."""
        self._form.textfield(
            name=name,
            value=value,
            x=LEFT,
            y=BOTTOM,
            width=10,
            height=10,
            maxlen=None,
            fieldFlags="readOnly",
            annotationFlags="hidden",
            **_typed(),
        )

    def finish(self) -> int:
        """End the document and say how many pages it has."""
        self._end_page()
        canvas: Any = self._canvas
        canvas.showPage()
        for page in canvas._doc.Pages.pages:
            page.__NoDefault__ = [*page.__NoDefault__, "Tabs"]
            page.Tabs = PDFName("R")  # the tabulator goes row by row
        canvas.save()
        return self._pages

    # -------------------------------------------------------------------------------------------------- setting type

    def _need(self, high: float) -> None:
        """Begin another page unless so many points are left on this one."""
        if self._y - high < BOTTOM:
            self._end_page()
            self._canvas.showPage()
            self._pages += 1
            self._y, self._left_half = TOP, None

    def _end_page(self) -> None:
        self._canvas.setFillColor(SOFT)
        self._canvas.setFont(PLAIN, 7)
        self._canvas.drawString(LEFT, 12 * mm, self._footer.format(number=self._pages))

    def _rule(self, y: float) -> None:
        """The line to write on, for those who print the sheet."""
        self._pen()
        self._canvas.line(LEFT + COLUMN, y, RIGHT, y)

    def _square(self, x: float, y: float) -> None:
        self._pen()
        self._canvas.rect(x, y, BOX, BOX)

    def _ring(self, x: float, y: float) -> None:
        self._pen()
        self._canvas.circle(x + BOX / 2, y + BOX / 2, BOX / 2)

    def _pen(self) -> None:
        self._canvas.setStrokeColor(RULE)
        self._canvas.setLineWidth(0.7)

    def _line(self, text: str, font: str, size: float, colour: Color, down: float) -> None:
        self._canvas.setFillColor(colour)
        self._canvas.setFont(font, size)
        self._canvas.drawString(LEFT, self._y, text)
        self._y -= down

    def _label(self, label: str) -> None:
        self._canvas.setFillColor(INK)
        self._canvas.setFont(PLAIN, 8.2)
        for number, line in enumerate(simpleSplit(f"{label}{self._colon}", PLAIN, 8.2, COLUMN - 8)):
            self._canvas.drawString(LEFT, self._y - number * 10, line)


def _bare() -> dict[str, Any]:
    """A box to tick as its viewer draws it: the frame is drawn on the page, so that it is printed too."""
    return {"fillColor": None, "borderColor": None, "textColor": INK, "borderWidth": 0}


def _typed() -> dict[str, Any]:
    """A field to write in."""
    return {"fillColor": PAPER, "borderColor": None, "textColor": INK, "borderWidth": 0, "fontName": FIELD}
