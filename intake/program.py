"""Runs a program of the system's on one thing that a stranger sent: caged, without files of ours, network or time.

The parsers need no such program; reading words in pictures does. A small process of ours gives up everything but what
the program needs (its own file, its libraries, its data, for reading), and then becomes that program. What it reads
comes as a descriptor of anonymous memory, and so does what it writes: nothing lies on a disk.
"""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from intake.body import Body
from intake.confine import MIB, shut_in
from intake.syscalls import ALLOWED

LOOKS: Final = 0.2  # seconds between two looks whether to stop
ANSWER: Final = 4 * MIB  # bytes that a program may write
_ROOT: Final = Path(__file__).resolve().parent.parent
_BOOT: Final = "import sys; sys.path.insert(0, sys.argv[1]); from intake.program import main; main(sys.argv[2])"
_LIBRARY: Final = re.compile(r"(?:=> )?(/\S+) \(0x")
_REFUSED: Final = 71  # exit status when the cage cannot be shut

# What a program needs beyond ALLOWED to be loaded: name → (x86_64, aarch64). No call makes a process, a thread or a
# socket, or reaches another process. Which files may be opened, and which executed, is Landlock's part.
LOADING: Final = {
    "execve": (59, 221),
    "open": (2, -1),
    "openat": (257, 56),
    "stat": (4, -1),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "access": (21, -1),
    "faccessat": (269, 48),
    "readlinkat": (267, 78),
    "getdents64": (217, 61),
    "dup": (32, 23),
    "fcntl": (72, 25),
    "arch_prctl": (158, -1),
    "set_tid_address": (218, 96),
    "set_robust_list": (273, 99),
    "rseq": (334, 293),
    "sched_getaffinity": (204, 123),
    "sysinfo": (99, 179),
    "uname": (63, 160),
    "getuid": (102, 174),
    "geteuid": (107, 175),
    "getgid": (104, 176),
    "getegid": (108, 177),
    "mmap": (9, 222),
    "mprotect": (10, 226),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is run and what it may have."""

    program: str
    arguments: tuple[str, ...]
    environment: dict[str, str]
    libraries: tuple[str, ...]  # files that are mapped to run: the loader and the shared libraries
    readable: tuple[str, ...]  # further files and folders that may be read
    memory: int  # bytes of address space
    seconds: int  # of processor time, and half as much again on the wall


def libraries_of(program: str) -> tuple[str, ...]:
    """The files that the system's loader maps to run a program: asked of the loader itself, the program is not run."""
    answer = subprocess.run(
        [program], env={"LD_TRACE_LOADED_OBJECTS": "1"}, capture_output=True, text=True, timeout=20, check=False
    )
    found = {os.path.realpath(path) for path in _LIBRARY.findall(answer.stdout)}
    return tuple(sorted(found))


def run(plan: Plan, given: Body) -> bytes | None:
    """What the program writes about `given`; None when it fails, dies, or takes too long."""
    status, answer = ended(_BOOT, json.dumps(asdict(plan)), given, {}, seconds=plan.seconds * 1.5, most=ANSWER)
    return answer if status == 0 else None


def ended(
    boot: str,
    order: str,
    given: Body,
    environment: Mapping[str, str],
    *,
    seconds: float,
    most: int,
    stopping: threading.Event | None = None,
) -> tuple[int | None, bytes]:
    """Start a Python of ours with an order, let it work on `given`, and end all that it started.

    Gives its exit status, None when it took more than `seconds` on the wall or `stopping` was set meanwhile, and at
    most `most` bytes that it wrote.
    """
    answer = os.memfd_create("answer", os.MFD_CLOEXEC)
    try:
        with _started(boot, order, given.fileno(), answer, environment) as process:
            try:
                status = _waited(process, seconds, stopping)
            finally:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
        return status, os.pread(answer, most, 0) if status == 0 else b""
    finally:
        os.close(answer)


def _waited(process: "subprocess.Popen[bytes]", seconds: float, stopping: threading.Event | None) -> int | None:
    if stopping is None:
        with suppress(subprocess.TimeoutExpired):
            return process.wait(seconds)
        return None
    end = time.monotonic() + seconds
    while not stopping.is_set() and (left := end - time.monotonic()) > 0:
        with suppress(subprocess.TimeoutExpired):
            return process.wait(min(left, LOOKS))
    return None


def _started(
    boot: str, order: str, given: int, answer: int, environment: Mapping[str, str]
) -> "subprocess.Popen[bytes]":
    os.lseek(given, 0, os.SEEK_SET)
    return subprocess.Popen(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", boot, str(_ROOT), order],
        env=dict(environment),
        cwd="/",
        stdin=given,
        stdout=answer,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


# --------------------------------------------------------------------------------------------- in the new process


def main(order: str) -> None:
    """Shut the cage and become the program; never returns."""
    plan = Plan(**json.loads(order))
    if shut(plan):
        os.execve(plan.program, [plan.program, *plan.arguments], plan.environment)  # noqa: S606 - there is no shell
    os._exit(_REFUSED)


def shut(plan: Plan) -> bool:
    """Give up all that the plan does not name. False where the kernel lacks a means: then nothing is to be run."""
    limits = {
        resource.RLIMIT_AS: plan.memory,
        resource.RLIMIT_CPU: plan.seconds,
        resource.RLIMIT_FSIZE: ANSWER,
        resource.RLIMIT_NOFILE: 32,
        resource.RLIMIT_CORE: 0,
    }
    program = (plan.program, *plan.libraries)
    return shut_in(limits, {**ALLOWED, **LOADING}, readable=plan.readable, program=program)
