"""What was erased at the command line is said so at the desk, and its memory lets go of it."""

import pytest

from console.forgetting import Forgetting
from intake.shelf import Place
from intake.view import Unseen
from intake.viewer import View
from storage.dossiers import list_dossiers, show_dossier
from storage.erasing import erase, finish
from storage.journal import By
from storage.states import Role
from tests.console.desk import NOW, Desk

PICTURE = View(b"drawn", 1, 1, 1, 1.0, 1.0, ())


def first_reference(desk: Desk) -> tuple[str, int]:
    """The reference of a dossier, and its first mail."""
    with desk.office.store.reading() as db:
        reference = list_dossiers(db)[0].reference
        view = show_dossier(db, reference)
    assert view is not None
    return reference, view.messages[0].id


def erased(desk: Desk) -> tuple[str, int]:
    """A dossier erased by the operator."""
    reference, number = first_reference(desk)
    office = desk.office
    assert erase(office.store, (reference,), (), by=By("sam", "operator", NOW)).hindrances == ()
    assert finish(office.store, desk.made.vault, (desk.made.folder,), by=By("intake", "machine", NOW)) > 0
    return reference, number


def test_an_erased_dossier_and_its_mail_say_when_and_by_whom(desk: Desk) -> None:
    caller = desk.caller(Role.STAFF)
    before = caller.get(f"/d/{first_reference(desk)[0]}")

    reference, number = erased(desk)

    assert before.status_code == 200
    for path in (f"/d/{reference}", f"/m/{number}", f"/m/{number}/match"):
        answer = caller.get(path)
        assert answer.status_code == 410
        assert "Cela a été effacé." in answer.text
        assert "par sam" in answer.text


def test_every_list_survives_an_erased_dossier(desk: Desk) -> None:
    reference, number = erased(desk)
    caller = desk.caller(Role.COORDINATION)

    lists = ("/dossiers", "/dossiers?state=erased", "/messages?show=all", "/messages?show=match", "/outbox?show=sent")
    paths = ("/today", *lists, "/outbox", "/senders", "/calls/2021-1", "/journal", "/settings/people")
    answers = {path: caller.get(path) for path in paths}

    assert {path: answer.status_code for path, answer in answers.items()} == dict.fromkeys(paths, 200)
    assert "Effacé" in answers["/dossiers"].text
    assert reference in answers["/dossiers"].text
    assert caller.get(f"/f/{number}/1/1").status_code == 404
    assert caller.get(f"/m/{number}/raw").status_code == 404


@pytest.mark.parametrize("deed", ["later", "reply", "approval", "done", "mine"])
def test_nothing_can_be_done_to_an_erased_dossier(desk: Desk, deed: str) -> None:
    reference, _ = erased(desk)

    answer = desk.caller(Role.STAFF).post(
        f"/d/{reference}/{deed}", requirement="synopsis_short", text="x", revision="0"
    )

    assert answer.status_code in {404, 409, 410}


def test_drawn_pages_of_an_erased_mail_are_forgotten_and_others_stay(desk: Desk) -> None:
    forgetting, office = Forgetting(desk.office), desk.office
    _, number = erased(desk)
    gone, other = Place(number, "a.pdf", 1, 1400), Place(number + 1000, "b.pdf", 1, 1400)
    for place in (gone, other):
        office.shelf.put(place, PICTURE)
        office.prints.put((place.mail, place.path), Unseen("closed"))

    assert forgetting.look() > 0

    assert (office.shelf.get(gone), office.prints.get((number, "a.pdf"))) == (None, None)
    assert (office.shelf.get(other), office.prints.get((other.mail, "b.pdf"))) == (PICTURE, Unseen("closed"))
    assert forgetting.look() == 0
