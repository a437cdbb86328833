"""Sealing without being able to read, opening in memory, and every fault found."""

import io
import os
import random
import resource
import shutil
import signal
import stat
import subprocess
import zlib
from pathlib import Path

import pyrage
import pytest
from sqlalchemy import text

from config.points import Point, watch
from config.settings import Recipients
from config.settings import Vault as VaultFolders
from storage import journal, outbox, recovery
from storage.journal import By
from storage.keys import KeyFiles
from storage.opener import BlobFault, Opener, open_content, verify_blob
from storage.place import NAME
from storage.placing import take_place
from storage.store import Store, migrate
from storage.sweep import OLD_ENOUGH, Sweeper, orphans, unknown_mails
from storage.vault import BlobRef, EnvelopeRef, Vault, VaultError, blob_path, key_path, remove_posting
from storage.verify import blob_breaches
from tests.databases import MARK
from tests.effort import large
from tests.storage import scene
from tests.storage.scene import NOW


@pytest.fixture
def opener(folders: VaultFolders, keys: KeyFiles) -> Opener:
    return Opener(folders, keys.reader.read_text())


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 3_000_001])
def test_what_was_sealed_is_what_opens(vault: Vault, opener: Opener, size: int) -> None:
    data = random.Random(size).randbytes(size)
    envelope = vault.open_envelope()

    from_stream = vault.seal(envelope, "original", io.BytesIO(data))
    from_bytes = vault.seal(envelope, "reading", data)

    assert opener.open_blob(from_stream) == opener.open_blob(from_bytes) == data
    assert (from_stream.plain_size, from_stream.size > size) == (size, True)


@pytest.mark.parametrize(("size", "room"), [(10, 0), (10, 100), (1_000, 500), (70_000, 66_000), (100_000, 1_000)])
def test_a_disk_that_is_full_is_told_as_such_and_leaves_no_half_a_blob(
    vault: Vault, folders: VaultFolders, size: int, room: int
) -> None:
    envelope = vault.open_envelope()
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))  # Python ignores the signal: writing on fails
    try:
        with pytest.raises(OSError, match="File too large"):
            vault.seal(envelope, "original", b"x" * size)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    assert [path.name for path in folders.blobs.rglob("*") if path.is_file()] == [NAME]


def test_a_memory_file_is_sealed_from_where_it_stands(vault: Vault, opener: Opener) -> None:
    with os.fdopen(os.memfd_create("mail"), "w+b", buffering=0) as file:
        file.write(b"From Ada")
        file.seek(0)
        ref = vault.seal(vault.open_envelope(), "original", file)

    assert opener.open_blob(ref) == b"From Ada"


def test_reader_and_recovery_open_and_the_outbox_does_not(vault: Vault, folders: VaultFolders, keys: KeyFiles) -> None:
    ref = vault.seal(vault.open_envelope(), "original", b"treatment")

    for path in (keys.reader, keys.recovery):
        assert Opener(folders, path.read_text()).open_blob(ref) == b"treatment"
    with pytest.raises(VaultError, match="does not open it"):
        Opener(folders, keys.outbox.read_text()).open_blob(ref)


def test_a_posting_copy_opens_for_the_outbox_only_and_can_be_removed(
    vault: Vault, folders: VaultFolders, keys: KeyFiles
) -> None:
    ref = vault.seal_for_outbox("7K3QWZ", b"To: Ada")

    assert Opener(folders, keys.outbox.read_text()).open_blob(ref) == b"To: Ada"
    with pytest.raises(VaultError, match="does not open it"):
        Opener(folders, keys.reader.read_text()).open_blob(ref)
    remove_posting(folders, "7K3QWZ")
    remove_posting(folders, "7K3QWZ")
    assert verify_blob(folders, ref) is BlobFault.MISSING


def test_what_the_worker_keeps_in_memory_opens_nothing(vault: Vault) -> None:
    vault.open_envelope()
    seen: list[str] = []
    stack: list[object] = [vault]
    while stack:
        thing = stack.pop()
        seen.append(type(thing).__name__)
        stack.extend(vars(thing).values() if hasattr(thing, "__dict__") else ())
        stack.extend(thing if isinstance(thing, tuple | list) else ())

    assert "Recipient" in seen
    assert "Identity" not in seen


