"""Pages made to swell or to hang when they are drawn; "" for one that is drawn all the same, within its limits."""

import struct
import zlib
from collections.abc import Callable

from tests.intake.parsers import papers
from tests.intake.parsers.bombs import CATALOG, PAGE, forms_in_forms


def page(content: bytes, resources: bytes = b"", more: dict[int, bytes] | None = None) -> bytes:
    """One page of this content."""
    looks = b"/Resources<<%s>>" % resources if resources else b""
    return papers.raw_pdf(CATALOG | {3: PAGE % looks, 4: papers.stream(content)} | (more or {}))


def picture(side: int, *, bits: int = 1) -> bytes:
    """A picture of zeros, packed tightly."""
    row = papers.zeros(min((side * bits + 7) // 8 * side, 256 << 20), b"\0")
    return b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent %d" % (
        side,
        side,
        bits,
    ) + b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(row), row)


def tiling(step: float) -> dict[int, bytes]:
    """A pattern of tiles so small that a page holds millions of them."""
    head = b"<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 %f %f]/XStep %f/YStep %f/Resources<<>>"
    tile = b"0 0 %f %f re f" % (step, step)
    return {5: head % (step, step, step, step) + b"/Length %d>>stream\n%s\nendstream" % (len(tile), tile)}


def real_png(side: int) -> bytes:
    """A PNG of white pixels with every chunk in place."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))

    header = struct.pack(">II5B", side, side, 1, 0, 0, 0, 0)
    rows = papers.zeros((side // 8 + 1) * side, b"\xff")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


PAGE_BOMBS: dict[str, tuple[Callable[[], bytes], frozenset[str]]] = {
    "forms that draw forms, 10^15 times": (lambda: forms_in_forms(15), frozenset({"cpu", "wall", "crashed"})),
    "a picture of 10^10 pixels": (
        lambda: page(b"/I Do", b"/XObject<</I 5 0 R>>", {5: picture(100_000)}),
        frozenset({"", "cpu", "memory", "crashed"}),
    ),
    "a picture of 10^8 pixels, 400 times": (
        lambda: page(b"q 500 0 0 500 0 0 cm /I Do Q " * 400, b"/XObject<</I 5 0 R>>", {5: picture(10_000)}),
        frozenset({"", "cpu", "wall", "crashed", "memory"}),
    ),
    "tiles of a thousandth of a point": (
        lambda: page(b"/Pattern cs /P scn 0 0 595 842 re f", b"/Pattern<</P 5 0 R>>", tiling(0.001)),
        frozenset({"", "cpu", "wall", "crashed", "memory"}),
    ),
    "a million curves": (
        lambda: page(b"0 0 m " + b"100 900 500 -300 595 842 c 0 0 300 300 1 9 c " * 500_000 + b"S"),
        frozenset({"", "cpu", "wall", "crashed", "limit:pdf_stream"}),
    ),
    "dashes of nothing": (
        lambda: page(b"[0.00001] 0 d 0.1 w 0 0 m 595 842 l S " * 2_000),
        frozenset({"", "cpu", "wall", "crashed", "memory"}),
    ),
    "thirty thousand saved states": (lambda: page(b"q " * 2_000_000), frozenset({"", "cpu", "memory", "crashed"})),
    "a page as wide as a country": (
        lambda: papers.raw_pdf(CATALOG | {3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900000 900000]>>"}),
        frozenset({""}),
    ),
    "a page without a size": (
        lambda: papers.raw_pdf(CATALOG | {3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]>>"}),
        frozenset({"", "no_such_page"}),
    ),
    "a shading by a function that calls itself": (
        lambda: page(
            b"/S sh",
            b"/Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Function 5 0 R>>>>",
            {5: b"<</FunctionType 3/Domain[0 1]/Functions[5 0 R 5 0 R]/Bounds[0.5]/Encode[0 1 0 1]>>"},
        ),
        frozenset({"", "crashed", "no_such_page"}),
    ),
    "a PNG of 3,600 million pixels": (lambda: real_png(60_000), frozenset({"limit:image_pixels"})),
    "a PNG of 49 million pixels": (lambda: real_png(7_000), frozenset({""})),
    "a GIF that claims 65,535 × 65,535": (
        lambda: b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + b"\x80\0\0" + bytes(6) + b"," + bytes(9),
        frozenset({"limit:image_pixels", "no_picture"}),
    ),
    "a TIFF whose directory is itself": (
        lambda: b"II*\0\x08\0\0\0\1\0\0\1\3\0\1\0\0\0\x10\0\0\0\x08\0\0\0",
        frozenset({"damaged", "no_picture"}),
    ),
    "200,000 words on a page": (
        lambda: page(b"BT /F 1 Tf " + b"0 -0.1 Td (mot mot mot mot) Tj " * 50_000 + b"ET",
                     b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"),
        frozenset({"", "cpu", "wall"}),
    ),
}  # fmt: skip
