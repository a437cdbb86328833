"""What a contents page lists and where it says each part begins; a hint to what follows, never a proof."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from triage.message import Page
from triage.pieces.blocks import Block
from triage.text.folding import plain

ENTRY = re.compile(
    r"^\s*(?P<title>\D.{2,80}?|\d{1,2}[.)]\s?.{2,80}?)\s*(?:(?:[.·…_]\s?){3,}|\s{3,}|\t)\s*(?:p\.?\s?)?(?P<page>\d{1,3})\s*$"
)
LEADS = re.compile(r"[.·…_]\s?[.·…_]\s?[.·…_]|\s{3}|\t")  # without one of these ENTRY finds nothing
_NUMBERED = re.compile(r"(?:(?:\d{1,3}|[a-z]|[ivx]{1,4}) )+")
_ON_PAGE = re.compile(r"(?: \d{1,3})+$")
_PAGES_LOOKED_AT = 6
# Titles that later pages keep, and their share of a page's lines, for it to be a list of them.
_KEPT, _KEPT_SHARE = 4, 0.3


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
        entries = [match for line in lines if LEADS.search(line) and (match := ENTRY.match(line))]
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

    def has(self, block: Block) -> bool:
        """True for a block whose title stands in the list."""
        return bool(self.titles) and not self.titles.isdisjoint(_titles_of(block))


def inventory_of(blocks: Sequence[Block]) -> Inventory:
    """The list of titles among the first pages of a file."""
    best = Inventory()
    titles = [(block.page, title) for block in blocks if block.title_size for title in _titles_of(block)]
    parts: dict[int, list[Block]] = {}
    for block in blocks[:_PAGES_LOOKED_AT]:
        if not (block.traits["slug"] or block.traits["spoken"]):  # lines of a scene come back too
            parts.setdefault(block.page, []).append(block)
    for page, here in parts.items():
        kept = {title for at, title in titles if at > page}
        enough = max(_KEPT, len(best.titles) + 1)
        if len(kept) < enough:
            continue
        lines = {
            _bare(words): line
            for part in here
            for words, line in zip(part.lines, part.text.split("\n"), strict=False)  # an empty part has no line
        }
        found = kept & lines.keys()
        if len(found) >= max(enough, _KEPT_SHARE * len(lines)):
            numbered = 2 * sum(lines[title].rstrip()[-1:].isdecimal() for title in found) > len(found)
            best = Inventory(page, frozenset(found), numbered)
    return best


def _titles_of(block: Block) -> set[str]:
    """The title of a block; also its first line alone, for where text is set no smaller it follows in the title."""
    return {_bare(plain(block.title)), *map(_bare, block.lines[:1])} - {""} if block.title else set()


def _bare(text: str) -> str:
    """A title in plain words without what numbers it or says its page."""
    if numbered := _NUMBERED.match(text):
        text = text[numbered.end() :]
    return _ON_PAGE.sub("", text) if text[-1:].isdecimal() else text
