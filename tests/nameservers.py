"""A real nameserver of one small zone on loopback, UDP and TCP, that can also fail as nameservers do."""

import socket
import struct
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

SERVFAIL, SILENT = "servfail", "silent"
Zone = dict[str, Sequence[str] | str]  # the texts of a name, or how it fails; any other name does not exist


@dataclass
class TinyNameserver:
    """What it serves, and what it was asked; change either while it runs."""

    zone: Zone
    address: str = ""
    asked: list[str] = field(default_factory=list)
    mute: bool = False  # it answers nobody, not even about the root

    def answer(self, question: bytes, most: int) -> bytes | None:
        """The answer to one question; cut off where it is longer than `most` bytes, None for silence."""
        query = dns.message.from_wire(question)
        name = query.question[0].name.to_text().rstrip(".").lower()
        self.asked.append(name)
        held = self.zone.get(name)
        if self.mute or held == SILENT:
            return None
        reply = dns.message.make_response(query, recursion_available=True)
        if held == SERVFAIL:
            reply.set_rcode(dns.rcode.SERVFAIL)
        elif held is None and name:
            reply.set_rcode(dns.rcode.NXDOMAIN)
        elif held:
            texts = [" ".join(f'"{text[at : at + 255]}"' for at in range(0, len(text), 255)) for text in held]
            reply.answer.append(dns.rrset.from_text_list(query.question[0].name, 60, "IN", "TXT", texts))
        wire: bytes = reply.to_wire(max_size=65_535)
        if len(wire) > most:
            reply.answer.clear()
            reply.flags |= dns.flags.TC
            wire = reply.to_wire()
        return wire


@contextmanager
def nameserver(zone: Zone) -> Iterator[TinyNameserver]:
    """Serve the zone on a free port; `address` is what a setting would say."""
    datagrams, streams = _same_port()
    server = TinyNameserver(zone, f"127.0.0.1:{streams.getsockname()[1]}")
    threads = [
        threading.Thread(target=_serve_datagrams, args=(datagrams, server)),
        threading.Thread(target=_serve_streams, args=(streams, server)),
    ]
    for thread in threads:
        thread.start()
    try:
        yield server
    finally:
        with socket.socket(type=socket.SOCK_DGRAM) as last:
            last.sendto(b"", datagrams.getsockname())
        streams.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()
        datagrams.close()
        streams.close()


def _same_port() -> tuple[socket.socket, socket.socket]:
    while True:
        streams = socket.create_server(("127.0.0.1", 0))
        datagrams = socket.socket(type=socket.SOCK_DGRAM)
        try:
            datagrams.bind(streams.getsockname())
        except OSError:
            streams.close()
            datagrams.close()
        else:
            return datagrams, streams


def _serve_datagrams(door: socket.socket, server: TinyNameserver) -> None:
    while True:
        question, who = door.recvfrom(4_096)
        if not question:
            return
        answer = server.answer(question, 1_232)
        if answer is not None:
            door.sendto(answer, who)


def _serve_streams(door: socket.socket, server: TinyNameserver) -> None:
    while True:
        try:
            line, _ = door.accept()
        except OSError:
            return
        with line, suppress(OSError):
            (length,) = struct.unpack("!H", line.recv(2))
            answer = server.answer(line.recv(length), 65_535)
            if answer is not None:
                line.sendall(struct.pack("!H", len(answer)) + answer)
