"""Schema, transactions and errors of the store, on both databases."""

import stat
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, select, text

import storage
from storage.faults import SchemaMismatch, StoreRefused, StoreUnavailable, remedy_of
from storage.ledger import MAILBOX
from storage.schema import METADATA
from storage.store import SCHEMA, Schema, Store, migrate, schema_state
from storage.substrings import INDEXES
from tests import make
from tests.storage import scene


def test_the_migrations_make_exactly_the_tables_of_the_models(store: Store) -> None:
    with store.reading() as db:
        context = MigrationContext.configure(db.connection(), opts={"compare_type": True})
        found = compare_metadata(context, METADATA)
        beside = {one[1].name for one in found if one[0] == "remove_index"}

        assert [one for one in found if one[0] != "remove_index"] == []
        assert beside <= set(INDEXES)  # they serve searches, and are no part of the schema


def test_the_schema_this_version_names_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))

    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA]


def test_migrating_twice_changes_nothing(store: Store) -> None:
    migrate(store)

    assert schema_state(store).schema is Schema.CURRENT


@pytest.mark.parametrize(
    ("version", "remedy"),
    [("0000", "guichet init --migrate"), ("9999", "install that version")],
)
def test_a_database_of_another_version_is_refused_with_the_remedy(url: str, version: str, remedy: str) -> None:
    store = Store.open(url)
    with store.writing() as db:
        db.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})
    store.close()

    with pytest.raises(SchemaMismatch, match=remedy):
        Store.open(url)


def test_an_empty_database_is_not_opened_by_itself(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    file.touch()

    with pytest.raises(SchemaMismatch, match="guichet init"):
        Store.open(f"sqlite:///{file}")


def test_a_missing_database_is_not_made_by_who_only_opens_it(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="mount its disk"):
        Store.open(f"sqlite:///{tmp_path / 'folder' / 'new.db'}")

    assert list(tmp_path.iterdir()) == []


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    store = Store.open_any(f"sqlite:///{tmp_path / 'other.db'}")
    with store.writing() as db:
        db.execute(text("CREATE TABLE recipes (id INTEGER)"))

    with pytest.raises(SchemaMismatch, match="another program"):
        migrate(store)
    store.close()


@pytest.mark.parametrize("url", ["sqlite://", "mysql://x/y", "not a url", "sqlite:////proc/none/guichet.db"])
def test_a_database_that_cannot_be_used_is_named_with_a_remedy(url: str) -> None:
    with pytest.raises(StoreUnavailable, match=r"database|writable"):
        Store.open(url)


def test_an_unreachable_postgresql_is_named_without_its_password() -> None:
    with pytest.raises(StoreUnavailable) as raised:
        Store.open("postgresql://guichet:hunter2@127.0.0.1:1/guichet")

    assert "127.0.0.1" in str(raised.value)
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    ("said", "remedy"),
    [
        ("fe_sendauth: no password supplied", "PGPASSFILE"),
        ('FATAL:  password authentication failed for user "guichet"', "PGPASSFILE"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.5"', "pg_hba.conf"),
        ('root certificate file "/root/.postgresql/root.crt" does not exist', "sslrootcert"),
        ("SSL error: certificate verify failed", "sslrootcert"),
        ("server does not support SSL, but SSL was required", "sslrootcert"),
        ("Connection refused", "host and port"),
        ("database or disk is full", "free space"),
        ("disk I/O error", "dmesg"),
        ("unable to open database file", "writable by this user"),
    ],
)
def test_what_the_database_says_has_its_own_remedy(said: str, remedy: str) -> None:
    assert remedy in remedy_of(said)


def test_a_database_that_nobody_made_is_told_as_such(postgresql: str) -> None:
    with pytest.raises(StoreUnavailable, match="make the role and the database first"):
        Store.open(postgresql.replace("/guichet?", "/nosuch?"))


def test_the_database_file_is_private(sqlite_store: Store) -> None:
    path = Path(str(sqlite_store.engine.url.database))
    new = path.with_name("new.db")
    Store.open_any(f"sqlite:///{new}").close()

    assert stat.S_IMODE(new.stat().st_mode) == 0o600


def test_sqlite_writes_through_a_log_and_waits_for_the_disk(sqlite_store: Store) -> None:
    with sqlite_store.reading() as db:
        said = [db.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous", "foreign_keys")]

    assert said == ["wal", 2, 1]


def test_an_exception_undoes_the_whole_transaction(store: Store) -> None:
    row = {"name": "A", "uidvalidity": 1, "listed_at": scene.NOW}

    with pytest.raises(StoreRefused):
        _write_twice(store, row)

    with store.reading() as db:
        assert db.execute(select(MAILBOX.c.name)).all() == []


def test_writers_queue_and_no_update_is_lost(store: Store) -> None:
    with store.writing() as db:
        db.execute(insert(MAILBOX).values(name="A", uidvalidity=0, listed_at=scene.NOW))

    def count() -> None:
        for _ in range(20):
            with store.writing() as db:
                value = db.execute(select(MAILBOX.c.uidvalidity).with_for_update()).scalar_one()
                db.execute(MAILBOX.update().values(uidvalidity=value + 1))

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as db:
        assert db.execute(select(MAILBOX.c.uidvalidity)).scalar_one() == 80


def test_times_come_back_aware_in_utc_whatever_zone_they_were_given_in(store: Store) -> None:
    brussels = datetime(2021, 4, 16, 23, 59, 59, 123456, tzinfo=timezone(timedelta(hours=2)))
    with store.writing() as db:
        db.execute(insert(MAILBOX).values(name="A", uidvalidity=1, listed_at=brussels))

    with store.reading() as db:
        back = db.execute(select(MAILBOX.c.listed_at)).scalar_one()

    assert back == brussels
    assert back.utcoffset() == timedelta(0)


def test_a_time_without_zone_is_refused(store: Store) -> None:
    naive = datetime(2021, 4, 16)  # noqa: DTZ001 - that is the mistake

    with pytest.raises(Exception, match="without zone"), store.writing() as db:
        db.execute(insert(MAILBOX).values(name="A", uidvalidity=1, listed_at=naive))


def test_text_of_a_hostile_mail_can_be_stored(store: Store) -> None:
    with store.writing() as db:
        db.execute(insert(MAILBOX).values(name="a\x00b\ud800c" + "x" * 5000, uidvalidity=1, listed_at=scene.NOW))

    with store.reading() as db:
        name = db.execute(select(MAILBOX.c.name)).scalar_one()

    assert name == ("ab?c" + "x" * 5000)[:2000]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET outcome = 'nothing'",
        "DELETE FROM journal",
        "DELETE FROM ledger",
        "UPDATE message SET received_at = kept_at",
    ],
)
def test_the_database_itself_refuses_to_rewrite_history(store: Store, statement: str) -> None:
    scene.take(store)

    with pytest.raises(StoreRefused, match="never"), store.writing() as db:
        db.execute(text(statement))


