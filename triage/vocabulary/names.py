"""Further names that producers give to kinds in titles and file names, beside those of the fund's catalogue."""

# Who writes and directs may speak of either: the name says that it is one of both notes, the words which.
_BOTH = """
    writer-director's note | writer-director's statement | author-director's note | author-director's statement |
    writer/director's statement | note de l'auteur-réalisateur | note de l'autrice-réalisatrice |
    note d'intention de l'auteur-réalisateur | note d'intention de l'autrice-réalisatrice |
    note d'écriture et de réalisation | nota van de auteur-regisseur | nota van de scenarist-regisseur |
    visie van de auteur-regisseur | statement der autorin und regisseurin | statement des autors und regisseurs |
    statement von autor und regie | autor und regie | author and director | writer and director"""
# Each text holds phrases parted by |; they weigh as much as a name in kinds.yaml.
TITLES = {
    "cover_letter": """
        demande de soutien | candidature | begeleidend schrijven | aanvraagbrief | covering letter | begleitbrief""",
    "application_form": """
        formulaire | demande d'aide | formulier | aanvraag steun | application for support | förderantrag |
        antrag auf förderung""",
    "project_sheet": """
        fiche signalétique | données du projet | le projet en un coup d'œil | carte d'identité du projet |
        steekkaart | projectgegevens | project data | project details | key data | at a glance | projektdaten |
        projektübersicht | daten zum projekt""",
    "company_presentation": """
        la société de production | à propos de nous | la maison de production | le producteur |
        het productiehuis | over het productiehuis | wie we zijn | the production company | who we are |
        about the producer | die produktionsfirma | wer wir sind | über uns""",
    "filmography": """
        nos films | films produits | productions | liste des productions | filmographie sélective | onze films |
        producties | our films | productions to date | selected productions | unsere filme |
        bisherige produktionen | produktionen""",
    "cv_bio": """
        biographies | biofilmographie | bio filmographie | bio-filmographies | l'équipe | équipe artistique |
        équipe créative | à propos des auteurs | à propos de l'auteur | biografieën | het team | over de makers |
        the team | creative team | key team | about the author | biografien | das team | kurzbiografien |
        lebensläufe""",
    "synopsis_short": """
        l'histoire | l'histoire en bref | het verhaal | het verhaal in het kort | story | the story in brief |
        die geschichte | inhalt | kurzsynopsis""",
    "synopsis_long": "synopsis développé | long synopsis | exposé",
    "treatment": "traitement cinématographique | traitement documentaire | film treatment",
    "step_outline": """
        séquencier | scénier | plan séquencé | scenische opbouw | scènelijst | sequence outline | scene outline |
        szenenfolge | szenen""",
    "screenplay": "scénario dialogué | version dialoguée | dialogue script | dialoogversie | drehbuch",
    "series_bible": "bible de la série | dossier de série | concept de la série | de reeks | the series | die serie",
    "episode_outlines": """
        les épisodes | synopsis des épisodes | de afleveringen | the episodes | episodes | die folgen |
        die episoden""",
    "character_descriptions": """
        les protagonistes | qui est qui | portraits | wie is wie | who is who | dramatis personae | charaktere""",
    "author_note": f"""
        intentions | mot de l'auteur | mot de l'autrice | note des auteurs | pourquoi ce film |
        pourquoi cette histoire | motivatie | motivatie van de auteur | waarom deze film | woord van de auteur |
        why this film | why this story | from the writer | a word from the author | motivation |
        warum dieser film | warum diese geschichte | anmerkungen des autors | author's statement |
        authors' statement | writers' statement | statement by the author | statement by the writer |
        nota van de scenarist | visie van de auteur | statement der autorin | statement des autors |
        autorinnenstatement | {_BOTH}""",
    "director_note": f"""
        mise en scène | note de mise en scène | intentions de réalisation | vision du réalisateur |
        visuele aanpak | visie | regie | visual approach | director's intentions | the look of the film |
        visuelles konzept | bildkonzept der regie | statement by the director | visie van de regisseur |
        statement der regie | {_BOTH}""",
    "producer_note": """
        mot du producteur | mot de la productrice | stratégie de production | note des producteurs |
        woord van de producent | productieplan | from the producer | production strategy |
        producers' statement | visie van de producent | statement der produktion |
        a word from the producer | anmerkungen des produzenten | produktionsstrategie | produktionskonzept""",
    "development_budget": """
        coût du développement | dépenses de développement | estimation des coûts de développement |
        ontwikkelingskosten | kosten ontwikkeling | cost of development | development expenditure |
        kosten der entwicklung | entwicklungskalkulation""",
    "development_finance_plan": """
        financement du développement | sources de financement du développement | financiering ontwikkeling |
        financing of development | development financing | finanzierung der entwicklung""",
    "development_schedule": """
        étapes du développement | les prochaines étapes | planning de développement | ontwikkelingstraject |
        volgende stappen | next steps | development timeline | entwicklungsschritte | nächste schritte |
        ablaufplan""",
    "walloon_spend_note": """
        ancrage et dépenses en wallonie | effet structurant en wallonie | lien avec la wallonie |
        la wallonie dans le projet | impact régional | band met wallonië | regionale verankering |
        link with wallonia | regional impact | bezug zur wallonie | regionale verankerung""",
    "marketing_strategy": """
        public et marché | le public | notre public | positionnement | publiek | publiek en markt |
        audience and market | the audience | positioning | our audience | publikum und markt | das publikum |
        positionierung""",
    "letter_of_intent": """
        lettre de soutien | marque d'intérêt | steunbrief | letter of support | expression of interest |
        unterstützungsschreiben""",
    "previous_works_links": """
        liens vers les films | visionnage | eerdere films | links | viewing links | sichtungslinks""",
    "graphic_bible": """
        recherches graphiques | univers graphique | grafisch onderzoek | visual development | grafische entwürfe""",
    "moodboard": "inspirations visuelles | ambiances | visuele inspiratie | visual inspiration | stimmungsbilder",
    "poster_pre": "pré-affiche | projet d'affiche | ontwerp affiche | poster design | plakatentwurf",
    "script_report": "note de lecture | avis de lecture | consultation scénario | script coverage | leesverslag",
    "tax_social_certificate": "attestation onss | attestation fiscale",
    "declaration_honour": """
        déclaration du demandeur | déclarations | verklaring van de aanvrager | declaration of the applicant |
        declaration | erklärung des antragstellers""",
    "author_contract": """
        contrat de commande | contrat de commande et de cession | contrat d'écriture | contrat de scénariste |
        schrijfopdracht | auteursovereenkomst | screenwriter agreement | writing agreement | script commission |
        drehbuchauftrag""",
    "option_agreement": """
        promesse unilatérale de cession | contrat d'option | optie op de rechten |
        option and assignment agreement | optionsvereinbarung""",
    "coproduction_agreement": """
        accord de coproduction | convention de coproduction | accord de partenariat | samenwerkingsovereenkomst |
        partnership agreement | kooperationsvertrag""",
}

