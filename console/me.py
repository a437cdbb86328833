"""What each person settles for themselves."""

from starlette.responses import Response

from console.pages import back, page
from console.visit import Visit
from storage import accounts

THEMES = ("", "light", "dark")


def me(visit: Visit) -> Response:
    """One's own page."""
    return page(visit, "me.html")


def choose_theme(visit: Visit) -> Response:
    """Light, dark, or as the machine is set."""
    theme = visit.field("theme")
    with visit.office.store.writing() as db:
        accounts.set_profile(db, visit.person.id, theme=theme if theme in THEMES else "")
    return back(visit, local_path(visit.field("from")) or "/me")


def local_path(address: str) -> str:
    """An address that stays within the desk; "" for any other."""
    inside = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if inside and "\\" not in address else ""
