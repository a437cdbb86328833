"""What tempts beside a gap: a form to fill in, a sum without a budget, a paper on papers; none is sure."""

import pytest

from tests.triage.papers import page, sure
from triage.pieces.needs import is_blank

BUDGET = """
Poste\tMontant
Droits et options\t{0}
Scénariste, trois versions\t{1}
Consultant à l'écriture\t{2}
Repérages\t{3}
Frais généraux (7 %)\t{4}
Total développement\t{5}
"""
FILLED = "2.500 €", "18.000 €", "3.000 €", "2.400 €", "1.925 €", "27.825 €"


def test_a_budget_with_its_sums_is_sure() -> None:
    assert sure(page(BUDGET.format(*FILLED), title="Budget de développement")) == ["development_budget"]


def test_a_table_printed_as_its_cells_stand_has_sums_too() -> None:
    cells = "2500", "18000", "3000", "2400", "1925", "27825"

    assert sure(page(BUDGET.format(*cells), title="Budget de développement")) == ["development_budget"]


def test_years_and_postcodes_are_no_sums() -> None:
    cells = "2021", "2022", "4000 Liège", "5000 Namur", "", ""

    assert sure(page(BUDGET.format(*cells), title="Budget de développement")) == []


@pytest.mark.parametrize("cell", ["0,00 €", "[à compléter]", "XX.XXX €", "______", ""])
def test_a_budget_without_sums_is_not(cell: str) -> None:
    assert sure(page(BUDGET.format(*[cell] * 6), title="Budget de développement")) == []


def test_one_sum_is_no_budget() -> None:
    text = "Voir le tableur envoyé par courrier séparé. Total : 78.400 €."

    assert sure(page(text, title="Budget de développement")) == []


PLAN = """
Bron\tBedrag\t%\tStatus
Fonds\tXX.XXX €\t.. %\taangevraagd
Eigen inbreng\tXX.XXX €\t.. %\tbevestigd
Coproducent\tXX.XXX €\t.. %\tin onderhandeling
Totaal\tXX.XXX €\t100 %
"""
CONTRACT = """
Entre les soussignés : ____________, ci-après « l'Auteur », et ____________, ci-après dénommée « le Producteur »,
il est convenu ce qui suit.
Article 1. Objet. L'Auteur cède au Producteur le droit d'adapter et de reproduire l'œuvre intitulée ____________.
Article 2. Rémunération. Le Producteur verse à l'Auteur la somme de ____________ €, en trois tranches.
Article 3. Durée. La cession vaut pour ____ ans.
Article 4. Loi applicable. Le droit belge s'applique.
"""
DECLARATION = """
I, the undersigned ____________, acting for ____________, declare on my honour that the information given in this
application is true and complete, that the company is not in difficulty, and that it has no recovery order outstanding.
Place and date: ____________
"""
LIFE = """
Name: [Name]
Geboren: [Datum, Ort]
Ausbildung: [Schule, Abschluss, Jahr]
Erfahrung: [Funktion, Film, Jahr]
Sprachen: [Sprachen]
"""


@pytest.mark.parametrize("text", [PLAN, CONTRACT, DECLARATION, LIFE], ids=["nl", "fr", "en", "de"])
def test_a_form_that_waits_to_be_filled_in_is_known_as_one(text: str) -> None:
    assert is_blank(text)
    assert sure(page(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Synopsis .......... 3\nTraitement .......... 5\nNote .......... 9\nBudget .......... 12",
        "Scénario ......... 9.000\nDramaturge ......... 2.400\nEn tout ......... 11.400",
        "Titre ........ Tare\nFormat ........ long métrage\nDurée ........ 95 min",
        "[page noire]\n[photo : la carrière]\n[photo : la guérite]\nUne femme pèse.",
        "Elle rit [sic], il part [off], on sort [fin]. " + "Nora plonge et remonte une pierre. " * 40,
        "Fait à Liège, le 12 mars 2021.\nSignature : ____________",
    ],
    ids=["contents", "sums", "leaders", "what is seen", "a few in much", "a signature"],
)
def test_what_is_filled_in_is_not_blank(text: str) -> None:
    assert not is_blank(text)


def test_a_declaration_of_something_else_is_no_declaration_on_honour() -> None:
    text = """
Je soussigné, Samir Benali, déclare sur l'honneur héberger à mon domicile, rue du Pont 4 à 7060 Soignies, mon neveu
Bilal depuis le 1er septembre 2020. Fait pour servir et valoir ce que de droit.
Soignies, le 3 février 2021. Samir Benali (signé)
"""
    assert sure(page(text, title="Déclaration sur l'honneur")) == []


def test_a_paper_on_authors_notes_is_none() -> None:
    text = """
In de auteursnota vertelt de scenarist waarom dit verhaal verteld moet worden. Wat is de oorsprong van het idee? Welke
herinnering, welk thema ligt aan de basis? De nota gaat in op de personages en op de keuze van het genre. Ze is geen
samenvatting van het scenario. De commissie leest graag waarom de schrijver en niemand anders dit verhaal schrijft.
"""
    assert sure(page(text, title="Wat verwachten wij van een auteursnota?")) == []


