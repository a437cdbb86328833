"""What stands before and behind every handler: session, right, then the form's token, the handler, and the headers."""

import hmac
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from console import cookies, failures
from console.office import Office
from console.rights import Right, rights
from console.speech import Speech, preferred
from console.visit import Visit
from storage import sittings

Handler = Callable[[Visit], Response]
SAFE = frozenset({"GET", "HEAD"})
FORM_FILES, FORM_FIELDS = 4, 500
FORM_PART = 1024 * 1024
FORM_BYTES = 4 * 1024 * 1024
HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(self)",
    "x-robots-tag": "noindex",
}
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@dataclass(frozen=True, slots=True)
class Route:
    """One row of the table in console/site.py."""

    method: str
    path: str
    handler: Handler
    right: Right
    name: str


def guarded(route: Route, office: Office) -> Callable[[Request], Awaitable[Response]]:
    """The handler of a route behind its guards."""

    async def answer(request: Request) -> Response:
        form = FormData()
        if request.method not in SAFE:
            if _too_large(request):
                return await run_in_threadpool(_refused, office, request, failures.too_large)
            form = await request.form(max_files=FORM_FILES, max_fields=FORM_FIELDS, max_part_size=FORM_PART)
        return await run_in_threadpool(_answer, route, office, request, form)

    return answer


def _answer(route: Route, office: Office, request: Request, form: FormData) -> Response:
    visit = replace(visit_of(office, request), form=form)
    try:
        response = _guarded(route, visit)
    except Exception as error:
        response = failures.answer_to(error, visit, route.name)
    if response.media_type == "text/html" and cookies.read(request, office, cookies.DOOR) != visit.door:
        cookies.put(response, office, cookies.DOOR, visit.door)
    return response


def _guarded(route: Route, visit: Visit) -> Response:
    if not _asked_for_us(visit):
        return failures.wrong_host(visit)
    visit = signed_in(visit) if route.right is not Right.ANYONE or _may_be_signed_in(route) else visit
    role = visit.account.role if visit.account else None
    unsafe = visit.request.method not in SAFE
    if unsafe and not _from_our_own_page(visit):
        return failures.foreign(visit)
    if role is None and route.right is not Right.ANYONE:
        return failures.expired(visit) if unsafe else to_the_door(visit)
    if not rights(role, route.right):
        return failures.not_allowed(visit)
    if unsafe and not hmac.compare_digest(visit.field("csrf"), visit.csrf):
        return failures.stale(visit)
    try:
        return route.handler(visit)
    except Exception as error:  # told to the person it happened to, in their language and with their menu
        return failures.answer_to(error, visit, route.name)


def visit_of(office: Office, request: Request) -> Visit:
    """A visit by somebody not known yet."""
    door = cookies.read(request, office, cookies.DOOR)
    secret = door if len(door) >= 32 else secrets.token_urlsafe(32)  # never the session's: that one names a person
    speech = Speech(preferred(request.headers.get("accept-language", "")), office.zone)
    return Visit(office, request, secret, secret, speech, office.clock())


def signed_in(visit: Visit) -> Visit:
    """The visit with who makes it, when their browser is signed in. Raises StoreUnavailable."""
    office, token = visit.office, cookies.read(visit.request, visit.office, cookies.SESSION)
    if not token:
        return visit
    with office.store.reading() as db:
        found = sittings.sitting_of(db, token, now=visit.now, length=office.session)
    if found is None:
        return visit
    sitting, account = found
    if visit.now - sitting.seen_at > sittings.SEEN_EVERY:
        with office.store.writing() as db:
            sittings.note_seen(db, sitting, visit.now)
    speech = Speech(account.language, office.zone)
    return replace(visit, secret=token, speech=speech, account=account, sitting=sitting)


def to_the_door(visit: Visit) -> Response:
    """Ask who it is, and come back here afterwards."""
    asked = visit.request.url.path + (f"?{visit.request.url.query}" if visit.request.url.query else "")
    return RedirectResponse(f"/login?next={quote(asked, safe='')}" if asked != "/" else "/login", status_code=303)


def _may_be_signed_in(route: Route) -> bool:
    """Files and probes ask for nobody: they cost no look into the database."""
    return not route.path.startswith(("/static/", "/healthz"))


def _asked_for_us(visit: Visit) -> bool:
    """Whether the browser meant this desk: another name that leads here is a trick (DNS rebinding)."""
    host = visit.request.headers.get("host", "")
    return host == visit.office.host or visit.request.url.path == "/healthz"


def _from_our_own_page(visit: Visit) -> bool:
    """Whether the form was on a page of ours: browsers say where it was, and no page can change what they say."""
    headers = visit.request.headers
    origin = headers.get("origin")
    if origin is not None:
        return origin == visit.office.base_url
    referer = urlsplit(headers.get("referer", ""))
    return f"{referer.scheme}://{referer.netloc}" == visit.office.base_url


def _too_large(request: Request) -> bool:
    length = request.headers.get("content-length", "0")
    return "transfer-encoding" in request.headers or not length.isdigit() or int(length) > FORM_BYTES


def _refused(office: Office, request: Request, refusal: Callable[[Visit], Response]) -> Response:
    return refusal(visit_of(office, request))


class Headers:
    """Puts the headers on every answer, whoever gave it."""

    def __init__(self, app: ASGIApp, *, office: Office) -> None:
        """Wrap the whole site."""
        self._app = app
        always = dict(HEADERS, **{"content-security-policy": POLICY})
        if office.secure:
            always["strict-transport-security"] = "max-age=31536000"
        self._always = [(name.encode(), value.encode()) for name, value in always.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name.lower() for name, _ in message["headers"]}
                added = [pair for pair in self._always if pair[0] not in given]
                if b"cache-control" not in given:
                    added.append((b"cache-control", b"no-store"))
                message = {**message, "headers": [*message["headers"], *added]}
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)
