"""A small IMAP server in which every fault that a test needs can be switched on."""

import contextlib
import re
import socket
import threading
import time
from collections.abc import Callable
from typing import BinaryIO, Self, cast


class FaultyImap:
    """Answers like a mail server, says only after the login what it can do, and notes every command it got."""

    def __init__(self, mails: dict[int, bytes] | None = None, *, capabilities: str = "UIDPLUS MOVE IDLE") -> None:
        """`mails` by UID; `capabilities` are said after the login only, as Dovecot does."""
        self.mails = dict(mails or {})
        self.filed: list[bytes] = []
        self.capabilities = capabilities
        self.uidvalidity = 7
        self.said: list[str] = []  # commands, without tag
        self.before: Callable[[str], str | None] = lambda _command: None  # may change the server, and say a line first
        self.announced: dict[int, int] = {}  # RFC822.SIZE where it is not the truth
        self.cuts: list[int] = []  # hang up after so many bytes of a literal, once each
        self.idle_script: list[bytes] = []  # said in IDLE, one each 50 ms; b"" hangs up
        self.idle_begin = b"+ idling\r\n"
        self.no_for: set[str] = set()  # first words of commands answered NO
        self.quoted_end = False  # an empty slice is written "" instead of {0}
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: list[socket.socket] = []
        self.connections = 0

    def __enter__(self) -> Self:
        """Listen."""
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Hang up on everybody."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:  # what hangs on an open connection hears it at once
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rwb") as stream, contextlib.suppress(OSError, ValueError):
            stream.write(b"* OK [CAPABILITY IMAP4rev1] ready\r\n")
            stream.flush()
            for line in stream:
                tag, command = line.decode("ascii").rstrip("\r\n").split(" ", 1)
                self.said.append(command)
                first = self.before(command)
                if first is not None:
                    stream.write(first.encode("ascii"))
                if self._refuses(command):
                    stream.write(f"{tag} NO refused\r\n".encode())
                elif not self._answer(cast(BinaryIO, stream), tag, command):
                    return
                stream.flush()

    def _refuses(self, command: str) -> bool:
        return any(command.startswith(word) for word in self.no_for)

    def _answer(self, stream: BinaryIO, tag: str, command: str) -> bool:
        """Write the answer; False hangs up."""
        if command == "CAPABILITY":
            known = any(said.startswith("LOGIN") for said in self.said)
            stream.write(f"* CAPABILITY IMAP4rev1 {self.capabilities if known else ''}\r\n".encode())
        elif command.startswith("SELECT"):
            stream.write(f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY {self.uidvalidity}] valid\r\n".encode())
        elif command.startswith("STATUS"):
            stream.write(f"* STATUS INBOX (UIDVALIDITY {self.uidvalidity})\r\n".encode())
        elif command.startswith("UID SEARCH"):
            found = " ".join(str(uid) for uid in self._searched(command))
            stream.write(f"* SEARCH {found}\r\n".encode())
        elif command.startswith("LIST"):
            stream.write(b'* LIST (\\Noselect) "/" ""\r\n')
        elif command.startswith("IDLE"):
            return self._idle(stream, tag)
        elif command.startswith("UID FETCH"):
            return self._fetch(stream, tag, command)
        elif command.startswith(("UID MOVE", "UID COPY")):
            return self._move(stream, tag, command)
        elif command.startswith("UID EXPUNGE"):
            self.mails.pop(int(command.split()[2]), None)
        stream.write(f"{tag} OK done\r\n".encode())
        return True

    def _searched(self, command: str) -> list[int]:
        wanted = command.removeprefix("UID SEARCH ")
        if wanted == "ALL":
            return sorted(self.mails)
        uid = int(wanted.removeprefix("UID "))
        return [uid] if uid in self.mails else []

    def _fetch(self, stream: BinaryIO, tag: str, command: str) -> bool:
        found = re.match(r"UID FETCH (\d+) \(.*BODY\.PEEK\[\]<(\d+)\.(\d+)>\)", command)
        assert found is not None, command
        uid, offset, count = (int(word) for word in found.groups())
        if uid in self.mails:
            part = self.mails[uid][offset : offset + count]
            about = f'UID {uid} INTERNALDATE "16-Apr-2021 23:59:58 +0200"'
            about += f" RFC822.SIZE {self.announced.get(uid, len(self.mails[uid]))}"
            if not part and self.quoted_end:
                stream.write(f'* 1 FETCH ({about} BODY[]<{offset}> "")\r\n'.encode())
            else:
                stream.write(f"* 1 FETCH ({about} BODY[]<{offset}> {{{len(part)}}}\r\n".encode())
                if self.cuts:
                    stream.write(part[: self.cuts.pop(0)])
                    stream.flush()
                    return False
                stream.write(part + b")\r\n")
        stream.write(f"{tag} OK fetched\r\n".encode())
        return True

    def _move(self, stream: BinaryIO, tag: str, command: str) -> bool:
        uid = int(command.split()[2])
        code = ""
        if uid in self.mails:
            code = f"[COPYUID 9 {uid} {uid + 500}] " if "UIDPLUS" in self.capabilities else ""
            self.filed.append(self.mails[uid])
            if "MOVE" in command:
                del self.mails[uid]
        stream.write(f"{tag} OK {code}done\r\n".encode())
        return True

    def _idle(self, stream: BinaryIO, tag: str) -> bool:
        stream.write(self.idle_begin)
        stream.flush()
        for line in self.idle_script:
            time.sleep(0.05)
            if not line:
                return False
            stream.write(line + b"\r\n")
            stream.flush()
        if stream.readline() != b"DONE\r\n":
            return False
        stream.write(f"{tag} OK idled\r\n".encode())
        return True
