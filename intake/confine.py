"""Takes rights away from the process that reads mail: limits, no new privileges, Landlock, a seccomp filter.

In two steps. The warm template gives up its user, its files and its network once, by `confine_template`; all children
are forked with that. Each child then gives up everything but computing, by `Cage.shut`: from there it can use memory,
read and write the descriptors it holds, take one message, and end. Linux only; x86_64 and aarch64.
"""

import ctypes
import os
import platform
import resource
import signal
import struct
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from intake.syscalls import MACHINES, filter_program

MIB: Final = 1024 * 1024
CPU_SECONDS: Final = 20
ADDRESS_SPACE: Final = 1024 * MIB
FILE_SIZE: Final = 256 * MIB
DESCRIPTORS: Final = 64
NOBODY: Final = 65534

_LIMITS: Final = (
    ("address space", resource.RLIMIT_AS, ADDRESS_SPACE),
    ("file size", resource.RLIMIT_FSIZE, FILE_SIZE),
    ("descriptors", resource.RLIMIT_NOFILE, DESCRIPTORS),
    ("core", resource.RLIMIT_CORE, 0),
)

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 1, 4, 22, 38
_LANDLOCK_CREATE, _LANDLOCK_RULE, _LANDLOCK_RESTRICT = 444, 445, 446  # the same numbers on every architecture
_EXECUTE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 2, 1 << 3  # rights that a rule may give
_CHANGE = 1 << 1 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 13 | 1 << 14  # write, remove, make files and folders, move
_TCP = 3  # bind and connect, from ABI 4
_SCOPE = 3  # abstract sockets and signals beyond the domain, from ABI 6


@dataclass(frozen=True, slots=True)
class Profile:
    """The confinement a child reached, as `guichet doctor` shows it."""

    machine: str
    landlock: int  # ABI in force, 0 for none
    seccomp: bool
    no_new_privileges: bool
    limits: tuple[tuple[str, int], ...]

    @property
    def strict(self) -> bool:
        """True when files, network, processes and memory of others are all out of reach."""
        return self.landlock > 0 and self.seccomp and self.no_new_privileges and len(self.limits) == len(_LIMITS) + 1


class Cage:
    """What the template has given up already, and the filter it has ready for its children.

    Everything is made before the fork: a child that makes objects pays for the pages they lie on.
    """

    def __init__(self, libc: ctypes.CDLL, reached: Profile) -> None:
        """Build the filter; `reached` is the profile of a child if all goes well."""
        self.reached = reached
        self._prctl = libc.prctl
        self._template = os.getpid()
        self._program = ctypes.create_string_buffer(0)
        self._header = ctypes.create_string_buffer(0)
        self._own_pid = 0
        if reached.seccomp:
            program, self._own_pid = filter_program(reached.machine)
            self._program = ctypes.create_string_buffer(program, len(program))
            header = struct.pack("=HxxxxxxQ", len(program) // 8, ctypes.addressof(self._program))
            self._header = ctypes.create_string_buffer(header)

    def shut(self) -> Profile:
        """Called in a child: give up everything but computing. The process dies with the template from here on."""
        self._prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != self._template:
            os._exit(1)
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
        if not self.reached.seccomp:
            return self.reached
        struct.pack_into("=I", self._program, self._own_pid, os.getpid())
        if self._prctl(PR_SET_SECCOMP, 2, self._header, 0, 0) != 0:
            return replace(self.reached, seccomp=False)
        return self.reached


def confine_template() -> Cage:
    """Give up user, files, network and growth. Everything that must be read from disk has to be read before.

    Never raises for a kernel that lacks a means: what was reached is in the profile.
    """
    with suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:
        file.write("800")  # when memory runs out, this process goes before any other of ours
    leave_root()
    limits = [(name, value) for name, kind, value in _LIMITS if limit(kind, value)]
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    sealed = libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
    machine = platform.machine()
    limits.append(("cpu seconds", CPU_SECONDS))
    return Cage(libc, Profile(machine, landlock(libc), sealed and machine in MACHINES, sealed, tuple(limits)))


def shut_in(
    limits: Mapping[int, int],
    calls: Mapping[str, tuple[int, int]],
    *,
    readable: Iterable[str],
    program: Iterable[str] = (),
    changeable: Iterable[str] = (),
    threads: Mapping[str, tuple[int, int]] | None = None,
    absent: Mapping[str, tuple[int, int]] | None = None,
) -> bool:
    """Leave this process limits, paths and calls, and nothing else. False where the kernel lacks a means: run nothing.

    Paths are those of `landlock`, calls those of `filter_program`. The process dies with its parent from here on.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    leave_root()
    limited = all(limit(kind, most) for kind, most in limits.items())
    sealed = libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
    if not (limited and sealed and landlock(libc, readable, program, changeable) > 0):
        return False
    try:
        text, own_pid = filter_program(platform.machine(), calls, {}, threads=threads, absent=absent)
    except KeyError:  # another architecture: its numbers are not known
        return False
    instructions = ctypes.create_string_buffer(text, len(text))
    struct.pack_into("=I", instructions, own_pid, os.getpid())
    header = ctypes.create_string_buffer(struct.pack("=HxxxxxxQ", len(text) // 8, ctypes.addressof(instructions)))
    return bool(libc.prctl(PR_SET_SECCOMP, 2, header, 0, 0) == 0)


def leave_root() -> None:
    """Become nobody; where we are not root we stay who we are."""
    if os.geteuid() == 0:
        with suppress(OSError):
            os.setgroups([])
            os.setresgid(NOBODY, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, NOBODY)


def limit(kind: int, most: int) -> bool:
    """Lower a limit of this process for good; False where the system does not have it."""
    try:
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))
    except (OSError, ValueError):
        return False
    return True


def landlock(
    libc: ctypes.CDLL, readable: Iterable[str] = (), program: Iterable[str] = (), changeable: Iterable[str] = ()
) -> int:
    """Forbid every path, TCP and signals to outsiders, as far as the kernel's ABI goes; gives the ABI, 0 for none.

    `readable` files and folders may still be read, the files of a `program` be read and executed, and in `changeable`
    folders files and folders be made and removed.
    """
    abi = int(libc.syscall(_LANDLOCK_CREATE, None, 0, 1))
    if abi < 1:
        return 0
    files = (1 << 13) - 1
    for bit, since in ((13, 2), (14, 3), (15, 5)):
        files |= 1 << bit if abi >= since else 0
    attributes = struct.pack("=QQQ", files, _TCP if abi >= 4 else 0, _SCOPE if abi >= 6 else 0)
    attributes = attributes[: 8 if abi < 4 else 16 if abi < 6 else 24]
    ruleset = libc.syscall(_LANDLOCK_CREATE, attributes, len(attributes), 0)
    if ruleset < 0:
        return 0
    for path in readable:
        _allow(libc, ruleset, path, _READ_FILE)
    for path in program:
        _allow(libc, ruleset, path, _READ_FILE | _EXECUTE)
    for path in changeable:
        _allow(libc, ruleset, path, _READ_FILE | (_CHANGE & files))
    refused = libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0)
    os.close(ruleset)
    return 0 if refused else abi


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    """Let a path, and what is below it, be reached; one that is not there needs no rule."""
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    rights |= _READ_FOLDER if os.path.isdir(path) else 0
    libc.syscall(_LANDLOCK_RULE, ruleset, 1, struct.pack("=Qi", rights, descriptor), 0)
    os.close(descriptor)
