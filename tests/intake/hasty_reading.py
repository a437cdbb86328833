"""The processes of intake/child.py with less time for a mail, and with those limits smaller that are long to reach."""

from functools import partial

import intake.child
import intake.confine
import intake.parsers.markup
import intake.parsers.sheets
from intake.parsers.limits import MIB, Limits
from intake.parsers.mail import read_mail


def main(control: int) -> None:
    """Three seconds are twice what the longest bomb takes that ends by itself."""
    intake.confine.CPU_SECONDS = 3  # type: ignore[misc]
    intake.parsers.markup.ELEMENTS = 100_000  # type: ignore[misc]
    intake.parsers.sheets.UNPACKED = 8 * MIB  # type: ignore[misc]
    smaller = partial(read_mail, limits=Limits(unpacked=40 * MIB))
    intake.child.read_mail = smaller  # type: ignore[attr-defined]  # a name that only the child itself uses
    intake.child.main(control)
