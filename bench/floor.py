"""The floor: scripts beside the project that do each step of the job with the least work known, and their corpora.

They are run in an environment of their own, made once in the cache folder from their requirements.txt.
"""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCRIPTS = ("floor.py", "latency.py", "corpus.py", "requirements.txt")


@dataclass(frozen=True, slots=True)
class Floor:
    """The scripts' folder, and the Python that has what they import."""

    scripts: Path
    python: Path

    def corpus(self, profile: str, count: int, cache: Path) -> list[Path]:
        """The mails of a profile, made once; with a count only so many of them (0: all)."""
        folder = cache / (f"{profile}-{count}" if count else profile)
        if not folder.with_suffix(".jsonl").exists():  # written last
            shutil.rmtree(folder, ignore_errors=True)
            limit = ["--n", str(count)] if count else []
            self._run("corpus.py", "--profile", profile, "--out", str(folder), *limit)
        return sorted((folder / "cur").iterdir())

    def job(self, imap: str, smtp_port: int, work: Path, *, text: bool = True, limit: int = 0) -> dict[str, Any]:
        """The whole job once, in one process: floor.py's row."""
        words = ["--imap", imap, "--smtp", f"127.0.0.1:{smtp_port}", "--work", str(work), "--stages", "smtp"]
        more = ["--procs", "1", "--limit", str(limit), *([] if text else ["--no-text"])]
        row: dict[str, Any] = self._run("floor.py", *words, *more)["rows"][0]
        return row

    def latency(self, imap: str, smtp_port: int, work: Path, *, box: Path, mails: Path, owner: str) -> dict[str, Any]:
        """From arrival to reply for each mail of a folder: latency.py's row."""
        words = ["--imap", imap, "--smtp", f"127.0.0.1:{smtp_port}", "--work", str(work)]
        return self._run("latency.py", *words, "--maildir", str(box), "--mails", str(mails), "--uid", owner)

    def _run(self, script: str, *arguments: str) -> dict[str, Any]:
        command = [str(self.python), str(self.scripts / script), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{script} ended with {done.returncode}: {done.stderr.strip()[-500:]}")
        answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return answer


def find_floor(scripts: Path, cache: Path) -> Floor | None:
    """The floor, ready to run; None when its scripts are not there."""
    if not all((scripts / name).is_file() for name in SCRIPTS):
        return None
    environment = cache / "floor-venv"
    python = environment / "bin" / "python"
    if not (environment / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(environment)], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]
        subprocess.run([*install, str(scripts / "requirements.txt")], check=True)
        (environment / "ready").touch()
    return Floor(scripts, python)
