"""The fund's example corpus: attachments, roles, sizes and links as its truth says. Runs only where the corpus is."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from intake.body import Body
from intake.parsers.mail import Order, read_mail
from intake.sandbox import Reader
from tests.effort import thorough
from triage.message import Attachment, Message, Outcome, Readability

CORPUS = Path(__file__).resolve().parents[2] / ".." / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the example corpus is not beside this repository")


@cache
def mails() -> list[tuple[Path, dict[str, Any]]]:
    truths = sorted(CORPUS.glob("*/truth.toml"))
    return [
        (truth.parent / mail["file"], mail)
        for truth in truths
        for mail in tomllib.loads(truth.read_text(encoding="utf-8"))["mail"]
    ]


@pytest.fixture(scope="module")
def read() -> dict[Path, Message]:
    return {path: read_mail(path.read_bytes(), Order()) for path, _ in mails()}


def role(attachment: Attachment) -> str:
    return "noise" if attachment.outcome is Outcome.NOT_A_DOCUMENT else "document"


@pytest.mark.parametrize(("path", "truth"), mails(), ids=lambda one: one.parent.name if isinstance(one, Path) else "")
def test_every_file_of_the_corpus_is_found_with_its_role(
    read: dict[Path, Message], path: Path, truth: dict[str, Any]
) -> None:
    expected = {one["name"]: one["role"] for one in truth.get("attachment", [])}

    assert {one.path: role(one) for one in read[path].attachments} == expected


@pytest.mark.parametrize(("path", "truth"), mails(), ids=lambda one: one.parent.name if isinstance(one, Path) else "")
def test_sizes_and_states_of_the_corpus_are_right(read: dict[Path, Message], path: Path, truth: dict[str, Any]) -> None:
    found = {one.path: one for one in read[path].attachments}
    for one in truth.get("attachment", []):
        if "size" in one and one["content_type"] != "message/rfc822":
            assert found[one["name"]].size == one["size"]
        if one.get("readable") in {"encrypted", "empty"}:
            assert found[one["name"]].readability is Readability(one["readable"])


@pytest.mark.parametrize(("path", "truth"), mails(), ids=lambda one: one.parent.name if isinstance(one, Path) else "")
def test_links_that_deliver_are_found_with_their_password(
    read: dict[Path, Message], path: Path, truth: dict[str, Any]
) -> None:
    delivering = {link.url: link.password for link in read[path].links if link.service != "other"}

    assert delivering == {one["url"]: bool(one["password"]) for one in truth.get("link", [])}


def test_the_whole_corpus_has_sound_senders_and_no_faults(read: dict[Path, Message]) -> None:
    assert {(message.sender_defect, message.faults) for message in read.values()} == {("", ())}


def test_reports_of_the_corpus_name_the_letter_they_are_about(read: dict[Path, Message]) -> None:
    reports = [message.report for path, message in read.items() if path.parent.name.startswith("22-")]

    assert [(one.original_message_id, one.status) for one in reports if one] == [
        ("<receipt-2021-1-014@wallimage.example>", "5.4.4"),
        ("<receipt-2021-1-014b@wallimage.example>", ""),
    ]


@thorough
def test_a_child_reads_the_whole_corpus_as_it_is_read_outside(read: dict[Path, Message]) -> None:
    with Reader() as reader:
        for path, message in read.items():
            with Body.of(path.read_bytes()) as body:
                assert reader.read(body) == message
