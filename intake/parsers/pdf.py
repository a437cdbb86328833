"""Reads PDF files with pdfium: text and prominent lines per page, pictures, bookmarks, form fields, files inside.

Only the plain C interface is used, and asked about each line of text instead of each letter: on a dossier of 140 pages
the lines cost less than the text.
"""

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import pypdfium2  # noqa: F401 - loads and initialises pdfium
import pypdfium2.raw as pdfium

from intake.lines import Row, body_size, prominent, setting_of
from intake.parsers.content import Found, Member, held
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.pdfguard import check_streams
from intake.parsers.pdfparts import ODD, clean, embedded, fields, outline, pinned_to
from intake.parsers.pdfrows import beside_labels
from triage.message import Outcome, Page, Readability, Setting

OBJECTS: Final = 2_000  # objects of one page that are looked at for pictures
BOLD_WEIGHT: Final = 600
_BOLD: Final = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_ERRORS: Final = {pdfium.FPDF_ERR_PASSWORD: "encrypted", pdfium.FPDF_ERR_SECURITY: "encrypted"}
_SMALLEST: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj "
    b"4 0 obj<</Length 27>>stream\nBT /F 9 Tf (warm) Tj ET     \nendstream endobj "
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj trailer<</Root 1 0 R>>\n%%EOF"
)


class Refused(Exception):
    """pdfium does not open this file; the reason is its message."""


def read_pdf(data: bytes, budget: Budget, passwords: tuple[str, ...]) -> tuple[Found, tuple[Member, ...]]:
    """Read a PDF and take out the files embedded in it (a portfolio) or pinned to its pages.

    Raises LimitReached. A password is tried only when the file does not open without one.
    """
    check_streams(data)
    try:
        with opened(data, passwords) as document:
            pinned: list[Member] = []
            found = _read(document, budget, pinned)
            return found, (*embedded(document, budget), *pinned)
    except Refused as refusal:
        reason = str(refusal)
        return held(reason, Readability.ENCRYPTED if reason == "encrypted" else Readability.DAMAGED), ()


@contextmanager
def opened(data: bytes, passwords: tuple[str, ...]) -> Iterator[Any]:
    """A document of pdfium, closed at the end. Raises Refused."""
    document = None
    for password in ("", *passwords):
        document = pdfium.FPDF_LoadMemDocument64(data, len(data), password.encode())
        if document:
            break
        error = pdfium.FPDF_GetLastError()
        if error != pdfium.FPDF_ERR_PASSWORD:
            raise Refused(_ERRORS.get(error, "damaged"))
    if not document:
        raise Refused("encrypted")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _read(document: Any, budget: Budget, pinned: list[Member]) -> Found:
    count = pdfium.FPDF_GetPageCount(document)
    if count < 1:
        raise Refused("damaged")
    if count > budget.limits.pdf_pages:
        return held("limit:pdf_pages", Readability.OVER_LIMIT, page_count=count)
    budget.count_pages(count)
    scraped = _scrape_all(document, count, budget, pinned)
    body = body_size(line for _, lines, _, _ in scraped for line in lines)
    pages = tuple(
        Page(number, text, lines=prominent(lines, body), image_share=share, setting=setting)
        for number, (text, lines, share, setting) in enumerate(scraped, start=1)
    )
    found = Found(pages=pages, page_count=count, outline=outline(document), fields=fields(document, count))
    return _judged(found, document)


def _judged(found: Found, document: Any) -> Found:
    """The same findings with how well the file could be read."""
    readability, outcome, reason = Readability.READABLE, Outcome.FILED, ""
    form = pdfium.FPDF_GetFormType(document)
    if form == pdfium.FORMTYPE_XFA_FULL or (form == pdfium.FORMTYPE_XFA_FOREGROUND and not found.fields):
        readability, outcome, reason = Readability.UNSUPPORTED, Outcome.HELD, "xfa_form"
    elif not any(page.text.strip() for page in found.pages) and not any(field.value for field in found.fields):
        readability = Readability.SCAN
        if not any(_draws(document, number) for number in range(min(found.page_count, 20))):
            readability, outcome, reason = Readability.EMPTY, Outcome.HELD, "empty"
    return Found(outcome, reason, readability, found.pages, found.page_count, found.outline, found.fields)


def _draws(document: Any, index: int) -> bool:
    """True when a page shows anything at all; letters turned into outlines count as a picture."""
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return False
    try:
        return bool(pdfium.FPDFPage_CountObjects(page) > 0 or pdfium.FPDFPage_GetAnnotCount(page) > 0)
    finally:
        pdfium.FPDF_ClosePage(page)


# ------------------------------------------------------------------------------------------------------------ pages

Scraped = tuple[str, list[Row], float, Setting]  # text, all lines, image share, how it is set


def _scrape_all(document: Any, count: int, budget: Budget, pinned: list[Member]) -> list[Scraped]:
    scraped: list[Scraped] = []
    weights: dict[bytes, bool] = {}
    total = 0
    for index in range(count):
        page = pdfium.FPDF_LoadPage(document, index)
        if not page:  # one broken page does not lose the others
            scraped.append(("", [], 0.0, Setting()))
            continue
        try:
            scraped.append(_scrape(page, weights))
            pinned.extend(pinned_to(page, budget))
        finally:
            pdfium.FPDF_ClosePage(page)
        total += len(scraped[-1][0])
        if total > budget.limits.text:
            raise LimitReached("text")
    budget.count_text(total)
    return scraped


