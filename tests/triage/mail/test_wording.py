"""The phrases are read with work that grows with the text alone, whatever the text."""

import ast
import inspect
import re
from collections.abc import Callable
from time import process_time

import pytest

from triage.mail import (
    alluding,
    announcing,
    changing,
    earlier,
    further,
    machines,
    marring,
    questions,
    remarks,
    stories,
    thanks,
    wording,
)
from triage.mail.promises import finder_of, promised_in
from triage.mail.questions import asks, asks_more
from triage.mail.wording import Phrases, flat

PHRASES = (
    wording,
    questions,
    machines,
    changing,
    announcing,
    earlier,
    further,
    thanks,
    marring,
    remarks,
    stories,
    alluding,
)
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
    "budget planning will ",
]


READERS: dict[str, Callable[[str], object]] = {
    **{
        name: one.search
        for where in PHRASES
        for name, one in vars(where).items()
        if isinstance(one, re.Pattern | Phrases)
    },
    "asks": questions.asks,
    "asks_more": questions.asks_more,
    "part_of_series": wording.part_of_series,
    "more_announced": lambda text: further.more_announced("", text),
    "promised_in": lambda text: promised_in([text], finder_of(None)),
}


def work(read: Callable[[str], object], text: str) -> float:
    """The processor time it takes to read a text."""
    begun = process_time()
    read(text)
    return process_time() - begun


@pytest.mark.parametrize(
    "said",
    [
        "Laat gerust weten of alles goed toegekomen is.",
        "Wissen Sie, ob alles gut angekommen ist?",
        "Est-ce bien arrivé ?",
    ],
)
def test_whether_all_has_arrived_is_answered_by_the_receipt(said: str) -> None:
    assert not asks_more(flat(said))


