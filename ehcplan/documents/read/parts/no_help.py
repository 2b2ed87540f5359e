"""Lines of Section F that give nobody anything.

They tell who pays, what the pupil leaves out, when there is school, which advice was not taken, where
a paper lies, and when all the help begins (`of_all`).
"""

import re

from ehcplan.documents.read.parts.of_all import is_whereabouts, speaks_of_all

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


_SENTENCE = re.compile(r"(?<=\.)\s+(?=[^\Wa-z])")
_CLAUSE = re.compile(r"(?<=[.;])\s+(?=\S)")
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_CALENDAR_BEGINS = re.compile(
    r"(?:(?:the|our|a|an|his|her|their)\s+)?(?:(?:(?-i:[A-Z][\w’'-]*)|school|college|nursery|"
    r"academic|academy)(?:[’']s)?\s+){0,3}?(?:(?:academic|school|college|nursery|autumn|spring|"
    r"summer)\s+)?(?:(?:year|terms?|term\s+dates)\s*[:–—]|(?:year|terms?|term\s+dates|weeks?|"
    r"days?)\s+(?:here\s+|in\s+this\s+(?:plan|section)\s+)?(?:is|are|has|have|means?|runs?|lasts?|"
    r"begins?|starts?|ends?|counts?|consists?)\b)|(?:weekly|termly|yearly|daily)\s+means\b",
    re.IGNORECASE,
)
"""When there is school, and how many weeks a year is reckoned to have."""
_GOES_BEGINS = re.compile(
    r"(?-i:[A-Z][\w’'-]+)\s+(?:is\s+(?:in|at)|(?:attends|goes\s+to|comes\s+(?:in\s+)?to|is\s+on\s+"
    r"roll\s+at))\s+(?:[\w’'-]+\s+){1,5}?(?:(?:from|on|between|every)\s+)?" + _DAYS,
    re.IGNORECASE,
)
"""The days on which the pupil goes there."""
_CALENDAR_WORDS = (
    "the a an is are has have of and to from until on in at for between each every all both not no "
    "or here this plan section means mean runs run lasts last begins begin starts start "
    "ends end counts count counted consists as year years term terms half half-term half-terms "
    "term-time week weeks weekly termly yearly daily day days date dates hour hours long "
    "holiday holidays school college nursery academy academic autumn spring summer winter easter "
    "christmas attends goes comes he she they roll inclusive open closed am pm a.m p.m noon midday "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
    "fridays saturdays sundays one two three four five six seven eight nine ten inset "
    "except including"
)
_OF_CALENDAR = frozenset(_CALENDAR_WORDS.split())
_GIVER = re.compile(
    r"therap|assistant|mentor|tutor|teacher|coach|nurses?\b|staff|worker|adult", re.I
)
_OF_SCHOOL = re.compile(r"\b(?:school|college|nursery|academy)\s+(?:day|week|year)\b", re.I)
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")


def _is_calendar(sentence: str) -> bool:
    """Return whether a sentence only tells when there is school, or on which days the pupil goes."""
    said = re.sub(r"^\W*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+|note\s*:\s*)?", "", sentence)
    year = _CALENDAR_BEGINS.match(said)
    goes = year or _GOES_BEGINS.match(said)
    if goes is None or _GIVER.search(said):
        return False
    if "hour" in said and _OF_SCHOOL.search(said) is None:
        return False
    words = [one.rstrip(".’'") for one in _WORD.findall(said)]
    # The name of a school, or of the pupil who goes there, is known by its place and its capital.
    others = [one for one in words if one.lower() not in _OF_CALENDAR]
    return all(one[0].isupper() and (year is None or one in year[0]) for one in others)


_ADVISED = (
    r"(?:advised|recommended|suggested|proposed|considered|requested|asked\s+for|put\s+forward)"
)
_ADVICE_BEGINS = re.compile(
    _LEAD
    + r"(?:(?!\b(?:as|which|that|if|when|where|who)\b)[^.;:,]){1,90}?\b(?:(?:had|has|have|was|"
    rf"were|been)\s+)*(?:\w+ly\s+)?{_ADVISED}\b(?!\s+by\s*$)",
    re.IGNORECASE,
)
_NOT_TAKEN = re.compile(
    r"\b(?:asked|chose|decided|wished|prefers?|preferred|agreed|wants|wanted)\b[^.;]{0,40}?\bnot\s+"
    r"to\b|\b(?:declined|turned\s+(?:it|this|that|them)\s+down|said\s+no|refused|rejected)\b"
    r"|\b(?:did|does|do)\s+not\s+(?:want|wish|agree|accept)\b|\b(?:was|were|is|are|has|have)\s+not\s+"
    r"(?:been\s+)?(?:agreed|accepted|included|adopted|taken\s+up|followed|in\s+this\s+plan|part\s+"
    r"of)\b",
    re.IGNORECASE,
)
_TOLD_OF_IT = re.compile(
    r"\b(?:asked|agreed|declined|decided|chose|explained|said|told|wished|preferred|discussed|"
    r"accepted|considered|refused|rejected|because|turned|did\s+not|does\s+not|do\s+not|(?:is|are|"
    r"was|were|has|have)\s+not)\b",
    re.IGNORECASE,
)
_IS_GIVEN = re.compile(
    r"\b(?:will|shall|must|should|instead|gives?|works|teaches|provides?|delivers|leads|runs|"
    r"supports|sees|meets|visits|helps|receives|gets|uses|sits|attends|joins|practises|trains|takes|"
    r"continues|stays|reads\s+(?:with|to)|(?:is|are)\s+"
    r"(?:provided|given|delivered|taught|led|seen|supported)|"
    r"and\s+(?:(?-i:[A-Z][\w’'-]+)|he|she)\s+(?!(?:was|has|is|does|wants|prefers|says)\b)\w+s)\b",
    re.IGNORECASE,
)


def _is_advice_not_taken(text: str) -> bool:
    """Return whether a line only tells what was advised, and who did not want it, and why."""
    if _NOT_TAKEN.search(text) is None or _IS_GIVEN.search(text) is not None:
        return False
    first, *others = _CLAUSE.split(text)
    if _ADVICE_BEGINS.match(first) is None:
        return False
    return all(_TOLD_OF_IT.search(one) is not None for one in others)


def is_no_help(text: str) -> bool:
    """Return whether a line only tells what is paid or left out, of days, advice and papers, or of all.

    What else may be wrong with it is told of the line all the same: it is no item of which anybody
    could ask how long, how often and by whom.
    """
    if all(_is_calendar(one) for one in _SENTENCE.split(text.strip())):
        return True
    if _is_advice_not_taken(text) or speaks_of_all(text) or is_whereabouts(text):
        return True
    if _HELPS.search(text):
        return False
    return _PAYS.match(text) is not None or _LEFT_OUT.match(text) is not None
