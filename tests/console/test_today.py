"""Today when nothing waits: what leaves, what left, and when the mailbox is read next."""

import re
from datetime import timedelta

import pytest

from storage.brake import set_brake
from storage.journal import By
from storage.ledger import note_whole_poll
from storage.states import Role
from storage.store import Store
from tests.console.desk import NOW, Desk  # 10:12 in Brussels
from tests.console.scenes import all_done
from tests.storage.scene import INBOX


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
def test_when_all_is_done_it_says_what_leaves_and_when_mail_is_read_next(bare_desk: Desk) -> None:
    assert lead(bare_desk) == "2 lettres partent à partir de 10 h 14. Prochain relevé du courrier à 10 h 16."


@pytest.mark.usefixtures("store")
def test_when_all_is_done_it_lists_what_left_today_the_last_first(bare_desk: Desk) -> None:
    page = bare_desk.caller(Role.STAFF).get("/today").text

    assert re.findall(r'<h3><a class="film" href="/outbox/(\d+)"', page) == ["3", "2"]
    assert "Inès Marchal</span>" in page
    assert "partie d’elle-même</span>" in page


def test_while_the_brake_is_pulled_no_letter_is_said_to_leave(bare_desk: Desk, store: Store) -> None:
    with store.writing() as db:
        set_brake(db, True, by=By("ines", "staff", NOW), why="test")

    assert lead(bare_desk).startswith("Rien n’attend.")


def test_where_nobody_knows_when_mail_is_read_next_nothing_is_promised(bare_desk: Desk, store: Store) -> None:
    with store.writing() as db:
        note_whole_poll(db, INBOX, NOW - timedelta(minutes=16))

    assert lead(bare_desk) == "2 lettres partent à partir de 10 h 14."
