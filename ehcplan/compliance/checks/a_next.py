"""What Section A tells of what comes next, and what is only the school's calendar or is over (A-13).

An options evening, a letter sent to all of a year, a move that was made last September: such a
sentence names the next step and says nothing of this pupil's.
"""

import re

from ehcplan.compliance import english
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_signs_ahead as signs_ahead

_BEHIND = Pattern(
    r"\b(?:was born|started|began|joined|moved|came|transferred|arrived|was diagnosed|"
    r"went up (?:to|into)|since (?:starting|moving|joining))\b"
    r"|\battended\b(?! (?:an? |the |\w+ )?(?:\w+ )?(?:open|taster|induction|interview|fair))",
    re.IGNORECASE,
)
_AHEAD = Pattern(
    r"\b(?:will|next|wants?|hop(?:es?|ing)|would|plans?|intends?|when|going to|after)\b|[’']ll\b",
    re.IGNORECASE,
)
_CALENDAR = Pattern(
    # An event for everybody, and its paper.
    r"\b(?:options?|open|parents[’']?|careers?|information|induction) (?:evening|day|letter|booklet|"
    r"form|event|assembly|fair|morning|adviser|advisor|lead|service|interview|team|library)s?\b"
    r"|\b(?:prospectus|booklet|leaflet|brochure|letter)(?:es|s)?\b"
    # The school's year.
    r"|\b(?:mocks?|exams?|reports? to parents|forum|network meetings?)\b"
    # What is done for all of them.
    r"|\b(?:all|every|each) (?:[\w-]+ ){0,3}?(?:pupils?|students?|leavers?|class(?:es)?)\b"
    r"|\byears? \d+ and \d+\b",
    re.IGNORECASE,
)
_A_CHOICE = Pattern(
    r"\b(?:lik(?:es?|ed|ing)|lov\w+|enjoy\w*|keen|want\w*|hop(?:e|es|ing)|prefer\w*|cho(?:se|ice|oses?)|"
    r"visit\w*|appl(?:y|ied|ies|ication)\w*|interested|offered|accepted|places? (?:at|on)|courses?|"
    r"apprentic\w+|traineeship|internship|level \d|diploma|jobs?|then|would|means|plans? to|"
    r"thinks?|says?|said|circled)\b|“",
    re.IGNORECASE,
)
TOO_SOON = Pattern(
    r"\b(?:too|so) (?:early|soon|young|far off)\b[^.;]{0,40}\b(?:to|for)\b"
    r"|\bnot (?:yet )?(?:practical|practicable|realistic|meaningful)\b"
    r"|\b(?:long|good) way off\b|\bfar in the future\b"
    r"|\bno (?:real |clear )?(?:picture|idea|thoughts?|notion|sense) (?:yet )?(?:of|about) "
    r"(?:life|what|later|where|anything)\b",
    re.IGNORECASE,
)
"""By which it is recorded that a young child's later plans are not practical yet."""
_OLD_ENOUGH = 11


def too_soon(draft: Draft, texts: tuple[str, ...]) -> bool:
    """Return whether a read plan of a young child says that it is too soon to plan."""
    young = draft.age is not None and draft.age < _OLD_ENOUGH
    return young and any(TOO_SOON.search(one) for one in texts)


def besides_calendar(text: str, draft: Draft) -> str:
    """Return a read text without the sentences that are over, or only the school's calendar."""
    if draft.case.reading is None:
        return text
    spoken = [text[start:end] for start, end in english.sentences(text)]
    kept = [one for one in spoken if not (is_over(one) or _is_calendar(one, draft))]
    return text if len(kept) == len(spoken) else " ".join(kept)


def tells_next(text: str, draft: Draft) -> bool:
    """Return whether a text under a title of the future tells more than the school's calendar."""
    left = besides_calendar(text, draft)
    return left == text or any(p.search(left) for p in (told.FUTURE.clear, signs_ahead.FUTURE))


def is_over(sentence: str) -> bool:
    """Return whether a sentence tells of a start or a move that was made, and of nothing to come."""
    return _BEHIND.search(sentence) is not None and not _AHEAD.search(sentence)


def _is_calendar(sentence: str, draft: Draft) -> bool:
    """Return whether a sentence tells what the school does for everybody, and names nobody."""
    if not _CALENDAR.search(sentence) or _A_CHOICE.search(sentence):
        return False
    own = {*draft.facts.names, *(draft.pronouns or ("he", "she", "they", "him", "her", "his"))}
    return not own & {word.casefold() for word in _WORD.findall(sentence)}


_WORD = Pattern(r"[^\W\d_]+")
