"""The mails of the invented dossiers, read back with ordinary tools."""

import email
import email.policy
import io
import re
import tomllib
import zipfile
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import cache
from typing import Any

import openpyxl
import pypdfium2
import pytest

from examples.build import DEADLINE, DOSSIERS, Mail, Scenario, mails_of, scenarios, write
from examples.papers import cells_of, parts_of, plain, title_of
from examples.truth import Found, Other, truth_of

BEGIN = datetime(2021, 3, 30, 8, 30, tzinfo=UTC)
DEMO = (
    "01-complete",
    "02-missing-then-supplement",
    "03-combined-pdf",
    "04-question",
    "05-out-of-office",
    "06-bounce",
    "07-late",
)
each_scenario = pytest.mark.parametrize("scenario", scenarios())


@cache
def built(scenario: str) -> tuple[Mail, ...]:
    return mails_of(scenario, begins_at=BEGIN)


def parsed(mail: Mail) -> EmailMessage:
    return read(mail.data)


@cache
def read(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def spans_of(mail: Mail) -> tuple[Found | Other, ...]:
    return (*mail.found, *mail.others)


def files_of(mail: Mail) -> dict[str, bytes]:
    """Every file of a mail by its path, those inside archives with `!/`."""
    return unpacked(mail.data)


@cache
def unpacked(data: bytes) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for part in read(data).iter_attachments():
        name, content = part.get_filename(), part.get_content()
        if name is None:
            continue
        files[name] = content if isinstance(content, bytes) else str(content).encode()
        if name.endswith(".zip"):
            with zipfile.ZipFile(io.BytesIO(files[name])) as archive:
                files |= {f"{name}!/{inner}": archive.read(inner) for inner in archive.namelist()}
    return files


@cache
def pages_of(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]


def texts_of(scenario: str, mail: Mail) -> list[str]:
    """The source texts of a mail's pieces, in the order of `mail.found`."""
    made = Scenario(DOSSIERS / scenario, BEGIN)
    names = [name for file in mail.truth.get("file", ()) for name in file.get("pieces", ())]
    return [made.text(name.removeprefix("+")) for name in names if not name.startswith("@")]


def amounts(text: str) -> list[int]:
    """The amount of each row of a table: the last cell that is a whole number of euros, in any writing."""
    found = []
    for part in parts_of(text):
        if part.kind == "row":
            cells = [re.sub(r"[ .,€]", "", plain(cell)) for cell in cells_of(part.text)]
            found += [int(cell) for cell in reversed(cells) if cell.isdigit() and int(cell) >= 1000][:1]
    return found


def test_the_demo_finds_its_seven_scenarios() -> None:
    assert scenarios()[:7] == DEMO


@each_scenario
def test_each_piece_begins_on_the_page_that_the_truth_names(scenario: str) -> None:
    for mail in built(scenario):
        files = files_of(mail)

        for found, text in zip(mail.found, texts_of(scenario, mail), strict=True):
            if found.file.endswith(".pdf"):
                first = next(part.text for part in parts_of(text) if part.kind != "break")
                page = pages_of(files[found.file])[found.first_page - 1]
                assert "".join(first.split()) in "".join(page.split()), found


@each_scenario
def test_each_piece_ends_on_the_page_that_the_truth_names(scenario: str) -> None:
    for mail in built(scenario):
        files = files_of(mail)

        for found, text in zip(mail.found, texts_of(scenario, mail), strict=True):
            last = parts_of(text)[-1]
            if found.file.endswith(".pdf") and last.kind != "row":
                page = pages_of(files[found.file])[found.last_page - 1]
                assert "".join(last.text.split())[-20:] in "".join(page.split()), found


@each_scenario
def test_every_page_of_every_pdf_belongs_somewhere(scenario: str) -> None:
    for mail in built(scenario):
        for name, data in files_of(mail).items():
            if name.endswith(".pdf"):
                spans = [span for span in spans_of(mail) if span.file == name]
                covered = {page for span in spans for page in range(span.first_page, span.last_page + 1)}
                assert covered == set(range(1, len(pages_of(data)) + 1)), name


@each_scenario
def test_the_tabs_of_a_workbook_are_the_sheets_of_the_truth(scenario: str) -> None:
    for mail in built(scenario):
        for name, data in files_of(mail).items():
            if name.endswith(".xlsx"):
                tabs = [found.sheet for found in mail.found if found.file == name]
                assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == tabs


@each_scenario
def test_the_truth_lists_every_file_with_its_size(scenario: str) -> None:
    for mail in built(scenario):
        assert {sent.name: sent.size for sent in mail.sent} == {
            name: next(sent.size for sent in mail.sent if sent.name == name)
            if name.endswith(".vcf")  # text is decoded and encoded again on the way
            else len(data)
            for name, data in files_of(mail).items()
        }


@each_scenario
def test_budgets_add_up_and_the_plan_pays_for_them(scenario: str) -> None:
    for mail in built(scenario):
        texts = dict(zip((found.kind for found in mail.found), texts_of(scenario, mail), strict=True))
        for kind in ("development_budget", "development_finance_plan", "production_budget"):
            if kind in texts:
                rows = [part for part in parts_of(texts[kind]) if part.kind == "row"]
                kept = [part.text for part in rows if "Sous-total" not in part.text]
                *lines, total = amounts("\n".join(kept))
                assert sum(lines) == total, kind
        if "development_budget" in texts and "development_finance_plan" in texts:
            budget, plan = amounts(texts["development_budget"])[-1], amounts(texts["development_finance_plan"])[-1]
            assert budget == plan
            assert 40_000 <= budget <= 150_000


@each_scenario
def test_enterprise_numbers_carry_a_right_check_pair(scenario: str) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (DOSSIERS / scenario).iterdir())

    numbers = [re.sub(r"\D", "", number) for number in re.findall(r"\b0\d{3}\.\d{3}\.\d{3}\b", text)]

    assert all(97 - int(number[:8]) % 97 == int(number[8:]) for number in numbers)
    assert numbers or 'reply = "receipt"' not in text


