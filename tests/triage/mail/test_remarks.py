"""What a mail says of a paper that came with it, besides that it is there."""

import pytest

from triage.mail.promises import finder_of, promised_in
from triage.mail.remarks import UNNAMED, remarked_on


def remarks(text: str, *, corrects: bool = False) -> frozenset[str]:
    return remarked_on(text, "Ada Lamquet", finder_of(None), corrects=corrects)


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat est joint. Attention : ce n'est pas la bonne version.",
        "Vous trouverez le dossier en annexe. Le budget date de l'an passé et sera actualisé.",
        "Ci-joint le dossier, avec le contrat d'option. Il manque encore une signature en page 6.",
        "Voici tout. Le plan de financement joint est celui d'un autre film, désolée, je corrige.",
        "Le scénario est dans le zip. La fin change complètement dans la version sur laquelle Nora travaille.",
        "Voici le dossier. Pour le budget, merci d'ignorer l'onglet 2.",
        "Voici le dossier complet. Le CV de la scénariste est vide, le fichier s'est mal enregistré.",
        "Tout est joint. Dans le plan de financement, la ligne RTBF est à supprimer.",
        "Notre dossier est en annexe. La déclaration sur l'honneur sera signée par Marc à son retour.",
        "Le dossier est joint. Le contrat est en relecture chez l'agent de l'autrice.",
        "Voici notre candidature. Je m'aperçois que les pages 4 à 6 du traitement ont sauté.",
        "Ci-joint les pièces. La note de production a été rédigée pour un autre fonds, je vous l'adapte cette semaine.",
        "Dossier joint. Le calendrier n'est plus valable depuis hier.",
        "Het contract zit erbij. Opgelet: dat is niet de definitieve versie.",
        "Alles in bijlage. De begroting klopt niet meer, u krijgt een nieuwe.",
        "Hierbij het dossier. Op de verklaring op erewoord ontbreekt nog een handtekening.",
        "Hier is alles. Het scenario is per ongeluk de versie zonder het laatste bedrijf.",
        "Dossier in bijlage. Gelieve bladzijde 3 van het financieringsplan over te slaan, die is fout.",
        "In bijlage de stukken. De planning schuift zeker nog op.",
        "Het dossier vindt u hierbij. Bij de cv's zit er een van iemand die ondertussen afgehaakt is.",
        "Hierbij onze aanvraag. De auteursovereenkomst is nog in onderhandeling; wat u krijgt is het voorstel.",
        "Alles zit erbij. Ik stuur straks een betere scan van het contract.",
        "Hierbij het dossier. De synopsis moet ik nog inkorten.",
        "Het volledige dossier zit in bijlage. Eén cijfer in de begroting is verkeerd overgenomen.",
        "The agreement is enclosed. It has not been countersigned.",
        "Everything is here. You can skip the finance plan, we're replacing it on Friday.",
        "Please find attached our dossier. The schedule in it assumed an April start, which no longer holds.",
        "Attached is the lot. Hold off on reading the script though; Ann is changing the ending.",
        "Our application is attached. The declaration is signed by Paul only, Mary's signature to come.",
        "All attached. The last two pages of the budget seem to have been cut off by our scanner.",
        "Please find our dossier. The option expired in March and is being renewed.",
        "Here is the dossier. That synopsis is a placeholder.",
        "The dossier is attached. I've just noticed the producer's note is the one for Eurimages.",
        "Here you go. There's a typo in the total of the finance plan: it should read 80,000.",
        "der Vertrag liegt bei. Er ist noch nicht gegengezeichnet.",
        "anbei der Antrag. Die Kalkulation ist nur eine grobe Schätzung.",
        "alle Unterlagen anbei. Das Drehbuch bitte noch nicht weitergeben, es folgt eine korrigierte Fassung.",
        "anbei unser Dossier. Die Erklärung wurde von der falschen Person unterzeichnet.",
        "im Anhang alles. Seite 2 des Finanzierungsplans ist überholt.",
        "anbei die Einreichung. Beim Zeitplan ist uns ein Fehler unterlaufen, die Drehzeit stimmt nicht.",
        "alles liegt bei. Der Lebenslauf der Regisseurin ist auf dem Stand von 2016.",
        "anbei unser Antrag. Statt der Regienote ist versehentlich zweimal die Autorennote dabei.",
        "Voici le dossier complet. Le contrat qui y figure n'engage encore personne.",
        "Tout est là. Petit souci avec le PDF du scénario : la mise en page a bougé à l'export.",
        "Ci-joint notre candidature. Je vous transmettrai un exemplaire signé de la déclaration à mon retour.",
        "Dossier en annexe. Marc n'a pas validé le budget.",
        "Voici nos documents. Pour le synopsis, prenez plutôt celui que j'ai envoyé à Julie mardi.",
        "Notre dossier est joint. On ne sait toujours pas si la RTBF maintient son apport, le plan de "
        "financement pourrait donc bouger.",
        "Tout est joint. Le CV de Paul, je le complète et vous le renvoie.",
        "Voici le dossier. Un conseil : lisez le traitement sans la dernière scène, qu'on va couper.",
        "Le dossier est en pièce jointe. L'option court jusqu'au 30 avril seulement.",
        "Alles in bijlage. De handtekening op het contract is een plakbeeld, het origineel ligt bij de schrijver.",
        "Hierbij het dossier. Van het financieringsplan heb ik precies het verkeerde tabblad bewaard.",
        "Het dossier zit erbij. De regienota is geschreven toen we nog met een andere regisseur werkten.",
        "Hierbij onze aanvraag. Het draaiboek telt nu 140 pagina's en dat worden er 100.",
        "Alles zit in bijlage. De begroting is opgesteld zonder de btw, dat pas ik nog aan.",
        "In bijlage ons dossier. Kijk niet naar de data in de planning.",
        "Everything is attached. The contract you have is the long form; the parties prefer the short form now.",
        "Our file is attached. Apologies, the synopsis has track changes on.",
        "Attached is our application. Page 9 of the treatment belongs to a different story.",
        "Here's everything. The writer wants to have another go at the script before you read it.",
        "Please find the dossier. The budget is in dollars, we'll convert it.",
        "All enclosed. I sent you the working title version of the project sheet.",
        "Here are our papers. The declaration lacks a date.",
        "anbei alles. Der Vertrag läuft Ende des Monats aus.",
        "anbei unser Dossier. Im Budget haben sich zwei Zahlen vertauscht.",
        "die Unterlagen sind angehängt. Die Erklärung schicke ich Ihnen mit Stempel noch einmal.",
        "anbei die Einreichung. Das Treatment liest unsere Dramaturgin gerade gegen.",
        "anbei der Antrag. Unter dem Vertrag steht bisher allein unsere Unterschrift.",
        "alles anbei. Der Produzentenvermerk ist noch auf Englisch, die Übersetzung kommt.",
        "Voici l'ensemble. À la relecture, je vois que le total ne tombe pas juste.",
        "All attached. Sorry, I think I attached it twice and left out the right one.",
        "C'est le mauvais contrat.",
        "Ik heb het verkeerde contract bijgevoegd.",
        "I think I attached the wrong contract.",
        "Das ist der falsche Vertrag.",
        "Le contrat joint est périmé.",
        "Het contract is een onondertekend exemplaar.",
        "This is the unsigned contract.",
        "Der Vertrag im Anhang ist veraltet.",
        "Le contrat ci-joint n'est pas le bon, je vous envoie le bon lundi.",
        "Bijgevoegd contract is niet het juiste, het juiste stuur ik maandag.",
        "Sorry, the contract I attached is the wrong version.",
        "Der Vertrag ist nicht der richtige, der richtige folgt am Montag.",
        "Notre dossier est en annexe. Je dois encore faire parapher le contrat.",
        "Le dossier est complet à un détail près : la déclaration a été signée électroniquement par erreur "
        "au nom de Luc.",
        "Vous recevez ici le dossier. Je viens de voir que le calendrier porte la mauvaise année.",
        "Hierbij alles. De schrijver wil in het contract artikel 4 laten schrappen.",
        "Het dossier is bijgevoegd. De synopsis staat vol tikfouten, ik bezorg u een propere versie.",
        "In bijlage vindt u alles. Ik heb de cv van de regisseur van internet geplukt, hij maakt er zelf nog een.",
        "Dossier zit erbij. Bij het financieringsplan hoort eigenlijk een tweede blad.",
        "Everything attached. Ann hasn't seen this draft of her own contract.",
        "Here's our file. The producer's note mentions Screen Ireland, who have since dropped out.",
        "All our documents are attached. My signature is on the declaration but my partner is travelling.",
        "The dossier is attached. Treat the timeline as a guess.",
        "anbei alles. Die Unterschrift unter dem Vertrag holen wir nach.",
        "anbei das Dossier. Bitte arbeiten Sie nicht mit der Kalkulation weiter.",
        "hier unsere Unterlagen. Der Finanzierungsplan geht noch von 60.000 Euro aus, es werden wohl 45.000.",
        "Veuillez trouver le dossier ci-joint. Le contrat porte encore l'ancien titre du film.",
        "Le tout est en annexe. Je n'ai pas eu le temps de relire la note de production, soyez indulgents.",
        "Voici l'ensemble. Le budget que vous lirez suppose deux coproducteurs ; il n'en reste qu'un.",
        "In bijlage het dossier. De begroting rekent met een subsidie die we niet kregen.",
        "Hierbij onze stukken. De verklaring draagt de naam van onze vorige zaakvoerder.",
        "Here are all the papers. The synopsis gives away the old ending.",
        "Attached is our complete dossier. I would not rely on the dates in the schedule.",
        "All documents attached. Our accountant spotted a mistake in the plan after I had made the PDF.",
        "anbei alles. Der Vertrag gilt erst, wenn die Bank zusagt.",
        "anbei unser Dossier. Auf Seite 3 der Kalkulation stehen noch Platzhalter.",
        "die Unterlagen liegen bei. Das Treatment ist von gestern Nacht und ungeprüft.",
        "Voici le dossier. Le contrat est signé par moi, Nora signe demain.",
        "Voici le dossier. Pour le moment le contrat n'est signé que par moi.",
        "Voici le dossier. À la fin du PDF il y a le contrat, mais c'est un modèle.",
        "Ci-joint le dossier. Le contrat a été signé puis dénoncé, nous renégocions.",
        "Voici le dossier. Le contrat est signé par une seule des parties.",
        "Attached is the dossier. The contract is signed by one side so far.",
        "Attached is the dossier. The contract is signed by me, Nora signs tomorrow.",
        "Attached is the dossier. The contract is half signed.",
        "Attached is the dossier. The contract was signed but later cancelled.",
        "Hierbij het dossier. Het contract is ondertekend, maar intussen opgezegd.",
        "anbei der Antrag. Der Vertrag ist bisher einseitig unterschrieben.",
        "anbei der Antrag. Der Vertrag ist von mir unterschrieben, Nora unterschreibt morgen.",
        "Unterlagen anbei. Der Vertrag ist erst von einer Seite unterschrieben.",
        "Voici un projet de contrat, faute de mieux.",
        "Ci-joint le contrat, sous réserve de l'accord de l'éditeur.",
        "Hierbij alvast een eerste versie van het contract.",
        "Contract attached, subject to board approval.",
        "hier schon mal der Vertragsentwurf.",
        "anbei der Vertrag, vorbehaltlich der Zustimmung von Nora.",
        "Le contrat est joint. Anna n'a signé que la première page.",
        "Le contrat n'est pas conforme.",
        "Le plan de financement tient sur une promesse.",
    ],
)
def test_whoever_says_more_of_a_paper_than_that_it_is_there_is_heard(text: str) -> None:
    assert remarks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Voici notre dossier. Le scénario a été écrit par Nora Baeten et Luc Thiry. Le budget a été établi avec "
        "notre comptable.",
        "Veuillez trouver notre candidature. Le contrat a été signé le 3 mars. Nous sollicitons un prêt de 45.000 €.",
        "Ci-joint le dossier. Nora n'a encore réalisé que des courts métrages ; ce sera son premier long.",
        "Voici « Le Contrat ». C'est l'histoire d'un notaire qui ne sait plus signer.",
        "Dossier complet en annexe. Toutes les pièces sont signées et les fichiers sont nommés selon votre liste.",
        "Voici le projet. Il n'a pas encore de distributeur. Deux chaînes ont marqué leur intérêt.",
        "Vous trouverez en annexe la dernière version du scénario ainsi que les autres pièces demandées.",
        "Notre film se passe à Verviers. Il ne sera pas tourné avant 2023. Les repérages ont commencé.",
        "Voici notre dossier. Si un fichier ne s'ouvre pas, n'hésitez pas à m'appeler.",
        "Ci-joint notre demande. Le plan de financement comprend un apport du Tax Shelter. Le film sera "
        "coproduit avec la France.",
        "En annexe, notre dossier. Le scénario n'est pas adapté d'un livre. Nos comptes sont publiés à la BNB.",
        "Voici le dossier de « Nuit blanche ». Suivez-nous sur notre site web www.nuit.example et sur Instagram.",
        "In bijlage onze aanvraag. Het contract met de auteur is getekend. De begroting bedraagt 120.000 euro.",
        "Hier is ons project. Het is nog nooit ergens anders ingediend. Wij kijken er erg naar uit.",
        "Alle stukken vindt u hierbij, in de volgorde van uw lijst. De film wordt gedraaid in Luik en Eupen.",
        "Hierbij het dossier. Het verhaal is niet gebaseerd op een boek. Een zender hebben we nog niet.",
        "Het scenario is herschreven na de workshop in Brussel. U vindt het hierbij, samen met de rest van het "
        "dossier.",
        "In bijlage het dossier. Laat gerust weten als een bestand niet opent. Volg ons op www.noordkaap.example.",
        "Hierbij onze aanvraag. Wij zijn een jong productiehuis en hebben nog geen langspeelfilm gemaakt.",
        "Please find our dossier attached. The script was developed at Torino and won the pitch prize.",
        "Attached is our application. We don't have a broadcaster yet. The budget comes to 98,000 euros.",
        "Here is our complete file. All contracts are signed. The finance plan shows two sources.",
        "Please find attached all documents. They follow the order of your checklist. The film will be shot in Namur.",
        "Everything is attached. We will not need the whole amount in the first year.",
        "Here is our application for development support. If you need any document in another format, let me know.",
        "anbei unser Antrag. Das Drehbuch stammt von Eva Kranz. Der Vertrag wurde im März geschlossen.",
        "im Anhang finden Sie unser Dossier. Der Film wird nicht vor 2022 gedreht. Ein Sender ist noch nicht an Bord.",
        "anbei alle Unterlagen. Die Kalkulation wurde von unserer Herstellungsleitung erstellt.",
        "hier ist unser Projekt. Es wurde bisher bei keiner anderen Förderung eingereicht.",
        "anbei unser Antrag. Sollte eine Datei nicht lesbar sein, rufen Sie mich bitte an. Unser Büro ist "
        "montags geschlossen.",
        "anbei das Dossier. Der Finanzierungsplan enthält auch den Eigenanteil. Vorlage ist kein Roman, sondern "
        "ein Originalstoff.",
        "Nous avons le plaisir de vous adresser notre candidature pour « Terre basse ». Le scénario, signé Nora "
        "Baeten, a été soutenu par la SACD.\n\nBien à vous",
        "Veuillez trouver ci-joint les treize pièces demandées. Le montant sollicité est de 50.000 €. Merci de "
        "m'en accuser réception.",
        "Voici notre dossier. Nous avons opté pour un budget serré et une équipe réduite.",
        "Voici le dossier. Le film parle d'une avocate qui perd ses contrats. Il sera tourné en Ardenne.",
        "Dossier en annexe. Notre société a produit quatre longs métrages, dont le dernier était à Namur.",
        "Notre demande est jointe. Le scénario a reçu l'aide à l'écriture de la FWB en 2020.",
        "Ci-joint le dossier. Tous les contrats sont signés. Je suis à votre disposition pour toute question.",
        "Hierbij ons dossier. Het scenario kreeg steun van het VAF. De regisseur woont in Namen.",
        "In bijlage alle stukken. Het contract loopt tot 2025. Met vriendelijke groet",
        "Hierbij de aanvraag. Wij hopen dat ons verhaal u raakt. De cv's van het team vindt u achteraan.",
        "Hierbij vindt u het dossier van onze documentaire. De planning voorziet twee schrijffases.",
        "please find our application attached. The script is by Ann Roels, whose debut won a Magritte. We are "
        "asking for 60,000 euros.",
        "Attached is our dossier. We optioned the novel last year and the writer is on board.",
        "Please find everything attached. The schedule runs over eighteen months. Best wishes from Liège",
        "Here is our project. I've put all files in one zip to make it easier for you.",
        "Our application is attached. The team has worked together before. We can't wait to hear from you.",
        "anbei unser Antrag. Das Drehbuch wurde von der Filmstiftung gefördert. Die Regie übernimmt Eva Kranz.",
        "im Anhang die Unterlagen. Wir beantragen 40.000 Euro. Der Zeitplan sieht zwei Fassungen vor.",
        "Le traitement raconte une mauvaise rencontre.",
        "Het treatment gaat over de verkeerde man.",
        "The treatment tells of a woman on the wrong train.",
        "Das Treatment erzählt von der falschen Frau.",
        "Voici notre dossier pour « Le mauvais contrat ».",
        'Hierbij ons dossier voor "Het verkeerde contract".',
        'Here is our application for "The Wrong Treatment".',
        "Anbei unser Antrag für „Das falsche Drehbuch“.",
        "C'est avec plaisir que nous déposons le dossier de « Les Vagues ». Le scénario est de Luc Thiry, le "
        "réalisateur. Bonne lecture !",
        "Veuillez trouver en annexe notre demande d'aide. Notre plan de financement s'appuie sur trois partenaires.",
        "En annexe le dossier, rangé dans l'ordre de votre liste. Je reste joignable au 0470 12 34 56.",
        "Voici notre projet de série. La bible est signée par les deux auteurs, et le contrat est en annexe 10.",
        "Nous sollicitons votre soutien pour « Minuit moins dix ». Un premier traitement avait séduit le "
        "jury de Torino.",
        "In bijlage onze aanvraag voor de film Zwart Water. Het scenario schreven we samen met een dramaturg.",
        "Hierbij het dossier. U vindt er ook de contracten in. Alvast bedankt!",
        "Wij sturen u ons dossier voor de sessie van april. De begroting en het financieringsplan zitten in één Excel.",
        "Please find attached the dossier for The Long Field. The treatment is twelve pages; the budget has two tabs.",
        "We are a small company from Namur and this is our first application. All the papers are attached.",
        "Our dossier: thirteen files, as listed in your call. The script is in English with a French synopsis.",
        "anbei unser Antrag für den Film Moorland. Das Exposé, das Budget und die Verträge finden Sie im Ordner.",
        "wir freuen uns, Ihnen unser Projekt vorzustellen. Unser Autor hat das Drehbuch in Eupen geschrieben.",
        "anbei die Unterlagen. Der Vertrag ist auf Französisch. Vielen Dank für Ihre Mühe.",
        "Nous vous adressons notre dossier pour « La Brèche », long métrage de fiction. Le scénario est "
        "signé Inès Maes. Nous demandons 60.000 euros.",
        "Ci-joint le dossier complet. Le film réunit une équipe wallonne. Je vous souhaite une bonne lecture.",
        "Voici notre candidature et toutes ses annexes. Notre partenaire flamand nous suit depuis le début.",
        "Met plezier dienen we ons project in. Alle gevraagde documenten zitten in de bijlage. De regie is "
        "in handen van An Claes.",
        "Hierbij het dossier voor de reeks Eb. De bijbel telt veertig bladzijden. We horen graag van u.",
        "In bijlage vindt u onze aanvraag. Het auteurscontract werd in januari ondertekend.",
        "Please find enclosed our application for Blue Hour. The screenplay was written with the support of "
        "Screen Ireland.",
        "We are pleased to submit our dossier. The film will be shot in Liège next summer. The budget is "
        "attached as an Excel file.",
        "Attached is everything on your list. The company has produced three features so far.",
        "hiermit reichen wir unser Projekt ein. Alle Unterlagen finden Sie im Anhang. Das Drehbuch schrieb Tom Kranz.",
        "anbei das vollständige Dossier. Der Optionsvertrag wurde mit dem Verlag geschlossen.",
        "anbei unser Antrag samt Anlagen. Die Serie spielt in den Fünfzigerjahren. Herzliche Grüße",
        "Ci-joint notre dossier. Le contrat d'option et le contrat d'auteur se trouvent en fin de document.",
        "Voici notre dossier. Le budget et le plan de financement sont dans le même fichier Excel.",
        "Sorry about that! Here's the contract.",
        "The contract was stuck with our lawyer; she has just released it, see attached.",
        "Voici notre projet et notre contrat.",
        "Ci-joint la première version du scénario et le contrat.",
        "Voici le dossier. J'ai fusionné toutes les pièces en un seul PDF pour vous faciliter la lecture.",
        "Notre dossier, en un seul fichier. La déclaration signée nous est parvenue ce soir.",
        "La date limite étant demain, voici le dossier. Le contrat est signé par les deux parties.",
        "In bijlage ons dossier. Het contract werd ondertekend door beide partijen.",
        "In bijlage ons dossier. De begroting en de planning staan achteraan in de pdf.",
        "Attached is our dossier. The contract is at the end of the PDF.",
        "anbei unser Antrag. Vertrag und Budget befinden sich am Ende der PDF.",
        "Le contrat est conforme au modèle de la SACD, et le synopsis tient sur une page.",
    ],
)
def test_what_covering_mails_say_of_papers_is_no_remark(text: str) -> None:
    assert remarks(text) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "Ci-joint le budget, et notre nouveau réalisateur arrive lundi.",
        "In bijlage de begroting, en onze regisseur komt maandag naar Namen.",
        "Attached is the budget, and our director comes to Namur on Monday.",
        "Anbei die Kalkulation, und die Regisseurin kommt am Montag.",
    ],
)
def test_who_comes_on_monday_is_no_new_budget(text: str) -> None:
    assert promised_in([text], finder_of(None)) == ()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Le contrat est joint. Attention : ce n'est pas la bonne version.", {"author_contract"}),
        ("Het dossier zit hierbij. De handtekening van de schrijver ontbreekt voorlopig.", {UNNAMED}),
        ("The finance plan is in there too. It has since been overtaken.", {"development_finance_plan"}),
        ("Der Vertrag liegt bei. Achtung: Das ist noch die alte Fassung.", {"author_contract"}),
    ],
)
def test_the_next_sentence_is_of_the_paper_that_the_one_before_names(text: str, kinds: set[str]) -> None:
    assert remarks(text) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Voici le budget corrigé, il remplace celui de mars, qui contenait une erreur.",
        "Hierbij de begroting. Ze vervangt het ontwerp van vorige week.",
        "Here is the budget. It supersedes the old one.",
        "Anbei die Kalkulation. Sie ersetzt die alte.",
    ],
)
def test_what_a_correction_says_of_the_paper_before_is_no_remark_on_the_new_one(text: str) -> None:
    assert remarks(text)
    assert remarks(text, corrects=True) == frozenset()


