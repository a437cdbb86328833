"""What the title page of a long work says, the cover of a dossier, a last page, a list of people; all folded."""

_NAMED = {
    "screenplay": """
        scenario scenarii screenplay script drehbuch dialogues dialogue dialoguee dialogen continuite episode aflevering
        folge pilote pilot""",
    "treatment": "traitement treatment behandeling synopsis continuite",
    "source_work": "roman novel novelle nouvelle boek livre book editions uitgeverij press verlag recit erzahlung",
    "series_bible": "bible bijbel serienbibel",
}
_WRITTEN = """
    draft version versie fassung stand revision ecrit ecrite written geschreven geschrieben auteur autrice auteurs
    schrijver author autor autorin"""
_SENT = """
    dossier dossiers aanvraag aanvraagdossier application antrag antragsunterlagen demande depot submission candidature
    wallimpact wallimage developpement development ontwikkeling entwicklung session annexes bijlagen anlagen"""
_ENDS = """
    fin ende einde the end a suivre to be continued wordt vervolgd fortsetzung folgt het slot generique noir zwart black
    fade out schwarz"""
_PEOPLE = """
    personnages distribution figuren personen characters cast personages rollen hoofdpersonages hauptfiguren"""
NAMED = {kind: frozenset(words.split()) for kind, words in _NAMED.items()}  # by the kind of work
WRITTEN, SENT, ENDS = frozenset(_WRITTEN.split()), frozenset(_SENT.split()), frozenset(_ENDS.split())
PEOPLE = frozenset(_PEOPLE.split())  # what heads the people before a first scene
