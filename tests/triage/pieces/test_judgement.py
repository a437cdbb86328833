"""Whether a kind may stand without a person."""

import pytest

from triage.pieces.certainty import Verdict
from triage.pieces.features import traits_of
from triage.pieces.judgement import Material, judge
from triage.pieces.measures import Looks
from triage.pieces.scoring import Score
from triage.pieces.speech import SILENT

TOLD = "Nora plonge et remonte une pierre. " * 20


@pytest.mark.parametrize(
    ("kind", "rival", "contested"),
    [
        ("pitch_deck", "synopsis_short", False),
        ("pitch_deck", "moodboard", True),
        ("press_kit", "synopsis_short", True),
    ],
)
def test_a_deck_that_its_shape_tells_is_not_contested_by_its_few_words(kind: str, rival: str, contested: bool) -> None:
    verdict = Verdict(kind, "", rival, 11.2, 11.2, 5.2, ahead=-0.2, table=-2.5, words=150)

    assert verdict.contested is contested


FILMED = "Je filmerai la cuisine et je ne bougerai pas, la caméra reste à hauteur de table. " * 8
FRAMED = "La caméra reste à hauteur de table, le cadre ne bouge pas et la lumière vient du côté. " * 8


@pytest.mark.parametrize(
    ("text", "names", "doubt"),
    [(FILMED, 0.5, "rival:treatment"), (FILMED, 5.5, ""), (FRAMED, 0.5, "")],
)
def test_a_note_that_says_i_and_sounds_like_a_documentarys_treatment_must_be_named(
    text: str, names: float, doubt: str
) -> None:
    scores = {"director_note": Score("director_note", 9.3, names), "treatment": Score("treatment", 4.0, 0.0)}
    material = Material(scores, {"director_note": 7.0, "treatment": 1.0}, traits_of(text), Looks(), SILENT)

    assert judge("director_note", material, {}).doubt == doubt


@pytest.mark.parametrize(("names", "doubt"), [(0.0, "rival:script_report"), (5.5, "")])
def test_an_authors_note_that_its_words_hardly_tell_must_be_named(names: float, doubt: str) -> None:
    letter = "J'ai lu ton scénario, et je me demande pourquoi ton personnage écrit cette lettre. " * 4
    scores = {"author_note": Score("author_note", 9.3, names), "script_report": Score("script_report", 1.0, 0.0)}
    material = Material(scores, {"author_note": 7.0, "script_report": 1.0}, traits_of(letter), Looks(), SILENT)

    assert judge("author_note", material, {}).doubt == doubt


@pytest.mark.parametrize(
    ("named", "names", "kind"),
    [(13.8, 5.5, "producer_note"), (13.8, 3.0, "walloon_spend_note"), (12.1, 5.5, "walloon_spend_note")],
)
def test_what_could_be_either_is_what_its_title_says(named: float, names: float, kind: str) -> None:
    scores = {
        "walloon_spend_note": Score("walloon_spend_note", 13.9, 0.0),
        "producer_note": Score("producer_note", named - names, names),
    }
    table = {"walloon_spend_note": 7.0, "producer_note": 2.0}
    material = Material(scores, table, traits_of("Le film se tourne à Namur. " * 20), Looks(), SILENT)

    assert judge("walloon_spend_note", material, {}).kind == kind


@pytest.mark.parametrize(("pages", "names", "doubt"), [(1, 0.0, "rival:logline_pitch"), (2, 0.0, ""), (1, 5.5, "")])
def test_one_page_told_by_its_picture_must_be_told_by_its_words_or_its_name(
    pages: int, names: float, doubt: str
) -> None:
    scores = {"graphic_bible": Score("graphic_bible", 6.5, names), "logline_pitch": Score("logline_pitch", 0.5, 0.0)}
    table = {"graphic_bible": 5.2, "logline_pitch": 1.0}
    material = Material(scores, table, traits_of("Onze rues, un trait. "), Looks(pages, image_share=1.0), SILENT)

    assert judge("graphic_bible", material, {}).doubt == doubt


@pytest.mark.parametrize(
    ("table", "ahead", "names", "contested"),
    [(-4.5, 0.7, 0.0, True), (-3.5, 0.7, 0.0, False), (-4.5, 1.1, 0.0, False), (-4.5, 0.7, 5.5, False)],
)
def test_what_the_table_is_far_from_must_be_told_by_words_or_named(
    table: float, ahead: float, names: float, contested: bool
) -> None:
    verdict = Verdict("character_descriptions", "", "screenplay", 10.4 + names, 10.4, 10.4 + names, ahead, table, 97)

    assert verdict.contested is contested


@pytest.mark.parametrize(("lead", "doubt"), [(1.9, ""), (0.5, "weak")])
def test_a_short_telling_without_a_name_stands_where_words_hardly_tell_but_the_table_is_ahead(
    lead: float, doubt: str
) -> None:
    scores = {kind: Score(kind, points, 0.0) for kind, points in (("synopsis_short", 8.9), ("episode_outlines", 4.6))}
    table = {"synopsis_short": 4.0 + lead, "episode_outlines": 4.0}
    verdict = judge("synopsis_short", Material(scores, table, traits_of(TOLD), Looks(1), SILENT), {})

    assert (verdict.kind, verdict.doubt) == ("synopsis_short", doubt)


@pytest.mark.parametrize(("content", "doubt"), [(6.0, "rival:company_presentation"), (2.0, "")])
def test_what_bears_the_whole_name_of_a_kind_that_it_may_be_is_surely_no_other(content: float, doubt: str) -> None:
    films = Score("filmography", 18.0, 0.0)
    scores = {"filmography": films, "company_presentation": Score("company_presentation", content, 5.5)}
    table = {"filmography": 7.0, "company_presentation": 3.0}
    verdict = judge("filmography", Material(scores, table, traits_of(TOLD), Looks(1), SILENT), {})

    assert (verdict.kind, verdict.doubt) == ("filmography", doubt)
