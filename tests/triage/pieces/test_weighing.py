"""What papers taught about the table: a weight for each sign, and no sign that the table does not know."""

from triage.pieces.weighing import NAME, ROWS, SOUND
from triage.vocabulary import weighed


def test_a_row_that_is_renamed_without_learning_again_is_found() -> None:
    taught = {row.partition("=")[0] for row in weighed.WEIGHTS.replace("\n", " ").strip().split("|")}

    measured = {sign for sign in taught if not sign.startswith((NAME, SOUND))}

    assert measured - {f"{name} {low:g} {high:g}" for name, low, high in ROWS} == set()
