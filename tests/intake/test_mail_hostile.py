"""Mails made to exhaust a reader: each ends with a reason where it is over a limit, and the next is read."""

from collections.abc import Iterator

import pytest

from intake.body import Body
from intake.sandbox import Reader
from tests.effort import THOROUGH, some, thorough
from tests.intake.hasty import PATIENT
from tests.intake.hostile import HEAD, HOSTILE
from triage.message import Message


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() if THOROUGH else Reader(wall_seconds=PATIENT) as reader:
        yield reader


BIG = ("20 MB", "5 MB", "50 MB", "60 MiB", "200,000", "500,000", "2 MB", "70 dashes")


LARGE = tuple(name for name in HOSTILE if any(size in name for size in BIG))
LEFT = set(LARGE) - set(some(LARGE))  # to CI: their neighbours end in the same way
MARKS = {name: [pytest.mark.slow, thorough] if name in LEFT else [pytest.mark.slow] for name in LARGE}


@pytest.mark.parametrize("name", [pytest.param(name, marks=MARKS.get(name, ())) for name in HOSTILE])
def test_a_hostile_mail_ends_and_the_next_is_read(reader: Reader, name: str) -> None:
    make, reason = HOSTILE[name]
    with Body.of(make()) as hostile, Body.of(HEAD + b"\r\nBonjour") as harmless:
        answer = reader.read(hostile)
        following = reader.read(harmless)

    assert ("" if isinstance(answer, Message) else answer.reason) == reason
    assert isinstance(following, Message)


def test_at_least_thirty_hostile_mails_are_tried() -> None:
    assert len(HOSTILE) >= 30
