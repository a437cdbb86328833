"""Heads, feet and numbers at the edges of a page are no part of the paper that stands on it."""

from dataclasses import replace

import pytest

from tests.triage.papers import page
from triage.message import Line, Page, Setting
from triage.pieces.blocks import Block, blocks_of
from triage.pieces.names import Names
from triage.values import Kinds

SENTENCE = "Une femme fait estimer le trou, et son mari l'a creusé."
HEAD = "Talus Films SRL – rue du Rivage 7 – 7000 Mons – 0712.345.604"


def block(head: str, size: float, top: float, *, body: float = 11.0) -> Block:
    """The block of a page with a line at this place above its sentence."""
    made: Page = replace(
        page(f"{head}\n{SENTENCE}"),
        setting=Setting(595.0, 842.0, body, "Serif", 72.0),
        lines=(Line(head, size, top=top),),
    )
    return blocks_of((made,), Names(Kinds({}, {})))[0]


@pytest.mark.parametrize("top", [0.035, 0.96])
def test_a_small_line_at_the_edge_of_a_single_page_is_no_part_of_its_paper(top: float) -> None:
    found = block(HEAD, 8.0, top)

    assert (found.text, found.title) == (SENTENCE, "")


@pytest.mark.parametrize(("size", "top", "body"), [(11.0, 0.035, 11.0), (8.0, 0.3, 11.0), (12.0, 0.035, 33.0)])
def test_a_line_as_large_as_the_text_within_the_page_or_on_a_cover_stays(size: float, top: float, body: float) -> None:
    assert HEAD in block(HEAD, size, top, body=body).text


@pytest.mark.parametrize(("foot", "number"), [(f"{HEAD} p. 3", 3), (f"{HEAD} Seite 12", 12), (HEAD, 0)])
def test_the_number_behind_a_foot_is_the_pages(foot: str, number: int) -> None:
    assert block(foot, 8.0, 0.96).number == number
