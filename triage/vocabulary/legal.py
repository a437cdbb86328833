"""How contracts, declarations, letters and authorities speak."""

THEMES = {
    "conditional": """
        sollte | würden wir | würde gern | könnten wir | wären bereit | would be | would like | we would |
        could imagine | should the film | zouden wij | zouden we | mocht de film | zou graag | serions |
        pourrions | aimerions | souhaiterions | si le film | si le projet | als de film | if the film |
        if the project | wenn der film | sous réserve | subject to | onder voorbehoud | vorbehaltlich |
        ermutigung | geen verbintenis | non-binding | unverbindlich""",
    # whose film a letter speaks of: the reader's, or the writer's own; or the reader's money
    "your_work": """
        votre film | votre projet | votre scénario | votre série | votre long métrage | votre texte | ton film |
        ton projet | ton scénario | ta série | uw film | uw project | uw scenario | uw reeks | je film |
        je project | je scenario | jullie film | jullie project | jullie scenario | your film | your project |
        your script | your screenplay | your series | your picture | ihr film | ihren film | ihrem film |
        ihr projekt | ihrem projekt | ihr vorhaben | ihrem vorhaben | ihr drehbuch | ihrem drehbuch |
        ihre serie | dein film | dein projekt | dein drehbuch""",
    "our_work": """
        notre film | notre projet | notre série | notre long métrage | notre premier | notre société | onze film |
        ons project | onze reeks | onze langspeelfilm | onze eerste | ons scenario | our film | our project |
        our series | our feature | our first | unser film | unseren film | unser projekt | unsere serie |
        unseres films | unsere unterlagen | notre demande | onze aanvraag | our application | unseren antrag""",
    "your_fund": """
        votre fonds | votre commission | votre soutien | votre aide | votre prêt | votre session | votre comité |
        uw fonds | uw commissie | uw steun | uw lening | your fund | your committee | your support | your loan |
        ihr fonds | ihrem fonds | ihres fonds | ihre kommission | ihre förderung | ihr darlehen |
        la session d | sessie van | session of""",
    "natural_party": """
        demeurant | domicilié* | domicilié à | wonende | woonachtig | wohnhaft | residing | resident at |
        mevrouw | de heer | herrn | frau | mme | m et mme | née le | scénariste demeurant""",
    "parties": """
        entre les soussignés | entre les soussignées | d'une part | d'autre part | ci-après dénommé* |
        ci-après désigné* | ci-après | ci-après le producteur | représentée par | représenté par |
        il a été convenu | il est convenu | ont convenu | les parties | parties | tussen de ondergetekenden |
        tussen ondergetekenden | enerzijds | anderzijds | hierna genoemd | hierna | vertegenwoordigd door |
        is overeengekomen | wordt overeengekomen | de partijen | partijen | between the undersigned |
        by and between | on the one hand | on the other hand | hereinafter | hereafter | hereafter referred |
        represented by | it is agreed | it is hereby agreed | now it is agreed | the parties | whereas |
        witnesseth | this agreement is made | zwischen den unterzeichne* | einerseits | andererseits |
        im folgenden | nachfolgend | nachstehend | vertreten durch | wird folgendes vereinbart | wird vereinbart |
        vereinbaren | die parteien | vertragsparteien | vertragspartner* | vertrag""",
    "clause": """
        le présent contrat | la présente convention | le présent accord | présent contrat | présentes |
        résiliation | résolution | litige* | tribunaux | droit applicable | droit belge | force majeure |
        notification | avenant | durée du contrat | entrée en vigueur | fait en deux exemplaires |
        en autant d'exemplaires | autant d'exemplaires | lu et approuvé | de plein droit | mise en demeure |
        confidentialité | garanties | garantit | rémunération | paiement | deze overeenkomst |
        onderhavige overeenkomst | ontbinding | beëindiging | geschillen | rechtbanken | toepasselijk recht |
        belgisch recht | overmacht | ingebrekestelling | opgemaakt in twee | in tweevoud |
        gelezen en goedgekeurd | waarborgt | vergoeding | betaling | this agreement | termination | terminate |
        dispute* | courts | governing law | governed by | belgian law | notice | in witness whereof |
        counterparts | warrants | warranties | indemnif* | remuneration | payment | breach | dieser vertrag |
        dieses vertrages | kündigung | rücktritt | gerichtsstand | anwendbares recht | belgisches recht |
        höhere gewalt | ausfertigung* | gelesen und genehmigt | garantiert | gewährleist* | vergütung | honorar |
        zahlung | différend | juridictions | restitue | geschil | bevoegd | opzeg | opzegging | mediation |
        bemiddeling | belgian law applies | law governs | law of | gerichtstand | gerichtsstand ist | es gilt |
        fallen zurück | rights return | keren terug | verlängerung | prolongation | verlenging | extension |
        lettre recommandée | aangetekende brief | written notice | einschreiben | schriftlich""",
    "commission": """
        commande | commande à l'auteur | passe commande | confie à | charge l'auteur | remise des textes |
        remettra | remise de | livraison des textes | l'auteur | l'auteure | l'autrice | le scénariste |
        la scénariste | minimum garanti | à-valoir | rédaction du scénario | écriture du scénario |
        écrire le scénario | sacd | scam | droits patrimoniaux | cède | cession | acceptation des textes |
        l'auteur cède | versions successives | droit moral | opdracht | geeft de auteur |
        opdracht tot het schrijven | oplevering | levert op | levert de auteur | de auteur | de scenarist |
        minimumgarantie | schrijven van het scenario | sabam | vermogensrechten | draagt over | draagt de auteur |
        overdracht | afstand van rechten | commissions | engages | engagement of the writer | the writer |
        the author | the company engages | shall deliver | delivery of the | delivery dates | shall write |
        write the screenplay | assigns | assignment | assign | hereby assigns | work made for hire |
        moral rights | writer s fee | instalments | writing services | drafts | beauftragt | der autor |
        die autorin | der drehbuchautor | liefert | abgabe der | herstellung des drehbuchs | verfassen |
        überträgt | rechteübertragung | rechteeinräumung | räumt | nutzungsrechte | werkvertrag | fassungen |
        autorenhonorar | urheberpersönlichkeitsrecht | rédaction | rédige | rédiger | confie | transfère |
        versions | honoraires | in opdracht | schrijver | honorarium | exploitatierechten | will deliver |
        writer | revised draft | polish | fee | im auftrag | verfasser | vergütung | auftraggeber* | das buch |
        raten | schrijft een scenario | schrijft het scenario | schreibt das drehbuch | écrit le scénario |
        writes the screenplay | uitsluitende recht | het scenario te verfilmen | zu verfilmen | verfilmen |
        exploitatie | bei jeder fassung | elke versie | chaque version | each draft""",
    "option": """
        option | l'option | levée de l'option | lever l'option | lève l'option | durée de l'option |
        prix de l'option | période d'option | prolongation de l'option | renouvellement de l'option |
        concède une option | promesse de cession | droit exclusif d'acquérir | faculté d'acquérir | optie |
        optietermijn | optieperiode | optieprijs | lichting van de optie | de optie lichten | licht de optie |
        optie te lichten | verlenging van de optie | verleent een optie | exclusieve optie | the option |
        option period | option fee | option price | exercise of the option | exercise the option |
        exercises the option | extend the option | extension of the option | initial option | grants an option |
        exclusive option | purchase price | optionsfrist | optionszeitraum | optionsgebühr | optionspreis |
        ausübung der option | die option | option ausüben | übt die option | verlängerung der option |
        räumt eine option | exklusive option | faculté d acquérir | réserve au | droit exclusif |
        le droit exclusif d | lever sa | terme de l option | right to acquire | sole right | exclusive right |
        the right is exercised | rights revert | uitsluitend recht | recht te verwerven |
        verfilmingsrechten te verwerven | verwerven | koopsom | ausschließliche recht | recht zu erwerben |
        zu erwerben | kaufpreis | anwartschaft | anrechenbar | prix d achat | prix définitif | imputable*""",
    "underlying": """
        roman | bande dessinée | l'éditeur | éditeur | éditions | livre | oeuvre préexistante | oeuvre originale |
        l'ouvrage | ouvrage | adaptation audiovisuelle | droits d'adaptation | adapter | pièce de théâtre |
        nouvelle | ayant droit | ayants droit | l'autrice du roman | het boek | boek | strip | uitgever |
        uitgeverij | de uitgever | audiovisuele bewerking | bewerkingsrechten | bewerking | bronwerk |
        rechthebbende | toneelstuk | novel | book | comic | graphic novel | publisher | the publisher |
        the underlying | underlying work | film rights | motion picture rights | adaptation rights |
        audiovisual adaptation | adaptation | the work | play | owner | the owner | buch | der verlag | verlag |
        vorlage | verfilmung | verfilmungsrecht* | filmrechte | rechteinhaber | bühnenstück | adaption""",
    "coproduce": """
        coproduction | coproducteur* | codéveloppement | co-développement | codéveloppeur* | quote-part* |
        part de propriété | copropriété | copropriétaires | recettes nettes | recettes |
        répartition des recettes | apport de | apports | producteur délégué | producteur majoritaire |
        producteur minoritaire | coproducteur minoritaire | coproductie | coproducent* | co-ontwikkeling |
        mede-eigendom | eigendomsaandeel | netto-ontvangsten | ontvangsten | inbreng | gedelegeerd producent |
        meerderheidsproducent | minderheidsproducent | co-production | co-producer* | co-development |
        codevelopment | ownership share | copyright ownership | net receipts | net profits | recoupment |
        contribution* | delegate producer | lead producer | majority | minority | budget share | koproduktion |
        koproduzent* | ko-entwicklung | koentwicklung | koentwicklungs* | miteigentum* | nettoerlöse | erlöse |
        erlösbeteiligung | beitrag | federführend* | mehrheits* | minderheits* | partenaires | quote part |
        parts respectives | recettes nettes part | de partners | opbrengsten | terugverdienen |
        gemeenschappelijk* | partners | net revenues | revenues | jointly | together | the lead |
        minority co-production | partner | partnern | gemeinsam | einnahmen | anteil*""",
    "title_chain": """
        chaîne des droits | chaine des droits | titulaire des droits | titulaires des droits | en vertu du contrat |
        en vertu des actes | déclare détenir | détient les droits | bulletin de déclaration | bulletin de dépôt |
        dépôt sacd | attestation de dépôt | récapitulatif des contrats | part des auteurs | acte | rechtenketen |
        rechthebbenden | krachtens overeenkomst | krachtens de overeenkomst | bezit de rechten | houdt de rechten |
        aandeel auteurs | overzicht van de contracten | chain of title | rights holder* | holds all rights |
        holds the rights | by agreement dated | by virtue of | authors shares | copyright registration |
        summary of agreements | deed | rechtekette | rechteinhaber* | gemäß vertrag | verfügt über die rechte |
        hält die rechte | anteile der autoren | übertragen an | rechtenachweis | memorandum on title |
        agreement dated | by an agreement | copyright passed | sole author | rights passed | probate | by assignment |
        par acte du | par contrat du | bij overeenkomst van | durch vertrag vom | no other claims | chain of |
        passed to | origine des droits | transmission des droits | cession des droits | tableau des droits |
        situation des droits | chaîne des titres | libre de tout | libres de tout | aucun tiers | appartiennent à |
        appartient à | a cédé | ont cédé | cédés à | ne grève | ne pèse sur | oorsprong van de rechten |
        overdracht van rechten | stand van de rechten | rechtensituatie | behoren toe aan | behoort toe aan |
        afgestaan aan | overgedragen aan | vrij van | geen derde | schedule of title | ownership of rights |
        rights position | title to the | owns the copyright | owned by | assigned to | free of any | no third party |
        reserved to | rechtelage | rechtesituation | rechteübersicht | herkunft der rechte | abgetreten an |
        liegen bei | gehören | frei von rechten | rechte dritter | kein dritter""",
    "signature": """
        signature | signatures | lu et approuvé | fait à | le producteur | l'auteur | pour la société |
        handtekening* | gelezen en goedgekeurd | opgemaakt te | gedaan te | de producent | voor de vennootschap |
        signed | signed by | signature date | for and on behalf | done at | unterschrift* |
        gelesen und genehmigt | geschehen zu | ort datum | für die gesellschaft""",
    "undersigned": """
        je soussigné | je soussignée | soussigné | soussignée | soussignés | ondergetekende | ondergetekenden |
        i the undersigned | the undersigned | undersigned | der unterzeichnete | die unterzeichnete |
        unterzeichnete | der unterzeichner | ich unterzeichnete*""",
    "declare": """
        déclare sur l'honneur | sur l'honneur | déclare que | atteste sur l'honneur | certifie sur l'honneur |
        déclare | certifie que | atteste que | m'engage | s'engage à | verklaart op erewoord | verklaar op eer |
        verklaar op erewoord | op erewoord | op eer | verklaart dat | verklaar dat | verbindt zich |
        declare on my honour | on my honour | hereby declare | hereby declares | declare that | declares that |
        solemnly | confirm that | undertake to | erkläre ehrenwörtlich | ehrenwörtlich | erklärt hiermit |
        erkläre hiermit | eidesstattlich | versichere | versichert | erkläre dass | verpflichtet sich |
        erkläre auf ehre | auf ehre und gewissen | sur mon honneur | i declare | state that | ik verklaar |
        verklaar ik | attest that | angaben stimmen | all information | certify that | confirm on my honour |
        declares | declare | verklaart | verklaar | erklärt | erkläre | confirms that | certifies that |
        bevestig dat | bevestigt dat | bestätige dass | versichere dass |
        affirme | certifie |
        waar is | de waarheid | sincère | sincères | truthful | wahrheitsgemäß | wahr sind |
        is correct | sont exacts | juist zijn""",
    "state_aid": """
        en difficulté | entreprise en difficulté | injonction de récupération | récupération |
        définition européenne | petites et moyennes entreprises | pme | aides d'état | fonds européen |
        exactes et complètes | sincères et complètes | exacts et complets | indépendante | indépendant |
        organisme de radiodiffusion | exclusion | cumul | faillite | in moeilijkheden |
        onderneming in moeilijkheden | bevel tot terugvordering | terugvordering |
        kleine en middelgrote ondernemingen | kmo | staatssteun | juist en volledig | onafhankelijk* | omroep* |
        uitsluiting | faillissement | in difficulty | undertaking in difficulty | recovery order |
        outstanding recovery | small and medium* | sme | state aid | true and complete | accurate and complete |
        independent | broadcaster | insolvency | in schwierigkeiten | unternehmen in schwierigkeiten |
        rückforderung* | kleine und mittlere | kmu | staatliche beihilfe* | richtig und vollständig |
        unabhängig* | rundfunk* | ausschluss* | insolvenz | small enterprise | petite entreprise |
        kleine onderneming | kleines unternehmen | recovery of aid | recovery | not in difficulty |
        european rules | no recovery | aide illégale | unlawful aid | onrechtmatige | rechtswidrige | bankrupt |
        zahlungsunfähig | in this file is correct |
        onss | rsz | cotisations | réorganisation judiciaire | spf finances | en règle de | à jour de | rechtmatig |
        belastingschuld* | sociale bijdragen | social security | tax debt* | sozialabgaben | insolvent | fiscus |
        renseignements | inlichtingen | kleine onderneming | moins de | steuern und |
        petites entreprises | kleine ondernemingen | small enterprises | small companies | kleine* unternehmen |
        procédure collective | aides publiques | overheidssteun | public aid | public support | öffentliche* beihilfen |
        blanchiment | witwas* | money laundering | geldwäsche""",
    "minimis": """
        de minimis | minimis | 1407 2013 | 2023 2831 | exercices fiscaux | équivalent-subvention | aides reçues |
        belastingjaren | brutosubsidie-equivalent | ontvangen steun | fiscal years | gross grant equivalent |
        aid received | steuerjahre | bruttosubventionsäquivalent | erhaltene beihilfen | aides perçues |
        aides publiques perçues | aide perçue | aucune aide | exercice en cours | trois derniers exercices |
        trois exercices | plafond de 200 000 | 200 000 euros | petites aides | aides mineures | verkregen steun |
        kleine steun | geen steun | drie belastingjaren | lopend boekjaar | plafond van 200 000 | steunbedrag* |
        minor aid | small aid | no aid | aid granted | three fiscal years | three financial years |
        ceiling of 200 000 | aid ceiling | kleinbeihilfe* | geringfügige beihilfe* | keine beihilfe* |
        bagatellbeihilfe* | drei steuerjahre* | höchstbetrag von 200 000 | beihilfebetrag""",
    "sme_size": """
        effectif | effectifs | etp | chiffre d'affaires | total du bilan | micro-entreprise | petite entreprise |
        moyenne entreprise | entreprise autonome | entreprises liées | entreprises partenaires |
        unités de travail | personeelsbestand | vte | omzet | balanstotaal | micro-onderneming |
        zelfstandige onderneming | verbonden ondernemingen | partnerondernemingen | headcount | fte |
        staff headcount | annual turnover | turnover | balance sheet total | micro enterprise |
        autonomous enterprise | linked enterprises | partner enterprises | mitarbeiterzahl | vzä | jahresumsatz |
        umsatz | bilanzsumme | kleinstunternehmen | eigenständiges unternehmen | verbundene unternehmen |
        partnerunternehmen""",
    "salutation": """
        madame monsieur | mesdames messieurs | monsieur | madame | chère | cher monsieur | chers membres |
        geachte | geachte heer | geachte mevrouw | beste | dear sir | dear madam | dear sirs | dear members |
        dear | to whom it may concern | sehr geehrte | sehr geehrter | guten tag | aan wie het aanbelangt |
        à qui de droit | lieber | liebe | liebes | cher | dear all | dear friends | hallo | bonjour""",
    "closing": """
        veuillez agréer | je vous prie d'agréer | nous vous prions d'agréer | salutations distinguées |
        sentiments distingués | considération distinguée | cordialement | bien à vous | met vriendelijke groet* |
        met de meeste hoogachting | hoogachtend | yours faithfully | yours sincerely | sincerely | kind regards |
        best regards | mit freundlichen grüßen | mit freundlichem gruß | hochachtungsvoll | freundliche grüße |
        hartelijke groet* | vriendelijke groet* | herzlichen grüßen | herzliche grüße | beste grüße | amitiés |
        amicalement | bien cordialement | warm regards | all the best | meilleurs sentiments |
        sentiments les meilleurs | mes sentiments""",
    "letter_head": """
        à l'attention de | objet : | objet | concerne | nos références | vos références | ter attentie van |
        t.a.v. | betreft | onderwerp | ons kenmerk | for the attention of | subject | re | our reference | attn |
        zu händen | betreff | betrifft | unser zeichen""",
    "apply": """
        nous sollicitons | sollicitons | voici notre | voici le dossier |
        nous vous adressons | nous introduisons |
        wij vragen u | we vragen | leggen wij | dienen we | bezorgen wij | we ask | we hereby |
        here is our |
        möchten wir | wir möchten | beantragen | erhalten sie | nous avons le plaisir de vous soumettre |
        vous soumettre | solliciter |
        notre demande | notre candidature | dépôt de dossier | déposons | nous demandons | vous trouverez |
        ci-joint | en annexe | notre dossier | hierbij dienen wij | dienen wij in | wij vragen | onze aanvraag |
        aanvraag | kandidatuur | in bijlage | vindt u | we are applying | we apply | our application |
        please find | enclosed | attached | we are pleased to submit | we submit | we request |
        we would like to apply | hiermit beantragen wir | wir beantragen | unser antrag | einreichung |
        wir reichen | anbei | bewerben uns | in der anlage | introduisons | une demande de prêt |
        demande de prêt | vous prions | de bien vouloir | dossier joint | ask for | loan of | development loan |
        we are writing | we remain | verzoeken | leningsaanvraag | een lening | ein darlehen | ersuchen""",
    "interest": """
        confirme son intérêt | confirmons notre intérêt | confirmer notre intérêt | confirmer son intérêt |
        notre intérêt | son intérêt | vif intérêt | marqu* notre intérêt | intention de | notre intention |
        souhaitons accompagner | sous réserve | envisageons | envisage de | serions heureux | prêts à |
        disposés à | participer au financement | accompagner le film | distribuer le film |
        assurer la distribution | prendre part | minimum garanti | sans engagement |
        ne constitue pas un engagement | bevestigt haar interesse | bevestigt zijn interesse |
        bevestigen onze interesse | interesse | intentie | onder voorbehoud | wensen te | bereid om | bereid |
        deelnemen aan | te verdelen | geen verbintenis | our interest | confirm our interest |
        confirms its interest | keen interest | strong interest | intention to | intent to | we intend |
        subject to | would be happy | would be delighted | willing to | look forward to | distribute the film |
        come on board | non-binding | not binding | unser interesse | das interesse | ihr interesse |
        interesse an | absicht | beabsichtig* | vorbehaltlich | unter vorbehalt | wären bereit | gerne bereit |
        beteiligen | verleih des films | unverbindlich | envie | heureux | enthousias* | enthusias* |
        be involved | sales agent | strongly | could imagine | expression of | seriez | à étudier |
        étudier une avance | een voorschot | graag | begeistert | vorstellen | überzeugt | garantie |
        envisage de participer | envisageons de | participer à son financement | préachat | intéressé* |
        pour autant que | ne saurait | engagement ferme | nous a beaucoup plu | would consider | prepared to |
        provided that | voorkoop | op voorwaarde | geïnteresseerd | sofern | voraussetzung | interessiert""",
    "decision": """
        décidé d'octroyer | a été décidé | décision | notification de décision | octroi | octroyer | octroyée |
        accordé* | vous informer que | commission | avis favorable | aide d'un montant | subvention d'un montant |
        arrêté | convention vous sera | la ministre | le ministre | caduc | première tranche | beslist |
        beslissing | toe te kennen | toekenning | toegekend | kennisgeving | gunstig advies | steun van |
        subsidie van | de minister | uitbetaling | schijf | decided to award | pleased to inform |
        has been awarded | award | grant of | notification | decision | favourable | grant agreement |
        first instalment | minister | bewilligt | bewilligung | bescheid | zuwendung | förderzusage | zusage |
        mitteilen zu können | gewährt | ministerin | erste rate | vergabekommission | octroyé* | notifier |
        la décision du | subvention | liquidé* | en deux tranches | tranches | est accordée | a été accordée |
        subsidie | toegewezen | gunstig | awarded | grant | granted | tranche | in two instalments | gefördert |
        förderung in höhe | zuschuss in höhe""",
    "attest": """
        atteste | attestons | certifions | certifie | attestation | la présente attestation | délivrée | délivré |
        valable | code de contrôle | en règle de cotisations | dettes fiscales | n'est redevable |
        obligations fiscales | bevestigt | attesteert | attest | verklaart dat de werkgever | afgeleverd |
        geldig | heeft voldaan | fiscale schulden | in orde | certify | certifies | certificate | issued on |
        valid until | verification code | good standing | tax liabilities | bescheinigt | bescheinigung |
        ausgestellt | gültig | prüfcode | keine rückstände | steuerschulden""",
    "authority": """
        onss | office national de sécurité sociale | sécurité sociale | spf finances | administration fiscale |
        receveur | cotisations sociales | cotisations | rsz | rijksdienst voor sociale zekerheid |
        sociale zekerheid | fod financiën | sociale bijdragen | bijdragen | social security | inspector of taxes |
        revenue | tax authority | landesamt für soziale sicherheit | lss | finanzamt | föd finanzen |
        sozialversicherung* | krankenkasse""",
    "bank": """
        iban | bic | swift | titulaire du compte | compte bancaire | numéro de compte |
        relevé d'identité bancaire | rib | ouvert en nos livres | banque | rekeninghouder | rekeningnummer |
        bankrekening | bank | account holder | account number | bank account | account | kontoinhaber |
        kontonummer | bankkonto | bankverbindung""",
    "mandate": """
        donne pouvoir | donne procuration | donne mandat | mandataire | mandant | procuration | mandat spécial |
        bon pour pouvoir | pour compte de | pouvoir de signature | agir en son nom |
        en son nom et pour son compte | au nom et pour le compte | geeft volmacht | volmacht | volmachtgever |
        gevolmachtigde | lastgever | lasthebber | in naam en voor rekening | goed voor volmacht |
        power of attorney | hereby authorises | hereby authorizes | authorise | attorney | principal |
        on behalf of | in its name | vollmacht | bevollmächtigt | bevollmächtigte* | vollmachtgeber |
        im namen und für rechnung""",
    "register": """
        banque-carrefour des entreprises | banque carrefour | moniteur belge | greffe | dénomination sociale |
        dénomination | forme légale | forme juridique | siège social | adresse du siège | situation juridique |
        unités d'établissement | nacebel | code nace | statuts | acte constitutif | notaire | assemblée générale |
        administrateurs | objet social | capital | kruispuntbank | belgisch staatsblad | griffie |
        maatschappelijke naam | rechtsvorm | maatschappelijke zetel | vestigingseenheden | statuten |
        oprichtingsakte | notaris | algemene vergadering | bestuurders | doel van de vennootschap |
        rechtstoestand | companies house | register of companies | memorandum of association |
        articles of association | registered office | company number | incorporation | incorporated | legal form |
        directors | share capital | objects of the company | zentrale datenbank der unternehmen | zdu |
        handelsregister | amtsgericht | rechtsform | satzung | gesellschaftsvertrag | gründungsurkunde | notar |
        generalversammlung | geschäftsführer | stammkapital | gegenstand des unternehmens | niederlassungseinheit*""",
    "accounts": """
        comptes annuels | bilan | compte de résultats | actif | passif | capitaux propres | exercice précédent |
        exercice | dettes à un an | perte reportée | bénéfice reporté | immobilisations | amortissements |
        créances | codes | bilan après répartition | banque nationale | jaarrekening | balans |
        resultatenrekening | activa | passiva | eigen vermogen | boekjaar | vorig boekjaar |
        schulden op ten hoogste | overgedragen verlies | vaste activa | afschrijvingen | vorderingen |
        nationale bank | annual accounts | financial statements | balance sheet | profit and loss | fixed assets |
        current assets | shareholders equity | equity | creditors | depreciation | financial year |
        jahresabschluss | bilanz | gewinn- und verlustrechnung | aktiva | eigenkapital | geschäftsjahr | vorjahr |
        verbindlichkeiten | anlagevermögen | forderungen | abschreibungen | nationalbank | exercice couvrant |
        approuvés par l assemblée | date du dépôt | comptes annuels et autres documents | document normalisé |
        bedrijfsjaar | goedgekeurd door de algemene vergadering | jaarrekening en andere | neerlegging |
        approved by the general meeting | genehmigt von der generalversammlung""",
    "identity": """
        carte d'identité | passeport | registre national | numéro national | nationalité | lieu de naissance |
        date de naissance | royaume de belgique | identiteitskaart | paspoort | rijksregister |
        rijksregisternummer | nationaliteit | geboorteplaats | koninkrijk belgië | identity card | passport |
        national number | nationality | place of birth | kingdom of belgium | personalausweis | reisepass |
        nationalregisternummer | staatsangehörigkeit | geburtsort | königreich belgien""",
    "form": """
        cadre réservé | réservé à l'administration | à compléter | cochez | cocher la case | formulaire |
        identification du demandeur | le demandeur | montant sollicité | annexes à joindre | voir annexe |
        veuillez compléter | dossier n | reçu le | certifie sincère | in te vullen | kruis aan | aankruisen |
        aanvraagformulier | gegevens van de aanvrager | de aanvrager | gevraagd bedrag | voorbehouden aan |
        bij te voegen | for office use | office use only | tick the box | please complete | please tick |
        application form | applicant details | applicant | amount requested | mandatory field |
        annexes to be attached | vom amt auszufüllen | bitte ankreuzen | bitte ausfüllen | antragsformular |
        antragsteller* | angaben zum antragsteller | beantragte summe | pflichtfeld | beizufügende |
        dossiernummer | zie bijlage | datum en handtekening | voir pièce | raison sociale | siret |
        double exemplaire | à joindre | see annex | see attachment | date and signature | registration number |
        siehe anlage | datum unterschrift | bitte beifügen""",
    "enclosed": """
        ci-joint | ci-jointe | sera transmis | à venir | joint | suivra | bijgevoegd | in bijlage |
        wordt nagestuurd | volgt | enclosed | attached | to follow | will follow | anbei | liegt bei |
        wird nachgereicht | folgt""",
    "supersede": """
        annule et remplace | erratum | version corrigée | ne pas tenir compte | remplace la version |
        remplace le fichier | vervangt de vorige | vervangt | gecorrigeerde versie | juiste versie |
        geen rekening te houden | supersedes | replaces the previous | corrected version | please disregard |
        ersetzt die vorherige | ersetzt | korrigierte fassung | gegenstandslos | remplace* toutes | remplace* tous |
        annule* et remplace* | remplace* les précédent* | au lieu de lire | lire au lieu de | il faut lire |
        version précédente | versions précédentes | pages précédentes | pages remplacées | ne plus tenir compte |
        à détruire | erreur de notre part | une erreur s'est glissée | vorige versie* | eerdere versie* |
        in plaats van | vervalt | vervallen | fout geslopen | mag u weggooien | te vernietigen | previous version* |
        earlier version* | replaces all | replaces pages | supersede | superseded | should read | in place of |
        crept in | please delete | please discard | please destroy | discard | frühere fassung* | vorherige fassung* |
        frühere version* | tritt an die stelle | treten an die stelle | anstelle von | statt bisher | bitte löschen |
        bitte vernichten | fehler unterlaufen | eingeschlichen | seit der letzten fassung | geändert hat |
        depuis la dernière version | ce qui a changé | wat er veranderd* | what has changed | changes since""",
    "contract_name": """
        contrat | convention | accord | deal memo | overeenkomst | contract | agreement | term sheet | vertrag |
        vereinbarung""",
}
