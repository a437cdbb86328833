"""How many letters may leave, and when all automatic sending must stop."""

from dataclasses import dataclass

from triage.values import Reason, SentCounts

FREE_MAIL_PER_DAY = 200  # letters a day to one domain where strangers share it


@dataclass(frozen=True, slots=True)
class Caps:
    """How many letters may leave (RULES §1, rows 13 and 14): plain numbers, the settings hold them."""

    per_address_day: int = 3
    per_address_week: int = 10
    per_domain_day: int = 20
    brake_ten_minutes: int = 60
    brake_hour: int = 300
    brake_bounces_of_50: int = 5


def brake_reason(sent: SentCounts, caps: Caps) -> Reason | None:
    """Why all automatic sending must stop now (row 14); None while the figures are ordinary."""
    if sent.last_ten_minutes >= caps.brake_ten_minutes:
        return Reason("brake_ten_minutes", str(sent.last_ten_minutes))
    if sent.last_hour >= caps.brake_hour:
        return Reason("brake_hour", str(sent.last_hour))
    if sent.bounced_of_last_50 > caps.brake_bounces_of_50:
        return Reason("brake_bounces", str(sent.bounced_of_last_50))
    return None
