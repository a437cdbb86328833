"""The service's health as staff read it."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from console.machine import Machine, ReportLine
from storage.brake import set_brake
from storage.fullness import note_fullness
from storage.journal import By
from storage.ledger import Uid, note_listing, note_vanished, note_whole_poll
from storage.letters import LETTER
from storage.states import Role
from tests.console.desk import NOW, Desk, copied, served
from tests.installations import Installation
from tests.storage.scene import keep


def test_a_stopped_worker_is_said_with_what_is_kept_and_what_to_do(bare_mould: Installation, tmp_path: Path) -> None:
    machine = Machine(running=lambda role: role != "worker")
    with served(copied(bare_mould, tmp_path / "fund"), machine=machine) as desk:
        page = desk.caller(Role.OPERATOR).get("/health").text

    assert "Mail is not being collected. Nothing is lost: the messages are waiting on the server." in page
    assert "guichet run" in page
    assert "Tell the operator." not in page  # who reads is the operator


@pytest.mark.parametrize(
    ("late", "told"),
    [(-1, "lettres attendent leur heure"), (10, "la première aurait déjà dû partir"), (20, "depuis trop longtemps")],
)
def test_letters_that_should_have_left_are_named(desk: Desk, late: int, told: str) -> None:
    with desk.office.store.writing() as db:
        db.connection().execute(update(LETTER).values(due_at=NOW - timedelta(minutes=late)))
    ines = desk.caller(Role.STAFF)

    assert told in ines.get("/health").text
    assert ("Attend depuis" in ines.get("/outbox?show=waiting").text) is (late > 0)


def test_letters_that_somebody_holds_back_are_not_called_late(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        set_brake(db, True, by=By("ines", "staff", NOW), why="test")

    page = desk.caller(Role.STAFF).get("/health").text

    assert "depuis trop longtemps" not in page
    assert "lettres sont retenues" in page
    assert "Par Inès Marchal" in page


def test_a_full_disk_is_named(bare_mould: Installation, tmp_path: Path) -> None:
    with served(copied(bare_mould, tmp_path / "fund"), machine=Machine(free=lambda: (5, 10))) as desk:
        assert "plus aucun message n’est pris" in desk.caller(Role.STAFF).get("/health").text


def test_a_mailbox_that_fills_is_named_until_there_is_room(desk: Desk) -> None:
    def page_at(percent: int, *, nearly_full: bool) -> str:
        with desk.office.store.writing() as db:
            note_fullness(db, percent, nearly_full=nearly_full, now=NOW)
        return desk.caller(Role.STAFF).get("/health").text

    full, room = page_at(87, nearly_full=True), page_at(40, nearly_full=False)

    assert "Pleine à 85 pour cent ou plus." in full
    assert "Boîte aux lettres" not in room


def test_a_mail_that_no_poll_takes_is_named(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        note_listing(db, "INBOX", 7, [1, 2], now=NOW)
        note_whole_poll(db, "INBOX", NOW)
        note_listing(db, "INBOX", 7, [1, 2, 3], now=NOW + timedelta(minutes=1))  # 3 came since

    assert "2 messages restent dans la boîte aux lettres" in desk.caller(Role.STAFF).get("/health").text


def test_mails_that_left_before_they_were_taken_are_named_for_a_week(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        note_listing(db, "INBOX", 7, [1, 2, 3], now=NOW - timedelta(days=9))
        note_vanished(db, Uid("INBOX", 7, 1), now=NOW - timedelta(days=8))
        note_vanished(db, Uid("INBOX", 7, 2), now=NOW - timedelta(days=6))

    assert "un message a quitté la boîte avant" in desk.caller(Role.STAFF).get("/health").text


def test_mails_that_come_again_under_new_numbers_did_not_leave(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        note_listing(db, "INBOX", 7, [1, 2], now=NOW)
        note_listing(db, "INBOX", 8, [1, 2], now=NOW)

    assert "quitté la boîte" not in desk.caller(Role.STAFF).get("/health").text


def test_a_vault_that_is_away_is_named(bare_mould: Installation, tmp_path: Path) -> None:
    def away() -> tuple[int, int]:
        return shutil.disk_usage(tmp_path / "nowhere").free, 10

    with served(copied(bare_mould, tmp_path / "fund"), machine=Machine(free=away)) as desk:
        assert "Le coffre n’est pas à sa place" in desk.caller(Role.STAFF).get("/health").text


def test_a_slow_clock_is_named(full_mould: Installation, tmp_path: Path) -> None:
    with served(copied(full_mould, tmp_path / "fund"), clock=lambda: NOW - timedelta(days=30)) as desk:
        assert "Uhr geht nach" in desk.caller(Role.AUDITOR).get("/health").text


def test_the_report_is_the_doctors(bare_mould: Installation, tmp_path: Path) -> None:
    line = ReportLine("data.database", "fix", "made by another version", "why", "guichet init --migrate")
    machine = Machine(report=lambda language: (replace(line, what=f"{line.what} {language}"),))
    with served(copied(bare_mould, tmp_path / "fund"), machine=machine) as desk:
        page = desk.caller(Role.AUDITOR).get("/health/report").text

    assert "made by another version en" in page
    assert "guichet init --migrate" in page


def test_today_says_since_when_no_mail_came_in_and_leads_to_the_health(desk: Desk) -> None:
    keep(desk.office.store, 9, now=NOW)
    with desk.office.store.writing() as db:
        note_whole_poll(db, "INBOX", NOW - timedelta(days=2))

    page = desk.caller(Role.STAFF).get("/today").text

    assert "depuis le 15/04/2021." in page
    assert "Rien n’est perdu" in page
    assert '<a href="/health">État du service</a>' in page
