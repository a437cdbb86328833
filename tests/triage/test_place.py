"""Sender tiers and dossiers: no mail is joined to a dossier whose correspondent did not send it."""

from dataclasses import replace
from typing import Any

import pytest

from tests import make
from triage.arrival import Arrival
from triage.films import same_title
from triage.kinship import kinship_of
from triage.message import Address, Message, Page
from triage.place import place_of
from triage.rights import Action, may
from triage.tiers import tier_of
from triage.values import Evidence, Facts, Known, KnownDossier, MessageKind, Place, Tier, Trust

DOSSIER = make.known_dossier(file_hashes=frozenset({make.digest("old")}))
OTHER = make.known_dossier(
    id=8, title="Zollfrei", reference="IMP-2021-1-ZZZZZ", enterprise_number="0931552663", facts=Facts(title="Zollfrei")
)
VERIFIED = make.house(trust=Trust.VERIFIED)
EVERYTHING = Known(
    replied=(DOSSIER,), threaded=(DOSSIER,), referenced=(DOSSIER,), of_sender=(DOSSIER,), similar=(DOSSIER,)
)


def placed(known: Known, *, mail: Message | None = None, tier: Tier = Tier.STRANGER, **changes: Any) -> Place:
    kind = changes.pop("kind", MessageKind.SUPPLEMENT)
    return in_place(make.arrival(mail, known, **changes), tier, kind)


def in_place(arrival: Arrival, tier: Tier, kind: MessageKind) -> Place:
    return place_of(arrival, tier, kinship_of(arrival, tier), kind)


# ------------------------------------------------------------------------------------------------------- grounds


@pytest.mark.parametrize(
    ("known", "code"),
    [
        (Known(replied=(DOSSIER,)), "keyed_reply"),
        (Known(threaded=(DOSSIER,)), "thread"),
        (Known(referenced=(DOSSIER,)), "reference"),
        (Known(of_sender=(DOSSIER,)), "sender_and_title"),
        (EVERYTHING, "keyed_reply"),
    ],
)
def test_each_ground_joins_the_right_senders_mail(known: Known, code: str) -> None:
    place = placed(known)

    assert (place.dossier, place.new, place.reason.code) == (DOSSIER, False, code)


@pytest.mark.parametrize(
    "known",
    [
        Known(replied=(DOSSIER,)),
        Known(threaded=(DOSSIER,)),
        Known(referenced=(DOSSIER,)),
        Known(of_sender=(DOSSIER,)),
        Known(similar=(DOSSIER,)),
        EVERYTHING,
    ],
)
def test_somebody_elses_mail_is_only_proposed(known: Known) -> None:
    place = placed(known, mail=make.message(sender=make.EVE))

    assert (place.dossier, place.new, place.proposals) == (None, True, (DOSSIER,))


def test_an_assistant_of_the_company_is_proposed_and_not_joined() -> None:
    assistant = make.message(sender=Address("Julie", "julie@lamquet.example"))

    assert placed(Known(similar=(DOSSIER,)), mail=assistant).reason.code == "possible_follow_up"


def test_a_keyed_reply_needs_no_other_proof() -> None:
    assert placed(Known(replied=(DOSSIER,)), tier=Tier.UNKNOWN).dossier == DOSSIER
    assert placed(Known(threaded=(DOSSIER,)), tier=Tier.UNKNOWN).dossier is None


def test_the_subject_alone_never_joins() -> None:
    mail = make.message(sender=make.EVE, subject="Re: Tourbe")

    assert placed(Known(similar=(DOSSIER,)), mail=mail).dossier is None


# ------------------------------------------------------------------------------------------- what names no film


def unnamed(*kinds: str, known: Known | None = None, text: str = "", subject: str = "") -> Place:
    """A mail of Ada's without a title, with a file of each kind."""
    mail = make.message(subject=subject, text=text, attachments=make.files(*kinds) if kinds else (make.logo(),))
    known = known or Known(of_sender=(replace(DOSSIER, pieces=make.pieces("synopsis_short")),))
    pieces = make.pieces(*kinds) if kinds else ()
    return placed(known, mail=mail, facts=Facts(), pieces=pieces)


