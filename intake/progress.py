"""Whom to tell how far something has come, while it goes on."""

from collections.abc import Callable

Told = Callable[[int, int], None]  # hears how many are done, and how many there are: mails of a poll, pages of a mail


def quiet(_done: int, _all: int) -> None:
    """For when nobody waits."""
