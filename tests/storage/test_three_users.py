"""Worker, sender and desk as three real users of a real system, on the rights that deploy/systemd gives them.

The rights are read from the files that an operator installs, and given to a folder of the test's own; the users are
numbers that nobody else has. Needs root, to become them.
"""

import os
import pickle
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.checks.config import check_keyring, check_reader
from app.checks.finding import Seen, State
from app.checks.rights import check_shared
from config.places import Places, secret_file
from config.problems import Problem
from config.reading import Table
from config.settings import Settings
from storage.accounts import NewAccount, account_named, add_account
from storage.files import group_rights
from storage.journal import By
from storage.opener import Opener, verify_blob
from storage.states import Role
from storage.store import Store
from storage.vault import BlobRef, EnvelopeRef, Vault, blob_path, remove_posting
from tests.databases import MARK
from tests.docs.pages import text_of
from tests.docs.test_units import RIGHTS, UNITS
from tests.installations import Installation, install
from tests.storage.scene import NOW, keep

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes other users")
FIRST = 61_000  # numbers of users and groups that no system gives


@dataclass(frozen=True)
class House:
    """An installation with its users."""

    made: Installation
    etc: Path
    users: dict[str, int]
    groups: dict[str, int]
    member: dict[str, set[str]]

    def as_user(self, name: str, act: Callable[[], Any]) -> Any:
        """What `act` gives, or the exception it ends with, in a process of that user."""
        reading, writing = os.pipe()
        if not (child := os.fork()):
            try:
                os.umask(0o007)
                groups = [self.groups[group] for group in self.member[name]]
                os.setgroups(groups)
                os.setresgid(self.groups["guichet"], self.groups["guichet"], self.groups["guichet"])
                os.setresuid(self.users[name], self.users[name], self.users[name])
                try:
                    told = act()
                except Exception as error:
                    told = error
                os.write(writing, pickle.dumps(told))
            finally:
                os._exit(0)
        os.close(writing)
        with open(reading, "rb") as answer:
            said = answer.read()
        os.waitpid(child, 0)
        return pickle.loads(said)


def entries(kind: str) -> list[list[str]]:
    """The lines of one kind of guichet.sysusers."""
    return [line.split() for line in text_of(UNITS / "guichet.sysusers").splitlines() if line.startswith(f"{kind} ")]


@pytest.fixture
def house() -> Iterator[House]:
    folder = Path(tempfile.mkdtemp(prefix="guichet-users-"))
    folder.chmod(0o711)
    users = {line[1]: FIRST + number for number, line in enumerate(entries("u"), start=1)}
    names = ["guichet", *(line[1] for line in entries("g"))]
    groups = {name: FIRST + 100 + number for number, name in enumerate(names)} | {"root": 0}
    member = {user: {"guichet"} for user in users}
    for _, user, group in entries("m"):
        member[user].add(group)
    try:
        data, etc = folder / "data", folder / "etc"
        (etc / "keys").mkdir(parents=True)
        made = install(data)
        (etc / "keys" / "reader.key").write_text(made.reader_identity)
        give_rights(data, etc, users | {"root": 0}, groups)
        yield House(made, etc, users, groups, member)
    finally:
        shutil.rmtree(folder)


def give_rights(data: Path, etc: Path, users: dict[str, int], groups: dict[str, int]) -> None:
    """What the how-to and guichet.tmpfiles have an operator do, with the users of the test."""
    for path in (data, *data.rglob("*")):
        os.chown(path, users["guichet"], groups["guichet"])
    for _, name, mode, user, group in RIGHTS:
        path = Path(name.replace("/var/lib/guichet", str(data)).replace("/etc/guichet", str(etc)))
        if path.exists():
            os.chown(path, users[user], groups[group])
            path.chmod(int(mode, 8))


