"""What a stranger wrote, as a page shows it."""

import pytest

from console.visible import is_figure, shown, told


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("Budget.pdf", "<bdi>Budget.pdf</bdi>"),
        ("Été <b>&", "<bdi>Été &lt;b&gt;&amp;</bdi>"),
        ("a\u202eb", '<bdi>a<span class="odd">U+202E</span>b</bdi>'),
        ("a\u200bb", '<bdi>a<span class="odd">U+200B</span>b</bdi>'),
        ("a\u00adb", '<bdi>a<span class="odd">U+00AD</span>b</bdi>'),
        ("a\u3164b", '<bdi>a<span class="odd">U+3164</span>b</bdi>'),
        ("a\ue000b", '<bdi>a<span class="odd">U+E000</span>b</bdi>'),
        ("a\u2003b", '<bdi>a<span class="odd">U+2003</span>b</bdi>'),
        ("a\U000e0041b", '<bdi>a<span class="odd">U+E0041</span>b</bdi>'),
        ("a\nb", '<bdi>a<span class="odd">U+000A</span>b</bdi>'),
        ("« a\u00a0»", "<bdi>«\u00a0a\u00a0»</bdi>"),
        ("", "<bdi></bdi>"),
    ],
)
def test_what_cannot_be_seen_is_told_by_its_number(text: str, page: str) -> None:
    assert shown(text) == page


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("f.naveau@toutpetitproduction.example", "f.naveau<wbr>@toutpetitproduction<wbr>.example"),
        ("06_Kalkulation_Finanzierung.xlsx", "06_<wbr>Kalkulation_<wbr>Finanzierung.xlsx"),
        ("Kurzes_Wort.pdf und ein Satz", "Kurzes_Wort.pdf und ein Satz"),
        ("<b>.example_und_lang</b>", "&lt;b&gt;.example_<wbr>und_<wbr>lang&lt;/b&gt;"),
        ("Überlange_Dateinamen_gehen.pdf", "Überlange_<wbr>Dateinamen_<wbr>gehen.pdf"),
    ],
)
def test_a_long_word_may_break_between_its_parts(text: str, page: str) -> None:
    assert shown(text) == f"<bdi>{page}</bdi>"


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("32000", True),
        ("96 400,00 €", True),
        ("-1.250", True),
        ("€ 32.000", True),
        ("12 %", True),
        ("1. Écriture", False),
        ("3 séances de lecture", False),
        ("", False),
        ("2 propositions", False),
    ],
)
def test_numbers_in_a_sheet_are_told_from_words(cell: str, figure: bool) -> None:
    assert is_figure(cell) is figure


def test_no_line_ends_between_a_quote_and_its_marks() -> None:
    assert shown("Dépôt – « Hors service » <b>") == "<bdi>Dépôt – «\u00a0Hors service\u00a0» &lt;b&gt;</bdi>"


def test_line_ends_stay_where_a_text_is_set() -> None:
    assert shown("a\n\tb", breaks=True) == "<bdi>a\n\tb</bdi>"


def test_a_letter_under_many_accents_keeps_two_of_them() -> None:
    assert shown("z" + "\u0301" * 60) == '<bdi>z\u0301\u0301<span class="odd">U+200B</span></bdi>'


def test_in_an_attribute_the_number_stands_in_brackets() -> None:
    assert told("a\u202eb") == "a⟨U+202E⟩b"


def test_a_sign_is_shown_the_same_in_whatever_company() -> None:
    alone = [chr(number) for number in range(0x20, 0x3000)]

    assert [str(shown(sign)).replace("</bdi>", "λ</bdi>") for sign in alone] == [shown(f"{sign}λ") for sign in alone]
    assert [told(sign) + "λ" for sign in alone] == [told(f"{sign}λ") for sign in alone]
