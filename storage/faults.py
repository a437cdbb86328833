"""What can be wrong with a database, and what to do: its drivers' words, each with a remedy."""

import re


class StoreUnavailable(Exception):
    """The database cannot be used now: unreachable, locked, full or damaged. Nothing was changed; try again later."""


class StoreRefused(Exception):
    """The database refused a statement, as only a defect of this program brings about; nothing was changed.

    The message names the rule that was broken, never a value: what the driver says of the row is left out.
    """


class SchemaMismatch(Exception):
    """The database was made by another version; the message says which command or version mends it."""


_WAY_THERE = re.compile(r"^connection (?:failed|is bad): (?:connection to server .+? failed: )?(?:FATAL: +)?")
WHERE_FROM = (  # what is kept and is not there
    "mount its disk or correct `data` in the settings; was there one, restore it with `guichet backup restore`; "
    "in a new installation make its tables with `guichet init --migrate`"
)
REMEDIES = (  # in the order asked: what the driver says, and what to do
    (
        ("locked", "busy", "lock timeout"),
        "another process holds it for long: see which with `guichet status`, then try again",
    ),
    (
        ("peer authentication", "no pg_hba.conf entry", "ident authentication"),
        "let this user in, in pg_hba.conf and pg_ident.conf: docs/how-to/use-postgresql.md",
    ),
    (
        ("password", "authentication failed"),
        "mend the password's file (PGPASSFILE, ~/.pgpass): docs/how-to/use-postgresql.md",
    ),
    (("starting up", "shutting down", "recovery mode"), "wait a moment, then try again"),
    (
        ("too many clients", "connection slots"),
        "let PostgreSQL take more connections (max_connections), or see who holds them",
    ),
    (
        ("certificate", "SSL error", "SSL was required"),
        "name your authority in the URL: sslmode=verify-full&sslrootcert=FILE",
    ),
    (("does not exist",), "make the role and the database first: docs/how-to/use-postgresql.md"),
    (
        ("refused", "translate host", "resolve host", "not known", "timeout", "no such file"),
        "check the URL's host and port, and that the server listens there",
    ),
    (("is full", "space left"), "free space on its disk; nothing was lost, the work resumes by itself"),
    (
        ("disk i/o",),
        "see whether its disk is full (df) or fails (dmesg); nothing was lost, the work resumes by itself",
    ),
)


def told_by(error: BaseException) -> str:
    """A driver's own words, on one line: PostgreSQL quotes the row in those below, and begins with how it got there."""
    said = (str(error).splitlines() or [type(error).__name__])[0]
    return _WAY_THERE.sub("", said)


def remedy_of(said: str) -> str:
    """What to do about a driver's words."""
    for words, remedy in REMEDIES:
        if any(word.lower() in said.lower() for word in words):
            return remedy
    return "check that it is there, reachable and writable by this user"
