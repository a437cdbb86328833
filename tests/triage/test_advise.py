"""The one advice: the ordinary cases of a day at the desk, from mail to letter."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests import make
from triage.advise import advise, unreadable_advice
from triage.caps import Caps
from triage.facts import facts_of
from triage.message import Link, Message, Readability, Report, ReportKind, Unreadable
from triage.values import (
    Advice,
    Certainty,
    Dispatch,
    Evidence,
    Facts,
    Known,
    LetterKind,
    LineState,
    MessageKind,
    Need,
    Reason,
    Requirement,
    Route,
    SeenBefore,
    Tier,
    Timeliness,
)

NOTHING_KNOWN = Known()


def judged(message: Message, known: Known = NOTHING_KNOWN, **changes: Any) -> Advice:
    rules: dict[str, Any] = {
        "house": changes.pop("house", make.house()),
        "caps": changes.pop("caps", Caps()),
        "now": changes.pop("now", make.NOW),
        "calls": changes.pop("calls", ()),
    }
    return advise(make.arrival(message, known, **changes), **rules)


def letters(advice: Advice) -> list[tuple[LetterKind, Dispatch]]:
    return [(plan.kind, plan.dispatch) for plan in advice.letters]


def test_a_complete_application_is_filed_and_acknowledged() -> None:
    advice = judged(make.message(attachments=make.files()), pieces=make.pieces())

    assert (advice.kind, advice.route, advice.complete) == (MessageKind.APPLICATION, Route.FILE, True)
    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]


def test_a_missing_line_is_named_at_once() -> None:
    advice = judged(make.message(attachments=make.files("treatment")), pieces=make.pieces("treatment"))

    assert letters(advice) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]
    assert advice.route is Route.FILE


def test_a_missing_piece_that_the_mail_speaks_of_is_asked_for_by_a_person() -> None:
    found = make.pieces("treatment", "synopsis_short", "development_budget")

    said = judged(make.message(text="Our lawyer mailed you the contract.", attachments=make.files()), pieces=found)
    silent = judged(make.message(text="Our application.", attachments=make.files()), pieces=found)

    assert letters(said) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert said.route is Route.HOLD
    assert Reason("said_absent", "rights") in said.reasons
    assert letters(silent) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]


def test_an_unsure_line_is_acknowledged_and_held() -> None:
    found = (
        *make.pieces("treatment", "development_budget", "author_contract"),
        make.piece("synopsis_short", doubt="weak"),
    )

    advice = judged(make.message(attachments=make.files()), pieces=found)

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert (advice.route, advice.complete) == (Route.HOLD, False)


def test_a_late_application_gets_the_late_letter_as_a_draft() -> None:
    late = make.DEADLINE + timedelta(seconds=8)

    advice = judged(make.message(attachments=make.files()), pieces=make.pieces(), received_at=late, now=late)

    assert (advice.timeliness, advice.route) == (Timeliness.LATE, Route.HOLD)
    assert letters(advice) == [(LetterKind.LATE, Dispatch.DRAFT)]


def test_a_supplement_in_the_thread_completes_the_dossier() -> None:
    dossier = make.known_dossier(pieces=make.pieces("synopsis_short", "treatment", "development_budget"))
    mail = make.message(subject="Re: pièces manquantes", attachments=make.files("author_contract"))

    advice = judged(mail, Known(threaded=(dossier,)), pieces=make.pieces("author_contract"))

    assert (advice.kind, advice.tier, advice.place.dossier) == (MessageKind.SUPPLEMENT, Tier.CORRESPONDENT, dossier)
    assert advice.complete
    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]


def test_thanks_that_announce_a_piece_note_it_as_announced() -> None:
    dossier = make.known_dossier(pieces=make.pieces("synopsis_short", "treatment", "development_budget"))
    mail = make.message(subject="Re: pièces manquantes", text="Merci ! Le contrat d'auteur suit lundi.")

    advice = judged(mail, Known(threaded=(dossier,)), facts=make.facts(promised=("author_contract",)))

    assert (advice.kind, advice.route, advice.letters) == (MessageKind.OTHER, Route.FILE, ())
    assert Reason("announcement") in advice.reasons
    assert {s.key: s.state for s in advice.standings}["rights"] is LineState.PROMISED


@pytest.mark.parametrize(
    "text",
    [
        "Voici notre dossier. Le contrat d'auteur n'est pas nécessaire.",
        "Hier is ons dossier. Wij hebben geen auteurscontract: de regisseur is zelf producent.",
        "Here is our application. We do not have an author's contract.",
        "Hier ist unser Antrag. Einen Autorenvertrag gibt es nicht.",
    ],
)
def test_an_absent_piece_that_nobody_announces_is_shown_to_a_person(text: str) -> None:
    facts = make.facts(promised=("author_contract",))
    dossier = make.known_dossier(pieces=make.pieces("synopsis_short", "treatment", "development_budget"))
    three = ("synopsis_short", "treatment", "development_budget")
    sent = make.message(text=text, attachments=make.files(*three))
    answer = make.message(subject="Re: pièces manquantes", text=text.partition(". ")[2])

    first = judged(sent, pieces=make.pieces(*three), facts=facts)
    second = judged(answer, Known(threaded=(dossier,)), facts=facts)

    assert {s.key: s.state for s in first.standings}["rights"] is LineState.PROMISED
    assert letters(first) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert (first.route, second.route) == (Route.HOLD, Route.HOLD)
    for advice in (first, second):
        assert Reason("said_absent", "rights") in advice.reasons
        assert "question" not in {reason.code for reason in advice.reasons}


def test_a_question_beside_files_is_shown_to_a_person_and_the_receipt_leaves() -> None:
    mail = make.message(text="Voici. La déclaration doit-elle être signée à la main ?", attachments=make.files())

    advice = judged(mail, pieces=make.pieces())

    assert (advice.kind, advice.route) == (MessageKind.APPLICATION, Route.HOLD)
    assert Reason("question") in advice.reasons
    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]


def test_a_question_waits_for_a_person() -> None:
    advice = judged(make.message(subject="Question", text="Un traitement suffit-il ?"), facts=Facts(language="fr"))

    assert (advice.kind, advice.route, advice.timeliness) == (MessageKind.QUESTION, Route.HOLD, None)
    assert letters(advice) == [(LetterKind.NEUTRAL, Dispatch.DRAFT)]


def test_a_mail_that_could_not_be_read_is_held_and_not_answered() -> None:
    advice = unreadable_advice(Unreadable("timeout", "30 s"), make.call(), received_at=make.ON_TIME)

    assert (advice.route, advice.letters) == (Route.HOLD, ())
    assert Reason("timeout", "30 s") in advice.reasons


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"facts": make.facts(more_announced=True)}, "more_announced"),
        ({"facts": make.facts(projects=2)}, "several_projects"),
    ],
)
def test_nothing_is_called_missing_while_more_may_come(changes: dict[str, Any], code: str) -> None:
    advice = judged(make.message(attachments=make.files("treatment")), pieces=make.pieces("treatment"), **changes)

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert advice.route is Route.HOLD
    assert code in {reason.code for reason in advice.reasons}


@pytest.mark.parametrize("subject", ["Tourbe 2/2", "Tourbe – deel 2 van 2", "Tourbe, second envoi"])
def test_a_second_part_that_overtakes_the_first_asks_for_nothing(subject: str) -> None:
    mail = make.message(subject=subject, attachments=make.files("treatment", "author_contract"))

    advice = judged(mail, pieces=make.pieces("treatment", "author_contract"))

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert Reason("more_announced") in advice.reasons


def test_a_mail_with_hardly_a_piece_is_shown_to_a_person_before_anybody_is_asked_for_all_the_others() -> None:
    mail = make.message(subject="Soumission", text="Bonjour, en annexe.", attachments=make.files("cv_bio"))

    advice = judged(mail, pieces=make.pieces("cv_bio"), facts=Facts(language="fr"))

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert (advice.kind, advice.route) == (MessageKind.APPLICATION, Route.HOLD)
    assert Reason("unrecognised_files") in advice.reasons


LONG = tuple(
    Requirement(kind, (kind,), Need.REQUIRED)
    for kind in ("project_sheet", "synopsis_long", "treatment", "screenplay", "author_note", "producer_note", "cv_bio")
)


@pytest.mark.parametrize(
    ("text", "kind", "title", "asked"),
    [
        ("Nous déposons Verger à l’appel du 16 avril.", "synopsis_long", "Verger", True),
        ("Hierbij dienen wij Boomgaard in.", "treatment", "Boomgaard", True),
        ("We submit Orchard to your April call.", "screenplay", "Orchard", True),
        ("Wir reichen Obstgarten zum Aufruf im April ein.", "author_note", "Obstgarten", True),
        ("Voici mon dossier.", "synopsis_long", "Verger", False),
        ("Ma candidature pour un stage.", "cv_bio", "Verger", False),
        ("Je soumets mon court métrage à votre festival.", "synopsis_long", "Verger", False),
        ("Nous déposons un projet.", "synopsis_long", "", False),
    ],
)
def test_who_hands_a_film_in_by_its_title_is_asked_for_the_rest_however_little_came(
    text: str, kind: str, title: str, asked: bool
) -> None:
    mail = make.message(subject="Appel", text=text, attachments=make.files(kind))

    advice = judged(
        mail, call=make.call(requirements=LONG), pieces=make.pieces(kind), facts=Facts(language="fr", title=title)
    )

    assert (LetterKind.MISSING_ITEMS in {kind for kind, _ in letters(advice)}) is asked
    assert (Reason("unrecognised_files") in advice.reasons) is not asked


def test_who_fills_our_form_in_applies_however_little_else_came() -> None:
    advice = judged(make.message(attachments=make.files("application_form")), pieces=make.pieces("application_form"))

    assert letters(advice) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]
    assert advice.route is Route.FILE


def test_a_protected_file_is_unsure_and_never_missing() -> None:
    mail = make.message(attachments=(make.unopened("dossier.pdf", Readability.ENCRYPTED),))

    advice = judged(mail, pieces=())

    assert {s.state for s in advice.standings if s.key == "budget"} == {LineState.UNSURE}
    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]


def test_a_fact_on_which_papers_differ_is_noted_and_holds_nobody_up() -> None:
    grounds = (Evidence("budget.disagrees", 1, "40.000 €"), Evidence("budget.disagrees", 2, "45.000 €"))

    told = judged(make.message(), facts=make.facts(budget=None, grounds=grounds))

    assert Reason("disputed_fact", "budget") in told.reasons
    assert told.route == judged(make.message(), facts=make.facts()).route


def test_the_same_mail_again_gets_no_second_letter() -> None:
    advice = judged(
        make.message(attachments=make.files()), Known(seen=SeenBefore(3, 7, same_bytes=True)), pieces=make.pieces()
    )

    assert (advice.letters, advice.route, advice.place.new) == ((), Route.IGNORE, False)


def test_a_later_call_opens_a_new_dossier_under_the_same_title() -> None:
    moment = make.august_call().opens_at + timedelta(days=80)
    advice = judged(
        make.message(attachments=make.files()),
        Known(of_sender=(make.known_dossier(),)),
        pieces=make.pieces(),
        call=make.august_call(),
        received_at=moment,
        now=moment,
    )

    assert (advice.place.new, advice.place.dossier, advice.route) == (True, None, Route.FILE)
    assert advice.call == "2021-2"


def test_what_lies_with_an_application_to_an_earlier_call_is_not_asked_for_again() -> None:
    moment = make.august_call().opens_at + timedelta(days=1)
    known = Known(of_sender=(make.known_dossier(),))

    def answered(text: str) -> Advice:
        found = make.pieces("treatment", "development_budget")
        mail = make.message(text=text, attachments=make.files())
        return judged(mail, known, pieces=found, call=make.august_call(), received_at=moment, now=moment)

    for text in (
        "Nous redéposons Tourbe. Les autres pièces restent valables.",
        "We resubmit Tourbe. For everything else see our previous application.",
        "Wij dienen Tourbe opnieuw in. De rest zit in ons vorige dossier.",
    ):
        assert letters(answered(text)) == [(LetterKind.RECEIPT, Dispatch.SEND)], text
        assert answered(text).route is Route.HOLD
    assert letters(answered("Nous redéposons Tourbe.")) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]


@pytest.mark.parametrize(
    "text",
    [
        "Les annexes, y compris\nles contrats, restent valables.",
        "Tout le reste demeure inchangé.",
        "De overige stukken blijven ongewijzigd.",
        "De bijlagen blijven geldig, ons adres niet.",
        "Everything else is unchanged.",
        "Alles andere ist unverändert.",
        "Les autres pièces restent\nvalables.",
        "The papers of the February call are still valid.",
        "Die übrigen Unterlagen sind unverändert.",
        "Alle anderen Anlagen bleiben gültig.",
    ],
)
def test_papers_that_are_said_to_stay_valid_are_not_asked_for(text: str) -> None:
    advice = judged(
        make.message(text=text, attachments=make.files()), pieces=make.pieces("synopsis_short", "treatment")
    )

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert advice.route is Route.HOLD


@pytest.mark.parametrize(
    "text",
    [
        "Please find attached our application. Our bank account is unchanged.",
        "Please find attached our application, our bank account is unchanged.",
        "The documents are attached and the shooting dates are unchanged.",
        "Anbei unser Antrag. Unsere Anschrift ist unverändert.",
        "Anbei unser Antrag; der Drehort ist unverändert",
        "Ci-joint notre dossier. Les coordonnées de notre dossier restent inchangées.",
        "Notre dossier. Le lieu de tournage reste inchangé.",
        "Our application. All amounts are unchanged and the other producer's share is unchanged.",
        "Hierbij ons dossier. Het adres blijft ongewijzigd.",
        "Ons dossier:\n- de draaiplek blijft dezelfde\n- alle stukken in bijlage",
        "Notre compte reste inchangé depuis notre dossier précédent.",
    ],
)
def test_what_else_is_unchanged_stands_for_no_paper(text: str) -> None:
    advice = judged(
        make.message(text=text, attachments=make.files()), pieces=make.pieces("synopsis_short", "treatment")
    )

    assert letters(advice) == [(LetterKind.MISSING_ITEMS, Dispatch.SEND)]
    assert not [reason for reason in advice.reasons if reason.code == "said_absent"]


@pytest.mark.parametrize(
    "text",
    [
        "zie p. 3 van het treatment\n\nbijgevoegd",
        "voir le fichier 10\n\nci-joint",
        "Page 12.",
        "Der steckt im Treatment, Seite 14.\n\nAnbei",
        "Dat vindt u achteraan in het treatment.\n\nbijgevoegd",
        "Il est dans la note de production.\n\nci-joint",
        "That's covered in the treatment.\n\nAttached",
    ],
)
def test_an_answer_that_says_where_something_stands_is_read_before_anything_is_asked_again(text: str) -> None:
    first = make.pieces("treatment", "synopsis_short")
    known = Known(replied=(make.known_dossier(pieces=first),))
    mail = make.message(text=text, quoted="> - CV\n> - Contract", attachments=make.files("author_contract"))

    advice = judged(mail, known, pieces=make.pieces("author_contract"))

    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert advice.route is Route.HOLD


def test_a_mail_for_an_older_dossier_is_judged_by_that_dossiers_call() -> None:
    moment = make.august_call().opens_at + timedelta(days=1)
    advice = judged(
        make.message(subject="Re: dossier", text="Voici le CV.", attachments=make.files("author_contract")),
        Known(threaded=(make.known_dossier(),)),
        pieces=make.pieces("author_contract"),
        call=make.august_call(),
        calls=(make.call(), make.august_call()),
        received_at=moment,
        now=moment,
    )

    assert (advice.call, advice.timeliness) == ("2021-1", Timeliness.LATE)


def test_a_mail_for_a_dossier_whose_call_is_gone_is_judged_by_no_other() -> None:
    advice = judged(
        make.message(subject="Re: dossier", text="Voici le CV.", attachments=make.files("author_contract")),
        Known(threaded=(make.known_dossier(call="2020-9"),)),
        pieces=make.pieces("author_contract"),
    )

    assert (advice.route, advice.standings, advice.letters) == (Route.HOLD, (), ())
    assert "no_call" in {reason.code for reason in advice.reasons}


def test_an_uncertain_piece_is_never_reported_as_missing() -> None:
    unsure = make.piece("synopsis_short", certainty=Certainty.UNSURE, doubt="rival:treatment")

    advice = judged(make.message(attachments=make.files("synopsis_short")), pieces=(unsure,))

    assert {s.key: s.state for s in advice.standings}["writing"] is LineState.UNSURE


def test_an_advertisement_that_may_be_a_dossier_is_held() -> None:
    mail = make.message(
        headers=(("list-id", "<films.example>"),), text="Notre dossier.", attachments=make.files("cv_bio")
    )
    brochure = replace(mail, subject="", text="Hello. Unsubscribe", attachments=make.files("cv_bio"))

    assert (judged(mail, facts=Facts()).route, judged(mail, facts=Facts()).letters) == (Route.HOLD, ())
    assert judged(brochure, facts=Facts()).route is Route.IGNORE


def test_a_circular_that_says_how_to_leave_it_speaks_of_nobodys_application() -> None:
    mail = make.message(
        headers=(("precedence", "bulk"),),
        text="Your application files. Unsubscribe: x",
        attachments=(make.attachment(),),
    )

    assert judged(mail, facts=Facts()).route is Route.IGNORE
    assert (
        judged(replace(mail, attachments=make.files("cv_bio")), pieces=make.pieces("synopsis_short")).route
        is not Route.IGNORE
    )


def test_nothing_is_asked_for_while_something_follows_under_a_name_we_do_not_know() -> None:
    mail = make.message(text="Voici le dossier. Les chiffres suivent mercredi.", attachments=make.files("treatment"))
    whole = replace(mail, attachments=make.files())

    assert letters(judged(mail, pieces=make.pieces("treatment"))) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert Reason("remark_on_piece") in judged(whole, pieces=make.pieces()).reasons


@pytest.mark.parametrize(("promised", "dispatch"), [("author_contract", Dispatch.DRAFT), ("moodboard", Dispatch.SEND)])
def test_nothing_else_is_asked_of_who_speaks_of_a_required_piece(promised: str, dispatch: Dispatch) -> None:
    mail = make.message(text="Voici notre dossier.", attachments=make.files("synopsis_short", "treatment"))

    advice = judged(mail, pieces=make.pieces("synopsis_short", "treatment"), facts=make.facts(promised=(promised,)))

    assert dict(letters(advice))[LetterKind.MISSING_ITEMS] is dispatch


@pytest.mark.parametrize(
    "said",
    [
        "Pour les sous, voyez avec Julie.",
        "Over de centen spreken we elkaar nog.",
        "You'll remember us from last time.",
        "Ein Zettel klebt noch beim Notar.",
    ],
)
def test_a_request_below_words_that_may_speak_of_what_lacks_is_read_before_it_leaves(said: str) -> None:
    brought = ("synopsis_short", "treatment")
    mail = make.message(text=f"Tourbe. {said}", attachments=make.files(*brought))

    advice = judged(mail, pieces=make.pieces(*brought))

    assert letters(advice) == [
        (LetterKind.RECEIPT, Dispatch.SEND),
        (LetterKind.MISSING_ITEMS, Dispatch.DRAFT),
    ]
    assert (advice.route, Reason("said_absent", "budget rights") in advice.reasons) == (Route.HOLD, True)


@pytest.mark.parametrize(
    "subject", ["Tourbe, le contrat suit", "Veen (contract volgt)", "Peat - contract to follow", "Torf, Vertrag folgt"]
)
def test_what_the_subject_says_to_follow_is_not_asked_for(subject: str) -> None:
    brought = ("synopsis_short", "treatment", "development_budget")
    mail = make.message(subject=subject, text="Bonjour", attachments=make.files(*brought))
    pieces = make.pieces(*brought)

    told = facts_of(mail, pieces, None)

    assert letters(judged(mail, pieces=pieces, facts=told)) == [(LetterKind.RECEIPT, Dispatch.SEND)]
    assert facts_of(replace(mail, subject=f"Re: {subject}"), pieces, None).promised == ()


@pytest.mark.parametrize(
    "subject",
    [
        "Dossier Tourbe (contrat suit la semaine prochaine)",
        "Dossier Tourbe - le contrat suivra vendredi",
        "Dossier Tourbe : contrat manquant",
        "Dossier « Le contrat suit son cours »",
        "Dossier Veen (contract volgt volgende week)",
        "Dossier Veen zonder contract",
        "Peat - contract to follow next week",
        "Peat, without contract",
        "Torf, Vertrag folgt nächste Woche",
        "Torf (Vertrag fehlt)",
    ],
)
def test_a_request_below_a_subject_that_may_tell_of_an_absence_is_read_before_it_leaves(subject: str) -> None:
    brought = ("synopsis_short", "treatment", "development_budget")
    mail = make.message(subject=subject, text="Bonjour", attachments=make.files(*brought))
    pieces = make.pieces(*brought)
    told = facts_of(mail, pieces, None)

    advice = judged(mail, pieces=pieces, facts=told)

    assert told.promised == ()
    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND), (LetterKind.MISSING_ITEMS, Dispatch.DRAFT)]
    assert Reason("said_absent", "rights") in advice.reasons


def test_a_piece_that_nobody_has_to_send_is_none_that_somebody_looks_for() -> None:
    mail = make.message(text="Nous n'avons pas de moodboard.", attachments=make.files())

    advice = judged(mail, pieces=make.pieces(), facts=make.facts(promised=("moodboard",)))

    assert advice.route is Route.FILE


@pytest.mark.parametrize(
    "text",
    [
        "Voici le synopsis de notre autre film.",
        "De synopsis van ons andere project.",
        "The other film.",
        "Der andere Film",
        "Voici le contrat de notre nouveau film.",
        "Le synopsis d'un autre projet.",
        "De synopsis van ons tweede project.",
        "Het contract voor een andere film.",
        "Here is the contract for another film of ours.",
        "The synopsis of our second project.",
        "Hier ist das Exposé für unser zweites Projekt.",
        "Der Vertrag eines anderen Films.",
    ],
)
def test_a_paper_of_another_film_in_a_films_thread_is_read_by_a_person(text: str) -> None:
    mail = make.message(subject="Re: Tourbe", text=text, attachments=make.files("synopsis_short"))

    advice = judged(mail, Known(replied=(make.known_dossier(),)), pieces=make.pieces("synopsis_short"))

    assert (advice.route, Reason("other_title") in advice.reasons) == (Route.HOLD, True)
    assert LetterKind.MISSING_ITEMS not in {plan.kind for plan in advice.letters}


@pytest.mark.parametrize(
    "text",
    [
        "Voici le contrat. Pardon du retard, je tourne mon nouveau film à Ostende.",
        "Hier is het contract. Dit is haar tweede film.",
        "Here is the contract. This is her second feature.",
        "Hier ist der Vertrag. Das ist ihr zweiter Film.",
    ],
)
def test_what_else_somebody_made_is_no_other_film_of_this_dossier(text: str) -> None:
    mail = make.message(subject="Re: Tourbe", text=text, attachments=make.files("author_contract"))

    advice = judged(mail, Known(replied=(make.known_dossier(),)), pieces=make.pieces("author_contract"))

    assert "other_title" not in {reason.code for reason in advice.reasons}


@pytest.mark.parametrize(
    "subject",
    ["Dossier « Le contrat suit son cours »", "Het verkeerde contract", "The Wrong Treatment", "Der falsche Vertrag"],
)
def test_a_film_title_in_the_subject_promises_nothing(subject: str) -> None:
    mail = make.message(subject=subject, text="Bonjour", attachments=make.files("synopsis_short"))

    assert facts_of(mail, make.pieces("synopsis_short"), None).promised == ()


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat joint est le mauvais.",
        "Ik denk dat ik het verkeerde contract heb bijgevoegd.",
        "I think I attached the wrong contract.",
        "Ich habe den falschen Vertrag angehängt.",
    ],
)
def test_who_says_that_a_paper_that_came_is_wrong_is_read(text: str) -> None:
    mail = make.message(text=text, attachments=make.files())
    pieces = make.pieces("synopsis_short", "treatment", "development_budget", "author_contract")

    advice = judged(mail, pieces=pieces, facts=facts_of(mail, pieces, None))

    assert (advice.route, Reason("remark_on_piece", "rights") in advice.reasons) == (Route.HOLD, True)
    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]


def test_another_contract_that_follows_is_read_where_one_came() -> None:
    mail = make.message(text="Alles zit erbij. Ik bezorg u maandag een contract zonder doorhalingen.")
    mail = replace(mail, attachments=make.files())

    advice = judged(mail, pieces=make.pieces(), facts=facts_of(mail, make.pieces(), None))

    assert (advice.route, Reason("remark_on_piece", "rights") in advice.reasons) == (Route.HOLD, True)


def test_a_receipt_that_keeps_silent_over_a_paper_that_came_says_why_at_the_desk() -> None:
    mail = make.message(text="Voici notre dossier.", attachments=make.files())

    advice = judged(mail, pieces=make.pieces(), facts=make.facts(promised=("author_contract",)))

    assert (advice.route, Reason("remark_on_piece", "rights") in advice.reasons) == (Route.HOLD, True)


def test_a_wrong_paper_of_a_line_that_is_missing_is_read_before_it_is_asked_for() -> None:
    text = "Ci-joint le mauvais contrat, désolée."
    mail = make.message(text=text, attachments=make.files("synopsis_short", "treatment", "development_budget"))

    advice = judged(mail, pieces=make.pieces("synopsis_short", "treatment", "development_budget"))

    assert Reason("said_absent", "rights") in advice.reasons
    assert dict(letters(advice))[LetterKind.MISSING_ITEMS] is Dispatch.DRAFT


@pytest.mark.parametrize("text", ["Thank you. That's 2 files more.", "It's 3 o'clock and here are two files."])
def test_an_apostrophe_before_a_number_points_to_no_page(text: str) -> None:
    known = Known(replied=(make.known_dossier(pieces=make.pieces("treatment", "synopsis_short")),))
    mail = make.message(text=text, quoted="> - CV\n> - Contract", attachments=make.files("author_contract"))

    assert letters(judged(mail, known, pieces=make.pieces("author_contract"))) == [
        (LetterKind.MISSING_ITEMS, Dispatch.SEND)
    ]


def test_what_was_handed_over_at_our_door_is_looked_for_by_a_person() -> None:
    dossier = make.known_dossier(pieces=make.pieces("synopsis_short", "treatment", "development_budget"))
    answer = make.message(subject="Re: reçu", text="Le contrat, nous l'avons déposé à votre accueil ce matin.")

    advice = judged(answer, Known(threaded=(dossier,)), facts=make.facts(promised=("author_contract",)))

    assert (advice.route, Reason("said_absent", "rights") in advice.reasons) == (Route.HOLD, True)


@pytest.mark.parametrize(
    "marks",
    [
        {"return_path": ""},
        {"headers": (("x-autoreply", "yes"),)},
        {"headers": (("auto-submitted", "auto-replied"),)},
    ],
)
def test_a_dossier_with_the_mark_of_a_machine_is_shown_to_a_person_and_not_answered(marks: dict[str, Any]) -> None:
    advice = judged(make.message(attachments=make.files(), **marks), pieces=make.pieces())

    assert (advice.route, advice.letters) == (Route.HOLD, ())
    assert Reason("machine_with_files") in advice.reasons


QUESTION = "Pouvons-nous encore déposer un dossier après le 16 avril ?"
GENERATED = (("auto-submitted", "auto-generated"),)
CIRCULAR = (("list-unsubscribe", "<mailto:u@crm.example>"),)


@pytest.mark.parametrize(
    "changes",
    [
        {"headers": (("auto-submitted", "auto-replied"),), "attachments": make.files("cv_bio")},
        {"headers": (("x-autoreply", "yes"),), "attachments": make.files("cv_bio")},
        {"return_path": "", "attachments": make.files("cv_bio")},
        {"headers": GENERATED, "links": (make.link(),)},
        {"headers": GENERATED, "text": QUESTION},
        {"return_path": "", "text": QUESTION},
        {"report": Report(ReportKind.DELIVERY, action="relayed"), "text": QUESTION},
        {"report": Report(ReportKind.DISPOSITION), "text": QUESTION},
        {"subject": "Lu : notre mail", "text": QUESTION},
        {"sender": make.OURS, "reply_to": (make.ADA,), "text": "Nous déménageons rue Haute."},
        {"sender": make.OURS, "subject": "TR: Question", "text": "Pour vous.", "quoted": QUESTION},
        {"headers": (("precedence", "bulk"),), "text": QUESTION},
        {"headers": (("precedence", "bulk"),), "attachments": make.files("cv_bio")},
        {"headers": CIRCULAR, "text": "Notre dossier est joint. Unsubscribe", "attachments": make.files("cv_bio")},
        {"subject": "Contrat", "text": "Le contrat. Unsubscribe", "attachments": make.files("cv_bio")},
    ],
)
def test_what_a_person_sends_under_a_machines_or_a_lists_marks_is_shown(changes: dict[str, Any]) -> None:
    advice = judged(make.message(**{"subject": "Tourbe", "text": "Bonjour.", **changes}), facts=Facts())

    assert (advice.route, advice.letters) == (Route.HOLD, ())


@pytest.mark.parametrize(
    "changes",
    [
        {"headers": (("auto-submitted", "auto-replied"),), "text": "Je suis absent jusqu'au 3 mai."},
        {"headers": GENERATED},
        {"return_path": ""},
        {"report": Report(ReportKind.DISPOSITION), "text": "Votre message a été lu."},
        {"sender": make.OURS, "text": "Bonjour Ada, le jury se réunit en mai."},
        {"headers": CIRCULAR, "text": "Vous tournez ? Unsubscribe", "attachments": make.files("cv_bio")},
        {"headers": (("x-spam-flag", "yes"),), "attachments": make.files("cv_bio")},
    ],
)
def test_what_only_a_machine_or_a_circular_says_is_put_aside(changes: dict[str, Any]) -> None:
    advice = judged(make.message(**{"subject": "Tourbe", "text": "Bonjour.", **changes}), facts=Facts())

    assert (advice.route, advice.letters) == (Route.IGNORE, ())


def test_a_download_link_that_ends_like_advertising_is_held() -> None:
    link = Link("https://cloud.lamquet.example/s/1", "other")
    mail = make.message(text="Notre candidature est à télécharger ici. Unsubscribe", links=(link,))

    assert (judged(mail, facts=Facts()).route, judged(mail, facts=Facts()).letters) == (Route.HOLD, ())


def test_a_question_that_ends_like_advertising_is_held() -> None:
    mail = make.message(subject="Fonds", text="Pouvez-vous nous dire si ce film est admis ? Unsubscribe")

    assert judged(mail, facts=Facts()).route is Route.HOLD


def test_what_an_unfollowed_link_may_hold_is_not_missing() -> None:
    dossier = make.known_dossier(waiting=frozenset({"transfer_link"}))
    mail = make.message(subject="Re: Tourbe", text="Voici.", attachments=make.files("synopsis_short"))
    advice = judged(mail, Known(threaded=(dossier,)), pieces=make.pieces("synopsis_short"))

    assert {s.key: s.state for s in advice.standings}["budget"] is LineState.UNSURE
    assert advice.route is Route.HOLD


def test_whoever_answers_our_letter_to_another_is_shown_to_a_person_whatever_title_they_name() -> None:
    mail = make.message(sender=make.EVE, subject="Autre film", text="Voici.", attachments=make.files("synopsis_short"))
    known = Known(replied=(make.known_dossier(),))
    advice = judged(mail, known, pieces=make.pieces("synopsis_short"), facts=Facts(title="Zanzibar"))

    assert (advice.route, advice.place.dossier, advice.place.reason.code) == (Route.HOLD, None, "possible_follow_up")
    assert letters(advice) == [(LetterKind.RECEIPT, Dispatch.SEND)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Voici notre dossier. J'ajoute une lettre pour un autre projet à nous.", True),
        ("Hierbij ons dossier, en een contract voor onze andere film.", True),
        ("Voici le dossier de notre nouveau film.", False),
        ("Hierbij het dossier van onze volgende film.", False),
    ],
)
def test_a_paper_of_another_film_beside_a_first_dossier_is_read_by_a_person(text: str, read: bool) -> None:
    advice = judged(make.message(text=text, attachments=make.files()), pieces=make.pieces())

    assert (Reason("other_title") in advice.reasons) is read


@pytest.mark.parametrize(
    "text",
    [
        "Merci de me désinscrire de votre liste d'envoi, je ne travaille plus dans le cinéma.",
        "Organisez-vous un webinaire pour les candidats ?",
        "Je suis en congé à partir de demain, rappelez-moi aujourd'hui svp.",
        "Notre bureau est fermé définitivement : la société a cessé ses activités.",
        "Ons kantoor is gesloten na de brand, al onze papieren zijn weg.",
        "Your request has been received and our lawyer will answer.",
        "La productrice a quitté la société en emportant les droits.",
        "Non merci.",
    ],
)
def test_words_that_machines_and_persons_say_are_read_by_a_person_and_not_answered(text: str) -> None:
    advice = judged(make.message(subject="Re: Accusé de réception", text=text), facts=Facts())

    assert (advice.route, advice.letters) == (Route.HOLD, ())


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "Réponse automatique : Reçu"},
        {"headers": (("auto-submitted", "auto-replied"),)},
        {"headers": (("x-autoreply", "yes"),)},
        {"return_path": ""},
        {"text": "Ceci est une réponse automatique. Je suis absent jusqu'au 3 mai."},
    ],
)
def test_an_absence_that_bears_a_mark_or_calls_itself_automatic_is_put_aside(changes: dict[str, Any]) -> None:
    mail = {"subject": "Re: Reçu", "text": "Je suis absent jusqu'au 3 mai."} | changes

    assert judged(make.message(**mail), facts=Facts()).route is Route.IGNORE


def test_a_title_around_the_dossiers_may_be_another_film_and_is_shown_to_a_person() -> None:
    mail = make.message(subject="Candidature", text="Voici.", attachments=make.files("synopsis_short"))
    known = Known(of_sender=(make.known_dossier(),))
    longer = judged(mail, known, pieces=make.pieces("synopsis_short"), facts=make.facts(title="Tourbe et sang"))
    same = judged(mail, known, pieces=make.pieces("synopsis_short"), facts=make.facts(title="TOURBE !"))

    assert (longer.route, same.route) == (Route.HOLD, Route.FILE)
    assert LetterKind.MISSING_ITEMS not in {plan.kind for plan in longer.letters}


def test_a_link_from_our_own_address_is_shown_to_a_person() -> None:
    mail = make.message(sender=make.OURS, text="Voici le dossier d'Ada.", links=(make.link(),))

    assert (judged(mail).route, judged(mail).letters) == (Route.HOLD, ())


@pytest.mark.parametrize("text", ["Quand le jury se réunit-il ?", "Nous retirons notre dossier « Tourbe »."])
def test_what_an_address_of_ours_passes_on_is_shown_to_a_person(text: str) -> None:
    mail = make.message(subject="Tourbe", text=text, return_path="impact@fund.example")

    assert (judged(mail).route, judged(mail).letters) == (Route.HOLD, ())


def test_a_withdrawal_with_its_paper_is_shown_to_a_person() -> None:
    mail = make.message(subject="Re: Tourbe", text="Nous retirons notre dossier.", attachments=make.files("cv_bio"))

    assert judged(mail, Known(threaded=(make.known_dossier(),))).route is Route.HOLD


def test_our_own_proof_copy_is_put_aside_in_silence() -> None:
    copy = make.message(sender=make.OURS, headers=(("auto-submitted", "auto-replied"),))

    advice = judged(copy, Known(own_letter=12))

    assert (advice.route, advice.letters, advice.place.dossier, advice.place.new) == (Route.IGNORE, (), None, False)


def test_an_empty_mail_is_shown_to_a_person_lest_its_files_were_lost() -> None:
    advice = judged(make.message(subject="", text=""), facts=Facts())

    assert (advice.kind, advice.route, advice.letters) == (MessageKind.OTHER, Route.HOLD, ())


def test_without_a_call_a_mail_is_held_and_not_answered() -> None:
    advice = judged(make.message(attachments=make.files()), pieces=make.pieces(), call=None)

    assert (advice.route, advice.letters, advice.call) == (Route.HOLD, (), "")


def test_a_bounce_is_shown_to_a_person_and_answered_by_nobody() -> None:
    report = Report(ReportKind.DELIVERY, "<1@letters.fund.example>", "ada@lamquet.example", "5.1.1", "failed")

    advice = judged(make.message(return_path="", report=report), Known(bounced_letter=3))

    assert (advice.kind, advice.route, advice.letters) == (MessageKind.BOUNCE, Route.HOLD, ())


def test_a_title_that_asks_keeps_no_dossier_from_being_complete() -> None:
    mail = make.message(text="Veuillez trouver le dossier du film Qui a tué Lola? en annexe.", attachments=make.files())

    advice = judged(mail, facts=make.facts(title="Qui a tué Lola ?"), pieces=make.pieces())

    assert advice.complete
    assert advice.route is Route.FILE
