"""docs/reference/reasons.md names every reason that triage gives, in French and English, and no other."""

import ast
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from app.reasons import sentences
from triage.pieces.outdated import OUTDATED
from triage.pieces.pictures import DOUBT
from triage.pieces.ties import UNRELATED
from triage.recognise import _UNREAD

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "reasons.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([a-z_]+)` \| ([^|]+) \| ([^|]+) \|", PAGE, re.MULTILINE)
MODULES = sorted((*(ROOT / "triage").glob("*.py"), *(ROOT / "triage" / "mail").glob("*.py")))
CHILDS_OWN = "unreadable.reason"  # passed on from the child, which documents its own codes


def grounds(name: str, modules: list[Path]) -> Iterator[str]:
    """The first argument of every Reason(...) or Evidence(...) call, as written."""
    for module in modules:
        text = module.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if f"{name}(" in text else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield ast.unparse(node.args[0])


def documented() -> set[str]:
    return {code for code, _, _ in ROWS}


def test_every_reason_is_a_plain_word_in_the_source() -> None:
    odd = [code for code in grounds("Reason", MODULES) if not re.fullmatch(r"'[a-z_]+'", code) and code != CHILDS_OWN]

    assert odd == []


def test_every_reason_is_explained() -> None:
    given = {ast.literal_eval(code) for code in grounds("Reason", MODULES) if code != CHILDS_OWN}

    assert given - documented() == set()


def test_the_reasons_of_the_other_rooms_are_explained_too() -> None:
    rooms = [
        module for room in ("intake", "notifier", "storage", "app") for module in sorted((ROOT / room).rglob("*.py"))
    ]
    given = {
        code.strip("'") for name in ("Reason", "Unreadable") for code in grounds(name, rooms) if code.startswith("'")
    }

    assert {code for code in given if not code.startswith("limit:")} - documented() == set()


def test_every_ground_of_a_line_is_explained() -> None:
    module = [ROOT / "triage" / "completeness.py"]
    plain = {ast.literal_eval(code) for code in grounds("Evidence", module) if code.startswith("'")}

    assert plain - documented() == set()


def test_no_explanation_of_triage_is_stale() -> None:
    ours = set(re.findall(r"^\| `([a-z_]+)` \|", PAGE.partition("## What the reading")[0], re.MULTILINE))
    given = {code.strip("'") for code in chain(grounds("Reason", MODULES), grounds("Evidence", MODULES))}

    assert {code for code in ours - given if not code.startswith(("hidden_", "doubt_"))} == set()


def test_the_command_line_says_why_a_letter_waits_in_the_same_words() -> None:
    part = PAGE.partition("## Why no letter")[2].partition("## Grounds of")[0]
    rows = re.findall(r"^\| `([a-z_]+)` \| ([^|]+) \| ([^|]+) \|", part, re.MULTILINE)

    assert sentences() == {code: (french.strip(), english.strip()) for code, french, english in rows}


def test_each_explanation_is_one_sentence_in_both_languages() -> None:
    assert len(ROWS) > 80
    assert [
        code for code, french, english in ROWS if not (french.strip().endswith(".") and english.strip().endswith("."))
    ] == []
    assert len(documented()) == len(ROWS)


def doubts() -> Iterator[str]:
    """The doubts that triage writes on a piece, without the kinds behind them."""
    for module in (ROOT / "triage").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "doubt" and isinstance(node.value, ast.Constant):
                yield str(node.value.value)
            if isinstance(node, ast.FunctionDef) and node.name == "_doubt" and module.parent.name == "pieces":
                yield from (
                    one.value
                    for returned in ast.walk(node)
                    if isinstance(returned, ast.Return)
                    for one in ast.walk(returned)
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                )


def given_doubts() -> set[str]:
    return {doubt.partition(":")[0] for doubt in (*doubts(), UNRELATED, OUTDATED, *_UNREAD.values(), DOUBT)} - {""}


def test_every_doubt_on_a_piece_is_explained() -> None:
    assert {"weak", "rival", "addressed", "unrelated", "other_fund", "scan", "picture"} <= given_doubts()
    assert {doubt for doubt in given_doubts() if f"`doubt_{doubt}`" not in PAGE} == set()
