"""The letter that is due as it stands now, composed and sealed for those who may read it."""

from datetime import datetime

from console.case import Reply, correspondence
from console.office import Office
from console.openings import edit_bytes
from notifier.ids import letter_message_id, new_token
from notifier.letters import enclose
from storage.drafts import SealedLetter


def sealed_letter(office: Office, reply: Reply, now: datetime, *, new: bool = False) -> SealedLetter:
    """Compose the letter as it stands and seal it: for staff, for the sender when it may leave, and its edit."""
    token = new_token(office.randomness(10))
    header = letter_message_id(token, office.reply_key, office.house.domain)
    draft = enclose(
        reply.plan,
        reply.final,
        reply.answered.message,
        correspondence(office),
        message_id=header,
        now=now,
        approved=True,
    )
    may_leave = not reply.questions and not reply.unwritten and draft.fault not in {"forged", "recipient"}
    changed = office.vault.seal(reply.envelope, f"edit-{token}", edit_bytes(reply.edit)) if new and reply.edit else None
    kept = reply.row.edit if reply.row is not None and reply.edit is not None else None
    return SealedLetter(
        message=reply.due.message,
        dossier=reply.dossier,
        kind=reply.plan.kind,
        language=reply.text.language,
        recipient=reply.plan.recipient,
        token=token,
        message_id=header,
        archived=office.vault.seal(reply.envelope, f"letter-{token}", draft.data),
        posting=office.vault.seal_for_outbox(token, draft.data) if may_leave else None,
        edit=changed.name if changed else kept,
        edited=changed,
        asks=reply.asks,
    )
