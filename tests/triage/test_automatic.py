"""Rows 1 to 10 of the reply rules, each with at least three mails, and the mails they must let pass."""

from dataclasses import replace
from typing import Any

import pytest

from tests import make
from triage.automatic import Answer, Bar, bars_of, is_bounce, machine_of
from triage.message import Address, Message, Outcome, Report, ReportKind
from triage.values import Reason, Trust

Headers = tuple[tuple[str, str], ...]
DSN = Report(ReportKind.DELIVERY, "<letter@fund.example>", "ada@lamquet.example", "5.1.1", "failed")
MDN = Report(ReportKind.DISPOSITION, "<letter@fund.example>")
ABUSE = Report(ReportKind.FEEDBACK)


def mail(*headers: tuple[str, str], **changes: Any) -> Message:
    return make.message(headers=headers, text=changes.pop("text", "Bonjour, voici la suite."), **changes)


def sent_by(address: str, name: str = "") -> Message:
    return make.message(sender=Address(name, address))


def results(verdicts: str) -> Message:
    return mail(("authentication-results", f"mx1.fund.example; {verdicts}"))


ROWS = [
    (1, Answer.SILENCE, "null_sender", mail(return_path="")),
    (1, Answer.SILENCE, "null_sender", mail(return_path="", subject="Re: dossier", text="Bien reçu.")),
    (1, Answer.SILENCE, "null_sender", mail(return_path="", attachments=make.files())),
    (1, Answer.PERSON, "no_return_path", mail(return_path=None)),
    (1, Answer.PERSON, "bad_return_path", mail(return_path="ada at lamquet")),
    (1, Answer.PERSON, "bad_return_path", mail(return_path="ada@lamquet.example\r\nBcc: all@x.example")),
    (2, Answer.SILENCE, "own_address", sent_by(make.OURS.address)),
    (2, Answer.SILENCE, "own_address", sent_by("IMPACT@fund.example")),
    (2, Answer.SILENCE, "own_address", sent_by("dossiers+avril@fund.example")),
    (2, Answer.SILENCE, "own_address", mail(return_path="dossiers@fund.example")),
    (2, Answer.SILENCE, "own_message_id", mail(message_id="<12.ab@letters.fund.example>")),
    (3, Answer.SILENCE, "report", mail(report=DSN)),
    (3, Answer.SILENCE, "report", mail(report=MDN)),
    (3, Answer.SILENCE, "report", mail(report=ABUSE)),
    (3, Answer.SILENCE, "report", mail(("content-type", "multipart/report; report-type=delivery-status; boundary=x"))),
    (3, Answer.SILENCE, "daemon", sent_by("MAILER-DAEMON@lamquet.example")),
    (3, Answer.SILENCE, "daemon", sent_by("postmaster@lamquet.example")),
    (3, Answer.SILENCE, "daemon", sent_by("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@lamquet.example")),
    (4, Answer.SILENCE, "auto_submitted", mail(("auto-submitted", "auto-replied"))),
    (4, Answer.SILENCE, "auto_submitted", mail(("auto-submitted", "auto-generated (rejected)"))),
    (4, Answer.SILENCE, "auto_submitted", mail(("auto-submitted", "no"), ("auto-submitted", "auto-notified; x=y"))),
    (4, Answer.SILENCE, "auto_submitted", mail(("auto-submitted", ""))),
    (5, Answer.SILENCE, "list_mail", mail(("list-id", "<films.lamquet.example>"))),
    (5, Answer.SILENCE, "list_mail", mail(("list-unsubscribe", "<mailto:u@x.example>"), ("feedback-id", "1:2:3"))),
    (5, Answer.SILENCE, "bulk_mail", mail(("precedence", "bulk"))),
    (5, Answer.SILENCE, "bulk_mail", mail(("precedence", " List "))),
    (5, Answer.SILENCE, "bulk_mail", mail(("precedence", "auto_reply"))),
    (5, Answer.SILENCE, "loop_mark", mail(("x-loop", "ada@lamquet.example"))),
    (5, Answer.SILENCE, "suppress_mark", mail(("x-auto-response-suppress", "DR, OOF, AutoReply"))),
    (5, Answer.SILENCE, "auto_reply_mark", mail(("x-autoreply", "yes"))),
    (5, Answer.SILENCE, "auto_reply_mark", mail(("x-autorespond", "away"))),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("no-reply@wetransfer.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("noreply.service@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("ne-pas-repondre@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("niet-beantwoorden@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("nicht-antworten@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("films-request@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("owner-films@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("root@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("fax@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("message@inbound.efax.com")),
    (6, Answer.SILENCE, "no_reply_sender", sent_by("scanner.2@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", mail(return_path="bounces+77-ab=x@lamquet.example")),
    (6, Answer.SILENCE, "no_reply_sender", mail(reply_to=(Address("", "donotreply@lamquet.example"),))),
    (7, Answer.PERSON, "not_addressed", mail(to=(make.BEN,))),
    (7, Answer.PERSON, "not_addressed", mail(to=())),
    (7, Answer.PERSON, "not_addressed", mail(to=(make.EVE,), cc=(make.ADA,))),
    (8, Answer.SILENCE, "authentication_failed", results("dmarc=fail")),
    (8, Answer.SILENCE, "authentication_failed", results("dkim=fail header.d=lamquet.example")),
    (8, Answer.SILENCE, "authentication_failed", results("spf=fail smtp.mailfrom=ada@lamquet.example")),
    (9, Answer.PERSON, "from_unsound", mail(sender_defect="unparsable")),
    (9, Answer.PERSON, "from_unsound", mail(senders=(make.ADA, make.EVE))),
    (9, Answer.PERSON, "from_unsound", sent_by("ada@lamquet")),
    (9, Answer.PERSON, "from_shows_another", sent_by("eve@intruder.example", "ada@lamquet.example")),
    (9, Answer.PERSON, "reply_to_elsewhere", mail(reply_to=(make.EVE,))),
    (9, Answer.PERSON, "return_path_elsewhere", mail(return_path="ada@intruder.example")),
    (10, Answer.SILENCE, "spam_verdict", mail(("x-spam-flag", "YES"))),
    (10, Answer.SILENCE, "spam_verdict", mail(("x-spam-status", "Yes, score=9.1 required=5"))),
    (10, Answer.SILENCE, "spam_verdict", mail(("x-forefront-antispam-report", "CIP:1.2.3.4;SFV:SPM;SCL:5"))),
    (10, Answer.SILENCE, "spam_verdict", mail(("x-ms-exchange-organization-scl", "6"))),
    (10, Answer.SILENCE, "malware_verdict", make.message(faults=("infected",))),
    (10, Answer.SILENCE, "malware_verdict", mail(("x-virus-status", "Infected (Eicar)"))),
]  # fmt: skip


@pytest.mark.parametrize(("row", "answer", "code", "message"), ROWS)
def test_each_row_bars_its_mails(row: int, answer: Answer, code: str, message: Message) -> None:
    bars = {bar.reason.code: (bar.row, bar.answer) for bar in bars_of(message, make.house())}

    assert bars[code] == (row, answer)


@pytest.mark.parametrize("row", range(1, 11))
def test_every_row_has_three_mails(row: int) -> None:
    assert len([1 for number, *_ in ROWS if number == row]) >= 3


@pytest.mark.parametrize(
    "message",
    [
        mail(),
        mail(("auto-submitted", "no")),
        mail(("auto-submitted", "No (really)")),
        mail(("x-auto-response-suppress", "None")),
        mail(("x-spam-status", "No, score=-2.1")),
        mail(("x-ms-exchange-organization-scl", "-1")),
        mail(("x-virus-status", "Clean")),
        mail(("precedence", "normal")),
        mail(cc=(make.OURS,), to=(make.BEN,)),
        mail(to=(Address("", "Dossiers+avril@Fund.example"),)),
        mail(return_path="ada@mail.lamquet.example"),
        mail(reply_to=(Address("", "production@lamquet.example"),)),
        mail(("authentication-results", make.AUTHENTICATED), return_path="b-77@sender-service.example"),
        sent_by("abel.root@lamquet.example"),
        sent_by("request@lamquet.example"),
        sent_by("scan.productions@lamquet.example"),
        sent_by("scan-films@lamquet.example"),
        sent_by("mfp@lamquet.example"),
        sent_by("mfp.films@lamquet.example"),
        sent_by("lucas.printer@lamquet.example"),
        sent_by("marie.scan@lamquet.example"),
        sent_by("ada@studio.fax.example"),
        sent_by("ada@lamquet.example", "Ada « Bounce » Lamquet"),
        sent_by("ada@lamquet.example", "Ada @ Lamquet Films"),
        sent_by("ada@lamquet.example", "ada@lamquet.example"),
        mail(subject="Absence du bureau – dossier", attachments=make.files()),
        mail(subject="Re: dossier", text="Je suis absente jusqu'au 3 mai. Pourriez-vous m'écrire ensuite ?"),
    ],
)
def test_a_persons_ordinary_mail_passes(message: Message) -> None:
    assert bars_of(message, make.house()) == ()


@pytest.mark.parametrize(
    "subject",
    [
        "Réponse automatique : Accusé de réception – Tourbe",
        "Réponse automatique: Re: dossier",
        "Absence du bureau : Accusé de réception",
        "Re: Message d'absence",
        "Automatisch antwoord: Ontvangstbevestiging",
        "Afwezigheidsbericht: dossier",
        "Afwezig - Re: Ontvangstbevestiging",
        "Automatic reply: Receipt",
        "Out of Office: Receipt",
        "Out of the office Re: receipt",
        "Auto: Receipt – Tourbe",
        "AutoReply: Receipt",
        "Abwesenheitsnotiz: Eingangsbestätigung – Zollfrei",
        "Automatische Antwort: Eingangsbestätigung",
        "Abwesend: AW: Eingang",
        "Lu : Accusé de réception",
        "Read: Receipt",
        "Gelezen: Ontvangstbevestiging",
        "Gelesen: Eingangsbestätigung",
        "Absente Re: Tourbe",
    ],
)
def test_an_absence_is_told_by_its_subject_in_four_languages(subject: str) -> None:
    assert machine_of(mail(subject=subject), make.house()) is not None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Afwezig: Ontvangstbevestiging",
            "Ik ben met verlof tot 3 mei. Hebt u een dringende vraag? Dan kunt u contact opnemen met mijn collega.",
        ),
        ("Op vakantie tot 3 mei", "Van 26 april tot 3 mei ben ik afwezig. Kunt u mijn collega bellen?"),
        ("Absence : Re: dossier", "Je suis en congés. Pour toute urgence, pouvez-vous appeler le 081 22 33 44 ?"),
        ("En déplacement du 3 au 7 mai", "Actuellement absente, je serai de retour lundi."),
        ("Fermeture annuelle : Re: dossier", "Nous sommes en congés jusqu'au 15 août."),
        ("On annual leave: Re: receipt", "I am on annual leave. Is it urgent? Please contact my colleague."),
        ("Automatisch antwoord: Re: dossier", "Ik werk niet langer bij Lamquet. Voor vragen kunt u elders terecht."),
        ("Automatic reply: Missing items", "Could you write to hello@lamquet.example? I no longer work here."),
        ("Außer Haus: AW: Eingang", "Ich bin nicht im Büro. Können Sie sich bitte an meine Kollegin wenden?"),
    ],
)
def test_who_is_away_and_sends_us_to_a_colleague_asks_nothing(subject: str, text: str) -> None:
    assert machine_of(mail(subject=subject, text=text), make.house()) == Reason("absence_notice")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Afwezig: vraag", "Ik ben afwezig tot 3 mei. Kunt u ons uitstel geven voor de indiening?"),
        ("Absence : dépôt", "Bonjour, veuillez trouver notre candidature pour le film Absence. Le dossier suit."),
        ("Vacances – notre dossier", "Bonjour, le dossier de Vacances part demain."),
        ("Urlaub: Antrag", "Anbei reichen wir unseren Antrag für den Film Urlaub ein."),
        ("Away – application", "We are submitting our application for Away tomorrow."),
    ],
)
def test_a_film_of_such_a_name_and_a_real_question_are_read(subject: str, text: str) -> None:
    assert machine_of(mail(subject=subject, text=text), make.house()) is None


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour,\n\nJe suis absent du bureau jusqu'au lundi 26 avril.\n\nJoachim",
        "Nos bureaux sont fermés du 24 décembre au 2 janvier.",
        "Beste,\n\nIk ben tot en met 23 april afwezig.",
        "Ik ben momenteel met verlof.",
        "I am out of the office until Monday.",
        "I am out of the office until May 12. For budget matters please contact Sam. I will not read my mail.",
        "I am on leave until 3 May. Contracts will be handled by Anne.",
        "Wegens verlof ben ik pas terug op 3 mei. Voor contracten wordt u geholpen door Els.",
        "Je suis en congé jusqu'au 3 mai. Les contrats seront traités par Anne.",
        "Ich bin bis zum 3. Mai im Urlaub. Verträge werden von Anne bearbeitet.",
        "Thank you for your message. I'm currently on leave.",
        "This is an automated response, please do not reply.",
        "Ich bin bis einschließlich 8. November nicht im Büro.",
        "Dies ist eine automatisch generierte Nachricht.",
        "Bonjour, notre bureau est fermé du 12 au 16 avril.",
        "Unsere Kanzlei ist vom 12. bis 16. April geschlossen.",
        "Dank voor uw bericht. Uw mail wordt niet doorgestuurd.",
        "I am travelling with limited access to email and will reply on 20 April.",
        "Votre demande porte le numéro 48213. Merci de ne pas répondre à ce message.",
        "Actuellement en congé de maternité, je vous invite à écrire à Simon.",
        "Merci pour votre message. Je n'ai pas accès à mes mails jusqu'au 19 avril.",
        "Bedankt voor je bericht! Ik werk niet op woensdag en vrijdag.",
        "Thanks for your email. I'm on set all month with patchy signal, so replies will be slow.",
        "Ich befinde mich derzeit in Elternzeit. Bitte wenden Sie sich an meine Kollegin.",
        "Ben a quitté la société. Merci d'écrire à info@lamquet.example.",
        "L'équipe est en congé annuel jusqu'au 30 août.",
        "Momenteel geniet ik van een welverdiende vakantie. Vanaf 30 augustus lees ik alles.",
        "Danke für Ihre Mail! Ich bin ab dem 1. September wieder für Sie da.",
        "Unser Büro bleibt bis einschließlich 27. August geschlossen.",
        "This mailbox is not monitored. Please write to accounts@lamquet.example.",
        "Je suis en tournage jusqu'à la fin du mois. Pour toute urgence : nadia@x.example",
        "I am at a festival until Monday. For anything urgent call Grace.",
        "Ik ben op de set tot 12 mei. Voor dringende zaken: els@x.example",
        "Ich bin bei Dreharbeiten bis zum 12. Mai. In dringenden Fällen: Anne, 0470.",
        "Je suis actuellement sur un tournage et ne lis mes messages que le soir.",
    ],
)
def test_an_absence_without_headers_is_told_by_its_first_words(text: str) -> None:
    assert machine_of(mail(subject="Re: Accusé de réception", text=text), make.house()) == Reason("absence_notice")


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons bien reçu votre message. Notre équipe vous répondra dans les 48 heures.",
        "Votre demande a bien été enregistrée.",
        "Nous accusons réception de votre demande, qui sera traitée dans les meilleurs délais.",
        "We hebben je vraag ontvangen en nemen zo snel mogelijk contact op.",
        "Thank you for your enquiry. Someone will be in touch as soon as possible.",
        "Ihre Nachricht ist da. Wir melden uns schnellstmöglich.",
        "Wij hebben uw e-mail goed ontvangen en beantwoorden deze binnen twee werkdagen.",
        "Thank you for contacting us. We will get back to you within two business days.",
        "##- Please type your reply above this line -## Your request (77) has been received.",
        "Vielen Dank für Ihre Nachricht. Ihre Anfrage wurde unter der Nummer 482 erfasst.",
        "Wij hebben uw melding ontvangen en geregistreerd onder nummer M21.",
        "We hebben je mail ontvangen en deze is geregistreerd onder nummer 12.",
        "Wij hebben uw vraag goed ontvangen en in behandeling genomen.",
        "Uw vraag wordt in behandeling genomen.",
        "Ihre Anfrage wurde unter der Nummer 482 aufgenommen.",
        "Wir haben Ihre Nachricht unter Ticket 77 aufgenommen.",
        "Ihre E-Mail wurde registriert.",
        "Super dat je ons mailt, bedankt voor je bericht. We proberen binnen twee werkdagen te antwoorden.",
        "Thanks for reaching out. A human will get back to you within one business day.",
        "Vielen Dank für Ihre Nachricht. Wir antworten innerhalb von zwei Tagen. Mit freundlichen Grüßen, Ihr Team",
        "Toute l'équipe vous remercie de votre message. Vous recevrez une réponse sous trois jours ouvrables.",
    ],
)
def test_a_ticket_is_no_person(text: str) -> None:
    assert machine_of(mail(subject="Re: Accusé de réception", text=text), make.house()) == Reason("noted_by_machine")