def test_names_that_lead_elsewhere_are_refused(vault: Vault) -> None:
    for envelope, name in [("..", "x"), ("a" * 32, "../x"), ("a/b", "x"), ("a" * 32, "X"), ("a" * 32, "")]:
        with pytest.raises(VaultError, match="outside"):
            vault.seal(EnvelopeRef(envelope, str(pyrage.x25519.Identity.generate().to_public())), name, b"")


def test_recipients_that_are_none_are_refused_at_the_start(folders: VaultFolders, keys: KeyFiles) -> None:
    for recipients in (
        Recipients((), (), keys.outbox_recipient),
        Recipients((keys.reader_recipient,), (), "age1nonsense"),
    ):
        with pytest.raises(VaultError, match="recipient"):
            Vault(folders, recipients, MARK)


def test_files_and_folders_of_the_vault_are_private(vault: Vault, folders: VaultFolders) -> None:
    vault.seal(vault.open_envelope(), "original", b"x")

    for root in (folders.blobs, folders.keyring):
        for path in {root, *root.rglob("*")} - {folders.blobs / NAME}:  # it tells nothing, and the sender looks at it
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_a_blob_that_was_moved_is_not_believed(vault: Vault, opener: Opener, folders: VaultFolders) -> None:
    envelope = vault.open_envelope()
    one, two = vault.seal(envelope, "original", b"one"), vault.seal(envelope, "reading", b"two")
    shutil.copyfile(blob_path(folders, envelope.id, "original"), blob_path(folders, envelope.id, "reading"))
    forged = BlobRef(envelope.id, "reading", one.sha256, one.size, two.plain_size)  # the row was forged too

    with pytest.raises(VaultError, match="sealed for another place"):
        opener.open_blob(forged)


def test_ascii_armour_is_refused(vault: Vault, opener: Opener, folders: VaultFolders) -> None:
    envelope = vault.open_envelope()
    ref = vault.seal(envelope, "original", b"one")
    recipient = pyrage.x25519.Recipient.from_str(envelope.recipient)
    armoured = pyrage.encrypt(b"guichet-blob", [recipient], armored=True).ljust(ref.size)[: ref.size]
    blob_path(folders, envelope.id, "original").write_bytes(armoured)

    assert verify_blob(folders, ref) is BlobFault.NOT_BINARY_AGE
    with pytest.raises(VaultError, match="not a binary age file"):
        opener.open_blob(ref)


def test_opening_for_a_person_is_journalled_before_the_first_byte(
    sqlite_store: Store, vault: Vault, opener: Opener, folders: VaultFolders
) -> None:
    ref = vault.seal(vault.open_envelope(), "original", b"treatment")
    blob_path(folders, ref.envelope, ref.name).unlink()

    with pytest.raises(VaultError):
        open_content(sqlite_store, opener, ref, by=By("Ben", "staff", NOW))

    with sqlite_store.reading() as db:
        (entry,) = journal.tail(db)
    assert (entry.actor, entry.action, entry.object) == ("Ben", "open", f"blob:{ref.envelope}/original")


def test_nothing_is_opened_that_cannot_be_journalled(sqlite_store: Store, vault: Vault, opener: Opener) -> None:
    ref = vault.seal(vault.open_envelope(), "original", b"treatment")
    sqlite_store.close()
    Path(str(sqlite_store.engine.url.database)).unlink()

    with pytest.raises(Exception, match="no such table"):
        open_content(sqlite_store, opener, ref, by=By("Ben", "staff", NOW))


def die_while_sealing(vault: Vault, point: Point) -> None:
    """Let a child process be killed at a point on the way of a blob."""
    child = os.fork()
    if child == 0:
        watch(lambda passed: os.kill(os.getpid(), signal.SIGKILL) if passed is point else None)
        vault.seal(vault.open_envelope(), "original", b"lost")
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


