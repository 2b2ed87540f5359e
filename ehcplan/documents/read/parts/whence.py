"""Lines beside an outcome that only say where it comes from: "From need 1. Helps with her wish …"."""

import re

from ehcplan.documents.read.parts.hopes_served import is_hope, links_by_label

_NEEDS = (
    r"(?:(?:health|care|social care|special educational)\s+)?needs?\s*(?:no\.?\s*"
    r")?[A-Z]?\d[\w.]*(?:\s*(?:,|and|&|to|–|-)\s*(?:needs?\s*)?[A-Z]?\d[\w.]*){0,6}"
)
_COMES = (
    r"(?:(?:it|this(?:\s+outcome)?)\s+)?(?=[a-z]+\s+(?!\d))(?!(?:health|care|social|special|needs?)"
    r"\b)(?:(?:comes?|grows?|grew|came|arises?|stems?|follows?|taken|drawn|set|made|is|links?|"
    r"linked|relates?|related|tied|answers?|serves?|meets?|rests?)\s+)?(?:(?:out\s+"
    r"of|from|for|to|with|of|on|because\s+of|back\s+to|about)\s+)?"
)
_HOPES = r"(?:hopes?|wish(?:es)?|dreams?|aspirations?|ambitions?|aims?|words|goal|plan)"
_OF_NEEDS = re.compile(
    rf"\W*{_COMES}(?:his\s+|her\s+|their\s+|the\s+)?{_NEEDS}(?=\W|$)", re.IGNORECASE
)
_OF_HOPES = re.compile(
    r"\W*(?:(?:it|this(?:\s+outcome)?|which)\s+)?(?:also\s+)?(?:helps?|serves?|fits?|goes|leads?|"
    r"takes|works?|links?|linked|answers?|supports?|matters?|moves?|comes?|grows?|builds?|brings?|"
    r"in\s+line|towards?|from|for)\b"
    r"(?:[^.;:]{0,30}?\b(?:with|to|towards?|for|from|of|on|nearer|closer)"
    rf"\b)?[^.;:]{{0,40}}?\b{_HOPES}\b",
    re.IGNORECASE,
)
# What is said of the outcome itself: by when, and how much of what.
_REACHED = re.compile(
    r"\b(?:[Bb]y\s+(?:the\s+(?:end|start)|(?:[A-Z]\w+\s+)?20\d\d)|(?:\d+|\w+)\s+(?:times?\s+"
    r")?(?:out\s+of|in)\s+(?:\d|two|three|four|five|six|eight|ten|twenty)|\d+\s+"
    r"(?:minutes|words|days|metres|steps)|is\s+able\s+to)\b"
)
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z])")
_MOST_WORDS = 45


def tells_whence(text: str) -> bool:
    """Return whether a line only names the need or the hope that the outcome above it comes from."""
    words = text.strip()
    if not words or len(words.split()) > _MOST_WORDS or _REACHED.search(words):
        return False
    if life_told(words) and _OF_NEEDS_ALONE.match(words):
        return True
    if links_by_label(words) or _needs_and_hopes(words) or _only_links(words):
        return True
    first = _SENTENCE.split(words)[0]
    of_needs = _OF_NEEDS.match(first)
    if of_needs is not None and _goes_on(first[of_needs.end() :]):
        return True
    return _OF_HOPES.match(first) is not None and first[:1].isupper()


_REASON = re.compile(
    r"\W*(?:(?:the\s+)?(?:reason|rationale)\b(?:\s+(?:for|behind)\s+[\w\s]{3,30})?\s*(?::|–|—|-|is\b|was\b)"
    r"|(?:and\s+)?why\s*(?:[:–—-]|(?:it|this)\s+matters\b|we\s+chose\b)"
    r"|(?:this|it)\s+(?:outcome\s+)?(?:matters|is\s+important|was\s+chosen)\s+(?:to\s+[\w’'-]+\s+)?because\b"
    r"|(?:we|they)\s+chose\s+(?:this|it)\s+because\b"
    r"|because\s+(?:(?-i:[A-Z][\w’'-]+)|he|she|they|his|her|their)\b)",
    re.IGNORECASE,
)


def gives_reason(text: str) -> bool:
    """Return whether a line only says why an outcome was chosen: "Why: she would like to cook"."""
    words = text.strip()
    is_short = len(words.split()) <= _MOST_WORDS
    return is_short and _REASON.match(words) is not None and not _REACHED.search(words)


_REASON_LABEL = re.compile(r"\W*(?:the\s+|its\s+)?(?:reasons?|rationale|why)\b", re.IGNORECASE)


def labels_reason(label: str) -> bool:
    """Return whether a label stands before why an outcome was chosen."""
    return _REASON_LABEL.match(label) is not None


