"""A vault that is not in its place, or is another database's: nothing is taken, sent, erased or saved beside it."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.sending import sender_of
from app.terminal import Exit
from config.load import load_settings
from config.points import Point, watch
from notifier.deliver import deliver_due
from storage.place import VaultAway
from storage.store import Store
from tests.app.conftest import Give, application
from tests.app.test_bad_input import change
from tests.databases import emptied
from tests.mailworld import MailWorld

LOOKING = ("status", "dossier list", "outbox list", "journal tail", "config check", "template check")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.servers)])
def kept(request: pytest.FixtureRequest, give: Give, fund: Path) -> Iterator[Give]:
    """An installation whose mails are listed in a file or in PostgreSQL."""
    if request.param == "sqlite":
        yield give
        return
    with emptied(request.getfixturevalue("postgresql")) as url:
        change(fund, 'data = "', f'database = "{url}"\ndata = "')
        shutil.rmtree(fund / "data")
        assert give("init", "--migrate").code == 0
        yield give


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[None]:
    """A disk in the place of a folder."""
    if subprocess.run(["mount", *options, folder], capture_output=True).returncode:
        pytest.skip("needs root, who may mount")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """A folder on a disk that takes nothing."""
    with mounted(folder, "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield


def interrupted_at(point: Point) -> Callable[[Point], None]:
    def stop(reached: Point) -> None:
        if reached is point:
            raise KeyboardInterrupt

    return stop


def files_of(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.suffix not in {".lock", ".tap"}}


@pytest.mark.parametrize("part", ["vault", "keyring"])
@pytest.mark.parametrize("mounted_on", ["nothing", "an empty folder"])
def test_no_mail_is_taken_beside_a_disk_that_is_not_mounted(
    kept: Give, fund: Path, archive: Path, part: str, mounted_on: str
) -> None:
    place = fund / "data" / part
    place.rename(fund / "unmounted")
    if mounted_on == "an empty folder":
        place.mkdir()
    before = files_of(fund / "data")

    for words in (["worker"], ["serve"], ["import", archive], ["verify"], ["backup", "create"], ["init", "--migrate"]):
        said = kept(*words)
        assert (said.code, said.out) == (Exit.UNREACHABLE, ""), words
        assert f"{place}: the vault's folder is not there, or has no vault.id; mount its disk" in said.err, words

    assert files_of(fund / "data") == before
    assert [kept(*words.split()).code for words in LOOKING] == [0] * len(LOOKING)
    found = kept("doctor", "--only", "data.vault", "--json")
    assert (found.code, found.json["checks"][0]["state"]) == (Exit.TO_FIX, "fix")


def test_what_waits_in_the_mailbox_is_taken_once_the_disk_is_back(kept: Give, fund: Path, servers: MailWorld) -> None:
    servers.deliver(application())
    vault = (fund / "data" / "vault").rename(fund / "unmounted")

    away = kept("poll")
    vault.rename(fund / "data" / "vault")
    back = kept("poll", "--json")

    assert (away.code, back.code, back.json["taken"], back.json["failed"]) == (Exit.UNREACHABLE, 0, 1, 0)
    assert kept("verify").code == 0


@pytest.mark.parametrize("point", [Point.KEY_NAMED, Point.BLOB_WRITTEN, Point.BEFORE_A, Point.READ, Point.BEFORE_B])
def test_a_disk_that_goes_with_a_mail_in_hand_costs_nothing(
    give: Give, fund: Path, servers: MailWorld, point: Point
) -> None:
    servers.deliver(application())
    vault = fund / "data" / "vault"

    def unmount(reached: Point) -> None:
        if reached is point and not (fund / "unmounted").exists():
            vault.rename(fund / "unmounted")
            vault.mkdir()

    watch(unmount)
    try:
        gone = give("poll")
    finally:
        watch(None)
    in_the_inbox = len(servers.mails())
    if (fund / "unmounted").exists():
        shutil.rmtree(vault)
        (fund / "unmounted").rename(vault)

    back = give("poll", "--json")

    assert (gone.code, in_the_inbox) in {(Exit.UNREACHABLE, 1), (0, 0)}
    assert (back.code, servers.mails()) == (0, ())
    assert give("verify").code == 0
    assert give("reconcile").code == 0


def test_a_letter_waits_for_the_disk_that_it_lies_on(taken: Give, fund: Path, servers: MailWorld) -> None:
    vault = (fund / "data" / "vault").rename(fund / "unmounted")

    away = taken("send")
    vault.rename(fund / "data" / "vault")

    assert (away.code, servers.outside) == (Exit.UNREACHABLE, ())
    assert taken("send").code == 0
    assert len(servers.outside) == 1


def test_a_sender_that_runs_counts_no_try_while_the_disk_is_away(taken: Give, fund: Path, servers: MailWorld) -> None:
    settings = load_settings(fund / "guichet.toml", {})
    store = Store.open(settings.database)
    sender = sender_of(settings, store, None)
    before = taken("journal", "tail", "--json").json
    vault = (fund / "data" / "vault").rename(fund / "unmounted")

    for _ in range(2):
        with pytest.raises(VaultAway):
            deliver_due(sender)
    meanwhile = taken("journal", "tail", "--json").json
    vault.rename(fund / "data" / "vault")
    back = deliver_due(sender)
    store.close()

    assert (meanwhile, back.sent, back.recovered, len(servers.outside)) == (before, 1, 0, 1)


@pytest.mark.parametrize("part", ["vault", "keyring"])
def test_a_disk_that_can_be_read_only_takes_no_mail_and_leaves_no_key_behind(
    give: Give, fund: Path, archive: Path, part: str
) -> None:
    place = fund / "data" / part
    with read_only(place):
        before = files_of(fund / "data")
        said, found = give("import", archive), give("doctor", "--only", "data.vault", "--json")

        assert files_of(fund / "data") == before
    assert said.code == Exit.UNREACHABLE
    assert f"{place}: its disk can be read only; see in the kernel's log (dmesg)" in said.err
    assert found.json["checks"][0]["state"] == "fix"
    assert give("import", archive, "--json").json["taken"] == 1


@pytest.mark.parametrize("words", [("erase", "REFERENCE", "--yes"), ("erased", "again", "LIST")])
@pytest.mark.parametrize("part", ["vault", "keyring"])
def test_beside_another_vault_nothing_is_noted_as_erased(
    taken: Give, fund: Path, words: tuple[str, ...], part: str
) -> None:
    dossier = taken("dossier", "list", "--json").json["dossiers"][0]
    listed = {"envelope": "", "sha256": "", "received_at": "", "at": "2021-04-15T00:00:00+00:00", "by": "Ben"}
    (fund / "LIST").write_text(json.dumps(listed | {"reference": dossier["reference"]}) + "\n")
    (fund / "data" / part).rename(fund / "unmounted")
    (fund / "data" / part).mkdir()
    given = {"REFERENCE": dossier["reference"], "LIST": fund / "LIST"}

    said = taken(*(given.get(word, word) for word in words))

    assert said.code == Exit.UNREACHABLE
    assert taken("dossier", "list", "--json").json["dossiers"] == [dossier]


def test_an_erasure_is_finished_only_where_the_keys_are(taken: Give, fund: Path) -> None:
    reference = taken("dossier", "list", "--json").json["dossiers"][0]["reference"]
    watch(interrupted_at(Point.ERASURE_NOTED))
    try:
        taken("erase", reference, "--yes")
    finally:
        watch(None)
    keyring = (fund / "data" / "keyring").rename(fund / "unmounted")
    (fund / "data" / "keyring").mkdir()

    away = taken("erased", "finish")
    (fund / "data" / "keyring").rmdir()
    keyring.rename(fund / "data" / "keyring")

    assert away.code == Exit.UNREACHABLE
    assert len(list((fund / "data" / "keyring").glob("*.age"))) == 1
    assert taken("erased", "finish").code == 0
    assert list((fund / "data" / "keyring").glob("*.age")) == []


@pytest.mark.parametrize("words", ["worker", "import {}", "verify", "backup create", "init --migrate"])
def test_the_vault_of_another_fund_is_left_alone(taken: Give, fund: Path, archive: Path, words: str) -> None:
    other = (fund / "data" / "keyring" / "vault.id").read_text().translate(str.maketrans("0123456789", "1234567890"))
    (fund / "data" / "vault" / "vault.id").write_text(other)
    before = files_of(fund / "data")

    said = taken(*(word.format(archive) for word in words.split()))

    assert said.code == Exit.CONFIGURATION
    assert f"{fund / 'data' / 'vault'}: belongs to the vault of another database; correct `database`" in said.err
    assert files_of(fund / "data") == before


@pytest.mark.parametrize("there", ["the vault", "nothing but lost+found"])
def test_a_backup_is_restored_into_a_disk_once_that_is_emptied(taken: Give, fund: Path, there: str) -> None:
    made, place = Path(taken("backup", "create").out.strip()), fund / "data" / "vault"
    (fund / "data" / "guichet.db").unlink()
    shutil.rmtree(fund / "data" / "keyring")
    with mounted(place, "-t", "tmpfs", "tmpfs"):
        (place / "lost+found").mkdir()
        if there == "the vault":
            (place / "vault.id").touch()

        said = taken("backup", "restore", made, "--replace")

        if there == "the vault":
            assert said.code == Exit.TO_FIX
            assert f"{place}: is a disk's mount point and cannot be moved aside; move what lies in it" in said.err
            assert not (fund / "data" / "keyring").exists()
        else:
            assert said.code == 0
            assert taken("verify").code == 0


def test_a_vault_goes_on_on_another_disk(taken: Give, fund: Path) -> None:
    shutil.copytree(fund / "data" / "vault", fund / "disk" / "vault")
    shutil.rmtree(fund / "data" / "vault")
    change(fund, "[vault]\n", f'[vault]\nblobs = "{fund / "disk" / "vault"}"\n')

    assert taken("verify").code == 0
    assert taken("backup", "create").code == 0


def test_a_vault_from_before_there_were_marks_is_known_by_its_mails(taken: Give, fund: Path) -> None:
    for part in ("vault", "keyring"):
        (fund / "data" / part / "vault.id").unlink()

    assert taken("verify").code == Exit.UNREACHABLE
    assert taken("init", "--migrate").code == 0
    assert taken("verify").code == 0


def test_a_backup_from_before_there_were_marks_is_restored_ready_for_use(taken: Give, fund: Path) -> None:
    made = Path(taken("backup", "create").out.strip()).rename(fund / "backup")
    for part in ("vault", "keyring"):
        (fund / "data" / part / "vault.id").unlink()
        manifest = made / part / "MANIFEST.json"
        (made / part / "vault.id").unlink()
        lines = manifest.read_text().splitlines()
        first = next(number for number, line in enumerate(lines) if "vault.id" in line)
        last = next(number for number in range(first, len(lines)) if "]" in lines[number])
        del lines[first : last + 1]
        manifest.write_text("\n".join(lines).replace("],\n}", "]\n}"))

    assert taken("backup", "restore", made, "--replace").code == 0
    assert taken("verify").code == 0


def test_a_lost_vault_is_given_up_by_a_persons_word_alone(taken: Give, fund: Path) -> None:
    shutil.rmtree(fund / "data" / "vault")

    assert taken("init", "--take-vault").code == Exit.USAGE
    assert taken("init", "--migrate").code == Exit.UNREACHABLE
    assert taken("init", "--migrate", "--take-vault").code == 0
    assert taken("status").code == 0
    assert [entry["action"] for entry in taken("journal", "tail", "-n", "1", "--json").json["entries"]] == ["take"]
