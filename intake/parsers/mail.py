"""Reads a whole mail: headers, text, reports and every file, each MIME leaf ending in exactly one outcome."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from intake.parsers import addresses
from intake.parsers.body import Body, body_of
from intake.parsers.files import read_file, unique
from intake.parsers.headers import Block, Raw, text_of
from intake.parsers.history import part_history
from intake.parsers.limits import Budget, LimitReached, Limits
from intake.parsers.links import links_of, passwords_in
from intake.parsers.mime import Part, read_parts
from intake.parsers.reports import is_report_part, report_of
from triage.values import Address, Attachment, Link, Message, Outcome, Page, PageForm, Readability, Report

SUBJECT = 1_000  # characters
_ONCE = ("from", "to", "cc", "subject", "date", "message-id", "reply-to", "content-type")
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


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of one reading."""

    passwords: tuple[str, ...] = ()
    files: bool = True  # False: hash the files and do not open them
    sha256: str = ""  # of the raw bytes, when it is known already


@dataclass(slots=True)
class _Reading:
    """What one reading carries along."""

    order: Order
    budget: Budget
    report: Report | None = None
    passwords: tuple[str, ...] = ()
    used: set[str] = field(default_factory=set)
    links: list[Link] = field(default_factory=list)
    faults: dict[str, None] = field(default_factory=dict)


def read_mail(data: Raw, order: Order, limits: Limits | None = None) -> Message:
    """Read one mail. Raises LimitReached when the mail as a whole is over a limit, MemoryError when it swells."""
    budget = Budget(limits or Limits())
    if len(data) > budget.limits.message:
        raise LimitReached("message")
    root = read_parts(data, budget.limits)
    if len(root.block.every("received")) > budget.limits.received:
        raise LimitReached("received")
    reading = _Reading(order, budget, report_of(root, budget.limits))
    message = _envelope(root.block, data, order, reading)
    body = _body(root, reading)
    parted = part_history(body.text, message.subject)
    reading.passwords = tuple(dict.fromkeys((*order.passwords, *passwords_in(parted.text))))
    shown = [link for link in body.links if link not in parted.quoted]
    reading.links.extend(links_of(parted.text, shown))
    attachments = tuple(_files(root, body, reading, ""))
    return replace(
        message,
        text=parted.text,
        quoted=parted.quoted,
        links=tuple({link.url: link for link in reversed(reading.links)}.values())[::-1],
        attachments=attachments,
        report=reading.report,
        faults=tuple(reading.faults),
    )


# ---------------------------------------------------------------------------------------------------------- headers


def _envelope(block: Block, data: Raw, order: Order, reading: _Reading) -> Message:
    """The message as far as its headers say."""
    sender = addresses.senders(block.every("from"))
    message_id, id_fault = addresses.message_id(block.every("message-id"))
    return_path, path_fault = addresses.return_path(block.every("return-path"))
    for fault in (
        id_fault,
        path_fault,
        *(f"repeated_{name.replace('-', '_')}" for name in _ONCE if len(block.every(name)) > 1),
    ):
        if fault:
            reading.faults[fault] = None
    return Message(
        sha256=order.sha256 or hashlib.sha256(data).hexdigest(),
        size=len(data),
        headers=tuple((name, text_of(value)) for name, value in block.fields),
        subject=text_of(block.first("subject") or b"")[:SUBJECT],
        senders=sender.addresses,
        sender_defect=sender.defect,
        reply_to=_mailboxes(block, "reply-to", reading),
        to=_mailboxes(block, "to", reading),
        cc=_mailboxes(block, "cc", reading),
        return_path=return_path,
        message_id=message_id,
        in_reply_to=addresses.message_ids(block.every("in-reply-to")),
        references=addresses.message_ids(block.every("references")),
        date=_date(block.first("date")),
    )


def _mailboxes(block: Block, name: str, reading: _Reading) -> tuple[Address, ...]:
    found: list[Address] = []
    for value in block.every(name):
        some, defect = addresses.mailboxes(value)
        found.extend(some)
        if defect:
            reading.faults[f"bad_{name.replace('-', '_')}"] = None
    return tuple(found[: addresses.RECIPIENTS])


def _date(value: bytes | None) -> datetime | None:
    """The sender's claim in UTC; None when there is none or it cannot be one."""
    if value is None:
        return None
    try:
        claimed = parsedate_to_datetime(text_of(value)[:100])
        return claimed.replace(tzinfo=UTC) if claimed.tzinfo is None else claimed.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


# ------------------------------------------------------------------------------------------------------------- text


def _body(root: Part, reading: _Reading) -> Body:
    body = body_of(root, reading.budget.limits.text)
    if body.cut:
        reading.faults["limit:text"] = None
    return body


# ------------------------------------------------------------------------------------------------------------ files


