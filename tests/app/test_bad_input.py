"""Each bad start ends in one clear sentence with its remedy, and the right exit code."""

import os
import resource
import sqlite3
import ssl
import subprocess
import sys
from pathlib import Path

import pyrage
import pytest

from app.failures import ending_of
from app.locks import ProcessLock
from app.terminal import Exit
from tests.app.conftest import Give
from tests.certificates import issue
from tests.mailworld import MailWorld

ROOT = Path(__file__).parents[2]


def process(*words: object, fund: Path | None = None, **more: object) -> subprocess.CompletedProcess[str]:
    environment = {"LANG": "en", "PATH": os.environ["PATH"], "HOME": "/nowhere", "PYTHONDONTWRITEBYTECODE": "1"}
    if fund is not None:
        environment["GUICHET_CONFIG"] = str(fund / "guichet.toml")
    command = [sys.executable, "-m", "app.cli", *(str(word) for word in words)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, **more)  # type: ignore[call-overload,no-any-return]


def change(fund: Path, old: str, new: str, file: str = "guichet.toml") -> None:
    path = fund / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_no_settings_file_says_how_to_make_one(give: Give) -> None:
    said = give("--config", "/nowhere/guichet.toml", "status")

    assert said.code == 4
    assert said.err == "No settings file: looked in /nowhere/guichet.toml. Make one with: guichet init\n"


def test_an_unknown_command_names_the_nearest() -> None:
    done = process("statsu")

    assert done.returncode == 2
    assert "did you mean “status”?" in done.stderr


def test_help_speaks_the_language_of_the_person_and_comes_at_once() -> None:
    environment = {"LANG": "fr_BE.UTF-8", "PATH": os.environ["PATH"]}
    command = [sys.executable, "-X", "importtime", "-m", "app.cli", "--help"]

    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    assert "contrôle toute l'installation" in done.stdout
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert (
        imported & {"sqlalchemy", "rich", "jinja2", "imap_tools", "cryptography", "msgspec", "app.commands.doctor"}
        == set()
    )


def test_every_mistake_of_the_settings_is_said_at_once(give: Give, fund: Path) -> None:
    change(fund, 'host = "127.0.0.1"', 'hots = "127.0.0.1"')
    change(fund, 'filed_folder = "Guichet"', 'filed_folder = "INBOX"')

    said = give("status")

    assert said.code == 4
    assert "did you mean host?" in said.err
    assert "imap.filed_folder" in said.err


def test_an_unreadable_call_file_is_named(give: Give, fund: Path) -> None:
    (fund / "calls" / "2021-1.toml").write_text("deadline = = 3\n")

    said = give("call", "list")

    assert said.code == 4
    assert "calls/2021-1.toml" in said.err


def test_a_missing_call_folder_is_named_before_the_worker_starts(fund: Path) -> None:
    change(fund, 'calls = "calls"', 'calls = "nowhere"')

    done = process("worker", fund=fund, timeout=120)

    assert done.returncode == 4
    assert "holds no call" in done.stderr


def test_no_part_of_the_service_starts_with_a_call_that_cannot_be_read(fund: Path) -> None:
    (fund / "calls" / "2021-1.toml").write_text("deadline = = 3\n")

    done = process("run", fund=fund, timeout=120)

    assert done.returncode == 4
    assert "calls/2021-1.toml" in done.stderr
    assert "began" not in done.stderr


@pytest.mark.parametrize("words", [("poll",), ("reconcile",)])
def test_an_unreachable_mailbox_is_tried_again_later(give: Give, words: tuple[str, ...]) -> None:
    said = give(*words)

    assert said.code == 5
    assert "127.0.0.1:1: the connection failed (Connection refused); check imap.host" in said.err


def test_a_refused_login_names_user_and_file(give: Give, servers: MailWorld, fund: Path) -> None:
    (fund / "secrets" / "imap-password").write_text("wrong-canary\n")

    said = give("poll")

    assert said.code == 5
    assert "refused" in said.err
    assert "wrong-canary" not in said.err


