"""Readers and viewers whose children get two or three seconds of processor time instead of twenty, and smaller limits.

What would go on for ever is ended in the same way, only sooner; the wall is far away, so that a busy machine changes
nothing. With GUICHET_SEARCH=1 (in CI) they are the real ones.
"""

from intake.sandbox import Reader
from intake.viewer import Viewer
from tests.effort import THOROUGH

PATIENT = 600.0  # seconds on the wall


def hasty_reader() -> Reader:
    """A reader that gives up on a mail after three seconds of work."""
    return Reader() if THOROUGH else Reader(program="tests.intake.hasty_reading", wall_seconds=PATIENT)


def hasty_viewer() -> Viewer:
    """A viewer that gives up on a page after two seconds of work."""
    return Viewer() if THOROUGH else Viewer(program="tests.intake.hasty_viewing", wall_seconds=PATIENT)
