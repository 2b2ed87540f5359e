"""Notes in sections of help on what an amendment has changed, which give nothing themselves."""

import re

_WHAT = (
    r"\W*(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?[.)]?\s+)?(?:note|change|amendment|amended|new|why(?: "
    r"this changed)?)?\s*[:.–—-]?\s*"
)
_HAS_CHANGED = (
    r"(?:takes?|took)\s+the\s+place\s+of|(?:is|are)\s+in\s+(?:the\s+)?place\s+of|"
    r"stands?\s+in\s+(?:the\s+)?place\s+of|replaces?|replaced|supersedes?|"
    r"(?:is|are|was|were|has|have)\s+(?:all\s+|both\s+)?(?:been\s+)?(?:gone|risen|grown|fallen|"
    r"come|went|rose|grew|fell|added|increased|raised|reduced|lowered|shortened|lengthened|changed|"
    r"amended|moved|replaced|taken\s+(?:out|off|away)|removed|deleted|doubled|halved|reworded|"
    r"rewritten|brought|new|up|down|more|fewer|ended|stopped)|"
    r"(?:went|rose|grew|fell|came|goes|rises|falls|ends|ended|stopped|stops)\b"
)
_CHANGES = re.compile(
    _WHAT
    + (
        r"(?:the|these|this|those|that|his|her|their|both|all|items?|provision|[A-Z][\w’'-]*)"
        rf"\b[^.;:]{{0,90}}?\b(?:{_HAS_CHANGED})"
    ),
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?:plan\s+(?:of|from|dated|made\s+in)\s+(?:[\w\s]{0,14}\s)?20\d\d|20\d\d\s+plan|"
    r"(?:last|old|previous|earlier|former|first|original|other)\s+(?:\w+\s+)?(?:plan|version|draft|"
    r"edition)(?:[’']s)?|(?:since|at|after|following|by|before|in)\s+(?:the|this|that|her|his|last|"
    r"our)\s+(?:\w+\s+){0,2}(?:review|amendment)|"
    r"new\s+in\s+this\s+(?:plan|version)|of\s+last\s+year|the\s+(?:plan|version)\s+before)\b",
    re.IGNORECASE,
)
# "The assistant replaces worn cards before each review" changes no plan.
_RENEWS = re.compile(
    r"\W*(?:the|an?|his|her|their|[A-Z][\w’'-]*)\s+(?:[\w-]+\s+){0,4}(?:replaces|supersedes|took|"
    r"goes|comes|stops|ends|rises|falls)\b"
)
_OF_PLAN = re.compile(r"\b(?:plan|version|draft|edition)\b", re.IGNORECASE)
_GIVES = re.compile(
    r"\b(?:minutes|hours?|one[- ]to[- ]one|1:1|(?:a|each|every)\s+(?:day|week|fortnight|month|"
    r"term|half[- ]term|year)|weekly|daily|fortnightly|monthly|termly)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")


def notes_change(text: str) -> bool:
    """Return whether a line only says how the help differs from that of an earlier plan, and why.

    "The therapist's six visits take the place of the four in the plan of 2025, because …" speaks of
    help that stands elsewhere; a further sentence that says how much there is makes it help.
    """
    sentences = _SENTENCE.split(text.strip())
    if not _CHANGES.match(sentences[0]) or not _OLD.search(text):
        return False
    if _RENEWS.match(sentences[0]) and not _OF_PLAN.search(sentences[0]):
        return False
    return not any(_GIVES.search(one) for one in sentences[1:])
