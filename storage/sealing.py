"""Streams between a mail and its sealed file: pyrage reads the one, and the other tells what pyrage hides."""

import hashlib
import os
from collections.abc import Sequence
from typing import BinaryIO

import pyrage


def encrypt(source: "Source", sink: "Sink", recipients: Sequence[object]) -> None:
    """Encrypt; a full disk is the OSError it is: pyrage hides it behind an error of its own, or says nothing of it."""
    try:
        pyrage.encrypt_io(source, sink, list(recipients))
    finally:
        if sink.failure is not None:
            raise sink.failure from None


class Source:
    """Gives the header, then the data, to pyrage, which wants real `bytes`; counts the data."""

    def __init__(self, header: bytes, data: BinaryIO) -> None:
        self._header = header
        self._data = data
        self.size = 0

    def read(self, size: int = -1) -> bytes:
        if self._header:
            part, self._header = (self._header, b"") if size < 0 else (self._header[:size], self._header[size:])
            return part
        part = bytes(self._data.read(size))
        self.size += len(part)
        return part


class Sink:
    """Writes straight to the descriptor, since pyrage never flushes its writer, and hashes what it wrote."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._hash = hashlib.sha256()
        self.size = 0
        self.failure: OSError | None = None

    def write(self, data: bytes) -> int:
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError as failure:
            self.failure = failure
            raise
        self._hash.update(data)
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()
