"""What a contents page lists and where it says each part begins; a hint to what follows, never a proof."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from triage.blocks import Block
from triage.folding import plain
from triage.message import Page

_ENTRY = re.compile(
    r"^\s*(?P<title>\D.{2,80}?|\d{1,2}[.)]\s?.{2,80}?)\s*(?:(?:[.·…_]\s?){3,}|\s{3,}|\t)\s*(?:p\.?\s?)?(?P<page>\d{1,3})\s*$"
)
_NUMBERED = re.compile(r"(?:(?:\d{1,3}|[a-z]|[ivx]{1,4}) )+")
_ON_PAGE = re.compile(r"(?: \d{1,3})+$")
_PAGES_LOOKED_AT = 6
_KEPT, _KEPT_SHARE = (
    4,
    0.25,
)  # titles that later pages keep, and their share of a page's lines, for it to be a list of them


@dataclass(frozen=True, slots=True)
class Listing:
    """Titles by the page number printed beside them."""

    titles: dict[int, str]

    def at(self, page: int, printed: int) -> str:
        """The title listed for a page, by the number printed on it or, without one, by its place in the file."""
        return self.titles.get(printed or page, "")


def listing_of(pages: tuple[Page, ...]) -> Listing:
    """The entries of the contents pages among the first pages of a file."""
    titles: dict[int, str] = {}
    for page in pages[:_PAGES_LOOKED_AT]:
        lines = (line for line in page.text.split("\n") if line.rstrip()[-1:].isdecimal())
        entries = [match for line in lines if (match := _ENTRY.match(line))]
        if len(entries) >= 3:
            for entry in entries:
                titles.setdefault(int(entry["page"]), entry["title"].strip())
    return Listing(titles)


@dataclass(frozen=True, slots=True)
class Inventory:
    """A page whose lines come back as titles of later pages, and those titles; 0 and none without such a page."""

    page: int = 0
    titles: frozenset[str] = frozenset()
    numbered: bool = False  # it says on which pages they stand

    def has(self, title: str) -> bool:
        """True for a title that stands in the list."""
        return bool(title) and bare(title) in self.titles


def inventory_of(blocks: Sequence[Block]) -> Inventory:
    """The list of titles among the first pages of a file."""
    best = Inventory()
    titles = [(block.page, title) for block in blocks if block.title_size and (title := bare(block.title))]
    for block in blocks[:_PAGES_LOOKED_AT]:
        kept = {title for page, title in titles if page > block.page}
        enough = max(_KEPT, len(best.titles) + 1)
        if len(kept) < enough:
            continue
        lines = {bare(line): line for line in block.text.split("\n")}
        found = kept & lines.keys()
        if len(found) >= max(enough, _KEPT_SHARE * len(lines)):
            numbered = 2 * sum(lines[title].rstrip()[-1:].isdecimal() for title in found) > len(found)
            best = Inventory(block.page, frozenset(found), numbered)
    return best


def bare(title: str) -> str:
    """A title without what numbers it or says its page."""
    text = plain(title)
    if numbered := _NUMBERED.match(text):
        text = text[numbered.end() :]
    return _ON_PAGE.sub("", text) if text[-1:].isdecimal() else text
