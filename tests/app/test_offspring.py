"""Parts of the service end with what started them, even when that is killed and can tell them nothing."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.demo import until
from tests.effort import thorough

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0  # seconds, on a busy machine
BEGAN = ("worker began", "sender began", "desk open")
ENDED = ("worker stopped; every mail is settled", "sender stopped; no letter is in hand", "desk closed")
SERVE = (
    "import sys; from pathlib import Path; from app.demo import service\n"
    "with service(Path(sys.argv[1])) as run: print(run.pid, flush=True); sys.stdin.read()"
)


def family(pid: int) -> list[int]:
    """A process and all that it and its own have started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(one for child in children for one in family(int(child)))]


def lives(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return False


@pytest.mark.usefixtures("servers")
@thorough
def test_nothing_of_a_demonstration_that_is_killed_goes_on_and_all_of_it_ends_in_order(fund: Path) -> None:
    log = fund / "service.log"
    log.touch()
    command = [sys.executable, "-c", SERVE, str(fund / "guichet.toml")]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as demonstration:
        assert demonstration.stdout is not None
        started = int(demonstration.stdout.readline())
        assert until(lambda: all(word in log.read_text() for word in BEGAN), PATIENCE)
        processes = family(started)
        demonstration.kill()

    assert len(processes) >= 4
    ended = until(lambda: not any(lives(pid) for pid in processes), PATIENCE)
    for pid in filter(lives, processes):
        os.kill(pid, signal.SIGKILL)
    assert ended
    assert [word for word in ENDED if word not in log.read_text()] == []


def test_one_whose_parent_has_ended_meanwhile_does_not_begin() -> None:
    late = [sys.executable, "-m", "app.offspring", str(1 << 22), "--version"]

    assert subprocess.run(late, cwd=ROOT, capture_output=True).stdout == b""
