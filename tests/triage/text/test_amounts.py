"""Sums of money as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.text.amounts import cents_of


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("12.500,00", 12_500_00),
        ("12.500,00 €", 12_500_00),
        ("12 500 EUR", 12_500_00),
        ("12\u202f500\u00a0€", 12_500_00),
        ("€ 12,500.50", 12_500_50),
        ("12.500", 12_500_00),
        ("12.500,- euro", 12_500_00),
        ("12,5 k€", 12_500_00),
        ("12,5", 12_50),
        ("1.234.567,8", 1_234_567_80),
        ("0", 0),
    ],
)
def test_a_sum_is_read_as_it_is_meant(written: str, cents: int) -> None:
    assert cents_of(written) == cents


@pytest.mark.parametrize("written", ["", "à convenir", "12.500.00", "1.2.3", "12 à 15.000", "-500", "9" * 20])
def test_what_could_be_two_sums_is_none(written: str) -> None:
    assert cents_of(written) is None


@given(st.integers(0, 10**11))
def test_every_sum_comes_back_from_the_belgian_way_of_writing_it(cents: int) -> None:
    whole = f"{cents // 100:,}".replace(",", ".")

    assert cents_of(f"{whole},{cents % 100:02} €") == cents
