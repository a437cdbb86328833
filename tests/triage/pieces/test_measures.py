"""The shapes of a stretch, read from its counts."""

import pytest

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
