"""A stranger's mail about a film, and a stranger's paper in a producer's mail, from bytes to what is kept or leaves."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import select

from examples.build import FUND as ADDRESS
from examples.build import write
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from storage.blobs import blobs_of
from storage.opener import Opener
from storage.queue import Group, QueueItem, queue
from storage.tables import DossierRow, LetterRow, MessageRow, PieceRow
from tests.crash.victim import InProcess
from tests.installations import install, live_calls, reception_of
from tests.triage.pieces.test_ties import SYNOPSIS
from triage.values import Certainty, LetterKind, LetterState

NOW = datetime(2021, 4, 14, 9, 0, tzinfo=UTC)
FILM, PRODUCER = "Onder het veen", "Kaaiman Film"


def strangers_mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Lien Claes <lien@lijsterbes.example>", ADDRESS
    mail["Subject"], mail["Message-ID"] = "Bijlage", "<lien-1@lijsterbes.example>"
    mail.set_content(f"Beste,\n\nhierbij een cv voor de film {FILM}.\n\nLien Claes")
    mail.add_attachment("CV\n\nRoos De Pauw\nFilmografie\n2015 De Kade, kortfilm\n", filename="cv.txt")
    stamps = b"Return-Path: <lien@lijsterbes.example>\r\nReceived: from a by mx.fonds.example; "
    return stamps + b"Wed, 14 Apr 2021 10:59:00 +0200\r\n" + mail.as_bytes()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[tuple[LetterKind, LetterState]], str, str, QueueItem]:
    """What the stranger was written, the producer's reference, and the row on Today."""
    folder = tmp_path_factory.mktemp("stranger")
    made = replace(install(folder / "house"), address=ADDRESS, host="mx.fonds.example")
    write("02-missing-then-supplement", folder)
    (folder / "03.eml").write_bytes(strangers_mail())
    mails = [folder / "02-missing-then-supplement" / "01.eml", folder / "03.eml"]
    with reception_of(made, clock=lambda: NOW, reader=InProcess.__new__(InProcess)) as reception:
        for mail in mails:
            assert receive_all(ArchiveMailbox([mail]), reception).taken == 1
        with reception.store.reading() as db:
            letters = [(row.kind, row.state) for row in db.scalars(select(LetterRow).where(LetterRow.message_id == 2))]
            first = db.scalars(select(DossierRow).order_by(DossierRow.id)).first()
            (row,) = queue(db, live_calls(), NOW).of(Group.TO_MATCH)
            (kept,) = [one for one in blobs_of(db, 2) if one.name.startswith("letter-")]
        assert first is not None
        letter = message_from_bytes(Opener(made.vault, made.reader_identity).open_blob(kept))
    return letters, letter.get_payload(decode=True).decode(), first.reference, row  # type: ignore[union-attr]


def test_only_a_receipt_leaves(told: tuple[list[tuple[LetterKind, LetterState]], str, str, QueueItem]) -> None:
    assert told[0] == [(LetterKind.RECEIPT, LetterState.QUEUED)]


def test_the_letter_says_nothing_of_the_producers_dossier(told: tuple[object, str, str, QueueItem]) -> None:
    _, text, reference, _ = told

    assert "Ontvangen door onze server" in text
    for secret in (reference, PRODUCER, FILM, "Wout", "synopsis", "begroting"):
        assert secret.lower() not in text.lower()


def test_it_is_offered_to_staff_as_perhaps_the_films(told: tuple[object, str, str, QueueItem]) -> None:
    assert (told[3].message, told[3].proposals) == (2, (FILM,))


def follow_up(paper: str) -> bytes:
    """A paper that the producer sends after the others, under a name that says nothing."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Wout Verelst <wout@kaaimanfilm.example>", ADDRESS
    mail["Subject"], mail["Message-ID"] = "RE: aanvraag", "<wout-3@kaaimanfilm.example>"
    mail["In-Reply-To"] = "<02-missing-then-supplement.1@kaaimanfilm.example>"
    mail.set_content("Beste,\n\nhierbij nog een bijlage.\n\nWout")
    mail.add_attachment(paper, filename="document.txt")
    stamps = b"Return-Path: <wout@kaaimanfilm.example>\r\nReceived: from a by mx.fonds.example; "
    return stamps + b"Wed, 14 Apr 2021 10:59:00 +0200\r\n" + mail.as_bytes()


@pytest.mark.parametrize(
    ("place", "found"),
    [("Fontaine", (Certainty.UNSURE, "unrelated")), ("Kaaiman", (Certainty.SURE, ""))],
    ids=["of others", "of the film"],
)
def test_a_paper_that_follows_is_held_against_what_is_known_of_the_dossier(
    tmp_path: Path, place: str, found: tuple[Certainty, str]
) -> None:
    made = replace(install(tmp_path / "house"), address=ADDRESS, host="mx.fonds.example")
    write("02-missing-then-supplement", tmp_path)
    (tmp_path / "03.eml").write_bytes(follow_up(SYNOPSIS.replace("Fontaine", place)))
    with reception_of(made, clock=lambda: NOW, reader=InProcess.__new__(InProcess)) as reception:
        for mail in (tmp_path / "02-missing-then-supplement" / "01.eml", tmp_path / "03.eml"):
            assert receive_all(ArchiveMailbox([mail]), reception).taken == 1
        with reception.store.reading() as db:
            (piece,) = db.scalars(select(PieceRow).where(PieceRow.message_id == 2))
            dossiers = {row.dossier_id for row in db.scalars(select(MessageRow))}

    assert len(dossiers) == 1
    assert (piece.kind, (piece.certainty, piece.doubt)) == ("synopsis_short", found)
