"""Passwords (Argon2id) and one-time codes (RFC 6238). Hashing is dear by design: only so many at once."""

import base64
import secrets
import threading
from datetime import datetime
from functools import cache

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

AT_ONCE = 2
PATIENCE = 5.0  # seconds that a request may wait for its turn
LEAST, MOST = 12, 200  # characters
STEP = 30  # seconds of a one-time code
DEAR = PasswordHasher()  # the library's own figures follow RFC 9106
_hasher = DEAR  # tests put a cheaper one here
_turns = threading.BoundedSemaphore(AT_ONCE)


class Busy(Exception):
    """Too many passwords at once; try again in a moment."""


def hashed(password: str) -> str:
    """What is kept of a password. Raises Busy."""
    with _Turn():
        return _hasher.hash(password)


def fits(kept: str, password: str) -> bool:
    """Whether it is the one; as dear for nobody's ("") as for somebody's. Raises Busy."""
    with _Turn():
        try:
            return _hasher.verify(kept or _nobodys(), password[:MOST]) and bool(kept)
        except (VerificationError, InvalidHashError):
            return False


def seed_from(token: str) -> str:
    """A seed for one-time codes, made from a browser's token: the page that shows it keeps nothing."""
    return base64.b32encode(base64.urlsafe_b64decode(token)[:20]).decode("ascii")


def step_of(seed: str, code: str, now: datetime) -> int:
    """The step that a code belongs to, the one before and after included; 0 when it is none."""
    clock = pyotp.TOTP(seed)
    present = int(now.timestamp()) // STEP
    near = (present, present - 1, present + 1)
    return next((step for step in near if pyotp.utils.strings_equal(clock.generate_otp(step), code)), 0)


@cache
def _nobodys() -> str:
    """A hash that nothing fits, as dear to try as any."""
    return _hasher.hash(secrets.token_hex())


class _Turn:
    """One of the few places at the anvil."""

    def __enter__(self) -> None:
        if not _turns.acquire(timeout=PATIENCE):
            raise Busy

    def __exit__(self, *_: object) -> None:
        _turns.release()
