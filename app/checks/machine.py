"""Does this machine have the room, the time and the walls that the service counts on?"""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.checks.finding import Check, Finding, Seen, fix, info, ok
from app.checks.readers import check_antivirus, check_libmagic, check_libreoffice, check_ocr, check_sandbox
from app.locks import holder_of
from app.terminal import decimal, pick
from app.wiring import FREE_SHARE, has_room
from config.settings import Settings
from storage.overview import overview
from storage.store import Store

ROLES = ("service", "worker", "sender", "console")
SWAPS = Path("/proc/swaps")
FAST_CLOCK = timedelta(minutes=2)
WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)  # this version was not there before
WHY = {
    "machine.disk": (
        "Sous la réserve, le courrier n'est plus relevé : il attend dans la boîte.",
        "Below the reserve mail is no longer taken: it waits in the mailbox.",
    ),
    "machine.clock": (
        "Les dates des lettres et du journal en viennent.",
        "The dates of letters and journal come from it.",
    ),
    "machine.time_zones": (
        "La date limite se lit à l'heure de Bruxelles, été comme hiver.",
        "The deadline is read on the clocks of Brussels, in summer and in winter.",
    ),
    "machine.libmagic": (
        "Un second avis sur ce qu'un fichier est vraiment.",
        "A second opinion on what a file really is.",
    ),
    "machine.sandbox": (
        "Un fichier piégé ne doit atteindre ni disque, ni réseau, ni dossier d'autrui.",
        "A trapped file must reach neither disk, nor network, nor anybody else's dossier.",
    ),
    "machine.ocr": (
        "Sans elle, une personne lit chaque scan.",
        "Without it a person reads every scan.",
    ),
    "machine.libreoffice": (
        "Sans lui, le guichet montre le texte des fichiers bureautiques, pas leurs pages.",
        "Without it the desk shows the text of office files, not their pages.",
    ),
    "machine.antivirus": (
        "Un second rempart : ce qui est connu comme nuisible n'est pas ouvert.",
        "A second wall: what is known to be harmful is not opened.",
    ),
    "machine.swap": (
        "Le contenu des dossiers passe en mémoire : un échange en clair l'écrirait sur le disque.",
        "The content of dossiers passes through memory: clear swap would write it to the disk.",
    ),
    "machine.user": (
        "Un service qui n'a que ses droits ne peut nuire qu'à ses fichiers.",
        "A service with only its own rights can only harm its own files.",
    ),
}


def check_disk(seen: Seen) -> Iterator[Finding]:
    """Room on the disk of the vault, against the reserve; and on other disks of keyring and data, if hardly any."""
    if not seen.settings.vault.blobs.is_dir():
        said = pick("le dossier du coffre n'est pas là", "the vault's folder is not there")
        yield fix("machine.disk", said, "guichet doctor --only vault")
        return
    usage = shutil.disk_usage(seen.settings.vault.blobs)
    floor = max(seen.settings.disk_reserve, int(usage.total * FREE_SHARE))
    said = pick(f"espace libre {decimal(usage.free / 1e9)} Go", f"{usage.free / 1e9:.1f} GB free")
    remedy = pick(
        f"libérez de la place sur le disque de {seen.settings.vault.blobs}",
        f"free some space on the disk of {seen.settings.vault.blobs}",
    )
    if not has_room(seen.settings):
        yield fix(
            "machine.disk",
            said + pick(" : le courrier n'est plus relevé", ": mail is no longer taken"),
            remedy,
            free=usage.free,
            floor=floor,
        )
    elif usage.free < 2 * floor:
        stop = pick(f", l'arrêt est à {decimal(floor / 1e9)} Go", f", the stop is at {floor / 1e9:.1f} GB")
        none = pick(", sans arrêt (disk_reserve = 0)", ", without a stop (disk_reserve = 0)")
        yield info("machine.disk", said + (stop if seen.settings.disk_reserve else none), remedy)
    else:
        yield ok("machine.disk", said, free=usage.free, floor=floor)
    yield from _other_disks(seen.settings)


