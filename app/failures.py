"""How each failure ends a command: a sentence with its remedy, and the exit code."""

from app.locks import AlreadyRunning
from app.terminal import Exit, pick


def ending_of(error: Exception) -> tuple[str, Exit]:
    """The last words of a command that failed. An unforeseen error shows its type and place, never its message."""
    from config.problems import ConfigurationError
    from intake.unreachable import MailboxUnreachable
    from storage.store import SchemaMismatch, StoreUnavailable

    if isinstance(error, ConfigurationError):
        return str(error), Exit.CONFIGURATION
    if isinstance(error, AlreadyRunning):
        return str(error), Exit.LOCKED
    if isinstance(error, SchemaMismatch):
        return str(error), Exit.CONFIGURATION
    if isinstance(error, (MailboxUnreachable, StoreUnavailable)):
        return str(error), Exit.UNREACHABLE
    if isinstance(error, BrokenPipeError):
        return "", Exit.DONE
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}", Exit.UNEXPECTED
    return _unforeseen(error), Exit.UNEXPECTED


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
