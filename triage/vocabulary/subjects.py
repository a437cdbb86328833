"""Words of subjects and sheets that are no film's title: what a mail brings, and what leads on to a title."""

_USUAL = """
    dossier dossiers depot depots wallimpact wallimage impact candidature demande aide pret developpement
    session annexes annexe projet projets film serie reeks long metrage langspeelfilm aanvraag aanvraagdossier
    indiening herindiening ontwikkeling reeksontwikkeling application development submission full feature antrag
    entwicklungsforderung einreichung unterlagen forderung pieces manquantes telecharger complet volet
    artistique financier administratif devis corrige annule remplace nouveau accuse reception envoi courriel
    mail part deel teil de la le les du des et of the for van het een voor auf zur der die das und au aux d l a
    avril aout novembre april augustus november august version deposer production productions srl sa bv nv gmbh
    films pictures missing items receipt fehlende unterlage supplement complement aanvulling ontbrekende stukken
    fiction fictie fiktion documentaire documentary documentair dokumentarfilm animation animatie speelfilm spielfilm
    kinofilm"""
USUAL_WORDS = frozenset(_USUAL.split())
_PAPERS = """
    piece pieces document documents fichier fichiers note intention synopsis scenario traitement budget devis plan
    calendrier contrat contrats option lettre attestation declaration statuts comptes presentation moodboard resume
    stuk bijlagen bijlage bestand bestanden begroting financieringsplan planning contract contracten nota brief
    verklaring behandeling treatment file files attachment attachments letter schedule finance anlage anlagen datei
    dateien vertrag kalkulation finanzierungsplan zeitplan erklarung exemplar signe signee getekend signed
    unterschrieben v1 v2 v3 v4 pdf suite vervolg rest fortsetzung
    cv cvs s bio bios biographie curriculum vitae filmographie mdp passe wachtwoord password passwort photo photos foto
    fotos scan lien link versions corrigee revise revisee question questions vraag vragen frage fragen correction
    sur op honneur erewoord ehrenwortliche eidesstattliche
    mon ma mes notre nos mijn onze my our mein meine unser unsere
    demandes demandee demandees reclame reclamee reclames reclamees requis requise requises manquante manquant mot mots
    code codes gevraagd gevraagde ontbrekend requested outstanding angefordert angeforderte fehlend fehlende
    rectificatif erratum rappel retrait merci bonjour oups info infos information informations urgent
    realisation updated newer latest draft aangepaste bijgewerkte uberarbeitete"""
PAPER_WORDS = frozenset(_PAPERS.split())
_ANNOUNCING = """
    dossier dossiers dossierdepot depot depots redepot candidature demande aide pret soutien aanvraag aanvraagdossier
    indiening herindiening application submission antrag einreichung unterlagen envoi complement supplement aanvulling
    developpement development ontwikkeling entwicklung"""
_LEADING_ON = "a au d de du des pour sur concernant voor van bij over tot for of zu zum zur fur von"
_ARTICLES = "le la les l un une de het een the a an der die das ein eine"
ARTICLES = tuple(_ARTICLES.split())
ANNOUNCES, LEADS_ON = frozenset(_ANNOUNCING.split()), frozenset(_LEADING_ON.split())
