"""Forty-nine files made to swell, to loop or to hang; each with its name and the reason it must end with.

"" is for a file that is read all the same, within its limits; "crashed" for one that ends the child, and so the mail
is held; "cpu" for one that is ended, when a shorter limit comes before the crash.
"""

import struct
import zlib
from collections.abc import Callable
from functools import cache

from tests.effort import large
from tests.intake.parsers import papers

MIB = 1 << 20
ODF = "application/vnd.oasis.opendocument."
W = b'<w:document xmlns:w="w"><w:body>'
SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
LAUGHS = b"<!DOCTYPE d [<!ENTITY a0 'ha'>%s]><w:document xmlns:w='w'><w:t>&a9;</w:t></w:document>" % b"".join(
    b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10)
)
CATALOG = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>"}
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R%s>>"


def slides(count: int) -> bytes:
    """A .pptx whose slides are the same megabyte."""
    slide = papers.raw_deflate(b"<s>" + b"<a:p/>" * 170_000 + b"</s>")
    names = [b"[Content_Types].xml", b"ppt/presentation.xml"]
    numbered = [(b"ppt/slides/slide%d.xml" % n, slide, 1) for n in range(count)]
    return papers.hand_zip([*((name, b"\3\0", 0) for name in names), *numbered])


def word(document: bytes) -> bytes:
    return papers.repacked(papers.word(("", "x")), word__document=document)


def book(sheet: bytes) -> bytes:
    return papers.repacked(papers.workbook(a=[["x"]]), xl__worksheets__sheet1=sheet)


def packed_entry(name: bytes, size: int) -> bytes:
    """A zip of one entry of `size` zeros."""
    return papers.hand_zip([(name, papers.zeros(size, b"\0")[2:-4], 1)], claimed=size)


def nested_zip(levels: int) -> bytes:
    data = b"core"
    for level in range(levels):
        data = papers.zipped({f"{level}.zip": data})
    return data


@cache
def _million_zeros(millions: int) -> bytes:
    return papers.zeros(millions * MIB, b"\0")[2:-4]


def page(content: bytes, *, filters: bytes = b"", more: bytes = b"", **objects: bytes) -> bytes:
    """A PDF of one page whose content stream is given as it lies in the file."""
    stream = b"<<%s/Length %d>>stream\n%s\nendstream" % (filters, len(content), content)
    others = {int(number[1:]): text for number, text in objects.items()}
    return papers.raw_pdf(CATALOG | {3: PAGE % more, 4: stream} | others)


def winmail_of_properties(count: int, tail: bytes) -> bytes:
    value = struct.pack("<L", count) + tail
    return papers.winmail({"a.txt": b"x"}) + struct.pack("<BHHL", 2, 0x9005, 6, len(value)) + value + b"\0\0"


def sibling_bookmarks(count: int) -> bytes:
    marks = {n: b"<</Title(x)/Parent 5 0 R/Next %d 0 R>>" % (n + 1) for n in range(6, 6 + count)}
    root = {1: b"<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>", 5: b"<</First 6 0 R/Last 6 0 R>>"}
    return papers.raw_pdf(CATALOG | root | {3: PAGE % b"", 4: papers.stream(b"")} | marks)


def looping_bookmarks() -> bytes:
    marks = {6: b"<</Title(x)/First 7 0 R/Next 6 0 R>>", 7: b"<</Title(y)/First 6 0 R/Next 6 0 R>>"}
    root = {1: b"<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>", 5: b"<</First 6 0 R>>"}
    return papers.raw_pdf(CATALOG | root | {3: PAGE % b"", 4: papers.stream(b"")} | marks)


def many_pages(count: int) -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(count))
    tree = {2: b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count)}
    return papers.raw_pdf(CATALOG | tree | {3: PAGE % b"", 4: papers.stream(b"")})


def forms_in_forms(levels: int) -> bytes:
    """Each form draws the next one ten times."""
    forms = {
        n: papers.stream(
            b"/F Do " * 10,
            b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>" % min(n + 1, 5 + levels),
        )
        for n in range(5, 6 + levels)
    }
    return papers.raw_pdf(
        CATALOG | {3: PAGE % b"/Resources<</XObject<</F 5 0 R>>>>", 4: papers.stream(b"/F Do")} | forms
    )


def run_lengths(layers: int) -> bytes:
    """Blanks under several layers of run-length coding, 64 : 1 each."""
    data = bytes((129, 32)) * 60_000 + b"\x80"
    for _ in range(layers - 1):
        data = b"".join(bytes((255, byte)) for byte in data[:100_000]) + b"\x80"
    return data


