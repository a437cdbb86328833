"""The files of a mail: every leaf that is not text of the mail ends here, in exactly one outcome."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from intake.parsers.body import Body, body_of
from intake.parsers.charsets import decode
from intake.parsers.coding import data_in, uuencoded_in
from intake.parsers.families import Family
from intake.parsers.files import read_file, unique
from intake.parsers.headers import shown_name, text_of
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.links import links_of
from intake.parsers.mime import Part
from intake.parsers.reports import is_report_part
from intake.parsers.sought import Sought
from triage.message import Attachment, Link, Outcome, Page, PageForm, Readability

_ENDINGS = {
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/calendar": ".ics",
    "message/rfc822": ".eml",
}
_INCOMPLETE = frozenset({"message/partial", "message/external-body"})  # a piece of a mail, or a pointer to one
MAILS = frozenset({"message/rfc822", "application/vnd.ms-outlook"})  # as found in the content
LABEL = 200  # characters of an attached mail's subject


@dataclass(slots=True)
class Reading:
    """What one reading carries along, and what it finds beside the files."""

    budget: Budget
    opens: bool = True  # False: files are hashed and not opened
    passwords: tuple[str, ...] = ()
    report: bool = False  # the mail is a machine's report: a mail inside it is one that came back
    sought: Sought | None = None  # one file is to be looked at, and no other opened
    used: set[str] = field(default_factory=set)  # paths
    links: list[Link] = field(default_factory=list)  # found in attached mails
    faults: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a mail's files stand: for an attached mail inside "x.eml!/", all in the one part that holds it."""

    folder: str = ""
    part: str = ""


def files_of(root: Part, body: Body, reading: Reading) -> Iterator[Attachment]:
    """Every file of a mail in its order, each followed by the files inside it."""
    return _files(root, body, reading, _Place())


def text_of_mail(root: Part, reading: Reading) -> Body:
    """The body of a mail or of an attached one; a cut is noted as a fault."""
    body = body_of(root, reading.budget.limits.text)
    if body.cut:
        reading.faults["limit:text"] = None
    return body


def _files(root: Part, body: Body, reading: Reading, place: _Place) -> Iterator[Attachment]:
    waiting = [root]
    while waiting:
        part = waiting.pop()
        reading.faults |= dict.fromkeys(part.faults)
        if part.is_message:
            yield from _attached_mail(part, reading, place)
        elif not part.is_leaf:
            waiting.extend(reversed(part.children))
        elif id(part) in body.leaves:
            yield from _in_text(part, reading, place)
        elif not (reading.report and is_report_part(part)):
            yield from _file(part, body, reading, place)


def _file(part: Part, body: Body, reading: Reading, place: _Place) -> Iterator[Attachment]:
    data = part.content()
    blank = _blank(part, data, reading, place)
    if part.content_id and part.content_id in body.pictures:
        blank = replace(blank, inline=True)
    yield from _taken(blank, data, reading)


def _in_text(part: Part, reading: Reading, place: _Place) -> Iterator[Attachment]:
    """Files that a mail program wrote into the text itself: an old one uuencoded, a new one into an address."""
    within = part.content() if part.media in {"text/plain", "text/html"} else b""
    if part.media == "text/html":
        files = [(f"part {part.number}{_ENDINGS.get(media, '')}", media, data) for media, data in data_in(within)]
    else:
        files = [(shown_name(decode(name, "")) or "file", "", data) for name, data in uuencoded_in(within)]
    for name, media, data in files:
        path = unique(place.folder + name, reading.used)
        blank = Attachment(path, name, 0, "", media, media, Outcome.FILED, part=place.part or part.number)
        yield from _taken(replace(blank, inline=bool(media)), data, reading)


