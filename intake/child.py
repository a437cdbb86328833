"""The processes that read mail: a warm template that has imported every parser, and its children, one for each mail.

The template never sees a mail. A child gets one mail as a descriptor, reads it with no rights but computing, writes one
answer and is ended: nothing of one producer can reach another's reading.

Control socket (SOCK_SEQPACKET), from the parent: b"end <pid>" ends that child (0: none) and asks for the next one.
To the parent: b"ready"; after each order b"<status of the ended child>", then b"<pid>" with the new child's socket.
Child's socket (SOCK_STREAM): first the child's profile, then the parent's order with the mail's descriptor, then the
answer. All three are JSON behind their length in eight bytes.
"""

import ctypes
import gc
import importlib
import os
import signal
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from mmap import ACCESS_READ, mmap
from typing import TypeVar

import msgspec

from intake.answer import Answer, encode
from intake.confine import Cage, confine_template
from intake.examples import KEYS, MAIL, SIGNED
from intake.parsers import charsets
from intake.parsers.dkim import Check, check_signatures
from intake.parsers.limits import LimitReached
from intake.parsers.mail import Order, read_mail
from triage.message import Unreadable

SMALL = 1 << 20  # bytes up to which a mail is copied rather than mapped
ORDER = 1 << 20  # bytes of the longest order
WARMING = 40  # readings of the example: the interpreter then has the code in its quickest form before it is shared
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # malloc.h
_MISSING = 0x7FFF  # status of a child that was no longer there
Asked = TypeVar("Asked")


@dataclass(frozen=True, slots=True)
class Errand:
    """What the parent wants of one child: to read the mail, or only to check its signatures."""

    order: Order = field(default_factory=Order)
    check: Check | None = None


# Modules that the standard library loads at first use: in a child there is no disk to load them from.
_LAZY = (
    "encodings.idna",
    "encodings.punycode",
    "stringprep",
    "_strptime",
    "zoneinfo",
    "html.entities",
    "bisect",
    "lzma",
    "bz2",
)


def main(control_fd: int) -> None:
    """Serve the parent until it goes away."""
    run(control_fd, prepare(), _read_one)


def run(control_fd: int, cage: Cage, serve: Callable[[socket.socket], None]) -> None:
    """Be a template: fork a child whenever the parent wants one; each does `serve` with its socket, and ends."""
    control = socket.socket(fileno=control_fd)
    profile = msgspec.json.encode(cage.reached)
    control.send(b"ready")
    while True:
        order = control.recv(64)
        if not order:
            os._exit(0)
        control.send(str(_ended(int(order.split()[1]))).encode())
        _fork(control, cage, profile, serve)


def prepare() -> Cage:
    """Load what reading may need, give up what it must not have, and keep the memory ready to be shared."""
    charsets.preload()
    for name in _LAZY:
        with suppress(ImportError):
            importlib.import_module(name)
    _keep_freed_memory()
    for _ in range(WARMING):
        encode(Answer(message=read_mail(MAIL, Order())))
        encode(Answer(signatures=check_signatures(SIGNED, Check(KEYS))))
    cage = confine_template()
    gc.collect()
    gc.freeze()  # children share these pages: the collector must not touch them
    gc.set_threshold(20_000, 20, 50)
    return cage


def _keep_freed_memory() -> None:
    """Let a process keep what it frees: a child lives for one mail, and each page given back is faulted in again."""
    with suppress(AttributeError):  # another C library than glibc
        ctypes.CDLL(None).mallopt(_M_TRIM_THRESHOLD, 64 << 20)
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, 16 << 20)


def _ended(pid: int) -> int:
    """End a child and give its wait status; children end with SIGKILL unless they were quicker."""
    if pid == 0:
        return _MISSING
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    try:
        return os.waitpid(pid, 0)[1]
    except ChildProcessError:
        return _MISSING


def _fork(control: socket.socket, cage: Cage, profile: bytes, serve: Callable[[socket.socket], None]) -> None:
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        control.close()
        ours.close()
        _live(theirs, cage, profile, serve)
    theirs.close()
    socket.send_fds(control, [str(pid).encode()], [ours.fileno()])
    ours.close()


def _live(parent: socket.socket, cage: Cage, usual: bytes, serve: Callable[[socket.socket], None]) -> None:
    """A child's whole life; never returns."""
    try:
        reached = cage.shut()
        send(parent.fileno(), usual if reached is cage.reached else msgspec.json.encode(reached))
        serve(parent)
    except BaseException:  # whatever happens, this process ends here and says nothing more
        os._exit(70)
    os._exit(0)


def _read_one(parent: socket.socket) -> None:
    received = receive_order(parent, Errand)
    if received is not None:
        send(parent.fileno(), _answer(*received))


def receive_order(parent: socket.socket, kind: type[Asked]) -> tuple[int, Asked] | None:
    """The mail's descriptor and what to do with it; None when the parent went away."""
    head, descriptors, _, _ = socket.recv_fds(parent, 8, 1)
    if len(head) != 8 or len(descriptors) != 1:
        return None
    length = struct.unpack("=Q", head)[0]
    text = b""
    while len(text) < min(length, ORDER):
        more = parent.recv(length - len(text))
        if not more:
            return None
        text += more
    return descriptors[0], msgspec.json.decode(text, type=kind)


def _answer(mail: int, errand: Errand) -> bytes:
    try:
        if errand.check is not None:
            return encode(Answer(signatures=check_signatures(content_of(mail), errand.check)))
        return encode(Answer(message=read_mail(content_of(mail), errand.order)))
    except LimitReached as limit:
        reason = Unreadable(limit.reason)
    except MemoryError:
        reason = Unreadable("memory")
    except Exception as error:  # a parser's fault is an outcome; its text may hold content and is not told
        reason = Unreadable("crashed", type(error).__name__[:60])
    return encode(Answer(unreadable=reason))


def content_of(mail: int) -> bytes | mmap:
    """The mail's bytes: a small one copied, a large one mapped."""
    size = os.lseek(mail, 0, os.SEEK_END)
    return os.pread(mail, size, 0) if size <= SMALL else mmap(mail, size, access=ACCESS_READ)


def send(descriptor: int, text: bytes) -> None:
    """One frame to the parent."""
    rest = memoryview(struct.pack("=Q", len(text)) + text)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
