"""What a sentence of Section A tells of somebody else: Mum who is tired, a hen with a sore foot.

Families write of each other, and a word of health, of friends or of doing things alone is then not
the pupil's. A sentence is somebody else's where a relative or an animal is its subject and nothing
in it points to the pupil. What a relative says, thinks or does for the pupil stays.
"""

import re
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_said import parents_names
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern

_SHE = r"(?:mum\w*|mam|mother|sisters?|step-?(?:mum|sister)|aunt\w*|nan(?:a|ny|s)?|gran(?:ny|s)?|grandmother|niece)"
_HE = r"(?:dad\w*|father|brothers?|step-?(?:dad|brother)|uncles?|grand(?:ad|dad|father|pa)|nephew)"
_BOTH = r"(?:family|parents?|grandparents?|siblings?|twins?|step-?parents?)"
_ANIMAL = (
    r"(?:dogs?|puppy|puppies|spaniels?|terriers?|labradors?|collies?|cats?|kittens?|hamsters?|"
    r"gerbils?|rabbits?|guinea[- ]pigs?|hens?|chickens?|ducks?|pon(?:y|ies)|horses?|donkeys?|"
    r"lambs?|sheep|ewes?|goats?|cows?|calf|calves|budgies?|parrots?|birds?|tortoises?|pets?|fish)"
)
_SORT = (
    r"(?:old|new|older|younger|elder|eldest|youngest|big|little|twin|baby|birth|foster|great|own|pet|"
    r"one|two|three|four|both|(?:mum|dad|nan|gran)[’']s|half|late)"
)
_WHOSE = r"(?:(?:his|her|their|my|our|the|a|an|one|some|both|all|[A-Z][\w-]+[’']s?)\s+)"
# What a relative says or thinks is told of the pupil; so is what is done for the pupil.
_MIND = (
    r"(?:says?|said|tells?|told|thinks?|thought|feels?|felt|finds?|found|reports?|reported|notes?|"
    r"notic\w+|worr(?:y|ies|ied)|hopes?|hoped|wants?|wanted|wish\w*|would|believes?|knows?|agrees?|"
    r"adds?|describes?|explains?|reckons?|fears?|sees?|remembers?|mentions?|asks?|wrote|writes|"
    r"is (?:proud|worried|concerned|sure|keen|afraid|glad|pleased|happy)|"
    r"are (?:proud|worried|concerned|sure|keen|afraid|glad|pleased|happy))"
)
_HELPS = (
    r"(?:help\w*|does|do|did|reminds?|prompts?|ties?|fastens?|lays?|cuts?|brush(?:es)?|wash(?:es)?|"
    r"packs?|sets?|puts?|runs?|gives?|needs? to|has to|have to|checks?|lets?|stays?|stands?)"
)


def besides_others(text: str, draft: Draft) -> str:
    """Return a read text without what its sentences tell of a relative or an animal alone."""
    if draft.case.reading is None:
        return text
    own = draft.facts.names
    called = draft.pronouns or frozenset({"he", "she", "they"})
    return _besides(text, own, called, parents_names(draft))


@lru_cache(maxsize=8192)
def _besides(
    text: str, own: frozenset[str], called: frozenset[str], parents: tuple[str, ...]
) -> str:
    subject, pupil, starts = _patterns(own, parents, called)
    spoken = (text[start:end] for start, end in english.sentences(text))
    parts = (part for one in spoken for part in _AFTER_QUOTE.split(one))
    return " ".join(_left_of(one, subject, pupil, starts) for one in parts)


_AFTER_QUOTE = Pattern(r"(?<=[.!?]”)\s+(?=[A-Z])")
"""Where somebody else may be told of, behind a pupil’s own words: "“I like it.” Dad works nights"."""


def _left_of(sentence: str, subject: Pattern, pupil: Pattern, starts: Pattern) -> str:
    """Return of a sentence what is not somebody else's alone."""
    found = subject.match(sentence)
    if found is None or ":" in sentence or "“" in sentence:
        return sentence
    rest = _BOUND[_sex(found)].sub(" ", sentence[found.end() :])
    first = pupil.search(rest)
    if first is None:
        return ""
    goes_on = starts.search(rest)
    if goes_on is not None and goes_on.start() < first.start() <= goes_on.end():
        return rest[goes_on.start() :]
    return sentence


def _sex(found: re.Match[str]) -> str:
    return "he" if found["he"] else "she" if found["she"] else ""


_BOUND = {
    "he": Pattern(r"\bhimself\b|\bhis own\b", re.IGNORECASE),
    "she": Pattern(r"\bherself\b|\bher own\b", re.IGNORECASE),
    "": Pattern(r"\b(?:itself|themselves|their own)\b", re.IGNORECASE),
}
"""What can only be said of the subject itself: "Dad, who works by himself"."""
_FORMS = {
    "he": ("he", "him", "his", "himself"),
    "she": ("she", "her", "hers", "herself"),
    "they": ("they", "them", "their", "theirs", "themselves"),
}


@lru_cache(maxsize=64)
def _patterns(
    own: frozenset[str], parents: tuple[str, ...], called: frozenset[str]
) -> tuple[Pattern, Pattern, Pattern]:
    """Return how somebody else's sentence begins, what points to the pupil, and where it goes on."""
    named = "|".join(map(re.escape, parents)) or "-"
    subject = Pattern(
        rf"^\W*(?:(?:one|two|both|some) of )?{_WHOSE}?(?:{_SORT}\s+){{0,2}}"
        rf"(?:(?P<she>{_SHE})|(?P<he>{_HE})|{_BOTH}|{_ANIMAL}|(?-i:{named}))"
        rf"(?:\s*\([^()]*\)|,[^,.;:]{{1,40}},)?"
        r"(?: and (?:(?:his|her|their|the) )?(?:\w+ )?\w+(?<!s))?"
        rf"(?![’'])\b(?!\s*[:–—])(?! (?:\w+ )?(?:{_MIND}|{_HELPS})\b)",
        re.IGNORECASE,
    )
    names = "|".join(map(re.escape, sorted(own))) or "-"
    forms = [form for one in sorted(called) for form in _FORMS.get(one, ())]
    pupil = Pattern(
        rf"\b(?:{names}|{'|'.join(forms) or '-'}|i|me|my|mine|myself|we|us|our|child|pupil)\b",
        re.IGNORECASE,
    )
    subjects = "|".join([names, *sorted(called & {"he", "she", "they"}), "I"])
    starts = Pattern(
        rf"(?:[,;]|\band|\bbut|\bso|\bwhile)(?: (?:so|then|and|but))? (?:{subjects})\b"
    )
    return subject, pupil, Pattern(starts.pattern, re.IGNORECASE)
