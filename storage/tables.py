"""The tables of mails, dossiers, letters and the journal, and nothing about how they are used.

In clear are only reference, title, company, addresses, states, times, sizes, kinds and hashes. File names, bodies,
subjects, quotes and letters lie sealed in the vault (docs/reference/database.md). Message-IDs of others are kept as
SHA-256. The tables of the desk's people stand in `storage/desk_tables.py`.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Row
from storage.columns import Keys, Said, Value
from storage.states import DossierState, HoldState, LedgerState
from triage.message import Outcome, Readability
from triage.settled import Act
from triage.values import Certainty, LetterKind, LetterState, LineState, MessageKind, Need, Reason, Route, Timeliness

# -------------------------------------------------------------------------------------------------- what comes in


class MailboxRow(Row):
    """A mailbox as last listed; `polled_at` is when the last whole poll began."""

    __tablename__ = "mailbox"

    name: Mapped[str] = mapped_column(Said, primary_key=True)
    uidvalidity: Mapped[int]
    listed_at: Mapped[datetime]
    changed_at: Mapped[datetime | None]  # when UIDVALIDITY last changed
    polled_at: Mapped[datetime | None]


class LedgerRow(Row):
    """One UID of one mailbox: never deleted."""

    __tablename__ = "ledger"
    __table_args__ = (
        # What a poll asks for, however many mails were filed before. The migration says it for PostgreSQL too; here
        # that would import all that SQLAlchemy knows of PostgreSQL at every start.
        Index("ix_ledger_inbox", "mailbox", "uidvalidity", sqlite_where=text("moved_at IS NULL")),
    )

    mailbox: Mapped[str] = mapped_column(Said, primary_key=True)
    uidvalidity: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    uid: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    state: Mapped[LedgerState]
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    listed_at: Mapped[datetime]
    moved_at: Mapped[datetime | None]  # when it left the inbox


class MessageRow(Row):
    """One kept mail. `received_at` is the mailbox's own time and never changes; `stamped_at` the fund's first stamp."""

    __tablename__ = "message"
    __table_args__ = (
        Index("ix_message_state_id", "state", "id"),
        Index("ix_message_sender_id", "sender", "id"),
        Index("ix_message_state_dossier_id_id", "state", "dossier_id", "id"),  # counted by every page of the desk
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[LedgerState]
    received_at: Mapped[datetime]
    kept_at: Mapped[datetime]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int]
    envelope: Mapped[str] = mapped_column(String(40), unique=True)
    recipient: Mapped[str] = mapped_column(String(100))  # the envelope's public half
    tries: Mapped[int] = mapped_column(default=0)
    read_at: Mapped[datetime | None]  # the last sign of life of its reading
    read_page: Mapped[int | None]  # of the pages that are read in pictures, so many are done
    read_pages: Mapped[int | None]
    dossier_id: Mapped[int | None] = mapped_column(ForeignKey("dossier.id"), index=True)
    kind: Mapped[MessageKind | None]
    route: Mapped[Route | None]
    tier: Mapped[int | None]
    call: Mapped[str | None]
    stamped_at: Mapped[datetime | None]
    timeliness: Mapped[Timeliness | None]
    language: Mapped[str | None]
    sender: Mapped[str | None] = mapped_column(Said)
    id_sha256: Mapped[str | None] = mapped_column(String(64), index=True)  # of its Message-ID
    reasons: Mapped[tuple[Reason, ...]]
    judged_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]  # what identified a person was cleared, its sealed files named no more
    erased_by: Mapped[str | None] = mapped_column(Said)
    destroyed_at: Mapped[datetime | None]  # its key and files are gone


class BlobRow(Row):
    """One sealed file of the vault: hash and size of its ciphertext."""

    __tablename__ = "blob"

    envelope: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), index=True)
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    plain_size: Mapped[int]


class AttachmentRow(Row):
    """One file of one message, without its name."""

    __tablename__ = "attachment"

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # from 1, in the message's order
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    media: Mapped[str] = mapped_column(Said)
    outcome: Mapped[Outcome]
    reason: Mapped[str] = mapped_column(Said)
    readability: Mapped[Readability]
    page_count: Mapped[int]
    inline: Mapped[bool]


# ----------------------------------------------------------------------------------------------- what it belongs to


class DossierRow(Row):
    """One applicant's application to one call."""

    __tablename__ = "dossier"
    __table_args__ = (
        Index("ix_dossier_call_state", "call", "state"),
        Index("ix_dossier_changed_at_id", "changed_at", "id"),
        Index("ix_dossier_opened_at_id", "opened_at", "id"),
        Index("ix_dossier_state_changed_at_id", "state", "changed_at", "id"),
        Index("ix_dossier_call_changed_at_id", "call", "changed_at", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(40), unique=True)
    call: Mapped[str]
    state: Mapped[DossierState]
    opened_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    title: Mapped[str] = mapped_column(Said)
    title_key: Mapped[str] = mapped_column(Said, index=True)  # folded, for comparing
    company: Mapped[str] = mapped_column(Said)
    enterprise_number: Mapped[str] = mapped_column(Said, index=True)
    contact: Mapped[str] = mapped_column(Said)  # an address
    language: Mapped[str]
    format: Mapped[str] = mapped_column(Said)
    adaptation: Mapped[bool | None]
    codevelopment: Mapped[bool | None]
    animation: Mapped[bool | None]
    revision: Mapped[int] = mapped_column(default=0)  # grows with whatever a person at the desk should not overlook
    erased_at: Mapped[datetime | None]
    erased_by: Mapped[str | None] = mapped_column(Said)


class CorrespondentRow(Row):
    """An address that wrote for a dossier."""

    __tablename__ = "correspondent"

    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    address: Mapped[str] = mapped_column(Said, primary_key=True, index=True)  # lower case
    tier: Mapped[int]  # of the mail that made it one
    added_at: Mapped[datetime]


class ProposalRow(Row):
    """A dossier that a message may belong to: for a person to say."""

    __tablename__ = "proposal"

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), primary_key=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True, index=True)


