"""How money, time, markets and places are spoken of."""

THEMES = {
    "setback": """
        risque | risques | plan b | de repli | probabilité | proba | gravité | parade* | précaution* | en cas de |
        risico | risico's | ernst | kans | voorzorg* | noodplan | in geval van | uitwijk* | risk | risks |
        likelihood | severity | mitigation | fallback | contingency plan | in case of | risiko | risiken |
        wahrscheinlichkeit | schwere | vorsorge | notplan | im falle | ausweich*""",
    "cost_writing": """
        scénariste* | coscénariste* | auteur | auteurs | script doctor | scriptdoctor | script-doctor |
        consultant scénario | dialoguiste | traitement | version 1 | versions 2 | version 2 | version dialoguée |
        option | droits d'auteur | droits d'adaptation | cession | achat des droits | traduction | documentation |
        recherche* | repérage* | lecture publique | adaptation | écriture | réécriture | résidence |
        atelier d'écriture | scenarist* | co-scenarist* | coscenarist* | scriptcoach | script coach |
        scriptdokter | treatment | eerste versie | tweede versie | optie | rechten | auteursrechten | vertaling |
        documentatie | locatieonderzoek | onderzoek | schrijven | herschrijven | writer | writers | co-writer |
        cowriter | script editor | script consultant | story editor | first draft | second draft | third draft |
        polish | rewrite | underlying work | underlying rights | translation | research | scouting | recce |
        location scout* | autor | autoren | koautor* | co-autor* | drehbuchautor* | autorenhonorar* | dramaturg* |
        erste fassung | zweite fassung | fassung | fassungen | überarbeitung | rechte | optionsgebühr |
        übersetzung | motivsuche | stoffrechte""",
    "cost_development": """
        développement | teaser | pré-affiche | identité visuelle | moodboard | casting | maquette | dossier |
        essais | étude | devis et plan de travail | budgétisation | marchés et festivals |
        marché de coproduction | frais juridiques | conseil juridique | comptabilité | ontwikkeling |
        posterontwerp | beeldidentiteit | haalbaarheid* | juridisch* | markten en festivals | pitchdossier |
        boekhouding | development | key art | pre-poster | visual identity | feasibility | budgeting |
        scheduling | legal fees | legal advice | markets and festivals | pitch material* | concept art |
        packaging | entwicklung | plakatentwurf | rechtsberatung | märkte und festivals |
        kalkulation und drehplan | buchhaltung | konzeptzeichnung* | animatique | animatic""",
    "cost_overhead": """
        frais généraux | imprévus | imprévu | salaire producteur | rémunération du producteur |
        rémunération producteur | honoraires producteur | sous-total* | divers et imprévus | algemene kosten |
        overheadkosten | onvoorzien | onvoorziene | vergoeding producent | producentenvergoeding | producersfee |
        subtotaal* | overhead* | contingency | producer fee | producer s fee | producers fee | subtotal* |
        handlungskosten | gemeinkosten | unvorhergesehenes | produzentenhonorar | zwischensumme*""",
    "cost_crew": """
        équipe technique | équipe de tournage | chef opérateur | directeur de la photographie | ingénieur du son |
        chef électricien | machiniste* | électricien* | assistant réalisateur | assistants | régie | régisseur* |
        interprétation | rôles principaux | rôles secondaires | figuration | figurants | charges sociales |
        décors et costumes | décorateur | maquillage | coiffure | costumes | moyens techniques | matériel caméra |
        location caméra | transports | défraiements | hébergement | catering | cantine | post-production |
        postproduction | étalonnage | mixage | montage image | montage son | effets spéciaux | laboratoire |
        assurances | assurance | garantie de bonne fin | semaines de tournage | jours de tournage | pellicule |
        laboratoires | bruitage | musique originale | technische ploeg | crew | cameraploeg | geluidsploeg |
        belichters | hoofdrollen | bijrollen | figuranten | sociale lasten | sociale bijdragen | kostuums |
        make-up | materiaal | camerahuur | transport | postproductie | kleurcorrectie | visuele effecten |
        verzekering* | draaidagen | draaiweken | opnamedagen | opnames | completion bond |
        director of photography | camera crew | camera department | grip | gaffer | electric | sound department |
        art department | wardrobe | make-up and hair | supporting cast | principal cast | extras | stunts |
        set construction | camera equipment | travel and living | transportation | locations | post production |
        picture edit | sound edit | mixing | grading | visual effects | insurance | completion guarantee |
        shooting days | shoot weeks | weeks of shooting | fringes | above the line | below the line | film stock |
        stab | kamerateam | kameramann | bildgestaltung | licht und bühne | oberbeleuchter | ton | ausstattung |
        kostüm | maske | darsteller | hauptrollen | nebenrollen | komparsen | sozialabgaben | lohnnebenkosten |
        technik | kameratechnik | reisekosten | fahrzeuge | verpflegung | postproduktion | mischung |
        farbkorrektur | visuelle effekte | versicherung* | fertigstellungsgarantie | drehtage | drehwochen |
        gagen | filmmaterial""",
    "money_head": """
        montant | montants | montant ht | hors tva | ht | htva | hors taxes | poste | postes | désignation |
        unité* | quantité | prix unitaire | qté | total | total général | dont wallonie | bedrag | bedragen |
        excl btw | post | posten | omschrijving | aantal | eenheidsprijs | totaal | waarvan wallonië | amount |
        amounts | excl vat | item | items | description | quantity | units | unit price | rate | grand total |
        of which wallonia | betrag | beträge | netto | position | positionen | bezeichnung | anzahl |
        einzelpreis | summe | gesamtsumme | gesamt | davon wallonien""",
    "total": """
        total | total général | totaux | montant total | coût total | total ht | totaal | eindtotaal |
        algemeen totaal | grand total | gesamtsumme | gesamt | summe | gesamtkosten""",
    "source": """
        apport producteur | apport du producteur | apport propre | apport | fonds propres |
        participation producteur | aide à l'écriture | aide au développement | aide sélective | subvention* |
        préachat* | pré-achat* | minimum garanti | coproducteur* | codéveloppeur* | distributeur | diffuseur |
        chaîne | prêt sollicité | prêt | avance | crédit d'impôt | tax shelter | sofica | fonds | région |
        mécénat | sponsor* | crowdfunding | différé* | frais généraux différés | mise en participation |
        eigen inbreng | inbreng producent | inbreng | eigen middelen | ontwikkelingssteun | scenariosteun |
        subsidie* | voorverkoop | minimumgarantie | coproducent* | omroep | verdeler | lening | gevraagde lening |
        voorschot | taxshelter | uitgesteld* | filmfonds | mediafonds | producer equity | producer s own |
        own contribution | own funds | producer investment | equity | presale* | pre-sale* | minimum guarantee |
        mg | co-producer* | broadcaster | distributor | sales agent | loan | grant | development award |
        tax credit | deferral* | deferred | gap | slate funding | creative europe | eigenanteil | eigenmittel |
        eigenleistung | förderung | filmförderung | drehbuchförderung | entwicklungsförderung | vorverkauf |
        koproduzent* | sender | verleih | darlehen | zuschuss | rückstellung* | vorabverkauf | fwb | cnc | vaf |
        screen flanders | screen brussels | wallimpact | wallimage | eurimages | rtbf | vrt | zdf | arte |
        prêt demandé | prêt espéré | votre prêt | vous demandé | en banque | trésorerie | différé | bourse |
        fondation | nous en liquide | demandé ici | gevraagde | uw lening | in kas | beurs | stichting |
        your loan | in cash | cash | in the bank | bursary | foundation | requested here | ihr darlehen | kasse |
        stiftung | stipendium | wir selbst | ourselves | nous-mêmes | wijzelf""",
    "status": """
        acquis | acquise | confirmé* | sollicité* | à solliciter | demandé* | en attente | en cours |
        en discussion | obtenu* | lettre d'intérêt | accordé* | verworven | bevestigd | toegekend | aangevraagd |
        in aanvraag | aan te vragen | in onderhandeling | in bespreking | confirmed | secured | applied |
        applied for | pending | in negotiation | under discussion | to be applied | tbc | letter of intent |
        committed | awarded | gesichert | bestätigt | zugesagt | beantragt | in verhandlung | offen | angefragt |
        bewilligt | statut | stand | status | state | signé | signée | reçue | reçu | en banque | versé* |
        getekend | ontvangen | beschikbaar | aanwezig | received | signed | in place | in the bank | in cash |
        erhalten | vorhanden | unterschrieben | en caisse""",
    "source_head": """
        source | sources | origine des fonds | financeur* | financier* | partenaire* | plan de financement |
        part | bron | bronnen | herkomst | financieringsplan | financiering | aandeel | funding source |
        source of finance | sources of finance | financiers | finance plan | share | quelle | quellen | herkunft |
        finanzierung | finanzierungsplan | finanzierungsbaustein* | anteil""",
    "vat": """
        tva 21 | tva | ttc | tvac | tva comprise | btw 21 | btw | incl btw | vat 21 | vat | incl vat | mwst |
        mwst 21 | ust | inkl mwst | zonder btw | met btw | hors tva | htva | excl btw | ohne mwst | mit mwst |
        without vat | including vat | avec tva | zzgl mwst""",
    "quote": """
        devis n | devis no | devis numéro | offre n | offre de prix | validité de l'offre | validité |
        valable jusqu | valable 30 jours | valable 60 jours | offre valable | bon pour accord | bon de commande |
        conditions de paiement | à la commande | solde à la livraison | prix unitaire | délai de livraison |
        offerte | offerte nr | prijsofferte | geldig tot | geldigheid | voor akkoord | betalingsvoorwaarden |
        bij bestelling | eenheidsprijs | quotation | quote no | quotation no | quote valid | valid until |
        valid for | payment terms | on order | on delivery | unit price | accepted by | angebot | angebot nr |
        angebotsnummer | kostenvoranschlag | gültig bis | gültigkeit | auftragserteilung | zahlungsbedingungen |
        bei auftrag | einzelpreis | prix valables | paiement comptant | valable un mois | hors pose |
        devis gratuit | payment on | prices valid | prijzen geldig | contante betaling | preise gültig |
        prijsvoorstel | proposition de prix | price proposal | preisvorschlag | blijft geldig | reste valable |
        remains valid | bleibt gültig | voorschot | acompte | anzahlung""",
    "invoice": """
        facture | facture n | facture no | numéro de facture | échéance | payable à | date d'échéance | à payer |
        factuur | factuurnummer | factuurnr | vervaldatum | te betalen | invoice | invoice no | invoice number |
        due date | amount due | payable within | rechnung | rechnungsnummer | rechnungsnr | rechnungsdatum |
        fällig am | zahlbar bis | zu zahlen""",
    "advert": """
        essai gratuit | économisez | promotion | abonnement | par mois | cliquez | désinscri* | newsletter |
        offre spéciale | gratis proberen | bespaar | per maand | klik hier | uitschrijven | nieuwsbrief |
        free trial | save up | per month | subscribe | unsubscribe | click here | special offer | trusted by |
        book a demo | decision maker | kostenlos testen | sparen sie | pro monat | abonnieren | abmelden |
        jetzt bestellen""",
    "step": """
        version 1 | version 2 | version 3 | première version | deuxième version | v1 | v2 | v3 | repérages |
        dépôt | dépôts | remise | écriture | réécriture | casting | teaser | tournage | début du tournage |
        montage financier | marché de coproduction | livraison | préparation | script doctor | traitement |
        essais | résidence | finalisation | recherche de | post-production | eerste versie | tweede versie |
        derde versie | locatieonderzoek | indiening | aanvragen | oplevering | schrijven | herschrijven |
        opnames | start opnames | draaiperiode | voorbereiding | lezing | first draft | second draft |
        third draft | final draft | scouting | submission | delivery | writing | rewriting |
        principal photography | shoot | packaging | financing | pre-production | preproduction | read-through |
        workshop | polish | market | erste fassung | zweite fassung | dritte fassung | endfassung | motivsuche |
        einreichung | abgabe | drehbeginn | dreharbeiten | dreh | finanzierung | vorbereitung | überarbeitung |
        besetzung | postproduktion""",
    "schedule_head": """
        calendrier | planning | échéancier | rétroplanning | période | étape | étapes | phase* | échéance* |
        tijdlijn | tijdschema | kalender | periode | fase | fasen | mijlpa* | stap | schedule | timeline |
        milestone* | period | stage | task* | workplan | work plan | gantt | zeitplan | zeitraum | meilenstein* |
        phase | phasen | ablauf | termin* | schritt* | arbeitsschritt*""",
    "month": """
        janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre |
        décembre | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober |
        november | december | january | february | march | may | june | july | august | october | januar |
        februar | märz | dezember | printemps | été | automne | hiver | trimestre | lente | zomer | herfst |
        najaar | voorjaar | winter | kwartaal | spring | summer | autumn | quarter | q1 | q2 | q3 | q4 | t1 | t2 |
        t3 | t4 | frühjahr | frühling | sommer | herbst | quartal | jan | feb | fév | avr | jun | jul | aug |
        sept | sep | okt | oct | nov | dec | déc | dez""",
    "audience": """
        public cible | public visé | cœur de cible | coeur de cible | grand public | spectateur* | audience* |
        entrées | entrées en salles | salles | box-office | tranche d'âge | âge du public | familles |
        jeunes adultes | doelpubliek | doelgroep | kijker* | toeschouwer* | bioscoopbezoek* | bezoekers |
        bioscopen | kijkcijfers | marktaandeel | target audience | core audience | secondary audience |
        primary audience | viewers | admissions | box office | cinema-goers | demographic* | age group* | ages |
        zielgruppe* | kernzielgruppe | publikum | zuschauer* | besucher* | kinobesucher* | marktanteil |
        altersgruppe* | public | le public | s'adresse | spectatrices | publiek | kijkers | viewer | moviegoers |
        ticket | tickets | zuschauerinnen | kinogänger* | leeftijd* | adolescents | teenagers | jugendliche |
        jongeren""",
    "market": """
        distribution | distributeur* | vendeur* | vendeur international | ventes | ventes internationales |
        territoire* | plateforme* | sortie | date de sortie | sortie en salles | festivals | films comparables |
        titres comparables | comparables | concurrence | potentiel commercial | exploitation | promotion |
        réseaux sociaux | campagne | marketing | avant-première* | vod | svod | streaming | droits dérivés |
        distributie | verdeler* | sales agent | verkoop | internationale verkoop | platform* | release |
        vergelijkbare titels | vergelijkbare films | commercieel potentieel | sociale media | bioscoopuitbreng |
        territoria | distributor* | sales | international sales | world sales | territories | platforms |
        streamer* | release date | theatrical release | comparable* | comps | commercial potential | competition |
        campaign | social media | premiere | windows | positioning | verleih* | verwertung | weltvertrieb |
        verkäufe | territorien | plattform* | kinostart | auswertung | vergleichstitel | vergleichsfilme |
        kommerzielles potenzial | kampagne | soziale medien | vermarktung | copies | à l'affiche | salle |
        en salle | en salles | repère* | vedette* | tournée | foyers culturels | en ligne | bioscoop | zalen |
        in de zalen | online | screens | opening | opens in | theatres | cinemas | sold to | art house |
        arthouse | kopien | leinwände | kinos | im kino""",
    "financing": """
        stratégie de financement | plan de financement | financement | budget | devis | coproduction* |
        coproducteur* | partenaires | partenariat* | prêt | acquis les droits | droits | société | investiss* |
        fonds régional | tax shelter | chaîne | le soutien | subvention | développement du projet |
        notre société | majoritaire | minoritaire | financieringsstrategie | financiering | begroting |
        coproductie* | coproducent* | partners | lening | rechten verworven | verwierven de rechten | fondsen |
        taxshelter | omroep | steun | ons bedrijf | productiehuis | financing strategy | financing | finance |
        co-production* | co-producer* | partner* | loan | optioned | acquired the rights | rights | fund | funds |
        tax credit | broadcaster | support | our company | production company | development funding |
        finanzierungsstrategie | finanzierung | koproduktion* | koproduzent* | partner | darlehen |
        rechte erworben | haben die rechte | förderung* | sender | unsere firma | produktionsfirma | produceer |
        produceren | produire | je produis | i produce | produziere | produzieren | miljoen | million | millions |
        millionen | rembourse* | terugbeta* | repay | zurückzahlen | ventes | vendeur | verkoper""",
    "study": """
        étude | échantillon | méthodologie | commanditaire | hypothèses | panel* | entretiens | enquête |
        conclusions | cabinet | la présente étude | données | répondants | steekproef | methode | methodologie |
        opdrachtgever | hypothesen | onderzoeksbureau | respondenten | bevindingen | besluit | studie | study |
        sample | methodology | commissioned by | assumptions | panel | interviews | survey | findings |
        respondents | executive summary | data | stichprobe | methodik | auftraggeber | annahmen | befragung |
        ergebnisse | befragte""",
    "wallonia": """
        wallonie | wallon | wallonne | wallons | wallonnes | wallonië | waals | waalse | wallonia | walloon |
        wallonien | wallonisch* | liège | luik | lüttich | namur | namen | charleroi | mons | bergen | verviers |
        tournai | doornik | hainaut | henegouwen | hennegau | ardenne* | ardennen | luxembourg belge |
        brabant wallon | waals-brabant | huy | hoei | dinant | seraing | spa | malmedy | eupen | arlon | aarlen |
        bastogne | la louvière | soignies | ath | mouscron | marche-en-famenne | herstal | ostbelgien |
        hautes fagnes | hohes venn | borinage | meuse | condroz | gaume""",
    "spend": """
        dépenses | dépense | retombées | ancrage | ancrage wallon | prestataire* | emplois | emploi |
        techniciens | jours de tournage | fournisseur* | hébergement | location | engagement* |
        dépenses wallonnes | dépenses éligibles | effet régional | ratio | uitgaven | uitgave | verankering |
        dienstverlener* | technici | draaidagen | leverancier* | tewerkstelling | return | spend | spending |
        expenditure | anchoring | service provider* | supplier* | jobs | crew | shooting days | facilities |
        regional effect | economic impact | ausgaben | ausgabe | verankerung | regionaleffekt | dienstleister* |
        fachkräfte | drehtage | arbeitsplätze | regionaler effekt""",
    "place_head": """
        localité | lieu | commune | ville | plaats | gemeente | place | location | town | ort | gemeinde |
        standort""",
}
