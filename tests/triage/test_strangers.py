"""Somebody new writes about a film we know: a person is asked, and nobody is told what the dossier holds or lacks."""

from typing import Any

import pytest

from tests import make
from tests.triage.test_advise import judged, letters
from triage.message import Address, Message
from triage.values import Advice, Dispatch, Evidence, Facts, Known, KnownDossier, LetterKind, MessageKind, Route

HERONS = make.known_dossier(title="La Cabane aux hérons", facts=Facts(title="La Cabane aux hérons"))
ZOLLFREI = make.known_dossier(id=8, title="Zollfrei", reference="IMP-ZZZ", correspondents=frozenset({"eve@x.example"}))
PARTNER = Address("Eve Whitcombe", "eve@x.example")
RECEIPT_ONLY = [(LetterKind.RECEIPT, Dispatch.SEND)]


def sent(subject: str, text: str, *, by: Address = make.EVE, **changes: Any) -> Message:
    return make.message(
        sender=by,
        subject=subject,
        text=text,
        attachments=make.files("development_budget"),
        message_id="<s@x>",
        **changes,
    )


def taken(mail: Message, *similar: KnownDossier, facts: Facts = Facts(), ours: tuple[KnownDossier, ...] = ()) -> Advice:  # noqa: B008 - a frozen value
    return judged(mail, Known(of_sender=ours, similar=similar), pieces=make.pieces("development_budget"), facts=facts)


@pytest.mark.parametrize(
    ("mail", "facts"),
    [
        (sent("Budget", "Voici notre dossier : le budget de La Cabane aux hérons."), Facts(title="Budget")),
        (sent("Dossier La Cabane aux hérons", "Ci-joint."), Facts(title="La Cabane aux hérons")),
        (sent("Candidature", "Notre dossier pour « La Cabane aux hérons »."), Facts()),
        (sent("Re: reçu", "Voici.", quoted="> Votre envoi pour le projet « La Cabane aux hérons »."), Facts()),
        (sent("Re: reçu", "Voici.", quoted="> Référence : IMP-2021-1-7KQ2M"), Facts()),
    ],
)
def test_a_strangers_mail_about_a_known_film_is_proposed_and_only_acknowledged(mail: Message, facts: Facts) -> None:
    advice = taken(mail, HERONS, facts=facts)

    assert (advice.route, advice.place.dossier, advice.place.proposals) == (Route.HOLD, None, (HERONS,))
    assert letters(advice) == RECEIPT_ONLY


@pytest.mark.parametrize("text", ["Voici le budget du film La Cabane aux hérons.", "Voici le budget."])
def test_a_strangers_mail_takes_no_title_from_what_we_know(text: str) -> None:
    assert taken(sent("Budget", text), HERONS).facts.title == ""


def test_a_mail_for_one_film_in_the_thread_of_another_is_called_what_its_words_say() -> None:
    ours = (
        make.known_dossier(title="Tourbe", correspondents=frozenset({make.EVE.address})),
        make.known_dossier(id=8, title="Zollfrei", facts=Facts(), correspondents=frozenset({make.EVE.address})),
    )
    mail = sent("Re: Tourbe", "Voici le budget du film Zollfrei.", in_reply_to="<x@fund.example>")

    advice = taken(mail, facts=Facts(title="Tourbe"), ours=ours)

    assert (advice.place.dossier, advice.facts.title) == (None, "Zollfrei")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Suite de notre dossier", "Bonjour, voici."),
        ("Envoi", "Voici un complément à notre candidature."),
        ("Vervolg", "Hierbij het vervolg van ons dossier."),
        ("Nachtrag", "Anbei die Ergänzung zu unserem Antrag."),
        ("More", "Here is the rest of our application."),
        ("Re: Accusé de réception", "Voici les pièces manquantes."),
    ],
)
def test_a_follow_up_that_names_no_film_is_held_and_never_asked_for_everything(subject: str, text: str) -> None:
    advice = taken(sent(subject, text), facts=Facts(title=subject))

    assert (advice.kind, advice.route) == (MessageKind.SUPPLEMENT, Route.HOLD)
    assert advice.place.reason.code == "unplaced_follow_up"
    assert letters(advice) == RECEIPT_ONLY


@pytest.mark.parametrize("title", ["Le Chant des hérons", "La Cabane", "La Cabane aux hérons d'hiver"])
def test_another_film_with_a_similar_title_is_a_new_dossier_like_any_other(title: str) -> None:
    facts = Facts(title=title, grounds=(Evidence("title.sheet", 1, title),))
    advice = taken(sent(f"Candidature « {title} »", "Ci-joint notre dossier."), HERONS, facts=facts)

    assert (advice.place.new, advice.place.proposals, advice.place.reason.code) == (True, (), "new_dossier")
    assert letters(advice) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]


def test_a_letters_courtesy_does_not_make_an_application_a_follow_up() -> None:
    advice = taken(sent("Candidature « Les Rives »", "Voici. À votre disposition pour la suite du dossier."))

    assert (advice.kind, advice.place.reason.code) == (MessageKind.APPLICATION, "new_dossier")


def test_a_partner_with_a_film_of_its_own_is_asked_about_both() -> None:
    mail = sent("Lettre d'engagement", "Voici notre budget pour La Cabane aux hérons.", by=PARTNER)
    facts = Facts(enterprise_number=ZOLLFREI.enterprise_number)

    advice = taken(mail, HERONS, facts=facts, ours=(ZOLLFREI,))

    assert (advice.route, advice.place.dossier) == (Route.HOLD, None)
    assert set(advice.place.proposals) == {HERONS, ZOLLFREI}


def test_while_a_strangers_mail_waits_the_producer_is_not_asked_for_anything() -> None:
    dossier = make.known_dossier(waiting=frozenset({"possible_follow_up"}))
    mail = make.message(attachments=make.files("treatment"))

    advice = judged(mail, Known(of_sender=(dossier,)), pieces=make.pieces("treatment"))

    assert advice.place.dossier == dossier
    assert letters(advice) == RECEIPT_ONLY
