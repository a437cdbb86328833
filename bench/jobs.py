"""The whole job on a mailbox full of mail: messages and megabytes a second, CPU and memory, beside the floor's."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench.guichet import Job, do_job, install
from bench.mails import dossiers

if TYPE_CHECKING:
    from bench.run import Bench

HEAD = f"{'':26}{'mails/s':>9}{'MB/s':>8}{'wall s':>9}{'CPU s':>9}{'CPU ms/mail':>13}{'start s':>9}{'peak MB':>9}"


@dataclass(frozen=True, slots=True)
class Row:
    """One program's job. `start_s` is the CPU of the same job on one mail: what it costs to begin."""

    name: str
    mails: int
    megabytes: float
    wall_s: float
    cpu_s: float
    start_s: float
    peak_mb: float
    sender_s: float = 0.0

    @property
    def each_ms(self) -> float:
        """CPU for one more mail."""
        return (self.cpu_s - self.start_s) / max(1, self.mails - 1) * 1000

    def __str__(self) -> str:
        """A line of the table."""
        return (
            f"{self.name:26}{self.mails / self.wall_s:9.1f}{self.megabytes / self.wall_s:8.1f}{self.wall_s:9.2f}"
            f"{self.cpu_s:9.2f}{self.each_ms:13.2f}{self.start_s:9.2f}{self.peak_mb:9.0f}"
            + (f"   of which the sender {self.sender_s:.2f} s" if self.sender_s else "")
        )


def measure(bench: "Bench") -> Iterator[str]:
    """Each profile: the floor, Guichet, the floor again; ratios against the floor's mean."""
    for profile in bench.profiles:
        mails = corpus(bench, profile)
        megabytes = sum(mail.stat().st_size for mail in mails) / 1e6
        yield f"\n{profile}: {len(mails)} mails, {megabytes:.0f} MB\n{HEAD}"
        texts = (True, False) if profile == "tiny" else (True,)
        before = [_floor(bench, mails, megabytes, text=text) for text in texts]
        ours = [_guichet(bench, mails, megabytes, text=text) for text in texts]
        after = [_floor(bench, mails, megabytes, text=text) for text in texts]
        for first, own, last in zip(before, ours, after, strict=True):
            yield from (str(row) for row in (first, own, last) if row)
            if first and last:
                yield _ratios(own, (first, last))


def corpus(bench: "Bench", profile: str) -> list[Path]:
    """The mails of a profile; the bench's own where the floor's are not there."""
    if bench.floor is None:
        return dossiers(bench.cache / "own", bench.mails)
    return bench.floor.corpus(profile, bench.mails if profile == "tiny" else 0, bench.cache)


def _floor(bench: "Bench", mails: list[Path], megabytes: float, *, text: bool) -> Row | None:
    if bench.floor is None:
        return None
    box = bench.fresh("floor")
    bench.server.fill(box, mails)
    rows = []
    for _ in range(bench.repeat):
        one = bench.floor.job(bench.server.url(box), bench.sink.port, bench.folder / box, text=text, limit=1)
        row = bench.floor.job(bench.server.url(box), bench.sink.port, bench.folder / box, text=text)
        name = "floor" if text else "floor, text off"
        rows.append(Row(name, row["msgs"], megabytes, row["wall_s"], row["cpu_s"], one["cpu_s"], row["rss_mb"]))
    return _median(rows)


def _guichet(bench: "Bench", mails: list[Path], megabytes: float, *, text: bool) -> Row:
    rows = []
    for _ in range(bench.repeat):
        one, job = _job(bench, mails[:1], text=text), _job(bench, mails, text=text)
        if job.taken != len(mails):
            raise RuntimeError(f"{len(mails)} mails were there, {job.taken} were taken")
        name = f"Guichet, {job.letters} replies" if text else "Guichet, files unopened"
        peak = max(job.worker.own_mb, job.worker.largest_mb)
        rows.append(Row(name, job.taken, megabytes, job.wall_s, job.cpu_s, one.cpu_s, peak, job.sender.cpu_s))
    return _median(rows)


def _job(bench: "Bench", mails: list[Path], *, text: bool) -> Job:
    box = bench.fresh("job")
    bench.server.fill(box, mails)
    made = install(bench.folder / box / "guichet", box, bench.server, bench.sink)
    return do_job(made, bench.sink, text=text)


def _median(rows: list[Row]) -> Row:
    return sorted(rows, key=lambda row: row.cpu_s)[len(rows) // 2]


def _ratios(own: Row, floors: tuple[Row, ...]) -> str:
    def mean(name: str) -> float:
        return sum(float(getattr(row, name)) for row in floors) / len(floors)

    over = own.each_ms - mean("each_ms")
    return (
        f"{'  Guichet / floor':26}CPU {own.cpu_s / mean('cpu_s'):.2f}x  wall {own.wall_s / mean('wall_s'):.2f}x  "
        f"memory {own.peak_mb / mean('peak_mb'):.2f}x  CPU a mail {own.each_ms / mean('each_ms'):.2f}x, {over:+.2f} ms"
    )