BOMBS: dict[tuple[str, str], Callable[[], bytes]] = {
    ("zip: one entry of 300 MB", "limit:ratio"): lambda: packed_entry(b"a.txt", 300 * MIB),
    ("zip: entries that share their bytes", "limit:overlap"): lambda: papers.hand_zip(
        [(b"%d" % n, _million_zeros(4), 1) for n in range(200)], offsets=[0] * 200
    ),
    ("zip: 30 levels", "limit:archive_depth"): lambda: nested_zip(30),
    ("zip: 100,000 entries", "limit:entries"): lambda: papers.hand_zip([(b"a", b"", 0)] * large(100_000), method=0),
    ("zip: 1,000 entries of 1 MB", "limit:unpacked"): lambda: papers.hand_zip(
        [(b"%d" % n, _million_zeros(1), 0xA738EA1C) for n in range(1_000)], claimed=MIB
    ),
    ("zip: 1,000 entries ten times over", "limit:entries"): lambda: papers.zipped(
        {f"{n}.zip": papers.zipped({f"{m}": b"x" for m in range(200)}) for n in range(10)}
    ),
    ("zip: a claimed size of 10 bytes", "limit:ratio"): lambda: papers.hand_zip(
        [(b"a.txt", papers.zeros(200 * MIB, b"\0")[2:-4], 1)], claimed=10
    ),
    ("zip: names of 60,000 bytes", "damaged"): lambda: papers.hand_zip(
        [(b"n" * 60_000 + b"%d" % n, b"", 0) for n in range(large(300))]
    ),
    ("zip: a directory that points at itself", "damaged"): lambda: papers.hand_zip(
        [(b"a", b"x", 1)], offsets=[0x7FFFFFFF]
    ),
    ("zip: 60,000 ends of directory", "damaged"): lambda: papers.zipped({"a": b"x"}) + b"PK\x05\x06" * 15_000,
    ("zip: entries in bzip2", "archive_unsupported"): lambda: papers.hand_zip(
        [(b"a", b"BZh9" + bytes(99), 1)], method=12, claimed=1 << 31
    ),
    ("zip: nested with a bomb in the third", "limit:ratio"): lambda: papers.zipped(
        {"1.zip": papers.zipped({"2.zip": packed_entry(b"a", 150 * MIB)})}
    ),
    ("docx: a billion laughs", "xml_doctype"): lambda: word(LAUGHS),
    ("docx: one entity of 50 KB, 50,000 times", "xml_doctype"): lambda: word(
        b"<!DOCTYPE d [<!ENTITY a '%s'>]><d>%s</d>" % (b"a" * 50_000, b"&a;" * 50_000)
    ),
    ("docx: an entity from outside", "xml_doctype"): lambda: word(
        b"<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><d>&a;</d>"
    ),
    ("docx: 300 MB of paragraphs", "limit:xml_elements"): lambda: papers.repacked(
        papers.word(("", "x")), word__document=W + b"<w:p/>" * large(45 * MIB)
    ),
    ("docx: 60 MB of words", "limit:text"): lambda: word(W + b"<w:p><w:r><w:t>" + b"mot " * (15 * MIB)),
    ("docx: a million elements inside each other", "limit:xml_depth"): lambda: word(W + b"<w:p>" * 1_000_000),
    ("docx: an attribute of 50 MB", "empty"): lambda: word(
        W + b'<w:p w:x="' + b"y" * large(50 * MIB) + b'"/></w:body></w:document>'
    ),
    ("docx: a million attributes", "damaged"): lambda: word(
        W + b"<w:p " + b" ".join(b'a%d="1"' % n for n in range(1_000_000))
    ),
    ("docx: 70 MB of styles", "limit:xml_elements"): lambda: papers.repacked(
        papers.word(("", "x")), word__styles=b"<w:styles>" + b"<w:style/>" * large(7 * MIB)
    ),
    ("docx: 20,000 pages", "limit:pages"): lambda: word(
        W + b'<w:p><w:r><w:t>x</w:t><w:br w:type="page"/></w:r></w:p>' * 20_000 + b"</w:body></w:document>"
    ),
    ("pptx: 900 slides of 1 MB", "limit:xml_elements"): lambda: slides(900),
    ("odt: 100 MB", "limit:xml_elements"): lambda: papers.open_document(
        ODF + "text", "<o>" + "<text:p/>" * large(11 * MIB)
    ),
    ("ods: a sheet repeated 17 thousand million times", ""): lambda: papers.open_document(
        ODF + "spreadsheet",
        '<o xmlns:b="b"><b:table b:name="x"><b:table-row b:number-rows-repeated="1048576"><b:table-cell '
        'b:number-columns-repeated="16384"><p>x</p></b:table-cell></b:table-row></b:table></o>',
    ),
    ("xlsx: two cells in far corners", "limit:cells"): lambda: book(
        SHEET + b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        b"</sheetData></worksheet>"
    ),
    ("xlsx: 150 MB of cells", "limit:office_part"): lambda: book(
        SHEET + b'<row r="1"><c r="A1"><v>1</v></c></row>' * large(4 * MIB)
    ),
    ("xlsx: 150 MB of shared words", "limit:office_part"): lambda: papers.repacked(
        papers.workbook(a=[["x"]]), xl__sharedStrings=b"<sst>" + b"<si><t>x</t></si>" * large(9 * MIB)
    ),
    ("xlsx: a billion laughs", "empty"): lambda: book(LAUGHS),
    ("xls: a directory of nonsense", "damaged"): lambda: (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 504 + "Workbook".encode("utf-16-le").ljust(128, b"\0") * 400
    ),
    ("pdf: a content stream of 210 MB", "limit:pdf_stream"): lambda: page(
        papers.zeros(210 * MIB), filters=b"/Filter/FlateDecode"
    ),
    ("pdf: packed twice", "limit:pdf_stream"): lambda: page(
        zlib.compress(papers.zeros(300 * MIB), 9), filters=b"/Filter[/FlateDecode/FlateDecode]"
    ),
    ("pdf: run lengths of run lengths", "empty"): lambda: page(
        run_lengths(3), filters=b"/Filter[/RunLengthDecode/RunLengthDecode/RunLengthDecode]"
    ),
    ("pdf: one stream 10,000 times on a page", "crashed"): lambda: papers.raw_pdf(
        CATALOG
        | {3: (PAGE % b"").replace(b"4 0 R", b"[%s]" % (b"4 0 R " * 10_000)), 4: papers.stream(b"q Q " * 250_000)}
    ),
    ("pdf: a page tree that returns to itself", "empty"): lambda: papers.raw_pdf(
        {1: CATALOG[1], 2: b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"}
    ),
    ("pdf: two thousand million pages claimed", "empty"): lambda: papers.raw_pdf(
        CATALOG | {2: b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", 3: PAGE % b"", 4: papers.stream(b"")}
    ),
    ("pdf: 50,000 pages", "limit:pdf_pages"): lambda: many_pages(50_000),
    ("pdf: 200,000 bookmarks in a row", "empty"): lambda: sibling_bookmarks(large(200_000)),
    ("pdf: bookmarks that return to themselves", "empty"): looping_bookmarks,
    ("pdf: forms that draw forms, 10^15 times", "crashed or cpu"): lambda: forms_in_forms(15),
    ("pdf: arrays a million deep", "damaged"): lambda: papers.raw_pdf(CATALOG | {3: b"[" * 1_000_000}),
    ("pdf: a picture of 10^10 pixels", ""): lambda: page(
        b"q 500 0 0 500 0 0 cm /I Do Q",
        more=b"/Resources<</XObject<</I 5 0 R>>>>",
        o5=papers.stream(b"\0", b"/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceGray"),
    ),
    ("pdf: a file inside of 250 MB", "limit:pdf_stream"): lambda: papers.raw_pdf(
        {
            **CATALOG,
            1: b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a) 5 0 R]>>>>>>",
            3: PAGE % b"",
            4: papers.stream(b""),
            5: b"<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>",
            6: b"<</Type/EmbeddedFile/Filter/FlateDecode/Length 9>>stream\n%s\nendstream" % papers.zeros(250 * MIB),
        }
    ),
    ("rtf: 3 million braces", "empty"): lambda: b"{\\rtf1 " + b"{" * large(3_000_000),
    ("html: 4 million angles", ""): lambda: b"<html>" + b"<" * 4_000_000,
    ("csv: a row of 5 million cells", ""): lambda: b"a" + b";" * 5_000_000,
    ("fdx: a billion laughs", "damaged"): lambda: LAUGHS.replace(b"w:document", b"FinalDraft").replace(
        b"<!DOCTYPE", b"<?xml?><!DOCTYPE"
    ),
    ("tnef: four thousand million properties", ""): lambda: winmail_of_properties(
        0xFFFFFFFF, struct.pack("<HHL", 0x1003, 1, 0xFFFFFFFF)
    ),
    ("jpeg: 40 MB of markers", "damaged"): lambda: b"\xff\xd8" + b"\xff" * large(40 * MIB),
}
