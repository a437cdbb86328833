"""The journal's page: filters, sentences, the chain, and a table that no spreadsheet runs."""

import csv
import io
from dataclasses import replace

from sqlalchemy import text

from console.change import Done, Hand
from console.deeds import lay_aside, settle
from console.journal_words import outcome_name, sentence_of
from console.speech import Speech
from storage import journal
from storage.journal import By, Entry
from storage.queue import Group, queue
from storage.settlements import STANDS, Saying
from storage.states import Role
from tests.console.desk import NOW, ZONE, Desk
from triage.message import DkimResult
from triage.settled import Act


def test_it_tells_in_sentences_what_was_done_to_a_dossier(desk: Desk) -> None:
    caller = desk.caller(Role.STAFF)
    with desk.office.store.reading() as db:
        reference = db.execute(text("SELECT reference FROM dossier LIMIT 1")).scalar_one()

    page = caller.get(f"/journal?ref={reference.lower()}").text

    assert "Dossier ouvert" in page
    assert "Message reçu et mis au coffre" in page
    assert "Connexion</summary>" not in page
    assert "Vérifié jusqu’au" in page


def test_whatever_a_person_does_is_told_in_a_sentence(desk: Desk) -> None:
    hand = Hand(desk.office, desk.account(Role.COORDINATION), NOW)
    with desk.office.store.reading() as db:
        ready = next(item for item in queue(db, desk.office.calls, NOW).items if item.group is Group.READY)
    done = settle(hand, ready.reference, Saying(Act.FACT, "title", ("Autre titre",)))
    assert isinstance(done, Done)
    lay_aside(hand, ready.reference)
    with desk.office.store.reading() as db:
        told = {(one.action, one.object.partition(":")[0]): one for one in journal.tail(db, 500)}
    any_one = next(iter(told.values()))
    told |= {(act, "settlement"): replace(any_one, action=act, object="settlement:1", outcome=STANDS) for act in Act}

    french = Speech("fr", ZONE)
    without = [key for key, one in told.items() if " · " in sentence_of(french, one)]
    as_kept = [key for key, one in told.items() if outcome_name(french, one) == one.outcome]

    assert without == []
    assert as_kept == []
    assert {("settle", "dossier"), ("lay aside", "dossier"), ("admit", "settlement")} <= set(told)


def test_it_says_whose_access_was_changed_and_to_what(bare_desk: Desk) -> None:
    boss, cleo = bare_desk.caller(Role.COORDINATION), bare_desk.account(Role.JUROR)
    for part, fields in (("role", {"role": "chair"}), ("access", {"active": "no"}), ("access", {"active": "yes"})):
        boss.post(f"/settings/people/{cleo.id}/{part}", at="/settings/people", **fields)
    boss.post("/outbox/brake", at="/outbox", brake="pull")

    page = boss.get("/journal").text

    assert "Rôle changé : Présidence du jury · Cléo Vandamme</summary>" in page
    assert "Accès fermé · Cléo Vandamme</summary>" in page
    assert "Accès ouvert · Cléo Vandamme</summary>" in page
    assert "Frein des envois : tiré</summary>" in page
    assert ">Connexion</summary>" in page  # one's own


def test_a_table_that_is_taken_away_is_an_entry_of_its_own(bare_desk: Desk) -> None:
    otto = bare_desk.caller(Role.AUDITOR)
    otto.get("/journal.csv")

    assert "Tabelle des Protokolls mitgenommen" in otto.get("/journal?what=reading").text


def test_filters_narrow_and_an_empty_answer_offers_to_widen(desk: Desk) -> None:
    caller = desk.caller(Role.STAFF)

    assert "Connexion</summary>" in caller.get("/journal?who=ines&what=people").text
    assert "Rien avec ces filtres." in caller.get("/journal?from=2030-01-01").text
    assert caller.get("/journal?from=tomorrow&to=99999-01-01&before=x").status_code == 200


def test_older_entries_are_a_page_away(bare_desk: Desk) -> None:
    with bare_desk.office.store.writing() as db:
        acts = [journal.Act("ines", "staff", "later", f"settlement:{n}", "stands") for n in range(150)]
        journal.write_all(db, acts, now=NOW)
    caller = bare_desk.caller(Role.STAFF)

    first = caller.get("/journal?who=ines").text
    older = caller.get("/journal?who=ines&before=60").text

    assert first.count("<time ") == 100
    assert "before=" in first
    assert older.count("<time ") < 60


def test_what_came_of_it_is_said_in_words() -> None:
    kept = [
        ("judge", "message:1", "held"),
        ("open", "dossier:1", "waiting for the producer"),
        ("account_role", "account:1", "auditor"),
        ("brake", "brake", "pulled"),
        ("settle", "letter:1", "sent"),
        ("backup", "backup", "2021-04-17"),
    ]
    entries = [Entry(1, "", "ines", "staff", action, what, outcome, "", "", "") for action, what, outcome in kept]

    assert [outcome_name(Speech("fr", ZONE), one) for one in entries] == [
        "laissé à une personne",
        "en attente du producteur",
        "Contrôle",
        "tiré",
        "partie",
        "2021-04-17",
    ]


def test_a_changed_entry_is_said_loudly(bare_desk: Desk) -> None:
    with bare_desk.office.store.writing() as db:
        db.execute(text("DROP TRIGGER guard_journal_update"))
        db.execute(text("UPDATE journal SET actor = 'eve' WHERE seq = 3"))

    page = bare_desk.caller(Role.STAFF).get("/journal").text

    assert "La chaîne est rompue au n° 3." in page


def test_a_check_of_a_signature_is_said_in_words(bare_desk: Desk) -> None:
    with bare_desk.office.store.writing() as db:
        journal.write_all(db, [journal.Act("intake", "machine", "check", "message:1", r) for r in DkimResult], now=NOW)

    page = bare_desk.caller(Role.STAFF).get("/journal").text

    assert page.count("Contrôle de l’expéditeur\u00a0: ") == len(DkimResult)
    assert "l’expéditeur\u00a0: signature valable, vérifiée à la réception" in page
    assert "{outcome}" not in page


def test_a_table_holds_no_formula(bare_desk: Desk) -> None:
    with bare_desk.office.store.writing() as db:
        journal.write(
            db,
            By("=cmd()", "staff", NOW),
            action="later",
            object="settlement:1",
            outcome="+1",
            detail=b"@SUM(1)",
        )

    answer = bare_desk.caller(Role.STAFF).get("/journal.csv?what=dossiers")

    rows = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff")), delimiter=";"))
    assert answer.headers["content-type"].startswith("text/csv")
    assert rows[1][2] == "'=cmd()"
    assert all(not cell.startswith(("=", "+", "@", "-")) for row in rows for cell in row)