FILES = {
    "declaration_honour": "dsh | doh | declaration | décl honneur | erewoord | erklärung",
    "development_finance_plan": "plan fin | pf dev | financement dev | finplan | fin plan",
    "development_budget": "bud dev | dév budget | budget | kalkulation | begroting",
    "cv_bio": "cvs | bios | biographies | cv s | lebensläufe | vitae",
    "project_sheet": "fiche | steekkaart",
    "company_presentation": "société | prés société | firma | profile | profil",
    "author_contract": "contrat | contracts | contrats | contract | vertrag",
    "walloon_spend_note": "ancrage wallon | adn | wallon | spend | wallonie",
    "development_schedule": "schedule | agenda",
    "unknown": "",
}

# How mails speak of a piece that will follow.
_SUMS = """
    partie chiffrée | partie financière | volet financier | financieel luik | financieel deel | financial part |
    figures | cijfers | finanzteil"""
PROMISED = {
    "project_sheet": "fiche projet | fiche technique | projectfiche | project sheet | projektdatenblatt",
    "synopsis_short": "synopsis | résumé | korte inhoud | kurzinhalt | inhaltsangabe",
    "treatment": "traitement | treatment",
    "step_outline": "séquencier | scène-overzicht | step outline | szenenfolge",
    "screenplay": "scénario | continuité dialoguée | scenario | draaiboek | screenplay | script | drehbuch",
    "series_bible": "bible | reeksbijbel | series bible | serienbibel",
    "author_note": """
        note d'intention | note de l'auteur | intentienota | auteursnota | writer's statement | author's note |
        autorenstatement""",
    "director_note": "note de réalisation | regienota | director's statement | director's note | regiekonzept",
    "producer_note": """
        note de production | note du producteur | producentennota | producer's note | producer's statement""",
    "development_budget": f"""
        devis | budget | begroting | kalkulation | devis de développement | development budget | {_SUMS}""",
    "development_finance_plan": f"""
        plan de financement | pdf de développement | financieringsplan | finance plan | finanzierungsplan |
        {_SUMS}""",
    "development_schedule": "calendrier | planning | échéancier | tijdlijn | schedule | timeline | zeitplan",
    "walloon_spend_note": """
        note d'ancrage | ancrage wallon | dépenses wallonnes | waalse verankering | waalse uitgaven |
        walloon spend | walloon spending | regionaleffekt""",
    "option_agreement": """
        contrat d'option | option | optiecontract | optieovereenkomst | option agreement | optionsvertrag""",
    "author_contract": """
        contrat | contrats | contrat d'auteur | contrat de cession | contract | contracten | auteurscontract |
        writer's agreement | contracts | agreement | vertrag | verträge | autorenvertrag | drehbuchvertrag""",
    "coproduction_agreement": """
        accord de codéveloppement | contrat de coproduction | deal memo | co-ontwikkelingsovereenkomst |
        co-development agreement | koentwicklungsvertrag""",
    "company_presentation": "présentation de la société | bedrijfsvoorstelling | company profile | firmenprofil",
    "cv_bio": "cv | cvs | cv's | curriculum vitae | bios | biographies | biografieën | lebenslauf | lebensläufe",
    "declaration_honour": """
        déclaration sur l'honneur | déclaration signée | déclaration | verklaring op erewoord | verklaring |
        declaration on honour | signed declaration | declaration | ehrenwörtliche erklärung | ehrenerklärung |
        erklärung""",
    "letter_of_intent": """
        lettre d'intention | lettre d'intérêt | lettres d'intérêt | intentieverklaring | letter of intent |
        absichtserklärung""",
    "annual_accounts": "comptes annuels | jaarrekening | annual accounts | jahresabschluss",
}

