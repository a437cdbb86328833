"""A checklist changed at the desk, and what the change would do."""

from dataclasses import dataclass

from tests import make
from triage.amended import OFF, Effect, amended, effect_of
from triage.values import LineState, Need, Requirement

CALL = make.call(
    requirements=(
        Requirement("synopsis", ("synopsis_short",), Need.REQUIRED),
        Requirement("visuals", ("moodboard",), Need.OPTIONAL),
    )
)


@dataclass(frozen=True)
class Line:
    """A line of a dossier."""

    key: str
    state: LineState


HAS_BOTH = (Line("synopsis", LineState.PRESENT), Line("visuals", LineState.PRESENT))
HAS_ONE = (Line("synopsis", LineState.PRESENT), Line("visuals", LineState.NOT_APPLICABLE))
HAS_NONE = (Line("synopsis", LineState.MISSING), Line("visuals", LineState.NOT_APPLICABLE))


def test_needs_change_and_lines_go() -> None:
    call = amended(CALL, {"synopsis": OFF, "visuals": "required", "unheard": "required"})

    assert call.requirements == (Requirement("visuals", ("moodboard",), Need.REQUIRED),)


def test_a_word_that_is_no_need_changes_nothing() -> None:
    assert amended(CALL, {"synopsis": "perhaps"}) == CALL


def test_asking_for_more_makes_complete_dossiers_incomplete() -> None:
    after = amended(CALL, {"visuals": "required"})

    assert effect_of(CALL, after, {1: HAS_BOTH, 2: HAS_ONE, 3: HAS_NONE}) == Effect(2, 1, (2,), ())


def test_asking_for_less_makes_incomplete_dossiers_complete() -> None:
    after = amended(CALL, {"synopsis": "optional"})

    assert effect_of(CALL, after, {1: HAS_BOTH, 3: HAS_NONE}) == Effect(1, 2, (), (3,))
