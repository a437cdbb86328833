"""Deals modules of tests out to processes: `python -m tests.dealing` runs all tests, as `make test` does.

Each process is plain pytest, which has this module as a plugin. It collects one module, tries it, and takes the next:
it imports no others (docs/decisions/0435). Tests named with `::` are tried by plain pytest, in one process.
"""

import fcntl
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import IO, Final, NoReturn

import pytest

FOLDER: Final = Path(__file__).parent
RUN: Final = "GUICHET_TESTS"  # tells each process the folder of the run
QUEUE: Final = "modules.json"  # for each process the modules that nobody has taken yet
HAND: Final = ".hand"  # a file beside each process's folder: the module it tries
MEMORY: Final = Path("/dev/shm")
ROOM: Final = 2 << 30  # some times what a run leaves there
PLUGINS: Final = ("tests.dealing", "no:anyio", "no:cacheprovider")
INI: Final = ("console_output_style=classic", "tmp_path_retention_policy=failed")
OPTIONS: Final = (*(f"-p{name}" for name in PLUGINS), *(f"--override-ini={line}" for line in INI))


def main(arguments: Sequence[str]) -> int:
    """Run all tests: one process more than there are cores, for while one waits for a deadline another works."""
    if any_named(arguments):
        return try_named(arguments)
    return run(dealt(all_files(), len(os.sched_getaffinity(0)) + 1), arguments)


def any_named(arguments: Sequence[str]) -> bool:
    """Whether single tests are asked for (`ARGS=tests/test_demo.py::test_one`)."""
    return any("::" in word for word in arguments)


def try_named(arguments: Sequence[str]) -> int:
    """Try them, whatever they are marked with."""
    return subprocess.call([sys.executable, "-m", "pytest", *arguments])


def all_files() -> list[Path]:
    """Every module of tests; first those that play the whole service: at the end everybody would wait with them."""
    return sorted(FOLDER.rglob("test_*.py"), key=lambda file: (file.parent != FOLDER, file))


def dealt(files: Sequence[Path], count: int) -> list[list[Path]]:
    """As many stretches of about the same weight: neighbours import the same."""
    ends = list(accumulate(weight(file) for file in files))
    shares: list[list[Path]] = [[] for _ in range(count)]
    for file, end in zip(files, ends, strict=True):
        shares[(end - 1) * count // ends[-1]].append(file)
    return [share for share in shares if share]


def weight(file: Path) -> int:
    """How long a module takes, in bytes: each one has something to begin with, a long one has more tests."""
    return 3_000 + file.stat().st_size


def run(shares: Sequence[Sequence[Path]], arguments: Sequence[str]) -> int:
    """Have each share tried by a process; what the second and further ones say follows at the end."""
    with tempfile.TemporaryDirectory(prefix="guichet-tests-", dir=in_memory()) as name:
        folder = Path(name)
        (folder / QUEUE).write_text(json.dumps([[str(file) for file in share] for share in shares]))
        said = [(folder / f"{number}.txt").open("w+b") for number in range(1, len(shares))]
        runs = [started(folder / str(number), arguments, output) for number, output in enumerate([None, *said])]
        codes = [run.wait() for run in runs]
        for output in said:
            output.seek(0)
            sys.stdout.buffer.write(output.read())
            output.close()
        for number, code in enumerate(codes):
            if code < 0:
                print(f"a process ended by signal {-code}; it had in hand: {in_hand(folder / str(number))}")
    failed = [code for code in codes if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)]
    return max(failed, default=min(codes))


def in_memory() -> Path | None:
    """A folder that no disk keeps, where there is one with room: what is flushed there is flushed at once."""
    with suppress(OSError):
        found = os.statvfs(MEMORY)
        roomy = found.f_bavail * found.f_frsize >= ROOM
        if roomy and not found.f_flag & (os.ST_NOEXEC | os.ST_RDONLY) and os.access(MEMORY, os.W_OK):
            return MEMORY
    return None


def started(own: Path, arguments: Sequence[str], output: IO[bytes] | None) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "pytest", *OPTIONS, f"--basetemp={own}", *arguments]
    environment = os.environ | {RUN: str(own.parent), "TMPDIR": str(own.parents[1])}
    return subprocess.Popen(command, env=environment, stdout=output, stderr=subprocess.STDOUT if output else None)


def in_hand(own: Path) -> str:
    """The module that a process took last."""
    note = own.with_suffix(HAND)
    return note.read_text() if note.exists() else "no module yet"


def taken(queue: Path, number: int) -> str | None:
    """The next module of this process; where it has none left, the last one of whoever has most left."""
    with queue.open("r+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        shares: list[list[str]] = json.load(file)
        share = shares[number] or max(shares, key=len)
        if not share:
            return None
        module = share.pop(0 if share is shares[number] else -1)
        file.seek(0)
        file.truncate()
        json.dump(shares, file)
    return module


class Later(pytest.Item):
    """The test after a module's last one: it lies in no module, so the last one ends all that its module began."""

    def runtest(self) -> NoReturn:
        """Nobody runs it."""
        raise NotImplementedError


def pytest_collection() -> bool:
    """Collect nothing yet."""
    return True


def pytest_runtestloop(session: pytest.Session) -> bool:
    """Take a module, collect it, try it; and so on. One that nobody asked for (`ARGS=tests/console`) is passed over."""
    own = Path(session.config.option.basetemp)
    asked = [session.config.invocation_params.dir / name for name in session.config.args]
    top = session.ihook.pytest_collect_directory(path=session.config.rootpath, parent=session)
    later = Later.from_parent(session, name="later")
    while (name := taken(own.parent / QUEUE, int(own.name))) is not None:
        if any(Path(name).is_relative_to(folder) for folder in asked):
            own.with_suffix(HAND).write_text(name)
            items = _tests_of(top, Path(name))
            session.testscollected += len(items)
            if not session.config.option.collectonly:
                _try(session, [*items, later])
    return True


def _tests_of(top: pytest.Directory, file: Path) -> list[pytest.Item]:
    """The tests of a module. What its folder's conftest imports is imported with the first module of that folder."""
    below = file.relative_to(top.path)
    nodes: list[pytest.Item | pytest.Collector] = [top]
    for part in (*reversed(below.parents[:-1]), below):
        inside = [child for node in nodes if isinstance(node, pytest.Directory) for child in _inside(node)]
        nodes = [child for child in inside if child.path == top.path / part]
    items = [item for node in nodes for item in top.session.genitems(node)]
    top.config.hook.pytest_collection_modifyitems(session=top.session, config=top.config, items=items)
    return items


@cache
def _inside(folder: pytest.Directory) -> list[pytest.Item | pytest.Collector]:
    report = folder.ihook.pytest_make_collect_report(collector=folder)
    folder.ihook.pytest_collectreport(report=report)  # it may have failed
    return report.result or []


def _try(session: pytest.Session, items: Sequence[pytest.Item]) -> None:
    for item, following in pairwise(items):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail:
            raise session.Failed(session.shouldfail)
        if session.shouldstop:
            raise session.Interrupted(session.shouldstop)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
