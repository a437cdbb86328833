"""Words alone say what a stretch sounds like, each word a little."""

from triage.pieces.speech import (
    AGAINST,
    FAMILIAR,
    FOR,
    TOLD,
    TOLD_APART,
    ahead_of,
    speech_of,
    spoken,
    telling,
    worth_of,
)
from triage.text.folding import words_of

LOAN = """
Nous produisons ce film avec un coproducteur et une chaîne. Le financement repose sur le tax shelter ; le prêt sera
remboursé au premier jour de tournage. Notre société apporte ses fonds propres, le risque est mesuré, le budget tenu.
"""
CAMERA = """
La caméra reste à hauteur d'enfant, en plans longs, une seule focale. Je filmerai la lumière d'hiver, les acteurs
répètent longtemps. Le son direct porte le hors-champ, le montage suit la marée.
"""


def test_a_text_about_money_sounds_like_a_producers_note() -> None:
    worth = worth_of(speech_of(LOAN))

    assert max(worth, key=lambda kind: worth[kind]) == "producer_note"


def test_words_add_no_more_and_take_no_more_than_their_bounds() -> None:
    worth = worth_of(speech_of(CAMERA * 3))

    assert max(worth.values()) <= FOR
    assert min(worth.values()) >= AGAINST


def test_hardly_any_words_say_nothing() -> None:
    assert worth_of(speech_of("xq zw caméra")) == {}


def test_what_sounds_like_one_kind_is_behind_as_another() -> None:
    speech = speech_of(CAMERA)

    assert ahead_of(speech, "director_note") > 0 > ahead_of(speech, "producer_note")


def test_a_short_synopsis_and_a_long_one_are_not_told_apart_by_words() -> None:
    speech = speech_of(
        "Elle court, il la suit, son père ment. À l'aube elle avoue, il pleure et refuse de la croire. Il s'enfuit, "
        "elle le retrouve au bord de l'eau, où sa mère l'attend depuis la nuit. Ils rentrent ensemble, sans un mot."
    )

    assert ahead_of(speech, "synopsis_short") == ahead_of(speech, "synopsis_long") > 0


def test_two_stretches_say_what_they_say_together() -> None:
    both = spoken([speech_of(LOAN), speech_of(CAMERA)])

    assert both.known == speech_of(LOAN).known + speech_of(CAMERA).known


def test_the_words_that_say_most_are_named_in_their_order() -> None:
    assert telling(words_of("La caméra et le montage."), "director_note") == "camera, montage"


VITRAUX = """
Nora vient des vitraux. Elle découpait du verre pour les autres, à Huy, avant qu'on lui confie un carnet oublié derrière
un autel. Ce qui l'occupe, c'est la main qui l'a tenu : sûre, pressée, qui saute des jours. Elle rature. Elle devine le
maître par ses listes, ses achats, ses absences, sans savoir s'il parlait d'elle. Son père tenait des listes.
"""


def test_words_that_fit_no_kind_well_still_tell_against_what_they_fit_worse() -> None:
    speech = speech_of(VITRAUX)
    worth = worth_of(speech)

    assert max(speech.fits.values()) < FAMILIAR / 2
    assert worth["author_note"] < FOR / 2
    assert worth["author_note"] - worth["producer_note"] > 6


def test_what_tells_a_story_is_never_far_behind_another_that_does() -> None:
    fits = speech_of(VITRAUX).fits

    assert max(fits[kind] for kind in TOLD) - min(fits[kind] for kind in TOLD) <= TOLD_APART + 1e-9


def test_a_story_sounds_told_and_each_kind_of_telling_by_itself() -> None:
    sounds = speech_of(VITRAUX).sounds

    assert {"narrative", "logline_pitch", "step_outline", "episode_outlines"} <= sounds.keys()
    assert sounds["logline_pitch"] != sounds["step_outline"]
