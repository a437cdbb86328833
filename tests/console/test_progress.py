"""How far a mail is read, as Today and the mail's own page tell it while the worker reads."""

import re
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from intake.sandbox import Reader
from storage.progress import STALLED, note_progress
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, Desk, copied, served
from tests.installations import Installation, reception_of
from tests.intake import scans
from tests.intake.parsers import papers
from tests.storage.scene import keep

PAGES = 4
TOLD = re.compile(r"Lecture en cours, page (\d+) sur (\d+)\.")


def note(desk: Desk, message: int, done: int, pages: int) -> None:
    with desk.office.store.writing() as db:
        note_progress(db, message, done, pages, desk.office.clock())


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.fixture
def late_desk(bare_mould: Installation, tmp_path: Path) -> Iterator[Desk]:
    """A desk on whose clock more time has passed than a reading may be silent for."""
    with served(copied(bare_mould, tmp_path / "fund"), clock=lambda: NOW + STALLED + timedelta(seconds=1)) as desk:
        yield desk


def test_health_names_the_mail_whose_reading_is_stuck_since_when_and_what_to_do(late_desk: Desk) -> None:
    number = keep(late_desk.office.store, now=NOW).id

    staff, operator = (plain(late_desk.caller(role).get("/health").text) for role in (Role.STAFF, Role.OPERATOR))

    assert f"La lecture du message {number} est bloquée depuis 10 h 12 ; son original est gardé." in staff
    assert "Si elle reste bloquée, prévenez l’opérateur." in staff
    assert f'href="/m/{number}"' in staff
    assert f"The reading of message {number} has been stuck since 10:12; its original is kept." in operator
    assert f'href="/m/{number}"' not in operator


@scans.needs_tesseract
@pytest.mark.slow
def test_pages_are_counted_while_the_worker_reads_them_and_no_more_when_it_is_done(
    bare_desk: Desk, tmp_path: Path
) -> None:
    sheet = scans.page(scans.TEXTS["fra"], "Contrat")
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails" / "scan.eml").write_bytes(papers.mail({"scan.pdf": scans.as_pdf(*[sheet] * PAGES)}))
    staff, seen = bare_desk.caller(Role.STAFF), set[tuple[str, str]]()

    with (
        Reader(ocr=scans.TESSERACT) as reader,
        reception_of(bare_desk.made, clock=lambda: NOW, reader=reader) as worker,
    ):
        works = threading.Thread(target=receive_all, args=(ArchiveMailbox([tmp_path / "mails"]), worker))
        works.start()
        while works.is_alive():
            seen |= set(TOLD.findall(plain(staff.get("/today").text)))
        works.join()

    assert ("1", str(PAGES)) in seen <= {(str(page), str(PAGES)) for page in range(1, PAGES + 1)}
    assert "Lecture en cours" not in staff.get("/today").text


def test_the_page_of_a_mail_that_is_read_has_a_bar_with_its_count(bare_desk: Desk) -> None:
    kept = keep(bare_desk.office.store, now=NOW)
    note(bare_desk, kept.id, 11, 41)
    staff = bare_desk.caller(Role.STAFF)

    page = staff.get(f"/m/{kept.id}").text

    assert "Lecture en cours, page 12 sur 41." in plain(page)
    assert '<progress value="11" max="41"' in page
    assert f'href="/m/{kept.id}"' in staff.get("/today").text


@pytest.mark.parametrize(
    ("role", "told"),
    [
        (Role.STAFF, "Lecture en cours, page 3 sur 3."),
        (Role.AUDITOR, "Wird gelesen, Seite 3 von 3."),
    ],
)
def test_the_last_page_is_the_last_that_is_told(bare_desk: Desk, role: Role, told: str) -> None:
    note(bare_desk, keep(bare_desk.office.store, now=NOW).id, 3, 3)

    assert told in plain(bare_desk.caller(role).get("/today").text)


def test_a_reading_that_is_silent_for_three_minutes_is_called_stuck(late_desk: Desk) -> None:
    keep(late_desk.office.store, now=NOW)

    page = late_desk.caller(Role.STAFF).get("/today").text

    assert "La lecture est bloquée." in page
    assert "Elle reprend quand la boîte aux lettres est de nouveau consultée." in page


def test_a_reading_that_was_heard_of_since_is_not(late_desk: Desk) -> None:
    note(late_desk, keep(late_desk.office.store, now=NOW).id, 1, 41)

    assert "Lecture en cours, page 2 sur 41." in plain(late_desk.caller(Role.STAFF).get("/today").text)


def test_a_reading_that_is_taken_up_again_begins_anew(late_desk: Desk) -> None:
    note(late_desk, keep(late_desk.office.store, now=NOW).id, 11, 41)
    keep(late_desk.office.store, now=NOW + STALLED)

    assert "Lecture en cours.<" in late_desk.caller(Role.STAFF).get("/today").text


@pytest.mark.browser
@pytest.mark.slow
def test_an_open_page_follows_the_reading(look: Look, bare_desk: Desk) -> None:
    kept = keep(bare_desk.office.store, now=NOW)
    with look(bare_desk) as sight:
        page = sight.sign_in(Role.STAFF).page
        with page.expect_request("**/live?*"):
            sight.go("/today")
        expect(page.locator("main")).to_contain_text("Lecture en cours.")

        note(bare_desk, kept.id, 11, 41)

        expect(page.locator("main")).to_contain_text(re.compile(r"page\s12\ssur\s41"))


@pytest.mark.browser
@pytest.mark.slow
def test_what_changes_between_the_page_and_its_stream_is_shown(look: Look, bare_desk: Desk) -> None:
    kept = keep(bare_desk.office.store, now=NOW)

    def first_read_on(stream: Route) -> None:
        note(bare_desk, kept.id, 11, 41)
        stream.continue_()

    with look(bare_desk) as sight:
        sight.sign_in(Role.STAFF).page.route("**/live?*", first_read_on)
        page = sight.go("/today")

        expect(page.locator("main")).to_contain_text(re.compile(r"page\s12\ssur\s41"))


HIDDEN = """hidden => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


@pytest.mark.browser
@pytest.mark.slow
def test_a_page_that_comes_back_from_the_background_is_up_to_date(look: Look, bare_desk: Desk) -> None:
    kept = keep(bare_desk.office.store, now=NOW)
    with look(bare_desk) as sight:
        page = sight.sign_in(Role.STAFF).go("/today")
        expect(page.locator("main")).to_contain_text("Lecture en cours.")
        page.evaluate(HIDDEN, True)
        note(bare_desk, kept.id, 11, 41)

        page.evaluate(HIDDEN, False)

        expect(page.locator("main")).to_contain_text(re.compile(r"page\s12\ssur\s41"))
