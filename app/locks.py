"""One process of each role on one set of data: a lock file that the kernel frees when its holder dies."""

import fcntl
import os
import time
from pathlib import Path
from types import TracebackType

from storage.files import group_rights, named

LOOKS = 10  # tries before a lock counts as held: whoever asks `holder_of` has it too, for microseconds
BETWEEN = 0.05  # seconds


class AlreadyRunning(Exception):
    """Another process holds the lock; the message names its process id and the remedy."""


class ProcessLock:
    """Holds `<data>/<role>.lock` while it is open."""

    def __init__(self, data: Path, role: str) -> None:
        """Name the lock; nothing is taken yet."""
        self._path = data / f"{role}.lock"
        self._role = role
        self._fd: int | None = None

    def __enter__(self) -> "ProcessLock":
        """Take the lock. Raises AlreadyRunning, and StoreUnavailable when the folder of the data is not there."""
        if not self._path.parent.is_dir():
            raise _no_data(self._path.parent)
        fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)  # it holds a number, no secret
        if os.fstat(fd).st_uid == os.geteuid():  # root's too, made by hand: who shares the folder takes it afterwards
            os.fchmod(fd, 0o644 | group_rights(self._path.parent) & 0o060)
        if not _taken(fd):
            holder = os.read(fd, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(fd)
            raise AlreadyRunning(
                f"{self._path}: process {holder} is already the {self._role} of this data; "
                "stop it first, or point this one at other data with --config"
            )
        try:
            with named(self._path):
                os.ftruncate(fd, 0)
                os.write(fd, f"{os.getpid()}\n".encode())
        except OSError:
            os.close(fd)
            raise
        self._fd = fd
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Free the lock; the file stays, empty of meaning."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


def _no_data(folder: Path) -> Exception:
    from storage.faults import WHERE_FROM, StoreUnavailable  # who only takes a lock needs no database

    return StoreUnavailable(f"{folder}: the data folder is not there; {WHERE_FROM}")


def _taken(fd: int) -> bool:
    for _ in range(LOOKS):
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(BETWEEN)
        else:
            return True
    return False


def holder_of(data: Path, role: str) -> int | None:
    """The process id that holds a role's lock; 0 when it cannot be told, None when nobody does."""
    path = data / f"{role}.lock"
    if not path.exists():
        return None
    if not os.access(path, os.R_OK):
        return 0
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            text = file.read(20).decode("ascii", "replace").strip()
            return int(text) if text.isdigit() else 0
    return None
