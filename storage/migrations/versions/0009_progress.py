"""How far the reading of a mail has come."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the last sign of life of a reading, and its pages."""
    op.add_column("message", sa.Column("read_at", INSTANT, nullable=True))
    op.add_column("message", sa.Column("read_page", NUMBER, nullable=True))
    op.add_column("message", sa.Column("read_pages", NUMBER, nullable=True))
