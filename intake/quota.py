"""How full a mailbox is, as its server says (IMAP QUOTA, RFC 9208): a full one refuses what producers send."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

NEARLY_FULL = 80  # per cent: a dossier has up to 60 MB, and the day of a deadline brings many
_LISTED = re.compile(rb"\(([^()]*)\)\s*$")
_RESOURCE = re.compile(rb"([A-Z][A-Z-]*) (\d+) (\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quota:
    """What is used of one limit: STORAGE in KiB, MESSAGE in mails, others as the server counts them."""

    resource: str
    used: int
    limit: int

    @property
    def percent(self) -> int:
        """How full, rounded down."""
        return 100 * self.used // self.limit

    @property
    def nearly_full(self) -> bool:
        """Whether somebody must make room before mail is refused."""
        return self.percent >= NEARLY_FULL


def fullest(answers: Iterable[bytes]) -> Quota | None:
    """The limit that is reached first, of QUOTA answers such as `"User quota" (STORAGE 12 20480)`; None without any."""
    listed = (found[1] for answer in answers if (found := _LISTED.search(answer)))
    quotas = [
        Quota(name.decode("ascii").upper(), int(used), int(limit))
        for part in listed
        for name, used, limit in _RESOURCE.findall(part)
        if int(limit) > 0
    ]
    return max(quotas, key=lambda quota: quota.used / quota.limit, default=None)
