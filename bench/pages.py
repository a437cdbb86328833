"""How long a page takes to be seen, beside pdfium drawing it alone in the same run.

python -m bench.pages
"""

import statistics
import time
from collections.abc import Callable

from bench.mails import dossier
from intake.body import Body
from intake.parsers.drawing import open_sheets
from intake.parsers.limits import Limits
from intake.parsers.mail import find_file
from intake.shelf import Place, Shelf
from intake.view import Wanted
from intake.viewer import View, Viewer

PAGES, PHOTO, ROUNDS, WIDTH = 140, 12_000_000, 15, 1_400
FILE = "Formulaire de demande.pdf"


def main() -> None:
    """Print each way to a page, its median and worst, and its ratio to pdfium alone."""
    mail = dossier(1, pages=PAGES, photo_bytes=PHOTO)
    caught = find_file(mail, FILE, ())
    assert caught is not None
    print(f"a mail of {len(mail) / 1e6:.1f} MB with a PDF of {PAGES} pages; each page {WIDTH} pixels wide")
    alone = timed("pdfium alone: opened and drawn", lambda number: _alone(caught.data, number))
    shelf = Shelf()
    with Viewer() as viewer:

        def seen(name: str, page: int) -> View:
            view = viewer.view(name, lambda: Body.of(mail), Wanted(FILE, page, WIDTH))
            assert isinstance(view, View), view
            shelf.put(Place(1, FILE, page, WIDTH), view)
            return view

        timed("first page of a mail", lambda number: seen(f"mail {number}", 1 + number), alone)
        timed("next page of the same mail", lambda number: seen("one", 1 + number), alone)
        timed("page drawn before", lambda number: shelf.get(Place(1, FILE, 1 + number, WIDTH)), alone)


def timed(what: str, work: Callable[[int], object], floor: float = 0.0) -> float:
    """Do it for some pages; the median in milliseconds."""
    taken = []
    for number in range(ROUNDS):
        began = time.perf_counter()
        work(number)
        taken.append(1000 * (time.perf_counter() - began))
    median = statistics.median(taken)
    ratio = f"   {median / floor:6.2f} x" if floor else ""
    print(f"{what:34} median {median:8.2f} ms   worst {max(taken):8.2f} ms{ratio}", flush=True)
    return median


def _alone(paper: bytes, number: int) -> object:
    with open_sheets(paper, ()) as sheets:
        return sheets.draw(1 + number, WIDTH, Limits())


if __name__ == "__main__":
    main()
