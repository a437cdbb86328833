"""`guichet template check`: every letter in every language, about made-up mails; says which template fails, and how."""

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import click

from app.invocation import Invocation, json_option
from app.terminal import Column, Exit, Stop, pick
from triage.values import LetterKind

if TYPE_CHECKING:
    from config.settings import Settings
    from notifier.samples import Tried

LONGEST_LINE = 998  # RFC 5322 §2.1.1


@click.group("template", help=pick("Les modèles de lettres : check, show.", "The templates of letters: check, show."))
def template_command() -> None:
    """Group the two commands below; by itself it only lists them."""


@template_command.command(
    "check",
    help=pick(
        "Écrit chaque lettre dans chaque langue, sur des messages inventés ; code 3 si un modèle échoue.",
        "Write every letter in every language, about made-up mails; code 3 when a template fails.",
    ),
)
@json_option
@click.pass_obj
def check_command(invocation: Invocation) -> None:
    """Try them all and report each failure."""
    tried = list(tried_letters(invocation.settings()))
    wrong = [(one, fault) for one in tried if (fault := fault_of(one))]
    failures = [
        {"sample": one.sample, "kind": one.kind, "language": one.language, "fault": fault} for one, fault in wrong
    ]
    invocation.terminal.report("guichet.template-check/1", {"letters": len(tried), "failures": failures})
    if failures:
        columns = tuple(Column(key, key) for key in ("kind", "language", "sample", "fault"))
        invocation.terminal.table(columns, failures)
        raise Stop(
            pick(
                f"{len(failures)} lettres sur {len(tried)} échouent ; corrigez notifier/templates/<langue>/<lettre>",
                f"{len(failures)} letters of {len(tried)} fail; mend notifier/templates/<language>/<letter>",
            ),
            Exit.TO_FIX,
        )
    invocation.terminal.say(
        f"{len(tried)} lettres écrites, toutes en ordre. Pour en lire une : guichet template show receipt fr",
        f"{len(tried)} letters written, all in order. To read one: guichet template show receipt en",
    )


@template_command.command("show", help=pick("Montre une lettre d'exemple.", "Show a sample letter."))
@click.argument("kind", type=click.Choice([kind.value for kind in LetterKind]))
@click.argument("language", type=click.Choice(["fr", "nl", "en", "de"]))
@click.pass_obj
def show_command(invocation: Invocation, kind: str, language: str) -> None:
    """Print the last sample of that kind, as its reader sees it."""
    of_kind = [one for one in tried_letters(invocation.settings()) if (one.kind, one.language) == (kind, language)]
    best = next(
        (one for one in of_kind if one.sample in {"complete", "missing", "late"} and one.sample[:4] == kind[:4]),
        of_kind[0],
    )
    if best.draft is None:
        raise Stop(f"{kind} {language}: {best.error}", Exit.TO_FIX)
    mail = message_from_bytes(best.draft.data, policy=policy.default)
    for header in ("From", "To", "Subject"):
        invocation.terminal.line(f"{header}: {mail[header]}")
    invocation.terminal.line("")
    invocation.terminal.line(mail.get_content())


def tried_letters(settings: "Settings") -> "list[Tried]":
    """Every letter about every sample, for the call that closes last."""
    from app import clock
    from config.calls import load_calls
    from config.kinds import load_kinds
    from notifier.samples import try_letters

    kinds = load_kinds(settings.kinds)
    return list(try_letters(settings, load_calls(settings.calls, kinds)[-1], kinds, clock.now()))


def fault_of(tried: "Tried") -> str:
    """What is wrong with a letter tried; "" when nothing is."""
    if tried.draft is None:
        return tried.error
    head, _, body = tried.draft.data.partition(b"\r\n\r\n")
    if not body.strip():
        return "empty"
    if b"\r\nbcc:" in head.lower():
        return "header injected"
    longest = max(len(line) for line in tried.draft.data.split(b"\r\n"))
    return f"line of {longest} octets" if longest > LONGEST_LINE else ""
