"""The tables of the desk's own people: who may sign in and by which ways, and what they set in place of files."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Row
from storage.columns import Said
from storage.states import Role
from triage.values import LetterState


class AccountRow(Row):
    """A person who may sign in. Never deleted: the journal names them; `name` is the word it does so by."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40), unique=True)
    shown_name: Mapped[str] = mapped_column(Said)
    address: Mapped[str] = mapped_column(Said, unique=True)  # lower case: where the sign-in letter goes
    role: Mapped[Role]
    language: Mapped[str] = mapped_column(String(2))
    theme: Mapped[str] = mapped_column(String(8), default="")  # "" follows the machine
    keys: Mapped[bool] = mapped_column(default=True)  # single-key shortcuts
    signature: Mapped[str] = mapped_column(Said, default="")
    password: Mapped[str] = mapped_column(String(200), default="")  # Argon2id, "" for none
    totp: Mapped[str] = mapped_column(default="")  # the seed, sealed to the reader; "" for none
    totp_step: Mapped[int] = mapped_column(default=0)  # the last one used: a code counts once
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]


class SittingRow(Row):
    """One signed-in browser. Its token is kept as a hash only."""

    __tablename__ = "console_session"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    token_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    way: Mapped[str] = mapped_column(String(20))  # link, code, password, passkey, oidc
    browser: Mapped[str] = mapped_column(Said)  # as told to a person: "Firefox, Windows"
    began_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class SigninRow(Row):
    """One invitation to sign in: a link, and a code beside it; used once, by one of the two."""

    __tablename__ = "signin"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    link_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    code_sha256: Mapped[str] = mapped_column(String(64))  # keyed by the browser that asked; "" for none
    tries: Mapped[int] = mapped_column(default=0)
    made_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class NoticeRow(Row):
    """A mail to one of our own people, with an invitation that ends within the hour: no proof copy, no hold."""

    __tablename__ = "notice"
    __table_args__ = (Index("ix_notice_state_id", "state", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    state: Mapped[LetterState]  # queued, sending, and then sent, uncertain or failed
    recipient: Mapped[str] = mapped_column(Said)
    token: Mapped[str] = mapped_column(String(40), unique=True)
    made_at: Mapped[datetime]
    due_at: Mapped[datetime]
    ends_at: Mapped[datetime]  # after that nobody wants it
    attempts: Mapped[int] = mapped_column(default=0)
    answer: Mapped[str] = mapped_column(Said, default="")  # reply codes only
    posting_sha256: Mapped[str] = mapped_column(String(64))
    posting_size: Mapped[int]
    posting_plain: Mapped[int]


class VersionRow(Row):
    """What somebody at the desk set in place of a file: a call's checklist, a letter's text. The newest counts."""

    __tablename__ = "version"
    __table_args__ = (Index("ix_version_thing_id", "thing", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    thing: Mapped[str] = mapped_column(String(80))  # checklist:2021-1, letter:fr/receipt.body.txt
    value: Mapped[str]  # "" goes back to the file
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(Said)


class PasskeyRow(Row):
    """A passkey's public half."""

    __tablename__ = "passkey"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    credential: Mapped[str] = mapped_column(unique=True)  # base64url
    public_key: Mapped[str]  # base64url of its COSE form
    count: Mapped[int]
    label: Mapped[str] = mapped_column(Said)
    made_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    removed_at: Mapped[datetime | None]
