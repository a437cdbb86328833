"""What a file is: by its bytes, whatever its name says."""

import struct

import pytest

from intake.parsers.families import Family
from intake.parsers.sniff import ending_of, sniff
from tests.intake.parsers import compound, papers

OOXML = "application/vnd.openxmlformats-officedocument."
ODF = "application/vnd.oasis.opendocument."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
CERTIFICATE = bytes.fromhex("302306092a864886f70d010702a01630140201013100300b06092a864886f70d0107013100")
MAIL = b"Received: from a by b\r\nFrom: ada@lamquet.example\r\nSubject: x\r\nDate: today\r\n\r\nBonjour"


def ole(stream: str) -> bytes:
    """An OLE file with one stream in its directory."""
    return OLE + stream.encode("utf-16-le").ljust(128, b"\0")


def box(brand: bytes) -> bytes:
    """The first box of an ISO media file."""
    return struct.pack(">L4s4sL", 16, b"ftyp", brand, 0) + bytes(100)


@pytest.mark.parametrize(
    ("data", "family", "media"),
    [
        (papers.pdf("x"), Family.PDF, "application/pdf"),
        (b"junk\r\n" + papers.pdf("x"), Family.PDF, "application/pdf"),
        (papers.word(("", "x")), Family.WORD, OOXML + "wordprocessingml.document"),
        (papers.workbook(a=[["x"]]), Family.WORKBOOK, OOXML + "spreadsheetml.sheet"),
        (
            papers.zipped({"ppt/presentation.xml": b"x", "[Content_Types].xml": b"x"}),
            Family.SLIDES,
            OOXML + "presentationml.presentation",
        ),
        (papers.open_document(ODF + "text", "<x/>"), Family.WRITER, ODF + "text"),
        (papers.open_document(ODF + "spreadsheet", "<x/>"), Family.CALC, ODF + "spreadsheet"),
        (papers.open_document(ODF + "presentation", "<x/>"), Family.IMPRESS, ODF + "presentation"),
        (papers.zipped({"a.txt": b"x"}), Family.ARCHIVE, "application/zip"),
        (papers.zipped({"Index/Document.iwa": b"x"}), Family.IWORK, "application/vnd.apple.pages"),
        (
            papers.zipped({"Index/Document.iwa": b"x", "Index/Slide-1.iwa": b"x"}),
            Family.IWORK,
            "application/vnd.apple.keynote",
        ),
        (
            papers.zipped({"Index/Document.iwa": b"", "Index/Tables/T.iwa": b"", "Index/CalculationEngine.iwa": b""}),
            Family.IWORK,
            "application/vnd.apple.numbers",
        ),
        (papers.zipped({"Bible.pages/Index.zip": b"x"}), Family.IWORK, "application/vnd.apple.pages"),
        (papers.zipped({"index.xml": b"x", "QuickLook/a": b"x"}), Family.IWORK, "application/vnd.apple.pages"),
        (papers.zipped({"META-INF/MANIFEST.MF": b"x", "A.class": b"x"}), Family.EXECUTABLE, "application/java-archive"),
        (b"PK\x03\x04 cut", Family.DAMAGED, "application/zip"),
        (ole("WordDocument"), Family.OLD_WORD, "application/msword"),
        (ole("Workbook"), Family.WORKBOOK, "application/vnd.ms-excel"),
        (compound.compound({"WORKBOOK": b"x"}), Family.WORKBOOK, "application/vnd.ms-excel"),
        (ole("PowerPoint Document"), Family.OLD_SLIDES, "application/vnd.ms-powerpoint"),
        (ole("EncryptedPackage"), Family.ENCRYPTED, "application/x-ole-storage"),
        (ole("__properties_version1.0"), Family.OUTLOOK, "application/vnd.ms-outlook"),
        (OLE, Family.CLOSED, "application/x-ole-storage"),
        (papers.winmail({"a.pdf": b"%PDF-1.4"}), Family.TNEF, "application/ms-tnef"),
        (papers.png(10, 10), Family.IMAGE, "image/png"),
        (b"\xff\xd8\xff\xe0" + bytes(20), Family.IMAGE, "image/jpeg"),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(20), Family.IMAGE, "image/webp"),
        (box(b"heic"), Family.IMAGE, "image/heic"),
        (box(b"mif1")[:16] + b"mif1avifmiaf", Family.IMAGE, "image/avif"),
        (box(b"mif1")[:16] + b"mif1heicmiaf", Family.IMAGE, "image/heic"),
        (box(b"avif"), Family.IMAGE, "image/avif"),
        (box(b"isom"), Family.MEDIA, "video/mp4"),
        (box(b"qt  "), Family.MEDIA, "video/quicktime"),
        (b"{\\rtf1 x}", Family.RTF, "application/rtf"),
        (b"7z\xbc\xaf\x27\x1c\0\4", Family.SEVEN_ZIP, "application/x-7z-compressed"),
        (b"\0\x05\x16\x07\0\2", Family.JUNK, "application/applefile"),
        (b"\0\x05\x16\0\0\2", Family.CLOSED_ARCHIVE, "application/applefile"),
        (b"BEGIN:VCALENDAR\r\nATTACH;VALUE=URI:Basso\r\n", Family.CALENDAR, "text/calendar"),
        (b"BEGIN:VCALENDAR\r\nATTACH;ENCODING=BASE64;\r\n VALUE=BINARY:JVBE", Family.CLOSED_ARCHIVE, "text/calendar"),
        (b"Rar!\x1a\x07\x01\0", Family.CLOSED_ARCHIVE, "application/vnd.rar"),
        (b"\x1f\x8b\x08\0", Family.CLOSED_ARCHIVE, "application/gzip"),
        (bytes(257) + b"ustar\0", Family.CLOSED_ARCHIVE, "application/x-tar"),
        (b"MZ\x90\0" + bytes(60), Family.EXECUTABLE, "application/vnd.microsoft.portable-executable"),
        (b"\x7fELF" + bytes(60), Family.EXECUTABLE, "application/x-executable"),
        (CERTIFICATE, Family.SIGNATURE, "application/pkcs7-signature"),
        (b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD", Family.CARD, "text/vcard"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", Family.CALENDAR, "text/calendar"),
        (b"-----BEGIN PGP SIGNATURE-----\n", Family.SIGNATURE, "application/pgp-signature"),
        (b"<!DOCTYPE html><html><body>x", Family.HTML, "text/html"),
        (b'<?xml version="1.0"?><FinalDraft DocumentType="Script">', Family.SCREENPLAY, "application/x-finaldraft"),
        (b"INT. CUISINE\n\n" * 6, Family.FOUNTAIN, "text/x-fountain"),
        (MAIL, Family.MAIL, "message/rfc822"),
        ("Le synopsis, enfin : une fin à Liège.".encode(), Family.TEXT, "text/plain"),
        ("Le synopsis, enfin : une fin à Liège.".encode("cp1252"), Family.TEXT, "text/plain"),
        ("Le synopsis".encode("utf-16"), Family.TEXT, "text/plain"),
        (b"\x01\xfe\x02\xfd" * 99, Family.UNKNOWN, "application/octet-stream"),
    ],
)  # fmt: skip
def test_a_file_is_known_by_its_bytes(data: bytes, family: Family, media: str) -> None:
    sniffed = sniff(data, "dossier.bin")

    assert (sniffed.family, sniffed.media) == (family, media)


