"""The houses of the later hands, as `houses.toml` has them: who sends, under which names, how their papers are set."""

import tomllib
from pathlib import Path
from typing import Any

from bench.looks import House


def _frozen(value: Any) -> Any:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value


_TOLD = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
HOUSES = {hand: House(**{name: _frozen(value) for name, value in told.items()}) for hand, told in _TOLD.items()}
