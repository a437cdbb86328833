"""Making an installation: whole, private, and never over what is there."""

import contextlib
import os
import pty
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.answers import answers_from
from app.installing import InstallationExists, filled, settings_text, write_installation
from config.calls import load_calls
from config.kinds import load_kinds
from config.load import load_settings
from config.problems import ConfigurationError
from storage.keys import recipient_of
from storage.store import Schema, Store, schema_state
from tests.app.conftest import Give, answers

ANSWERS = """\
folder = "inst"
fund = "Fonds Exemple"
address = "dossiers@fund.example"
imap_host = "imap.fund.example"
imap_user = "dossiers"
imap_password_file = "pw"
smtp_host = "smtp.fund.example"
"""


def test_an_installation_is_read_without_a_problem(fund: Path) -> None:
    settings = load_settings(fund / "guichet.toml", {})

    assert settings.fund.short_name == "Fonds Exemple"
    assert [call.key for call in load_calls(settings.calls, load_kinds(settings.kinds))] == ["2021-1"]


def test_the_database_is_ready(fund: Path) -> None:
    store = Store.open(load_settings(fund / "guichet.toml", {}).database)

    assert schema_state(store).schema is Schema.CURRENT
    store.close()


def test_the_pinned_keys_are_those_of_the_files(fund: Path) -> None:
    recipients = load_settings(fund / "guichet.toml", {}).recipients

    assert recipients.reader == (recipient_of(fund / "keys" / "reader.key"),)
    assert recipients.recovery == (recipient_of(fund / "recovery.key"),)
    assert recipients.outbox == recipient_of(fund / "keys" / "outbox.key")


def test_no_secret_is_open_to_others(mould: Path) -> None:
    secret = [
        *(mould / "keys").iterdir(),
        *(mould / "secrets").iterdir(),
        mould / "recovery.key",
        mould / "guichet.toml",
    ]

    assert {stat.S_IMODE(path.stat().st_mode) for path in secret} == {0o600}


def test_a_second_installation_in_the_same_place_is_refused(fund: Path) -> None:
    with pytest.raises(InstallationExists, match="is there already; add --force"):
        write_installation(answers(fund))


def test_force_writes_settings_anew_and_keeps_the_keys(fund: Path) -> None:
    before = (fund / "keys" / "reader.key").read_bytes()

    write_installation(answers(fund, fund="Autre Fonds", data=fund / "data"), force=True)

    assert (fund / "keys" / "reader.key").read_bytes() == before
    assert load_settings(fund / "guichet.toml", {}).fund.short_name == "Autre Fonds"


def test_refused_answers_leave_no_settings_behind(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"imap\.host"):
        write_installation(answers(tmp_path / "inst", imap_host="not a host"))

    assert not (tmp_path / "inst" / "guichet.toml").exists()


def test_an_answer_cannot_add_a_line_to_the_settings(tmp_path: Path) -> None:
    odd = 'Fonds "X" \\ host = "evil.example" # é'
    settings = load_settings(write_installation(answers(tmp_path / "inst", fund=odd)), {})

    assert (settings.fund.short_name, settings.imap.host) == (odd, "127.0.0.1")


def test_a_setting_that_the_example_does_not_have_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="nothing"):
        filled("[imap]\nhost = 1\n", {("imap", "nothing"): 1})


def test_answers_are_read_with_their_password_files(tmp_path: Path) -> None:
    (tmp_path / "answers.toml").write_text(ANSWERS)
    (tmp_path / "pw").write_text("local-only\n")

    found = answers_from(tmp_path / "answers.toml")

    assert (found.folder, found.imap_password) == (tmp_path / "inst", "local-only")


def test_every_wrong_answer_is_named_at_once(tmp_path: Path) -> None:
    wrong = ANSWERS.replace('fund = "Fonds Exemple"\n', "") + 'imap_port = "993"\nimap_password = "x"\nnonsense = 1\n'
    (tmp_path / "answers.toml").write_text(wrong)

    with pytest.raises(ConfigurationError) as refused:
        answers_from(tmp_path / "answers.toml")

    assert {problem.key for problem in refused.value.problems} == {
        "fund",
        "imap_port",
        "imap_password",
        "imap_password_file",
        "nonsense",
    }


def test_the_password_is_not_in_the_settings(fund: Path) -> None:
    assert "local-only" not in (fund / "guichet.toml").read_text(encoding="utf-8")


