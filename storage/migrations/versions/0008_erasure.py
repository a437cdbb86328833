"""When and by whom a dossier or a mail was erased; of an erased one what a person said may be emptied."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
KEPT = ("at", "by", "dossier_id", "message_id", "act", "key")
SAID = "a settlement is never changed but for its undoing"
EMPTIED = """NEW.value = '[[], 0, 0]' AND (
    EXISTS (SELECT 1 FROM dossier WHERE id = OLD.dossier_id AND erased_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM message WHERE id = OLD.message_id AND erased_at IS NOT NULL))"""


def upgrade() -> None:
    """Add the columns, and let the guard of settlements pass the emptying of what belongs to something erased."""
    for table, names in (("dossier", ("erased_at",)), ("message", ("erased_at", "destroyed_at"))):
        for name in names:
            op.add_column(table, sa.Column(name, INSTANT, nullable=True))
        op.add_column(table, sa.Column("erased_by", sa.Text(), nullable=True))
    kept = ", ".join(f'"{name}"' for name in KEPT)
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER guard_settlement_update")
        refuse = f"BEGIN SELECT RAISE(ABORT, '{SAID}'); END"
        op.execute(f"CREATE TRIGGER guard_settlement_update BEFORE UPDATE OF {kept} ON settlement {refuse}")
        op.execute(
            f"CREATE TRIGGER guard_settlement_value BEFORE UPDATE OF value ON settlement WHEN NOT ({EMPTIED}) {refuse}"
        )
        return
    op.execute("DROP TRIGGER guard_settlement_update ON settlement")
    refuse = "FOR EACH ROW EXECUTE FUNCTION guard_settlement_update()"
    op.execute(f"CREATE TRIGGER guard_settlement_update BEFORE UPDATE OF {kept} ON settlement {refuse}")
    op.execute(
        "CREATE FUNCTION guard_settlement_value() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {EMPTIED} THEN RETURN NEW; END IF; RAISE EXCEPTION '{SAID}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER guard_settlement_value BEFORE UPDATE OF value ON settlement "
        "FOR EACH ROW EXECUTE FUNCTION guard_settlement_value()"
    )
