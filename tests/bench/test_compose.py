"""The composed mails are what their truth says, and the same from the same seed."""

import email
import io
import tomllib
from email.message import Message
from functools import cache

import pypdfium2
import pytest

from bench.compose import FILMS, HELD_BACK, KINDS, Text, texts_of, truth_of
from bench.compose import dossier as composed
from bench.hands import File, Part
from bench.houses import HOUSES
from bench.merge import joined, page_count
from tests.effort import few, in_turns
from tests.intake.parsers import papers
from tests.triage.papers import kinds

HANDS = tuple(FILMS | HELD_BACK)
dossier = cache(composed)


def files_of(mail: bytes) -> dict[str, bytes]:
    """The files of a mail by name."""
    parts: list[Message] = [part for part in email.message_from_bytes(mail).walk() if part.get_filename()]
    return {str(part.get_filename()): part.get_payload(decode=True) for part in parts}  # type: ignore[misc]


@pytest.mark.parametrize("hand", HANDS)
def test_every_text_is_of_a_kind_that_guichet_knows(hand: str) -> None:
    found = {KINDS[text.what] for text in texts_of(hand)}

    assert found - set(kinds().kinds) == set()


@pytest.mark.parametrize("hand", few(tuple(HOUSES)))
def test_a_seed_gives_the_same_mail_and_another_seed_another(hand: str) -> None:
    assert dossier(hand, 1) == composed(hand, 1) != dossier(hand, 3)


def test_the_truth_says_once_whether_a_scanned_bill_counts() -> None:
    bill = Text("bill", "fr", ("Total 12,00",))

    truth = tomllib.loads(truth_of("g", 1, "fr", [File("a.pdf", b"", (Part(bill, 1, 1),), picture=True)]))

    assert truth["mail"][0]["piece"][0]["counts"] == "no"


def test_merged_papers_follow_each_other_the_same_way_each_time() -> None:
    files = [papers.pdf("Texte."), papers.pdf("Un", "Deux")]

    assert joined(files) == joined(files)
    assert page_count(joined(files)) == 3


@pytest.mark.slow
@pytest.mark.parametrize("hand", few(tuple(HOUSES)))
@pytest.mark.parametrize("seed", in_turns([1, 3], 0))
def test_every_page_that_the_truth_names_is_there(hand: str, seed: int) -> None:
    mail, truth = dossier(hand, seed)
    files = files_of(mail)

    for piece in tomllib.loads(truth)["mail"][0]["piece"]:
        assert piece["file"] in files
        if piece["file"].endswith(".pdf") and "last_page" in piece:
            pages = len(pypdfium2.PdfDocument(io.BytesIO(files[piece["file"]])))
            assert 1 <= piece["first_page"] <= piece["last_page"] <= pages
