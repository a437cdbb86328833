"""What people write, in four languages, and what a careful reader would call it."""

from dataclasses import replace
from typing import Any

import pytest

from tests import make
from triage.kinship import kinship_of
from triage.mail.brought import covers, deliveries, repeats
from triage.mail.wording import flat, part_of_series
from triage.message import Address, Message, Outcome, Readability
from triage.message_kind import kind_of
from triage.values import Call, Evidence, Facts, Known, MessageKind, Piece, Tier

APPLICATION, SUPPLEMENT, CORRECTION = MessageKind.APPLICATION, MessageKind.SUPPLEMENT, MessageKind.CORRECTION
QUESTION, OTHER, AUTOMATIC = MessageKind.QUESTION, MessageKind.OTHER, MessageKind.AUTOMATIC
DOSSIER = make.known_dossier()
THREAD = Known(threaded=(DOSSIER,))
OURS = Known(of_sender=(DOSSIER,))
NEW = Known()


def kind(
    message: Message, known: Known = NEW, *pieces: Piece, call: Call | None = None, facts: Facts | None = None
) -> MessageKind:
    arrival = make.arrival(message, known, pieces=pieces, facts=facts or Facts(), call=call or make.call())
    return kind_of(arrival, kinship_of(arrival, Tier.STRANGER), make.house())[0]


def ground(message: Message) -> str:
    arrival = make.arrival(message, facts=Facts())
    return kind_of(arrival, kinship_of(arrival, Tier.STRANGER), make.house())[1].code


def said(subject: str, text: str, *, files: int = 0, **changes: Any) -> Message:
    attachments = changes.pop("attachments", tuple(make.attachment(f"fichier {n}.pdf") for n in range(files)))
    return make.message(subject=subject, text=text, attachments=attachments, **changes)


# ----------------------------------------------------------------------------------------------- without a dossier


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Dépôt WALLIMpact – Le Plan incliné",
            "Veuillez trouver ci-joint le dossier. Merci de bien vouloir confirmer la réception.",
        ),
        ("Les Encombrants", "In extremis : notre dossier, en un seul fichier."),
        ("TR: dossier Interprète", "À la demande de la productrice, je vous transmets le dossier."),
        ("Aanvraag WALLIMpact", "Hierbij dienen wij het dossier in. Graag een ontvangstbevestiging."),
        ("Café Nonkel", "In bijlage ons dossier. Kunt u de ontvangst bevestigen?"),
        ("Magnetic Hill", "Please find our application attached. Could you confirm receipt?"),
        ("A Ghost for Villers - application", "Our application is attached."),
        ("Antrag auf Förderung – Zollfrei", "anbei übersenden wir Ihnen den Antrag mit sechzehn Anlagen."),
        ("Zollfrei", "Anbei unser Antrag. Könnten Sie uns den Eingang bestätigen?"),
    ],
)
def test_a_mail_with_a_dossier_is_an_application(subject: str, text: str) -> None:
    assert kind(said(subject, text, files=2), NEW, make.piece("treatment")) is APPLICATION
    assert kind(said(subject, text, files=2)) is APPLICATION


@pytest.mark.parametrize(
    ("subject", "text", "service"),
    [
        ("Radio Pommier – dossier à télécharger", "Notre dossier est trop lourd. Lien valable 7 jours.", "wetransfer"),
        ("Aanvraag", "Het dossier vindt u via deze link.", "wetransfer"),
        ("Our application", "The files are on our drive.", "googledrive"),
        ("Antrag", "Sie können die Unterlagen hier herunterladen.", "other"),
        ("Dossier", "Vous pouvez le télécharger ici.", "other"),
    ],
)
def test_a_link_that_delivers_the_files_is_an_application(subject: str, text: str, service: str) -> None:
    assert kind(said(subject, text, links=(make.link(service),))) is APPLICATION


def test_a_dossier_that_leaves_tomorrow_has_not_come() -> None:
    assert kind(said("Tourbe", "Nous vous envoyons notre dossier demain.")) is OTHER


def test_a_link_to_look_at_is_no_delivery() -> None:
    message = said("Teaser", "Le teaser : mot de passe sphaigne", links=(make.link("vimeo"), make.link("other")))

    assert deliveries(message) == ()


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Question : éligibilité", "Un traitement suffit-il, ou faut-il un scénario dialogué ? D'avance merci."),
        ("WALLIMpact", "Pourriez-vous nous dire si les dépenses antérieures sont admises. Merci."),
        ("Session d'août", "Nous envisageons de déposer un projet. J'aurais une question sur le budget."),
        ("Envoi d'hier", "Avez-vous bien reçu notre dossier ?"),
        ("Vraag over de oproep", "Is een treatment voldoende? Met dank."),
        ("WALLIMpact", "Kunt u ons zeggen tot wanneer wij kunnen indienen. Bedankt."),
        ("Eligibility", "Could you tell me whether a documentary is eligible. Thanks."),
        ("Application", "We are wondering if a step outline is enough."),
        ("Frage zur Frist", "Gilt die Frist bis Mitternacht? Danke im Voraus."),
        ("Antrag", "Könnten Sie uns mitteilen, ob ein Exposé genügt. Vielen Dank."),
        ("WALLIMpact", "Je me demande si une série est admissible."),
        ("WALLIMpact", "J'aimerais savoir jusqu'à quand déposer."),
        ("WALLIMpact", "Merci de m'indiquer la procédure à suivre."),
        ("WALLIMpact", "Graag had ik vernomen of het contract ondertekend moet zijn."),
        ("WALLIMpact", "Wij zijn benieuwd wanneer de jury samenkomt."),
        ("WALLIMpact", "I'd like to know whether a series is eligible."),
        ("WALLIMpact", "Any news on the decision."),
        ("WALLIMpact", "Wir wüssten gern, ob dieses Vorhaben zulässig wäre."),
        ("WALLIMpact", "Bitte teilen Sie mir mit, bis wann eingereicht werden muss."),
        ("Demande de presse – WALLIMpact", "Je prépare pour la Gazette un article sur votre fonds."),
        ("Press query: first call", "I write for Screen Ledger, a trade weekly. Deadline Wednesday noon."),
        ("Persvraag", "Hoeveel dossiers kreeg u?"),
        ("Presseanfrage", "Wie viele Projekte wurden eingereicht?"),
    ],
)
def test_a_question_without_files_is_a_question(subject: str, text: str) -> None:
    assert kind(said(subject, text)) is QUESTION
    assert kind(said(subject, text, attachments=(make.logo(),))) is QUESTION


