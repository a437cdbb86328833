"""The journal's page: filters, sentences, the chain, and a table that no spreadsheet runs."""

import csv
import io

from sqlalchemy import text

from storage import journal
from storage.states import Role
from tests.console.desk import NOW, Desk


def test_it_tells_in_sentences_what_was_done_to_a_dossier(desk: Desk) -> None:
    caller = desk.caller(Role.STAFF)
    with desk.office.store.reading() as db:
        reference = db.execute(text("SELECT reference FROM dossier LIMIT 1")).scalar_one()

    page = caller.get(f"/journal?ref={reference.lower()}").text

    assert "Dossier ouvert" in page
    assert "Message reçu et mis au coffre" in page
    assert "Connexion</summary>" not in page
    assert "Vérifié jusqu’à" in page


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


def test_a_changed_entry_is_said_loudly(bare_desk: Desk) -> None:
    with bare_desk.office.store.writing() as db:
        db.execute(text("DROP TRIGGER guard_journal_update"))
        db.execute(text("UPDATE journal SET actor = 'eve' WHERE seq = 3"))

    page = bare_desk.caller(Role.STAFF).get("/journal").text

    assert "La chaîne est rompue au n° 3." in page


def test_a_table_holds_no_formula(bare_desk: Desk) -> None:
    with bare_desk.office.store.writing() as db:
        journal.write(
            db,
            now=NOW,
            actor="=cmd()",
            role="staff",
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
