"""Hostile mails and names in a real browser: nothing runs, nothing is fetched from elsewhere, nothing deceives."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from storage.inbox import MailFilter, mails
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk, mould, served
from tests.console.hostile import HTML, NAMES, html_mail, named_mail
from tests.effort import few
from tests.installations import reception_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]
UNSEEN = (
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200c\u200d\u2060\ufeff\u00ad\u2028\u2029\u3164\u2800"
)
DECEITS = """() => document.querySelectorAll(`main iframe, main script, main form[action^=http], main img[src^=http],
  main a[href^='http'], main a[href^='javascript']`).length"""


@pytest.fixture(scope="module")
def besieged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that has received every hostile mail."""
    folder = tmp_path_factory.mktemp("hostile")
    made = mould(folder / "fund", ())
    put(folder / "mails")
    with reception_of(made, clock=lambda: NOW) as reception:
        receive_all(ArchiveMailbox([folder / "mails"]), reception)
    with served(made) as desk:
        yield desk


def put(folder: Path) -> None:
    folder.mkdir()
    for number, body in enumerate(HTML):
        (folder / f"html-{number:02}.eml").write_bytes(html_mail(number, body))
    for number in range(0, len(NAMES), 5):
        (folder / f"names-{number:02}.eml").write_bytes(named_mail(100 + number, NAMES[number : number + 5]))


def numbers_of(desk: Desk) -> list[int]:
    with desk.office.store.reading() as db:
        return [line.id for line in mails(db, MailFilter(), limit=500)]


def test_there_are_enough_of_them() -> None:
    assert (len(HTML), len(NAMES)) == (60, 40)


def test_no_mail_runs_asks_or_hides_anything(besieged: Desk, look: Look) -> None:
    numbers = numbers_of(besieged)
    assert len(numbers) == len(HTML) + len(NAMES) // 5
    with look(besieged) as sight:
        sight.sign_in(Role.STAFF)
        for number in few(numbers):
            page = sight.go(f"/m/{number}")
            assert page.evaluate("window.pwned") is None
            assert page.evaluate(DECEITS) == 0
            assert page.url == f"{besieged.url}/m/{number}"
            text = page.locator("body").inner_text()
            assert [sign for sign in UNSEEN if sign in text] == []


def test_every_file_can_be_looked_at_and_kept_under_a_harmless_name(besieged: Desk) -> None:
    caller = besieged.caller(Role.STAFF)
    seen = 0
    for number in numbers_of(besieged):
        ordinal = 1
        while (answer := caller.get(f"/f/{number}/{ordinal}/original")).status_code != 404:
            assert caller.get(f"/f/{number}/{ordinal}/1").status_code == 200
            if answer.status_code == 200:
                assert answer.headers["content-type"] == "application/octet-stream"
                assert "sandbox" in answer.headers["content-security-policy"]
                assert harmless(answer.headers["content-disposition"])
            ordinal += 1
            seen += 1

    assert seen == len(NAMES)


def harmless(header: str) -> bool:
    """One plain name in quotes, its full form in percent signs, and nothing that could lead out of a folder."""
    kind, plain, full = header.split("; ")
    name = plain.removeprefix('filename="').removesuffix('"')
    sound = kind == "attachment" and full.startswith("filename*=UTF-8''") and full.isascii()
    return sound and not set(name) & set('/\\:"<>|?*;') and not name.startswith(".") and header.isprintable()
