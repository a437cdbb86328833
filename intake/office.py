"""Prints office files as PDF with the machine's LibreOffice: which one there is, what it is given, how it fails.

Each file has a process of its own (intake/printing.py), caged, with an empty folder in memory (a tmpfs, mode 0700) that
is wiped afterwards; what a crash of ours left there is wiped before the next file. What comes back is a stranger's
PDF like any other: it is drawn where strangers' PDFs are drawn.
"""

import ctypes
import fcntl
import json
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from intake.body import Body
from intake.confine import NOBODY
from intake.printing import NO_CAGE, NOT_READ, PDF
from intake.program import ended
from intake.view import Unseen

WALL: Final = 90.0  # seconds; the 40 of processor time (intake/printing.py) are the usual end
LARGEST: Final = 60 * 1024 * 1024  # bytes of a file that is printed
_PLACES: Final = ("/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program", "/opt/libreoffice/program")
_LIBRARIES: Final = ("libmergedlo.so", "libsofficeapp.so")
_PREFIX: Final = "guichet-print-"
_TMPFS: Final = 0x01021994  # f_type of statfs(2)
_BOOT: Final = "import sys; sys.path.insert(0, sys.argv[1]); from intake.printing import main; main(sys.argv[2])"
_OOXML: Final = "application/vnd.openxmlformats-officedocument."
_ODF: Final = "application/vnd.oasis.opendocument."
ENDINGS: Final = {  # of the files that are printed: what their bytes were seen to be, and what LibreOffice calls that
    "application/msword": "doc",
    f"{_OOXML}wordprocessingml.document": "docx",
    f"{_ODF}text": "odt",
    "application/rtf": "rtf",
    "application/vnd.ms-excel": "xls",
    f"{_OOXML}spreadsheetml.sheet": "xlsx",
    f"{_ODF}spreadsheet": "ods",
    "application/vnd.ms-powerpoint": "ppt",
    f"{_OOXML}presentationml.presentation": "pptx",
    f"{_ODF}presentation": "odp",
}


@dataclass(frozen=True, slots=True)
class LibreOffice:
    """An installed LibreOffice, and the folder in memory below which it works."""

    program: str  # folder of its libraries
    memory: str
    one: threading.Lock = field(default_factory=threading.Lock, compare=False)  # file at a time
    stopping: threading.Event = field(default_factory=threading.Event, compare=False)  # set for good at the end


def installed(memory: str = "") -> LibreOffice | None:
    """The machine's LibreOffice; None without it, or without a folder in memory.

    `memory` names that folder (a service's own, emptied when it stops); without one it is /dev/shm.
    """
    place = memory or "/dev/shm"  # noqa: S108 - checked to be memory, and only a folder of mode 0700 in it is used
    if not in_memory(place):
        return None
    for program in _PLACES:
        if any(Path(program, name).is_file() for name in _LIBRARIES):
            return LibreOffice(os.path.realpath(program), place)
    return None


def in_memory(folder: str) -> bool:
    """Whether a folder lies in memory and on no disk."""
    buffer = (ctypes.c_long * 32)()
    return ctypes.CDLL(None).statfs(folder.encode(), buffer) == 0 and buffer[0] == _TMPFS


def printed(libreoffice: LibreOffice, data: bytes, media: str) -> bytes | Unseen:
    """A file as the PDF that LibreOffice prints of it, one file at a time; or why not, as a code of limits.md."""
    ending = ENDINGS.get(media)
    if ending is None:
        return Unseen("no_picture")
    if len(data) > LARGEST:
        return Unseen("print_too_large")
    with libreoffice.one, _folder(libreoffice.memory) as folder, Body.of(data) as body:
        order = json.dumps((folder, ending, libreoffice.program))
        status, pdf = ended(
            _BOOT, order, body, _environment(folder), seconds=WALL, most=PDF, stopping=libreoffice.stopping
        )
    if libreoffice.stopping.is_set():
        return Unseen("closed")
    if status is None:
        return Unseen("print_wall", f"{WALL:g} seconds")
    if status == 0 and pdf.startswith(b"%PDF-"):
        return pdf
    return Unseen({NO_CAGE: "no_sandbox", NOT_READ: "print_unreadable"}.get(status, "print_failed"), f"exit {status}")


def _environment(folder: str) -> dict[str, str]:
    return {
        "HOME": folder,
        "TMPDIR": folder,
        "LANG": "C.UTF-8",
        "SAL_USE_VCLPLUGIN": "svp",  # no screen
        "GSETTINGS_BACKEND": "memory",
        "MALLOC_ARENA_MAX": "2",
    }


@contextmanager
def _folder(memory: str) -> Iterator[str]:
    """An empty folder that nobody else may enter, held by a lock and gone at the end."""
    _wipe_left(memory)
    folder = tempfile.mkdtemp(prefix=_PREFIX, dir=memory)
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        if os.geteuid() == 0:
            os.fchown(held, NOBODY, NOBODY)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(held)


def _wipe_left(memory: str) -> None:
    """Remove what processes that were killed left: folders of our user that nobody holds."""
    ours = {os.geteuid(), NOBODY} if os.geteuid() == 0 else {os.geteuid()}
    for folder in Path(memory).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
            try:
                if os.fstat(held).st_uid in ours:
                    fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    shutil.rmtree(folder, ignore_errors=True)
            finally:
                os.close(held)
