"""An installation whose mail server says nothing of senders: signatures are checked here, once, and kept."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from config.load import load_settings
from tests.app.conftest import Give, application
from tests.mailworld import MailWorld
from tests.nameservers import TinyNameserver, nameserver
from tests.signing import Signer, record, rsa_key

pytestmark = pytest.mark.servers
KEY = "s1._domainkey.lamquet.example"
SIGNED = Signer(signed="from:to:subject:message-id:mime-version:content-type").sign(application())
ARRIVED = datetime(2021, 4, 14, 8, 0, tzinfo=UTC)


@pytest.fixture
def dns(fund: Path) -> Iterator[TinyNameserver]:
    """The nameserver that the settings name, with Ada's key; no trust in whoever has no proof."""
    with nameserver({KEY: [record(rsa_key())]}) as server:
        settings = fund / "guichet.toml"
        text = settings.read_text(encoding="utf-8").replace('trust = "open"', 'trust = "verified"')
        settings.write_text(text.replace('#nameserver = ""', f'nameserver = "{server.address}"'), encoding="utf-8")
        yield server


@pytest.fixture
def polled(give: Give, servers: MailWorld, dns: TinyNameserver) -> Give:
    """Give a command to an installation that has taken Ada's signed mail."""
    servers.append(SIGNED, received_at=ARRIVED)
    assert give("poll", "--json").json["taken"] == 1
    return give


def shown(give: Give, fund: Path) -> Any:
    """What the one dossier shows with the reader's key."""
    (dossier,) = give("dossier", "list", "--json").json["dossiers"]
    return give("dossier", "show", dossier["reference"], "--reader-key", fund / "keys" / "reader.key", "--json").json


def found(give: Give, name: str) -> dict[str, Any]:
    (one,) = give("doctor", "--only", name, "--json").json["checks"]
    return dict(one)


def test_a_signed_mail_is_proven_and_the_proof_is_shown(polled: Give, fund: Path, dns: TinyNameserver) -> None:
    dossier = shown(polled, fund)

    (signature,) = dossier["readings"][0]["signatures"]
    assert (signature["domain"], signature["selector"], signature["result"]) == ("lamquet.example", "s1", "pass")
    assert [letter["kind"] for letter in dossier["letters"]] != ["neutral"]
    assert dns.asked == [KEY]
    printed = polled("dossier", "show", dossier["reference"], "--reader-key", fund / "keys" / "reader.key").out
    assert "DKIM lamquet.example (s1): pass" in printed


def test_reading_and_judging_again_keep_the_proof_and_ask_nobody(polled: Give, fund: Path, dns: TinyNameserver) -> None:
    dns.zone.clear()
    key = ("--reader-key", fund / "keys" / "reader.key", "--json")

    assert polled("reprocess", "--all", "--yes", *key).json["left"] == {"same": 1}
    assert polled("replay", *key).json["differences"] == []
    assert dns.asked == [KEY]


def test_an_archive_is_imported_without_a_question(give: Give, fund: Path, dns: TinyNameserver, tmp_path: Path) -> None:
    (tmp_path / "ada.eml").write_bytes(SIGNED)

    assert give("import", tmp_path / "ada.eml", "--json").json["taken"] == 1

    assert shown(give, fund)["readings"][0]["signatures"] == []
    assert dns.asked == []


def test_the_doctor_says_by_what_a_sender_is_believed_and_whether_dns_answers(
    give: Give, fund: Path, dns: TinyNameserver
) -> None:
    assert (found(give, "mail.trust")["state"], found(give, "mail.signatures")["state"]) == ("ok", "ok")
    assert "checked here" in found(give, "mail.trust")["what"]

    dns.mute = True
    assert found(give, "mail.signatures")["state"] == "fix"
    assert "port 53" in found(give, "mail.signatures")["fix"]

    settings = fund / "guichet.toml"
    settings.write_text(settings.read_text().replace("#check = false", "check = false"), encoding="utf-8")
    assert (found(give, "mail.trust")["state"], found(give, "mail.signatures")["state"]) == ("info", "ok")


@pytest.mark.parametrize(
    ("old", "new", "checks"),
    [
        ("", "", False),  # trust = "open", as this installation has it
        ('trust = "open"', 'trust = "verified"', True),
        ('trust = "open"', 'trust = "verified"\nauthserv_id = "mx1.fund.example"', False),
        ("#check = false", "check = true", True),
    ],
)
def test_signatures_are_checked_where_nothing_else_would_prove_a_sender(
    fund: Path, old: str, new: str, checks: bool
) -> None:
    settings = fund / "guichet.toml"
    text = settings.read_text(encoding="utf-8").replace('authserv_id = ""\n', "")
    settings.write_text(text.replace(old, new), encoding="utf-8")

    assert load_settings(settings, {}).signatures.check is checks
