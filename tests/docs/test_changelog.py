"""The changelog stays what a user reads to its end: it merges by union, which brings lines back or in twice."""

from collections import Counter

from tests.docs.pages import ROOT, text_of

CHANGELOG = text_of(ROOT / "CHANGELOG.md")
ALIKE = 40  # as many first characters show that a line came back after it was reworded
MOST_WORDS = 2_500  # of what is not released yet; beyond that, lines on one subject want to be one line


def twice(text: str) -> list[str]:
    """How the lines begin that stand in a text more than once, or again with another end."""
    return [line for line, count in Counter(line[:ALIKE] for line in text.splitlines() if line).items() if count > 1]


def unreleased(text: str) -> str:
    """What stands between the heading of the unreleased and the next version's."""
    return text.partition("## Unreleased\n")[2].partition("\n## ")[0]


def test_no_line_stands_twice_in_what_is_unreleased() -> None:
    assert twice(unreleased(CHANGELOG)) == []


def test_what_is_unreleased_is_short_enough_to_be_read() -> None:
    assert "\n## Unreleased\n" in CHANGELOG
    assert len(unreleased(CHANGELOG).split()) <= MOST_WORDS


def test_a_line_that_a_merge_brought_in_twice_would_be_seen() -> None:
    assert twice("- Mail is kept.\n\n- Nothing is lost.\n\n- Mail is kept.") == ["- Mail is kept."]


def test_a_line_that_a_merge_brought_back_beside_its_new_wording_would_be_seen() -> None:
    old, new = (f"- Mail is kept in two places, and the second is {where}." for where in ("a disk", "elsewhere"))

    assert twice(f"{old}\n{new}\n") == ["- Mail is kept in two places, and the se"]
