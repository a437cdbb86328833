"""Who is at the keyboard, for the journal: the name the operating system knows them by."""

import os
import pwd
from typing import TYPE_CHECKING

from app import clock

if TYPE_CHECKING:
    from storage.journal import By


def acting_person() -> str:
    """The account that gave the command; behind sudo, the person's own account and the one they became."""
    account = _account(os.getuid())
    behind = os.environ.get("SUDO_UID", "")
    if os.getuid() == 0 and behind.isdigit() and int(behind) != 0:
        return f"{_account(int(behind))} ({account})"
    return account


def acting_as(role: str) -> "By":
    """The same person, who acts now in a role that the journal knows."""
    from storage.journal import By

    return By(acting_person(), role, clock.now())


def _account(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid {number}"
