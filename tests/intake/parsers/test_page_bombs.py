"""Bombs drawn in the real confined process: each ends in a page or a reason, and the next mail is drawn."""

from collections.abc import Iterator

import pytest

from intake.body import Body
from intake.view import Unseen, Wanted
from intake.viewer import View, Viewer
from tests.effort import thorough
from tests.intake.hasty import hasty_viewer
from tests.intake.parsers import papers
from tests.intake.parsers.page_bombs import PAGE_BOMBS

pytestmark = pytest.mark.slow
# Each uses up its time or nearly, as forms in forms, tiles and a picture of 10^10 pixels do.
LONG = ("a million curves", "a picture of 10^8 pixels, 400 times", "dashes of nothing")


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with hasty_viewer() as started:
        yield started


def shown(viewer: Viewer, mail: str, data: bytes) -> str:
    """The reason why the page cannot be seen, "" when it can."""
    answer = viewer.view(mail, lambda: Body.of(papers.mail({"bomb": data})), Wanted("bomb"))
    return answer.reason if isinstance(answer, Unseen) else ""


@pytest.mark.parametrize("name", [pytest.param(name, marks=thorough if name in LONG else ()) for name in PAGE_BOMBS])
def test_a_page_bomb_ends_in_its_reason_and_the_next_mail_is_drawn(viewer: Viewer, name: str) -> None:
    build, reasons = PAGE_BOMBS[name]

    assert shown(viewer, name, build()) in reasons
    assert isinstance(
        viewer.view("next", lambda: Body.of(papers.mail({"d.pdf": papers.pdf("ok")})), Wanted("d.pdf")), View
    )
