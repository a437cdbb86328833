"""What each command prints and does, over a real installation and a real mailbox."""

import io
import os
import sys
from pathlib import Path

import pytest

from app.locks import ProcessLock
from tests.app.conftest import Give, application
from tests.mailworld import MailWorld
from triage.values import LetterKind

ROOT = Path(__file__).parents[2]


def reference(give: Give) -> str:
    return str(give("dossier", "list", "--json").json["dossiers"][0]["reference"])


# ------------------------------------------------------------------------------------------------------- taking mail


def test_an_imported_mail_makes_a_dossier_and_no_letter_leaves(give: Give, archive: Path) -> None:
    said = give("import", archive, "--json")

    assert (said.code, said.json["taken"], said.json["letters"]) == (0, 1, 0)
    assert {letter["state"] for letter in give("outbox", "list", "--json").json["letters"]} == {"suppressed"}
    assert "No answer will leave" in said.err


def test_an_import_that_may_send_queues_the_receipt(give: Give, archive: Path) -> None:
    assert give("import", archive, "--send", "--json").json["letters"] == 1

    queued = give("outbox", "list", "--state", "queued", "--json").json["letters"]
    assert [letter["kind"] for letter in queued] == ["receipt"]


def test_the_same_archive_again_is_known(taken: Give, archive: Path) -> None:
    again = taken("import", archive, "--json").json

    assert (again["taken"], again["known"]) == (0, 1)


def test_a_dry_run_writes_nothing(give: Give, archive: Path) -> None:
    said = give("import", archive, "--dry-run", "--json")

    assert said.json["kinds"] == {"application": 1}
    assert give("status", "--json").json["mails"] == {}


def test_a_file_that_holds_no_mail_is_named_and_the_rest_is_taken(give: Give, archive: Path) -> None:
    (archive / "broken.eml").write_bytes(b"\x00\x01 no mail\n")

    said = give("import", archive, "--json")

    assert (said.code, said.json["taken"]) == (6, 1)
    assert "broken.eml: not a mail" in said.err


def test_mail_on_stdin_is_taken(give: Give, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(application())))

    said = give("import", "-", "--json")

    assert (said.code, said.json["taken"]) == (0, 1)


# ----------------------------------------------------------------------------------------------------------- looking


def test_status_counts_what_there_is(taken: Give) -> None:
    said = taken("status", "--json").json

    assert said["schema"] == "guichet.status/1"
    assert sum(said["dossiers"].values()) == 1
    assert said["letters"]["queued"] == 1
    assert said["processes"] == {"worker": None, "sender": None}


def test_status_names_the_process_that_runs(give: Give, fund: Path) -> None:
    with ProcessLock(fund / "data", "worker"):
        assert give("status", "--json").json["processes"]["worker"] == os.getpid()


def test_a_dossier_is_shown_without_a_key_and_without_content(taken: Give) -> None:
    said = taken("dossier", "show", reference(taken))

    assert "Une ombre à midi" in said.out
    assert "canari" not in said.out + said.err


def test_the_readers_key_shows_files_and_grounds_and_is_journalled(taken: Give, fund: Path) -> None:
    said = taken("dossier", "show", reference(taken), "--reader-key", fund / "keys" / "reader.key", "--json").json

    assert [file["path"] for file in said["readings"][0]["files"]] == [
        "synopsis-canari.txt",
        "note-auteur.txt",
        "fiche-projet.txt",
    ]
    assert {piece["kind"] for piece in said["readings"][0]["pieces"]} >= {"author_note"}
    newest = taken("journal", "tail", "-n", "1", "--json").json["entries"][0]
    assert (newest["action"], newest["role"], newest["outcome"]) == ("open", "staff", "granted")


def test_the_outbox_key_opens_no_dossier(taken: Give, fund: Path) -> None:
    said = taken("dossier", "show", reference(taken), "--reader-key", fund / "keys" / "outbox.key")

    assert said.code == 4
    assert "this key does not open it" in said.err


def test_an_unknown_reference_says_where_to_look(give: Give) -> None:
    said = give("dossier", "show", "WIM21A-NOTHERE")

    assert said.code == 2
    assert "guichet dossier list --search" in said.err


def test_calls_are_listed_and_shown(give: Give) -> None:
    assert [call["key"] for call in give("call", "list", "--json").json["calls"]] == ["2021-1"]
    assert "synopsis" in give("call", "show", "2021-1").out
    assert give("call", "show", "1999-9").code == 2


