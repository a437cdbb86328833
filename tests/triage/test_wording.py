"""The phrases are read in time that grows with the text alone, whatever the text."""

import time

import pytest

from tests import make
from tests.triage.test_message_kind import kind
from triage.questions import asks, asks_more
from triage.wording import flat

ROWS = [
    "a",
    "is ",
    "dienen ",
    "voici ",
    "we ",
    "reichen ",
    "please find ",
    "je prepare ",
    "retirer ",
    "(",
    " .",
    "? ",
    "annule ",
    "2/",
    "part 1 ",
]


@pytest.mark.parametrize("row", ROWS)
def test_a_hostile_text_is_read_quickly(row: str) -> None:
    text = row * (40_000 // len(row))
    began = time.perf_counter()

    kind(make.message(subject=text[:900], text=text))

    assert time.perf_counter() - began < 1.0


@pytest.mark.parametrize(
    "footer",
    [
        "Merci. Avez-vous vraiment besoin d'imprimer ce message ?",
        "Merci. Pensez-vous à l'environnement avant d'imprimer ?",
        "Bedankt. Moet u dit bericht echt afdrukken?",
        "Thanks. Do you really need to print this? Think of the environment.",
        "Danke. Müssen Sie diese Nachricht wirklich ausdrucken?",
        "Merci. https://films.example/page?id=3",
    ],
)
def test_a_footer_about_paper_asks_nothing(footer: str) -> None:
    assert not asks(flat(footer))


@pytest.mark.parametrize(
    "text",
    [
        "Imprimez-vous les dossiers. Et quand clôturez-vous ?",
        "Could you confirm",
        "Kunt u dat bevestigen",
        "Ist das so?",
    ],
)
def test_a_question_beside_it_is_still_one(text: str) -> None:
    assert asks(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Voici le budget. Ce modèle de déclaration convient-il ?",
        "Ci-joint les CV. Pouvons-nous encore remplacer le scénario ?",
        "In bijlage de verklaring. Is deze verklaring goed zo?",
        "Attached is our budget. May we still change the schedule?",
        "Anbei der Zeitplan. Müssen die Verträge unterschrieben sein?",
    ],
)
def test_who_sends_something_may_ask_something_too(text: str) -> None:
    assert asks_more(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Voici notre dossier. Pourriez-vous confirmer sa bonne réception ? Bonne lecture !",
        "Voici notre dossier. Avez-vous besoin d'autre chose ?",
        "Le film pose une question simple : peut-on pardonner ?",
        "Voici le film. Et si la mer montait ? Une question ? Notre site.",
        "Ci-joint. Pouvez-vous vérifier que le dossier est complet ?",
        "In bijlage ons dossier. Kunt u de ontvangst bevestigen?",
        "Our application. Could you let us know if anything is missing?",
        "Anbei unser Antrag. Könnten Sie den Eingang bestätigen?",
    ],
)
def test_what_the_receipt_says_anyway_is_no_question_for_a_person(text: str) -> None:
    assert not asks_more(flat(text))
