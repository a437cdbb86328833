"""What a server says of one message in answer to UID FETCH, matched by the UID inside the answer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

_UID = re.compile(rb"[( ]UID (\d+)", re.IGNORECASE)
_SIZE = re.compile(rb"[( ]RFC822\.SIZE (\d+)", re.IGNORECASE)
_DATE = re.compile(rb'[( ]INTERNALDATE "([^"]{1,60})"', re.IGNORECASE)
_LITERAL_BODY = re.compile(rb"[( ]BODY\[\](?:<(\d+)>)? \{\d+\}$", re.IGNORECASE)
_QUOTED_BODY = re.compile(rb'[( ]BODY\[\](?:<(\d+)>)? (?:NIL|"((?:[^"\\]|\\.)*)")', re.IGNORECASE | re.DOTALL)
_INTERNAL_DATE = re.compile(r" ?(\d{1,2})-([A-Z][a-z]{2})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one UID FETCH said of one message; None where it said nothing."""

    size: int | None = None  # RFC822.SIZE: some servers only estimate it
    received_at: datetime | None = None  # INTERNALDATE, in UTC
    part: bytes | None = None  # the slice of the body that was asked for


def answer_for(uid: int, offset: int, items: Sequence[Any]) -> Answer:
    """What the answers say of this UID; those of other messages, or of its flags only, are passed over.

    `items` is imaplib's list: an answer is any number of (text, literal) pairs and then one text.
    """
    size: int | None = None
    received_at: datetime | None = None
    part: bytes | None = None
    for text, body in _answers(items, offset):
        named = _UID.search(text)
        if named is None or int(named[1]) != uid:
            continue
        if found := _SIZE.search(text):
            size = int(found[1])
        if found := _DATE.search(text):
            received_at = internal_date(found[1].decode("ascii", "replace"))
        part = body if body is not None else part
    return Answer(size, received_at, part)


def _answers(items: Sequence[Any], offset: int) -> Iterator[tuple[bytes, bytes | None]]:
    """Each answer as its text without any literal, and the slice of the body at `offset` if it holds one."""
    text, body = b"", None
    for item in items:
        if isinstance(item, tuple):
            text += item[0]
            found = _LITERAL_BODY.search(item[0])
            if found and int(found[1] or 0) == offset:
                body = item[1]
        elif item is not None:
            text += item
            found = _QUOTED_BODY.search(text)  # an empty slice may come as "" or NIL
            if found:
                text = text[: found.start()] + text[found.end() :]
                if int(found[1] or 0) == offset:
                    body = re.sub(rb"\\(.)", rb"\1", found[2] or b"")
            yield text, body
            text, body = b"", None


def internal_date(text: str) -> datetime | None:
    """Read an INTERNALDATE (RFC 9051 date-time, " 1-Jan-2021 10:00:00 +0100") into UTC; None when it is none."""
    found = _INTERNAL_DATE.fullmatch(text)
    if found is None or found[2] not in _MONTHS:
        return None
    day, hour, minute, second = int(found[1]), int(found[4]), int(found[5]), int(found[6])
    offset = timedelta(hours=int(found[8]), minutes=int(found[9])) * (-1 if found[7] == "-" else 1)
    try:
        local = datetime(int(found[3]), _MONTHS.index(found[2]) + 1, day, hour, minute, second, tzinfo=timezone(offset))
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
