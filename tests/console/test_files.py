"""Pages of files, thumbnails and originals, over a real desk."""

import io
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from console import gallery
from console.case import open_case
from console.files import saved_name
from console.leaf import is_drawn, pages_of
from console.memory import Print
from console.pages import environment
from console.questions import files as files_of_case
from intake.judging import open_reading
from intake.office import ENDINGS, installed
from intake.view import Unseen
from storage.blobs import blobs_of, newest_reading
from storage.dossiers import list_dossiers
from storage.inbox import MailFilter, mails
from storage.journal import JOURNAL
from storage.states import Role
from tests.console.conftest import Look
from tests.console.desk import NOW, ZONE, Desk, copied, served, until
from tests.effort import thorough
from tests.installations import Installation
from tests.intake.test_sandbox import eventually
from triage.message import Attachment


@pytest.fixture
def desk(full_mould: Installation, tmp_path: Path) -> Iterator[Desk]:
    """A desk that draws ahead."""
    with served(copied(full_mould, tmp_path / "fund"), ahead=True) as desk:
        yield desk


def first(desk: Desk) -> int:
    """The oldest mail: a complete dossier in twelve files."""
    with desk.office.store.reading() as db:
        return mails(db, MailFilter())[-1].id


def openings(desk: Desk) -> list[tuple[str, str]]:
    """Who opened what, in order."""
    with desk.office.store.reading() as db:
        found = JOURNAL.select().where(JOURNAL.c.object.startswith("blob:")).order_by(JOURNAL.c.seq)
        return [(row.actor, row.object.partition("/")[2]) for row in db.connection().execute(found)]


def test_a_page_comes_as_a_picture_that_no_page_can_misuse(shared: Desk) -> None:
    answer = shared.caller(Role.STAFF).get(f"/f/{first(shared)}/1/1.webp")

    with Image.open(io.BytesIO(answer.content)) as image:
        assert (image.format, image.width) == ("WEBP", 1_400)
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["cache-control"] == "no-store"
    assert "sandbox" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(("width", "status"), [("120", 200), ("2400", 200), ("121", 404), ("x", 404), ("9" * 9, 404)])
def test_pictures_come_in_three_widths(shared: Desk, width: str, status: int) -> None:
    assert shared.caller(Role.STAFF).get(f"/f/{first(shared)}/1/1.webp?w={width}").status_code == status


@pytest.mark.parametrize("path", ["1/0", "1/2", "99/1", "0/1", "1/2.webp", "5/1.webp", "99/original"])
def test_what_is_not_there_is_not_found(shared: Desk, path: str) -> None:
    assert shared.caller(Role.STAFF).get(f"/f/{first(shared)}/{path}").status_code == 404


def test_the_words_of_a_page_lie_over_its_picture_and_quotes_are_marked(shared: Desk, look: Look) -> None:
    with look(shared) as sight:
        page = sight.sign_in(Role.STAFF).go(f"/f/{first(shared)}/1/1?mark=numero+d%27entreprise")
        word = page.locator(".leaf text", has_text="Titre international").bounding_box()
        mark = page.locator(".leaf rect").bounding_box()
        picture = page.locator(".leaf img").bounding_box()
        found = page.evaluate("window.find('Titre international')")

    assert word is not None
    assert mark is not None
    assert picture is not None
    assert picture["x"] < word["x"] < picture["x"] + picture["width"] / 2
    assert picture["y"] < word["y"] < mark["y"] < picture["y"] + picture["height"]
    assert found is True


def test_text_that_was_read_is_set_where_a_format_has_no_pages(shared: Desk) -> None:
    caller = shared.caller(Role.STAFF)

    assert 'class="set"' in caller.get(f"/f/{first(shared)}/5/1").text
    assert "<td>" in caller.get(f"/f/{first(shared)}/7/1").text


def test_the_rows_of_a_sheet_are_equally_wide_and_its_numbers_stand_at_the_right(shared: Desk) -> None:
    page = shared.caller(Role.STAFF).get(f"/f/{first(shared)}/7/1?as=text").text

    rows = [re.findall(r'<td(?: colspan="(\d+)")?', row) for row in re.findall(r"<tr>(.*?)</tr>", page)]
    assert len(rows) > 10
    assert {sum(int(wide or 1) for wide in row) for row in rows} == {3}
    assert '<td class="n"><bdi>32000</bdi></td>' in page


