"""What is made once for all processes of a run: whoever needs it first makes it, the others wait and then copy it."""

import atexit
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tests.dealing import RUN


def once(name: str, make: Callable[[Path], object]) -> Path:
    """The folder of that name, as `make` filled it; nobody may change it."""
    base = _of_the_run()
    folder, done = base / f"once-{name}", base / f"once-{name}.made"
    with (base / f"once-{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)  # what somebody did not finish
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


@cache
def _of_the_run() -> Path:
    """The folder that all processes of a run know; of plain pytest one of its own, until it ends."""
    if folder := os.environ.get(RUN):
        return Path(folder)
    own = tempfile.TemporaryDirectory(prefix="guichet-once-")
    atexit.register(own.cleanup)
    return Path(own.name)
