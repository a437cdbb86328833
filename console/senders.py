"""Who writes to the fund."""

from starlette.responses import Response

from console.pages import page
from console.visit import Visit
from storage.senders import SCREEN, Circle
from storage.senders import senders as list_senders

QUERY = 200


def senders(visit: Visit) -> Response:
    """One of the three lists."""
    show = Circle(visit.query("show")) if visit.query("show") in set(Circle) else Circle.KNOWN
    search, after = visit.query("q")[:QUERY], visit.query("after")[: 2 * QUERY]
    with visit.office.store.reading() as db:
        found = list_senders(db, show, search=search, after=after, limit=SCREEN + 1)
    more = found[SCREEN - 1].address if len(found) > SCREEN else ""
    return page(visit, "senders.html", show=show, lines=found[:SCREEN], search=search, after=after, more=more)
