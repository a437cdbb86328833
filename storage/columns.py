"""How values become columns: instants in UTC, words of a StrEnum, reasons, keys, settlements, what strangers wrote."""

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from sqlalchemy import BigInteger, Boolean, ColumnElement, DateTime, Dialect, Integer, String, Text, bindparam
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType

from triage.values import Reason

W = TypeVar("W", bound=StrEnum)
LONGEST = 2000  # characters kept of any text a stranger wrote

Number = BigInteger().with_variant(Integer(), "sqlite")


def among(column: ColumnElement[int | None] | ColumnElement[int], numbers: Collection[int]) -> ColumnElement[bool]:
    """Whether a column holds one of these numbers of rows, which stand in the statement itself.

    Given one by one beside it, three hundred of them cost the driver of PostgreSQL more than the rows they find.
    """
    ours = bindparam(None, sorted(numbers), _Numbers(), unique=True, literal_execute=True)
    return column.op("IN", is_comparison=True, return_type=Boolean())(ours)


class _Numbers(UserDefinedType[list[int]]):
    """Whole numbers written out as one list. SQLAlchemy's own way takes each apart: half of what the rows cost."""

    cache_ok = True

    def literal_processor(self, dialect: Dialect) -> Callable[[list[int]], str]:
        """The numbers written into the statement itself; anything that is no number fails in `int`."""
        return lambda numbers: f"({', '.join([str(int(number)) for number in numbers]) or 'NULL'})"


class Instant(TypeDecorator[datetime]):
    """An aware instant. SQLite keeps it as UTC text of fixed width, so that text order is time order."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str] | TypeEngine[datetime]:
        """Text on SQLite, `timestamptz` elsewhere."""
        return String(32) if dialect.name == "sqlite" else DateTime(timezone=True)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> object:
        """Refuse a naive time: it would mean another instant on another machine."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone cannot be stored; make it aware, in UTC")
        utc = value if value.tzinfo is UTC else value.astimezone(UTC)
        return utc.isoformat(timespec="microseconds") if dialect.name == "sqlite" else utc

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:
        """Give back an aware time in UTC."""
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        return value.astimezone(UTC) if isinstance(value, datetime) else None


class Word(TypeDecorator[W], Generic[W]):
    """A member of a StrEnum, kept as its text."""

    impl = String(40)
    cache_ok = True

    def __init__(self, words: type[W]) -> None:
        """Take the enumeration whose members the column may hold."""
        super().__init__(40)
        self.words = words

    def process_bind_param(self, value: W | None, dialect: Dialect) -> str | None:
        """Keep the text."""
        return None if value is None else self.words(value).value

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], W | None]:
        """Give back the member. Raises ValueError for a word this version does not know."""
        return _Members(self.words).__getitem__  # Today asks for a thousand

    def process_result_value(self, value: str | None, dialect: Dialect) -> W | None:
        """The same for one value."""
        return None if value is None else self.words(value)


class _Members(dict[str | None, W | None], Generic[W]):
    """The members of an enumeration by their text."""

    def __init__(self, words: type[W]) -> None:
        known: dict[str | None, W | None] = {word.value: word for word in words}
        super().__init__(known | {None: None})
        self._words = words

    def __missing__(self, text: str | None) -> W | None:
        return self._words(str(text))


class Said(TypeDecorator[str]):
    """Text that may come from outside: without NUL and broken code points, which PostgreSQL refuses, and bounded."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Clean what only a hostile mail would hold."""
        if value is None or (value.isascii() and "\x00" not in value):
            return None if value is None else value[:LONGEST]
        return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")[:LONGEST]


@dataclass(frozen=True, slots=True)
class Value:
    """What a settlement says: kinds, "yes", "no", a fact, a place; and pages."""

    said: tuple[str, ...] = ()
    first: int = 0
    last: int = 0


class Values(TypeDecorator[Value]):
    """A settlement's value as JSON: [said, first, last]."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Value | None, dialect: Dialect) -> str:
        """Keep texts and numbers; texts are bounded like all that people and strangers write."""
        value = value or Value()
        return json.dumps([[text[:LONGEST] for text in value.said], value.first, value.last])

    def process_result_value(self, value: str | None, dialect: Dialect) -> Value:
        """Give back the value."""
        said, first, last = json.loads(value or "[[], 0, 0]")
        return Value(tuple(said), first, last)


class Keys(TypeDecorator[tuple[str, ...]]):
    """Keys of a call's checklist as a JSON list; NULL where nobody noted any."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """Keep the keys."""
        return None if value is None else json.dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Give back the keys in their order."""
        return None if value is None else tuple(json.loads(value))


class Reasons(TypeDecorator[tuple[Reason, ...]]):
    """Reasons as a JSON list of [code, detail]."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Reason, ...] | None, dialect: Dialect) -> str:
        """Keep codes and details."""
        return json.dumps([[reason.code, reason.detail] for reason in value]) if value else "[]"

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Reason, ...]:
        """Give back the reasons in their order."""
        if not value or value == "[]":
            return ()
        return tuple(Reason(code, detail) for code, detail in json.loads(value))