def test_an_original_is_given_as_it_was_sent(shared: Desk) -> None:
    caller = shared.caller(Role.STAFF)

    pdf = caller.get(f"/f/{first(shared)}/1/original")
    mail = caller.get(f"/m/{first(shared)}/raw")

    assert pdf.content.startswith(b"%PDF-")
    assert pdf.headers["content-disposition"].startswith('attachment; filename="01 Fiche projet.pdf"')
    assert b"Content-Type: multipart/mixed" in mail.content
    assert mail.headers["content-disposition"].startswith(f'attachment; filename="message-{first(shared)}.eml"')


def test_who_looks_is_in_the_journal_once_an_hour_before_the_first_byte(desk: Desk) -> None:
    ines, ben = desk.caller(Role.STAFF), desk.caller(Role.COORDINATION)
    for caller in (ines, ines, ben):
        for page in ("1.webp", "1.webp?w=120", "original"):
            caller.get(f"/f/{first(desk)}/1/{page}")

    assert openings(desk) == [("ines", "reading"), ("ines", "original"), ("ben", "reading"), ("ben", "original")]


def test_nothing_opens_when_the_vault_is_gone(desk: Desk) -> None:
    for blob in desk.made.vault.blobs.rglob("*.age"):
        blob.unlink()

    answer = desk.caller(Role.STAFF).get(f"/m/{first(desk)}")

    assert answer.status_code == 503
    assert "Le coffre ne s’ouvre pas." in answer.text


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("Budget prévisionnel (v2).xlsx", "Budget prévisionnel (v2).xlsx"),
        ("../../etc/passwd", "etc_passwd"),
        ("a\u202egpj.exe", "a_gpj.exe"),
        ('x".pdf; filename="y', "x_.pdf_ filename=_y"),
        ("....", "fichier"),
        ("", "fichier"),
        ("a" * 400 + ".pdf", "a" * 120 + ".pdf"),
        ("CON\r\nX: y.pdf", "CON__X_ y.pdf"),
    ],
)
def test_a_name_for_the_disk_leads_nowhere(name: str, saved: str) -> None:
    assert saved_name(name).replace("=", "_") == saved.replace("=", "_")


def test_the_next_page_is_drawn_ahead(desk: Desk) -> None:
    caller, number = desk.caller(Role.STAFF), first(desk)
    caller.get(f"/f/{number}/3/1")

    def drawn() -> list[int]:
        return [place.page for place in desk.office.shelf._views if place.path.startswith("03")]

    assert eventually(lambda: 2 in drawn())
    assert all(a <= b for a, b in pairwise(drawn()))


def first_pages(desk: Desk) -> tuple[str, set[tuple[int, str, int]]]:
    """The dossier with most pieces, and where its pieces begin that are drawn: mail, path, page."""
    found: dict[str, set[tuple[int, str, int]]] = {}
    with desk.office.store.reading() as db:
        references = [line.reference for line in list_dossiers(db)]
    for reference in references:
        case = open_case(desk.office, reference, desk.account(Role.COORDINATION), NOW)
        assert case is not None
        known = files_of_case(case)
        found[reference] = {
            (int(piece.attachment.partition(".")[0]), known[piece.attachment].path, piece.first_page)
            for piece in case.whole.pieces
            if piece.attachment in known and is_drawn(known[piece.attachment])
        }
    return max(found.items(), key=lambda one: len(one[1]))


def on_the_shelf(desk: Desk) -> set[tuple[int, str, int]]:
    return {(one.mail, one.path, one.page) for one in desk.office.shelf._views if one.width == gallery.PAGE}


def test_the_first_page_of_every_piece_is_drawn_when_a_dossier_is_opened(desk: Desk) -> None:
    reference, pages = first_pages(desk)
    assert len(pages) > 3

    desk.caller(Role.STAFF).get(f"/d/{reference}")

    until(lambda: pages <= on_the_shelf(desk) or None, 60)


def test_no_more_is_drawn_ahead_than_a_look_is_worth(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "AHEAD", 2)
    reference, pages = first_pages(desk)

    desk.caller(Role.STAFF).get(f"/d/{reference}")
    until(lambda: desk.office.ahead.works is None or None, 60)

    assert len(pages & on_the_shelf(desk)) <= 3 < len(pages)  # two, and the one that was asked for


def test_what_is_drawn_ahead_was_opened_by_the_machine_until_somebody_looks(desk: Desk) -> None:
    caller, number = desk.caller(Role.STAFF), first(desk)
    caller.get(f"/m/{number}")  # the mail's words: nothing of its files is shown, and their first pages are drawn
    until(lambda: len(on_the_shelf(desk)) == 3 or None, 60)
    assert originals(desk) == ["console"]

    assert caller.get(f"/f/{number}/1/1.webp").status_code == 200

    assert originals(desk) == ["console", "ines"]


