"""Runs any folder of files through the real confined child, and says how each ended: `python -m bench.suites FOLDER`.

Made for the test suites of other projects' readers of PDF and office files, hostile in ways that nobody thinks
of. Source packages (.tar.gz, .tar.xz, …) in a folder are looked into; without a folder our own examples are run. Each
content is read once. With --mutants N each file smaller than 2 MB is changed N times as well. A failure is an exception
in the parent, a child that outlives its time, or a file without exactly one outcome; the exit status is 1 when there is
one. A file that cost its whole mail the reading is named beneath the table.
"""

import argparse
import hashlib
import random
import re
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from pathlib import Path

from examples.build import mails_of, scenarios
from intake.body import Body
from intake.confine import CPU_SECONDS
from intake.ocr import PAGE_SECONDS, Tesseract, installed
from intake.pictures import SECONDS as OCR_SECONDS
from intake.sandbox import WALL_SECONDS, Reader
from tests.intake.parsers.mutants import mutants
from tests.intake.parsers.papers import mail
from triage.message import Message

ENDINGS = re.compile(
    r"\.(?:pdf|doc[xm]?|dot[xm]?|odt|ott|fodt|rtf|txt|md|html?|pages|xls[xmb]?|ods|numbers|csv|pptx?|pps|odp|key|fdx|fountain"
    r"|jpe?g|png|gif|tiff?|bmp|webp|hei[cf]|avif|svg|zip|7z|rar|dat|tnef|msg|eml|vcf|p7[ms]|ics|bin)",
    re.IGNORECASE,
)
PACKAGES = (".tar.gz", ".tgz", ".tar.xz", ".tar.bz2")
LARGEST = 40 << 20  # bytes of a file that a mail could bring
MUTATED = 2 << 20  # bytes of a file that is worth changing
GRACE = 5.0  # seconds that a process may take to be ended
SLOWEST = 5


@dataclass
class Run:
    """What happened so far."""

    outcomes: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    slow: list[tuple[float, str]] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)  # what cost its mail the reading
    files: int = 0
    longest: float = WALL_SECONDS + GRACE


def files_in(folder: Path, *, every: bool = False) -> Iterator[tuple[str, bytes]]:
    """Each file of a known ending, or `every` file, below a folder, those in source packages included."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.name.endswith(PACKAGES):
            yield from _packed(path, every=every)
        elif (every or ENDINGS.fullmatch(path.suffix)) and 0 < path.stat().st_size <= LARGEST:
            yield str(path.relative_to(folder)), path.read_bytes()


def _packed(path: Path, *, every: bool) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(path) as package:
        for member in package:
            known = every or ENDINGS.fullmatch(Path(member.name).suffix)
            if member.isfile() and known and member.size <= LARGEST:
                file = package.extractfile(member)
                if file is not None:
                    yield f"{path.name}:{member.name}", file.read()


def own_files() -> Iterator[tuple[str, bytes]]:
    """The files of our own examples."""
    for scenario in scenarios():
        for one in mails_of(scenario):
            for part in message_from_bytes(one.data, policy=policy.default).walk():
                data = part.get_payload(decode=True)
                if part.get_filename() and isinstance(data, bytes) and data:
                    yield f"{scenario}/{part.get_filename()}", data


def once_each(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The files without those whose bytes have come before."""
    seen: set[bytes] = set()
    for name, data in files:
        digest = hashlib.sha256(data).digest()
        if digest not in seen:
            seen.add(digest)
            yield name, data


def changed(files: Iterable[tuple[str, bytes]], count: int) -> Iterator[tuple[str, bytes]]:
    """Each file as it is; where a change is asked for also with bytes flipped, doubled and zeroed, and cut short."""
    for number, (name, data) in enumerate(files):
        yield name, data
        if count and 0 < len(data) <= MUTATED:
            yield from ((f"{name} mutant {at}", one) for at, one in enumerate(mutants(data, count, seed=number + 1)))
            yield f"{name} cut", data[: random.Random(number).randrange(len(data)) + 1]


def take(reader: Reader, name: str, data: bytes, run: Run) -> None:
    """Read one file as the attachment of a mail; note how it ended."""
    plain = name.split(" mutant ", maxsplit=1)[0].removesuffix(" cut").rpartition("/")[2]
    run.files += 1
    run.kinds[Path(plain).suffix.lower()] += 1
    with Body.of(mail({plain: data})) as body:
        began = time.monotonic()
        try:
            found = reader.read(body)
        except Exception as error:  # what this program looks for
            run.failures.append(f"{name}: {type(error).__name__}")
            return
        took = time.monotonic() - began
    run.slow = sorted([*run.slow, (took, name)], reverse=True)[:SLOWEST]
    if took > run.longest:
        run.failures.append(f"{name}: took {took:.0f} s")
    if isinstance(found, Message):
        top = [one for one in found.attachments if "!/" not in one.path]
        if len(top) != 1:
            run.failures.append(f"{name}: {len(top)} outcomes")
        run.outcomes[" ".join(filter(None, (str(top[0].outcome), top[0].reason))) if top else "none"] += 1
    else:
        how = f"{found.reason} {found.detail}".strip()
        run.outcomes[f"mail held: {how}"] += 1
        run.unread.append(f"{name}: {how}")


def report(run: Run) -> Iterator[str]:
    """The table."""
    yield f"{run.files} files: " + ", ".join(f"{count} {ending}" for ending, count in run.kinds.most_common(12))
    yield from (f"{count:7d}  {outcome}" for outcome, count in run.outcomes.most_common())
    yield "slowest: " + "; ".join(f"{took:.1f} s {name[-70:]}" for took, name in run.slow)
    yield f"limits: {CPU_SECONDS} s of processor, {WALL_SECONDS:.0f} s on the wall"
    yield f"failures: {len(run.failures)}"
    yield from (f"  {failure}" for failure in run.failures)
    yield from (f"  held with its mail: {one}" for one in run.unread)


def main() -> None:
    """Run what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="*", type=Path)
    parser.add_argument("--mutants", type=int, default=0, help="changed copies of each file")
    parser.add_argument("--every", action="store_true", help="files of unknown endings too")
    parser.add_argument("--ocr", action="store_true", help="read pictures too")
    options = parser.parse_args()
    ocr: Tesseract | None = installed() if options.ocr else None
    run = Run(longest=WALL_SECONDS + GRACE + (OCR_SECONDS + 3 * PAGE_SECONDS if ocr else 0))
    found = (one for folder in options.folder for one in files_in(folder, every=options.every))
    with Reader(ocr=ocr) as reader:
        for name, data in changed(once_each(found if options.folder else own_files()), options.mutants):
            take(reader, name, data, run)
    print("\n".join(report(run)))
    sys.exit(1 if run.failures else 0)


if __name__ == "__main__":
    main()
