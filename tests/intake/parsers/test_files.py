"""One file, one outcome: what is read, set aside, refused or held, whatever the bytes."""

import hashlib
from random import Random

import pytest

from intake.parsers import plain
from intake.parsers.files import unique
from intake.parsers.limits import Limits
from tests.intake.parsers import papers
from triage.message import Outcome, Readability


@pytest.mark.parametrize(
    ("name", "data", "outcome", "reason"),
    [
        ("dossier.pdf", b"MZ\x90\0" + bytes(60), Outcome.REFUSED, "executable"),
        ("piece.js", b"alert(1)", Outcome.REFUSED, "executable"),
        ("film.mp4", b"\0\0\0\x10ftypisom" + bytes(40), Outcome.FILED, ""),
        ("carte.vcf", b"BEGIN:VCARD\nEND:VCARD", Outcome.NOT_A_DOCUMENT, "vcard"),
        ("invite.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR", Outcome.NOT_A_DOCUMENT, "calendar"),
        ("smime.p7s", b"0\x80" + bytes(range(60)), Outcome.NOT_A_DOCUMENT, "signature"),
        ("signature.asc", b"-----BEGIN PGP SIGNATURE-----\n", Outcome.NOT_A_DOCUMENT, "signature"),
        ("bible.pages", papers.zipped({"Index/Document.iwa": b"x"}), Outcome.HELD, "format_unreadable"),
        ("secret.asc", b"-----BEGIN PGP MESSAGE-----\n", Outcome.HELD, "encrypted"),
        ("a.rar", b"Rar!\x1a\x07\x01\0", Outcome.HELD, "archive_unsupported"),
        ("a.bin", b"\x01\xfe\x02\xfd" * 99, Outcome.HELD, "format_unknown"),
        ("Kalkulation.xlsx", b"", Outcome.HELD, "empty"),
    ],
)
def test_a_file_that_is_not_read_has_its_reason(name: str, data: bytes, outcome: Outcome, reason: str) -> None:
    (found,) = papers.read(name, data)

    assert (found.outcome, found.reason, found.pages) == (outcome, reason, ())


def test_an_empty_file_keeps_what_the_sender_says_it_is() -> None:
    (found,) = papers.read("a.pdf", b"", declared="application/pdf")

    assert (found.media, found.readability, found.size) == ("application/pdf", Readability.EMPTY, 0)


def test_size_and_hash_are_those_of_the_bytes() -> None:
    (found,) = papers.read("a.txt", b"Bonjour")

    assert (found.size, found.sha256) == (7, hashlib.sha256(b"Bonjour").hexdigest())


def test_a_reader_that_fails_costs_only_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> str:
        raise AssertionError("a fault of ours")

    monkeypatch.setattr(plain, "text_of_html", fails)

    files = papers.read("a.zip", papers.zipped({"a.html": b"<html>x", "b.txt": b"Ben"}))

    assert papers.outcomes(files) == [
        ("a.zip", "filed", ""),
        ("a.zip!/a.html", "held", "damaged"),
        ("a.zip!/b.txt", "filed", ""),
    ]


def test_a_lack_of_memory_is_told_to_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    def swells(*_: object) -> str:
        raise MemoryError

    monkeypatch.setattr(plain, "text_of_html", swells)

    with pytest.raises(MemoryError):
        papers.read("a.html", b"<html>x")


def test_the_pages_of_all_files_together_are_limited() -> None:
    files = papers.read(
        "a.zip", papers.zipped({f"{n}.pdf": papers.pdf("x", "y") for n in range(3)}), limits=Limits(pages=4)
    )

    assert [one.reason for one in files] == ["", "", "", "limit:pages"]


@pytest.mark.parametrize(
    ("path", "used", "expected"),
    [
        ("CV.pdf", set(), "CV.pdf"),
        ("CV.pdf", {"CV.pdf"}, "CV (2).pdf"),
        ("CV.pdf", {"CV.pdf", "CV (2).pdf"}, "CV (3).pdf"),
        ("a.b/CV", {"a.b/CV"}, "a.b/CV (2)"),
        (".profile", {".profile"}, ".profile (2)"),
    ],
)
def test_a_second_file_of_one_name_is_numbered_before_its_ending(path: str, used: set[str], expected: str) -> None:
    assert unique(path, used) == expected
    assert expected in used


@pytest.mark.parametrize(
    "whole",
    [
        papers.pdf("Le synopsis.", "La note."),
        papers.word(("Heading 1", "Note"), ("", "Texte"), ("row", "a|b")),
        papers.workbook(a=[["Poste", 1]]),
        papers.zipped({"a.txt": b"Ada", "b.pdf": papers.pdf("x")}),
        papers.winmail({"a.txt": b"Ada"}),
        papers.png(600, 600, padding=100),
        rb"{\rtf1\ansi Note d\rquote intention\par}",
        papers.mail({"a.txt": b"Ada"}),
    ],
    ids=["pdf", "docx", "xlsx", "zip", "tnef", "png", "rtf", "eml"],
)
def test_300_mutants_end_in_an_outcome_with_unique_paths(whole: bytes) -> None:
    random = Random(11)

    for _ in range(300):
        mutant = bytearray(whole)
        for _ in range(random.randint(1, 12)):
            mutant[random.randrange(len(mutant))] = random.randrange(256)
        cut = bytes(mutant[: random.choice([len(mutant)] * 3 + [random.randrange(1, len(mutant))])])
        paths = [one.path for one in papers.read("a.bin", cut)]
        assert len(paths) == len(set(paths)) >= 1
