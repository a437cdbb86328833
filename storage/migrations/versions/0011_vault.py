"""Which vault belongs to this database: a mark that its folders bear too."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Make the table and its one row; `guichet init --migrate` marks the folders."""
    vault = op.create_table(
        "vault",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("marked_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vault")),
    )
    op.execute(sa.insert(vault).values(id=1, mark=secrets.token_hex(16)))
