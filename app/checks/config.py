"""Is the configuration private, and are the keys there, apart, and those that the settings pin?"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from app.checks.finding import Check, Finding, Seen, elsewhere, fix, halves, info, ok
from app.opening import key_text, reading
from app.terminal import pick
from config.learned import NAME as LEARNED
from config.settings import Settings
from storage.keys import CREDENTIALS, KeysError, read_seed, recipient_of
from storage.opener import NotOpened, Opener
from storage.overview import blobs_kept

WHY = {
    "config.file": (
        "Qui change ce fichier peut détourner le courrier et les clés.",
        "Whoever changes this file can divert mail and keys.",
    ),
    "config.secrets": (
        "Un mot de passe lisible par tous n'en est plus un.",
        "A password that anybody may read is none.",
    ),
    "keys.present": (
        "Sans ces clés rien ne part, et le journal ne se signe plus.",
        "Without these keys nothing leaves, and the journal is no longer signed.",
    ),
    "keys.reader": (
        "Le service écrit sans pouvoir lire : s'il est pris, les dossiers restent fermés.",
        "The service writes and cannot read: if it is taken over, the dossiers stay closed.",
    ),
    "keys.keyring": (
        "Un trousseau rétabli d'avant un changement de clé ne s'ouvre plus : aucun dossier ne se lit.",
        "A keyring restored from before a change of keys does not open any more: no dossier can be read.",
    ),
    "keys.recovery": (
        "Cette clé ouvre tout : gardée ici, elle part avec la machine, au voleur comme au feu.",
        "This key opens everything: kept here, it goes with the machine, to the thief as to the fire.",
    ),
}


def check_file(seen: Seen) -> Iterator[Finding]:
    """The settings file: there, ours, closed to others; and what goes with it, read by the same users."""
    file = seen.settings.file
    mode = file.stat().st_mode
    if mode & (stat.S_IWGRP | stat.S_IWOTH | stat.S_IROTH):
        yield fix(
            "config.file",
            pick(
                f"{file} est ouvert à d'autres (mode {mode & 0o777:o})",
                f"{file} is open to others (mode {mode & 0o777:o})",
            ),
            f"chmod 600 {file}",
        )
        return
    closed = shut_out(seen.settings)
    for what, remedy in closed:
        yield fix("config.file", what, remedy)
    if closed:
        return
    yield ok("config.file", pick(f"{file}, fermé aux autres", f"{file}, closed to others"))


def shut_out(settings: Settings) -> list[tuple[str, str]]:
    """Calls and catalogues closed to the group that reads the settings: what, and the remedy.

    Whoever writes one as root sees no fault, and the service's users do not start.
    """
    like = settings.file.stat()
    beside = (settings.file.parent / "checklist.toml", settings.kinds.parent / LEARNED)
    return [
        (
            pick(
                f"{path} est fermé à ceux qui lisent {settings.file}",
                f"{path} is closed to those who read {settings.file}",
            ),
            f"chown --reference={settings.file} {path} && chmod --reference={settings.file} {path}",
        )
        for path in sorted({*settings.calls.glob("*.toml"), settings.kinds, *beside})
        if path.is_file() and like.st_mode & stat.S_IRGRP and not _read_by(path, like.st_gid)
    ]


def _read_by(path: Path, group: int) -> bool:
    found = path.stat()
    return bool(found.st_mode & (stat.S_IROTH | (stat.S_IRGRP if found.st_gid == group else 0)))


def check_secrets(seen: Seen) -> Iterator[Finding]:
    """Every secret file: closed to others, not empty."""
    ours = [path for path in _secret_files(seen.settings) if not path.is_relative_to(CREDENTIALS)]
    open_ones = [path for path in ours if path.exists() and path.stat().st_mode & 0o077]
    for path in open_ones:
        yield fix(
            "config.secrets", pick(f"{path} est lisible par d'autres", f"others may read {path}"), f"chmod 600 {path}"
        )
    empty = [path for path in _passwords(seen.settings) if os.access(path, os.R_OK) and not path.read_bytes().strip()]
    for path in empty:
        yield fix(
            "config.secrets",
            pick(f"{path} est vide", f"{path} is empty"),
            pick(f"écrivez le mot de passe dans {path}", f"write the password into {path}"),
        )
    if not open_ones and not empty:
        yield ok("config.secrets", pick("secrets fermés aux autres", "secrets closed to others"))


def check_keys(seen: Seen) -> Iterator[Finding]:
    """The keys of the service: whole, and the outbox's public half is the pinned one."""
    settings = seen.settings
    try:
        read_seed(settings.reply_key.path)
        read_seed(settings.journal_key.path)
        outbox = recipient_of(settings.outbox_key.path)
    except KeysError as error:
        what, remedy = halves(str(error))
        yield fix("keys.present", what, remedy)
        return
    if outbox != settings.recipients.outbox:
        path = settings.outbox_key.path
        yield fix(
            "keys.present",
            pick(f"{path} n'est pas la clé de recipients.outbox", f"{path} is not the key of recipients.outbox"),
            pick(f'écrivez outbox = "{outbox}" sous [recipients]', f'write outbox = "{outbox}" under [recipients]'),
        )
        return
    yield ok("keys.present", pick("clés du service présentes et accordées", "the service's keys are there and match"))


