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

from intake.parsers.content import LABEL_LENGTH, Found, Member, held
from intake.parsers.limits import MIB, Budget, LimitReached
from intake.parsers.lines import body_size, prominent
from intake.parsers.pdfguard import check_streams
from triage.values import FormField, Line, Outcome, OutlineEntry, Page, Readability

OBJECTS: Final = 2_000  # objects of one page that are looked at for pictures
BOOKMARKS: Final = 2_000
FIELDS: Final = 2_000
VALUE_LENGTH: Final = 2_000
LONGEST_ANSWER: Final = 4 * MIB
BOLD_WEIGHT: Final = 600
_BOLD: Final = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_ODD: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufb00-\ufb06\ufffe\uffff]")
_PLAIN: Final = dict.fromkeys([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F, 0xFFFE, 0xFFFF]) | {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
_ERRORS: Final = {pdfium.FPDF_ERR_PASSWORD: "encrypted", pdfium.FPDF_ERR_SECURITY: "encrypted"}


class _Refused(Exception):
    """pdfium does not open this file; the reason is its message."""


def read_pdf(data: bytes, budget: Budget, passwords: tuple[str, ...]) -> tuple[Found, tuple[Member, ...]]:
    """Read a PDF and take out the files embedded in it (a portfolio).

    Raises LimitReached. A password is tried only when the file does not open without one.
    """
    check_streams(data)
    try:
        with _opened(data, passwords) as document:
            return _read(document, budget), tuple(_embedded(document, budget))
    except _Refused as refusal:
        reason = str(refusal)
        return held(reason, Readability.ENCRYPTED if reason == "encrypted" else Readability.DAMAGED), ()


@contextmanager
def _opened(data: bytes, passwords: tuple[str, ...]) -> Iterator[Any]:
    document = None
    for password in ("", *passwords):
        document = pdfium.FPDF_LoadMemDocument64(data, len(data), password.encode())
        if document:
            break
        error = pdfium.FPDF_GetLastError()
        if error != pdfium.FPDF_ERR_PASSWORD:
            raise _Refused(_ERRORS.get(error, "damaged"))
    if not document:
        raise _Refused("encrypted")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def _read(document: Any, budget: Budget) -> Found:
    count = pdfium.FPDF_GetPageCount(document)
    if count < 1:
        raise _Refused("damaged")
    if count > budget.limits.pdf_pages:
        return held("limit:pdf_pages", Readability.OVER_LIMIT, page_count=count)
    budget.count_pages(count)
    scraped = _scrape_all(document, count, budget)
    body = body_size(line for _, lines, _ in scraped for line in lines)
    pages = tuple(
        Page(number, text, lines=prominent(lines, body), image_share=share)
        for number, (text, lines, share) in enumerate(scraped, start=1)
    )
    found = Found(pages=pages, page_count=count, outline=_outline(document), fields=_fields(document, count))
    return _judged(found, document)


def _judged(found: Found, document: Any) -> Found:
    """The same findings with how well the file could be read."""
    readability, outcome, reason = Readability.READABLE, Outcome.FILED, ""
    if pdfium.FPDF_GetFormType(document) == pdfium.FORMTYPE_XFA_FULL:
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

Scraped = tuple[str, list[Line], float]  # text, all lines, image share


def _scrape_all(document: Any, count: int, budget: Budget) -> list[Scraped]:
    scraped: list[Scraped] = []
    total = 0
    for index in range(count):
        page = pdfium.FPDF_LoadPage(document, index)
        if not page:  # one broken page does not lose the others
            scraped.append(("", [], 0.0))
            continue
        try:
            scraped.append(_scrape(page))
        finally:
            pdfium.FPDF_ClosePage(page)
        total += len(scraped[-1][0])
        if total > budget.limits.text:
            raise LimitReached("text")
    budget.count_text(total)
    return scraped


def _scrape(page: Any) -> Scraped:
    frame = _Frame(page)
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return "", [], _image_share(page, frame)
    try:
        raw = _text(text_page)
        lines = _lines(text_page, raw, frame)
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    return _clean(raw.replace("\r\n", "\n")), lines, _image_share(page, frame)


class _Frame:
    """The visible box of a page in its own coordinates, and how the page is turned."""

    def __init__(self, page: Any) -> None:
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, box)
        self.left, self.right = sorted((box.left, box.right))
        self.bottom, self.top = sorted((box.bottom, box.top))
        self.turn = pdfium.FPDFPage_GetRotation(page)

    @property
    def area(self) -> float:
        return float((self.right - self.left) * (self.top - self.bottom))

    def height_of(self, x: float, y: float) -> float:
        """How far down the page, as it is shown, a point stands: 0 at the top edge, 1 at the bottom."""
        if self.turn in (1, 3):
            along = (x - self.left) / ((self.right - self.left) or 1.0)
            part = along if self.turn == 1 else 1.0 - along
        else:
            along = (self.top - y) / ((self.top - self.bottom) or 1.0)
            part = along if self.turn == 0 else 1.0 - along
        return float(round(min(1.0, max(0.0, part)), 3))


def _text(text_page: Any) -> str:
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    return bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "ignore")


