"""Today: what needs somebody, in the order in which it does."""

from starlette.responses import RedirectResponse, Response

from console.pages import page
from console.rights import Right
from console.visit import Visit


def first_page(visit: Visit) -> Response:
    """Where each person's day begins."""
    if visit.may(Right.LOOK):
        return RedirectResponse("/today", status_code=303)
    return RedirectResponse("/health" if visit.may(Right.HEALTH) else "/me", status_code=303)


def today(visit: Visit) -> Response:
    """The queue."""
    return page(visit, "today.html")
