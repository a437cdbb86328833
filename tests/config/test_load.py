"""Settings: what a sound file gives, and the exact sentence for each way to get one wrong."""

from datetime import date, timedelta
from pathlib import Path

import pyrage
import pytest

from config.load import load_settings
from config.problems import ConfigurationError
from config.settings import Outbox, Security, WhenUncertain
from tests.config.conftest import OUTBOX, SECRETS, Write, Wrong, wrongs
from triage.values import Trust

TYPO = 'host = "imap.fund.example"', 'hots = "imap.fund.example"'


def sentences(file: Path, environment: dict[str, str] | None = None) -> list[str]:
    """Every problem of a settings file, without the file's folder."""
    with pytest.raises(ConfigurationError) as error:
        load_settings(file, environment or {})
    return [str(problem).replace(f"{file.parent}/", "") for problem in error.value.problems]


def test_a_short_file_gets_every_default(written: Write, tmp_path: Path) -> None:
    settings = load_settings(written(), {})

    assert settings.data == tmp_path / "data"
    assert settings.database == f"sqlite:///{tmp_path}/data/guichet.db"
    assert (settings.vault.blobs, settings.vault.keyring) == (tmp_path / "data/vault", tmp_path / "data/keyring")
    assert (settings.imap.port, settings.imap.security, settings.imap.poll) == (993, Security.TLS, timedelta(minutes=1))
    assert (settings.smtp.port, settings.smtp.security) == (587, Security.STARTTLS)
    assert (settings.calls, settings.kinds) == (tmp_path / "calls", tmp_path / "kinds.yaml")
    assert settings.outbox == Outbox()
    assert settings.message_bytes == 60 * 1024 * 1024
    assert settings.checkpoints is None
    assert settings.imap.password.reveal() == "canary-secret"


def test_our_own_addresses_are_ours_without_being_named(written: Write) -> None:
    house = load_settings(written(("[fund]", '[house]\naddresses = ["Depot@Fund.example"]\n[fund]')), {}).house

    assert house.addresses == {"impact@fund.example", "depot@fund.example"}
    assert (house.domain, house.own_hosts, house.authserv_id, house.trust) == ("fund.example", (), "", Trust.VERIFIED)


def test_free_mail_is_added_to_the_domains_known(written: Write) -> None:
    house = load_settings(written(("[fund]", '[house]\nfree_mail = ["Village.example"]\n[fund]')), {}).house

    assert {"village.example", "gmail.com", "skynet.be"} <= house.free_mail


def test_a_port_follows_the_protection(written: Write) -> None:
    file = written(("[imap]\n", '[imap]\nsecurity = "starttls"\n'), ("[smtp]\n", '[smtp]\nsecurity = "tls"\n'))

    settings = load_settings(file, {})

    assert (settings.imap.port, settings.smtp.port) == (143, 465)


def test_letters_carry_the_identity_of_their_day(written: Write) -> None:
    earlier = """
[[fund.identity]]
valid_from = "2011-01-01"
legal_name = "Fonds Exemple Entreprises SA"
postal_address = ["Rue de l'Exemple 1"]
signatory = "Ben"
telephone = "+32 65 00 00 00"
email = "info@fund.example"
[[fund.identity]]
"""

    fund = load_settings(written(("[[fund.identity]]\n", earlier)), {}).fund

    assert fund.identity_on(date(2021, 6, 30)).legal_name == "Fonds Exemple Entreprises SA"
    assert fund.identity_on(date(2021, 7, 1)).legal_name == "Fonds Exemple SA"


def test_variables_override_the_file(written: Write) -> None:
    environment = {
        "GUICHET_CONFIG": "guichet.toml",
        "GUICHET_DATA": "/srv/guichet",
        "GUICHET_IMAP_HOST": "other.fund.example",
        "GUICHET_IMAP_PORT": "1993",
        "GUICHET_IMAP_IDLE": "false",
        "GUICHET_IMAP_POLL": "1h30m",
        "GUICHET_IMAP_FOLDER": "",
        "GUICHET_MESSAGE_BYTES": "5 MiB",
        "GUICHET_HOUSE_OWN_HOSTS": "MX1.fund.example, mx2.fund.example",
        "GUICHET_OUTBOX_RETRIES": "1m,2m",
        "GUICHET_OUTBOX_WHEN_UNCERTAIN": "resend",
        "GUICHET_OUTBOX_PER_DOMAIN_DAY": "7",
        "GUICHETIER": "someone else's",
    }

    settings = load_settings(written(), environment)

    assert settings.data == Path("/srv/guichet")
    assert (settings.imap.host, settings.imap.port, settings.imap.idle) == ("other.fund.example", 1993, False)
    assert (settings.imap.poll, settings.imap.folder) == (timedelta(minutes=90), "INBOX")
    assert settings.message_bytes == 5 * 1024 * 1024
    assert settings.house.own_hosts == ("mx1.fund.example", "mx2.fund.example")
    assert settings.outbox.retries == (timedelta(minutes=1), timedelta(minutes=2))
    assert settings.outbox.when_uncertain is WhenUncertain.RESEND
    assert settings.outbox.caps.per_domain_day == 7


