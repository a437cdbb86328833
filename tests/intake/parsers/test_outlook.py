"""Mails saved by Outlook as .msg: their words, their files, mails inside them; damaged and mutated ones."""

import zlib

import pytest

from intake.parsers.limits import Limits
from tests.intake.parsers import papers
from tests.intake.parsers.compound import compound, saved_mail
from tests.intake.parsers.mutants import ends_of
from tests.intake.parsers.test_rich import packed
from triage.message import PageForm

HEAD = {"0037": "Dossier Les grues", "0C1A": "Ada Lamquet", "5D01": "ada@lamquet.example"}
PDF = papers.pdf("Le synopsis.")
MAIL = saved_mail(
    HEAD | {"1000": "Bonjour,\r\nvoici notre dossier à lire."},
    files=[
        {"3707": "Note d’intention.pdf", "3704": "NOTEDI~1.PDF", "370E": "application/PDF", "3701": PDF},
        {"3704": "DEVIS.TXT", "3701": b"48 000"},
    ],
)


def test_the_words_of_a_saved_mail_are_a_page() -> None:
    mail, *_ = papers.read("dossier.msg", MAIL)

    assert (mail.media, mail.outcome, mail.page_count) == ("application/vnd.ms-outlook", "filed", 1)
    assert [(page.form, page.label, page.text) for page in mail.pages] == [
        (
            PageForm.TEXT,
            "Dossier Les grues",
            "Subject: Dossier Les grues\nFrom: Ada Lamquet <ada@lamquet.example>\n\n"
            "Bonjour,\nvoici notre dossier à lire.",
        )
    ]


def test_its_files_are_read_as_files() -> None:
    _, note, budget = papers.read("dossier.msg", MAIL)

    assert (note.path, note.declared, note.pages[0].text) == (
        "dossier.msg!/Note d’intention.pdf", "application/pdf", "Le synopsis.",
    )  # fmt: skip
    assert (budget.path, budget.pages[0].text) == ("dossier.msg!/DEVIS.TXT", "48 000")


def test_words_in_a_code_page_are_decoded() -> None:
    mail, *_ = papers.read("a.msg", saved_mail({"0037x": "Été", "1000x": "À Liège"}))

    assert mail.pages[0].text == "Subject: Été\n\nÀ Liège"


@pytest.mark.parametrize(
    "body",
    [
        {"1013": b"<html><p>Voici le <b>devis</b>.</p></html>"},
        {"1013": "<p>Voici le devis.</p>"},
        {"1009": packed(b"{\\rtf1 Voici le devis.}", size=23)},
    ],
)
def test_a_mail_without_plain_text_gives_its_other_form(body: dict[str, str | bytes]) -> None:
    mail, *_ = papers.read("a.msg", saved_mail({"0037": "x", **body}))

    assert mail.pages[0].text.split("\n")[-1] == "Voici le devis."


def test_a_mail_inside_a_mail_is_a_folder_of_its_own() -> None:
    files = papers.read("fwd.msg", saved_mail({"0037": "Tr", "1000": "Voir ci-dessous."}, inner=MAIL))

    assert [one.path for one in files] == [
        "fwd.msg",
        "fwd.msg!/Dossier Les grues.msg/message.txt",
        "fwd.msg!/Dossier Les grues.msg/Note d’intention.pdf",
        "fwd.msg!/Dossier Les grues.msg/DEVIS.TXT",
    ]
    assert "voici notre dossier" in files[1].pages[0].text


def test_mails_inside_mails_count_as_archives_in_archives() -> None:
    data = MAIL
    for _ in range(4):
        data = saved_mail({"0037": "Tr"}, inner=data)

    files = papers.read("fwd.msg", data)

    assert (files[0].reason, len(files)) == ("limit:archive_depth", 3)


def test_a_name_that_leads_out_of_the_mail_stays_inside() -> None:
    _, file = papers.read("a.msg", saved_mail({"0037": "x"}, files=[{"3707": "../../etc/passwd", "3701": b"root"}]))

    assert file.path.startswith("a.msg!/")
    assert ".." not in file.path


def test_one_file_pointed_at_by_many_attachments_is_counted_each_time() -> None:
    many = {f"__attach_version1.0_#{n:08X}/__substg1.0_37010102": zlib.compress(b"x" * 9) for n in range(30)}

    files = papers.read("a.msg", compound({"__properties_version1.0": bytes(32), **many}), limits=Limits(entries=20))

    assert (files[0].reason, len(files)) == ("limit:entries", 21)


def test_a_link_in_a_saved_mail_is_found() -> None:
    message = papers.message({"dossier.msg": saved_mail({"0037": "x", "1000": "Ici : https://we.tl/abc"})})

    assert [(link.url, link.service) for link in message.links] == [("https://we.tl/abc", "wetransfer")]


def test_400_mutants_end_in_an_outcome_within_the_limits() -> None:
    assert ends_of("a.msg", MAIL, 400) <= {"", "damaged", "format_unreadable", "format_unknown", "limit:text"}
