"""When a mail counts as received, which call it falls under, and whether it is in time.

Instants are compared in UTC. The sender's Date header is never looked at.
"""

from collections.abc import Iterable
from datetime import datetime

from triage.mail.trace import own_stamps
from triage.message import Message
from triage.values import Call, House, Timeliness


def first_stamp(message: Message, house: House, internal_date: datetime) -> datetime:
    """The moment the fund's first server took the mail; INTERNALDATE when no server of the fund signed the trace.

    A delay between the fund's own servers is the fund's: the oldest stamp of the topmost own run counts.
    """
    dated = [stamp.at for stamp in own_stamps(message, house) if stamp.at is not None]
    return dated[-1] if dated else internal_date


def timeliness_of(received_at: datetime, call: Call) -> Timeliness:
    """Where a moment falls against a call's deadline; the whole of the last second belongs to it."""
    second = received_at.replace(microsecond=0)
    if second <= call.deadline:
        return Timeliness.ON_TIME
    if second <= call.deadline + call.grace:
        return Timeliness.IN_GRACE
    return Timeliness.LATE


def call_for(received_at: datetime, calls: Iterable[Call]) -> Call | None:
    """The call a mail of this moment falls under; None when there are no calls.

    The open call. Between a deadline and the next opening, the call just closed (the mail is late for it); in the grace
    of a call, that call, even if the next one has opened. Before any opening, the first call to open.
    """
    by_opening = sorted(calls, key=lambda call: (call.opens_at, call.deadline))
    begun = [call for call in by_opening if call.opens_at <= received_at]
    if not begun:
        return by_opening[0] if by_opening else None
    running = [call for call in begun if timeliness_of(received_at, call) is not Timeliness.LATE]
    if running:
        return min(running, key=lambda call: call.deadline)
    return max(begun, key=lambda call: call.deadline)


def call_named(key: str, calls: Iterable[Call]) -> Call | None:
    """The call with this key, if it is known."""
    return next((call for call in calls if call.key == key), None)


def call_after(instant: datetime, calls: Iterable[Call]) -> Call | None:
    """The next call whose deadline is still to come: where a late applicant may apply; None when none is known."""
    return min((call for call in calls if call.deadline > instant), key=lambda call: call.deadline, default=None)
