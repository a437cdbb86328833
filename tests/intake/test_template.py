"""A child's line before it has said anything that holds."""

import socket
import struct

import msgspec
import pytest

from intake.template import Gone, TooLarge, _presented


@pytest.mark.parametrize("said", [b"", struct.pack("=Q", 4) + b"junk", struct.pack("=Q", 1 << 20)])
def test_a_line_of_which_nothing_sound_comes_is_closed(said: bytes) -> None:
    line, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(said)

    with pytest.raises((Gone, TooLarge, msgspec.MsgspecError)):
        _presented(7, line)

    assert line.fileno() == -1
