"""Says what a file is by looking at its bytes; a name only refines what the bytes leave open."""

import re
from contextlib import suppress
from typing import Any, Final

from intake.parsers.families import Family, Sniffed
from intake.parsers.ole import START as OLE_START
from intake.parsers.plain import decoded
from intake.parsers.shortcuts import is_shortcut
from intake.parsers.signed import SIGNED_DATA, BadSigned, stands_beside
from intake.parsers.zipkinds import ole_kind, zip_kind


def _libmagic() -> Any:
    """libmagic with its database read (later there is no file system), or None where the machine has none."""
    try:
        import magic

        reader = magic.Magic(mime=True)
        reader.from_buffer(b"warm")
    except (ImportError, OSError):
        return None
    return reader


_MAGIC: Final = _libmagic()


SIGNATURE_SIZE: Final = 64 * 1024  # a larger ".p7s" is looked at by a person
_UNKNOWN: Final = Sniffed(Family.UNKNOWN, "application/octet-stream")

_STARTS: Final[tuple[tuple[bytes, Sniffed], ...]] = (
    (b"\x89PNG\r\n\x1a\n", Sniffed(Family.IMAGE, "image/png")),
    (b"\xff\xd8\xff", Sniffed(Family.IMAGE, "image/jpeg")),
    (b"GIF87a", Sniffed(Family.IMAGE, "image/gif")),
    (b"GIF89a", Sniffed(Family.IMAGE, "image/gif")),
    (b"II*\x00", Sniffed(Family.IMAGE, "image/tiff")),
    (b"MM\x00*", Sniffed(Family.IMAGE, "image/tiff")),
    (b"x\x9f>\x22", Sniffed(Family.TNEF, "application/ms-tnef")),
    (b"{\\rtf", Sniffed(Family.RTF, "application/rtf")),
    (b"7z\xbc\xaf\x27\x1c", Sniffed(Family.SEVEN_ZIP, "application/x-7z-compressed")),
    (b"Rar!\x1a\x07", Sniffed(Family.CLOSED_ARCHIVE, "application/vnd.rar")),
    (b"\x1f\x8b\x08", Sniffed(Family.CLOSED_ARCHIVE, "application/gzip")),
    (b"BZh", Sniffed(Family.CLOSED_ARCHIVE, "application/x-bzip2")),
    (b"\xfd7zXZ\x00", Sniffed(Family.CLOSED_ARCHIVE, "application/x-xz")),
    (b"StuffIt", Sniffed(Family.CLOSED_ARCHIVE, "application/x-stuffit")),
    (b"SIT!", Sniffed(Family.CLOSED_ARCHIVE, "application/x-stuffit")),
    (b"MZ", Sniffed(Family.EXECUTABLE, "application/vnd.microsoft.portable-executable")),
    (b"\x7fELF", Sniffed(Family.EXECUTABLE, "application/x-executable")),
    (b"\xcf\xfa\xed\xfe", Sniffed(Family.EXECUTABLE, "application/x-mach-binary")),
    (b"\xce\xfa\xed\xfe", Sniffed(Family.EXECUTABLE, "application/x-mach-binary")),
    (b"\xca\xfe\xba\xbe", Sniffed(Family.EXECUTABLE, "application/x-mach-binary")),
    (b"L\x00\x00\x00\x01\x14\x02\x00", Sniffed(Family.EXECUTABLE, "application/x-ms-shortcut")),
    (b"#!", Sniffed(Family.EXECUTABLE, "text/x-script")),
    (b"%!PS", Sniffed(Family.CLOSED, "application/postscript")),
    (b"ID3", Sniffed(Family.MEDIA, "audio/mpeg")),
    (b"OggS", Sniffed(Family.MEDIA, "application/ogg")),
    (b"fLaC", Sniffed(Family.MEDIA, "audio/flac")),
    (b"\x1aE\xdf\xa3", Sniffed(Family.MEDIA, "video/x-matroska")),
    (b"\x00\x00\x01\xba", Sniffed(Family.MEDIA, "video/mpeg")),
    (b"0&\xb2u\x8ef\xcf\x11", Sniffed(Family.MEDIA, "video/x-ms-asf")),
    (b"-----BEGIN PGP MESSAGE", Sniffed(Family.ENCRYPTED, "application/pgp-encrypted")),
    (b"-----BEGIN PGP SIGNATURE", Sniffed(Family.SIGNATURE, "application/pgp-signature")),
    (b"-----BEGIN PGP PUBLIC KEY", Sniffed(Family.SIGNATURE, "application/pgp-keys")),
    (b"\x00\x05\x16\x07", Sniffed(Family.JUNK, "application/applefile")),
    (b"\x00\x05\x16\x00", Sniffed(Family.CLOSED_ARCHIVE, "application/applefile")),  # AppleSingle: the file is inside
    (b"\x00\x00\x00\x01Bud1", Sniffed(Family.JUNK, "application/x-apple-dsstore")),
)

