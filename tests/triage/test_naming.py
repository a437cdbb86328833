"""Which mails of strangers name a film we know, and which only look like it."""

import pytest

from tests import make
from triage.message import Message
from triage.naming import names_film, quotes_reference, same_film
from triage.values import Evidence, Facts

PEAT = make.known_dossier()  # "Tourbe": one word
HERONS = make.known_dossier(title="La Cabane aux hérons", facts=Facts())
UNDER = make.known_dossier(title="Sous le pont", facts=Facts())  # one telling word among small ones
WORKADAY = make.known_dossier(title="Le Contrat", facts=Facts())  # nothing but words of any dossier


def mail(subject: str = "Envoi", text: str = "Voici.", *names: str, quoted: str = "") -> Message:
    files = tuple(make.attachment(name) for name in names)
    return make.message(sender=make.EVE, subject=subject, text=text, attachments=files, quoted=quoted)


@pytest.mark.parametrize(
    "message",
    [
        mail("Complément « Tourbe »"),
        mail("Dossier Tourbe – pièces manquantes"),
        mail("Documents", "Ci-joint le contrat pour le film Tourbe."),
        mail("Documents", "Ci-joint le contrat du projet « Tourbe »."),
        mail("Documents", "Voici.", "Tourbe_contrat.pdf", "Tourbe_cv.pdf"),
        mail("Re: accusé de réception", "Voici.", quoted="Votre envoi pour le projet « Tourbe »."),
    ],
)
def test_one_word_is_a_title_where_it_is_plainly_meant_as_one(message: Message) -> None:
    assert names_film(message, Facts(), PEAT)


@pytest.mark.parametrize(
    "message",
    [
        mail("Documents", "Nous tournons dans une tourbe du plateau."),
        mail("Documents", "Tourbe, canaux et terrils : voilà nos décors."),
        mail("Documents", "Un film sur la tourbe."),
        mail("Documents", "Voici.", "Tourbe_photos.pdf"),
        mail("Tourbillon – dossier"),
        mail("Les gens de la tourbe"),
    ],
)
def test_a_common_word_in_passing_names_no_film(message: Message) -> None:
    assert not names_film(message, Facts(), PEAT)


@pytest.mark.parametrize(
    "message",
    [
        mail("CV Ada Lamquet La cabane aux hérons"),
        mail("Documents", "Suite à notre appel à propos de la cabane aux hérons, voici le budget."),
        mail("Documents", "Voici.", "budget_la_cabane_aux_herons_v3.pdf"),
        mail("RE: reçu", "Voici.", quoted="> La Cabane aux Hérons : il manque une pièce."),
    ],
)
def test_a_title_of_telling_words_names_the_film_anywhere(message: Message) -> None:
    assert names_film(message, Facts(), HERONS)


def test_small_words_count_only_with_their_capital_inside_a_sentence() -> None:
    assert names_film(mail("Documents", "Voici le contrat pour Sous le pont."), Facts(), UNDER)
    assert not names_film(mail("Documents", "Nous tournons sous le pont."), Facts(), UNDER)
    assert not names_film(mail("Documents", "Sous le pont, il y a une rivière."), Facts(), UNDER)


def test_a_title_of_everyday_words_has_to_be_quoted() -> None:
    assert names_film(mail("Documents", "Voici les pièces de « Le Contrat »."), Facts(), WORKADAY)
    assert not names_film(mail("Le contrat", "Voici le contrat du film.", "le_contrat.pdf"), Facts(), WORKADAY)
    assert not names_film(mail("Le contrat"), Facts(title="Le contrat"), WORKADAY)


@pytest.mark.parametrize(
    "facts",
    [
        Facts(title="Zollfrei", grounds=(Evidence("title.sheet", 1, "Zollfrei"),)),
        Facts(title="Les Rives", grounds=(Evidence("title.mail"),)),
    ],
)
def test_a_mail_with_a_title_of_its_own_speaks_of_another_film(facts: Facts) -> None:
    message = mail("Candidature « Les Rives »", "Dans la veine de La Cabane aux hérons.")

    assert not names_film(message, facts, HERONS)


def test_the_title_on_several_files_is_the_mails_own() -> None:
    message = mail("Dossier Zollfrei", "Comme La Cabane aux hérons.", "Zollfrei - synopsis.pdf", "Zollfrei - devis.pdf")

    assert not names_film(message, Facts(title="Zollfrei", grounds=(Evidence("title.text"),)), HERONS)


def test_a_line_of_the_subject_is_no_title_of_its_own() -> None:
    message = mail("Annexe", "Voici l'annexe pour La Cabane aux hérons.")

    assert names_film(message, Facts(title="Annexe", grounds=(Evidence("title.mail"),)), HERONS)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("La Cabane aux hérons", "LA CABANE AUX HERONS", True),
        ("La Cabane aux hérons", "La Cabanne aux hérons", True),
        ("La Cabane aux hérons", "La Caabne aux hérons", True),
        ("La Cabane aux hérons", "La Cabine aux hérons", False),
        ("Le Chant des loups", "Le Chant des louves", False),
        ("Nuit de craie", "Nuit de crise", False),
        ("Le Dernier Terril", "Le Premier Terril", False),
        ("La Cabane aux hérons", "La Cabane aux hérons 2", False),
        ("La Tourbe", "La Tourte", False),
        ("Meuse", "Muse", False),
        ("Saison 1 des mains", "Saison 2 des mains", False),
        ("", "", False),
    ],
)
def test_films_are_told_apart_by_more_than_a_slip(one: str, other: str, same: bool) -> None:
    assert same_film(one, other) is same
    assert same_film(other, one) is same


def test_a_reference_in_the_history_is_seen() -> None:
    assert quotes_reference(mail(quoted="> Référence : imp-2021-1-7kq2m"), PEAT)
    assert not quotes_reference(mail("IMP-2021-1-7KQ2M"), PEAT)
