"""An erased dossier is found nowhere, with whatever key; others are untouched; what breaks off is finished."""

import shutil
import zlib
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pyrage
import pytest
from sqlalchemy import text

from app.erasure import places_of
from app.opening import open_store, reading
from app.wiring import open_reception
from config.load import load_settings
from config.points import Point, watch
from config.settings import Settings
from intake.archive import ArchiveMailbox
from intake.receive import receive_all
from storage.blobs import blobs_of
from storage.erased import NAME
from storage.erasing import finish
from storage.journal import By
from storage.opener import identity_of
from storage.settlements import Saying, add_settlement
from storage.tables import DossierRow, JournalDetailRow, LetterRow, MessageRow
from tests.app.conftest import OURS, Give, application, copied, rows
from tests.make import NOW
from triage.settled import Act

PLANTED = (b"Une ombre", b"Lamquet", b"lamquet", b"synopsis-canari", b"village de son enfance")


def other_application(heads: dict[str, str] | None = None, body: str = "") -> bytes:
    """A dossier of somebody else, with another film."""
    mail = EmailMessage(policy=SMTP)
    ordinary = {
        "Return-Path": "<ben@vauban.example>",
        "Received": "from client.example by mx1.fund.example; Wed, 14 Apr 2021 11:00:00 +0200",
        "From": "Ben Vauban <ben@vauban.example>",
        "To": OURS,
        "Subject": "Dossier : Les Grues",
        "Message-ID": "<depot-2@vauban.example>",
    }
    for name, value in (ordinary | (heads or {})).items():
        mail[name] = value
    mail.set_content(body or "Bonjour,\n\nVoici notre dossier pour le film « Les Grues ».\n\nBen Vauban\n")
    if not body:
        story = "Deux grutiers se parlent au-dessus de la ville sans jamais se voir. "
        mail.add_attachment(f"Synopsis\n\nLes Grues\n\n{story * 20}", filename="synopsis.txt")
    return mail.as_bytes()


