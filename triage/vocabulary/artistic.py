"""How stories are told and filmed."""

THEMES = {
    # what a poster says
    "billing": """
        un film de | un film d' | une série de | une série d' | présente | présentent | bientôt | prochainement |
        en salles | au cinéma | een film van | een reeks van | een serie van | stelt voor | stellen voor |
        binnenkort | in de zalen | in de bioscoop | ein film von | eine serie von | präsentiert | präsentieren |
        demnächst | im kino | a film by | a series by | presents | coming soon | in cinemas""",
    # who speaks
    "you_formal": "vous | votre | vos | u | uw | your | ihnen",
    # what happens in a story
    "story": """
        découvre* | rencontre* | décide de | décident | tente de | s'enfuit | s'échappe | tombe amoureu* |
        se retrouve* | apprend que | comprend que | revient | retourne | disparaît | disparait | meurt |
        est mort* | tue | tuer | cherche à | refuse | avoue | accepte | finit par | s'installe | s'en va |
        embrasse | pleure | crie | sourit | regarde | se cache | court | attend | ouvre la porte | entre dans |
        sort de | le lendemain | cette nuit | soudain | son père | sa mère | son frère | sa soeur | sa fille |
        son fils | son mari | sa femme | jusqu'au jour | peu à peu | ontdekt | ontmoet | besluit | beslist |
        probeert | vlucht | wordt verliefd | verneemt dat | begrijpt dat | keert terug | verdwijnt | sterft |
        doodt | weigert | bekent | aanvaardt | kijkt | huilt | lacht | wacht | rent | loopt | vindt | zegt |
        de volgende ochtend | die nacht | plots | plotseling | haar vader | zijn vader | haar moeder |
        zijn moeder | haar broer | zijn broer | haar zus | zijn zus | haar dochter | zijn dochter | haar zoon |
        zijn zoon | tot op een dag | discovers | meets | decides to | tries to | escapes | falls in love |
        learns that | realises | realizes | returns | disappears | dies | kills | refuses | confesses | accepts |
        looks at | cries | smiles | waits | runs | walks | finds | tells him | tells her | the next morning |
        that night | suddenly | her father | his father | her mother | his mother | her brother | his brother |
        her sister | his sister | her daughter | his daughter | her son | his son | until one day | entdeckt |
        trifft | beschließt | versucht | flieht | verliebt sich | erfährt | begreift | kehrt zurück |
        verschwindet | stirbt | tötet | weigert sich | gesteht | nimmt an | schaut | weint | lächelt | wartet |
        rennt | läuft | findet | sagt | am nächsten morgen | in der nacht | plötzlich | ihr vater | sein vater |
        ihre mutter | seine mutter | ihr bruder | sein bruder | ihre schwester | seine schwester | ihre tochter |
        seine tochter | ihr sohn | sein sohn | bis eines tages""",
    # writing about writing
    "writing": """
        écrire | écrit | écriture | j'ai voulu | raconter | récit | l'histoire | histoire | personnage* | thème |
        thèmes | sujet | scénario | intrigue | héros | héroïne | point de vue | l'idée | l'envie | l'origine |
        souvenir* | enfance | inspir* | m'intéresse | me touche | me fascine | dialogue* | narration | genre |
        roman | questionne* | schrijven | schrijf | vertellen | verhaal | verhalen | personage* | thema |
        thema's | onderwerp | scenario | held | heldin | het idee | ontstond | herinner* | jeugd | kindertijd |
        inspireer* | boeit | fascineert | raakt me | dialogen | vertelling | oorsprong | write | writing | wrote |
        tell | telling | story | stories | character* | theme | themes | subject | script | protagonist |
        the idea | memory | memories | childhood | inspired | drew me | fascinates | interests me | dialogue |
        narrative | novel | origin | premise | schreiben | schreibe | geschrieben | erzählen | geschichte |
        geschichten | figur | figuren | themen | stoff | drehbuch | die idee | entstand | erinner* | kindheit |
        fasziniert | interessiert mich | berührt mich | dialog* | erzählung | ursprung | verteld | schreef |
        geschreven | hoofdpersonage* | versie | avontuur | réécri* | brouillon | premier acte | j'écris | lignes |
        poème | pièce | nouvelles | play | poem | draft | rewrite | rewrote | voices | buch | fassung | akt |
        hauptfigur* | erzählte""",
    # filming
    "filming": """
        caméra | cadre | cadrage | cadrer | plan | plans | plan-séquence | plans-séquences | lumière | éclairage |
        filmer | filmerai | filmé | filmée | tourner | mise en scène | mettre en scène | découpage | montage |
        acteur | acteurs | actrice* | comédien* | jeu des | direction d'acteurs | casting | focale* | objectif* |
        optique* | couleur* | palette | image | images | l'image | décor | décors | son direct | le son |
        bande-son | musique | silence* | hors-champ | champ-contrechamp | travelling* | à l'épaule | pellicule |
        format large | étalonnage | esthétique | rythme | costumes | camera | kader | kadrering | kadreren |
        shot | shots | licht | belichting | filmen | draaien | regie | regisseren | regisseur | mise-en-scène |
        decoupage | acteursregie | lens | lenzen | kleur | kleuren | kleurenpalet | beeld | beelden | beeldtaal |
        decor | decors | geluid | geluidsband | muziek | stilte | handheld | ritme | frame | framing | frames |
        light | lighting | film it | shoot | shooting | shoot it | directing | direct | staging | editing |
        actor | actors | actress* | performance* | cast | lenses | colour* | color* | image* | visual* | sound |
        soundtrack | score | music | silence | close-up* | close up* | wide shot* | tracking | long take* |
        aesthetic* | rhythm | tone | kamera | bild | bilder | bildsprache | kadrage | kadrierung | einstellung* |
        beleuchtung | drehen | inszenier* | auflösung | schnitt | schauspieler* | darsteller* |
        schauspielführung | besetzung | optik | brennweite* | farbe* | farbpalette | ton | tonspur | musik |
        stille | handkamera | totale* | nahaufnahme* | ästhetik | rhythmus | szenenbild""",
    "filming_future": """
        je filmerai | je tournerai | je voudrais filmer | je veux filmer | filmer | tournerai | la caméra sera |
        caméra restera | la caméra | le cadre | mon film | la mise en scène | ma mise en scène | ik wil filmen |
        ik film | mijn film | mijn camera | de camera | ik wil draaien | regie | i will shoot | i want to shoot |
        i will film | my film | the camera | as a director | i intend to shoot | i see the film |
        ich werde drehen | ich möchte drehen | ich will drehen | mein film | die kamera | inszenieren |
        inszenierung""",
    "treatment_words": """
        séquence | séquences | scène suivante | nous sommes à | on découvre | nous découvrons | générique |
        la caméra découvre | flashback | flash-back | fondu | plus tard | au même moment | we zien |
        volgende scène | later die dag | we bevinden ons | titelrol | generiek | tezelfdertijd | we open on |
        we see | cut to | later that day | meanwhile | title card | opening credits | wir sehen | schnitt auf |
        später | zur gleichen zeit | vorspann | titelsequenz | rückblende""",
    "documentary": """
        documentaire* | dispositif | entretiens filmés | archives | protagonistes | témoignage* | voix off |
        documentary | archive footage | interviews | documentair* | getuigenis* | dokumentarfilm* | zeitzeugen""",
    # series
    "series": """
        série | saison | saisons | épisode | épisodes | épisode pilote | feuilleton* | arche* | showrunner |
        bouclé* | diffuseur* | reeks | seizoen | seizoenen | aflevering | afleveringen | pilootaflevering |
        verhaallijn* | series | season | seasons | episode | episodes | pilot | serialised | serialized |
        returning series | story arc* | serie | staffel | staffeln | folge | folgen | pilotfolge |
        handlungsbogen | handlungsbögen""",
    "bible": """
        concept | concept de la série | arène | univers | l'univers | le monde | ton | tonalité |
        personnages principaux | personnages secondaires | arches narratives | enjeux | format | mécanique |
        règles du monde | wereld van de reeks | toon | hoofdpersonages | nevenpersonages | verhaallijnen | inzet |
        world | tone | tone and style | main characters | supporting characters | character arcs | stakes |
        the arena | series overview | engine | welt der serie | tonalität | hauptfiguren | nebenfiguren |
        handlungsbögen | konzept | schauplatz | la saison | au cœur de | l'univers de | im mittelpunkt |
        der ton ist | die welt der | staffel | staffelbogen | ein bogen | in het centrum | de wereld |
        at the heart | season arc | second season | deuxième saison | tweede seizoen | zweite staffel |
        chaque épisode | elke aflevering | each episode | jede folge | de toon""",
    "portrait": """
        la quarantaine | la trentaine | la cinquantaine | la vingtaine | la soixantaine | sa faille |
        son objectif | son secret | son désir | sa blessure | caractère | tempérament | au fond | veertiger |
        dertiger | vijftiger | twintiger | haar zwakte | zijn zwakte | haar doel | zijn doel | haar geheim |
        karakter | in her forties | in his forties | in her thirties | in his thirties | in her fifties |
        in his fifties | in her twenties | in his twenties | teenager | her flaw | his flaw | her want |
        his want | her secret | backstory | mitte vierzig | ende dreißig | anfang fünfzig | mitte dreißig |
        ihre schwäche | seine schwäche | ihr ziel | sein ziel | ihr geheimnis | charakter""",
    # pictures
    "drawing": """
        dessin* | croquis | graphique* | graphisme | modèle* | model sheet* | turnaround | expressions | crayon* |
        aquarelle | encre | technique d'animation | silhouette* | trait | tekening* | schets* | grafisch* |
        ontwerp* | potlood | aquarel | animatietechniek | drawing* | sketch* | design* | concept art |
        character design | colour script | color script | pencil | watercolour | ink | animation technique |
        zeichnung* | skizze* | entwurf | figurenentwurf* | bleistift | tusche | animationstechnik | farbkonzept""",
    "mood": """
        palette | ambiance* | référence* | références visuelles | inspiration* | texture* | univers visuel |
        lumière et palette | dans l'esprit de | sfeer | sfeerbeeld* | visuele referenties | inspiratie | textuur |
        in de stijl van | mood | reference* | visual references | look and feel | visual world | inspirations |
        in the vein of | stimmung | stimmungsbild* | referenz* | bildwelt | farbwelt | inspirationen | im stil von""",
    "frames": """
        plan 1 | plan 2 | plan 3 | plan 4 | plan 5 | gros plan | plan large | plan moyen | plan américain |
        contrechamp | raccord | travelling avant | panoramique | shot 1 | shot 2 | shot 3 | shot 4 | close-up |
        wide shot | medium shot | pan left | pan right | dissolve | panel 1 | panel 2 | beeld 1 | beeld 2 |
        overgang | totaalshot | einstellung 1 | einstellung 2 | einstellung 3 | bild 1 | bild 2 | großaufnahme |
        halbtotale | schwenk | überblendung | storyboard""",
    # judging a script
    "reading_report": """
        le lecteur | la lectrice | fiche de lecture | points forts | points faibles | forces et faiblesses |
        on regrette | gagnerait à | à retravailler | pistes de réécriture | recommandation* | comité de lecture |
        le texte | le scénario lu | structure dramatique | appréciation | avis général | lecture du |
        leesrapport | sterke punten | zwakke punten | aandachtspunten | de lezer | te herwerken | jammer dat |
        aanbeveling* | dramaturgisch* | coverage | the reader | strengths | weaknesses | recommend | consider |
        pass | needs work | script notes | recommendation* | could be stronger | overall assessment |
        reader s report | der leser | die leserin | lektorat | gutachten | stärken | schwächen | empfehlung* |
        zu überarbeiten | es fehlt | bewertung""",
    "press": """
        revue de presse | la presse | critique* | presse | contact presse | dossier de presse | le monde |
        le soir | la libre | télérama | cahiers du cinéma | sélection officielle | étoiles | persmap | recensie* |
        pers | perscontact | de standaard | de morgen | press kit | press review | reviews | press contact |
        variety | the guardian | screen international | stars | pressemappe | pressespiegel | pressestimmen |
        kritiken | pressekontakt | filmdienst | radio | journal | courrier | gazette | zeitung | krant""",
    "publishing": """
        isbn | éditions | éditeur | dépôt légal | tous droits réservés | achevé d'imprimer | imprimé en |
        chapitre | traduit de | première édition | quatrième de couverture | tome | uitgeverij | wettelijk depot |
        alle rechten voorbehouden | hoofdstuk | vertaald door | eerste druk | publisher | publishing | press |
        first published | all rights reserved | chapter | translated by | printed in | copyright | paperback |
        verlag | alle rechte vorbehalten | kapitel | erstausgabe | übersetzt von | gedruckt in | auflage""",
    "viewing": """
        visionnage | lien de visionnage | liens de visionnage | mot de passe | mdp | teaser | bande démo | vimeo |
        youtube | kijklink* | wachtwoord | paswoord | viewing link* | password | pw | screener | sichtungslink* |
        passwort | showreel""",
}

# Pronouns and possessives, by language: the same letters mean other things next door ("er" is Dutch "there").
PRONOUNS = {
    "fr": {
        "i": "je j moi mon ma mes",
        "we": "nous notre nos",
        "third": "il elle ils elles lui",
        "past": "etait avait fut etaient avaient",
    },
    "nl": {
        "i": "ik mij mijn me",
        "we": "wij we ons onze",
        "third": "hij zij ze haar hem",
        "past": "was had waren hadden zou",
    },
    "en": {
        "i": "i my myself",
        "we": "we our us ours",
        "third": "he she they him her",
        "past": "was had were did would",
    },
    "de": {
        "i": "ich mich mir mein meine meinen meinem meiner",
        "we": "wir uns unser unsere unseren unserem unserer",
        "third": "er sie ihn ihm ihr",
        "past": "war hatte waren hatten wurde",
    },
}
