"""Mailboxes and message ids in header fields, read strictly: what two readers could take differently is a defect.

The standard library's parser is not used: before 3.11.10 it takes `alice@example.org)bob@example.com` for alice.
The structure is read before encoded words are decoded, so that a decoded word can never become an address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from intake.parsers.charsets import guess
from intake.parsers.headers import decode_words, tidy, unfolded
from triage.message import Address

RECIPIENTS = 500  # of To or Cc that are kept
IDS = 100  # of References that are kept: the first and the last ones
FIELD_LENGTH = 100_000

_MESSAGE_ID = re.compile(r"<[!-~]{1,250}@[!-~]{1,250}>")
_ANY_ID = re.compile(r"<[^<>\s]{1,600}>")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_TOKEN = re.compile(r"""[ \t]+ | "(?:[^"\\]|\\.)*" | [<>,;:@()\[\]"\\] | [^ \t<>,;:@()\[\]"\\]+ """, re.VERBOSE)
_LOOKS_LIKE_ADDRESS = re.compile(r"[^\s<>(),;:\"']+@[^\s<>(),;:\"']+")

Kind = Literal["space", "quoted", "special", "word", "comment"]


@dataclass(frozen=True, slots=True)
class _Token:
    kind: Kind
    text: str


class _Broken(Exception):
    """The field does not follow the grammar; the message is a defect's code."""


@dataclass(frozen=True, slots=True)
class Senders:
    """The mailboxes of From, and why they cannot be trusted ("" when they can)."""

    addresses: tuple[Address, ...]
    defect: str


def senders(values: tuple[bytes, ...]) -> Senders:
    """Read From. Defects: "none", "several", "unparsable", "two addresses", "not ascii"."""
    if not values:
        return Senders((), "none")
    found: list[Address] = []
    defect = "several" if len(values) > 1 else ""
    for value in values:
        addresses, broken = mailboxes(value)
        found.extend(addresses)
        defect = defect or broken
    if not found:
        return Senders((), defect or "none")
    if len(found) > 1:
        return Senders(tuple(found[:RECIPIENTS]), "several")
    return Senders(tuple(found), defect or _deceit(found[0]))


def _deceit(sender: Address) -> str:
    """A name that shows another address than the mail comes from."""
    shown = {match.lower().rstrip(".") for match in _LOOKS_LIKE_ADDRESS.findall(sender.name)}
    return "two addresses" if shown - {sender.address.lower()} else ""


def mailboxes(value: bytes) -> tuple[tuple[Address, ...], str]:
    """The mailboxes of one field that can be read, and the first defect's code, "" when the whole field is sound."""
    line = unfolded(value)
    if len(line) > FIELD_LENGTH:
        return (), "unparsable"
    try:
        tokens = list(_tokens(guess(line)))
    except _Broken as broken:
        return (), str(broken)
    found: list[Address] = []
    defect = ""
    carried: list[_Token] = []  # words before a comma that are no mailbox: "Dupont, Jean <jean@…>"
    for item in _items(tokens):
        if _is_blank(item):
            continue
        if not any(token.text == "@" for token in item):
            carried += [*item, _Token("word", ",")]
            continue
        try:
            found.append(_mailbox([*carried, *item]))
        except _Broken as broken:
            defect = defect or str(broken)
        carried = []
        if len(found) > RECIPIENTS:
            break
    if not _is_blank(carried):
        defect = defect or "unparsable"
    return tuple(found), defect


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:  # pragma: no cover - the pattern takes any character
            raise _Broken("unparsable")
        piece = match[0]
        if piece == "(":
            end = _comment_end(text, position)
            yield _Token("comment", text[position + 1 : end - 1])
            position = end
            continue
        position = match.end()
        if piece[0] in " \t":
            yield _Token("space", " ")
        elif piece[0] == '"' and len(piece) > 1:
            yield _Token("quoted", re.sub(r"\\(.)", r"\1", piece[1:-1]))
        elif piece in '"\\)':
            raise _Broken("unparsable")  # a quote never closed, an escape outside quotes, a comment never opened
        elif piece in "<>,;:@[]":
            yield _Token("special", piece)
        else:
            yield _Token("word", piece)


def _comment_end(text: str, start: int) -> int:
    depth = 0
    position = start
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 1
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                return position + 1
        position += 1
    raise _Broken("unparsable")