def test_a_question_with_a_paper_to_look_at_is_still_a_question() -> None:
    message = said("Éligibilité", "Pourriez-vous nous dire si ce genre de film est admis ?", files=1)

    assert kind(message, NEW, make.piece("unknown", doubt="weak")) is QUESTION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Question", "Parfait, merci beaucoup et bonne journée."),
        ("Re: réception", "Bien reçu, merci. Avez-vous vraiment besoin d'imprimer ce message ?"),
        ("Re: Ontvangst", "Hartelijk dank en tot binnenkort."),
        ("Re: Receipt", "Well received, thank you!"),
        ("AW: Eingang", "Vielen Dank für die schnelle Antwort."),
        ("Re: Candidature", "Merci pour votre accusé de réception. Bien à vous, Ada."),
        ("Re: Candidature", "Merci d'avance et bonne journée."),
        ("Re: Candidature", "Merci beaucoup. Veuillez penser à l'environnement avant d'imprimer."),
        ("AW: Eingang", "Vielen Dank. Diese Nachricht ist vertraulich. Bitte denken Sie an die Umwelt."),
        ("Re: Tourbe", "Brilliant, cheers."),
        ("Re: Tourbe", "\U0001f44d"),
        ("Re: Tourbe", "\U0001f44d\n\nEnvoyé de mon iPhone"),
        ("Re: Tourbe", "\U0001f64f \u2764\ufe0f\n\nVon meinem iPhone gesendet"),
        ("Re: Tourbe", "\U0001f44c\U0001f3fd!"),
    ],
)
def test_thanks_are_nothing_to_answer(subject: str, text: str) -> None:
    assert kind(said(subject, text)) is OTHER
    assert kind(said(subject, text), THREAD) is OTHER
    assert ground(said(subject, text)) == "thanks"


@pytest.mark.parametrize(
    "text",
    [
        "Merci de noter que notre société a changé d'adresse.",
        "Merci de bien vouloir nous rappeler avant midi.",
        "Merci. Le montant correct est de 45.000 euros.",
        "Thank you. Please note that the share is 40%.",
        "Bedankt om ons te laten weten welke stukken ontbreken.",
        "Vielen Dank. Bitte rufen Sie uns an.",
        "Merci, mais il s'agit d'une coproduction minoritaire.",
        "Bonjour,\n\nLa convention est signée, merci !",
        "Merci d'avance de bien vouloir nous inscrire sur votre liste de diffusion.",
        "Dans le cadre d'un mémoire, nous vous invitons à remplir ce questionnaire. Merci d'avance.",
        "Bedankt voor de uitnodiging. Ik kan helaas niet op 6 mei.",
        "Voor de aftiteling zoek ik jullie logo in hoge resolutie. Dank!",
        "Thank you. Unfortunately the company has since been dissolved.",
        "Danke für Ihre Nachricht. Unsere Firma heißt inzwischen Nordlicht Film.",
        "Merci !\n\nBien à vous,\nAda\n\nP.S. Le budget comporte une erreur : il faut lire 96.400 euros.",
        "Merci !\n\nBien à vous,\nAda\n\nP.S. Dans notre dossier, le budget comporte une erreur.",
        "Merci beaucoup.\nLamquet Films change d'adresse.\nNous serons rue du Moulin 4 à Liège dès lundi.",
        "Merci.\nFélicitations à toute l'équipe !\nLe coproducteur se retire dès lundi.",
        "Merci bien.\nAda a déménagé :\nrue du Moulin numéro 4 à Liège",
        "Dank u wel.\n\nMet vriendelijke groeten,\nAda\n\nNB: we trekken het contract met de auteur in",
        "Thank you very much.\n\nKind regards,\nAda\nPS our co-producer has withdrawn",
        "Thank you.\n\nYours,\nAda\n\nOur author has taken her rights back to Ghent.",
        "Vielen Dank.\n\nMit freundlichen Grüßen\nAda\n\nPS: Unsere Autorin hat den Vertrag gekündigt.",
        "Merci !\nBien à vous,\nAda\nle budget de novembre comporte une erreur",
        "Vielen Dank.\n\nViele Grüße\nAda\n\nUnsere Regisseurin verlässt das Projekt",
        "Merci.\n\nBien à vous,\n\nAda\n\nNotre coproducteur se retire le 12 mai",
        "Merci ! Ravis de vous annoncer que la société flamande Zeewind rejoint le projet avec trente parts sur cent.",
        "Merci ! Heureux de vous apprendre que Zeewind coproduit.",
        "Merci. La suite est très claire pour nous et nous avons décidé de tourner en Flandre sans notre auteur.",
        "Bedankt! Het is fijn dat Zeewind in het project stapt en er dertig procent van neemt.",
        "Thank you. It was great of our author to take her rights back and leave us without a film.",
        "Thank you! We look forward to announcing that Zeewind joins.",
        "Vielen Dank! Es freut uns mitzuteilen dass Zeewind einsteigt.",
        "Envoyé de mon iPhone",
        "Verzonden vanaf mijn iPhone",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "\U0001f44e",
        "\u2753",
        "...",
        "\U0001f44d\U0001f44e",
        "D'accord.",
        "Akkoord.",
        "Ok",
        "Gut.",
    ],
)
def test_thanks_that_tell_something_are_read_by_a_person(text: str) -> None:
    assert ground(said("Re: Candidature", text)) != "thanks"


@pytest.mark.parametrize(
    ("message", "pieces"),
    [
        (
            said(
                "RE: your production budget", "Attached is our offer.", files=1, headers=(("list-unsubscribe", "<u>"),)
            ),
            ("unknown",),
        ),
        (said("Newsletter mai", "Se désabonner", headers=(("precedence", "bulk"),)), ()),
        (said("Nieuwsbrief", "Uitschrijven kan hier.", files=1), ()),
        (said("Special offer", "Last chance! 20% off. Unsubscribe below.", files=1), ("unknown",)),
        (said("Webinar: fund your film", "Can we talk for 15 minutes? Unsubscribe."), ()),
    ],
)
def test_advertising_is_no_application(message: Message, pieces: tuple[str, ...]) -> None:
    assert kind(message, NEW, *(make.piece(p, doubt="weak") for p in pieces)) is OTHER


