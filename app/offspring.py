"""Parts of the service as processes that are told to stop as soon as the one that started them is no longer there."""

import ctypes
import os
import signal
import sys
from contextlib import suppress

from intake.confine import PR_SET_PDEATHSIG


def command(*words: str) -> list[str]:
    """How this process starts `guichet WORDS`. To be used by the main thread: it is its end that is noticed."""
    return [sys.executable, "-m", "app.offspring", str(os.getpid()), *words]


def follow(parent: int) -> None:
    """Be told to stop, as systemd would, when `parent` ends, however that comes; only Linux can do it."""
    with suppress(AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != parent:  # it has ended before we asked
        sys.exit(1)


if __name__ == "__main__":
    from app.cli import main

    follow(int(sys.argv.pop(1)))
    main()
