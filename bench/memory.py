"""How much memory the processes take while a mail of 60 MB passes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bench.guichet import do_job, install
from bench.mails import dossier

if TYPE_CHECKING:
    from bench.run import Bench

PHOTO = 44_000_000  # bytes before base64: the mail is just below 60 MB


def measure(bench: "Bench") -> Iterator[str]:
    """Peak of the worker itself, of the largest process under it, and of the floor's one process."""
    mail = bench.folder / "large.eml"
    mail.write_bytes(dossier(60, photo_bytes=PHOTO))
    box = bench.fresh("large")
    bench.server.fill(box, (mail,))
    yield f"\na mail of {mail.stat().st_size / 1e6:.0f} MB passes{'':5}peak MB"
    if bench.floor is not None:
        row = bench.floor.job(bench.server.url(box), bench.sink.port, bench.folder / f"{box}-floor")
        yield f"{'floor':26}{row['rss_mb']:9.0f}"
    made = install(bench.folder / box / "guichet", box, bench.server, bench.sink)
    job = do_job(made, bench.sink)
    yield f"{'Guichet, worker':26}{job.worker.own_mb:9.0f}"
    yield f"{'Guichet, largest process':26}{job.worker.largest_mb:9.0f}"