def _taken(blank: Attachment, data: bytes, reading: Reading) -> Iterator[Attachment]:
    if (refused := _refused(blank, data, reading)) is not None:
        yield refused
        return
    try:
        yield from _opened(blank, data, reading)
    except MemoryError:
        yield _held(blank, data, "limit:memory", Readability.OVER_LIMIT)


def _attached_mail(part: Part, reading: Reading, place: _Place) -> Iterator[Attachment]:
    data = part.content()
    blank = replace(_blank(part, data, reading, place), media="message/rfc822")
    if (refused := _refused(blank, data, reading)) is not None:
        yield refused
    elif reading.report:
        yield replace(_held(blank, data, "returned_mail"), outcome=Outcome.NOT_A_DOCUMENT)
    else:
        yield from _mail_file(blank, data, part.children[0], reading)


def _blank(part: Part, data: bytes, reading: Reading, place: _Place) -> Attachment:
    """A file's place in the message, still without what it holds."""
    name = part.name
    ending = ".pdf" if data.startswith(b"%PDF-") else _ENDINGS.get(part.media, "")
    stand_in = "message.eml" if part.is_message else f"part {part.number}{ending}"
    path = unique(place.folder + (name or stand_in), reading.used)
    inline = part.disposition.value == "inline"
    return Attachment(
        path, name, 0, "", part.media, part.media, Outcome.FILED, inline=inline, part=place.part or part.number
    )


def _refused(blank: Attachment, data: bytes, reading: Reading) -> Attachment | None:
    """The file unopened, where too many came before it or none is to be opened."""
    try:
        reading.budget.count_attachment()
    except LimitReached as limit:
        return _held(blank, data, limit.reason, Readability.OVER_LIMIT)
    if blank.declared in _INCOMPLETE:
        return _held(blank, data, "mail_incomplete", Readability.UNSUPPORTED)
    return None if reading.opens else _held(blank, data, "not_opened", Readability.UNSUPPORTED)


def _held(blank: Attachment, data: bytes, reason: str, readability: Readability = Readability.READABLE) -> Attachment:
    """A file that is kept with the original and waits for a person."""
    digest = hashlib.sha256(data).hexdigest()
    return replace(blank, size=len(data), sha256=digest, outcome=Outcome.HELD, reason=reason, readability=readability)


def _opened(blank: Attachment, data: bytes, reading: Reading) -> tuple[Attachment, ...]:
    """The file and the files inside it; a mail among them may hold a link that delivers."""
    if reading.sought is not None and reading.sought.lies_elsewhere(blank.path):
        return ()
    found = read_file(
        blank.path,
        blank.name,
        blank.declared,
        data,
        part=blank.part,
        inline=blank.inline,
        budget=reading.budget,
        passwords=reading.passwords,
        sought=reading.sought,
    )
    for one in found:
        if one.media in MAILS or one.reason == "link_only":
            reading.links.extend(link for page in one.pages for link in links_of(page.text))
    return found


def _mail_file(blank: Attachment, data: bytes, inner: Part, reading: Reading) -> Iterator[Attachment]:
    """The attached mail itself with its text as a page, then its files."""
    if (sought := reading.sought) is not None and (
        sought.lies_elsewhere(blank.path) or sought.catch(blank.path, data, Family.MAIL, blank.media)
    ):
        return
    body = text_of_mail(inner, reading)
    subject = text_of(inner.block.first("subject") or b"")[:LABEL]
    pages = (Page(1, body.text, PageForm.TEXT, subject),) if body.text.strip() else ()
    itself = replace(
        blank,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        media="message/rfc822",
        pages=pages,
        page_count=len(pages),
    )
    try:
        reading.budget.count_text(len(body.text))
        reading.budget.count_pages(len(pages))
    except LimitReached as limit:
        itself = _held(replace(itself, pages=()), data, limit.reason, Readability.OVER_LIMIT)
    yield itself
    reading.links.extend(links_of(body.text, body.links))
    yield from _files(inner, body, reading, _Place(f"{blank.path}!/", blank.part))
