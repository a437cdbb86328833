"""Logs carry ids and codes, never content."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from app.logs import start_logging
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