@pytest.mark.parametrize(
    ("text", "machine"),
    [
        ("Votre demande a bien été enregistrée sous le n° 4821.", True),
        ("Uw vraag werd geregistreerd onder nummer 4821.", True),
        ("Your request (#4821) has been received and is being reviewed.", True),
        ("Ihre Anfrage wurde unter der Nummer 4821 erfasst.", True),
        ("Ihre Anfrage wurde unter der Ticketnummer 7712 erfasst. Anbei unsere AGB.", True),
        ("[#4821] Votre demande a bien été enregistrée.", True),
        ("Uw aanvraag is geregistreerd onder ticket 4821.", True),
        ("Your request has been logged under ticket 4821.", True),
        ("Ihre Anfrage wurde unter Ticket 4821 erfasst.", True),
        ("Votre demande a bien été enregistrée. Ci-joint le contrat.", False),
        ("Référence 2021-7. Votre demande a bien été prise en compte, ci-joint le contrat de l'épisode #2.", False),
        ("Uw vraag werd goed geregistreerd, het contract zit bij deze mail.", False),
        ("Your message has been received, thanks! Signed contract with this mail.", False),
        ("Ihre Anfrage ist bei uns registriert, der Vertrag liegt bei.", False),
        ("Your request has been received. We'll send the rest tomorrow.", False),
        ("Je suis en vacances jusqu'au 3 mai.", False),
    ],
)
def test_a_ticket_that_brings_a_file_is_no_person_either(text: str, machine: bool) -> None:
    found = machine_of(mail(text=text, attachments=make.files("cv_bio")), make.house())

    assert found == (Reason("noted_by_machine") if machine else None)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Nous avons bien reçu vos documents. Vous pouvez suivre votre demande sur notre portail.", True),
        ("Votre demande est prise en charge. Un conseiller vous contactera.", True),
        ("Wij hebben uw stukken goed ontvangen en behandelen ze zo spoedig mogelijk.", True),
        ("We have received your documents and will review them shortly. Your case number is 2231-AA.", True),
        ("Ihre Unterlagen sind bei uns eingegangen und werden bearbeitet.", True),
        ("Nous accusons bonne réception de votre courriel. Ci-joint nos conditions générales.", True),
        ("Wij bevestigen de goede ontvangst van uw mail. Onze folder vindt u in bijlage.", True),
        ("We acknowledge receipt of your message. Please find attached our brochure.", True),
        ("Wir bestätigen den Eingang Ihrer Nachricht. Anbei unsere AGB.", True),
        ("Nous accusons réception de votre mail. Ci-joint les pièces demandées.", False),
        ("Nous avons bien reçu votre demande. Voici le contrat.", False),
        ("Wij hebben uw vraag ontvangen, het contract zit bij deze mail.", False),
        ("We have received your request. The CVs are attached.", False),
        ("Wir haben Ihre Nachricht erhalten, anbei der Vertrag.", False),
        ("Merci pour votre message !", False),
    ],
)
def test_who_acknowledges_ours_and_sends_files_may_be_a_machine(text: str, person: bool) -> None:
    found = bars_of(mail(text=text, attachments=make.files("cv_bio")), make.house())

    assert (Bar(4, Answer.PERSON, Reason("may_be_machine")) in found) is person


