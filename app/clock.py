"""The only reader of the clock."""

import time
from datetime import UTC, datetime


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


def running() -> float:
    """Seconds that this machine has run: they stand still while it sleeps, and nobody can put them forward."""
    return time.monotonic()