def test_a_dossier_sent_through_a_list_is_an_application_all_the_same() -> None:
    message = said("Notre dossier", "Ci-joint.", files=4, headers=(("list-id", "<films.lamquet.example>"),))

    assert kind(message, NEW, *make.pieces()) is APPLICATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Dossier Tourbe", "Veuillez trouver ci-joint notre dossier de candidature."),
        ("Aanvraag", "In bijlage vindt u onze aanvraag."),
        ("Application", "Please find attached our application."),
        ("Antrag", "Anbei unser Antrag."),
        ("Tourbe", "J'ai le plaisir de vous transmettre notre dossier."),
        ("Tourbe", "Nous vous adressons notre candidature."),
        ("Tourbe", "I am pleased to submit our application."),
        ("Tourbe", "Hiermee dienen wij onze aanvraag in."),
        ("Tourbe", "Hiermit reichen wir unseren Antrag ein."),
    ],
)
def test_a_forgotten_attachment_is_an_application_without_files(subject: str, text: str) -> None:
    assert kind(said(subject, text)) is APPLICATION


@pytest.mark.parametrize(
    "text",
    [
        "Merci d'annuler notre dépôt.",
        "Wij wensen onze aanvraag in te trekken.",
        "We have decided not to pursue this application.",
        "Nous retirons notre dossier.",
        "Wij willen onze aanvraag intrekken.",
        "Merci de sortir notre dossier de la sélection.",
        "Suite au refus de notre coproducteur, nous stoppons le projet.",
        "Finalement nous ne participerons pas à cette session.",
        "Het project gaat niet door.",
        "Uiteindelijk doen wij niet mee aan deze ronde.",
        "Gelieve ons dossier uit de selectie te halen.",
        "The project has been cancelled.",
        "In the end we won't be taking part in this round.",
        "Please remove our file from consideration.",
        "Nach dem Ausstieg unseres Koproduzenten stellen wir das Projekt ein.",
        "Bitte nehmen Sie unsere Unterlagen aus der Auswahl.",
        "Letztlich nehmen wir an dieser Runde nicht teil.",
        "We withdraw our application.",
        "Wir ziehen den Antrag zurück.",
        "Nous ne souhaitons plus participer à cette session.",
        "Wij zien af van onze aanvraag.",
        "We no longer wish to be considered.",
        "Wir verzichten auf die Förderung.",
        "Nous sommes contraints de nous désister.",
        "Nous vous informons du désistement de notre société.",
        "Nous ne pourrons malheureusement pas participer à cette session.",
        "Nous ne donnerons pas suite à notre candidature.",
        "Please accept the withdrawal of our application.",
        "Zurückziehung unseres Antrags.",
        "Unser Antrag wird zurückgezogen.",
    ],
)
def test_a_withdrawal_is_left_to_a_person(text: str) -> None:
    assert kind(said("Tourbe", text), THREAD) is OTHER
    assert ground(said("Tourbe", text)) == "withdrawal"


@pytest.mark.parametrize(
    "text",
    [
        "We are a manufacturer of LED walls with competitive prices. Please find our catalogue attached.",
        "Nos formations reprennent en mai, le programme est en annexe.",
        "Wij zijn leverancier van cameramateriaal. In bijlage onze folder.",
        "Als Lieferant von Filmtechnik senden wir Ihnen anbei unseren Prospekt.",
        "Voici notre meilleur prix pour vos affiches.",
        "Ordre du jour en annexe.",
    ],
)
def test_who_offers_wares_with_a_leaflet_applies_for_nothing(text: str) -> None:
    assert kind(said("Bonjour", text, files=1)) is OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Geachte mevrouw kan ik nog een ander treatment bezorgen.",
        "Onze begroting is klaar maar kunt u ons zeggen waar die hoort.",
        "Merci de me rappeler demain.",
        "Goedemiddag kunt u zeggen tot wanneer dat loopt.",
        "Hoe kan ik nog een stuk bezorgen",
        "Wie können wir nachreichen",
        "Please call me back about our file.",
        "Guten Tag, können Sie uns die Frist nennen.",
        "bonjour avez vous un modele de budget a nous communiquer merci",
        "Je ne sais pas si la lettre du diffuseur doit être originale.",
        "Nous aimerions avoir un rendez-vous avec vous avant la réunion du jury.",
        "Het is mij niet duidelijk of de begroting exclusief btw moet zijn.",
        "Kunnen jullie mij eens terugbellen over ons dossier.",
        "Could someone ring me about our file.",
        "Not sure if the broadcaster's letter has to be an original.",
        "Mir ist nicht klar, ob die Kalkulation netto sein muss.",
        "Bitte rufen Sie mich wegen unseres Antrags zurück.",
        "La Ministre souhaite recevoir le nombre de projets soutenus.",
        "Wij zouden graag tot maandag de tijd krijgen.",
        "We would love to meet somebody of your team.",
        "Wir würden Sie gern kennenlernen.",
    ],
)
def test_who_asks_without_a_question_mark_is_answered_too(text: str) -> None:
    assert kind(said("Tourbe", text), THREAD) is QUESTION


@pytest.mark.parametrize(
    "subject",
    [
        "Facture 2021-044", "Factuur april", "Invoice 77", "Rechnung Nr. 12", "Candidature spontanée – assistante",
        "Sollicitatie", "Internship", "Bewerbung als Praktikant", "Invitation à la projection", "Uitnodiging première",
        "Einladung", "Persbericht", "Notre court métrage – sélection du festival", "Kortfilm",
    ],
)  # fmt: skip
def test_a_paper_about_something_else_is_no_application(subject: str) -> None:
    assert (
        kind(said(subject, "Veuillez trouver ci-joint le document.", files=1), NEW, make.piece("unknown", doubt="weak"))
        is OTHER
    )


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, ci-joint notre facture d'avril.", "In bijlage onze factuur.", "Please find our invoice attached.",
        "Anbei unsere Rechnung.", "Étudiante, je cherche un stage. CV ci-joint.", "In bijlage mijn sollicitatie.",
    ],
)  # fmt: skip
def test_what_the_text_calls_an_invoice_or_a_job_is_no_application(text: str) -> None:
    assert kind(said("Document 12", text, files=1), NEW, make.piece("cv_bio")) is OTHER
    assert kind(said("Candidature WALLIMpact", text, files=1), NEW, make.piece("cv_bio")) is APPLICATION


