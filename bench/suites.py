"""Runs any folder of files through the real confined child, and says how each ended: `python -m bench.suites FOLDER`.

Made for the test suites of other projects' readers of PDF and office files, hostile in ways that nobody thinks
of. Archives of source packages (.tar.gz, .tgz) in a folder are looked into. With --mutants N each of our own examples,
and each file found that is smaller than 2 MB, is changed N times as well. A failure is an exception in the parent, a
child that outlives its time, or a file without exactly one outcome; the exit status is 1 when there is one.
"""

import argparse
import random
import re
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from itertools import chain
from pathlib import Path

from examples.build import mails_of, scenarios
from intake.body import Body
from intake.confine import CPU_SECONDS
from intake.ocr import PAGE_SECONDS, Tesseract, installed
from intake.pictures import SECONDS as OCR_SECONDS
from intake.sandbox import WALL_SECONDS, Reader
from tests.intake.parsers.mutants import mutants
from tests.intake.parsers.papers import mail
from triage.values import Message

ENDINGS = re.compile(
    r"\.(?:pdf|doc[xm]?|dot[xm]?|odt|ott|fodt|rtf|txt|md|html?|pages|xls[xmb]?|ods|numbers|csv|pptx?|pps|odp|key|fdx|fountain"
    r"|jpe?g|png|gif|tiff?|bmp|webp|heic|svg|zip|7z|rar|dat|tnef|msg|eml|vcf|p7[ms]|ics|bin)",
    re.IGNORECASE,
)
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
    files: int = 0
    longest: float = WALL_SECONDS + GRACE


def files_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a known ending below a folder, those in source packages included."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.name.endswith((".tar.gz", ".tgz")):
            yield from _packed(path)
        elif ENDINGS.fullmatch(path.suffix) and 0 < path.stat().st_size <= LARGEST:
            yield str(path.relative_to(folder)), path.read_bytes()


def _packed(path: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(path) as package:
        for member in package:
            if member.isfile() and ENDINGS.fullmatch(Path(member.name).suffix) and member.size <= LARGEST:
                file = package.extractfile(member)
                if file is not None:
                    yield f"{path.name}:{member.name}", file.read()


def own_files() -> Iterator[tuple[str, bytes]]:
    """The files of our own examples, each once."""
    seen: set[bytes] = set()
    for scenario in scenarios():
        for one in mails_of(scenario):
            for part in message_from_bytes(one.data, policy=policy.default).walk():
                data = part.get_payload(decode=True)
                if part.get_filename() and isinstance(data, bytes) and data and data not in seen:
                    seen.add(data)
                    yield f"{scenario}/{part.get_filename()}", data


def changed(files: list[tuple[str, bytes]], count: int) -> Iterator[tuple[str, bytes]]:
    """Each file with bytes flipped, doubled and zeroed, and cut short."""
    for number, (name, data) in enumerate(files if count else ()):
        yield from ((f"{name} mutant {at}", one) for at, one in enumerate(mutants(data, count, seed=number + 1)))
        yield f"{name} cut", data[: random.Random(number).randrange(len(data)) + 1]


def take(reader: Reader, name: str, data: bytes, run: Run) -> None:
    """Read one file as the attachment of a mail; note how it ended."""
    plain = name.split(" mutant ", maxsplit=1)[0].removesuffix(" cut").rpartition("/")[2]
    run.files += 1
    run.kinds[Path(plain).suffix.lower()] += 1
    began = time.monotonic()
    try:
        with Body.of(mail({plain: data})) as body:
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
        run.outcomes[f"mail held: {found.reason} {found.detail}".strip()] += 1


def report(run: Run) -> Iterator[str]:
    """The table."""
    yield f"{run.files} files: " + ", ".join(f"{count} {ending}" for ending, count in run.kinds.most_common(12))
    yield from (f"{count:7d}  {outcome}" for outcome, count in run.outcomes.most_common())
    yield "slowest: " + "; ".join(f"{took:.1f} s {name[-70:]}" for took, name in run.slow)
    yield f"limits: {CPU_SECONDS} s of processor, {WALL_SECONDS:.0f} s on the wall"
    yield f"failures: {len(run.failures)}"
    yield from (f"  {failure}" for failure in run.failures)


def main() -> None:
    """Run what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="*", type=Path)
    parser.add_argument("--mutants", type=int, default=0, help="changed copies of each file")
    parser.add_argument("--ocr", action="store_true", help="read pictures too")
    options = parser.parse_args()
    ocr: Tesseract | None = installed() if options.ocr else None
    run = Run(longest=WALL_SECONDS + GRACE + (OCR_SECONDS + 3 * PAGE_SECONDS if ocr else 0))
    files = [*(one for folder in options.folder for one in files_in(folder)), *own_files()]
    small = [one for one in files if 0 < len(one[1]) <= MUTATED]
    with Reader(ocr=ocr) as reader:
        for name, data in chain(files, changed(small, options.mutants)):
            take(reader, name, data, run)
    print("\n".join(report(run)))
    sys.exit(1 if run.failures else 0)


if __name__ == "__main__":
    main()
