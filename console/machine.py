"""What the desk may ask of the machine it runs on; the command line (app/) answers, since it alone knows processes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line of the doctor's report: `state` is ok, fix or info."""

    id: str
    state: str
    what: str
    why: str
    fix: str


@dataclass(frozen=True, slots=True)
class Machine:
    """The questions."""

    running: Callable[[str], bool] = lambda _role: True  # "worker" or "sender"
    free: Callable[[], tuple[int, int]] = lambda: (
        1 << 40,
        0,
    )  # bytes free on the vault's disk, and below which mail waits
    report: Callable[[str], tuple[ReportLine, ...]] = (
        lambda _language: ()
    )  # all checks of `guichet doctor`, in fr or en
    poll: timedelta = timedelta(minutes=1)  # how often the mailbox is looked at
