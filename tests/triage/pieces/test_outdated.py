"""A paper of which every year is over is shown to a person: a former call's calendar, an option that ended."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.triage.papers import file, kinds, mail, page
from triage.recognise import recognise

CALENDAR = """
Octobre {0} : lecture des carnets, choix des témoins
Décembre {0} : synopsis, première version
Mars {1} : traitement et repérages
Juin {1} : remise du scénario au comité de lecture
Septembre {1} : fin du développement
"""
OPTION = """
Entre Madame Jeanne Brisfer, auteure, et la société Basse-Enclume SRL, ci-après le Producteur, il est convenu :
Article 1. L'Auteure consent au Producteur une option exclusive sur les droits d'adaptation audiovisuelle de son récit.
Article 2. L'option est consentie à compter du 1er février 2018 et prend fin de plein droit le 31 juillet {0}.
Article 3. Le prix de l'option est fixé à 1.200 euros, imputable sur le prix des droits.
Article 4. À défaut de levée avant le terme, l'Auteure recouvre l'entière disposition de ses droits sans formalité.
Fait à Soignies, le 24 janvier 2018, en deux exemplaires.
"""
BUDGET = """
Poste\tMontant
Droits et options, appel {0}\t2.500 €
Scénariste, trois versions\t18.000 €
Consultant à l'écriture\t2010
Repérages\t2.400 €
Frais généraux (7 %)\t1.925 €
Total développement\t26.835 €
"""


def doubt(text: str, title: str, sent: datetime | None = datetime(2021, 4, 15, tzinfo=UTC)) -> str:
    (piece,) = recognise(replace(mail(file(page(text, title=title))), date=sent), kinds())
    return piece.doubt


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (CALENDAR.format(2018, 2019), "Calendrier de développement"),
        (OPTION.format(2019), "Contrat d'option"),
        (BUDGET.format(2019), "Budget de développement"),
    ],
    ids=["a calendar", "an option", "a budget"],
)
def test_what_is_over_asks_a_person(text: str, title: str) -> None:
    assert doubt(text, title) == "outdated"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (CALENDAR.format(2020, 2021), "Calendrier de développement"),
        (OPTION.format(2021), "Contrat d'option"),
        (BUDGET.format(2020), "Budget de développement"),
        (BUDGET.replace(", appel {0}", ""), "Budget de développement"),
        (CALENDAR.format("20", "21") + "Développement soutenu en 2019.", "Calendrier de développement"),
        (CALENDAR.format("", "") + "Lauréat en 2019. Liège, le 3/04/21", "Calendrier de développement"),
    ],
    ids=["a calendar", "an option", "a budget", "a sum like a year", "short years", "a short date"],
)
def test_what_goes_on_is_sure(text: str, title: str) -> None:
    assert doubt(text, title) == ""


def test_a_mail_without_a_date_says_nothing_of_what_is_over() -> None:
    assert doubt(CALENDAR.format(2018, 2019), "Calendrier de développement", None) == ""
