"""What a taken-over drawer might try: the path wanted names the attempt, and the answer's reason how it went."""

import intake.confine
import intake.viewing
from intake.parsers.limits import LimitReached
from intake.parsers.sought import Caught
from tests.intake.probes import ATTEMPTS, DEATHS, outcome


def attempt(data: bytes, path: str, passwords: tuple[str, ...]) -> Caught | None:
    """Stands in for find_file."""
    if path in DEATHS:
        DEATHS[path]()
    if path in ATTEMPTS:
        raise LimitReached(outcome(ATTEMPTS[path]).lower())
    return None


def main(control: int) -> None:
    """A template whose children try things instead of drawing; one CPU second, so that tests are quick."""
    intake.confine.CPU_SECONDS = 1  # type: ignore[misc]
    intake.viewing.find_file = attempt  # type: ignore[attr-defined, assignment]  # a name that only the child itself uses
    intake.viewing.main(control)
