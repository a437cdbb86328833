"""Rich text: words, pages, looks; as files and as Outlook packs it."""

import struct
from functools import partial

import pytest

from intake.parsers.limits import LimitReached, Limits
from intake.parsers.rich import BadRich, text_of_rtf, unpacked_rtf
from tests.intake.parsers import papers
from tests.intake.parsers.mutants import ends_of
from triage.message import PageForm

NOTE = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\fs24{\pard\outlinelevel0\fs32 Note d\rquote intention\par}"
    rb"\pard Ada \'e9crit sur les grues, et raconte longuement ce qui arrive.\par Le soir tombe \'e0 Li\'e8ge.\page "
    rb"{\b Synopsis}\par Une grue s\rquote envole.\sect\sectd\sbknone Elle revient.\sect\sectd Fin.}"
)


only = partial(papers.only, "note.rtf")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"{\rtf1\ansi\ansicpg1252 Le r\'e9cit\par fin}", "Le récit\nfin"),
        (r"{\rtf1{\fonttbl{\f0 Arial;}}{\*\generator Word;}\f0\fs24 Note}", "Note"),
        (r"{\rtf1\uc1 d\u8217?intention \u233\'e9t\u233?}", "d’intention été"),
        (r"{\rtf1 a\tab b\cell c\row\{d\}\~e\emdash f}", "a\tb\tc\n{d}\xa0e—f"),
        (r"{\rtf1{\pict\pngblip 89504e47}x}", "x"),
        (r"{\rtf1 }}}} x", " x"),
        (r"{\rtf1 \u55357?\u56832?}", "😀"),
    ],
)
def test_rich_text_gives_the_words_of_its_writer(source: str, text: str) -> None:
    assert text_of_rtf(source).replace("\xa0", " ").strip() == text.replace("\xa0", " ").strip()


def test_a_rich_text_is_a_page() -> None:
    found = only(rb"{\rtf1\ansi Note d\rquote intention\par}")

    assert (found.media, found.pages[0].text.strip()) == ("application/rtf", "Note d’intention")


def test_page_breaks_make_pages_and_sections_that_go_on_do_not() -> None:
    assert [(page.form, page.text) for page in only(NOTE).pages] == [
        (
            PageForm.TEXT,
            "Note d’intention\nAda écrit sur les grues, et raconte longuement ce qui arrive.\nLe soir tombe à Liège.",
        ),
        (PageForm.TEXT, "Synopsis\nUne grue s’envole.\nElle revient."),
        (PageForm.TEXT, "Fin."),
    ]


def test_headings_stand_out_by_rank_weight_and_size() -> None:
    first, second, _ = only(NOTE).pages

    assert [(line.text, line.size, line.bold) for line in (first.lines[0], second.lines[0])] == [
        ("Note d’intention", 16.0, True),
        ("Synopsis", 12.0, True),
    ]


def test_a_paragraph_may_ask_for_a_new_page() -> None:
    assert [page.text for page in only(rb"{\rtf1 un\par\pard\pagebb deux}").pages] == ["un\n", "deux"]


def test_the_code_page_that_the_file_names_is_used() -> None:
    assert text_of_rtf(r"{\rtf1\ansi\ansicpg1250 \'e8}") == "č"
    assert text_of_rtf(r"{\rtf1\mac \'8e}") == "é"


def test_too_much_text_is_held() -> None:
    assert only(b"{\\rtf1 " + b"mot " * 500 + b"}", Limits(text=1_000)).reason == "limit:text"


def packed(*parts: bytes | tuple[int, int], size: int) -> bytes:
    """Packed rich text of literal bytes and of (place, length) in what was written before."""
    out = bytearray()
    tokens: list[bytes | tuple[int, int]] = []
    for part in parts:
        tokens += [part] if isinstance(part, tuple) else [bytes([byte]) for byte in part]
    for at in range(0, len(tokens), 8):
        group = tokens[at : at + 8]
        out.append(sum(1 << bit for bit, token in enumerate(group) if isinstance(token, tuple)))
        out += b"".join(
            token if isinstance(token, bytes) else struct.pack(">H", token[0] << 4 | token[1] - 2) for token in group
        )
    return struct.pack("<LLLL", len(out) + 12, size, 0x75465A4C, 0) + bytes(out)


def test_packed_words_point_back_to_what_was_written() -> None:
    data = packed((0, 6), b" abc", (214, 9), b"}", size=20)

    assert unpacked_rtf(data, 1_000) == b"{\\rtf1 abcabcabcabc}"[:20]


def test_a_packed_text_that_claims_too_much_is_over_the_limit() -> None:
    with pytest.raises(LimitReached):
        unpacked_rtf(packed(b"a", size=1 << 31), 1_000)


def test_a_packed_text_without_a_head_is_damaged() -> None:
    with pytest.raises(BadRich):
        unpacked_rtf(b"LZFu", 1_000)


@pytest.mark.slow
def test_400_mutants_end_in_an_outcome_within_the_limits() -> None:
    assert ends_of("note.rtf", NOTE, 400) <= {"", "damaged", "empty", "format_unknown"}