_IN_CALENDAR: Final = re.compile(rb"\nATTACH;[^:]{0,300}BASE64", re.IGNORECASE)  # a file written into an invitation
_STILLS: Final = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"}
_PROGRAMS: Final = "exe com scr bat cmd ps1 vbs vbe js jse wsf wsh hta msi msp jar lnk reg cpl dll iso img app dmg pkg"
_DANGEROUS: Final = frozenset(_PROGRAMS.split())
_ENVELOPED: Final = (  # as such, and with its own proof against change (RFC 5083)
    b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03",
    b"\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17",
)
_MAIL_FIELDS: Final = re.compile(
    r"(?:received|return-path|from|to|subject|date|message-id|mime-version|delivered-to|content-type|x-[a-z-]+|arc-[a-z-]+"
    r"|dkim-signature|authentication-results|thread-topic|reply-to|cc|sender|user-agent): ?\S",
    re.IGNORECASE,
)
_ABOVE: Final = re.compile(r"\A(?:From [^\n]*|\d{1,10} *\r?)\n")  # what some programs write above a mail that they save
_ANOTHER: Final = re.compile(rb"\n\r?\nFrom [^\n]{1,200}\n[A-Za-z-]{1,40}:")
_SCENE: Final = re.compile(r"^(?:\.(?!\.)|INT|EXT|EST|I/E)\b", re.MULTILINE)


def sniff(data: bytes, name: str = "", declared: str = "") -> Sniffed:
    """What a file is. The name decides nothing but to refuse programs, and the flavour of a plain text."""
    ending = ending_of(name)
    if (100 < len(data) < 200 and name.startswith("~$")) or name.startswith(".~lock."):
        return Sniffed(Family.LOCK, "application/octet-stream")
    sniffed = _by_bytes(data, ending)
    if sniffed.family is Family.UNKNOWN:
        sniffed = _as_text(data, ending, declared)
    if sniffed.family is Family.UNKNOWN:
        sniffed = _second_opinion(data)
    if ending in _DANGEROUS and sniffed.family in (
        Family.UNKNOWN,
        Family.TEXT,
        Family.HTML,
        Family.CLOSED,
        Family.ARCHIVE,
    ):
        return Sniffed(Family.EXECUTABLE, sniffed.media)
    return sniffed


def ending_of(name: str) -> str:
    """The part of a name after its last dot, in lower case."""
    stem, _, ending = name.strip().rpartition(".")
    return ending.lower() if stem else ""


def _by_bytes(data: bytes, ending: str) -> Sniffed:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08PK\x03\x04")):
        return zip_kind(data)
    if data.startswith(OLE_START):
        return ole_kind(data)
    for start, sniffed in _STARTS:
        if data.startswith(start):
            return sniffed
    if data[:1] == b"0" and (wrapped := _signed(data, ending)) is not _UNKNOWN:
        return wrapped
    if ending == "p7m" and data.lstrip().startswith((b"MI", b"-----BEGIN ")):
        return Sniffed(Family.SIGNED, "application/pkcs7-mime")
    if b"%PDF-" in data[:1024]:
        return Sniffed(Family.PDF, "application/pdf")
    if data[:4] == b"RIFF":
        kinds = {b"WEBP": (Family.IMAGE, "image/webp"), b"AVI ": (Family.MEDIA, "video/x-msvideo")}
        return Sniffed(*kinds.get(data[8:12], (Family.MEDIA, "audio/wav")))
    if data[4:8] in (b"ftyp", b"moov", b"mdat", b"wide"):
        return _boxed(data[8:12], data[16:64]) if data[4:8] == b"ftyp" else _boxed(b"qt  ")
    if data[:2] == b"BM" and data[6:10] == b"\0\0\0\0":
        return Sniffed(Family.IMAGE, "image/bmp")
    if data.startswith(b"bplist00") and ending == "webloc":
        return Sniffed(Family.SHORTCUT, "application/x-url")
    if data[257:262] == b"ustar":
        return Sniffed(Family.CLOSED_ARCHIVE, "application/x-tar")
    return _UNKNOWN


