"""A covering mail that may speak of a piece without naming it."""

import pytest

from triage.mail.alluding import may_allude
from triage.mail.promises import finder_of

ABSENT = {"development_budget", "cv_bio", "author_contract", "declaration_honour", "development_schedule"}


@pytest.mark.parametrize(
    "text",
    [
        "Pour les sous, voyez avec Julie.",
        "Vous connaissez déjà toute la bande.",
        "Côté papiers avec Corinne, on signe jeudi.",
        "Qui nous sommes : tout est dit plus haut.",
        "La fiduciaire a la grippe.",
        "Hierbij ons dossier. Over de centen spreken we elkaar nog.",
        "Wanneer we wat doen, hangt af van de film van mijn zus.",
        "Het handtekeningenblad breng ik zelf binnen.",
        "Money talk: see the sheet that Imogen shared.",
        "You'll remember Imogen and me from the other line.",
        "As for when, that depends on the weather.",
        "One of us has yet to sign, sorry.",
        "Unterschrieben wird am Donnerstag.",
        "Ein Zettel klebt bei der Notarin.",
        "Wann wir was machen, hängt vom Wetter ab.",
        "Das hat Ihnen Frau Servais gemailt.",
        "Notre parcours n'a plus de secret pour personne.",
        "De rekensommen zijn voor een andere keer.",
        "Our numbers person is on a train.",
        "Der Rechenkünstler im Haus ist krank.",
        "Meer heb ik echt niet.",
        "We both have Wikipedia pages.",
        "Le film est prêt, les sous pas du tout.",
        "Het geld van de film zit bij Tom.",
        "The project's money side is with Tom.",
        "Das Geld zum Film liegt bei Tom.",
        "Si la compta se réveille, vous aurez les chiffres.",
        "Als Paul wakker wordt, komen de cijfers.",
        "If Tom wakes up, you get the sums.",
        "Wenn Paul wieder gesund ist, kommen die Zahlen.",
        "Voici.\n\nAda\n\nPour les sous, voyez avec Julie",
        "The director needs no introduction.",
        "La réalisatrice n'est plus à présenter.",
        "Onze regisseur hoeft niet meer voorgesteld te worden.",
        "Die Regisseurin muss man nicht vorstellen.",
        "Notre projet a son financement chez Paul.",
        "Het project heeft zijn financiering bij Tom.",
        "Si vous connaissez Paul, vous savez d'où vient l'argent.",
        "Si vous avez lu notre dernière demande, vous nous connaissez.",
        "Als u ons vorige dossier nog hebt, weet u alles.",
        "Wenn Sie Paul fragen, kennt er alle Zahlen.",
        "Hierbij ons dossier. Een collega brengt ze morgen binnen.",
        "Le film raconte une fuite. Corinne signe jeudi.",
        "Voici le dossier, Corinne a oublié ses papiers.",
        "« Hors service » est prêt. Le notaire a la grippe.",
        'Voici "Hors service." Les papiers sont encore tous chez le notaire, "Corinne" vous salue.',
    ],
)
def test_words_that_name_no_piece_may_speak_of_one(text: str) -> None:
    assert may_allude(text, "Ada Lamquet", finder_of(None), ABSENT)


@pytest.mark.parametrize(
    "text",
    [
        "Madame, Monsieur,\n\nVeuillez trouver notre dossier. Nous demandons 40.000 €.\n\nTrès belle semaine,\n\nAda",
        "Le film raconte la vie d'un bus. Nous tournerons à Liège, et la musique sera de Piers Faccini.",
        "Je reste à votre disposition. Merci de bien vouloir accuser réception.\n\nBien à vous,",
        "S'il vous manque quoi que ce soit, dites-le-moi lundi.",
        "Le synopsis tient sur une feuille.",
        "Désolée pour cet envoi tardif !",
        "Goedemorgen,\n\nwij hopen dat het u bevalt. Fijn jullie ontmoet te hebben.\n\nVerzonden vanaf mijn iPhone",
        "Voici « Hors service ».\n\nUn grand merci pour votre appel, qui tombe à pic !",
        "Onze eerste aanvraag bij jullie, we duimen!\n\nAda Lamquet\nLamquet Films\nKaai 12 bus 3, 9000 Gent",
        "Wir bewerben uns um ein Darlehen. Drücken Sie uns die Daumen!",
        "Roos schreef het scenario in Brussel en groeide op in het veen.",
        "Dear jury,\n\nour application is attached. We look forward to hearing from you.\n\nSent from my iPhone",
        "We shoot near Dinant with a mostly local crew.\n\nThis e-mail does not constitute a contract.",
        "Anbei erhalten Sie unseren Antrag. Über eine positive Rückmeldung würden wir uns freuen.",
        "Für Rückfragen stehe ich Ihnen gerne zur Verfügung.\n\nVon meinem iPad gesendet",
        "Comme convenu, voici notre dossier pour la session d'avril, qui se clôture vendredi.",
        "Zoals besproken, hierbij ons dossier. Laat maar weten als er iets ontbreekt.",
        "Voici le dossier de « La Digue » de Sam Oste pour la session d'avril, en un zip de trois dossiers.",
        "Let me know if anything is missing. I wish you a great weekend.",
        "Wie besprochen, anbei unser Antrag. Ich wünsche Ihnen ein schönes Wochenende.",
        "Le film suit un notaire qui perd tout.",
        "Het verhaal van een vrouw die nog één nacht heeft.",
        "The film follows a woman who once lost her son.",
        "Der Film erzählt von einer Notarin, die noch einmal liebt.",
        "Voici.\n\nPaul Genin\nassistant d'Ada\nRue du Papier 12, 4000 Liège\nwww.site.example",
        "Dix ans plus tard, l'héroïne du film revient.",
        "Suivez-nous sur notre site web www.nuit.example",
        "Besuchen Sie uns auf unserer Webseite www.ost.example.",
        "In bijlage onze reeks. Een verhaal over drie zussen. Veertig jaar later keert de jongste terug.",
        "Voici « Nuit ». Une infirmière perd ses clés et décide de ne plus rentrer chez elle.",
        "Unser Film „Eis“. Zehn Jahre später wartet das Dorf noch immer.",
        "Ons kantoor is gesloten tussen 24 december en 2 januari.",
        "N'hésitez pas à m'appeler, je suis joignable tous les jours sauf le mercredi après-midi.",
        "If you like it, we would be delighted to come and present it.",
        "Falls Sie Fragen haben, rufen Sie mich bitte an.",
        "Voici notre dossier. Merci de votre patience.",
        "In bijlage onze aanvraag, die ik gisteren was vergeten.",
        "Here is our application, which I had forgotten to send.",
        "Voici le dossier. « Une femme découvre que le notaire garde ses papiers. Demain elle ira. »",
        "Het veen is het verhaal van een boekhouder die zijn geld verliest. Hij graaft.",
        "Ci-joint notre dossier.\n\nCe message est confidentiel. Vous n'êtes pas le destinataire ? Renvoyez-le.",
    ],
)
def test_what_covering_mails_say_besides_speaks_of_none(text: str) -> None:
    assert not may_allude(text, "Ada Lamquet", finder_of(None), ABSENT)
