"""How the tables came to be what they are: one Alembic migration a change, run by storage.store.migrate."""
