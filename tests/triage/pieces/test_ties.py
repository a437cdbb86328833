"""A telling or a note that names nobody of the film it came with is shown to a person."""

import pytest

from tests import make
from tests.triage.papers import file, kinds, mail, page
from triage.pieces.ties import without_followers
from triage.recognise import recognise
from triage.values import Certainty, KnownDossier

SYNOPSIS = """
Nora Wauters revient à Fontaine le jour où l'on vide l'étang. Elle cherche la bague de sa mère et découvre une voiture.
Son frère refuse d'en parler. Elle interroge le garde, qui ment, puis l'institutrice, qui pleure. Peu à peu elle
comprend que tout le monde savait. La nuit, quelqu'un remet l'eau. Nora plonge. Elle remonte la plaque et la pose sur
la table de son frère. Il avoue. Au matin, elle part sans la bague, et lui reste au bord, à regarder l'eau monter.
"""
OF_THE_FILM = """
J'ai rencontré la vraie Nora à un enterrement. Depuis, j'écris ce récit pour comprendre pourquoi on parlait de la bague.
Le personnage m'est venu en une nuit, l'histoire en six ans. Ce qui m'intéresse est la manière dont un village écrit sa
propre légende. J'ai voulu un scénario sans méchant. Mon écriture avance par objets.
"""
OF_ANOTHER = OF_THE_FILM.replace("Nora", "Germaine")


def certainty_of_synopsis(
    note: str, *, subject: str = "Dossier", text: str = "", name: str = "b.pdf", own: str = "a.pdf"
) -> Certainty:
    sent = mail(file(page(SYNOPSIS), name=own), file(page(note), name=name), subject=subject, text=text)
    first, *_ = recognise(sent, kinds())
    assert first.kind == "synopsis_short"
    return first.certainty


def test_a_telling_that_shares_a_name_with_another_paper_is_sure() -> None:
    assert certainty_of_synopsis(OF_THE_FILM) is Certainty.SURE


def test_a_telling_of_which_nobody_is_named_elsewhere_asks_a_person() -> None:
    assert certainty_of_synopsis(OF_ANOTHER) is Certainty.UNSURE


@pytest.mark.parametrize(
    ("subject", "text", "note"),
    [
        ("Fontaine – candidature", "", OF_ANOTHER),
        ("Dossier", "Voici notre dossier pour le film avec Nora.", OF_ANOTHER),
        ("Dossier", "", OF_ANOTHER.replace("Germaine", "NORA")),
    ],
    ids=["subject", "mail", "capitals"],
)
def test_the_name_may_stand_in_the_mail_or_in_capitals(subject: str, text: str, note: str) -> None:
    assert certainty_of_synopsis(note, subject=subject, text=text) is Certainty.SURE


def test_the_name_may_stand_small_in_the_name_of_a_file() -> None:
    assert certainty_of_synopsis(OF_ANOTHER, name="note-fontaine.pdf") is Certainty.SURE


def test_a_name_that_is_small_in_a_file_name_is_still_one_on_the_pages() -> None:
    assert certainty_of_synopsis(OF_THE_FILM, name="note-nora.pdf") is Certainty.SURE


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    written = "Fontaine, je ne boirai pas de ton eau. Une fontaine ne dit rien. "

    assert certainty_of_synopsis(written + OF_ANOTHER) is Certainty.UNSURE


def test_a_part_of_a_longer_word_is_no_name() -> None:
    assert certainty_of_synopsis(OF_ANOTHER.replace("Germaine", "Norane")) is Certainty.UNSURE


def test_a_paper_that_came_alone_is_not_held_against_anything() -> None:
    (piece,) = recognise(mail(file(page(SYNOPSIS), name="a.pdf")), kinds())

    assert piece.certainty is Certainty.SURE


def test_the_name_of_its_own_file_ties_a_paper_to_nothing() -> None:
    assert certainty_of_synopsis(OF_ANOTHER, own="nora wauters.pdf") is Certainty.UNSURE


def test_a_file_that_holds_other_papers_too_bears_the_name_of_all() -> None:
    both = file(page(SYNOPSIS), page(OF_ANOTHER), name="fontaine.pdf")
    first, *_ = recognise(mail(both), kinds())

    assert (first.kind, first.certainty) == ("synopsis_short", Certainty.SURE)


def follower(dossier: KnownDossier, *, name: str = "a.pdf", title: str = "") -> tuple[Certainty, str]:
    """What becomes of the synopsis when it follows alone, for this dossier."""
    sent = mail(file(page(SYNOPSIS, title=title), name=name))
    (piece,) = without_followers(sent, recognise(sent, kinds()), dossier)
    return piece.certainty, piece.doubt


def test_a_telling_that_follows_alone_and_names_nobody_of_its_dossier_asks_a_person() -> None:
    assert follower(make.known_dossier()) == (Certainty.UNSURE, "unrelated")


@pytest.mark.parametrize(
    "known",
    [
        make.known_dossier(title="L'Étang de Fontaine"),
        make.known_dossier(company="Wauters Films SRL"),
        make.known_dossier(correspondents=frozenset({"nora.wauters@films.example"})),
    ],
    ids=["title", "company", "who wrote"],
)
def test_one_that_names_the_film_or_its_people_is_sure(known: KnownDossier) -> None:
    assert follower(known) == (Certainty.SURE, "")


