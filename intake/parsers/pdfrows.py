"""Puts values beside their labels where a PDF keeps them apart: a form filled in and then flattened or printed.

Such a file draws all its labels first and what was typed in afterwards, so its text would be two heaps.
"""

import ctypes
from dataclasses import dataclass
from typing import Any, Final

import pypdfium2.raw as pdfium

LABELS: Final = 6  # lines that end with a colon, from which on a page may be a form
MOST_LABELS: Final = 200
VALUE: Final = 2_000  # characters of one value
_ABOVE, _GAP, _APART = 5.0, 1.0, 6.0  # points: above a label, right of its end, above the next line


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the page's text and the box around it, in points; y grows upwards."""

    text: str
    left: float
    right: float
    bottom: float
    top: float


def beside_labels(text_page: Any, raw: str, width: float) -> str:
    """The page's text with each label's value after it, where that stands beside it and elsewhere in the text."""
    if raw.count(":\r\n") < LABELS:
        return raw
    lines = _boxed(text_page, raw)
    labels = [line for line in lines if line.text.endswith(":")][:MOST_LABELS]
    if len(labels) < LABELS:
        return raw
    found = {id(label): _value(text_page, label, lines, width) for label in labels}
    written = []
    for at, line in enumerate(lines):
        value = found.get(id(line), "")
        told = at + 1 < len(lines) and lines[at + 1].text.startswith(value[:20])
        written.append(f"{line.text} {value}" if value and not told else line.text)
    return "\r\n".join(written)


def _boxed(text_page: Any, raw: str) -> list[_Line]:
    boxed = []
    start = 0
    for raw_line in raw.split("\r\n"):
        text = raw_line.strip()
        first = start + (len(raw_line) - len(raw_line.lstrip()))
        edges = _box(text_page, first), _box(text_page, first + max(len(text), 1) - 1)
        boxed.append(_Line(text, edges[0][0], edges[1][1], min(e[2] for e in edges), max(e[3] for e in edges)))
        start += len(raw_line) + 2
    return boxed


def _box(text_page: Any, at: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    index = pdfium.FPDFText_GetCharIndexFromTextIndex(text_page, at)
    pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    return left.value, right.value, bottom.value, top.value


def _value(text_page: Any, label: _Line, lines: list[_Line], width: float) -> str:
    """What stands right of a label, down to the next line below it that begins further left."""
    below = [line.top for line in lines if line.text and line.top < label.bottom and line.left < label.right]
    bottom = max(below, default=label.bottom) + _APART
    return _within(text_page, label.right + _GAP, label.top + _ABOVE, width, min(bottom, label.bottom - _GAP))


def _within(text_page: Any, left: float, top: float, right: float, bottom: float) -> str:
    size = pdfium.FPDFText_GetBoundedText(text_page, left, top, right, bottom, None, 0)
    if not 0 < size <= VALUE:
        return ""
    buffer = (ctypes.c_ushort * (size + 1))()
    pdfium.FPDFText_GetBoundedText(text_page, left, top, right, bottom, buffer, size)
    return " ".join(bytes(buffer)[: 2 * size].decode("utf-16-le", "ignore").replace("\x00", "").split())
