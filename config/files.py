"""Opens the files of a configuration and says what keeps one from being read."""

import re
import tomllib
from pathlib import Path

from config.problems import Problem

SECRET = re.compile(r"password|passwd|secret|token|_key", re.IGNORECASE)
_AT_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")
_DATE_LINE = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=\s*(\d{4}-[0-9T:+.Z -]+?)\s*(?:#.*)?$")


def read_toml(file: Path, problems: list[Problem]) -> dict[str, object] | None:
    """The content of a TOML file in UTF-8, with or without a byte order mark; None with a problem noted."""
    text = read_text(file, problems)
    if text is None:
        return None
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # besides TOMLDecodeError: a number of 5,000 digits, 1,000 brackets
        problems.append(_form_problem(file, text, str(error)))
        return None


def read_text(file: Path, problems: list[Problem]) -> str | None:
    """The text of a file in UTF-8, with or without a byte order mark; None with a problem noted."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        problems.append(Problem(str(file), "", "", "is not there", "create it, or name another file"))
    except OSError as error:
        remedy = "make it a file that the user running Guichet can read"
        problems.append(Problem(str(file), "", "", f"cannot be read ({error.strerror})", remedy))
    except UnicodeDecodeError:
        problems.append(Problem(str(file), "", "", "is not in UTF-8", "save it again with the encoding UTF-8"))
    return None


def _form_problem(file: Path, text: str, error: str) -> Problem:
    """A TOML syntax error; an impossible date is called by its name. The line itself may hold a secret: not shown."""
    place = _AT_LINE.search(error)
    line = text.splitlines()[int(place[1]) - 1] if place and int(place[1]) <= len(text.splitlines()) else ""
    dated = _DATE_LINE.match(line)
    if dated and not SECRET.search(dated[1]):
        return Problem(str(file), dated[1], dated[2], "is not a date", "write it as 2026-03-31T23:59:59+02:00")
    reason = _AT_LINE.sub("", error).strip().lower() or "unreadable"
    where = f"line {place[1]}, column {place[2]}" if place else "the end"
    if reason.startswith("cannot declare"):  # the example has every section: whoever adds lines below has it twice
        return Problem(str(file), where, "", "opens a section that stands further up", "write its lines there instead")
    if reason.startswith("cannot overwrite"):
        return Problem(str(file), where, "", "gives a value to a key that has one", "keep one of the two lines")
    return Problem(str(file), where, "", f"is not TOML ({reason})", "check quotes, brackets and equal signs there")
