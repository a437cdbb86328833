"""Whom do we believe, whose clock counts, and what would make others believe our letters?"""

from collections.abc import Iterator

from app.checks.finding import Finding, Seen, fix, info, ok
from app.terminal import pick
from intake.nameserver import Nameserver
from triage.values import Trust


def check_domain(seen: Seen) -> Iterator[Finding]:
    """What a person must look at in DNS: nothing here asks it."""
    domain = seen.settings.smtp.sender.rpartition("@")[2]
    host = seen.settings.smtp.host
    yield info(
        "mail.domain",
        pick(
            f"SPF, DKIM et DMARC de {domain} : à contrôler à la main",
            f"SPF, DKIM and DMARC of {domain}: to be checked by hand",
        ),
        pick(
            f"publiez un SPF qui admet {host}, sa clé DKIM, et _dmarc.{domain} « v=DMARC1; p=none »",
            f"publish an SPF that admits {host}, its DKIM key, and _dmarc.{domain} “v=DMARC1; p=none”",
        ),
    )


def check_trust(seen: Seen) -> Iterator[Finding]:
    """Whom we believe, and whose clock counts."""
    house = seen.settings.house
    if house.trust is Trust.OPEN:
        yield info(
            "mail.trust",
            pick(
                "tout expéditeur sans défaut est cru (trust = open)",
                "any sender without fault is believed (trust = open)",
            ),
        )
    elif not house.authserv_id and seen.settings.signatures.check:
        yield ok(
            "mail.trust",
            pick(
                "signatures DKIM vérifiées ici, sans authserv_id", "DKIM signatures checked here, without authserv_id"
            ),
        )
    elif not house.authserv_id:
        yield info(
            "mail.trust",
            pick(
                "ni authserv_id ni vérification ici : aucun expéditeur n'est prouvé, chacun reçoit un accusé neutre",
                "neither authserv_id nor a check here: no sender is proven, each gets a neutral receipt",
            ),
            pick("écrivez check = true sous [signatures]", "write check = true under [signatures]"),
        )
    else:
        yield ok("mail.trust", pick(f"verdicts de {house.authserv_id}", f"verdicts of {house.authserv_id}"))
    if house.own_hosts:
        yield ok("mail.stamps", pick("premier tampon : ", "first stamp: ") + ", ".join(house.own_hosts))
    else:
        yield info(
            "mail.stamps",
            pick("own_hosts est vide : l'heure de la boîte fait foi", "own_hosts is empty: the mailbox's time counts"),
            pick("nommez vos serveurs d'entrée sous [house]", "name your receiving servers under [house]"),
        )


def check_signatures(seen: Seen) -> Iterator[Finding]:
    """Can the keys of DKIM signatures be asked for, where we check them ourselves?"""
    settings, name = seen.settings.signatures, "mail.signatures"
    if not settings.check:
        yield ok(name, pick("DNS n'est pas interrogé : check = false", "DNS is not asked: check = false"))
        return
    who = settings.nameserver or pick("le DNS de cette machine", "this machine's DNS")
    seconds = Nameserver(settings.nameserver).answers()
    if seconds is None:
        yield fix(
            name,
            pick(
                f"{who} ne répond pas : les signatures restent sans preuve", f"{who} does not answer: nothing is proven"
            ),
            pick(
                "laissez sortir le port 53 (UDP et TCP), ou écrivez nameserver ou check = false sous [signatures]",
                "let port 53 (UDP and TCP) out, or write nameserver or check = false under [signatures]",
            ),
        )
        return
    said = pick(f"{who} répond en {seconds:.2f} s", f"{who} answers in {seconds:.2f} s")
    yield ok(name, said, seconds=seconds)