@pytest.fixture(scope="module")
def mould_of_two(filled_mould: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ada's dossier, with a person's words, beside Ben's."""
    root = tmp_path_factory.mktemp("two")
    folder = copied(filled_mould, root / "fund")
    settings = load_settings(folder / "guichet.toml", {})
    take(settings, root, other_application())
    with open_store(settings) as store, store.writing() as db:
        saying = Saying(Act.FACT, "title", ("Une ombre à midi",), dossier=1, why="vu au téléphone avec Lamquet")
        add_settlement(db, saying, by=By("ines", "staff", NOW))
    return folder


@pytest.fixture
def two(give: Give, fund: Path, mould_of_two: Path) -> Give:
    """Give a command to an installation with two dossiers."""
    shutil.rmtree(fund)
    copied(mould_of_two, fund)
    return give


def take(settings: Settings, folder: Path, *mails: bytes) -> None:
    place = folder / f"mails-{len(list(folder.iterdir()))}"
    place.mkdir()
    for number, mail in enumerate(mails):
        (place / f"{number}.eml").write_bytes(mail)
    with open_reception(settings) as reception:
        receive_all(ArchiveMailbox([place]), reception)


def references(settings: Settings) -> list[str]:
    return [row.reference for row in rows(settings, DossierRow)]


def contents(fund: Path) -> bytes:
    """Every byte that can be read of an installation by whoever holds the reader's and the recovery key."""
    keys = [identity_of((fund / name).read_text()) for name in ("keys/reader.key", "recovery.key")]
    opened: dict[str, object] = {}
    for path in (fund / "data" / "keyring").glob("*.key.age"):
        opened[path.name.partition(".")[0]] = identity_of(pyrage.decrypt(path.read_bytes(), keys).decode())
    outbox = identity_of((fund / "keys" / "outbox.key").read_text())
    found = []
    for path in (each for each in (fund / "data").rglob("*") if each.is_file()):
        data = path.read_bytes()
        found.append(data)
        if path.suffix == ".age" and "vault" in path.parts:
            identity = outbox if path.parent.name == "outbox" else opened.get(path.parent.name)
            if identity is not None:
                plain = pyrage.decrypt(data, [identity]).partition(b"\n")[2]
                found.append(zlib.decompress(plain) if path.name.startswith("reading") else plain)
    return b"\n".join(found)


def hits(fund: Path) -> set[bytes]:
    found = contents(fund)
    return {word for word in PLANTED if word in found}


def test_nothing_of_an_erased_dossier_is_found_even_with_every_key(two: Give, settings: Settings, fund: Path) -> None:
    ada, ben = references(settings)
    assert hits(fund) == set(PLANTED)

    said = two("erase", ada, "--yes")

    assert said.code == 0, said.err
    assert hits(fund) == set()
    assert b"deux grutiers" in contents(fund).lower()
    assert two("verify", "--deep", "--reader-key", fund / "keys" / "reader.key").code == 0
    assert two("journal", "verify").code == 0
    assert two("dossier", "show", ben, "--json").json["title"] == "Les Grues"


def test_an_erased_dossier_says_when_and_by_whom(two: Give, settings: Settings) -> None:
    ada, _ = references(settings)

    two("erase", ada, "--yes")

    said = two("dossier", "show", ada, "--json").json
    assert (said["state"], said["title"], said["contact"], said["correspondents"]) == ("erased", "", "", [])
    assert said["erased"]["by"]
    assert "Erased on" in two("dossier", "show", ada).out
    assert {one["reference"] for one in two("erased", "list", "--json").json["erased"]} == {ada}


def test_a_dry_run_names_what_goes_and_changes_nothing(two: Give, settings: Settings, fund: Path) -> None:
    ada, _ = references(settings)
    before = contents(fund)

    said = two("erase", ada, "--dry-run", "--json").json

    assert (said["dossiers"], [mail["id"] for mail in said["mails"]], said["erased"]) == ([ada], [1], False)
    assert said["elsewhere"]["folder"] == "Guichet"
    assert contents(fund) == before


@pytest.mark.parametrize(("typed", "code"), [("no\n", 2), ("", 130)])
def test_nothing_goes_unless_the_reference_is_typed(
    two: Give, settings: Settings, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO(typed))

    assert two("erase", references(settings)[0]).code == code
    assert [row.state.value for row in rows(settings, DossierRow)] != ["erased", "erased"]
    assert two("erased", "list", "--json").json["erased"] == []


def test_a_waiting_letter_is_withdrawn_and_its_copy_for_the_sender_goes(
    two: Give, settings: Settings, fund: Path
) -> None:
    before = [row.state.value for row in rows(settings, LetterRow) if row.dossier_id == 2]
    assert rows(settings, LetterRow)[0].state.value == "queued"

    two("erase", references(settings)[0], "--yes")

    ours = rows(settings, LetterRow)[0]
    assert (ours.state.value, ours.recipient, ours.address) == ("suppressed", "", "")
    assert [row.state.value for row in rows(settings, LetterRow) if row.dossier_id == 2] == before != []
    assert not (fund / "data" / "vault" / "outbox" / f"{ours.token.lower()}.age").exists()


@pytest.mark.parametrize("state", ["sending", "uncertain"])
def test_an_erasure_waits_for_a_letter_on_its_way(two: Give, settings: Settings, state: str) -> None:
    with open_store(settings) as store, store.writing() as db:
        db.execute(text(f"UPDATE letter SET state = '{state}' WHERE id = 1"))

    said = two("erase", references(settings)[0], "--yes")

    assert (said.code, "letter:1" in said.err) == (3, True)
    assert two("erased", "list", "--json").json["erased"] == []


def test_an_erasure_waits_for_a_mail_being_read(two: Give, settings: Settings) -> None:
    with open_store(settings) as store, store.writing() as db:
        db.execute(text("UPDATE message SET state = 'stored' WHERE id = 1"))

    assert two("erase", references(settings)[0], "--yes").code == 3


def test_a_mail_of_two_films_needs_a_decision(two: Give, settings: Settings, fund: Path) -> None:
    with open_store(settings) as store, store.writing() as db:
        db.execute(text("""UPDATE message SET reasons = '[["several_projects", "2"]]' WHERE id = 1"""))
    ada = references(settings)[0]

    said = two("erase", ada, "--yes", "--json")

    assert (said.code, said.json["hindrances"]) == (3, [{"why": "shared", "thing": "message:1", "other": ""}])
    assert two("erase", ada, "--yes", "--shared").code == 0
    assert hits(fund) == set()


def test_the_same_bytes_in_another_dossier_go_when_both_are_erased(two: Give, settings: Settings) -> None:
    with open_store(settings) as store, store.writing() as db:
        db.execute(text("UPDATE message SET sha256 = (SELECT sha256 FROM message WHERE id = 1) WHERE id = 2"))
    ada, ben = references(settings)

    assert two("erase", ada, "--yes", "--json").json["hindrances"][0]["other"] == ben
    assert two("erase", ada, ben, "--yes").code == 0


@pytest.mark.parametrize(
    "point",
    [Point.ERASURE_NOTED, Point.KEY_OVERWRITTEN, Point.KEY_DESTROYED, Point.FILES_REMOVED],
)
def test_an_erasure_that_broke_off_is_never_half_believed_and_is_finished(
    two: Give, settings: Settings, fund: Path, point: Point
) -> None:
    def die(passed: Point) -> None:
        if passed is point:
            raise KeyboardInterrupt

    ada, _ = references(settings)
    watch(die)
    try:
        two("erase", ada, "--yes")
    finally:
        watch(None)

    assert two("dossier", "show", ada, "--json").json["state"] == "erased"
    with reading(settings) as db:
        assert blobs_of(db, 1) == ()
    told = two("verify", "--json")
    assert (told.code, {one["object"] for one in told.json["breaches"]}) == (3, {"message:1"})
    with open_store(settings) as store:
        assert finish(store, settings.vault, places_of(settings), by=By("intake", "machine", NOW)) == 1
    assert two("verify").code == 0
    assert hits(fund) == set()


def test_the_same_mail_under_another_uid_does_not_come_back(
    two: Give, settings: Settings, fund: Path, tmp_path: Path
) -> None:
    two("erase", references(settings)[0], "--yes")

    take(settings, tmp_path, application())

    assert len(rows(settings, MessageRow)) == 2
    assert hits(fund) == set()
    assert two("verify").code == 0


def test_an_answer_to_an_erased_dossier_waits_for_a_person(two: Give, settings: Settings, tmp_path: Path) -> None:
    ada, _ = references(settings)
    two("erase", ada, "--yes")
    thread = {
        "From": "Ada <ada@lamquet.example>",
        "Return-Path": "<ada@lamquet.example>",
        "Message-ID": "<again@lamquet.example>",
        "In-Reply-To": "<depot-1@lamquet.example>",
        "Subject": "Re: merci",
    }

    take(settings, tmp_path, other_application(thread, "Merci beaucoup, bonne journée.\n"))

    newest = rows(settings, MessageRow)[-1]
    assert (newest.state.value, newest.dossier_id) == ("held", None)
    assert "of_erased_dossier" in {reason.code for reason in newest.reasons}


def test_a_copy_of_its_letter_that_comes_back_later_is_erased_too(
    two: Give, settings: Settings, fund: Path, tmp_path: Path
) -> None:
    letter = rows(settings, LetterRow)[0]
    with open_store(settings) as store, store.writing() as db:
        from storage import outbox

        outbox.claim_letter(db, NOW.replace(year=2030))
        outbox.settle_sent(db, 1, NOW)
    two("erase", references(settings)[0], "--yes")
    copy = {"From": OURS, "Return-Path": f"<{OURS}>", "Message-ID": letter.header_id, "Subject": "Accusé"}

    take(settings, tmp_path, other_application(copy, "Une ombre à midi : bien reçu.\n"))
    assert rows(settings, MessageRow)[-1].state.value == "own"
    assert two("erased", "finish", "--json").json["destroyed"] == 1

    assert hits(fund) == set()


def test_a_mail_without_a_dossier_is_erased_by_its_number(
    two: Give, settings: Settings, fund: Path, tmp_path: Path
) -> None:
    question = {
        "Message-ID": "<q@x.example>",
        "From": "Zoé <zoe@canari.example>",
        "Return-Path": "<zoe@canari.example>",
        "Subject": "Question",
    }
    take(settings, tmp_path, other_application(question, "Quand ouvre la prochaine session ? Zoé Canari\n"))
    assert b"canari.example" in contents(fund)

    assert two("erase", "--message", 1, "--yes").code == 2
    assert two("erase", "--message", 3, "--yes").code == 0

    assert b"canari.example" not in contents(fund)
    assert two("verify").code == 0


def test_a_backup_from_before_brings_nothing_back(two: Give, settings: Settings, fund: Path, tmp_path: Path) -> None:
    ada, _ = references(settings)
    backup = two("backup", "create", "--folder", tmp_path / "backups", "--json").json["folder"]
    two("erase", ada, "--yes")

    said = two("backup", "restore", backup, "--replace")

    assert said.code == 0, said.err
    for left in (fund / "data").glob("*.before-restore*"):
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    assert hits(fund) == set()
    assert two("verify").code == 0
    assert two("dossier", "show", ada, "--json").json["state"] == "erased"


def test_a_keyring_put_back_is_noticed_and_its_key_destroyed_again(two: Give, settings: Settings, fund: Path) -> None:
    kept = fund.parent / "kept"
    shutil.copytree(fund / "data" / "keyring", kept)
    two("erase", references(settings)[0], "--yes")
    shutil.copytree(kept, fund / "data" / "keyring", dirs_exist_ok=True)

    assert two("verify").code == 3
    assert two("erased", "again", fund / "data" / NAME, "--json").json["keys"] == 1
    assert two("verify").code == 0


def test_backups_that_still_hold_the_keys_are_named(two: Give, settings: Settings) -> None:
    folder = two("backup", "create", "--json").json["folder"]

    said = two("erase", references(settings)[0], "--dry-run", "--json").json

    assert said["elsewhere"]["backups"] == [folder]


def test_the_reasons_people_gave_go_with_their_salt_and_the_chain_holds(two: Give, settings: Settings) -> None:
    before = len(rows(settings, JournalDetailRow))

    two("erase", references(settings)[0], "--yes")

    details = rows(settings, JournalDetailRow)
    assert len(details) == before - 1
    assert not [row for row in details if "Lamquet" in row.detail]
    assert two("journal", "verify").code == 0


def test_what_a_person_said_is_emptied_only_where_it_was_erased(two: Give, settings: Settings) -> None:
    from storage.faults import StoreRefused

    emptied = text("UPDATE settlement SET value = '[[], 0, 0]' WHERE id = 1")
    with pytest.raises(StoreRefused), open_store(settings) as store, store.writing() as db:
        db.execute(emptied)
    two("erase", references(settings)[0], "--yes")

    with pytest.raises(StoreRefused), open_store(settings) as store, store.writing() as db:
        db.execute(text("""UPDATE settlement SET value = '[["x"], 0, 0]' WHERE id = 1"""))