def test_papers_that_the_senders_only_dossier_lacks_are_for_it() -> None:
    place = unnamed("author_contract", "development_budget", "annual_accounts")

    assert (place.dossier and place.dossier.id, place.reason.code) == (DOSSIER.id, "only_dossier")


def test_a_paper_that_the_only_dossier_has_may_be_another_films() -> None:
    assert unnamed("author_contract", "synopsis_short").reason.code == "possible_follow_up"


def test_a_paper_that_is_said_to_take_the_place_of_the_one_we_have_is_for_the_only_dossier() -> None:
    place = unnamed("synopsis_short", text="A newer draft - please bin the old one.")

    assert (place.dossier and place.dossier.id, place.reason.code) == (DOSSIER.id, "only_dossier")


@pytest.mark.parametrize(
    "text",
    [
        "Voici notre deuxième projet. Ce synopsis annule et remplace celui d'hier.",
        "J'écris en remplacement de Paul. Ci-joint notre candidature.",
        "J'écris en remplacement de Paul. Ci-joint le synopsis du nouveau film d'Eve.",
        "Ik schrijf ter vervanging van mijn collega. In bijlage de synopsis voor een nieuw project.",
        "I am writing as a replacement for Paul. Attached is the synopsis of the new film by Eve.",
        "Ich schreibe als Ersatz für Herrn Marnette. Anbei die Synopsis für den neuen Film von Eve.",
    ],
)
def test_a_paper_of_a_new_film_takes_the_place_of_none(text: str) -> None:
    assert unnamed("synopsis_short", text=text).reason.code == "possible_follow_up"


def test_with_two_dossiers_papers_without_a_name_are_for_a_person() -> None:
    place = unnamed("author_contract", known=Known(of_sender=(DOSSIER, OTHER)))

    assert (place.dossier, place.reason.code) == (None, "possible_follow_up")


def test_with_two_dossiers_the_one_named_in_the_text_is_meant() -> None:
    known = Known(of_sender=(DOSSIER, OTHER))

    place = unnamed("author_contract", known=known, text="Voici le contrat du film Zollfrei.", subject="contrat")

    assert (place.dossier, place.reason.code) == (OTHER, "sender_and_title")


def test_a_dossier_opened_for_an_unplaced_mail_does_not_stand_beside_the_first_of_its_title() -> None:
    known = Known(of_sender=(replace(DOSSIER, id=DOSSIER.id + 1), DOSSIER))

    assert placed(known).dossier == DOSSIER


@pytest.mark.parametrize(
    "text",
    [
        "Mot de passe : tilleul",
        "Quand le jury verra-t-il notre dossier ?",
        "Wij willen ons dossier terugtrekken.",
        "Has the jury seen our application?",
        "Wann wird über unseren Antrag entschieden?",
    ],
)
def test_words_about_our_dossier_are_about_the_only_one(text: str) -> None:
    assert unnamed(text=text).reason.code == "only_dossier"


def test_words_about_a_dossier_to_come_are_about_no_dossier() -> None:
    text = "Nous envisageons de déposer un second film. Notre dossier peut-il être en anglais ?"

    assert unnamed(text=text).dossier is None


def test_another_film_of_the_same_sender_is_a_new_dossier() -> None:
    mail, facts = make.message(subject="Zollfrei"), make.facts(title="Zollfrei")
    known, whole = Known(of_sender=(DOSSIER,)), make.pieces()

    place = placed(known, mail=mail, facts=facts, pieces=whole, kind=MessageKind.APPLICATION)

    assert (place.dossier, place.new, place.proposals) == (None, True, ())


def test_a_scrap_under_another_title_is_never_a_second_dossier_in_silence() -> None:
    mail = make.message(subject="Volet financier")
    known, facts = Known(of_sender=(DOSSIER,)), Facts(title="Volet financier")

    place = placed(known, mail=mail, facts=facts, kind=MessageKind.APPLICATION)

    assert (place.new, place.proposals, place.reason.code) == (True, (DOSSIER,), "possible_follow_up")


def test_another_film_in_the_old_thread_is_left_to_a_person() -> None:
    mail = make.message(subject="Re: accusé de réception")
    place = placed(
        Known(threaded=(DOSSIER,)), mail=mail, facts=make.facts(title="Zollfrei"), kind=MessageKind.APPLICATION
    )

    assert (place.dossier, place.proposals, place.reason.code) == (None, (DOSSIER,), "other_title")