def test_an_expired_certificate_is_named_as_such(give: Give, fund: Path, tmp_path: Path) -> None:
    authority = issue(tmp_path, expired=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with MailWorld(user="dossiers", password="local-only", tls=context) as mail:
        change(fund, "port = 1\n", f"port = {mail.imap_port}\nca_file = {str(authority)!r}\n")
        change(fund, 'security = "none"', 'security = "tls"')
        change(fund, '#ca_file = ""', "")

        said = give("poll")

    assert said.code == 5
    assert "certificate has expired" in said.err


def test_a_missing_password_file_is_named(give: Give, fund: Path) -> None:
    (fund / "secrets" / "imap-password").unlink()

    said = give("poll")

    assert said.code == 4
    assert "imap-password" in said.err


def test_an_older_database_names_the_two_commands(give: Give, fund: Path) -> None:
    with sqlite3.connect(fund / "data" / "guichet.db") as db:
        db.execute("UPDATE alembic_version SET version_num = '0000'")
    db.close()

    said = give("status")

    assert said.code == 4
    assert "guichet backup create" in said.err
    assert "guichet init --migrate" in said.err


def test_a_newer_database_is_left_alone(give: Give, fund: Path) -> None:
    with sqlite3.connect(fund / "data" / "guichet.db") as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()

    said = give("init", "--migrate")

    assert said.code == 4
    assert "made by a newer version" in said.err


def test_a_locked_database_is_no_loss(give: Give, fund: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import storage.engines

    quick = tuple(each.replace("15000", "50") for each in storage.engines.PRAGMAS)
    monkeypatch.setattr(storage.engines, "PRAGMAS", quick)
    other = sqlite3.connect(fund / "data" / "guichet.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    said = give("outbox", "hold", "--all")

    other.close()
    assert said.code == 5
    assert "another process holds it for long" in said.err


def test_a_database_that_is_none_is_said_to_be(give: Give, fund: Path) -> None:
    (fund / "data" / "guichet.db").write_bytes(b"no database at all, but long enough to look at" * 100)

    said = give("status")

    assert said.code == 4
    assert "guichet.db: the database is damaged or is none; restore it: guichet backup list" in said.err


@pytest.mark.parametrize("text", ["", "AGE-SECRET-KEY-1CANARY\n"])
def test_a_wrong_reader_key_says_which_file_to_name(taken: Give, tmp_path: Path, text: str) -> None:
    (tmp_path / "wrong.key").write_text(text)

    said = taken("replay", "--reader-key", tmp_path / "wrong.key")

    assert said.code == 4
    assert "guichet init" in said.err
    assert "CANARY" not in said.err


def test_a_key_that_opens_nothing_is_another_key_and_no_damage(taken: Give, fund: Path) -> None:
    other = taken("verify", "--deep", "--reader-key", fund / "keys" / "outbox.key")

    assert other.code == 4
    assert "opens none of the" in other.err
    assert taken("verify", "--deep", "--reader-key", fund / "keys" / "reader.key").code == 0


def test_the_right_key_on_a_keyring_of_before_it_says_how_the_keyring_follows(taken: Give, fund: Path) -> None:
    keys = fund / "keys"
    before = (fund / "guichet.toml").read_text().partition('reader = ["')[2].partition('"')[0]
    made = pyrage.x25519.Identity.generate()
    (keys / "new.key").write_text(f"{made}\n")
    change(fund, before, str(made.to_public()))

    said = taken("verify", "--deep", "--reader-key", keys / "new.key")

    assert said.code == 4
    assert "from before a change of keys; guichet rekey with a key of then" in said.err
    assert taken("rekey", "--reader-key", keys / "reader.key").code == 0
    assert taken("verify", "--deep", "--reader-key", keys / "new.key").code == 0


def test_the_right_key_on_a_destroyed_keyring_is_damage_and_no_other_key(taken: Give, fund: Path) -> None:
    for wrapped in fund.rglob("*.key.age"):
        wrapped.write_bytes(bytes(wrapped.stat().st_size))

    said = taken("verify", "--deep", "--reader-key", fund / "keys" / "reader.key")

    assert said.code == 3
    assert "compare with a backup" in said.err


def test_another_key_hides_no_breach_that_was_found_without_it(taken: Give, fund: Path) -> None:
    db = sqlite3.connect(fund / "data" / "guichet.db")
    with db:
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
        ).fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute("UPDATE journal SET outcome = 'x' WHERE seq = 2")
    db.close()

    said = taken("verify", "--deep", "--reader-key", fund / "keys" / "outbox.key")

    assert said.code == 3
    assert "entry:2" in said.out


def test_a_missing_reader_key_says_how_to_name_it(give: Give, tmp_path: Path) -> None:
    said = give("replay", "--reader-key", tmp_path / "none.key")

    assert said.code == 4
    assert "name the reader's key file with --reader-key" in said.err


def test_a_missing_outbox_key_stops_sending_with_its_name(give: Give, fund: Path) -> None:
    (fund / "keys" / "outbox.key").unlink()

    said = give("send")

    assert said.code == 4
    assert "outbox.key" in said.err


@pytest.mark.parametrize(("words", "key"), [("send", "outbox"), ("serve", "reader")])
def test_a_key_file_that_holds_none_is_named(give: Give, fund: Path, words: str, key: str) -> None:
    (fund / "keys" / f"{key}.key").write_text("canary")

    said = give(words)

    assert said.code == 4
    assert said.err == f"{fund / 'keys' / f'{key}.key'}: holds no age identity (AGE-SECRET-KEY-1…); restore the file\n"
    found = {one["id"]: one["what"] for one in give("doctor", "--only", "keys", "--json").json["checks"]}
    assert "Unexpected" not in "".join(found.values())


def test_a_second_worker_is_refused_with_the_number_of_the_first(fund: Path) -> None:
    with ProcessLock(fund / "data", "worker"):
        done = process("worker", fund=fund, timeout=120)

    assert done.returncode == 7
    assert f"process {os.getpid()} is already the worker" in done.stderr


def test_of_two_services_started_at_once_one_is_refused_whole(fund: Path) -> None:
    with ProcessLock(fund / "data", "service"):
        done = process("run", fund=fund, timeout=120)

    assert done.returncode == 7
    assert f"process {os.getpid()} is already the service" in done.stderr


@pytest.mark.parametrize("role", ["worker", "console"])
def test_a_restore_is_refused_while_a_part_of_the_service_runs(give: Give, fund: Path, role: str) -> None:
    made = give("backup", "create").out.strip()

    with ProcessLock(fund / "data", role):
        assert give("backup", "restore", made, "--replace").code == 7


@pytest.mark.parametrize(
    "words",
    [
        "run",
        "worker",
        "poll",
        "poll --dry-run",
        "send",
        "serve",
        "status",
        "dossier list",
        "outbox list",
        "reconcile",
        "verify",
        "journal tail",
        "user list",
        "backup create",
    ],
)
def test_data_that_are_not_there_are_named_and_not_made_anew(give: Give, fund: Path, words: str) -> None:
    (fund / "data").rename(fund / "not-mounted")

    said = give(*words.split())

    assert (said.code, said.out) == (Exit.UNREACHABLE, "")
    assert str(fund / "data") in said.err
    assert "mount its disk" in said.err
    assert not (fund / "data").exists()


@pytest.mark.parametrize("words", ["status", "worker", "verify"])
def test_an_empty_folder_in_the_place_of_the_data_stays_without_a_database(give: Give, fund: Path, words: str) -> None:
    (fund / "data").rename(fund / "not-mounted")
    (fund / "data").mkdir()

    said = give(*words.split())

    assert said.code == Exit.UNREACHABLE
    assert "the database is not there; mount its disk" in said.err
    assert {path.suffix for path in (fund / "data").iterdir()} <= {".lock"}


def test_the_doctor_names_data_that_are_not_there_and_makes_none(give: Give, fund: Path) -> None:
    (fund / "data").rename(fund / "not-mounted")

    said = give("doctor", "--offline", "--json")

    found = next(one for one in said.json["checks"] if one["id"] == "data.database")
    assert (said.code, found["state"]) == (Exit.TO_FIX, "fix")
    assert "mount its disk" in found["fix"]
    assert not (fund / "data").exists()


def test_a_backup_is_restored_where_the_data_are_lost(give: Give, fund: Path, tmp_path: Path) -> None:
    made = Path(give("backup", "create").out.strip()).rename(tmp_path / "backup")
    (fund / "data").rename(fund / "lost")

    assert give("backup", "restore", made).code == 0
    assert give("status").code == 0


@pytest.mark.slow
def test_a_full_disk_loses_nothing_and_says_so(give: Give, fund: Path, archive: Path) -> None:
    def small_files_only() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    done = process("import", archive, fund=fund, preexec_fn=small_files_only)

    assert done.returncode == 5
    assert "see whether its disk is full (df) or fails (dmesg); nothing was lost" in done.stderr
    again = give("import", archive, "--json")
    assert (again.code, again.json["taken"]) == (0, 1)


def test_a_disk_below_the_reserve_takes_no_mail(give: Give, fund: Path, archive: Path) -> None:
    change(fund, "disk_reserve = 0", 'disk_reserve = "900000 GiB"')

    said = give("import", archive)

    assert said.code == 6
    assert "Disk nearly full: 0 mails taken" in said.err


def test_an_unforeseen_error_shows_no_content(give: Give, monkeypatch: pytest.MonkeyPatch) -> None:
    import storage.overview

    def fail(_db: object) -> None:
        raise RuntimeError("canary of a dossier")

    monkeypatch.setattr(storage.overview, "overview", fail)

    said = give("status")

    assert said.code == 1
    assert "RuntimeError, test_bad_input.py:" in said.err
    assert "canary" not in said.err


def test_settings_and_calls_that_are_wrong_are_told_at_once(give: Give, fund: Path) -> None:
    settings, call = fund / "guichet.toml", fund / "calls" / "2021-1.toml"
    settings.write_text(settings.read_text().replace('trust = "open"', 'trust = "maybe"'))
    call.write_text(call.read_text().replace('mode = "', 'mode = "not '))

    said = give("config", "check")

    assert said.code == 4
    assert f'{settings}: house.trust "maybe"' in said.err
    assert f'{call}: mode "not ' in said.err


def test_a_call_that_the_services_users_cannot_read_is_told_to_whoever_wrote_it(give: Give, fund: Path) -> None:
    call = fund / "calls" / "2021-1.toml"
    (fund / "guichet.toml").chmod(0o640)
    call.chmod(0o600)

    said = give("config", "check")

    assert said.code == 4
    assert f"{call} is closed to those who read {fund / 'guichet.toml'}" in said.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("backup", "verify", "NONE"), "Directory 'NONE' does not exist"),
        (("backup", "restore", "NONE", "--to", "new"), "Directory 'NONE' does not exist"),
        (("import", "NONE"), "Path 'NONE' does not exist"),
        (("import", "OTHER", "NONE"), "Path 'NONE' does not exist"),
        (("init", "--from", "NONE"), "File 'NONE' does not exist"),
        (("recognise", "adopt", "NONE"), "File 'NONE' does not exist"),
        (("erased", "again", "NONE"), "File 'NONE' does not exist"),
        (("explain", "NONE"), "NONE: cannot be read (No such file or directory)"),
        (("form", "--to", "NONE/x.pdf"), "NONE/x.pdf: cannot be written (No such file or directory)"),
        (("journal", "verify", "--dump", "NONE"), "NONE: No such file or directory; check this path"),
        (("journal", "verify", "--dump", "OTHER"), "OTHER: is no export of the journal; name a file of"),
        (("journal", "export", "--to", "NONE/x"), "NONE/x: No such file or directory; check this path"),
        (("journal", "tail", "-n", "0"), "0 is not in the range x>=1"),
    ],
)
def test_a_path_or_number_that_is_none_is_named_with_what_to_do(
    give: Give, fund: Path, words: tuple[str, ...], says: str
) -> None:
    places = (("NONE", "/nowhere/there"), ("OTHER", str(fund / "guichet.toml")))
    for name, place in places:
        words, says = tuple(word.replace(name, place) for word in words), says.replace(name, place)

    said = give(*words)

    assert said.code == 2
    assert says in said.err
    assert said.out == ""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("worker",), Exit.UNEXPECTED),
        (("verify", "/srv/vault/ab"), Exit.UNEXPECTED),
        (("verify", "/srv/vault/ab/original.age"), Exit.USAGE),
        (("verify", "--to=/srv/vault/ab/original.age"), Exit.USAGE),
    ],
)
@pytest.mark.parametrize("kind", [FileNotFoundError, IsADirectoryError])
def test_a_path_is_wrong_usage_only_where_it_was_given(kind: type[OSError], words: tuple[str, ...], code: Exit) -> None:
    said = ending_of(kind(2, "No such file or directory", "/srv/vault/ab/original.age"), words)

    assert said[1] is code


