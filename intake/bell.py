"""Waits for mail on a connection of its own: in IDLE where the server has it, else by sleeping; stops when told."""

import contextlib
import os
import select
import threading
import time

from intake.connection import Connection, pause_before
from intake.imap_client import BROKEN, listen
from intake.unreachable import MailboxUnreachable

IDLE_AT_MOST = 28 * 60.0  # RFC 2177: begin again within 29 minutes
STEADY = 60.0  # an IDLE that lasted so long was not broken off at once


class Bell:
    """One thread waits; any other may `interrupt` or `close`."""

    def __init__(self, connection: Connection, *, idle: bool) -> None:
        """Dials at the first wait; never when `idle` is not wanted."""
        self._connection = connection
        self._deaf = not idle  # no IDLE here: waiting is sleeping
        self._breaks = 0  # IDLEs broken off one after the other
        self._penance = 0.0  # seconds to wait for that
        self._closed = False
        self._waiting = threading.Lock()  # held by a wait, so that closing never pulls the pipe from under it
        self._woken, self._wake = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)

    def wait(self, seconds: float) -> bool:
        """True when the folder grew, and once after every new connection, since something may have come meanwhile.

        False when the time is over or when interrupted. Never raises: a connection that cannot be had is tried again
        with growing pauses.
        """
        until = time.monotonic() + seconds
        with self._waiting:
            while not self._closed and (left := until - time.monotonic()) > 0:
                pause = left if self._deaf else min(left, max(self._connection.pause, self._penance))
                self._penance = 0.0
                if pause > 0:
                    if not self._sleep(pause):
                        return False
                    continue
                news = self._listen(left)
                if news is not None:
                    return news
        return False

    def interrupt(self) -> None:
        """End a wait in progress, or the next one, at once; from any thread or signal handler."""
        with contextlib.suppress(OSError):  # the pipe is full: it has been said often enough; or closed: nobody waits
            os.write(self._wake, b"!")

    def close(self) -> None:
        """Hang up, ending a wait in another thread; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self.interrupt()
        with self._waiting:
            self._connection.drop()
            os.close(self._woken)
            os.close(self._wake)
            self._woken = self._wake = -1

    def _listen(self, seconds: float) -> bool | None:
        """Listen once; None when the connection failed or has no IDLE, or `seconds` passed in silence."""
        begun = time.monotonic()
        try:
            dialled = not self._connection.is_open
            line = self._connection.line()
            self._deaf = not line.can("IDLE")
            if self._deaf:
                self._connection.drop()
                return None
            news = not dialled and listen(line.client, min(seconds, IDLE_AT_MOST), self._woken)
            line.client.news = False
        except MailboxUnreachable:
            return None
        except BROKEN:
            self._connection.drop()
            self._breaks = self._breaks + 1 if time.monotonic() - begun < STEADY else 1
            self._penance = pause_before(self._breaks)
            return None
        if dialled:
            return True
        self._breaks = 0
        return True if news else (False if self._drained() else None)

    def _sleep(self, seconds: float) -> bool:
        """Sleep; False when interrupted."""
        poller = select.poll()
        poller.register(self._woken, select.POLLIN)
        return not (poller.poll(seconds * 1000) and self._drained())

    def _drained(self) -> bool:
        try:
            return bool(os.read(self._woken, 4096))
        except BlockingIOError:
            return False