@pytest.mark.parametrize("kind", [MessageKind.SUPPLEMENT, MessageKind.CORRECTION, MessageKind.APPLICATION])
def test_papers_of_another_film_under_the_old_subject_are_left_to_a_person(kind: MessageKind) -> None:
    mail = make.message(
        subject=f"Re: {DOSSIER.title}", attachments=(make.attachment(pages=(Page(1, "Zollfrei. Une douane."),)),)
    )
    facts = make.facts(title="Zollfrei", grounds=(Evidence("title.sheet", 1, "Zollfrei", file="a.pdf"),))

    place = placed(Known(threaded=(DOSSIER,)), mail=mail, facts=facts, kind=kind)

    assert (place.dossier, place.proposals, place.reason.code) == (None, (DOSSIER,), "other_title")


def test_a_paper_that_names_the_dossiers_film_too_joins_it() -> None:
    attached = make.attachment(pages=(Page(1, f"Zollfrei, titre de travail de {DOSSIER.title}"),))
    facts = make.facts(title="Zollfrei", grounds=(Evidence("title.sheet", 1, "Zollfrei", file="a.pdf"),))

    assert (
        placed(Known(threaded=(DOSSIER,)), mail=make.message(attachments=(attached,)), facts=facts).dossier == DOSSIER
    )


@pytest.mark.parametrize(
    ("subject", "text", "dossier"),
    [
        ("Re: Zollfrei", "Voici le contrat pour « Tourbe ».", None),
        ("Re: Zollfrei", "Voici le contrat.", OTHER),
        ("Re: Zollfrei", "Voici, comme pour « Tourbe », le contrat de « Zollfrei ».", OTHER),
        ("Zollfrei", "Voici, comme pour « Tourbe », le contrat.", OTHER),
    ],
)
def test_files_for_one_film_in_the_thread_of_another_are_left_to_a_person(
    subject: str, text: str, dossier: KnownDossier | None
) -> None:
    mail = make.message(subject=subject, text=text, attachments=make.files("author_contract"))

    place = placed(Known(threaded=(OTHER,), of_sender=(OTHER, DOSSIER)), mail=mail, facts=Facts(title="Zollfrei"))

    assert place.dossier == dossier
    assert dossier or place.proposals == (OTHER, DOSSIER)


def test_grounds_that_disagree_decide_nothing() -> None:
    place = placed(Known(replied=(DOSSIER,), referenced=(OTHER,)))

    assert (place.dossier, place.proposals, place.reason.code) == (None, (DOSSIER, OTHER), "several_dossiers")


def test_grounds_that_narrow_each_other_down_decide() -> None:
    assert placed(Known(threaded=(DOSSIER, OTHER), referenced=(OTHER,)), facts=Facts()).dossier == OTHER


def test_the_enterprise_number_joins_only_a_mail_without_a_title() -> None:
    number = Facts(enterprise_number=DOSSIER.enterprise_number)
    mail = make.message(subject="La suite (2/3)")

    assert placed(Known(of_sender=(DOSSIER,)), mail=mail, facts=number).dossier == DOSSIER
    assert placed(Known(of_sender=(DOSSIER, OTHER)), mail=mail, facts=number).dossier is None


@pytest.mark.parametrize("kind", [MessageKind.QUESTION, MessageKind.OTHER, MessageKind.AUTOMATIC, MessageKind.BOUNCE])
def test_a_mail_that_brings_nothing_opens_no_dossier(kind: MessageKind) -> None:
    assert not placed(Known(), kind=kind).new
    assert placed(Known(threaded=(DOSSIER,)), kind=kind).dossier == DOSSIER


def test_a_later_call_is_a_new_dossier_even_in_the_thread() -> None:
    place = placed(Known(threaded=(DOSSIER,)), call=make.august_call(), kind=MessageKind.APPLICATION)

    assert (place.dossier, place.new, place.reason.code) == (None, True, "later_call")


