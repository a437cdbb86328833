"""A large mail passes through the worker without staying in its memory."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faulty import FaultyImap
from tests.servers import PASSWORD

ROOT = Path(__file__).parents[2]
MIB = 1 << 20

WORKER = """
import hashlib, json, sys
from datetime import timedelta
from pathlib import Path
from config.settings import Imap, Secret, Security
from intake.imap_mailbox import ImapMailbox

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) * 1024

settings = Imap("127.0.0.1", "u", Secret(Path(sys.argv[2])), port=int(sys.argv[1]), security=Security.NONE)
with ImapMailbox(settings) as mailbox:
    small, large = mailbox.listing().uids
    mailbox.fetch(small).body.close()
    before = peak()
    mail = mailbox.fetch(large)
    after = peak()
    digest = hashlib.file_digest(mail.body.reader(), "sha256").hexdigest()
    print(json.dumps({"grown": after - before, "size": mail.size, "same": digest == mail.sha256}))
"""


@pytest.mark.slow
def test_the_worker_grows_by_a_small_part_of_the_mail_it_fetches(tmp_path: Path) -> None:
    secret = tmp_path / "password"
    secret.write_text(PASSWORD)
    size = 60 * MIB
    with FaultyImap({1: b"Subject: x\r\n\r\n" + bytes(MIB), 2: b"Subject: x\r\n\r\n" + bytes(size)}) as server:
        done = subprocess.run(
            [sys.executable, "-c", WORKER, str(server.port), str(secret)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )

    assert done.stderr == ""
    said = json.loads(done.stdout)
    assert said["same"]
    assert said["size"] > size
    assert said["grown"] < size / 10
