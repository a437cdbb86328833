"""Statements of the hot path: written with SQLAlchemy, compiled once for each database, run on the driver's cursor.

SQLAlchemy's own execution costs some 25 to 60 µs a statement, and a mail takes about forty of them. Values pass through
the column types as usual, in and out. Errors are the driver's own; `Store` explains them like the others.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Dialect, bindparam
from sqlalchemy.orm import Session
from sqlalchemy.pool import PoolProxiedConnection
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import Select

Values = Mapping[str, object]
Convert = Callable[[Any], Any]
_IN_USE = "guichet_in_use"  # in a session's info: its transaction, with the driver's connection and the dialect


@dataclass(frozen=True, slots=True)
class _Ready:
    """One statement in one database's words."""

    text: str
    positional: bool
    binds: tuple[
        tuple[str, Convert | None, bool, object], ...
    ]  # name, conversion, whether the caller gives it, constant
    results: tuple[Convert | None, ...]
    converts: bool  # whether any column of the result needs a conversion


class Prepared:
    """A SELECT, INSERT, UPDATE or DELETE whose shape never changes: no expanding IN (see PreparedIn), no defaults."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | UpdateBase, columns: Sequence[str] | None = None) -> None:
        """Take a statement; `columns` are those that an INSERT without values is given."""
        self._statement = statement
        self._columns = columns
        self._ready: dict[str, _Ready] = {}

    def first(self, db: Session, values: Values) -> tuple[Any, ...] | None:
        """The first row, or None."""
        rows = self.all(db, values)
        return rows[0] if rows else None

    def one(self, db: Session, values: Values) -> Any:
        """The first column of the first row, which must be there."""
        return self.all(db, values)[0][0]

    def all(self, db: Session, values: Values) -> list[tuple[Any, ...]]:
        """Every row."""
        connection, ready = self._prepare(db)
        cursor = connection.cursor()
        try:
            cursor.execute(ready.text, _bound(ready, values))
            rows = list(cursor.fetchall())
        finally:
            cursor.close()
        if not ready.converts:
            return rows
        return [
            tuple(
                value if convert is None else convert(value) for value, convert in zip(row, ready.results, strict=True)
            )
            for row in rows
        ]

    def change(self, db: Session, values: Values) -> int:
        """Run it; how many rows it changed."""
        connection, ready = self._prepare(db)
        cursor = connection.cursor()
        try:
            cursor.execute(ready.text, _bound(ready, values))
            return int(cursor.rowcount)
        finally:
            cursor.close()

    def many(self, db: Session, rows: Sequence[Values]) -> None:
        """Run it once for each of the rows."""
        connection, ready = self._prepare(db)
        cursor = connection.cursor()
        try:
            cursor.executemany(ready.text, [_bound(ready, values) for values in rows])
        finally:
            cursor.close()

    def _prepare(self, db: Session) -> tuple[PoolProxiedConnection, _Ready]:
        transaction, connection, dialect = db.info.get(_IN_USE, (None, None, None))
        if transaction is None or transaction is not db.get_transaction():  # asking the session costs as much as a row
            taken = db.connection()
            connection, dialect = taken.connection, taken.dialect
            db.info[_IN_USE] = db.get_transaction(), connection, dialect
        ready = self._ready.get(dialect.name)
        if ready is None:
            ready = self._ready[dialect.name] = _compile(self._statement, self._columns, dialect)
        return connection, ready


class PreparedIn:
    """A SELECT of the rows whose column is one of several values, compiled for 1, 2, 4, 8… of them."""

    def __init__(self, statement: Select[*tuple[Any, ...]], column: Column[Any]) -> None:
        """Take a statement without the condition, and the column that it will be on."""
        self._statement = statement
        self._column = column
        self._sizes: dict[int, Prepared] = {}

    def all(self, db: Session, wanted: Sequence[object]) -> list[tuple[Any, ...]]:
        """Every row whose column is among the values wanted; none of them, no question."""
        if not wanted:
            return []
        size = 1 << (len(wanted) - 1).bit_length()
        names = [f"in_{number}" for number in range(size)]
        if size not in self._sizes:
            binds = [bindparam(name, type_=self._column.type) for name in names]
            self._sizes[size] = Prepared(self._statement.where(self._column.in_(binds)))
        padded = [*wanted, *[wanted[0]] * (size - len(wanted))]
        return self._sizes[size].all(db, dict(zip(names, padded, strict=True)))


def _bound(ready: _Ready, values: Values) -> Any:
    if ready.positional:
        return [
            constant if not given else values[name] if convert is None else convert(values[name])
            for name, convert, given, constant in ready.binds
        ]
    return {
        name: constant if not given else values[name] if convert is None else convert(values[name])
        for name, convert, given, constant in ready.binds
    }


def _compile(
    statement: Select[*tuple[Any, ...]] | UpdateBase, columns: Sequence[str] | None, dialect: Dialect
) -> _Ready:
    compiled = statement.compile(dialect=dialect, column_keys=list(columns) if columns is not None else None)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - what compiling a statement gives
    if compiled.prefetch or compiled.post_compile_params:
        raise TypeError("a prepared statement has neither defaults in Python nor an expanding IN")
    names = compiled.positiontup if compiled.positional else list(compiled.binds)
    binds = []
    for name in names or ():
        bind = compiled.binds[name]
        convert = bind.type.dialect_impl(dialect).bind_processor(dialect)
        constant = None if bind.required else convert(bind.value) if convert is not None else bind.value
        binds.append((name, convert, bind.required, constant))
    results = tuple(
        column.type.dialect_impl(dialect).result_processor(dialect, None) for column in statement.exported_columns
    )
    return _Ready(compiled.string, compiled.positional, tuple(binds), results, any(results))
