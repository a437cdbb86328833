"""Every way out of a drawing process is tried inside a real one, and refused by the kernel."""

from collections.abc import Iterator

import pytest

from intake.body import Body
from intake.view import Unseen, Wanted
from intake.viewer import View, Viewer
from tests.intake.hasty import PATIENT
from tests.intake.probes import ATTEMPTS

MAIL = b"Subject: x\r\n\r\n"
REFUSED = {"limit:eperm", "limit:eacces"}


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with Viewer(program="tests.intake.view_probes", wall_seconds=PATIENT) as viewer:
        if not viewer.profile().strict:
            pytest.skip("this kernel does not give the strict profile")
        yield viewer


def tried(viewer: Viewer, attempt: str) -> View | Unseen:
    return viewer.view("mail", lambda: Body.of(MAIL), Wanted(attempt))


@pytest.mark.parametrize("attempt", sorted(ATTEMPTS))
def test_a_way_out_is_refused(viewer: Viewer, attempt: str) -> None:
    answer = tried(viewer, attempt)

    assert isinstance(answer, Unseen)
    assert answer.reason in REFUSED


@pytest.mark.parametrize(
    ("death", "reason"),
    [
        ("crash", Unseen("crashed", "signal 11")),
        ("abort", Unseen("crashed", "signal 6")),
        ("exit", Unseen("crashed", "exit 3")),
        ("swell", Unseen("memory")),
        ("spin", Unseen("cpu", "signal 24")),
        ("limit", Unseen("limit:parts")),
        ("fault", Unseen("crashed", "ValueError")),
        ("nonsense", Unseen("bad_answer", "schema")),
        ("too much", Unseen("answer_too_large")),
        ("half an answer", Unseen("crashed", "exit 0")),
    ],
)
def test_a_drawer_that_goes_wrong_is_a_value_and_the_next_page_is_drawn(
    viewer: Viewer, death: str, reason: Unseen
) -> None:
    assert tried(viewer, death) == reason
    assert tried(viewer, "no such attempt") == Unseen("no_such_file")