def kept(house: House) -> tuple[EnvelopeRef, BlobRef]:
    """A blob that the worker sealed."""

    def act() -> tuple[EnvelopeRef, BlobRef]:
        vault = Vault(house.made.vault, house.made.recipients, MARK)
        envelope = vault.open_envelope()
        return envelope, vault.seal(envelope, "original", b"a pitch")

    found = house.as_user("guichet", act)
    assert isinstance(found, tuple), found
    return found


@pytest.mark.parametrize("user", ["guichet", "guichet-send", "guichet-desk"])
def test_no_user_reads_the_reader_key_from_its_place(house: House, user: str) -> None:
    said = house.as_user(user, (house.etc / "keys" / "reader.key").read_text)

    assert isinstance(said, PermissionError)


def test_the_desk_opens_what_the_worker_sealed(house: House) -> None:
    _, blob = kept(house)

    said = house.as_user("guichet-desk", lambda: Opener(house.made.vault, house.made.reader_identity).open_blob(blob))

    assert said == b"a pitch"


def test_the_worker_goes_on_beside_what_the_desk_sealed(house: House) -> None:
    envelope, _ = kept(house)
    vault = Vault(house.made.vault, house.made.recipients, MARK)
    edit = house.as_user("guichet-desk", lambda: vault.seal(envelope, "edit-1", b"a person's words"))

    more = house.as_user("guichet", lambda: vault.seal(envelope, "reading-2", b"read again"))
    faults = house.as_user("guichet", lambda: [verify_blob(house.made.vault, one) for one in (edit, more)])
    read = house.as_user("guichet-desk", lambda: Opener(house.made.vault, house.made.reader_identity).open_blob(more))

    assert (faults, read) == ([None, None], b"read again")


@pytest.mark.parametrize("umask", [0o007, 0o022, 0o077])
def test_what_the_worker_makes_is_shared_whatever_its_umask(house: House, umask: int) -> None:
    def act() -> str:
        os.umask(umask)
        if umask == 0o007:  # a unit's: RestrictSUIDSGID= forbids it to change the rights of such a folder
            os.chmod = no_chmod
        vault = Vault(house.made.vault, house.made.recipients, MARK)
        return vault.seal(vault.open_envelope(), "original", b"a pitch").envelope

    def no_chmod(*_: object, **__: object) -> None:
        raise PermissionError

    envelope = house.as_user("guichet", act)
    folder = blob_path(house.made.vault, str(envelope), "original").parent

    assert [path.stat().st_mode & 0o7777 for path in (folder.parent, folder)] == [0o2770, 0o2770]
    assert (folder / "original.age").stat().st_mode & 0o777 == 0o640
    assert (house.made.vault.keyring / f"{envelope}.key.age").stat().st_mode & 0o777 == 0o640


def test_the_worker_removes_what_a_crash_of_the_desk_left(house: House) -> None:
    envelope, blob = kept(house)
    left = blob_path(house.made.vault, envelope.id, blob.name).with_name(".edit-1.age.0000.tmp")
    assert house.as_user("guichet-desk", left.touch) is None

    assert house.as_user("guichet", left.unlink) is None


def test_the_sender_posts_what_the_desk_sealed_and_reaches_no_dossier(house: House) -> None:
    _, blob = kept(house)
    vault = Vault(house.made.vault, house.made.recipients, MARK)
    posting = house.as_user("guichet-desk", lambda: vault.seal_for_outbox("token-1", b"a letter"))
    place = blob_path(house.made.vault, blob.envelope, blob.name)

    sent = house.as_user(
        "guichet-send", lambda: Opener(house.made.vault, house.made.outbox_identity).open_blob(posting)
    )
    removed = house.as_user("guichet-send", lambda: remove_posting(house.made.vault, "token-1"))
    reached = [
        house.as_user("guichet-send", act)
        for act in (place.read_bytes, lambda: os.listdir(house.made.vault.keyring), place.parent.parent.rmdir)
    ]
    moved = house.as_user("guichet-send", lambda: place.parent.parent.rename(house.made.vault.blobs / "gone"))

    assert (sent, removed) == (b"a letter", None)
    assert all(isinstance(one, PermissionError) for one in (*reached, moved))


