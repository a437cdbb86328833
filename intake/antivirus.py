"""Asks a clamd of the fund's whether a mail carries something known as harmful; without an answer it says so.

The mail goes to clamd whole, as it arrived: clamd takes mails, archives and office files apart by itself. It is asked
before any file is opened here. It never stops a mail: what was not scanned is a state that people see.
"""

import socket
import struct
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from intake.body import Body
from triage.message import Scan

SECONDS: Final = 60.0  # for one mail
CHUNK: Final = 1 << 16
ANSWER: Final = 4_096


@dataclass(frozen=True, slots=True)
class Clamd:
    """Where a clamd listens: the path of its socket, or "127.0.0.1:3310" on this machine."""

    address: str
    seconds: float = SECONDS

    def scan(self, body: Body) -> Scan:
        """Whether the mail is clean, infected, or could not be scanned (no clamd, too large for it, too slow)."""
        answer = b""
        with suppress(OSError), self._line() as line:
            deadline = time.monotonic() + self.seconds
            with suppress(BrokenPipeError, ConnectionResetError):  # over its limit it says so, and hangs up
                for chunk in _instream(body):
                    line.settimeout(max(0.01, deadline - time.monotonic()))
                    line.sendall(chunk)
            line.settimeout(max(0.01, deadline - time.monotonic()))
            answer = line.recv(ANSWER).rstrip(b"\0\n")
        if answer.endswith(b" FOUND"):
            return Scan.INFECTED
        return Scan.CLEAN if answer == b"stream: OK" else Scan.NOT_SCANNED

    def _line(self) -> socket.socket:
        """A connection. Raises OSError."""
        if self.address.startswith("/"):
            line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            line.settimeout(self.seconds)
            try:
                line.connect(self.address)
            except OSError:
                line.close()
                raise
            return line
        host, _, port = self.address.rpartition(":")
        return socket.create_connection((host, int(port)), self.seconds)


def _instream(body: Body) -> Iterator[bytes]:
    """The mail in clamd's own framing (clamd(8), INSTREAM): each piece behind its length, the last one empty."""
    yield b"zINSTREAM\0"
    reader = body.reader()
    while piece := reader.read(CHUNK):
        yield struct.pack("!L", len(piece)) + piece
    yield struct.pack("!L", 0)