@pytest.mark.parametrize(
    ("text", "machine"),
    [
        ("Votre demande est prise en charge par Tom, qui vous rappelle.", False),
        ("Votre demande est prise en charge par notre service.", True),
    ],
)
def test_what_a_colleague_by_name_takes_on_is_told_by_a_person(text: str, machine: bool) -> None:
    assert (machine_of(mail(text=text), make.house()) is not None) is machine


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons bien reçu votre message et vous répondrons lundi.",
        "Nous avons bien reçu votre message. Le tournage commence dans les 10 jours.",
        "Wij hebben uw bericht ontvangen. Onze regisseur vertrekt binnen twee dagen.",
        "Thank you for your message. We lost our co-producer and will replace him as soon as possible.",
        "Ihre Nachricht hat uns erreicht, der Dreh beginnt innerhalb von zwei Tagen.",
        "Wir haben Ihre Nachricht erhalten und einen neuen Koproduzenten an Bord aufgenommen.",
        "Wir haben Ihre E-Mail erhalten. Die Musik wurde in Berlin aufgenommen.",
        "Ihre Nachricht kam an; der Vertrag ist beim Notar registriert.",
        "Wir haben Ihre Nachricht erhalten und die Änderung im Vertrag erfasst.",
        "We hebben je mail ontvangen; de film is in behandeling bij de notaris.",
        "Wij hebben uw bericht ontvangen. De vennootschap is geregistreerd in Gent.",
        "We hebben je bericht ontvangen en de nieuwe titel laten geregistreerd staan bij Sabam.",
        "Actuellement en déplacement, je vous confirme que le contrat figure page 12 de notre dossier.",
        "Merci pour votre mail. Je ne travaille plus chez Lamquet, c'est Rosa qui suit notre projet.",
        "Thank you for your email. We will answer within two days; could you tell us the ceiling?",
        "Ma boîte mail est pleine depuis hier, je n'ai peut-être pas reçu votre réponse.",
        "Mijn mailbox zat vol. Kan u hem opnieuw sturen?",
        "Mein Postfach war voll. Bitte senden Sie Ihre Nachricht noch einmal.",
        "Votre message était en quarantaine chez nous. Pouvez-vous encore accepter notre réponse ?",
        "Ik ben volgende week met verlof, dus graag voor vrijdag antwoord op mijn vraag.",
        "I am on leave from Friday, so please call me before then.",
        "Anna Berg has left the company. I am taking over from her.",
        "Pour toute urgence, je vous laisse mon numéro. Je suis de retour de Berlin lundi ; appelez-moi après.",
        "Mon portable pour toute urgence : 0470. Notre maison déménage à partir du 1er décembre.",
        "Nous sommes bien de retour. En cas d'urgence vous pouvez aussi me joindre au 0470.",
        "Étant sur un tournage je vous réponds en deux mots : nous acceptons la date du 12.",
        "Actuellement en tournage, nous vous confirmons notre venue le 12.",
        "Étant en déplacement, je préfère vous dire non pour le 12.",
        "Étant en congé, je vous réponds brièvement : nous acceptons la date du 12.",
        "Actuellement en congés, nous confirmons notre venue le 12.",
        "Actuellement en tournage, notre réalisatrice ne viendra pas le 12.",
        "Nous avons bien reçu votre message. Je vous répondrai dans les 3 jours : la réalisatrice se retire.",
        "We hebben je bericht ontvangen. Ik antwoord binnen twee dagen, onze boekhouder is ziek.",
        "Notre réalisatrice est en tournage jusqu'au 12. Pour toute urgence, son numéro : 0470.",
        "Vanaf 1 december zijn wij verhuisd naar de Meir 12. Bij dringende zaken belt u best mijn gsm.",
        "Fijn gesprek gisteren. Ik ben terug in Brussel. Bij dringende vragen: 0470 12 34 56.",
        "I'm back in Brussels; in urgent cases my mobile is 0470.",
        "We have moved to Rue Neuve 2. For urgent matters use my mobile until the phones are connected.",
        "Ich bin wieder in Eupen und bei dringenden Fragen mobil erreichbar unter 0470.",
        "Ab dem 1. Dezember sind wir in Eupen. Für dringende Fragen erreichen Sie mich mobil.",
        "Merci pour votre mail. Je reviendrai vers vous avec notre décision de participer dans les deux jours.",
        "Merci pour votre message. Nous vous répondrons dans les 3 jours pour la question du coproducteur.",
        "Merci pour votre mail. Nous acceptons la date et répondrons au reste sous deux jours.",
        "Merci pour votre mail. Nous vous répondrons sous deux jours. Notre réalisatrice se retire.",
        "Bedankt voor uw mail. Ik antwoord u binnen twee dagen, want onze boekhouder is ziek.",
        "Dank voor uw bericht. Wij zijn akkoord. Onze advocaat antwoordt binnen 5 dagen op de eerste punten.",
        "Thanks for your mail. I will get back to you within two days with the figures.",
        "Thank you for your email. I will get back to you within two days with the figures.",
        "Thanks for your email. We accept your proposal. Our director can be in touch within two days of the hearing.",
        "Danke für Ihre Nachricht. Ich melde mich innerhalb von zwei Tagen mit der Antwort des Notars.",
    ],
)
def test_a_person_who_sounds_like_a_machine_is_read(text: str) -> None:
    assert machine_of(mail(subject="Re: Accusé de réception", text=text), make.house()) is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Absence du bureau : Re: Votre dossier",
            "Je suis absente du bureau jusqu'au 12 août. D'ici là, voici les coordonnées de ma collègue : 081 22 33 44",
        ),
        ("Out of office: Re: Receipt", "I am away until 12 August. Before then, here is the number of my colleague."),
        ("Out of office", "I am out of the office. Before then, here are the contact details of Sam."),
        ("Abwesenheit: AW: Eingang", "Ich bin bis zum 12. August im Urlaub. Falls es vorher eilt: anbei die Nummer."),
        ("Im Urlaub", "Ich bin im Urlaub bis 12. August. Wenn Sie vorher etwas brauchen, anbei die Nummer."),
        ("Afwezig", "Ik ben met verlof tot 12 augustus. Voor die tijd kunt u contact opnemen met mijn collega."),
        ("Out of office: Re: Receipt", "I am on annual leave. If your matter is urgent before then, please call me."),
        ("Out of office", "I am on leave. If you need help with my request before then, contact my colleague."),
        ("Re: Accusé", "Je suis en congé jusqu'au 12 août. D'ici là, Marie Dupont lit mes messages."),
        ("Re: Accusé", "Je suis en congé jusqu'au 12 août. D'ici là, je ne pourrai pas vous répondre."),
        ("Re: Ontvangst", "Ik ben met verlof tot 12 augustus. Voor die tijd kan ik niet antwoorden op uw bericht."),
        ("Re: Eingang", "Ich bin bis zum 12. August im Urlaub. Vorher lese ich keine Mails."),
        ("Re: Receipt", "I am out of the office until Monday. If it is urgent before then, call me."),
    ],
)
def test_an_absence_that_says_what_happens_before_then_is_a_machines(subject: str, text: str) -> None:
    assert machine_of(mail(subject=subject, text=text), make.house()) == Reason("absence_notice")


