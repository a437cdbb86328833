"""The doctor finds what a set-up can get wrong, names the remedy, and is content when all is well."""

import json
import os
import ssl
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from app.examining import check_ids
from app.locks import ProcessLock
from intake.parsers import sniff
from storage.keys import recipient_of
from storage.store import Store
from tests.app.conftest import Give
from tests.certificates import issue
from tests.mailworld import MailWorld
from tests.servers import Account, Dovecot, imap_settings
from tests.storage.scene import keep

ONE_CHECK = Callable[[Path], None]
needs_libmagic = pytest.mark.skipif(sniff._MAGIC is None, reason="libmagic is not installed: apt install libmagic1")


def other_reader(fund: Path) -> None:
    """A reader's key of today, pinned, beside a keyring of before it."""
    settings, key = fund / "guichet.toml", fund / "keys" / "reader.key"
    before, identity = recipient_of(key), pyrage.x25519.Identity.generate()
    key.write_text(f"{identity}\n")
    settings.write_text(settings.read_text().replace(before, str(identity.to_public())))


def finding(give: Give, name: str, *words: str) -> dict[str, object]:
    found = give("doctor", "--only", name, "--json", *words).json["checks"]
    return next(one for one in found if one["id"] == name)


@needs_libmagic
def test_every_check_reports_and_a_sound_installation_has_nothing_to_fix_but_its_recovery_key(
    give: Give, servers: MailWorld
) -> None:
    said = give("doctor", "--json")

    assert [one["id"] for one in said.json["checks"] if one["state"] == "fix"] == ["keys.recovery"]
    assert said.code == 3
    assert {one["id"] for one in said.json["checks"]} == set(check_ids())
    assert all(one["what"] and one["why"] for one in said.json["checks"])


@needs_libmagic
def test_without_the_recovery_key_all_is_well(give: Give, servers: MailWorld, fund: Path) -> None:
    (fund / "recovery.key").unlink()

    assert give("doctor").code == 0


def test_information_is_enough_for_a_strict_doctor(give: Give) -> None:
    assert finding(give, "service.running")["state"] == "info"

    assert give("doctor", "--only", "service.running").code == 0
    assert give("doctor", "--only", "service.running", "--strict").code == 3


def test_what_kept_a_check_from_being_made_is_said_in_its_place(give: Give) -> None:
    said = give("doctor", "--only", "certificates", "--json")

    assert [one["id"] for one in said.json["checks"]] == ["mail.sign_in", "mail.smtp"]
    assert said.code == 3


def test_the_service_is_started_next_only_where_it_was_seen_not_to_run(give: Give, fund: Path) -> None:
    assert give("doctor", "--only", "service.running").err.endswith("Next: guichet run\n")
    assert give("doctor", "--only", "machine.time_zones").err.endswith("Next: guichet doctor\n")
    with ProcessLock(fund / "data", "worker"), ProcessLock(fund / "data", "sender"):
        assert give("doctor", "--only", "service.running").err.endswith("Next: guichet status\n")


def wide_open(fund: Path) -> None:
    (fund / "guichet.toml").chmod(0o644)


def call_of_root_alone(fund: Path) -> None:
    """As `sudo cp` leaves it in a folder that does not hand its group on."""
    (fund / "guichet.toml").chmod(0o640)
    (fund / "calls" / "2021-1.toml").chmod(0o600)


def readable_secret(fund: Path) -> None:
    (fund / "secrets" / "imap-password").chmod(0o644)


def empty_secret(fund: Path) -> None:
    (fund / "secrets" / "imap-password").write_text("\n")


def swapped_keys(fund: Path) -> None:
    os.replace(fund / "recovery.key", fund / "keys" / "outbox.key")


def wrong_reader(fund: Path) -> None:
    os.replace(fund / "recovery.key", fund / "keys" / "reader.key")


def damaged_database(fund: Path) -> None:
    (fund / "data" / "guichet.db").write_bytes(b"this is no database, and it is long enough to be read as one" * 100)


