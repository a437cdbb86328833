"""Whether what one user of the service writes in the vault is open to the other, and to nobody else."""

import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from app.checks.finding import Finding, Seen, fix, ok
from app.terminal import pick
from storage.files import group_rights
from storage.place import NAME as MARK
from storage.recovery import NAME
from storage.vault import OUTBOX

SHOWN = 50  # of what is closed: more are not looked for


def check_shared(seen: Seen) -> Iterator[Finding]:
    """Where worker and desk are two users: each folder and file of vault and keyring is open to their group."""
    name, vault = "data.shared", seen.settings.vault
    if not any(folder.is_dir() and group_rights(folder) for folder in (vault.blobs, vault.keyring)):
        yield ok(name, pick("coffre d'un seul utilisateur", "the vault of one user"))
        return
    closed = tuple(islice((path for top in (vault.blobs, vault.keyring) for path in _closed(top)), SHOWN))
    if closed:
        said = pick("fermé au groupe du coffre", "closed to the vault's group")
        more = "…" if len(closed) == SHOWN else ""
        remedy = "systemd-tmpfiles --create guichet.conf"
        yield fix(name, f"{said} : {closed[0]} ({len(closed)}{more})", remedy, closed=len(closed))
        return
    yield ok(name, pick("coffre ouvert à son groupe, et à lui seul", "vault open to its group, and to nobody else"))


def _closed(top: Path) -> Iterator[Path]:
    """Below a folder of a group: what its group cannot read, and what others can."""
    if not group_rights(top):
        yield top
        return
    group = top.stat().st_gid
    for folder, folders, files in os.walk(top, onerror=None):
        here = Path(folder)
        if here == top and OUTBOX in folders:
            folders.remove(OUTBOX)  # the sender's group has it
        for one in (*(here / each for each in folders), *(here / each for each in files)):
            status = one.lstat()
            wanted = 0o2050 if stat.S_ISDIR(status.st_mode) else 0o040
            note = here == top and one.name in {NAME, MARK}
            if not note and (status.st_gid != group or status.st_mode & wanted != wanted or status.st_mode & 0o007):
                yield one
