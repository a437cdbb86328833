"""Builders for the letter tests: one producer, one fund, one call; a test names only what it is about."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from config.settings import Fund, Identity, Security, Smtp
from notifier.letters import Correspondence, Draft, Occasion, compose
from triage.message import Address, Attachment, Link, Message, Outcome, Page, Readability
from triage.values import (
    Advice,
    Call,
    CallMode,
    Certainty,
    Dispatch,
    Facts,
    House,
    Kind,
    Kinds,
    KnownDossier,
    LetterKind,
    LetterPlan,
    LineState,
    MessageKind,
    Need,
    Piece,
    Place,
    Requirement,
    Route,
    Standing,
    Tier,
    Timeliness,
    Trust,
)

RECEIVED = datetime(2021, 4, 12, 12, 3, 12, tzinfo=UTC)
DEADLINE = datetime(2021, 4, 16, 21, 59, 59, tzinfo=UTC)
REFERENCE = "WI21-K7Q2M4"
MESSAGE_ID = "<abcdefghijklmnop.abcdefghijklmnopqrstuvwxyz@fonds.example>"
ADA = Address("Ada Lambrecht", "ada@ombre.example")

ENTREPRISES = Identity(
    valid_from=date(2021, 2, 1),
    legal_name="Wallimage Entreprises SA",
    postal_address=("Rue du Onze novembre 6", "7000 Mons", "Belgique"),
    signatory="Inès Marchal",
    telephone="+32 65 00 00 00",
    email="impact@fonds.example",
    privacy_url="https://fonds.example/vie-privee",
)
FUND = Fund(
    short_name="WALLIMpact",
    identities=(
        ENTREPRISES,
        Identity(
            valid_from=date(2021, 7, 1),
            legal_name="Wallimage SA",
            postal_address=ENTREPRISES.postal_address,
            signatory="Inès Marchal",
            telephone=ENTREPRISES.telephone,
            email=ENTREPRISES.email,
            privacy_url=ENTREPRISES.privacy_url,
        ),
    ),
)
HOUSE = House(
    addresses=frozenset({"impact@fonds.example"}),
    domain="fonds.example",
    own_hosts=("mx.fonds.example",),
    authserv_id="mx.fonds.example",
    trust=Trust.VERIFIED,
)
SMTP = Smtp(host="127.0.0.1", sender="impact@fonds.example", port=2525, security=Security.NONE)

_NAMES = {
    "project_sheet": ("fiche projet|fiche technique", "projectfiche", "project sheet|fact sheet", "Projektdatenblatt"),
    "synopsis_short": ("synopsis|résumé", "synopsis|korte inhoud", "synopsis", "Synopsis|Inhaltsangabe"),
    "treatment": ("traitement", "treatment", "treatment", "Treatment"),
    "screenplay": ("scénario", "scenario", "screenplay", "Drehbuch"),
    "series_bible": ("bible", "reeksbijbel", "series bible", "Serienbibel"),
    "development_budget": (
        "devis de développement|budget de développement",
        "ontwikkelingsbegroting",
        "development budget|development costs",
        "Entwicklungsbudget|Entwicklungskosten",
    ),
    "development_finance_plan": (
        "plan de financement du développement",
        "financieringsplan ontwikkeling|financieringsplan",
        "development finance plan|sources of finance",
        "Finanzierungsplan Projektentwicklung",
    ),
    "declaration_honour": (
        "déclaration sur l'honneur|attestation sur l'honneur",
        "verklaring op erewoord|verklaring op eer",
        "declaration on honour",
        "ehrenwörtliche Erklärung|Eigenerklärung",
    ),
    "coproduction_agreement": (
        "contrat de coproduction",
        "coproductieovereenkomst",
        "co-production agreement",
        "Koproduktionsvertrag",
    ),
    "combined_dossier": ("dossier complet", "volledig dossier", "full application", "Gesamtdossier"),
    "identity_document": ("carte d'identité", "identiteitskaart", "identity card", "Personalausweis"),
}
_STATUS = {"combined_dossier": "technical", "identity_document": "unwanted"}


@cache
def kinds() -> Kinds:
    return Kinds(
        kinds={
            kind: Kind(
                id=kind,
                names={
                    lang: tuple(names.split("|")) for lang, names in zip(("fr", "nl", "en", "de"), row, strict=True)
                },
                filename={},
                heading={},
                status=_STATUS.get(kind, "required"),
                bundle="jury",
            )
            for kind, row in _NAMES.items()
        },
        noise={},
    )


REQUIREMENTS = (
    Requirement("project_sheet", ("project_sheet",), Need.REQUIRED),
    Requirement("synopsis", ("synopsis_short",), Need.REQUIRED),
    Requirement("writing", ("treatment", "screenplay", "series_bible"), Need.REQUIRED),
    Requirement("development_budget", ("development_budget",), Need.REQUIRED),
    Requirement("finance_plan", ("development_finance_plan",), Need.REQUIRED),
    Requirement("declaration", ("declaration_honour",), Need.REQUIRED),
    Requirement("codevelopment", ("coproduction_agreement",), Need.IF_CODEVELOPMENT),
)


def call(**changes: Any) -> Call:
    given: dict[str, Any] = {
        "key": "2021-1",
        "name": {
            "fr": "première session 2021",
            "nl": "eerste sessie 2021",
            "en": "first session 2021",
            "de": "erste Runde 2021",
        },
        "opens_at": datetime(2021, 2, 1, tzinfo=UTC),
        "deadline": DEADLINE,
        "zone": "Europe/Brussels",
        "grace": timedelta(0),
        "requirements": REQUIREMENTS,
        "policies": {},
        "languages": ("fr", "nl", "de", "en"),
        "go_live_at": None,
        "mode": CallMode.LIVE,
        "reference_prefix": "WI21",
    }
    return Call(**(given | changes))


def file(path: str = "Dossier_Ombre.pdf", **changes: Any) -> Attachment:
    given: dict[str, Any] = {
        "path": path,
        "name": path.rpartition("!/")[2],
        "size": 2_412_345,
        "sha256": "9f2c" * 16,
        "media": "application/pdf",
        "declared": "application/pdf",
        "outcome": Outcome.FILED,
        "pages": (Page(1, "CANARY-PAGE-TEXT"),),
        "page_count": 48,
    }
    return Attachment(**(given | changes))


def piece(kind: str, attachment: str = "Dossier_Ombre.pdf", first: int = 1, last: int = 2, **changes: Any) -> Piece:
    given: dict[str, Any] = {
        "kind": kind,
        "attachment": attachment,
        "first_page": first,
        "last_page": last,
        "certainty": Certainty.SURE,
    }
    return Piece(**(given | changes))


def message(**changes: Any) -> Message:
    given: dict[str, Any] = {
        "sha256": "ab" * 32,
        "size": 3_000_000,
        "headers": (),
        "subject": "Dépôt Une ombre à midi",
        "senders": (ADA,),
        "message_id": "<depot-1@ombre.example>",
        "references": (),
        "text": "CANARY-BODY-TEXT mot de passe : CANARY-PASSWORD",
        "quoted": "CANARY-QUOTED",
        "attachments": (file(), file("Devis.xlsx", size=34_120, page_count=1)),
    }
    return Message(**(given | changes))


def standings(*missing: str, **states: LineState) -> tuple[Standing, ...]:
    named = dict.fromkeys(missing, LineState.MISSING) | states
    needs = {line.key: line.need for line in REQUIREMENTS}
    resting = {"codevelopment": LineState.NOT_APPLICABLE}
    lines = []
    for line in REQUIREMENTS:
        state = named.get(line.key, resting.get(line.key, LineState.PRESENT))
        found = (piece(line.kinds[0]),) if state is LineState.PRESENT else ()
        lines.append(Standing(line.key, state, needs[line.key], pieces=found))
    return tuple(lines)


def advice(**changes: Any) -> Advice:
    given: dict[str, Any] = {
        "kind": MessageKind.APPLICATION,
        "route": Route.FILE,
        "tier": Tier.STRANGER,
        "place": Place(None, new=True),
        "call": "2021-1",
        "received_at": RECEIVED,
        "timeliness": Timeliness.ON_TIME,
        "language": "fr",
        "facts": Facts(title="Une ombre à midi", company="Ombre Productions"),
        "pieces": (
            piece("project_sheet", first=2, last=2),
            piece("synopsis_short", first=3, last=4),
            piece("treatment", first=5, last=21),
            piece("development_budget", "Devis.xlsx", 1, 1),
            piece("combined_dossier", first=1, last=48),
        ),
        "standings": standings(),
        "letters": (),
        "reasons": (),
    }
    return Advice(**(given | changes))


def plan(kind: LetterKind = LetterKind.RECEIPT, language: str = "fr", **changes: Any) -> LetterPlan:
    given: dict[str, Any] = {"kind": kind, "language": language, "recipient": ADA, "dispatch": Dispatch.SEND}
    return LetterPlan(**(given | changes))


def letter(
    kind: LetterKind = LetterKind.RECEIPT,
    language: str = "fr",
    *,
    of: Advice | None = None,
    mail: Message | None = None,
    to: Address = ADA,
    **changes: Any,
) -> Draft:
    by = Correspondence(
        changes.pop("fund", FUND), changes.pop("house", HOUSE), SMTP.sender, changes.pop("kinds", None) or kinds()
    )
    message_id, now = changes.pop("message_id", MESSAGE_ID), RECEIVED + timedelta(minutes=1)
    plain = Occasion(plan(kind, language, recipient=to), of or advice(), mail or message(), REFERENCE, call(), now)
    return compose(replace(plain, **changes), by, message_id)


LINKS = (Link("https://we.tl/t-CANARYURL", "wetransfer"), Link("https://vimeo.com/1", "vimeo", password=True))
ENCRYPTED = file("Contrat_d'option.pdf", outcome=Outcome.HELD, readability=Readability.ENCRYPTED)
EMPTY = file("CV.pdf", size=0, outcome=Outcome.HELD, readability=Readability.EMPTY)
UNSIGNED = piece("declaration_honour", certainty=Certainty.UNSURE, doubt="unsigned")
LONG = "Une_très_longue_annexe_" * 6 + "v3_DEF (1) copie.pdf"
KNOWN = KnownDossier(7, REFERENCE, "2021-1", "Une ombre à midi", "Ombre", "", "fr", frozenset({"ada@ombre.example"}))
LATE_BY_8 = {"timeliness": Timeliness.LATE, "received_at": DEADLINE + timedelta(seconds=8)}

SAMPLES: dict[str, tuple[Advice, Message, dict[str, Any]]] = {
    "complete": (advice(), message(), {}),
    "a doubt": (advice(standings=standings(synopsis=LineState.UNSURE)), message(), {}),
    "one missing": (advice(standings=standings("finance_plan")), message(), {}),
    "three missing": (
        advice(standings=standings("writing", finance_plan=LineState.IN_PART, codevelopment=LineState.MISSING)),
        message(attachments=(file(), ENCRYPTED, EMPTY), links=LINKS),
        {},
    ),
    "promised": (
        advice(standings=standings("finance_plan", declaration=LineState.PROMISED)),
        message(links=LINKS[:1]),
        {},
    ),
    "long names": (
        advice(facts=Facts(title="Le très long titre " * 4), pieces=(piece("treatment", LONG, 1, 3),)),
        message(attachments=(file(LONG), file(f"a.zip!/dossier/{LONG}"))),
        {},
    ),
    "no title, no files": (advice(facts=Facts(), pieces=(), standings=()), message(subject="", attachments=()), {}),
    "no call": (advice(call="", timeliness=None), message(), {"call": None}),
    "tier 1": (advice(tier=Tier.UNKNOWN, standings=standings("finance_plan")), message(links=LINKS), {}),
    "late": (advice(**LATE_BY_8), message(), {"now": DEADLINE + timedelta(minutes=1)}),
    "late, beside earlier documents": (
        advice(
            **LATE_BY_8, tier=Tier.CORRESPONDENT, place=Place(KNOWN, new=False), standings=standings("finance_plan")
        ),
        message(),
        {"now": DEADLINE + timedelta(days=1), "next_call": call(deadline=DEADLINE + timedelta(days=133))},
    ),
}
