"""Every letter, in every language: complete, courteous, readable, and silent about what it must not say."""

import re
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from functools import cache
from itertools import product

import pytest

from notifier.letters import Draft
from notifier.paragraphs import WIDTH, filled
from notifier.wording import LANGUAGES, TEMPLATES, wording
from tests.notifier import cast
from triage.assured import UNREAD_BY_REASON
from triage.message import Address, Outcome, Page, Readability
from triage.values import (
    Advice,
    Certainty,
    Dispatch,
    Evidence,
    Facts,
    LetterKind,
    LineState,
    Need,
    Place,
    Requirement,
    Route,
    Standing,
    Tier,
    Timeliness,
)

EVERY = pytest.mark.parametrize(("kind", "language"), list(product(LetterKind, LANGUAGES)))
SUBJECTLESS = cast.message(subject="")


def text_of(draft: Draft) -> str:
    payload = message_from_bytes(draft.data).get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode("utf-8").replace("\r\n", "\n").replace("\u00a0", " ")


@cache
def written(kind: LetterKind, language: str, sample: str) -> Draft:
    advice, mail, changes = cast.SAMPLES[sample]
    return cast.letter(kind, language, of=advice, mail=mail, **changes)


def flat(text: str) -> str:
    return " ".join(text.split())


# ------------------------------------------------------------------------------------------------------- every letter


@EVERY
def test_a_letter_reads_as_it_stands(kind: LetterKind, language: str) -> None:
    for sample in cast.SAMPLES:
        text = text_of(written(kind, language, sample))

        wide = [line for line in text.splitlines() if len(line) > WIDTH]
        assert all(" " not in line.strip(" -") for line in wide), (sample, wide)
        assert not re.search(r"\{|\}|None|undefined|\[\]|\(\)|\|", text), sample
        assert not re.search(r"\n\n\n|[ \t]\n|^\s*[.,;]|  \S.*\S  ", text, re.MULTILINE), sample
        assert text.endswith("impact@fonds.example\n"), sample


@EVERY
def test_a_letter_is_courteous_and_plain(kind: LetterKind, language: str) -> None:
    for sample in cast.SAMPLES:
        text = flat(text_of(written(kind, language, sample)))

        assert not re.search(r"[!]|veuillez|gelieve|malheureusement|helaas|leider|unfortunately", text, re.IGNORECASE)
        assert text.startswith(
            ("Madame, Monsieur,", "Geachte mevrouw, geachte heer,", "Dear Sir or Madam,", "Sehr geehrte")
        ), sample
        assert "Inès Marchal Wallimage Entreprises SA Rue du Onze novembre 6 7000 Mons" in text, sample
        assert "+32 65 00 00 00" in text, sample
        assert "https://fonds.example/vie-privee" in text, sample
        assert cast.REFERENCE in text, sample


@pytest.mark.parametrize("kind", LetterKind)
def test_a_german_letter_goes_on_in_lower_case_after_its_greeting(kind: LetterKind) -> None:
    for sample in cast.SAMPLES:
        first = text_of(written(kind, "de", sample)).split("\n\n")[1].split()[0]

        assert first in {"Ihr", "Ihre"} or first[0].islower(), sample


def test_no_line_of_a_letter_breaks_inside_quotes_of_somebody_else() -> None:
    for length in range(40, 72):
        text = filled(f"{'x' * length} « Une ombre », {'y' * length} « Une ombre »")
        assert not re.search(r"«\s*\n|\n\s*»", text), length


@EVERY
def test_no_sentence_is_longer_than_twenty_words(kind: LetterKind, language: str) -> None:
    for sample in cast.SAMPLES:
        text = text_of(written(kind, language, sample))

        running = [
            block for block in text.split("\n\n") if not re.search(r"^(- |    |\S+[^.]{0,30} ?: )", block, re.MULTILINE)
        ]
        sentences = [one for block in running for one in re.split(r"(?<=[a-zé)»“”\"])[.?:] ", flat(block))]
        bare = [re.sub(r"\([^)]*\)|[«„“].*?[»“”]", "", one) for one in sentences]
        assert not [one for one in bare if len(one.split()) > 20], sample


