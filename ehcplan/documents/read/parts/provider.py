"""Provision that is listed under whoever gives it: "Speech and language therapist (HCPC registered)"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ehcplan.compliance.words.givers import WHO

_MOST_WORDS = 24
_MOST_SIGNS = 300
_ASIDE = re.compile(r"\([^()]*\)")
# "In the classroom: a teaching assistant"; but "Training: the class teacher" is who gets it.
_BEFORE_ROLE = (
    r"(?:(?!\b(?:train\w*|review\w*|monitor\w*|for|to|advice|paid|funded|funding|costs?|reports?|"
    r"supervis\w*|checked|written)\b)[^:?.;–—]){2,50}"
)
_LEAD = re.compile(
    r"^\W*(?:(?:[A-Z]{1,2}\.?\s?)?\d{1,2}(?:\.\d{1,2})?[.:)]?\s+|[A-Za-z][.)]\s+)?\W*"
    # "Need 2; outcome 3. Given by: …": what it is for stands before who gives it.
    r"(?:[^:?]{2,80}?[.;,·|–—)]\s*(?=(?:to\s+be\s+)?(?:given|provided|delivered|taught|led|run)\s+"
    r"by\b))?"
    r"(?:(?:mr|mrs|ms|miss|dr)\.?\s+[\w’'-]+,\s+)?"
    rf"(?:{_BEFORE_ROLE}:\s*)?"
    r"(?:(?:what\s+is\s+|everything\s+)?(?:(?:to\s+be\s+"
    r")?(?:given|provided|delivered|taught|led|run|carried\s+out|done|overseen)\s+)?(?:by|from)\s*"
    r":?\s+"
    r"|(?:the\s+)?(?:role|job|part|work|task|duties|responsibilities|hours|time|help)\s+of\s+|"
    r"what\s+|help\s+from\s+|(?:who|whom|whose)\b[^:?.–—]{0,60}[:?–—]\s*)?"
    r"(?:(?:the|an?|his|her|their|my|our|your|one|two|three|both|each|every|[\w’'-]+[’']s)\s+)?",
    re.IGNORECASE,
)
_MODIFIER = (
    r"(?:(?!(?:for|to|from|with|by|in|on|at|about|how|when|where|why|who|what|will|is|are|does|has|"
    r"training|meetings?|advice|"
    r"support(?!\s+(?:assistant|worker|teacher|practitioner|staff))|help|sessions?|hours?|time|"
    r"reports?|liais\w+|provision|working|no|not)\b)"
    r"[\w’'&/-]+\s+){0,6}?"
)
_AFTER = (
    r"(?:[’']s?\s+(?:part|work|job|role|time|hours)\b)?"
    r"(?:\s+(?:for|of|in|at|from)\s+(?:(?!(?:will|to)\b)[\w’'-]+\s*){1,6}?)?"
    r"\s*(?:$|[,;:/&+–—.-]|(?:and|with|or|will|shall|does|do|gives?|provides?|teaches|who)\b)"
)
_GIVER = re.compile(rf"{_MODIFIER}(?:{WHO.pattern})", re.IGNORECASE)
_ONLY_GIVER = re.compile(rf"{_GIVER.pattern}{_AFTER}", re.IGNORECASE)


@lru_cache(maxsize=4096)
def provider_in(heading: str) -> str:
    """Return a heading that is the role of whoever gives what stands under it; else an empty text.

    "Teaching assistant (level 3)" and "What the class teacher does" are; "Teaching assistant hours"
    and "Training for teachers" are not.
    """
    text = " ".join(heading.split())
    role = _ASIDE.sub("", text.rstrip(": "))
    if len(role.split()) > _MOST_WORDS or len(text) > _MOST_SIGNS:
        return ""
    return text.rstrip(": ") if _stands(_ONLY_GIVER, role) else ""


def provider_above(headings: Sequence[str], text: str) -> str:
    """Return the nearest heading that is a role, for a text that does not begin with a role of its own."""
    above = next((found for one in reversed(headings) if (found := provider_in(one))), "")
    return "" if above and begins_with_provider(text) else above


def sorts_help(heading: str) -> bool:
    """Return whether a few words only say of what sort the help under them is, or who gives it."""
    return _SORT_OF_HELP.fullmatch(heading.strip()) is not None or bool(provider_in(heading))


_SORT_OF_HELP = re.compile(
    r"(?:[A-K]?\d{1,2}[.):]?\s+)?(?:(?:for\s+)?(?:in\s+(?:an?\s+|the\s+)?)?)(?:(?:whole|small|the|"
    r"all|large|paired|special|specialist|individual|other|daily|extra|and|or|of|in|for|with|a|"
    r"class(?:es|room)?|groups?|pairs?|school|one[- ]to[- ]one|1\s?:\s?1|on\s+(?:his|her|their)\s+"
    r"own|alone|equipment|resources|aids|technology|materials|training|staff|adults|"
    r"environment|rooms?|surroundings|setting|place|support|help|provision|teaching|work|universal|"
    r"targeted|curriculum|changes|adaptations|adjustments|therapy|therapies|"
    r"interventions?|strategies|approaches|tests|exams|examinations|transport|travel|lunch|breaks|"
    r"play|time|home|tier|wave|level|\d)\b[\s,&/:]*)+",
    re.IGNORECASE,
)


def begins_with_provider(text: str) -> bool:
    """Return whether a text begins with the role of somebody: it says itself who gives it."""
    return _stands(_GIVER, text)


def introduces(text: str) -> bool:
    """Return whether a text only tells who somebody is and what they have learned: it gives nothing.

    "She is HCPC registered and has worked with blind children for six years" does; "She is with
    Ada for an hour a day" does not.
    """
    is_short = len(text) <= _MOST_SIGNS and not _GIVES.search(text)
    if not is_short:
        return False
    told = _TELLS_OF.match(text)
    if told is None:
        lead = _LEAD.match(text)
        giver = _GIVER.match(text, lead.end() if lead is not None else 0)
        told = _STATES.match(text, giver.end()) if giver is not None else None
    return told is not None


_LEARNED = (
    r"(?:registered|registration|qualified|qualifications?|accredited|certified|levels?\s+"
    r"\d|awards?|certificates?|diplomas?|degrees?|mandatory|"
    r"training|trained|courses?|experienced?|years|members?\s+of|supervised|supervision|employed|"
    r"HCPC|AMBDA|QTS|Elklan|graduates?|specialis\w+|belongs?\s+to)"
)
_STATES = re.compile(
    r"(?:\s*\([^()]*\))?,?\s+(?:who\s+)?(?:is|are|has|have|holds?|was|were|must\s+"
    r"(?:be|have|hold)|will\s+(?:be|have|hold)|works?\s+for|comes?\s+"
    rf"from)\b[^.]{{0,80}}?\b{_LEARNED}\b",
    re.IGNORECASE,
)
_TELLS_OF = re.compile(
    r"\W*(?:(?:she|he|they|both|each|all|this\s+person|the\s+post-?\s?holder|whoever\s+does\s+"
    rf"this){_STATES.pattern}"
    rf"|(?:must\s+(?:be|have|hold)|is|has|holds)\s+[^.]{{0,40}}?\b{_LEARNED}\b"
    r"|(?:an?\s+)?(?:fully\s+|newly\s+)?(?:HCPC[\s-]+registered|(?:registered|trained|employed|"
    r"supervised|experienced|accredited|qualified)\s+(?:in|by|with|as|for|at|to)\b"
    r"|(?:qualified\s+teacher|levels?\s+\d|members?\s+of\s+the)\b(?=\s*(?:[,;.(]|$|and\b|with\b|"
    r"in\b|who\b)))|mandatory\s+qualification)",
    re.IGNORECASE,
)
# What is given, and how much of it; supervision and courses have their hours too.
_GIVES = re.compile(
    r"\b(?:minutes|weekly|daily|fortnightly|one[- ]to[- ]one|1:1|times|sessions?|lessons?|each|"
    r"every)\b(?!\s*(?:of\s+)?(?:training|supervision|course))"
    r"|\b(?:teach(?:es)?|sees|works?\s+with|helps?|supports?|gives?|meets?|visits?|leads?|runs?|"
    r"is\s+(?:with|beside|there|available|in\s+the)|will\s+(?!be\b|have\b|hold\b)\w+|trains|"
    r"provides?|delivers?|plans?|writes?|checks?|reviews?)\b",
    re.IGNORECASE,
)


def _stands(pattern: re.Pattern[str], text: str) -> bool:
    lead = _LEAD.match(text)
    return pattern.match(text, lead.end() if lead is not None else 0) is not None
