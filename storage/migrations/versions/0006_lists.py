"""What the desk's lists are sorted and counted by, so that they stay quick among the dossiers of many years."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the indexes."""
    op.create_index("ix_message_sender_id", "message", ["sender", "id"])
    op.create_index("ix_message_state_dossier_id_id", "message", ["state", "dossier_id", "id"])
    op.create_index("ix_dossier_changed_at_id", "dossier", ["changed_at", "id"])
    op.create_index("ix_dossier_opened_at_id", "dossier", ["opened_at", "id"])
    op.create_index("ix_dossier_state_changed_at_id", "dossier", ["state", "changed_at", "id"])
    op.create_index("ix_dossier_call_changed_at_id", "dossier", ["call", "changed_at", "id"])
    op.create_index("ix_letter_state_id", "letter", ["state", "id"])
