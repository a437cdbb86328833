"""PowerPoint files of 1997 to 2003: one page per slide; locked, damaged and mutated ones."""

from functools import partial

import pytest

from intake.parsers.limits import Limits
from tests.intake.parsers import papers
from tests.intake.parsers.compound import compound, old_slides, record
from tests.intake.parsers.mutants import ends_of
from triage.message import Outcome, PageForm, Readability

SLIDES = ([(6, "Les grues"), (1, "Une série de Zoé\rquatre épisodes")], [(0, "Personnages"), (1, "Ada\x0bBen")])


only = partial(papers.only, "bible.ppt")


@pytest.mark.parametrize("listed", [False, True])
def test_each_slide_is_a_page_with_its_title(listed: bool) -> None:
    found = only(old_slides(*SLIDES, listed=listed))

    assert (found.media, found.outcome) == ("application/vnd.ms-powerpoint", Outcome.FILED)
    assert [(page.number, page.form, page.label, page.text) for page in found.pages] == [
        (1, PageForm.SLIDE, "Les grues", "Les grues\nUne série de Zoé\nquatre épisodes"),
        (2, PageForm.SLIDE, "Personnages", "Personnages\nAda\nBen"),
    ]
    assert found.pages[1].lines[0].bold


def test_a_locked_file_says_so() -> None:
    found = only(old_slides(*SLIDES, locked=True))

    assert (found.reason, found.readability) == ("encrypted", Readability.ENCRYPTED)


def test_too_much_text_is_held_with_the_limit() -> None:
    assert only(old_slides([(1, "mot " * 500)]), Limits(text=1_000)).reason == "limit:text"


def test_more_slides_than_a_mail_may_hold_are_held() -> None:
    assert only(old_slides(*[SLIDES[0]] * 8), Limits(pages=5)).reason == "limit:pages"


def test_a_million_records_are_over_the_limit() -> None:
    data = compound({"PowerPoint Document": record(1, b"") * 600_000})

    assert only(data).reason == "limit:records"


def test_slides_inside_slides_without_end_are_left() -> None:
    nested = b""
    for _ in range(60):
        nested = record(1006, nested, container=True)
    data = compound({"PowerPoint Document": nested + b"x" * 5_000})

    assert only(data).reason == "damaged"


def test_400_mutants_end_in_an_outcome_within_the_limits() -> None:
    ends = ends_of("bible.ppt", old_slides(*SLIDES), 400)

    assert ends <= {"", "damaged", "empty", "format_unreadable", "format_unknown", "limit:pages", "encrypted"}
