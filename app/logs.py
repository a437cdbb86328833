"""Where logs go, without content: one JSON object a line; of a command given by hand, what waits for a person."""

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from app.terminal import language, spoken
from config.log import Field

WHYS = ("why", "problem")  # fields that are sentences


class JsonLines(logging.Formatter):
    """One JSON object a line; of an exception only its type and place, since its message may quote content."""

    def format(self, record: logging.LogRecord) -> str:
        """Render one record."""
        line: dict[str, Field] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "log": record.name,
            "said": str(record.msg),
        }
        line.update(getattr(record, "fields", {}))
        return json.dumps(line | _raised(record), ensure_ascii=False)


class Spoken(logging.Handler):
    """A sentence on stderr for the person at the keyboard: what was logged as a warning or an error."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say one record: its sentence, why, and in brackets to what it happened."""
        fields: dict[str, Field] = getattr(record, "fields", {}) | _raised(record)
        why = [spoken(str(fields.pop(name))) for name in WHYS if fields.get(name)]
        to_what = ", ".join(f"{name} {value}" for name, value in fields.items())
        said = " : ".join if language() == "fr" else ": ".join
        line = said([spoken(str(record.msg)), *why]) + f" ({to_what})" * bool(to_what)
        print(line, file=sys.stderr)  # not click.echo, which does not know that a bar may stand there


@contextmanager
def warnings_spoken() -> Iterator[None]:
    """Have a command given by hand say what it logs as a warning or an error."""
    ours, handler = logging.getLogger("guichet"), Spoken(logging.WARNING)
    ours.addHandler(handler)
    try:
        yield
    finally:
        ours.removeHandler(handler)


def start_logging(stream: TextIO = sys.stderr) -> None:
    """Send the logs of this process to a stream, one JSON object a line; other libraries are heard from WARNING on."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    ours = logging.getLogger("guichet")
    ours.handlers.clear()
    ours.setLevel(logging.INFO)


def _raised(record: logging.LogRecord) -> dict[str, Field]:
    """Type and place of the exception that a record carries."""
    if not record.exc_info or record.exc_info[0] is None:
        return {}
    trace = record.exc_info[2]
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    raised: dict[str, Field] = {"exception": record.exc_info[0].__name__}
    if trace is not None:
        raised["raised_at"] = f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
    return raised
