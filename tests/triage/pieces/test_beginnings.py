"""What is seen where a piece may begin: how pages are set, numbered and ended, and what that weighs."""

from dataclasses import replace

import pytest

from tests.triage.papers import page
from triage.message import Line, Page, Setting
from triage.pieces.beginnings import Named, lost_by, odds_of, points_of, signs_of, signs_of_kinds
from triage.pieces.blocks import Block, blocks_of
from triage.pieces.habits import habits_of
from triage.pieces.names import Names
from triage.values import Kinds
from triage.vocabulary import begun

SERIF = Setting(595.0, 842.0, 11.0, "ABCDEF+LiberationSerif-Bold", 71.0)
TEXT = "Le garde ferme la vanne et s'en va sans rien dire à personne. " * 12
LINKED = {"lower", "open", "broken"}
UNNAMED = Named(0.0, bookmarked=False, listed=False)


def blocks(*pages: Page) -> list[Block]:
    """The blocks of these pages, numbered in order."""
    numbered = tuple(replace(one, number=at) for at, one in enumerate(pages, start=1))
    return blocks_of(numbered, Names(Kinds({}, {})))


def seen(*pages: Page, named: Named = UNNAMED) -> dict[str, float]:
    """The signs at the last of these pages."""
    found = blocks(*pages)
    return signs_of(found[-1], found[-2], named, habits_of(found, marks=False, lists=False))


@pytest.mark.parametrize(
    ("setting", "signs"),
    [
        (replace(SERIF, face="GHIJKL+Calibri"), {"face"}),
        (replace(SERIF, face="GHIJKL+LiberationSerif-Italic"), set[str]()),
        (replace(SERIF, size=9.0), {"size"}),
        (replace(SERIF, left=110.0), {"left"}),
        (replace(SERIF, width=842.0, height=595.0), {"turned"}),
        (replace(SERIF, width=612.0, height=792.0), {"paper"}),
        (Setting(), set[str]()),
    ],
)
def test_a_page_set_otherwise_than_the_one_before_shows_it(setting: Setting, signs: set[str]) -> None:
    pages = replace(page(TEXT), setting=SERIF), replace(page(TEXT), setting=setting)

    assert seen(*pages).keys() & {"face", "size", "left", "turned", "paper"} == signs


def test_a_sentence_that_runs_over_the_page_is_seen() -> None:
    ended, broken = seen(page(TEXT), page(TEXT)), seen(page(TEXT + "et"), page(TEXT.lower()))

    assert (ended.keys() & LINKED, broken.keys() & LINKED) == (set(), LINKED)


@pytest.mark.parametrize(("words", "told"), [(6, 0.0), (24, 0.3), (36, 0.7), (48, 1.0)])
def test_the_fewer_words_two_pages_have_the_less_their_languages_tell(words: int, told: float) -> None:
    dutch = page("de wachter sluit het hek en " * (words // 6))
    french = page("le garde ferme la vanne et " * (words // 6))

    assert seen(french, dutch).get("language", 0.0) == pytest.approx(told, abs=0.1)


def test_on_printed_pages_what_the_kinds_gain_is_no_second_reason_to_begin() -> None:
    untold = {"page": 1.0, "title": 1.0, "white": 1.0}
    printed = untold | {"printed": 1.0}

    assert points_of(printed, gain=3.0) == pytest.approx(odds_of(printed) - lost_by(3.0))
    assert points_of(untold, gain=3.0) == points_of(untold, gain=0.0) == pytest.approx(2 * odds_of(untold))


def test_a_title_that_names_a_kind_speaks_no_less_for_a_beginning_where_content_speaks_for_it_too() -> None:
    titled = {"printed": 1.0, "page": 1.0, "named": 1.0}

    odds = [odds_of(titled | signs_of_kinds(half / 2, named=1.0)) for half in range(25)]

    assert odds == pytest.approx(sorted(odds), abs=0.1)


@pytest.mark.parametrize("sign", ["white", "title", "bookmark", "language", "named anyway", "gain 0", "face"])
def test_papers_taught_what_speaks_for_a_beginning(sign: str) -> None:
    assert begun.WEIGHTS[sign] > 0.2


@pytest.mark.parametrize("sign", ["same face", "same edges", "unmarked", "unlisted"])
def test_papers_taught_what_speaks_against_a_beginning(sign: str) -> None:
    assert begun.WEIGHTS[sign] < -0.2


def test_numbers_that_start_anew_speak_for_a_beginning_and_make_others_speak_against() -> None:
    numbered = [page(f"{TEXT}\n{number}") for number in (1, 2, 3, 1, 2)]

    anew, on = seen(*numbered[:4]), seen(*numbered)

    assert ("numbered anew" in anew, "numbered on" in on) == (True, True)
    assert odds_of(anew) > odds_of(on) + 1


def test_a_head_that_papers_do_not_share_parts_them_unless_it_stands_on_every_page() -> None:
    first, second = f"Le Garde – traitement\n{TEXT}", f"Le Garde – budget\n{TEXT}"

    parted = seen(page(first), page(first), page(first), page(second), page(second), page(second), page(first))
    together = seen(page(first), page(first), page(first), page(first))

    assert ("other edges" in parted, together.keys() & {"other edges", "same edges"}) == (True, set())


@pytest.mark.parametrize("last", ["Pour la société, l’auteur : signature", "Handtekening: gelezen en goedgekeurd"])
def test_a_page_of_signatures_ends_what_is_before_where_other_short_pages_begin(last: str) -> None:
    full, signed, told = (
        replace(page(text), setting=SERIF) for text in (TEXT, last, "Un éclusier, une vanne, un été sans eau.")
    )

    signing, short = seen(full, signed), seen(full, told)

    assert ("signing" in signing, "sparse" in signing) == (True, False)
    assert odds_of(signing) < odds_of(short) - 0.5


def headed(text: str, size: float, *, bold: bool = False, title: str = "Ce que l'eau rend") -> Page:
    """A printed page under a title of this size."""
    return replace(page(f"{title}\n{text}"), setting=SERIF, lines=(Line(title, size, bold, 0.1),))


@pytest.mark.parametrize(("size", "bold", "seen_so"), [(17.0, False, True), (11.0, True, True), (11.0, False, False)])
def test_a_heading_at_the_top_of_a_page_speaks_for_a_beginning(size: float, bold: bool, seen_so: bool) -> None:
    plain = headed(TEXT, 11.0)

    shown = seen(plain, headed(TEXT, size, bold=bold))

    assert ("headed" in shown) is seen_so
    assert (odds_of(shown) > odds_of(seen(plain, plain)) + 1) is seen_so


def test_a_heading_smaller_than_the_one_before_is_a_chapters_unless_another_program_set_it() -> None:
    bible, chapter = headed(TEXT, 20.0), headed(TEXT, 14.0)
    elsewhere = replace(chapter, setting=replace(SERIF, face="GHIJKL+Calibri"))

    assert ["headed" in seen(bible, one) for one in (chapter, bible, elsewhere)] == [False, True, True]


def test_a_slide_with_hardly_more_than_its_heading_is_not_headed() -> None:
    assert "headed" not in seen(headed(TEXT, 20.0), headed("Les étangs se vident.", 20.0))


def test_a_page_left_half_empty_and_a_title_that_names_a_kind_speak_for_a_beginning() -> None:
    full = page("\n".join([TEXT] * 40))

    shown = seen(full, page("\n".join([TEXT] * 10)), full, named=Named(1.0, bookmarked=False, listed=False))

    assert shown["white"] == pytest.approx(0.75, abs=0.05)
    assert odds_of(shown) > odds_of(seen(full, full, full)) + 2
