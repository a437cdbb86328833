"""What every command is handed: where the settings are, how to speak, and the options all commands share."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from app.terminal import Exit, Stop, Terminal, pick

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
PLACES = (Path("guichet.toml"), Path("/etc/guichet/guichet.toml"))


class Invocation:
    """One call of the command line."""

    def __init__(self, config: Path | None, terminal: Terminal) -> None:
        """Nothing is read yet."""
        self.config = config
        self.terminal = terminal

    def settings_file(self) -> Path:
        """The settings file: --config, GUICHET_CONFIG, ./guichet.toml, /etc/guichet/guichet.toml. Raises Stop."""
        places = (self.config,) if self.config else PLACES
        for place in places:
            if place is not None and _is_file(place):
                return place
        looked = ", ".join(str(place) for place in places)
        raise Stop(
            pick(
                f"Aucun fichier de réglages : cherché dans {looked}. Créez-le avec : guichet init",
                f"No settings file: looked in {looked}. Make one with: guichet init",
            ),
            Exit.CONFIGURATION,
        )

    def settings(self) -> Any:
        """The settings of this installation (config.settings.Settings). Raises ConfigurationError and Stop."""
        from config.load import load_settings

        return load_settings(self.settings_file(), os.environ)


def _is_file(place: Path) -> bool:
    """Whether the settings lie there; not in the folder of the command where this user may not enter it."""
    try:
        return place.is_file()
    except PermissionError:
        if place.is_absolute():
            raise
        return False


def reader_key_option(*, required: bool = False) -> Callable[[Decorated], Decorated]:
    """Give a command that opens what is sealed its `--reader-key`."""
    return click.option(
        "--reader-key",
        required=required,
        type=click.Path(path_type=Path),
        help=pick("Fichier de la clé de lecture.", "File of the reader's key."),
    )


def json_option(command: Decorated) -> Decorated:
    """Give a command that reports its `--json`."""

    def switch(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
        if wanted:
            ctx.find_object(Invocation).terminal.as_json = True  # type: ignore[union-attr]  # cli.py always makes one

    option = click.option(
        "--json",
        is_flag=True,
        expose_value=False,
        callback=switch,
        help=pick("Un objet JSON sur stdout.", "One JSON object on stdout."),
    )
    return option(command)
