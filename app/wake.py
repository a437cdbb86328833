"""A tap on the shoulder between two processes on one machine: "there is a letter to send".

A datagram socket in the data folder carries a single byte. It is only a hint: a tap that gets lost costs a few seconds,
since the sender also looks on its own schedule.
"""

import contextlib
import os
import select
import socket
from collections.abc import Iterator
from pathlib import Path


class Tapped:
    """The receiving end, held by the process that wants to be woken."""

    def __init__(self, data: Path, role: str) -> None:
        """Listen on `<data>/<role>.tap`, opened through a short name: a socket path has about 100 bytes."""
        self._path = data / f"{role}.tap"
        self._path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        with _inside(data) as folder:
            self._socket.bind(f"{folder}/{role}.tap")
        self._path.chmod(0o660)  # the worker may be another user of the same group
        self._socket.setblocking(False)

    def wait(self, seconds: float) -> bool:
        """Sleep until tapped; False when the time is over. Several taps count as one."""
        ready, _, _ = select.select([self._socket], [], [], seconds)
        if not ready:
            return False
        with contextlib.suppress(BlockingIOError):
            while self._socket.recv(16):
                pass
        return True

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()
        self._path.unlink(missing_ok=True)


def tap(data: Path, role: str) -> None:
    """Wake the process with this role, if it listens."""
    with (
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender,
        contextlib.suppress(OSError),
        _inside(data) as folder,
    ):
        sender.setblocking(False)
        sender.sendto(b"!", f"{folder}/{role}.tap")


@contextlib.contextmanager
def _inside(data: Path) -> Iterator[str]:
    """A short name for a folder whose own path may be longer than a socket address can be."""
    fd = os.open(data, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{fd}"
    finally:
        os.close(fd)
