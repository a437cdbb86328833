"""Quotes found on a page and lines to select."""

import pytest

from intake.marks import Mark, Run, marks_of, runs_of, spans_of
from intake.view import Word


def page(*lines: str) -> tuple[Word, ...]:
    """Words of a tenth of the page each, a line every twentieth."""
    return tuple(
        Word(word, number, at / 10, number / 20, (at + 1) / 10, (number + 1) / 20)
        for number, line in enumerate(lines)
        for at, word in enumerate(line.split())
    )


def found(words: tuple[Word, ...], quote: str) -> list[str]:
    """The words under each mark."""
    return [
        " ".join(word.text for word in words if word.top == mark.top and mark.left <= word.left < mark.right)
        for mark in marks_of(words, [quote])
    ]


def test_a_quote_is_found_whatever_its_case_and_accents() -> None:
    assert found(page("Note d’INTENTION", "de la réalisatrice"), "note d'intention") == ["Note d’INTENTION"]


def test_a_quote_over_two_lines_has_a_box_on_each() -> None:
    words = page("le plan de", "financement du film")

    assert marks_of(words, ["plan de financement"]) == (
        Mark(0, 0.1, 0.0, 0.3, 0.05),
        Mark(0, 0.0, 0.05, 0.1, 0.1),
    )


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("budget previs", ["Budget prévisionnel"]),
        ("bud", []),
        ("", []),
        ("…", []),
        ("budget absent", []),
        ("de", ["de", "de", "de"]),
    ],
)
def test_a_quote_may_be_cut_in_its_last_word_and_is_marked_three_times_at_most(quote: str, expected: list[str]) -> None:
    assert found(page("Budget prévisionnel de", "de de de"), quote) == expected


def test_words_of_one_line_are_one_run_and_a_wide_gap_parts_columns() -> None:
    near, far = Word("Total", 0, 0.1, 0.1, 0.2, 0.12), Word("1.000", 0, 0.8, 0.1, 0.9, 0.12)
    beside = Word("TVAC", 0, 0.205, 0.1, 0.3, 0.12)

    assert runs_of([near, beside, far]) == (Run("Total TVAC", 0.1, 0.1, 0.3, 0.12), Run("1.000", 0.8, 0.1, 0.9, 0.12))


def test_a_page_without_words_has_no_runs() -> None:
    assert runs_of([]) == ()


def test_quotes_are_found_in_a_text_as_on_a_page() -> None:
    text = "Le Budget\nprévisionnel, puis le plan."

    found = [text[start:end] for start, end in spans_of(text, ["budget previsionnel", "PLAN", "previsionnel"])]

    assert found == ["Budget\nprévisionnel,", "plan."]
