"""Reading kept originals again: shown first, a person's word stays, nothing leaves."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.opening import open_store, reading
from app.wiring import open_reception
from config.settings import Settings
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from storage.blobs import blobs_of, newest_reading
from storage.journal import By
from storage.settlements import Saying, add_settlement
from storage.tables import DossierRow, LetterRow, MessageRow, PieceRow
from tests.app.conftest import Give, application, rows
from tests.make import NOW
from triage.settled import Act


@pytest.fixture
def again(taken: Give, fund: Path) -> Callable[..., Any]:
    """Give the command with the reader's key."""
    return lambda *words: taken("reprocess", *words, "--reader-key", fund / "keys" / "reader.key", "--json")


def checklist_without_notes(fund: Path) -> None:
    """A checklist that asks for no author's note any more."""
    checklist = fund / "checklist.toml"
    first, *others = checklist.read_text(encoding="utf-8").split("[[requirement]]")
    gone = [other for other in others if 'key = "author_note"' not in other]
    checklist.write_text("[[requirement]]".join([first, *gone]), encoding="utf-8")


def test_the_same_code_finds_the_same(again: Callable[..., Any]) -> None:
    said = again("--all", "--yes").json

    assert (said["read"], said["changed"], said["left"]) == (1, 0, {"same": 1})


def test_a_dry_run_shows_and_changes_nothing(again: Callable[..., Any], settings: Settings, fund: Path) -> None:
    checklist_without_notes(fund)
    before = [row.kind for row in rows(settings, PieceRow)]

    said = again("--all", "--dry-run").json

    assert (said["changed"], said["counted"]) == (1, 0)
    assert said["differences"]
    assert [row.kind for row in rows(settings, PieceRow)] == before


def test_a_newer_reading_counts_beside_the_earlier_and_queues_no_letter(
    again: Callable[..., Any], settings: Settings, fund: Path
) -> None:
    checklist_without_notes(fund)
    (dossier,) = rows(settings, DossierRow)
    letters = [row.kind for row in rows(settings, LetterRow) if row.state == "queued"]

    said = again(dossier.reference, "--yes").json

    assert said["counted"] == 1
    with reading(settings) as db:
        names = [ref.name for ref in blobs_of(db, 1)]
        newest = newest_reading(blobs_of(db, 1))
    assert {"reading", "reading-2"} <= set(names)
    assert newest is not None
    assert newest.name == "reading-2"
    assert [row.kind for row in rows(settings, LetterRow) if row.state == "queued"] == letters
    assert again("--all", "--yes").json["changed"] == 0


def test_a_verified_piece_stays_what_a_person_said(
    again: Callable[..., Any], settings: Settings, taken: Give, fund: Path
) -> None:
    (dossier,) = rows(settings, DossierRow)
    saying = Saying(Act.PIECE, "1.1", ("treatment",), 1, 1, dossier=dossier.id, message=1)
    with open_store(settings) as store, store.writing() as db:
        add_settlement(db, saying, by=By("ines", "staff", NOW))
    checklist_without_notes(fund)

    assert again("--all", "--yes").json["counted"] == 1

    shown = taken("dossier", "show", dossier.reference, "--json").json
    states = {line["line"]: line["state"] for line in shown["checklist"]}
    assert states["writing"] == "present"
    assert taken("verify").code == 0


def test_a_mail_that_can_be_read_at_last_is_judged_and_not_answered(
    give: Give, settings: Settings, fund: Path, tmp_path: Path
) -> None:
    (tmp_path / "ada.eml").write_bytes(application())
    with open_reception(settings) as reception:
        receive_all(ArchiveMailbox([tmp_path / "ada.eml"]), replace(reception, message_bytes=10))

    said = give("reprocess", "--all", "--yes", "--reader-key", fund / "keys" / "reader.key", "--json").json

    assert said["counted"] == 1
    (message,) = rows(settings, MessageRow)
    assert message.state != "poison"
    assert {row.state for row in rows(settings, LetterRow)} <= {"suppressed", "draft"}
    assert give("verify").code == 0


def test_one_of_reference_and_all_is_wanted(again: Callable[..., Any]) -> None:
    assert again().code == 2
    assert again("NOBODY-1").code == 2
