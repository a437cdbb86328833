"""The facts of a dossier from its mail and its papers."""

from dataclasses import replace

import pytest

from tests import make
from tests.triage.papers import file, kinds, mail, page
from triage.facts import facts_of
from triage.message import Address, FormField, Message
from triage.recognise import recognise
from triage.values import Evidence, Facts

SHEET = """
Titre provisoire : Tourbe (titre anglais : Peat)
Format : long métrage de fiction
Durée : 98 minutes
Langue de tournage : français
Scénario : Maëlle Grosjean
Réalisation : Maëlle Grosjean
Producteur délégué : Arrière-Saison Films SRL
Numéro d'entreprise : 0915.440.864
Personne de contact : Ada Lamquet
Courriel : ada@lamquet.example
Budget de développement : 41 000 €
"""
ADA = Address("Ada Lamquet", "ada@lamquet.example")
INTERN = Address("Eve Whitcombe", "stage@lamquet.example")


def facts(
    sheet: str = SHEET, *, subject: str = "Dossier", text: str = "Voici notre dossier.", sender: Address = ADA
) -> Facts:
    """The facts of a mail with one project sheet."""
    message = replace(mail(file(page(sheet, title="Fiche projet")), subject=subject, text=text), senders=(sender,))
    return _read(message)


def _read(message: Message) -> Facts:
    return facts_of(message, recognise(message, kinds()), kinds())


def test_a_project_sheet_says_who_and_what() -> None:
    found = facts()

    assert (found.title, found.other_titles, found.format) == ("Tourbe", ("Peat",), "feature")
    assert (found.company, found.enterprise_number) == ("Arrière-Saison Films SRL", "0915440864")


def test_the_sheets_contact_is_the_contact_when_somebody_else_sends() -> None:
    assert facts(sender=INTERN).contact == ADA


def test_the_sender_is_the_contact_when_the_sheet_names_that_person_with_a_general_address() -> None:
    general = SHEET.replace("ada@lamquet.example", "info@lamquet.example")

    assert facts(general).contact == ADA


def test_without_a_sheet_the_title_comes_from_quotes_in_the_subject() -> None:
    message = mail(subject="Dépôt WALLIMpact – « Le Plan incliné » – Brasier Doux", text="Voici « Le Plan incliné ».")

    assert _read(message).title == "Le Plan incliné"


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Aanvraag ontwikkeling 'Onder het veen'", "Onder het veen"),
        ("Candidature 'L'heure d'hiver' – session d'avril", "L'heure d'hiver"),
        ("Antrag ‚Ebbe‘ / 'Die Ebbe'", "Die Ebbe"),
    ],
)
def test_a_title_in_straight_quotes_is_read_without_the_words_before_it(subject: str, title: str) -> None:
    assert _read(mail(subject=subject)).title == title


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Déclaration signée", ""),
        ("Verklaring op erewoord", ""),
        ("Re: CV (2)", ""),
        ("Document 2021-0412", ""),
        ("Tourbe - CV complet", "Tourbe"),
        ("Dépôt de dossier Tourbe", "Tourbe"),
        ("Demande d'aide au développement La Cabane", "La Cabane"),
        ("Aanvraag voor De Veerman", "De Veerman"),
        ("Lettre à Lou", "Lettre à Lou"),
        ("1984", "1984"),
        ("Tourbe 2/2", "Tourbe"),
        ("8 1/2", "8 1/2"),
        ("Tourbe Teil 2 von 2", "Tourbe"),
        ("Mon scénario", ""),
        ("documents demandés", ""),
        ("Mot de passe", ""),
        ("Frites, etc. – dossier", "Frites, etc."),
        ("Re: Le Chœur : le timing", "Le Chœur"),
        ("Tourbe – wat het kost", "Tourbe"),
        ("Dossier : Le studio", "Le studio"),
    ],
)
def test_what_a_mail_brings_is_no_title_and_no_part_of_one(subject: str, title: str) -> None:
    assert _read(mail(subject=subject)).title == title


def test_marks_that_belong_to_a_title_stay_with_it() -> None:
    sheet = SHEET.replace("Tourbe (titre anglais : Peat)", "Le dit « Zéro »")

    assert _read(mail(file(page(sheet, title="Fiche projet"), name="1.pdf"))).title == "Le dit « Zéro »"


def test_a_title_that_breaks_off_at_the_end_of_a_line_is_none() -> None:
    sheet = SHEET.replace("Tourbe (titre anglais : Peat)", "Nach dem")

    assert _read(mail(file(page(sheet, title="Fiche projet"), name="1.pdf"), subject="Dossier")).title == ""


def test_the_title_that_several_works_share_is_the_title() -> None:
    sheet = SHEET.replace("Titre provisoire :", "Titre commun :").replace(
        "Tourbe (titre anglais : Peat)", "L'Heure en trop"
    )

    assert _read(mail(file(page(sheet, title="Fiche projet"), name="1.pdf"))).title == "L'Heure en trop"


