"""What is made once for all processes of a run: whoever needs it first makes it, the others wait and then copy it."""

import fcntl
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dealing import QUEUE


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder of that name, as `make` filled it; nobody may change it."""
    base = factory.getbasetemp()
    if (base.parent / QUEUE).exists():
        base = base.parent  # the folder of the run; each process has its own in it
    folder, done = base / f"once-{name}", base / f"once-{name}.made"
    with (base / f"once-{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)  # what somebody did not finish
            folder.mkdir()
            make(folder)
            done.touch()
    return folder
