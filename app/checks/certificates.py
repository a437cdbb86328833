"""How long a mail server's certificate still holds."""

from datetime import datetime, timedelta

from app.checks.finding import Finding, fix, info, ok
from app.terminal import pick

SOON = timedelta(days=14)  # whoever renews by themselves has done so by then, with the usual ninety days
VERY_SOON = timedelta(days=3)


def certificate_finding(host: str, end: datetime | None, now: datetime) -> Finding:
    """Fine, about to end, or (None) no certificate because there is no TLS."""
    name = "mail.certificates"
    if end is None:
        return ok(name, pick(f"{host} : sans TLS, sur cette machine", f"{host}: no TLS, on this machine"))
    day, left = f"{end:%Y-%m-%d}", end - now
    if left > SOON:
        return ok(name, pick(f"{host} : certificat jusqu'au {day}", f"{host}: certificate until {day}"), end=day)
    said = pick(f"{host} : le certificat finit le {day}", f"{host}: the certificate ends on {day}")
    remedy = pick("demandez à qui tient ce serveur de le renouveler", "ask whoever runs that server to renew it")
    return (fix if left < VERY_SOON else info)(name, said, remedy, end=day)
