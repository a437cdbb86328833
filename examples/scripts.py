"""Composes a screenplay of some pages from the names, places, actions and exchanges of a `script.toml`.

The same file gives the same screenplay: chance is seeded. The result is a text with the marks of papers.py.
"""

import random
from typing import Any


def script_of(plan: dict[str, Any]) -> str:
    """A screenplay of `scenes` scenes. No action and no exchange comes twice before all have come once."""
    chance = random.Random(plan["seed"])
    actions = _turns(plan["actions"], chance)
    exchanges = _turns(plan["exchanges"], chance)
    lines = [f"# {plan['title']}", "", *[f": {line}" for line in plan["front"]], "---"]
    for number in range(1, plan["scenes"] + 1):
        inside, outside = plan["inside"], plan["outside"]
        place = chance.choice(plan["rooms"] if number % 3 else plan["open"])
        shot = inside if place in plan["rooms"] else outside
        lines += [f"## {number}. {shot} {place} – {chance.choice(plan['hours'])}", "", next(actions), ""]
        pair = chance.sample(plan["people"], 2)
        for _ in range(chance.randint(1, 3)):
            for speaker, said in zip(pair, next(exchanges), strict=False):
                lines += [f"@ {speaker}", f"> {said}", ""]
        if chance.random() < 0.6:
            lines += [next(actions), ""]
        if number % 9 == 0:
            lines += [plan["cut"], ""]
    return "\n".join(lines)


def _turns(things: list[Any], chance: random.Random) -> Any:
    while True:
        yield from chance.sample(things, len(things))
