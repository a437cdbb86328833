"""Enterprise numbers and company names in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.told.companies import companies_in, company_of, enterprise_of, number_of, numbers_in
from triage.told.sheets import Entry


@given(st.integers(min_value=1_000_000, max_value=19_999_999))
def test_every_number_with_its_right_check_pair_is_one_and_with_another_pair_is_none(first: int) -> None:
    eight = f"{first:08}"
    pair = 97 - int(eight) % 97

    assert number_of(f"{eight}{pair:02}") == f"{eight}{pair:02}"
    assert number_of(f"{eight}{pair % 97 + 1:02}") == ""


@pytest.mark.parametrize(
    "text",
    [
        "BCE 0912.041.708",
        "Ondernemingsnummer: 0912 041 708",
        "TVA BE 0912.041.708",
        "BE0912041708",
        "RPM Liège 0912.041.708",
        "Unternehmensnummer 912.041.708",
        "inscrite à la Banque-Carrefour des Entreprises sous le numéro 0912.041.708",
    ],
)
def test_a_number_beside_its_label_is_found_in_all_its_spellings(text: str) -> None:
    assert numbers_in(text) == ["0912041708"]


@pytest.mark.parametrize(
    "text", ["T +32 912 04 17 08", "0912 041 708", "Réf. 0912.041.708", "unité d'établissement BCE 2.123.456.789"]
)
def test_the_same_digits_without_a_label_are_no_enterprise_number(text: str) -> None:
    assert numbers_in(text) == []


def test_the_applicant_is_the_company_most_trusted_texts_name() -> None:
    texts = [(4.0, "Ressort Films SRL\nBCE 0912.041.708"), (1.0, "Cinéart SA\nBCE 0913.775.236")]

    assert company_of(texts, {}) == "Ressort Films SRL"
    assert enterprise_of(texts) == "0912041708"


def test_two_companies_named_alike_leave_the_applicant_open() -> None:
    assert company_of([(1.0, "Ressort Films SRL"), (1.0, "Halte Film BV")], {}) == ""


def test_the_sheet_outweighs_the_signature() -> None:
    sheet = {"company": (Entry("Ressort Films SRL, quai de Rome 8", 1),)}

    assert company_of([(4.0, "Cabinet Dupont SA")], sheet) == "Ressort Films SRL"


@pytest.mark.parametrize(
    "text",
    [
        "constituée le 8 mai 1990 sous forme de SPRL",
        "is sinds 2001 een NV",
        "Films SRL",
        "Kerst und Moll. Rechtsform GmbH",
    ],
)
def test_a_sentence_about_a_form_names_no_company(text: str) -> None:
    assert companies_in(text) == []


def test_a_partner_named_in_one_contract_alone_is_not_the_applicant() -> None:
    assert company_of([(1.0, "Regenmacher AG")], {}) == ""


def test_the_senders_domain_tells_which_of_two_companies_applies() -> None:
    texts = [(1.0, "between Ressort Films SRL"), (1.2, "and Halte Film BV")]

    assert company_of(texts, {}, "ressort-films.example") == "Ressort Films SRL"


def test_a_name_without_its_legal_form_is_that_of_the_company_that_begins_so() -> None:
    sheet = {"company": (Entry("Ressort, Liège", 1),)}

    assert company_of([(4.0, "Ressort Films SRL")], sheet) == "Ressort Films SRL"


def test_a_number_behind_the_companys_name_on_a_sheet_needs_no_label() -> None:
    assert enterprise_of([], {"company": (Entry("Ressort Films SRL, Liège, 0912.041.708", 1),)}) == "0912041708"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("la société Les Films du Gué SRL, dont le siège", "Les Films du Gué SRL"),
        ("Kestrel & Cie SRL – Wavre", "Kestrel & Cie SRL"),
        ("Halte Film BV, Gent", "Halte Film BV"),
        ("Vennlicht Film GmbH", "Vennlicht Film GmbH"),
        ("Produktion Wesertal Film GmbH, Bremen", "Wesertal Film GmbH"),
        ("Produktion Nord GmbH", "Produktion Nord GmbH"),
        ("24. Bilder Film GmbH, Köln", "24. Bilder Film GmbH"),
        ("am 1. Mai kam\n24. Bilder Film GmbH, Köln", "24. Bilder Film GmbH"),
        ("1. FC Film SRL", "1. FC Film SRL"),
        ("Tussen\n1. mevrouw Ada Lamquet\n en\n 2. Halte Film BV, met zetel te Gent", "Halte Film BV"),
        ("1. Halte Film BV, met zetel te Gent, en 2. Ada Lamquet", "Halte Film BV"),
        ("1. La société 2 Ponts SRL, Namur", "2 Ponts SRL"),
        ("Bei Papierhaus SRL arbeiten drei Leute.", "Papierhaus SRL"),
        ("Chez Papierhaus SRL, nous", "Papierhaus SRL"),
        ("Bij Halte Film BV werken", "Halte Film BV"),
        ("At Halte Film Ltd we", "Halte Film Ltd"),
        ("Für Vennlicht Film GmbH", "Vennlicht Film GmbH"),
        ("Voor Halte Film BV", "Halte Film BV"),
        ("De la part de Papierhaus SRL", "Papierhaus SRL"),
        ("Im Namen der Vennlicht Film GmbH", "Vennlicht Film GmbH"),
        ("Chez Nous SRL", "Chez Nous SRL"),
        ("Voor Elkaar BV", "Voor Elkaar BV"),
        ("Mitte Film GmbH", "Mitte Film GmbH"),
        ("Agreement of 2 March 2021 between Halte Film BV and", "Halte Film BV"),
        ("Geschäftsführer der Vennlicht Film GmbH", "Vennlicht Film GmbH"),
        ("Aanvrager Kattebel BV", "Kattebel BV"),
        ("Les films du Gué SRL", "Les films du Gué SRL"),
        ("Passage d'eau SRL", "Passage d'eau SRL"),
    ],
)
def test_a_name_ends_with_its_legal_form(text: str, name: str) -> None:
    assert companies_in(text) == [name]