class PieceRow(Row):
    """A page range recognised as one kind; its evidence lies sealed in the reading."""

    __tablename__ = "piece"
    __table_args__ = (Index("ix_piece_dossier_id_certainty", "dossier_id", "certainty"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), index=True)
    dossier_id: Mapped[int | None] = mapped_column(ForeignKey("dossier.id"))
    ordinal: Mapped[int]  # of the attachment; 0 for the mail's own text
    kind: Mapped[str]
    first_page: Mapped[int]
    last_page: Mapped[int]
    certainty: Mapped[Certainty]
    language: Mapped[str]
    doubt: Mapped[str] = mapped_column(Said)
    sha256: Mapped[str] = mapped_column(String(64))


class StandingRow(Row):
    """One checklist line as it stood after one message; the newest message's lines are the present ones."""

    __tablename__ = "standing"

    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), primary_key=True, index=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    ordinal: Mapped[int]  # place in the checklist
    state: Mapped[LineState]
    need: Mapped[Need]
    searched_files: Mapped[int]
    searched_pages: Mapped[int]


class SettlementRow(Row):
    """What a person settled. Never changed but for its undoing, which names who did that; never deleted."""

    __tablename__ = "settlement"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    by: Mapped[str] = mapped_column(Said)
    dossier_id: Mapped[int | None] = mapped_column(ForeignKey("dossier.id"), index=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    act: Mapped[Act]
    key: Mapped[str] = mapped_column(Said)
    value: Mapped[Value]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str | None] = mapped_column(Said)


class HoldRow(Row):
    """Something that waits for a person."""

    __tablename__ = "hold"
    __table_args__ = (Index("ix_hold_state_id", "state", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), index=True)
    dossier_id: Mapped[int | None] = mapped_column(ForeignKey("dossier.id"), index=True)
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True)
    state: Mapped[HoldState]
    reasons: Mapped[tuple[Reason, ...]]
    opened_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[str | None] = mapped_column(Said)