def originals(desk: Desk) -> list[str]:
    """Who opened a mail's own bytes, in order."""
    return [who for who, blob in openings(desk) if blob == "original"]


OFFICE = installed()
with_libreoffice = pytest.mark.skipif(
    OFFICE is None, reason="no LibreOffice: apt install --no-install-recommends libreoffice-writer libreoffice-calc"
)


@pytest.fixture
def office_desk(full_mould: Installation, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a LibreOffice."""
    with served(copied(full_mould, tmp_path / "fund"), ahead=True, libreoffice=installed()) as desk:
        yield desk


def printed_files(desk: Desk) -> dict[int, Print]:
    """The first mail's printed files by their number, once every one is done."""
    folder = folder_of_first(desk)
    office = [n for n, file in enumerate(folder, start=1) if file.media in ENDINGS]
    found = until(
        lambda: (
            all_made
            if len(all_made := {n: desk.office.prints.get((first(desk), folder[n - 1].path)) for n in office})
            == sum(one is not None for one in all_made.values())
            else None
        ),
        300,
    )
    return {n: one for n, one in found.items() if isinstance(one, Print)}


def folder_of_first(desk: Desk) -> tuple[Attachment, ...]:
    with desk.office.store.reading() as db:
        reading = newest_reading(blobs_of(db, first(desk)))
    assert reading is not None
    return open_reading(desk.office.opener.open_blob(reading)).message.attachments


@with_libreoffice
@pytest.mark.slow
@thorough
def test_office_files_are_shown_as_pages_and_as_text_where_pages_differ(office_desk: Desk) -> None:
    caller, number = office_desk.caller(Role.STAFF), first(office_desk)
    waiting = caller.get(f"/f/{number}/5/1").text
    caller.get(f"/m/{number}")
    made = printed_files(office_desk)
    assert len(made) >= 2

    for ordinal, one in made.items():
        read = pages_of(folder_of_first(office_desk)[ordinal - 1])
        plain, pages = (caller.get(f"/f/{number}/{ordinal}/1{how}").text for how in ("", "?as=pages"))
        assert ("<figure" in plain) is (one.pages == read)
        assert "<figure" in pages
        assert f"Page 1 sur {one.pages}" in pages.replace("\xa0", " ").replace("\u202f", " ")
        assert "<figure" not in caller.get(f"/f/{number}/{ordinal}/1?as=text").text
        assert caller.get(f"/f/{number}/{ordinal}/1.webp?w=120").headers["content-type"] == "image/webp"
        assert caller.get(f"/f/{number}/{ordinal}/{one.pages + 1}.webp").status_code == 404
    assert "Les pages se préparent" in waiting
    assert 'class="set"' in waiting
    assert originals(office_desk)[0] == "console"
    assert "ines" in originals(office_desk)


def test_without_libreoffice_an_office_file_is_its_text(shared: Desk) -> None:
    page = shared.caller(Role.STAFF).get(f"/f/{first(shared)}/5/1?as=pages")

    assert 'class="set"' in page.text
    assert "LibreOffice" not in page.text


@with_libreoffice
@pytest.mark.slow
def test_a_file_that_cannot_be_printed_says_so_above_its_text(office_desk: Desk) -> None:
    file = folder_of_first(office_desk)[4]
    office_desk.office.prints.put((first(office_desk), file.path), Unseen("print_unreadable"))

    page = office_desk.caller(Role.STAFF).get(f"/f/{first(office_desk)}/5/1").text

    assert "Ce fichier ne se laisse pas mettre en pages" in page
    assert 'class="set"' in page


@pytest.mark.parametrize(
    ("near", "told"),
    [
        (range(1, 4), "1 2 3 … 14"),
        (range(2, 7), "1 2 3 4 5 6 … 14"),
        (range(3, 8), "1 … 3 4 5 6 7 … 14"),
        (range(9, 14), "1 … 9 10 11 12 13 14"),
        (range(8, 13), "1 … 8 9 10 11 12 … 14"),
    ],
)
def test_a_strip_of_pages_shows_a_gap_only_where_pages_are_left_out(near: range, told: str) -> None:
    strip = environment("fr", ZONE).get_template("leaf.html").module.strip_shown  # type: ignore[attr-defined]

    drawn = strip(SimpleNamespace(message=1, ordinal=1, page=near[0], pages=14), near, drawn=False)

    assert " ".join(re.sub("<[^>]*>", " ", drawn).split()) == told
