"""Whether a kind may stand without a person."""

import pytest

from triage.pieces.features import traits_of
from triage.pieces.judgement import Material, Verdict, judge
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


@pytest.mark.parametrize(("lead", "doubt"), [(1.9, ""), (0.5, "weak")])
def test_a_short_telling_without_a_name_stands_where_words_hardly_tell_but_the_table_is_ahead(
    lead: float, doubt: str
) -> None:
    scores = {kind: Score(kind, points, 0.0) for kind, points in (("synopsis_short", 8.9), ("episode_outlines", 4.6))}
    table = {"synopsis_short": 4.0 + lead, "episode_outlines": 4.0}
    verdict = judge("synopsis_short", Material(scores, table, traits_of(TOLD), Looks(1), SILENT), {})

    assert (verdict.kind, verdict.doubt) == ("synopsis_short", doubt)
