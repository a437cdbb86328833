"""The labels that project sheets and forms put before what they say, in four languages, by the fact they name.

A text holds labels parted by |; case, accents and the dots of abbreviations do not count.
"""

from typing import Final

LABELS: Final[dict[str, str]] = {
    "applicant": """
        demandeur | demandeuse | société demanderesse | requérante | requérant | demandeur principal |
        codéveloppeur et demandeur | coproducteur et demandeur | antragsteller | antragstellerin |
        antragstellende firma | produzentin und antragstellerin | belgischer antragsteller | aanvrager | naam
        aanvrager | hoofdaanvrager | waalse hoofdaanvrager | productiehuis en aanvrager | coproducent en
        aanvrager | co-ontwikkelaar en aanvrager | applicant | applicant company | delegate producer and
        applicant | applicant for the present aid | belgian partner applicant | belgian applicant | lead
        applicant | applicant organisation""",
    "made_by": """
        auteur-réalisateur | autrice-réalisatrice | autrice et réalisatrice | auteur et réalisateur | scénario
        et réalisation | écriture et réalisation | écrit et réalisé par | un film de | scénario & réalisation |
        schrijver/regisseur | schrijver-regisseur | scenario en regie | geschreven en geregisseerd door | maker |
        makers | buch und regie | buch/regie | buch + regie | autor und regisseur | ein film von | drehbuch
        und regie | writer-director | writer/director | written and directed by | a film by | lead artist and
        writer""",
    "title": """
        titre provisoire | titre de travail | titre du projet | titre commun | titre original | titre | titel van het
        project | werktitel | gemeenschappelijke titel | common title | gemeinsamer titel | projecttitel | originele
        titel | titel | working title | project title | original title | title | arbeitstitel | projekttitel |
        originaltitel | titre du film | titre de la série | nom du film | nom du projet | nom de la série | intitulé
        provisoire | intitulé du projet | intitulé | dénomination de l'œuvre | titre de l'œuvre | voorlopige titel |
        naam van de film | naam van het project | naam van de reeks | serientitel | filmtitel | name des projekts |
        titel des projekts | titel des werkes | title of the work | title of the project | project name | name of show |
        name of the film | name of the project | provisional title""",
    "project": """
        projet | œuvre | project | werk | work | film | projekt | vorhaben""",
    "other_title": """
        titre anglais | titre international | ancien titre | autre titre | autres titres | english title |
        international title | former title | other titles | other title | engelse titel | internationale titel |
        vroegere titel | vorige titel | andere titels | andere titel | englischer titel | internationaler titel |
        früherer titel | titre néerlandais | titre allemand | titre français | nom anglais | dutch title |
        french title | german title | franse titel | duitse titel | nederlandse titel | int titel |
        französischer titel | niederländischer titel""",
    "company": """
        producteur délégué | société de production | maison de production | société productrice | société |
        production déléguée | producteur | gedelegeerd producent | productiehuis | productiemaatschappij |
        producent | production company | lead producer | company | delegate producer | producer |
        produktionsfirma | federführender produzent | produzent | firma | producteur·rice délégué·e |
        productrice déléguée | prod. dél | porteur | porteur de projet | société porteuse | structure de
        production | maison | entreprise | dénomination sociale | nom de l'entreprise | raison sociale |
        dénomination | production | prod | studio | productie | hoofdproducent | productievennootschap | bedrijf |
        naam van de vennootschap | naam organisatie | huis | vennootschap | hersteller | produzentin |
        unternehmen | majoritärer produzent | produktion | lead company | made by | made at | producing company |
        denomination | name of the company""",
    "number": """
        numéro d'entreprise | n° d'entreprise | numéro bce | bce | ondernemingsnummer | kbo-nummer | kbo |
        enterprise number | company number | vat number | unternehmensnummer | zdu-nummer | n° tva | tva | btw |
        vat | numéro d'entreprise bce | n° bce | un | unternehmensnr | ondernemingsnr | enterprise no | company
        no | cbe | kbo/bce | btw/kbo | numéro""",
    "contact": """
        personne de contact | contact | représentant | contactpersoon | contact person | contact name |
        ansprechpartner | ansprechpartnerin | ansprechperson | kontakt | kontaktperson | responsable |
        responsable du dossier | vragen aan | bellen naar | contact for this file | personne de contact pour ce
        dossier""",
    "mail": """
        courriel | adresse électronique | adresse e-mail | e-mail | email | mail | e-mailadres | email address |
        e-mail address | e-mail-adresse""",
    "format": """
        format | type de projet | genre et format | formaat | type of project | projektformat | support | format
        et durée | formaat en duur | nature | nature du projet | nature de l'œuvre | catégorie | forme | type |
        quoi | soort | categorie | aard | vorm | wat | kind of film | kind of work | kind | form | category |
        what it is | nature of the work | gattung | art | form und umfang | stoff | was | projektart | kategorie""",
    "duration": """
        durée | duur | running time | length | duration | laufzeit | länge | durée prévue | durée envisagée |
        durée estimée | durées | longueur | minutage | volume | lengte | speelduur | omvang | dauer | umfang |
        spieldauer""",
    "genre": """
        genre | genre du film""",
    "based_on": """
        d'après | adapté de | adaptation de | œuvre adaptée | œuvre d'origine | oeuvre originale | basé sur |
        naar | gebaseerd op | bronwerk | oorspronkelijk werk | ursprüngliches werk | based on | adapted from |
        source material | underlying work | nach | basierend auf | vorlage | nach dem roman | œuvre préexistante |
        naar de roman van | naar de novelle van | naar het boek van | naar de strip van | underlying material |
        beruht auf""",
    "coproducer": """
        codéveloppement | co-développement | codéveloppeur | co-ontwikkeling | co-development | co-developed
        with | co-developer | koentwicklung | ko-entwicklung | autre société | andere vennootschap | other
        company | andere gesellschaft | mithersteller | koentwicklerin | co-ontwikkelaar | co-developers""",
    "partner": """
        coproducteur | coproducteurs | coproductrice | coproduction | coproductions | copro | coprod | coproduit par |
        coproducteur pressenti | coproducteurs pressentis | partenaire | partenaires | coproducent | coproducenten |
        coproductie | co-producer | co-producers | co-production | coproduced by | partner | partners |
        koproduzent | koproduzentin | koproduzenten | koproduktion | koproduktionspartner""",
    "director": """
        réalisation | réalisateur | réalisatrice | réalisé par | regie | regisseur | regisseuse | regisseurin |
        director | directed by | réal | réal pressenti | réal. pressenti | réal. pressentie |
        réalisation pressentie | réalisateur pressenti | réalisateur attaché | réalisatrice pressentie |
        mise en scène | metteur en scène | qui réalise | geregisseerd door | director attached | directors""",
    "authors": """
        auteurs du texte | auteur | auteurs | autrice | scénario | scénariste | scénaristes | écrit par |
        scenario | scenarist | scenaristen | auteurs van de tekst | geschreven door | authors of the text |
        author | authors | writer | writers | written by | screenplay | screenplay by | screenwriter |
        screenwriters | drehbuch | autor | autorin | autoren | autoren des textes | drehbuchautor |
        drehbuchautorin | scén | autrices | auteure | auteures | écriture | qui écrit | histoire | idée et
        écriture | créatrice | créateur | créateurs | créé par | tekst | schrijver | schrijfster | schrijvers |
        bedenkers | bedacht door | buch | drehbücher | idee und buch | idee und drehbuch | idee und figuren |
        autorenschaft | schöpferin | script | creator | created by | devised by | lead writers | scénario
        original""",
    "asked": """
        montant demandé | montant sollicité | aide demandée | aide sollicitée | gevraagd bedrag | gevraagde
        steun | amount requested | amount asked | requested amount | support requested | beantragter betrag |
        beantragte summe | beantragte förderung | antragssumme | montant souhaité | soutien demandé | soutien
        sollicité | prêt demandé | prêt souhaité | prêt sollicité | aide souhaitée | somme demandée | montant du
        prêt sollicité | concours sollicité | intervention sollicitée | demandé | demande | montant demandé au
        fonds | montant demandé à wallimpact | on demande | gevraagd | gevraagde lening | gevraagd bedrag aan
        wallimpact | steunaanvraag | hiervan vragen we | vraag | beantragt | erbetener betrag | erbeten |
        gewünschtes darlehen | beantragtes darlehen | beantragte zuwendung | bitte um | brauchen | förderwunsch |
        requested | request | loan requested | sum applied for | support solicited | ask | asking | dev ask |
        from you | amount asked of wallimpact | requested grant""",
    "budget": """
        budget de développement | devis de développement | coût du développement | ontwikkelingsbudget |
        ontwikkelingsbegroting | ontwikkelingskosten | development budget | development costs |
        entwicklungsbudget | entwicklungskosten | développement | budget dév | devis dév | coût de l'étape |
        budget de cette phase | coût total du développement | budget total du développement | ontwikkeling |
        kosten ontwikkeling | kosten van de ontwikkeling | kostprijs ontwikkeling | totale ontwikkelingskosten |
        totale kosten van de ontwikkeling | kosten van deze fase | budget fase 1 | entwicklung |
        entwicklungsetat | kosten der entwicklung | entwicklungskosten netto | gesamtkosten entwicklung | etat
        entwicklung | development | development cost | cost of development | total cost of development | dev
        budget | dev""",
    "language": """
        langue de tournage | langue | draaitaal | taal | shooting language | language | drehsprache | sprache |
        langues | langue de tournage principale | version originale | vo | talen | spreektaal | drehsprachen |
        originalsprache | sprachen | languages | shooting languages | spoken""",
    "phone": "téléphone | tél | telefoon | telephone | phone | telefon",
    "seat": "commune du siège | gemeente van de zetel | municipality of the seat | gemeinde des sitzes",
    "start": """
        début des travaux aidés | begin van de gesteunde werken | start of the aided work | beginn der
        geförderten arbeiten""",
    "end": """
        fin des travaux aidés | einde van de gesteunde werken | end of the aided work | ende der geförderten
        arbeiten""",
    "question": """
        tiré d'une œuvre existante | mené avec une autre société | taille de l'entreprise | type d'œuvre | œuvre
        d'animation | animatiewerk | animated work | animationswerk | en images animées | ontleend aan een
        bestaand werk | gevoerd met een andere vennootschap | grootte van de onderneming | soort werk | in
        geanimeerde beelden | taken from an existing work | carried out with another company | size of the
        undertaking | type of work | in animated images | einem bestehenden werk entnommen | mit einer anderen
        gesellschaft geführt | größe des unternehmens | art des werks | in animierten bildern | le demandeur |
        le projet | les montants et les dates | le lieu et la wallonie | je déclare que | pièces envoyées avec
        ce formulaire | signature | de aanvrager | het project | bedragen en data | plaats en wallonië | ik
        verklaar dat | stukken bij dit formulier | handtekening | the applicant | the project | amounts and
        dates | place and wallonia | i declare that | documents sent with this form | das projekt | beträge und
        termine | ort und wallonie | ich erkläre dass | mit diesem formular gesandte unterlagen | unterschrift""",
    "place": """
        lieu des travaux | plaats van de werken | place of the work | ort der arbeiten""",
}

# Labels that are common words as well: they count only before a mark, or alone on their line.
COMMON: Final = """
    maison | huis | entreprise | production | productie | produktion | prod | studio | bedrijf | vennootschap |
    hersteller | dénomination | denomination | responsable | porteur | numéro | un | unternehmen | produzentin |
    made by | made at"""