@each_scenario
def test_addresses_belong_to_nobody(scenario: str) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (DOSSIERS / scenario).iterdir())

    addresses = re.findall(r"[\w.%+-]+@[\w-]+(?:\.[\w-]+)+", text)

    assert [address for address in addresses if not address.endswith(".example")] == []


@each_scenario
def test_no_moment_is_left_unfilled(scenario: str) -> None:
    for mail in built(scenario):
        assert [text for text in texts_of(scenario, mail) if re.search(r"\{(day|date|month|year)", text)] == []


@each_scenario
def test_two_builds_give_the_same_bytes(scenario: str) -> None:
    assert [mail.data for mail in mails_of(scenario, begins_at=BEGIN)] == [mail.data for mail in built(scenario)]


@each_scenario
def test_the_tens_are_for_tuning_and_the_twenties_are_not(scenario: str) -> None:
    assert Scenario(DOSSIERS / scenario, BEGIN).plan["tuning"] is not scenario.startswith("2")


@each_scenario
def test_a_written_truth_reads_back(scenario: str, tmp_path: Any) -> None:
    write(scenario, tmp_path)

    truth = tomllib.loads((tmp_path / scenario / "truth.toml").read_text(encoding="utf-8"))
    late = [mail["received_at"] > truth["deadline"] for mail in truth["mail"]]

    assert truth["deadline"] == DEADLINE
    assert [mail["file"] for mail in truth["mail"]] == sorted(p.name for p in (tmp_path / scenario).glob("*.eml"))
    assert late == [mail["timeliness"] == "late" for mail in truth["mail"]]


def test_a_mail_can_be_addressed_to_any_fund() -> None:
    (mail,) = mails_of("01-complete", fund="desk@other.example", begins_at=BEGIN)

    message = parsed(mail)

    assert (message["To"], message["From"]) == ("desk@other.example", f"Solange Mertens <{mail.sender}>")


def test_a_dossier_is_dated_from_its_mail() -> None:
    (mail,) = built("01-complete")

    assert "28 mars 2021" in pages_of(files_of(mail)["12 Déclaration sur l'honneur.pdf"])[0]


def test_a_supplement_comes_later_and_in_reply() -> None:
    first, second = built("02-missing-then-supplement")

    assert second.after - first.after >= timedelta(hours=1)
    assert parsed(second)["In-Reply-To"] == parsed(first)["Message-ID"]


def test_the_bounce_has_no_sender_and_returns_a_letter_that_is_not_ours() -> None:
    (mail,) = built("06-bounce")

    message = parsed(mail)

    assert (mail.sender, message["Return-Path"]) == ("", "<>")
    assert message.get_content_type() == "multipart/report"
    assert "depot@fonds.example" in message["To"]


def test_the_contents_page_names_the_pages_of_its_pieces() -> None:
    (mail,) = built("03-combined-pdf")

    contents = pages_of(files_of(mail)["TheLamplightersLedger_Application.pdf"])[1]

    titles = [title_of(text) for text in texts_of("03-combined-pdf", mail)]
    assert all(f"{title} {found.first_page}" in contents for title, found in zip(titles, mail.found, strict=True))


def test_a_truth_that_its_pieces_do_not_bear_out_is_refused() -> None:
    plan = dict(Scenario(DOSSIERS / "02-missing-then-supplement", BEGIN).plan)
    mails = built("02-missing-then-supplement")

    with pytest.raises(ValueError, match=r"leave \['team_cv', 'declaration'\] missing"):
        truth_of(
            plan,
            [Mail(m.scenario, m.name, m.sender, m.data, m.after, m.found, {**m.truth, "missing": []}) for m in mails],
            begins_at=BEGIN,
            deadline=DEADLINE,
        )