def test_secrets_may_be_credentials_of_systemd(written: Write, tmp_path: Path) -> None:
    file = written()
    (tmp_path / "credentials").mkdir()
    (tmp_path / "credentials" / "imap.secret").write_text("from systemd", encoding="utf-8")

    settings = load_settings(file, {"CREDENTIALS_DIRECTORY": str(tmp_path / "credentials")})

    assert settings.imap.password.reveal() == "from systemd"
    assert settings.reply_key.path == tmp_path / "reply.key"


def test_a_server_on_this_machine_may_be_spoken_to_in_clear(written: Write) -> None:
    for host in ("localhost", "127.0.0.1", "127.8.9.1", "::1"):
        file = written(('host = "imap.fund.example"', f'host = "{host}"\nsecurity = "none"'))

        assert load_settings(file, {}).imap.security is Security.NONE


def test_clear_text_to_another_machine_must_be_meant(written: Write) -> None:
    file = written(("[imap]\n", '[imap]\nsecurity = "none"\nallow_plaintext = true\n'))

    assert load_settings(file, {}).imap.port == 143


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(written: Write) -> None:
    file = written()
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))

    assert load_settings(file, {}).imap.host == "imap.fund.example"


@pytest.mark.parametrize("wrong", wrongs("wrong_settings.toml"), ids=str)
def test_a_wrong_file_is_told_in_one_sentence_each(written: Write, wrong: Wrong) -> None:
    found = sentences(written((wrong.old, wrong.new)))

    assert found == [f"guichet.toml: {sentence}" for sentence in wrong.says]
    assert "canary-secret" not in "".join(found)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("GUICHET_IMAP_PORT", "99999", "99999 is out of range; write a whole number between 1 and 65535"),
        ("GUICHET_IMAP_IDLE", "yes", '"yes" is neither true nor false; write true or false, without quotes'),
        (
            "GUICHET_IMAP_PASSWORD",
            "canary-secret",
            "is a secret and has no place here; write it to a file and name that file in GUICHET_IMAP_PASSWORD_FILE",
        ),
        ("GUICHET_IMAP_HOTS", "canary-secret", "is not known; did you mean GUICHET_IMAP_HOST?"),
        ("GUICHET_IMAP_ZZZ", "canary-secret", "is not known; remove it"),
    ],
)
def test_a_wrong_variable_is_named_as_the_variable_it_is(written: Write, name: str, value: str, expected: str) -> None:
    assert sentences(written(), {name: value}) == [f"environment: {name} {expected}"]


def test_variables_of_other_programs_are_left_alone(written: Write) -> None:
    assert load_settings(written(), {"GUICHET_TEST_SERVER": "x", "PATH": "/bin"}).imap.host == "imap.fund.example"


def test_all_problems_come_at_once(written: Write) -> None:
    file = written(TYPO, ("[smtp]\n", "[smtp]\nport = 0\n"), ('email = "info@fund.example"', 'email = "info"'))

    found = sentences(file, {"GUICHET_DATABASE": "x", "GUICHET_DATE": "x"})

    assert len(found) == 6


@pytest.mark.parametrize("name", SECRETS)
def test_an_empty_secret_is_noticed(written: Write, name: str) -> None:
    file = written()
    (file.parent / name).write_text("", encoding="utf-8")

    (sentence,) = sentences(file)

    assert f"{name} is empty; write the " in sentence


def test_a_secret_key_in_place_of_a_recipient_is_not_repeated(written: Write) -> None:
    secret = str(pyrage.x25519.Identity.generate())

    (sentence,) = sentences(written((OUTBOX, secret)))

    assert "recipients.outbox (value not shown) is a secret key; write its public half" in sentence
    assert secret not in sentence


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert sentences(tmp_path / "g.toml") == ["g.toml: is not there; create it, or name another file"]


def test_a_file_in_another_encoding_is_named(written: Write) -> None:
    file = written()
    file.write_bytes(file.read_bytes() + b"# \xe9t\xe9\n")

    assert sentences(file) == ["guichet.toml: is not in UTF-8; save it again with the encoding UTF-8"]
