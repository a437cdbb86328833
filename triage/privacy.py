"""Which pieces the jury may not see, and why: what the fund did not ask for, what is for staff alone, personal numbers.

A flag is a mark on a piece, for staff: nothing is thrown away, and nothing is answered because of it.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from triage.message import Attachment
from triage.values import Kinds, Piece

UNWANTED = "unwanted"  # an identity card, a bank statement: not asked for now
NATIONAL_NUMBER = "national_number"
FOR_JURY = frozenset({"jury", "both"})
# Eleven digits: date of birth, a counter, two check digits. Numbers "bis" have 20 or 40 added to their month.
_NUMBER = re.compile(
    r"(?P<born>[0-9](?<![0-9.,/-][0-9])\d[ .]?(?P<month>\d{2})[ .]?(?P<day>\d{2}))"
    r"[ -]?(?P<counter>\d{3})[ .]?(?P<check>\d{2})(?![.,/-]?\d)"
)


def flagged(pieces: Iterable[Piece], attachment: Attachment, kinds: Kinds) -> list[Piece]:
    """The pieces of one file with their flags."""
    numbered = {page.number for page in attachment.pages if holds_national_number(page.text)}
    return [replace(piece, flags=flags) if (flags := _flags(piece, numbered, kinds)) else piece for piece in pieces]


def kept_from_jury(piece: Piece, kinds: Kinds) -> str:
    """Why the jury may not see a piece: a flag, "bundle" (for staff alone), "unknown" (no kind); "" when it may."""
    kind = kinds.kinds.get(piece.kind)
    if piece.flags:
        return piece.flags[0]
    if kind is None or piece.kind == "unknown":
        return "unknown"
    if kind.status == UNWANTED:
        return UNWANTED
    return "" if kind.bundle in FOR_JURY else "bundle"


def holds_national_number(text: str) -> bool:
    """True when a Belgian national register number stands in a text: its date and its check digits are right."""
    return any(_is_number(found) for found in _NUMBER.finditer(text))


def _is_number(found: re.Match[str]) -> bool:
    if int(found["month"]) % 20 > 12 or int(found["day"]) > 31:
        return False
    base = re.sub(r"\D", "", found["born"]) + found["counter"]
    checks = {97 - int(base) % 97, 97 - int(f"2{base}") % 97}  # born before 2000, and from then on
    return int(found["check"]) in checks and base.strip("0") != ""


def _flags(piece: Piece, numbered: set[int], kinds: Kinds) -> tuple[str, ...]:
    kind = kinds.kinds.get(piece.kind)
    unwanted = (UNWANTED,) if kind is not None and kind.status == UNWANTED else ()
    personal = (NATIONAL_NUMBER,) if any(piece.first_page <= n <= piece.last_page for n in numbered) else ()
    return (*unwanted, *personal)
