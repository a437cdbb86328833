"""Builds the bytes of an outgoing mail, so that no value from outside can add or change a header.

Headers are written here, not by the standard library's generator: its folding differs between Python versions and has
let line breaks through. Every value is checked to be printable ASCII before a line of it is written.
"""

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterable

LINE = 76  # columns before a header is folded
SUBJECT = 120  # characters kept of a sender's subject
REFERENCES = 20  # ids kept of a thread: the first and the latest
MESSAGE_ID = re.compile(r"<[!-~]{1,250}@[!-~]{1,250}>")
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*"
)
_PRINTABLE = re.compile(r"[ -~]*")
_REPLY_MARKS = re.compile(r"(?:(?:re|aw|antw|antwoord)\s?(?:\[\d+\])?\s?:\s*)+", re.IGNORECASE)
_ATOM_WORDS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}  # controls, bidi and zero-width marks, surrogates, private and unassigned


def mail_bytes(headers: Iterable[tuple[str, str]], text: str) -> bytes:
    """Join headers and a plain text into the complete RFC 5322 bytes, 7-bit, with CRLF ends.

    Raises ValueError when a header value is not printable ASCII: encode it first (`encoded`).
    """
    head = "".join(_folded(name, value) for name, value in headers)
    body = binascii.b2a_qp(text.replace("\r\n", "\n").encode("utf-8"), istext=True)
    return head.encode("ascii") + b"\r\n" + body.replace(b"\n", b"\r\n")


def one_line(untrusted_text: str, limit: int) -> str:
    """Make text from outside safe to show: one line, no control or direction marks, at most `limit` characters."""
    spaced = " ".join(unicodedata.normalize("NFC", untrusted_text).split())
    kept = " ".join("".join(char for char in spaced if unicodedata.category(char) not in _DROPPED).split())
    return kept if len(kept) <= limit else kept[: limit - 1].rstrip() + "…"


def subject_of(untrusted_subject: str) -> str:
    """Give the sender's own subject, cleaned and cut, without its chain of "Re:"; "" when nothing is left."""
    return _REPLY_MARKS.sub("", one_line(untrusted_subject, 4 * SUBJECT), count=1).strip()[:SUBJECT].rstrip()


def sendable(untrusted_address: str) -> bool:
    """Say whether plain SMTP can carry an address: ASCII, dot-atom, no quotes [RFC 5321 §4.1.2, §4.5.3.1]."""
    local, _, domain = untrusted_address.rpartition("@")
    return len(local) <= 64 and len(domain) <= 253 and _ADDRESS.fullmatch(untrusted_address) is not None


def thread_of(untrusted_references: Iterable[str], untrusted_message_id: str) -> tuple[str, tuple[str, ...]]:
    """Give In-Reply-To ("" for none) and References from what a mail claims, each id checked by a strict pattern."""
    answered = untrusted_message_id if MESSAGE_ID.fullmatch(untrusted_message_id) else ""
    known = dict.fromkeys(found for found in untrusted_references if MESSAGE_ID.fullmatch(found))
    known.pop(answered, None)
    earlier = tuple(known)
    if len(earlier) > REFERENCES:
        earlier = (earlier[0], *earlier[1 - REFERENCES :])
    return answered, (*earlier, answered) if answered else earlier


def mailbox(name: str, address: str) -> str:
    """Write a mailbox of ours for From: the name quoted or encoded as it needs, the address in angle brackets."""
    if not name:
        return f"<{address}>"
    if not _PRINTABLE.fullmatch(name):
        return f"{encoded(name)} <{address}>"
    if _ATOM_WORDS.fullmatch(name):
        return f"{name} <{address}>"
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{address}>'


def encoded(text: str) -> str:
    """Encode a text for a header: as it is when plain, else as encoded words of at most 75 characters [RFC 2047 §2]."""
    if _PRINTABLE.fullmatch(text) and "=?" not in text:
        return text
    words, part = [], ""
    for char in text:
        if len((part + char).encode("utf-8")) > 45:  # 45 bytes are 60 characters of base64, 72 with the frame
            words.append(part)
            part = ""
        part += char
    words.append(part)
    return " ".join(f"=?utf-8?B?{base64.b64encode(word.encode('utf-8')).decode('ascii')}?=" for word in words)


def _folded(name: str, value: str) -> str:
    if not _PRINTABLE.fullmatch(value):
        raise ValueError(f"header {name} holds a character that is not printable ASCII; encode it first")
    lines, line = [], f"{name}:"
    for word in value.split(" "):
        if len(line) + 1 + len(word) > LINE and line.strip() and line != f"{name}:":
            lines.append(line)
            line = ""
        line += f" {word}"
    return "\r\n".join([*lines, line]) + "\r\n"
