"""Header fields of a mail or a part: cut from the bytes, unfolded, decoded in all the broken forms programs write."""

import re
import unicodedata
from binascii import Error, a2b_qp
from dataclasses import dataclass
from mmap import mmap
from urllib.parse import unquote_to_bytes

from intake.parsers.charsets import decode, guess
from intake.parsers.coding import base64_bytes
from intake.parsers.limits import LimitReached, Limits

Raw = bytes | mmap  # both can be sliced to bytes and searched
Fields = tuple[tuple[str, bytes], ...]  # (name in lower case, raw value with its folds), from top to bottom

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_LINE_END = re.compile(rb"\r\n|\n|\r")
# A word is bounded so that a thousand openings without an end cost little.
_WORD = re.compile(r"=\?([^?*\s]{1,60})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^\r\n]{0,4000}?)\?=")
_BETWEEN = re.compile(r"[ \t\r\n]*")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_WHITE = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff]+")
# Marks that turn the reading direction can make a name look like another ("exe.pdf" for "fdp.exe").
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Block:
    """The header block of one entity and where its body begins."""

    fields: Fields
    body: int  # offset in the bytes
    faults: tuple[str, ...] = ()

    def first(self, name: str) -> bytes | None:
        """The topmost value of a field, or None."""
        return next((value for key, value in self.fields if key == name), None)

    def every(self, name: str) -> tuple[bytes, ...]:
        """All values of a field, topmost first."""
        return tuple(value for key, value in self.fields if key == name)


def read_block(data: Raw, start: int, end: int, limits: Limits) -> Block:
    """Cut the header block that begins at `start`.

    Lines without a colon end the block and begin the body, as most programs read it. Raises LimitReached("headers")
    or LimitReached("header_lines").
    """
    fields: list[tuple[str, bytes]] = []
    faults: list[str] = []
    position = start
    lines = 0
    while position < end:
        line_end, after = _line(data, position, end)
        if after - start > limits.headers:
            raise LimitReached("headers")
        lines += 1
        if lines > limits.header_lines:
            raise LimitReached("header_lines")
        if line_end == position:
            return Block(tuple(fields), after, tuple(faults))
        line = data[position:line_end]
        if line[0] in b" \t" and fields:
            name, value = fields[-1]
            fields[-1] = (name, value + b"\n" + line)
        elif match := _FIELD.match(line):
            fields.append((match[1].decode("ascii").lower(), line[match.end() :]))
        elif position != start or not _is_above(line):
            faults.append("header_without_colon")
            return Block(tuple(fields), position, tuple(faults))
        position = after
    return Block(tuple(fields), end, tuple(faults))


def _is_above(line: bytes) -> bool:
    """True for what programs write above a mail: the separator of an mbox, the length that Apple's keeps."""
    return line.startswith((b"From ", b">From ")) or line.strip().isdigit()


def raw_fields(data: Raw, start: int, end: int) -> tuple[bytes, ...]:
    """The fields of a block whose body begins at `end`, untouched but for line ends: CRLF inside, none at the end."""
    fields: list[list[bytes]] = []
    position = start
    while position < end:
        line_end, after = _line(data, position, end)
        line = data[position:line_end]
        if line[:1] in {b" ", b"\t"} and fields:
            fields[-1].append(line)
        elif _FIELD.match(line):
            fields.append([line])
        position = after
    return tuple(b"\r\n".join(lines) for lines in fields)


def _line(data: Raw, position: int, end: int) -> tuple[int, int]:
    """Where the line at `position` ends, and where the next one begins. A lone CR inside a line stays in it."""
    feed = data.find(b"\n", position, end)
    if feed < 0:
        return end, end
    return (feed - 1 if feed > position and data[feed - 1] == 0x0D else feed), feed + 1


def unfolded(raw: bytes) -> bytes:
    """A field's value on one line, without the space around it."""
    return _LINE_END.sub(b"", raw).strip() if b"\n" in raw or b"\r" in raw else raw.strip()


def text_of(raw: bytes) -> str:
    """A field's value as a person would read it: decoded, NFC, one line, without control characters."""
    plain = unfolded(raw)
    return tidy(decode_words(guess(plain)))


def tidy(text: str) -> str:
    """One line: runs of space and control characters become a single space; NFC."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return unicodedata.normalize("NFC", _WHITE.sub(" ", text)).strip()


def without_controls(text: str) -> str:
    """Text of many lines, NFC, without control characters other than tab and line end."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))