def test_the_same_files_from_the_same_sender_are_the_same_dossier() -> None:
    mail = make.message(subject="Envoi", attachments=(make.attachment("x.pdf", content="old"),))

    assert placed(Known(of_sender=(DOSSIER, OTHER)), mail=mail, facts=Facts()).reason.code == "sender_and_files"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Le Plan incliné", "LE PLAN INCLINE", True),
        ("L’Interprète de garde", "L'interprete de garde", True),
        ("Ce que savent les mains", "Ce que savent les mains – volet financier", True),
        ("Le Vélo d'Arsène", "Le Velo d'Arsene", True),
        ("Vrieskamer", "Vrieskammer", True),
        ("Tourbe", "Tourbillon", False),
        ("Bal", "Balade", False),
        ("Meuse", "Meuse, marée basse", True),
        ("Zollfrei", "Tourbe", False),
        ("", "", False),
        ("!!", "??", False),
    ],
)
def test_titles_are_compared_as_people_would(one: str, other: str, same: bool) -> None:
    assert same_title(one, other) is same
    assert same_title(other, one) is same


# --------------------------------------------------------------------------------------------------------- tiers


@pytest.mark.parametrize(
    ("headers", "trust", "tier"),
    [
        ((("authentication-results", make.AUTHENTICATED),), Trust.VERIFIED, Tier.STRANGER),
        ((("authentication-results", make.AUTHENTICATED),), Trust.OPEN, Tier.STRANGER),
        ((("authentication-results", "mx1.fund.example; dmarc=fail"),), Trust.OPEN, Tier.FORGED),
        ((), Trust.VERIFIED, Tier.UNKNOWN),
        ((), Trust.OPEN, Tier.STRANGER),
    ],
)
def test_a_tier_follows_the_proof(headers: tuple[tuple[str, str], ...], trust: Trust, tier: Tier) -> None:
    assert tier_of(make.message(headers=headers), make.house(trust=trust))[0] is tier


@pytest.mark.parametrize(
    "changes",
    [{"return_path": "x@intruder.example"}, {"reply_to": (make.EVE,)}, {"return_path": None}, {"return_path": ""}],
)
def test_open_trust_does_not_cover_a_defect(changes: dict[str, Any]) -> None:
    assert tier_of(make.message(**changes), make.house())[0] is Tier.UNKNOWN


def test_our_own_address_from_outside_is_forged() -> None:
    assert tier_of(make.message(sender=make.OURS), make.house())[0] is Tier.FORGED


LOOKALIKES = (
    "ada@lamquet.example.intruder.example", "ada@lamquet-example.example", "ada@1amquet.example",
    "ada@lamqu\u0435t.example", "ada@l\u0430mquet.example", "ada@lamquet.examp1e",
    "ada@xn--lmquet-cua.example", "ada@lamquet.example.", "ada@.lamquet.example", "ada@lamquet..example",
    "ada@intruder.example", "\u0430da@lamquet.example", "ada@lamquet.example@intruder.example",
    "ada%lamquet.example@intruder.example", "ada@[203.0.113.9]", "ada@lamquet", "ada", "", "@lamquet.example",
    "ada @lamquet.example", "ada@lamquet .example", "ada\u200b@lamquet.example", "ada\x00@lamquet.example",
    "ada@lamquet.example,eve@intruder.example", "<ada@lamquet.example>", "ada@lamquet.example>",
    '"ada"@lamquet.example', "ada(x)@lamquet.example", "ada@lamquet.example(x)", "a.da@lamquet.example",
    "ada+1@lamquet.example", ".ada@lamquet.example", "ada..@lamquet.example", "ada@films.lamquet.example",
    "ada@LAMQUET.EXAMPLE\n", "ada@lamquet\u3002example", "ada\uff20lamquet.example",
)  # fmt: skip
EVES_PROOF = "mx1.fund.example; dkim=pass header.d=intruder.example; dmarc=pass header.from=intruder.example"
FOREIGN = ("received", "from laptop by mail.intruder.example; Wed, 14 Apr 2021 23:00:00 +0200")
PLAINLY_ADA: tuple[dict[str, Any], ...] = (
    {},
    {"headers": (("authentication-results", EVES_PROOF),)},
    {"headers": (("authentication-results", "mx1.fund.example; dmarc=fail header.from=lamquet.example"),)},
    {"headers": (("authentication-results", "mx1.fund.example; spf=pass smtp.mailfrom=ada@lamquet.example"),)},
    {"headers": (("authentication-results", "mx1.fund.example; dkim=pass header.d=example"),)},
    {"headers": (("authentication-results", "mx1.fund.example; dkim=neutral header.d=lamquet.example"),)},
    {"headers": (("authentication-results", f"(x) intruder.example; {make.AUTHENTICATED}"),)},
    {"headers": (("authentication-results", make.AUTHENTICATED.replace("mx1.fund", "mx1.fund.intruder")),)},
    {"headers": (("authentication-results", "dkim=pass header.d=lamquet.example; dmarc=pass"),)},
    {"headers": (("authentication-results", EVES_PROOF), ("authentication-results", make.AUTHENTICATED))},
    {"headers": (FOREIGN, ("authentication-results", make.AUTHENTICATED))},
    {"headers": (("arc-authentication-results", f"i=1; {make.AUTHENTICATED}"),)},
    {"headers": (("x-authentication-results", make.AUTHENTICATED),)},
    {"headers": (("received-spf", "pass"), ("dkim-signature", "v=1; d=lamquet.example"))},
    {"headers": (("from", "Eve <eve@intruder.example>"), ("authentication-results", make.AUTHENTICATED))},
    {"headers": (("authentication-results", make.AUTHENTICATED),), "sender_defect": "two addresses"},
    {"headers": (("authentication-results", make.AUTHENTICATED),), "senders": (make.ADA, make.EVE)},
    {"headers": (("authentication-results", make.AUTHENTICATED),), "senders": ()},
    {"headers": (("sender", "ada@lamquet.example"),), "senders": (make.EVE,)},
    {"senders": (Address("ada@lamquet.example", "eve@intruder.example"),)},
    {"senders": (Address("Ada <ada@lamquet.example>", "eve@intruder.example"),)},
    {"senders": (Address("ada＠lamquet.example", "eve@intruder.example"),)},
    {"senders": (make.EVE,), "return_path": make.ADA.address},
    {"senders": (make.EVE,), "reply_to": (make.ADA,)},
)  # fmt: skip
SPOOFED = (
    *(make.message(sender=Address("Ada Lamquet", address)) for address in LOOKALIKES),
    *(make.message(**c) for c in PLAINLY_ADA),
)


