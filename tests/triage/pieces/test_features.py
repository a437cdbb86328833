"""Counting: what is looked for only where a sign of it was seen must be found all the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from triage.pieces.features import MARKS, RAW, RAW_NUMBERED, traits_of
from triage.pieces.lines import OPENING
from triage.text import patterns
from triage.text.folding import fold, words_of

TEXTS = tuple(sorted((Path(__file__).parents[2] / "bench" / "texts").glob("*.txt")))


def pages() -> Iterator[str]:
    """Stretches of real prose, tables, letters and contracts in four languages."""
    for file in TEXTS:
        yield from file.read_text(encoding="utf-8").split("\n\n")


def test_no_sign_hides_what_a_pattern_finds() -> None:
    for text in pages():
        folded, counts = fold(text), traits_of(text).counts
        for name, _, pattern, reads in MARKS:
            assert counts[name] == len(pattern.findall(text if reads in {RAW, RAW_NUMBERED} else folded)), name
        assert counts["age"] == len(patterns.AGE.findall(folded))
        assert counts["language_name"] == len(patterns.LANGUAGE_NAME.findall(folded))
        assert counts["defined"] == len(patterns.DEFINED.findall(text))


@pytest.mark.parametrize(
    "address", ["https://vimeo.com/91", "https://www.films.example/a", "www.youtube.com", "vimeo.com"]
)
def test_an_address_is_one_whatever_stands_in_it(address: str) -> None:
    assert traits_of(f"Lien : {address}\nMot de passe : froid").counts["url"] == 1


def test_no_sign_hides_what_a_line_is() -> None:
    for text in pages():
        folded = fold(text)
        lines = [line.strip() for line in folded.split("\n")]
        if patterns.VALEDICTION_WORDS.isdisjoint(words_of(text)):
            assert not any(patterns.VALEDICTION.search(line) for line in lines)
        if patterns.WHEN_WORDS.isdisjoint(words_of(text)):
            assert not any(patterns.WHEN.search(line) for line in lines)
        if not any(sign in folded for sign in patterns.ROLE_SIGNS):
            assert not any(patterns.ROLE.match(line) for line in text.split("\n"))
        if not any(sign in text.lower() for sign in patterns.BETWEEN_SIGNS):
            assert patterns.BETWEEN.search(text) is None
        for line in lines:
            if line[:1].isalpha() and line[:2] not in OPENING:
                assert not any(shape.match(line) for shape in (patterns.SLUG, patterns.ARTICLE, patterns.EPISODE))


@pytest.mark.parametrize(
    "said",
    ["Montants en k€", "in k eur", "x keur", "| k € |", "(EUR 000)", "in €000", "£ '000", "bedragen in T€", "TEUR"],
)
def test_sums_in_thousands_are_known_however_it_is_written(said: str) -> None:
    text = f"{said}\nScénario 12,5\nRepérages 4"

    assert traits_of(text).largest == 12_500.0
    assert traits_of(text.replace(said, "Le producteur")).largest == 0.0


@pytest.mark.parametrize(
    ("name", "found", "not_found"),
    [
        ("year", "en 1999, puis 2001", "le a1999 et 19990"),
        ("date", "16/04/2021", "x16/04/2021 et 16/04/20211"),
        ("age", "Anna (34 ans), 12 jaar", "le a34 ans"),
        ("millions", "1,5 millions", "a5 millions"),
        ("postcode", "B-4000 Liège", "B4000Liège, aB4000"),
        ("iban", "BE12 3456 7890 1234", "aBE12 3456 7890 1234"),
        ("duration", "52 min", "a52 min, 52 minimes"),
        ("legal_form", "Lamquet SRL", "XSRL, SRLX, sa"),
        ("birth", "Anna Maes (1987)", "anna maes (1987)"),
        ("enterprise", "0123.456.789", "90123.456.789"),
        ("phone", "+32 4 123 45 67", "9010 12 34 56"),
        ("language_name", "en français", "la franchise"),
    ],
)
def test_words_and_numbers_are_counted_whole(name: str, found: str, not_found: str) -> None:
    assert traits_of(found)[name] >= 1
    assert traits_of(not_found)[name] == 0


@pytest.mark.parametrize(
    ("line", "amounts", "largest"),
    [
        ("scénario 12.500 4 jours", 1, 12_500.0),
        ("scénario € 900, eur 80 et 7 €", 3, 900.0),
        ("100 € 200", 1, 100.0),  # a sign belongs to one sum
        ("45 k€, 2,50 euros, 1 250,00", 3, 45_000.0),
        ("31 200 000 sans devise, 12/13, a500", 0, 0.0),
        ("gsm 1.234 €", 0, 0.0),
    ],
)
def test_sums_are_numbers_in_groups_or_beside_a_currency(line: str, amounts: int, largest: float) -> None:
    traits = traits_of(line)

    assert (traits["amount"], traits.largest) == (amounts, largest)


@pytest.mark.parametrize("said", ["en k€", "(k€)", "EUR 000", "in T€"])
def test_bare_numbers_are_thousands_where_the_text_says_so_once(said: str) -> None:
    traits = traits_of(f"Devis, {said}\nÉcriture 22\nMaquette 6,5\nTOTAL 28,5\nLivré en 2022, soit 4 %")

    assert (traits.totals, traits.largest) == ((28_500.0,), 28_500.0)
    assert traits["amount_line"] >= 3


def test_bare_numbers_are_postcodes_under_such_a_head_alone() -> None:
    rows = "Scripte 4800 1.200\nMixage 5000 7.000\nDivers 2.000"

    assert traits_of(f"Qui CP Montant\n{rows}")["local_spend"] == 2
    assert traits_of(f"Qui Unités Montant\n{rows}")["local_spend"] == 0


def test_bare_numbers_are_no_sums_elsewhere() -> None:
    assert traits_of("Écriture 22\nMaquette 6,5\nTOTAL 28,5")["amount"] == 0


def test_capitals_above_a_text_are_headings_where_nobody_speaks_again() -> None:
    note = "PUBLIC\nLes familles.\nSALLES\nQuarante écrans.\nVENTES\nLa Suisse, le Québec.\nREMAKE\nPeut-être."

    assert traits_of(note)["spoken"] == 0


def test_names_in_capitals_that_come_back_are_people_who_speak() -> None:
    scene = "ANNA\nTu viens ?\nLOUIS\nNon.\nANNA\nAlors je reste."

    assert traits_of(scene)["spoken"] == 3


def test_where_a_scene_is_opened_one_speech_is_speech() -> None:
    assert traits_of("INT. CUISINE - NUIT\nAnna attend.\nANNA\nTu viens ?")["spoken"] == 1


@pytest.mark.parametrize("line", ["HUBERT SCHINS (81) Tailleur.", "MIA. Trente-quatre ans.", "JOERI et TIJS – jumeaux"])
def test_a_line_may_present_somebody(line: str) -> None:
    assert traits_of(line)["presented"] == 1


@pytest.mark.parametrize("line", ["MIA", "INT. CUISINE", "RESTWÄRME 2021", "Mia (34) vend."])
def test_capitals_alone_and_small_names_present_nobody(line: str) -> None:
    assert traits_of(line)["presented"] == 0


def test_a_paragraph_begins_after_a_sentence_ended_whatever_heading_stands_between() -> None:
    shown = "Une cuisine, la nuit. Elle compte les\nverres sur la table.\n2. Le hall\nNoir. On entend une porte."
    told = "Elle compte les verres. Personne ne vient\net la nuit est longue pour tout le monde."

    assert (traits_of(shown)["paragraph"], traits_of(shown)["terse"]) == (2, 2)
    assert (traits_of(told)["paragraph"], traits_of(told)["terse"]) == (1, 1)


def test_what_may_happen_is_told_by_how_its_paragraphs_begin() -> None:
    assert (
        traits_of("Si la tour tombe, un décor.\nElle attend si longtemps.\nSi l'acteur part, un autre.")["what_if"] == 2
    )
