"""Commands that root gives, or somebody in a folder of somebody else."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.locks import ProcessLock
from tests.app.conftest import Give

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="needs root, and becomes somebody")
NOBODY = 65534
PROJECT = Path(__file__).parents[2]


def as_nobody(act: Callable[[], object]) -> int:
    """How a process of the user nobody ends."""
    if not (child := os.fork()):
        try:
            os.setgroups([])
            os.setresgid(NOBODY, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, NOBODY)
            act()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("words", [("import", "."), ("poll",), ("worker",), ("run",)])
def test_root_takes_no_mail_into_the_data_of_another_user(give: Give, fund: Path, words: tuple[str, ...]) -> None:
    os.chown(fund / "data", NOBODY, NOBODY)

    said = give(*words)

    assert said.code == 2
    assert f"{fund / 'data'} belongs to nobody, and what root writes there nobody could not change" in said.err
    assert f"sudo -u nobody guichet {words[0]}" in said.err


def test_the_lock_that_root_leaves_in_a_shared_folder_can_be_taken_by_its_group(tmp_path: Path) -> None:
    for folder in tmp_path.parents:
        if Path(tempfile.gettempdir()) in folder.parents:
            folder.chmod(0o711)
    os.chown(tmp_path, NOBODY, NOBODY)
    tmp_path.chmod(0o2770)
    before = os.umask(0o022)
    with ProcessLock(tmp_path, "worker"):
        os.umask(before)

    assert as_nobody(ProcessLock(tmp_path, "worker").__enter__) == 0


def test_settings_are_looked_for_further_where_this_folder_is_closed_to_us(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    code = (
        "import os, sys; from app.cli import main; import app.commands.settings; os.setuid(65534); "
        "sys.argv = ['guichet', 'config', 'path']; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PROJECT), "LANG": "en"},
        capture_output=True,
        text=True,
    )

    assert "No settings file: looked in guichet.toml, /etc/guichet/guichet.toml" in done.stderr