def test_there_are_sixty_spoofed_mails() -> None:
    assert len(SPOOFED) >= 60


@pytest.mark.parametrize("message", SPOOFED)
def test_a_spoofed_mail_is_attributed_to_nobody(message: Message) -> None:
    known = Known(threaded=(DOSSIER,), referenced=(DOSSIER,), of_sender=(DOSSIER,), similar=(DOSSIER,))
    tier, _ = tier_of(message, VERIFIED)

    place = placed(known, mail=message, tier=tier)

    assert place.dossier is None


@pytest.mark.parametrize("message", SPOOFED)
def test_a_forged_mail_changes_nothing_even_with_a_keyed_reply(message: Message) -> None:
    tier, _ = tier_of(message, VERIFIED)
    place = placed(EVERYTHING, mail=message, tier=tier)

    assert place.dossier is None or tier is not Tier.FORGED
    assert not place.new or tier is not Tier.FORGED


# -------------------------------------------------------------------------------------------------------- rights

YES, NO = True, False
RIGHTS = {
    Action.OPEN_DOSSIER: (NO, YES, YES, YES, YES),
    Action.GET_NEUTRAL: (NO, YES, YES, YES, YES),
    Action.GET_RECEIPT: (NO, NO, YES, YES, YES),
    Action.GET_OWN_GAPS: (NO, NO, YES, YES, YES),
}


@pytest.mark.parametrize("action", Action)
def test_four_actions_by_five_tiers(action: Action) -> None:
    assert tuple(may(tier, action) for tier in Tier) == RIGHTS[action]


@pytest.mark.parametrize("tier", [Tier.FORGED, Tier.UNKNOWN])
@pytest.mark.parametrize(
    "known",
    [Known(), EVERYTHING, Known(similar=(DOSSIER,)), Known(threaded=(DOSSIER, OTHER)), Known(of_sender=(OTHER,))],
)
def test_below_the_second_tier_nothing_known_is_touched(tier: Tier, known: Known) -> None:
    """But for the keyed reply, which proves that its sender read our letter."""
    kinship = kinship_of(make.arrival(make.message(sender=make.EVE), known), tier)

    assert kinship.dossiers == ()
