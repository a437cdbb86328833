"""What every room writes its log with: a constant sentence and fields that are ids, codes, counts or durations."""

import logging

Field = str | int | float | bool | None
FORBIDDEN = frozenset(
    {"subject", "sender", "recipient", "address", "name", "filename", "title", "text", "body", "company"}
)


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

    def error(self, sentence: str, *, exc_info: bool = False, **fields: Field) -> None:
        """Say that something needs the operator; with `exc_info`, also where the exception in hand was raised."""
        self._write(logging.ERROR, sentence, fields, exc_info=exc_info)

    def _write(self, level: int, sentence: str, fields: dict[str, Field], *, exc_info: bool = False) -> None:
        leaked = FORBIDDEN.intersection(fields)
        if leaked:
            raise ValueError(f"a log field may not be called {sorted(leaked)[0]!r}: logs carry ids, never content")
        self._logger.log(level, sentence, exc_info=exc_info, extra={"fields": fields})
