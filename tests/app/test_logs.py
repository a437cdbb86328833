"""Logs carry ids and codes, never content."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from app.logs import start_logging, warnings_spoken
from app.terminal import speaking
from config.log import FORBIDDEN, Log

CANARY = "Louise trouve la clef"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    file = io.StringIO()
    start_logging(file)
    yield file
    root.handlers[:] = handlers
    root.setLevel(level)


def test_a_line_is_one_json_object_with_its_fields(stream: io.StringIO) -> None:
    Log("tests").info("letter sent", letter=12, attempt=2)

    line = json.loads(stream.getvalue())

    assert (line["said"], line["letter"], line["attempt"], line["log"]) == ("letter sent", 12, 2, "guichet.tests")


def test_an_exceptions_message_never_enters_the_log(stream: io.StringIO) -> None:
    try:
        raise ValueError(CANARY)
    except ValueError:
        Log("tests").error("mail not taken", exc_info=True, uid=4)

    assert CANARY not in stream.getvalue()
    assert json.loads(stream.getvalue())["exception"] == "ValueError"
    assert json.loads(stream.getvalue())["raised_at"].startswith("test_logs.py:")


@pytest.mark.parametrize("field", sorted(FORBIDDEN))
def test_a_field_that_would_hold_content_is_refused(field: str) -> None:
    with pytest.raises(ValueError, match="logs carry ids, never content"):
        Log("tests").info("a sentence", **{field: CANARY})


def test_a_command_given_by_hand_says_what_waits_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    with warnings_spoken():
        Log("tests").info("letter sent", letter=1)
        Log("tests").warning("settled mail stays in the mailbox", uid=4, why="refused")
    Log("tests").warning("settled mail stays in the mailbox", uid=5, why="refused")

    assert capsys.readouterr().err == "settled mail stays in the mailbox: refused (uid 4)\n"


def test_it_says_it_in_french_with_where_an_exception_was_raised_and_never_its_message(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with speaking("fr"), warnings_spoken():
        try:
            raise ValueError(CANARY)
        except ValueError:
            Log("tests").error("mail not taken, it stays in the mailbox", exc_info=True, uid=4)

    said = capsys.readouterr().err
    assert CANARY not in said
    assert said.startswith(
        "courriel non pris, il reste dans la boîte (uid 4, exception ValueError, raised_at test_logs.py:"
    )


def test_a_service_writes_each_line_once(stream: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    with warnings_spoken():
        start_logging(stream)
        Log("tests").warning("settled mail stays in the mailbox", uid=4)

    assert len(stream.getvalue().splitlines()) == 1
    assert capsys.readouterr().err == ""