def _items(tokens: list[_Token]) -> Iterator[list[_Token]]:
    """Cut at commas and semicolons outside angle brackets; a group's name before its colon is left out."""
    item: list[_Token] = []
    angle = False
    for token in tokens:
        if token.kind == "special" and token.text in "<>":
            angle = token.text == "<"
        if token.kind == "special" and token.text in ",;" and not angle:
            yield item
            item = []
        elif token.kind == "special" and token.text == ":" and not angle and not any(t.text == "@" for t in item):
            item = []
        else:
            item.append(token)
    yield item


def _is_blank(item: list[_Token]) -> bool:
    return all(token.kind in {"space", "comment"} or token.text == "," for token in item)


def _mailbox(item: list[_Token]) -> Address:
    opening = [n for n, token in enumerate(item) if token.kind == "special" and token.text == "<"]
    if not opening:
        comments = " ".join(token.text for token in item if token.kind == "comment")
        spec = [token for token in item if token.kind not in {"space", "comment"}]
        _refuse_gaps(item)
        return Address(_shown(comments), _address(spec))
    closing = [n for n, token in enumerate(item) if token.kind == "special" and token.text == ">"]
    if len(opening) != 1 or len(closing) != 1 or closing[0] < opening[0]:
        raise _Broken("unparsable")
    if not _is_blank(item[closing[0] + 1 :]):
        raise _Broken("unparsable")
    inside = item[opening[0] + 1 : closing[0]]
    _refuse_gaps(inside)
    address = _address([token for token in inside if token.kind not in {"space", "comment"}])
    return Address(_shown("".join(_phrase(item[: opening[0]]))), address)


def _refuse_gaps(item: list[_Token]) -> None:
    """Two words with only space or a comment between them are no address: servers differ on what they are."""
    words = [n for n, token in enumerate(item) if token.kind not in {"space", "comment"}]
    if words and words[-1] - words[0] + 1 != len(words):
        raise _Broken("unparsable")


def _phrase(item: list[_Token]) -> Iterator[str]:
    for token in item:
        if token.kind != "comment":
            yield token.text


def _shown(raw_name: str) -> str:
    return tidy(decode_words(raw_name)).strip(" ,\"'")[:500]


def _address(spec: list[_Token]) -> str:
    ats = [n for n, token in enumerate(spec) if token.kind == "special" and token.text == "@"]
    if len(ats) != 1:
        raise _Broken("two addresses" if len(ats) > 1 else "unparsable")
    before, after = spec[: ats[0]], spec[ats[0] + 1 :]
    if len(before) != 1 or len(after) != 1 or before[0].kind not in {"word", "quoted"} or after[0].kind != "word":
        raise _Broken("unparsable")
    local, domain = before[0].text, after[0].text
    if not local.isascii() or not domain.isascii():
        raise _Broken("not ascii")
    if before[0].kind == "quoted":
        if not local.isprintable() or not local or len(local) > 64 or _LOCAL.fullmatch(local) is None:
            raise _Broken("unparsable")
    elif _LOCAL.fullmatch(local) is None or len(local) > 64:
        raise _Broken("unparsable")
    if _DOMAIN.fullmatch(domain) is None or len(domain) > 253 or "=?" in local:
        raise _Broken("unparsable")
    return f"{local}@{domain.lower()}"


# ------------------------------------------------------------------------------------------------------ return path


def return_path(values: tuple[bytes, ...]) -> tuple[str | None, str]:
    """The topmost Return-Path and a fault: an address, "" for the null sender, None when absent or not to be read."""
    if not values:
        return None, ""
    text = guess(unfolded(values[0])).strip()
    if text == "<>":
        return "", ""
    found, defect = mailboxes(text.encode("utf-8", "replace"))
    if defect or len(found) != 1 or found[0].name:
        return None, "bad_return_path"
    return found[0].address, ""


# ------------------------------------------------------------------------------------------------------ message ids


def message_id(values: tuple[bytes, ...]) -> tuple[str, str]:
    """The Message-ID that matches the strict pattern, and a fault."""
    if not values:
        return "", "no_message_id"
    text = unfolded(values[0]).decode("latin-1")
    if len({value.strip() for value in values}) > 1:
        return "", "several_message_ids"
    if _MESSAGE_ID.fullmatch(text) is None:
        return "", "bad_message_id"
    return text, ""


def message_ids(values: tuple[bytes, ...]) -> tuple[str, ...]:
    """The ids of In-Reply-To or References in their order, without repeats; only those of the strict pattern."""
    found: dict[str, None] = {}
    for value in values:
        for candidate in _ANY_ID.findall(unfolded(value).decode("latin-1")):
            if _MESSAGE_ID.fullmatch(candidate):
                found[candidate] = None
    ids = tuple(found)
    return ids if len(ids) <= IDS else (*ids[: IDS // 2], *ids[-IDS // 2 :])
