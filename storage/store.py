"""Where the database is, and how a transaction begins and ends."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError, SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from storage.substrings import add_part_indexes

SCHEMA = "0011"  # the newest migration; a test compares it with storage/migrations
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


class StoreUnavailable(Exception):
    """The database cannot be used now: unreachable, locked, full or damaged. Nothing was changed; try again later."""


class StoreRefused(Exception):
    """The database refused a statement, as only a defect of this program brings about; nothing was changed.

    The message names the rule that was broken, never a value: what the driver says of the row is left out.
    """


class SchemaMismatch(Exception):
    """The database was made by another version; the message says which command or version mends it."""


class Schema(StrEnum):
    """How a database's tables compare with this version's."""

    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"  # tables that are not Guichet's


@dataclass(frozen=True, slots=True)
class SchemaState:
    """What a database holds: its version ("" for none) and how that compares with ours."""

    schema: Schema
    version: str


class Store:
    """A database, with an engine that reads and one that writes.

    On SQLite a writing transaction takes the write lock at its first word (BEGIN IMMEDIATE). On PostgreSQL whoever
    reads has connections of their own, which refuse to write, and no transaction: a statement would see what others
    wrote since the one before all the same, and to begin and end it is two ways to the server and back.
    """

    def __init__(self, engine: Engine, writer: Engine) -> None:
        """Take the engines made by `Store.open` or `Store.open_any`."""
        self.engine, self.writer = engine, writer
        self._driver: Any = engine.dialect.loaded_dbapi  # the module: it tells its errors apart

    @classmethod
    def open(cls, url: str) -> "Store":
        """Open a database whose schema is current. Raises SchemaMismatch and StoreUnavailable."""
        store = cls(*_engines(url, make=False))
        try:
            check_schema(store)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open_any(cls, url: str) -> "Store":
        """Open a database whatever its schema; a missing SQLite file is made. Raises StoreUnavailable."""
        return cls(*_engines(url, make=True))

    @property
    def sqlite(self) -> bool:
        """True for a SQLite file, False for PostgreSQL."""
        return self.engine.dialect.name == "sqlite"

    @property
    def shown_url(self) -> str:
        """The URL without its password."""
        return self.engine.url.render_as_string(hide_password=True)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction that may write: committed at the end, rolled back on any exception.

        Raises StoreUnavailable in place of the driver's own words when the database cannot be used.
        """
        with self._session(self.writer) as db:
            yield db
            db.commit()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Only reads, never blocked by a writer: a steady view on SQLite, on PostgreSQL each statement for itself."""
        with self._session(self.engine) as db:
            yield db

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        try:
            with Session(engine, autoflush=False, expire_on_commit=False) as db:
                yield db
        except DBAPIError as error:
            raise self._explain(error.orig or error, lost=error.connection_invalidated) from None
        except self._driver.Error as error:
            raise self._explain(error) from None

    def _explain(self, error: BaseException, *, lost: bool = False) -> StoreUnavailable | StoreRefused:
        said = (str(error).splitlines() or [type(error).__name__])[0]  # PostgreSQL quotes the row in the lines below
        if not lost and not isinstance(error, self._driver.OperationalError):
            return StoreRefused(f"{self.shown_url}: {said}; report it as a defect")
        return StoreUnavailable(f"{self.shown_url}: {said}; {_remedy(said)}")

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()
        self.writer.dispose()


WHERE_FROM = (  # what is kept and is not there
    "mount its disk or correct `data` in the settings; was there one, restore it with `guichet backup restore`; "
    "in a new installation make its tables with `guichet init --migrate`"
)
_REMEDIES = (  # in the order asked: what the driver says, and what to do
    (
        ("locked", "busy", "lock timeout"),
        "another process holds it for long: see which with `guichet status`, then try again",
    ),
    (
        ("password", "pg_hba", "authentication failed"),
        "mend the password's file (PGPASSFILE, ~/.pgpass) or pg_hba.conf: docs/how-to/use-postgresql.md",
    ),
    (
        ("certificate", "SSL error", "SSL was required"),
        "name your authority in the URL: sslmode=verify-full&sslrootcert=FILE",
    ),
    (("does not exist",), "make the role and the database first: docs/how-to/use-postgresql.md"),
    (("refused", "translate host", "timeout"), "check the URL's host and port, and that the server listens there"),
    (("full", "disk"), "free space on its disk; nothing was lost, the work resumes by itself"),
)


def _remedy(said: str) -> str:
    for words, remedy in _REMEDIES:
        if any(word.lower() in said.lower() for word in words):
            return remedy
    return "check that it is there, reachable and writable by this user"


def schema_state(store: Store) -> SchemaState:
    """Say how the tables found compare with this version's. Raises StoreUnavailable."""
    with store.reading() as db:
        names = set(inspect(db.connection()).get_table_names())
        if "alembic_version" not in names:
            return SchemaState(Schema.FOREIGN if names else Schema.EMPTY, "")
        version = db.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""
    if version == SCHEMA:
        return SchemaState(Schema.CURRENT, version)
    return SchemaState(Schema.OLDER if version < SCHEMA else Schema.NEWER, version)


def check_schema(store: Store) -> None:
    """Raise SchemaMismatch unless the tables are exactly this version's."""
    state = schema_state(store)
    where = store.shown_url
    if state.schema is Schema.EMPTY:
        raise SchemaMismatch(
            f"{where}: the database is empty; was there one, restore it with `guichet backup restore`; "
            "in a new installation make its tables with `guichet init --migrate`"
        )
    if state.schema is Schema.OLDER:
        raise SchemaMismatch(
            f"{where}: made by an older version (schema {state.version}, this one needs {SCHEMA}); "
            "back it up with `guichet backup create`, then run `guichet init --migrate`"
        )
    if state.schema is Schema.NEWER:
        raise SchemaMismatch(
            f"{where}: made by a newer version (schema {state.version}, this one knows {SCHEMA}); install that version"
        )
    if state.schema is Schema.FOREIGN:
        raise SchemaMismatch(f"{where}: holds tables of another program; name an empty database in `database`")


def migrate(store: Store) -> None:
    """Bring the tables to this version, in one transaction where the database can, and then add what searches want.

    Raises SchemaMismatch when the database is newer or another program's, StoreUnavailable when it cannot be used.
    """
    state = schema_state(store)
    if state.schema in {Schema.NEWER, Schema.FOREIGN}:
        check_schema(store)
    if state.schema is not Schema.CURRENT:
        _upgrade(store)
    if not store.sqlite:
        with store.writing() as db:
            add_part_indexes(db)


def _upgrade(store: Store) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with store.writing() as db:
        config.attributes["connection"] = db.connection()
        command.upgrade(config, "head")


def _engines(url: str, *, make: bool) -> tuple[Engine, Engine]:
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