@pytest.mark.parametrize("data", [b"MZ\x90\0" + bytes(60), papers.zipped({"a.txt": b"x"}), papers.pdf("x"), MAIL])
def test_a_name_changes_nothing_of_what_the_bytes_say(data: bytes) -> None:
    assert len({sniff(data, name).family for name in ("a.pdf", "a.docx", "a.zip", "a.txt", "a")}) == 1


@pytest.mark.parametrize("name", ["piece.js", "piece.VBS", "piece.pdf.bat", "piece.hta", "piece.ps1"])
def test_a_script_is_refused_by_its_name_though_it_is_a_text(name: str) -> None:
    assert sniff(b"WScript.Echo(1)", name).family is Family.EXECUTABLE


@pytest.mark.parametrize(
    ("name", "media"),
    [("a.csv", "text/csv"), ("a.md", "text/markdown"), ("a.fountain", "text/x-fountain"), ("a.txt", "text/plain")],
)
def test_the_name_tells_one_flavour_of_text_from_another(name: str, media: str) -> None:
    assert sniff(b"a;b\n1;2\n", name).media == media


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.PDF", "pdf"), ("a.tar.gz", "gz"), (".DS_Store", ""), ("a", ""), ("a. ", ""), ("", "")],
)
def test_the_ending_of_a_name(name: str, ending: str) -> None:
    assert ending_of(name) == ending
