"""Measures pictures without decoding them, and tells a signature's logo from a photographed page."""

import struct
from dataclasses import replace
from typing import Final

from intake.parsers.content import Found, held, set_aside
from intake.parsers.limits import KIB, Budget
from triage.message import Outcome, Page, Readability

ICON_SIDE: Final = 64  # pixels; a smaller picture is never a page
STRIP: Final = 100, 400  # pixels high and wide, or wide and high: nor is a smaller one of few bytes, wherever it stands
PAGE_HEIGHT: Final = 480  # pixels, from which a picture in the shape of a sheet can be read
SHEET: Final = 1.38, 1.45  # how high an upright A4 is by its width; posters are 1.33 or 1.5
LOGO_HEIGHT: Final = 200
LOGO_BYTES: Final = 40 * KIB
LOGO_PIXELS: Final = 600 * 600
HEIC: Final = "image/heic"  # how telephones keep photographs; nothing here draws it (docs/decisions/0186)
TIFF_PAGES: Final = 200  # of one file that are looked at
MARKERS: Final = 5_000  # of a JPEG, before its size
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG markers that carry the size


def read_image(data: bytes, media: str, budget: Budget, *, inline: bool) -> Found:
    """A picture as one page without text; a tiny one is a logo, and a small one inside the mail's text."""
    if media == "image/svg+xml":
        return set_aside("logo") if inline else held("format_unreadable")
    width, height = size_of(data, media)
    if _is_logo(width, height, len(data), inline=inline):
        return set_aside("logo")
    if width * height > budget.limits.image_pixels:
        return held("limit:image_pixels", Readability.OVER_LIMIT, page_count=1)
    count = pages_in_tiff(data) if media == "image/tiff" else 1
    budget.count_pages(count)
    pages = tuple(Page(number, "", image_share=1.0) for number in range(1, count + 1))
    if not width:
        return held("damaged", Readability.DAMAGED)
    found = Found(readability=Readability.SCAN, pages=pages, page_count=count)
    return replace(found, outcome=Outcome.HELD, reason="photo_heic") if media == HEIC else found


def _is_logo(width: int, height: int, size: int, *, inline: bool) -> bool:
    if not width:
        return inline and size < LOGO_BYTES
    if max(width, height) <= ICON_SIDE:
        return True
    if size < LOGO_BYTES and min(width, height) < STRIP[0] and max(width, height) < STRIP[1]:
        return True  # some programs attach the pictures of a signature as files
    if height >= PAGE_HEIGHT and SHEET[0] * width < height < SHEET[1] * width:
        return False  # a page that was scanned or photographed in small
    small = min(width, height) < LOGO_HEIGHT or (size < LOGO_BYTES and width * height < LOGO_PIXELS)
    return inline and small


def size_of(data: bytes, media: str) -> tuple[int, int]:
    """Width and height in pixels as the file says; (0, 0) when they cannot be found."""
    try:
        return _MEASURES[media](data)
    except (struct.error, IndexError, KeyError):
        return 0, 0


def _png(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _gif(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height


def _bmp(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<ii", data, 18)
    return abs(width), abs(height)


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    for _ in range(MARKERS):
        at = data.find(b"\xff", at, at + 65_536)
        if at < 0:
            break
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        if marker in (0xFF, 0x00, 0x01) or 0xD0 <= marker <= 0xD8:
            at += 1
        else:
            at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    return 0, 0


def _webp(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", data, 26)
    return width & 0x3FFF, height & 0x3FFF


def _tiff(data: bytes) -> tuple[int, int]:
    order = "<" if data[:2] == b"II" else ">"
    at = struct.unpack_from(order + "I", data, 4)[0]
    sizes = {256: 0, 257: 0}
    for number in range(struct.unpack_from(order + "H", data, at)[0]):
        tag, kind, _, value = struct.unpack_from(order + "HHI4s", data, at + 2 + 12 * number)
        if tag in sizes:
            sizes[tag] = struct.unpack(order + ("H" if kind == 3 else "I"), value[: 2 if kind == 3 else 4])[0]
    return sizes[256], sizes[257]


def pages_in_tiff(data: bytes) -> int:
    """How many pages a fax or a scanner put into one TIFF; at least 1, at most TIFF_PAGES."""
    order = "<" if data[:2] == b"II" else ">"
    seen: set[int] = set()
    try:
        at = struct.unpack_from(order + "I", data, 4)[0]
        while at and at not in seen and len(seen) < TIFF_PAGES:
            seen.add(at)
            entries = struct.unpack_from(order + "H", data, at)[0]
            at = struct.unpack_from(order + "I", data, at + 2 + 12 * entries)[0]
    except struct.error:
        pass
    return max(1, len(seen))


def _heif(data: bytes) -> tuple[int, int]:
    """The largest image extent property (ISO/IEC 23008-12): tiles have smaller ones."""
    largest = (0, 0)
    at = data.find(b"ispe", 0, 1_048_576)
    while at >= 0:
        width, height = struct.unpack_from(">II", data, at + 8)
        largest = max(largest, (width, height), key=lambda size: size[0] * size[1])
        at = data.find(b"ispe", at + 4, 1_048_576)
    return largest


_MEASURES: Final = {
    "image/png": _png,
    "image/gif": _gif,
    "image/bmp": _bmp,
    "image/jpeg": _jpeg,
    "image/webp": _webp,
    "image/tiff": _tiff,
    "image/heic": _heif,
    "image/avif": _heif,
}
