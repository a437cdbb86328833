"""Work done before anybody asks for it, one thing after the other, in a thread that ends when nothing is left to do."""

import threading
from collections.abc import Callable
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
    works: bool = False

    def add(self, work: Callable[[], object]) -> None:
        """One more thing to do; it is dropped when too much waits already."""
        if self.waiting.qsize() >= MOST:
            return
        self.waiting.put(work)
        with self.lock:
            if not self.works:
                self.works = True
                threading.Thread(target=self._work, daemon=True).start()

    def _work(self) -> None:
        while (work := self._next()) is not None:
            try:
                work()
            except Exception as error:  # whoever asks for it later will be told what is wrong
                log.warning("work ahead failed", error=type(error).__name__)

    def _next(self) -> Callable[[], object] | None:
        while True:
            try:
                return self.waiting.get(timeout=LINGERS)
            except Empty:
                with self.lock:
                    if self.waiting.empty():
                        self.works = False
                        return None
