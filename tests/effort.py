"""How hard the tests try: as hard as a few minutes allow (`make test`), or as hard as they can (`.ci/run`)."""

import os
from collections.abc import Sequence
from typing import Final, TypeVar

import pytest

T = TypeVar("T")

THOROUGH: Final = bool(os.environ.get("GUICHET_SEARCH"))


def large(count: int) -> int:
    """So many in CI, and elsewhere a tenth, of what is long work: what grows faster than its length shows there too."""
    return count if THOROUGH else count // 10


def in_turns(values: Sequence[T], turn: int) -> Sequence[T]:
    """All of them in CI; elsewhere one, and at each turn the next."""
    return values if THOROUGH else [values[turn % len(values)]]


def some(values: Sequence[T]) -> Sequence[T]:
    """All of them in CI, and elsewhere every third."""
    return values if THOROUGH else values[::3]


def few(values: Sequence[T]) -> Sequence[T]:
    """All of them in CI, and elsewhere every ninth: what is costly, and hardly ever differs from its neighbour."""
    return values if THOROUGH else values[::9]


thorough = pytest.mark.skipif(not THOROUGH, reason="in CI: GUICHET_SEARCH=1 (docs/decisions/0300)")
