"""How each failure ends a command: a sentence with its remedy, and the exit code."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from app.locks import AlreadyRunning
from app.terminal import Exit, Stop, pick, spoken

DAMAGED = ("not a database", "malformed")  # SQLite's own words
WRONG_PATH = (FileNotFoundError, IsADirectoryError)
FILE_FOR_FOLDER = (FileExistsError, NotADirectoryError)
DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
DISK_FAILS = frozenset({errno.EROFS, errno.EIO})


def ending_of(error: Exception, words: Sequence[str] = ()) -> tuple[str, Exit]:
    """The last words of a command that failed. An unforeseen error shows its type and place, never its message.

    `words` are those of the command: a path that cannot be used is wrong usage only where it stands in them.
    """
    from config.problems import ConfigurationError
    from intake.template import SandboxUnavailable
    from intake.unreachable import MailboxUnreachable
    from storage.backup import BackupError
    from storage.erased import ListError
    from storage.faults import SchemaMismatch, StoreRefused, StoreUnavailable
    from storage.keys import KeysError
    from storage.place import VaultNotOurs
    from storage.vault import VaultError

    if isinstance(error, Stop):  # of what a command says by itself, heard by who looks at its parts
        return error.message, Exit(error.exit_code)
    if isinstance(error, (ConfigurationError, SchemaMismatch, VaultNotOurs, VaultError, KeysError, ListError)):
        return str(error), Exit.CONFIGURATION
    if isinstance(error, AlreadyRunning):
        return str(error), Exit.LOCKED
    if isinstance(error, (MailboxUnreachable, StoreUnavailable, SandboxUnavailable)):
        return str(error), Exit.UNREACHABLE
    if isinstance(error, StoreRefused):
        return _refused(str(error))
    if isinstance(error, BackupError):
        return str(error), Exit.TO_FIX
    if isinstance(error, BrokenPipeError):
        return "", Exit.DONE
    if isinstance(error, OSError) and error.errno in DISK_FULL:
        return _disk_full(error), Exit.UNREACHABLE
    if isinstance(error, OSError) and error.errno in DISK_FAILS:
        return _disk_fails(error), Exit.UNREACHABLE
    if isinstance(error, OSError) and error.filename:
        return _about_a_file(error, words)
    return _unforeseen(error), Exit.UNEXPECTED


def _refused(said: str) -> tuple[str, Exit]:
    """A file that is no database, or a damaged one, is for the operator; any other refusal is a defect of ours."""
    if not any(words in said for words in DAMAGED):
        return said, Exit.UNEXPECTED
    where = said.partition(": ")[0]
    sentence = pick(
        f"{where} : la base est abîmée ou n'en est pas une ; rétablissez-la : guichet backup list, puis backup restore",
        f"{where}: the database is damaged or is none; restore it: guichet backup list, then backup restore",
    )
    return sentence, Exit.CONFIGURATION


def _disk_full(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return pick(
        f"{where}le disque est plein ; libérez de la place, puis relancez la commande "
        "(le service reprend seul), rien n'est perdu",
        f"{where}the disk is full; free some space, then give the command again "
        "(the service goes on by itself), nothing is lost",
    )


def _disk_fails(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    why = spoken(str(error.strerror))
    return pick(
        f"{where}{why} ; voyez dans le journal du noyau (dmesg) si le disque défaille, remontez-le en écriture, "
        "puis relancez la commande (le service reprend seul), rien n'est perdu",
        f"{where}{why}; see in the kernel's log (dmesg) whether the disk fails, mount it for writing again, "
        "then give the command again (the service goes on by itself), nothing is lost",
    )


def _about_a_file(error: OSError, words: Sequence[str]) -> tuple[str, Exit]:
    if isinstance(error, PermissionError):
        return _not_allowed(error), Exit.CONFIGURATION
    if isinstance(error, FILE_FOR_FOLDER):
        return _no_folder(str(error.filename), words)
    why = spoken(str(error.strerror))
    if not isinstance(error, WRONG_PATH) or not _stands_in(words, str(error.filename)):
        return f"{error.filename}: {why}", Exit.UNEXPECTED
    sentence = pick(
        f"{error.filename} : {why} ; vérifiez ce chemin, dont le dossier doit exister",
        f"{error.filename}: {why}; check this path, whose folder must exist",
    )
    return sentence, Exit.USAGE


def _no_folder(path: str, words: Sequence[str]) -> tuple[str, Exit]:
    """Name the file that takes the place of a folder, which may be one above."""
    file = next((each for each in (Path(path), *Path(path).parents) if os.path.isfile(each)), Path(path))
    sentence = pick(
        f"{file} : c'est un fichier, là où il faut un dossier ; nommez un autre endroit, ou déplacez ce fichier",
        f"{file}: is a file, where a folder is needed; name another place, or move that file away",
    )
    return sentence, Exit.USAGE if _stands_in(words, str(file)) else Exit.CONFIGURATION


def _stands_in(words: Sequence[str], path: str) -> bool:
    """Whether a path was given, or one below it, by itself or as `--to=PATH`."""
    given = (*words, *(word.partition("=")[2] for word in words if word.startswith("--")))
    places = [Path(word).absolute() for word in given if word]
    return any(Path(path).absolute() in (place, *place.parents) for place in places)


def _not_allowed(error: PermissionError) -> str:
    from app.people import acting_person

    person = acting_person()
    return pick(
        f"{error.filename} : accès refusé à l'utilisateur {person} ; lancez la commande sous l'utilisateur "
        "à qui le fichier appartient, ou corrigez ses droits",
        f"{error.filename}: access refused to user {person}; give the command as the user who owns the "
        "file, or mend its rights",
    )


def _unforeseen(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else "?"
    kind = type(error).__name__
    return pick(
        f"Erreur imprévue ({kind}, {place}). Rien n'est perdu ; signalez cette ligne avec la commande.",
        f"Unexpected error ({kind}, {place}). Nothing is lost; report this line with the command you gave.",
    )
