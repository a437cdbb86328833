"""The parent's side of reading: hands a mail to a confined child, waits within bounds, believes nothing unchecked."""

import os
import signal
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Final, Self

import msgspec

from intake.answer import ANSWER, BadAnswer, decode, decode_signatures
from intake.body import Body
from intake.confine import Profile
from intake.ocr import Tesseract
from intake.pictures import with_words
from intake.progress import Told, quiet
from intake.template import PROGRAM, Child, Gone, SandboxUnavailable, Template, TooLarge, receive, send_order
from triage.dkim import KeyText
from triage.message import Dkim, Message, Unreadable

__all__ = ["Profile", "Reader", "SandboxUnavailable"]

WALL_SECONDS: Final = 30.0
MESSAGE_BYTES: Final = 60 * 1024 * 1024
PASSWORDS: Final = 100
ORPHANED: Final = Unreadable("crashed", "template ended")  # and with it the child that had the mail
_STARTS: Final = 3  # of children or templates for one mail, when they die before they see it
_REASONS: Final[dict[int, str]] = {signal.SIGXCPU: "cpu", signal.SIGXFSZ: "file_size"}


class Reader:
    """Reads mails one after the other, each in a process of its own; threads that share it wait for each other.

    Keeps a warm template process and one child forked ahead. Use as a context manager, or call `close`.
    """

    def __init__(
        self,
        *,
        wall_seconds: float = WALL_SECONDS,
        message_bytes: int = MESSAGE_BYTES,
        program: str = PROGRAM,
        ocr: Tesseract | None = None,
    ) -> None:
        """Start nothing yet; `message_bytes` may only lower the limit of the rules; `ocr` reads pictures too."""
        self._ocr = ocr
        self._program = program
        self._wall = wall_seconds
        self._most = min(message_bytes, MESSAGE_BYTES)
        self._lock = threading.Lock()
        self._template: Template | None = None

    def __enter__(self) -> Self:
        """Start the template, so that the first mail finds it warm. Raises SandboxUnavailable."""
        with self._lock:
            self._template = self._template or Template(self._program)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End the template and its child."""
        self.close()

    def close(self) -> None:
        """End the template and its child; a second call does nothing, a later `read` starts anew."""
        with self._lock:
            self._forget()

    def profile(self) -> Profile:
        """The confinement that a child reaches on this machine. Raises SandboxUnavailable."""
        with self._lock:
            child = self._take()
            child.line.close()
            self._release(child.pid)
            return child.profile

    def read(
        self,
        body: Body,
        *,
        passwords: tuple[str, ...] = (),
        files: bool = True,
        told: Told = quiet,
    ) -> Message | Unreadable:
        """Read one mail. Whatever it holds, the answer is a value; `files=False` leaves its files unopened.

        `told` hears how many of its pages in pictures are read, and how many there are: at first, and after each.
        Raises SandboxUnavailable when no child can be started, which says nothing about the mail.
        """
        read = self._read(body, passwords, files=files)
        if self._ocr is None or isinstance(read, Unreadable):
            return read
        return with_words(read, self._ocr, body, passwords, told)

    def check(self, body: Body, keys: Sequence[KeyText], received_at: datetime) -> tuple[Dkim, ...] | None:
        """What the mail's DKIM signatures are worth by these keys; None when the check did not come to an end.

        Raises SandboxUnavailable.
        """
        answer = self._sent(body, {"check": {"keys": keys, "received_at": received_at}})
        try:
            return None if isinstance(answer, Unreadable) else decode_signatures(answer)
        except BadAnswer:
            return None

    def _read(self, body: Body, passwords: tuple[str, ...], *, files: bool) -> Message | Unreadable:
        if body.size > self._most:
            return Unreadable("limit:message", f"{body.size} bytes")
        order = {"passwords": passwords[:PASSWORDS], "files": files, "sha256": body.sha256}
        answer = self._sent(body, {"order": order})
        return answer if isinstance(answer, Unreadable) else _believed(answer, body)

    def _sent(self, body: Body, errand: Mapping[str, object]) -> bytearray | Unreadable:
        order = msgspec.json.encode(errand)
        with self._lock:
            answer = self._tried(body, order)
            if answer is ORPHANED:  # the template was ended from outside: that says nothing about the mail
                answer = self._tried(body, order)
        return answer

    def _tried(self, body: Body, order: bytes) -> bytearray | Unreadable:
        deadline = time.monotonic() + self._wall
        child = self._hand_over(body, order)
        with child.line:
            return self._answer(child, deadline)

    def _hand_over(self, body: Body, order: bytes) -> Child:
        """Give the mail to a child. One that died while it waited says nothing about the mail: take the next."""
        for _ in range(_STARTS):
            child = self._take()
            try:
                send_order(child.line, order, body.fileno())
            except OSError:
                child.line.close()
                self._release(child.pid)
            else:
                return child
        raise SandboxUnavailable("reading processes end before they get a mail: look for a lack of memory")

    def _answer(self, child: Child, deadline: float) -> bytearray | Unreadable:
        try:
            data = receive(child.line, ANSWER, deadline)
        except TimeoutError:
            self._release(child.pid)
            return Unreadable("wall", f"{self._wall:g} seconds")
        except TooLarge:
            self._release(child.pid)
            return Unreadable("answer_too_large")
        except (Gone, OSError):
            return self._obituary(child.pid)
        self._release(child.pid)
        return data

    def _obituary(self, pid: int) -> Unreadable:
        """Why a child ended without an answer."""
        try:
            status = self._template.bury(pid) if self._template else 0
        except Gone:
            self._forget()
            return ORPHANED
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            return Unreadable(_REASONS.get(number, "crashed"), f"signal {number}")
        return Unreadable("crashed", f"exit {os.waitstatus_to_exitcode(status)}")

    # ------------------------------------------------------------------------------------------------- the template

    def _take(self) -> Child:
        """A child that waits for a mail; a template that has died is replaced. Raises SandboxUnavailable."""
        for _ in range(_STARTS):
            self._template = self._template or Template(self._program)
            try:
                return self._template.take()
            except Gone:
                self._forget()
        raise SandboxUnavailable("reading processes do not come up: run guichet doctor, and look for a lack of memory")

    def _release(self, pid: int) -> None:
        if self._template is None:
            return
        try:
            self._template.release(pid)
        except Gone:
            self._forget()

    def _forget(self) -> None:
        template, self._template = self._template, None
        if template is not None:
            template.close()


def _believed(data: bytearray, body: Body) -> Message | Unreadable:
    """The answer after every check; the mail's own size and hash are what we measured, not what the child says."""
    try:
        answer = decode(data)
    except BadAnswer as bad:
        return Unreadable("bad_answer", str(bad))
    return answer if isinstance(answer, Unreadable) else replace(answer, sha256=body.sha256, size=body.size)
