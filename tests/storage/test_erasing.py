"""Erasing on both databases: what goes, what stays, what may not be half done."""

import dataclasses
from pathlib import Path

import pytest
from sqlalchemy import select, text

from config.settings import Vault as VaultFolders
from storage import outbox
from storage.erasable import Hindrance, Why, plan_of
from storage.erased import NAME, Erased, ListError, erased, erasure_of_dossier, read_list, write_list
from storage.erasing import erase, finish
from storage.faults import StoreRefused
from storage.journal import DETAIL, By
from storage.known import known
from storage.ledger import Uid
from storage.matching import move_message
from storage.messages import MESSAGE, find_kept
from storage.record import Judged, Overtaken, record
from storage.reerasing import erase_again
from storage.rewriting import TABLES
from storage.schema import METADATA
from storage.settlements import Saying, add_settlement
from storage.shredding import destroy, is_left
from storage.store import Store
from storage.vault import Vault, key_path
from storage.verify import verify_all
from tests import make
from tests.storage import scene
from tests.storage.scene import INBOX, LATER, NOW, VALIDITY
from triage.settled import Act
from triage.values import Facts, Place, Route

TEXTS = {"original": b"a", "reading": b"b", "letter": b"c"}
ADA, BEN = "IMP-21-0001", "IMP-21-0002"


@pytest.fixture
def filled(store: Store, vault: Vault) -> Store:
    """Two dossiers, with something that a person said of the first."""
    for uid in (1, 2):
        scene.take_sealed(store, vault, uid, TEXTS | {"original": b"mail %d" % uid})
    with store.writing() as db:
        saying = Saying(Act.FACT, "title", ("La Nuit",), dossier=1, why="told on the telephone")
        add_settlement(db, saying, by=By("ines", "staff", NOW))
    return store


def test_an_erasure_is_noted_then_finished_and_every_invariant_holds(
    filled: Store, folders: VaultFolders, tmp_path: Path
) -> None:
    assert erase(filled, (ADA.lower(),), (), by=By("sam", "operator", LATER)).hindrances == ()
    with filled.reading() as db:
        unfinished = {breach.object for breach in verify_all(db, folders)}

    assert finish(filled, folders, (tmp_path,), by=By("intake", "machine", LATER)) == 1
    assert finish(filled, folders, (tmp_path,), by=By("intake", "machine", LATER)) == 0

    assert unfinished == {"message:1"}
    with filled.reading() as db:
        assert verify_all(db, folders) == ()
        found = erasure_of_dossier(db, ADA)
        envelopes = db.execute(select(MESSAGE.c.envelope).order_by(MESSAGE.c.id)).scalars().all()
        details = db.execute(select(DETAIL.c.detail)).scalars().all()
    assert found is not None
    assert (found.at, found.by) == (LATER, "sam")
    assert [is_left(folders, envelope) for envelope in envelopes] == [False, True]
    assert "told on the telephone" not in details


def test_a_letter_that_leaves_at_that_moment_stops_an_erasure(filled: Store) -> None:
    with filled.writing() as db:
        outbox.claim_letter(db, NOW)

    plan = erase(filled, (ADA,), (), by=By("sam", "operator", LATER))

    assert plan.hindrances == (Hindrance(Why.SENDING, "letter:1"),)
    with filled.reading() as db:
        assert erasure_of_dossier(db, ADA) is None


def test_what_is_not_there_or_gone_already_is_said(filled: Store) -> None:
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))

    with filled.reading() as db:
        found = plan_of(db, (ADA, "NONE-1"), (1, 2, 77)).hindrances

    assert set(found) == {
        Hindrance(Why.UNKNOWN, "NONE-1"),
        Hindrance(Why.ERASED, ADA),
        Hindrance(Why.ERASED, "message:1"),
        Hindrance(Why.PLACED, "message:2", BEN),
        Hindrance(Why.UNKNOWN, "message:77"),
    }


def test_the_bytes_of_an_erased_mail_are_known_under_any_uid(filled: Store) -> None:
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))
    with filled.reading() as db:
        sha256 = db.execute(select(MESSAGE.c.sha256).where(MESSAGE.c.id == 1)).scalar_one()
        kept = find_kept(db, Uid(INBOX, VALIDITY + 1, 90), sha256)

    assert kept is not None
    assert (kept.id, kept.state.settled) == (1, True)


def test_an_answer_finds_the_erased_dossier_and_nothing_of_it(filled: Store) -> None:
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))
    answer = scene.mail(3, in_reply_to=("<mail-1@lamquet.example>",))

    with filled.reading() as db:
        found = known(db, answer, Facts(), house=make.house(), reply_tokens=(), now=LATER)

    assert (found.erased, found.threaded) == (True, ())


def test_no_mail_is_moved_into_or_out_of_an_erased_dossier(filled: Store) -> None:
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))

    with filled.writing() as db:
        assert not move_message(db, 2, origin=2, to=1, by=By("ines", "staff", LATER))
        assert not move_message(db, 1, origin=1, to=2, by=By("ines", "staff", LATER))


def test_a_judgement_on_a_dossier_that_changed_since_is_refused_whole(filled: Store) -> None:
    with filled.reading() as db:
        before = known(
            db,
            scene.mail(3, in_reply_to=("<mail-1@lamquet.example>",)),
            Facts(),
            house=make.house(),
            reply_tokens=(),
            now=NOW,
        ).threaded[0]
    kept = scene.keep(filled, 3)
    judged = Judged(kept.id, scene.joining(before), scene.mail(3))
    with filled.writing() as db:
        db.execute(text("UPDATE dossier SET revision = revision + 1 WHERE id = 1"))

    with pytest.raises(Overtaken), filled.writing() as db:
        record(db, judged, now=LATER)

    again = dataclasses.replace(before, revision=(before.revision or 0) + 1)
    with filled.writing() as db:
        assert record(db, dataclasses.replace(judged, advice=scene.joining(again)), now=LATER).dossier == 1
    with filled.reading() as db:
        assert verify_all(db) == ()