def _needs_and_hopes(words: str) -> bool:
    """Return whether needs by number stand first, and nothing but hopes after them."""
    needs = _OF_NEEDS_ALONE.match(words)
    rest = words[needs.end() :].strip(" .:;,()–—-") if needs is not None else ""
    return bool(rest) and all(is_hope(one) for one in _SENTENCE.split(rest))


_JOINT = re.compile(r"\s*[.;]\s+(?=\S)|[.;]\s*$")
_ONLY_NEEDS = re.compile(rf"\W*(?:(?:for|from|meets)\s+)?{_NEEDS}\W*", re.IGNORECASE)
_A_NUMBER = re.compile(r"\W*(?:outcome\s+)?[A-Z]?\d{1,2}(?:\.\d{1,2})?\W*", re.IGNORECASE)


def _only_links(words: str) -> bool:
    """Return whether each clause is a number, a part of adult life, needs by number or a hope; one a hope."""
    clauses = [one for one in _JOINT.split(words) if one.strip()]
    if len(clauses) < 2 or not any(is_hope(one) for one in clauses):
        return False
    return all(
        is_hope(one)
        or _A_NUMBER.fullmatch(one)
        or _ONLY_NEEDS.fullmatch(one)
        or {word.casefold() for word in re.findall(r"[^\W\d_]+", one)} <= _WORDS_OF_LIFE
        for one in clauses
    )


def names_hope_behind(text: str) -> bool:
    """Return whether a line among help only names the need and the hope behind it: nobody gives anything."""
    return tells_whence(text) and _HOPE.search(text) is not None and _GIVEN.search(text) is None


_HOPE = re.compile(rf"\b{_HOPES}\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\d+\s*(?:minutes|mins|hours|times|weeks)|\b(?:teach\w*|train\w*|assistants?|therap\w+|mentors?|tutors?|"
    r"nurses?|coach\w*|adults?|staff|sessions?|programmes?|groups?|provid\w+|support\w*|provision)\b",
    re.IGNORECASE,
)


def _goes_on(rest: str) -> bool:
    """Return whether what follows the number of a need is no statement of its own."""
    return not rest.strip(" .:;,)") or _AND_HOPE.match(rest) is not None


_AND_HOPE = re.compile(rf"\W*(?:and|with|also|;|,|\()?[^.]{{0,60}}?\b{_HOPES}\b", re.IGNORECASE)


_OF_NEEDS_ALONE = re.compile(rf"\W*(?:for\s+)?(?P<needs>{_NEEDS})(?=\W)", re.IGNORECASE)
_LIFE = re.compile(
    r"\b(?:(?:preparing|preparation)\s+for\s+)?(?:adulthood|adult\s+life|PfA)\b"
    r"(?:\s+(?:area|pathway|theme|strand|heading|aim)s?)?\s*[:=–—(-]\s*(?P<said>[^.;()\n]{3,90})",
    re.IGNORECASE,
)
_WORDS_OF_LIFE_WORDS = (
    "employment employed work working job jobs career careers education training learning "
    "further higher good physical mental health healthy wellbeing being well independent "
    "independence independently living life home friends friendship friendships relationships "
    "community communities inclusion participation society social care leisure adult "
    "adulthood and in the a of for preparing"
)
_WORDS_OF_LIFE = frozenset(_WORDS_OF_LIFE_WORDS.split())
_CLAUSE = re.compile(r"[.;:–—]")
_MOST_OF_HOPE = 8
_LIFE_THEN_NEEDS = re.compile(
    rf"\W*(?:outcome\s+)?[A-Z]?\d{{1,2}}\W+(?P<said>[^\W\d][^.;:–—(\d]{{3,60}})[.;:–—(]\s*(?:for\s+)?{_NEEDS}"
    r"(?=\W)",
    re.IGNORECASE,
)
_HAPPENS = re.compile(
    r"\d|\b(?:is|are|was|has|have|will|can|needs?|takes?|goes|uses?)\b", re.IGNORECASE
)


def life_told(text: str) -> str:
    """Return what a line or a cell beside an outcome says of adult life; empty where nothing.

    "Need 2. Hope: a job. Adulthood: health" and "Health need 1. Employment and health." do, and "3.
    Employment; need 1"; a hope of a few words may follow.
    """
    named = _LIFE.search(text)
    if named is not None:
        return named["said"]
    led = _LIFE_THEN_NEEDS.match(text)
    if led is not None and _are_of_life(led["said"]):
        return led["said"]
    found = _OF_NEEDS_ALONE.match(text)
    if found is None or len(text.split()) > _MOST_WORDS:
        return ""
    first, *hopes = [one.strip() for one in _CLAUSE.split(text[found.end() :]) if one.strip()] or [
        ""
    ]
    is_short = len(hopes) < 2 and all(len(one.split()) <= _MOST_OF_HOPE for one in hopes)
    return (
        first if _are_of_life(first) and is_short and not _HAPPENS.search(" ".join(hopes)) else ""
    )


def _are_of_life(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return bool(words) and all(word in _WORDS_OF_LIFE for word in words)