TALK = """
KANTINE, donderdag, kwart voor zes. De ramen zijn beslagen.

ARNE
Is er nog soep?

LIEVE
Voor wie vroeg opstaat.

Hij zet zijn helm op de toog. Zij draait het gas laag en kijkt niet op.

ARNE
Ik ben nooit gaan slapen.

LIEVE
(zonder te kijken)
Dan is het nog gisteren.

ARNE
Geef mij die van gisteren.

Ze schept. De lepel is te groot voor de kom.
"""


def test_a_scene_that_opens_in_no_known_manner_is_a_screenplays_where_people_speak_in_turn() -> None:
    assert sure(page(TALK)) == ["screenplay"]


@pytest.mark.parametrize("cell", ["à compléter", "in te vullen", "to be completed", "noch zu ergänzen"])
def test_a_budget_of_which_most_sums_are_still_to_come_is_not(cell: str) -> None:
    assert (
        sure(page(BUDGET.format("2.500 €", cell, "3.000 €", cell, cell, cell), title="Budget de développement")) == []
    )


def test_a_sum_that_is_to_be_confirmed_is_one() -> None:
    sums = (f"{one} à confirmer" for one in FILLED)

    assert sure(page(BUDGET.format(*sums), title="Budget de développement")) == ["development_budget"]


def test_a_list_of_what_was_spent_day_by_day_is_no_budget() -> None:
    days = BUDGET.replace("Scénariste", "12/10/2020 Scénariste").replace("Consultant", "18/11/2020 Consultant")

    assert sure(page(days.format(*FILLED), title="Budget de développement")) == ["development_budget"]
    assert sure(page(days.replace("Repé", "04/01/2021 Repé").format(*FILLED), title="Budget de développement")) == []


DEED = """
Entre Rivage Est SRL, le producteur, et Madame Julie Renson, l'auteure, il est convenu ce qui suit :
Article 1. L'auteure écrit le scénario du film et remettra la première version le 30 juin 2021.
Article 2. L'auteure cède au producteur, à titre exclusif et pour trente ans, les droits de reproduction.
Article 3. Rémunération : 8.500 euros bruts, en trois versements, et 5 % des recettes nettes part producteur.
Article 4. Le présent contrat relève du droit belge. Droit moral : le nom de l'auteure figurera au générique.
Fait à Liège en deux exemplaires, le 12 mars 2021. Lu et approuvé.
"""


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Contrat d'auteur", ["author_contract"]),
        ("Contrat de travail", []),
        ("Convention de stage", []),
        ("Deed of termination", []),
        ("Arbeidsovereenkomst", []),
    ],
)
def test_a_contract_of_work_or_of_an_end_buys_no_text(title: str, found: list[str]) -> None:
    assert sure(page(DEED, title=title)) == found


SPENDING = """
Le partenaire engagera dix-huit techniciens de la région et dépensera 410.000 euros chez des prestataires {0}.
Les dépenses régionales éligibles s'élèvent à 62 % du budget : hébergement, décors, location de matériel, salaires.
Le tournage compte dix-neuf jours ; l'effet économique et les emplois dépassent l'intervention du fonds, ratio 150 %.
"""


@pytest.mark.parametrize(
    ("where", "found"), [("de Wallonie, à Liège", ["walloon_spend_note"]), ("du Jutland, à Hirtshals", [])]
)
def test_a_note_on_another_region_is_none_on_wallonia(where: str, found: list[str]) -> None:
    assert sure(page(SPENDING.format(where), title="Retombées régionales")) == found


GREEN = """
Chapitre 1 : Transports
L'équipe prend le train et personne ne vient seul. Le dernier soir, ceux qui restent partagent une voiture.
Chapitre 2 : Déchets
La régie trie tout. Quelqu'un veille sur les bacs et les vide quand la nuit tombe.
Chapitre 3 : Énergie
Le groupe se tait. Des batteries le remplacent et la lumière attend le jour.
Chapitre 4 : Repas
La cantine cuisine ce qui pousse ici. Le jeudi, la viande disparaît.
Chapitre 5 : Décors
On loue, on répare, on donne. Rien ne part à la benne.
"""
WE = """
1. Nous limitons les déplacements en avion et préférons le train.
2. Nous trions les déchets sur le plateau et donnons les restes.
3. Nous louons les costumes et les meubles au lieu de les acheter.
4. Nous servons des repas végétariens deux jours par semaine.
5. Nous nommons une personne responsable du tournage durable.
6. Nous mesurons nos émissions et publions le résultat.
"""


@pytest.mark.parametrize("text", [GREEN, WE])
@pytest.mark.parametrize("title", ["", "Nos engagements"])
def test_numbered_engagements_are_no_episodes_and_present_no_company(text: str, title: str) -> None:
    assert sure(page(text, title=title)) == []


def test_episodes_that_are_called_so_are_sure() -> None:
    assert sure(page(GREEN.replace("Chapitre", "Épisode"))) == ["episode_outlines"]