# -------------------------------------------------------------------------------------------------- what goes out


class LetterRow(Row):
    """One outgoing mail: the row is the queue. At most one per message and kind."""

    __tablename__ = "letter"
    __table_args__ = (
        UniqueConstraint("message_id", "kind"),
        Index("ix_letter_state_due_at", "state", "due_at"),
        Index("ix_letter_state_id", "state", "id"),
        Index("ix_letter_address_queued_at", "address", "queued_at"),
        Index("ix_letter_domain_queued_at", "domain", "queued_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"))
    dossier_id: Mapped[int | None] = mapped_column(ForeignKey("dossier.id"), index=True)
    kind: Mapped[LetterKind]
    state: Mapped[LetterState]
    language: Mapped[str]
    recipient: Mapped[str] = mapped_column(Said)  # as written, for the envelope of SMTP
    address: Mapped[str] = mapped_column(Said)  # the same in lower case, for the caps
    domain: Mapped[str] = mapped_column(Said)  # lower case
    token: Mapped[str] = mapped_column(String(40), unique=True)
    header_id: Mapped[str] = mapped_column(String(300), unique=True)  # its Message-ID, ours
    reasons: Mapped[tuple[Reason, ...]]
    composed_at: Mapped[datetime]
    queued_at: Mapped[datetime | None] = mapped_column(index=True)
    due_at: Mapped[datetime | None]
    claimed_at: Mapped[datetime | None]
    offered_at: Mapped[datetime | None]  # the text was about to be given to the server
    settled_at: Mapped[datetime | None]
    held_at: Mapped[datetime | None]  # an uncertain letter that waits for a person
    attempts: Mapped[int] = mapped_column(default=0)
    answer: Mapped[str] = mapped_column(Said, default="")  # reply codes only, never the server's text
    posting_sha256: Mapped[str | None] = mapped_column(String(64))  # of the copy sealed for the sender
    posting_size: Mapped[int | None]
    posting_plain: Mapped[int | None]
    edit: Mapped[str | None] = mapped_column(String(80))  # the sealed text of a person, in its message's envelope
    approved_by: Mapped[str | None] = mapped_column(Said)
    asks: Mapped[tuple[str, ...] | None] = mapped_column(Keys)  # the lines of the checklist that it asks for


class BrakeRow(Row):
    """The hand brake of all automatic letters: one row, made by the first migration."""

    __tablename__ = "brake"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    pulled: Mapped[bool]
    at: Mapped[datetime | None]
    by: Mapped[str] = mapped_column(Said)
    why: Mapped[str] = mapped_column(Said)


class VaultRow(Row):
    """Which vault is this database's: one row, made by a migration; its folders bear the same mark (place.py)."""

    __tablename__ = "vault"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mark: Mapped[str] = mapped_column(String(32))
    marked_at: Mapped[datetime | None]  # when the folders got it first; None where none had it yet


# ---------------------------------------------------------------------------------------------------- the journal


class JournalRow(Row):
    """One entry of the hash chain; triggers forbid to change or delete it."""

    __tablename__ = "journal"
    __table_args__ = (Index("ix_journal_object_seq", "object", "seq"),)

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str] = mapped_column(String(32))  # the hashed text itself: UTC, microseconds
    actor: Mapped[str] = mapped_column(Said)
    role: Mapped[str]
    action: Mapped[str]
    object: Mapped[str]
    outcome: Mapped[str]
    commitment: Mapped[str] = mapped_column(String(64))  # "" without detail
    prev: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class JournalDetailRow(Row):
    """The erasable side of an entry: the detail and the salt that its commitment hides it with."""

    __tablename__ = "journal_detail"

    seq: Mapped[int] = mapped_column(ForeignKey("journal.seq"), primary_key=True, autoincrement=False)
    salt: Mapped[str] = mapped_column(String(32))
    detail: Mapped[str] = mapped_column(Said)


class CheckpointRow(Row):
    """A signed note over the chain's head at one entry."""

    __tablename__ = "checkpoint"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    note: Mapped[str]
