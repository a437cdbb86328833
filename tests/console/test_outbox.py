"""The four lists of letters, one letter, and the brake."""

import re
from datetime import timedelta

import pytest

from storage.badges import badges
from storage.brake import brake, set_brake
from storage.journal import By
from storage.letters import get_letter
from storage.outbox import settle_failed, settle_uncertain
from storage.post import Shelf, post, post_counts
from storage.states import Role
from tests.console.desk import NOW, Desk
from triage.values import LetterState


def numbers(desk: Desk, shelf: Shelf) -> list[int]:
    with desk.office.store.reading() as db:
        return [line.id for line in post(db, shelf)]


def test_each_list_shows_its_letters_and_how_many_there_are(desk: Desk) -> None:
    with desk.office.store.reading() as db:
        counts = post_counts(db)
    waiting = len(numbers(desk, Shelf.WAITING))
    text = desk.caller(Role.STAFF).get("/outbox").text

    assert counts[Shelf.DRAFTS] == len(numbers(desk, Shelf.DRAFTS)) > 0
    assert (counts[Shelf.WAITING], counts[Shelf.FAILED]) == (waiting, 0)
    assert re.search(rf"En attente <b>{waiting}</b>", text)
    assert text.count("Attend depuis") == waiting > 0  # they were due an hour ago


@pytest.mark.parametrize("show", ["drafts", "waiting", "sent", "failed", "nonsense"])
def test_every_list_answers(desk: Desk, show: str) -> None:
    assert desk.caller(Role.STAFF).get(f"/outbox?show={show}").status_code == 200


def test_who_frees_the_brake_on_today_stays_there(desk: Desk) -> None:
    ines = desk.caller(Role.STAFF)
    ines.post("/outbox/brake", brake="pull")

    assert 'name="from" value="/today"' in ines.get("/today").text
    assert ines.post("/outbox/brake", brake="free", **{"from": "/today"}).headers["location"] == "/today"


def test_one_click_stops_everything_and_one_lets_it_go(desk: Desk) -> None:
    ines = desk.caller(Role.STAFF)

    ines.post("/outbox/brake", brake="pull")
    with desk.office.store.reading() as db:
        pulled = brake(db)
    text = ines.get("/outbox").text
    ines.post("/outbox/brake", brake="free")

    assert (pulled.pulled, pulled.by) == (True, "ines")
    assert "Tout est retenu par Inès Marchal" in text
    assert "Laisser repartir les envois" in text
    with desk.office.store.reading() as db:
        assert brake(db).pulled is False


def test_a_letter_that_waits_can_be_kept_back_once(desk: Desk) -> None:
    ines, number = desk.caller(Role.STAFF), numbers(desk, Shelf.WAITING)[0]

    first = ines.post(f"/outbox/{number}/hold")
    second = ines.post(f"/outbox/{number}/hold")

    assert (first.status_code, second.status_code) == (303, 409)
    with desk.office.store.reading() as db:
        row = get_letter(db, number)
    assert row is not None
    assert row.state is LetterState.DRAFT


def test_the_list_calls_who_approved_a_letter_by_their_own_name(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        db.connection().exec_driver_sql("UPDATE letter SET approved_by = 'ines' WHERE state = 'queued'")

    assert " · Inès Marchal</p>" in desk.caller(Role.STAFF).get("/outbox?show=waiting").text


def test_a_letter_is_read_as_it_would_leave(desk: Desk) -> None:
    number = numbers(desk, Shelf.WAITING)[0]

    text = desk.caller(Role.STAFF).get(f"/outbox/{number}").text

    assert "Hors service" in text or "Onder het veen" in text
    assert 'class="body set"' in text
    assert "U+000D" not in text


@pytest.mark.parametrize(
    ("answer", "said"),
    [("550 5.1.1", "L’adresse n’existe pas"), ("550 5.2.2", "Boîte pleine"), ("550 5.7.1", "Refusé par le serveur")],
)
def test_a_failure_says_what_to_do(desk: Desk, answer: str, said: str) -> None:
    number = numbers(desk, Shelf.WAITING)[0]
    with desk.office.store.writing() as db:
        db.connection().exec_driver_sql(f"UPDATE letter SET state = 'sending' WHERE id = {number}")
        assert settle_failed(db, number, NOW, answer=answer)

    text = desk.caller(Role.STAFF).get("/outbox?show=failed").text

    assert said in text
    assert "Corriger l’adresse dans le dossier" in desk.caller(Role.STAFF).get(f"/outbox/{number}").text


@pytest.mark.parametrize(("outcome", "state"), [("arrived", LetterState.SENT), ("again", LetterState.QUEUED)])
def test_a_person_settles_a_letter_nobody_knows_of(desk: Desk, outcome: str, state: LetterState) -> None:
    number = numbers(desk, Shelf.WAITING)[0]
    with desk.office.store.writing() as db:
        db.connection().exec_driver_sql(f"UPDATE letter SET state = 'sending' WHERE id = {number}")
        assert settle_uncertain(db, number, NOW)

    ines = desk.caller(Role.STAFF)
    page = ines.get(f"/outbox/{number}").text
    assert "Est-il parti" in page
    assert "le dossier a pu changer" in page
    ines.post(f"/outbox/{number}/outcome", outcome=outcome, tries=page.partition('name="tries" value="')[2][0])

    with desk.office.store.reading() as db:
        row = get_letter(db, number)
    assert row is not None
    assert row.state is state


def test_a_failure_stays_until_somebody_says_that_it_is_settled_and_waits_again_when_taken_back(desk: Desk) -> None:
    number = numbers(desk, Shelf.WAITING)[0]
    with desk.office.store.writing() as db:
        db.connection().exec_driver_sql(f"UPDATE letter SET state = 'sending' WHERE id = {number}")
        assert settle_failed(db, number, NOW, answer="550 5.1.1")
    ines, here = desk.caller(Role.STAFF), f"/outbox/{number}"

    def seen() -> tuple[bool, bool, int]:
        with desk.office.store.reading() as db:
            counted = badges(db).outbox
        return f'href="{here}"' in ines.get("/today").text, "C’est réglé" in ines.get(here).text, counted

    before = seen()
    answer = ines.post(f"{here}/failure")
    settled = seen()
    again = ines.post(f"{here}/failure")
    ines.post(f"{here}/failure/undo")

    assert answer.headers["location"] == "/today"
    assert again.status_code == 409
    assert before == seen() == (True, True, before[2])
    assert settled == (False, False, before[2] - 1)


def test_a_letter_that_is_not_there_is_not_found(desk: Desk) -> None:
    assert desk.caller(Role.STAFF).get("/outbox/999").status_code == 404


def test_a_brake_that_was_pulled_days_ago_says_the_day_with_its_article(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        set_brake(db, True, by=By("ines", "staff", NOW - timedelta(days=3)), why="test")

    assert "depuis le 14/04/2021." in desk.caller(Role.STAFF).get("/outbox").text


def test_every_list_leads_to_the_letter_and_a_draft_from_there_to_where_it_is_approved(desk: Desk) -> None:
    ines, number = desk.caller(Role.STAFF), numbers(desk, Shelf.DRAFTS)[0]

    drafts, one = ines.get("/outbox?show=drafts").text, ines.get(f"/outbox/{number}").text

    assert f'href="/outbox/{number}" data-row' in drafts
    assert ">Brouillons <b>" in drafts
    assert "À approuver" not in drafts
    assert re.search(r'href="/d/[\w-]+#right" data-do="approve"', one)
