"""Every link and every search form of the desk, followed as each role: all lead somewhere that this role may see.

And no page offers a role a form that this role may not send.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import httpx
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from starlette.routing import compile_path

from console import cookies
from console.rights import Right, rights
from console.site import ROUTES, site
from console.visit import token_for
from storage.states import Role
from tests.console.desk import NOW, Desk, copied, office_of
from tests.installations import Installation

URL = "http://guichet.example"
OF_A_SHAPE = 2  # links that differ only in what they fill in: pages of one mail's files, filters of one list
FOREVER = ("/live", "/static/")  # a stream that does not end, and files without links


@dataclass
class Found(HTMLParser):
    """Where a page leads: its links, and what its GET forms ask for as they stand."""

    at: str
    hrefs: list[str] = field(default_factory=list)
    form: str | None = None
    fields: list[tuple[str, str]] = field(default_factory=list)
    select: str = ""
    sends: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with nothing read."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what leads somewhere."""
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in given:
            self.hrefs.append(given["href"])
        elif tag == "form":
            method = given.get("method", "get").lower()
            self.form = given.get("action", self.at) if method == "get" else None
            self.sends += [given.get("action", self.at)] if method == "post" else []
            self.fields = []
        elif tag == "input" and given.get("name") and ("checked" in given or given.get("type") not in {"checkbox"}):
            self.fields.append((given["name"], given.get("value") or "a"))
        elif tag == "select":
            self.select = given.get("name", "")
        elif tag == "option" and "selected" in given:
            self.fields.append((self.select, given.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        """Send a form when it ends."""
        if tag == "form" and self.form is not None:
            self.hrefs.append(f"{self.form}?{urlencode(self.fields)}")
            self.form = None


def right_to_send(address: str) -> Right:
    """What one must be allowed to do to send a form to this address."""
    return next(one.right for one in ROUTES if one.method == "POST" and compile_path(one.path)[0].match(address))


def leads_to(address: str, html: str) -> list[str]:
    """The addresses of the desk that a page leads to, without their fragments."""
    found = Found(urlsplit(address).path)
    found.feed(html)
    whole = (urlsplit(urljoin(URL + address, href)) for href in found.hrefs)
    return [
        part.path + (f"?{part.query}" if part.query else "") for part in whole if part.netloc == urlsplit(URL).netloc
    ]


def sent_from(address: str, html: str) -> list[str]:
    """Where the forms of a page are sent that change something."""
    found = Found(urlsplit(address).path)
    found.feed(html)
    return [urlsplit(action).path for action in found.sends]


class Inside:
    """Somebody who asks the desk without a line between: the application answers, in a loop of its own thread."""

    def __init__(self, desk: Desk, portal: BlockingPortal) -> None:
        """Begin to ask."""
        self.desk, self._portal = desk, portal
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=site(desk.office)), base_url=URL, verify=False
        )

    def close(self) -> None:
        """Ask no more."""
        self._portal.call(self._client.aclose)

    def sign_in(self, role: Role) -> None:
        """Be somebody of a role."""
        self._client.cookies.clear()
        self._client.cookies.set(cookies.SESSION, self.desk.session(role))

    def get(self, address: str) -> httpx.Response:
        """Ask for a page."""
        return self._portal.call(self._client.get, address)

    def post(self, address: str, fields: dict[str, str]) -> httpx.Response:
        """Send a form as a page of this session would."""
        token = token_for(self._client.cookies[cookies.SESSION], "form")
        send = partial(self._client.post, address, data={"csrf": token, **fields}, headers={"origin": URL})
        return self._portal.call(send)


@pytest.fixture(scope="module")
def inside(
    pages_drawn_small: None, full_mould: Installation, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Inside]:
    """One desk for all roles; nobody listens on a port."""
    made = copied(full_mould, tmp_path_factory.mktemp("crawl") / "fund")
    office = office_of(made, URL, lambda: NOW)
    office.ahead.close()  # what is drawn before somebody looks is no link
    with start_blocking_portal() as portal:
        asking = Inside(Desk(office, made, URL), portal)
        yield asking
        asking.close()
    office.close()


def crawl(inside: Inside, start: str, sends: dict[str, str]) -> dict[str, tuple[int, str]]:
    """Each address that can be reached: its status, and the page that leads there first.

    `sends` takes where the forms of these pages go, and a page that has them.
    """
    seen: dict[str, tuple[int, str]] = {}
    shapes: Counter[tuple[str, ...]] = Counter()
    waiting = [(start, "")]
    while waiting:
        address, led_by = waiting.pop()
        if address in seen or address.startswith(FOREVER) or _enough(address, shapes):
            continue
        answer = inside.get(address)
        seen[address] = (answer.status_code, led_by)
        if answer.is_redirect:
            waiting.append((answer.headers["location"], address))
        elif answer.headers.get("content-type", "").startswith("text/html"):
            waiting += [(to, address) for to in leads_to(address, answer.text)]
            sends |= dict.fromkeys(sent_from(address, answer.text), address)
    return seen


def _enough(address: str, shapes: Counter[tuple[str, ...]]) -> bool:
    """Whether as many links of this shape were followed as are worth it."""
    parts = urlsplit(address)
    asked = [name for name, _ in parse_qsl(parts.query)]
    path = "/".join(parts.path.split("/")[:3]) if parts.path.startswith("/f/") else parts.path
    shape = (path, *sorted(asked))
    shapes[shape] += 1
    return shapes[shape] > OF_A_SHAPE


@pytest.mark.parametrize("role", Role)
def test_no_link_or_search_leads_astray(inside: Inside, role: Role) -> None:
    inside.sign_in(role)

    sends: dict[str, str] = {}

    seen = crawl(inside, "/", sends)

    assert {address: led for address, led in seen.items() if led[0] not in {200, 303}} == {}
    assert not any(address.startswith("/login") for address in seen)
    assert {to: on for to, on in sends.items() if not rights(role, right_to_send(to))} == {}
    assert "/me/theme" in sends
