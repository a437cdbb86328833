"""What a PDF holds beside its pages: bookmarks, form fields, files inside; and how pdfium's text is made clean."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any, Final

import pypdfium2.raw as pdfium

from intake.parsers.content import LABEL_LENGTH, Member, held
from intake.parsers.limits import MIB, Budget
from triage.message import FormField, OutlineEntry, Readability

BOOKMARKS: Final = 2_000
FIELDS: Final = 2_000
VALUE_LENGTH: Final = 2_000
LONGEST_ANSWER: Final = 4 * MIB
ODD: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufb00-\ufb06\ufffe\uffff]")
_PLAIN: Final = dict.fromkeys([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F, 0xFFFE, 0xFFFF]) | {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}


def clean(text: str) -> str:
    """Without control characters and ligatures, and with words joined again that were divided at a line's end."""
    return text.translate(_PLAIN) if ODD.search(text) else text


def outline(document: Any) -> tuple[OutlineEntry, ...]:
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
        entries.append(OutlineEntry(_wide(pdfium.FPDFBookmark_GetTitle, mark), max(0, page), min(level, 100)))
    return tuple(entries)


def fields(document: Any, count: int) -> tuple[FormField, ...]:
    """The fields of an interactive form with their values, each name once."""
    if pdfium.FPDF_GetFormType(document) == pdfium.FORMTYPE_NONE:
        return ()
    settings = pdfium.FPDF_FORMFILLINFO(version=2)
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, settings)
    if not form:
        return ()
    values: dict[str, FormField] = {}
    try:
        for index in range(count):
            _collect_fields(document, form, index, values)
            if len(values) >= FIELDS:
                break
    finally:
        pdfium.FPDFDOC_ExitFormFillEnvironment(form)
    return tuple(values.values())


def _collect_fields(document: Any, form: Any, index: int, values: dict[str, FormField]) -> None:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), FIELDS)):
        mark = pdfium.FPDFPage_GetAnnot(page, number)
        if pdfium.FPDFAnnot_GetSubtype(mark) == pdfium.FPDF_ANNOT_WIDGET:
            name = _wide(pdfium.FPDFAnnot_GetFormFieldName, form, mark)
            if name and name not in values:
                value = _wide(pdfium.FPDFAnnot_GetFormFieldValue, form, mark, length=VALUE_LENGTH)
                values[name] = FormField(name, value, index + 1)
        pdfium.FPDFPage_CloseAnnot(mark)
    pdfium.FPDF_ClosePage(page)


def embedded(document: Any, budget: Budget) -> Iterator[Member]:
    """The files inside a PDF, each counted against the limits before its bytes are taken; an unreadable one is held."""
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), budget.limits.entries + 1)):
        yield _member(pdfium.FPDFDoc_GetAttachment(document, index), budget)


def pinned_to(page: Any, budget: Budget) -> Iterator[Member]:
    """The files that somebody pinned to a page as a comment (ISO 32000-1 §12.5.6.15), taken as embedded ones are."""
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), FIELDS)):
        mark = pdfium.FPDFPage_GetAnnot(page, number)
        if pdfium.FPDFAnnot_GetSubtype(mark) == pdfium.FPDF_ANNOT_FILEATTACHMENT:
            yield _member(pdfium.FPDFAnnot_GetFileAttachment(mark), budget)
        pdfium.FPDFPage_CloseAnnot(mark)


def _member(inside: Any, budget: Budget) -> Member:
    budget.count_entry()
    name = _wide(pdfium.FPDFAttachment_GetName, inside)
    size = ctypes.c_ulong()
    if not pdfium.FPDFAttachment_GetFile(inside, None, 0, size):
        return Member(name, b"", 0, held("damaged", Readability.DAMAGED))
    budget.count_unpacked(size.value, size.value, size.value)
    buffer = ctypes.create_string_buffer(size.value)
    pdfium.FPDFAttachment_GetFile(inside, buffer, size.value, size)
    return Member(name, buffer.raw[: size.value], size.value)


def _wide(ask: Any, *of_what: Any, length: int = LABEL_LENGTH) -> str:
    """The UTF-16 text that a question of pdfium answers, cut to `length` characters."""
    size = ask(*of_what, None, 0)
    if not 2 < size <= LONGEST_ANSWER:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    ask(*of_what, buffer, size)
    return clean(bytes(buffer)[: size - 2].decode("utf-16-le", "ignore"))[:length].strip()
