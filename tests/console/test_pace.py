"""How many minutes Today promises."""

from datetime import timedelta

import pytest

from console.pace import minutes
from storage.queue import Group, Queue, QueueItem
from tests.console.desk import NOW
from triage.pace import ENOUGH, Approval
from triage.values import LetterKind


@pytest.mark.parametrize(
    ("known", "promised"),
    [
        (0, 3),  # ten at 13 seconds, by a model of keystrokes
        (ENOUGH - 1, 3),
        (ENOUGH, 5),  # ten at half a minute, as the team has done it
    ],
)
def test_what_waits_takes_as_long_as_the_team_takes_once_that_is_known(known: int, promised: int) -> None:
    waiting = Queue(tuple(QueueItem(Group.READY, number, NOW) for number in range(10)))
    approval = Approval(NOW, LetterKind.RECEIPT, timedelta(seconds=30), asked=False)

    assert minutes(waiting, (approval,) * known) == promised
