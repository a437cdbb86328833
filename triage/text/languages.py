"""Which of the fund's four languages a text is written in, by its commonest small words."""

from collections import Counter
from collections.abc import Iterable

from triage.text.folding import words_of

_COMMON = {  # a lone "s" is left out: "cv's", "the film's"
    "fr": """
        le la les de des du et est un une dans que qui pour sur pas par au aux avec il elle ce cette ces son sa
        ses se nous vous je ne plus mais ou sont leur leurs en d l n qu c j sans sous entre chez etre a ete""",
    "nl": """
        de het een en van in is dat op te met voor niet zijn aan er ook als maar om door naar bij uit ze hij
        haar wij je ik wordt worden deze dit die of tot over kan hun nog geen wat onze heeft""",
    "en": """
        the of and to in a is that for it with as on are by this be at from his her he she they we you i not or
        an which has have will who its their was were our when""",
    "de": """
        der die das und ist in den von zu mit sich des auf fur ein eine im dem nicht als auch es an werden aus
        er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber
        vor zur bis wir ich durch""",
}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in _COMMON.items():
    for _word in _words.split():
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)

_WORDS_READ = 1200
_FEWEST = 3  # common words below which nothing is said


def language_of(text: str) -> str:
    """The language of a text, "fr", "nl", "en" or "de"; "" when there are too few words to say."""
    return language_of_words(words_of(text[: _WORDS_READ * 8])[:_WORDS_READ])


def language_of_words(words: Iterable[str]) -> str:
    """The same for words that are already folded."""
    found = Counter(filter(None, map(_LANGUAGES_OF.get, words)))
    if sum(found.values()) < _FEWEST:
        return ""
    weight: Counter[str] = Counter()
    for languages, times in found.items():
        for language in languages:
            weight[language] += 6 // len(languages) * times
    (best, most), *rest = weight.most_common(2)
    return best if not rest or most > rest[0][1] else ""
