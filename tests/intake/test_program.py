"""The cage of a program of the system's: what it may not do, and how it ends when it will not end by itself."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from intake.body import Body
from intake.program import ANSWER, Plan, libraries_of, run

ROOT = Path(__file__).resolve().parents[2]
ESCAPES = {
    "open /etc/passwd": "open('/etc/passwd')",
    "list a folder": "os.listdir('/home')",
    "write": "open('/tmp/guichet-probe', 'w')",
    "write beside": "open('probe', 'w')",
    "make a socket": "socket.socket()",
    "make a local socket": "socket.socketpair()",
    "fork": "os.fork()",
    "run another program": "os.execv('/bin/true', ['true'])",
    "run this program anew": "os.execv('/proc/self/exe', ['x'])",
    "kill another": "os.kill(1, 0)",
    "kill everyone": "os.kill(-1, 0)",
    "trace another": "call(101 if X86 else 117, 16, 1, 0, 0)",
    "mount": "call(165 if X86 else 40, 0, 0, 0, 0)",
    "unshare": "call(272 if X86 else 97, 0x10000000)",
    "use bpf": "call(321 if X86 else 280, 0, 0, 0)",
    "use io_uring": "call(425, 1, 0)",
    "clone3": "call(435, 0, 0)",
    "read another's memory": "open('/proc/1/mem')",
    "limit another": "resource.prlimit(1, resource.RLIMIT_CPU, (1, 1))",
}
TRIAL = """
import ctypes, json, os, platform, resource, socket, sys
sys.path.insert(0, sys.argv[1])
from intake.program import Plan, shut
X86 = platform.machine() == "x86_64"
libc = ctypes.CDLL(None, use_errno=True)
def call(*numbers):
    if libc.syscall(*numbers) < 0:
        raise OSError(ctypes.get_errno(), "")
if not shut(Plan(**json.loads(sys.argv[2]))):
    print("no cage here", flush=True)
    os._exit(0)
try:
    {attempt}
    print("allowed", flush=True)
except OSError as error:
    print("refused" if error.errno in (1, 13) else repr(error), flush=True)
"""


def plan(program: str, *arguments: str, seconds: int = 2) -> Plan:
    """A program of the system's with its libraries and nothing else to read."""
    path = os.path.realpath(shutil.which(program) or program)
    return Plan(path, arguments, {}, libraries_of(path), ("/etc/ld.so.cache",), 1 << 30, seconds)


def answer(program: str, *arguments: str, seconds: int = 2, given: bytes = b"given") -> bytes | None:
    with Body.of(given) as body:
        return run(plan(program, *arguments, seconds=seconds), body)


@pytest.mark.parametrize("attempt", ESCAPES)
def test_a_way_out_of_the_cage_is_refused(attempt: str) -> None:
    code = TRIAL.replace("{attempt}", ESCAPES[attempt])
    order = json.dumps(asdict(plan("cat")))

    tried = subprocess.run([sys.executable, "-c", code, str(ROOT), order], capture_output=True, text=True)

    if tried.stdout == "no cage here\n":
        pytest.skip("this kernel does not give the cage")
    assert tried.stdout == "refused\n"


def test_a_program_gets_what_it_is_given_and_its_answer_comes_back() -> None:
    assert answer("cat") == b"given"


def test_what_is_given_can_be_given_again() -> None:
    with Body.of(b"twice") as body:
        assert [run(plan("cat"), body) for _ in range(2)] == [b"twice", b"twice"]


def test_a_program_that_never_ends_is_ended() -> None:
    assert answer("yes", seconds=1) is None


def test_a_program_that_only_waits_is_ended() -> None:
    assert answer("sleep", "60", seconds=1) is None


def test_a_program_that_says_too_much_gives_no_answer() -> None:
    assert answer("cat", given=bytes(ANSWER + 1)) is None


def test_a_program_that_fails_gives_no_answer() -> None:
    assert answer("false") is None


def test_a_program_that_is_not_there_gives_no_answer() -> None:
    with Body.of(b"given") as body:
        assert run(Plan("/nowhere/tesseract", (), {}, (), (), 1 << 30, 1), body) is None
