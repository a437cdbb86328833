"""The papers that are no piece: all different, of many genres, none said to be one; what is made of them is counted."""

import tomllib
from collections import Counter
from functools import cache
from itertools import islice

import pytest

from bench.cases import read_all
from bench.hands import KINDS
from bench.lacking import lines
from bench.strangers import FORMS, HELD_BACK, KNOWN, SILENT, Reading, mails, papers, readings, table
from tests.bench.test_compose import files_of
from tests.effort import THOROUGH, some
from tests.triage.papers import kinds, page, sure

EVERY = 1 if THOROUGH else 9


@cache
def made(which: str) -> dict[str, tuple[bytes, str]]:
    """The mails of a collection, outside CI of every ninth paper: to set all in every form takes seconds."""
    return dict(mails(which, EVERY))


@pytest.mark.parametrize("which", [KNOWN, HELD_BACK])
def test_the_collection_reads_and_its_papers_are_short(which: str) -> None:
    collection = papers(which)

    assert Counter(paper.language for paper in collection) == {"fr": 32, "nl": 18, "en": 16, "de": 14}
    assert all(80 <= len(" ".join(paper.lines).split()) <= 500 for paper in collection)


@pytest.mark.parametrize("which", [KNOWN, HELD_BACK])
def test_genres_are_many_and_none_is_a_kind(which: str) -> None:
    genres = {paper.what for paper in papers(which)}

    assert len(genres) >= 30
    assert genres.isdisjoint(KINDS)
    assert genres.isdisjoint(kinds().kinds)


def test_no_paper_is_there_twice_in_the_two_sets() -> None:
    both = [paper.lines for which in (KNOWN, HELD_BACK) for paper in papers(which)]

    assert len(set(both)) == len(both)


@pytest.mark.parametrize("which", [KNOWN, HELD_BACK])
def test_the_truth_of_each_names_no_kind(which: str) -> None:
    for name, (mail, truth) in made(which).items():
        (piece,) = tomllib.loads(truth)["mail"][0]["piece"]

        assert (piece["kind"], piece["counts"]) == ("unknown", "no"), name
        assert [piece["file"]] == list(files_of(mail)), name


def test_each_paper_is_set_in_every_form_and_silent_names_take_turns_with_titles() -> None:
    names = [next(iter(files_of(mail))).rpartition(".") for mail, _ in made(KNOWN).values()]
    silent = [name in SILENT for name, _, _ in names]

    assert Counter(form for _, _, form in names) == dict.fromkeys(FORMS, len(papers()[::EVERY]))
    assert len(names) / 3 < sum(silent) < 2 * len(names) / 3


def test_every_form_is_read_with_the_words_of_its_paper() -> None:
    chosen = dict(some(list(islice(mails(), 18))))
    cases = list(read_all(chosen))

    assert {case.scenario for case in cases} == set(chosen)
    assert all(reading.read for reading in readings(cases, kinds()))
    for case in cases:
        words = " ".join(page.text for page in case.message.attachments[0].pages).split()
        paper = papers()[int(case.scenario[:3])]
        assert set(words) >= {word for word in paper.lines[0].split() if word.isalpha()}, case.scenario


def test_no_known_paper_alone_on_plain_pages_surely_meets_a_required_line() -> None:
    asked = {kind for line in lines() for kind in line.kinds}
    met = {
        (number, kind)
        for number, paper in enumerate(papers())
        for kind in sure(*(page(text) for text in "\n".join((paper.title, "", *paper.lines)).split("\n---\n")))
        if kind in asked
    }

    assert met == set()


def test_what_is_surely_called_a_kind_is_counted_by_mail_and_by_paper() -> None:
    seen = [
        Reading("000-review-txt", "review", ("press_kit",), (), read=True),
        Reading("000-review-pdf", "review", ("press_kit",), ("cv_bio",), read=True),
        Reading("001-lease-txt", "lease", (), ("option_agreement",), read=True),
        *(Reading(f"{paper:03}-song-pdf", "song", (), (), read=paper > 1) for paper in range(1, 60)),
    ]

    assert list(table(seen)) == [
        "1 mails not read",
        "surely called a kind: 2 of 62 mails, 1 of 60 papers",
        "surely called a kind of a required line: 0 of 62 mails, 0 of 60 papers (bound 0.050)",
        "proposed unsurely: 1 mails; called unknown: 59 mails",
        "  review surely called press_kit: 2 mails",
    ]
