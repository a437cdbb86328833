"""Mutated mails: the odd mails of tests/mails with bytes flipped, cut, doubled and headers thrown in.

`python -m tests.intake.mutate --count 4000` prints how the mutants ended, and fails when one ended badly.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from intake.answer import Answer, decode, encode
from intake.body import Body
from intake.parsers.limits import LimitReached
from intake.parsers.mail import Order, read_mail
from intake.sandbox import Reader
from triage.message import Message, Unreadable

MAILS = Path(__file__).resolve().parents[1] / "mails"
THROWN_IN = [
    b"\r\n",
    b"\n",
    b"\r",
    b"\x00",
    b"\r\n\r\n",
    b"=?utf-8?b?",
    b"=?utf-8?q?=ff=fe?=",
    b"?=",
    b"--==frontier==\r\n",
    b"--==frontier==--\r\n",
    b"Content-Type: message/rfc822\r\n",
    b'Content-Type: multipart/mixed; boundary=""\r\n',
    b"Content-Type: text/html; charset=utf-16\r\n",
    b"Content-Type: text/plain; charset=\x00\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"Content-Transfer-Encoding: x-uuencode\r\n",
    b"Content-Disposition: attachment; filename*=''%\r\n",
    b"Content-Disposition: attachment; filename*0*=x'y'%C3; filename*1*=%A9\r\n",
    b"From: \r\n",
    b"Message-ID: <[x]>\r\n",
    b'To: "\r\n',
    b"To: (c):\r\n",
    b"Date: Mon, 99 Foo 99999 99:99:99 +9999\r\n",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"(" * 40,
    b"<" * 40,
    b">" * 40,
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\x78\x9f\x3e\x22",
]


def mutants(count: int, seed: int) -> Iterator[bytes]:
    """Mails that begin as real ones and end as nobody sent them; the same for the same seed."""
    chance = random.Random(seed)
    originals = [path.read_bytes() for path in sorted(MAILS.glob("*.eml"))]
    for _ in range(count):
        data = bytearray(chance.choice(originals))
        for _ in range(chance.randint(1, 8)):
            _change(data, chance)
        yield bytes(data)


def _change(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    length = min(int(chance.expovariate(0.05)) + 1, 400)
    match chance.randrange(6):
        case 0:
            data[at : at + 1] = bytes([chance.randrange(256)])
        case 1:
            del data[at : at + length]
        case 2:
            data[at:at] = chance.choice(THROWN_IN)
        case 3:
            data[at:at] = data[at : at + length] * chance.randint(1, 5)
        case 4:
            data[at:at] = chance.randbytes(length)
        case _:
            other = chance.randrange(len(data) + 1)
            data[at:at] = data[other : other + length]


def ending(data: bytes) -> str:
    """How a mutant ends when it is parsed here and its answer goes through the parent's checks."""
    try:
        answer = Answer(message=read_mail(data, Order()))
    except LimitReached as limit:
        answer = Answer(unreadable=Unreadable(limit.reason))
    found = decode(encode(answer))
    return "message" if isinstance(found, Message) else found.reason


def ending_in_child(reader: Reader, data: bytes) -> str:
    """The same through a real child."""
    with Body.of(data) as body:
        found = reader.read(body)
    return "message" if isinstance(found, Message) else f"{found.reason} {found.detail}".strip()


def bad(ends: Iterable[str]) -> list[str]:
    """The ends that are neither a message nor one of our limits."""
    return [end for end in ends if not end.startswith(("message", "limit:"))]


def main() -> None:
    """Print how many mutants ended how; fail when one ended badly."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=4_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with Reader() as reader:
        ends = Counter(ending_in_child(reader, data) for data in mutants(options.count, options.seed))
    for end, count in ends.most_common():
        print(f"{count:6d}  {end}")
    sys.exit(1 if bad(ends) else 0)


if __name__ == "__main__":
    main()
