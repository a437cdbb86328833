"""What a letter asks for: the lines of the checklist, by their keys."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the lines; of letters that are there nobody noted any."""
    op.add_column("letter", sa.Column("asks", sa.Text(), nullable=True))
