"""Screenplays in the manners of many houses: bound the same each time, and found whole."""

from collections import Counter

import pytest

from bench.cases import read_all
from bench.screenplays import bound, counted


def test_a_binder_with_a_screenplay_is_the_same_whenever_its_seed_is() -> None:
    assert bound(3) == bound(3)
    assert bound(3) != bound(4)


@pytest.mark.parametrize("seed", range(1, 5))
def test_a_screenplay_in_any_manner_is_found_whole(seed: int) -> None:
    tally: Counter[str] = Counter()
    for case in read_all({"one": bound(seed)}):
        counted(case, tally)

    assert tally == Counter(files=1, exact=1, cut=0, cuts=0)
