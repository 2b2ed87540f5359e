"""Lines of Section F that give nobody anything: who pays, and what the pupil leaves out."""

import re

_LEAD = (
    r"\W*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?(?:(?:for\s+)?(?:needs?|outcomes?)"
    r"\s[\d\s,and&]{1,20}[.:,–—-]+\s*|[FGH]\d{1,2}(?:\.\d{1,2})?[.:]\s*)?"
)
_PAYS = re.compile(
    _LEAD
    + r"(?:[^.]{0,80}?\b(?:pays?|funds?|allocates?|delegates?|tops?\s+up|contributes?|transfers?)"
    r"\b[^.]{0,60}?(?:£\s?\d|\bfunding\b|\b(?:band|range|tier|matrix|level)\s+\w+\b|\btop-up\b)"
    r"|(?:the\s+)?(?:[\w’'-]+\s+){0,4}?(?:funding|funded|top-up|budget|band|banding|"
    r"cost)\b[^.]{0,60}?(?:£\s?\d|\b(?:band|range|tier|matrix|level)\s+\w+\b)|"
    r"£\s?\d[^.]{0,60}\b(?:is|are|has been|will be)\s+(?:paid|allocated|given|delegated)\b)",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(
    _LEAD + r"[^.:;]{0,40}?\b(?:(?:does|do|will|need|is|are)\s+not\s+(?:have\s+to\s+|to\s+"
    r")?(?:take(?:\s+part\s+in)?|taking|study(?:ing)?|do(?:ing)?|attend(?:ing)?|go(?:ing)?\s+"
    r"to|follow(?:ing)?|learn(?:ing)?|join(?:ing)?)"
    r"|no\s+longer\s+(?:takes|studies|does|attends|follows|learns|has)|(?:is|has\s+been|will\s+"
    r"be)\s+(?:disapplied|withdrawn|exempt(?:ed)?|excused|removed)\s+from|"
    r"(?:has\s+)?(?:drops|dropped|given\s+up|gives\s+up))\s+"
    r"[^.;]{0,40}?\b(?:lessons?|class(?:es)?|GCSEs?|French|Spanish|German|Latin|languages?|PE|"
    r"games|assembl\w+|RE|music|art|drama|history|geography|computing|technology|science|Welsh|"
    r"subjects?|curriculum)\b",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"\b(?:minutes|hours?|one[- ]to[- ]one|1:1|sessions?|instead|in (?:its|their|that) "
    r"(?:place|time)|teach(?:es|ing)|therap\w+|works?\s+with|assistants?|mentors?|tutors?|during "
    r"(?:this|that|these)|while\s+(?:he|she|they)|uses?|group)\b",
    re.IGNORECASE,
)


def is_no_help(text: str) -> bool:
    """Return whether a line only says what is paid, or what is left out with nothing in its place.

    What else may be wrong with it is told of the line all the same: it is no item of which anybody
    could ask how long, how often and by whom.
    """
    if _HELPS.search(text):
        return False
    return _PAYS.match(text) is not None or _LEFT_OUT.match(text) is not None