def _scrape(page: Any, weights: dict[bytes, bool]) -> Scraped:
    frame = _Frame(page)
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return "", [], _image_share(page, frame), setting_of((), *frame.shown)
    try:
        raw = _text(text_page)
        lines = _lines(text_page, raw, frame, weights)
        raw = beside_labels(text_page, raw, frame.right)
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    return clean(raw.replace("\r\n", "\n")), lines, _image_share(page, frame), setting_of(lines, *frame.shown)


class _Frame:
    """The visible box of a page in its own coordinates, and how the page is turned."""

    def __init__(self, page: Any) -> None:
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, box)
        self.left, self.right = sorted((box.left, box.right))
        self.bottom, self.top = sorted((box.bottom, box.top))
        across, up = 1 / ((self.right - self.left) or 1.0), 1 / ((self.top - self.bottom) or 1.0)
        self._base, self._across, self._up = {
            0: (self.top * up, 0.0, -up),
            1: (-self.left * across, across, 0.0),
            2: (-self.bottom * up, 0.0, up),
            3: (self.right * across, -across, 0.0),
        }.get(pdfium.FPDFPage_GetRotation(page), (0.0, 0.0, 0.0))

    @property
    def shown(self) -> tuple[float, float]:
        """Width and height as the page is shown."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self._across else (width, height)

    @property
    def area(self) -> float:
        return float((self.right - self.left) * (self.top - self.bottom))

    def height_of(self, x: float, y: float) -> float:
        """How far down the page, as it is shown, a point stands: 0 at the top edge, 1 at the bottom."""
        part = self._base + self._across * x + self._up * y
        return 0.0 if part < 0.0 else min(1.0, part)


def _text(text_page: Any) -> str:
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    return bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "ignore")


def _lines(text_page: Any, raw: str, frame: _Frame, weights: dict[bytes, bool]) -> list[Row]:
    """Each line of the text with the size and weight of its first letter; `weights` remembers which fonts are bold."""
    found = []
    name = ctypes.create_string_buffer(128)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    matrix = pdfium.FS_MATRIX()
    aligned = _aligned(text_page, len(raw))
    odd = ODD.search(raw) is not None
    start = 0
    for raw_line in raw.split("\r\n"):
        text = raw_line.strip()
        if text:
            index = start if text[0] == raw_line[0] else start + raw_line.index(text[0])
            if not aligned:
                index = pdfium.FPDFText_GetCharIndexFromTextIndex(text_page, index)
            size = pdfium.FPDFText_GetFontSize(text_page, index)
            if pdfium.FPDFText_GetMatrix(text_page, index, matrix):
                size *= abs(complex(matrix.c, matrix.d))
            pdfium.FPDFText_GetFontInfo(text_page, index, name, 128, None)
            font = name.value
            if font not in weights:
                weights[font] = _is_bold(text_page, index, font)
            pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
            place = frame.height_of(left.value, top.value)
            face = font.decode("latin-1")
            found.append(Row(clean(text) if odd else text, size, weights[font], place, round(left.value), face))
        start += len(raw_line) + 2
    return found


def _aligned(text_page: Any, length: int) -> bool:
    """True when letters of the text and of the page are counted alike, as they nearly always are."""
    return length > 0 and bool(pdfium.FPDFText_GetCharIndexFromTextIndex(text_page, length - 1) == length - 1)


def _is_bold(text_page: Any, index: int, font: bytes) -> bool:
    return bool(_BOLD.search(font)) or pdfium.FPDFText_GetFontWeight(text_page, index) >= BOLD_WEIGHT


def _image_share(page: Any, frame: _Frame) -> float:
    """The part of the page that pictures cover; overlapping ones are counted twice, up to the whole page."""
    covered = 0.0
    for index in range(min(pdfium.FPDFPage_CountObjects(page), OBJECTS)):
        shape = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(shape)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE or (kind == pdfium.FPDF_PAGEOBJ_FORM and _holds_picture(shape, 0)):
            covered += _area(shape, frame)
    return round(min(1.0, covered / frame.area), 3) if frame.area > 0 else 0.0


def _holds_picture(form: Any, depth: int) -> bool:
    for index in range(min(pdfium.FPDFFormObj_CountObjects(form), 50)):
        shape = pdfium.FPDFFormObj_GetObject(form, index)
        kind = pdfium.FPDFPageObj_GetType(shape)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            return True
        if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 3 and _holds_picture(shape, depth + 1):
            return True
    return False


def _area(shape: Any, frame: _Frame) -> float:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(shape, left, bottom, right, top):
        return 0.0
    width = min(right.value, frame.right) - max(left.value, frame.left)
    height = min(top.value, frame.top) - max(bottom.value, frame.bottom)
    return float(max(0.0, width) * max(0.0, height))


read_pdf(_SMALLEST, Budget(), ())  # pdfium sets its fonts up now: later there is no file system
