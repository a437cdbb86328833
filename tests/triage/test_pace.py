"""How long people take, told from what they did."""

from datetime import timedelta

from tests.make import NOW
from triage.pace import ENOUGH, FEW, Approval, Trace, approvals, hasty, usual_seconds
from triage.values import LetterKind

ASK = LetterKind.MISSING_ITEMS


def done(by: str, seconds: float, dossier: int, letter: LetterKind | None = ASK) -> Trace:
    return Trace(by, NOW + timedelta(seconds=seconds), dossier, letter)


def took(*traces: Trace) -> list[tuple[float, bool]]:
    return [(one.took.total_seconds(), one.asked) for one in approvals(traces)]


def test_an_approval_took_since_the_same_persons_last_act_on_another_dossier() -> None:
    ben = (done("ben", 0, 1), done("ben", 12, 2))
    cleo = (done("cleo", 5, 3), done("cleo", 9, 4, None), done("cleo", 35, 4))

    assert took(*ben, *cleo) == [(12, False), (30, True)]


def test_the_first_of_a_sitting_and_several_at_once_tell_nothing() -> None:
    assert took(done("ben", 0, 1), done("ben", 601, 2), done("ben", 630, 3), done("ben", 630, 4)) == []


def test_a_median_rests_on_enough_approvals() -> None:
    some = [Approval(NOW, ASK, timedelta(seconds=n), asked=False) for n in range(ENOUGH)]

    assert (usual_seconds(some), usual_seconds(some[1:])) == (9.5, None)


def test_a_habit_of_approving_at_a_glance_is_more_than_half_of_a_week() -> None:
    def week(quick: int, slow: int, letter: LetterKind = ASK, days: int = 1) -> tuple[int, int] | None:
        at = NOW - timedelta(days=days)
        took = [timedelta(seconds=3.9)] * quick + [timedelta(seconds=4)] * slow
        return hasty((Approval(at, letter, each, asked=False) for each in took), NOW)

    assert (week(FEW, FEW - 1), week(FEW, FEW), week(FEW - 1, 0)) == ((FEW, 2 * FEW - 1), None, None)
    assert (week(9, 0, LetterKind.RECEIPT), week(9, 0, days=8)) == (None, None)
