"""Words read in pictures: they propose, they never settle, and what gave no words hides."""

import pytest

from config.kinds import load_kinds
from tests import make
from tests.config.conftest import ROOT
from triage.completeness import standings_of
from triage.facts import facts_of
from triage.message import Attachment, Page, Readability
from triage.recognise import recognise
from triage.values import Certainty, Kinds, LineState, Need, Piece, Requirement

DECLARATION = """Déclaration sur l'honneur
Je soussignée Ada Lamquet, gérante de Lamquet Films SRL, déclare sur l'honneur que les renseignements du présent
dossier sont exacts, que la société respecte le règlement de minimis et n'a pas reçu d'autre aide d'État.
Fait à Liège, le 3 mars 2021. Signature"""
REQUIREMENTS = (
    Requirement("declaration", ("declaration_honour",), Need.REQUIRED),
    Requirement("rights", ("author_contract",), Need.REQUIRED),
)


@pytest.fixture(scope="module")
def kinds() -> Kinds:
    return load_kinds(ROOT / "config" / "kinds.yaml")


def scan(*pages: Page, name: str = "scan_004.pdf", readability: Readability = Readability.SCAN) -> Attachment:
    return make.attachment(name, readability=readability, pages=pages, page_count=len(pages))


def read(number: int, text: str = DECLARATION, certainty: float = 0.93) -> Page:
    return Page(number, text, image_share=1.0, ocr=certainty)


def unread(number: int) -> Page:
    return Page(number, "", image_share=1.0)


def found(kinds: Kinds, *files: Attachment) -> list[tuple[str, int, int, str]]:
    """Kind, pages and doubt; no piece in pictures is sure."""
    pieces = recognise(make.message(attachments=files), kinds)
    assert all(piece.certainty is Certainty.UNSURE for piece in pieces)
    return [(piece.kind, piece.first_page, piece.last_page, piece.doubt) for piece in pieces]


def test_a_piece_read_in_a_picture_is_proposed_and_not_sure(kinds: Kinds) -> None:
    assert found(kinds, scan(read(1))) == [("declaration_honour", 1, 1, "picture")]


def test_how_well_it_was_read_is_one_of_its_grounds(kinds: Kinds) -> None:
    (piece,) = recognise(make.message(attachments=(scan(read(1)),)), kinds)

    assert (piece.evidence[-1].code, piece.evidence[-1].weight) == ("read_in_picture", 0.93)


def test_pages_that_gave_no_words_stay_unread(kinds: Kinds) -> None:
    assert found(kinds, scan(unread(1), read(2), unread(3), unread(4))) == [
        ("declaration_honour", 2, 2, "picture"),
        ("unknown", 1, 1, "scan"),
        ("unknown", 3, 4, "scan"),
    ]


def test_words_that_are_no_piece_hide_like_a_scan(kinds: Kinds) -> None:
    assert found(kinds, scan(read(1, "Trois mots ici"))) == [("unknown", 1, 1, "scan")]


def test_a_file_that_gave_no_words_is_proposed_by_its_name(kinds: Kinds) -> None:
    assert found(kinds, scan(unread(1), name="Déclaration sur l'honneur.pdf")) == [("declaration_honour", 1, 1, "scan")]


def test_a_signed_sheet_in_a_file_with_text_is_not_sure(kinds: Kinds) -> None:
    file = scan(Page(1, "Une page."), read(2), readability=Readability.READABLE)

    assert ("declaration_honour", 2, 2, "picture") in found(kinds, file)


def states(kinds: Kinds, *files: Attachment) -> dict[str, LineState]:
    message = make.message(attachments=files)
    pieces: tuple[Piece, ...] = recognise(message, kinds)
    call = make.call(requirements=REQUIREMENTS)
    standings = standings_of(call, pieces, facts_of(message, pieces, kinds), message=message)
    return {standing.key: standing.state for standing in standings}


def test_what_was_read_in_a_picture_is_neither_present_nor_missing(kinds: Kinds) -> None:
    assert states(kinds, scan(read(1)))["declaration"] is LineState.UNSURE


def test_a_page_that_gave_no_words_hides_every_other_line(kinds: Kinds) -> None:
    assert states(kinds, scan(read(1), unread(2)))["rights"] is LineState.UNSURE


def test_when_every_page_was_read_and_placed_what_is_absent_is_missing(kinds: Kinds) -> None:
    assert states(kinds, scan(read(1)))["rights"] is LineState.MISSING


def test_a_sheet_read_as_nothing_known_in_a_file_with_text_hides(kinds: Kinds) -> None:
    file = scan(Page(1, "Une page."), read(2, "Trois mots ici"), readability=Readability.READABLE)

    assert states(kinds, file)["rights"] is LineState.UNSURE


def test_a_fact_is_never_taken_from_a_picture(kinds: Kinds) -> None:
    sheet = (
        "Fiche de projet\nTitre : Tourbe\nSociété : Lamquet Films SRL\nNuméro d'entreprise : 0403.170.701\nDurée : 90'"
    )
    file = scan(read(1, sheet), readability=Readability.READABLE)
    message = make.message(attachments=(file,), subject="", text="")

    assert facts_of(message, recognise(message, kinds), kinds).title == ""