@EVERY
def test_the_mails_content_never_stands_in_a_letter(kind: LetterKind, language: str) -> None:
    quote = Evidence("heading", 3, "CANARY-QUOTE", 1.0)
    for sample, (advice, mail, changes) in cast.SAMPLES.items():
        pieces = tuple(cast.piece(one.kind, one.attachment, one.first_page, evidence=(quote,)) for one in advice.pieces)
        lines = tuple(
            Standing(one.key, one.state, one.need, (*one.pieces, cast.piece("treatment", evidence=(quote,))), (quote,))
            for one in advice.standings
        )
        full = cast.advice(
            **{name: getattr(advice, name) for name in advice.__slots__ if name not in ("pieces", "standings")},
            pieces=pieces,
            standings=lines,
        )

        draft = cast.letter(kind, language, of=full, mail=mail, **changes)

        assert "CANARY" not in text_of(draft), sample
        assert b"CANARY" not in draft.data, sample


@EVERY
def test_every_letter_can_do_without_the_senders_subject(kind: LetterKind, language: str) -> None:
    own = cast.letter(kind, language, mail=SUBJECTLESS, of=cast.advice(**late_if(kind))).subject
    kept = cast.letter(kind, language, of=cast.advice(**late_if(kind))).subject

    assert cast.REFERENCE in own
    assert 20 < len(own) < 78
    assert kept in ("Re : Dépôt Une ombre à midi", "Re: Dépôt Une ombre à midi")


def late_if(kind: LetterKind) -> dict[str, object]:
    return cast.LATE_BY_8 if kind is LetterKind.LATE else {}


# ---------------------------------------------------------------------------------------------------------- one by one

