"""What a mail says is still to come."""

from dataclasses import replace

import pytest

from triage.mail.further import more_announced
from triage.mail.promises import (
    announces_unnamed,
    finder_of,
    leaves_something_out,
    promised_in,
    spoken_of,
)
from triage.values import Kinds


def heard(text: str, absent: str) -> set[str]:
    """What is heard of a piece whose line is missing: announced, or spoken of."""
    return {*promised_in([text], finder_of(None)), *spoken_of(text, finder_of(None), {absent})}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Tourbe (1/3)", ""),
        ("Tourbe – deel 2/3", ""),
        ("Tourbe 1/2", ""),
        ("Tourbe", "Voici les premières pièces."),
        ("Veen", "In bijlage de eerste stukken."),
        ("Peat", "Attached is the first batch."),
        ("Torf", "Anbei die ersten Unterlagen."),
        ("Tourbe", "Les deux autres courriels suivent dans la soirée."),
        ("Tourbe", "Notre dossier vous parviendra en trois courriels."),
        ("Tourbe", "La suite demain matin."),
        ("Veen", "De rest volgt morgen."),
        ("Veen", "Een tweede mail volgt."),
        ("Peat", "The rest will follow tomorrow."),
        ("Peat", "This is part 1 of 2."),
        ("Torf", "Weitere Unterlagen folgen morgen."),
        ("Tourbe", "Notre messagerie est limitée, vous recevrez donc deux mails."),
        ("Tourbe", "Le volet financier vous parvient par un message séparé."),
        ("Tourbe", "Les pièces administratives arrivent dans la foulée."),
        ("Tourbe", "Le dossier étant trop lourd pour un envoi, les annexes se trouvent dans le\nmessage suivant."),
        ("Veen", "De rest zit in een volgende mail, anders is hij te zwaar."),
        ("Veen", "Dit is het eerste pakket."),
        ("Veen", "Ik splits de zending, de andere helft komt eraan."),
        ("Peat", "I am splitting it: look out for another from me."),
        ("Peat", "The remaining documents are in my next email."),
        ("Peat", "Part A of Peat. Part B to follow straight away."),
        ("Torf", "Der kaufmännische Teil kommt mit separater Mail."),
        ("Torf", "Da alles zusammen zu groß ist, finden Sie die Anlagen 8 bis 14 in der nächsten\nNachricht."),
        ("Torf", "Es kommt gleich noch eine Mail."),
        ("Tourbe", "Les autres pièces suivront demain, comme déjà annoncé."),
        ("Tourbe", "Les autres pièces suivront demain si notre connexion le permet."),
        ("Veen", "De rest volgt morgen, zoals reeds besproken."),
        ("Veen", "Graag sturen wij u de overige stukken in een tweede mail."),
        ("Peat", "The rest will follow tomorrow, as already discussed by phone."),
        ("Peat", "I'm now sending the forms, and the rest will follow tomorrow."),
        ("Torf", "Der Rest folgt morgen, wie bereits besprochen."),
        ("Torf", "Gerne schicken wir die Anlagen in einer zweiten Mail."),
        ("Veen", "Wij sturen u het dossier in drie mails."),
        ("Tourbe", "Vous recevrez les annexes demain via ce lien."),
        ("Tourbe", "Les annexes suivent dans un mail séparé, comme déjà dit."),
        ("Veen", "Nu stuur ik de formulieren, morgen de rest."),
        ("Peat", "I'm now sending the first half, the second half comes tomorrow."),
        ("Torf", "Wenn es klappt, folgt der Rest morgen."),
    ],
)
def test_a_mail_that_is_not_the_last_says_so(subject: str, text: str) -> None:
    assert more_announced(subject, text)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Tourbe 2/2", "Second envoi."),
        ("Tourbe", "Suite à mon premier envoi, voici le budget."),
        ("Tourbe (3/3)", "Troisième et dernier envoi."),
        ("Tourbe", "Vous trouverez le dossier ci-joint. Nous restons à votre disposition."),
        ("Tourbe", "La suite du film se passe à Liège."),
        ("Tourbe", "Le dossier est en trois parties."),
        ("Veen", "In bijlage het volledige dossier."),
        ("Peat", "Please find attached our full application."),
        ("Tourbe", "Voici le second mail, avec le reste du dossier."),
        ("Tourbe", "Second envoi : les annexes 8 à 14."),
        ("Tourbe", "Si vous préférez, je peux vous l'envoyer en plusieurs mails."),
        ("Tourbe", "Vous avez maintenant les deux mails, le dossier est complet."),
        ("Tourbe", "Nous avons coupé le récit en deux époques."),
        ("Veen", "Zoals aangekondigd in mijn eerste mail: de administratieve stukken."),
        ("Veen", "Wij bezorgen u graag bijkomende documenten op verzoek."),
        ("Peat", "You now have both emails; the file is complete."),
        ("Torf", "Der Film hat zwei Teile; der erste Teil folgt Anna, die andere Hälfte ihrem Bruder."),
        ("Torf", "Falls gewünscht, schicke ich es in mehreren Mails."),
        ("Tourbe", "Le reste a déjà été envoyé hier en trois mails."),
        ("Tourbe", "Vous aurez toutes les pièces dans ce PDF."),
        ("Tourbe", "Vous ne recevrez aucun autre mail de notre part."),
        ("Veen", "Wij sturen u het dossier in twee bestanden."),
        ("Veen", "U krijgt alle documenten via onderstaande link, nog een prettige dag."),
        ("Peat", "We send our application in three languages."),
        ("Peat", "We have split the PDF in two because of its size; both files are attached."),
        ("Torf", "Sie erhalten von uns keine weitere Nachricht."),
        ("Torf", "Sie erhalten alle Unterlagen in dieser Nachricht."),
    ],
)
def test_a_mail_with_everything_announces_nothing(subject: str, text: str) -> None:
    assert not more_announced(subject, text)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Le contrat d'auteur suivra lundi.", {"author_contract"}),
        (
            "Les CV et la déclaration sur l'honneur vous parviendront la semaine prochaine.",
            {"cv_bio", "declaration_honour"},
        ),
        ("Het financieringsplan volgt nog.", {"development_finance_plan"}),
        ("The director's statement will follow next week.", {"director_note"}),
        ("Der Zeitplan wird nachgereicht.", {"development_schedule"}),
        ("Merci, nous vous envoyons les CV dès demain matin.", {"cv_bio"}),
        ("De cv's bezorg ik u maandag.", {"cv_bio"}),
        ("We'll send the director's statement on Monday.", {"director_note"}),
        ("Am Montag schicken wir Ihnen den Zeitplan.", {"development_schedule"}),
        ("Veuillez trouver notre devis. Le plan de financement suivra.", {"development_finance_plan"}),
    ],
)
def test_a_promised_piece_is_named_by_its_kind(text: str, kinds: set[str]) -> None:
    assert set(promised_in([text], finder_of(None))) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Il ne manque que le contrat, que vous recevrez vendredi.",
        "Le contrat n'est pas encore fixé, nous vous le communiquerons dès que possible.",
        "Le contrat part par la poste.",
        "Der Vertrag kommt per Post.",
        "We will provide the contract next week.",
        "Le contrat est en cours de signature.",
        "Nous attendons encore le contrat.",
        "Le contrat sera joint dans un prochain mail.",
        "Le contrat : lundi, promis.",
        "Le contrat arrive demain.",
        "Le contrat doit encore être signé.",
        "Het contract moet nog getekend worden.",
        "Het contract is onderweg.",
        "The contract isn't signed yet.",
        "Der Vertrag muss noch unterschrieben werden.",
        "Den Vertrag lasse ich Ihnen morgen zukommen.",
        "We sturen het contract na.",
        "Het contract ontbreekt nog.",
        "Het contract zullen we later overmaken.",
        "Onze advocaat bezorgt u het contract rechtstreeks.",
        "We'll forward the contract once it is signed.",
        "The contract is being signed.",
        "Contract to come.",
        "The contract is coming separately.",
        "We are awaiting the contract.",
        "All but the contract. It'll be with you before the deadline.",
        "Den Vertrag reiche ich am Montag nach.",
        "Der Vertrag kommt am Montag.",
        "Der Vertrag steht noch aus.",
        "Wir warten noch auf den Vertrag.",
        "Unser Anwalt schickt Ihnen den Vertrag direkt.",
        "The only thing missing is the contract. It will follow on Monday.",
        "Het contract is nog bij de auteur. Dat volgt maandag.",
        "Le contrat est chez notre gérant, qui rentre jeudi.",
        "Le contrat d'auteur est en signature électronique.",
        "Notre avocate met la dernière main au contrat.",
        "Le contrat a été déposé ce matin à votre accueil.",
        "Pour le contrat, nous attendons que notre administratrice soit revenue de congé.",
        "Le contrat n'est pas signé à l'heure où je vous\nécris, il le sera mardi.",
        "Tout y est, sauf le contrat.",
        "Het contract ligt bij onze zaakvoerder.",
        "Het contract mail ik u vanavond.",
        "U hebt het contract voor de sluiting.",
        "The contract is sitting on our director's desk until Thursday.",
        "The contract is out for signature.",
        "Only the contract is not included.",
        "You'll get the contract before the call closes.",
        "Der Vertrag liegt bei unserem Geschäftsführer.",
        "Lediglich der Vertrag ist nicht dabei.",
        "Den Vertrag haben wir Ihnen heute per Einschreiben geschickt.",
        "Der Vertrag ist noch in Abstimmung.",
    ],
)
def test_a_contract_that_lacks_is_spoken_of_in_many_ways(text: str) -> None:
    assert "author_contract" in heard(text, "author_contract")


