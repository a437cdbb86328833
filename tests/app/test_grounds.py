"""Grounds are said as a person would say them."""

import re
from pathlib import Path

import pytest

from app.grounds import absence_lines, ground_sentence, piece_lines
from app.seen import DOUBTS, WORDS, measured
from app.terminal import pick
from triage.pieces.weighing import MEASURED
from triage.values import Certainty, Evidence, LineState, Need, Piece, Standing

ROOT = Path(__file__).parents[2]


def test_a_ground_names_what_was_seen_its_words_and_its_page() -> None:
    ground = Evidence("author_note.title", page=3, quote="note de l auteur", weight=4.5)

    assert ground_sentence(ground) == "the title names it (author note) “note de l auteur”, p. 3"


def test_every_measure_of_the_rules_is_said_in_words() -> None:
    said = {measure: ground_sentence(Evidence(f"cv_bio.{measure}")) for measure in MEASURED}

    assert said == {measure: f"{pick(*WORDS[measured(measure)])} (cv bio)" for measure in MEASURED}


def test_a_measure_of_earlier_rules_keeps_its_name() -> None:
    assert ground_sentence(Evidence("cv_bio.film_shape%")) == "film shape (cv bio)"


def test_a_rate_within_a_contract_is_said_as_what_it_counts() -> None:
    assert ground_sentence(Evidence("option_agreement.option%~deed")) == "words of an option (option agreement)"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("cv_bio.taught words", "as in the papers it learned from: usual number of words (cv bio)"),
        ("cv_bio.taught sounds author_note", "as in the papers it learned from: sounds like: author note (cv bio)"),
        ("cv_bio.taught", "as in the papers it learned from (cv bio)"),
    ],
)
def test_what_papers_taught_is_said_with_its_strongest_sign(code: str, said: str) -> None:
    assert ground_sentence(Evidence(code)) == said


def test_a_piece_is_one_line_with_its_doubt_and_its_heaviest_ground_first() -> None:
    light, heavy = Evidence("cv_bio.career", weight=0.5), Evidence("cv_bio.title", weight=4.0)
    piece = Piece("cv_bio", "cv.pdf", 2, 4, Certainty.UNSURE, evidence=(light, heavy), doubt="weak")

    line = piece_lines((piece,))[0]

    assert line.said == "cv.pdf, p. 2-4: cv_bio, unsure (too few signs)"
    assert line.grounds == ("the title names it (cv bio)", "a career (cv bio)")


def test_a_doubt_between_two_kinds_names_the_other() -> None:
    piece = Piece("synopsis_long", "histoire.pdf", 1, 6, Certainty.UNSURE, doubt="rival:treatment")

    assert piece_lines((piece,))[0].said == (
        "histoire.pdf, p. 1-6: synopsis_long, unsure (may be another kind: treatment)"
    )


def test_a_doubt_says_what_else_the_piece_may_be() -> None:
    piece = Piece("green_charter", "charte.pdf", 1, 1, Certainty.UNSURE, doubt="weak:bank_details,mandate")

    assert piece_lines((piece,))[0].said == (
        "charte.pdf, p. 1: green_charter, unsure (too few signs; perhaps bank_details, mandate)"
    )


def test_every_doubt_that_is_explained_is_said_in_words() -> None:
    page = (ROOT / "docs" / "reference" / "reasons.md").read_text(encoding="utf-8")

    assert set(re.findall(r"`doubt_([a-z_]+)`", page)) == set(DOUBTS)


def test_a_missing_line_says_how_far_it_was_looked_for_and_what_came_nearest() -> None:
    grounds = (Evidence("not_found"), Evidence("refused.supplier_quote", 2, "Total 29 555", file="chiffres.pdf"))
    missing = Standing("budget", LineState.MISSING, Need.REQUIRED, (), grounds, searched_files=3, searched_pages=40)

    assert absence_lines((missing,)) == (
        "budget: not in 3 file(s), 40 page(s); nearest: chiffres.pdf, p. 2, read as supplier quote “Total 29 555”",
    )