@pytest.mark.parametrize(
    "text",
    [
        "Pouvez-vous regarder notre fiche avant que nous déposions le dossier ?",
        "Nous envisageons de déposer un dossier ; ce budget est-il admissible ?",
        "Could you look at this before we submit our application?",
        "Wij overwegen een aanvraag. Is dit soort film toegelaten?",
        "Wir überlegen einen Antrag. Wäre dieser Film förderfähig?",
        "Avant de monter un dossier, je voudrais savoir si ce film convient.",
        "Before we put together an application, could you tell us whether this fits?",
        "Voordat wij een dossier samenstellen: komt deze film in aanmerking?",
        "Bevor wir einen Antrag stellen, wüssten wir gern, ob dieser Film passt.",
    ],
)
def test_somebody_who_means_to_apply_asks_and_does_not_apply(text: str) -> None:
    assert kind(said("Éligibilité", text, files=1), NEW, make.piece("unknown", doubt="weak")) is QUESTION
    assert kind(said("Film", text, files=1), NEW, make.piece("synopsis_short"), facts=make.facts()) is QUESTION


def test_a_notice_of_a_transfer_service_is_an_application_that_nobody_answers() -> None:
    headers = (("list-unsubscribe", "<mailto:u@wetransfer.example>"),)
    sender = Address("Ada via WeTransfer", "noreply@wetransfer.example")
    message = make.message(sender=sender, headers=headers, text="Ada vous a envoyé des fichiers.", links=(make.link(),))

    assert kind(message) is APPLICATION


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("Vos fichiers ont été téléchargés", AUTOMATIC),
        ("Your files were downloaded", AUTOMATIC),
        ("Ne manquez pas vos fichiers : ils expirent demain", AUTOMATIC),
        ("ada@lamquet.example vous a envoyé Tourbe", APPLICATION),
    ],
)
def test_a_notice_that_files_were_fetched_or_go_is_a_machines(subject: str, found: MessageKind) -> None:
    sender = Address("WeTransfer", "noreply@wetransfer.example")
    message = make.message(sender=sender, subject=subject, text="Expire le 17 avril.", links=(make.link(),))

    assert kind(message) is found


@pytest.mark.parametrize(
    "text",
    [
        "Merci de confirmer la bonne réception.", "Je voulais vérifier que vous avez bien reçu notre envoi.",
        "Gelieve de ontvangst te bevestigen.", "Please confirm receipt.", "Just checking you got our files.",
        "Bitte bestätigen Sie den Eingang.",
    ],
)  # fmt: skip
def test_who_asks_for_a_sign_of_life_asks_a_question(text: str) -> None:
    assert kind(said("Re: Tourbe", text), THREAD) is QUESTION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Réunion du jury", "Voici mes notes de lecture."),
        ("Session 1", "Les fiches d'évaluation, à imprimer."),
        ("Jury", "In bijlage mijn leesverslag."),
        ("Thursday", "Please find my scores attached."),
        ("Jury", "Anbei meine Bewertungen."),
        ("Saison 2021", "Veuillez trouver ci-joint nos tarifs."),
        ("Prijslijst 2021", "Graag bezorgen wij u onze prijzen."),
        ("Traiteur", "Suite à votre appel, voici notre offre pour le 6 mai."),
    ],
)
def test_what_jurors_and_suppliers_send_is_no_application(subject: str, text: str) -> None:
    assert kind(said(subject, text, files=1), NEW, make.piece("script_report")) is OTHER


def test_what_a_juror_writes_of_a_film_is_no_piece_for_it() -> None:
    message = said("Jury", "Voici mes notes de lecture sur « Tourbe ».", files=1, sender=make.EVE)

    assert kind(message, Known(similar=(DOSSIER,)), make.piece("script_report")) is OTHER


def test_a_reading_report_among_the_pieces_of_an_application_changes_nothing() -> None:
    message = said("Dépôt Tourbe", "Ci-joint le dossier, avec un rapport de lecture.", attachments=make.files())

    assert kind(message, NEW, *make.pieces(), make.piece("script_report")) is APPLICATION


def test_the_files_after_a_link_are_a_supplement_and_a_second_whole_dossier_an_application() -> None:
    message = said("Tourbe", "Voici le tout en pièces jointes.", attachments=make.files())
    whole = make.known_dossier(pieces=make.pieces())

    assert kind(message, OURS, *make.pieces(), facts=make.facts(title="Tourbe")) is SUPPLEMENT
    assert kind(message, Known(of_sender=(whole,)), *make.pieces(), facts=make.facts(title="Tourbe")) is APPLICATION


def test_a_piece_under_a_new_title_is_no_application_unless_it_says_so() -> None:
    granit = make.facts(title="Granit")

    assert kind(said("Granit – CV", "Voici le CV.", files=1), OURS, make.piece("cv_bio"), facts=granit) is SUPPLEMENT
    assert kind(said("Dépôt Granit", "Voici le CV.", files=1), OURS, make.piece("cv_bio"), facts=granit) is APPLICATION


def test_a_letter_of_withdrawal_is_no_application_and_one_with_a_new_budget_is_none() -> None:
    message = said("Retrait", "Ci-joint la lettre de retrait de notre projet.", files=1)

    assert kind(message, NEW, make.piece("unknown", doubt="weak")) is OTHER
    assert kind(message, THREAD, make.piece("development_budget")) is SUPPLEMENT


def test_a_newsletter_in_a_signature_is_no_advertising() -> None:
    text = "Voici notre dossier.\n\nAda Lamquet\nInscrivez-vous à notre newsletter ! Webinaire le 3 mai."

    assert kind(said("Tourbe", text, files=1)) is APPLICATION


@pytest.mark.parametrize(
    "subject",
    ["Absence de réponse à notre dossier", "Absent du palmarès", "Urlaubsfilm – Antrag", "Away we go – application"],
)
def test_a_subject_that_only_begins_like_an_absence_is_a_persons(subject: str) -> None:
    assert kind(said(subject, "Nous restons dans l'attente.")) is not AUTOMATIC


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: [IMP-2021-1-7KQ2M] Pièces manquantes", "Voici le CV."),
        ("Re: ontbrekende stukken", "Hierbij het cv."),
        ("Re: missing items", "Please find the CV attached."),
        ("AW: Fehlende Unterlagen", "anbei der Lebenslauf."),
    ],
)
def test_pieces_from_a_strange_address_are_a_supplement_for_nobody_yet(subject: str, text: str) -> None:
    message = said(subject, text, files=1, sender=make.EVE, in_reply_to=("<letter@fund.example>",))

    assert kind(message, Known(referenced=(DOSSIER,)), make.piece("cv_bio")) is SUPPLEMENT
    assert kind(message, NEW, make.piece("cv_bio")) is SUPPLEMENT


