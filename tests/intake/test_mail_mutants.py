"""Mutated mails (4,000 of them in CI): no exception reaches the parent, and every answer passes its checks."""

from collections import Counter

import pytest

from intake.sandbox import Reader
from tests.effort import THOROUGH
from tests.intake.mutate import bad, ending, ending_in_child, mutants


def test_a_mutated_mail_ends_in_a_message_or_a_limit() -> None:
    assert bad(Counter(ending(data) for data in mutants(500, seed=7))) == []


def test_a_mutated_mail_ends_the_same_in_the_child() -> None:
    some = list(mutants(60, seed=8))

    with Reader() as reader:
        assert [ending_in_child(reader, data) for data in some] == [ending(data) for data in some]


@pytest.mark.slow
def test_hundreds_of_mutants_raise_nothing_in_the_child() -> None:
    with Reader() as reader:
        ends = Counter(ending_in_child(reader, data) for data in mutants(400 if THOROUGH else 200, seed=1))

    assert bad(ends) == []


def test_an_end_that_is_neither_a_message_nor_a_limit_is_a_bad_one() -> None:
    assert bad(Counter(["message", "limit:parts", "crashed signal 11"])) == ["crashed signal 11"]
