"""A kind that a fund adds has no rows: its name keeps a paper from being surely another, and its line from missing."""

from dataclasses import replace

import pytest

from tests import make
from tests.triage.papers import file, kinds, mail, page
from triage.completeness import standings_of
from triage.message import Line, OutlineEntry, Page
from triage.recognise import recognise
from triage.values import Certainty, Facts, Kind, LineState, Need, Piece, Requirement

CHARTER = Kind(
    "green_charter",
    {"fr": ("Charte verte",)},
    {"fr": ("charte verte",)},
    {"fr": ("notre charte",)},
    "required",
    "admin",
)
WITH_CHARTER = replace(kinds(), kinds=kinds().kinds | {"green_charter": CHARTER})
DECLARED = """Je soussigné, Jean Dumont, gérant de la société Brume Films SRL, déclare sur l'honneur que la production
n'a reçu aucune autre aide d'État et qu'elle respecte les règles de cumul des aides publiques.
Je déclare en outre limiter les déplacements et trier les déchets du plateau.
Fait à Liège, le 3 mars 2026. Signature"""
PRODUCED = """Nous produisons ce film avec un plan de financement réaliste. Notre société a réuni un coproducteur, une
chaîne et un distributeur, et nous comptons sur le tax shelter pour le solde du financement. Notre stratégie
tient compte du budget : nous cherchons un partenaire au Luxembourg, et les préventes sont en négociation. Nous
croyons au potentiel du film auprès du public et nous voulons le produire sans céder sur les moyens."""
LISTED = """1. Nous limitons les déplacements en avion et préférons le train.
2. Nous trions les déchets sur le plateau et donnons les restes.
3. Nous louons les costumes et les meubles au lieu de les acheter.
4. Nous servons des repas végétariens deux jours par semaine.
5. Nous nommons une personne responsable du tournage durable.
6. Nous mesurons nos émissions et publions le résultat."""
LONG = "Charte verte_Le dernier passage d'eau_Brume Films.pdf"
MARKED = (OutlineEntry("Charte verte", 1),)


def sent(*pages: Page, name: str = "document.pdf", **changes: object) -> tuple[Piece, ...]:
    return recognise(mail(replace(file(*pages, name=name), **changes)), WITH_CHARTER)  # type: ignore[arg-type]


def state_of(pieces: tuple[Piece, ...]) -> LineState:
    call = make.call(requirements=(Requirement("charter", ("green_charter",), Need.REQUIRED),))
    return standings_of(call, pieces, Facts())[0].state


@pytest.mark.parametrize("text", [DECLARED, PRODUCED, LISTED])
@pytest.mark.parametrize(
    ("title", "name", "changes"),
    [
        ("Charte verte", "document.pdf", {}),
        ("Notre charte", "document.pdf", {}),
        ("Brume Films : charte verte du film « Tourbe »", "document.pdf", {}),
        ("", "charte_verte.pdf", {}),
        ("Déclaration", LONG, {}),
        ("", "document.pdf", {"outline": MARKED}),
    ],
)
def test_what_bears_an_added_kinds_name_may_be_it_and_is_surely_nothing_else(
    text: str, title: str, name: str, changes: dict[str, object]
) -> None:
    pieces = sent(page(text, title=title), name=name, **changes)

    assert [piece.certainty for piece in pieces] == [Certainty.UNSURE]
    assert "green_charter" in (pieces[0].kind, *pieces[0].maybe[:1])
    assert state_of(pieces) is LineState.UNSURE


@pytest.mark.parametrize("first", ["Brume Films SRL", "Déclaration"])
def test_a_smaller_heading_at_the_top_names_it_too_and_one_below_does_not(first: str) -> None:
    heads = Line(first, 22.0, bold=True, top=0.05), Line("Charte verte", 14.0, bold=True, top=0.1)
    below = f"{first}\n{DECLARED}\nCharte verte\nNous signons celle du fonds."

    assert state_of(sent(Page(1, f"{first}\nCharte verte\n{DECLARED}", lines=heads))) is LineState.UNSURE
    assert state_of(sent(Page(1, below, lines=heads))) is LineState.MISSING


def test_a_sheet_of_its_name_may_be_it() -> None:
    assert state_of(sent(page(DECLARED, title="Déclaration", label="Charte verte"))) is LineState.UNSURE


def test_only_what_bears_the_name_may_be_it() -> None:
    budget = page("Repas 1 200\nTrains 300\nTotal 1 500", title="Budget de développement")
    named = sent(budget, page(PRODUCED, title="Charte verte"), name="Budget et charte verte.pdf")

    assert ["green_charter" in piece.maybe for piece in named] == [False, True]
    assert sent(page(DECLARED, title="Déclaration sur l'honneur")) == recognise(
        mail(file(page(DECLARED, title="Déclaration sur l'honneur"))), kinds()
    )
    assert state_of(sent(page(PRODUCED, title="Note du producteur"))) is LineState.MISSING


@pytest.mark.parametrize("text", ["x", "Nous trions et prenons le train."])
def test_a_file_of_few_words_under_its_name_is_one_to_look_at(text: str) -> None:
    assert state_of(sent(page(text), name=LONG)) is LineState.UNSURE
