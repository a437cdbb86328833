"""Reads Word files (.docx): text in order, tables with tabs, headings by style, pages where the file shows breaks.

A page ends at a break the writer set, at a section that begins on a new page, and where Word noted that it last broke
the page. A file written by another program has one page per explicit break; `page_count` is then what the file's own
properties claim, so a length in pages can still be judged.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from intake.lines import Row, body_size, prominent
from intake.parsers.content import Found, of_pages
from intake.parsers.limits import LimitReached
from intake.parsers.markup import attribute
from intake.parsers.package import Package
from intake.parsers.plain import cleaned
from intake.parsers.wordparts import Style, claimed_pages, furniture_of, half_points, styles_of
from triage.message import Page, PageForm

_BREAKING_SECTIONS: Final = ("nextPage", "oddPage", "evenPage", "")


@dataclass(slots=True)
class _Paragraph:
    texts: list[str] = field(default_factory=list)
    style: str = ""
    size: float = 0.0
    bold_letters: int = 0
    letters: int = 0
    outlined: bool = False


def read_word(package: Package) -> Found:
    """Read a .docx; raises LimitReached, BadZip and BadXml."""
    budget = package.budget
    main = package.related("", "officeDocument", "word/document.xml")
    styles = styles_of(package, package.related(main, "styles", "word/styles.xml"))
    body = _Body(styles, budget.limits.text)
    package.walk(main, start=body.start, end=body.end, text=body.text)
    furniture = furniture_of(package)
    pages = [page for page in (*body.pages, body.page) if page]
    total = sum(len(line.text) for page in pages for line in page)
    budget.count_text(total)
    budget.count_pages(max(1, len(pages)))
    size = body_size(line for page in pages for line in page)
    numbered = enumerate(pages or [[]], start=1)
    return of_pages(
        tuple(_page(number, lines, size, furniture if number == 1 else "") for number, lines in numbered),
        page_count=claimed_pages(package),
    )


def _page(number: int, lines: list[Row], size: float, furniture: str) -> Page:
    worded = [Row(line.text.strip(), line.size, line.bold) for line in lines if line.text.strip()]
    text = "\n".join(line.text for line in lines)
    return Page(
        number, cleaned(f"{text}\n\n{furniture}" if furniture else text), PageForm.TEXT, lines=prominent(worded, size)
    )


class _Body:
    """Collects the paragraphs of the text into pages."""

    def __init__(self, styles: dict[str, Style], most: int) -> None:
        self.pages: list[list[Row]] = []
        self.page: list[Row] = []
        self._styles = styles
        self._left = most
        self._paragraphs: list[_Paragraph] = []  # a text box holds paragraphs inside a paragraph
        self._inside: list[str] = []
        self._fallback = 0  # AlternateContent says everything twice
        self._bold = False
        self._cells: list[str] | None = None
        self._tables = 0
        self._section = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._inside.append(name)
        self._fallback += name == "Fallback"
        if self._fallback:
            return
        act = _STARTS.get(name)
        if act is not None:
            act(self, attributes)

    def end(self, name: str) -> None:
        self._inside.pop()
        self._fallback -= name == "Fallback"
        if self._fallback or name == "Fallback":
            return
        if name == "p" and self._paragraphs:
            self._close(self._paragraphs.pop())
        elif name == "tr" and self._tables == 1 and self._cells is not None:
            self._write(Row("\t".join(self._cells)))
            self._cells = None
        elif name == "tc" and self._tables == 1 and self._cells is not None:
            self._cells[-1] = self._cells[-1].strip()
        elif name == "tbl":
            self._tables -= 1
        elif name == "sectPr" and self._paragraphs and self._section in _BREAKING_SECTIONS:
            self._paragraphs[-1].texts.append("\f")

    def text(self, data: str) -> None:
        if self._fallback or not self._paragraphs or self._inside[-1] != "t":
            return
        self._left -= len(data)
        if self._left < 0:
            raise LimitReached("text")
        paragraph = self._paragraphs[-1]
        paragraph.texts.append(data)
        paragraph.letters += len(data)
        paragraph.bold_letters += len(data) if self._bold else 0

    def open_paragraph(self, _: dict[str, str]) -> None:
        self._paragraphs.append(_Paragraph())

    def open_table(self, _: dict[str, str]) -> None:
        self._tables += 1

    def open_row(self, _: dict[str, str]) -> None:
        if self._tables == 1:
            self._cells = []

    def open_cell(self, _: dict[str, str]) -> None:
        if self._tables == 1 and self._cells is not None:
            self._cells.append("")

    def open_run(self, _: dict[str, str]) -> None:
        self._bold = False

    def open_section(self, _: dict[str, str]) -> None:
        self._section = ""

    def section_kind(self, attributes: dict[str, str]) -> None:
        if "sectPr" in self._inside:
            self._section = attribute(attributes, "val")

    def style(self, attributes: dict[str, str]) -> None:
        if self._paragraphs:
            self._paragraphs[-1].style = attribute(attributes, "val")

    def outlined(self, attributes: dict[str, str]) -> None:
        if self._paragraphs:
            self._paragraphs[-1].outlined = attribute(attributes, "val") in "012345678"

    def bold(self, attributes: dict[str, str]) -> None:
        if self._inside[-2:-1] == ["rPr"] and self._inside[-3:-2] == ["r"]:
            self._bold = attribute(attributes, "val") not in ("0", "false", "off")

    def size(self, attributes: dict[str, str]) -> None:
        if self._paragraphs and self._inside[-3:-2] == ["r"]:
            paragraph = self._paragraphs[-1]
            paragraph.size = paragraph.size or half_points(attribute(attributes, "val"))

    def tab(self, _: dict[str, str]) -> None:
        if self._paragraphs and self._inside[-2:-1] == ["r"]:
            self._paragraphs[-1].texts.append("\t")

    def line_break(self, attributes: dict[str, str]) -> None:
        if self._paragraphs:
            self._paragraphs[-1].texts.append("\f" if attribute(attributes, "type") == "page" else "\n")

    def page_break(self, attributes: dict[str, str]) -> None:
        if self._paragraphs and attribute(attributes, "val") not in ("0", "false", "off"):
            self._paragraphs[-1].texts.append("\f")

    def _close(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.texts)
        if self._tables and self._cells:
            flat = " ".join(text.replace("\f", " ").split())
            self._cells[-1] = f"{self._cells[-1]} {flat}".strip()
            return
        style = self._styles.get(paragraph.style) or self._styles.get("") or Style()
        heading = paragraph.outlined or style.outlined
        size = paragraph.size or style.size
        bold = heading or style.bold or 2 * paragraph.bold_letters > paragraph.letters > 0
        for number, piece in enumerate(text.split("\f")):
            if number and self.page:
                self.pages.append(self.page)
                self.page = []
            for row in piece.split("\n"):
                if row.strip() or self.page:
                    self._write(Row(row, max(size, 20.0) if heading and not size else size, bold))

    def _write(self, line: Row) -> None:
        self.page.append(line)


_STARTS: Final[dict[str, Callable[[_Body, dict[str, str]], None]]] = {
    "p": _Body.open_paragraph,
    "tbl": _Body.open_table,
    "tr": _Body.open_row,
    "tc": _Body.open_cell,
    "r": _Body.open_run,
    "sectPr": _Body.open_section,
    "type": _Body.section_kind,
    "pStyle": _Body.style,
    "outlineLvl": _Body.outlined,
    "b": _Body.bold,
    "sz": _Body.size,
    "tab": _Body.tab,
    "br": _Body.line_break,
    "cr": _Body.line_break,
    "lastRenderedPageBreak": _Body.page_break,
    "pageBreakBefore": _Body.page_break,
}
