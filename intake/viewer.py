"""The parent's side of looking at pages: a confined process for each mail that is being looked at, at most a few."""

import io
import os
import signal
import socket
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Self

import msgspec
from PIL import Image

from intake.body import Body
from intake.confine import Profile
from intake.template import Child, Gone, SandboxUnavailable, Template, TooLarge, receive, send_order
from intake.view import DRAWN, FILE, Raster, Unseen, Wanted, Word, decode

PROGRAM: Final = "intake.viewing"
WALL_SECONDS: Final = 20.0  # of one page: nobody looks at an empty frame for longer
IDLE_SECONDS: Final = 300.0  # after which a mail's process is ended
LOOKED_AT: Final = 3  # mails at once
QUALITY: Final = 82
CLOSED: Final = Unseen("closed")
_STARTS: Final = 3
_OF_AGE: Final = frozenset({"cpu", "crashed", "memory"})  # how a process may end that drew many pages before
_REASONS: Final[dict[int, str]] = {signal.SIGXCPU: "cpu", signal.SIGXFSZ: "file_size"}


@dataclass(frozen=True, slots=True)
class View:
    """A page as a browser may have it."""

    image: bytes  # WebP, made here
    width: int
    height: int
    pages: int
    page_width: float  # points; 0 for a picture
    page_height: float
    words: tuple[Word, ...]


@dataclass(slots=True)
class _Slot:
    """A mail that is being looked at: its bytes, and the process that has them."""

    body: Body
    child: Child | None = None
    answered: bool = False
    used: float = 0.0
    busy: threading.Lock = field(default_factory=threading.Lock)  # whoever holds it, and nobody else, uses the process
    wanted: int = 0  # by so many threads at this moment
    dropped: bool = False  # nobody new may come; the last thread that wants it frees it


