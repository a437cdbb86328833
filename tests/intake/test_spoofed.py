"""Mails that pretend to be Ada's, in the mode that checks DKIM itself: whatever Eve signs, none is attributed to Ada.

Eve has a domain of her own with good keys, a mail that Ada signed long ago, and everything else a stranger can write.
"""

from dataclasses import replace
from itertools import product

import pytest

from intake.parsers.dkim import Check, check_signatures
from intake.parsers.mail import Order, read_mail
from tests import make
from tests.signing import Signer, ed25519_key, record, rsa_key
from triage.dkim import KeyName, KeyText, keys_wanted
from triage.kinship import kinship_of
from triage.message import Message
from triage.place import place_of
from triage.tiers import tier_of
from triage.values import Known, MessageKind, Tier, Trust

HOUSE = make.house(trust=Trust.VERIFIED, authserv_id="")
ZONE = {
    KeyName("lamquet.example", "s1"): record(rsa_key()),
    KeyName("lamquet.example", "old"): "v=DKIM1; k=rsa; p=",
    KeyName("intruder.example", "s1"): record(ed25519_key()),
    KeyName("lamquet.example.intruder.example", "s1"): record(ed25519_key()),
    KeyName("xn--lmquet-cua.example", "s1"): record(ed25519_key()),
    KeyName("1amquet.example", "s1"): record(ed25519_key()),
}
BODY = b"\r\nVoici la suite de notre dossier \xc2\xab Tourbe \xc2\xbb.\r\n"
REST = b"To: dossiers@fund.example\r\nSubject: Tourbe\r\nMessage-ID: <9@intruder.example>\r\n"
FROMS = (
    b"From: Ada Lamquet <ada@lamquet.example>",
    b"From: ada@lamquet.example",
    b"from : <ada@lamquet.example>",
    b"From: Ada <eve@intruder.example>\r\nFrom: Ada <ada@lamquet.example>",
    b"From: Ada <ada@lamquet.example>\r\nFrom: Ada <eve@intruder.example>",
    b"From: Ada <ada@lamquet.example>, Eve <eve@intruder.example>",
    b"From: eve@intruder.example, ada@lamquet.example",
    b'From: "ada@lamquet.example" <eve@intruder.example>',
    b"From: ada@lamquet.example <eve@intruder.example>",
    b"From: eve@intruder.example <ada@lamquet.example>",
    b"From: =?utf-8?q?ada=40lamquet=2Eexample?= <eve@intruder.example>",
    b"From: ada@lamquet.example\x00@intruder.example",
    b"From: <ada@lamquet.example>@intruder.example",
    b"From: ada@lamquet.example@intruder.example",
    b"From: ada@lamquet.example.intruder.example",
    b"From: ada@1amquet.example",
    b"From: ada@xn--lmquet-cua.example",
    b"From: ada@l\xd0\xb0mquet.example",
    b"From: ada(eve@intruder.example)@lamquet.example",
    b"From: Ada\r\n <ada@lamquet.example>",
    b"From:\r\n\t ada@lamquet.example",
    b"Sender: ada@lamquet.example\r\nFrom: eve@intruder.example",
    b"Resent-From: ada@lamquet.example\r\nFrom: eve@intruder.example",
    b"From: Ada <ada@LAMQUET.example>",
    b"X: y\r\n\r\nFrom: ada@lamquet.example",
)
EVES = ed25519_key()
SIGNED = "from:to:subject:message-id"
GENUINE = Signer(signed=SIGNED).sign(
    FROMS[0] + b"\r\n" + REST.replace(b"intruder", b"lamquet") + b"\r\nUn mot d'Ada.\r\n"
)
HERS = GENUINE.partition(b"From:")[0]  # Ada's own signature, of another mail
WAYS = {
    "by her own domain": Signer(signed=SIGNED, domain="intruder.example", key=EVES).sign,
    "in Ada's name with her own key": Signer(signed=SIGNED, key=EVES).sign,
    "in Ada's name under a key that was withdrawn": Signer(signed=SIGNED, selector="old").sign,
    "under a name that holds Ada's": Signer(signed=SIGNED, domain="lamquet.example.intruder.example", key=EVES).sign,
    "with Ada's signature of another mail": lambda mail: HERS + mail,
    "by her own domain, below Ada's signature": lambda mail: (
        HERS + Signer(domain="intruder.example", key=EVES).sign(mail)
    ),
    "as an alias of Ada": Signer(signed=SIGNED, domain="intruder.example", key=EVES, tags="i=@lamquet.example; ").sign,
    "by the top of all": Signer(signed=SIGNED, domain="example", key=EVES).sign,
}
SPOOFED = {
    f"{way}: {number}": WAYS[way](one + b"\r\n" + REST + BODY) for way, (number, one) in product(WAYS, enumerate(FROMS))
}
ADDED = {
    "another From above Ada's": b"From: Eve <eve@intruder.example>\r\n" + GENUINE,
    "another From below Ada's": GENUINE.replace(b"\r\nTo:", b"\r\nFrom: eve@intruder.example\r\nTo:", 1),
    "another subject above Ada's": b"Subject: Tourbe, nouvelle version\r\n" + GENUINE,
    "another form of the body": b"Content-Type: text/html\r\nContent-Type: text/plain\r\n" + GENUINE,
    "more text below": GENUINE + b"Et ceci.\r\n",
    "more text above": GENUINE.replace(b"\r\n\r\n", b"\r\nune ligne\r\nEt ceci.\r\n\r\n", 1),
}


def as_taken(mail: bytes) -> Message:
    """The mail as the fund would have it: read, and its signatures checked with what DNS holds."""
    message = read_mail(mail, Order())
    keys = [KeyText(name.domain, name.selector, (ZONE[name],)) for name in keys_wanted(message, HOUSE) if name in ZONE]
    return replace(message, dkim=check_signatures(mail, Check(tuple(keys), make.NOW)))


def attributed(mail: bytes) -> bool:
    """Whether the mail would be taken for one of Ada's, by whatever is known of her."""
    message, hers = as_taken(mail), make.known_dossier()
    known = Known(threaded=(hers,), referenced=(hers,), of_sender=(hers,), similar=(hers,))
    tier, _ = tier_of(message, HOUSE)
    arrival = make.arrival(message, known)
    place = place_of(arrival, tier, kinship_of(arrival, tier), MessageKind.SUPPLEMENT)
    proven = tier >= Tier.STRANGER and message.sender.domain.endswith("lamquet.example")
    return place.dossier is not None or proven


def test_what_ada_signed_is_hers() -> None:
    assert attributed(GENUINE)


def test_there_are_far_more_than_sixty() -> None:
    assert len(SPOOFED) >= 180


@pytest.mark.parametrize("name", [*SPOOFED, *ADDED])
def test_what_eve_sends_is_not_adas(name: str) -> None:
    assert not attributed((SPOOFED | ADDED)[name])
