"""Personal papers and numbers: flagged for staff, and kept from the jury."""

import pytest

from tests import make
from tests.triage.papers import file, kinds, mail, page
from triage.advise import advise
from triage.caps import Caps
from triage.facts import facts_of
from triage.message import Message
from triage.privacy import holds_national_number, kept_from_jury
from triage.recognise import recognise
from triage.values import Advice, Piece, Reason

NUMBER = "85.07.30-033.28"
CARD = """
Royaume de Belgique
Carte d'identité
Nom : Lamquet
Prénoms : Ada
Nationalité : belge
Numéro de registre national : 85.07.30-033.28
Lieu de naissance : Namur
IDBEL<<592178345<<<<<<<<<<<<<<<
"""
WHY = "J'ai voulu écrire ce film parce que mon enfance m'obsède. " * 20


def advice(message: Message) -> Advice:
    pieces = recognise(message, kinds())
    arrival = make.arrival(message, pieces=pieces, facts=facts_of(message, pieces, kinds()))
    return advise(arrival, house=make.house(), caps=Caps(), now=make.NOW)


@pytest.mark.parametrize(
    "written",
    [NUMBER, "85073003328", "85 07 30 033 28", "registre national 85.07.30-033.28.", "00.01.25-567.77"],
)
def test_a_national_number_is_known_by_its_date_and_its_check_digits(written: str) -> None:
    assert holds_national_number(f"Ada, {written}")


@pytest.mark.parametrize(
    "written",
    [
        "85.07.30-033.29",
        "85.14.30-033.28",
        "0915.440.864",
        "BE68 5390 0754 7034",
        "1185.07.30-033.28",
        "00000000097",
        "",
    ],
)
def test_other_numbers_are_none(written: str) -> None:
    assert not holds_national_number(written)


def test_an_identity_card_is_flagged_and_kept_from_the_jury() -> None:
    (piece,) = recognise(mail(file(page(CARD), name="ci.pdf")), kinds())

    assert (piece.kind, piece.flags) == ("identity_document", ("unwanted", "national_number"))
    assert kept_from_jury(piece, kinds()) == "unwanted"


def test_a_note_with_a_national_number_is_flagged_on_its_own_pages_only() -> None:
    told = file(page(f"{WHY} Ada, {NUMBER}", title="Note de l'auteur"))
    clean = file(page(WHY, title="Note de l'auteur"), name="note.pdf")

    first, second = recognise(mail(told, clean), kinds())

    assert (first.flags, second.flags) == (("national_number",), ())
    assert kept_from_jury(first, kinds()) == "national_number"
    assert kept_from_jury(second, kinds()) == ""


@pytest.mark.parametrize(
    ("kind", "why"),
    [("synopsis_short", ""), ("author_contract", "bundle"), ("bank_details", "unwanted"), ("unknown", "unknown")],
)
def test_who_may_see_a_kind_is_said_in_the_catalogue(kind: str, why: str) -> None:
    piece: Piece = make.piece(kind)

    assert kept_from_jury(piece, kinds()) == why


def test_staff_are_told_of_personal_papers_and_nobody_is_held_up_by_them() -> None:
    note = file(page(WHY, title="Note de l'auteur"), name="note.pdf")

    alone = advice(mail(note))
    told = advice(mail(note, file(page(CARD), name="ci.pdf")))

    assert set(told.reasons) - set(alone.reasons) >= {Reason("unwanted_paper", "1"), Reason("national_number", "1")}
    assert told.route == alone.route
