"""A contents page: what it lists, and where it says each part begins."""

import pytest

from triage.message import Page
from triage.pieces.contents import ENTRY, LEADS, listing_of
from triage.text.folding import fold


@pytest.mark.parametrize(
    "lead", [" ..... ", ". . . ", " ··· ", "…… … ", "___ ", "    ", "\t", "\u00a0\u00a0\u00a0 ", " ... p. ", " ____ p"]
)
def test_an_entry_is_found_whatever_leads_to_its_page(lead: str) -> None:
    titles = {3: "Synopsis", 5: "Note d'intention", 12: "Budget"}
    text = "\n".join(f"{title}{lead}{page}" for page, title in titles.items())

    assert listing_of((Page(1, f"Sommaire\n{text}"),)).titles == titles


@pytest.mark.parametrize("line", ["Rue du Pont 12", "Scène 3 .. 4", "1.  2", "fin. 2 . 4", "Fév._2"])
def test_a_line_without_a_lead_is_no_entry(line: str) -> None:
    assert LEADS.search(fold(line)) is None
    assert ENTRY.match(line) is None