def older_database(fund: Path) -> None:
    import sqlite3

    with sqlite3.connect(fund / "data" / "guichet.db") as db:
        db.execute("UPDATE alembic_version SET version_num = '0000'")
    db.close()


def no_recovery_note(fund: Path) -> None:
    (fund / "data" / "vault" / "RECOVERY.txt").unlink()


def no_journal_key(fund: Path) -> None:
    (fund / "keys" / "journal.key").write_text("short\n")


def full_disk(fund: Path) -> None:
    settings = fund / "guichet.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("disk_reserve = 0", 'disk_reserve = "900000 GiB"'))


def broken_call(fund: Path) -> None:
    file = fund / "calls" / "2021-1.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("2021-04-16T23:59:59", "2021-13-16T23:59:59"))


def unconfirmed_deadline(fund: Path) -> None:
    file = fund / "calls" / "2021-1.toml"
    file.write_text(f'assumed = ["deadline"]\n{file.read_text(encoding="utf-8")}', encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "name", "remedy"),
    [
        (wide_open, "config.file", "chmod 600"),
        (call_of_root_alone, "config.file", "chmod --reference="),
        (readable_secret, "config.secrets", "chmod 600"),
        (empty_secret, "config.secrets", "write the password into"),
        (swapped_keys, "keys.present", "write outbox ="),
        (wrong_reader, "keys.reader", "recipients.reader"),
        (older_database, "data.database", "guichet init --migrate"),
        (damaged_database, "data.database", ""),
        (no_recovery_note, "data.recovery_note", "guichet init --migrate"),
        (no_journal_key, "data.journal", "restore the file"),
        (full_disk, "machine.disk", "free some space"),
        (broken_call, "calls.files", ""),
        (unconfirmed_deadline, "calls.dates", "remove it from assumed"),
    ],
)
def test_what_is_wrong_is_found_with_its_remedy(
    give: Give, fund: Path, spoil: ONE_CHECK, name: str, remedy: str
) -> None:
    spoil(fund)

    found = finding(give, name)

    assert (found["state"], bool(found["fix"])) == ("fix", True)
    assert remedy in str(found["fix"])


@pytest.mark.parametrize(("days", "state"), [(30, "ok"), (10, "info"), (2, "fix")])
def test_a_certificate_that_ends_soon_is_told_before_it_does(
    give: Give, fund: Path, tmp_path: Path, days: int, state: str
) -> None:
    authority = issue(tmp_path, days=days)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    settings = fund / "guichet.toml"
    with MailWorld(user="dossiers", password="local-only", tls=context) as mail:
        text = settings.read_text().replace("port = 1\n", f"port = {mail.imap_port}\nca_file = {str(authority)!r}\n", 1)
        settings.write_text(text.replace('security = "none"', 'security = "tls"', 1).replace('#ca_file = ""', "", 1))

        found = finding(give, "mail.certificates")

    assert (found["state"], bool(found.get("fix"))) == (state, state != "ok")


@pytest.mark.parametrize(("mails", "state"), [(7, "ok"), (8, "fix")])
def test_a_mailbox_that_fills_is_told_before_mail_is_refused(
    give: Give, fund: Path, tmp_path: Path, dovecot: Dovecot, mails: int, state: str
) -> None:
    box = imap_settings(dovecot.imap, tmp_path / "secret", user=f"small{os.urandom(6).hex()}")
    settings = fund / "guichet.toml"
    text = settings.read_text().replace("port = 1\n", f"port = {dovecot.imap}\n", 1)
    settings.write_text(text.replace('user = "dossiers"', f'user = "{box.user}"', 1))
    with Account(box, "dovecot").colleague() as colleague:
        for number in range(mails):
            colleague.append(b"Subject: %d\r\n\r\n." % number)

    found = finding(give, "mail.quota")

    assert (found["state"], found["percent"]) == (state, 10 * mails)


def test_kept_mail_wants_a_backup(taken: Give) -> None:
    assert finding(taken, "data.backup")["fix"] == "guichet backup create"

    taken("backup", "create")
    assert finding(taken, "data.backup")["state"] == "ok"


