"""The process that prints one office file as a PDF: LibreOffice as a library, in a cage, in a folder of its own.

It is started for one file, by intake/office.py, and ends with it. LibreOffice is loaded into it by its C interface
(LibreOfficeKit) after everything was given up that printing does not need: no program is executed, no process made, no
socket opened, and no path reached but its own installation, fonts, and an empty folder in memory.
"""

import ctypes
import json
import os
import resource
import shutil
from typing import Any, Final

from intake.confine import MIB, shut_in
from intake.program import LOADING
from intake.syscalls import ALLOWED

MEMORY: Final = 3072 * MIB  # of address space: its libraries alone are mapped in more than half of one
PDF: Final = 64 * MIB  # bytes that a printed file may have, and any other that LibreOffice makes on the way
SECONDS: Final = 40  # of processor time
NO_CAGE, NOT_LOADED, NOT_READ, NOT_PRINTED = 71, 72, 73, 74  # exit statuses
READABLE: Final = (
    "/usr/lib",
    "/usr/lib64",
    "/lib",
    "/lib64",
    "/usr/share",
    "/usr/local/share/fonts",
    "/etc/fonts",
    "/etc/libreoffice",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/var/cache/fontconfig",
    "/var/lib/libreoffice",
    "/var/spool/libreoffice",
    "/dev/null",
    "/dev/urandom",
)
# What it needs beyond a program that only reads: name → (x86_64, aarch64).
_WORKING: Final = {
    "chmod": (90, -1),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "close_range": (436, 436),
    "dup2": (33, -1),
    "dup3": (292, 24),
    "epoll_create1": (291, 20),
    "epoll_ctl": (233, 21),
    "epoll_pwait": (281, 22),
    "epoll_wait": (232, -1),
    "eventfd2": (290, 19),
    "faccessat2": (439, 439),
    "fadvise64": (221, 223),
    "fallocate": (285, 47),
    "fdatasync": (75, 83),
    "flock": (73, 32),
    "fstatfs": (138, 44),
    "fsync": (74, 82),
    "ftruncate": (77, 46),
    "futex_waitv": (449, 449),
    "get_robust_list": (274, 100),
    "getcwd": (79, 17),
    "getpgrp": (111, -1),
    "getppid": (110, 173),
    "clock_nanosleep": (230, 115),
    "nanosleep": (35, 101),
    "lstat": (6, -1),
    "mkdir": (83, -1),
    "mkdirat": (258, 34),
    "msync": (26, 227),
    "pipe2": (293, 59),
    "pwrite64": (18, 68),
    "pwritev": (296, 70),
    "readlink": (89, -1),
    "rename": (82, -1),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "rmdir": (84, -1),
    "statfs": (137, 43),
    "truncate": (76, 45),
    "unlink": (87, -1),
    "unlinkat": (263, 35),
    "utimensat": (280, 88),
}
_THREAD: Final = {"clone": (56, 220)}
_ABSENT: Final = {"clone3": (435, 435)}  # so that the C library asks for a thread by clone, which can be checked


def main(order: str) -> None:
    """Print what standard input holds, as the file that the order names, to standard output; never returns."""
    folder, ending, program = json.loads(order)
    os._exit(NO_CAGE if not shut(folder, program) else _printed(folder, ending, program))


def shut(folder: str, program: str) -> bool:
    """Give up all that printing does not need. False where the kernel lacks a means: then nothing is to be printed."""
    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_FSIZE: PDF,
        resource.RLIMIT_NOFILE: 256,
        resource.RLIMIT_CORE: 0,
    }
    calls = {name: numbers for name, numbers in {**ALLOWED, **LOADING, **_WORKING}.items() if name != "execve"}
    readable = (*READABLE, program)
    return shut_in(limits, calls, readable=readable, changeable=(folder,), threads=_THREAD, absent=_ABSENT)


# ------------------------------------------------------------------------------------------------------ LibreOffice


def _printed(folder: str, ending: str, program: str) -> int:
    """The exit status."""
    given, made = f"{folder}/given.{ending}", f"{folder}/made.pdf"
    with open(given, "wb") as file, os.fdopen(0, "rb", closefd=False) as untrusted:
        shutil.copyfileobj(untrusted, file)
    os.makedirs(f"{folder}/profile/user")
    with open(f"{folder}/profile/user/registrymodifications.xcu", "w", encoding="utf-8") as settings:
        settings.write(_SETTINGS)
    kit = _kit(program, f"file://{folder}/profile")
    if not kit:
        return NOT_LOADED
    document = _method(kit, 2, ctypes.c_void_p, ctypes.c_char_p)(kit, f"file://{given}".encode())
    if not document:
        return NOT_READ
    save = _method(document, 2, ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p)
    if not save(document, f"file://{made}".encode(), b"pdf", None):
        return NOT_PRINTED
    with open(made, "rb") as file, os.fdopen(1, "wb", closefd=False) as answer:
        shutil.copyfileobj(file, answer)
    return 0


def _kit(program: str, profile: str) -> Any:
    """LibreOffice, started in this process with an empty profile."""
    name = next(one for one in ("libmergedlo.so", "libsofficeapp.so") if os.path.exists(f"{program}/{one}"))
    hook = ctypes.CDLL(f"{program}/{name}").libreofficekit_hook_2
    hook.restype, hook.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_char_p]
    return hook(program.encode(), profile.encode())


def _method(thing: int, number: int, result: Any, *arguments: Any) -> Any:
    """A function of a LibreOfficeKit object: its first member points to a table, whose first entry is a size."""
    table = ctypes.cast(thing, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    return ctypes.CFUNCTYPE(result, ctypes.c_void_p, *arguments)(table[number] or 0)


def _setting(path: str, name: str, value: str) -> str:
    return (
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
    )


_SETTINGS: Final = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + _setting("Common/Security/Scripting", "DisableMacrosExecution", "true")
    + _setting("Common/Security/Scripting", "MacroSecurityLevel", "3")
    + _setting("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")
    + _setting("Writer/Content/Update", "Link", "0")
    + _setting("Calc/Content/Update", "Link", "2")
    + _setting("Common/Misc", "UseSystemFileDialog", "false")
    + "</oor:items>"
)
