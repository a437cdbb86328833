"""What the child answers, as one JSON document, and the checks the parent makes before it believes a word of it."""

import math
import re
from dataclasses import dataclass
from typing import Final

import msgspec

from triage.dkim import MOST, is_name
from triage.message import Attachment, Dkim, Message, Page, Unreadable

ANSWER: Final = 96 * 1024 * 1024  # bytes of the longest answer that is taken
_HEXADECIMAL: Final = re.compile(r"[0-9a-f]{64}")
_CODE: Final = re.compile(r"[a-z0-9_:. -]{1,80}")
_FILES: Final = 2_500  # files of a message, those in containers included
_MOST_TEXT: Final = 40 * 1024 * 1024
_UNPACKED: Final = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """Exactly one of the three."""

    message: Message | None = None
    unreadable: Unreadable | None = None
    signatures: tuple[Dkim, ...] | None = None  # of a mail that was only checked


class BadAnswer(Exception):
    """The answer is no message of ours; says which rule it breaks, never what it holds."""


_encoder: Final = msgspec.json.Encoder()
_decoder: Final = msgspec.json.Decoder(Answer, strict=True)


def encode(answer: Answer) -> bytes:
    """The answer as bytes."""
    return _encoder.encode(answer)


def decode(data: bytes | bytearray) -> Message | Unreadable:
    """Read an answer by the schema of triage/values.py and check its ranges. Raises BadAnswer."""
    answer = _opened(data)
    if answer.message is not None and answer.unreadable is None and answer.signatures is None:
        _check_message(answer.message)
        return answer.message
    if answer.unreadable is not None and answer.message is None and answer.signatures is None:
        _check(_CODE.fullmatch(answer.unreadable.reason) is not None, "reason")
        _check(len(answer.unreadable.detail) <= 80 and answer.unreadable.detail.isprintable(), "detail")
        return answer.unreadable
    raise BadAnswer("neither message nor reason")


def decode_signatures(data: bytes | bytearray) -> tuple[Dkim, ...] | None:
    """What a check answers; None where it did not come to an end. Raises BadAnswer."""
    answer = _opened(data)
    found = answer.signatures
    if found is not None and answer.message is None and answer.unreadable is None:
        _check(len(found) <= MOST and all(one.checked_at is None for one in found), "signatures")
        _check(all(is_name(one.domain) and is_name(one.selector) for one in found), "signature's name")
        return found
    _check(answer.unreadable is not None and answer.message is None and found is None, "neither check nor reason")
    return None


def _opened(data: bytes | bytearray) -> Answer:
    try:
        return _decoder.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise BadAnswer("schema") from None


def _check(holds: bool, rule: str) -> None:
    if not holds:
        raise BadAnswer(rule)


def _check_message(message: Message) -> None:
    _check(_HEXADECIMAL.fullmatch(message.sha256) is not None, "sha256")
    _check(0 <= message.size <= _UNPACKED, "size")
    _check(len(message.headers) <= 1_000 and sum(len(k) + len(v) for k, v in message.headers) <= 400_000, "headers")
    _check(len(message.subject) <= 1_000, "subject")
    for name, addresses in (
        ("senders", message.senders),
        ("reply_to", message.reply_to),
        ("to", message.to),
        ("cc", message.cc),
    ):
        _check(len(addresses) <= 500, name)
        _check(
            all(len(one.name) <= 500 and len(one.address) <= 320 and one.address.isprintable() for one in addresses),
            name,
        )
    ids = (message.message_id, *message.in_reply_to, *message.references)
    _check(len(ids) <= 300 and all(len(one) <= 510 and one.isascii() and one.isprintable() for one in ids), "ids")
    _check(message.return_path is None or len(message.return_path) <= 320, "return path")
    _check(len(message.links) <= 500 and all(len(link.url) <= 2_000 for link in message.links), "links")
    _check(len(message.faults) <= 100 and all(_CODE.fullmatch(fault) for fault in message.faults), "faults")
    _check(len(message.text) + len(message.quoted) <= _MOST_TEXT, "text")
    _check(message.date is None or message.date.tzinfo is not None, "date")
    _check(not message.dkim, "signatures")  # reading checks none
    _check_files(message.attachments)


def _check_files(attachments: tuple[Attachment, ...]) -> None:
    _check(len(attachments) <= _FILES, "files")
    _check(len({one.path for one in attachments}) == len(attachments), "paths repeat")
    characters = 0
    for one in attachments:
        _check(0 < len(one.path) <= 4_000 and len(one.name) <= 1_000, "name")
        _check(len(one.media) <= 200 and len(one.declared) <= 200 and len(one.part) <= 200, "media")
        _check(not one.sha256 or _HEXADECIMAL.fullmatch(one.sha256) is not None, "file sha256")
        _check(0 <= one.size < 1 << 40 and 0 <= one.page_count < 1 << 31, "file size")
        _check(not one.reason or _CODE.fullmatch(one.reason) is not None, "file reason")
        _check(all(0 <= field.page < 1 << 31 for field in one.fields), "field")
        _check(len(one.pages) <= 5_000 and len(one.outline) <= 20_000 and len(one.fields) <= 20_000, "file parts")
        _check(all(entry.page >= 0 and 0 <= entry.level <= 100 for entry in one.outline), "outline")
        last = 0
        for page in one.pages:
            _check(page.number > last, "page order")
            last = page.number
            characters += _check_page(page)
        characters += sum(len(entry.title) for entry in one.outline)
        characters += sum(len(field.name) + len(field.value) for field in one.fields)
    _check(characters <= _MOST_TEXT, "text of files")


def _check_page(page: Page) -> int:
    """The number of characters a page holds."""
    _check(page.number < 1 << 31 and 0.0 <= page.image_share <= 1.0 and len(page.label) <= 1_000, "page")
    _check(page.ocr == 0.0, "page read in a picture")  # the child reads none
    _check(len(page.lines) <= 24, "lines")
    _check(all(math.isfinite(line.size) and math.isfinite(line.top) for line in page.lines), "line")
    setting = page.setting
    points = (setting.width, setting.height, setting.size, setting.left)
    _check(all(math.isfinite(one) for one in points) and len(setting.face) <= 128, "setting")
    return len(page.text) + sum(len(line.text) for line in page.lines)
