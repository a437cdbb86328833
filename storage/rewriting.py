"""Writes the database anew after an erasure, so that no free page still holds what was cleared."""

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.faults import StoreUnavailable
from storage.store import Store

TABLES = "dossier, correspondent, message, letter, settlement, journal_detail, attachment, piece, proposal, blob"


def rewrite(store: Store) -> None:
    """Rebuild the file (PostgreSQL: the tables). Raises StoreUnavailable when others do not let go of it.

    SQLite rebuilds in memory, not in a temporary file, and then empties its write-ahead log.
    """
    if store.sqlite:
        _rewrite_sqlite(store)
        return
    try:
        with store.writer.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(f"VACUUM (FULL) {TABLES}"))
    except DBAPIError:
        raise StoreUnavailable(f"{store.shown_url}: busy; the erasure is finished by itself later") from None


def _rewrite_sqlite(store: Store) -> None:
    import sqlite3

    raw = store.engine.raw_connection()
    try:
        for statement in ("PRAGMA temp_store=MEMORY", "VACUUM"):
            raw.driver_connection.execute(statement)  # type: ignore[union-attr] # it is open
        busy, _, _ = raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # type: ignore[union-attr]
    except sqlite3.OperationalError:
        busy = 1
    finally:
        raw.close()
    if busy:
        raise StoreUnavailable(f"{store.shown_url}: busy; the erasure is finished by itself later")
