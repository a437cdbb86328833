"""The bench of other projects' test files: it finds them, changes them, and names what fails."""

import io
import tarfile
from pathlib import Path

from bench.suites import Run, changed, files_in, once_each, own_files, report, take
from intake.body import Body
from intake.progress import Told, quiet
from intake.sandbox import Reader
from tests.intake.parsers import papers
from triage.message import Message, Unreadable


def test_files_are_found_in_folders_and_in_source_packages(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(papers.pdf("Texte."))
    (tmp_path / "setup.py").write_bytes(b"no document")
    with tarfile.open(tmp_path / "reader-1.0.tar.gz", "w:gz") as package:
        package.addfile(tarfile.TarInfo("reader-1.0/tests/empty.docx"), io.BytesIO())

    assert [name for name, _ in files_in(tmp_path)] == ["a.pdf", "reader-1.0.tar.gz:reader-1.0/tests/empty.docx"]
    assert "setup.py" in [name for name, _ in files_in(tmp_path, every=True)]


def test_each_file_is_changed_and_cut_the_same_way_each_time() -> None:
    files = [("a.pdf", papers.pdf("Texte."))]

    once, again = list(changed(files, 2)), list(changed(files, 2))

    assert once == again
    assert [name for name, _ in once] == ["a.pdf", "a.pdf mutant 0", "a.pdf mutant 1", "a.pdf cut"]


def test_the_same_bytes_are_read_once() -> None:
    assert list(once_each([("a.pdf", b"1"), ("b.pdf", b"2"), ("c.pdf", b"1")])) == [("a.pdf", b"1"), ("b.pdf", b"2")]


def test_our_own_examples_give_files_to_change() -> None:
    assert {Path(name).suffix for name, _ in own_files()} >= {".pdf", ".docx", ".xlsx", ".zip"}


def test_each_file_ends_once_and_the_table_says_how() -> None:
    run = Run()

    with Reader() as reader:
        take(reader, "suite/a.pdf", papers.pdf("Texte."), run)
        take(reader, "suite/b.pdf cut", papers.pdf("Texte.")[:40], run)

    assert (dict(run.outcomes), run.failures) == ({"filed": 1, "held damaged": 1}, [])
    assert "2 files: 2 .pdf" in list(report(run))


class Faulty(Reader):
    """A reader with a fault of our own."""

    def read(
        self, body: Body, *, passwords: tuple[str, ...] = (), files: bool = True, told: Told = quiet
    ) -> Message | Unreadable:
        raise KeyError


def test_a_fault_in_the_parent_is_a_failure() -> None:
    run = Run()

    take(Faulty(), "a.pdf", b"%PDF-1.7", run)

    assert run.failures == ["a.pdf: KeyError"]
