"""Opens what a command reads: the database and the reader's key file; each refusal names its remedy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.terminal import Exit, Stop, pick, spoken
from config.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from storage.store import Store


@contextmanager
def open_store(settings: Settings, *, older: bool = False) -> Iterator["Store"]:
    """The database, closed at the end; with `older` one of before too. Raises SchemaMismatch and StoreUnavailable."""
    from storage.store import Store

    store = Store.open(settings.database, older=older)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def reading(settings: Settings) -> Iterator["Session"]:
    """One steady view of the database."""
    with open_store(settings) as store, store.reading() as db:
        yield db


def key_text(file: Path) -> str:
    """The text of a key file. Raises Stop when it is not there, may not be read, or holds no key."""
    from storage.opener import identity_of
    from storage.vault import VaultError

    try:
        text = file.read_text(encoding="utf-8")
        identity_of(text)
    except VaultError:
        raise Stop(
            pick(
                f"{file} : ne contient pas de clé (AGE-SECRET-KEY-1…) ; nommez le fichier de la clé de lecture, "
                "celui que guichet init a fait : keys/reader.key",
                f"{file}: holds no key (AGE-SECRET-KEY-1…); name the reader's key file that guichet init made: "
                "keys/reader.key",
            ),
            Exit.CONFIGURATION,
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        why = spoken(str(error.strerror)) if isinstance(error, OSError) else pick("pas du texte", "not text")
        raise Stop(
            pick(
                f"{file} : la clé ne peut pas être lue ({why}) ; indiquez le fichier de la clé de lecture "
                "avec --reader-key, sous l'utilisateur à qui il appartient",
                f"{file}: the key cannot be read ({why}); name the reader's key file with --reader-key, "
                "as the user who owns it",
            ),
            Exit.CONFIGURATION,
        ) from None
    return text