@pytest.mark.servers
def test_whoever_reads_from_postgresql_cannot_write(postgresql: str) -> None:
    store = Store.open(postgresql)

    with pytest.raises(StoreRefused, match="read-only"), store.reading() as db:
        db.execute(insert(MAILBOX).values(name="A", uidvalidity=1, listed_at=scene.NOW))
    store.close()


@pytest.mark.servers
def test_reading_goes_on_after_postgresql_ended_a_connection_that_rested(
    postgresql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.engines.GOOD_FOR", 0.0)
    store = Store.open(postgresql)
    with store.reading() as db:
        first = db.execute(text("SELECT pg_backend_pid()")).scalar_one()
    with store.writing() as db:
        db.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": first})

    with store.reading() as db:
        assert db.execute(text("SELECT pg_backend_pid()")).scalar_one() != first
    store.close()


@pytest.mark.servers
def test_a_question_asked_often_is_still_planned_for_its_values(postgresql: str) -> None:
    store = Store.open(postgresql)

    for number in range(12):
        with store.reading() as db:
            db.execute(select(MAILBOX.c.listed_at).where(MAILBOX.c.name == f"box {number}")).all()
    with store.reading() as db:
        plans = text(
            "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE '%listed_at%'"
        )
        generic, custom = db.execute(plans).one()
    store.close()

    assert generic == 0
    assert custom > 0


def test_an_error_of_the_database_does_not_show_the_values(store: Store) -> None:
    with pytest.raises(StoreRefused) as raised, store.writing() as db:
        db.execute(insert(MAILBOX).values(name=make.ADA.address, uidvalidity=None, listed_at=scene.NOW))

    assert make.ADA.address not in str(raised.value)
    assert raised.value.__cause__ is None


def _write_twice(store: Store, row: dict[str, object]) -> None:
    """Write the same row twice in one transaction, which the database refuses at the second."""
    with store.writing() as db:
        db.execute(insert(MAILBOX), [row])
        db.execute(insert(MAILBOX), [row])
