"""`guichet poll` with files hashed and sealed but not opened: what a mail costs besides the reading of its files.

Only the bench has this: python -m bench.unopened SETTINGS
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

from app.collector import OF_MAILS, settled
from app.wiring import open_mailbox, open_reception
from config.load import load_settings
from intake.body import Body
from intake.progress import Told, quiet
from intake.receive import receive_all
from intake.sandbox import Reader
from triage.message import Message, Unreadable


class Unopened(Reader):
    """A reader that is told to leave files unopened."""

    def read(
        self, body: Body, *, passwords: tuple[str, ...] = (), files: bool = True, told: Told = quiet
    ) -> Message | Unreadable:
        """Read headers and text only, whatever the receiver says."""
        return super().read(body, passwords=passwords, files=False)


if __name__ == "__main__":
    settings = load_settings(Path(sys.argv[1]), os.environ)
    with (
        open_reception(settings) as reception,
        open_mailbox(settings) as mailbox,
        Unopened() as reader,
        settled(OF_MAILS),
    ):
        reception.reader.close()
        receive_all(mailbox, replace(reception, reader=reader))
