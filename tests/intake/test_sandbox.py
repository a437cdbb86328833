"""The reader as its caller knows it: a mail in, a value out, whatever happens between."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from intake.body import Body
from intake.sandbox import Reader, SandboxUnavailable
from intake.template import Template, send_order
from triage.message import Address, Message, Unreadable

MAIL = b"From: Ada <ada@lamquet.example>\r\nSubject: Dossier\r\n\r\nBonjour\r\n"
T = TypeVar("T")
only_root_sees = pytest.mark.skipif(
    os.geteuid() != 0, reason="nobody but root sees into a process that may not be traced: run this test as root"
)
ROOT = Path(__file__).resolve().parents[2]


def read(reader: Reader, data: bytes, *, files: bool = True) -> Message | Unreadable:
    with Body.of(data) as body:
        return reader.read(body, files=files)


def template_of(reader: Reader) -> Template:
    template = reader._template
    assert template is not None
    return template


def test_a_mail_is_read_in_a_child(reader: Reader) -> None:
    message = read(reader, MAIL)

    assert isinstance(message, Message)
    assert (message.subject, message.text) == ("Dossier", "Bonjour")
    assert message.senders == (Address("Ada", "ada@lamquet.example"),)


def test_hash_and_size_are_those_the_parent_measured(reader: Reader) -> None:
    with Body.of(MAIL) as body:
        message = reader.read(body)

        assert isinstance(message, Message)
        assert (message.sha256, message.size) == (body.sha256, body.size)


def test_a_mail_above_the_limit_is_not_even_handed_over() -> None:
    with Reader(message_bytes=10) as small:
        assert read(small, MAIL) == Unreadable("limit:message", f"{len(MAIL)} bytes")


def test_files_can_be_left_unopened(reader: Reader) -> None:
    mail = MAIL.replace(b"\r\n\r\n", b'\r\nContent-Type: application/pdf; name="a.pdf"\r\n\r\n')

    message = read(reader, mail, files=False)

    assert isinstance(message, Message)
    assert [(one.name, one.outcome, one.reason) for one in message.attachments] == [("a.pdf", "held", "not_opened")]


def test_a_template_that_died_between_two_mails_is_replaced(reader: Reader) -> None:
    os.kill(template_of(reader)._process.pid, signal.SIGKILL)
    template_of(reader)._process.wait()

    assert isinstance(read(reader, MAIL), Message)


def test_a_mail_whose_template_was_ended_over_it_is_read_again() -> None:
    answers: list[Message | Unreadable] = []
    with Reader(program="tests.intake.probes") as spinning:
        reading = threading.Thread(target=lambda: answers.append(read(spinning, b"Subject: spin\r\n\r\n")))
        reading.start()
        time.sleep(0.2)  # it has the mail by now, or will have it from the next template
        os.kill(template_of(spinning)._process.pid, signal.SIGKILL)
        reading.join()

    assert answers == [Unreadable("cpu", "signal 24")]


def test_a_child_that_died_while_it_waited_costs_no_mail(reader: Reader) -> None:
    read(reader, MAIL)
    for pid in children_of(template_of(reader)._process.pid):
        os.kill(pid, signal.SIGKILL)

    assert isinstance(read(reader, MAIL), Message)


def test_a_child_that_takes_too_long_is_ended() -> None:
    with Reader(program="tests.intake.probes", wall_seconds=0.3) as impatient:
        assert read(impatient, b"Subject: spin\r\n\r\n") == Unreadable("wall", "0.3 seconds")
        assert isinstance(read(impatient, b"Subject: fork\r\n\r\n"), Message)


def test_a_program_that_does_not_start_says_what_to_do() -> None:
    with pytest.raises(SandboxUnavailable, match="guichet doctor"):
        Reader(program="tests.intake.nowhere").__enter__()


def test_threads_that_share_a_reader_wait_for_each_other(reader: Reader) -> None:
    answers: list[Message | Unreadable] = []

    def work(number: int) -> None:
        answers.append(read(reader, MAIL.replace(b"Dossier", f"Dossier {number}".encode())))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    subjects = {answer.subject for answer in answers if isinstance(answer, Message)}
    assert subjects == {f"Dossier {number}" for number in range(8)}


@only_root_sees
def test_a_child_sees_an_empty_environment_and_no_folder(reader: Reader) -> None:
    pid = template_of(reader)._process.pid

    assert Path(f"/proc/{pid}/environ").read_bytes() == b""
    assert os.readlink(f"/proc/{pid}/cwd").endswith("(deleted)")
    assert os.getsid(pid) == pid


@only_root_sees
def test_a_child_that_waits_holds_no_descriptor_but_its_own(reader: Reader) -> None:
    read(reader, MAIL)

    assert eventually(lambda: descriptors_of_children(reader) == [{"/dev/null", "socket"}])


def test_closing_ends_every_process_and_reading_starts_them_again() -> None:
    reader = Reader()
    read(reader, MAIL)
    pid = template_of(reader)._process.pid
    spare = eventually(lambda: children_of(pid))

    reader.close()
    reader.close()

    eventually(lambda: not any(is_alive(one) for one in (pid, *spare)))
    assert isinstance(read(reader, MAIL), Message)
    reader.close()


def test_no_process_outlives_a_parent_that_is_killed() -> None:
    program = (
        "import sys, time; sys.path.insert(0, sys.argv[1])\n"
        "from intake.sandbox import Reader\n"
        "reader = Reader().__enter__()\n"
        "print(reader._template._process.pid, flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", program, str(ROOT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        template = int(parent.stdout.readline())
        spare = eventually(lambda: children_of(template))
        parent.kill()

    eventually(lambda: not any(is_alive(one) for one in (template, *spare)))


def children_of(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(word) for word in text.split()]


def descriptors_of_children(reader: Reader) -> list[set[str]]:
    folders = [Path(f"/proc/{pid}/fd") for pid in children_of(template_of(reader)._process.pid)]
    return [{os.readlink(fd).split(":")[0] for fd in folder.iterdir()} for folder in folders]


def is_alive(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return False
    return "State:\tZ" not in status


def eventually(look: Callable[[], T]) -> T:
    """What `look` gives as soon as it is true; fails after a minute."""
    deadline = time.monotonic() + 60
    while not (found := look()):
        assert time.monotonic() < deadline, "it did not happen within a minute"
        time.sleep(0.01)
    return found


def test_a_child_that_is_gone_before_its_order_is_wholly_given_is_no_error() -> None:
    def take_and_go(child: socket.socket) -> None:
        _, descriptors, _, _ = socket.recv_fds(child, 64, 1)
        os.close(descriptors[0])
        child.close()

    gone = 0
    for _ in range(300):
        ours, theirs = socket.socketpair()
        thread = threading.Thread(target=take_and_go, args=(theirs,))
        thread.start()
        with ours, Body.of(MAIL) as body:
            send_order(ours, b"{}", body.fileno())
        thread.join()
        gone += theirs.fileno() == -1

    assert gone == 300
