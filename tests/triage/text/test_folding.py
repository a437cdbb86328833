"""Folded text is what everything is compared by: the quick way must say what the long one does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.text.folding import _fold_at_length, fold, letters_in, words_in


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’Œuvre", "l'oeuvre"),
        ("Économie – 12 %", "economie – 12 %"),
        ("ŉ and ʼ", "ʼn and '"),
        ("Straße, ΣΑΣ", "strasse, σασ"),
    ],
)
def test_case_accents_and_ligatures_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_character_by_character_says_the_same_as_folding_at_length(text: str) -> None:
    assert fold(text) == _fold_at_length(text)


@given(st.text())
def test_words_are_runs_of_small_letters_and_figures(text: str) -> None:
    folded = fold(text)

    assert words_in(folded) == re.findall("[a-z0-9]+", folded)
    assert letters_in(folded).count("\n") == folded.count("\n")
