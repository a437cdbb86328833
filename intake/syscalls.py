"""What a confined process may call: a list of system calls, as a filter program for the kernel (seccomp).

Every call that is not listed is refused. Numbers are those of x86_64 and aarch64.
"""

import struct
from collections.abc import Iterable, Mapping
from typing import Final

Numbers = tuple[int, int]  # of one call: x86_64, aarch64
Instruction = tuple[int, int, int, int]  # what to do, steps forward when true, when false, the number it is about

# What a confined child may call: name → (x86_64, aarch64); -1 where the architecture has no such call.
ALLOWED: Final = {
    "read": (0, 63),
    "write": (1, 64),
    "readv": (19, 65),
    "writev": (20, 66),
    "pread64": (17, 67),
    "preadv": (295, 69),
    "lseek": (8, 62),
    "close": (3, 57),
    "fstat": (5, 80),
    "recvmsg": (47, 212),
    "recvfrom": (45, 207),
    "poll": (7, -1),
    "ppoll": (271, 73),
    "munmap": (11, 215),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "restart_syscall": (219, 128),
    "futex": (202, 98),
    "sched_yield": (24, 124),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getrusage": (98, 165),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "gettimeofday": (96, 169),
    "time": (201, -1),
    "getrandom": (318, 278),
    "exit": (60, 93),
    "exit_group": (231, 94),
}
# Memory may be mapped and protected, but never made executable: arguments are checked too.
WITHOUT_EXECUTION: Final = {"mmap": (9, 222), "mprotect": (10, 226)}
_SIGNAL_ITSELF: Final = (234, 131)  # tgkill, which abort() needs
_DUPLICATE: Final = (72, 25)  # fcntl, for F_DUPFD_CLOEXEC alone: mmap keeps a descriptor of its own
_DUPLICATE_COMMAND: Final = 1030
_AUDIT: Final = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
MACHINES: Final = {"x86_64": 0, "aarch64": 1}

_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_OWN_PID: Final = 0x7FFFFFFF  # stands in the program until a child writes its number there
_OWN: Final = (_EQUAL, 0, 1, _OWN_PID)
_EXECUTABLE: Final = 4  # PROT_EXEC
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000  # _REFUSE: EPERM
_NO_SUCH_CALL, _CLONE_THREAD = 0x00050026, 0x00010000  # ENOSYS; the flag that makes a thread of a clone


def filter_program(
    machine: str,
    allowed: Mapping[str, Numbers] = ALLOWED,
    guarded: Mapping[str, Numbers] = WITHOUT_EXECUTION,
    *,
    threads: Mapping[str, Numbers] | None = None,
    absent: Mapping[str, Numbers] | None = None,
) -> tuple[bytes, int]:
    """The filter as kernel instructions: a list of allowed calls, and EPERM for every other.

    `guarded` calls may not make memory executable; `threads` may make a thread and never a process; `absent` calls are
    answered as by a kernel that has none (ENOSYS). A call of another architecture than the process's own ends the
    process. The second value is where the process's own number has to be written into the program.
    """
    column = MACHINES[machine]
    code: list[Instruction] = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, _AUDIT[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
    ]
    for number in _sorted(allowed, column):
        code += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ALLOW)]
    for number in _sorted(guarded, column):
        code += _by_argument(number, 2, (_ANY_BIT, 0, 1, _EXECUTABLE), then=_REFUSE, otherwise=_ALLOW)
    for numbers in (threads or {}).values():
        code += _by_argument(numbers[column], 0, (_ANY_BIT, 0, 1, _CLONE_THREAD), then=_ALLOW, otherwise=_REFUSE)
    for numbers in (absent or {}).values():
        code += [(_EQUAL, 0, 1, numbers[column]), (_RETURN, 0, 0, _NO_SUCH_CALL)]
    code += _by_argument(_SIGNAL_ITSELF[column], 0, _OWN, then=_ALLOW, otherwise=_REFUSE)
    code += [
        (_EQUAL, 0, 3, _DUPLICATE[column]),
        (_LOAD, 0, 0, _ARGUMENTS + 8),
        (_EQUAL, 0, 1, _DUPLICATE_COMMAND),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    place = code.index(_OWN) * 8 + 4
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in code), place


def _by_argument(
    number: int, argument: int, test: Instruction, *, then: int, otherwise: int
) -> tuple[Instruction, ...]:
    """What one call is answered with, by a test of one of its arguments, counted from 0; others go on behind it."""
    return (
        (_EQUAL, 0, 4, number),
        (_LOAD, 0, 0, _ARGUMENTS + 8 * argument),
        test,
        (_RETURN, 0, 0, then),
        (_RETURN, 0, 0, otherwise),
    )


def _sorted(calls: Mapping[str, Numbers], column: int) -> Iterable[int]:
    """The numbers on one architecture; it may lack a call."""
    return sorted(numbers[column] for numbers in calls.values() if numbers[column] >= 0)