@pytest.mark.parametrize(
    "text",
    [
        "Je suis en congé à partir de vendredi, merci de me répondre d'ici là.",
        "Je suis en vacances dès lundi. Rappelez-moi d'ici là, s'il vous plaît.",
        "Ik ben met verlof vanaf vrijdag. Graag voor die tijd antwoord.",
        "I am on leave from Friday. Please let me know before then.",
        "Ich bin ab Freitag im Urlaub. Bitte rufen Sie mich vorher an.",
        "Ich bin ab Freitag im Urlaub und bitte um Antwort vorher.",
    ],
)
def test_who_wants_an_answer_before_they_leave_is_read(text: str) -> None:
    assert machine_of(mail(subject="Re: dossier", text=text), make.house()) is None


def test_a_page_in_a_signature_makes_no_person_of_an_absence() -> None:
    message = mail(text="I am out of the office until Monday.", links=(make.link("other", "https://lamquet.example"),))

    assert machine_of(message, make.house()) == Reason("absence_notice")


def test_a_filter_that_keeps_our_letter_back_is_a_machine() -> None:
    for text in (
        "Le message « Accusé de réception » a été placé en quarantaine.",
        "Your mailbox is full.",
        "Je protège ma boîte contre le spam. Pour me transmettre votre courriel, répondez à ce message.",
        "Afin que celui-ci soit délivré, merci de vous authentifier en cliquant ici.",
        "Please click the link below to complete the verification process. You have to do this only once.",
        "Pour que votre message lui soit remis, veuillez vous authentifier.",
        "Bevestig uw adres zodat uw bericht bezorgd kan worden.",
        "Click here so that your message can be delivered.",
        "Bestätigen Sie, damit Ihre Nachricht zugestellt wird.",
        "Confirmez votre adresse une seule fois. Votre message me sera alors remis.",
        "Klik op de knop. Uw bericht wordt dan bezorgd.",
        "You were waitlisted. Join my Guest List and your messages will be delivered to my Inbox.",
        "Votre message sera délivré dès que vous aurez cliqué sur ce lien.",
        "Uw bericht wordt bezorgd zodra u op deze link klikt.",
        "Your message will be delivered after you click the link below.",
        "Ihre Nachricht wird zugestellt, sobald Sie auf den Link klicken.",
        "Nur ein Klick. Ihre Nachricht wird mir danach zugestellt.",
    ):
        assert machine_of(mail(text=text), make.house()) == Reason("letter_withheld")


