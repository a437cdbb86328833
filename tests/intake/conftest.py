"""A sandboxed reader, for the tests that only read with it."""

from collections.abc import Iterator

import pytest

from intake.sandbox import Reader


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for a module's mails."""
    with Reader() as started:
        yield started
