"""From a mail's arrival in the mailbox to its reply taken by the SMTP server, with the service running."""

import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bench.guichet import install, serving
from bench.mails import dossier

if TYPE_CHECKING:
    from bench.run import Bench

PATIENCE = 20.0  # seconds for one reply
SIZES = {"short mail": (12, 0), "4 MB": (5, 2_900_000)}  # how many, and bytes of the photograph


def measure(bench: "Bench") -> Iterator[str]:
    """Guichet listening in IDLE beside the floor's latency.py on the same mails."""
    yield f"\narrival to reply, ms{'':6}{'median':>9}{'slowest':>9}"
    for number, (name, (count, photo)) in enumerate(SIZES.items(), 1):
        mails = bench.folder / f"latency-{number}"
        mails.mkdir()
        for each in range(count):
            (mails / f"{each:03}.eml").write_bytes(dossier(each + number * 1000, pages=2, photo_bytes=photo))
        ours = _guichet(bench, mails)
        yield f"{'Guichet, ' + name:26}{statistics.median(ours):9.0f}{max(ours):9.0f}"
        if bench.floor is not None:
            box = bench.fresh("lat")
            maildir = bench.server.fill(box, ())
            row = bench.floor.latency(
                bench.server.url(box),
                bench.sink.port,
                bench.folder / box,
                box=maildir,
                mails=mails,
                owner=bench.server.owner.pw_name,
            )
            whole, notice = row["arrival_to_reply_ms"], row["notify_ms"]["p50"]
            yield f"{'floor, ' + name:26}{whole['p50']:9.0f}{whole['p95']:9.0f}   server's notice {notice:.0f}"
            ratio = (statistics.median(ours) - notice) / (whole["p50"] - notice)
            yield f"{'  less the notice':26}{statistics.median(ours) - notice:9.0f}{'':9}   {ratio:.1f}x the floor"


def _guichet(bench: "Bench", mails: Path) -> list[float]:
    box = bench.fresh("lat")
    maildir = bench.server.fill(box, ())
    made = install(bench.folder / box / "guichet", box, bench.server, bench.sink)
    found = []
    with serving(made):
        _one(bench, maildir, "first", dossier(9_999))  # the listening connection is made, everything is imported
        for mail in sorted(mails.iterdir()):
            found.append(_one(bench, maildir, mail.name, mail.read_bytes()) * 1000)
    return found


def _one(bench: "Bench", maildir: Path, name: str, mail: bytes) -> float:
    before = len(bench.sink.taken)
    arrived = bench.server.arrive(maildir, name, mail)
    if not bench.sink.wait(before + 1, PATIENCE):
        raise RuntimeError("no reply came; see service.log of the installation")
    return bench.sink.taken[before] - arrived
