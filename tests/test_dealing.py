"""Each module is tried once, by one process, and ends before the next one begins."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests import dealing
from tests.dealing import MEMORY, QUEUE, all_files, dealt, in_memory, run, taken

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
@pytest.mark.parametrize(("folder", "code"), [("quiet", pytest.ExitCode.OK), ("broken", pytest.ExitCode.TESTS_FAILED)])
def test_a_folder_is_imported_with_its_first_module(tmp_path: Path, folder: str, code: pytest.ExitCode) -> None:
    for name, conftest in (("quiet", ""), ("broken", "raise ValueError('looked at')\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "conftest.py").write_text(conftest)
        (tmp_path / name / "test_one.py").write_text("def test_one(): pass\n")

    assert run([[tmp_path / folder / "test_one.py"]], ["-q", str(tmp_path)]) == code


@pytest.mark.parametrize(("name", "value"), [("ROOM", 1 << 60), ("MEMORY", Path("/nowhere"))])
def test_without_room_in_memory_a_run_lies_on_the_disk(
    name: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dealing, "ROOM", 0)
    assert not MEMORY.exists() or in_memory() == MEMORY

    monkeypatch.setattr(dealing, name, value)

    assert in_memory() is None


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