@pytest.mark.parametrize(
    "text",
    [
        "Voici.\nLe contrat d'auteur suit en milieu de semaine.\n\nEnvoyé de mon iPhone",
        "Hierbij.\nHet auteurscontract volgt morgen, de printer is stuk.",
        "Here.\nThe author's contract is confidential and will follow by post.",
        "Anbei.\nDer Autorenvertrag fehlt versehentlich, er folgt morgen.",
    ],
)
def test_a_last_line_that_announces_is_no_footer(text: str) -> None:
    assert promised_in([text], finder_of(None)) == ("author_contract",)


@pytest.mark.parametrize(
    "text",
    [
        "Nous vous envoyons ci-joint le contrat d'auteur signé lundi.",
        "Nous vous envoyons le contrat par courrier électronique.",
        "Le contrat d'auteur suivra-t-il par vos soins ?",
        "Je vous envoie le contrat d'auteur signé lors du tournage.",
        "Le budget suit le modèle de la fiche.",
        "Nous attendons votre décision sur le budget.",
        "Le contrat est arrivé lundi.",
        "Le budget fait part de nos frais.",
        "De planning volgt het schema van de opnames.",
        "In bijlage sturen wij u het contract.",
        "The budget follows the standard form.",
        "Die Kalkulation folgt dem Muster.",
        "Den Vertrag haben wir Ihnen am Montag geschickt.",
        "Vous trouverez le contrat d'auteur page 12, il n'est pas traduit.",
        "Het contract vindt u op bladzijde 12.",
        "Here are the budget and the contract.",
        "Kalkulation und Vertrag finden Sie im Anhang.",
        "Pour le budget, je reste bien entendu à votre disposition.",
        "Contrat, budget, plan : nous restons à votre disposition.",
        "Le scénario a encore été retravaillé.",
        "Le scénario sera réécrit en résidence.",
        "Le scénario n'est pas inspiré d'un livre.",
        "Si le contrat n'est pas lisible, appelez-moi.",
        "Het scenario wordt geschreven door Jan.",
        "De begroting is enkel voor de ontwikkelingsfase.",
        "Hebt u nog vragen over het contract, bel mij dan.",
        "Als het contract niet leesbaar is, bel mij dan.",
        "The screenplay isn't based on a book.",
        "The screenplay will be rewritten in residence.",
        "Should you not be able to open the contract, please call me.",
        "Das Drehbuch basiert nicht auf einem Roman.",
        "Das Drehbuch wird in der Residenz überarbeitet.",
        "Falls der Vertrag nicht lesbar ist, rufen Sie mich an.",
        "Une femme découvre que le contrat de la maison n'est pas signé.",
        "Het treatment gaat over een man van wie het contract nooit getekend wordt.",
    ],
)
def test_what_is_asked_or_sent_now_is_no_promise(text: str) -> None:
    assert promised_in([text], finder_of(None)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat d'auteur n'est pas nécessaire : la réalisatrice est sa propre productrice.",
        "Vous nous écrivez que le contrat manque.",
        "Wij hebben geen auteurscontract: de regisseur is zelf producent.",
        "U schrijft dat het contract ontbreekt, maar wij hebben het gestuurd.",
        "We do not have an author's contract; the director is the producer.",
        "You say the contract is missing but we sent it.",
        "You say the contract is missing but it was attached to our first mail.",
        "Einen Autorenvertrag gibt es nicht.",
        "Sie schreiben, dass der Vertrag fehlt, aber wir haben ihn geschickt.",
    ],
)
def test_what_is_refused_or_disputed_is_neither_asked_for_nor_announced(text: str) -> None:
    assert "author_contract" in heard(text, "author_contract")
    assert promised_in([text], finder_of(None)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Le scénario n'est pas encore écrit.",
        "Het scenario wordt nog herwerkt.",
        "The screenplay is still being rewritten.",
        "Das Drehbuch wird noch überarbeitet.",
        "The screenplay will be rewritten and sent on Monday.",
        "Het scenario zal pas in mei herschreven zijn.",
    ],
)
def test_what_is_still_being_made_is_absent(text: str) -> None:
    assert "screenplay" in heard(text, "screenplay")


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("Zie bijlage.\n\nDie volgt maandag, onze zaakvoerder is in het buitenland.", True),
        ("en pièce jointe.\nsuivra demain matin.", True),
        ("anbei.\nDen reichen wir am Montag nach.", True),
        ("Attached.\nWill be with you tomorrow.", True),
        ("Only the contract is missing. It will follow on Monday.", False),  # it is named
        ("Voici le CV. Elle filme une femme qui suit son frère.", False),
        ("Suivra-t-elle encore ?", False),
    ],
)
def test_an_answer_may_announce_what_only_our_letter_names(text: str, announced: bool) -> None:
    assert announces_unnamed(text, finder_of(None)) is announced


