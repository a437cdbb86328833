"""The list of mails, and one mail as text."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import update

from intake.archive import ArchiveMailbox
from intake.nameserver import Nameserver
from intake.receive import receive_all
from storage.accounts import ACCOUNT
from storage.inbox import MailFilter, mails, unmatched
from storage.messages import MESSAGE
from storage.states import LedgerState, Role
from tests.console.desk import NOW, Desk
from tests.crash.victim import InProcess
from tests.installations import reception_of
from tests.nameservers import Zone, nameserver
from tests.signing import Signer, record, rsa_key
from tests.storage.scene import keep


def take_in(desk: Desk, *mails: bytes, **changes: Any) -> None:
    """Mails arrive at a desk."""
    with reception_of(desk.made, clock=lambda: NOW, reader=InProcess()) as reception:
        for number, body in enumerate(mails):
            file = desk.made.folder / f"{number}.eml"
            file.write_bytes(body)
            receive_all(ArchiveMailbox([file]), replace(reception, **changes))


def test_mails_without_a_place_come_first(shared: Desk) -> None:
    text = shared.caller(Role.STAFF).get("/messages").text

    with shared.office.store.reading() as db:
        assert unmatched(db) == 1
    assert "Un message à rattacher." in text
    assert "f.naveau@toutpetitproduction.example" in text.replace("<wbr>", "")


@pytest.mark.parametrize("show", ["match", "all", "ignored", "unread", "nonsense", ""])
def test_every_choice_of_mails_answers(shared: Desk, show: str) -> None:
    assert shared.caller(Role.STAFF).get(f"/messages?show={show}").status_code == 200


@pytest.mark.parametrize(
    ("search", "found"),
    [("solange@", 1), ("quatrefeuille", 1), ("hors service", 1), ("HORS", 1), ("nobody", 0), ("%", 0), ("_", 0)],
)
def test_a_search_knows_addresses_and_titles(shared: Desk, search: str, found: int) -> None:
    with shared.office.store.reading() as db:
        assert len(mails(db, MailFilter(search=search))) == found


def test_copies_of_our_own_letters_stand_apart(desk: Desk) -> None:
    with desk.office.store.writing() as db:
        db.connection().execute(update(MESSAGE).where(MESSAGE.c.id == 1).values(state=LedgerState.OWN))
    ines = desk.caller(Role.STAFF)

    assert "Copie d’un de nos envois" not in ines.get("/messages?show=all").text
    assert "Copie d’un de nos envois" in ines.get("/messages?show=ignored").text


def test_older_mails_are_a_screen_away(shared: Desk) -> None:
    with shared.office.store.reading() as db:
        newest, *rest = mails(db, MailFilter())
        assert mails(db, MailFilter(before=newest.id)) == tuple(rest)


def test_a_mail_is_shown_as_text_with_its_files(shared: Desk) -> None:
    with shared.office.store.reading() as db:
        oldest = mails(db, MailFilter())[-1]

    text = shared.caller(Role.STAFF).get(f"/m/{oldest.id}").text

    assert "Veuillez trouver ci-joint" in text
    assert '<div class="body set" lang="fr"' in text
    assert f'href="/f/{oldest.id}/1/1"' in text
    assert "12 fichiers" in text


def test_who_may_not_read_sees_the_list_and_no_mail(shared: Desk) -> None:
    auditor = shared.caller(Role.AUDITOR)

    assert 'href="/m/' not in auditor.get("/messages?show=all").text
    assert auditor.get("/m/1").status_code == 403


@pytest.mark.parametrize("number", ["0", "999", "99999999999999999999"])
def test_a_mail_that_is_not_there_is_not_found(shared: Desk, number: str) -> None:
    assert shared.caller(Role.STAFF).get(f"/m/{number}").status_code == 404


def test_a_message_that_is_being_read_is_not_called_unreadable(bare_desk: Desk) -> None:
    number = keep(bare_desk.office.store, 9, now=NOW).id
    caller = bare_desk.caller(Role.STAFF)

    pages = [caller.get(path).text for path in (f"/m/{number}", "/messages?show=all", "/today")]

    assert all("Nouveau message" in page for page in pages)
    assert not any("llisible" in page for page in pages)
    assert "<title>Nouveau message · " in pages[0]
    assert "Aucun fichier" not in pages[0]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Message sans objet"),
        ("nl", "Bericht zonder onderwerp"),
        ("en", "Message without a subject"),
        ("de", "Nachricht ohne Betreff"),
    ],
)
def test_a_mail_without_a_subject_is_called_so(bare_desk: Desk, language: str, said: str) -> None:
    take_in(bare_desk, b"From: Ada <ada@lamquet.example>\r\nTo: d@fund.example\r\n\r\nBonjour.\r\n")
    with bare_desk.office.store.writing() as db:
        db.connection().execute(update(ACCOUNT).values(language=language))

    page = bare_desk.caller(Role.STAFF).get("/m/1").text

    assert f"<title>{said} · " in page
    assert f"<bdi>{said}</bdi></h1>" in page


def test_a_signature_that_was_checked_says_on_the_page_what_came_of_it(bare_desk: Desk) -> None:
    mail = Signer(signed="from:to:subject", domain="lamquet.example").sign(
        b"From: Ada <ada@lamquet.example>\r\nTo: d@fund.example\r\nSubject: Dossier\r\n\r\nBonjour.\r\n"
    )
    zone: Zone = {"s1._domainkey.lamquet.example": [record(rsa_key())]}
    with nameserver(zone) as dns:
        take_in(bare_desk, mail, mail.replace(b"Bonjour", b"Bonsoir"), nameserver=Nameserver(dns.address))
    caller = bare_desk.caller(Role.STAFF)

    assert "<bdi>lamquet.example</bdi>\u00a0: signature valable, vérifiée à la réception" in caller.get("/m/1").text
    assert "<bdi>lamquet.example</bdi>\u00a0: le texte ou un fichier a changé en route" in caller.get("/m/2").text
