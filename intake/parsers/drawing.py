"""Draws one page of a PDF with pdfium: pixels, and the words with their places."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import pypdfium2.raw as pdfium

from intake.parsers.limits import Limits
from intake.parsers.pdf import Refused, opened
from intake.parsers.pdfguard import check_streams
from intake.parsers.pdfparts import clean
from intake.view import WORDS, Raster, Word

LETTERS: Final = 60_000  # of one page that are looked at
WORD_LENGTH: Final = 200
_WHITE: Final = 0xFFFFFFFF
_FINE: Final = 1_000_000  # steps along a side when places are asked for
_LOOKS: Final = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER


class Sheets:
    """An open PDF, its forms filled in as they were sent."""

    def __init__(self, document: Any, form: Any) -> None:
        """Take what `open_sheets` opened."""
        self._document = document
        self._form = form
        self.count = max(0, int(pdfium.FPDF_GetPageCount(document)))

    def draw(self, number: int, width: int, limits: Limits) -> Raster | None:
        """Page `number` from 1; None when there is no such page or it cannot be loaded."""
        page = pdfium.FPDF_LoadPage(self._document, number - 1) if 0 < number <= self.count else None
        if not page:
            return None
        try:
            return self._draw(page, width, limits)
        finally:
            pdfium.FPDF_ClosePage(page)

    def _draw(self, page: Any, width: int, limits: Limits) -> Raster | None:
        points = float(pdfium.FPDF_GetPageWidthF(page)), float(pdfium.FPDF_GetPageHeightF(page))
        if not (0 < points[0] < 1e6 and 0 < points[1] < 1e6):
            return None
        across, down = fitted(points, width, limits)
        pixels = self._pixels(page, across, down)
        return Raster(across, down, pixels, self.count, points[0], points[1], tuple(_words(page)))

    def _pixels(self, page: Any, width: int, height: int) -> bytes:
        bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGR, None, 0)
        if not bitmap:
            raise MemoryError
        try:
            pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
            pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, _LOOKS)
            if self._form:
                pdfium.FORM_OnAfterLoadPage(page, self._form)
                pdfium.FPDF_FFLDraw(self._form, bitmap, page, 0, 0, width, height, 0, _LOOKS)
                pdfium.FORM_OnBeforeClosePage(page, self._form)
            stride = pdfium.FPDFBitmap_GetStride(bitmap)
            rows = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * height)
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)
        if stride == 3 * width:
            return rows
        return b"".join(rows[at : at + 3 * width] for at in range(0, stride * height, stride))


@contextmanager
def open_sheets(data: bytes, passwords: tuple[str, ...]) -> Iterator[Sheets]:
    """Open a PDF for drawing. Raises LimitReached, and Refused as reading does."""
    check_streams(data)
    with opened(data, passwords) as document:
        form = None
        if pdfium.FPDF_GetFormType(document) != pdfium.FORMTYPE_NONE:
            settings = pdfium.FPDF_FORMFILLINFO(version=2)
            form = pdfium.FPDFDOC_InitFormFillEnvironment(document, settings)
            pdfium.FPDF_SetFormFieldHighlightAlpha(form, 0)
        try:
            sheets = Sheets(document, form)
            if not sheets.count:
                raise Refused("damaged")
            yield sheets
        finally:
            if form:
                pdfium.FPDFDOC_ExitFormFillEnvironment(form)


def fitted(size: tuple[float, float], width: int, limits: Limits) -> tuple[int, int]:
    """The pixels of a page or picture of this size, `width` wide unless a side would go over the limit."""
    side = limits.raster_side
    scale = min(min(width, side) / size[0], side / size[1])
    return max(1, min(side, round(size[0] * scale))), max(1, min(side, round(size[1] * scale)))


# ------------------------------------------------------------------------------------------------------------- words


def _words(page: Any) -> Iterator[Word]:
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return
    try:
        line = given = 0
        for start, end, breaks in _spans(text_page):
            line += breaks
            word = _word(page, text_page, start, end, line)
            if word is not None:
                yield word
                given += 1
            if given >= WORDS:
                return
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def _spans(text_page: Any) -> Iterator[tuple[int, int, int]]:
    """First letter, end, and whether a new line began before: of every word, in reading order."""
    start, breaks = -1, 0
    count = min(max(0, pdfium.FPDFText_CountChars(text_page)), LETTERS)
    for index in range(count + 1):
        code = pdfium.FPDFText_GetUnicode(text_page, index) if index < count else 0x20
        if code <= 0x20 or code == 0xA0:
            if start >= 0:
                yield start, index, breaks
                start, breaks = -1, 0
            breaks = 1 if code in (0x0A, 0x0D) else breaks
        elif start < 0:
            start = index


def _word(page: Any, text_page: Any, start: int, end: int, line: int) -> Word | None:
    text = _text(text_page, start, min(end, start + WORD_LENGTH))
    first, last = _box(page, text_page, start), _box(page, text_page, end - 1)
    if not text or first is None or last is None:
        return None
    left, top = min(first[0], last[0]), min(first[1], last[1])
    right, bottom = max(first[2], last[2]), max(first[3], last[3])
    if right <= 0 or bottom <= 0 or left >= 1 or top >= 1:  # beside the page
        return None
    return Word(text, min(line, WORDS), *(min(1.0, max(0.0, round(at, 5))) for at in (left, top, right, bottom)))


def _text(text_page: Any, start: int, end: int) -> str:
    codes = (pdfium.FPDFText_GetUnicode(text_page, index) for index in range(start, end))
    text = clean("".join(chr(code) for code in codes if code < 0xD800 or 0xDFFF < code < 0x110000))
    return "".join(sign for sign in text if sign.isprintable())


def _box(page: Any, text_page: Any, index: int) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom of a letter in fractions of the page as it is shown."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(text_page, index, box):
        return None
    corners = [_shown(page, box.left, box.top), _shown(page, box.right, box.bottom)]
    across, down = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    return across[0], down[0], across[1], down[1]


def _shown(page: Any, x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return across.value / _FINE, down.value / _FINE
