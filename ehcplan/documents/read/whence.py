"""Lines beside an outcome that only say where it comes from: "From need 1. Helps with her wish …"."""

import re

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
    first = _SENTENCE.split(words)[0]
    of_needs = _OF_NEEDS.match(first)
    if of_needs is not None and _goes_on(first[of_needs.end() :]):
        return True
    return _OF_HOPES.match(first) is not None and first[:1].isupper()


def _goes_on(rest: str) -> bool:
    """Return whether what follows the number of a need is no statement of its own."""
    return not rest.strip(" .:;,)") or _AND_HOPE.match(rest) is not None


_AND_HOPE = re.compile(rf"\W*(?:and|with|also|;|,|\()?[^.]{{0,60}}?\b{_HOPES}\b", re.IGNORECASE)
