"""Finds a part of a word in PostgreSQL without reading every row: indexes of three letters, where pg_trgm may be had.

They are no part of the schema: without them the same is found, slower. SQLite is quick enough at reading all.
"""

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

SHORTEST = 3  # letters of a search that such an index can serve
INDEXES = {  # what is looked for in part, as the searches write it
    "ix_dossier_reference_parts": ("dossier", "reference"),
    "ix_dossier_title_key_parts": ("dossier", "title_key"),
    "ix_dossier_company_parts": ("dossier", "lower(company)"),
    "ix_correspondent_address_parts": ("correspondent", "address"),
    "ix_message_sender_parts": ("message", "sender"),
}
_WHERE = text(
    "SELECT quote_ident(nspname) FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace"
    " WHERE extname = 'pg_trgm'"
)
_OFFERED = text("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")
_VALID = text(
    "SELECT relname FROM pg_class c JOIN pg_index ON indexrelid = c.oid WHERE relname = ANY(:names) AND indisvalid"
)


def look_apart(db: Session, search: str) -> bool:
    """Whether to look in each table for itself: PostgreSQL takes an index for a part only then."""
    return not _sqlite(db) and len(search) >= SHORTEST


def has_part_indexes(db: Session) -> bool:
    """Whether every index is there that this database wants."""
    return _sqlite(db) or set(db.execute(_VALID, {"names": list(INDEXES)}).scalars()) == set(INDEXES)


def add_part_indexes(db: Session) -> None:
    """Make those that are not there, if the extension is there or this user may bring it in. Writers wait for it."""
    if _sqlite(db):
        return
    try:
        with db.begin_nested():
            where = _extension(db)
            for name, (table, what) in INDEXES.items() if where else ():
                made = f"CREATE INDEX IF NOT EXISTS {name} ON {table} USING gin ({what} {where}.gin_trgm_ops)"
                db.execute(text(made))
    except DBAPIError:  # this user may not, or somebody writes for long: `guichet doctor` says what is missing
        return


def _extension(db: Session) -> str | None:
    """The schema that the extension lies in; None when it is not there and cannot be had."""
    found = db.execute(_WHERE).scalar()
    if found is None and db.execute(_OFFERED).first() is not None:
        db.execute(text("CREATE EXTENSION pg_trgm"))
        found = db.execute(_WHERE).scalar()
    return None if found is None else str(found)


def _sqlite(db: Session) -> bool:
    return db.get_bind().dialect.name == "sqlite"