@pytest.mark.parametrize(
    "text",
    [
        "Votre message a été placé en quarantaine. Êtes-vous l'expéditeur ? Cliquez sur ce lien.",
        "This is a sender verification. Are you a human? Can you click here?",
        "Uw bericht werd in quarantaine geplaatst. Bent u de afzender? Kunt u ons dat bevestigen?",
        "Ihre Nachricht wurde in Quarantäne verschoben. Sind Sie der Absender? Können Sie bitte hier klicken?",
        "Pouvez-vous vous authentifier ? C'est nécessaire pour que votre message soit remis.",
        "Please verify your message. Are you a robot?",
    ],
)
def test_a_filter_that_asks_is_a_machine_all_the_same(text: str) -> None:
    assert machine_of(mail(text=text), make.house()) == Reason("letter_withheld")


@pytest.mark.parametrize(
    "text",
    [
        "Votre message était en quarantaine chez nous. Que devons-nous encore envoyer ?",
        "Uw bericht was bij ons in quarantaine geplaatst. Is de deadline voorbij?",
        "Uw bericht zat in quarantaine geplaatst bij ons. Is de deadline voorbij?",
        "Your message was quarantined on our side. Is it too late?",
        "Ihre Nachricht war bei uns in Quarantäne gestellt. Ist es zu spät?",
        "La boîte mail de notre société est pleine. Pouvez-vous nous renvoyer la lettre ?",
    ],
)
def test_who_tells_of_their_own_filter_and_asks_is_a_person(text: str) -> None:
    assert machine_of(mail(text=text), make.house()) is None
    assert machine_of(mail(subject="Boîte mail pleine", text="Pouvez-vous nous répondre ?"), make.house()) is None


