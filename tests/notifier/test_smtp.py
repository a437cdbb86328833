"""The conversation with a real submission server: every fault has its outcome, and nothing is offered twice."""

import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from config.points import Point, watch
from config.settings import Secret, Security, Smtp
from notifier.smtp import Accepted, Deferred, Line, Lost, Outcome, Refused, Step, Unavailable, connect
from tests.notifier.cast import letter
from tests.notifier.server import Desk, serving

pytestmark = [pytest.mark.servers, pytest.mark.filterwarnings("ignore:Requiring AUTH:UserWarning")]

ADA = "ada@ombre.example"
DESK = "impact@fonds.example"
DATA = letter().data


@pytest.fixture
def desk_and_smtp() -> Iterator[tuple[Desk, Smtp]]:
    with serving() as (desk, port):
        yield desk, smtp_at(port)


def smtp_at(port: int, **changes: Any) -> Smtp:
    settings = Smtp(host="127.0.0.1", port=port, sender=DESK, security=Security.NONE, timeout=timedelta(seconds=5))
    return replace(settings, **changes)


def line_to(smtp: Smtp) -> Line:
    line = connect(smtp)
    assert isinstance(line, Line), line
    return line


def offer(smtp: Smtp, *, data: bytes = DATA, copy_to: str = DESK) -> tuple[Outcome, list[Point]]:
    """Offer one letter to Ada; tell which points were passed, the offer among them."""
    seen: list[Point] = []
    line = line_to(smtp)
    watch(seen.append)
    try:
        outcome = line.offer(ADA, data, copy_to=copy_to, offered=lambda: None)
    finally:
        watch(None)
        line.close()
    return outcome, seen