class Viewer:
    """Draws pages; threads may share it, and those who look at different mails do not wait for each other.

    Use as a context manager, or call `close`. Nothing is started before the first page is wanted.
    """

    def __init__(
        self,
        *,
        wall_seconds: float = WALL_SECONDS,
        idle_seconds: float = IDLE_SECONDS,
        looked_at: int = LOOKED_AT,
        program: str = PROGRAM,
    ) -> None:
        """Start nothing yet."""
        self._wall, self._idle, self._most, self._program = wall_seconds, idle_seconds, looked_at, program
        self._lock = threading.Lock()  # over the template and the slots
        self._template: Template | None = None
        self._spares: list[Child] = []
        self._slots: OrderedDict[str, _Slot] = OrderedDict()
        self._timer: threading.Timer | None = None
        self._closed = False

    def __enter__(self) -> Self:
        """Start the template, so that the first page finds it warm. Raises SandboxUnavailable."""
        self.warm()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End every process."""
        self.close()

    def warm(self) -> None:
        """Start the template now, if there is none; a closed viewer starts nothing. Raises SandboxUnavailable."""
        with self._lock:
            if not self._closed:
                self._template = self._template or Template(self._program)

    def close(self) -> None:
        """End every process and forget every mail, for good: who still asks, or waits for a page, gets Unseen.

        Threads outlive what they work for: an answer that a browser no longer waits for, a page drawn ahead. Were a
        closed viewer to start processes for them, nobody would end these. A second call does nothing.
        """
        with self._lock:
            self._closed = True
            if self._timer is not None:
                self._timer.cancel()
            for slot in self._slots.values():
                self._drop(slot)
            self._slots.clear()
            self._forget()

    def profile(self) -> Profile:
        """The confinement that a drawing process reaches. Raises SandboxUnavailable."""
        with self._lock:
            child = self._take()
            self._end(child)
            return child.profile

    def looks_at(self, mail: str) -> bool:
        """True while a process has this mail: the next page of it is quick."""
        with self._lock:
            return mail in self._slots

    def view(self, mail: str, opened: Callable[[], Body], wanted: Wanted) -> View | Unseen:
        """A page of a file in a mail. `mail` names it, and `opened` is asked for its bytes when no process has them.

        Raises SandboxUnavailable when no process can be started, and what `opened` raises.
        """
        drawn = self.raster(mail, opened, wanted)
        return drawn if isinstance(drawn, Unseen) else picture_of(drawn)

    def raster(self, mail: str, opened: Callable[[], Body], wanted: Wanted) -> Raster | Unseen:
        """The same page as bare pixels."""
        drawn = self._answered(mail, opened, wanted)
        return Unseen("bad_answer", "a file for a page") if isinstance(drawn, bytes) else drawn

    def file(self, mail: str, opened: Callable[[], Body], path: str) -> bytes | Unseen:
        """A file of a mail as it was sent, untouched and unchecked: compare it with what its reading recorded."""
        found = self._answered(mail, opened, Wanted(path, whole=True))
        return Unseen("bad_answer", "a page for a file") if isinstance(found, Raster) else found

    # ---------------------------------------------------------------------------------------------------- one page

    def forget(self, mail: str) -> None:
        """Let go of a mail: whoever draws from it right now is told that it ended."""
        with self._lock:
            if (slot := self._slots.pop(mail, None)) is not None:
                self._drop(slot)

    def _answered(self, mail: str, opened: Callable[[], Body], wanted: Wanted) -> Raster | bytes | Unseen:
        while (slot := self._slot(mail, opened)) is not None:
            try:
                with slot.busy:
                    if not slot.dropped:  # one that was, while we waited for it, is not there for us any more
                        return self._drawn(slot, wanted)
            finally:
                self._leave(slot)
        return CLOSED

    def _drawn(self, slot: _Slot, wanted: Wanted) -> Raster | bytes | Unseen:
        """What the mail's process answers. One that ended over an earlier page says nothing about this one: again."""
        order = msgspec.json.encode(wanted)
        while True:
            worn = slot.answered and slot.child is not None
            drawn = self._asked(slot, order, FILE if wanted.whole else DRAWN)
            if not (worn and slot.child is None and isinstance(drawn, Unseen) and drawn.reason in _OF_AGE):
                return drawn

    def _asked(self, slot: _Slot, order: bytes, most: int) -> Raster | bytes | Unseen:
        """One order, one answer; whatever went wrong, the slot's process is gone then."""
        deadline = time.monotonic() + self._wall
        try:
            child = self._handed(slot, order)
            answer = decode(receive(child.line, most, deadline))
        except TimeoutError:
            self._lose(slot)
            return Unseen("wall", f"{self._wall:g} seconds")
        except TooLarge:
            self._lose(slot)
            return Unseen("answer_too_large")
        except (Gone, OSError):
            status = self._lose(slot)
            return CLOSED if slot.dropped else _obituary(status)
        slot.answered, slot.used = True, time.monotonic()
        if isinstance(answer, Unseen) and answer.reason == "bad_answer":
            self._lose(slot)  # what else it may have written must not be taken for the next page
        return answer

    def _handed(self, slot: _Slot, order: bytes) -> Child:
        """Give the order to the slot's process, or to a new one; one that died while it waited is replaced."""
        for _ in range(_STARTS):
            fresh = slot.child is None
            if slot.child is None:
                with self._lock:
                    if slot.dropped:
                        raise Gone
                    slot.child, slot.answered = self._take(), False
            try:
                send_order(slot.child.line, order, slot.body.fileno())
            except OSError:
                if not fresh:
                    raise
                self._lose(slot)
            else:
                return slot.child
        raise SandboxUnavailable("drawing processes end before they get a mail: look for a lack of memory")

    def _lose(self, slot: _Slot) -> int:
        """End a slot's process; its wait status."""
        with self._lock:
            child, slot.child = slot.child, None
            return self._end(child) if child is not None else 0

    # ------------------------------------------------------------------------------------------------ mails looked at

    def _slot(self, mail: str, opened: Callable[[], Body]) -> _Slot | None:
        """The mail's slot, which the caller leaves again; None when the viewer is closed."""
        with self._lock:
            if self._closed:
                return None
            if (slot := self._slots.get(mail)) is not None:
                return self._wanted(mail, slot)
        body = opened()  # a mail is opened by whoever looks first; of two at once, one body is closed again
        with self._lock:
            slot = self._slots.get(mail)
            if self._closed or slot is not None:
                body.close()
                return None if self._closed or slot is None else self._wanted(mail, slot)
            self._slots[mail] = _Slot(body, used=time.monotonic())
            while len(self._slots) > self._most:
                self._drop(self._slots.pop(self._least_wanted()))
            return self._wanted(mail, self._slots[mail])

    def _wanted(self, mail: str, slot: _Slot) -> _Slot:
        slot.wanted += 1
        self._slots.move_to_end(mail)
        return slot

    def _leave(self, slot: _Slot) -> None:
        with self._lock:
            slot.wanted -= 1
            if slot.dropped and not slot.wanted:
                self._free(slot)
        self._arm()

    def _least_wanted(self) -> str:
        """The mail that was looked at longest ago and is not being drawn from."""
        others = list(self._slots)[:-1]
        return next((mail for mail in others if not self._slots[mail].wanted), others[0])

    def _drop(self, slot: _Slot) -> None:
        """Forget a mail. Whoever draws from it right now meets a process that ended: their page says so.

        Descriptors that another thread works with are not closed under its hands: their numbers could by then belong
        to another mail. That thread closes them when it leaves.
        """
        slot.dropped = True
        if not slot.wanted:
            self._free(slot)
        elif slot.child is not None:
            with suppress(OSError):  # it may have ended by itself
                slot.child.line.shutdown(socket.SHUT_RDWR)

    def _free(self, slot: _Slot) -> None:
        child, slot.child = slot.child, None
        if child is not None:
            self._end(child)
        slot.body.close()

    def _arm(self) -> None:
        """Look again, once nobody looked for the idle time, for mails to forget."""
        with self._lock:
            if self._closed:
                return
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(self._idle, self._forget_idle)
            self._timer.daemon = True
            self._timer.start()

    def _forget_idle(self) -> None:
        with self._lock:
            now = time.monotonic()
            for mail in [one for one, slot in self._slots.items() if now - slot.used >= self._idle]:
                if not self._slots[mail].wanted:
                    self._drop(self._slots.pop(mail))
        if self._slots:
            self._arm()

    # ------------------------------------------------------------------------------------------------- the template

    def _take(self) -> Child:
        """A process that waits for a mail. Raises SandboxUnavailable."""
        if self._closed:
            raise SandboxUnavailable("the viewer is closed: open another one")
        for _ in range(_STARTS):
            if self._spares:
                return self._spares.pop()
            self._template = self._template or Template(self._program)
            try:
                child = self._template.take()
                self._template.release(0)
            except Gone:
                self._forget()
            else:
                return child
        raise SandboxUnavailable("drawing processes do not come up: run guichet doctor, and look for a lack of memory")

    def _end(self, child: Child) -> int:
        """End a process and give its wait status; the template then has one more that waits, which is kept."""
        child.line.close()
        if self._template is None:
            return 0
        try:
            self._spares.append(self._template.take())
            return self._template.bury(child.pid)
        except Gone:
            self._forget()
            return 0

    def _forget(self) -> None:
        template, self._template = self._template, None
        for spare in self._spares:
            spare.line.close()
        self._spares.clear()
        if template is not None:
            template.close()


def picture_of(raster: Raster) -> View:
    """The page as a WebP file, made from its bare pixels."""
    image = Image.frombytes("RGB", (raster.width, raster.height), raster.pixels)
    file = io.BytesIO()
    image.save(file, "WEBP", quality=QUALITY, method=0)
    return View(
        file.getvalue(),
        raster.width,
        raster.height,
        raster.pages,
        raster.page_width,
        raster.page_height,
        raster.words,
    )


def _obituary(status: int) -> Unseen:
    """Why a process ended without an answer."""
    with suppress(ValueError):
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            return Unseen(_REASONS.get(number, "crashed"), f"signal {number}")
        return Unseen("crashed", f"exit {os.waitstatus_to_exitcode(status)}")
    return Unseen("crashed")
