"""One page of one file, seen: what is asked of the process that draws, what it gives back, and what is believed of it.

The process sends bare pixels. A picture file for the browser is made of them on our side, so that no byte of a format
that a browser parses was written where a stranger's file was open (docs/decisions/0110).
"""

import math
from dataclasses import dataclass
from typing import Final

import msgspec

SIDE: Final = 4_000  # pixels along a side (docs/reference/limits.md)
DRAWN: Final = 64 * 1024 * 1024  # bytes of the longest answer: 4,000 × 4,000 in three colours, and the words
WORDS: Final = 5_000  # words of one page that are placed
FILE: Final = 210 * 1024 * 1024  # bytes of the longest answer that is a file: one entry of an archive
_LETTERS: Final = 200_000
_PAGES: Final = 1_000_000
_CODE: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_:. -")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Page `page` (from 1) of the file at `path` in a mail, `width` pixels wide; `whole`: its own bytes instead."""

    path: str
    page: int = 1
    width: int = 1_400
    passwords: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands, in fractions of the page from its top left corner; words of one line share `line`."""

    text: str
    line: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Raster:
    """A drawn page: three bytes a pixel, red first, row by row from the top."""

    width: int
    height: int
    pixels: bytes
    pages: int  # of the file
    page_width: float  # points; 0 for a picture
    page_height: float
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Unseen:
    """Why a page cannot be shown: a code of docs/reference/limits.md."""

    reason: str
    detail: str = ""  # numbers only, never content


@dataclass(frozen=True, slots=True)
class Answer:
    """Exactly one of the three."""

    raster: Raster | None = None
    file: bytes | None = None
    unseen: Unseen | None = None


_encoder: Final = msgspec.msgpack.Encoder()
_decoder: Final = msgspec.msgpack.Decoder(Answer, strict=True)


def encode(answer: Answer) -> bytes:
    """The answer as bytes."""
    return _encoder.encode(answer)


def decode(data: bytes | bytearray) -> Raster | bytes | Unseen:
    """Read an answer and check every number in it; what does not hold is Unseen("bad_answer")."""
    try:
        answer = _decoder.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return Unseen("bad_answer", "schema")
    given = [one for one in (answer.raster, answer.file, answer.unseen) if one is not None]
    if len(given) != 1:
        return Unseen("bad_answer", "not one thing")
    if isinstance(given[0], Raster) and (fault := _fault(given[0])):
        return Unseen("bad_answer", fault)
    if isinstance(given[0], Unseen) and not _sound(given[0]):
        return Unseen("bad_answer", "reason")
    return given[0]


def _sound(said: Unseen) -> bool:
    known = 0 < len(said.reason) <= 80 and set(said.reason) <= _CODE
    return known and len(said.detail) <= 80 and said.detail.isprintable()


def _fault(raster: Raster) -> str:
    """Which rule a raster breaks; "" when it is sound."""
    if not (0 < raster.width <= SIDE and 0 < raster.height <= SIDE):
        return "sides"
    if len(raster.pixels) != raster.width * raster.height * 3:
        return "pixels"
    if not 0 < raster.pages <= _PAGES:
        return "pages"
    if not all(math.isfinite(side) and 0 <= side < 1e6 for side in (raster.page_width, raster.page_height)):
        return "page size"
    if len(raster.words) > WORDS or sum(len(word.text) for word in raster.words) > _LETTERS:
        return "words"
    return "" if all(_placed(word) for word in raster.words) else "places"


def _placed(word: Word) -> bool:
    return (
        0 <= word.left <= word.right <= 1
        and 0 <= word.top <= word.bottom <= 1
        and 0 <= word.line <= WORDS
        and word.text.isprintable()
    )