def test_a_letter_and_its_proof_copy_leave_in_one_transaction(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp

    outcome, seen = offer(smtp)

    assert outcome == Accepted("250 2.0.0", copied=True)
    assert [(one.sender, one.recipients) for one in desk.taken] == [("", [ADA, DESK])]
    assert desk.taken[0].data == DATA
    assert seen == [Point.SMTP_GREETED, Point.BEFORE_OFFER, Point.OFFERED, Point.AFTER_DOT, Point.ANSWERED]


def test_lines_that_begin_with_a_dot_arrive_whole(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp
    data = b"Subject: x\r\n\r\n.\r\n..\r\n.a" + b"\r\nb." * 40_000

    offer(smtp, data=data)

    assert desk.taken[0].data == data + b"\r\n"


def test_one_line_carries_several_letters(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp
    desk.faults.rcpt = {"gone@ombre.example": "550 5.1.1 no such user"}
    line = line_to(smtp)

    outcomes = [
        line.offer(address, DATA, copy_to=DESK, offered=lambda: None)
        for address in (ADA, "gone@ombre.example", "ben@ombre.example")
    ]
    line.close()

    assert outcomes == [
        Accepted("250 2.0.0", copied=True),
        Refused("550 5.1.1", Step.RECIPIENT),
        Accepted("250 2.0.0", copied=True),
    ]
    assert [one.recipients[0] for one in desk.taken] == [ADA, "ben@ombre.example"]
    assert desk.connections == 1


def test_the_bounce_address_is_used_where_the_null_sender_is_refused(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp
    desk.faults.mail = {"": "550 5.7.1 no null sender here"}

    outcome, _ = offer(replace(smtp, bounce_address="bounce@fonds.example"))

    assert outcome == Accepted("250 2.0.0", copied=True)
    assert desk.taken[0].sender == "bounce@fonds.example"


def test_a_refused_null_sender_without_bounce_address_is_the_lines_trouble(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp
    desk.faults.mail = {"": "550 5.7.1 no null sender here"}

    outcome, _ = offer(smtp)

    assert outcome == Deferred("550 5.7.1", Step.SENDER, of_line=True)


def test_without_null_sender_the_bounce_address_or_our_own_is_named(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp

    offer(replace(smtp, null_sender=False))
    offer(replace(smtp, null_sender=False, bounce_address="bounce@fonds.example"))

    assert [one.sender for one in desk.taken] == [DESK, "bounce@fonds.example"]


def test_a_letter_leaves_without_copy_where_our_own_mailbox_is_refused(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp
    desk.faults.rcpt = {DESK: "550 5.7.1 not from here"}

    outcome, _ = offer(smtp)

    assert outcome == Accepted("250 2.0.0", copied=False)
    assert desk.taken[0].recipients == [ADA]


@pytest.mark.parametrize(
    ("mail", "rcpt", "data", "text", "outcome", "offered"),
    [
        ("451 4.3.0 later", "", "", "", Deferred("451 4.3.0", Step.SENDER, of_line=True), False),
        ("421 closing", "", "", "", Deferred("421", Step.SENDER, of_line=True), False),
        ("530 5.7.0 log in first", "", "", "", Deferred("530 5.7.0", Step.SENDER, of_line=True), False),
        ("552 5.3.4 too big", "", "", "", Refused("552 5.3.4", Step.SENDER), False),
        ("drop", "", "", "", Lost(Step.SENDER), False),
        ("", "450 4.2.1 greylisted", "", "", Deferred("450 4.2.1", Step.RECIPIENT), False),
        ("", "550 5.1.1 <ada@ombre.example> unknown", "", "", Refused("550 5.1.1", Step.RECIPIENT), False),
        ("", "drop", "", "", Lost(Step.RECIPIENT), False),
        ("", "", "451 later", "", Deferred("451", Step.TEXT), True),
        ("", "", "554 5.5.1 no", "", Refused("554 5.5.1", Step.TEXT), True),
        ("", "", "drop", "", Lost(Step.TEXT), True),
        ("", "", "", "452 4.3.1 full", Deferred("452 4.3.1", Step.ANSWER), True),
        ("", "", "", "554 5.7.1 no", Refused("554 5.7.1", Step.ANSWER), True),
        ("", "", "", "421 4.3.2 closing", Deferred("421 4.3.2", Step.ANSWER, of_line=True), True),
        ("", "", "", "drop", Lost(Step.ANSWER), True),
    ],
)
def test_every_fault_has_its_outcome(
    desk_and_smtp: tuple[Desk, Smtp], mail: str, rcpt: str, data: str, text: str, outcome: Outcome, offered: bool
) -> None:
    desk, smtp = desk_and_smtp
    desk.faults.mail = {"": mail} if mail else {}
    desk.faults.rcpt = {ADA: rcpt} if rcpt else {}
    desk.faults.data, desk.faults.text = data, text
    # a text long enough that the break shows while it is being sent, not only when the answer is awaited
    long = DATA + b"x" * 60 + (b"\r\n" + b"x" * 70) * 400_000 if data == "drop" else DATA

    told, seen = offer(smtp, data=long)

    assert told == outcome
    assert (Point.OFFERED in seen) is offered
    assert desk.taken == []


def test_only_an_answer_lost_after_the_dot_is_uncertain(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp
    desk.faults.taken_but_lost = 1

    outcome, _ = offer(smtp)

    assert isinstance(outcome, Lost)
    assert outcome.uncertain
    assert len(desk.taken) == 1
    assert [step for step in Step if Lost(step).uncertain] == [Step.ANSWER]


def test_nothing_is_sent_when_the_offer_cannot_be_noted(desk_and_smtp: tuple[Desk, Smtp]) -> None:
    desk, smtp = desk_and_smtp
    line = line_to(smtp)

    def broken() -> None:
        raise RuntimeError("database gone")

    with pytest.raises(RuntimeError, match="database gone"):
        line.offer(ADA, DATA, copy_to="", offered=broken)

    assert not line.open
    assert desk.taken == []


@pytest.mark.parametrize(
    "address", ["adà@ombre.example", "ada@ombré.example", "a b@ombre.example", "a@b\r\nRCPT TO:<e@x>"]
)
def test_an_address_that_plain_smtp_cannot_carry_is_refused_before_the_server_hears_it(
    desk_and_smtp: tuple[Desk, Smtp], address: str
) -> None:
    desk, smtp = desk_and_smtp
    line = line_to(smtp)

    outcome = line.offer(address, DATA, copy_to=DESK, offered=lambda: None)
    line.close()

    assert outcome == Refused("address not ASCII", Step.RECIPIENT)
    assert desk.taken == []


# ----------------------------------------------------------------------------------------------------- before a letter


def certificate(folder: Path, *, host: bool = True, days: int = 30) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test authority")])
    until = datetime.now(UTC) + timedelta(days=days)
    names = [x509.IPAddress(IPv4Address("127.0.0.1"))] if host else [x509.DNSName("other.example")]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(until - timedelta(days=60))
        .not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return pem


def context(pem: Path) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(pem)
    return made


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_letter_leaves_under_tls_with_login(tmp_path: Path, security: Security) -> None:
    pem = certificate(tmp_path)
    (tmp_path / "password").write_text("secret\n")
    tls = context(pem)

    with serving(
        tls=tls if security is Security.TLS else None,
        starttls=tls if security is Security.STARTTLS else None,
        login=True,
    ) as (desk, port):
        outcome, _ = offer(
            smtp_at(port, security=security, ca_file=pem, user="desk", password=Secret(tmp_path / "password"))
        )

    assert outcome == Accepted("250 2.0.0", copied=True)
    assert len(desk.taken) == 1


def trouble(smtp: Smtp) -> Unavailable:
    line = connect(smtp)
    assert isinstance(line, Unavailable)
    return line


@pytest.mark.parametrize(
    ("host", "days", "remedy"),
    [
        (True, -1, "it has expired: ask the server's operator to renew it"),
        (True, 90, "it is not valid yet: check this machine's clock, or ask the server's operator"),
        (False, 30, "it names another host: set smtp.host to the name in the certificate"),
    ],
)
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_bad_certificate_is_refused_with_its_remedy(
    tmp_path: Path, host: bool, days: int, remedy: str, security: Security
) -> None:
    pem = certificate(tmp_path, host=host, days=days)
    tls = context(pem)

    with serving(tls=tls if security is Security.TLS else None, starttls=tls) as (_, port):
        told = trouble(smtp_at(port, security=security, ca_file=pem))

    assert told.code == "certificate"
    assert remedy in told.message


def test_an_unknown_authority_is_refused_with_its_remedy(tmp_path: Path) -> None:
    with serving(tls=context(certificate(tmp_path))) as (_, port):
        told = trouble(smtp_at(port, security=Security.TLS))

    assert told.code == "certificate"
    assert "set smtp.ca_file" in told.message


def test_a_server_without_tls_is_refused_where_tls_is_wanted() -> None:
    with serving() as (_, port):
        codes = [trouble(smtp_at(port, security=one)).code for one in (Security.TLS, Security.STARTTLS)]

    assert codes == ["tls", "tls"]


@pytest.mark.parametrize("ca_file", ["absent.pem", "empty.pem"])
def test_a_ca_file_that_cannot_be_used_is_named(tmp_path: Path, ca_file: str) -> None:
    (tmp_path / "empty.pem").write_text("")

    told = trouble(smtp_at(1, security=Security.TLS, ca_file=tmp_path / ca_file))

    assert told.code == "certificate"
    assert told.message.startswith("smtp.ca_file: ")


def test_a_refused_login_is_named_without_the_password(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("wrong-CANARY")

    with serving(login=True) as (_, port):
        told = trouble(smtp_at(port, user="desk", password=Secret(tmp_path / "password")))

    assert told == Unavailable("login", f"127.0.0.1:{port}: login refused (535); check smtp.user and the password file")


def test_a_server_that_offers_no_login_is_named(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("secret")

    with serving() as (_, port):
        told = trouble(smtp_at(port, user="desk", password=Secret(tmp_path / "password")))

    assert told.code == "login"
    assert "offers no login" in told.message


def test_a_password_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    told = trouble(smtp_at(1, user="desk", password=Secret(tmp_path / "absent")))

    assert told == Unavailable(
        "password", "smtp.password: cannot read its file (No such file or directory); check its path and rights"
    )


def test_a_server_that_does_not_answer_is_named() -> None:
    told = trouble(smtp_at(1))

    assert told == Unavailable(
        "unreachable",
        "127.0.0.1:1: cannot be reached (Connection refused); "
        "check smtp.host, smtp.port (465 goes with tls, 587 with starttls) and the network",
    )