def test_a_former_title_is_kept_beside_the_title() -> None:
    found = _read(
        mail(subject="Radio Pommier (ex-Les Ondes libres) – dossier", text="« Radio Pommier » est notre film.")
    )

    assert (found.title, found.other_titles) == ("Radio Pommier", ("Les Ondes libres",))


@pytest.mark.parametrize("word", ["anciennement", "auparavant", "voorheen", "vroeger", "formerly", "vormals", "früher"])
def test_a_former_title_is_told_in_four_languages(word: str) -> None:
    found = _read(mail(subject=f"Radio Pommier ({word} Les Ondes libres) – CV", text="« Radio Pommier »"))

    assert found.other_titles == ("Les Ondes libres",)


def test_two_titles_of_the_same_weight_leave_the_title_open() -> None:
    assert _read(mail(subject="Dossiers", text="Voici « Tourbe » et « Granit ».")).title == ""


def test_the_same_film_told_in_two_languages_is_one_project() -> None:
    german = """
Arbeitstitel: Torf
Gattung: Spielfilm
Drehbuch: Maëlle Grosjean
Regie: Maëlle Grosjean
Antragsteller: Arrière-Saison Films SRL
Unternehmensnummer: 0915.440.864
Ansprechpartner: Ada Lamquet
Sprache: Deutsch, etwas Französisch
Entwicklungskosten: 41.000 €
"""
    message = mail(
        file(page(SHEET, title="Fiche projet"), name="1.pdf"), file(page(german, title="Projektdaten"), name="2.pdf")
    )

    assert _read(replace(message, text="Voici « Tourbe ».")).projects == 1


def test_the_article_belongs_to_the_title_where_a_sheet_is_headed_with_it() -> None:
    sheet = SHEET.replace("Titre provisoire : Tourbe (titre anglais : Peat)", "Les Mauvaises Herbes")

    assert facts(sheet, subject="Mauvaises Herbes - notre candidature").title == "Les Mauvaises Herbes"


@pytest.mark.parametrize(
    ("written", "others"),
    [
        ("Tourbe (titre de travail)", ()),
        ("Tourbe (wt)", ()),
        ("Tourbe (NL: Turf; EN: Peat)", ("Turf", "Peat")),
        ("Tourbe / Turf", ("Turf",)),
        ("Tourbe (anc. Cabine 12)", ("Cabine 12",)),
        ("Tourbe (French title tbc; formerly PEAT)", ("PEAT",)),
    ],
)
def test_what_stands_in_brackets_is_another_title_or_says_that_this_one_may_change(
    written: str, others: tuple[str, ...]
) -> None:
    found = facts(SHEET.replace("Tourbe (titre anglais : Peat)", written))

    assert (found.title, found.other_titles) == ("Tourbe", others)


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("Voici « Tourbe » et le synopsis de notre prochain film, « Sel gemme ».", 2),
        ("Hierbij 'Tourbe', en de synopsis van onze tweede film, 'Zoutgeld'.", 2),
        ("Voici le dossier de notre deuxième film, « Tourbe ». Le premier était « Brume ».", 1),
        ("Hierbij het dossier van onze tweede film. Roos maakte eerder 'Kraaiwater'.", 1),
    ],
)
def test_a_paper_of_another_film_that_is_named_is_a_second_project(text: str, projects: int) -> None:
    assert _read(mail(file(page(SHEET, title="Fiche projet"), name="1.pdf"), text=text)).projects == projects


def test_two_projects_in_a_mail_are_counted_and_no_title_is_chosen() -> None:
    other = SHEET.replace("Tourbe (titre anglais : Peat)", "Granit")
    message = mail(
        file(page(SHEET, title="Fiche projet"), name="1.pdf"), file(page(other, title="Fiche projet"), name="2.pdf")
    )

    found = _read(replace(message, text="Nous déposons deux projets."))

    assert (found.projects, found.title) == (2, "")


@pytest.mark.parametrize(
    "text",
    [
        "Le film est adapté du roman d'Odile Hanse.",
        "The film is based on the novel by Nora Keane.",
        "De film is een bewerking van het boek van Wies Maes.",
        "Der Film entsteht nach dem Roman von Till Brand.",
    ],
)
def test_a_mail_that_speaks_of_a_book_makes_it_an_adaptation(text: str) -> None:
    assert facts(text=text).adaptation is True


def test_an_adaptation_named_on_the_sheet_is_one() -> None:
    assert facts(SHEET + "D'après : le roman d'Odile Hanse").adaptation is True


def test_silence_in_the_papers_means_no_adaptation_and_no_co_development() -> None:
    found = facts()

    assert (found.adaptation, found.codevelopment) == (False, False)


def test_without_papers_to_read_nothing_is_denied() -> None:
    found = _read(mail(text="Le dossier est trop lourd, voici un lien."))

    assert (found.adaptation, found.codevelopment, found.animation) == (None, None, None)


