"""Our keyed Message-IDs: which letter a reply, a bounce or a proof copy names, and that the id is really ours.

An id reads `<token.mac@domain>`. The token is random and public; the MAC proves that whoever holds the id got it from a
letter of ours, so a reply cannot be pointed at another dossier by guessing.
"""

import base64
import hashlib
import hmac
import re

from triage.message import Message

MAC_BYTES = 16  # 128 bits: more than any sender can try by mail
TOKEN_BYTES = 10  # 80 bits: no two letters share one
REFERENCE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that is read as another
REFERENCE_BYTES = 6  # 729 million references a call
_PURPOSE = b"guichet letter id\x00"
_PLAIN = str.maketrans("01ILOU", "89JKMV")
_FORM = re.compile(r"<([a-z2-7]{16,52})\.([a-z2-7]{26})@([a-z0-9.-]{1,253})>")


def new_token(random_bytes: bytes) -> str:
    """Spell at least ten random bytes as a letter's token: lower-case base32, 16 characters for ten bytes."""
    if not TOKEN_BYTES <= len(random_bytes) <= 32:
        raise ValueError(f"a letter token needs 10 to 32 random bytes, not {len(random_bytes)}")
    return _base32(random_bytes)


def new_reference(random_bytes: bytes, prefix: str) -> str:
    """A dossier's reference, which tells nothing but its call: a letter for each random byte."""
    return f"{prefix or 'G'}-{''.join(REFERENCE_LETTERS[byte % len(REFERENCE_LETTERS)] for byte in random_bytes)}"


def reference_from(token: str, prefix: str) -> str:
    """A reference for a letter that belongs to no dossier: six letters of its token, the same each time."""
    return f"{prefix or 'G'}-{token.upper().translate(_PLAIN)[:6]}"


def letter_message_id(token: str, key: bytes, domain: str) -> str:
    """Give the Message-ID of a letter, with its angle brackets."""
    message_id = f"<{token}.{_mac(token, key, domain)}@{domain.lower()}>"
    if not _FORM.fullmatch(message_id):
        raise ValueError("a letter id needs a token of new_token() and a domain of letters, digits, dots and hyphens")
    return message_id


def token_of(header_id: str, key: bytes, domain: str) -> str | None:
    """Read the token back from an untrusted Message-ID; None when it is not one of ours. Letter case is ignored."""
    found = _FORM.fullmatch(header_id.strip().lower())
    if found is None or found[3] != domain.lower():
        return None
    token, untrusted_mac = found[1], found[2]
    return token if hmac.compare_digest(untrusted_mac, _mac(token, key, domain)) else None


def tokens_answered(message: Message, key: bytes, domain: str) -> tuple[str, ...]:
    """The tokens of our letters that a mail answers, nearest first, each proven by its MAC."""
    ids = (*message.in_reply_to, *reversed(message.references))
    tokens = (token_of(header_id, key, domain) for header_id in ids)
    return tuple(dict.fromkeys(token for token in tokens if token))


def _mac(token: str, key: bytes, domain: str) -> str:
    if not key:
        raise ValueError("the reply key is empty; write it anew with `guichet init`")
    told = _PURPOSE + domain.lower().encode("ascii") + b"\x00" + token.encode("ascii")
    return _base32(hmac.new(key, told, hashlib.sha256).digest()[:MAC_BYTES])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=").lower()
