"""The best way through a file's blocks: what each fits, against what speaks for a beginning."""

import pytest

from triage.pieces.beginnings import fits_of, lost_by
from triage.pieces.segments import Segment, segments_of

NOTE, SCRIPT, LIFE = "author_note", "screenplay", "cv_bio"


def fits(*best: str) -> list[dict[str, float]]:
    """Blocks that each fit one kind, and others not at all."""
    return [{kind: 0.0 if kind == one else -8.0 for kind in (NOTE, SCRIPT, LIFE)} for one in best]


def test_a_paper_between_two_of_one_other_kind_stands_for_itself() -> None:
    found = segments_of(fits(NOTE, LIFE, NOTE), [0.0, -3.0, -3.0])

    assert found == [Segment(NOTE, 0, 0), Segment(LIFE, 1, 1), Segment(NOTE, 2, 2)]


def test_a_page_that_fits_ill_does_not_part_a_work_without_a_sign() -> None:
    assert segments_of(fits(SCRIPT, LIFE, SCRIPT), [0.0, -6.0, -6.0]) == [Segment(SCRIPT, 0, 2)]


@pytest.mark.parametrize(
    ("kind", "odds", "pieces"), [(NOTE, 1.0, 2), (NOTE, -1.0, 1), (LIFE, 1.0, 1), (SCRIPT, 7.0, 1)]
)
def test_a_second_note_follows_a_note_where_a_beginning_is_likelier_than_not(
    kind: str, odds: float, pieces: int
) -> None:
    assert len(segments_of(fits(kind, kind), [0.0, odds])) == pieces


def test_a_kind_loses_more_the_shorter_it_stays_of_the_best_and_names_count_less() -> None:
    found = fits_of({NOTE: 9.0, LIFE: 5.0, SCRIPT: -4.0}, {NOTE: 9.0, LIFE: 10.0, SCRIPT: -4.0}, (NOTE, LIFE, SCRIPT))

    assert found[NOTE] == 0.0 > found[LIFE] > found[SCRIPT]
    assert found[LIFE] > -lost_by(4.0)
    assert lost_by(100.0) == lost_by(13.0)