@pytest.mark.parametrize(
    ("subject", "known"),
    [
        ("Re: Accusé de réception", Known(replied=(DOSSIER,))),
        ("Re: Accusé de réception", THREAD),
        ("CV pour le film Tourbe", Known(similar=(DOSSIER,))),
    ],
)
def test_a_piece_of_a_colleague_for_a_known_film_is_a_supplement(subject: str, known: Known) -> None:
    message = said(subject, "En annexe.", files=1, senders=(make.EVE,))

    assert kind(message, known, make.piece("cv_bio")) is SUPPLEMENT
    assert kind(message, NEW, make.piece("cv_bio")) is APPLICATION


def test_a_whole_dossier_of_another_film_is_an_application_also_in_an_old_thread() -> None:
    message = said("Re: Tourbe", "Notre dossier.", attachments=make.files())
    facts = Facts(title="Granit", grounds=(Evidence("title.sheet", file=make.files()[0].path),))

    assert kind(message, THREAD, *make.pieces(), facts=facts) is APPLICATION


def test_a_loose_piece_of_a_known_sender_is_a_supplement() -> None:
    assert kind(said("CV", "Voici encore le CV.", files=1), OURS, make.piece("cv_bio")) is SUPPLEMENT


@pytest.mark.parametrize("text", ["Het wachtwoord is: Min24?Hoei", "Mot de passe : que?faire"])
def test_a_password_with_a_question_mark_asks_nothing(text: str) -> None:
    assert kind(said("Re: dossier", text), THREAD) is SUPPLEMENT


# -------------------------------------------------------------------------------------------------- with a dossier


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Pièces manquantes", "Voici les deux pièces manquantes. Merci de votre vigilance !"),
        ("Re: dossier", "Ci-joint le CV. Pouvez-vous confirmer la réception ?"),
        ("Antw: ontbrekende stukken", "In bijlage de ontbrekende stukken."),
        ("Re: missing items", "Please find attached the missing declaration."),
        ("AW: Fehlende Unterlage", "hier die Kalkulation, diesmal mit Inhalt."),
    ],
)
def test_files_for_a_known_dossier_are_a_supplement(subject: str, text: str) -> None:
    assert kind(said(subject, text, files=1), THREAD, make.piece("author_contract")) is SUPPLEMENT


def test_whoever_fills_in_a_sheet_applies_also_with_a_question() -> None:
    message = said("Film", "Voici notre dossier. Ce film est-il admissible ?", files=1)

    assert kind(message, NEW, make.piece("project_sheet")) is APPLICATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Budget", "Ci-joint le budget ; l'autre est à jeter."),
        ("Oups", "Je me suis trompée de fichier, voici le bon."),
        ("Begroting", "Gelieve de eerdere begroting te negeren, hierbij de juiste."),
        ("Budget", "Sorry, wrong attachment. Please use this one."),
        ("Zeitplan", "Anbei der Zeitplan, der alte ist ungültig."),
        ("Re: dossier", "Le document joint l'annule et la remplace."),
        ("Devis corrigé (annule et remplace)", "Voir annexe."),
        ("Re: dossier", "Ce fichier remplace le précédent."),
        ("Re: dossier", "Merci de ne pas tenir compte de la pièce 06."),
        ("Re: dossier", "Voici une nouvelle version du devis."),
        ("Re: dossier", "Erratum : le plan rectifié."),
        ("Re: dossier", "Dit bestand vervangt het vorige."),
        ("Re: dossier", "Hierbij de gecorrigeerde begroting."),
        ("Re: dossier", "Gelieve geen rekening te houden met de vorige versie."),
        ("Re: declaration", "Please swap the declaration for this one."),
        ("Re: dossier", "This supersedes our earlier budget."),
        ("Re: dossier", "Please disregard the previous file."),
        ("Re: dossier", "Attached is a revised version."),
        ("Re: dossier", "Diese Datei ersetzt die vorherige."),
        ("Re: dossier", "Anbei die korrigierte Fassung."),
        ("Re: dossier", "Berichtigung: der alte Plan ist gegenstandslos."),
        ("Devis", "Une coquille s'était glissée dans notre devis, voici le bon."),
        ("Devis", "Merci de remplacer le devis par celui-ci."),
        ("Devis", "Merci d'utiliser ce budget à la place du précédent."),
        ("Devis", "Voici la bonne version."),
        ("Begroting", "Gelieve de begroting te vervangen door bijgaande versie."),
        ("Begroting", "Er stond een fout in de begroting, hier de juiste versie."),
        ("Begroting", "Gebruik deze begroting in plaats van de vorige."),
        ("Budget", "There was a mistake in the budget; here is the correct version."),
        ("Budget", "Please use this budget instead of the earlier one."),
        ("Budget", "Please discard the previous version."),
        ("Budget", "Here is the budget as a replacement for the one sent yesterday."),
        ("Budget", "Updated one attached, please bin the other."),
        ("Budget", "Nous avons modifié deux lignes. Merci de ne garder que cette version."),
        ("Begroting", "Oeps, dat was een oude. Deze is de goede!"),
        ("Zeitplan", "Der Zeitplan von heute früh war veraltet. Bitte nehmen Sie diesen."),
        ("Kalkulation", "Bitte tauschen Sie die Kalkulation gegen die angehängte aus."),
        ("Kalkulation", "In der Kalkulation war ein Fehler, hier die richtige Fassung."),
        ("Kalkulation", "Bitte ersetzen Sie die Kalkulation durch die beiliegende."),
        ("Kalkulation", "Bitte nur noch die beiliegende Fassung der Kalkulation verwenden."),
        ("Devis", "Merci de n'utiliser que ce devis."),
        ("Begroting", "Graag alleen nog deze begroting gebruiken."),
        ("Budget", "Please use only this budget."),
    ],
)
def test_files_that_take_the_place_of_others_are_a_correction(subject: str, text: str) -> None:
    assert kind(said(subject, text, files=1), THREAD, make.piece("development_budget")) is CORRECTION


