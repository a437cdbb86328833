"""The families of files, one for each reader, and what looking at a file's bytes gives."""

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """Which reader a file goes to."""

    PDF = "pdf"
    WORD = "word"
    OLD_WORD = "old word"  # Word 97 to 2003
    SLIDES = "slides"
    OLD_SLIDES = "old slides"  # PowerPoint 97 to 2003
    WRITER = "writer"  # OpenDocument text
    IMPRESS = "impress"  # OpenDocument presentation
    WORKBOOK = "workbook"
    CALC = "calc"  # OpenDocument spreadsheet
    ARCHIVE = "archive"
    SEVEN_ZIP = "7z"
    TNEF = "tnef"
    MAIL = "mail"
    OUTLOOK = "outlook"  # a mail saved as .msg
    SIGNED = "signed"  # a mail or a file in a signed wrapping
    SHORTCUT = "shortcut"  # points to a page on the web
    TEXT = "text"
    TABLE = "table"  # comma-separated
    HTML = "html"
    RTF = "rtf"
    FOUNTAIN = "fountain"  # screenplay as plain text
    SCREENPLAY = "screenplay"  # Final Draft XML
    IWORK = "iwork"  # Pages, Keynote, Numbers: their preview
    IMAGE = "image"
    MEDIA = "media"  # moving picture or sound
    CARD = "card"
    CALENDAR = "calendar"
    SIGNATURE = "signature"
    LOCK = "lock"
    JUNK = "junk"
    EXECUTABLE = "executable"
    ENCRYPTED = "encrypted"
    CLOSED_ARCHIVE = "closed archive"  # RAR, gzip, tar
    CLOSED = "closed"  # recognised and not readable here
    DAMAGED = "damaged"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sniffed:
    """The family and the media type of a file."""

    family: Family
    media: str
