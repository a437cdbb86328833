"""All tables together: what migrations are compared with, and what goes through every table."""

from storage import desk_tables, tables  # noqa: F401 -- imported, so that the metadata knows their tables
from storage.base import Row

METADATA = Row.metadata
