"""Who is at the keyboard, for the journal: the name the operating system knows them by."""

import os
import pwd
from typing import TYPE_CHECKING

from app import clock
from app.terminal import Exit, Stop, pick

if TYPE_CHECKING:
    from config.settings import Settings
    from storage.journal import By


def acting_person() -> str:
    """The account that gave the command; behind sudo, the person's own account and the one they became."""
    account = _account(os.getuid())
    behind = os.environ.get("SUDO_UID", "")
    if os.getuid() == 0 and behind.isdigit() and int(behind) != 0:
        return f"{_account(int(behind))} ({account})"
    return account


def refuse_root(settings: "Settings", command: str) -> None:
    """Keep root from taking mail into the data of another user, who could not work on it. Raises Stop."""
    owner = settings.data.stat().st_uid if settings.data.is_dir() else os.geteuid()
    if os.geteuid() != 0 or owner == 0:
        return
    user = _account(owner)
    raise Stop(
        pick(
            f"{settings.data} est à {user}, qui ne pourrait plus changer ce que root y écrit ; lancez : "
            f"sudo -u {user} guichet {command}",
            f"{settings.data} belongs to {user}, and what root writes there {user} could not change; give: "
            f"sudo -u {user} guichet {command}",
        ),
        Exit.USAGE,
    )


def acting_as(role: str) -> "By":
    """The same person, who acts now in a role that the journal knows."""
    from storage.journal import By

    return By(acting_person(), role, clock.now())


def _account(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid {number}"