@pytest.mark.parametrize(
    "text",
    [
        "Nous n'utilisons que de la lumière naturelle.",
        "Wij willen alleen deze camera gebruiken.",
        "We only use this lens.",
        "Nur noch Kinder benutzen den Bus.",
    ],
)
def test_what_a_film_uses_is_no_correction(text: str) -> None:
    assert kind(said("Re: dossier", text, files=1), THREAD, make.piece("cv_bio")) is not CORRECTION


@pytest.mark.parametrize(
    "text",
    [
        "Je vous renvoie le budget, l'autre comportait une coquille.",
        "Petit souci dans le budget envoyé tantôt. Celui-ci est le bon.",
        "Oei, verkeerde begroting meegestuurd, hier nog eens.",
        "Nieuwe begroting, de oude mag in de prullenmand.",
        "Resending the budget as the other had a typo.",
        "That was last year's. The real one is attached.",
        "Ich sende die Kalkulation noch einmal, in der anderen war ein Tippfehler.",
        "Neue Kalkulation, die alte kann in den Papierkorb.",
    ],
)
def test_a_paper_that_the_dossier_has_is_a_correction_beside_a_word_of_fault_or_again(text: str) -> None:
    budget, cv = make.piece("development_budget"), make.piece("cv_bio")
    has = Known(threaded=(replace(DOSSIER, pieces=(budget, cv)),))
    message = said("Re: dossier", text, files=1)

    assert kind(message, has, budget) is CORRECTION
    assert kind(said("Re: dossier", "Le nouveau CV du producteur.", files=1), has, cv) is SUPPLEMENT


@pytest.mark.parametrize(
    "name",
    ["06bis_Devis_CORRIGÉ.pdf", "budget_corrected.xlsx", "Kalkulation_korrigiert.pdf", "begroting gecorrigeerd.pdf"],
)
def test_a_correction_is_told_by_a_files_name(name: str) -> None:
    message = make.message(subject="Re: dossier", text="Voir le fichier.", attachments=(make.attachment(name),))

    assert kind(message, THREAD, make.piece("development_budget")) is CORRECTION


@pytest.mark.parametrize(
    "text",
    [
        "Ma collègue Sophie me remplace cette semaine ; voici le CV.",
        "Ce document ne remplace pas le précédent, il le complète.",
        "Collega Hilde vervangt mij; in bijlage het cv.",
        "Frau Lux ersetzt mich; anbei der Vertrag.",
        "Ce message et ses annexes sont confidentiels. Voici le CV.",
    ],
)
def test_a_colleague_who_stands_in_is_no_correction(text: str) -> None:
    assert kind(said("Re: dossier", text, files=1), THREAD, make.piece("cv_bio")) is SUPPLEMENT


@pytest.mark.parametrize(
    "text", ["Le mot de passe : x", "Het wachtwoord is: x", "The password is x", "Das Passwort lautet x"]
)
def test_a_password_for_a_known_dossier_is_a_supplement(text: str) -> None:
    assert kind(said("Re: dossier", text), THREAD) is SUPPLEMENT


def test_a_word_under_the_subject_password_is_one() -> None:
    assert kind(said("Mot de passe", "tilleul"), OURS) is SUPPLEMENT
    assert kind(said("Re: Mot de passe", "Merci !"), OURS) is OTHER


@pytest.mark.parametrize(
    "subject",
    [
        "Tourbe (2/3) – volet financier",
        "Tourbe – deuxième envoi",
        "Tourbe – deel 2 van 3",
        "Tourbe: part 2 of 3",
        "Tourbe, Teil 3/3",
    ],
)
def test_a_further_part_of_an_announced_series_is_an_application(subject: str) -> None:
    message = said(subject, "Deuxième envoi : les notes.", files=2)

    assert kind(message, OURS, make.piece("treatment"), facts=make.facts()) is APPLICATION


def test_the_whole_dossier_again_is_an_application_and_a_repetition() -> None:
    dossier = make.known_dossier(file_hashes=frozenset(f.sha256 for f in make.files()))
    message = make.message(attachments=(*make.files(), make.logo()))

    assert kind(message, Known(of_sender=(dossier,)), *make.pieces(), facts=make.facts()) is APPLICATION
    assert repeats(message, dossier)
    assert not repeats(make.message(attachments=make.files("cv_bio")), dossier)
    assert not repeats(make.message(), dossier)


def test_the_dossier_again_with_what_it_lacked_is_a_supplement() -> None:
    had, all_kinds = make.REQUIRED_KINDS[:3], make.REQUIRED_KINDS
    dossier = make.known_dossier(pieces=make.pieces(*had), file_hashes=frozenset(f.sha256 for f in make.files(*had)))
    known, facts = Known(of_sender=(dossier,)), make.facts()
    changed = (
        *make.files(*had[:2]),
        make.attachment("development_budget.pdf", content="new"),
        *make.files(all_kinds[3]),
    )
    pieces = tuple(make.piece(k, attachment=f"{k}.pdf") for k in all_kinds)

    assert kind(make.message(attachments=make.files(*all_kinds)), known, *pieces, facts=facts) is SUPPLEMENT
    assert kind(make.message(attachments=changed), known, *pieces, facts=facts) is APPLICATION


def test_another_film_with_papers_of_the_same_company_is_no_supplement() -> None:
    had = make.REQUIRED_KINDS[:2]
    dossier = make.known_dossier(pieces=make.pieces(*had), file_hashes=frozenset(f.sha256 for f in make.files(*had)))
    pieces = tuple(make.piece(k, attachment=f"{k}.pdf") for k in make.REQUIRED_KINDS)
    mail = make.message(subject="Braise – candidature", attachments=make.files(*make.REQUIRED_KINDS))

    assert kind(mail, Known(threaded=(dossier,)), *pieces, facts=make.facts(title="Braise")) is APPLICATION


def test_what_a_scanner_or_a_fax_gateway_sends_is_read_by_a_person() -> None:
    for address in ("scan@lamquet.example", "message@inbound.efax.com"):
        told = said("Audition", "Paul Marnette viendra avec la réalisatrice Eve.", sender=Address("", address))

        assert ground(told) == "nothing_to_do_found"


