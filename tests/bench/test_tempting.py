"""Dossiers with a gap and something that tempts: each has a line that may be lacking, and the whole one is complete."""

import pytest

from bench.cases import ROOT
from bench.gaps import FIRST, SECOND, THIRD, dossiers
from bench.lacking import call
from bench.tempting import Outcomes, judged
from config.kinds import load_kinds
from intake.sandbox import Reader

DUE = {"asked", "missing", "open"}


@pytest.mark.parametrize(("which", "least"), [(FIRST, 31), (SECOND, 31), (THIRD, 14)])
def test_each_dossier_lacks_a_line_of_the_checklist_and_says_what_tempts(which: str, least: int) -> None:
    told = dossiers(which)
    assert len(told) >= least
    assert len({one.name for one in told}) == len(told)
    assert {one.line for one in told} <= {line.key for line in call().requirements}
    assert {one.due for one in told} <= DUE
    assert all(one.why and one.letters for one in told)


def test_without_its_gap_a_dossier_is_told_complete_and_with_it_the_line_is_asked_for() -> None:
    one = next(one for one in dossiers(FIRST) if one.name == "set-budget")
    kinds = load_kinds(ROOT / "config" / "kinds.yaml")
    with Reader() as reader:
        whole, gap = (judged(one, reader, kinds, whole=whole) for whole in (True, False))

    assert (whole.state, whole.complete) == ("present", True)
    assert (gap.state, gap.complete, gap.asked_for) == ("missing", False, True)


def test_a_gap_has_passed_where_nobody_is_asked() -> None:
    def passed(state: str, *, held: bool = False) -> bool:
        return Outcomes("", "", "", state, complete=False, held=held, asked_for=False, others_open=()).passed

    assert passed("present")
    assert passed("not applicable")
    assert not passed("unsure")
    assert not passed("present", held=True)
