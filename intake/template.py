"""The parent's handle on the warm template process: starts it, takes its children one by one, ends them."""

import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from intake.confine import Profile

START_SECONDS: Final = 60.0
CHILD_SECONDS: Final = 10.0  # until a forked child has confined itself and says so
_PROFILE_BYTES: Final = 4_096
_ROOT: Final = Path(__file__).resolve().parent.parent
_BOOT: Final = "import sys; sys.path.insert(0, sys.argv[1]); from {} import main; main(int(sys.argv[2]))"
PROGRAM: Final = "intake.child"


class SandboxUnavailable(Exception):
    """No child could be started: nothing can be read until the cause is removed; no mail is lost by waiting."""


class Gone(Exception):
    """The process at the other end is no longer there, or speaks nonsense."""


class TooLarge(Exception):
    """What the other end wants to send is longer than allowed."""


@dataclass(frozen=True, slots=True)
class Child:
    """A confined process that waits for its one mail."""

    pid: int
    line: socket.socket
    profile: Profile


class Template:
    """A running template. After Gone it is of no use any more: `close` it and start another one."""

    def __init__(self, program: str = PROGRAM) -> None:
        """Start the process, wait until it is warm, and have it fork the first child. Raises SandboxUnavailable.

        `program` names the module whose `main` it runs; tests put probes into a real child that way.
        """
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._status_due = False
        with theirs:
            self._process = _started(program, theirs.fileno(), self._control)
        self._control.settimeout(START_SECONDS)
        try:
            if self._control.recv(16) != b"ready":
                raise Gone
            self.release(0)
        except (OSError, Gone):
            self.close()
            raise SandboxUnavailable(
                "the reading process ended before it was ready: run guichet doctor; if it finds nothing, reinstall"
            ) from None

    def take(self) -> Child:
        """The child that was forked ahead. Raises Gone."""
        try:
            if self._status_due:
                self._status()
            text, descriptors, _, _ = socket.recv_fds(self._control, 16, 1)
            if not text or len(descriptors) != 1:
                raise Gone
            return _presented(int(text), socket.socket(fileno=descriptors[0]))
        except (OSError, ValueError, msgspec.MsgspecError, TooLarge):
            raise Gone from None

    def release(self, pid: int) -> None:
        """Have a child ended (0: none) and the next one forked, waiting for neither. Raises Gone."""
        try:
            self._control.send(f"end {pid}".encode())
        except OSError:
            raise Gone from None
        self._status_due = True

    def bury(self, pid: int) -> int:
        """Like `release`, and give the wait status of the ended child. Raises Gone."""
        self.release(pid)
        return self._status()

    def _status(self) -> int:
        try:
            status = int(self._control.recv(16))
        except (OSError, ValueError):
            raise Gone from None
        self._status_due = False
        return status

    def close(self) -> None:
        """End the template and the children it has; a second call does nothing."""
        self._control.close()
        with suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)  # a session of its own: its children are in it
        self._process.wait()


def _presented(pid: int, line: socket.socket) -> Child:
    """The child, once it has said how it is confined; its line is closed when it does not come to that."""
    try:
        said = receive(line, _PROFILE_BYTES, time.monotonic() + CHILD_SECONDS)
        return Child(pid, line, msgspec.json.decode(said, type=Profile))
    except BaseException:
        line.close()
        raise


def _started(program: str, descriptor: int, control: socket.socket) -> "subprocess.Popen[bytes]":
    """The process, with an empty environment, nothing open but its control socket, and no folder to write to."""
    folder = tempfile.mkdtemp(prefix="guichet-")
    try:
        return subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", "-c", _BOOT.format(program), str(_ROOT), str(descriptor)],
            env={},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(descriptor,),
            start_new_session=True,
        )
    except OSError as error:
        control.close()
        raise SandboxUnavailable(
            f"the reading process does not start ({error.strerror}): run guichet doctor"
        ) from error
    finally:
        os.rmdir(folder)  # the process stays in a folder that is no longer there: nothing can be created in it


def send_order(line: socket.socket, order: bytes, mail: int) -> None:
    """Give a child its order and its mail. Raises OSError when it is no longer there."""
    text = struct.pack("=Q", len(order)) + order
    sent = socket.send_fds(line, [text], [mail])
    if sent < len(text):  # a quick child may have answered and gone by now: sending it nothing would be an error
        line.sendall(text[sent:])


def receive(line: socket.socket, most: int, deadline: float) -> bytearray:
    """One frame: eight bytes of length, then as many bytes. Raises TimeoutError, TooLarge and Gone."""
    length = struct.unpack("=Q", _exactly(line, 8, deadline))[0]
    if length > most:
        raise TooLarge
    return _exactly(line, length, deadline)


def _exactly(line: socket.socket, count: int, deadline: float) -> bytearray:
    data = bytearray(count)
    rest = memoryview(data)
    while rest:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        line.settimeout(left)
        got = line.recv_into(rest)
        if got == 0:
            raise Gone
        rest = rest[got:]
    return data