@pytest.mark.parametrize(
    "text",
    [
        "Voici notre dossier. Merci de confirmer pour que je sache que ce message a été remis.",
        "Voici le mot de passe. Merci de confirmer afin que mon message soit bien distribué.",
        "Hierbij ons dossier via WeTransfer. Gelieve te bevestigen zodat ik weet dat deze mail bezorgd is.",
        "Here is our application: see the link. Please confirm so that I know this message was delivered.",
        "The password is Tourbe. Please confirm so that I know my message was delivered.",
        "Anbei der Link. Bitte bestätigen Sie, damit ich weiss, dass diese Nachricht zugestellt wurde.",
    ],
)
def test_who_asks_whether_their_own_mail_was_delivered_is_a_person(text: str) -> None:
    assert machine_of(mail(text=text), make.house()) is None


@pytest.mark.parametrize(
    "text",
    [
        "Notre adresse a changé ; je vous l'écris pour que votre message arrive au bon endroit.",
        "Pourriez-vous ajouter Paul en copie, afin que votre mail parvienne aussi à notre comptable ?",
        "Ons adres is gewijzigd. Ik meld het u zodat uw bericht goed aankomt.",
        "Please use info@lamquet.example from now on so that your mail reaches the right person.",
        "Unsere Adresse lautet neu info@lamquet.example, damit Ihre Nachricht uns erreicht.",
    ],
)
def test_who_tells_where_to_write_is_no_filter(text: str) -> None:
    assert machine_of(mail(text=text), make.house()) is None


