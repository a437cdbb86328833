"""How many projects a mail holds, by its own words, where its papers show one."""

import pytest

from tests.triage.papers import mail
from triage.projects import projects_of
from triage.told.sheets import Entry, Sheet

ONE: Sheet = {"title": (Entry("Restwärme", 1, "blatt.pdf"),)}


@pytest.mark.parametrize(
    "words",
    [
        "Voici nos deux projets, Restwärme et La Sablière.",
        "Anbei unsere beiden Projekte, Restwärme und Die Kiesgrube.",
        "In bijlage onze twee dossiers.",
        "Attached are our two applications.",
        "anbei unser Antrag für „Restwärme“ und der Nachtrag für „Lauwarm“, unser zweites Projekt.",
        "Voici la déclaration de « Halage », notre autre film.",
    ],
)
def test_a_mail_that_brings_another_of_the_senders_own_holds_two(words: str) -> None:
    assert projects_of(mail(text=words), [ONE]) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Voici « Restwärme », notre deuxième projet chez vous.",
        "Die Autorin hat zwei Projekte in Arbeit.",
        "The director made two projects with the broadcaster.",
        "Avec « Halage », notre deuxième film, nous étions à Gand en 2018.",
        "Notre société est née de « Halage », le premier film de Nele.",
    ],
)
def test_what_was_made_before_is_no_second_project(words: str) -> None:
    assert projects_of(mail(text=words), [ONE]) == 1
