"""One process of each role, and a tap between two."""

import fcntl
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import app.locks
from app.locks import AlreadyRunning, ProcessLock, holder_of
from app.wake import Tapped, tap

HOLD = "import sys; from pathlib import Path; from app.locks import ProcessLock; ProcessLock(Path(sys.argv[1]), 'worker').__enter__(); print('held', flush=True); sys.stdin.read()"  # noqa: E501 - one program


def test_a_second_process_is_told_who_holds_the_lock_and_what_to_do(tmp_path: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdin is not None
    other.stdout.readline()

    with pytest.raises(AlreadyRunning, match=f"process {other.pid} is already the worker of this data; stop it first"):
        ProcessLock(tmp_path, "worker").__enter__()

    assert holder_of(tmp_path, "worker") == other.pid
    other.kill()
    other.wait()
    other.stdin.close()
    other.stdout.close()
    with ProcessLock(tmp_path, "worker"):
        pass


def test_somebody_who_only_asks_who_holds_a_lock_keeps_nobody_from_taking_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.locks, "LOOKS", 1000)  # however slow this machine is
    with ProcessLock(tmp_path, "worker"):
        pass
    asking = (tmp_path / "worker.lock").open("rb")
    fcntl.flock(asking, fcntl.LOCK_SH)  # as `holder_of` does, for longer
    answered = threading.Timer(0.1, asking.close)
    answered.start()

    with ProcessLock(tmp_path, "worker"):
        assert asking.closed

    answered.join()


def test_the_two_roles_do_not_exclude_each_other(tmp_path: Path) -> None:
    with ProcessLock(tmp_path, "worker"), ProcessLock(tmp_path, "sender"):
        assert holder_of(tmp_path, "sender") is not None
    assert holder_of(tmp_path, "sender") is None


def test_a_tap_wakes_at_once_and_several_count_as_one(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 40)
    folder.mkdir()
    tapped = Tapped(folder, "sender")

    tap(folder, "sender")
    tap(folder, "sender")

    assert tapped.wait(60)
    assert not tapped.wait(0.01)
    tapped.close()


def test_a_tap_that_nobody_hears_is_no_error(tmp_path: Path) -> None:
    tap(tmp_path, "sender")

    assert list(tmp_path.iterdir()) == []
