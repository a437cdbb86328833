"""Opens entries of a zip that are under a password: those of WinZip and 7-Zip with AES, and the older cipher of PKZIP.

A password is tried in each of the codings that programs use. What a message may cost here is bounded: so many tries,
and so many bytes under the older cipher, which only Python itself can take off (APPNOTE.TXT 6.1; AE-1 and AE-2 of
WinZip).
"""

import hmac
import zlib
from collections.abc import Iterator
from contextlib import suppress
from hashlib import pbkdf2_hmac
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from intake.parsers.limits import Budget
from intake.parsers.unzip import BadZip, Entry, Zip

TRIES: Final = 1_000  # passwords that did not open an entry, of one message; each costs some three milliseconds
SLOW: Final = 8 << 20  # bytes under the older cipher, of one message; a megabyte costs nearly a second
_SPELLINGS: Final = ("utf-8", "cp1252", "cp850")  # in which programs turn a password into bytes
_ROUNDS: Final = 1_000
_SALTS: Final = {1: 8, 2: 12, 3: 16}  # bytes, by the strength that an entry names; its key has twice as many
_SEAL: Final = 10
_BLOCK: Final = 16
_STEP: Final = 1 << 20
_HEAD: Final = 12  # bytes before an entry under the older cipher
_TABLE: Final = tuple(zlib.crc32(bytes((number,)), 0xFFFFFFFF) ^ 0xFFFFFFFF for number in range(256))


def unlocked(archive: Zip, entry: Entry, budget: Budget, passwords: tuple[str, ...]) -> bytes | None:
    """The bytes of an entry under one of the passwords; None when none of them opens it within the bounds.

    Raises LimitReached as `Zip.contents` does.
    """
    packed = bytes(archive.packed(entry))
    for key in dict.fromkeys((*budget.keys, *_keys(passwords))):
        if budget.tries >= TRIES:
            return None
        plain = _aes(packed, key, entry.strength) if entry.strength else _traditional(packed, key, entry.check, budget)
        if plain is not None:
            with suppress(BadZip):  # one wrong password in 256 passes the older cipher's own test
                data = archive.contents(entry, budget, plain)
                budget.keys = (key,)  # the files of an archive have one password as a rule
                return data
        budget.tries += 1
    return None


def _keys(passwords: tuple[str, ...]) -> Iterator[bytes]:
    for password in passwords:
        yield from dict.fromkeys(password.encode(coding, "ignore") for coding in _SPELLINGS)


def _aes(packed: bytes, password: bytes, strength: int) -> bytes | None:
    """What AES held; None for another password, or when a byte was changed since."""
    salt, size = packed[: _SALTS[strength]], 2 * _SALTS[strength]
    body, seal = packed[len(salt) + 2 : -_SEAL], packed[-_SEAL:]
    keys = pbkdf2_hmac("sha1", password, salt, _ROUNDS, 2 * size + 2)
    if packed[len(salt) : len(salt) + 2] != keys[2 * size :]:
        return None
    if not hmac.compare_digest(hmac.digest(keys[size : 2 * size], body, "sha1")[:_SEAL], seal):
        return None
    # The counter counts from its lowest byte, which no mode at hand does: its blocks are made here.
    cipher = Cipher(algorithms.AES(keys[:size]), modes.ECB()).encryptor()  # noqa: S305 - no block comes twice
    plain = bytearray()
    for start in range(0, len(body), _STEP):
        part = body[start : start + _STEP]
        first = start // _BLOCK + 1
        blocks = range(first, first + -(-len(part) // _BLOCK))
        stream = cipher.update(b"".join(number.to_bytes(_BLOCK, "little") for number in blocks))
        plain += _mixed(part, stream[: len(part)])
    return bytes(plain)


def _mixed(one: bytes, other: bytes) -> bytes:
    """Each byte of one added to that of the other, without carrying."""
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).to_bytes(len(one), "big")


def _traditional(packed: bytes, password: bytes, check: int, budget: Budget) -> bytes | None:
    """What the older cipher held; None for a password that fails its test, or when it would take too long."""
    low, middle, high = 0x12345678, 0x23456789, 0x34567890
    table, plain = _TABLE, bytearray()

    def turned(byte: int) -> None:
        nonlocal low, middle, high
        low = low >> 8 ^ table[(low ^ byte) & 0xFF]
        middle = ((middle + (low & 0xFF)) * 134_775_813 + 1) & 0xFFFFFFFF
        high = high >> 8 ^ table[(high ^ middle >> 24) & 0xFF]

    for byte in password:
        turned(byte)
    for at, byte in enumerate(packed):
        if at == _HEAD:
            if plain[-1] != check:
                return None
            budget.slow += len(packed)
            if budget.slow > SLOW:
                return None
        key = high & 0xFFFF | 2
        plain.append(byte ^ key * (key ^ 1) >> 8 & 0xFF)
        turned(plain[-1])
    return bytes(plain[_HEAD:])
