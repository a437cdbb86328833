"""Names and times on screen."""

from datetime import timedelta

import pytest

from console.speech import Speech
from console.words import Words
from tests import make
from tests.console.desk import NOW, ZONE, Desk
from tests.triage.test_reasons import given_doubts


def test_names_from_files_are_printed_with_the_apostrophe_of_print(bare_desk: Desk) -> None:
    words = Words(bare_desk.office, Speech("fr", ZONE))

    assert words.line("writing", None) == "Texte au stade atteint par l’écriture"
    assert not [kind for kind in bare_desk.office.kinds.kinds if "'" in words.kind(kind)]


def test_a_name_within_a_sentence_keeps_a_capital_that_is_not_of_its_place(bare_desk: Desk) -> None:
    french, german = (Words(bare_desk.office, Speech(language, ZONE)) for language in ("fr", "de"))

    assert french.listed(("Note de production", "CV")) == "note de production et CV"
    assert (
        german.listed(("Projektdatenblatt", "Ausführliche Synopsis")) == "Projektdatenblatt und ausführliche Synopsis"
    )
    assert german.within("Erläuterung der Produktion") == "Erläuterung der Produktion"
    assert german.within("Die weitere Nachforderung") == "die weitere Nachforderung"
    assert german.within("Lebensläufe der wichtigsten Beteiligten") == "Lebensläufe der wichtigsten Beteiligten"


@pytest.mark.parametrize("language", ["fr", "nl", "en", "de"])
def test_every_doubt_on_a_piece_is_said_in_words_of_its_own(bare_desk: Desk, language: str) -> None:
    words = Words(bare_desk.office, Speech(language, ZONE))
    said = {doubt: words.doubt(make.piece(doubt=doubt)) for doubt in given_doubts()}

    assert "" not in said.values()
    assert len(set(said.values())) == len(said)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ["p. 4", "p. 4 et 5", "p. 4 à 6"]),
        ("nl", ["p. 4", "p. 4 en 5", "p. 4 tot 6"]),
        ("en", ["p. 4", "p. 4 and 5", "p. 4 to 6"]),
        ("de", ["S. 4", "S. 4 und 5", "S. 4 bis 6"]),
    ],
)
def test_two_pages_are_named_both_and_more_by_their_ends(bare_desk: Desk, language: str, said: list[str]) -> None:
    words = Words(bare_desk.office, Speech(language, ZONE))

    assert [words.pages(4, last).replace("\u00a0", " ") for last in (4, 5, 6)] == said


@pytest.mark.parametrize(
    ("language", "today", "yesterday", "before"),
    [
        ("fr", "9\u00a0h\u00a012", "hier à 9\u00a0h\u00a012", "le 17/04/2021"),
        ("nl", "09:12 uur", "gisteren om 09:12 uur", "17/04/2021"),
        ("en", "09:12", "yesterday at 09:12", "17/04/2021"),
        ("de", "09:12 Uhr", "gestern um 09:12 Uhr", "dem 17.04.2021"),
    ],
)
def test_since_when_something_lasts_is_told_with_the_words_of_a_sentence(
    language: str, today: str, yesterday: str, before: str
) -> None:
    speech, then = Speech(language, ZONE), NOW - timedelta(hours=1)

    assert [speech.since(then, then + timedelta(days=days)) for days in (0, 1, 3)] == [today, yesterday, before]