def decode_words(text: str) -> str:
    """Decode encoded words (RFC 2047) wherever they stand: in quotes, glued to other text, split inside a character."""
    if "=?" not in text:
        return text
    out: list[str] = []
    run: list[bytes] = []  # bytes of neighbouring words in one charset, decoded together
    charset = ""
    position = 0
    for match in _WORD.finditer(text):
        between = text[position : match.start()]
        glued = bool(run) and _BETWEEN.fullmatch(between) is not None
        if run and not (glued and charset == match[1].lower()):
            out.append(decode(b"".join(run), charset))
            run.clear()
        if not glued:
            out.append(between)
        charset = match[1].lower()
        run.append(_word_bytes(match[2], match[3]))
        position = match.end()
    if run:
        out.append(decode(b"".join(run), charset))
    out.append(text[position:])
    return "".join(out)


def _word_bytes(coding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if coding in "bB":
        return base64_bytes(raw)
    try:
        return a2b_qp(raw.replace(b" ", b"_"), header=True)
    except Error:
        return raw


# ------------------------------------------------------------------------------------------------------- parameters


@dataclass(frozen=True, slots=True)
class Valued:
    """A value with parameters, as Content-Type and Content-Disposition have."""

    value: str  # lower case
    parameters: dict[str, str]

    def get(self, name: str) -> str:
        """A parameter's decoded value, or ""."""
        return self.parameters.get(name, "")


_PARAMETER = re.compile(
    r"""[;\s]* ([^\s=;"]{1,100}) \s* = \s* (?: "((?:[^"\\]|\\.)*)(?:"|\Z) | ([^;]*) )""", re.VERBOSE | re.DOTALL
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?\Z")
PARAMETERS = 100


def valued(raw: bytes | None) -> Valued:
    """Read `value; name=parameter; …` with RFC 2231 continuations and charsets, raw 8-bit text and missing quotes.

    A boundary is no text and stays as it is written, one character a byte.
    """
    if raw is None:
        return Valued("", {})
    line = unfolded(raw).decode("latin-1")  # one character a byte; decoded when the pieces are together
    head, _, rest = line.partition(";")
    plain: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[bool, str]]] = {}
    position = 0
    for _ in range(PARAMETERS):
        match = _PARAMETER.match(rest, position)
        if match is None:
            following = rest.find(";", position + 1)
            if following < 0:
                break
            position = following
            continue
        position = match.end()
        value = _ESCAPE.sub(r"\1", match[2]) if match[2] is not None else match[3].strip()
        _place(match[1].lower(), value, plain, sections)
    decoded = {name: value if name == "boundary" else _plain_value(value) for name, value in plain.items()}
    decoded |= {name: _sectioned(parts) for name, parts in sections.items()}
    return Valued(head.strip().lower(), decoded)


def _place(name: str, value: str, plain: dict[str, str], sections: dict[str, dict[int, tuple[bool, str]]]) -> None:
    match = _SECTION.match(name)
    if match is None or (match[2] is None and match[3] is None):
        plain.setdefault(name, value)
        return
    number = int(match[2]) if match[2] is not None else 0
    sections.setdefault(match[1], {}).setdefault(number, (match[3] is not None, value))


def _plain_value(value: str) -> str:
    return decode_words(guess(value.encode("latin-1", "replace")))


def _sectioned(parts: dict[int, tuple[bool, str]]) -> str:
    """Join RFC 2231 sections in the order of their numbers; the first may name the charset."""
    charset = ""
    joined = b""
    for number in sorted(parts):
        extended, value = parts[number]
        if extended and not joined and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        raw = value.encode("latin-1", "replace")
        joined += unquote_to_bytes(raw) if extended else raw
    text = decode(joined, charset) if charset else guess(joined)
    return decode_words(text)


def file_name(disposition: Valued, content_type: Valued) -> str:
    """The name the sender gave a part, fit to be shown; "" when there is none."""
    for name in (disposition.get("filename"), content_type.get("name"), disposition.get("name")):
        if shown := shown_name(name):
            return shown
    return ""


def shown_name(untrusted_name: str) -> str:
    """A file's name without folders, control characters or marks of direction; NFC, at most 200 characters."""
    name = tidy(_DIRECTION.sub("", untrusted_name))
    name = re.split(r"[/\\]", name)[-1].strip() if "/" in name or "\\" in name else name
    if name in {".", ".."}:
        return ""
    if len(name) > 200:
        stem, dot, ending = name.rpartition(".")
        name = stem[: 199 - len(ending)] + dot + ending if dot and len(ending) <= 10 else name[:200]
    return name
