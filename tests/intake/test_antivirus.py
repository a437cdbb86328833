"""A real clamd with one signature of its own: what it finds is held unopened, and its silence stops nothing."""

import base64
import io
import os
import shutil
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.antivirus import Clamd
from intake.body import Body
from tests.intake.clamds import listening
from tests.intake.parsers import papers
from triage.message import Scan

CLAMD = shutil.which("clamd", path="/usr/sbin:/usr/bin:/usr/local/sbin")
needs_clamd = pytest.mark.skipif(CLAMD is None, reason="clamd is not installed: apt install clamav-daemon")
# The test file of the European Institute for Computer Antivirus Research, spelt so that no scanner minds this file.
EICAR = base64.b64decode("WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=")
CONFIGURATION = """
LocalSocket {folder}/clamd.socket
DatabaseDirectory {folder}/signatures
Foreground yes
StreamMaxLength 1M
ExitOnOOM yes
PidFile {folder}/clamd.pid
"""


@pytest.fixture(scope="module")
def clamd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clamd]:
    folder = tmp_path_factory.mktemp("clamd")
    (folder / "signatures").mkdir()
    (folder / "signatures" / "own.ndb").write_text(f"Guichet.Test:0:*:{EICAR.hex()}\n")
    (folder / "clamd.conf").write_text(CONFIGURATION.format(folder=folder))
    with subprocess.Popen(
        [CLAMD or "", "--config-file", folder / "clamd.conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            wait_for(folder / "clamd.socket")
            yield Clamd(f"{folder}/clamd.socket", seconds=20)
        finally:
            process.terminate()


def wait_for(path: Path) -> None:
    deadline = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < deadline, "clamd did not come up"
        time.sleep(0.05)


def scan(clamd: Clamd, files: dict[str, bytes]) -> Scan:
    with Body.of(papers.mail(files)) as body:
        return clamd.scan(body)


def zipped(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Contrat.com", data)
    return out.getvalue()


@needs_clamd
def test_what_a_signature_knows_is_found_inside_a_zip_in_a_mail(clamd: Clamd) -> None:
    assert scan(clamd, {"Dossier.zip": zipped(EICAR)}) is Scan.INFECTED


@needs_clamd
def test_a_clean_mail_is_clean(clamd: Clamd) -> None:
    assert scan(clamd, {"Dossier.zip": zipped(b"Le synopsis.")}) is Scan.CLEAN


@needs_clamd
def test_a_mail_over_its_limit_was_not_scanned(clamd: Clamd) -> None:
    assert scan(clamd, {"Dossier.pdf": os.urandom(3 << 20)}) is Scan.NOT_SCANNED


@pytest.mark.parametrize("address", ["/nowhere/clamd.ctl", "127.0.0.1:9"])
def test_without_a_clamd_nothing_was_scanned(address: str) -> None:
    assert scan(Clamd(address), {}) is Scan.NOT_SCANNED


@pytest.mark.parametrize(
    "answer", [b"", b"stream: ERROR\0", b"INSTREAM size limit exceeded. ERROR\0", b"OK", b"stream: OK FOUND?"]
)
def test_an_answer_that_is_no_verdict_is_none(answer: bytes) -> None:
    assert scan(Clamd(listening(answer)), {"a.pdf": b"x"}) is Scan.NOT_SCANNED


def test_a_clamd_that_says_nothing_is_not_waited_for() -> None:
    assert scan(Clamd(listening(None), seconds=0.3), {"a.pdf": b"x"}) is Scan.NOT_SCANNED
