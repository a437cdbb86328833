"""Reads OpenDocument files (.odt, .odp, .ods) by walking their content.xml."""

from typing import Any, Final, TypeVar

from intake.lines import Row, body_size, prominent
from intake.parsers.content import Found, held, of_pages
from intake.parsers.limits import LimitReached
from intake.parsers.markup import attribute
from intake.parsers.package import Package
from intake.parsers.plain import cleaned
from intake.parsers.sheets import SHEETS, sheets_found
from intake.parsers.slides import slides_found
from triage.message import Page, PageForm, Readability

REPEATED: Final = 1_000  # times a repeated cell or row is written out
COLUMNS: Final = 16_384


def read_writer(package: Package) -> Found:
    """An .odt: pages where the writer or the program broke them."""
    content = _open_content(package, _OpenText(package.budget.limits.text))
    if content is None:
        return held("encrypted", Readability.ENCRYPTED)
    pages = [page for page in content.pages if page] or [[]]
    package.budget.count_pages(len(pages))
    package.budget.count_text(sum(len(line.text) for page in pages for line in page))
    size = body_size(line for page in pages for line in page)
    return of_pages(
        tuple(
            Page(number, cleaned("\n".join(line.text for line in lines)), PageForm.TEXT, lines=prominent(lines, size))
            for number, lines in enumerate(pages, start=1)
        )
    )


def read_impress(package: Package) -> Found:
    """An .odp: one page per slide."""
    content = _open_content(package, _OpenText(package.budget.limits.text))
    if content is None:
        return held("encrypted", Readability.ENCRYPTED)
    slides = content.pages[1:]
    package.budget.count_pages(len(slides))
    return slides_found(
        [(name, lines, 0.0) for name, lines in zip(content.names, slides, strict=False)], package.budget
    )


class _OpenText:
    """Collects the paragraphs of an OpenDocument text or presentation into pages."""

    def __init__(self, most: int) -> None:
        self.pages: list[list[Row]] = [[]]
        self.names: list[str] = []
        self._breaking: set[str] = set()
        self._bold: set[str] = set()
        self._style = ""
        self._words: list[list[str]] = []
        self._kinds: list[tuple[str, str]] = []
        self._left = most
        self._skipped = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            self._style = attribute(attributes, "name")
        elif name == "paragraph-properties" and attributes.get("fo:break-before") == "page":
            self._breaking.add(self._style)
        elif name == "text-properties" and attributes.get("fo:font-weight") == "bold":
            self._bold.add(self._style)
        elif name in ("p", "h"):
            self._words.append([])
            self._kinds.append((name, attribute(attributes, "style-name")))
        elif name == "page" and "draw:name" in attributes:
            self.names.append(attributes["draw:name"])
            self.pages.append([])
        elif name == "soft-page-break" and self.pages[-1] and not self._words:
            self.pages.append([])
        elif name in ("tab", "line-break", "s") and self._words:
            self._words[-1].append("\t" if name == "tab" else " ")
        self._skipped += name in ("tracked-changes", "annotation", "notes")

    def end(self, name: str) -> None:
        self._skipped -= name in ("tracked-changes", "annotation", "notes")
        if name in ("p", "h") and self._words:
            kind, style = self._kinds.pop()
            text = "".join(self._words.pop()).strip()
            if style in self._breaking and self.pages[-1]:
                self.pages.append([])
            if text:
                self.pages[-1].append(Row(text, 20.0 if kind == "h" else 0.0, kind == "h" or style in self._bold))

    def text(self, data: str) -> None:
        if self._words and not self._skipped:
            self._left -= len(data)
            if self._left < 0:
                raise LimitReached("text")
            self._words[-1].append(data)


def read_calc(package: Package) -> Found:
    """An .ods: one page per sheet, cells as they are shown; long repeats are cut."""
    content = _open_content(package, _OpenTables(package.budget.limits.text))
    if content is None:
        return held("encrypted", Readability.ENCRYPTED)
    return sheets_found(content.sheets[:SHEETS], package.budget)


class _OpenTables:
    """Collects the cells of an OpenDocument spreadsheet."""

    def __init__(self, most: int) -> None:
        self.sheets: list[tuple[str, list[list[Any]]]] = []
        self._row: list[str] = []
        self._cell: list[str] = []
        self._cell_times = self._row_times = 1
        self._paragraphs = 0
        self._left = most

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self.sheets.append((attribute(attributes, "name"), []))
        elif name == "table-row":
            self._row, self._row_times = [], _times(attributes, "number-rows-repeated")
        elif name in ("table-cell", "covered-table-cell"):
            self._cell, self._cell_times = [], _times(attributes, "number-columns-repeated")
        elif name == "p":
            self._paragraphs += 1
            if self._cell:
                self._cell.append(" ")

    def end(self, name: str) -> None:
        if name == "p":
            self._paragraphs -= 1
        elif name in ("table-cell", "covered-table-cell"):
            text = "".join(self._cell)
            times = min(self._cell_times, REPEATED if text else COLUMNS - len(self._row))
            self._take(len(text) * times)
            self._row.extend([text] * max(0, times))
        elif name == "table-row" and self.sheets:
            while self._row and not self._row[-1]:
                self._row.pop()
            times = min(self._row_times, REPEATED) if self._row else 1
            self._take(sum(map(len, self._row)) * times)
            self.sheets[-1][1].extend([self._row] * times)

    def text(self, data: str) -> None:
        if self._paragraphs:
            self._take(len(data))
            self._cell.append(data)

    def _take(self, letters: int) -> None:
        self._left -= letters
        if self._left < 0:
            raise LimitReached("text")


_Content = TypeVar("_Content", _OpenText, _OpenTables)


def _times(attributes: dict[str, str], name: str) -> int:
    value = attribute(attributes, name)
    return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 9 else 1


def _open_content(package: Package, content: _Content) -> _Content | None:
    """Walk through content.xml; None when the manifest says that it is encrypted."""
    if package.has("META-INF/manifest.xml") and b"encryption-data" in b"".join(package.chunks("META-INF/manifest.xml")):
        return None
    package.walk("content.xml", start=content.start, end=content.end, text=content.text)
    return content
