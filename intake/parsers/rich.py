"""Reads rich text (RTF): the writer's words with their weight and size, pages at its breaks; and packed by Outlook."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from intake.lines import Row, body_size, prominent
from intake.parsers.charsets import decode
from intake.parsers.content import Found, of_pages
from intake.parsers.limits import Budget, LimitReached
from intake.parsers.plain import cleaned
from triage.message import Page, PageForm

_TOKEN: Final = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_FURNITURE: Final = (
    "fonttbl colortbl stylesheet info pict header footer headerl headerr headerf footerl footerr footerf object "
    "themedata datastore generator listtable listoverridetable rsidtbl latentstyles xmlnstbl mmathPr nonshppict "
    "annotation atnid atnauthor revtbl fldinst"
)
_SKIPPED: Final = frozenset(_FURNITURE.split())
_BREAKS: Final = {"par": "\n", "line": "\n", "tab": "\t", "cell": "\t", "row": "\n", "page": "\f", "sect": "\f"}
_SIGNS: Final = {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "endash": "–", "emdash": "—"}
_SPECIAL: Final = _BREAKS | _SIGNS | {"bullet": "•"}
_CODEPAGE: Final = re.compile(r"\\ansicpg(\d{3,5})|\\(mac)\b")
# What every packed text begins with unsaid (MS-OXRTFCP 2.1.2.1): packed words may point into it.
_DICTIONARY: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_PACKED: Final = 0x75465A4C


class BadRich(ValueError):
    """Packed rich text whose head does not read as one."""


class _Run(NamedTuple):
    text: str
    bold: bool
    size: float


@dataclass(frozen=True, slots=True)
class _State:
    """What holds up to the end of a group."""

    skip: bool = False
    bold: bool = False
    outlined: bool = False
    size: float = 12.0


def read_rich(data: bytes, budget: Budget) -> Found:
    """A rich text with a page for each of its page breaks; raises LimitReached."""
    if len(data) // 20 > budget.limits.text:  # pictures inside are written in hexadecimal
        raise LimitReached("text")
    pages = [page for page in _pages(data.decode("latin-1")) if any(row.text.strip() for row in page)] or [[]]
    letters = sum(len(row.text) + 1 for page in pages for row in page)
    if letters > budget.limits.text:
        raise LimitReached("text")
    budget.count_text(letters)
    budget.count_pages(len(pages))
    size = body_size(row for page in pages for row in page)
    return of_pages(tuple(_page(number, rows, size) for number, rows in enumerate(pages, start=1)))


def text_of_rtf(source: str) -> str:
    """The words of a rich text. Groups that hold no text of the writer's (fonts, styles, pictures) are left out."""
    return _whole("".join(run.text for run in _Reader(source).runs()))


