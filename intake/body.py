"""A mail's bytes in anonymous memory: streamed in, hashed on the way, sealed against change, never on disk in clear."""

import fcntl
import hashlib
import io
import os
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SEALS = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL


class Body:
    """The untouched bytes of one mail in an anonymous memory file (memfd_create, Linux).

    Whoever holds it closes it, or uses it as a context manager. After `BodyWriter.finish` the kernel refuses every
    change, so that the descriptor may be given to the child process and what the child reads is what was hashed.
    """

    __slots__ = ("_fd", "sha256", "size")

    def __init__(self, fd: int, size: int, sha256: str) -> None:
        """Own an open descriptor; size in bytes and hexadecimal SHA-256 of what it holds."""
        self._fd = fd
        self.size = size
        self.sha256 = sha256

    @classmethod
    def of(cls, data: bytes) -> Self:
        """A body that holds these bytes."""
        writer = BodyWriter()
        writer.write(data)
        finished = writer.finish()
        return cls(finished.detach(), finished.size, finished.sha256)

    def fileno(self) -> int:
        """The descriptor, still owned by this body. ValueError after `close`."""
        if self._fd < 0:
            raise ValueError("the body is closed: fetch the mail again")
        return self._fd

    def reader(self) -> BinaryIO:
        """A new reader from the first byte; readers do not disturb each other, nor the descriptor's own offset."""
        return cast(BinaryIO, io.BufferedReader(_Pages(self.fileno()), 1 << 16))

    def again(self) -> "Body":
        """A second body over the same bytes, for somebody who closes it at a time of their own."""
        return Body(os.dup(self.fileno()), self.size, self.sha256)

    def detach(self) -> int:
        """Give the descriptor away; this body is closed then, and the receiver closes the descriptor."""
        fd, self._fd = self.fileno(), -1
        return fd

    def close(self) -> None:
        """Give the memory back; a second call does nothing."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close."""
        self.close()

    def __del__(self) -> None:
        """Do not leak the memory of a body that was forgotten."""
        self.close()


class BodyWriter:
    """Takes a mail slice by slice; `finish` turns it into a `Body`, `discard` forgets it."""

    __slots__ = ("_fd", "_hash", "size")

    def __init__(self) -> None:
        """Open an anonymous memory file; it is closed on exec and has no name on any disk."""
        self._fd = os.memfd_create("mail", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Add the next bytes. OSError (ENOSPC, ENOMEM) when memory is short."""
        rest = memoryview(data)
        self._hash.update(rest)
        self.size += len(rest)
        while rest:
            rest = rest[os.write(self._fd, rest) :]

    def finish(self) -> Body:
        """Seal what was written and hand it over."""
        fcntl.fcntl(self._fd, fcntl.F_ADD_SEALS, SEALS)
        fd, self._fd = self._fd, -1
        return Body(fd, self.size, self._hash.hexdigest())

    def discard(self) -> None:
        """Forget what was written; does nothing after `finish`."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def __del__(self) -> None:
        """Do not leak the memory of a body that never arrived whole."""
        self.discard()


class _Pages(io.RawIOBase):
    """Reads a descriptor by position, so that its shared offset is neither used nor moved."""

    def __init__(self, fd: int) -> None:
        self._fd = os.dup(fd)  # its own, so that closing the body never lets it read another file
        self._at = 0

    def close(self) -> None:
        if not self.closed:
            os.close(self._fd)
        super().close()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        count = os.preadv(self._fd, [memoryview(buffer).cast("B")], self._at)
        self._at += count
        return count

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: os.fstat(self._fd).st_size}[whence]
        if start + offset < 0:
            raise ValueError("a position before the first byte")
        self._at = start + offset
        return self._at
