"""How many letters may leave, and when all automatic sending must stop."""

from dataclasses import dataclass

from triage.values import Reason, SentCounts

FREE_MAIL_PER_DAY = 200  # letters a day to one domain where strangers share it


@dataclass(frozen=True, slots=True)
class Caps:
    """How many letters may leave (rows 13 and 14 of the reply rules): plain numbers, the settings hold them."""

    per_address_day: int = 3
    per_address_week: int = 10
    per_domain_day: int = 20
    brake_ten_minutes: int = 60
    brake_hour: int = 300
    brake_bounces_of_50: int = 5


def cap_reason(sent: SentCounts, caps: Caps, *, free_mail: bool) -> Reason | None:
    """Why an address gets no more letters for now (row 13); `free_mail` says that strangers share its domain."""
    if sent.to_address_day >= caps.per_address_day:
        return Reason("cap_address_day", str(sent.to_address_day))
    if sent.to_address_week >= caps.per_address_week:
        return Reason("cap_address_week", str(sent.to_address_week))
    if sent.to_domain_day >= (max(FREE_MAIL_PER_DAY, caps.per_domain_day) if free_mail else caps.per_domain_day):
        return Reason("cap_domain_day", str(sent.to_domain_day))
    return None


def brake_reason(sent: SentCounts, caps: Caps) -> Reason | None:
    """Why all automatic sending must stop now (row 14); None while the figures are ordinary."""
    if sent.last_ten_minutes >= caps.brake_ten_minutes:
        return Reason("brake_ten_minutes", str(sent.last_ten_minutes))
    if sent.last_hour >= caps.brake_hour:
        return Reason("brake_hour", str(sent.last_hour))
    if sent.bounced_of_last_50 > caps.brake_bounces_of_50:
        return Reason("brake_bounces", str(sent.bounced_of_last_50))
    return None
