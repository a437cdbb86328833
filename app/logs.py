"""Structured logs without content: a constant sentence and fields that are ids, codes, counts or durations."""

import json
import logging
import sys
from typing import TextIO

Field = str | int | float | bool | None
FORBIDDEN = frozenset({"subject", "sender", "recipient", "address", "name", "filename", "title", "text", "body", "company"})


class Log:
    """A named log. `log.info("letter sent", letter=12, attempt=2)`."""

    def __init__(self, name: str) -> None:
        """Write under the name of a room or module."""
        self._logger = logging.getLogger(f"guichet.{name}")

    def info(self, sentence: str, **fields: Field) -> None:
        """Say that a unit of work was done."""
        self._write(logging.INFO, sentence, fields)

    def warning(self, sentence: str, **fields: Field) -> None:
        """Say that something waits for a person or will be tried again."""
        self._write(logging.WARNING, sentence, fields)

    def error(self, sentence: str, **fields: Field) -> None:
        """Say that something needs the operator."""
        self._write(logging.ERROR, sentence, fields)

    def _write(self, level: int, sentence: str, fields: dict[str, Field]) -> None:
        leaked = FORBIDDEN.intersection(fields)
        if leaked:
            raise ValueError(f"a log field may not be called {sorted(leaked)[0]!r}: logs carry ids, never content")
        self._logger.log(level, sentence, extra={"fields": fields})


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
        if record.exc_info and record.exc_info[0] is not None:
            line["exception"] = record.exc_info[0].__name__
            trace = record.exc_info[2]
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            if trace is not None:
                line["raised_at"] = f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
        return json.dumps(line, ensure_ascii=False)


def start_logging(stream: TextIO = sys.stderr, level: int = logging.INFO) -> None:
    """Send the logs of this process to a stream, one JSON object a line; other libraries are heard from WARNING on."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("guichet").setLevel(level)