def test_a_colleagues_papers_are_no_application_but_a_dossier_passed_on_is_one() -> None:
    passed_on = said("PV", "Voici.", attachments=make.files(), sender=make.BEN)

    assert kind(said("PV", "Voici le PV.", files=1, sender=make.BEN)) is OTHER
    assert kind(passed_on, NEW, *make.pieces()) is APPLICATION
    assert kind(said("Fwd: Tourbe", "Voici.", files=1, sender=make.BEN), THREAD) is SUPPLEMENT


@pytest.mark.parametrize(
    "text",
    [
        "Nous redéposons « Tourbe ».",
        "Wij dienen Tourbe opnieuw in.",
        "We are resubmitting Tourbe.",
        "Wir reichen Tourbe erneut ein.",
    ],
)
@pytest.mark.parametrize("known", [THREAD, OURS])
def test_a_resubmission_to_a_later_call_is_an_application(text: str, known: Known) -> None:
    message = said("Tourbe", text, files=1)

    assert kind(message, known, make.piece("treatment"), call=make.august_call(), facts=make.facts()) is APPLICATION


def test_a_late_answer_in_an_older_thread_is_a_supplement() -> None:
    message = said("Re: pièces manquantes", "Voici le CV.", files=1)

    assert kind(message, THREAD, make.piece("cv_bio"), call=make.august_call()) is SUPPLEMENT


def test_a_generated_mail_with_a_dossier_is_an_application_but_an_absence_note_is_not() -> None:
    generated, replied = (
        make.message(headers=(("auto-submitted", said),), attachments=make.files())
        for said in ("auto-generated", "auto-replied")
    )

    assert kind(generated, NEW, *make.pieces()) is APPLICATION
    assert kind(replied, NEW, *make.pieces()) is AUTOMATIC


# ---------------------------------------------------------------------------------------------------------- helpers


@pytest.mark.parametrize(
    ("subject", "part"),
    [
        ("Ce que savent les mains (1/3) – volet artistique", (1, 3)),
        ("Tourbe 2/3", (2, 3)),
        ("Dossier - mail 3 sur 3", (3, 3)),
        ("deel 2 van 4", (2, 4)),
        ("Part 1 of 2", (1, 2)),
        ("Teil 2 von 11", (2, 11)),
        ("Tourbe [10/12]", (10, 12)),
        ("Tourbe – troisième et dernier envoi", (2, 0)),
        ("Session du 27/8", None),
        ("Session du 3/11/2021", None),
        ("Dossier 5/11", None),
        ("Série 8 x 52'", None),
        ("Dossier 04/05", None),
        ("Session 2021/2", None),
        ("Réalisé à 3/2", None),
    ],
)
def test_a_part_of_a_series_is_told_from_a_date(subject: str, part: tuple[int, int] | None) -> None:
    assert part_of_series(flat(subject)) == part


def test_what_a_mail_covers_counts_required_lines_only() -> None:
    assert covers(make.call(), make.pieces("synopsis_short", "synopsis_long", "moodboard")) == 0.25
    assert covers(make.call(), (make.piece(doubt="weak"),)) == 0.0
    assert covers(None, make.pieces()) == 0.0


@pytest.mark.parametrize("subject", ["Deadline à midi ou à minuit ?", "Is the deadline noon or midnight"])
def test_a_subject_alone_may_ask(subject: str) -> None:
    assert kind(said(subject, "")) is QUESTION


def test_a_voice_message_is_no_dossier() -> None:
    voice = replace(make.unopened("msg.wav", Readability.UNSUPPORTED), media="audio/x-wav")

    assert kind(said("Nouveau message vocal", "Durée 00:42", attachments=(voice,))) is OTHER


def test_a_notice_to_which_nobody_reads_a_reply_is_a_machines_and_a_question_is_none() -> None:
    service = Address("Fund", "no-reply@fund.example")

    def sent(text: str, **changes: Any) -> MessageKind:
        return kind(said("Bericht", text, sender=service, **changes))

    assert sent("Uw vergunning is verlengd onder nummer 2021-0331.") is AUTOMATIC
    assert sent("Uw aanvraag is goed ontvangen onder nummer 2021-0331.") is OTHER
    assert sent("Kan een reeks worden ingediend?") is QUESTION
    assert sent("Via het webformulier: graag een afspraak.", reply_to=(Address("", "ada@lamquet.example"),)) is QUESTION


@pytest.mark.parametrize("path", ["bounces+123-abc@em1.lamquet.example", "bounce+117@lamquet.example"])
@pytest.mark.parametrize(
    "text",
    [
        "Nous retirons notre candidature.", "Notre réalisatrice est décédée hier, nous vous tiendrons au courant.",
        "Le mot de passe du fichier est tourbe2021", "Notre coproducteur flamand se retire.",
        "De regisseur is ziek geworden.", "The director has died.", "Der Koproduzent steigt aus.",
    ],
)  # fmt: skip
def test_a_person_whose_mail_a_service_carries_is_no_notice(text: str, path: str) -> None:
    for known in (NEW, THREAD):
        assert kind(said("Re: dossier", text, return_path=path), known) is not AUTOMATIC


@pytest.mark.parametrize(
    "text",
    [
        "Ada : je retire ma candidature", "Formulaire du site. Nom : Ada. Mon adresse a changé.",
        "Via het formulier: wij trekken de aanvraag in.", "Website form: the director left us.",
        "Kontaktformular: unser Koproduzent steigt aus.", "Wachtwoord: tourbe2021", "From ada@x.example: too late.",
    ],
)  # fmt: skip
def test_what_a_form_passes_on_from_somebody_is_no_notice(text: str) -> None:
    service = Address("Site", "wordpress-noreply@lamquet.example")

    assert kind(said("Message", text, sender=service)) is not AUTOMATIC


def test_a_folder_shared_from_a_cloud_of_ones_own_and_a_notice_of_a_known_film_are_shown() -> None:
    service, cloud = (
        Address("Cloud", "noreply@lamquet.example"),
        make.link("other", "https://cloud.lamquet.example/s/x"),
    )
    text = "Ada Lamquet shared the folder 'Application Tourbe' with you. View folder"

    assert kind(said("Shared folder", text, sender=service, links=(cloud,))) is not AUTOMATIC
    assert kind(said("Tourbe", "Status: closed.", sender=service), Known(similar=(DOSSIER,))) is not AUTOMATIC


@pytest.mark.parametrize("readability", [Readability.ENCRYPTED, Readability.SCAN, Readability.DAMAGED])
def test_a_file_nobody_can_read_may_be_a_dossier(readability: Readability) -> None:
    message = said("Tourbe", "Bonne lecture.", attachments=(make.unopened("a.pdf", readability),))

    assert kind(message) is APPLICATION


