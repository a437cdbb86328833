"""The door: who comes in by which way, and how they leave. The ways themselves are in signin_*.py."""

import secrets

from sqlalchemy.orm import Session
from starlette.responses import RedirectResponse, Response

from console import cookies, failures
from console.browsers import browser_of
from console.limits import TRIES_FROM_ONE
from console.me import local_path
from console.pages import page
from console.visit import Visit
from storage import sittings
from storage.accounts import Account

LONGEST = 90 * 86400  # seconds that a browser keeps its cookie; the database decides how long it counts


def door(visit: Visit) -> Response:
    """Ask who it is."""
    if visit.account is not None:
        return RedirectResponse(local_path(visit.query("next")) or "/", status_code=303)
    return door_page(visit, local_path(visit.query("next")))


def door_page(visit: Visit, to: str, *, fault: str = "", address: str = "", refused: bool = False) -> Response:
    """The page that offers every way in; `to` is where they wanted to go, `refused` says that their passkey was."""
    provider = visit.office.oidc.settings.name if visit.office.oidc else ""
    return page(
        visit,
        "login.html",
        status=422 if fault or refused else 200,
        next=to,
        fault=fault,
        refused=refused,
        address=address,
        provider=provider,
        passkeys=visit.office.has_name,
    )


def invitation(visit: Visit) -> Response:
    """Where a mailed link leads. Nothing is used up by looking: mail programs open links too."""
    with visit.office.store.reading() as db:
        account = sittings.invited(db, visit.part("token"), visit.now)
    if account is None:
        return _gone(visit)
    return page(visit, "login_link.html", token=visit.part("token"), name=account.shown_name)


def accept(visit: Visit) -> Response:
    """Come in by the link."""
    with visit.office.store.writing() as db:
        account = sittings.use_link(db, visit.part("token"), visit.now)
        token = begin(visit, db, account, "link") if account is not None else ""
    return welcome(visit, token, "/") if token else _gone(visit)


def leave(visit: Visit) -> Response:
    """Sign this browser out."""
    if visit.sitting is not None:
        with visit.office.store.writing() as db:
            sittings.end(db, visit.person, visit.sitting.id, now=visit.now)
    response = RedirectResponse("/login", status_code=303)
    cookies.drop(response, visit.office, cookies.SESSION)
    return response


def begin(visit: Visit, db: Session, account: Account, way: str) -> str:
    """Open a session; its token, of which only the browser has the text."""
    token = secrets.token_urlsafe(32)
    browser = browser_of(visit.request.headers.get("user-agent", ""))
    sittings.begin(db, account, token, way=way, browser=browser, now=visit.now)
    return token


def welcome(visit: Visit, token: str, to: str) -> Response:
    """Give the browser its session, and a new door for the next person at this machine."""
    response = RedirectResponse(local_path(to) or "/", status_code=303)
    cookies.put(response, visit.office, cookies.SESSION, token, LONGEST)
    cookies.put(response, visit.office, cookies.DOOR, secrets.token_urlsafe(32))
    return response


def _gone(visit: Visit) -> Response:
    if not visit.office.counter.allows(TRIES_FROM_ONE, visit.address, visit.now):
        return failures.too_often(visit)
    return page(visit, "login_gone.html", status=410)
