"""What no page of ours sends: odd values in each address and each form, as each role. The desk never breaks on them."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import cycle
from urllib.parse import quote

import pytest

from console.rights import rights
from console.site import ROUTES
from storage.dossiers import list_dossiers
from storage.queue import Group, queue
from storage.states import Role
from tests.console.desk import NOW
from tests.console.test_crawl import Inside, inside
from tests.effort import in_turns

ODD = ("", "x", "-1", "0", "9" * 30, "1e9", "\x00é\u202e", "'\"<b>&{{ 7 * 7 }}", "2021-13-45", "../../etc", "é" * 5_000)
READS = re.compile(r'(?:query|field|fields)\("(\w+)"')
ENDLESS = "live"
LEAVES = ("/logout", "/me/sessions", "/settings/people")  # forms after which somebody may be outside

__all__ = ["inside"]


@dataclass
class Forms(HTMLParser):
    """The forms of a page that change something: where each is sent, and with which fields."""

    found: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    action: str = ""
    select: str = ""

    def __post_init__(self) -> None:
        """Begin with nothing read."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take forms, and the fields within them."""
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = given.get("action", "") if given.get("method") == "post" else ""
            if self.action:
                self.found.setdefault(self.action, [])
        elif tag == "select":
            self.select = given.get("name", "")
        elif self.action and tag in {"input", "button", "textarea"} and given.get("name"):
            self.found[self.action].append((given["name"], given.get("value", "")))
        elif self.action and tag == "option" and given.get("value") and self.select:
            self.found[self.action].append((self.select, given["value"]))
            self.select = ""

    def handle_endtag(self, tag: str) -> None:
        """A form's end."""
        if tag == "form":
            self.action = ""


@pytest.fixture(scope="module")
def real(inside: Inside) -> dict[str, str]:
    """What stands for the parts of an address when they are real."""
    desk = inside.desk
    with desk.office.store.reading() as db:
        (line, *_) = list_dossiers(db)
        stray = next(item.message for item in queue(db, desk.office.calls, NOW).items if item.group is Group.TO_MATCH)
    told = {"reference": line.reference, "message": str(stray), "ordinal": "1", "page": "1", "letter": "1"}
    return told | {
        "call": "2021-1",
        "key": "2021-1",
        "language": "fr",
        "kind": "receipt",
        "token": "x",
        "name": "app.css",
    }


def addresses(real: dict[str, str], turn: int) -> Iterator[str]:
    """Each page with an odd value in one part of its path, or in one of the questions that its module reads."""
    for route in ROUTES:
        if route.method != "GET" or route.name == ENDLESS:
            continue
        parts = re.findall(r"\{(\w+)[^}]*\}", route.path)
        asked = sorted(set(READS.findall(inspect.getsource(inspect.getmodule(route.handler)))))  # type: ignore[arg-type]
        for place, name in enumerate(parts):
            for odd in in_turns(ODD, turn + place):
                yield _filled(route.path, {**real, name: odd})
        for place, name in enumerate(asked):
            for odd in in_turns(ODD, turn + place):
                yield f"{_filled(route.path, real)}?{name}={quote(odd)}"


def _filled(path: str, values: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)[^}]*\}", lambda part: quote(values.get(part[1], "1"), safe=""), path)


def posts(forms: dict[str, list[tuple[str, str]]], turn: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Each form as it stands but for one odd value, then without any field."""
    odds = cycle(ODD[turn % len(ODD) :] + ODD[: turn % len(ODD)])
    for action, fields in forms.items():
        names = {name: value for name, value in fields if name != "csrf"}
        for name in names:
            for odd in in_turns(ODD, ODD.index(next(odds))):
                yield action, {**names, name: odd}
        yield action, {}


@pytest.mark.slow
@pytest.mark.parametrize("role", Role)
def test_no_odd_address_breaks_a_page(inside: Inside, real: dict[str, str], role: Role) -> None:
    inside.sign_in(role)

    statuses = {address: inside.get(address).status_code for address in addresses(real, list(Role).index(role))}

    assert {address: status for address, status in statuses.items() if status >= 500} == {}


@pytest.mark.slow
@pytest.mark.parametrize("role", Role)
def test_no_odd_value_in_a_form_breaks_the_desk(inside: Inside, real: dict[str, str], role: Role) -> None:
    inside.sign_in(role)
    read = Forms()
    for route in ROUTES:
        if route.method == "GET" and rights(role, route.right) and route.name != ENDLESS:
            answer = inside.get(_filled(route.path, real))
            if answer.headers.get("content-type", "").startswith("text/html"):
                read.feed(answer.text)

    broken = {}
    for action, fields in posts(read.found, list(Role).index(role)):
        answer = inside.post(action, fields)
        if answer.status_code >= 500:
            broken[action, tuple(fields.items())] = answer.status_code
        if action.startswith(LEAVES):
            inside.sign_in(role)

    assert read.found
    assert broken == {}