def test_a_list_that_follows_on_the_page_promises_nothing() -> None:
    assert promised_in(["Le budget se compose comme suit : scénario, repérages."], finder_of(None)) == ()


def test_a_catalogue_is_indexed_once_and_another_one_anew() -> None:
    kinds = Kinds({}, {})

    assert finder_of(kinds) is finder_of(kinds)
    assert finder_of(replace(kinds)) is not finder_of(kinds)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("Pack attached. Numbers to follow on Wednesday.", True),
        ("Alles is bijgevoegd, op de papieren van de zaakvoerder na.", True),
        ("Voici notre dossier, à l'exception des pièces administratives.", True),
        ("Anbei der Antrag. Das Papier bekommen Sie umgehend.", True),
        ("De eed van onze zaakvoerder hebben we nog niet kunnen laten tekenen.", True),
        ("Le contrat suivra demain.", False),  # by its name: promised
        ("Voici les pièces qui manquaient.", False),
        ("Vous trouverez notre dossier complet dans ce mail.", False),
        ("Faut-il encore autre chose ?", False),
        ("Le film suit une femme qui rentre chez elle.", False),
        ("De film volgt drie vrouwen.", False),
        ("Shooting will follow in spring.", False),
        ("Der Film folgt drei Frauen.", False),
        ("Le reste du documentaire suivra lundi.", True),
        ("Les chiffres du film suivront mercredi.", True),
        ("Die Drehgenehmigungen folgen am Montag.", True),
        ("De rest van de film volgt maandag.", True),
        ("Je suis joignable tous les jours sauf le vendredi.", False),
        ("Ik ben alle dagen bereikbaar behalve op woensdag.", False),
        ("Voici presque tout.", True),
        ("dossier in bijlage, bijna volledig.", True),
        ("Application attached, minus one signature.", True),
        ("Anbei fast alles.", True),
        ("Le film se passe presque tout entier dans un bus.", False),
        ("In de film verliest zij bijna alles.", False),
        ("Attached is our film about a bar.", False),
        ("She loses nearly everything in the film.", False),
        ("Ci-joint notre projet de film de moins de 15 minutes.", False),
        ("Im Film verliert sie fast alles.", False),
    ],
)
def test_what_follows_or_is_excepted_under_a_name_we_do_not_know(text: str, left_out: bool) -> None:
    assert leaves_something_out(text, finder_of(None)) is left_out


