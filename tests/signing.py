"""Signs mails as a sender's server does (RFC 6376), written for tests alone: nothing here comes from what is tested.

`Signer` has the knobs that honest servers turn, and those that a forger would.
"""

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_private_key

PrivateKey = RSAPrivateKey | Ed25519PrivateKey
USUAL = "from:to:subject:date:message-id:mime-version:content-type"


@cache
def rsa_key(bits: int = 1_024) -> RSAPrivateKey:
    """A key of so many bits, the same all through a run."""
    return generate_private_key(65_537, bits)


@cache
def ed25519_key() -> Ed25519PrivateKey:
    """A key of the newer kind, always the same."""
    return Ed25519PrivateKey.from_private_bytes(b"a key for tests and nothing else")


def short_key() -> RSAPrivateKey:
    """A key of 768 bits, which libraries do not make any more."""
    key = load_der_private_key(base64.b64decode(_SHORT), None, unsafe_skip_rsa_key_validation=True)
    assert isinstance(key, RSAPrivateKey)
    return key


def record(key: PrivateKey, more: str = "") -> str:
    """What DNS says of a key; `more` comes before p=."""
    if isinstance(key, Ed25519PrivateKey):
        family, raw = "ed25519", key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    else:
        family, raw = "rsa", key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return f"v=DKIM1; k={family}; {more}p={base64.b64encode(raw).decode()}"


@dataclass(frozen=True)
class Signer:
    """How a server signs."""

    domain: str = "lamquet.example"
    selector: str = "s1"
    key: PrivateKey | None = None  # an RSA key of 1,024 bits
    ways: str = "relaxed/relaxed"
    signed: str = USUAL
    algorithm: str = ""  # as the key's kind says
    tags: str = ""  # further tags, such as "x=1; "

    def sign(self, mail: bytes) -> bytes:
        """The mail with this signature on top."""
        key = self.key or rsa_key()
        algorithm = self.algorithm or ("ed25519-sha256" if isinstance(key, Ed25519PrivateKey) else "rsa-sha256")
        digest = hashlib.sha1 if algorithm.endswith("sha1") else hashlib.sha256
        head, _, body = mail.partition(b"\r\n\r\n")
        header_way, body_way = self.ways.split("/")
        body_hash = base64.b64encode(digest(canonical_body(body, body_way)).digest()).decode()
        unsigned = (
            f"DKIM-Signature: v=1; a={algorithm}; c={self.ways}; d={self.domain}; s={self.selector};\r\n"
            f"\t{self.tags}h={self.signed};\r\n\tbh={body_hash};\r\n\tb="
        ).encode()
        fields = re.split(rb"\r\n(?![ \t])", head)
        text = b""
        for name in self.signed.split(":"):
            at = max((n for n, one in enumerate(fields) if one.lower().startswith(name.encode() + b":")), default=-1)
            if at >= 0:
                text += canonical_field(fields.pop(at), header_way) + b"\r\n"
        text += canonical_field(unsigned, header_way)
        if isinstance(key, Ed25519PrivateKey):
            signature = key.sign(hashlib.sha256(text).digest())
        else:
            signature = key.sign(text, PKCS1v15(), SHA1() if algorithm.endswith("sha1") else SHA256())
        written = base64.b64encode(signature)
        folded = b"\r\n\t ".join(written[at : at + 70] for at in range(0, len(written), 70))
        return unsigned + folded + b"\r\n" + mail


def canonical_body(body: bytes, way: str) -> bytes:
    """The body as RFC 6376 §3.4.3 and §3.4.4 say, line by line."""
    lines = body.split(b"\r\n")
    if way == "relaxed":
        lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        return b"" if way == "relaxed" else b"\r\n"
    return b"\r\n".join(lines) + b"\r\n"


def canonical_field(field: bytes, way: str) -> bytes:
    """A header field as RFC 6376 §3.4.1 and §3.4.2 say."""
    if way == "simple":
        return field
    name, _, value = field.partition(b":")
    return name.lower().strip() + b":" + re.sub(rb"[ \t\r\n]+", b" ", value).strip()


_SHORT = (
    "MIIBywIBAAJhAN1bzw2uCCWoRXCYU/QuabZ0cPpCtB4L+/XNtTJhkqtzf9/rmhwuXKbaRWf5uPlL8WZQOUbxn2llPUYWPoz1YsBQk3e2NMv8Wq"
    "JqyPF2VLq+2blLcx2pNjYWSISacgAH+wIDAQABAmEAseb6ZnUq6RDvFgnm10WCAnhc4FVBqzBYhHmaGe6fURoXeKBCkEmWfybHR0RFLF6iGsNk"
    "miUEFjaxZnkMF/IfVTo958DN0/hKBENuCzl6HjnmGQptcJM1ZpbkWPrcT/HxAjEA7rH6NTKQeNtXff96E9MP1i/3D6MW6JoNqhx/ODMimBr2ay"
    "9qbmfD8TeaVb09aqOJAjEA7WgTbPAwy7Z5TC0/rbAnFkVv8Gs8svqmET875I0Zzkig004bnZ0/u2NnDWUG1/pjAjEAnspLl0QyFBRm2e0w+ys3"
    "p9d01jQ6szZ4zKf0giCSbPnS4G9EsHnbQgcpZsxjpSNxAjALXvfHOP3tU/EdX/Fz3UMSAwNojYpbvDumCdRRjxyUT9A8LrqN4xFBZXJzJsqcH6"
    "cCMBP2sq2gOcbLuz6VEh9ZCho6VlF0Qgempy59PQomtt1SDeXoVYOSkSYCpgrf2SZE7w=="
)
