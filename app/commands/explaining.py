"""`guichet explain`: any file through the sandbox and the recognition, with the grounds for and against each piece."""

from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.invocation import Invocation, json_option
from app.terminal import Exit, Stop, Terminal, pick

if TYPE_CHECKING:
    from config.settings import Settings
    from triage.message import Attachment, Message

MAIL_ENDINGS = frozenset({".eml", ".msg822", ".mail"})


@click.command(
    "explain",
    help=pick(
        "Dit ce qu'un fichier ou un message (.eml) contient, page par page, et pourquoi. Rien n'est gardé.",
        "Say what a file or a mail (.eml) holds, page by page, and why. Nothing is kept.",
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kinds", type=click.Path(path_type=Path), help=pick("Catalogue des genres.", "Catalogue of kinds."))
@json_option
@click.pass_obj
def explain_command(invocation: Invocation, file: Path, kinds: Path | None) -> None:
    """Read the file as a mail's attachment would be read, and print the pieces."""
    from app.grounds import fact_lines, piece_lines
    from config.kinds import load_kinds
    from triage.facts import facts_of
    from triage.recognise import recognise

    installed = _installed(invocation)
    house = installed.house if installed else None
    catalogue = load_kinds(kinds or (installed.kinds if installed else _shipped_kinds()))
    message = _read(file)
    pieces = recognise(message, catalogue, house)
    lines, facts = piece_lines(pieces), fact_lines(facts_of(message, pieces, catalogue, house))
    files = [_row(one) for one in message.attachments]
    report = {
        "files": files,
        "pieces": [line.as_dict() for line in lines],
        "facts": [line.as_dict() for line in facts],
        "learned": catalogue.learned,
    }
    invocation.terminal.report("guichet.explain/1", report)
    _print(invocation.terminal, files, lines)
    if catalogue.learned:
        invocation.terminal.line(pick(f"appris : version {catalogue.learned}", f"learned: version {catalogue.learned}"))
    for fact in facts:
        invocation.terminal.line(fact.said)
    invocation.terminal.say(
        "Une pièce « à voir » attend une personne. Les genres et leurs indices : kinds.yaml",
        "An “unsure” piece waits for a person. The kinds and their cues: kinds.yaml",
    )


def _installed(invocation: Invocation) -> "Settings | None":
    """The settings of the installation; None where there is none."""
    try:
        invocation.settings_file()
    except Stop:
        return None
    settings: Settings = invocation.settings()
    return settings


def _shipped_kinds() -> Path:
    import config

    return Path(str(config.__file__)).parent / "kinds.yaml"


def _read(file: Path) -> "Message":
    from intake.body import Body
    from intake.ocr import installed
    from intake.sandbox import Reader
    from triage.message import Unreadable

    try:
        data = file.read_bytes()
    except OSError as error:
        why = error.strerror
        raise Stop(
            pick(
                f"{file} : ne peut pas être lu ({why}) ; nommez un fichier",
                f"{file}: cannot be read ({why}); name a file",
            ),
            Exit.USAGE,
        ) from None
    with (
        Reader(ocr=installed()) as reader,
        Body.of(data if file.suffix.lower() in MAIL_ENDINGS else _as_mail(file.name, data)) as body,
    ):
        message = reader.read(body)
    if isinstance(message, Unreadable):
        why = f"{message.reason} {message.detail}".strip()
        raise Stop(
            pick(
                f"{file} : illisible ({why}) ; arrivé par courriel, il serait gardé et retenu pour une personne",
                f"{file}: unreadable ({why}); come by mail, it would be kept and held for a person",
            ),
            Exit.TO_FIX,
        )
    return message


def _as_mail(name: str, data: bytes) -> bytes:
    """The file as a mail brings it."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = "explain@localhost.example"
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def _row(file: "Attachment") -> dict[str, Any]:
    """A file as it was read, without what it says."""
    return {
        "path": file.path,
        "media": file.media,
        "pages": file.page_count,
        "readability": file.readability,
        "pages_read_in_pictures": sum(page.ocr > 0 for page in file.pages),
        "outcome": file.outcome,
        "reason": file.reason,
    }


def _print(terminal: Terminal, files: list[dict[str, Any]], lines: "tuple[Any, ...]") -> None:
    for file in files:
        reason = f", {file['reason']}" if file["reason"] else ""
        read = file["pages_read_in_pictures"]
        pictures = pick(f", lu dans l'image : {read} p.", f", read in the picture: {read} p.") if read else ""
        form = f"{file['media']}, {file['pages']} p., {file['readability']}{pictures}"
        terminal.line(f"{file['path']}: {form}, {file['outcome']}{reason}")
    if not lines:
        terminal.line(pick("Aucune pièce reconnue.", "No piece recognised."))
    for line in lines:
        terminal.line("")
        terminal.line(line.said)
        for ground in line.grounds:
            terminal.line(pick(f"    pour : {ground}", f"    for: {ground}"))
        for ground in line.against:
            terminal.line(pick(f"    contre : {ground}", f"    against: {ground}"))
