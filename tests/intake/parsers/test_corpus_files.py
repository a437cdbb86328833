"""The example corpus, where it is present: every file, its outcome, its pages and its sheets."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest

from intake.body import Body
from intake.sandbox import Reader
from triage.message import Attachment, Message, Outcome, Readability

CORPUS = Path(__file__).parents[3] / ".." / "shared" / "corpus"
SCENARIOS = sorted(path.parent.name for path in CORPUS.glob("*/truth.toml"))
POSTERS = (".jpg", ".png")  # a poster is a picture by nature: the corpus does not call it a scan, we do

pytestmark = pytest.mark.skipif(not SCENARIOS, reason="the example corpus is not on this machine")


def mails(scenario: str, reader: Reader) -> Iterator[tuple[dict[str, Any], dict[str, Attachment]]]:
    """Each mail's truth with the files found in it, by path."""
    folder = CORPUS / scenario
    for mail in tomllib.loads((folder / "truth.toml").read_text(encoding="utf-8"))["mail"]:
        with Body.of((folder / mail["file"]).read_bytes()) as body:
            message = reader.read(body)
        assert isinstance(message, Message)
        yield mail, {one.path: one for one in message.attachments}


def expected(truth: dict[str, Any]) -> str:
    """How well the corpus says a file can be read."""
    name = truth["name"].lower()
    if truth["role"] == "noise":
        return Readability.READABLE
    plain = Readability.SCAN if name.endswith(POSTERS) else Readability.READABLE
    return str(truth.get("readable", plain))


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_file_is_found_and_told_from_noise(scenario: str, reader: Reader) -> None:
    for mail, found in mails(scenario, reader):
        truths = {normalize("NFC", one["name"]): one for one in mail.get("attachment", ())}

        noise = {path: one.outcome is Outcome.NOT_A_DOCUMENT for path, one in found.items()}
        assert noise == {path: one["role"] == "noise" for path, one in truths.items()}
        assert {path: str(one.readability) for path, one in found.items()} == {
            path: expected(one) for path, one in truths.items()
        }
        for path, truth in truths.items():
            if "size" in truth and found[path].media != "message/rfc822":
                assert found[path].size == truth["size"]


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_page_and_sheet_is_there(scenario: str, reader: Reader) -> None:
    for mail, found in mails(scenario, reader):
        last: dict[str, int] = {}
        for one in (*mail.get("piece", ()), *mail.get("other_pages", ())):
            path = normalize("NFC", one.get("file", ""))
            if "sheet" in one:
                assert one["sheet"] in {page.label for page in found[path].pages}
            if "last_page" in one:
                last[path] = max(last.get(path, 0), one["last_page"])

        pdfs = {path: pages for path, pages in last.items() if found[path].media == "application/pdf"}
        readable = {path for path in pdfs if found[path].readability is not Readability.ENCRYPTED}
        assert {path: found[path].page_count for path in readable} == {path: pdfs[path] for path in readable}
        assert all([page.number for page in one.pages] == list(range(1, len(one.pages) + 1)) for one in found.values())