def test_a_live_call_with_an_assumed_deadline_is_to_fix(give: Give, fund: Path) -> None:
    file = fund / "calls" / "2021-1.toml"
    file.write_text(f'assumed = ["deadline"]\n{file.read_text(encoding="utf-8")}', encoding="utf-8")

    said = give("call", "check")

    assert said.code == 3
    assert "deadline is not confirmed" in said.err


def test_a_file_is_explained_with_its_grounds(give: Give, tmp_path: Path) -> None:
    (tmp_path / "ada.eml").write_bytes(application())

    said = give("explain", tmp_path / "ada.eml")

    assert "note-auteur.txt, p. 1: author_note, sure" in said.out
    assert "    for: " in said.out


# ----------------------------------------------------------------------------------------------------------- letters


def test_a_held_letter_waits_and_a_released_one_is_queued_again(taken: Give) -> None:
    number = taken("outbox", "list", "--state", "queued", "--json").json["letters"][0]["id"]

    assert taken("outbox", "hold", number, "--json").json["state"] == "draft"
    assert taken("outbox", "release", number, "--json").json["state"] == "queued"


@pytest.mark.parametrize(
    ("language", "why"),
    [
        ("en", "The call lets this letter leave by itself."),
        ("fr", "La session laisse partir cette lettre"),
    ],
)
def test_a_letter_is_shown_with_its_reasons_as_sentences(
    taken: Give, monkeypatch: pytest.MonkeyPatch, language: str, why: str
) -> None:
    monkeypatch.setenv("LANG", language)
    number = taken("outbox", "list", "--state", "queued", "--json").json["letters"][0]["id"]

    said = taken("outbox", "show", number)

    assert why in said.out
    assert "policy_automatic" not in said.out
    assert taken("outbox", "show", number, "--json").json["reasons"] == ["policy_automatic"]


@pytest.mark.parametrize(
    ("language", "told"), [("en", "Message received and put into the vault"), ("fr", "Message reçu et mis au coffre")]
)
def test_the_journal_is_told_in_sentences(
    taken: Give, monkeypatch: pytest.MonkeyPatch, language: str, told: str
) -> None:
    monkeypatch.setenv("LANG", language)

    said = taken("journal", "tail", "-n", "200")

    assert told in said.out
    assert not [line for line in said.out.splitlines() if " · " in line]
    assert "keep" in {entry["action"] for entry in taken("journal", "tail", "-n", "200", "--json").json["entries"]}


def test_a_draft_that_the_rules_wrote_is_not_released_from_here(taken: Give) -> None:
    drafts = taken("outbox", "list", "--state", "draft", "--json").json["letters"]

    said = taken("outbox", "release", drafts[0]["id"])

    assert said.code == 3
    assert "approved at the desk" in said.err


def test_the_brake_names_who_pulled_it_and_why(give: Give) -> None:
    from app.people import acting_person

    assert give("outbox", "hold", "--all", "--why", "trial").code == 0
    said = give("outbox", "brake", "--json").json
    assert (said["pulled"], said["by"], said["why"]) == (True, acting_person(), "trial")
    assert give("outbox", "release", "--all").code == 0
    assert not give("outbox", "brake", "--json").json["pulled"]


def test_a_letter_that_is_certain_is_not_settled_by_hand(taken: Give) -> None:
    number = taken("outbox", "list", "--state", "queued", "--json").json["letters"][0]["id"]

    said = taken("outbox", "settle", number, "sent")

    assert said.code == 3
    assert "is not uncertain (state: queued)" in said.err


@pytest.mark.parametrize(("choice", "state"), [("sent", "sent"), ("resend", "queued")])
def test_a_person_settles_an_uncertain_letter(taken: Give, fund: Path, choice: str, state: str) -> None:
    number = uncertain_letter(fund)

    assert taken("outbox", "settle", number, choice, "--json").json["state"] == state
    assert taken("verify").code == 0


def test_every_letter_is_tried_in_every_language(give: Give) -> None:
    said = give("template", "check", "--json").json

    assert (said["failures"], said["letters"] >= 32) == ([], True)
    assert "Message" not in give("template", "show", "late", "nl").out


@pytest.mark.parametrize("kind", LetterKind)
def test_each_letter_can_be_shown(give: Give, kind: LetterKind) -> None:
    assert "Subject: " in give("template", "show", kind.value, "fr").out


def uncertain_letter(fund: Path) -> int:
    from app import clock
    from config.load import load_settings
    from storage.outbox import claim_letter, note_offer, settle_uncertain
    from storage.store import Store

    store = Store.open(load_settings(fund / "guichet.toml", {}).database)
    with store.writing() as db:
        letter = claim_letter(db, clock.now())
        assert letter is not None
        note_offer(db, letter.id, clock.now())
        settle_uncertain(db, letter.id, clock.now())
    store.close()
    return letter.id


