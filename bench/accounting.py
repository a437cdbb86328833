"""What a process and all it waited for cost: CPU seconds, seconds, and the peak memory of each process."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.05  # seconds between two looks at the memory of running processes


@dataclass(frozen=True, slots=True)
class Cost:
    """What one command used. `own_mb` is the peak of the process itself, `largest_mb` of the largest under it."""

    code: int
    wall_s: float
    cpu_s: float
    own_mb: float
    largest_mb: float


class Measured:
    """A running command whose cost is known when it has ended."""

    def __init__(
        self, command: Sequence[str], *, environment: Mapping[str, str] | None = None, log: Path | None = None
    ) -> None:
        """Start it; its stderr goes to `log`, where one is given."""
        self._begun = time.perf_counter()
        with (log or Path(os.devnull)).open("ab") as sink:
            self.process = subprocess.Popen(
                command, env=environment, stdout=subprocess.PIPE, stderr=sink if log else None, text=True
            )
        self._peak = 0.0
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._running = True
        self._watcher.start()

    def wait(self) -> Cost:
        """Wait for its end; CPU includes every process it waited for."""
        self.output = self.process.stdout.read() if self.process.stdout else ""
        _, status, used = os.wait4(self.process.pid, 0)
        wall = time.perf_counter() - self._begun
        self.process.returncode = os.waitstatus_to_exitcode(status)
        self._running = False
        self._watcher.join()
        cpu = used.ru_utime + used.ru_stime
        return Cost(self.process.returncode, wall, cpu, self._peak, used.ru_maxrss / 1024)

    def stop(self) -> Cost:
        """Ask it to finish what it has in hand, and wait."""
        os.kill(self.process.pid, signal.SIGTERM)  # not terminate(), which would reap one that has ended, and its cost
        return self.wait()

    def _watch(self) -> None:
        while self._running:
            self._peak = max(self._peak, peak_mb(self.process.pid))
            time.sleep(EVERY)


def peak_mb(pid: int) -> float:
    """The largest resident memory a process has had so far, in MiB; 0.0 when it is gone."""
    try:
        text = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    found = [line for line in text.splitlines() if line.startswith("VmHWM:")]
    return int(found[0].split()[1]) / 1024 if found else 0.0
