"""Lends the warm processes that reading and drawing start from: a test gets one that another test left warm.

To start one takes longer than most tests. It has never seen a mail: only its children see mails, and those of one test
are ended before the next one comes. Tests of these processes themselves (tests/intake) start their own.
"""

import os
import signal
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

import pytest

from intake import sandbox, viewer
from intake.template import PROGRAM, Child, Template

_waiting: Final[defaultdict[str, list["Lent"]]] = defaultdict(list)


class Lent(Template):
    """A template that is given back instead of closed, if it is as it was: alive, with one child ahead."""

    program: str
    taken: set[int]  # children that somebody has
    ended: list[int]  # children that ended without an order: the template buries them in passing
    ahead: bool

    def __new__(cls, program: str = PROGRAM) -> "Lent":
        """One that waits, or a new one."""
        if _waiting[program]:
            return _waiting[program].pop()
        new = super().__new__(cls)
        new.program, new.taken, new.ended, new.ahead = "", set(), [], False
        return new

    def __init__(self, program: str = PROGRAM) -> None:
        """Start it, unless it runs."""
        if not self.program:
            super().__init__(program)
            self.program = program

    def take(self) -> Child:
        """The child that was forked ahead."""
        self.ahead = False
        child = super().take()
        self.taken.add(child.pid)
        return child

    def release(self, pid: int) -> None:
        """Have a child ended and the next one forked; with none to be ended, one that ended before is buried."""
        self.ahead = True
        self.taken.discard(pid)
        super().release(pid or (self.ended.pop() if self.ended else 0))

    def close(self) -> None:
        """Give it back without the children that were taken; end it when it is not as it was."""
        if not self.ahead or self._process.poll() is not None:
            super().close()
            return
        for pid in self.taken:
            with suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        self.ended.extend(self.taken)
        self.taken.clear()
        _waiting[self.program].append(self)


@contextmanager
def lent() -> Iterator[None]:
    """Whoever reads or draws in this process is lent its template."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sandbox, "Template", Lent)
        patch.setattr(viewer, "Template", Lent)
        yield


def close_all() -> None:
    """End every template that waits."""
    for waiting in _waiting.values():
        while waiting:
            Template.close(waiting.pop())
