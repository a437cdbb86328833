"""Tells apart the formats that share a container: what is inside a zip or an OLE compound file."""

from typing import Final

from intake.parsers.families import Family, Sniffed
from intake.parsers.limits import LimitReached
from intake.parsers.ole import BadOle, Ole
from intake.parsers.unzip import BadZip, Zip

_OOXML: Final = "application/vnd.openxmlformats-officedocument."
_ODF: Final = "application/vnd.oasis.opendocument."
DOCX, PPTX, XLSX = (
    _OOXML + kind for kind in ("wordprocessingml.document", "presentationml.presentation", "spreadsheetml.sheet")
)
_OLE_NAMES: Final[tuple[tuple[str, Sniffed], ...]] = (
    ("EncryptedPackage", Sniffed(Family.ENCRYPTED, "application/x-ole-storage")),
    ("__properties_version1.0", Sniffed(Family.OUTLOOK, "application/vnd.ms-outlook")),
    ("WordDocument", Sniffed(Family.OLD_WORD, "application/msword")),
    ("PowerPoint Document", Sniffed(Family.OLD_SLIDES, "application/vnd.ms-powerpoint")),
    ("Workbook", Sniffed(Family.WORKBOOK, "application/vnd.ms-excel")),
    ("Book", Sniffed(Family.WORKBOOK, "application/vnd.ms-excel")),
    ("VisioDocument", Sniffed(Family.CLOSED, "application/vnd.visio")),
    ("!_StringData", Sniffed(Family.EXECUTABLE, "application/x-msi")),
)
_IWORK: Final = {
    "pages": "application/vnd.apple.pages",
    "key": "application/vnd.apple.keynote",
    "numbers": "application/vnd.apple.numbers",
}
_IWORK_INDEXES: Final = frozenset({b"Index/Document.iwa", b"Index.zip", b"index.apxl", b"index.xml"})
_OPEN_DOCUMENT: Final = {
    _ODF + "text": Family.WRITER,
    _ODF + "text-template": Family.WRITER,
    _ODF + "presentation": Family.IMPRESS,
    _ODF + "spreadsheet": Family.CALC,
    _ODF + "spreadsheet-template": Family.CALC,
}


def zip_kind(data: bytes) -> Sniffed:
    """A zip, or one of the many formats that are zips, by what is inside."""
    try:
        archive = Zip(data, most=100_000)
    except BadZip:
        return Sniffed(Family.DAMAGED, "application/zip")
    except LimitReached:
        return Sniffed(Family.ARCHIVE, "application/zip")
    names = archive.names()
    media = _claimed(archive, "mimetype").strip()
    if media in _OPEN_DOCUMENT:
        return Sniffed(_OPEN_DOCUMENT[media], media)
    if media.startswith(("application/vnd.oasis.", "application/epub")):
        return Sniffed(Family.CLOSED, media)
    if b"[Content_Types].xml" in names:
        return _ooxml(names)
    if (kind := _iwork(names)) is not None:
        return kind
    if b"META-INF/MANIFEST.MF" in names:
        return Sniffed(Family.EXECUTABLE, "application/java-archive")
    return Sniffed(Family.ARCHIVE, "application/zip")


def _ooxml(names: frozenset[bytes]) -> Sniffed:
    if b"word/document.xml" in names:
        return Sniffed(Family.WORD, DOCX)
    if b"xl/workbook.xml" in names or b"xl/workbook.bin" in names:
        return Sniffed(Family.WORKBOOK, XLSX)
    if b"ppt/presentation.xml" in names:
        return Sniffed(Family.SLIDES, PPTX)
    folders = {name.split(b"/")[0] for name in names}
    if b"word" in folders:
        return Sniffed(Family.WORD, DOCX)
    return Sniffed(Family.CLOSED, "application/vnd.openxmlformats-package")


def _iwork(names: frozenset[bytes]) -> Sniffed | None:
    """A file of Pages, Keynote or Numbers: a zip, or a folder that a mail program made a zip of; None for others."""
    tops = {name.split(b"/")[0].lower() for name in names} - {b"__macosx"}
    top = tops.pop() if len(tops) == 1 else b""
    ending = top.rpartition(b".")[2].decode("ascii", "replace")
    if ending in _IWORK and any(name.lower().startswith((top + b"/index", top + b"/quicklook")) for name in names):
        return Sniffed(Family.IWORK, _IWORK[ending])
    if not names & _IWORK_INDEXES:
        return None
    slides = b"index.apxl" in names or any(name.startswith((b"Index/Slide", b"Index/MasterSlide")) for name in names)
    tables = b"Index/CalculationEngine.iwa" in names and any(name.startswith(b"Index/Tables/") for name in names)
    sections = any(name.startswith(b"Index/Section") for name in names)
    return Sniffed(Family.IWORK, _IWORK["key" if slides else "numbers" if tables and not sections else "pages"])


def _claimed(archive: Zip, name: str) -> str:
    entry = archive.named(name)
    if entry is None or entry.size > 200 or not entry.readable:
        return ""
    try:
        return b"".join(archive.chunks(entry, 200)).decode("ascii", "ignore")
    except BadZip:
        return ""


def ole_kind(data: bytes) -> Sniffed:
    """An OLE compound file, by the streams at its top; a damaged one by the names that its directory shows."""
    try:
        ole = Ole(data)
        tops = {node.name.lower() for node in ole.inside(ole.root)}
    except (BadOle, LimitReached):
        return _damaged_ole_kind(data)
    return next((sniffed for name, sniffed in _OLE_NAMES if name.lower() in tops), None) or _damaged_ole_kind(data)


def _damaged_ole_kind(data: bytes) -> Sniffed:
    """By any name in the directory, whose entries start at multiples of 128 bytes."""
    for name, sniffed in _OLE_NAMES:
        raw = name.encode("utf-16-le") + b"\0\0"
        at = data.find(raw)
        while at >= 0:
            if at % 128 == 0:
                return sniffed
            at = data.find(raw, at + 1)
    if data.find("__substg1.0_".encode("utf-16-le")) >= 0:
        return Sniffed(Family.OUTLOOK, "application/vnd.ms-outlook")
    return Sniffed(Family.CLOSED, "application/x-ole-storage")