def test_init_asks_and_never_shows_the_password(tmp_path: Path) -> None:
    words = ["inst", "Fonds", "a@fund.example", "", "", "canary-pw", "", "", "canary-pw", "", "Rue 1", "", "+32 1"]
    code = "import sys; sys.argv = ['guichet', 'init', '--no-doctor']; from app.cli import main; main()"
    done = _in_terminal([sys.executable, "-c", code], words, tmp_path)

    assert "Installation written to" in done
    assert "canary-pw" not in done
    assert (tmp_path / "inst" / "secrets" / "imap-password").read_text() == "canary-pw\n"


def test_init_asks_again_at_once_for_an_address_or_a_server_that_cannot_be_one(tmp_path: Path) -> None:
    words = ["inst", "Fonds", "impact", "a@fund.example", "imap.fund.example:993", ""]
    words += ["", "canary-pw", "", "", "canary-pw", "", "Rue 1", "", "+32 1"]
    code = "import sys; sys.argv = ['guichet', 'init', '--no-doctor']; from app.cli import main; main()"
    done = _in_terminal([sys.executable, "-c", code], words, tmp_path)

    assert '"impact" is not a mail address; write it as impact@fund.example' in done
    assert '"imap.fund.example:993" holds a port' in done
    assert "Installation written to" in done


def test_init_says_after_its_first_question_that_the_place_is_taken(fund: Path, tmp_path: Path) -> None:
    code = "import sys; sys.argv = ['guichet', 'init', '--no-doctor']; from app.cli import main; main()"
    done = _in_terminal([sys.executable, "-c", code], [str(fund)], tmp_path)

    assert "is there already; add --force" in done
    assert "as producers know it" not in done


def test_init_without_a_terminal_says_how_to_answer() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "init"],
        cwd=Path(__file__).parents[2],
        input=b"",
        capture_output=True,
        env={"LANG": "en"},
    )

    assert done.returncode == 130
    assert b"guichet init --no-input --from FILE" in done.stderr


def test_migrate_brings_an_empty_database_to_this_version(fund: Path, give: Give) -> None:
    (fund / "data" / "guichet.db").unlink()
    (fund / "data" / "vault" / "RECOVERY.txt").unlink()

    assert give("status").code == 5
    assert give("init", "--migrate").code == 0
    assert give("status").code == 0
    assert (fund / "data" / "vault" / "RECOVERY.txt").is_file()


def test_migrate_makes_the_folder_of_the_locks_where_all_else_lies_elsewhere(fund: Path, give: Give) -> None:
    settings, text = fund / "guichet.toml", (fund / "guichet.toml").read_text(encoding="utf-8")
    for name, value in {
        "database": f"sqlite:///{fund}/other.db", "blobs": str(fund / "blobs"), "keyring": str(fund / "keyring")
    }.items():  # fmt: skip
        text = re.sub(rf"(?m)^#?{name} = .*$", f'{name} = "{value}"', text)
    settings.write_text(text, encoding="utf-8")
    shutil.rmtree(fund / "data")

    assert give("init", "--migrate").code == 0
    assert give("status").code == 0
    assert (fund / "data").is_dir()


def test_settings_text_names_every_answer(tmp_path: Path) -> None:
    from storage.keys import make_keys

    text = settings_text(answers(tmp_path, ca_file="/ca.pem", database="sqlite:////x/y.db"), make_keys(tmp_path / "k"))

    assert text.count('ca_file = "/ca.pem"') == 2
    assert 'database = "sqlite:////x/y.db"' in text


def _in_terminal(command: list[str], typed: list[str], folder: Path) -> str:
    """Run a command on a terminal of its own, answer each question as it comes, and give back all that was shown."""
    environment = {**os.environ, "LANG": "en", "PYTHONPATH": str(Path(__file__).parents[2])}
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execvpe(command[0], command, environment)
    shown, answers_left = b"", list(typed)
    with contextlib.suppress(OSError):  # the terminal ends with its process
        while part := os.read(terminal, 4096):
            shown += part
            if shown.endswith(b": ") and answers_left:
                os.write(terminal, answers_left.pop(0).encode() + b"\n")
    os.waitpid(child, 0)
    os.close(terminal)
    return shown.decode()


def test_a_database_of_before_is_saved_before_it_is_brought_up_to_date(taken: Give, fund: Path) -> None:
    with sqlite3.connect(fund / "data" / "guichet.db") as before:
        before.executescript("DROP TABLE vault; UPDATE alembic_version SET version_num = '0010'")
    before.close()

    refused = taken("status")
    saved = taken("backup", "create")

    assert (refused.code, "back it up with `guichet backup create`" in refused.err) == (4, True)
    assert saved.code == 0
    assert taken("backup", "verify", saved.out.strip()).code == 0
    assert taken("init", "--migrate").code == 0
    assert taken("verify").code == 0
