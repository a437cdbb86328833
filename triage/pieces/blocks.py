"""Cuts the pages of a file into blocks: stretches that belong to one piece for sure, with the title that opens them.

A page is cut where a title stands in its middle, and after the grand total of a table that another table follows.
"""

import re
from dataclasses import dataclass
from itertools import chain

from triage.message import UNSET, Line, Page, PageForm, Setting
from triage.pieces.features import Traits, counted
from triage.pieces.lines import is_scene_heading
from triage.pieces.margins import (
    TextLine,
    edges_of,
    is_page_number,
    is_running,
    printed_number,
    running_lines,
    set_aside,
)
from triage.pieces.names import Names
from triage.pieces.tables import second_table
from triage.text.folding import fold, letters_in, plain
from triage.text.lexicon import Memory

_TOTAL = re.compile(
    r"^\s*(?:total general|grand total|total hors|algemeen totaal|eindtotaal|totaal|gesamtsumme|gesamt\b|total)\b"
)
LEAST_WORDS = 15  # above a large title, for it to part two pieces
LARGER = 1.12  # of a heading: its size beside the text's
_TOTAL_LETTERS = frozenset("tgae")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of one page; `title` is the heading it opens with, "" where it simply goes on."""

    page: int
    first: bool  # it begins its page
    text: str
    traits: Traits
    title: str = ""
    title_size: float = 0.0
    headed: bool = False  # that heading stands at its top, larger than the text or bold
    subtitles: tuple[str, ...] = ()
    number: int = 0  # the page number printed on its page; 0 when none
    edges: frozenset[str] = frozenset()  # lines at the head and foot of its page, digits aside
    depth: int = 0  # lines of its page down to its end
    setting: Setting = UNSET  # of its page
    label: str = ""
    form: PageForm = PageForm.PAGE
    image_share: float = 0.0
    lines: tuple[str, ...] = ()  # of its text, in plain words
    words: tuple[str, ...] = ()  # of its text, folded
    summed: bool = False  # the table above it on its page adds up, and so does its own


def blocks_of(pages: tuple[Page, ...], names: Names) -> list[Block]:
    """The blocks of a file in reading order; `names` are those as they are found in this file."""
    read = [_lines_of(page) for page in pages]
    edges = [edges_of(lines) for lines in read]
    running = running_lines(edges)
    found: Memory = {}
    blocks: list[Block] = []
    for page, lines, edge in zip(pages, read, edges, strict=True):
        blocks += _blocks_of_page(page, lines, edge, running, names, found)
    return blocks


def _lines_of(page: Page) -> list[TextLine]:
    """The lines of a page that say anything."""
    lines = page.text.split("\n")
    folded = fold(page.text)
    folded_lines = folded.split("\n")
    if len(folded_lines) != len(lines):
        folded_lines = [fold(line) for line in lines]
        folded = "\n".join(folded_lines)
    found = []
    for line, folded_line, letters in zip(lines, folded_lines, letters_in(folded).split("\n"), strict=True):
        if line.strip():
            words = letters.split()
            found.append(TextLine(line, folded_line, words, " ".join(words)))
    return found


def _blocks_of_page(
    page: Page,
    lines: list[TextLine],
    edges: frozenset[str],
    running: frozenset[str],
    names: Names,
    found: Memory,
) -> list[Block]:
    aside = set_aside(page)
    number = printed_number(lines, aside)
    read = [line for line in lines if line.plain not in aside and not is_page_number(line)]
    kept = [line for line in read if not is_running(line.text, line.plain, running)]
    titles = _titles(page, kept, running)
    cuts = _cuts(kept, titles, names) + _table_cuts(kept)
    second = second_table([line.text for line in kept]) if page.form is PageForm.SHEET else None
    if second is not None:  # the one cut that figures prove
        cuts = [second]
        titles = sorted([*titles, (second, Line(kept[second].text.strip()))], key=lambda entry: entry[0])
    starts = sorted({0, *cuts})
    blocks = []
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(kept)
        title, size, after = _opening(start, titles)
        text = "\n".join(line.text for line in kept[start:end])
        words = list(chain.from_iterable(line.words for line in kept[start:end]))
        sub = tuple(line.text for at, line in titles if after <= at < end)
        blocks.append(
            Block(
                page=page.number,
                first=place == 0,
                text=text,
                traits=_traits_of(text, words, kept[start:end], page, found),
                title=title,
                title_size=size,
                headed=_is_headed(start, titles, page.setting.size),
                subtitles=sub[:8],
                number=number,
                edges=edges,
                depth=end,
                setting=page.setting,
                label=page.label if place == 0 else "",
                form=page.form,
                image_share=page.image_share,
                lines=tuple(line.plain for line in kept[start:end]),
                words=tuple(words),
                summed=start == second,
            )
        )
    return blocks


def _traits_of(text: str, words: list[str], lines: list[TextLine], page: Page, found: Memory) -> Traits:
    folded = "\n".join(line.folded for line in lines)
    return counted(text, folded, words, sheet=page.form is PageForm.SHEET, memory=found)


def _titles(page: Page, kept: list[TextLine], running: frozenset[str]) -> list[tuple[int, Line]]:
    """The prominent lines of a page with their places among its lines; without any, its short first lines."""
    places: dict[str, int] = {}
    if page.lines:
        for at, kept_line in enumerate(kept):
            if len(kept_line.text) <= 140:
                places.setdefault(kept_line.plain, at)
    found: list[tuple[int, Line]] = []
    for line in page.lines:
        words = plain(line.text)
        place = places.get(words)
        if place is None or len(line.text) > 120 or is_scene_heading(line.text):
            continue
        if not is_running(line.text, words, running):
            found.append((place, line))
    if not found:
        found = [(at, Line(line.text.strip())) for at, line in enumerate(kept[:2]) if _may_be_title(line.text)]
    return sorted(found, key=lambda entry: entry[0])


def _may_be_title(text: str) -> bool:
    return len(text) <= 70 and not text.rstrip().endswith((".", ",", ";")) and not is_scene_heading(text)


def _opening(start: int, titles: list[tuple[int, Line]]) -> tuple[str, float, int]:
    """The title a block opens with (lines of the same size joined), its size, and the place after it."""
    near = [(at, line) for at, line in titles if start <= at <= start + 4]
    if not near:
        return "", 0.0, start
    size = max(line.size for _, line in near)
    top = [(at, line) for at, line in near if line.size >= size - 0.3]
    first, line = top[0]
    text = line.text
    last = first
    for at, following in top[1:]:
        if at != last + 1 or size == 0:
            break
        text, last = f"{text} {following.text}", at
    return text.strip(), size, last + 1


def _is_headed(start: int, titles: list[tuple[int, Line]], text_size: float) -> bool:
    """True where a line larger than the text, or bold, stands at the top."""
    top = [line for at, line in titles if at - start in (0, 1)]
    return any(line.bold or (text_size and line.size >= text_size * LARGER) for line in top)


def _cuts(kept: list[TextLine], titles: list[tuple[int, Line]], names: Names) -> list[int]:
    """Places in the page where a title names a kind, or is as large as the page's largest."""
    sizes = [line.size for _, line in titles]
    largest = max(sizes, default=0.0)
    smallest = min(sizes, default=0.0)
    last = start = 0
    cuts = []
    for at, line in titles:
        if at == 0 or (line.size and line.size < 0.93 * largest) or _is_tail(line.text):
            continue
        large = (
            line.size >= 13 and line.size >= 1.15 * smallest and at > last + 1 and _words(kept[start:at]) >= LEAST_WORDS
        )
        if large or any(naming.share >= 0.6 for naming in names.in_title(line.text)):
            cuts.append(at)
            start = at
        last = at
    return cuts


def _is_tail(text: str) -> bool:
    """True for the end of a sentence that began above it: no title begins small and ends as a sentence does."""
    return text.lstrip()[:1].islower() and text.rstrip().endswith((".", ",", ";"))


def _words(lines: list[TextLine]) -> int:
    return sum(line.text.count(" ") + 1 for line in lines)


def _table_cuts(kept: list[TextLine]) -> list[int]:
    """The place after a grand total when another table with its own total follows."""
    totals = [
        at for at, line in enumerate(kept) if line.folded.lstrip()[:1] in _TOTAL_LETTERS and _TOTAL.match(line.folded)
    ]
    if len(totals) < 2 or totals[-1] - totals[0] < 4 or len(kept) - totals[0] < 5:
        return []
    return [totals[0] + 1]
