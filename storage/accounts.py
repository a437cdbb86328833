"""The people who may sit at the desk. Accounts are switched off, never deleted: the journal names them."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from storage import journal
from storage.base import core
from storage.desk_tables import AccountRow
from storage.journal import By
from storage.states import Role

ACCOUNT = core(AccountRow)
NAME = re.compile(r"[a-z][a-z0-9.-]{1,38}[a-z0-9]")
PROFILE = frozenset({"shown_name", "language", "theme", "keys", "signature"})


@dataclass(frozen=True, slots=True)
class Account:
    """One person. `name` is what the journal calls them; secrets are not part of the value."""

    id: int
    name: str
    shown_name: str
    address: str
    role: Role
    language: str
    theme: str
    keys: bool
    signature: str
    has_password: bool
    created_at: datetime
    disabled_at: datetime | None

    @property
    def active(self) -> bool:
        """May they sign in?"""
        return self.disabled_at is None

    @property
    def signature_lines(self) -> tuple[str, ...]:
        """What they put below letters that they approve, without empty lines and signs that do not print."""
        printed = ("".join(sign for sign in line if sign.isprintable()) for line in self.signature.splitlines())
        return tuple(line.strip() for line in printed if line.strip())


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Somebody to let in."""

    name: str
    shown_name: str
    address: str
    role: Role
    language: str = "fr"


def at_the_keyboard(name: str, now: datetime) -> Account:
    """Whoever gives a command on the machine, as somebody at the desk: they have no account, and sign no letter."""
    return Account(0, name, "", "", Role.OPERATOR, "fr", "", False, "", False, now, None)


COLUMNS = (
    ACCOUNT.c.id,
    ACCOUNT.c.name,
    ACCOUNT.c.shown_name,
    ACCOUNT.c.address,
    ACCOUNT.c.role,
    ACCOUNT.c.language,
    ACCOUNT.c.theme,
    ACCOUNT.c["keys"],
    ACCOUNT.c.signature,
    (ACCOUNT.c.password != "").label("has_password"),
    ACCOUNT.c.created_at,
    ACCOUNT.c.disabled_at,
)


def add_account(db: Session, new: NewAccount, *, by: By) -> int | None:
    """Let somebody in; their number, or None when name or address is another's already. ValueError for a bad name."""
    if not NAME.fullmatch(new.name):
        raise ValueError("an account's name has 3 to 40 small letters, digits, dots and hyphens")
    values = {
        "name": new.name,
        "shown_name": new.shown_name,
        "address": new.address.lower(),
        "role": new.role,
        "language": new.language,
        "theme": "",
        "keys": True,
        "signature": "",
        "password": "",
        "totp": "",
        "totp_step": 0,
        "created_at": by.at,
    }
    try:
        with db.begin_nested():
            number = int(db.connection().execute(insert(ACCOUNT).values(values).returning(ACCOUNT.c.id)).scalar_one())
    except IntegrityError:
        return None
    _note(db, number, "account_add", new.role.value, by=by)
    return number


def get_account(db: Session, number: int) -> Account | None:
    """One account by its number."""
    return _one(db, ACCOUNT.c.id == number)


def account_named(db: Session, name: str) -> Account | None:
    """One account by its name."""
    return _one(db, ACCOUNT.c.name == name)


def account_at(db: Session, address: str) -> Account | None:
    """One account by its address; letter case is ignored."""
    return _one(db, ACCOUNT.c.address == address.strip().lower())


def list_accounts(db: Session) -> tuple[Account, ...]:
    """Everybody, those who may sign in first, by name."""
    found = select(*COLUMNS).order_by(ACCOUNT.c.disabled_at.is_not(None), ACCOUNT.c.name)
    return tuple(Account(*row) for row in db.connection().execute(found))


def names_of(db: Session) -> dict[str, str]:
    """What each person is called on screen, by the name that the journal has."""
    return {account.name: account.shown_name for account in list_accounts(db)}


def set_role(db: Session, number: int, to: Role, *, by: By) -> bool:
    """Give somebody another role; False when they have it already."""
    changed = update(ACCOUNT).where(ACCOUNT.c.id == number, ACCOUNT.c.role != to).values(role=to)
    if db.connection().execute(changed).rowcount != 1:
        return False
    _note(db, number, "account_role", to.value, by=by)
    return True


def set_active(db: Session, number: int, active: bool, *, by: By) -> bool:
    """Switch an account off or on again; False when it stood so. Their open sessions are the caller's to end."""
    stands = ACCOUNT.c.disabled_at.is_not(None) if active else ACCOUNT.c.disabled_at.is_(None)
    changed = update(ACCOUNT).where(ACCOUNT.c.id == number, stands).values(disabled_at=None if active else by.at)
    if db.connection().execute(changed).rowcount != 1:
        return False
    _note(db, number, "account_switch", "active" if active else "disabled", by=by)
    return True


def set_profile(db: Session, number: int, **values: str | bool) -> None:
    """Change what a person chooses for themselves; nothing the journal needs to know."""
    if not values.keys() <= PROFILE:
        raise ValueError(f"not a choice of one's own: {sorted(values.keys() - PROFILE)}")
    db.connection().execute(update(ACCOUNT).where(ACCOUNT.c.id == number).values(values))


def last_of_coordination(db: Session, number: int) -> bool:
    """True when nobody else could let people in: this account is the only active one of coordination."""
    others = select(ACCOUNT.c.id).where(
        ACCOUNT.c.role == Role.COORDINATION, ACCOUNT.c.disabled_at.is_(None), ACCOUNT.c.id != number
    )
    return db.connection().execute(others.limit(1)).first() is None


def _one(db: Session, which: ColumnElement[bool]) -> Account | None:
    row = db.connection().execute(select(*COLUMNS).where(which)).first()
    return Account(*row) if row is not None else None


def _note(db: Session, number: int, action: str, outcome: str, *, by: By) -> None:
    journal.write(db, by, action=action, object=f"account:{number}", outcome=outcome)