def _signed(data: bytes, ending: str) -> Sniffed:
    """S/MIME (RFC 8551): a signature beside its mail, or a mail sealed inside one."""
    if any(sealed in data[:64] for sealed in _ENVELOPED):
        return Sniffed(Family.ENCRYPTED, "application/pkcs7-mime")
    beside = ending == "p7s" and len(data) < SIGNATURE_SIZE and bool(data[1] & 0x80)
    if SIGNED_DATA in data[:64]:
        with suppress(BadSigned):  # damaged, it goes by its name: under any but .p7s it may hold a file
            beside = ending != "p7m" and stands_beside(data)
        if not beside:
            return Sniffed(Family.SIGNED, "application/pkcs7-mime")
    return Sniffed(Family.SIGNATURE, "application/pkcs7-signature") if beside else _UNKNOWN


def _boxed(brand: bytes, others: bytes = b"") -> Sniffed:
    """An ISO base media file (ISO/IEC 14496-12), by its brand and, for pictures, those it goes with."""
    if brand in (b"avif", b"avis") or (brand in _STILLS and b"avif" in others):
        return Sniffed(Family.IMAGE, "image/avif")
    if brand in _STILLS:
        return Sniffed(Family.IMAGE, "image/heic")
    if brand in (b"M4A ", b"M4B "):
        return Sniffed(Family.MEDIA, "audio/mp4")
    return Sniffed(Family.MEDIA, "video/quicktime" if brand == b"qt  " else "video/mp4")


def _as_text(data: bytes, ending: str, declared: str) -> Sniffed:
    head = decoded(data[:65_536])
    if head is None:
        return _UNKNOWN
    start = head.lstrip("\ufeff \t\r\n")[:4_096]
    low = start.lower()
    if is_shortcut(data, head, ending):
        return Sniffed(Family.SHORTCUT, "application/x-url")
    if low.startswith("begin:vcard"):
        return Sniffed(Family.CARD, "text/vcard")
    if low.startswith("begin:vcalendar"):
        if _IN_CALENDAR.search(data):
            return Sniffed(Family.CLOSED_ARCHIVE, "text/calendar")
        return Sniffed(Family.CALENDAR, "text/calendar")
    if "<finaldraft" in low[:1_000]:
        return Sniffed(Family.SCREENPLAY, "application/x-finaldraft")
    if low.startswith(("<!doctype html", "<html", "<head", "<body")) or ("<html" in low and low.startswith("<")):
        return Sniffed(Family.HTML, "text/html")
    if "<svg" in low and low.startswith("<"):
        return Sniffed(Family.IMAGE, "image/svg+xml")
    if low.startswith("<?xml"):
        return Sniffed(Family.TEXT, "text/xml")
    if _is_mail(_ABOVE.sub("", start, count=1), least=2 if ending == "eml" else 3):
        several = start.startswith("From ") and _ANOTHER.search(data) is not None
        return Sniffed(Family.CLOSED_ARCHIVE, "application/mbox") if several else Sniffed(Family.MAIL, "message/rfc822")
    return Sniffed(*_flavour(head, ending, declared))


def _is_mail(start: str, least: int) -> bool:
    lines = [line for line in start.splitlines()[:30] if line and line[0] not in " \t"]
    fields = 0
    for line in lines:
        if not _MAIL_FIELDS.match(line):
            break
        fields += 1
    low = "\n" + start.lower()
    known = sum(f"\n{name}:" in low for name in ("from", "date", "subject", "to", "message-id"))
    page = low.startswith("\nmime-version:") and "\ncontent-type: multipart/" in low  # a page saved with its pictures
    return fields >= 2 and (page or (fields >= least and known >= 2))


def _flavour(head: str, ending: str, declared: str) -> tuple[Family, str]:
    if ending in ("csv", "tsv") or declared == "text/csv":
        return Family.TABLE, "text/csv"
    if ending in ("md", "markdown"):
        return Family.TEXT, "text/markdown"
    if ending == "fountain" or len(_SCENE.findall(head)) >= 5:
        return Family.FOUNTAIN, "text/x-fountain"
    return Family.TEXT, "text/plain"


def _second_opinion(data: bytes) -> Sniffed:
    if _MAGIC is None:
        return _UNKNOWN
    try:
        media = str(_MAGIC.from_buffer(data[:262_144]))
    except Exception:
        return _UNKNOWN
    if media.startswith(("video/", "audio/")):
        return Sniffed(Family.MEDIA, media)
    if "executable" in media or "x-dosexec" in media:
        return Sniffed(Family.EXECUTABLE, media)
    return Sniffed(Family.UNKNOWN, media)