@pytest.mark.parametrize(
    "subject", ["Accepté : Entretien", "Geaccepteerd: gesprek", "Declined: talk", "Zugesagt: Termin"]
)
def test_a_calendar_that_answers_an_invitation_is_a_machine(subject: str) -> None:
    answer = make.attachment("invite.ics", outcome=Outcome.NOT_A_DOCUMENT, reason="calendar")

    assert machine_of(mail(subject=subject, attachments=(answer,)), make.house()) == Reason("calendar_answer")
    assert machine_of(mail(subject=subject), make.house()) is None


@pytest.mark.parametrize(
    "subject",
    [
        "Annulé : tournage de Seize",
        "Geannuleerd: onze aanvraag Seize",
        "Cancelled: our film Seize",
        "Abgesagt: unser Projekt",
    ],
)
def test_a_withdrawal_in_the_subject_alone_is_no_calendars(subject: str) -> None:
    assert machine_of(mail(subject=subject, text=""), make.house()) is None


@pytest.mark.parametrize("subject", ["Non remis : Accusé", "Unzustellbar: Eingang", "Onbestelbaar: Ontvangst"])
def test_what_came_back_under_a_persons_address_is_a_bounce(subject: str) -> None:
    assert is_bounce(mail(subject=subject), make.house())
    assert not is_bounce(mail(subject=subject, attachments=make.files()), make.house())


def test_a_film_called_failure_notice_is_no_bounce() -> None:
    assert not is_bounce(mail(subject="Failure Notice"), make.house())


@pytest.mark.parametrize(
    "text",
    [
        "Votre demande a été transmise au notaire, le contrat suit lundi. Ada",
        "Votre demande a été transmise à notre auteur. Le contrat signé est sur ce lien.",
        "Votre message sera remis en main propre à l'auteur ce soir.",
        "Je mail wordt morgen aan de auteur bezorgd.",
        "Your message will be personally delivered to our author tonight.",
        "Ihre Nachricht wird der Autorin morgen zugestellt.",
    ],
)
def test_who_passes_our_letter_on_is_a_person(text: str) -> None:
    assert machine_of(mail(subject="Re: Tourbe", text=text), make.house()) is None


