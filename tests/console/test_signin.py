"""The door: who comes in, by what, and how often."""

import re
from datetime import timedelta
from email import message_from_bytes, policy

import pytest

from console.me import local_path
from storage.journal import By
from storage.notices import Notice, claim_notice
from storage.opener import Opener
from storage.sittings import invite, open_sittings
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Caller, Desk, until

LINK = "L" * 43


def invited(desk: Desk, role: Role = Role.STAFF, *, minutes: int = 60) -> str:
    """A link for the person of a role."""
    with desk.office.store.writing() as db:
        invite(db, desk.account(role), LINK, "", now=NOW, ends_at=NOW + timedelta(minutes=minutes))
    return f"/login/{LINK}"


def test_a_link_signs_in_once(bare_desk: Desk) -> None:
    link = invited(bare_desk)
    first, second = bare_desk.caller(), bare_desk.caller()
    form = {"csrf": second.csrf(link)}

    answer = first.post(link, at=link)

    assert answer.headers["location"] == "/"
    assert first.get("/today").status_code == 200
    assert second.client.post(link, data=form, headers={"origin": second.url}).status_code == 410


def test_looking_at_a_link_does_not_use_it_up(bare_desk: Desk) -> None:
    link = invited(bare_desk)
    for _ in range(3):
        assert "Inès Marchal" in bare_desk.caller().get(link).text

    assert bare_desk.caller().post(link, at=link).status_code == 303


def test_an_old_link_opens_nothing(bare_desk: Desk) -> None:
    assert bare_desk.caller().get(invited(bare_desk, minutes=0)).status_code == 410


def test_who_is_switched_off_is_out_at_once(bare_desk: Desk) -> None:
    from storage.accounts import set_active

    caller = bare_desk.caller(Role.STAFF)
    with bare_desk.office.store.writing() as db:
        set_active(db, bare_desk.account(Role.STAFF).id, False, by=By("ben", "coordination", NOW))

    assert caller.get("/today").headers["location"] == "/login?next=%2Ftoday"


def test_leaving_ends_the_session_in_the_database(bare_desk: Desk) -> None:
    caller = bare_desk.caller(Role.STAFF)

    caller.post("/logout")

    with bare_desk.office.store.reading() as db:
        account = bare_desk.account(Role.STAFF).id
        assert open_sittings(db, account, now=NOW, length=timedelta(days=7)) == ()


@pytest.mark.browser
def test_a_person_comes_in_by_their_link(bare_desk: Desk, look: Look) -> None:
    link = invited(bare_desk)
    with look(bare_desk) as sight:
        page = sight.go(link)
        page.get_by_role("button", name="Entrer").click()

        page.wait_for_url("**/today")
        assert page.get_by_role("link", name="Inès", exact=True).is_visible()
        assert sight.axe() == []


def letter_to(desk: Desk, caller: Caller) -> tuple[str, str]:
    """Ask for a letter, let the sender open it; its code as it is written, and its link."""
    address = desk.account(Role.STAFF).address
    assert caller.post("/login/letter", at="/login", address=address, next="/me").status_code == 303
    notice = until(lambda: claimed(desk))
    mail = message_from_bytes(
        Opener(desk.made.vault, desk.made.outbox_identity).open_blob(notice.posting), policy=policy.default
    )
    text = mail.get_content()
    assert (mail["To"], mail["Auto-Submitted"]) == (address, "auto-generated")
    return re.findall(r"^(\d{3} \d{3})\r?$", text, re.MULTILINE)[0], re.findall(r"/login/(\S{43})", text)[0]


def claimed(desk: Desk) -> Notice | None:
    """What the sender takes, once it is there."""
    with desk.office.store.writing() as db:
        return claim_notice(db, NOW)


def test_the_code_of_the_letter_opens_the_door_in_the_browser_that_asked(bare_desk: Desk) -> None:
    caller = bare_desk.caller()
    code, _ = letter_to(bare_desk, caller)

    answer = caller.post("/login/code", at="/login/code", code=code)

    assert answer.headers["location"] == "/me"
    assert caller.get("/me").status_code == 200


def test_the_code_opens_nothing_in_another_browser(bare_desk: Desk) -> None:
    code, _ = letter_to(bare_desk, bare_desk.caller())
    other = bare_desk.caller()
    letter_to(bare_desk, other)

    assert other.post("/login/code", at="/login/code", code=code.replace(" ", "")).status_code == 422


def test_five_wrong_codes_spoil_the_letter(bare_desk: Desk) -> None:
    caller = bare_desk.caller()
    code, _ = letter_to(bare_desk, caller)
    wrong = "000000" if code != "000 000" else "000001"
    for _ in range(5):
        assert caller.post("/login/code", at="/login/code", code=wrong).status_code == 422

    assert caller.post("/login/code", at="/login/code", code=code.replace(" ", "")).status_code == 422


def test_the_link_of_the_letter_works_in_any_browser(bare_desk: Desk) -> None:
    _, link = letter_to(bare_desk, bare_desk.caller())
    phone = bare_desk.caller()

    assert phone.post(f"/login/{link}", at=f"/login/{link}").status_code == 303
    assert phone.get("/today").status_code == 200


def test_an_unknown_address_gets_the_same_answer_and_no_letter(bare_desk: Desk) -> None:
    caller = bare_desk.caller()

    answer = caller.post("/login/letter", at="/login", address="eve@intruder.example", next="")

    assert (answer.status_code, answer.headers["location"]) == (303, "/login/code")
    assert claimed(bare_desk) is None


def test_an_address_gets_so_many_letters_an_hour_and_no_more(bare_desk: Desk) -> None:
    caller = bare_desk.caller()
    for _ in range(8):
        caller.post("/login/letter", at="/login", address=bare_desk.account(Role.STAFF).address, next="")

    taken = [notice for _ in range(8) if (notice := claimed(bare_desk))]

    assert len(taken) == 5


def test_a_browser_that_asks_without_end_is_told_to_wait(bare_desk: Desk) -> None:
    caller = bare_desk.caller()
    answers = [
        caller.post("/login/letter", at="/login", address=f"a{number}@x.example", next="") for number in range(21)
    ]

    assert [answer.status_code for answer in answers[-2:]] == [303, 429]


def test_the_next_page_is_never_somebody_elses() -> None:
    for address in ("//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example"):
        assert local_path(address) == ""
