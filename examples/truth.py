"""Writes what is true of a scenario's mails, in the form that the accuracy bench reads.

The state of a dossier's checklist is worked out from the pieces and compared with what scenario.toml says by hand.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

CHECKLIST = Path(__file__).parent.parent / "config" / "checklist.toml"


@dataclass(frozen=True, slots=True)
class Found:
    """What is true of one piece in one file."""

    kind: str
    file: str
    first_page: int
    last_page: int
    sheet: str = ""
    language: str = ""
    counts: str = ""  # "unsure" or "no" when it does not simply count


@dataclass(frozen=True, slots=True)
class Other:
    """Pages that belong to no piece: cover, contents, divider."""

    what: str
    file: str
    first_page: int
    last_page: int


@dataclass(frozen=True, slots=True)
class Sent:
    """One file as it lies in the mail; `!/` parts an archive from a file inside it."""

    name: str
    media: str
    size: int
    noise: str = ""
    inline: bool = False


class Told(Protocol):
    """What the truth needs of a mail."""

    @property
    def name(self) -> str: ...
    @property
    def after(self) -> timedelta: ...
    @property
    def found(self) -> tuple[Found, ...]: ...
    @property
    def others(self) -> tuple[Other, ...]: ...
    @property
    def sent(self) -> tuple[Sent, ...]: ...
    @property
    def truth(self) -> dict[str, Any]: ...


def joined(found: Sequence[Found]) -> tuple[Found, ...]:
    """Curricula that follow each other in one file are one piece, as in every collection that we measure on."""
    pieces: list[Found] = []
    for piece in found:
        last = pieces[-1] if pieces else None
        alike = last is not None and (last.kind, last.file, last.counts) == (piece.kind, piece.file, piece.counts)
        if last is not None and alike and piece.kind == "cv_bio" and piece.first_page == last.last_page + 1:
            pieces[-1] = replace(last, last_page=piece.last_page)
        else:
            pieces.append(piece)
    return tuple(pieces)


def truth_of(plan: Mapping[str, Any], mails: Sequence[Told], *, begins_at: datetime, deadline: datetime) -> str:
    """The text of truth.toml."""
    lines = _head(plan, deadline)
    have: list[Found] = []
    for mail in mails:
        has_dossier = bool(plan.get("title")) and not mail.truth.get("no_dossier", False)
        have += [found for found in joined(mail.found) if found.counts != "no"] if has_dossier else []
        lines += _mail(plan, mail, begins_at + mail.after, has_dossier)
        for sent in mail.sent:
            lines += _attachment(sent)
        for found in joined(mail.found):
            lines += _piece(found, has_dossier)
        for other in mail.others:
            lines += _table("mail.other_pages", what=other.what, **_pages(other))
        if has_dossier:
            state = state_of(plan, have, mail.truth)
            lines += _table("mail.state", dossier="d1", **state, reply=mail.truth["reply"])
    return "\n".join(lines)


def state_of(plan: Mapping[str, Any], have: Sequence[Found], told: Mapping[str, Any]) -> dict[str, list[str]]:
    """Where each line of the checklist stands; ValueError when scenario.toml claims something else to be missing."""
    kinds = {found.kind for found in have if found.counts != "unsure"}
    state: dict[str, list[str]] = {
        "present": [],
        "missing": [],
        "unsure": list(told.get("unsure", ())),
        "not_applicable": [],
    }
    for line in tomllib.loads(CHECKLIST.read_text(encoding="utf-8"))["requirement"]:
        if line["key"] in state["unsure"]:
            continue
        if not _applies(line["need"], plan):
            state["not_applicable"].append(line["key"])
        elif kinds & set(line["kinds"]):
            state["present"].append(line["key"])
        elif line["need"] != "optional":
            state["missing"].append(line["key"])
    if state["missing"] != list(told.get("missing", ())):
        raise ValueError(
            f"{plan['name']}: the pieces leave {state['missing']} missing, but scenario.toml says "
            f"{told.get('missing', [])}; correct `missing` or the pieces"
        )
    return state


def _applies(need: str, plan: Mapping[str, Any]) -> bool:
    if not need.startswith("if "):
        return True
    what = need.removeprefix("if ")
    if what in ("series", "animation"):
        return what in str(plan.get("format", ""))
    return bool(plan.get(what.replace("-", ""), False))


def _head(plan: Mapping[str, Any], deadline: datetime) -> list[str]:
    lines = [
        f"scenario = {_value(plan['name'])}",
        f"about = {_value(plan['about'])}",
        f"language = {_value(plan['language'])}",
        'session = "2021-1"',
        f"deadline = {_value(deadline)}",
        f"tuning = {_value(plan['tuning'])}",
        "",
    ]
    if not plan.get("title"):
        return lines
    said = {key: plan[key] for key in ("title", "company", "enterprise_number", "contact", "contact_email", "format")}
    flags = {key: plan.get(key, False) for key in ("adaptation", "codevelopment")}
    return lines + _table("dossier", id="d1", **said, other_titles=[], language=plan["language"], **flags)


def _mail(plan: Mapping[str, Any], mail: Told, at: datetime, has_dossier: bool) -> list[str]:
    told = mail.truth
    return _table(
        "mail",
        file=mail.name,
        received_at=at,
        first_stamp_at=at,
        kind=told["kind"],
        language=told.get("language", plan["language"]),
        dossiers=["d1"] if has_dossier else [],
        timeliness=told["timeliness"],
        expected_reply=told["reply"],
        why=told.get("why", ""),
    )


def _attachment(sent: Sent) -> list[str]:
    said: dict[str, Any] = {"name": sent.name, "role": "noise" if sent.noise else "document"}
    if sent.noise:
        said["noise"] = sent.noise
    if "!/" not in sent.name:
        said |= {"content_type": sent.media, "size": sent.size}
    return _table("mail.attachment", **said, **({"inline": True} if sent.inline else {}))


def _piece(found: Found, has_dossier: bool) -> list[str]:
    where: dict[str, Any] = _pages(found)
    if found.sheet:
        where = {"file": found.file, "sheet": found.sheet}
    elif found.file.endswith(".docx"):
        where = {"file": found.file, "whole_file": True}
    counts = {"counts": found.counts} if found.counts else {}
    dossiers = ["d1"] if has_dossier else [""]
    return _table("mail.piece", kind=found.kind, dossiers=dossiers, **where, language=found.language, **counts)


def _pages(at: Found | Other) -> dict[str, Any]:
    return {"file": at.file, "first_page": at.first_page, "last_page": at.last_page}


def _table(head: str, **values: Any) -> list[str]:
    return [f"[[{head}]]", *(f"{key} = {_value(value)}" for key, value in values.items()), ""]


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M:%SZ}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