def test_the_desk_adds_no_key_and_takes_none_away(house: House) -> None:
    envelope, _ = kept(house)
    key = house.made.vault.keyring / f"{envelope.id}.key.age"

    assert isinstance(house.as_user("guichet-desk", key.unlink), PermissionError)
    assert isinstance(house.as_user("guichet-desk", lambda: key.write_bytes(b"")), PermissionError)


def test_both_write_the_database_while_the_other_has_it_open(house: House) -> None:
    def worker() -> int:
        store = Store.open(house.made.database)
        return keep(store).id  # left open: its journal files stay, as those of a process that runs

    def desk() -> str:
        store = Store.open(house.made.database)
        with store.writing() as db:
            add_account(db, NewAccount("ines", "Inès", "ines@x.example", Role.STAFF), by=By("t", "operator", NOW))
        return "written"

    def look() -> str:
        store = Store.open(house.made.database)
        with store.reading() as db:
            account = account_named(db, "ines")
        return account.shown_name if account else "nobody"

    assert house.as_user("guichet", worker) == 1
    assert house.as_user("guichet-desk", desk) == "written"
    assert house.as_user("guichet", look) == "Inès"


def test_the_doctor_sees_a_file_that_the_other_cannot_read(house: House) -> None:
    envelope, blob = kept(house)
    seen = Seen(cast(Settings, SimpleNamespace(vault=house.made.vault)), NOW)
    good = [one.state for one in check_shared(seen)]
    place = blob_path(house.made.vault, envelope.id, blob.name)

    found = []
    for mode in (0o600, 0o644):
        place.chmod(mode)
        found += [(one.state, str(place) in one.what) for one in check_shared(seen)]

    assert good == [State.OK]
    assert found == [(State.FIX, True), (State.FIX, True)]


def test_a_key_that_is_out_of_reach_as_it_should_be_is_for_another_to_try(house: House) -> None:
    seen = Seen(cast(Settings, SimpleNamespace(file=house.etc / "guichet.toml", console=None)), NOW)

    states = house.as_user(
        "guichet", lambda: [one.state for check in (check_reader, check_keyring) for one in check(seen)]
    )

    assert states == [State.OK, State.ELSEWHERE]
    (house.etc / "keys" / "reader.key").unlink()
    assert [one.state for one in check_keyring(seen)] == [State.INFO]


def test_the_vault_of_one_user_stays_closed_to_their_group(tmp_path: Path) -> None:
    made = install(tmp_path / "fund")
    vault = Vault(made.vault, made.recipients, MARK)
    envelope = vault.open_envelope()
    blob = vault.seal(envelope, "original", b"a pitch")

    place = blob_path(made.vault, envelope.id, blob.name)
    key = made.vault.keyring / f"{envelope.id}.key.age"
    assert [path.stat().st_mode & 0o777 for path in (place.parent, place, key)] == [0o700, 0o600, 0o600]
    assert group_rights(place.parent) == 0


def test_a_secret_that_a_unit_may_not_see_is_another_users_not_an_empty_one(house: House) -> None:
    hidden = house.etc / "keys" / "hidden.key"  # as InaccessiblePaths= shows it
    hidden.touch(mode=0o000)
    hidden.chmod(0o000)

    def act() -> list[str]:
        problems: list[Problem] = []
        table = Table({"key_file": str(hidden)}, file="guichet.toml", problems=problems)
        secret_file(table, "key_file", Places(house.etc, None), "keys/x.key")
        return [problem.fault for problem in problems]

    assert house.as_user("guichet", act) == []
    assert act() == ["is empty"]


def test_a_credential_is_found_by_the_last_part_of_its_name_and_needs_no_mode(tmp_path: Path) -> None:
    (tmp_path / "reader.key").write_text("key")
    places = Places(tmp_path / "etc", tmp_path)

    assert places.secret("keys/reader.key") == tmp_path / "reader.key"
    assert places.secret("keys/other.key") == tmp_path / "etc" / "keys" / "other.key"
