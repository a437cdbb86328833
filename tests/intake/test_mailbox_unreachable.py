"""Every reason why a mailbox cannot be used, with the word for it and the remedy."""

import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from imap_tools import BaseMailBox

from config.settings import Imap, Security
from intake.imap_mailbox import ImapMailbox
from intake.unreachable import Fault, MailboxUnreachable
from tests.certificates import issue
from tests.faulty import FaultyImap
from tests.mailworld import MailWorld
from tests.servers import PASSWORD, Dovecot, imap_settings

pytestmark = pytest.mark.servers


def failure(settings: Imap) -> MailboxUnreachable:
    with ImapMailbox(settings) as mailbox, pytest.raises(MailboxUnreachable) as raised:
        mailbox.listing()
    assert raised.value.host == f"{settings.host}:{settings.port}"
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__ or raised.value.__context__ is None
    return raised.value


def tls_server(folder: Path, **certificate: object) -> tuple[ssl.SSLContext, Path]:
    ca_file = issue(folder, **certificate)  # type: ignore[arg-type]  # issue's own keywords
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context, ca_file


@pytest.fixture
def silence() -> Iterator[int]:
    """A port that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def test_a_wrong_password_is_told_from_everything_else(local_mail: MailWorld, tmp_path: Path) -> None:
    settings = imap_settings(local_mail.imap_port, tmp_path / "password")
    settings.password.path.write_text("wrong\n")

    error = failure(settings)

    assert error.fault is Fault.LOGIN
    assert "wrong" not in str(error)
    assert "imap.user" in error.remedy


def test_a_password_file_that_is_missing_is_named(local_mail: MailWorld, tmp_path: Path) -> None:
    settings = imap_settings(local_mail.imap_port, tmp_path / "password")
    settings.password.path.unlink()

    error = failure(settings)

    assert error.fault is Fault.SECRET
    assert str(tmp_path / "password") in error.happened


@pytest.mark.parametrize("text", ["", "\n", "pass\x00word", "pass\nA1 LOGOUT"])
def test_a_password_that_could_break_the_conversation_is_not_sent(
    local_mail: MailWorld, tmp_path: Path, text: str
) -> None:
    settings = imap_settings(local_mail.imap_port, tmp_path / "password")
    settings.password.path.write_text(text)

    assert failure(settings).fault is Fault.SECRET


def test_a_password_with_accents_is_taken(tmp_path: Path) -> None:
    with MailWorld(password="clé à œil") as mail:
        settings = imap_settings(mail.imap_port, tmp_path / "password")
        settings.password.path.write_text("clé à œil\n", encoding="utf-8")
        with ImapMailbox(settings) as mailbox:
            assert mailbox.listing().uids == ()


def test_a_missing_folder_is_named(local_mail: MailWorld, tmp_path: Path) -> None:
    settings = imap_settings(local_mail.imap_port, tmp_path / "password", folder="Dossiers reçus")

    error = failure(settings)

    assert error.fault is Fault.FOLDER
    assert "Dossiers reçus" in error.happened


def test_a_closed_port_is_a_network_fault(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]

    assert failure(imap_settings(port, tmp_path / "password")).fault is Fault.NETWORK


def test_a_host_that_is_not_known_is_named_so(tmp_path: Path) -> None:
    settings = replace(imap_settings(1, tmp_path / "password"), host="no-such-host.invalid")

    assert failure(settings).fault is Fault.NAME


def test_a_server_that_never_answers_is_given_up_in_time(silence: int, tmp_path: Path) -> None:
    settings = imap_settings(silence, tmp_path / "password", timeout=timedelta(seconds=0.3))

    assert failure(settings).fault is Fault.TIMEOUT


def test_an_expired_certificate_is_said_to_be_expired(tmp_path: Path) -> None:
    context, ca_file = tls_server(tmp_path, expired=True)
    with MailWorld(password=PASSWORD, tls=context) as mail:
        settings = imap_settings(
            mail.imap_port, tmp_path / "password", security=Security.TLS, ca_file=ca_file, host="localhost"
        )

        error = failure(settings)

    assert error.fault is Fault.TLS_EXPIRED
    assert "renewed" in error.remedy


def test_a_certificate_that_begins_later_points_to_the_clock(tmp_path: Path) -> None:
    context, ca_file = tls_server(tmp_path, days=60)  # of thirty days: from the thirtieth on
    with MailWorld(password=PASSWORD, tls=context) as mail:
        settings = imap_settings(
            mail.imap_port, tmp_path / "password", security=Security.TLS, ca_file=ca_file, host="localhost"
        )

        error = failure(settings)

    assert "not yet valid" in error.happened
    assert error.remedy.startswith("check this machine's clock")


def test_a_certificate_of_an_unknown_authority_points_to_the_ca_file(tmp_path: Path) -> None:
    context, _ = tls_server(tmp_path)
    with MailWorld(password=PASSWORD, tls=context) as mail:
        settings = imap_settings(mail.imap_port, tmp_path / "password", security=Security.TLS, host="localhost")

        error = failure(settings)

    assert error.fault is Fault.TLS_UNKNOWN
    assert "imap.ca_file" in error.remedy


def test_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    context, ca_file = tls_server(tmp_path, names=("mail.other.example",))
    with MailWorld(password=PASSWORD, tls=context) as mail:
        settings = imap_settings(
            mail.imap_port, tmp_path / "password", security=Security.TLS, ca_file=ca_file, host="localhost"
        )

        error = failure(settings)

    assert error.fault is Fault.TLS_NAME


def test_a_ca_file_without_a_certificate_is_named(local_mail: MailWorld, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing here\n")
    settings = imap_settings(
        local_mail.imap_port, tmp_path / "password", security=Security.TLS, ca_file=tmp_path / "ca.pem"
    )

    assert "ca.pem" in failure(settings).happened


def test_tls_to_a_port_that_speaks_plainly_points_to_port_and_security(local_mail: MailWorld, tmp_path: Path) -> None:
    settings = imap_settings(local_mail.imap_port, tmp_path / "password", security=Security.TLS)

    error = failure(settings)

    assert error.fault is Fault.TLS
    assert "imap.security" in error.remedy


def test_the_right_authority_lets_mail_be_read_and_waited_for_over_tls(tmp_path: Path) -> None:
    context, ca_file = tls_server(tmp_path)
    with MailWorld(password=PASSWORD, tls=context) as mail:
        settings = imap_settings(
            mail.imap_port, tmp_path / "password", security=Security.TLS, ca_file=ca_file, host="localhost"
        )
        with ImapMailbox(settings) as mailbox:
            uid = mail.append(b"Subject: x\r\n\r\n" + b"y" * 100_000)

            assert mailbox.listing().uids == (uid,)
            assert mailbox.wait(5)
            assert mailbox.wait(0.2) is False
            mail.append(b"Subject: x\r\n\r\n")
            assert mailbox.wait(5)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_dovecot_is_reached_over_tls_and_starttls(dovecot: Dovecot, tmp_path: Path, security: Security) -> None:
    port = dovecot.imaps if security is Security.TLS else dovecot.imap
    settings = imap_settings(port, tmp_path / "password", security=security, ca_file=dovecot.ca_file, user=security)
    with ImapMailbox(settings) as mailbox:
        assert mailbox.listing().uids == ()
        assert mailbox.wait(5)
        assert mailbox.wait(0.2) is False


def test_an_unknown_authority_is_named_under_starttls_too(dovecot: Dovecot, tmp_path: Path) -> None:
    settings = imap_settings(dovecot.imap, tmp_path / "password", security=Security.STARTTLS, host="localhost")

    assert failure(settings).fault is Fault.TLS_UNKNOWN


def test_a_server_that_has_no_starttls_does_not_get_the_password(tmp_path: Path) -> None:
    with FaultyImap() as server:
        settings = imap_settings(server.port, tmp_path / "password", security=Security.STARTTLS)

        assert failure(settings).fault is Fault.PROTOCOL

    assert not [said for said in server.said if "LOGIN" in said]


def test_a_server_that_speaks_no_imap_is_told_so(tmp_path: Path, local_mail: MailWorld) -> None:
    assert failure(imap_settings(local_mail.smtp_port, tmp_path / "password")).fault is Fault.PROTOCOL


def test_what_the_server_said_never_stands_in_the_error(tmp_path: Path) -> None:
    with FaultyImap({5: b"x"}) as server:
        server.before = lambda command: "* BYE the pitch of Ada\r\n" if "SEARCH" in command else None
        with (
            ImapMailbox(imap_settings(server.port, tmp_path / "password")) as mailbox,
            pytest.raises(MailboxUnreachable) as raised,
        ):
            mailbox.listing()

    assert "Ada" not in str(raised.value) + repr(
        raised.value.__context__ if not raised.value.__suppress_context__ else ""
    )


def test_a_login_of_another_kind_can_be_plugged_in(local_mail: MailWorld, tmp_path: Path) -> None:
    settings = imap_settings(local_mail.imap_port, tmp_path / "password")
    settings.password.path.unlink()
    logins = []

    def login(line: BaseMailBox) -> None:
        logins.append(line)
        line.login_utf8(local_mail.user, PASSWORD, initial_folder=None)

    with ImapMailbox(settings, login=login) as mailbox:
        mailbox.listing()
        local_mail.hang_up()
        mailbox.listing()

    assert len(logins) == 2
