"""Connections to a database: one engine that reads and one that writes, on SQLite and on PostgreSQL."""

import os
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.faults import WHERE_FROM, StoreUnavailable

BUSY_MILLISECONDS = 15_000
GOOD_AT, GOOD_FOR = "guichet_good_at", 1.0  # seconds after its last use for which a connection is taken to be there
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_MILLISECONDS}",
    "PRAGMA secure_delete=FAST",
    "PRAGMA trusted_schema=OFF",
)


def engines(url: str, *, make: bool) -> tuple[Engine, Engine]:
    """One that reads, one that writes."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreUnavailable(
            "database: not a database URL; write sqlite:////folder/guichet.db or postgresql://user@host/name"
        ) from None
    if parsed.get_backend_name() == "sqlite":
        engine = _sqlite(parsed, make=make)
        return engine, engine.execution_options(guichet_begin="BEGIN IMMEDIATE")
    if parsed.get_backend_name() == "postgresql":
        return _reader(parsed), _postgresql(parsed)
    raise StoreUnavailable(f"database: {parsed.get_backend_name()} is not supported; use sqlite or postgresql")


def _sqlite(url: URL, *, make: bool) -> Engine:
    if not url.database or url.database == ":memory:":
        raise StoreUnavailable(
            "database: an in-memory database keeps nothing; name a file, sqlite:////folder/guichet.db"
        )
    path = Path(url.database)
    try:
        if make:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CLOEXEC | (os.O_CREAT if make else 0), 0o600))
    except FileNotFoundError:
        raise StoreUnavailable(f"{path}: the database is not there; {WHERE_FROM}") from None
    except OSError as error:
        raise StoreUnavailable(f"{path}: {error.strerror}; make it and its folder writable for this user") from None
    engine = create_engine(url, hide_parameters=True, pool_reset_on_return=None)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: object, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # type: ignore[attr-defined] # the driver must not begin transactions itself
    cursor = connection.cursor()  # type: ignore[attr-defined] # sqlite3.Connection, untyped in this event
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    raw: Any = connection.connection.dbapi_connection
    raw.execute(connection.get_execution_options().get("guichet_begin", "BEGIN"))


def _postgresql(url: URL, options: str = "", **more: Any) -> Engine:
    try:
        return create_engine(
            url.set(drivername="postgresql+psycopg"),
            hide_parameters=True,
            connect_args={"options": f"-c timezone=UTC -c lock_timeout=15s{options}", "connect_timeout": 10},
            **({"pool_pre_ping": True} | more),
        )
    except (ModuleNotFoundError, SQLAlchemyError) as error:
        raise StoreUnavailable(
            f"database: PostgreSQL needs the driver psycopg ({type(error).__name__}); pip install 'guichet[postgresql]'"
        ) from None


def _reader(url: URL) -> Engine:
    """Connections that only read. One that was good a moment ago is not tried before it is used again.

    Each question is planned for its own values: planned once for all values, some took thirty times as long.
    """
    options = " -c default_transaction_read_only=on -c plan_cache_mode=force_custom_plan"
    engine = _postgresql(url, options, isolation_level="AUTOCOMMIT", pool_pre_ping=False)

    def try_first(connection: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        if time.monotonic() - record.info.get(GOOD_AT, 0.0) < GOOD_FOR:
            return
        try:
            engine.dialect.do_ping(connection)  # type: ignore[arg-type] # the driver's connection, untyped in this event
        except engine.dialect.loaded_dbapi.Error:
            raise DisconnectionError from None  # the pool opens another

    def note_good(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info[GOOD_AT] = time.monotonic()

    event.listen(engine, "checkout", try_first)
    event.listen(engine, "checkin", note_good)
    return engine