@pytest.mark.parametrize("point", [Point.BLOB_WRITTEN, Point.BLOB_SYNCED])
def test_a_death_while_sealing_leaves_only_orphans_that_the_sweep_removes(
    sqlite_store: Store, vault: Vault, folders: VaultFolders, point: Point
) -> None:
    scene.take_sealed(sqlite_store, vault, 1, {"original": b"a", "reading": b"b", "letter": b"c"})
    before = _files(folders)
    die_while_sealing(vault, point)
    sweeper = Sweeper()

    assert sweeper.sweep(sqlite_store, folders, 5.0) == ()
    assert len(sweeper.sweep(sqlite_store, folders, 5.0 + OLD_ENOUGH)) >= 1

    (key,) = _files(folders) - before
    assert (key.parent, before <= _files(folders)) == (folders.keyring, True)
    with sqlite_store.reading() as db:
        assert blob_breaches(db, folders) == ()


def test_a_reading_that_waits_for_commit_b_survives_a_night_of_sleep(
    sqlite_store: Store, vault: Vault, folders: VaultFolders
) -> None:
    scene.take_sealed(sqlite_store, vault, 1, {"original": b"a", "reading": b"b", "letter": b"c"})
    with sqlite_store.reading() as db:
        envelope = EnvelopeRef(*db.execute(text("SELECT envelope, recipient FROM message")).one())
    sealed = vault.seal(envelope, "reading-2", b"d")
    path = blob_path(folders, sealed.envelope, sealed.name)
    sweeper = Sweeper()
    sweeper.sweep(sqlite_store, folders, 5.0)

    for file in _files(folders):
        os.utime(file, (0, 0))  # the clock says that many hours have passed, the machine ran for ten seconds

    assert sweeper.sweep(sqlite_store, folders, 15.0) == ()
    assert path.is_file()


def test_a_file_written_anew_under_the_same_name_is_young_again(
    sqlite_store: Store, vault: Vault, folders: VaultFolders
) -> None:
    envelope = vault.open_envelope()
    sealed = vault.seal(envelope, "reading", b"first")
    path, sweeper = blob_path(folders, sealed.envelope, sealed.name), Sweeper()
    sweeper.sweep(sqlite_store, folders, 0.0)
    vault.seal(envelope, "reading", b"second")

    assert sweeper.sweep(sqlite_store, folders, OLD_ENOUGH) == ()
    assert sweeper.sweep(sqlite_store, folders, 2 * OLD_ENOUGH) == (path,)


def test_a_mail_that_the_database_does_not_know_is_never_swept(
    sqlite_store: Store, vault: Vault, folders: VaultFolders, tmp_path: Path
) -> None:
    scene.take_sealed(sqlite_store, vault, 1, {"original": b"a", "reading": b"b", "letter": b"c"})
    before = {path for path in _files(folders) if path.parent.name != "outbox"}
    empty = Store.open_any(f"sqlite:///{tmp_path / 'wrong.db'}")
    migrate(empty)
    take_place(empty, folders, By("ben", "operator", NOW))

    sweeper = Sweeper()
    for running in (0.0, OLD_ENOUGH):
        sweeper.sweep(empty, folders, running)

    assert {path for path in _files(folders) if path.parent.name != "outbox"} == before
    with empty.reading() as db, sqlite_store.reading() as ours:
        assert (len(unknown_mails(db, folders)), unknown_mails(ours, folders)) == (1, ())
    empty.close()


def test_a_posting_copy_is_swept_once_its_letter_has_left(
    sqlite_store: Store, vault: Vault, folders: VaultFolders
) -> None:
    recorded = scene.take_sealed(sqlite_store, vault, 1, {"original": b"a", "reading": b"b", "letter": b"c"})
    with sqlite_store.writing() as db:
        assert orphans(db, folders) == ()
        outbox.claim_letter(db, NOW)
        outbox.settle_sent(db, recorded.letters[0], NOW)
    with sqlite_store.reading() as db:
        (orphan,) = orphans(db, folders)

    assert orphan.path == folders.blobs / "outbox" / f"{1:016d}.age"


