"""The desk's own socket, and its start."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.desk import listening, open_office
from app.terminal import Stop
from config.load import load_settings
from config.settings import Console, Secret
from tests.effort import thorough

ROOT = Path(__file__).parents[2]


def test_a_page_does_not_wait_for_the_browser_to_acknowledge_its_head() -> None:
    with listening("127.0.0.1", 0) as listener:
        listener.listen()
        with socket.create_connection(listener.getsockname()), listener.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_desk_that_is_not_given_the_readers_key_says_who_gives_it(fund: Path) -> None:
    settings = load_settings(fund / "guichet.toml", {})
    closed = Console(reader_key=Secret(fund / "calls"))

    with pytest.raises(
        Stop, match=r"calls: the desk does not have the reader's key \(.+\); under systemd start its unit"
    ):
        open_office(settings, closed, "").__enter__()


@thorough
def test_a_desk_starts_without_what_few_pages_need() -> None:
    listed = "import app.desk, sys; print(*sorted({name.partition('.')[0] for name in sys.modules}))"

    loaded = subprocess.run([sys.executable, "-c", listed], cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert set(loaded.split()) & {"reportlab", "webauthn", "pypdf", "starlette"} == {"starlette"}