def unpacked_rtf(data: bytes, most: int) -> bytes:
    """Rich text as a mail's property packs it; raises BadRich, and LimitReached("text") beyond four times `most`."""
    if len(data) < 16:
        raise BadRich("short")
    size, kind = struct.unpack_from("<4xLL", data)
    if kind != _PACKED:
        return data[16:]
    if size > 4 * most:
        raise LimitReached("text")
    out = bytearray(_DICTIONARY)
    at = 16
    while at < len(data) and len(out) < size + len(_DICTIONARY):
        control = data[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                out += data[at : at + 1]
                at += 1
                continue
            word = int.from_bytes(data[at : at + 2], "big")
            at += 2
            place, length = word >> 4, (word & 0xF) + 2
            written = len(out) % 4_096
            if place == written or at > len(data):
                return bytes(out[len(_DICTIONARY) :])
            _repeat(out, (written - place) % 4_096, length)
    return bytes(out[len(_DICTIONARY) : len(_DICTIONARY) + size])


def _repeat(out: bytearray, back: int, length: int) -> None:
    """Write again what was written `back` bytes ago; it may run into what is being written."""
    if back > len(out):
        out += bytes(length)
        return
    start = len(out) - back
    piece = out[start : start + length]
    out += (piece * (length // len(piece) + 1))[:length]


def _pages(source: str) -> Iterator[list[Row]]:
    page: list[Row] = []
    line: list[_Run] = []
    for run in _Reader(source).runs():
        for part in re.split("([\n\f])", run.text):
            if part not in ("\n", "\f"):
                line.append(run._replace(text=part))
                continue
            page.append(_row(line))
            line = []
            if part == "\f":
                yield page
                page = []
    yield [*page, _row(line)]


def _row(line: list[_Run]) -> Row:
    text = _whole("".join(run.text for run in line))
    worded = [run for run in line if run.text.strip()]
    bold = sum(len(run.text) for run in worded if run.bold)
    return Row(text, max((run.size for run in worded), default=0.0), 2 * bold > len(text.strip()) > 0)


def _page(number: int, rows: list[Row], size: float) -> Page:
    worded = [Row(row.text.strip(), row.size, row.bold) for row in rows if row.text.strip()]
    text = cleaned("\n".join(row.text for row in rows))
    return Page(number, text, PageForm.TEXT, lines=prominent(worded, size))


def _whole(text: str) -> str:
    """Halves of letters beyond the first 65,536 joined."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


@dataclass(slots=True)
class _Reader:
    """Walks over the words and groups of a rich text."""

    source: str
    state: _State = field(default_factory=_State)
    above: list[_State] = field(default_factory=list)
    fallback: int = 1
    pending: int = 0  # letters that only repeat a \\u escape for old readers

    def runs(self) -> Iterator[_Run]:
        """The text with its looks, line feeds and form feeds in it."""
        found = _CODEPAGE.search(self.source[:2_000])
        codepage = "cp1252" if found is None else "mac_roman" if found[2] else f"cp{found[1]}"
        section = ""  # the break of a section waits until the next one says whether it begins a page
        for match in _TOKEN.finditer(self.source):
            word, number, byte, symbol, brace, plain = match.groups()
            if brace or self.state.skip or symbol == "*" or word in _SKIPPED:
                self._group(brace, begins_skip=not brace)
                continue
            if word in ("sbknone", "sbkcol"):
                section = "\n" if section else ""
            text = self._text(word, number, byte, symbol, plain, codepage)
            if word == "sect":
                section = "\f"
            elif text:
                yield _Run(section + text, self.state.bold or self.state.outlined, self.state.size)
                section = ""

    def _group(self, brace: str | None, *, begins_skip: bool) -> None:
        if brace == "{":
            self.above.append(self.state)
        elif brace == "}":
            self.state = self.above.pop() if self.above else replace(self.state, skip=False)
        elif begins_skip and not self.state.skip:
            self.state = replace(self.state, skip=True)

    def _text(
        self,
        word: str | None,
        number: str | None,
        byte: str | None,
        symbol: str | None,
        plain: str | None,
        codepage: str,
    ) -> str:
        if word:
            return self._word(word, number)
        if byte or symbol:
            if self.pending:
                self.pending -= 1
                return ""
            return decode(bytes([int(byte, 16)]), codepage) if byte else _symbol(symbol or "")
        if plain:
            kept = plain[self.pending :]
            self.pending = max(0, self.pending - len(plain))
            return decode(kept.encode("latin-1"), codepage) if kept else ""
        return ""

    def _word(self, word: str, number: str | None) -> str:
        if word == "u" and number:
            self.pending = self.fallback
            return chr(int(number) % 65_536)
        if word == "uc":
            self.fallback = min(8, int(number or 1))
        elif word == "b":
            self.state = replace(self.state, bold=number != "0")
        elif word == "fs" and number:
            self.state = replace(self.state, size=min(abs(int(number)) / 2, 1_000.0))
        elif word == "plain":
            self.state = replace(self.state, bold=False, size=12.0)
        elif word == "pard":
            self.state = replace(self.state, outlined=False)
        elif word == "outlinelevel":
            self.state = replace(self.state, outlined=number in set("012345678"))
        elif word == "pagebb" and number != "0":
            return "\f"
        return _SPECIAL.get(word, "")


def _symbol(symbol: str) -> str:
    return {"~": " ", "_": "-", "\n": "\n", "\r": "\n"}.get(symbol, symbol if symbol in "\\{}" else "")
