"""What people sign in with besides mail: a password with a one-time code, and passkeys. Each change is journalled."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from storage import journal
from storage.accounts import ACCOUNT, Account
from storage.base import core
from storage.desk_tables import PasskeyRow
from storage.journal import By

PASSKEY = core(PasskeyRow)


@dataclass(frozen=True, slots=True)
class Secrets:
    """What is kept of a password and of the one-time codes' seed, which is sealed; and the last code's step."""

    password: str
    totp: str
    totp_step: int


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey's public half."""

    id: int
    account: int
    credential: str
    public_key: str
    count: int
    label: str
    made_at: datetime
    used_at: datetime | None


def secrets_of(db: Session, account: int) -> Secrets:
    """The hash of a password and the seed of one-time codes, as they are kept; "" where none is set."""
    row = (
        db.connection()
        .execute(select(ACCOUNT.c.password, ACCOUNT.c.totp, ACCOUNT.c.totp_step).where(ACCOUNT.c.id == account))
        .one()
    )
    return Secrets(*row)


def set_secrets(db: Session, account: Account, password: str, totp: str, *, step: int, now: datetime) -> None:
    """Set password and one-time codes together, or take both away with "": one without the other lets nobody in."""
    values = {"password": password, "totp": totp, "totp_step": step}
    db.connection().execute(update(ACCOUNT).where(ACCOUNT.c.id == account.id).values(values))
    _note(db, account, "password" if password else "password removed", now)


def reseal_codes(db: Session, reseal: Callable[[str], str]) -> None:
    """Seal the seed of everybody's one-time codes anew: the reader's key is another one from now on."""
    for account, sealed in db.connection().execute(select(ACCOUNT.c.id, ACCOUNT.c.totp).where(ACCOUNT.c.totp != "")):
        db.connection().execute(update(ACCOUNT).where(ACCOUNT.c.id == account).values(totp=reseal(sealed)))


def use_step(db: Session, account: int, step: int) -> bool:
    """Use up a one-time code: of its step and all before, none counts again."""
    newer = update(ACCOUNT).where(ACCOUNT.c.id == account, ACCOUNT.c.totp_step < step).values(totp_step=step)
    return db.connection().execute(newer).rowcount == 1


def add_passkey(
    db: Session, account: Account, *, credential: str, public_key: str, count: int, label: str, now: datetime
) -> bool:
    """Keep a new passkey; False when it is known already."""
    values = {
        "account_id": account.id,
        "credential": credential,
        "public_key": public_key,
        "count": count,
        "label": label,
        "made_at": now,
    }
    try:
        with db.begin_nested():
            db.connection().execute(insert(PASSKEY).values(values))
    except IntegrityError:
        return False
    _note(db, account, "passkey", now)
    return True


def passkeys_of(db: Session, account: int) -> tuple[Passkey, ...]:
    """The passkeys of an account, oldest first."""
    found = select(*_COLUMNS).where(PASSKEY.c.account_id == account, PASSKEY.c.removed_at.is_(None))
    return tuple(Passkey(*row) for row in db.connection().execute(found.order_by(PASSKEY.c.id)))


def passkey_named(db: Session, credential: str) -> Passkey | None:
    """One passkey by what the browser calls it."""
    found = select(*_COLUMNS).where(PASSKEY.c.credential == credential, PASSKEY.c.removed_at.is_(None))
    row = db.connection().execute(found).first()
    return Passkey(*row) if row is not None else None


def use_passkey(db: Session, passkey: Passkey, count: int, now: datetime) -> bool:
    """Note a use; False when its counter went on meanwhile: then somebody else has a copy."""
    same = (PASSKEY.c.id == passkey.id, PASSKEY.c["count"] == passkey.count)
    return db.connection().execute(update(PASSKEY).where(*same).values(count=count, used_at=now)).rowcount == 1


def remove_passkey(db: Session, account: Account, number: int, now: datetime) -> bool:
    """Take one of an account's passkeys away."""
    which = (PASSKEY.c.id == number, PASSKEY.c.account_id == account.id, PASSKEY.c.removed_at.is_(None))
    if db.connection().execute(update(PASSKEY).where(*which).values(removed_at=now)).rowcount != 1:
        return False
    _note(db, account, "passkey removed", now)
    return True


_COLUMNS = (
    PASSKEY.c.id,
    PASSKEY.c.account_id,
    PASSKEY.c.credential,
    PASSKEY.c.public_key,
    PASSKEY.c["count"],
    PASSKEY.c.label,
    PASSKEY.c.made_at,
    PASSKEY.c.used_at,
)


def _note(db: Session, account: Account, outcome: str, now: datetime) -> None:
    journal.write(
        db,
        By(account.name, account.role.value, now),
        action="account_secret",
        object=f"account:{account.id}",
        outcome=outcome,
    )
