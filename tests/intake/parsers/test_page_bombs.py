"""Bombs drawn in the real confined process: each ends in time in a page or a reason, and the next mail is drawn."""

import time
from collections.abc import Iterator

import pytest

from intake.body import Body
from intake.view import Unseen, Wanted
from intake.viewer import View, Viewer
from tests.intake.parsers import papers
from tests.intake.parsers.page_bombs import PAGE_BOMBS

pytestmark = pytest.mark.slow
LONGEST = 35.0  # seconds, of the rules


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with Viewer() as started:
        yield started


def shown(viewer: Viewer, mail: str, data: bytes) -> tuple[str, float]:
    """The reason why the page cannot be seen, "" when it can, and how long it took."""
    began = time.monotonic()
    answer = viewer.view(mail, lambda: Body.of(papers.mail({"bomb": data})), Wanted("bomb"))
    return answer.reason if isinstance(answer, Unseen) else "", time.monotonic() - began


@pytest.mark.parametrize("name", PAGE_BOMBS)
def test_a_page_bomb_ends_in_its_reason_and_the_next_mail_is_drawn(viewer: Viewer, name: str) -> None:
    build, reasons = PAGE_BOMBS[name]

    reason, took = shown(viewer, name, build())

    assert took < LONGEST
    assert reason in reasons
    assert isinstance(
        viewer.view("next", lambda: Body.of(papers.mail({"d.pdf": papers.pdf("ok")})), Wanted("d.pdf")), View
    )
