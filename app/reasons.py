"""Why a letter leaves, waits or is kept back, as a sentence; the tables have a code (docs/reference/reasons.md)."""

import tomllib
from functools import cache
from pathlib import Path

from app.terminal import pick
from triage.values import Reason

SENTENCES = Path(__file__).with_name("reasons.toml")


def told(reason: Reason) -> str:
    """The sentence for a reason, with its number; the code itself where there is none."""
    sentence = pick(*sentences().get(reason.code, (reason.code, reason.code)))
    return f"{sentence} ({reason.detail})" if reason.detail else sentence


@cache
def sentences() -> dict[str, tuple[str, str]]:
    """By code: the sentence in French and in English."""
    found = tomllib.loads(SENTENCES.read_text(encoding="utf-8"))
    return {code: (french, english) for code, (french, english) in found.items()}
