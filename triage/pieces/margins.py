"""What stands at the edges of pages: running heads and feet, page numbers; they are of the file, not of its papers."""

import re
from typing import NamedTuple

from triage.message import Page
from triage.text.folding import plain

_PAGE_NUMBER = re.compile(r"^\W*(?:(?:page|pagina|seite|p)\W*)?(\d{1,4})(?:\s*(?:/|of|sur|van|von)\s*\d{1,4})?\W*$")
_NUMBER_BEHIND = re.compile(r"\b(?:page|pagina|seite|p)\W{1,2}(\d{1,4})$")
EDGE = 100  # characters beyond which a line is no running head
SMALL, HEAD, FOOT = 0.9, 0.09, 0.91  # of a head or foot: its size beside the text's, its place on the page
LARGEST = 14.0  # points of running text: what is larger is a cover's or a slide's, and small beside it is anything
_DIGITS = re.compile(r"\d+")


class TextLine(NamedTuple):
    """A line of a page, folded once for everything that is asked of it."""

    text: str
    folded: str
    words: list[str]
    plain: str


def edges_of(lines: list[TextLine]) -> frozenset[str]:
    """The lines at the head and foot of a page, digits aside."""
    edge = lines if len(lines) <= 4 else lines[:2] + lines[-2:]
    return frozenset(_DIGITS.sub("#", line.plain) for line in edge if len(line.text) <= EDGE) - {"", "#"}


def running_lines(edges: list[frozenset[str]]) -> frozenset[str]:
    """Lines at the edge of three pages in a row: running heads and feet, and no name of a speaker."""
    running: set[str] = set()
    runs: dict[str, int] = {}
    for here in edges:
        runs = {line: runs.get(line, 0) + 1 for line in here}
        running |= {line for line, length in runs.items() if length >= 3}
    return frozenset(running)


def set_aside(page: Page) -> frozenset[str]:
    """Heads and feet that a page shows by itself: set smaller than its text, at its very edge."""
    least = page.setting.size * SMALL if page.setting.size <= LARGEST else 0.0
    return frozenset(plain(line.text) for line in page.lines if 0 < line.size <= least and not HEAD < line.top < FOOT)


def is_running(text: str, words: str, running: frozenset[str]) -> bool:
    """True for a running head or foot, whatever number it bears."""
    return bool(running) and len(text) <= EDGE and _DIGITS.sub("#", words) in running


def is_page_number(line: TextLine) -> bool:
    """True for a line that is a page's number and nothing else."""
    return len(line.text) <= 24 and bool(_PAGE_NUMBER.match(line.folded))


def printed_number(lines: list[TextLine], aside: frozenset[str]) -> int:
    """The number printed on a page, alone on a line or behind a head or foot; 0 without one."""
    edges = (*lines[:2], *lines[-2:])
    found = [match for line in edges if (match := _PAGE_NUMBER.match(line.folded))]
    found += [match for line in edges if line.plain in aside and (match := _NUMBER_BEHIND.search(line.folded))]
    return int(found[0][1]) if found else 0
