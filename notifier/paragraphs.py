"""Wraps a rendered letter at 72 columns, and sets the spaces that French typography wants.

A template is plain text with four forms, told apart by how a line begins:
    a blank line        ends a paragraph; several are one
    "- "                begins an item; lines indented by two spaces go on with it
    "| "                a line that stands alone (an address, a fact); the mark is not printed
    four spaces         kept as it is (a hash)
Everything else is running text and is filled. A no-break space (U+00A0) holds words together while filling; it stays
in the letter only before ; : ! ? » and after «, elsewhere it becomes an ordinary space (docs/decisions/0062).
"""

import re
from collections.abc import Iterator

WIDTH = 72
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")
_BEFORE_MARK = re.compile(r" (?=[;:!?»](?:\s|$))")
_AFTER_QUOTE = re.compile(r"« ")
_OPENED = re.compile(r"(?<![^\s(\[])« ")
_CLOSED = re.compile(r" »(?=[\s.,;:!?)\]]|$)")
_LOOSE = re.compile(r"(?<!«)\u00a0(?![;:!?»])")


def french_spaces(text: str) -> str:
    """Put no-break spaces where French typography has them, in text we wrote ourselves."""
    return _AFTER_QUOTE.sub("«\u00a0", _BEFORE_MARK.sub("\u00a0", text))


def held_quotes(text: str) -> str:
    """The same, where somebody else set the spaces inside « and »: no line is broken there."""
    return _CLOSED.sub("\u00a0»", _OPENED.sub("«\u00a0", text)) if "«" in text or "»" in text else text


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, parted by blank lines; lines that stand alone keep their marks."""
    return tuple(block.strip("\n") for block in _BLANK.split(text.strip("\n")) if block.strip())


def filled(text: str) -> str:
    """Wrap a rendered letter; only words that cannot be broken (hashes, long file names) pass 72 columns."""
    blocks = (_block(block.splitlines()) for block in _BLANK.split(text.strip("\n")))
    return _LOOSE.sub(" ", "\n\n".join(blocks)) + "\n"


def unfilled(text: str) -> str:
    """A letter with each paragraph, item and fact on one line: for a page as narrow as it may be."""
    written: list[str] = []
    before = ""
    for line in text.splitlines():
        if _goes_on(line, before):
            written[-1] += " " + line.strip()
        else:
            written.append(line)
        before = line
    return "\n".join(written)


def _goes_on(line: str, before: str) -> bool:
    """Whether a line begins where it does only because its first word did not fit on the line before."""
    if not before.strip() or before.startswith("    ") or line.startswith(("- ", "    ")) or not line.strip():
        return False
    return line.startswith("  ") or len(before) + 1 + len(line.partition(" ")[0]) > WIDTH


def _block(lines: list[str]) -> str:
    written: list[str] = []
    running: list[str] = []
    for line in [*lines, ""]:
        opens = line.startswith(("- ", "| ", "    ")) or not line.strip()
        if opens and running:
            written.append(_filled_lines(running))
            running = []
        if line.startswith("    "):
            written.append(line.rstrip())
        elif line.strip():
            running.append(line)
    return "\n".join(written)


def _filled_lines(lines: list[str]) -> str:
    """Fill one paragraph, item or standing line, from its first mark."""
    mark = lines[0][:2] if lines[0].startswith(("- ", "| ")) else ""
    words = held_quotes(" ".join(line.strip(" \t") for line in [lines[0][len(mark) :], *lines[1:]]))
    first, later = {"- ": ("- ", "  "), "| ": ("", "  ")}.get(mark, ("", ""))
    if len(first) + len(words) <= WIDTH:
        return first + words.rstrip()
    return "\n".join(_wrapped([word for word in words.split(" ") if word], first, later))


def _wrapped(words: list[str], first: str, later: str) -> Iterator[str]:
    """Lines as full as they may be. textwrap does the same at ten times the cost, which is felt at each letter."""
    line = first + words[0]
    for word in words[1:]:
        if len(line) + 1 + len(word) <= WIDTH:
            line += " " + word
        else:
            yield line
            line = later + word
    yield line
