"""Whoever watches the log for errors finds each of them explained."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.docs.pages import DOCS, ROOT, text_of

HELP = DOCS / "how-to" / "when-something-is-wrong.md"
ROOMS = ("app", "console", "intake", "notifier", "storage")


def errors_in(source: str) -> Iterator[str]:
    """The constant sentences that a module logs as errors."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "log.error":
            said = node.args[0]
            assert isinstance(said, ast.Constant)
            yield str(said.value)


def logged() -> set[str]:
    """Every sentence that is logged as an error anywhere."""
    modules: list[Path] = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    return {said for path in modules for said in errors_in(text_of(path))}


def test_every_error_of_the_log_stands_on_the_page_of_help() -> None:
    page = text_of(HELP)

    assert [said for said in sorted(logged()) if f"`{said.partition(',')[0]}" not in page] == []


def test_errors_are_found() -> None:
    assert list(errors_in('log.info("poll done")\nlog.error("page failed", route="/today")')) == ["page failed"]
    assert "page failed" in logged()
