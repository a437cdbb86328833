"""What a contents page lists and where it says each part begins; a hint to what follows, never a proof."""

import re
from dataclasses import dataclass

from triage.values import Page

_ENTRY = re.compile(
    r"^\s*(?P<title>\D.{2,80}?|\d{1,2}[.)]\s?.{2,80}?)\s*(?:(?:[.·…_]\s?){3,}|\s{3,}|\t)\s*(?:p\.?\s?)?(?P<page>\d{1,3})\s*$"
)
_PAGES_LOOKED_AT = 6


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