def check_reader(seen: Seen) -> Iterator[Finding]:
    """The reader's key: out of this user's reach, if it is on this machine at all."""
    file = _reader_key(seen.settings)
    if not os.access(file, os.R_OK):
        yield ok(
            "keys.reader", pick("clé de lecture hors de portée d'ici", "the reader's key is out of reach from here")
        )
        return
    try:
        public = recipient_of(file)
    except KeysError as error:
        what, remedy = halves(str(error))
        yield fix("keys.reader", what, remedy)
        return
    if public not in seen.settings.recipients.reader:
        yield fix(
            "keys.reader",
            pick(
                f"{file} n'ouvre rien : recipients.reader nomme une autre clé",
                f"{file} opens nothing: recipients.reader names another key",
            ),
            pick(
                "rétablissez le fichier, ou corrigez recipients.reader",
                "restore the file, or correct recipients.reader",
            ),
        )
        return
    if file.is_relative_to(CREDENTIALS):
        said = pick("la clé de lecture est confiée au guichet seul", "the reader's key is given to the desk alone")
        yield ok("keys.reader", said, separation=True)
        return
    if os.geteuid() == 0:
        yield elsewhere(
            "keys.reader",
            pick("root lit tout, aussi la clé de lecture", "root reads everything, the reader's key too"),
            pick(
                "ce qui compte : sudo -u guichet guichet doctor --only reader",
                "what counts: sudo -u guichet guichet doctor --only reader",
            ),
        )
        return
    yield info(
        "keys.reader",
        pick(
            "cet utilisateur peut lire la clé de lecture : pas de séparation",
            "this user may read the reader's key: no separation in force",
        ),
        pick(
            "tout sous un utilisateur va pour essayer ; à trois : docs/how-to/run-as-a-service.md",
            "all under one user is fine for a trial; for three: docs/how-to/run-as-a-service.md",
        ),
        separation=False,
    )


def check_keyring(seen: Seen) -> Iterator[Finding]:
    """The reader's key opens the newest envelope, where this user may read it; no content is opened."""
    name, file = "keys.keyring", _reader_key(seen.settings)
    if not os.access(file, os.R_OK):
        closed = file.exists()  # to this user, as it should be
        yield (elsewhere if closed else info)(
            name,
            pick(
                "trousseau non essayé : la clé de lecture est hors de portée", "keyring not tried: no reader's key here"
            ),
            pick(
                "pour l'essayer, sous qui peut lire la clé : guichet doctor --only keyring ; "
                "ou guichet verify --deep --reader-key FICHIER",
                "to try it, as who may read the key: guichet doctor --only keyring; "
                "or guichet verify --deep --reader-key FILE",
            ),
        )
        return
    with reading(seen.settings) as db:
        kept = blobs_kept(db)
    if not kept:
        yield ok(name, pick("rien n'est encore gardé : rien à ouvrir", "nothing is kept yet: nothing to open"))
        return
    try:
        Opener(seen.settings.vault, key_text(file)).recipient_of(kept[-1].envelope)
    except NotOpened:
        yield fix(
            name,
            pick(f"{file} n'ouvre pas le trousseau", f"{file} does not open the keyring"),
            pick("avec une clé qui l'ouvre : ", "with a key that opens it: ")
            + "guichet rekey (docs/how-to/change-a-key.md)",
        )
        return
    yield ok(name, pick("la clé de lecture ouvre le trousseau", "the reader's key opens the keyring"))


def check_recovery(seen: Seen) -> Iterator[Finding]:
    """The recovery key: not on this machine."""
    file = seen.settings.file.parent / "recovery.key"
    if os.path.lexists(file):
        yield fix(
            "keys.recovery",
            pick(f"la clé de secours est encore ici : {file}", f"the recovery key is still here: {file}"),
            pick("copiez-la sur deux supports hors d'ici, puis : ", "copy it to two places away from here, then: ")
            + f"shred -u {file}",
        )
        return
    yield ok("keys.recovery", pick("clé de secours ailleurs", "the recovery key is elsewhere"))


def _reader_key(settings: Settings) -> Path:
    """Where `init` puts it; in the desk's unit, the copy that systemd hands over."""
    given = settings.console.reader_key.path if settings.console else None
    return given if given and given.is_relative_to(CREDENTIALS) else settings.file.parent / "keys" / "reader.key"


def _secret_files(settings: Settings) -> tuple[Path, ...]:
    keys = (settings.reply_key.path, settings.journal_key.path, settings.outbox_key.path)
    return (*_passwords(settings), *keys)


def _passwords(settings: Settings) -> tuple[Path, ...]:
    smtp = (settings.smtp.password.path,) if settings.smtp.password else ()
    return (settings.imap.password.path, *smtp)


CHECKS = (
    Check(("config.file",), check_file),
    Check(("config.secrets",), check_secrets),
    Check(("keys.present",), check_keys),
    Check(("keys.reader",), check_reader),
    Check(("keys.keyring",), check_keyring),
    Check(("keys.recovery",), check_recovery),
)