def test_a_correction_may_have_a_reservation_of_its_own() -> None:
    text = "Voici le contrat. Il n'est pas encore signé par l'autrice."

    assert remarks(text, corrects=True) == {"author_contract"}


@pytest.mark.parametrize(
    "text",
    [
        "Voici le plan de financement qui manquait encore.",
        "Hierbij het contract, dat nog ontbrak.",
        "Attached is the plan, which was still missing.",
        "Anbei der Vertrag, der noch fehlte.",
        "Voici le scénario. C'est une comédie sans paroles.",
        "Hierbij het scenario. Het gaat over een zwembad.",
        "- Budget\n- Contrat\n- Scénario",
        "Ci-joint : scénario, synopsis, plan de financement, contrats, CV.",
    ],
)
def test_what_lacked_until_now_and_what_is_listed_is_no_remark(text: str) -> None:
    assert remarks(text) == frozenset()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("La note d'intention est écrite à la main, je vous la tape ce week-end.", {"author_note"}),
        ("La note d'intention est écrite à la main. Je vous la tape ce week-end.", {"author_note"}),
        ("Voici le budget. On le revoit samedi avec le comptable.", {"development_budget"}),
        ("Le plan de financement compte sur une chaîne qui vient de nous lâcher.", {"development_finance_plan"}),
        ("De begroting is met potlood geschreven. Ik typ ze zaterdag uit.", {"development_budget"}),
        ("The schedule is on two pages. I'll redo it over the weekend.", {"development_schedule"}),
        ("Das Treatment ist handgeschrieben, ich tippe es am Samstag ab.", {"treatment"}),
        ("The treatment is the one you saw in the lab; we'll polish it in May if you fund us.", {"treatment"}),
    ],
)
def test_what_somebody_still_does_to_a_paper_is_a_remark(text: str, kinds: set[str]) -> None:
    assert remarks(text) >= kinds


@pytest.mark.parametrize(
    "text",
    [
        "Voici le contrat. Corinne l'a signé lundi.",
        "We finished the treatment on Monday and Imogen read it on Tuesday.",
        "Hierbij de begroting. We hebben ze maandag nagekeken.",
        "The option on the novel is valid until 31 December 2024 and can be extended twice.",
        "L'option est valable jusqu'au 30 juin 2023, renouvelable deux fois.",
        "De optie is geldig tot eind 2023 en verlengbaar.",
        "The novel was a bestseller; we hold the option until the end of 2024.",
        "Voici notre dossier. Corinne a terminé le traitement dimanche, nous l'avons relu ensemble.",
        "Ein Zöllner bewacht eine Grenze. Mehr dazu im Treatment.",
        "Der Vertrag ist bis 2024 geschlossen und verlängerbar.",
        "Voici le dossier. « Le contrat n'est pas signé, dit le notaire, et il ne le sera jamais. »",
    ],
)
def test_what_was_done_to_a_paper_how_long_it_binds_and_a_story_are_no_remarks(text: str) -> None:
    assert remarks(text) == frozenset()
