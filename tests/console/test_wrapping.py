"""Lines that a program cut are joined on a narrow page; lines that a person ended are not, and no sign is changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.visible import shown
from console.wrapping import soft_pieces
from storage.states import Role
from tests.console.browser import NARROW, WIDE
from tests.console.conftest import Look
from tests.console.desk import Desk
from tests.console.test_messages import take_in

CUT = """Bonjour,

nous vous adressons le dossier complet de notre projet de long métrage,
qui comprend le synopsis, le traitement, la note d'intention, le plan de
financement et le devis. Le contrat d'auteur suit par la poste.

Il comprend :
- le synopsis, le traitement et la note d'intention de la réalisatrice
- le plan de financement et le devis

Bien à vous,
Ada Lamquet
Rue de la Digue 12, 5000 Namur"""


def joined(text: str) -> str:
    return " ".join(soft_pieces(text))


def test_a_cut_paragraph_is_one_line_and_what_stands_alone_stays_alone() -> None:
    assert [line for line in joined(CUT).split("\n") if line] == [
        "Bonjour,",
        "nous vous adressons le dossier complet de notre projet de long métrage, qui comprend le synopsis, le "
        "traitement, la note d'intention, le plan de financement et le devis. Le contrat d'auteur suit par la poste.",
        "Il comprend :",
        "- le synopsis, le traitement et la note d'intention de la réalisatrice",
        "- le plan de financement et le devis",
        "Bien à vous,",
        "Ada Lamquet",
        "Rue de la Digue 12, 5000 Namur",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour,\nVoici le dossier complet de notre film Hors service, pour la session.\nMerci d'avance,\nAda",
        "> nous vous adressons le dossier complet de notre projet de long métrage,\n> qui comprend le synopsis",
        "Budget                          48 500 euros      voir le devis en annexe 3\nplan de financement",
        "De : Ada Lamquet, pour la société Les Films de la Digue, à Namur, Belgique\nobjet : dossier",
        "un texte dont chaque paragraphe tient sur une seule ligne, aussi longue soit-elle, comme les programmes "
        "d'aujourd'hui les envoient\nqui continue ici",
        "",
        "\n\n",
    ],
)
def test_lines_that_somebody_ended_stay_as_they_are(text: str) -> None:
    assert soft_pieces(text) == [text]


@given(st.text(alphabet="ab. :>-\n\té", max_size=400))
def test_the_pieces_with_line_ends_are_the_text(text: str) -> None:
    assert "\n".join(soft_pieces(text)) == text


def test_the_page_holds_the_same_signs() -> None:
    assert shown(CUT, breaks=True).striptags() == " ".join(CUT.split())
    assert shown(CUT, breaks=True).count('<span class="cut">\n</span>') == 2


@pytest.mark.browser
def test_on_a_telephone_a_line_that_was_cut_goes_on_and_elsewhere_it_ends_where_it_did(
    bare_desk: Desk, look: Look
) -> None:
    head = "From: Ada <ada@lamquet.example>\nTo: d@fund.example\nContent-Type: text/plain; charset=utf-8\n\n"
    take_in(bare_desk, f"{head}{CUT}\n".replace("\n", "\r\n").encode())
    with look(bare_desk, WIDE) as sight:
        page = sight.sign_in(Role.STAFF).go("/m/1")
        text = page.locator(".body.set bdi")
        wide = text.evaluate("e => e.innerText")
        page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
        narrow = text.evaluate("e => e.innerText")

    assert wide.strip() == CUT
    assert narrow.strip() == joined(CUT)
