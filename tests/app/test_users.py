"""`guichet user` lets people in, and `guichet serve` opens the desk to them."""

import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.app.conftest import Give

ROOT = Path(__file__).parents[2]
ADD = ("user", "add", "ines", "--address", "ines@fund.example")


def test_a_person_is_let_in_and_listed(give: Give) -> None:
    assert give(*ADD, "--role", "coordination", "--json").code == 0

    rows = give("user", "list", "--json").json["users"]

    assert [(row["name"], row["role"], row["active"]) for row in rows] == [("ines", "coordination", True)]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("user", "add", "Inès", "--address", "ines@fund.example"), 2),
        (("user", "add", "ines", "--address", "nowhere"), 2),
        (("user", "link", "nobody"), 2),
    ],
)
def test_a_mistake_is_named(give: Give, words: tuple[str, ...], code: int) -> None:
    said = give(*words)

    assert (said.code, bool(said.err)) == (code, True)


def test_the_same_name_is_not_given_twice(give: Give) -> None:
    give(*ADD)

    assert give(*ADD).code == 3


def test_nobody_who_was_switched_off_gets_a_link(give: Give) -> None:
    give(*ADD)
    give("user", "disable", "ines")

    assert give("user", "link", "ines").code == 3
    give("user", "disable", "ines", "--again")
    assert give("user", "link", "ines").code == 0


def test_a_printed_link_opens_the_desk_that_is_served(give: Give, fund: Path) -> None:
    give(*ADD)
    link = give("user", "link", "ines").out.strip()
    command = [sys.executable, "-m", "app.cli", "--config", str(fund / "guichet.toml"), "serve"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        port = int(re.findall(r'"port": (\d+)', said)[0])
        with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
            page = client.get(link[link.index("/login/") :])
        process.terminate()

        assert process.wait(20) == 0

    assert "Bonjour Ines." in page.text