def test_two_hundred_blobs_swapped_truncated_or_flipped_are_all_found(
    sqlite_store: Store, vault: Vault, folders: VaultFolders
) -> None:
    for uid in range(1, 69):
        scene.take_sealed(sqlite_store, vault, uid, _texts(uid))
    sealed = sorted(path for path in folders.blobs.rglob("*.age") if path.parent.name != "outbox")
    chance = random.Random(7)
    spoiled = chance.sample(sealed, 200)
    for number, path in enumerate(spoiled):
        data = bytearray(path.read_bytes())
        if number % 3 == 0:
            data = bytearray(chance.choice([other for other in sealed if other not in spoiled]).read_bytes())
        elif number % 3 == 1:
            del data[-chance.randint(1, len(data)) :]
        else:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)

    with sqlite_store.reading() as db:
        found = {breach.object for breach in blob_breaches(db, folders)}

    assert found == {f"blob:{path.parent.name}/{path.stem}" for path in spoiled}


def test_a_destroyed_key_is_found_and_opens_nothing(vault: Vault, opener: Opener, folders: VaultFolders) -> None:
    ref = vault.seal(vault.open_envelope(), "original", b"x")
    key_path(folders, ref.envelope).unlink()

    assert verify_blob(folders, ref) is BlobFault.KEY_MISSING
    with pytest.raises(VaultError, match="key is missing"):
        opener.open_blob(ref)


def test_no_canary_is_found_outside_the_seals_and_all_come_back_with_age_alone(
    sqlite_store: Store, vault: Vault, folders: VaultFolders, keys: KeyFiles, tmp_path: Path
) -> None:
    if shutil.which("age") is None:
        pytest.skip("the tool age is not installed (apt-get install age)")
    canaries = _plant(sqlite_store, vault, dossiers=large(100))
    sqlite_store.close()

    assert len(canaries) == large(1000)
    assert _hits(canaries, [*tmp_path.iterdir()]) == 0
    recovery.write_recovery(folders)
    assert _recover(folders, keys, tmp_path / "out") == canaries


def _files(folders: VaultFolders) -> set[Path]:
    return {path for root in (folders.blobs, folders.keyring) for path in root.rglob("*") if path.is_file()}


def _texts(uid: int) -> dict[str, bytes]:
    return {name: f"{name} of {uid}".encode() for name in ("original", "reading", "letter")}


def _plant(store: Store, vault: Vault, *, dossiers: int) -> set[bytes]:
    """Ten sentences in each dossier: six in the mail, two in the reading, two in the letter."""
    canaries: set[bytes] = set()
    for uid in range(1, dossiers + 1):
        planted = [f"Canari {uid:03d}-{number} dort sur la falaise.".encode() for number in range(10)]
        canaries.update(planted)
        texts = {
            "original": b"\n".join(planted[:6]),
            "reading": zlib.compress(b"\n".join(planted[6:8])),
            "letter": b"\n".join(planted[8:]),
        }
        scene.take_sealed(store, vault, uid, texts)
    return canaries


def _hits(canaries: set[bytes], roots: list[Path]) -> int:
    """How many canaries stand in clear, or deflated, in any file below."""
    files = [path for root in roots for path in (root, *root.rglob("*")) if path.is_file()]
    content = b"\n".join(path.read_bytes() for path in files)
    assert len(content) > 10_000
    return sum(canary in content for canary in canaries)


def _recover(folders: VaultFolders, keys: KeyFiles, out: Path) -> set[bytes]:
    """Follow RECOVERY.txt to the letter, with the stock tool and a shell."""
    said = (folders.blobs / recovery.NAME).read_text()
    first, *rest = (line.strip()[2:] for line in said.splitlines() if line.strip().startswith("$ "))
    places = f"RECOVERY_KEY={keys.recovery} KEYRING={folders.keyring} VAULT={folders.blobs} OUT={out}"
    assert first.split("=")[0] == "RECOVERY_KEY"
    assert len(rest) == 5
    done = subprocess.run(["sh", "-e", "-c", "\n".join([places, *rest])], capture_output=True, check=True)
    assert done.stdout == b""
    found: set[bytes] = set()
    for path in out.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            found.update((zlib.decompress(data) if path.name == "reading" else data).split(b"\n"))
    return found
