"""The shapes of a stretch, read from its counts."""

import pytest

from tests.triage.papers import page, sure
from triage.pieces.features import traits_of
from triage.pieces.measures import Looks, Measures

SENTENCE = (
    "Pour vendre la boulangerie de son père, une fille doit éteindre un four contre lequel huit inconnus dorment."
)


def shape(name: str, text: str) -> float:
    return Measures(traits_of(text), Looks())[name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SENTENCE, 1.0),
        (f"{SENTENCE} 12.000 €", 0.0),
        (f"1. {SENTENCE}", 0.0),
        ("LE FOUR\nBientôt en salles\nUn film de Mia\nAvec Jean Lomba\nMusique Luc Rey", 0.0),
    ],
)
def test_one_long_sentence_and_nothing_else_is_told_from_a_poster_and_a_list(text: str, expected: float) -> None:
    assert shape("one-sentence", text) == expected


def test_scenes_are_shown_in_short_sentences_and_paragraphs_that_open_with_the_shortest() -> None:
    scene = "Noir. Une main bat la pâte sur la table. Le poste joue trois langues. Elle s'arrête."
    summed = "Elle revient au village pour vendre, découvre huit inconnus qui se chauffent au mur, et finit par rester."

    assert shape("scenic", "\n".join([scene] * 40)) == 1.0
    assert shape("scenic", "\n".join([summed] * 40)) == 0.0


@pytest.mark.parametrize(("line", "entries"), [("Il refait le compte.", 1.0), (f"{SENTENCE} " * 3, 0.0)])
def test_many_short_paragraphs_are_the_entries_of_an_outline_and_no_synopsis(line: str, entries: float) -> None:
    told = shape("entries", "\n".join([f"{line} À Jemappes il est à perte, chez lui il est fier."] * 9))

    assert (told, shape("entries", f"{SENTENCE}\n{SENTENCE}")) == (entries, 0.0)


def test_people_are_presented_once_and_who_comes_back_speaks() -> None:
    people = "TINE, 41 jaar, houdt de sluis open.\nWARD, 19 jaar, wil weg.\nBAS, 66 jaar, telt de boten."
    talk = "\n".join(["TINE: Hoe laat is het?", "WARD: Laat.", "TINE: Hoe laat?", "WARD: Te laat.", "TINE: Ga dan."])

    assert shape("presented", people) == 1.0
    assert shape("presented", talk) == 0.0


PEOPLE = """
TINE DE WOLF, 41 jaar. Houdt de sluis open voor wie niet betaalt. Ze wacht al drie winters op een brief en doet alsof ze
hem al gekregen heeft.
WARD, 19 jaar, haar zoon. Wil weg, blijft eten. Hij leert zwemmen 's nachts, in het donkere water, en zegt het niemand.
BAS MOENS, 66 jaar. Telt de boten. Op een dag telt hij er een te veel en hij zwijgt erover.
DE OUDE MARIE, 88 jaar. Ze ziet alles vanachter haar raam, ze vergeet het meteen, en daarom vertrouwt iedereen haar.
KEVIN, 30 jaar, de verzekeraar. Hij komt met een map en gaat weg met een vis.
"""


def test_people_presented_are_their_descriptions_though_each_is_told_as_a_story_is() -> None:
    assert sure(page(PEOPLE)) == ["character_descriptions"]
