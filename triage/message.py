"""One incoming mail as the child process read it, as frozen values: untrusted text, and what was found in its files.

All times are aware and in UTC. All sizes are bytes. Pages are counted from 1; a page of a workbook is one sheet, of a
deck one slide, of a text file the whole text.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """How one MIME leaf (or file in a container) ended; each has exactly one."""

    FILED = "filed"
    NOT_A_DOCUMENT = "not a document"
    REFUSED = "refused"
    HELD = "held"


class Readability(StrEnum):
    """How well a file's content could be read by the machine."""

    READABLE = "readable"
    SCAN = "scan"  # pages are pictures; what text they have was read in them (Page.ocr)
    ENCRYPTED = "encrypted"
    EMPTY = "empty"
    DAMAGED = "damaged"
    UNSUPPORTED = "unsupported"
    OVER_LIMIT = "over limit"


class Scan(StrEnum):
    """What an antivirus says of a mail; all but CLEAN stand among its faults."""

    CLEAN = "clean"
    INFECTED = "infected"
    NOT_SCANNED = "not_scanned"  # no answer, or too large for it


class PageForm(StrEnum):
    """What a page of an attachment is."""

    PAGE = "page"
    SHEET = "sheet"
    SLIDE = "slide"
    TEXT = "text"


class ReportKind(StrEnum):
    """What a multipart/report says."""

    DELIVERY = "delivery"  # RFC 3464
    DISPOSITION = "disposition"  # read receipts, RFC 8098
    FEEDBACK = "feedback"  # abuse reports, RFC 5965


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox as a header names it; `address` keeps its local part, its domain is in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part after the last @, or ""."""
        return self.address.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page that stands out by size, weight or place."""

    text: str
    size: float = 0.0  # points; 0 when the format has none
    bold: bool = False
    top: float = 0.0  # 0 at the top edge of the page, 1 at the bottom


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is set, in points: what tells apart papers that came from different programs; 0 and "" not known."""

    width: float = 0.0  # of the page as it is shown
    height: float = 0.0
    size: float = 0.0  # of most letters
    face: str = ""  # the font's own name, of most letters
    left: float = 0.0  # where most lines begin


UNSET = Setting()


@dataclass(frozen=True, slots=True)
class Page:
    """One page, sheet, slide or text of an attachment."""

    number: int
    text: str
    form: PageForm = PageForm.PAGE
    label: str = ""  # the sheet's or slide's own name
    lines: tuple[Line, ...] = ()  # prominent lines in reading order, at most 24
    image_share: float = 0.0  # part of the page covered by pictures, 0 to 1
    ocr: float = 0.0  # how sure the words are that were read in the page's picture, to 1; 0: the text is the file's own
    setting: Setting = UNSET


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A bookmark of a PDF."""

    title: str
    page: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a PDF form with what the producer wrote in it."""

    name: str
    value: str
    page: int = 0  # where it stands first; 0 when not known


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as sent and named by the sender: untrusted.

    `path` is unique in the message: the name, with `!/` before a file inside a container
    ("outer.zip!/inner.zip!/folder/file.pdf"); a second file of the same name gets " (2)" before its ending.
    """

    path: str
    name: str  # as shown: NFC, without folders or control characters; "" when the mail gives none
    size: int
    sha256: str  # hexadecimal, of the decoded bytes
    media: str  # found in the content, such as "application/pdf"
    declared: str  # said by the sender
    outcome: Outcome
    reason: str = ""  # why refused, held or not a document: a code of docs/reference/reasons.md
    readability: Readability = Readability.READABLE
    pages: tuple[Page, ...] = ()
    page_count: int = 0  # as the file says, even where pages were not read
    outline: tuple[OutlineEntry, ...] = ()
    fields: tuple[FormField, ...] = ()
    inline: bool = False
    part: str = ""  # the MIME part it came from, "1.2"; the same for all files of one container


@dataclass(frozen=True, slots=True)
class Link:
    """An address in the body that may deliver a piece later; never fetched."""

    url: str
    service: str  # "wetransfer", "vimeo", … or "other"
    password: bool = False  # the text beside it gives a password (which is not repeated here)


@dataclass(frozen=True, slots=True)
class Report:
    """What a multipart/report says of an earlier mail."""

    kind: ReportKind
    original_message_id: str = ""
    recipient: str = ""
    status: str = ""  # RFC 3463, "5.1.1"
    action: str = (
        ""  # RFC 3464: "failed", "delayed", "delivered", "relayed", "expanded"; a failure may carry a status 4.x
    )


class DkimResult(StrEnum):
    """What came of one DKIM signature (RFC 6376) that we checked ourselves; only PASS proves anything."""

    PASS = "pass"  # noqa: S105 -- a verdict, no password
    BODY_ALTERED = "body_altered"  # text or files changed on the way, or a list added its footer
    HEADER_ALTERED = "header_altered"  # a signed header changed, or the signature is not of this key
    HEADER_ADDED = "header_added"  # a second Subject, Content-Type… that the signature does not cover
    FROM_UNSIGNED = "from_unsigned"
    BODY_IN_PART = "body_in_part"  # l=: anybody may add to such a mail
    EXPIRED = "expired"  # x= lies before the fund's own stamp
    WEAK = "weak"  # rsa-sha1, or a key below 1,024 bits
    MALFORMED = "malformed"
    NO_KEY = "no_key"
    REVOKED = "revoked"  # the key's p= is empty
    BAD_KEY = "bad_key"
    TESTING = "testing"  # t=y: the domain asks not to be believed yet
    UNREACHABLE = "unreachable"  # DNS did not answer: nothing is known
    UNFINISHED = "unfinished"  # the check itself did not come to an end


@dataclass(frozen=True, slots=True)
class Dkim:
    """One DKIM signature of the From domain as we checked it; kept, because keys are changed and taken away."""

    domain: str  # d=, lower case
    selector: str  # s=, lower case
    result: DkimResult
    checked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One incoming mail, parsed in the child process. Every string is untrusted text, bounded in length."""

    sha256: str  # hexadecimal, of the raw bytes
    size: int
    headers: tuple[tuple[str, str], ...]  # from top to bottom; names in lower case; unfolded and decoded
    subject: str = ""
    senders: tuple[Address, ...] = ()  # From
    sender_defect: str = (
        ""  # why From cannot be trusted: "none", "several", "unparsable", "two addresses"…; "" is sound
    )
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    return_path: str | None = None  # None: no header; "": the null sender <>
    message_id: str = ""  # with its angle brackets
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    date: datetime | None = None  # the sender's claim; never used for the deadline
    text: str = ""  # what the sender wrote now
    quoted: str = ""  # the history below it
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    report: Report | None = None
    faults: tuple[str, ...] = ()  # defects of the mail's form, as codes
    dkim: tuple[Dkim, ...] = ()  # signatures that we checked ourselves, where no verdict of the fund's server was

    @property
    def sender(self) -> Address:
        """The one From address; an empty one when there is none or more than one."""
        return self.senders[0] if len(self.senders) == 1 else Address("", "")

    def header(self, name: str) -> tuple[str, ...]:
        """Every value of a header, topmost first."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key == wanted)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message the child could not read: it crashed, hung, swelled, or the message is over a limit."""

    reason: str  # a code of docs/reference/reasons.md
    detail: str = ""  # numbers and limit names only, never content
