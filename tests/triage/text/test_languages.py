"""Languages, folding and titles of files."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.triage.papers import file, kinds, page, pieces
from triage.pieces.names import Names
from triage.text.folding import file_words, fold, plain
from triage.text.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le film se passe dans un village où personne ne parle.", "fr"),
        ("De film speelt in een dorp waar niemand met elkaar spreekt.", "nl"),
        ("The film is set in a village where nobody speaks to the others.", "en"),
        ("Der Film spielt in einem Dorf, in dem niemand mit den anderen spricht.", "de"),
        ("cv's Onder het veen. In bijlage de cv's.", "nl"),
        ("Budget 2021", ""),
        ("", ""),
    ],
)
def test_a_sentence_is_enough_to_know_its_language(text: str, language: str) -> None:
    assert language_of(text) == language


def test_folding_drops_case_accents_and_ligatures() -> None:
    assert fold("L’Œuvre d’Été – Straße") == "l'oeuvre d'ete – strasse"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("01_Note-d'intention_V3_DEF(2).pdf", "01 note d intention v3 def 2"),
        ("NoteIntention.docx", "note intention"),
        ("Devis.développement", "devis developpement"),
    ],
)
def test_a_file_name_is_read_as_words(name: str, words: str) -> None:
    assert file_words(name) == words


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Annexe 05 - Note d’intention des auteurs.pdf", "author_note"),
        ("Bijlage 8 - financieringsplan.xlsx", "development_finance_plan"),
        ("MH_03_Step outline.pdf", "step_outline"),
        ("Anlage 13 - Lebensläufe.pdf", "cv_bio"),
        ("Budget + PdF.xlsx", "development_finance_plan"),
    ],
)
def test_a_file_name_names_its_kind(name: str, kind: str) -> None:
    assert kind in {naming.kind for naming in Names(kinds()).in_file_name(name)}


@settings(deadline=None)  # the first example also makes the index of names
@given(st.text(max_size=400), st.text(max_size=40))
def test_no_text_and_no_title_makes_the_recogniser_fail(text: str, title: str) -> None:
    assert len(pieces(file(page(text, title=title)))) <= 6
