"""What of a mail is never shown, whoever asks."""

from typing import cast

from console.gallery import Folder, file_of, page_of
from console.visit import Visit
from intake.judging import Reading
from intake.view import Unseen
from storage.vault import BlobRef
from tests import make
from triage.values import Advice

NOBODY = cast(Visit, None)  # nothing is asked of a visit that gets nothing
ORIGINAL = BlobRef("e" * 32, "original", "0" * 64, 900, 800)


def test_no_page_and_no_file_of_an_infected_mail_is_shown() -> None:
    message = make.message(attachments=(make.attachment(),), faults=("infected",))
    folder = Folder(1, ORIGINAL, Reading(message, cast(Advice, None)))

    assert page_of(NOBODY, folder, "Dossier.pdf", 1) == Unseen("infected")
    assert file_of(NOBODY, folder, message.attachments[0]) == Unseen("infected")