def test_who_forwards_an_absence_is_a_person() -> None:
    message = mail(subject="Tr: Absence du bureau", text="L'absence de mon comptable ; les comptes arrivent jeudi.")

    assert machine_of(message, make.house()) is None


@pytest.mark.parametrize(
    "text",
    [
        "J'ai un accès limité à mes mails. Nous retirons notre candidature.",
        "Je suis absente jusqu'à jeudi, je vous enverrai le contrat à mon retour.",
        "Ik ben met verlof, maandag bezorg ik u de verklaring.",
        "I am out of the office today; I'll send the budget tomorrow.",
        "Ich bin bis Montag nicht im Büro, dann schicke ich den Zeitplan.",
        "Je suis en congé jusqu'au 3 ; Sophie suit le projet.",
        "Ich bin bis Freitag im Urlaub, meine Kollegin schickt Ihnen am Montag den Vertrag.",
    ],
)
def test_who_tells_something_while_away_is_read_by_a_person(text: str) -> None:
    assert machine_of(mail(subject="Re: dossier", text=text), make.house()) is None


@pytest.mark.parametrize(
    ("message", "bounced"),
    [
        (mail(report=DSN), True),
        (mail(report=Report(ReportKind.DELIVERY, status="4.4.7", action="failed")), True),
        (mail(report=Report(ReportKind.DELIVERY, status="4.4.7", action="delayed")), False),
        (mail(report=Report(ReportKind.DELIVERY, status="2.0.0", action="relayed")), False),
        (mail(report=Report(ReportKind.DELIVERY, status="5.1.1")), True),
        (mail(report=Report(ReportKind.DELIVERY), subject="Warning: could not send message for past 4 hours"), False),
        (mail(report=MDN), False),
        (mail(report=ABUSE), False),
        (sent_by("mailer-daemon@lamquet.example"), True),
        (mail(return_path="", subject="Undelivered Mail Returned to Sender"), True),
        (mail(return_path="", subject="Non remis : Accusé de réception"), True),
        (mail(return_path="", subject="Réponse automatique : Accusé de réception"), False),
        (mail(subject="Undelivered Mail Returned to Sender"), False),
        (replace(sent_by("mail-noreply@host.example"), subject="Your message could not be delivered"), True),
        (mail(), False),
    ],
)
def test_only_a_failed_delivery_is_a_bounce(message: Message, bounced: bool) -> None:
    assert is_bounce(message, make.house()) is bounced


def test_every_matching_row_is_named_first_row_first() -> None:
    message = mail(("precedence", "bulk"), return_path="", to=())

    assert [bar.row for bar in bars_of(message, make.house())] == [1, 5, 7]


def test_without_our_host_in_the_trace_no_verdict_is_read() -> None:
    message = mail(("authentication-results", "mx1.fund.example; dmarc=fail"))

    assert bars_of(message, make.house(own_hosts=(), trust=Trust.VERIFIED)) == ()


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Réponse automatique", "Merci ! Je suis en congé jusqu'au 1er juillet. Découvrez notre line-up en annexe."),
        ("Abwesenheitsnotiz: Ihr Antrag", "Unser Programm liegt bei."),
        ("Out of office Re: Uw dossier", "Ik ben met verlof tot 3 mei. Ons programma zit in bijlage."),
    ],
)
def test_an_absence_with_a_leaflet_is_a_machines(subject: str, text: str) -> None:
    message = mail(subject=subject, text=text, attachments=make.files("cv_bio"))

    assert machine_of(message, make.house()) == Reason("absence_notice")


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("Je suis en congé maternité jusqu'au 1er juillet. Découvrez notre line-up en annexe.", True),
        ("Ik ben met verlof tot 3 mei. Ons festivalprogramma zit in bijlage.", True),
        ("Je suis en congé jusqu'au 12 avril, mais voici le contrat d'auteur en annexe.", False),
        ("Ik ben met verlof tot 3 mei. In bijlage ons dossier.", False),
    ],
)
def test_files_below_an_absence_may_be_a_machines_unless_they_are_called_pieces(text: str, waits: bool) -> None:
    message = mail(subject="Re: Tourbe", text=text, attachments=make.files("cv_bio"))

    assert (Reason("may_be_machine") in {bar.reason for bar in bars_of(message, make.house())}) is waits


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hallo, je melding MED-2291 is aangemaakt. Je kan de status opvolgen.", "noted_by_machine"),
        ("Votre demande (48213) a été enregistrée.", "noted_by_machine"),
        ("Le cabinet est fermé du 12 au 16 avril. Les courriels seront traités ensuite.", "absence_notice"),
    ],
)
def test_a_ticket_with_its_number_and_a_closed_house_are_machines(text: str, code: str) -> None:
    assert machine_of(mail(subject="Re: Ontvangst", text=text), make.house()) == Reason(code)