@pytest.mark.parametrize(("name", "title"), [("synopsis.pdf", ""), ("a.pdf", "Synopsis")])
def test_one_that_is_named_what_it_is_is_sure(name: str, title: str) -> None:
    assert follower(make.known_dossier(), name=name, title=title) == (Certainty.SURE, "")


COSTS = """
Poste\tMontant
Option sur la nouvelle\t2.500 €
Scénariste, trois versions\t18.000 €
Consultant à l'écriture\t3.000 €
Repérages\t2.400 €
Frais généraux\t1.925 €
Total développement\t27.825 €
"""


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Les Passeurs – budget de développement", Certainty.UNSURE),
        ("Fontaine – budget de développement", Certainty.SURE),
        ("LES PASSEURS – BUDGET DE DÉVELOPPEMENT", Certainty.SURE),
        ("Budget de développement", Certainty.SURE),
    ],
    ids=["another film's", "of the film", "all in capitals", "no name"],
)
def test_a_title_that_names_what_nothing_else_names_asks_whose_it_is(title: str, found: Certainty) -> None:
    sent = mail(file(page(COSTS, title=title), name="b.pdf"), file(page(OF_THE_FILM), page(SYNOPSIS), name="a.pdf"))
    budget, *_ = recognise(sent, kinds())

    assert (budget.kind, budget.certainty) == ("development_budget", found)


CONTRACT = """
Entre Étang Films SRL, ci-après « le Producteur », et Madame Nora Wauters, auteure, ci-après « l'Auteure ».
Article 1. Le Producteur commande à l'Auteure le scénario du film provisoirement intitulé « {0} ».
Article 2. L'Auteure remettra la première version le 30 juin 2021 et la version définitive le 15 janvier 2022.
Article 3. L'Auteure cède au Producteur, à titre exclusif et pour trente ans, les droits de reproduction.
Article 4. Rémunération : 8.500 euros bruts, en trois versements. Générique : « Écrit par Nora Wauters ».
Fait à Fontaine en deux exemplaires, le 12 mars 2021. Le contrat relève du droit belge et du droit moral.
"""


@pytest.mark.parametrize(
    ("text", "title", "found"),
    [
        (CONTRACT.format("L'Étang vide"), "Contrat d'auteur", Certainty.SURE),
        (CONTRACT.format("Les ascensoristes"), "Contrat d'auteur", Certainty.UNSURE),
        (CONTRACT.format("Les ascensoristes », anciennement « L'Étang vide"), "Contrat d'auteur", Certainty.SURE),
        (COSTS, "Nora Wauters – budget de développement, « Les Passeurs »", Certainty.UNSURE),
        (COSTS, "Nora Wauters – budget de développement, « L'Étang vide »", Certainty.SURE),
    ],
    ids=["of the film", "of another", "of the film too", "another's budget", "the film's budget"],
)
def test_a_deed_or_a_budget_on_a_work_that_no_other_paper_names_asks_whose_it_is(
    text: str, title: str, found: Certainty
) -> None:
    beside = file(page(f"L'Étang vide. {SYNOPSIS}"), name="a.pdf")
    _, second = recognise(mail(beside, file(page(text, title=title), name="b.pdf"), text="« Les Passeurs »"), kinds())

    assert second.certainty is found


HOUSE = """
{0} a été fondée à Fontaine en 2012 par deux anciens assistants. La société emploie cinq personnes et produit des
longs métrages et des documentaires. Depuis 2015, {0} a livré sept films, dont deux ont été primés à Namur.
Le catalogue de {0} compte douze titres ; son chiffre d'affaires 2020 est de 640.000 euros. Associés à parts égales.
"""


@pytest.mark.parametrize(("name", "found"), [("Wauters", Certainty.SURE), ("Halcyon", Certainty.UNSURE)])
def test_a_company_whose_own_name_nothing_else_names_may_be_any_company(name: str, found: Certainty) -> None:
    house = file(page(HOUSE.format(name), title="La société"), name="b.pdf")
    _, second = recognise(mail(file(page(SYNOPSIS), name="a.pdf"), house), kinds())

    assert (second.kind, second.certainty) == ("company_presentation", found)


@pytest.mark.parametrize(
    ("more", "note", "found"),
    [
        ("Tout se passe près de Namur.", "Germaine vivait à Namur.", Certainty.UNSURE),
        ("Le garde s'appelle Lucien, l'institutrice Blanche.", "Germaine aimait Lucien.", Certainty.SURE),
    ],
    ids=["a town", "a name"],
)
def test_a_town_ties_no_telling_to_a_film_and_a_name_does(more: str, note: str, found: Certainty) -> None:
    told, other = file(page(f"{SYNOPSIS}{more}"), name="a.pdf"), file(page(f"{OF_ANOTHER}{note}"), name="b.pdf")
    first, *_ = recognise(mail(told, other), kinds())

    assert (first.kind, first.certainty) == ("synopsis_short", found)
