"""Every way out of the child is tried inside a real confined child, and refused by the kernel."""

import os
from collections.abc import Iterator

import pytest

from intake.body import Body
from intake.sandbox import Reader
from tests.intake.hasty import PATIENT
from tests.intake.probes import ATTEMPTS
from triage.message import Message, Unreadable

REFUSED = {"EPERM", "EACCES"}
CORE = (  # the eleven of the rules; the others are further ways to the same ends
    "open /etc/passwd",
    "write where it stands",
    "make a socket",
    "connect",
    "run a program",
    "fork",
    "ptrace",
    "mount",
    "kill the parent",
    "read the parent's memory",
    "io_uring_setup",
)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(program="tests.intake.probes", wall_seconds=PATIENT) as reader:
        if not reader.profile().strict:
            pytest.skip("this kernel does not give the strict profile")
        yield reader


def tried(reader: Reader, attempt: str) -> str:
    with Body.of(f"Subject: {attempt}\r\n\r\n".encode()) as body:
        answer = reader.read(body)
    return answer.text if isinstance(answer, Message) else f"{answer.reason} {answer.detail}"


def test_the_eleven_escapes_of_the_rules_are_refused(reader: Reader) -> None:
    outcomes = {attempt: tried(reader, attempt) for attempt in CORE}

    assert {attempt: outcome for attempt, outcome in outcomes.items() if outcome not in REFUSED} == {}


@pytest.mark.parametrize("attempt", sorted(set(ATTEMPTS) - set(CORE)))
def test_a_further_way_out_is_refused(reader: Reader, attempt: str) -> None:
    assert tried(reader, attempt) in REFUSED


def test_the_reader_still_lives_after_all_that(reader: Reader) -> None:
    assert tried(reader, "fork") == "EPERM"
    assert os.getppid() > 0


def test_nothing_of_one_mail_can_reach_the_next(reader: Reader) -> None:
    first = tried(reader, "secret of Ada")
    second = tried(reader, "secret of Eve")

    assert (first, second) == ("", "")


@pytest.mark.parametrize(
    ("death", "reason"),
    [
        ("crash", Unreadable("crashed", "signal 11")),
        ("abort", Unreadable("crashed", "signal 6")),
        ("exit", Unreadable("crashed", "exit 3")),
        ("swell", Unreadable("memory")),
        ("spin", Unreadable("cpu", "signal 24")),
        ("limit", Unreadable("limit:parts")),
        ("fault", Unreadable("crashed", "ValueError")),
        ("nonsense", Unreadable("bad_answer", "schema")),
        ("other schema", Unreadable("bad_answer", "schema")),
        ("both", Unreadable("bad_answer", "neither message nor reason")),
        ("too much", Unreadable("answer_too_large")),
        ("half an answer", Unreadable("crashed", "exit 0")),
    ],
)
def test_a_child_that_goes_wrong_is_a_value_and_the_next_mail_is_read(
    reader: Reader, death: str, reason: Unreadable
) -> None:
    with Body.of(f"Subject: {death}\r\n\r\n".encode()) as body:
        answer = reader.read(body)

    assert answer == reason
    assert tried(reader, "fork") == "EPERM"
