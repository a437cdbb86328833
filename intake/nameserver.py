"""Asks DNS for the keys of DKIM signatures, and for nothing else; an answer is bounded in time, size and number.

Whatever goes wrong is a result: no mail is kept waiting by DNS for longer than `SECONDS`. When the nameserver itself is
silent, nobody asks for a while, so that a night of many mails does not wait for each.
"""

import ipaddress
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from triage.dkim import KeyName
from triage.message import DkimResult

if TYPE_CHECKING:
    from dns.resolver import Resolver

SECONDS: Final = 4.0  # for all keys of one mail
PAUSE: Final = 60.0  # seconds without a question after a nameserver was silent
RECORDS: Final = 10  # TXT records under one name
RECORD_BYTES: Final = 4_096  # a key of 4,096 bits needs 800
_TRY: Final = 2.0  # seconds for one server, before the next one is asked
_ROOT_SECONDS: Final = 1.0
_DATAGRAM: Final = 1_232  # bytes that come through without being cut up (RFC 9715)

Answer = tuple[str, ...] | DkimResult  # the texts under a name, or why there are none


class Nameserver:
    """The system's nameservers, or one that the settings name."""

    def __init__(self, address: str = "", *, pause: float = PAUSE) -> None:
        """Ask nothing yet; `address` is an address, or address:port."""
        self._address = address
        self._pause = pause
        self._silent_until = 0.0

    def keys(self, names: Iterable[KeyName]) -> dict[KeyName, Answer]:
        """What DNS holds under each name, within `SECONDS` for all of them."""
        if time.monotonic() < self._silent_until:
            return dict.fromkeys(names, DkimResult.UNREACHABLE)
        deadline = time.monotonic() + SECONDS
        found = {name: self._texts(name, deadline - time.monotonic()) for name in names}
        if DkimResult.UNREACHABLE in found.values() and self.answers() is None:
            self._silent_until = time.monotonic() + self._pause
        return found

    def answers(self) -> float | None:
        """Seconds until a nameserver answered a question about the root, whatever it said; None for silence."""
        from dns.exception import DNSException
        from dns.resolver import NXDOMAIN, NoNameservers

        begun = time.monotonic()
        try:
            self._resolver().resolve(".", "NS", lifetime=_ROOT_SECONDS, raise_on_no_answer=False)
        except NoNameservers as error:
            if not any(response is not None for *_, response in error.kwargs["errors"]):
                return None  # nothing could be sent
        except NXDOMAIN:  # as odd as that is, somebody said it
            pass
        except (DNSException, OSError):
            return None
        return time.monotonic() - begun

    def _texts(self, name: KeyName, seconds: float) -> Answer:
        from dns.exception import DNSException
        from dns.resolver import NXDOMAIN, YXDOMAIN, NoAnswer

        if seconds <= 0:
            return DkimResult.UNREACHABLE
        try:
            answer = self._resolver().resolve(name.dns, "TXT", lifetime=seconds, search=False)
        except (NXDOMAIN, YXDOMAIN, NoAnswer):
            return DkimResult.NO_KEY
        except (DNSException, OSError):
            return DkimResult.UNREACHABLE
        texts = sorted(b"".join(record.strings) for record in answer)
        if len(texts) > RECORDS or any(len(text) > RECORD_BYTES for text in texts):
            return DkimResult.BAD_KEY
        return tuple(text.decode("latin-1") for text in texts)

    def _resolver(self) -> "Resolver":
        """Raises NoResolverConfiguration where neither the settings nor the system name a server."""
        from dns.resolver import Resolver

        resolver = Resolver(configure=not self._address)
        if self._address:
            host, resolver.port = split(self._address)
            resolver.nameservers = [host]
        resolver.timeout = _TRY
        resolver.use_edns(0, 0, _DATAGRAM)
        return resolver


def split(address: str) -> tuple[str, int]:
    """The host and the port of "192.0.2.1", "192.0.2.1:5353" or "[2001:db8::1]:5353". Raises ValueError."""
    host, colon, port = address.rpartition(":")
    if not colon or (":" in host.strip("[]") and not host.endswith("]")):
        host, port = address, "53"
    return str(ipaddress.ip_address(host.strip("[]"))), int(port)
