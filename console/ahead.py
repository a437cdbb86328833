"""Work done before anybody asks for it, one thing after the other, in a thread that ends when nothing is left to do."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from config.log import Log

MOST: Final = 48  # things that may wait: what two or three people opened last
LINGERS: Final = 0.2  # seconds
log = Log("console")


@dataclass
class Ahead:
    """What waits to be done ahead: first what was asked for last, since somebody looks at that now."""

    waiting: deque[Callable[[], object]] = field(default_factory=deque)
    lock: threading.Condition = field(default_factory=threading.Condition)
    works: threading.Thread | None = None
    closed: bool = False

    def add(self, *work: Callable[[], object]) -> None:
        """Things to do in this order, before all that waits; the oldest is dropped when that is too much."""
        with self.lock:
            if self.closed or not work:
                return
            self.waiting.extendleft(reversed(work))
            while len(self.waiting) > MOST:
                self.waiting.pop()
            self.lock.notify()
            if self.works is None:
                self.works = threading.Thread(target=self._work, daemon=True)
                self.works.start()

    def close(self) -> None:
        """Drop what waits, and wait for the one thing that is being done: it works with what is closed next."""
        with self.lock:
            self.closed, thread = True, self.works
            self.waiting.clear()
            self.lock.notify()
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while (work := self._next()) is not None:
            try:
                work()
            except Exception as error:  # whoever asks for it later will be told what is wrong
                log.warning("work ahead failed", error=type(error).__name__)

    def _next(self) -> Callable[[], object] | None:
        with self.lock:
            if not self.waiting and not self.closed:
                self.lock.wait(LINGERS)
            if self.waiting:
                return self.waiting.popleft()
            self.works = None
            return None
