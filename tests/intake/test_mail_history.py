"""The new text of a mail, apart from the history below it."""

import pytest

from intake.parsers.history import Parted, part_history

NEW = "Voici le CV.\n\nAda"
OLD = "Il manque le CV."
OUTLOOK = "{0} : Fonds\n{1} : mardi 13 avril 2021 16:40\n{2} : Ada\n{3} : Votre dossier\n\n" + OLD

MARKS = {
    "thunderbird fr": "Le 13/04/2021 à 16:40, Fonds a écrit :\n> " + OLD,
    "gmail fr": "Le mar. 13 avr. 2021 à 16:40, Fonds <dossiers@fund.example> a écrit :\n\n> " + OLD,
    "gmail fr wrapped": "Le mar. 13 avr. 2021 à 16:40, Le Fonds\n<dossiers@fund.example> a écrit :\n> " + OLD,
    "gmail fr with narrow spaces": "Le mar. 13 avr. 2021 à 16:40, Fonds a écrit\u202f:\n> " + OLD,
    "apple fr": "Le 13 avr. 2021 à 16:40, Fonds <dossiers@fund.example> a écrit :\n\n" + OLD,
    "gmail en": "On Tue, Apr 13, 2021 at 4:40 PM Fund <dossiers@fund.example> wrote:\n> " + OLD,
    "apple en": "On 13 Apr 2021, at 16:40, Fund <dossiers@fund.example> wrote:\n\n> " + OLD,
    "gmail nl": "Op di 13 apr. 2021 om 16:40 schreef Fonds <dossiers@fund.example>:\n> " + OLD,
    "thunderbird nl": "Op 13-04-2021 om 16:40 schreef Fonds:\n> " + OLD,
    "apple nl": "Op 13 apr. 2021, om 16:40 heeft Fonds <dossiers@fund.example> het volgende geschreven:\n\n> " + OLD,
    "nl name first": "Fonds schreef op 13-04-2021 16:40:\n> " + OLD,
    "gmail de": "Am Di., 13. Apr. 2021 um 16:40 Uhr schrieb Fonds <dossiers@fund.example>:\n> " + OLD,
    "thunderbird de": "Am 13.04.21 um 16:40 schrieb Fonds:\n> " + OLD,
    "outlook fr": OUTLOOK.format("De", "Envoyé", "À", "Objet"),
    "outlook fr bold": "*De :* Fonds\n*Envoyé :* mardi 13 avril 2021 16:40\n*À :* Ada\n*Objet :* Votre dossier\n\n"
    + OLD,
    "outlook nl": OUTLOOK.format("Van", "Verzonden", "Aan", "Onderwerp"),
    "outlook en": OUTLOOK.format("From", "Sent", "To", "Subject"),
    "outlook de": OUTLOOK.format("Von", "Gesendet", "An", "Betreff"),
    "outlook web rule": "________________________________\nDe : Fonds\nEnvoyé : mardi 13 avril\nÀ : Ada\nObjet : x\n\n"
    + OLD,
    "original fr": "-----Message d'origine-----\nDe : Fonds\n\n" + OLD,
    "original en": "-----Original Message-----\nFrom: Fund\n\n" + OLD,
    "original nl": "-----Oorspronkelijk bericht-----\nVan: Fonds\n\n" + OLD,
    "original de": "-----Ursprüngliche Nachricht-----\nVon: Fonds\n\n" + OLD,
}


@pytest.mark.parametrize("mark", sorted(MARKS))
def test_history_is_parted_from_the_new_text(mark: str) -> None:
    parted = part_history(f"{NEW}\n\n{MARKS[mark]}\n", "RE: Votre dossier")

    assert parted.text == NEW
    assert OLD in parted.quoted


FORWARDS = {
    "gmail": "---------- Forwarded message ---------\nDe : Anne <anne@panorama.example>\nDate: lun.\nSubject: x\n\n"
    + OLD,
    "gmail nl": "---------- Doorgestuurd bericht ---------\nVan: Anne\n\n" + OLD,
    "thunderbird fr": "-------- Message transféré --------\nSujet : x\n\n" + OLD,
    "thunderbird de": "-------- Weitergeleitete Nachricht --------\nBetreff: x\n\n" + OLD,
    "apple fr": "Début du message réexpédié :\n\n> De: Anne\n> \n> " + OLD,
    "apple en": "Begin forwarded message:\n\nFrom: Anne\n\n" + OLD,
    "outlook": OUTLOOK.format("De", "Envoyé", "À", "Objet"),
}


@pytest.mark.parametrize("form", sorted(FORWARDS))
@pytest.mark.parametrize("own", ["", "Pour suite utile.\n\nJulie\n\n"])
def test_a_forwarded_mail_is_the_text_when_little_is_added(form: str, own: str) -> None:
    parted = part_history(own + FORWARDS[form], "TR: Dossier")

    assert OLD in parted.text
    assert parted.text.startswith(own.strip())
    assert parted.quoted == ""


def test_a_long_text_of_ones_own_keeps_a_forwarded_mail_apart() -> None:
    own = "Nous vous prions de trouver ci-dessous notre demande. " * 12

    parted = part_history(f"{own}\n\n{FORWARDS['gmail']}", "TR: Dossier")

    assert parted.text == own.strip()
    assert OLD in parted.quoted


def test_answers_between_quoted_lines_are_new_text() -> None:
    body = "Le 13/04/2021, Fonds a écrit :\n> Le titre ?\nTourbe.\n> Le budget ?\n12.000 euros.\n"

    assert part_history(body, "Re: x") == Parted(
        "Tourbe.\n12.000 euros.", "Le 13/04/2021, Fonds a écrit :\n> Le titre ?\n> Le budget ?"
    )


@pytest.mark.parametrize(
    "body",
    [
        "Le 13 avril, Marie a écrit une lettre : la voici.",
        "De : la part de toute l'équipe.\nBien à vous",
        "On the road again, as Kerouac wrote.",
        "De : 12.000 euros\nA : 15.000 euros",
        "-- \nAda Lamquet\nTél. 087 000 272",
        "----------------\nNotre film\n----------------",
        "Op tijd, schreef hij:",
        "",
    ],
)
def test_a_text_that_only_looks_like_history_stays(body: str) -> None:
    assert part_history(body, "Dossier") == Parted(body, "")


def test_a_signature_stays_in_the_text() -> None:
    parted = part_history("Bonjour\n\n-- \nAda\n\nLe 13/04/2021 à 16:40, Fonds a écrit :\n> x", "Re: x")

    assert parted.text == "Bonjour\n\n-- \nAda"
