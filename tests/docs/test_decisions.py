"""The list of decisions names every record, and says which of them were changed or replaced, as the records do."""

import re
from pathlib import Path

from tests.docs.pages import DOCS, PAGES, text_of

LISTED = re.compile(r"^- \[(\d{4})\]\((\S+)\) (.+?)(?: · (changed in part|replaced) by ([\d, ]+))?$", re.MULTILINE)
MARK = re.compile(r"^\*\*(Changed in part|Replaced):\*\* (.+)$", re.MULTILINE)
RECORDS = tuple(page for page in PAGES if page.parent == DOCS / "decisions" and page.name != "README.md")
LINES = LISTED.findall(text_of(DOCS / "decisions" / "README.md"))


def mark_of(text: str) -> tuple[str, list[str]]:
    """How a record says that it was changed, and the numbers of the records that did so; ("", []) when it holds."""
    mark = MARK.search(text)
    return (mark[1].lower(), sorted(re.findall(r"\[(\d{4})\]\(", mark[2]))) if mark else ("", [])


def named_of(page: Path) -> tuple[str, str, str]:
    """The number, the file and the title of a record."""
    return page.name[:4], page.name, text_of(page).splitlines()[0].partition(". ")[2]


def test_every_decision_stands_in_the_list_with_its_title() -> None:
    assert sorted(tuple(line[:3]) for line in LINES) == sorted(map(named_of, RECORDS))


def test_a_changed_decision_is_marked_in_the_list_as_in_its_record() -> None:
    listed = {number: (how, sorted(re.findall(r"\d{4}", by))) for number, _, _, how, by in LINES}

    assert listed == {page.name[:4]: mark_of(text_of(page)) for page in RECORDS}


def test_a_replaced_decision_is_cut_to_what_stays_of_it() -> None:
    assert [page.name for page in RECORDS if mark_of(text_of(page))[0] == "replaced" and len(text_of(page)) > 900] == []


def test_the_marks_are_found() -> None:
    assert mark_of("# 0001. A\n\n**Replaced:** by b ([0002](0002-b.md)).\n") == ("replaced", ["0002"])
    assert mark_of("# 0001. A\n\n**Context.** …\n") == ("", [])
