"""Who may do what: one table. Every route names one right; a route without one does not start (console/site.py)."""

from enum import StrEnum

from storage.states import Role


class Right(StrEnum):
    """What a route lets people do."""

    ANYONE = "anyone"  # also without signing in: the door, the look, the probe
    OWN = "own"  # one's own settings and browsers: everybody who is signed in
    LOOK = "look"  # dossiers, messages and letters: their state, not their content
    READ = "read"  # the content of dossiers, messages and letters
    SETTLE = "settle"  # correct, waive, match, assign
    SEND = "send"  # write, approve and hold letters
    BRAKE = "brake"  # stop and free all sending
    ARRANGE = "arrange"  # calls, checklists and letter texts
    PEOPLE = "people"  # let people in, and out
    JOURNAL = "journal"  # what everybody did
    HEALTH = "health"  # how the service fares


_EVERYBODY = frozenset({Right.ANYONE, Right.OWN})
_STAFF = _EVERYBODY | {
    Right.LOOK,
    Right.READ,
    Right.SETTLE,
    Right.SEND,
    Right.BRAKE,
    Right.JOURNAL,
    Right.HEALTH,
}
RIGHTS: dict[Role, frozenset[Right]] = {
    Role.STAFF: _STAFF,
    Role.COORDINATION: _STAFF | {Right.ARRANGE, Right.PEOPLE},
    Role.JUROR: _EVERYBODY,  # their reading room comes with the jury's pages
    Role.CHAIR: _EVERYBODY,
    Role.AUDITOR: _EVERYBODY | {Right.LOOK, Right.JOURNAL, Right.HEALTH},
    Role.OPERATOR: _EVERYBODY | {Right.HEALTH},
}


def rights(role: Role | None, right: Right) -> bool:
    """Whether a person of a role may do a thing; without a role, somebody who is not signed in."""
    return right in (RIGHTS[role] if role is not None else {Right.ANYONE})
