"""What a taken-over parser might try, run inside a real confined child: the mail's subject line names the attempt."""

import ctypes
import errno
import mmap
import os
import platform
import resource
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from functools import partial

import intake.child
import intake.confine
from intake.parsers.limits import LimitReached
from intake.parsers.mail import Order
from triage.message import Message

# Numbers on x86_64 and on aarch64.
CALLS = {
    "ptrace": (101, 117),
    "mount": (165, 40),
    "umount2": (166, 39),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "bpf": (321, 280),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "clone3": (435, 435),
    "execve": (59, 221),
    "execveat": (322, 281),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "kexec_load": (246, 104),
    "init_module": (175, 105),
    "open_by_handle_at": (304, 265),
    "openat2": (437, 437),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "symlinkat": (266, 36),
    "linkat": (265, 37),
    "renameat2": (316, 276),
    "unlinkat": (263, 35),
    "mkdirat": (258, 34),
    "fchmodat": (268, 53),
    "prlimit64": (302, 261),
    "setrlimit": (160, 164),
    "prctl": (157, 167),
    "seccomp": (317, 277),
    "personality": (135, 92),
    "sched_setaffinity": (203, 122),
    "ioctl": (16, 29),
    "shmget": (29, 194),
    "sendmsg": (46, 211),
    "sendto": (44, 206),
    "accept4": (288, 242),
    "bind": (49, 200),
    "listen": (50, 201),
    "socketpair": (53, 199),
    "setuid": (105, 146),
    "reboot": (169, 142),
    "quotactl": (179, 60),
    "mincore": (27, 232),
    "getdents64": (217, 61),
    "newfstatat": (262, 79),
    "statx": (332, 291),
    "readlinkat": (267, 78),
    "inotify_init1": (294, 26),
    "landlock_create_ruleset": (444, 444),
}
_LIBC = ctypes.CDLL(None, use_errno=True)
_COLUMN = 0 if platform.machine() == "x86_64" else 1


def raw(name: str, *arguments: int) -> None:
    """Make a system call past every library; OSError with its errno when refused."""
    if _LIBC.syscall(CALLS[name][_COLUMN], *arguments, 0, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), name)


def _write(path: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write("x")


def _connect() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line:
        line.connect(("127.0.0.1", 25))


def _memory_of_parent() -> None:
    os.close(os.open(f"/proc/{os.getppid()}/mem", os.O_RDONLY))


def _execute_memory() -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)


def _thread() -> None:
    try:
        threading.Thread(target=int).start()
    except RuntimeError as error:
        raise PermissionError(errno.EPERM, "thread") from error


def _raise_limits() -> None:
    try:
        resource.setrlimit(resource.RLIMIT_AS, (1 << 40, 1 << 40))
    except ValueError as error:  # the library's word for EPERM
        raise PermissionError(errno.EPERM, "limits") from error


def _limit_of_parent() -> None:
    resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))


ATTEMPTS: dict[str, Callable[[], object]] = {
    "open /etc/passwd": lambda: os.close(os.open("/etc/passwd", os.O_RDONLY)),
    "list a folder": lambda: os.listdir("/"),
    "look at a path": lambda: os.stat("/etc/passwd"),
    "write where it stands": lambda: _write("x"),
    "write to /tmp": lambda: _write("/tmp/guichet-probe"),
    "make a socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close(),
    "make a datagram socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
    "make a local socket": lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close(),
    "connect": _connect,
    "run a program": lambda: os.execv("/bin/true", ["true"]),
    "fork": os.fork,
    "start a thread": _thread,
    "signal the parent": lambda: os.kill(os.getppid(), 0),
    "kill the parent": lambda: os.kill(os.getppid(), signal.SIGKILL),
    "kill everyone": lambda: os.kill(-1, signal.SIGKILL),
    "read the parent's memory": _memory_of_parent,
    "lower the parent's limits": _limit_of_parent,
    "make memory executable": _execute_memory,
    "raise its own limits": _raise_limits,
    **{name: partial(raw, name) for name in CALLS},
}


def attempt(data: bytes, order: Order) -> Message:
    """Stands in for read_mail: does what the subject says and tells how it went."""
    subject = data[:].split(b"\r\n", 1)[0].decode().removeprefix("Subject: ")
    if subject in DEATHS:
        DEATHS[subject]()
    if subject.startswith("secret"):
        found = getattr(sys, "left_behind", "")
        sys.left_behind = subject  # type: ignore[attr-defined]
        return Message(sha256="0" * 64, size=0, headers=(), text=found)
    return Message(sha256="0" * 64, size=0, headers=(), text=outcome(ATTEMPTS[subject]))


def outcome(action: Callable[[], object]) -> str:
    """ "allowed", or the name of the errno."""
    try:
        action()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, str(error))
    return "allowed"


def _swell() -> None:
    hoard = []
    while True:
        try:
            hoard.append(mmap.mmap(-1, 64 << 20))
        except OSError as error:  # ENOMEM: what a parser meets as MemoryError
            raise MemoryError from error


def _spin() -> None:
    while True:
        pass


def _say_nonsense(text: bytes) -> Callable[[], None]:
    def say() -> None:
        for descriptor in range(3, 16):
            try:
                os.write(descriptor, len(text).to_bytes(8, "little") + text)
            except OSError:
                continue
        time.sleep(0.2)
        os._exit(0)

    return say


def _say_too_much() -> None:
    for descriptor in range(3, 16):
        try:
            os.write(descriptor, (1 << 40).to_bytes(8, "little") + b"x" * 100)
        except OSError:
            continue
    _spin()


def _over_limit() -> None:
    raise LimitReached("parts")


def _with_content() -> None:
    raise ValueError("the secret title of the film")


def _say_half() -> None:
    for descriptor in range(3, 16):
        try:
            os.write(descriptor, (100).to_bytes(8, "little") + b"{")
        except OSError:
            continue
    os._exit(0)


DEATHS: dict[str, Callable[[], object]] = {
    "crash": lambda: ctypes.string_at(0),
    "abort": _LIBC.abort,
    "exit": lambda: os._exit(3),
    "swell": _swell,
    "spin": _spin,
    "limit": _over_limit,
    "fault": _with_content,
    "nonsense": _say_nonsense(b"\xff\x00 no JSON"),
    "other schema": _say_nonsense(b'{"message": {"sha256": 1}}'),
    "both": _say_nonsense(b"{}"),
    "too much": _say_too_much,
    "half an answer": _say_half,
}


def main(control: int) -> None:
    """A template whose children try things instead of reading; one CPU second, so that tests are quick."""
    intake.confine.CPU_SECONDS = 1  # type: ignore[misc]
    intake.child.read_mail = _try_or_warm_up  # type: ignore[attr-defined, assignment]  # a name that only the child itself uses
    intake.child.main(control)


def _try_or_warm_up(data: bytes, order: Order) -> Message:
    return attempt(data, order) if data[:8] == b"Subject:" else Message(sha256="0" * 64, size=0, headers=())
