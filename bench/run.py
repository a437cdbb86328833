"""Measures Guichet beside the floor, on the same mail in one run, and prints both and their ratios.

    python -m bench.run                         # the job on `tiny` and `small`, latency, polling, memory, steps
    python -m bench.run --profile night         # 500 mails, 2.3 GB
    python -m bench.run --part job --mails 1000

Needs Debian's dovecot-imapd. The floor lies beside the project; without it only Guichet's own figures are printed.
"""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench import jobs, latency, memory, polling, steps
from bench.floor import Floor, find_floor
from bench.world import MailServer, Missing, Sink, mail_server

PARTS: dict[str, Callable[["Bench"], Iterator[str]]] = {
    "job": jobs.measure,
    "latency": latency.measure,
    "poll": polling.measure,
    "memory": memory.measure,
    "steps": steps.measure,
}


@dataclass(frozen=True, slots=True)
class Bench:
    """What every part measures with. `fresh` gives a name that no mailbox or folder has had yet."""

    server: MailServer
    sink: Sink
    folder: Path
    cache: Path
    floor: Floor | None
    profiles: tuple[str, ...]
    mails: int  # of `tiny`
    repeat: int
    names: list[str] = field(default_factory=list)

    def fresh(self, word: str) -> str:
        """A new name that begins with the word."""
        self.names.append(word)
        return f"{word}{len(self.names)}"


def main() -> None:
    """Run the parts asked for, each printed as soon as it is known."""
    options = _options()
    options.cache.mkdir(parents=True, exist_ok=True)
    floor = find_floor(options.floor.absolute(), options.cache.absolute())
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Linux {platform.release()}, Python {platform.python_version()}"
    )
    if floor is None:
        print("The floor's scripts are not there (--floor): Guichet's own figures only, on mails of its own.")
    try:
        with _bench(options, floor) as bench:
            for part in options.part:
                for line in PARTS[part](bench):
                    print(line, flush=True)
    except Missing as missing:
        sys.exit(str(missing))


@contextmanager
def _bench(options: argparse.Namespace, floor: Floor | None) -> Iterator[Bench]:
    with tempfile.TemporaryDirectory(prefix="guichet-bench-", dir=options.work) as name:
        folder = Path(name)
        folder.chmod(0o755)  # Dovecot's own user has to reach its mail
        with mail_server(folder / "dovecot") as server, Sink() as sink:
            profiles = tuple(options.profile) if floor else ("tiny",)  # the kind of mail that the bench makes itself
            cache = options.cache.absolute()
            yield Bench(server, sink, folder, cache, floor, profiles, options.mails, options.repeat)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__.partition("\n")[0])
    beside = Path(__file__).parent.parent.parent / "shared" / "bench"
    parser.add_argument("--profile", action="append", choices=("tiny", "small", "night"), help="default: tiny, small")
    parser.add_argument("--part", action="append", choices=tuple(PARTS), help="default: all of them")
    parser.add_argument("--mails", type=int, default=300, help="mails of the profile tiny")
    parser.add_argument("--repeat", type=int, default=1, help="runs of each job; the median by CPU is shown")
    parser.add_argument("--floor", type=Path, default=beside, help="folder of the floor's scripts")
    parser.add_argument("--work", type=Path, help="folder on the disk to measure on; default: the system's")
    cache = Path(tempfile.gettempdir()) / "guichet-bench-cache"
    parser.add_argument("--cache", type=Path, default=cache, help="keeps corpora and the floor's environment")
    options = parser.parse_args()
    options.profile = options.profile or ["tiny", "small"]
    options.part = options.part or list(PARTS)
    return options


if __name__ == "__main__":
    main()