def _files(root: Part, body: Body, reading: _Reading, folder: str) -> Iterator[Attachment]:
    """Every file of one mail in its order, with the files inside; `folder` is "x.eml!/" for an attached mail."""
    waiting = [root]
    while waiting:
        part = waiting.pop()
        for fault in part.faults:
            reading.faults[fault] = None
        if part.is_message and part is not root:
            yield from _attached_mail(part, reading, folder)
        elif part.is_leaf and not _is_read_already(part, body, reading):
            yield from _file(part, body, reading, folder)
        elif part.is_message:
            yield from _attached_mail(part, reading, folder)
        else:
            waiting.extend(reversed(part.children))


def _is_read_already(part: Part, body: Body, reading: _Reading) -> bool:
    """True for text of the mail and for parts of a report."""
    return id(part) in body.leaves or (reading.report is not None and is_report_part(part)) or _is_nothing(part)


def _is_nothing(part: Part) -> bool:
    """A multipart without any part and without text: there is nothing that could be lost."""
    return part.media.startswith("multipart/") and not part.data[part.start : part.start + 4096].strip()


def _file(part: Part, body: Body, reading: _Reading, folder: str) -> Iterator[Attachment]:
    name = part.name
    path = unique(folder + (name or f"part {part.number}{_ENDINGS.get(part.media, '')}"), reading.used)
    inline = part.disposition.value == "inline" or (bool(part.content_id) and part.content_id in body.pictures)
    blank = Attachment(path, name, 0, "", part.media, part.media, Outcome.FILED, inline=inline, part=part.number)
    try:
        data = part.content()
        reading.budget.count_attachment()
        if not reading.order.files:
            yield _unread(blank, data, "not_opened", Readability.UNSUPPORTED)
            return
        inner = _inner_mail(part, name, data, reading)
        if inner is not None:
            yield from _mail_file(blank, data, inner, reading)
            return
        yield from read_file(
            path,
            name,
            part.media,
            data,
            part=part.number,
            inline=inline,
            budget=reading.budget,
            passwords=reading.passwords,
        )
    except LimitReached as limit:
        yield _unread(blank, data, limit.reason, Readability.OVER_LIMIT)
    except MemoryError:
        yield _unread(blank, b"", "limit:memory", Readability.OVER_LIMIT)


def _unread(blank: Attachment, data: bytes, reason: str, readability: Readability) -> Attachment:
    """A file that is kept with the original and waits for a person."""
    digest = hashlib.sha256(data).hexdigest()
    return replace(blank, size=len(data), sha256=digest, outcome=Outcome.HELD, reason=reason, readability=readability)


def _inner_mail(part: Part, name: str, data: bytes, reading: _Reading) -> Part | None:
    """A mail sent as a file under another type; None when it is something else."""
    if not name.lower().endswith(".eml") or part.is_message:
        return None
    root = read_parts(data, reading.budget.limits)
    return root if root.block.first("from") is not None or root.block.first("received") is not None else None


def _attached_mail(part: Part, reading: _Reading, folder: str) -> Iterator[Attachment]:
    """A mail attached to this one; one that a report returns is our own and is not opened."""
    path = unique(folder + (part.name or "message.eml"), reading.used)
    data = part.content()
    inline = part.disposition.value == "inline"
    blank = Attachment(
        path, part.name, len(data), "", "message/rfc822", part.media, Outcome.FILED, inline=inline, part=part.number
    )
    try:
        reading.budget.count_attachment()
    except LimitReached as limit:
        yield _unread(blank, data, limit.reason, Readability.OVER_LIMIT)
        return
    if reading.report is not None:
        digest = hashlib.sha256(data).hexdigest()
        yield replace(blank, sha256=digest, outcome=Outcome.NOT_A_DOCUMENT, reason="returned_mail")
        return
    yield from _mail_file(blank, data, part.children[0], reading)


def _mail_file(blank: Attachment, data: bytes, inner: Part, reading: _Reading) -> Iterator[Attachment]:
    """The attached mail itself with its text as a page, then its files."""
    body = _body(inner, reading)
    digest = hashlib.sha256(data).hexdigest()
    subject = text_of(inner.block.first("subject") or b"")[:200]
    pages = (Page(1, body.text, PageForm.TEXT, subject),) if body.text.strip() else ()
    itself = replace(blank, size=len(data), sha256=digest, media="message/rfc822", pages=pages, page_count=len(pages))
    try:
        reading.budget.count_text(len(body.text))
        reading.budget.count_pages(len(pages))
    except LimitReached as limit:
        itself = replace(
            itself, outcome=Outcome.HELD, reason=limit.reason, readability=Readability.OVER_LIMIT, pages=()
        )
    yield itself
    reading.links.extend(links_of(body.text, body.links))
    yield from _files(inner, body, reading, f"{blank.path}!/")
