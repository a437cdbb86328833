"""The text of a mail, put together from its parts as a mail program would show it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from intake.parsers.charsets import decode
from intake.parsers.coding import without_data, without_uuencoded
from intake.parsers.headers import without_controls
from intake.parsers.html import pointers, rough_length, text_of_html
from intake.parsers.mime import Part

# Content that is no text, whatever its part declares: it goes the way of files.
_NOT_TEXT = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x78\x9f\x3e\x22",
    b"{\\rtf",
    b"II*\0",
    b"MM\0*",
    b"7z\xbc\xaf",
    b"Rar!\x1a",
    b"\x1f\x8b\x08",
)
SHORT = 300  # letters of a plain form that may be there for form's sake alone
_OF_SHOWING = re.compile(  # what programs write there; else a person did, and the HTML is a signature or a notice
    r"html|affich|visuali|navigat|display|view|show|brows|support|weerg|getoond|anzei|angezeigt|darstell", re.IGNORECASE
)
_WORD = re.compile(r"\w+")
_SAME_TEXT = frozenset(  # forms of a mail's text that stand beside the plain one; any other text there is a file
    {"text/enriched", "text/richtext", "text/markdown", "text/x-markdown", "text/x-amp-html", "text/watch-html"}
)


@dataclass(frozen=True, slots=True)
class Body:
    """The text shown, where its links point, which pictures it shows, and the leaves it came from."""

    text: str
    links: tuple[str, ...] = ()
    pictures: frozenset[str] = frozenset()  # Content-IDs
    leaves: frozenset[int] = frozenset()  # id() of the parts that are text of the mail and not files
    cut: bool = False  # the text was longer than the limit


@dataclass(frozen=True, slots=True)
class _Chunk:
    text: str
    html: bool


@dataclass(slots=True)
class _Gathered:
    limit: int
    cut: bool = False
    leaves: set[int] = field(default_factory=set)
    links: dict[str, None] = field(default_factory=dict)
    pictures: set[str] = field(default_factory=set)


def body_of(root: Part, limit: int) -> Body:
    """Read the body of a mail, not of mails attached to it; `limit` is the number of characters looked at and kept."""
    gathered = _Gathered(limit)
    chunks = _rendered(root, gathered, alternative=False)
    texts: list[str] = []
    for chunk in chunks:
        text = _plain(chunk).strip("\n")
        if text.strip() and text not in texts:
            texts.append(text)
    whole = without_controls("\n\n".join(texts))
    return Body(
        whole[:limit],
        tuple(gathered.links),
        frozenset(gathered.pictures),
        frozenset(gathered.leaves),
        gathered.cut or len(whole) > limit,
    )


def _rendered(part: Part, gathered: _Gathered, *, alternative: bool) -> list[_Chunk]:
    if part.is_leaf:
        return list(_leaf(part, gathered, alternative=alternative))
    if part.is_message:
        return []
    if part.media == "multipart/alternative":
        return _best([_rendered(child, gathered, alternative=True) for child in part.children])
    return [chunk for child in part.children for chunk in _rendered(child, gathered, alternative=False)]


def _leaf(part: Part, gathered: _Gathered, *, alternative: bool) -> Iterator[_Chunk]:
    """The text of a leaf; another form of the same text (text/enriched, AMP) is taken for read."""
    if not is_text_of_mail(part, alternative=alternative):
        return
    content = part.content()
    if content.startswith(_NOT_TEXT) or content[4:8] == b"ftyp":
        return
    gathered.leaves.add(id(part))
    if part.media not in {"text/plain", "text/html"} and not part.media.startswith("multipart/"):
        return
    if part.media == "text/plain":
        content = without_uuencoded(content)
    elif part.media == "text/html":
        content = without_data(content)
    gathered.cut = gathered.cut or len(content) > 4 * gathered.limit
    text = decode(content[: 4 * gathered.limit], part.type.get("charset"))
    gathered.cut = gathered.cut or len(text) > gathered.limit
    text = text[: gathered.limit].replace("\r\n", "\n").replace("\r", "\n")
    if part.media == "text/html":
        links, pictures = pointers(text)
        gathered.links |= dict.fromkeys(links)
        gathered.pictures |= pictures
    elif part.type.get("format").lower() == "flowed":
        text = unflowed(text, delete_space=part.type.get("delsp").lower() == "yes")
    yield _Chunk(text, part.media == "text/html")


def is_text_of_mail(part: Part, *, alternative: bool) -> bool:
    """True for a leaf that a mail program shows as text of the mail rather than as a file."""
    if part.disposition.value == "attachment" or part.name:
        return False
    if part.media in {"text/plain", "text/html"} or part.media.startswith("multipart/"):
        return True  # a multipart that is a leaf has no boundary in it: what stands there is text
    return alternative and part.media in _SAME_TEXT


def _best(options: list[list[_Chunk]]) -> list[_Chunk]:
    """Of several forms of one text the plain one, unless the HTML says clearly more, or something else.

    Some programs leave the plain form empty, or write into it that it cannot be shown.
    """
    filled = [option for option in options if any(chunk.text.strip() for chunk in option)]
    if len(filled) < 2:
        return filled[0] if filled else []
    plain = next((option for option in filled if not any(chunk.html for chunk in option)), None)
    if plain is None:
        return filled[-1]
    html = next((option for option in reversed(filled) if any(chunk.html for chunk in option)), None)
    if html is None:
        return plain
    length = _length(plain)
    if length < SHORT and _says_other(html, plain):
        return html if _OF_SHOWING.search(_plain(plain[0])) else [*plain, *html]
    if sum(rough_length(chunk.text) if chunk.html else len(chunk.text) for chunk in html) <= length * 1.5 + 200:
        return plain
    converted = [_Chunk(_plain(chunk), html=False) for chunk in html]
    return converted if _length(converted) > length * 1.3 + 60 else plain


def _says_other(html: list[_Chunk], plain: list[_Chunk]) -> bool:
    """True where the HTML has words, and not even half of those of the plain form."""
    here, there = _words(plain), _words(html)
    return bool(there) and 2 * len(here & there) < len(here)


def _words(chunks: Iterable[_Chunk]) -> set[str]:
    """The words of a form without its addresses, which the HTML has behind a word."""
    said = " ".join(map(_plain, chunks)).lower().split()
    return {word for one in said if not ("://" in one or "@" in one or "www." in one) for word in _WORD.findall(one)}


def _length(chunks: Iterable[_Chunk]) -> int:
    return sum(len("".join(chunk.text.split())) for chunk in chunks)


def _plain(chunk: _Chunk) -> str:
    return text_of_html(chunk.text) if chunk.html else chunk.text


def unflowed(text: str, *, delete_space: bool) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676) within one depth of quotes."""
    lines: list[list[str]] = []
    open_depth = -1  # depth of a line that goes on in the next one
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        flows = content.endswith(" ") and content != "-- "
        kept = content[:-1] if flows and delete_space else content
        if depth == open_depth:
            lines[-1].append(kept)
        else:
            lines.append([f"{'>' * depth} {kept}" if depth else kept])
        open_depth = depth if flows else -1
    return "\n".join("".join(pieces) for pieces in lines)
