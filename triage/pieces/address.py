"""Whom a text speaks to, and whose words it repeats.

A telling of a film speaks to nobody, and nearly all of it is told. A portrait from the press lets its subject speak,
and a guide, a song or a letter speaks to whoever hears it.
"""

import re

# Words that somebody says, between quotation marks of any sort; single ones must close behind a stop, as speech does,
# since an apostrophe looks alike.
QUOTATION = re.compile(  # begins with a set of characters and then looks back, as in triage/text/patterns.py
    r"[«»“„\"'‘‚](?:(?<=«)[^«»]{1,400}»|(?<=»)[^«»]{1,400}«|(?<=“)[^“”]{1,400}”|(?<=„)[^„“”\"]{1,400}[“”\"]"
    r"|(?<=\")[^\"]{1,400}\"|(?<=['‘‚])(?<!\w['‘‚])(?=\w)(?:[^'‘’]|(?<=\w)['’](?=\w)){5,400}[.,!?…]['’](?!\w))"
)
WORD = re.compile(r"\w+")
SAID = 3  # words of a quotation from which somebody speaks, rather than something is called so
QUOTATIONS, QUOTED = 2, 0.08  # how many, and what share of all words, from which a text lets others speak
ADDRESSED = 0.004  # share of words that speak to somebody from which a text does
SECOND_PERSON = {
    "fr": re.compile(r"\b(?:vous|votre|vos|tu|toi)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:u|uw|je|jij|jouw|jullie)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:you|yours?)\b", re.IGNORECASE),
    # "Sie" and "Ihr" at the beginning of a sentence may speak of her, or of them.
    "de": re.compile(r"(?<=[\w,;–] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b|\b(?:[dD]u|[dD]ich|[dD]ir|[eE]uch)\b"),
}


def is_addressed(text: str, language: str) -> bool:
    """True for a text that speaks to somebody, outside what it quotes."""
    second = SECOND_PERSON.get(language)
    if second is None:
        return False
    times = len(second.findall(QUOTATION.sub(" ", text)))
    return times > 0 and times >= ADDRESSED * len(WORD.findall(text))


def lets_others_speak(text: str) -> bool:
    """True for a text of which a good part is what others say."""
    words = [len(WORD.findall(said)) for said in QUOTATION.findall(text)]
    said = [number for number in words if number >= SAID]
    return len(said) >= QUOTATIONS and sum(said) >= QUOTED * len(WORD.findall(text))
