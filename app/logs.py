"""Where logs go: one JSON object a line, without content."""

import json
import logging
import sys
from typing import TextIO

from config.log import Field


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


def start_logging(stream: TextIO = sys.stderr) -> None:
    """Send the logs of this process to a stream, one JSON object a line; other libraries are heard from WARNING on."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("guichet").setLevel(logging.INFO)