def test_a_dossier_whose_call_has_no_file_any_more_is_found(taken: Give, fund: Path) -> None:
    file = fund / "calls" / "2021-1.toml"
    file.write_text(file.read_text().replace('key = "2021-1"', 'key = "renamed"'))

    found = finding(taken, "calls.dossiers")

    assert (found["state"], found["what"]) == ("fix", "1 dossier of call 2021-1, no file")
    assert str(fund / "calls") in str(found["fix"])


def test_the_readers_key_opens_the_keyring(taken: Give) -> None:
    assert finding(taken, "keys.keyring")["state"] == "ok"


def test_a_keyring_that_the_readers_key_does_not_open_is_found(taken: Give, fund: Path) -> None:
    other_reader(fund)

    found = finding(taken, "keys.keyring")

    assert (found["state"], "guichet rekey" in str(found["fix"])) == ("fix", True)


def test_a_keyring_that_could_not_be_tried_is_told_so_with_how_to(taken: Give, fund: Path) -> None:
    os.replace(fund / "keys" / "reader.key", fund / "away.key")
    settings = fund / "guichet.toml"
    settings.write_text(settings.read_text().replace('"keys/reader.key"', '"away.key"'))

    found = finding(taken, "keys.keyring")

    assert (found["state"], "not tried" in str(found["what"])) == ("info", True)
    assert "--reader-key FILE" in str(found["fix"])


def test_a_changed_original_is_found_in_the_sample(taken: Give, fund: Path) -> None:
    original = next((fund / "data" / "vault").glob("??/*/original.age"))
    original.write_bytes(original.read_bytes()[:-1])

    assert finding(taken, "data.originals")["state"] == "fix"


def test_a_reading_that_stands_still_is_found_with_its_mail(give: Give, fund: Path) -> None:
    store = Store.open(f"sqlite:///{fund / 'data' / 'guichet.db'}")
    number = keep(store).id
    store.close()

    found = finding(give, "service.reading")

    assert (found["state"], found["stuck"]) == ("fix", 1)
    assert f"message {number}" in str(found["what"])


def test_a_pulled_brake_is_found(give: Give) -> None:
    give("outbox", "hold", "--all", "--why", "trial")

    assert finding(give, "service.brake")["fix"] == "guichet outbox release --all"


def test_our_own_copy_comes_back_and_is_moved_away(give: Give, servers: MailWorld) -> None:
    assert finding(give, "mail.proof_copy", "--send-probe")["state"] == "ok"

    assert (len(servers.mails()), len(servers.mails("Guichet"))) == (0, 1)


def test_a_server_that_refuses_the_null_sender_wants_a_bounce_address(give: Give, servers: MailWorld) -> None:
    servers.refuse_null_sender = True

    assert "bounce_address" in str(finding(give, "mail.null_sender")["fix"])


def test_a_refused_password_is_named_as_such(give: Give, servers: MailWorld, fund: Path) -> None:
    (fund / "secrets" / "imap-password").write_text("wrong\n")

    found = finding(give, "mail.sign_in")

    assert (found["state"], found["fault"]) == ("fix", "login refused")


def test_unreachable_servers_are_to_fix_and_offline_leaves_them_alone(give: Give) -> None:
    assert finding(give, "mail.smtp")["state"] == "fix"

    assert give("doctor", "--only", "mail.smtp", "--offline", "--json").json["checks"] == []


def test_the_report_is_written_closed_to_others(give: Give, tmp_path: Path) -> None:
    file = tmp_path / "report.json"

    give("doctor", "--only", "disk", "--report", file)

    assert json.loads(file.read_text(encoding="utf-8"))["schema"] == "guichet.doctor/1"
    assert file.stat().st_mode & 0o777 == 0o600


def test_an_unknown_check_names_those_there_are(give: Give) -> None:
    said = give("doctor", "--only", "nonsense")

    assert said.code == 2
    assert "machine.disk" in said.err
