"""Office files as pages: real files, the machine's own LibreOffice, a real cage."""

import fcntl
import io
import os
import subprocess
import sys
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest

from intake.office import LARGEST, LibreOffice, in_memory, installed, printed
from intake.view import Unseen
from tests.effort import some

ROOT = Path(__file__).resolve().parents[2]
FOUND = installed()
needs_libreoffice = pytest.mark.skipif(
    FOUND is None, reason="no LibreOffice: apt install --no-install-recommends libreoffice-writer libreoffice-calc"
)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# LibreOffice may write in its folder and make threads, and still none of these.
ESCAPES = {
    "read a file of ours": "open('/etc/passwd')",
    "read a program's memory": "open('/proc/1/mem')",
    "list a home": "os.listdir('/root')",
    "write beside the folder": "open('/dev/shm/guichet-probe', 'w')",
    "write to /tmp": "open('/tmp/guichet-probe', 'w')",
    "move out of the folder": "open(FOLDER + '/x', 'w').close(); os.rename(FOLDER + '/x', '/dev/shm/guichet-probe')",
    "make a socket": "socket.socket()",
    "make a local socket": "socket.socketpair()",
    "fork": "os.fork()",
    "run a program": "os.execv('/bin/true', ['true'])",
    "run what it wrote": "x = FOLDER + '/x'; open(x, 'w').close(); os.chmod(x, 448); os.execv(x, ['x'])",
    "kill another": "os.kill(1, 0)",
    "trace another": "call(101 if X86 else 117, 16, 1, 0, 0)",
    "limit another": "resource.prlimit(1, resource.RLIMIT_CPU, (1, 1))",
    "unshare": "call(272 if X86 else 97, 0x10000000)",
    "mount": "call(165 if X86 else 40, 0, 0, 0, 0)",
    "make a process by clone": "call(56 if X86 else 220, 17, 0, 0, 0, 0)",
    "use io_uring": "call(425, 1, 0)",
}
TRIAL = """
import ctypes, json, os, platform, resource, socket, sys
sys.path.insert(0, sys.argv[1])
from intake.printing import shut
X86, FOLDER = platform.machine() == "x86_64", sys.argv[2]
libc = ctypes.CDLL(None, use_errno=True)
def call(*numbers):
    if libc.syscall(*numbers) < 0:
        raise OSError(ctypes.get_errno(), "")
if not shut(FOLDER, "/usr/lib/libreoffice/program"):
    print("no cage here", flush=True)
    os._exit(0)
try:
    {attempt}
    print("allowed", flush=True)
except OSError as error:
    print("refused" if error.errno in (1, 13, 18) else repr(error), flush=True)
"""


@pytest.fixture
def office() -> LibreOffice:
    assert FOUND is not None
    return FOUND


def a_letter(*paragraphs: str) -> bytes:
    document, file = docx.Document(), io.BytesIO()
    for number, text in enumerate(paragraphs):
        if number:
            document.add_page_break()
        document.add_paragraph(text)
    document.save(file)
    return file.getvalue()


def a_budget() -> bytes:
    book, file = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Poste", "Montant"])
    sheet.append(["Décors", 12_400])
    book.save(file)
    return file.getvalue()


def a_rich_text() -> bytes:
    return rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Times;}}\f0 Une note d'intention.\par}"


def pages_of(pdf: bytes | Unseen) -> list[str]:
    assert isinstance(pdf, bytes), pdf
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@needs_libreoffice
@pytest.mark.slow
@pytest.mark.parametrize(
    ("data", "media", "said"),
    some(
        [
            (a_letter("Le synopsis.", "Le traitement."), DOCX, ["Le synopsis.", "Le traitement."]),
            (a_budget(), XLSX, ["Décors"]),
            (a_rich_text(), "application/rtf", ["Une note d"]),
        ]
    ),
)
def test_an_office_file_becomes_pages(office: LibreOffice, data: bytes, media: str, said: list[str]) -> None:
    pages = pages_of(printed(office, data, media))

    assert len(pages) == len(said)
    assert all(words in page for words, page in zip(said, pages, strict=True))


@needs_libreoffice
@pytest.mark.slow
def test_what_is_no_office_file_is_not_printed(office: LibreOffice) -> None:
    found = printed(office, b"PK\x03\x04" + bytes(200), DOCX)

    assert isinstance(found, Unseen)
    assert found.reason == "print_unreadable"


@needs_libreoffice
@pytest.mark.slow
def test_nothing_is_left_in_memory_but_the_folder_of_another_that_works(office: LibreOffice) -> None:
    left, theirs = (Path(office.memory, f"guichet-print-{whose}") for whose in ("left-by-a-crash", "of-another"))
    for folder in (left, theirs):
        folder.mkdir()
    (left / "given.docx").write_bytes(b"content")
    held = os.open(theirs, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)

        printed(office, a_letter("Secret."), DOCX)

        assert theirs.exists()
        assert not left.exists()
        assert not any(Path(office.memory).glob("guichet-print-*/given.docx"))
    finally:
        os.close(held)
        theirs.rmdir()


@pytest.mark.parametrize("attempt", ESCAPES)
def test_a_way_out_of_the_cage_is_refused(attempt: str) -> None:
    folder = Path("/dev/shm", f"guichet-trial-{os.getpid()}")
    folder.mkdir(mode=0o777, exist_ok=True)
    folder.chmod(0o777)
    try:
        code = TRIAL.replace("{attempt}", ESCAPES[attempt])
        tried = subprocess.run([sys.executable, "-c", code, str(ROOT), str(folder)], capture_output=True, text=True)
    finally:
        subprocess.run(["rm", "-rf", str(folder)], check=True)

    if tried.stdout == "no cage here\n":
        pytest.skip("this kernel does not give the cage")
    assert tried.stdout == "refused\n"


def test_the_cage_lets_threads_and_files_of_its_own_be_made() -> None:
    """What the refusals above would hide: a cage in which nothing works at all."""
    folder = Path("/dev/shm", f"guichet-trial-{os.getpid()}")
    folder.mkdir(mode=0o777, exist_ok=True)
    folder.chmod(0o777)
    attempt = (
        "open(FOLDER + '/x', 'w').close(); import threading; t = threading.Thread(target=print); t.start(); t.join()"
    )
    try:
        code = TRIAL.replace("{attempt}", attempt).replace("import ctypes", "import threading, ctypes", 1)
        tried = subprocess.run([sys.executable, "-c", code, str(ROOT), str(folder)], capture_output=True, text=True)
    finally:
        subprocess.run(["rm", "-rf", str(folder)], check=True)

    assert tried.stdout in {"\nallowed\n", "no cage here\n"}


def test_a_file_that_is_too_large_or_of_another_kind_is_not_given_to_it() -> None:
    nowhere = LibreOffice("/nowhere", "/nowhere")

    assert printed(nowhere, bytes(LARGEST + 1), DOCX) == Unseen("print_too_large")
    assert printed(nowhere, b"%PDF-", "application/pdf") == Unseen("no_picture")


def test_a_folder_on_a_disk_is_no_memory() -> None:
    assert in_memory("/dev/shm")
    assert not in_memory("/proc")
    assert not in_memory("/nowhere")
    assert installed("/proc") is None
