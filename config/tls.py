"""How a mail server's certificate is checked, the same for taking mail in and for sending, and when it ends."""

import ssl
from datetime import UTC, datetime
from pathlib import Path


def context_of(ca_file: Path | None) -> ssl.SSLContext:
    """Trust the system's authorities, or a file's. Raises OSError: no certificate in it that can be read."""
    if ca_file is None:
        return ssl.create_default_context()
    context = ssl.create_default_context(cafile=str(ca_file))
    # From Python 3.13 on, strict would refuse most authorities that an office made for itself (no key identifiers);
    # signature, name and dates are checked as before.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def certificate_end(connection: object) -> datetime | None:
    """Until when the certificate of the server at the other end is valid; None where the connection has no TLS."""
    if not isinstance(connection, ssl.SSLSocket):
        return None
    said = (connection.getpeercert() or {}).get("notAfter")
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(said), UTC) if isinstance(said, str) else None
