"""Each module is tried once, by one process, and ends before the next one begins."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.dealing import QUEUE, all_files, dealt, run, taken

CONFTEST = """
import pytest
from pathlib import Path

LOG = Path(__file__).with_name("log.txt")

def note(line):
    with LOG.open("a") as log:
        log.write(line + "\\n")

@pytest.fixture(scope="session")
def house():
    note("house opens")
    yield
    note("house closes")

@pytest.fixture(scope="module", autouse=True)
def room(house, request):
    note("room opens")
    yield
    note("room closes")
"""


def test_a_process_takes_its_own_modules_in_order_then_the_last_of_whoever_has_most(tmp_path: Path) -> None:
    queue = tmp_path / QUEUE
    queue.write_text(json.dumps([["a", "b"], ["c"], ["d", "e", "f"]]))

    assert [taken(queue, number) for number in (0, 1, 1, 0, 0, 2, 2)] == ["a", "c", "f", "b", "e", "d", None]


@pytest.mark.parametrize("cores", [1, 2, 3, 400])
def test_all_modules_are_dealt_out(cores: int) -> None:
    assert [file for share in dealt(all_files(), cores) for file in share] == all_files()


@pytest.mark.slow
def test_a_module_ends_before_the_next_begins_and_what_fails_fails_the_run(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    modules = [tmp_path / "test_bad.py", tmp_path / "test_good.py"]
    modules[0].write_text("def test_bad(): assert False\n")
    modules[1].write_text("def test_good(): pass\n")

    code = run([modules], ["-q", str(tmp_path)])

    rooms = ["room opens", "room closes"] * 2
    assert (tmp_path / "log.txt").read_text().splitlines() == ["house opens", *rooms, "house closes"]
    assert code == pytest.ExitCode.TESTS_FAILED


@pytest.mark.slow
def test_a_process_that_is_killed_says_which_module_it_had(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    module = tmp_path / "test_killed.py"
    module.write_text("import os, signal\ndef test_killed(): os.kill(os.getpid(), signal.SIGKILL)\n")

    code = run([[module]], ["-q", str(tmp_path)])

    assert code == -9
    assert f"a process ended by signal 9; it had in hand: {module}\n" in capfd.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize("program", ["tests.dealing", "tests.quick"])
def test_one_test_can_be_named(program: str, tmp_path: Path) -> None:
    module = tmp_path / "test_two.py"
    module.write_text("import pytest\n@pytest.mark.slow\ndef test_good(): pass\ndef test_bad(): assert False\n")
    command = [sys.executable, "-m", program, "-q"]

    codes = [subprocess.call([*command, f"{module}::{name}"]) for name in ("test_good", "test_bad")]

    assert codes == [pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED]