@pytest.mark.slow
@pytest.mark.parametrize("row", ROWS)
def test_ten_times_a_hostile_text_is_ten_times_the_work(row: str) -> None:
    once, ten_times = flat(row * (1_000 // len(row))), flat(row * (10_000 // len(row)))

    def grows(read: Callable[[str], object]) -> bool:  # with its square it grows by a hundred, each time
        return all(work(read, ten_times) > 25 * work(read, once) for _ in range(20))

    assert [name for name, read in READERS.items() if grows(read)] == []


def test_every_alternative_of_a_phrase_begins_at_the_edge_of_a_word() -> None:
    sources = [ast.parse(inspect.getsource(module)) for module in PHRASES]
    calls = [node for source in sources for node in ast.walk(source) if isinstance(node, ast.Call | ast.Tuple)]
    written = [one for node in calls for one in (node.elts if isinstance(node, ast.Tuple) else any_of_what(node))]
    texts = [str(one.value) for one in written if isinstance(one, ast.Constant)]
    phrases = [text for text in texts if text.startswith(r"\b")]

    assert len(phrases) > 300
    assert [one for one in phrases if re.search(r"\|(?!\\b)", outside(one))] == []


def any_of_what(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call of `any_of`, and none of another."""
    return call.args if ast.unparse(call.func) == "any_of" else []


def outside(phrase: str) -> str:
    """What a phrase says outside of its parentheses."""
    while (less := re.sub(r"\([^()]*\)", "", phrase)) != phrase:
        phrase = less
    return phrase


def test_of_a_text_without_end_only_the_beginning_is_read() -> None:
    assert len(flat("a" * 1_000_000)) == 20_000


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
        "Nous pouvons vous confirmer que tout est joint.",
        "Voici le dossier dont vous avez vous-même parlé.",
        "Vous pouvez vous adresser à moi. Vous pouvez me rappeler demain.",
        "N'hésitez pas à me rappeler.",
        "Wij kunnen u bevestigen dat alle stukken in bijlage zitten.",
        "Ik zou u willen danken. Hierbij kan ik u alles bezorgen.",
        "Via deze link kunt u ons dossier downloaden.",
        "U kan mij bellen op 0475 12 34 56.",
        "You can call me on 0475 12 34 56. Feel free to ring us back.",
        "Wir können Sie beruhigen. Über diesen Link können Sie die Dateien herunterladen.",
        "Bei Fragen rufen Sie mich an. Unter 0475 können Sie uns jederzeit erreichen.",
        "Gestern wurden sie unterzeichnet.",
    ],
)
def test_a_statement_is_no_question(text: str) -> None:
    assert not asks(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Voici le budget. Ce modèle de déclaration convient-il ?",
        "Ci-joint les CV. Pouvons-nous encore remplacer le scénario ?",
        "In bijlage de verklaring. Is deze verklaring goed zo?",
        "Attached is our budget. May we still change the schedule?",
        "Anbei der Zeitplan. Müssen die Verträge unterschrieben sein?",
        "Voici notre dossier. Quand le jury se réunit-il ? Nous réservons nos billets.",
        "Voici notre dossier. Combien de projets seront retenus ?",
        "Voici notre dossier. La session de juin est-elle maintenue ?",
        "Our application. How many projects will be selected?",
        "Our application. Who will be our contact person?",
        "Anbei unser Antrag. Wann fällt die Entscheidung?",
        "Anbei unser Antrag. Ist ein Papierexemplar nötig?",
        "Hierbij ons dossier. Wie is onze contactpersoon?",
        "Bonjour, le lien, ça va ?",
        "Hallo Ben, is alles goed zo?",
        "Hierbij ons dossier. Hoe gaat het nu verder?",
        "Anbei unser Antrag. Wie geht es jetzt weiter?",
        "Hierbij ons dossier. Ik wou even informeren naar de datum van de jury.",
        "Hierbij ons dossier. Ik wilde informeren of de jury al samenkwam.",
        "Votre formulaire demande « Êtes-vous établi en Wallonie ? » et nous sommes à Bruxelles.",
        "Voici notre dossier. Quand verrez-vous « Qui a tué Lola ? »",
        'Our file for "Who killed Lola?" is attached. Who reads it?',
        "Our application. We have a question: is a short eligible?",
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
        "What if the tide never came back? That is where it begins.",
        "Wat als het veer nooit meer vaart? De film vraagt: wie blijft er?",
        "Voici le film. Et si la mer montait ? Une question ? Notre site.",
        "Ci-joint. Pouvez-vous vérifier que le dossier est complet ?",
        "In bijlage ons dossier. Kunt u de ontvangst bevestigen?",
        "Our application. Could you let us know if anything is missing?",
        "Anbei unser Antrag. Könnten Sie den Eingang bestätigen?",
        "Bonjour, ça va ? Voici notre dossier.",
        "Salut Ben, tout va bien ? Voici notre dossier.",
        "Chère Ada, comment ça va chez vous ? Voici notre dossier.",
        "Hallo Ben, alles goed? Hierbij ons dossier.",
        "Dag Ben. Alles goed met jullie? Hierbij ons dossier.",
        "Hi Ben, all well? Our application.",
        "Hallo Ben, alles gut bei Ihnen? Anbei unser Antrag.",
        "Veuillez trouver ci-joint le dossier de « Qui a tué Lola ? ».",
        "Hierbij het dossier van “Wie is er bang?”.",
        'Please find attached "Could you love me?", our feature film.',
        "Anbei der Antrag für „Wer hat Angst?“.",
        "Hierbij ons dossier. Ik wou u informeren dat het synopsis in bijlage zit.",
        "Hierbij ons dossier. Ik zou u willen laten weten dat de begroting in bijlage zit.",
        "Voici notre dossier. Maison Quai SRL | Avez-vous des questions ? Appelez le 04 123 45 67",
        "Hierbij ons dossier. Hebt u nog vragen? Aarzel niet.",
        "Anbei unser Antrag. Haben Sie Fragen? Rufen Sie mich gern an.",
        "Our application. Do you have any questions? Just ring.",
        "Hierbij ons dossier. Kan u even bevestigen dat alles goed is aangekomen?",
        "In bijlage het dossier. Hopelijk is alles duidelijk? Tot binnenkort!",
        "Ci-joint notre candidature. Besoin d'un renseignement ? Mon assistante est là pour vous.",
        "Please find our application attached. Let me know if the zip is easier.",
    ],
)
def test_what_the_receipt_says_anyway_is_no_question_for_a_person(text: str) -> None:
    assert not asks_more(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Voici notre dossier. Le contrat est arrivé hier en anglais, faut-il le traduire ?",
        "Our application. The bank letter arrived in English, can you accept it?",
        "Ons dossier. De regisseur is pas in 2023 in België aangekomen, is zij toegelaten?",
        "Voici notre dossier. Besoin d'un coproducteur flamand pour être éligible ?",
        "Ons dossier. Hopelijk mogen wij ook in het Engels indienen?",
        "Unser Antrag. Hoffentlich dürfen wir auch ohne Koproduzenten einreichen?",
        "Our application. I hope a German co-producer is allowed?",
        "Voici notre dossier. Avez-vous des questions types pour l'audition et quand aura-t-elle lieu ?",
    ],
)
def test_a_question_is_read_though_it_begins_as_one_that_the_receipt_answers(text: str) -> None:
    assert asks_more(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "J'ignore si l'assurance est éligible.",
        "Merci de me transmettre le nom de la personne qui suivra notre dossier.",
        "Merci d'envoyer l'accusé de réception aussi à mon associée.",
        "Laat ons weten wie ons dossier opvolgt.",
        "I wonder whether VAT counts.",
        "Unklar ist uns, ob die Mehrwertsteuer zählt.",
        "Les membres du jury peuvent-ils être récusés si l'un d'eux travaille pour un concurrent ?",
        "Faut-il aussi envoyer le scénario complet ?",
        "Avez-vous reçu la lettre de notre diffuseur ?",
        "Pouvons-nous encore compléter le dossier après la clôture ?",
        "Pourriez-vous accuser réception et nous indiquer la date du jury ?",
        "Wanneer ontvangen wij het antwoord van de jury?",
        "Is het in orde als de coproducent pas in mei tekent?",
        "Does the complete script have to be in French?",
        "Have you received other projects on the same subject?",
        "Können wir fehlende Unterlagen auch nach der Frist einreichen?",
        "Puis-je encore envoyer mon dossier complet ?",
        "Peut-on envoyer les pièces manquantes par mail ?",
        "Kan ik de ontbrekende stukken nog sturen?",
        "Kunnen wij de ontbrekende documenten nog bezorgen?",
        "Peut-on demander une aide pour un projet déjà complet ?",
        "Is het project nog open?",
        "Pouvez-vous m'envoyer le dossier complet ?",
        "Est-ce bien s'il manque une pièce ?",
        "Bonjour Ben, pouvez-vous vérifier que tous les fichiers s'ouvrent ?",
        "Mag er nog iets ontbreken?",
        "Moet ik nog iets doen?",
        "Mogen wij het volledige dossier ontvangen?",
        "Is it ok if a file is missing?",
        "Is there anything else we should do?",
        "Do you have to receive it on paper?",
        "Darf noch etwas fehlen?",
        "Et s'il manque une pièce ?",
        "Et si une pièce manque ?",
        "Et si le dossier est incomplet ?",
        "Pouvez-vous me dire si vous avez une date pour le jury ?",
        "Que faire en cas de refus ?",
        "Pouvez-vous me dire si vous avez besoin d'un original ?",
        "Is it a problem if we need more time?",
        "Can you tell me if you have a date for the jury?",
        "Wat gebeurt er als u ons project afwijst?",
        "Was geschieht, falls Sie unser Projekt ablehnen?",
        "En als er iets ontbreekt?",
        "And if something is missing?",
        "Und wenn etwas fehlt?",
        "Ist der Antrag ohne Vertrag vollständig?",
        "Wann erhalten wir den Antrag?",
    ],
)
def test_a_question_is_read_though_it_holds_a_word_of_what_the_receipt_answers(text: str) -> None:
    assert asks_more(flat(f"Voici notre dossier. {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "Pourriez-vous me confirmer par retour de mail que le dossier de Tourbe vous est bien parvenu ?",
        "Kunt u mij bevestigen of u het dossier van Tourbe in goede orde ontvangen heeft?",
        "Would you be so kind as to acknowledge receipt of this email and its attachments?",
        "Könnten Sie uns bitte kurz den Erhalt unserer Unterlagen bestätigen?",
        "Tout est-il complet et ne manque-t-il rien ?",
        "Le dossier est-il maintenant complet ?",
        "Is ons dossier nu volledig?",
        "Ist die Akte damit vollständig?",
        "C'est bien arrivé et c'est complet ?",
        "Wil je even checken of er niets ontbreekt?",
        "Zou u ons even willen laten weten of er nog stukken ontbreken?",
        "Is everything there?",
        "Did it all come through?",
        "Sind alle Dateien bei Ihnen eingegangen?",
        "Brauchen Sie von uns noch etwas?",
    ],
)
def test_whether_our_film_has_come_is_answered_by_the_receipt(text: str) -> None:
    assert not asks_more(flat(f"Voici notre dossier. {text}"), ("Tourbe",))


def test_a_title_that_asks_is_no_question_to_us() -> None:
    titles = ("Qui a tué Lola ?", "Tourbe")

    assert not asks_more(flat("Voici le dossier du film Qui a tué Lola? Bonne lecture."), titles)
    assert asks_more(flat("Voici le dossier. Quand verrez-vous Qui a tué Lola ?"), titles)
    assert asks_more(flat("Voici Qui a tué Lola ? Le jury est-il public ?"), titles)
    assert asks_more(flat("Voici le dossier. Vous avez aimé Tourbe ?"), titles)
