"""Small stories for storage tests: a mail is kept, judged and answered, with values one may change."""

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from storage import ledger, messages
from storage.ledger import Uid
from storage.letters import NewLetter
from storage.messages import Kept
from storage.record import Judged, Recorded, record
from storage.store import Store
from storage.vault import BlobRef, EnvelopeRef, Vault
from tests import make
from triage.message import Address, Message
from triage.values import (
    Advice,
    Dispatch,
    Facts,
    KnownDossier,
    LetterKind,
    LineState,
    MessageKind,
    Need,
    Place,
    Reason,
    Route,
    Standing,
    Tier,
    Timeliness,
)

INBOX, VALIDITY = "INBOX", 7
NOW = make.NOW
LATER = NOW + timedelta(minutes=1)


def uid_of(number: int) -> Uid:
    """What names a mail of these stories."""
    return Uid(INBOX, VALIDITY, number)


def sha(text: str) -> str:
    """The hash that stands for some bytes."""
    return hashlib.sha256(text.encode()).hexdigest()


def blob(envelope: str, name: str = "original") -> BlobRef:
    """A handle on a blob that no test opens."""
    return BlobRef(envelope, name, sha(envelope + name), 200, 100)


def keep(store: Store, uid: int = 1, *, content: str = "", validity: int = VALIDITY, now: datetime = NOW) -> Kept:
    """List and keep one mail, its blob only on paper."""
    envelope = EnvelopeRef(sha(f"{validity}/{uid}/{content}/{now}")[:32], "age1" + "q" * 58)
    with store.writing() as db:
        ledger.note_listing(db, INBOX, validity, [uid], now=now)
    with store.writing() as db:
        return messages.keep(
            db,
            Uid(INBOX, validity, uid),
            received_at=make.ON_TIME,
            sha256=sha(content or f"mail {uid}"),
            size=4000,
            envelope=envelope,
            original=blob(envelope.id),
            now=now,
        )


def mail(uid: int = 1, *, content: str = "", **changes: Any) -> Message:
    """The mail that `keep` kept under the same words, as read."""
    values: dict[str, Any] = {"message_id": f"<mail-{uid}@lamquet.example>"} | changes
    return replace(make.message(), sha256=sha(content or f"mail {uid}"), **values)


def advice(**changes: Any) -> Advice:
    """A complete application by an authenticated stranger."""
    ordinary = Advice(
        kind=MessageKind.APPLICATION,
        route=Route.FILE,
        tier=Tier.STRANGER,
        place=Place(None, new=True, reason=Reason("new")),
        call="2021-1",
        received_at=make.ON_TIME,
        timeliness=Timeliness.ON_TIME,
        language="fr",
        facts=Facts(title="La Nuit des phares", company="Lamquet Films", language="fr"),
        pieces=(make.piece("synopsis_short"),),
        standings=(Standing("synopsis", LineState.PRESENT, Need.REQUIRED),),
        letters=(),
        reasons=(Reason("complete"),),
    )
    return replace(ordinary, **changes)


def joining(known: KnownDossier, **changes: Any) -> Advice:
    """A supplement by a known correspondent of a dossier."""
    values: dict[str, Any] = {
        "kind": MessageKind.SUPPLEMENT,
        "tier": Tier.CORRESPONDENT,
        "place": Place(known, new=False),
    }
    return advice(**(values | changes))


def letter(number: int = 1, *, kind: LetterKind = LetterKind.RECEIPT, **changes: Any) -> NewLetter:
    """A receipt to Ada that may leave."""
    token = f"{number:016d}"
    ordinary = NewLetter(
        kind=kind,
        language="fr",
        recipient=make.ADA,
        token=token,
        message_id=f"<{token}.mac@fund.example>",
        dispatch=Dispatch.SEND,
        posting=BlobRef("outbox", token, sha(token), 300, 200),
        archived=blob("e" * 32, f"letter-{token}"),
        reasons=(Reason("policy"),),
    )
    return replace(ordinary, **changes)


def take(store: Store, uid: int = 1, *, now: datetime = NOW, content: str = "", **changes: Any) -> Recorded:
    """Keep and record one application with one receipt; `changes` are those of Judged."""
    kept = keep(store, uid, content=content, now=now)
    message = changes.pop("message", mail(uid, content=content))
    ordinary = Judged(kept.id, advice(), message, reference=f"IMP-21-{uid:04d}", letters=(letter(uid),))
    with store.writing() as db:
        return record(db, replace(ordinary, **changes), now=now)


def take_sealed(store: Store, vault: Vault, uid: int, texts: dict[str, bytes], *, now: datetime = NOW) -> Recorded:
    """As `take`, with real blobs: the original, the reading and the letter hold the texts given."""
    envelope = vault.open_envelope()
    original = vault.seal(envelope, "original", texts["original"])
    with store.writing() as db:
        ledger.note_listing(db, INBOX, VALIDITY, [uid], now=now)
        kept = messages.keep(
            db,
            uid_of(uid),
            received_at=make.ON_TIME,
            sha256=hashlib.sha256(texts["original"]).hexdigest(),
            size=len(texts["original"]),
            envelope=envelope,
            original=original,
            now=now,
        )
    token = f"{uid:016d}"
    sent = letter(
        uid,
        posting=vault.seal_for_outbox(token, texts["letter"]),
        archived=vault.seal(envelope, f"letter-{token}", texts["letter"]),
    )
    reading = vault.seal(envelope, "reading", texts["reading"])
    judged = Judged(kept.id, advice(), mail(uid), f"IMP-21-{uid:04d}", letters=(sent,), blobs=(reading,))
    with store.writing() as db:
        return record(db, judged, now=now)


def known_dossier(number: int, reference: str) -> KnownDossier:
    """A dossier as triage would have it from storage."""
    return make.known_dossier(id=number, reference=reference)


def stranger(number: int) -> Address:
    """One of many applicants."""
    return Address("", f"producer{number}@films{number}.example")
