"""What people settle: the settlement table in place of waivers, a dossier's revision, a letter's text and approver."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
KEPT = ("at", "by", "dossier_id", "message_id", "act", "key", "value")
SAID = "a settlement is never changed but for its undoing"


def upgrade() -> None:
    """Add what the desk needs; nobody could waive anything before, so no waiver is carried over."""
    op.drop_table("waiver")
    op.create_table(
        "settlement",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("dossier_id", NUMBER, nullable=True),
        sa.Column("message_id", NUMBER, nullable=True),
        sa.Column("act", sa.String(40), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("undone_at", INSTANT, nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_settlement_dossier_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_settlement_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement")),
    )
    for column in ("at", "dossier_id", "message_id"):
        op.create_index(op.f(f"ix_settlement_{column}"), "settlement", [column], unique=False)
    op.add_column("dossier", sa.Column("revision", NUMBER, nullable=False, server_default="0"))
    op.add_column("letter", sa.Column("edit", sa.String(80), nullable=True))
    op.add_column("letter", sa.Column("approved_by", sa.Text(), nullable=True))
    _guard("DELETE", "a settlement is never deleted")
    _guard(f"UPDATE OF {', '.join(_quoted(name) for name in KEPT)}", SAID)


def _guard(when: str, said: str) -> None:
    name = f"guard_settlement_{when.split(maxsplit=1)[0].lower()}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON settlement BEGIN SELECT RAISE(ABORT, '{said}'); END")
        return
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{said}'; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON settlement FOR EACH ROW EXECUTE FUNCTION {name}()")


def _quoted(name: str) -> str:
    return f'"{name}"'
