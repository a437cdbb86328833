"""How many pieces of a call were surely recognised, counted without reading the pieces."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Put the certainty beside the dossier in the index."""
    op.create_index("ix_piece_dossier_id_certainty", "piece", ["dossier_id", "certainty"])
    op.drop_index("ix_piece_dossier_id", "piece")
