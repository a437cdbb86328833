"""The measured figures stay what one takes in: goals first, the latest figure of each kind, and no diary."""

from tests.docs.pages import ROOT, text_of

RESULTS = text_of(ROOT / "bench" / "RESULTS.md")
MOST_WORDS = 7_000  # beyond that, earlier figures want to go: they are in the file's history
GOALS = 1_200  # words, to be read in five minutes


def words_of(section: str) -> int:
    """How many words stand in a section, up to the next of its rank."""
    return len(RESULTS.partition(f"## {section}\n")[2].partition("\n## ")[0].split())


def test_the_goals_come_first_and_are_soon_read() -> None:
    first = RESULTS.index("\n## ")

    assert RESULTS[first:].startswith("\n## Goals\n")
    assert 0 < words_of("Goals") <= GOALS


def test_there_is_no_more_than_the_latest_of_each_kind() -> None:
    assert len(RESULTS.split()) <= MOST_WORDS
