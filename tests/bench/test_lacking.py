"""A dossier that lacks a line has a piece for every other one, and none for that line."""

import tomllib

import pytest

from bench.hands import FILMS, HELD_BACK
from bench.lacking import NOTHING, call, dossier, halves, lines
from tests.bench.test_compose import files_of
from tests.effort import few, in_turns


def test_the_lines_are_those_that_every_dossier_must_have() -> None:
    assert [line.key for line in lines()][:3] == ["project_sheet", "synopsis", "writing"]
    assert {line.key for line in lines()} < {line.key for line in call().requirements}


@pytest.mark.parametrize(
    ("half", "lacking"),
    [
        (half, lacking)
        for turn, half in enumerate(few((*halves(), *halves(held_back=True))))
        for lacking in in_turns([NOTHING, "writing", "rights", "project_sheet"], turn)
    ],
)
def test_each_line_but_one_has_its_piece(half: str, lacking: str) -> None:
    assert half in FILMS | HELD_BACK
    mail, truth = dossier(half, 1, lacking)
    told = tomllib.loads(truth)["mail"][0]
    counted = {piece["kind"] for piece in told["piece"] if piece.get("counts", "") != "no"}
    certain = {piece["kind"] for piece in told["piece"] if "counts" not in piece}

    assert {piece["file"] for piece in told["piece"]} == set(files_of(mail))
    assert told["state"][0]["missing"] == ([lacking] if lacking else [])
    for line in lines():
        if line.key == lacking:
            assert not certain & set(line.kinds)
        else:
            assert counted & set(line.kinds)
