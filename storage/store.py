"""Where the database is, and how a transaction begins and ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from storage.engines import engines
from storage.faults import SchemaMismatch, StoreRefused, StoreUnavailable, remedy_of, told_by
from storage.substrings import add_part_indexes

SCHEMA = "0011"  # the newest migration; a test compares it with storage/migrations


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
    def open(cls, url: str, *, older: bool = False) -> "Store":
        """Open a database whose schema is current, or `older` as well. Raises SchemaMismatch and StoreUnavailable."""
        store = cls(*engines(url, make=False))
        try:
            check_schema(store, older=older)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open_any(cls, url: str) -> "Store":
        """Open a database whatever its schema; a missing SQLite file is made. Raises StoreUnavailable."""
        return cls(*engines(url, make=True))

    @property
    def sqlite(self) -> bool:
        """True for a SQLite file, False for PostgreSQL."""
        return self.engine.dialect.name == "sqlite"

    @property
    def shown_url(self) -> str:
        """The file of a SQLite database; else the URL as the settings write it, without a password."""
        if self.sqlite:
            return str(self.engine.url.database)
        url = self.engine.url.set(drivername=self.engine.dialect.name)
        return unquote(url.render_as_string(hide_password=True))

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
        said = told_by(error)
        if not lost and not isinstance(error, self._driver.OperationalError):
            return StoreRefused(f"{self.shown_url}: {said}; report it as a defect")
        return StoreUnavailable(f"{self.shown_url}: {said}; {remedy_of(said)}")

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()
        self.writer.dispose()


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


def check_schema(store: Store, *, older: bool = False) -> None:
    """Raise SchemaMismatch unless the tables are exactly this version's, or with `older` one's before it."""
    state = schema_state(store)
    where = store.shown_url
    if state.schema is Schema.EMPTY:
        raise SchemaMismatch(
            f"{where}: the database is empty; was there one, restore it with `guichet backup restore`; "
            "in a new installation make its tables with `guichet init --migrate`"
        )
    if state.schema is Schema.OLDER and not older:
        saved = "`guichet backup create`" if store.sqlite else "`pg_dump` + `guichet backup create`"
        raise SchemaMismatch(
            f"{where}: made by an older version (schema {state.version}, this one needs {SCHEMA}); "
            f"stop the service, back it up with {saved}, then run `guichet init --migrate`"
        )
    if state.schema is Schema.NEWER:
        raise SchemaMismatch(
            f"{where}: made by a newer version (schema {state.version}, this one knows {SCHEMA}); install that version"
        )
    if state.schema is Schema.FOREIGN:
        raise SchemaMismatch(f"{where}: holds tables of another program; name an empty database in `database`")


def is_current(store: Store) -> bool:
    """Whether the tables are this version's."""
    return schema_state(store).schema is Schema.CURRENT


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
