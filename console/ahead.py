"""Work done before anybody asks for it, one thing after the other, in a thread that ends when nothing is left to do."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Final

from config.log import Log

MOST: Final = 12  # things that may wait: beyond a few, whoever asks is quicker
LINGERS: Final = 0.2  # seconds
log = Log("console")


@dataclass
class Ahead:
    """What waits to be done ahead."""

    waiting: "SimpleQueue[Callable[[], object]]" = field(default_factory=SimpleQueue)
    lock: threading.Lock = field(default_factory=threading.Lock)
    works: threading.Thread | None = None
    closed: bool = False

    def add(self, work: Callable[[], object]) -> None:
        """One more thing to do; it is dropped when too much waits already, or when this was closed."""
        with self.lock:
            if self.closed or self.waiting.qsize() >= MOST:
                return
            self.waiting.put(work)
            if self.works is None:
                self.works = threading.Thread(target=self._work, daemon=True)
                self.works.start()

    def close(self) -> None:
        """Drop what waits, and wait for the one thing that is being done: it works with what is closed next."""
        with self.lock:
            self.closed, thread = True, self.works
            with suppress(Empty):
                while True:
                    self.waiting.get_nowait()
        if thread is not None:
            self.waiting.put(int)  # wakes it
            thread.join()

    def _work(self) -> None:
        while (work := self._next()) is not None:
            try:
                work()
            except Exception as error:  # whoever asks for it later will be told what is wrong
                log.warning("work ahead failed", error=type(error).__name__)

    def _next(self) -> Callable[[], object] | None:
        while True:
            try:
                return self.waiting.get(timeout=0 if self.closed else LINGERS)
            except Empty:
                with self.lock:
                    if self.waiting.empty():
                        self.works = None
                        return None
