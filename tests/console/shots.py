"""Pictures of the desk's pages, for looking at: `python -m tests.console.shots OUT /today /me [--role staff]`.

Each page in light and dark, and in three widths; over the installation that the tests use.
"""

import argparse
import tempfile
from pathlib import Path

from storage.states import Role
from tests.console.browser import MIDDLE, NARROW, WIDE, chromium, looking
from tests.console.desk import SCENARIOS, mould, served

SIZES = {"1440": WIDE, "1180": MIDDLE, "390": NARROW}


def main() -> None:
    """Take them."""
    asked = argparse.ArgumentParser()
    asked.add_argument("out", type=Path)
    asked.add_argument("paths", nargs="+")
    asked.add_argument("--role", default="coordination", choices=[*Role, ""])
    asked.add_argument("--bare", action="store_true")
    asked.add_argument("--only", default="", help="size, or size-scheme")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        made = mould(Path(folder) / "fund", () if given.bare else SCENARIOS)
        with served(made) as desk, chromium() as browser:
            for name, size in SIZES.items():
                for scheme in ("light", "dark"):
                    if not f"{name}-{scheme}".startswith(given.only):
                        continue
                    with looking(browser, desk, size, color_scheme=scheme) as sight:
                        if given.role:
                            sight.sign_in(Role(given.role))
                        for path in given.paths:
                            page = sight.go(path)
                            file = path.strip("/").replace("/", "_").partition("?")[0] or "root"
                            page.screenshot(path=given.out / f"{file}-{name}-{scheme}.png", full_page=True)
                            print(file, name, scheme, sight.axe())


if __name__ == "__main__":
    main()
