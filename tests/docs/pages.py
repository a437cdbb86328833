"""The pages of the documentation, and what stands on them as code."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = tuple(
    sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *(ROOT / "bench").glob("*.md"), *(ROOT / "examples").glob("*.md")])
)
GUIDES = tuple(page for page in PAGES if page.parent.name != "decisions" and page.name != "CHANGELOG.md")

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")


def named(page: Path) -> str:
    """A page as a test's name shows it."""
    return str(page.relative_to(ROOT))


def text_of(page: Path) -> str:
    """The text of a page."""
    return page.read_text(encoding="utf-8")


def code_of(page: Path) -> tuple[str, ...]:
    """Every line of code on a page: of fenced and of indented blocks, and the spans within sentences."""
    text = text_of(page)
    fenced = [line for block in _FENCE.findall(text) for line in block.splitlines()[1:-1]]
    rest = _FENCE.sub("", text)
    indented = [line.strip() for line in rest.splitlines() if line.startswith("    ")]
    prose = "\n".join(line for line in rest.splitlines() if not line.startswith("    "))
    return (*fenced, *indented, *_SPAN.findall(prose))


def rows(page: Path) -> tuple[tuple[str, ...], ...]:
    """The cells of every table row whose first cell is code."""
    lines = [line for line in text_of(page).splitlines() if line.startswith("| `")]
    return tuple(tuple(cell.strip() for cell in line.strip("|").split(" | ")) for line in lines)