# Titles that hint at a kind without being its name; they weigh as little as the headings of the catalogue.
HINTS = {
    "development_budget": """
        ce que ça coûte | ce que cela coûte | les dépenses | côté sorties | wat het kost | de kosten |
        kosten tot | what it costs | costs | where the money goes | was es kostet | kosten bis""",
    "development_finance_plan": """
        d'où vient l'argent | qui paie | côté entrées | les ressources | waar het geld vandaan komt |
        wie betaalt | where the money comes from | who pays | woher das geld kommt | wer zahlt""",
    "development_schedule": """
        quand | le timing | timing | les dates | wanneer | when | dates | wann | abfolge | termine | daten""",
    "cv_bio": """
        nous | qui | qui sommes-nous | wie | wie zijn wij | who | who we are | wer | wer wir sind | les gens |
        de mensen | the people | die leute""",
    "company_presentation": """
        la maison | le studio | het huis | de firma | the house | the studio | das haus | das studio | die firma""",
    "press_kit": "on en a parlé | ils en parlent | in de media | what they said | man spricht davon",
    "walloon_spend_note": """
        ce qui reste ici | dans la région | hier in de streek | in de streek | what stays here | in the region |
        in der gegend | in der region""",
    "step_outline": "scène par scène | scène à scène | scene voor scene | scene by scene | szene für szene",
    "treatment": """
        scène après scène | en scènes | image par image | in scènes | in beelden | beeld voor beeld | in scenes |
        scene after scene | in pictures | bild für bild | in bildern | bilderfolge""",
    "author_note": "pourquoi | waarom | why | warum",
    "director_note": "comment | comment filmer | hoe | how | wie gedreht wird | le regard | de blik | the look",
    "declaration_honour": "à l'attention du fonds | pour le fonds | voor het fonds | for the fund | für den fonds",
    "author_contract": """
        afspraak op papier | notre accord | ce que nous avons signé | onze afspraak | our deal |
        unsere vereinbarung""",
}
