"""Two tables on one tab are two, whatever their rows are called: each adds up by itself."""

from tests.triage.papers import file, page, pieces
from triage.message import PageForm
from triage.pieces.features import traits_of
from triage.pieces.measures import Looks, Measures
from triage.pieces.scoring import content_of
from triage.pieces.tables import second_table

COSTS = """Poste\tEuros
Option du livre\t3500
Scénario, deuxième et troisième version\t18000
Conseillère dramatique\t4800
Repérages d'été\t3960
Frais généraux\t4740
Tout compris\t35000"""
SOURCES = """Qui paie jusqu'ici
Communauté française\t12500\tacquis
Nous-mêmes\t7500\tacquis
Distributeur\t5000\tlettre reçue
Prêt wallon\t10000\tcette demande
Ensemble\t35000"""
CHAPTERS = """Écriture
Option du livre\t3500
Scénario\t18000
Conseil\t4500
Sous-total\t26000
Préparation
Repérages\t4000
Casting\t3000
Frais généraux\t2000
Sous-total\t9000
Ensemble\t35000"""


def test_a_second_table_begins_where_the_first_has_added_up() -> None:
    rows = [*COSTS.split("\n"), *SOURCES.split("\n")]

    assert second_table(rows) == rows.index("Qui paie jusqu'ici")


def test_chapters_of_one_table_are_no_tables_of_their_own() -> None:
    assert second_table(CHAPTERS.split("\n")) is None


def test_chapters_whose_rest_is_nearly_the_total_are_one_table() -> None:
    rows = "Écriture|Scénario\t23000|Conseil\t2400|Avis\t100|Sous-total\t25500|Autres|Repérages\t12000|Frais\t500"
    rows += "|Somme\t12500"

    assert second_table([*rows.split("|"), "Total\t25100"]) is None
    assert second_table([*rows.split("|"), "Total\t25000"]) == 5


def test_a_table_that_does_not_add_up_parts_nothing() -> None:
    assert second_table([*COSTS.replace("35000", "36900").split("\n"), *SOURCES.split("\n")]) is None


def test_a_budget_and_its_finance_plan_on_one_tab_are_two_pieces() -> None:
    tab = page(f"{COSTS}\n\n{SOURCES}", form=PageForm.SHEET, label="Feuil1")

    found = pieces(file(tab, name="chiffres.xlsx"))

    assert [piece.kind for piece in found] == ["development_budget", "development_finance_plan"]


def test_places_in_the_region_are_no_note_on_spending_there() -> None:
    places = "Repérages à Namur, Dinant et Huy, en Wallonie ; puis Liège, Verviers, la Wallonie encore, et Charleroi."
    spent = f"{places} Nous y dépenserons 42.000 euros."

    scores = [content_of(Measures(traits_of(text), Looks()))["walloon_spend_note"] for text in (places, spent)]

    assert scores[1] - scores[0] > 3
