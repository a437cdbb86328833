"""Signed-in browsers, and the invitations that lead to them. Tokens are kept as hashes: the database opens no door."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from storage import journal
from storage.accounts import ACCOUNT, Account, get_account
from storage.accounts import COLUMNS as PERSON
from storage.base import core
from storage.desk_tables import SigninRow, SittingRow
from storage.journal import By

SITTING = core(SittingRow)
SIGNIN = core(SigninRow)
SEEN_EVERY = timedelta(minutes=10)  # how exactly we know when a browser was last here
CODE_TRIES = 5


@dataclass(frozen=True, slots=True)
class Sitting:
    """One browser that somebody signed in with."""

    id: int
    account: int
    way: str
    browser: str
    began_at: datetime
    seen_at: datetime


_COLUMNS = (
    SITTING.c.id,
    SITTING.c.account_id,
    SITTING.c.way,
    SITTING.c.browser,
    SITTING.c.began_at,
    SITTING.c.seen_at,
)


def invite(db: Session, account: Account, link: str, code: str, *, now: datetime, ends_at: datetime) -> int:
    """Write an invitation down: `link` is its token, `code` what `code_key` made of the six digits, or ""."""
    values = {
        "account_id": account.id,
        "link_sha256": hashed(link),
        "code_sha256": code,
        "tries": 0,
        "made_at": now,
        "ends_at": ends_at,
    }
    return int(db.connection().execute(insert(SIGNIN).values(values).returning(SIGNIN.c.id)).scalar_one())


def invited(db: Session, link: str, now: datetime) -> Account | None:
    """Whose invitation a link is, while it is good; nothing is used up."""
    good = (SIGNIN.c.link_sha256 == hashed(link), SIGNIN.c.used_at.is_(None), SIGNIN.c.ends_at > now)
    number = db.connection().execute(select(SIGNIN.c.account_id).where(*good)).scalar()
    return _active(db, number)


def use_link(db: Session, link: str, now: datetime) -> Account | None:
    """Use an invitation up by its link; of two that try, one gets the account."""
    good = (SIGNIN.c.link_sha256 == hashed(link), SIGNIN.c.used_at.is_(None), SIGNIN.c.ends_at > now)
    used = update(SIGNIN).where(*good).values(used_at=now).returning(SIGNIN.c.account_id)
    return _active(db, db.connection().execute(used).scalar())


def use_code(db: Session, code: str, now: datetime) -> Account | None:
    """Use an invitation up by its code, hashed with the browser and the address it was asked from."""
    good = (SIGNIN.c.code_sha256 == code, SIGNIN.c.used_at.is_(None), SIGNIN.c.ends_at > now)
    used = update(SIGNIN).where(*good, SIGNIN.c.tries < CODE_TRIES).values(used_at=now).returning(SIGNIN.c.account_id)
    return _active(db, db.connection().execute(used).scalar())


def count_wrong_code(db: Session, account: int, now: datetime) -> None:
    """A wrong code counts against every open invitation of an account."""
    still_open = (SIGNIN.c.account_id == account, SIGNIN.c.used_at.is_(None), SIGNIN.c.ends_at > now)
    db.connection().execute(update(SIGNIN).where(*still_open).values(tries=SIGNIN.c.tries + 1))


def begin(db: Session, account: Account, token: str, *, way: str, browser: str, now: datetime) -> int:
    """Sign somebody in."""
    values = {
        "account_id": account.id,
        "token_sha256": hashed(token),
        "way": way,
        "browser": browser,
        "began_at": now,
        "seen_at": now,
    }
    number = int(db.connection().execute(insert(SITTING).values(values).returning(SITTING.c.id)).scalar_one())
    _note(db, account, "sign_in", way, now)
    return number


def sitting_of(db: Session, token: str, *, now: datetime, length: timedelta) -> tuple[Sitting, Account] | None:
    """Who a browser's token is, unless it was ended, was not seen for `length`, or the account is switched off."""
    good = (SITTING.c.token_sha256 == hashed(token), SITTING.c.ended_at.is_(None), SITTING.c.seen_at > now - length)
    asked = select(*_COLUMNS, *PERSON).join(ACCOUNT, ACCOUNT.c.id == SITTING.c.account_id)
    row = db.connection().execute(asked.where(*good, ACCOUNT.c.disabled_at.is_(None))).first()
    if row is None:
        return None
    return Sitting(*row[: len(_COLUMNS)]), Account(*row[len(_COLUMNS) :])


def note_seen(db: Session, sitting: Sitting, now: datetime) -> None:
    """Remember that a browser was here; see `SEEN_EVERY`."""
    db.connection().execute(update(SITTING).where(SITTING.c.id == sitting.id).values(seen_at=now))


def open_sittings(db: Session, account: int, *, now: datetime, length: timedelta) -> tuple[Sitting, ...]:
    """The browsers an account is signed in with, the latest seen first."""
    good = (SITTING.c.account_id == account, SITTING.c.ended_at.is_(None), SITTING.c.seen_at > now - length)
    found = select(*_COLUMNS).where(*good).order_by(SITTING.c.seen_at.desc(), SITTING.c.id.desc())
    return tuple(Sitting(*row) for row in db.connection().execute(found))


def end(db: Session, account: Account, sitting: int, *, now: datetime) -> bool:
    """Sign one browser of an account out; False when it is not theirs or was ended before."""
    which = (SITTING.c.id == sitting, SITTING.c.account_id == account.id, SITTING.c.ended_at.is_(None))
    if db.connection().execute(update(SITTING).where(*which).values(ended_at=now)).rowcount != 1:
        return False
    _note(db, account, "sign_out", "ended", now)
    return True


def end_all(db: Session, account: int, *, now: datetime, but: int = 0) -> int:
    """Sign every browser of an account out, but for one; how many there were. The caller writes the journal."""
    which = (SITTING.c.account_id == account, SITTING.c.ended_at.is_(None), SITTING.c.id != but)
    return db.connection().execute(update(SITTING).where(*which).values(ended_at=now)).rowcount


def hashed(token: str) -> str:
    """What is kept of a token: tokens are long and random, so a plain hash does not give them away."""
    return hashlib.sha256(token.encode()).hexdigest()


def _active(db: Session, number: int | None) -> Account | None:
    account = get_account(db, number) if number is not None else None
    return account if account is not None and account.active else None


def _note(db: Session, account: Account, action: str, outcome: str, now: datetime) -> None:
    journal.write(
        db, By(account.name, account.role.value, now), action=action, object=f"account:{account.id}", outcome=outcome
    )
