"""Shortcuts to the web: held as what they are, with their link; never fetched."""

import plistlib

import pytest

from tests.intake.parsers import papers
from tests.intake.parsers.mutants import ends_of
from triage.message import Outcome, Readability

URL = "https://docs.google.com/document/d/1AbcDef_ghij/edit?usp=sharing&x=1"
WINDOWS = f"[InternetShortcut]\r\nURL={URL}\r\nIconIndex=0\r\n".encode()
SHORTCUTS = {
    "Scénario.url": WINDOWS,
    "Scénario.webloc": plistlib.dumps({"URL": URL}),
    "Scénario binaire.webloc": plistlib.dumps({"URL": URL}, fmt=plistlib.FMT_BINARY),
    "Scénario.gdoc": ('{"url": "' + URL.replace("/", "\\/") + '", "doc_id": "1AbcDef_ghij"}').encode(),
    "Scénario.desktop": f"[Desktop Entry]\nType=Link\nURL={URL}\n".encode(),
}


@pytest.mark.parametrize("name", SHORTCUTS)
def test_a_shortcut_is_held_with_its_link(name: str) -> None:
    message = papers.message({name: SHORTCUTS[name]})

    (found,) = message.attachments
    assert (found.media, found.outcome, found.reason, found.readability) == (
        "application/x-url",
        Outcome.HELD,
        "link_only",
        Readability.UNSUPPORTED,
    )
    assert [(link.url, link.service) for link in message.links] == [(URL, "google drive")]


def test_a_google_shortcut_with_a_number_alone_has_a_link_too() -> None:
    message = papers.message({"Budget.gsheet": b'{"doc_id": "1AbcDef_ghij", "email": "ada@lamquet.example"}'})

    assert [link.url for link in message.links] == ["https://docs.google.com/open?id=1AbcDef_ghij"]


def test_a_shortcut_to_a_program_gives_no_link() -> None:
    message = papers.message({"a.url": b"[InternetShortcut]\r\nURL=file://server/eve.exe\r\n"})

    assert (message.attachments[0].reason, message.links) == ("link_only", ())


def test_a_text_that_speaks_of_addresses_is_no_shortcut() -> None:
    (found,) = papers.read("note.txt", f"Voir URL={URL}".encode())

    assert found.outcome is Outcome.FILED


@pytest.mark.slow
def test_300_mutants_end_in_an_outcome_within_the_limits() -> None:
    assert ends_of("a.url", WINDOWS, 300) <= {"", "link_only", "format_unknown", "damaged", "empty"}
