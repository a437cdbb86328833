"""A telling of a film speaks to nobody, and hardly lets anybody speak: a portrait, a guide, a song and a letter do."""

import pytest

from tests.triage.papers import page, sure
from triage.pieces.address import is_addressed, lets_others_speak


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La porte est basse. Baissez-vous et comptez les marches : il y en a neuf."),
        ("nl", "Achter de bar hangt een klok. Als u geluk heeft, slaat ze net."),
        ("en", "Turn left at the mill. The path you see there is not on any map."),
        ("de", "Links liegt der Ofen. Wenn Sie ihn öffnen, fällt Asche heraus."),
        ("de", "Der Zug ist weg, und du stehst am Gleis."),
    ],
)
def test_a_text_that_speaks_to_somebody_is_addressed(language: str, text: str) -> None:
    assert is_addressed(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Elle pousse la porte. « Vous êtes en retard », dit le garde. Elle rit et s'assied sans répondre."),
        ("nl", "De buurman wacht op het erf. Zij zegt 's avonds niets, hij evenmin, en de hond slaapt."),
        ("en", "He waits by the gate. “You came back,” she says. He has no answer and walks on to the river."),
        ("de", "Hanna packt. Sie fährt nach Lüttich. Ihre Schwester bleibt zurück, und ihr Vater schweigt dazu."),
        ("de", "Hanna packt, weil sie nach Lüttich will, und ihre Schwester bleibt zurück."),
        ("", "You are here."),
    ],
)
def test_what_people_say_to_each_other_addresses_nobody(language: str, text: str) -> None:
    assert not is_addressed(text, language)


def test_a_long_text_may_say_it_once() -> None:
    assert not is_addressed("Nora plonge et remonte une pierre. " * 50 + "Allez savoir pourquoi, vous.", "fr")


SPOKEN = {
    "fr": "« J'ai commencé par les vis », dit-il. Il sort la boîte. « Les clous, c'est venu bien après. »",
    "fr, straight": 'Il sort la boîte. "J\'ai commencé par les vis", dit-il. "Les clous sont venus bien après."',
    "nl": "'Ik begon met de schroeven,' zegt hij. Hij haalt de doos. 'De nagels, dat was veel later.'",
    "en": "‘I didn’t start with nails,’ he says, and gets the box out. ‘It was the screws I liked.’",
    "de": "»Angefangen hat es mit Schrauben«, sagt er und holt die Kiste. »Nägel kamen viel später dazu.«",
    "de, low": "„Angefangen hat es mit Schrauben“, sagt er und holt die Kiste. „Nägel kamen viel später dazu.“",
}


@pytest.mark.parametrize("text", SPOKEN.values(), ids=SPOKEN)
def test_a_text_that_is_half_what_others_say_lets_them_speak(text: str) -> None:
    assert lets_others_speak(text)


@pytest.mark.parametrize(
    "text",
    [
        "« Je reviens demain matin », dit-il. Elle attend trois ans.",
        "Au « Splendid » et à la « Halle », on ne joue plus rien. Il vend les fauteuils.",
        "'s Avonds loopt hij langs foto's van oma's en zo'n auto's, en 's morgens weer terug. Niemand groet.",
        "Nora plonge. " * 60 + "« Je reviens demain », dit-elle. « Je reviens demain », répond-il.",
    ],
    ids=["once", "names", "apostrophes", "a small part"],
)
def test_a_few_words_between_marks_do_not_make_a_text_somebody_elses(text: str) -> None:
    assert not lets_others_speak(text)


NIGHT = """
La nuit tombe sur l'écluse. Tine ferme la vanne et remonte le quai, son fils l'attend devant la porte. « Tu rentres
tard, maman », dit Ward. Elle pose les clés, il ne bouge pas. « Je rentre quand l'eau me laisse », répond-elle. Il sort.
Elle regarde la rue vide, elle éteint la lampe, elle s'assied dans le noir. Au matin, une barque manque. Bas compte et
recompte, il ne dit rien, il cache le carnet sous son manteau.
"""


def test_a_treatment_of_many_pages_has_room_for_what_its_people_say() -> None:
    assert lets_others_speak(NIGHT * 22)
    assert sure(page(NIGHT * 22)) == ["treatment"]
