"""A mail in anonymous memory: hashed, sealed, read independently."""

import gc
import hashlib
import os
from io import SEEK_END

import pytest

from intake.body import Body, BodyWriter


def test_a_body_holds_what_was_written_and_its_hash() -> None:
    writer = BodyWriter()
    for piece in (b"Subject: x\r\n", bytearray(b"\r\n"), memoryview(b"text")):
        writer.write(piece)

    with writer.finish() as body:
        assert body.reader().read() == b"Subject: x\r\n\r\ntext"
        assert body.size == 18
        assert body.sha256 == hashlib.sha256(b"Subject: x\r\n\r\ntext").hexdigest()


def test_readers_do_not_disturb_each_other_or_the_descriptor() -> None:
    with Body.of(bytes(range(256)) * 1000) as body:
        one, other = body.reader(), body.reader()

        assert one.read(3) == b"\x00\x01\x02"
        assert other.read(2) == b"\x00\x01"
        assert other.seek(-1, SEEK_END) == 255_999
        assert other.read() == b"\xff"
        assert one.read(1) == b"\x03"
        assert os.lseek(body.fileno(), 0, os.SEEK_CUR) == 256_000


def test_nobody_can_change_a_finished_body() -> None:
    with Body.of(b"the original") as body:
        for change in (
            lambda: os.pwrite(body.fileno(), b"X", 0),
            lambda: os.ftruncate(body.fileno(), 0),
            lambda: os.pwrite(body.fileno(), b"more", 12),
        ):
            with pytest.raises(PermissionError):
                change()

        assert body.reader().read() == b"the original"


def test_a_body_lies_on_no_disk_and_is_not_inherited() -> None:
    with Body.of(b"x") as body:
        assert os.readlink(f"/proc/self/fd/{body.fileno()}").startswith("/memfd:mail")
        assert not os.get_inheritable(body.fileno())


def test_a_closed_body_says_so_and_its_readers_read_no_other_file() -> None:
    body = Body.of(b"x" * 100_000)
    reader = body.reader()
    body.close()
    body.close()

    with Body.of(b"another mail"):
        assert set(reader.read()) == {ord("x")}
    with pytest.raises(ValueError, match="closed"):
        body.fileno()


def test_a_forgotten_body_gives_its_descriptor_back() -> None:
    gc.collect()  # what other tests forgot is given back before, and not while this one counts
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        Body.of(b"x").reader()
        BodyWriter().write(b"y")

    assert len(os.listdir("/proc/self/fd")) == before
