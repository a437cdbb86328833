"""Asking a real nameserver on loopback: what it says, how it fails, and how long anybody waits for it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from intake import nameserver as asking
from intake.nameserver import RECORD_BYTES, RECORDS, Answer, Nameserver, split
from tests.nameservers import SERVFAIL, SILENT, Zone, nameserver
from triage.dkim import KeyName
from triage.message import DkimResult

ADA = KeyName("lamquet.example", "s1")
ASKED = "s1._domainkey.lamquet.example"


@contextmanager
def impatient() -> Iterator[None]:
    """For who waits in vain: it need not be for long."""
    with pytest.MonkeyPatch.context() as short:
        short.setattr(asking, "SECONDS", 0.4)
        short.setattr(asking, "_TRY", 0.2)
        yield


def said(zone: Zone) -> Answer:
    with nameserver(zone) as server:
        return Nameserver(server.address).keys([ADA])[ADA]


@pytest.mark.parametrize(
    ("zone", "answer"),
    [
        ({ASKED: ["v=DKIM1; p=x"]}, ("v=DKIM1; p=x",)),
        ({ASKED: ["one", "two"]}, ("one", "two")),
        ({ASKED: ["x" * 3_000]}, ("x" * 3_000,)),  # too long for a datagram: asked again by TCP
        ({ASKED: []}, DkimResult.NO_KEY),
        ({}, DkimResult.NO_KEY),
        ({ASKED: SERVFAIL}, DkimResult.UNREACHABLE),
        ({ASKED: ["x" * (RECORD_BYTES + 1)]}, DkimResult.BAD_KEY),
        ({ASKED: [f"x{number}" for number in range(RECORDS + 1)]}, DkimResult.BAD_KEY),
    ],
)
def test_what_a_nameserver_says_is_a_result(zone: Zone, answer: Answer) -> None:
    assert said(zone) == answer


def test_nothing_but_the_name_of_the_key_is_asked() -> None:
    with nameserver({ASKED: ["v=DKIM1; p=x"]}) as server:
        Nameserver(server.address).keys([ADA])

    assert server.asked == [ASKED]


def test_after_a_key_that_does_not_come_there_is_no_time_for_others() -> None:
    names = [KeyName("lamquet.example", f"s{number}") for number in range(5)]
    with nameserver({f"{name.selector}._domainkey.lamquet.example": SILENT for name in names}) as server, impatient():
        found = Nameserver(server.address).keys(names)

    assert set(found.values()) == {DkimResult.UNREACHABLE}
    assert set(server.asked) - {""} == {"s0._domainkey.lamquet.example"}  # and "", the root: is anybody there?


def test_one_silent_domain_does_not_silence_the_others() -> None:
    with nameserver({"s2._domainkey.slow.example": SILENT, ASKED: ["v=DKIM1; p=x"]}) as server:
        asker = Nameserver(server.address)
        with impatient():
            asker.keys([KeyName("slow.example", "s2")])

        assert asker.keys([ADA]) == {ADA: ("v=DKIM1; p=x",)}


def test_a_silent_nameserver_is_left_alone_for_a_while() -> None:
    with nameserver({ASKED: ["v=DKIM1; p=x"]}) as server:
        server.mute = True
        asker = Nameserver(server.address, pause=1)
        with impatient():
            asker.keys([ADA])
        server.mute, before = False, len(server.asked)

        assert asker.keys([ADA]) == {ADA: DkimResult.UNREACHABLE}
        assert len(server.asked) == before

        time.sleep(1)
        assert asker.keys([ADA]) == {ADA: ("v=DKIM1; p=x",)}


def test_whether_a_nameserver_is_there_can_be_asked() -> None:
    with nameserver({}) as server:
        asker = Nameserver(server.address)
        assert asker.answers() is not None
        server.mute = True
        assert asker.answers() is None


@pytest.mark.parametrize("address", ["127.0.0.1:1", "[::1]:1", "192.0.2.1"])
def test_a_machine_without_dns_gets_a_result_too(address: str) -> None:
    with impatient():
        assert Nameserver(address).keys([ADA]) == {ADA: DkimResult.UNREACHABLE}


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("192.0.2.1", ("192.0.2.1", 53)),
        ("192.0.2.1:5353", ("192.0.2.1", 5353)),
        ("2001:db8::1", ("2001:db8::1", 53)),
        ("[2001:db8::1]", ("2001:db8::1", 53)),
        ("[2001:db8::1]:5353", ("2001:db8::1", 5353)),
    ],
)
def test_an_address_is_read_with_and_without_a_port(address: str, parts: tuple[str, int]) -> None:
    assert split(address) == parts