def _clean(text: str) -> str:
    """Without control characters and ligatures, and with words joined again that were divided at a line's end."""
    return text.translate(_PLAIN) if _ODD.search(text) else text


def _lines(text_page: Any, raw: str, frame: _Frame) -> list[Line]:
    """Each line of the text with the size and weight of its first letter."""
    found = []
    name = ctypes.create_string_buffer(128)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    matrix = pdfium.FS_MATRIX()
    start = 0
    for raw_line in raw.split("\r\n"):
        text = raw_line.strip()
        if text:
            lead = start + len(raw_line) - len(raw_line.lstrip())
            index = pdfium.FPDFText_GetCharIndexFromTextIndex(text_page, lead)
            size = pdfium.FPDFText_GetFontSize(text_page, index)
            if pdfium.FPDFText_GetMatrix(text_page, index, matrix):
                size *= abs(complex(matrix.c, matrix.d))
            pdfium.FPDFText_GetFontInfo(text_page, index, name, 128, None)
            bold = bool(_BOLD.search(name.value)) or pdfium.FPDFText_GetFontWeight(text_page, index) >= BOLD_WEIGHT
            pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
            found.append(Line(_clean(text), round(size, 1), bold, frame.height_of(left.value, top.value)))
        start += len(raw_line) + 2
    return found


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


# ------------------------------------------------------------------------------------- bookmarks, fields, files inside


def _outline(document: Any) -> tuple[OutlineEntry, ...]:
    """The bookmarks in reading order; a tree that turns back on itself is followed once."""
    entries: list[OutlineEntry] = []
    seen: set[int] = set()
    waiting = [(pdfium.FPDFBookmark_GetFirstChild(document, None), 0)]
    while waiting and len(seen) < BOOKMARKS:
        mark, level = waiting.pop()
        address = ctypes.cast(mark, ctypes.c_void_p).value
        if address is None or address in seen:
            continue
        seen.add(address)
        waiting.append((pdfium.FPDFBookmark_GetNextSibling(document, mark), level))
        waiting.append((pdfium.FPDFBookmark_GetFirstChild(document, mark), level + 1))
        target = pdfium.FPDFBookmark_GetDest(document, mark)
        if not target:
            target = pdfium.FPDFAction_GetDest(document, pdfium.FPDFBookmark_GetAction(mark))
        page = pdfium.FPDFDest_GetDestPageIndex(document, target) + 1 if target else 0
        entries.append(OutlineEntry(_wide(pdfium.FPDFBookmark_GetTitle, mark), max(0, page), level))
    return tuple(entries)


def _fields(document: Any, count: int) -> tuple[FormField, ...]:
    """The fields of an interactive form with their values, each name once."""
    if pdfium.FPDF_GetFormType(document) == pdfium.FORMTYPE_NONE:
        return ()
    settings = pdfium.FPDF_FORMFILLINFO(version=2)
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, settings)
    if not form:
        return ()
    values: dict[str, str] = {}
    try:
        for index in range(count):
            _collect_fields(document, form, index, values)
            if len(values) >= FIELDS:
                break
    finally:
        pdfium.FPDFDOC_ExitFormFillEnvironment(form)
    return tuple(FormField(name, value) for name, value in values.items())


def _collect_fields(document: Any, form: Any, index: int, values: dict[str, str]) -> None:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), FIELDS)):
        mark = pdfium.FPDFPage_GetAnnot(page, number)
        if pdfium.FPDFAnnot_GetSubtype(mark) == pdfium.FPDF_ANNOT_WIDGET:
            name = _wide(pdfium.FPDFAnnot_GetFormFieldName, form, mark)
            if name and name not in values:
                values[name] = _wide(pdfium.FPDFAnnot_GetFormFieldValue, form, mark, length=VALUE_LENGTH)
        pdfium.FPDFPage_CloseAnnot(mark)
    pdfium.FPDF_ClosePage(page)


def _embedded(document: Any, budget: Budget) -> Iterator[Member]:
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), budget.limits.entries + 1)):
        budget.count_entry()
        inside = pdfium.FPDFDoc_GetAttachment(document, index)
        name = _wide(pdfium.FPDFAttachment_GetName, inside)
        size = ctypes.c_ulong()
        if not pdfium.FPDFAttachment_GetFile(inside, None, 0, size):
            yield Member(name, b"", 0, held("damaged", Readability.DAMAGED))
            continue
        budget.count_unpacked(size.value, size.value, size.value)
        buffer = ctypes.create_string_buffer(size.value)
        pdfium.FPDFAttachment_GetFile(inside, buffer, size.value, size)
        yield Member(name, buffer.raw[: size.value], size.value)


def _wide(ask: Any, *of_what: Any, length: int = LABEL_LENGTH) -> str:
    """The UTF-16 text that a question of pdfium answers, cut to `length` characters."""
    size = ask(*of_what, None, 0)
    if not 2 < size <= LONGEST_ANSWER:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    ask(*of_what, buffer, size)
    return _clean(bytes(buffer)[: size - 2].decode("utf-16-le", "ignore"))[:length].strip()
