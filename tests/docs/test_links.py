"""A reader who follows a link, looks at a picture or opens a file that a page names arrives."""

import re
from pathlib import Path

from tests.docs.pages import PAGES, ROOT, named, text_of

LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
OUTSIDE = ("http://", "https://", "mailto:")
SOURCES = "app bench config console deploy docs examples intake notifier storage tests triage"
FILE = re.compile(rf"(?<![\w/.<-])((?:{SOURCES.replace(' ', '|')})/[\w/-]+\.(?:py|md|toml|yaml|txt))\b")


def links_of(page: Path) -> list[str]:
    """The links and pictures of a page that stay in the project."""
    return [link for link in LINK.findall(text_of(page)) if not link.startswith(OUTSIDE)]


def strangers_of(text: str) -> list[str]:
    """The files of the sources that a text names by their path and that are not there."""
    return [path for path in FILE.findall(text) if not (ROOT / path).is_file()]


def anchors_of(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    heads = re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def fault_of(page: Path, link: str) -> str:
    """What is wrong with a link; "" when it leads somewhere."""
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.exists():
        return f"{link}: no such file"
    return f"{link}: no such heading" if anchor and anchor not in anchors_of(target) else ""


def test_every_link_leads_somewhere() -> None:
    faults = [(named(page), fault) for page in PAGES for link in links_of(page) if (fault := fault_of(page, link))]

    assert faults == []


def test_a_wrong_link_would_be_seen() -> None:
    page = PAGES[0]

    assert fault_of(page, "nowhere.md") == "nowhere.md: no such file"
    assert fault_of(page, "#no-such-heading") == "#no-such-heading: no such heading"


def test_every_file_of_the_sources_that_a_page_names_is_there() -> None:
    assert [(named(page), path) for page in PAGES for path in strangers_of(text_of(page))] == []


def test_a_module_that_moved_would_be_seen() -> None:
    assert strangers_of("`triage/pieces/rules.py` and `triage/rule.py`, see docs/README.md") == ["triage/rule.py"]


def test_the_map_names_every_page() -> None:
    home = next(page for page in PAGES if named(page) == "docs/README.md")
    there = {(home.parent / link.partition("#")[0]).resolve() for link in links_of(home)}
    pages = {page.resolve() for page in PAGES if page.is_relative_to(home.parent) and page.parent.name != "decisions"}

    assert sorted(map(named, pages - there - {home.resolve()})) == []