def test_a_dump_may_come_through_a_pipe(give: Give) -> None:
    export = give("journal", "export")
    public = export.err.strip().rpartition(" ")[2]
    check = ("journal", "verify", "--dump", "/dev/stdin", "--public-key", public)

    good = process(*check, input=export.out)
    bad = process(*check, input=export.out.partition("\n")[0] + "\n{}\n")

    assert (good.returncode, good.stderr) == (0, "Journal in order. Next: guichet journal export\n")
    assert bad.returncode == 3


def test_letters_that_wait_for_a_server_are_told_with_the_reason(taken: Give) -> None:
    said = taken("send")

    assert said.code == 5
    assert "127.0.0.1:1: cannot be reached (Connection refused); check smtp.host" in said.err
    assert "The letters wait, nothing is lost." in said.err


def test_a_reference_that_nobody_has_is_said_and_nothing_else(taken: Give) -> None:
    said = taken("erase", "WIM-NOBODY")

    assert (said.code, said.out) == (2, "")
    assert said.err == "WIM-NOBODY: there is none\nNothing was erased.\n"


def test_a_command_that_sends_nothing_for_the_brake_says_so_and_does_not_end_well(taken: Give) -> None:
    taken("outbox", "hold", "--all", "--why", "trial")

    said = taken("send")

    assert said.code == Exit.TO_FIX
    assert "(trial): no letter leaves. Next: guichet outbox release --all" in said.err