RECEIVED = {
    "fr": "lundi 12 avril 2021 à 14 h 03 min 12 s (heure de Bruxelles)",
    "nl": "maandag 12 april 2021 om 14:03:12 uur (Brusselse tijd)",
    "en": "Monday, 12 April 2021 at 14:03:12 (Brussels time)",
    "de": "Montag, 12. April 2021 um 14:03:12 Uhr (Brüsseler Zeit)",
}
DEADLINE = {
    "fr": "vendredi 16 avril 2021 à 23 h 59 (heure de Bruxelles)",
    "nl": "vrijdag 16 april 2021 om 23:59 uur (Brusselse tijd)",
    "en": "Friday, 16 April 2021 at 23:59 (Brussels time)",
    "de": "Freitag, 16. April 2021 um 23:59 Uhr (Brüsseler Zeit)",
}
NOT_A_FINDING = {
    "fr": "ne signifie pas encore que votre dossier est recevable ou complet",
    "nl": "zegt nog niets over de ontvankelijkheid of de volledigheid",
    "en": "does not yet mean that your application is admissible or complete",
    "de": "bedeutet noch nicht, dass Ihr Antrag zulässig oder vollständig ist",
}
COMPLETE = {
    "fr": "toutes les pièces demandées figurent dans votre dossier, sous réserve de vérification",
    "nl": "alle gevraagde stukken terug in uw dossier, onder voorbehoud van controle",
    "en": "your application contains every document requested, subject to verification",
    "de": "alle verlangten Unterlagen gefunden, vorbehaltlich der Prüfung",
}
A_PERSON_LOOKS = {
    "fr": "Une personne de l'équipe va examiner votre dossier.",
    "nl": "Iemand van het team bekijkt uw dossier.",
    "en": "A member of our team will look at your application.",
    "de": "Eine Person aus unserem Team sieht sich Ihren Antrag an.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_says_when_what_and_what_next(language: str) -> None:
    text = flat(text_of(cast.letter(LetterKind.RECEIPT, language)))

    assert RECEIVED[language] in text
    assert text.count(DEADLINE[language]) == 2
    assert NOT_A_FINDING[language] in text
    assert "9f2c" * 16 in text
    assert "Dossier_Ombre.pdf (2" in text
    assert "ada@ombre.example" in text
    assert "Une ombre à midi" in text
    assert "Devis.xlsx (34" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_complete_is_said_only_without_a_doubt(language: str) -> None:
    assert COMPLETE[language] in flat(text_of(cast.letter(LetterKind.RECEIPT, language)))
    assert A_PERSON_LOOKS[language] not in flat(text_of(cast.letter(LetterKind.RECEIPT, language)))


DOUBTS = {
    "an unsure line": cast.advice(standings=cast.standings(synopsis=LineState.UNSURE)),
    "a missing line": cast.advice(standings=cast.standings("synopsis")),
    "a part": cast.advice(standings=cast.standings(synopsis=LineState.IN_PART)),
    "no checklist": cast.advice(standings=()),
    "present, but by an unsure piece": cast.advice(
        standings=(
            Standing(
                "synopsis",
                LineState.PRESENT,
                Need.REQUIRED,
                (cast.piece("synopsis_short", certainty=Certainty.UNSURE),),
            ),
        )
    ),
    "more announced": cast.advice(facts=Facts(more_announced=True)),
    "promises": cast.advice(facts=Facts(promised=("screenplay",))),
    "two projects": cast.advice(facts=Facts(projects=2)),
    "late": cast.advice(**cast.LATE_BY_8),
    "a mail that a person has to look at": cast.advice(route=Route.HOLD),
    "a dossier the sender may not know": cast.advice(place=Place(cast.KNOWN, new=False)),
}


@pytest.mark.parametrize("doubt", DOUBTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_doubt_a_person_looks(doubt: str, language: str) -> None:
    text = flat(text_of(cast.letter(LetterKind.RECEIPT, language, of=DOUBTS[doubt])))

    assert A_PERSON_LOOKS[language] in text
    assert COMPLETE[language] not in text


@pytest.mark.parametrize("readability", [Readability.ENCRYPTED, Readability.EMPTY, Readability.DAMAGED])
def test_a_file_that_could_not_be_read_is_a_doubt_and_is_named(readability: Readability) -> None:
    mail = cast.message(attachments=(cast.file(), cast.file("CV.pdf", readability=readability)))

    text = flat(text_of(cast.letter(mail=mail)))

    assert A_PERSON_LOOKS["fr"] in text
    assert f"REMARQUE SUR UN FICHIER - CV.pdf : {wording('fr').words['unread'][readability.value]}" in text


@pytest.mark.parametrize("reason", [*UNREAD_BY_REASON, "limit:xml_depth", "format_unreadable", "encrypted", "damaged"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_refusal_names_the_file_and_what_to_send_instead(reason: str, language: str) -> None:
    readability = {"encrypted": Readability.ENCRYPTED, "damaged": Readability.DAMAGED}.get(
        reason, Readability.OVER_LIMIT if reason.startswith("limit:") else Readability.UNSUPPORTED
    )
    file = cast.file("Budget.rar", outcome=Outcome.HELD, reason=reason, readability=readability)

    text = flat(text_of(cast.letter(LetterKind.RECEIPT, language, mail=cast.message(attachments=(file,)))))

    note = text.partition(" - Budget.rar")[2][:400]
    assert re.search(r"\b(?:Merci d|Graag ontvangen wij|Please (?:send|print)|Bitte (?:senden|drucken))", note)
    assert (("1.000" in note) or ("1,000" in note) or ("1\u202f000" in note) or ("1 000" in note)) == (
        reason in {"limit:pdf_pages", "limit:pages"}
    )


def test_an_archive_that_is_not_opened_is_asked_for_as_zip_or_pdf() -> None:
    rar = cast.file("Dossier.rar", outcome=Outcome.HELD, reason="archive_unsupported")

    text = flat(text_of(cast.letter(mail=cast.message(attachments=(rar,)))))

    assert (
        "- Dossier.rar : nous ne pouvons pas ouvrir cette archive. Merci d'envoyer un ZIP, ou les fichiers en PDF."
        in text
    )


def test_a_container_whose_files_were_read_is_no_doubt() -> None:
    container = cast.file("Annexes.zip", media="application/zip", readability=Readability.UNSUPPORTED)

    closed = flat(text_of(cast.letter(mail=cast.message(attachments=(container,)))))
    opened = flat(text_of(cast.letter(mail=cast.message(attachments=(container, cast.file("Annexes.zip!/a.pdf"))))))

    assert "- Annexes.zip : nous ne pouvons pas ouvrir ce format." in closed
    assert COMPLETE["fr"] not in closed
    assert "REMARQUE" not in opened
    assert COMPLETE["fr"] in opened


def test_only_sure_pieces_are_named_with_their_pages() -> None:
    pieces = (
        cast.piece("synopsis_short", first=3, last=4),
        cast.piece("treatment", certainty=Certainty.UNSURE),
        cast.piece("screenplay", "", 1, 1),
        cast.piece("screenplay", "Devis.xlsx", 1, 1),
        cast.piece("treatment", first=20, last=30),
        cast.piece("treatment", first=9, last=12),
        cast.piece("treatment", first=13, last=13),
        cast.piece("combined_dossier", first=1, last=48),
        cast.piece("identity_document", first=9, last=9),
    )

    text = text_of(cast.letter(of=cast.advice(pieces=pieces)))

    listed = text.partition("SOUS RÉSERVE DE VÉRIFICATION\n\n")[2].partition("\n\n")[0].splitlines()
    assert listed == [
        "- Synopsis : Dossier_Ombre.pdf, pages 3 à 4",
        "- Scénario : texte de votre message ; Devis.xlsx",
        "- Traitement : Dossier_Ombre.pdf, pages 9 à 13, pages 20 à 30",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_piece_is_named_to_the_sender(language: str) -> None:
    advice = cast.advice(standings=cast.standings("finance_plan", "writing", synopsis=LineState.UNSURE))

    text = flat(text_of(cast.letter(LetterKind.MISSING_ITEMS, language, of=advice)))

    words = wording(language).words
    assert words["requirements"]["finance_plan"] in text
    assert words["requirements"]["writing"] in text
    assert f"- {words['requirements']['synopsis']}" not in text
    assert words["whys"]["missing"] in text
    assert RECEIVED[language] in text
    assert text.count(DEADLINE[language]) == 2
    assert "9f2c" * 16 in text
    assert NOT_A_FINDING[language] in text or language == "de"


def test_a_missing_piece_comes_with_its_other_names_or_with_what_would_do() -> None:
    advice = cast.advice(standings=cast.standings("development_budget", "writing", "codevelopment"))

    text = flat(text_of(cast.letter(LetterKind.MISSING_ITEMS, of=advice)))

    assert "- Devis de développement : pièce non trouvée dans vos fichiers." in text
    assert "Cette pièce s'appelle aussi : budget de développement." in text
    assert "L'une de ces pièces suffit : traitement, scénario ou bible." in text
    assert "coproduction (pour un projet en codéveloppement) : pièce non trouvée" in text


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        ("unsigned", "pièce trouvée, mais sans signature visible"),
        ("scan", "les pages reçues sont des images que nous n'avons pas pu lire"),
        ("other_fund", "le document reçu est adressé à un autre fonds"),
        ("rival:treatment", "pièce trouvée en partie seulement"),
    ],
)
def test_why_a_piece_is_asked_for_is_said(doubt: str, said: str) -> None:
    piece = cast.piece("declaration_honour", certainty=Certainty.UNSURE, doubt=doubt)
    lines = (Standing("declaration", LineState.IN_PART, Need.REQUIRED, (piece,)),)

    text = flat(text_of(cast.letter(LetterKind.MISSING_ITEMS, of=cast.advice(standings=lines))))

    assert f"Déclaration sur l'honneur : {said}." in text


@pytest.mark.parametrize(
    "advice",
    [
        cast.advice(standings=cast.standings("finance_plan"), facts=Facts(more_announced=True)),
        cast.advice(standings=cast.standings("finance_plan"), facts=Facts(projects=2)),
        cast.advice(standings=cast.standings("finance_plan"), place=Place(cast.KNOWN, new=False)),
        cast.advice(),
    ],
)
def test_nothing_is_called_missing_without_ground(advice: Advice) -> None:
    draft = cast.letter(LetterKind.MISSING_ITEMS, of=advice)

    assert "Plan de financement" not in text_of(draft)
    assert (draft.kind, draft.dispatch, draft.fault) == (LetterKind.MISSING_ITEMS, Dispatch.DRAFT, "grounds")


def test_after_the_deadline_a_missing_piece_is_a_question_for_a_person() -> None:
    advice = cast.advice(standings=cast.standings("finance_plan"))

    text = flat(text_of(cast.letter(LetterKind.MISSING_ITEMS, of=advice, now=cast.DEADLINE + timedelta(seconds=1))))

    assert "La date limite est passée : une personne de l'équipe examinera si un complément reste possible." in text
    assert "jusqu'au" not in text


@pytest.mark.parametrize(
    ("language", "received", "deadline"),
    [
        ("fr", "samedi 17 avril 2021 à 0 h 00 min 07 s (heure", "vendredi 16 avril 2021 à 23 h 59 min 59 s (heure"),
        ("nl", "zaterdag 17 april 2021 om 00:00:07 uur (Brus", "vrijdag 16 april 2021 om 23:59:59 uur (Brus"),
        (
            "en",
            "Saturday, 17 April 2021 at 00:00:07 (Brussels time)",
            "Friday, 16 April 2021 at 23:59:59 (Brussels time)",
        ),
        ("de", "Samstag, 17. April 2021 um 00:00:07 Uhr (Brüs", "Freitag, 16. April 2021 um 23:59:59 Uhr (Brüs"),
    ],
)
def test_a_late_letter_gives_both_times_to_the_second(language: str, received: str, deadline: str) -> None:
    text = flat(text_of(written(LetterKind.LATE, language, "late")))

    assert received in text
    assert deadline in text


def test_a_late_letter_judges_nothing_and_asks_for_a_cause_on_our_side() -> None:
    text = flat(text_of(written(LetterKind.LATE, "fr", "late, beside earlier documents")))

    assert "Une personne de l'équipe examine la situation." in text
    assert "Ce message ne porte aucun jugement sur votre projet." in text
    assert "Un incident de notre côté explique peut-être ce décalage." in text
    assert "Les pièces reçues avant la date limite restent inchangées." in text
    assert "La session suivante se clôture le vendredi 27 août 2021 à 23 h 59 (heure de Bruxelles)." in text
    assert "Plan de financement" not in text


def test_a_letter_that_is_not_late_never_says_so() -> None:
    draft = cast.letter(LetterKind.LATE, of=cast.advice(timeliness=Timeliness.IN_GRACE))

    assert "après la date limite" not in text_of(draft)
    assert (draft.dispatch, draft.fault) == (Dispatch.DRAFT, "grounds")


def test_the_last_hour_before_the_deadline_is_told_to_the_second() -> None:
    text = flat(text_of(cast.letter(of=cast.advice(received_at=cast.DEADLINE - timedelta(seconds=1)))))

    assert "Reçu par notre serveur : vendredi 16 avril 2021 à 23 h 59 min 58 s" in text
    assert "Date limite : vendredi 16 avril 2021 à 23 h 59 min 59 s" in text


# ---------------------------------------------------------------------------------------------------- who may learn it


@EVERY
@pytest.mark.parametrize("tier", [Tier.FORGED, Tier.UNKNOWN])
def test_an_unproven_sender_learns_only_that_the_mail_arrived(kind: LetterKind, language: str, tier: Tier) -> None:
    advice = cast.advice(tier=tier, standings=cast.standings("finance_plan"), timeliness=Timeliness.LATE)

    draft = cast.letter(kind, language, of=advice, mail=cast.message(links=cast.LINKS))

    neutral = cast.letter(LetterKind.NEUTRAL, language, of=advice, mail=SUBJECTLESS)
    assert text_of(draft) == text_of(neutral)
    assert not re.search("ombre à|Dossier_|9f2c|Dépôt|WeTransfer", text_of(draft) + draft.subject)
    assert draft.dispatch is (Dispatch.SUPPRESS if tier is Tier.FORGED else Dispatch.SEND)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tier", [Tier.UNKNOWN, Tier.STRANGER, Tier.CORRESPONDENT])
def test_a_neutral_letter_is_the_same_bytes_whether_or_not_a_dossier_matches(language: str, tier: Tier) -> None:
    nothing = cast.advice(tier=tier, standings=(), pieces=(), facts=Facts(), timeliness=None)
    match = cast.advice(
        tier=tier,
        place=Place(cast.KNOWN, new=False, proposals=(cast.KNOWN,)),
        standings=cast.standings("finance_plan"),
    )

    assert (
        cast.letter(LetterKind.NEUTRAL, language, of=nothing).data
        == cast.letter(LetterKind.NEUTRAL, language, of=match).data
    )


@pytest.mark.parametrize(
    ("tier", "title"), [(Tier.CORRESPONDENT, "Une ombre à midi"), (Tier.STRANGER, "cv mis à jour")]
)
def test_only_somebody_of_a_dossier_is_written_its_own_title(tier: Tier, title: str) -> None:
    short = cast.advice(tier=tier, place=Place(cast.KNOWN, new=False), facts=Facts(title="cv mis à jour"))

    assert f"« {title} »" in text_of(cast.letter(of=short))


def test_a_letter_goes_to_its_recipient_alone() -> None:
    mail = cast.message(cc=(Address("Eve", "eve@evil.example"),), to=(Address("", "tous@ombre.example"),))

    draft = cast.letter(mail=mail)

    assert b"eve@" not in draft.data
    assert b"tous@" not in draft.data
    assert message_from_bytes(draft.data).get_all("To") == ["<ada@ombre.example>"]


def test_french_marks_keep_their_no_break_space_and_nothing_else_does() -> None:
    payload = message_from_bytes(cast.letter().data).get_payload(decode=True)
    assert isinstance(payload, bytes)
    text = payload.decode("utf-8")

    assert "«\u00a0Une ombre à midi\u00a0»" in text
    assert "Référence\u00a0: " in text
    assert not re.search(r"(?<!«)\u00a0(?![;:!?»])|\u202f| [;:?»]", text)


def test_a_logo_is_not_listed_and_a_bomb_is() -> None:
    files = (
        cast.file("logo.png", outcome=Outcome.NOT_A_DOCUMENT, inline=True),
        cast.file("bombe.zip", outcome=Outcome.REFUSED),
        cast.file("a.zip!/b/c.pdf", pages=(Page(1, ""),)),
    )

    text = text_of(cast.letter(mail=cast.message(attachments=files)))

    assert "logo.png" not in text
    assert "FICHIERS DE CET ENVOI (2)" in text
    assert "- bombe.zip : ce type de fichier n'est pas ouvert, par sécurité." in text
    assert "- a.zip > b/c.pdf (2,4 Mo)" in text


# ------------------------------------------------------------------------------------------------- identity, language


@pytest.mark.parametrize(
    ("now", "name"),
    [
        (datetime(2021, 6, 30, 21, 59, 59, tzinfo=UTC), "Wallimage Entreprises SA"),
        (datetime(2021, 6, 30, 22, 0, 0, tzinfo=UTC), "Wallimage SA"),
    ],
)
def test_the_letter_is_signed_by_who_the_fund_legally_is_on_its_day(now: datetime, name: str) -> None:
    text = text_of(cast.letter(now=now))

    assert f"Inès Marchal\n{name}\n" in text


@pytest.mark.parametrize(("wanted", "got"), [("nl", "nl"), ("it", "de"), ("", "de")])
def test_an_unknown_language_becomes_the_calls_first(wanted: str, got: str) -> None:
    assert cast.letter(LetterKind.RECEIPT, wanted, call=cast.call(languages=("de", "fr"))).language == got


def test_winter_time_is_told_in_winter() -> None:
    call = cast.call(deadline=datetime(2021, 11, 5, 22, 59, 59, tzinfo=UTC))

    text = flat(text_of(cast.letter(call=call, of=cast.advice(received_at=datetime(2021, 11, 1, 11, 0, tzinfo=UTC)))))

    assert "Reçu par notre serveur : lundi 1er novembre 2021 à 12 h 00 min 00 s" in text
    assert "Date limite : vendredi 5 novembre 2021 à 23 h 59 (heure de Bruxelles)" in text


def test_another_zone_is_named() -> None:
    assert "(local time, Europe/Dublin)" in flat(
        text_of(cast.letter(LetterKind.RECEIPT, "en", call=cast.call(zone="Europe/Dublin")))
    )


def test_every_language_has_every_template_and_every_word() -> None:
    def keys(words: dict[str, object]) -> set[str]:
        return {
            f"{key}.{inner}" for key, value in words.items() for inner in (value if isinstance(value, dict) else "-")
        }

    for language in LANGUAGES[1:]:
        assert {path.name for path in (TEMPLATES / language).iterdir()} == {
            p.name for p in (TEMPLATES / "fr").iterdir()
        }
        assert keys(wording(language).words) == keys(wording("fr").words)


def test_every_word_that_rules_can_ask_for_is_there() -> None:
    words = wording("fr").words

    assert {need.value for need in Need} == set(words["needs"])
    told = {one.value.replace(" ", "_") for one in Readability if one is not Readability.READABLE}
    assert told | {"refused", "held", *UNREAD_BY_REASON.values()} == set(words["unread"])


def test_a_requirement_of_the_funds_own_is_named_by_its_first_kind() -> None:
    line = Requirement("pitch", ("treatment",), Need.REQUIRED)
    advice = cast.advice(standings=(Standing("pitch", LineState.MISSING, Need.REQUIRED),))

    text = text_of(cast.letter(LetterKind.MISSING_ITEMS, of=advice, call=cast.call(requirements=(line,))))

    assert "- Traitement : pièce non trouvée dans vos fichiers.\n" in text


@pytest.mark.parametrize(
    ("size", "fr", "en"),
    [
        (0, "0 octet", "0 bytes"),
        (1, "1 octet", "1 byte"),
        (999, "999 octets", "999 bytes"),
        (1000, "1 ko", "1 kB"),
        (999_499, "999 ko", "999 kB"),
        (999_500, "1 Mo", "1 MB"),
        (2_449_999, "2,4 Mo", "2,4 MB"),
        (60_000_000, "60 Mo", "60 MB"),
        (1_230_000_000, "1,2 Go", "1,2 GB"),
    ],
)
def test_sizes_are_written_as_people_say_them(size: int, fr: str, en: str) -> None:
    assert wording("fr").size(size).replace("\u00a0", " ") == fr
    assert wording("en").size(size).replace("\u00a0", " ") == en


@pytest.mark.parametrize(("language", "date"), [("fr", "mardi 1er juin 2021"), ("de", "Dienstag, 1. Juni 2021")])
def test_french_says_the_first_of_a_month_by_its_rank(language: str, date: str) -> None:
    said = wording(language).moment(datetime(2021, 6, 1, 10, 0, tzinfo=UTC), "Europe/Brussels", exact=False)

    assert said.date == date