@pytest.mark.parametrize(
    "text", ["Le projet est codéveloppé avec Coquelicot.", "co-developed with Saltmarsh", "in co-ontwikkeling met Kust"]
)
def test_a_co_developer_in_the_mail_is_seen(text: str) -> None:
    assert facts(text=text).codevelopment is True


@pytest.mark.parametrize(
    ("words", "shape"),
    [
        ("long métrage d'animation", "animation"),
        ("série de fiction, 8 × 52 minutes", "series"),
        ("fictiereeks, 6 x 50 minuten", "series"),
        ("long métrage documentaire", "documentary"),
        ("Kinospielfilm", "feature"),
    ],
)
def test_the_format_is_read_from_the_sheet(words: str, shape: str) -> None:
    assert facts(SHEET.replace("long métrage de fiction", words)).format == shape


def test_the_fields_of_a_form_speak_for_themselves() -> None:
    paper = replace(
        file(page("Formulaire", title="Formulaire")),
        fields=(FormField("titre_du_projet", "Tourbe"), FormField("societe", "Arrière-Saison Films SRL")),
    )

    found = _read(mail(paper))

    assert (found.title, found.company) == ("Tourbe", "Arrière-Saison Films SRL")


def test_the_producer_inside_a_forward_is_the_contact() -> None:
    forwarded = "De : Ada Lamquet <ada@lamquet.example>\nEnvoyé : lundi\nObjet : dossier"
    message = replace(mail(text="Je vous transmets le dossier."), senders=(INTERN,), quoted=forwarded)

    assert _read(message).contact == ADA


def test_the_language_is_that_of_the_mail_and_not_of_its_papers() -> None:
    assert facts(text="Geachte, in bijlage vindt u ons dossier voor de oproep van april.").language == "nl"


@pytest.mark.parametrize("languages", [("de", "fr"), ("fr", "de"), ("nl", "fr", "fr", "nl")])
def test_of_papers_in_as_many_languages_the_first_gives_its_own_in_every_process(languages: tuple[str, ...]) -> None:
    pieces = tuple(make.piece(language=language) for language in languages)

    assert facts_of(make.message(subject="", text=""), pieces).language == languages[0]


# ------------------------------------------------------------------------------------- who, how long and how much


def test_a_sheet_tells_director_authors_length_and_budget_with_their_page() -> None:
    found = facts()

    assert (found.director, found.authors, found.length) == ("Maëlle Grosjean", "Maëlle Grosjean", "98 minutes")
    assert found.budget == 41_000_00
    assert Evidence("budget.sheet", 1, "41 000 €", file="document.pdf") in found.grounds


def test_the_amount_asked_is_read_in_the_letter() -> None:
    assert facts(text="Nous sollicitons un montant de 12.500 € pour l'écriture.").amount_asked == 12_500_00


def test_two_amounts_asked_are_left_to_a_person() -> None:
    found = facts(f"{SHEET}Montant demandé : 15.000 €", text="Nous sollicitons un montant de 12.500 €.")

    assert found.amount_asked is None
    assert [ground.code for ground in found.grounds if ground.code.startswith("amount")] == 2 * [
        "amount_asked.disagrees"
    ]


def test_the_amount_asked_of_another_fund_is_not_ours() -> None:
    form = f"Vlaams Audiovisueel Fonds\n{SHEET}Montant demandé : 15.000 €\nCochez la case [ ] oui [ ] non"
    read = file(page(form, title="Formulaire de demande"))
    piece = replace(make.piece("application_form", doubt="other_fund"), attachment=read.path)

    assert facts_of(mail(read), (piece,), kinds()).amount_asked is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Format : série d'animation 26 x 13 min", "animation series"),
        ("Formaat : animatiereeks", "animation series"),
        ("Format: animated series, 10 x 7 min", "animation series"),
        ("Format: Animationsserie", "animation series"),
        ("Format : long métrage d'animation", "animation"),
    ],
)
def test_an_animated_series_is_both(said: str, expected: str) -> None:
    found = facts(said)

    assert (found.format, found.animation) == (expected, True)


def test_words_that_begin_a_sentence_are_no_label() -> None:
    assert facts("Auteurs et interprètes de demain\nRéalisation soignée").authors == ""


@pytest.mark.parametrize(("sender", "title"), [("noreply@wetransfer.example", ""), ("ada@lamquet.example", "Tourbe")])
def test_the_subject_of_a_transfer_notice_is_no_title(sender: str, title: str) -> None:
    subject = "Tourbe" if title else "ada@lamquet.example sent you Dossier_final.zip via WeTransfer"
    message = make.message(subject=subject, senders=(Address("", sender),), links=(make.link(),), text="Voici le lien.")

    assert facts_of(message, ()).title == title


@pytest.mark.parametrize("line", ["Pour : le comité", "Projet : long métrage de fiction"])
def test_what_a_form_is_for_and_what_a_film_is_are_no_titles(line: str) -> None:
    assert facts(SHEET.replace("Titre provisoire : Tourbe (titre anglais : Peat)", line)).title == ""