# ----------------------------------------------------------------------------------------------------------- proving


def test_the_mailbox_is_counted_against_the_ledger(give: Give, servers: MailWorld) -> None:
    servers.deliver(application(), sender="ada@lamquet.example")

    before = give("reconcile")
    assert (before.code, before.out.strip()) == (3, "1 in mailbox ≠ 0 accounted")
    assert "guichet poll" in before.err

    assert give("poll").code == 0
    after = give("reconcile")
    assert (after.code, after.out.strip()) == (0, "0 in mailbox = 0 accounted")
    assert "1 listed = 1 accounted" in after.err


def test_what_is_kept_is_verified_and_deeply(taken: Give, fund: Path) -> None:
    assert taken("verify").code == 0

    said = taken("verify", "--deep", "--reader-key", fund / "keys" / "reader.key", "--json")
    assert (said.code, said.json["breaches"]) == (0, [])


def test_a_changed_original_is_found(taken: Give, fund: Path) -> None:
    original = next((fund / "data" / "vault").glob("??/*/original.age"))
    data = bytearray(original.read_bytes())
    data[-1] ^= 1
    original.write_bytes(data)

    said = taken("verify", "--json")

    assert said.code == 3
    assert "original" in said.json["breaches"][0]["object"]


def test_a_changed_journal_is_found(taken: Give, fund: Path) -> None:
    import sqlite3

    with sqlite3.connect(fund / "data" / "guichet.db") as db:
        db.executescript("DROP TRIGGER IF EXISTS journal_no_update")
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute("UPDATE journal SET actor = 'eve' WHERE seq = 2")
    db.close()

    said = taken("journal", "verify", "--json")

    assert (said.code, said.json["faults"][0]["seq"]) == (3, 2)


def test_an_exported_journal_is_checked_with_the_public_key_alone(taken: Give, tmp_path: Path) -> None:
    dump = tmp_path / "journal.jsonl"
    public = taken("journal", "export", "--to", dump).err.strip().rpartition(" ")[2]

    assert taken("journal", "verify", "--dump", dump, "--public-key", public).code == 0
    dump.write_text(dump.read_text().replace('"intake"', '"eve"', 1))
    assert taken("journal", "verify", "--dump", dump, "--public-key", public).code == 3


def test_kept_mail_judged_by_the_same_rules_is_the_same(taken: Give, fund: Path) -> None:
    said = taken("replay", "--reader-key", fund / "keys" / "reader.key", "--json").json

    assert (said["judged"], said["same"], said["differences"]) == (1, 1, [])


def test_replay_shows_what_a_changed_call_would_change(taken: Give, fund: Path) -> None:
    checklist = fund / "checklist.toml"
    first, *others = checklist.read_text(encoding="utf-8").split("[[requirement]]")
    gone = [other for other in others if 'key = "author_note"' not in other]
    checklist.write_text("[[requirement]]".join([first, *gone]), encoding="utf-8")

    said = taken("replay", "--reader-key", fund / "keys" / "reader.key", "--json").json

    assert {"message": 1, "what": "checklist author_note", "then": "present", "now": "—"} in said["differences"]


# ----------------------------------------------------------------------------------------------------------- backups


def test_a_backup_brings_everything_back(taken: Give, fund: Path) -> None:
    made = taken("backup", "create").out.strip()
    assert taken("backup", "list", "--json").json["backups"][0]["folder"] == made
    assert taken("backup", "verify", made).code == 0
    (fund / "data" / "guichet.db").write_bytes(b"lost")

    assert taken("backup", "restore", made).code == 3
    assert taken("backup", "restore", made, "--replace").code == 0

    assert taken("verify").code == 0
    assert sum(taken("status", "--json").json["dossiers"].values()) == 1


def test_a_backup_is_restored_elsewhere_beside_live_data(taken: Give, tmp_path: Path) -> None:
    made = taken("backup", "create").out.strip()

    assert taken("backup", "restore", made, "--to", tmp_path / "trial").code == 0

    assert {path.name for path in (tmp_path / "trial").iterdir()} >= {"guichet.db", "vault", "keyring"}


def test_a_damaged_backup_is_named(taken: Give) -> None:
    made = Path(taken("backup", "create").out.strip())
    (made / "database" / "guichet.db").write_bytes(b"damaged")

    said = taken("backup", "verify", made)

    assert said.code == 3
    assert "guichet.db" in said.err
