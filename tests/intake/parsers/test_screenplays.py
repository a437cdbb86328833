"""Screenplays by their structure: Final Draft and Fountain; their scenes, pages and title pages."""

import pytest

from intake.parsers.limits import Limits
from tests.intake.parsers.mutants import ends_of
from tests.intake.parsers.papers import only
from triage.message import Line, Outcome, Readability

SCRIPT = (
    "Title: Les grues\nAuthor: Ada Lamquet\n\nINT. CUISINE - NUIT\n\nAda entre.\n\nADA\nIl est tard...\n\n"
    ".FLASH-BACK\n\nLa mer.\n\n===\n\n# Acte II\n\nEXT. PORT - JOUR\n\nIntérieurement, elle rit.\n"
).encode()


def test_a_fountain_screenplay_keeps_its_scenes_and_pages() -> None:
    found = only("film.fountain", SCRIPT)

    assert found.media == "text/x-fountain"
    assert [[line.text for line in page.lines] for page in found.pages] == [
        ["Les grues", "Ada Lamquet", "INT. CUISINE - NUIT", "FLASH-BACK"],
        ["Acte II", "EXT. PORT - JOUR"],
    ]


def test_a_plain_text_with_scenes_is_a_screenplay_too() -> None:
    scenes = "\n\n".join(f"INT. PIÈCE {n} - JOUR\n\nAda entre." for n in range(40))

    found = only("scenario.txt", scenes.encode())

    assert (found.media, len(found.pages[0].lines)) == ("text/x-fountain", 24)


def test_a_text_over_the_limit_is_held() -> None:
    found = only("film.fountain", b"x" * 2_000, Limits(text=1_000))

    assert (found.outcome, found.reason) == (Outcome.HELD, "limit:text")


def test_a_final_draft_file_claims_its_pages_and_begins_with_its_title_page() -> None:
    script = (
        '<?xml version="1.0"?><FinalDraft><Content><Paragraph Type="Scene Heading"><SceneProperties Page="97"/>'
        "<Text>INT. CUISINE</Text></Paragraph></Content><TitlePage><Content><Paragraph><Text>Les grues</Text>"
        "</Paragraph></Content></TitlePage></FinalDraft>"
    )

    found = only("film.fdx", script.encode())

    assert (found.page_count, found.pages[0].text) == (97, "Les grues\nINT. CUISINE")


@pytest.mark.slow
def test_300_mutants_end_in_an_outcome_within_the_limits() -> None:
    assert ends_of("film.fountain", SCRIPT, 300) <= {"", "damaged", "empty", "format_unknown"}


def test_a_screenplay_gives_its_scenes() -> None:
    script = (
        '<?xml version="1.0" encoding="UTF-8"?><FinalDraft><Content>'
        '<Paragraph Type="Scene Heading"><Text>INT. CUISINE</Text></Paragraph>'
        '<Paragraph Type="Action"><Text>Ada </Text><Text Style="Bold">entre.</Text></Paragraph></Content></FinalDraft>'
    )

    found = only("film.fdx", script.encode())

    assert found.media == "application/x-finaldraft"
    assert (found.pages[0].text, found.pages[0].lines) == (
        "INT. CUISINE\nAda entre.",
        (Line("INT. CUISINE", bold=True),),
    )


def test_a_screenplay_that_declares_a_document_type_is_told_so_and_not_damaged() -> None:
    script = b'<?xml version="1.0"?><!DOCTYPE FinalDraft [<!ENTITY a "ha">]><FinalDraft><Text>&a;</Text></FinalDraft>'

    found = only("film.fdx", script)

    assert (found.reason, found.readability) == ("xml_doctype", Readability.UNSUPPORTED)
    assert only("film.fdx", script[:-9]).reason == "xml_doctype"
    assert only("film.fdx", b"<?xml version='1.0'?><FinalDraft><Text>").reason == "damaged"