def test_a_value_is_emptied_only_where_it_was_erased(filled: Store) -> None:
    with pytest.raises(StoreRefused), filled.writing() as db:
        db.execute(text("UPDATE settlement SET value = '[[], 0, 0]'"))
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))

    with filled.reading() as db:
        assert db.execute(text("SELECT value FROM settlement")).scalars().all() == ["[[], 0, 0]"]
    for column in ("value", "key"):
        with pytest.raises(StoreRefused), filled.writing() as db:
            db.execute(text(f"""UPDATE settlement SET "{column}" = 'x'"""))


def test_keys_that_a_backup_brought_back_are_destroyed_by_the_list(
    filled: Store, folders: VaultFolders, tmp_path: Path
) -> None:
    with filled.reading() as db:
        path = key_path(folders, db.execute(select(MESSAGE.c.envelope).where(MESSAGE.c.id == 1)).scalar_one())
    key = path.read_bytes()
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))
    finish(filled, folders, (tmp_path,), by=By("intake", "machine", LATER))
    path.write_bytes(key)
    listed = read_list(tmp_path / NAME)

    again = erase_again(filled, folders, listed, by="sam", now=LATER)

    assert (again.mails, again.keys, again.left) == (0, 1, ())
    assert finish(filled, folders, (tmp_path,), by=By("intake", "machine", LATER)) == 1
    assert not path.exists()


def test_a_dossier_that_holds_more_than_the_list_says_is_left_to_a_person(filled: Store, folders: VaultFolders) -> None:
    with filled.writing() as db:
        move_message(db, 2, origin=2, to=1, by=By("ines", "staff", NOW))
        envelope = db.execute(select(MESSAGE.c.envelope).where(MESSAGE.c.id == 1)).scalar_one()
    listed = [Erased(envelope, "", ADA, "", NOW.isoformat(), "sam")]

    again = erase_again(filled, folders, listed, by="sam", now=LATER)

    assert (again.mails, again.left) == (0, (ADA,))


def test_the_list_keeps_what_an_older_database_does_not_know(filled: Store, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(
        '{"envelope": "%s", "sha256": "", "reference": "OLD-1", "received_at": "", "at": "2020", "by": "x"}\n'
        % ("f" * 32)
    )
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))

    write_list(filled, (tmp_path,))
    write_list(filled, (tmp_path,))

    with filled.reading() as db:
        assert [one.reference for one in read_list(tmp_path / NAME)] == [
            "OLD-1",
            *(one.reference for one in erased(db)),
        ]
    (tmp_path / NAME).write_text("nothing\n")
    with pytest.raises(ListError):
        read_list(tmp_path / NAME)


def test_a_dossier_without_mails_leaves_no_title_in_the_file(
    sqlite_store: Store, folders: VaultFolders, tmp_path: Path
) -> None:
    scene.take(sqlite_store, 1)
    with sqlite_store.writing() as db:
        move_message(db, 1, origin=1, to=None, by=By("ines", "staff", NOW))
    before = b"La Nuit des phares" in database(sqlite_store)

    assert erase(sqlite_store, (ADA,), (), by=By("sam", "operator", LATER)).mails == ()
    finish(sqlite_store, folders, (tmp_path,), by=By("intake", "machine", LATER), anyway=True)

    assert (before, b"La Nuit des phares" in database(sqlite_store)) == (True, False)
    assert [one.reference for one in read_list(tmp_path / NAME)] == [ADA]


def database(store: Store) -> bytes:
    """Every byte of a SQLite file and of what lies beside it."""
    file = Path(str(store.engine.url.database))
    return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


def test_a_strangers_mail_under_the_id_of_our_letter_stays(filled: Store, folders: VaultFolders) -> None:
    loose = scene.advice(route=Route.HOLD, place=Place(None, new=False))
    named = scene.mail(3, message_id=f"<{1:016d}.mac@fund.example>")
    scene.take(filled, 3, message=named, advice=loose, letters=())

    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))
    finish(filled, folders, (folders.blobs.parent,), by=By("intake", "machine", LATER))

    with filled.reading() as db:
        gone = select(MESSAGE.c.id).where(MESSAGE.c.erased_at.is_not(None))
        assert db.execute(gone).scalars().all() == [1]


def test_a_second_place_that_cannot_be_written_keeps_no_key_alive(
    filled: Store, folders: VaultFolders, tmp_path: Path
) -> None:
    (tmp_path / "not-a-folder").write_text("")
    erase(filled, (ADA,), (), by=By("sam", "operator", LATER))

    assert finish(filled, folders, (tmp_path, tmp_path / "not-a-folder"), by=By("intake", "machine", LATER)) == 1
    assert [one.reference for one in read_list(tmp_path / NAME)] == [ADA, ADA]


def test_a_key_is_overwritten_before_its_name_goes(vault: Vault, folders: VaultFolders, tmp_path: Path) -> None:
    envelope = vault.open_envelope()
    vault.seal(envelope, "original", b"x")
    path = key_path(folders, envelope.id)
    (tmp_path / "link").hardlink_to(path)
    before = path.read_bytes()

    destroy(folders, envelope.id)
    destroy(folders, envelope.id)

    left = (tmp_path / "link").read_bytes()
    assert (len(left), left == before, path.exists()) == (len(before), False, False)
    assert not is_left(folders, envelope.id)


def test_every_table_that_is_cleared_is_written_anew() -> None:
    assert set(TABLES.split(", ")) <= set(METADATA.tables)
