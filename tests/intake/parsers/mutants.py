"""Changes files at random, and says how they end: every mutant of every format must end in an outcome."""

from random import Random

from tests.intake.parsers import papers
from triage.message import Attachment

MOST_TEXT = 5 << 20


def mutants(data: bytes, count: int, seed: int = 7) -> list[bytes]:
    """Copies with bytes changed, stretches cut out, doubled, zeroed, filled; the same for the same seed."""
    return [_mutant(data, Random(seed * 1_000_003 + number)) for number in range(count)]


def ends_of(name: str, data: bytes, count: int) -> set[str]:
    """The reasons with which mutants of a file end; "" for filed. Checks that what is read is within the limits."""
    ends = set()
    for mutant in mutants(data, count):
        first, *inside = papers.read(name, mutant)
        _check([first, *inside])
        ends.add(first.reason)
    return ends


def _check(files: list[Attachment]) -> None:
    assert len(files) < 1_100
    assert sum(len(page.text) for one in files for page in one.pages) <= MOST_TEXT
    for one in files:
        assert [page.number for page in one.pages] == list(range(1, len(one.pages) + 1))
        assert all(len(page.lines) <= 24 for page in one.pages)
        assert "\0" not in "".join(page.text for page in one.pages)


def _mutant(data: bytes, chance: Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(out))
        length = min(int(chance.expovariate(0.02)) + 1, len(out) - at)
        match chance.randrange(6):
            case 0 | 1:
                out[at] = chance.randrange(256)
            case 2:
                out[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\0", b"\1\0\0\0"])
            case 3:
                out[at : at + length] = bytes(length)
            case 4:
                out[at : at + length] = chance.randbytes(length)
            case _:
                other = chance.randrange(len(out))
                out[at : at + length] = out[other : other + length].ljust(length, b"\0")
    return bytes(out[: chance.randrange(len(out)) + 1] if chance.random() < 0.1 else out)
