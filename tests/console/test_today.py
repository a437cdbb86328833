"""Today when nothing waits: what leaves, what left, and when the mailbox is read next."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import update

from console.speech import Speech
from console.today import SHOWN, collected_every
from storage.brake import set_brake
from storage.journal import By
from storage.ledger import note_whole_poll
from storage.letters import LETTER
from storage.states import Role
from storage.store import Store
from tests.console.desk import NOW, ZONE, Desk  # 10:12 in Brussels
from tests.console.scenes import all_done
from tests.storage.scene import INBOX, letter, take
from triage.values import LetterState


@pytest.fixture
def store(bare_desk: Desk) -> Store:
    """A desk where nothing waits any more."""
    all_done(bare_desk)
    return bare_desk.office.store


def lead(desk: Desk) -> str:
    """What stands below the greeting."""
    (found,) = re.findall(r'<p class="lead">(.*?)</p>', desk.caller(Role.STAFF).get("/today").text, re.DOTALL)
    return str(found).replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.usefixtures("store")
def test_when_all_is_done_it_says_what_leaves_and_how_often_mail_is_read(bare_desk: Desk) -> None:
    assert (
        lead(bare_desk)
        == "2 lettres partent à partir de 10 h 14. La boîte aux lettres est consultée toutes les 5 minutes."
    )


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(1, "chaque seconde"), (90, "toutes les 90 secondes"), (60, "chaque minute"), (7200, "toutes les 120 minutes")],
)
def test_how_often_mail_is_read_is_told_as_it_is_set(seconds: int, told: str) -> None:
    speech = Speech("fr", ZONE)

    assert collected_every(timedelta(seconds=seconds), speech) == f"La boîte aux lettres est consultée {told}."


def test_who_only_looks_is_promised_no_minutes_of_work(desk: Desk) -> None:
    page = desk.caller(Role.AUDITOR).get("/today").text

    assert "Das Team kümmert sich darum." in page
    assert "Etwa" not in page


@pytest.mark.usefixtures("store")
def test_when_all_is_done_it_lists_what_left_today_the_last_first(bare_desk: Desk) -> None:
    page = bare_desk.caller(Role.STAFF).get("/today").text

    assert re.findall(r'<h3><a class="film" href="/outbox/(\d+)"', page) == ["3", "2"]
    assert "Inès Marchal</span>" in page
    assert "partie d’elle-même</span>" in page
    assert "autres suivent" not in page


def test_of_many_that_left_today_the_first_are_listed_and_all_are_counted(bare_desk: Desk, store: Store) -> None:
    for number in range(6, 6 + SHOWN):
        take(store, number, letters=(letter(number),), now=NOW - timedelta(hours=1))
    with store.writing() as db:
        left = {"state": LetterState.SENT, "settled_at": NOW}
        db.connection().execute(update(LETTER).where(LETTER.c.id > 5).values(left))

    page = bare_desk.caller(Role.STAFF).get("/today").text

    assert page.count('href="/outbox/') == SHOWN
    assert f"{SHOWN + 2} lettres</span>" in page
    assert '2 autres suivent. <a href="/outbox?show=sent">Voir les envois</a>' in page


def test_while_the_brake_is_pulled_no_letter_is_said_to_leave(bare_desk: Desk, store: Store) -> None:
    with store.writing() as db:
        set_brake(db, True, by=By("ines", "staff", NOW), why="test")

    assert lead(bare_desk).startswith("Rien n’attend.")


def test_where_mail_was_not_read_for_a_while_nothing_is_promised(bare_desk: Desk, store: Store) -> None:
    with store.writing() as db:
        note_whole_poll(db, INBOX, NOW - timedelta(minutes=16))

    assert lead(bare_desk) == "2 lettres partent à partir de 10 h 14."
