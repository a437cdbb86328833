"""Pictures of every page of the demonstration: `make screenshots`, light and dark, wide and narrow, in screenshots/.

    python -m tests.console.screenshots OUT [ADDRESS-OF-A-LINK]

Without a link it plays the demonstration first; with one it uses a demonstration that is open.
"""

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page

from tests.console.browser import NARROW, ROOT, WIDE, chromium

ALWAYS = (
    "/today",
    "/dossiers",
    "/messages",
    "/outbox",
    "/outbox?show=sent",
    "/outbox?show=failed",
    "/senders",
    "/calls",
)
RULED = (
    "/journal",
    "/health",
    "/settings",
    "/settings/calls",
    "/settings/letters",
    "/settings/people",
    "/me",
    "/login",
)
FOUND = {  # a page of each kind that only a list knows: where, and which link
    "dossier": ("/today", "main a[href^='/d/']"),
    "any-dossier": ("/dossiers", "main a[href^='/d/']"),
    "match": ("/messages", "main a[href*='/match'], main a[href^='/m/']"),
    "letter": ("/outbox?show=sent", "main a[href^='/outbox/']"),
    "letter-text": ("/settings/letters", "main a[href^='/settings/letters/']"),
}


@contextmanager
def demonstration() -> Iterator[str]:
    """Play it; a sign-in link of the coordination while its desk is open."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "app.cli", "demo", "--serve", "--json", "--folder", f"{folder}/demo"]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        try:
            assert process.stdout is not None
            yield str(json.loads(process.stdout.readline())["links"]["coordination"])
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(60)


def take(browser: Browser, link: str, out: Path) -> None:
    """Every page, in every look."""
    out.mkdir(parents=True, exist_ok=True)
    base = "{0.scheme}://{0.netloc}".format(urlsplit(link))
    door = browser.new_context(locale="fr-BE")
    page = door.new_page()
    page.goto(link)
    page.locator("main form button").first.click()
    page.wait_for_url("**/today")
    pages = {path.strip("/").replace("/", "-").replace("?", "-").replace("=", "-"): path for path in ALWAYS + RULED}
    pages |= {name: path for name, (at, which) in FOUND.items() if (path := _first(page, base + at, which))}
    state = door.storage_state()
    for size_name, size in (("wide", WIDE), ("narrow", NARROW)):
        for scheme in ("light", "dark"):
            window = browser.new_context(
                viewport={"width": size[0], "height": size[1]},
                color_scheme="dark" if scheme == "dark" else "light",
                locale="fr-BE",
                storage_state=state,
            )
            looked = window.new_page()
            for name, path in pages.items():
                looked.goto(base + path)
                looked.screenshot(path=out / f"{name}-{size_name}-{scheme}.png", full_page=True)
            window.close()
    door.close()


def _first(page: Page, address: str, which: str) -> str:
    page.goto(address)
    found = page.locator(which)
    return (found.first.get_attribute("href") or "") if found.count() else ""


def main() -> None:
    """Take them."""
    out = Path(sys.argv[1])
    with chromium() as browser:
        if sys.argv[2:]:
            take(browser, sys.argv[2], out)
            return
        with demonstration() as link:
            take(browser, link, out)


if __name__ == "__main__":
    main()