def _other_disks(settings: Settings) -> Iterator[Finding]:
    """Disks of keyring and data that are another than the vault's, and nearly full."""
    vault = settings.vault.blobs
    there = (folder for folder in (settings.vault.keyring, settings.data) if folder.is_dir())
    disks = {folder.stat().st_dev: folder for folder in there if folder.stat().st_dev != vault.stat().st_dev}
    for folder in disks.values():
        usage = shutil.disk_usage(folder)
        if usage.free < usage.total * FREE_SHARE:
            percent = int(100 * usage.free / usage.total)
            yield fix(
                "machine.disk",
                pick(
                    f"{folder} : disque presque plein ({percent} % libre)",
                    f"{folder}: disk nearly full ({percent} % free)",
                ),
                pick(f"libérez de la place sur le disque de {folder}", f"free some space on the disk of {folder}"),
            )


def check_clock(seen: Seen) -> Iterator[Finding]:
    """The clock against the newest mail: none comes from the future."""
    store = Store.open(seen.settings.database)
    try:
        with store.reading() as db:
            newest = overview(db).newest_received_at
    finally:
        store.close()
    if seen.now < WRITTEN or (newest is not None and newest > seen.now + FAST_CLOCK):
        said = pick(
            f"l'horloge retarde : il serait {seen.now:%Y-%m-%d %H:%M} UTC",
            f"the clock is slow: it says {seen.now:%Y-%m-%d %H:%M} UTC",
        )
        yield fix("machine.clock", said, "timedatectl set-ntp true")
    else:
        yield ok("machine.clock", pick("horloge plausible", "clock plausible") + f" ({seen.now:%Y-%m-%d %H:%M} UTC)")


def check_zones(_seen: Seen) -> Iterator[Finding]:
    """Time zone data is there and knows summer time."""
    name = "machine.time_zones"
    try:
        offset = datetime(2021, 7, 1, tzinfo=ZoneInfo("Europe/Brussels")).utcoffset()
    except ZoneInfoNotFoundError:
        offset = None
    if offset == timedelta(hours=2):
        yield ok(name, pick("fuseaux horaires présents", "time zones present"))
    else:
        yield fix(
            name,
            pick("fuseaux horaires absents ou faux", "time zones missing or wrong"),
            "pip install --upgrade tzdata",
        )


def check_swap(_seen: Seen) -> Iterator[Finding]:
    """Whether memory may be written to a disk in clear."""
    devices = [line.split()[0] for line in SWAPS.read_text().splitlines()[1:]] if SWAPS.exists() else []
    plain = [device for device in devices if not Path(device).name.startswith(("zram", "dm-"))]
    if plain:
        yield info(
            "machine.swap",
            pick(f"échange sur {', '.join(plain)} : chiffré ?", f"swap on {', '.join(plain)}: encrypted?"),
            pick(
                "chiffrez-le (crypttab) ou coupez-le : swapoff -a", "encrypt it (crypttab) or switch it off: swapoff -a"
            ),
        )
    else:
        yield ok("machine.swap", pick("pas d'échange en clair", "no swap in clear"))


def check_user(seen: Seen) -> Iterator[Finding]:
    """The service is not run as root, who may read everything that is kept; whoever asks stands in for it at rest."""
    runs = [pid for role in ROLES if (pid := holder_of(seen.settings.data, role))]
    users = {Path(f"/proc/{pid}").stat().st_uid for pid in runs if Path(f"/proc/{pid}").exists()} or {os.geteuid()}
    if 0 in users:
        yield info(
            "machine.user",
            pick("le service tourne comme root", "the service runs as root")
            if runs
            else pick("lancé comme root", "run as root"),
            pick(
                "donnez au service ses propres utilisateurs : docs/how-to/run-as-a-service.md",
                "give the service users of its own: docs/how-to/run-as-a-service.md",
            ),
        )
    else:
        yield ok("machine.user", pick("pas root", "not root"))


CHECKS = (
    Check(("machine.disk",), check_disk),
    Check(("machine.clock",), check_clock),
    Check(("machine.time_zones",), check_zones),
    Check(("machine.libmagic",), check_libmagic),
    Check(("machine.sandbox",), check_sandbox),
    Check(("machine.ocr",), check_ocr),
    Check(("machine.libreoffice",), check_libreoffice),
    Check(("machine.antivirus",), check_antivirus),
    Check(("machine.swap",), check_swap),
    Check(("machine.user",), check_user),
)
