"""Each page of the desk is found by name: address, right, module, template and tests, as the code has them."""

import inspect
import re

import pytest

from console.gate import Route
from console.rights import RIGHTS, Right
from console.site import ROUTES
from storage.states import Role
from tests.console.scenes import NO_PAGE
from tests.docs.pages import DOCS, ROOT, rows, text_of

PAGE = DOCS / "reference" / "pages.md"
TABLE = {row[0].strip("`"): row for row in rows(PAGE)}
PAGES = tuple(route for route in ROUTES if route.method == "GET" and route.name not in NO_PAGE)
CONSOLE = ROOT / "console"


def names(cell: str) -> tuple[str, ...]:
    """What stands as code in a cell."""
    return tuple(re.findall(r"`([^`]+)`", cell))


def asked_for(route: Route) -> re.Pattern[str]:
    """How a test writes an address of this route: "/outbox/7", f"/outbox/{draft.id}"."""
    parts = re.split(r"\{[^}]+\}", route.path)
    return re.compile(r"(\{[^}]+\}|[^/\"\s]+)".join(re.escape(part) for part in parts) + r"[\"?#]")


def test_every_page_stands_in_the_table_with_its_right_and_module() -> None:
    code = {
        route.path: (route.right.value, (str(inspect.getsourcefile(route.handler)).rpartition("/")[2],))
        for route in PAGES
    }

    table = {path: (row[2], names(row[3])) for path, row in TABLE.items() if path.startswith("/")}

    assert table == code


@pytest.mark.parametrize("route", PAGES, ids=lambda route: route.name)
def test_a_pages_template_is_named_by_its_module_and_a_test_asks_for_it(route: Route) -> None:
    (module,), (template,), tests = map(names, TABLE[route.path][3:6])
    texts = [text_of(ROOT / "tests" / "console" / test) for test in tests]

    assert f'"{template}"' in text_of(CONSOLE / module)
    assert any(asked_for(route).search(text) for text in texts)


def test_every_template_is_named_and_no_other() -> None:
    named = set(re.findall(r"`(\w+\.html)`", text_of(PAGE)))

    assert named == {file.name for file in (CONSOLE / "templates").iterdir()}


def test_the_table_of_rights_is_that_of_the_code() -> None:
    def who(right: Right) -> str:
        if right in {Right.ANYONE, Right.OWN}:
            return "everybody" if right is Right.ANYONE else "all who are signed in"
        return ", ".join(role.value for role in Role if right in RIGHTS[role])

    assert {right: TABLE[right][2] for right in Right} == {right: who(right) for right in Right}
