"""Reads a whole mail: headers, text, reports and every file, each MIME leaf ending in exactly one outcome."""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from intake.parsers import addresses
from intake.parsers.headers import Block, Raw, text_of
from intake.parsers.history import part_history
from intake.parsers.leaves import Reading, files_of, text_of_mail
from intake.parsers.limits import Budget, LimitReached, Limits
from intake.parsers.links import links_of, passwords_in
from intake.parsers.mime import read_parts
from intake.parsers.reports import report_of
from intake.parsers.sought import Caught, Sought
from triage.message import Address, Link, Message

SUBJECT = 1_000  # characters
LINKS = 100
_ONCE = ("from", "to", "cc", "subject", "date", "message-id", "reply-to", "content-type")


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of one reading."""

    passwords: tuple[str, ...] = ()
    files: bool = True  # False: hash the files and do not open them
    sha256: str = ""  # of the raw bytes, when it is known already


def read_mail(data: Raw, order: Order, limits: Limits | None = None) -> Message:
    """Read one mail. Raises LimitReached when the mail as a whole is over a limit, MemoryError when it swells."""
    budget = Budget(limits or Limits())
    if len(data) > budget.limits.message:
        raise LimitReached("message")
    root = read_parts(data, budget.limits)
    if len(root.block.every("received")) > budget.limits.received:
        raise LimitReached("received")
    report = report_of(root, budget.limits)
    reading = Reading(budget, opens=order.files, report=report is not None)
    message = _envelope(root.block, data, order, reading)
    body = text_of_mail(root, reading)
    parted = part_history(body.text, message.subject)
    reading.passwords = tuple(dict.fromkeys((*order.passwords, *passwords_in(parted.text))))
    shown = [link for link in body.links if link not in parted.quoted]
    attachments = tuple(files_of(root, body, reading))
    return replace(
        message,
        text=parted.text,
        quoted=parted.quoted,
        links=_each_once([*links_of(parted.text, shown), *reading.links]),
        attachments=attachments,
        report=report,
        faults=tuple(reading.faults),
    )


def find_file(data: Raw, path: str, passwords: tuple[str, ...]) -> Caught | None:
    """The file of a mail that stands at a path, reached as `read_mail` reaches it; None when there is none.

    Raises LimitReached and MemoryError as `read_mail` does.
    """
    budget = Budget(Limits())
    root = read_parts(data, budget.limits)
    sought = Sought(path)
    reading = Reading(budget, report=report_of(root, budget.limits) is not None, sought=sought)
    body = text_of_mail(root, reading)
    parted = part_history(body.text, text_of(root.block.first("subject") or b"")[:SUBJECT])
    reading.passwords = tuple(dict.fromkeys((*passwords, *passwords_in(parted.text))))
    for _ in files_of(root, body, reading):
        if sought.caught is not None:
            break
    return replace(sought.caught, passwords=reading.passwords) if sought.caught is not None else None


def _each_once(links: list[Link]) -> tuple[Link, ...]:
    return tuple({link.url: link for link in reversed(links)}.values())[::-1][:LINKS]


# ---------------------------------------------------------------------------------------------------------- headers


def _envelope(block: Block, data: Raw, order: Order, reading: Reading) -> Message:
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


def _mailboxes(block: Block, name: str, reading: Reading) -> tuple[Address, ...]:
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