@pytest.mark.parametrize(
    "text",
    [
        "Notre dossier est prêt. Le projet n'a pas encore participé à une autre commission.",
        "Nous n'avons pas encore déposé de candidature ailleurs.",
        "Notre coproducteur s'est désisté.",
        "Onze vorige film is niet doorgegaan; wij doen nog niet mee aan een andere oproep.",
        "Onze vorige film wordt stopgezet.",
        "Our previous film was cancelled because of Covid.",
        "Our coproducer has withdrawn.",
        "We are not participating in any other call.",
        "Der Koproduzent hat sich zurückgezogen.",
        "Wir nehmen noch nicht an einem anderen Aufruf teil.",
    ],
)
def test_what_befell_somebody_else_takes_no_dossier_back(text: str) -> None:
    assert kind(said("Tourbe", text, attachments=(make.attachment("a.pdf"),)), THREAD) is SUPPLEMENT
    assert ground(said("Tourbe", text)) != "withdrawal"


@pytest.mark.parametrize(
    "text",
    [
        "Ci-joint notre dossier. Sans soutien, nous stoppons le projet.",
        "In bijlage ons dossier. Zonder steun geldt: het project gaat niet door.",
        "Please find attached our application. Without support the film is on hold.",
        "Anbei unser Antrag. Ohne Förderung gilt: das Projekt wird eingestellt.",
    ],
)
def test_who_hands_in_a_dossier_takes_none_back(text: str) -> None:
    weak = make.piece("unknown", doubt="weak")

    assert kind(said("Tourbe", text, files=1), NEW, weak) is APPLICATION
    assert kind(said("Tourbe", text.partition(". ")[2], files=1), THREAD, weak) is OTHER


def test_a_file_nobody_could_read_hides_behind_no_withdrawal() -> None:
    closed = (make.unopened("a.pdf", Readability.ENCRYPTED),)

    assert kind(said("Tourbe", "Nous stoppons le projet Marne.", attachments=closed)) is APPLICATION
    assert kind(said("Tourbe", "Nous stoppons le projet.", attachments=closed), THREAD) is OTHER
    assert kind(said("Retrait", "Ci-joint le retrait de notre candidature.", files=1), THREAD) is OTHER


def test_a_lack_of_news_is_no_withdrawal() -> None:
    for text in (
        "Nous n'avons plus de nouvelles de notre candidature.",
        "Nous n'avons pas reçu votre avis de candidature.",
    ):
        assert ground(said("Tourbe", text)) != "withdrawal"


@pytest.mark.parametrize(
    "text",
    [
        "Merci. N'hésitez pas à me rappeler.",
        "Bedankt. Aarzel niet om mij te bellen.",
        "Thank you. Do not hesitate to call me back.",
        "Vielen Dank. Zögern Sie nicht, rufen Sie mich an.",
        "Merci pour votre accueil hier, c'était très utile.\n\nBien à vous,\nAda Lambert\nProductrice, rue Haute 5",
        "Top, bedankt! Fijne dag nog.\n\nVerstuurd vanaf mijn iPhone",
        "Dear Ben,\nthank you so much, we look forward to it. Have a lovely weekend!\nKind regards,\nAda",
        "Vielen Dank!\n\nMit freundlichen Grüßen\nAda Lamquet\nLeiterin der Lamquet Filme, Am Alten Markt 4 in Eupen",
        "Merci !\n\nBien à vous,\n\nAda Lamquet\nDirectrice de la production audiovisuelle\n\nLamquet Films SRL\n"
        "Rue du Moulin 4, 4000 Liège\n+32 4 123 45 67\nada@lamquet.example",
        "Merci ! Ravie d'avoir fait votre connaissance.\n\nBien à vous,\nAda",
        "Hartelijk dank.\n\nMet vriendelijke groeten,\nAda\n\nPS: fijne vakantie!",
        "Thank you.\n\nKind regards,\nAda Lamquet\n\nThis message is confidential and meant only for\n"
        "those to whom it is addressed. Please delete it otherwise.",
    ],
)
def test_thanks_that_offer_a_call_are_thanks(text: str) -> None:
    assert ground(said("Re: Candidature", text)) == "thanks"


@pytest.mark.parametrize(
    "text",
    [
        "Le mot de passe est tilleul. N'hésitez pas à me rappeler en cas de souci.",
        "Het wachtwoord is tilleul. U mag mij altijd bellen.",
        "The password is tilleul. You can call me on 0475 12 34 56.",
        "Das Passwort lautet tilleul. Bei Fragen rufen Sie mich an.",
    ],
)
def test_a_password_with_an_offer_of_a_call_is_a_password(text: str) -> None:
    assert kind(said("Re: dossier", text), THREAD) is SUPPLEMENT


def test_a_logo_alone_makes_no_application() -> None:
    attachments = (make.logo(), make.attachment("ada.vcf", outcome=Outcome.NOT_A_DOCUMENT))

    assert kind(said("Bonjour", "Au plaisir de vous lire.", attachments=attachments)) is OTHER


@pytest.mark.parametrize(
    ("headers", "footer"),
    [
        (
            (("list-id", "<production.karma.example>"), ("precedence", "list")),
            '\n\n--\nVous recevez ce message, car vous êtes abonné au groupe Google Groupes "Production".\n'
            "Pour vous désabonner de ce groupe, envoyez un e-mail à production+unsubscribe@karma.example.",
        ),
        ((("x-spam-flag", "YES"),), ""),
    ],
)
def test_a_question_through_a_group_or_past_a_filter_is_a_question(
    headers: tuple[tuple[str, str], ...], footer: str
) -> None:
    text = f"Bonjour,\n\nUn documentaire de 52 minutes est-il éligible ?\n\nVincent{footer}"

    assert ground(said("Durée minimale", text, headers=headers)) == "question"
    assert ground(said("Durée minimale", f"Se désinscrire ? {text}", headers=headers)) == "advertising"


def test_a_question_that_asks_machines_for_silence_is_still_a_question() -> None:
    headers = (("x-auto-response-suppress", "DR, RN, NRN, OOF, AutoReply"),)
    message = make.message(subject="Question", headers=headers, text="Bonjour, un court métrage est-il éligible ?")

    assert kind(message) is QUESTION
