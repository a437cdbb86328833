"""A migrated, empty database for a test: a SQLite file, or a throw-away PostgreSQL cluster."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, create_engine, text

from storage import engines
from storage.schema import METADATA
from storage.store import SCHEMA, Store, migrate
from tests.once import once

MARK = "0" * 32  # of every vault that a test makes without `guichet init`
POSTGRESQL = Path("/usr/lib/postgresql/15/bin")


@cache
def migrated() -> bytes:
    """A migrated, empty SQLite file: to write it takes a hundredth of what its migrations take."""

    def make(folder: Path) -> None:
        store = Store.open_any(f"sqlite:///{folder}/guichet.db")
        _migrate(store)
        store.close()

    return (once("sqlite", make) / "guichet.db").read_bytes()


def _migrate(store: Store) -> None:
    """Make the tables, with the one mark of all tests."""
    migrate(store)
    with store.writing() as db:
        db.execute(text(f"UPDATE vault SET mark = '{MARK}'"))


def share_statements() -> None:
    """Every statement is put into SQL once in a run: each test opens its own database and would do it anew."""
    known: dict[tuple[str, object], Engine] = {}

    def sharing(*url: Any, **given: Any) -> Engine:
        engine = create_engine(*url, **given)
        key = (engine.dialect.name, given.get("isolation_level"))
        if key in known and known[key].dialect.server_version_info:  # it has met its server
            engine.dialect = engine.pool._dialect = known[key].dialect
            engine._compiled_cache = known[key]._compiled_cache
        else:
            known[key] = engine
        return engine

    setattr(engines, "create_engine", sharing)  # noqa: B010 - it is that module's own import


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "guichet.db"
    path.write_bytes(migrated())
    return path


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a migrated database in a throw-away cluster."""
    with cluster() as url:
        yield url


@contextmanager
def cluster() -> Iterator[str]:
    """A throw-away PostgreSQL with a migrated database, reached through a socket in its own folder; its URL."""
    if not (POSTGRESQL / "initdb").exists():
        pytest.skip(f"PostgreSQL 15 is not installed: {POSTGRESQL} has no initdb (apt-get install postgresql-15)")
    folder = Path(tempfile.mkdtemp(prefix="guichet-pg-"))
    as_user = _unprivileged(folder)
    _run(
        as_user,
        "initdb",
        "-D",
        str(folder / "data"),
        "-U",
        "guichet",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale",
        "C.UTF-8",  # in "C" a plain index would find how a reference begins, and nobody runs it so
        "--no-sync",
    )
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c max_connections=50"
    _run(as_user, "pg_ctl", "-D", str(folder / "data"), "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        url = f"postgresql://guichet@/guichet?host={folder}"
        _sql(folder, "postgres", "CREATE DATABASE guichet")
        store = Store.open_any(url)
        _migrate(store)
        store.close()
        yield url
    finally:
        _run(as_user, "pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a migrated, empty database."""
    if request.param == "sqlite":
        shutil.copyfile(request.getfixturevalue("sqlite_template"), tmp_path / "guichet.db")
        yield f"sqlite:///{tmp_path / 'guichet.db'}"
        return
    with emptied(request.getfixturevalue("postgresql")) as clean:
        yield clean


@contextmanager
def emptied(url: str) -> Iterator[str]:
    """A database that is afterwards as it was after its migration: that takes less than a new one."""
    try:
        yield url
    finally:
        _empty(url)


def _unprivileged(folder: Path) -> dict[str, Any]:
    """How to run PostgreSQL, which refuses to be root: as the user `postgres` or `nobody`, who then owns the folder."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        os.chown(folder, user.pw_uid, user.pw_gid)
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    pytest.skip("PostgreSQL refuses to run as root, and neither user postgres nor nobody exists")


def _run(as_user: dict[str, Any], program: str, *arguments: str) -> None:
    command = [str(POSTGRESQL / program), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **as_user)


def _empty(url: str) -> None:
    """Delete the few rows of a test: TRUNCATE makes new files for each table, which takes a tenth of a second."""
    told = (
        "SET session_replication_role = replica",  # no trigger minds, and no key
        *(f"DELETE FROM {table.name}" for table in METADATA.sorted_tables),
        "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) FROM pg_sequences",
        f"INSERT INTO vault (id, mark) VALUES (1, '{MARK}')",
        "INSERT INTO brake (id, pulled, by, why) VALUES (1, false, '', '')",
        f"UPDATE alembic_version SET version_num = '{SCHEMA}'",
    )
    _sql(Path(url.partition("host=")[2]), "guichet", "; ".join(told))


def _sql(folder: Path, database: str, statement: str) -> None:
    with psycopg.connect(f"host={folder} user=guichet dbname={database}", autocommit=True) as connection:
        connection.execute(statement)
