"""Bombs in the real confined child: each ends in its reason, the file beside it is read, the next mail is handled."""

from collections.abc import Iterator
from functools import cache

import pytest

from intake.body import Body
from intake.sandbox import Reader
from intake.view import Wanted
from intake.viewer import View, Viewer
from tests.effort import few, large
from tests.intake.hasty import hasty_reader, hasty_viewer
from tests.intake.parsers import papers
from tests.intake.parsers.bombs import BOMBS
from tests.intake.parsers.test_page_bombs import shown
from triage.message import Message, Outcome, Unreadable

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for all bombs: it must outlive them."""
    with hasty_reader() as started:
        yield started


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with hasty_viewer() as started:
        yield started


@cache
def bomb(name: str, reason: str) -> bytes:
    """A bomb, made once for reading and for looking: making it takes as long as seeing it go off."""
    return BOMBS[name, reason]()


def read(reader: Reader, files: dict[str, bytes]) -> Message | Unreadable:
    """A mail with these files, read in the child."""
    with Body.of(papers.mail(files)) as body:
        return reader.read(body)


def test_many_beginnings_of_files_in_a_text_are_searched_once(reader: Reader) -> None:
    count = large(100_000)  # a search that began anew at each would not end
    text = b"begin 644 a\r\n" * count + b"!\r\n" * count

    with Body.of(b"Subject: Dossier\r\n\r\n" + text) as body:
        message = reader.read(body)

    assert isinstance(message, Message)
    assert message.attachments == ()


@pytest.mark.parametrize(("name", "reason"), BOMBS)
def test_a_bomb_ends_in_its_reason_and_the_next_mail_is_handled(reader: Reader, name: str, reason: str) -> None:
    answer = read(reader, {"bomb": bomb(name, reason), "after.txt": b"Bonjour"})

    if isinstance(answer, Unreadable):
        assert answer.reason in reason.split(" or ")
    else:
        *bombs, after = answer.attachments
        assert reason in {one.reason for one in bombs}
        assert (after.path, after.outcome, after.pages[0].text) == ("after.txt", Outcome.FILED, "Bonjour")
    assert isinstance(read(reader, {"next.txt": b"Bonsoir"}), Message)


@pytest.mark.parametrize(("name", "reason"), few(tuple(BOMBS)))
def test_a_file_that_is_a_bomb_for_reading_is_none_for_looking(viewer: Viewer, name: str, reason: str) -> None:
    shown(viewer, name, bomb(name, reason))

    assert isinstance(
        viewer.view("next", lambda: Body.of(papers.mail({"d.pdf": papers.pdf("ok")})), Wanted("d.pdf")), View
    )
