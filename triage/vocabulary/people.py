"""How people, companies, their works and project data are presented."""

THEMES = {
    "cv_head": """
        formation | parcours | formation et parcours | travaux choisis | expérience professionnelle |
        expériences | filmographie sélective | filmographie choisie | opleiding | loopbaan |
        opleiding en loopbaan | geselecteerd werk | werk een keuze | ervaring | education | education and career |
        selected credits | selected works | experience | career | ausbildung | werdegang |
        ausbildung und werdegang | ausgewählte arbeiten | filmografie auswahl | berufserfahrung""",
    "education": """
        formation | diplôme | diplômé* | études | étudie | étudié | master en | licence | école de cinéma |
        université | insas | iad | la fémis | conservatoire | stage* | opleiding | diploma | studeerde |
        afgestudeerd | master in | filmschool | universiteit | hogeschool | rits | kask | luca | stage |
        education | graduated | studied | degree | film school | university | ma in | ba in | training |
        workshop* | studium | studierte | ausbildung | diplom | absolvent* | filmhochschule | universität |
        hochschule | praktikum | étudiée | degree in | economics | droit | rechten | philologie | studiert |
        diplôme de | graduate | bachelor | professeur de""",
    "born": """
        né à | née à | né en | née en | né le | née le | né au | naît | geboren in | geboren te | geboren op |
        born in | born on | geboren am | geboren""",
    "career": """
        parcours | expérience* | carrière | biographie | curriculum vitae | travaille comme | travaille |
        a travaillé | débute | réalise son premier | réalise | a réalisé | a écrit | scénariste | réalisateur |
        réalisatrice | producteur | productrice | monteur | monteuse | assistant* | vit à | vit et travaille |
        compétences | langues | loopbaan | ervaring | biografie | werkte als | werkt als | werkte | regisseerde |
        schreef | produceerde | scenarist* | regisseur | producent | woont in | woont en werkt | talenkennis |
        vaardigheden | career | experience | biography | worked as | works as | directed | wrote | produced |
        screenwriter | writer | director | producer | editor | lives in | lives and works | languages | skills |
        awards | werdegang | berufserfahrung | lebenslauf | arbeitete als | arbeitet als | inszenierte | schrieb |
        produzierte | drehbuchautor* | regisseur* | produzent* | cutter* | lebt in | lebt und arbeitet |
        sprachkenntnisse | kenntnisse | publié | ingénieur* | teacher | head of | worked in | publiceerde |
        veröffentlichte | reclame | comédien* | musicien*""",
    "works": """
        court métrage | courts métrages | court-métrage | long métrage | long-métrage | moyen métrage | téléfilm |
        clip | websérie | documentaire | prix | prix du | sélection* | festival | mention | grand prix |
        kortfilm | kortfilms | langspeelfilm | speelfilm | prijs | selectie | short | short film | shorts |
        feature | feature film | tv movie | award* | selected | selection | winner | kurzfilm | kurzfilme |
        spielfilm | langspielfilm | dokumentarfilm | fernsehfilm | preis | auswahl | wettbewerb | min""",
    "company": """
        boîte de prod | boîte de production | actionnariat | actionnaires | aandeelhouders | shareholders |
        anteilseigner | la société | société de production | maison de production | notre maison |
        fondée en | fondé en | créée en | créée à | fondée à | a été fondée | a été créée | ligne éditoriale |
        catalogue | notre catalogue |
        l'équipe permanente | équipe permanente | dirigée par | gérée par | gérant* | associé* | fondateur* |
        fondatrice | basée à | établie à | a produit | coproduit | a coproduit | line-up | en développement |
        nos productions | structure | het productiehuis | productiehuis | productiemaatschappij | opgericht in |
        opgericht door | werd opgericht | gevestigd in | gevestigd te | onze catalogus | catalogus | vast team |
        vaste medewerkers | geleid door | zaakvoerder* | oprichter* | vennoten | produceerde | coproduceerde |
        in ontwikkeling | onze producties | production company | the company | founded in | founded by | was founded |
        was set up | established in | set up in | based in | our slate | slate | the team | run by | headed by |
        managing director | partners | has produced | produced | co-produced | in development | our productions |
        produktionsfirma | die firma | das unternehmen | gegründet | wurde gegründet | mit sitz in | katalog |
        unser katalog | festes team | geleitet von | geschäftsführer* | gesellschafter* | gründer* | hat produziert |
        produzierte | koproduzierte | in entwicklung | unsere produktionen | a vu le jour | à temps plein |
        indépendants | nous avons choisi | nos films | salariés | employés | la maison défend | programme européen |
        premier long métrage | werknemers | voltijds | medewerkers | onze films | we employ | employs | employees |
        full-time | we have produced | the company has | line producers | mitarbeiter | angestellte | unsere filme |
        die gesellschaft | est née en | administrateurs | comptable | dans le capital | leute | mensen | umsatz |
        genossenschaft | deux personnes | wij produceerden | we have made | nous avons produit |
        wir haben produziert | the studio | das studio | le studio | zender | shareholders | actionnaires | aandelen |
        gibt es seit | existe depuis | bestaat sinds | gesellschafter | à parts égales | half each | je zur hälfte |
        sitzen wir | wij zitten | nous sommes installés | détenu* à | détenue par | au capital | permanent* |
        parts égales | aucune dette | chiffre d'affaires | filiale | société soeur | zusterbedrijf | in handen van |
        jaaromzet | omzet | geen omroep | moederbedrijf | dochterbedrijf | owned by | is owned | own it | turnover |
        revenue | subsidiary | sister company | no broadcaster | no debt | jahresumsatz | feste stellen |
        kein sender | schwesterfirma | tochterfirma | halten je""",
    "filmo_head": """
        filmographie | en production | en développement | en postproduction | année | titre | réalisation |
        réalisateur | diffuseur | coproducteurs | track record | références | productions | filmografie |
        in productie | in ontwikkeling | jaar | titel | regie | omroep | producties | referenties | filmography |
        in production | in development | completed | year | title | director | format | partners | credits |
        in produktion | in entwicklung | abgeschlossen | jahr | sender | produktionen | referenzen""",
    "sheet": """
        titre | titre provisoire | titre de travail | titre du projet | titre original | format | durée | genre |
        langue | langue de tournage | langue originale | stade du projet | état d'avancement | scénario |
        scénariste* | réalisation | réalisateur | réalisatrice | production | producteur | producteur délégué |
        société de production | budget | budget de développement | budget estimé | montant sollicité |
        public visé | public cible | support | type | pays | lieux de tournage | contact | personne de contact |
        téléphone | courriel | numéro d'entreprise | pitch | logline | auteur | auteurs | d'après | adapté de |
        titel | werktitel | originele titel | formaat | duur | taal | draaitaal | stadium | stand van zaken |
        scenario | regie | producent | productiehuis | ontwikkelingsbudget | gevraagd bedrag | doelpubliek |
        contactpersoon | telefoon | e-mail | ondernemingsnummer | land | landen | naar | title | working title |
        original title | length | running time | duration | language | shooting language | stage | status |
        screenplay | written by | writer | director | directed by | producer | production company |
        development budget | amount requested | estimated budget | target audience | contact person | telephone |
        phone | email | company number | enterprise number | countries | country | based on | arbeitstitel |
        länge | laufzeit | sprache | drehsprache | stand | projektstand | drehbuch | produzent |
        produktionsfirma | entwicklungsbudget | beantragter betrag | zielgruppe | zielpublikum |
        ansprechpartner* | telefon | unternehmensnummer | nach | vorlage""",
    "film_format": """
        long métrage | long-métrage | série | mini-série | film d'animation | documentaire | langspeelfilm |
        fictiereeks | reeks | animatiefilm | feature film | feature | tv series | limited series |
        animated feature | kinospielfilm | spielfilm | serie | animationsfilm""",
    "other_fund": """
        centre du cinéma | cca | commission du cinéma | fédération wallonie-bruxelles | screen flanders | vaf |
        vlaams audiovisueel fonds | mediafonds | screen brussels | screen.brussels | creative europe |
        media programme | eacea | programme media | cnc | centre national du cinéma | eurimages |
        film fund luxembourg | filmfonds | nederlands filmfonds | medienboard | ffa | filmförderungsanstalt |
        film- und medienstiftung | mfg | bfi | screen ireland | scam | sacd | fonds séries |
        région hauts-de-france | pictanovo | procirep""",
    "this_fund": "wallimpact | wallimage | wallimage entreprises",
}
