"""The first schema: every table, the brake's one row, and the triggers that keep history as it was."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")

# Table, when, columns (on update) and what the database then says.
GUARDS = (
    ("journal", "UPDATE", "the journal is never changed"),
    ("journal", "DELETE", "the journal is never shortened"),
    ("checkpoint", "UPDATE", "a checkpoint is never changed"),
    ("checkpoint", "DELETE", "a checkpoint is never deleted"),
    ("ledger", "DELETE", "the ledger is never shortened"),
    ("message", "UPDATE OF received_at", "the time of receipt never changes"),
)


def upgrade() -> None:
    """Make everything."""
    _make_tables()
    brake = sa.table("brake", sa.column("id"), sa.column("pulled"), sa.column("by"), sa.column("why"))
    op.execute(sa.insert(brake).values(id=1, pulled=sa.false(), by="", why=""))
    for table, when, said in GUARDS:
        _guard(table, when, said)


def _guard(table: str, when: str, said: str) -> None:
    """Refuse a kind of statement on a table, in the database itself."""
    name = f"guard_{table}_{when.split(maxsplit=1)[0].lower()}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON {table} BEGIN SELECT RAISE(ABORT, '{said}'); END")
        return
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{said}'; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE {when} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")


def _make_tables() -> None:
    op.create_table(
        "brake",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("pulled", sa.Boolean(), nullable=False),
        sa.Column("at", INSTANT, nullable=True),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_brake")),
    )
    op.create_table(
        "checkpoint",
        sa.Column("seq", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_checkpoint")),
    )
    op.create_table(
        "dossier",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("call", sa.Text(), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("opened_at", INSTANT, nullable=False),
        sa.Column("changed_at", INSTANT, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("enterprise_number", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("adaptation", sa.Boolean(), nullable=True),
        sa.Column("codevelopment", sa.Boolean(), nullable=True),
        sa.Column("animation", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
        sa.UniqueConstraint("reference", name=op.f("uq_dossier_reference")),
    )
    op.create_index("ix_dossier_call_state", "dossier", ["call", "state"], unique=False)
    op.create_index(op.f("ix_dossier_enterprise_number"), "dossier", ["enterprise_number"], unique=False)
    op.create_index(op.f("ix_dossier_title_key"), "dossier", ["title_key"], unique=False)
    op.create_table(
        "journal",
        sa.Column("seq", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("commitment", sa.String(length=64), nullable=False),
        sa.Column("prev", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
    )
    op.create_index("ix_journal_object_seq", "journal", ["object", "seq"], unique=False)
    op.create_table(
        "mailbox",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("uidvalidity", NUMBER, nullable=False),
        sa.Column("listed_at", INSTANT, nullable=False),
        sa.Column("changed_at", INSTANT, nullable=True),
        sa.Column("polled_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_mailbox")),
    )
    op.create_table(
        "correspondent",
        sa.Column("dossier_id", NUMBER, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("tier", NUMBER, nullable=False),
        sa.Column("added_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_correspondent_dossier_id")),
        sa.PrimaryKeyConstraint("dossier_id", "address", name=op.f("pk_correspondent")),
    )
    op.create_index(op.f("ix_correspondent_address"), "correspondent", ["address"], unique=False)
    op.create_table(
        "journal_detail",
        sa.Column("seq", NUMBER, autoincrement=False, nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["journal.seq"], name=op.f("fk_journal_detail_seq")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal_detail")),
    )
    op.create_table(
        "message",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.Column("kept_at", INSTANT, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("envelope", sa.String(length=40), nullable=False),
        sa.Column("recipient", sa.String(length=100), nullable=False),
        sa.Column("tries", NUMBER, nullable=False),
        sa.Column("dossier_id", NUMBER, nullable=True),
        sa.Column("kind", sa.String(40), nullable=True),
        sa.Column("route", sa.String(40), nullable=True),
        sa.Column("tier", NUMBER, nullable=True),
        sa.Column("call", sa.Text(), nullable=True),
        sa.Column("stamped_at", INSTANT, nullable=True),
        sa.Column("timeliness", sa.String(40), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("sender", sa.Text(), nullable=True),
        sa.Column("id_sha256", sa.String(length=64), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("judged_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_message_dossier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("envelope", name=op.f("uq_message_envelope")),
    )
    op.create_index(op.f("ix_message_dossier_id"), "message", ["dossier_id"], unique=False)
    op.create_index(op.f("ix_message_id_sha256"), "message", ["id_sha256"], unique=False)
    op.create_index(op.f("ix_message_sha256"), "message", ["sha256"], unique=False)
    op.create_index("ix_message_state_id", "message", ["state", "id"], unique=False)
    op.create_table(
        "waiver",
        sa.Column("dossier_id", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("waived_at", INSTANT, nullable=False),
        sa.Column("waived_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_waiver_dossier_id")),
        sa.PrimaryKeyConstraint("dossier_id", "key", name=op.f("pk_waiver")),
    )
    op.create_table(
        "attachment",
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("ordinal", NUMBER, autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("readability", sa.String(40), nullable=False),
        sa.Column("page_count", NUMBER, nullable=False),
        sa.Column("inline", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_attachment_message_id")),
        sa.PrimaryKeyConstraint("message_id", "ordinal", name=op.f("pk_attachment")),
    )
    op.create_table(
        "blob",
        sa.Column("envelope", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.Column("plain_size", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_blob_message_id")),
        sa.PrimaryKeyConstraint("envelope", "name", name=op.f("pk_blob")),
    )
    op.create_index(op.f("ix_blob_message_id"), "blob", ["message_id"], unique=False)
    op.create_table(
        "ledger",
        sa.Column("mailbox", sa.Text(), nullable=False),
        sa.Column("uidvalidity", NUMBER, autoincrement=False, nullable=False),
        sa.Column("uid", NUMBER, autoincrement=False, nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("message_id", NUMBER, nullable=True),
        sa.Column("listed_at", INSTANT, nullable=False),
        sa.Column("moved_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_ledger_message_id")),
        sa.PrimaryKeyConstraint("mailbox", "uidvalidity", "uid", name=op.f("pk_ledger")),
    )
    op.create_index(
        "ix_ledger_inbox",
        "ledger",
        ["mailbox", "uidvalidity"],
        unique=False,
        sqlite_where=sa.text("moved_at IS NULL"),
        postgresql_where=sa.text("moved_at IS NULL"),
    )
    op.create_index(op.f("ix_ledger_message_id"), "ledger", ["message_id"], unique=False)
    op.create_table(
        "letter",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("dossier_id", NUMBER, nullable=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("token", sa.String(length=40), nullable=False),
        sa.Column("header_id", sa.String(length=300), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("composed_at", INSTANT, nullable=False),
        sa.Column("queued_at", INSTANT, nullable=True),
        sa.Column("due_at", INSTANT, nullable=True),
        sa.Column("claimed_at", INSTANT, nullable=True),
        sa.Column("offered_at", INSTANT, nullable=True),
        sa.Column("settled_at", INSTANT, nullable=True),
        sa.Column("held_at", INSTANT, nullable=True),
        sa.Column("attempts", NUMBER, nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("posting_sha256", sa.String(length=64), nullable=True),
        sa.Column("posting_size", NUMBER, nullable=True),
        sa.Column("posting_plain", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_letter_dossier_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_letter_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sa.UniqueConstraint("header_id", name=op.f("uq_letter_header_id")),
        sa.UniqueConstraint("message_id", "kind", name=op.f("uq_letter_message_id_kind")),
        sa.UniqueConstraint("token", name=op.f("uq_letter_token")),
    )
    op.create_index("ix_letter_address_queued_at", "letter", ["address", "queued_at"], unique=False)
    op.create_index("ix_letter_domain_queued_at", "letter", ["domain", "queued_at"], unique=False)
    op.create_index(op.f("ix_letter_dossier_id"), "letter", ["dossier_id"], unique=False)
    op.create_index(op.f("ix_letter_queued_at"), "letter", ["queued_at"], unique=False)
    op.create_index("ix_letter_state_due_at", "letter", ["state", "due_at"], unique=False)
    op.create_table(
        "piece",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("dossier_id", NUMBER, nullable=True),
        sa.Column("ordinal", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("first_page", NUMBER, nullable=False),
        sa.Column("last_page", NUMBER, nullable=False),
        sa.Column("certainty", sa.String(40), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_piece_dossier_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_piece_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_piece")),
    )
    op.create_index(op.f("ix_piece_dossier_id"), "piece", ["dossier_id"], unique=False)
    op.create_index(op.f("ix_piece_message_id"), "piece", ["message_id"], unique=False)
    op.create_table(
        "proposal",
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("dossier_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_proposal_dossier_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_proposal_message_id")),
        sa.PrimaryKeyConstraint("message_id", "dossier_id", name=op.f("pk_proposal")),
    )
    op.create_index(op.f("ix_proposal_dossier_id"), "proposal", ["dossier_id"], unique=False)
    op.create_table(
        "standing",
        sa.Column("dossier_id", NUMBER, nullable=False),
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("ordinal", NUMBER, nullable=False),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("need", sa.String(40), nullable=False),
        sa.Column("searched_files", NUMBER, nullable=False),
        sa.Column("searched_pages", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_standing_dossier_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_standing_message_id")),
        sa.PrimaryKeyConstraint("dossier_id", "message_id", "key", name=op.f("pk_standing")),
    )
    op.create_index(op.f("ix_standing_message_id"), "standing", ["message_id"], unique=False)
    op.create_table(
        "hold",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("dossier_id", NUMBER, nullable=True),
        sa.Column("letter_id", NUMBER, nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("opened_at", INSTANT, nullable=False),
        sa.Column("settled_at", INSTANT, nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_hold_dossier_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_hold_letter_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_hold_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
    )
    op.create_index(op.f("ix_hold_dossier_id"), "hold", ["dossier_id"], unique=False)
    op.create_index(op.f("ix_hold_letter_id"), "hold", ["letter_id"], unique=False)
    op.create_index(op.f("ix_hold_message_id"), "hold", ["message_id"], unique=False)
    op.create_index("ix_hold_state_id", "hold", ["state", "id"], unique=False)