ABSENT = {"author_contract", "declaration_honour", "cv_bio", "development_budget"}


@pytest.mark.parametrize(
    "text",
    [
        "Notre avocate vous a transmis le contrat d'auteur en direct.",
        "Les CV sont sur notre site.",
        "CV : voir IMDb.",
        "Cv's vindt u op onze site.",
        "CVs are available on request.",
        "Der Drehbuchvertrag wurde mündlich geschlossen.",
        "Je n'ai pas trouvé de modèle pour la déclaration sur l'honneur.",
        "De cv's heeft u van de vorige keer.",
        "Het auteurscontract is te zwaar voor deze mail.",
        "Declaration on honour: hand-delivered yesterday.",
        "Our accountant is revising the development budget.",
        "You have the CVs from last year's file.",
        "Die Ehrenerklärung habe ich gestern bei Ihnen abgegeben.",
        "Den Drehbuchvertrag unterzeichnen wir am 20. in Köln.",
        "Faut-il signer le contrat ?",
        "Het contract? Dat bespreken we donderdag.",
        "We need until Monday for the budget, would that be acceptable?",
        "Voici le synopsis, la déclaration arrive dans un instant.",
        "Bijgevoegd het synopsis, maar het contract ligt bij de notaris.",
        "Application attached, bar the CVs which Grace is chasing.",
        "Ci-joint le dossier complet, sauf le contrat.",
        "In bijlage alles, op de cv's na.",
        "Anbei alles bis auf den Drehbuchvertrag.",
        "Here's everything except the bios.",
        "Les parcours de l'équipe figurent dans la note de production.",
        "Les CV se trouvent à la page 12 du dossier.",
        "Vous trouverez les CV dans la présentation de la société.",
        "La partie chiffrée est entre les mains de notre comptable.",
    ],
)
def test_whoever_speaks_of_a_piece_that_is_not_there_has_something_to_say_of_it(text: str) -> None:
    assert set(spoken_of(text, finder_of(None), ABSENT)) & ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "Ci-joint le contrat d'auteur.",
        "U vindt alles in bijlage, ook het contract.",
        "Vous y trouverez le synopsis, le traitement, le contrat et le calendrier.",
        "Wir senden Synopsis, Treatment und Drehbuchvertrag.",
        "12. Déclaration sur l'honneur",
        "- Verklaring op erewoord, getekend",
        "CV de l'équipe",
        "Le budget de développement s'élève à 96.400 EUR.",
        "Si le contrat n'était pas lisible, dites-le nous.",
        "Vous trouverez en annexe la fiche, le synopsis, le traitement, les CV et le contrat.",
        "Mocht het contract onduidelijk zijn?",
        "Tout est joint.",
        "Le synopsis est de Paul Genin.",
    ],
)
def test_a_list_of_what_is_sent_and_a_sum_say_nothing_of_what_is_not(text: str) -> None:
    assert not spoken_of(text, finder_of(None), ABSENT)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Comme promis, voici le contrat.", ()),
        ("Zoals beloofd het contract.", ()),
        ("Here's the contract, as promised.", ()),
        ("Wie versprochen der Vertrag.", ()),
        ("Comme promis, je vous envoie le contrat lundi.", ("author_contract",)),
        ("Comme annoncé, le contrat suit.", ("author_contract",)),
        ("Zoals beloofd stuur ik het contract maandag.", ("author_contract",)),
        ("As promised, I'll send the contract on Monday.", ("author_contract",)),
        ("Wie angekündigt folgt der Vertrag nächste Woche.", ("author_contract",)),
        ("Le contrat nous est promis pour lundi.", ("author_contract",)),
    ],
)
def test_what_comes_as_promised_is_not_promised_again(text: str, kinds: tuple[str, ...]) -> None:
    assert promised_in([text], finder_of(None)) == kinds