def test_what_is_wrong_with_a_server_is_said_once(taken: Give, fund: Path) -> None:
    done = process("send", fund=fund)

    assert done.returncode == Exit.UNREACHABLE
    assert done.stderr.count("cannot be reached") == 1


@pytest.mark.parametrize("words", [("init",), ("demo", "--no-serve"), ("init", "--from", "ANSWERS")])
@pytest.mark.parametrize("below", ["", "deep/x"])
def test_a_file_where_a_folder_should_be_is_named(
    words: tuple[str, ...], below: str, give: Give, tmp_path: Path
) -> None:
    file = tmp_path / "notes"
    file.touch()
    (tmp_path / "password").write_text("x")
    answers = 'fund = "F"\naddress = "a@fund.example"\nimap_host = "i"\nimap_user = "u"\nsmtp_host = "s"\n'
    (tmp_path / "answers.toml").write_text(f'{answers}imap_password_file = "password"\n')

    said = give(
        *(str(tmp_path / "answers.toml") if word == "ANSWERS" else word for word in words), "--folder", file / below
    )

    assert (said.code, str(file) in said.err.partition(";")[0]) == (2, True)
    assert "another" in said.err


def test_a_letter_that_cannot_be_opened_is_told_by_number(taken: Give, fund: Path, servers: MailWorld) -> None:
    for copy in (fund / "data" / "vault" / "outbox").iterdir():
        copy.write_bytes(b"spoilt")

    said = taken("send")

    assert "posting copy cannot be opened (letter 1, error VaultError)" in said.err


@pytest.mark.parametrize(
    "words", [("dossier", "list"), ("replay", "--reader-key", "READER"), ("form", "--to", "x.pdf")]
)
def test_a_call_that_there_is_not_is_refused_and_the_others_are_named(
    taken: Give, fund: Path, words: tuple[str, ...]
) -> None:
    words = tuple(str(fund / "keys" / "reader.key") if word == "READER" else word for word in words)

    said = taken(*words, "--call", "1999-9")

    assert (said.code, said.out) == (Exit.USAGE, "")
    assert said.err == "1999-9: no such call; there are 2021-1\n"
