"""Mutated mails: no exception reaches the parent, and every answer passes its checks."""

from collections import Counter

import pytest

from intake.sandbox import Reader
from tests.intake.mutate import ending, ending_in_child, mutants

FINE = ("message", "limit:")


def test_a_mutated_mail_ends_in_a_message_or_a_limit() -> None:
    ends = Counter(ending(data) for data in mutants(500, seed=7))

    assert [end for end in ends if not end.startswith(FINE)] == []


def test_a_mutated_mail_ends_the_same_in_the_child() -> None:
    some = list(mutants(60, seed=8))

    with Reader() as reader:
        assert [ending_in_child(reader, data) for data in some] == [ending(data) for data in some]


@pytest.mark.slow
def test_four_thousand_mutants_raise_nothing() -> None:
    with Reader() as reader:
        ends = Counter(ending_in_child(reader, data) for data in mutants(4_000, seed=1))

    assert [end for end in ends if not end.startswith(FINE)] == []
