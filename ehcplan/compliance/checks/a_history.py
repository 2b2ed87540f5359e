"""Whether a text of Section A tells of something that happened earlier, and when (A-16).

A history need not be called one. A line is one where it tells in the past of an early age or a
class left behind, or where a date stands beside an event of a life; how and when views were
gathered is dated too, and is none.
"""

import re

from ehcplan.compliance import english
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import a as told

_COUNT = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|eighteen|twenty)"
)
WHEN = Pattern(
    r"\b(?:at|aged?|age of|by|was|were|until|till|turned|nearly|almost|about|around) (?:nearly "
    r"|almost |"
    rf"about |around |just |only |the age of )?{_COUNT}\b|\b\d{{1,2}}[- ](?:years?|months?|"
    r"weeks?)\b|"
    rf"\b{_COUNT}(?: and a half)? (?:years?|months?|weeks?)\b|\byear {_COUNT}\b|"
    r"\b(?:in|since|from|during|until|through) (?:reception|nursery|pre-?school|primary|secondary|"
    r"key stage|birth|lockdown|infants|juniors|infancy)\b|\bborn\b|\bat birth\b|"
    r"\bweeks[’']? (?:early|"
    r"premature|gestation)\b|\b(?:as|was|were) (?:a |an )?(?:tiny |small |new-?born )?(?:baby|"
    r"toddler|"
    r"infant|newborn)\b|\b\w+[- ](?:week|month|year) (?:check|review)\b|\bsummer before\b",
    re.IGNORECASE,
)
# An age or a class that is over: beside a verb in the past it is history.
_EARLIER = Pattern(
    r"\b(?:was|were|had just turned|[’']d just turned|just turned) (?:only |just |nearly |about )?"
    rf"{_COUNT} (?:when|and)\b"
    rf"|\b(?:year {_COUNT}|reception|nursery|playgroup|the infants|the juniors) was\b|"
    r"\bwhen (?:he|she|they|i|\w+) (?:was|were|turned) (?:\w+ )?(?:a |an )?(?:baby|toddler|little|"
    r"small|"
    rf"tiny|newborn|young|{_COUNT})\b|\b(?:aged?|the age of|until|till|turned|since)(?: of)? "
    r"(?:nearly |almost |about |around |just )?(?:(?:he|she|they) (?:was|were) (?:\w+ "
    rf")?)?{_COUNT}\b"
    rf"|(?<!up )(?<!bed )\bat (?:nearly |almost |about |around |just |only )?{_COUNT}(?: and a "
    r"half)?(?: (?:years|months|weeks|"
    r"days)\b|(?= and\b|[,.;:]|$))|\b(?:in|since|from|during|until|through|before|"
    r"after) (?:\w+ )?(?:reception|"
    rf"nursery|pre-?school|playgroup|the infants|infants|juniors|infancy|lockdown|year {_COUNT})\b|"
    r"\b(?:at|from|"
    r"since) birth\b|\b\w+ weeks (?:early|premature)|\bas a (?:baby|toddler|little (?:boy|girl))\b|"
    r"\b\w+[- ](?:week|month|year) (?:check|review)\b",
    re.IGNORECASE,
)
_PAST = Pattern(
    r"\b(?:was|were|had|did(?:n[’']t)?|came|went|began|took|found|left|got|gave|made|spent|saw|"
    r"became|"
    r"lost|fell|broke|could(?:n[’']t)?|been|said|spoke|grew|(?:has|have) (?:had|been|seen)|cried|"
    r"[a-z]{3,}(?<!ne)ed)\b",
    re.IGNORECASE,
)
# What makes a date one of a life, and not of a talk or a trip.
_EVENT = Pattern(
    r"\bborn\b|\bb\. ?(?=\d)|\bprem(?:ature|mie)?\b|\bgestation\b|\barriv(?:ed|al)\b|"
    r"\bcame (?:to|home|here|into|"
    r"over|along)\b|\b(?:start|join|mov|transferr|adopt|foster|diagnos|assess|referr|exclud|"
    r"suspend|admitt|"
    r"enroll|bereav|separat|discharg|identif|notic|rais|request|hospitali[sz]|reced)ed\b|"
    r"\bmoved?\b|"
    r"\b(?:began|left|returned|changed school|switched|was (?:placed|found|given|fitted|seen|sent|"
    r"put|taken|told|"
    r"registered|screened|tested|under)|took over|went (?:to live|into|back|on to|from|up)|died|"
    r"passed away|"
    r"(?:got|had|given|fitted with|wore|has (?:had|worn)) (?:\w+ ){0,3}(?:aids?|glasses|grommets?|"
    r"implants?|"
    r"operations?|surgery|seizures?|therapy|report|assessment|plan|support|help)|"
    r"found to (?:be|have)|"
    r"picked up|stopp?ed (?:talking|going|attending|eating)|lost (?:his|her|their)|"
    r"first (?:words?|steps?|seizure|"
    r"school|wondered|noticed|saw|seen|referred)|walked|crawled|talked|out of school|at home for|"
    r"tribunal|"
    r"diagnosis|portage|pre-?school|nursery|reception|placement (?:broke|ended)|"
    r"EHC plan (?:was|followed)|"
    r"(?:has|have) (?:had|been|seen|gone|attended|lived)|ever since|school refused|lived|"
    r"schools in|home[- ]educated|last in|(?:until|since) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NOT_TOLD = Pattern(
    r"\b(?:told|says?|said|drew|wrote|typed|scribed|completed|observed|gathered|recorded|dictated|"
    r"interview\w*|booklet|questionnaire|talking mat|views?|would like|hopes?|wants?|wish(?:es)?|"
    r"next year|"
    r"will|looking forward|picture cards)\b",
    re.IGNORECASE,
)
_YEAR = (
    r"(?:(?:\d{1,2}/){0,2}\d{2,4}|[a-z]{3,9}\.? (?:19|20)?\d\d|(?:19|20)\d\d(?:[–-]\d\d)?|aged? "
    r"\d+|y(?:ea)?r ?\d+)"
)
_CHRONICLE = Pattern(rf"(?:^|[.;,|\n–—-])\s*{_YEAR}\s?[:–—-]", re.IGNORECASE)


def tells_history(text: str) -> bool:
    """Return whether some sentence of a text tells what happened earlier, and roughly when."""
    said = told.without_source(text)
    if len(_CHRONICLE.findall(said)) > 1:
        return True
    return any(_is_of_the_past(said[start:end]) for start, end in english.sentences(said))


def _is_of_the_past(sentence: str) -> bool:
    if _EARLIER.search(sentence) and _PAST.search(sentence):
        return True
    return bool(_EVENT.search(sentence) and not _NOT_TOLD.search(sentence) and is_dated(sentence))


def is_dated(text: str) -> bool:
    """Return whether a text gives a date, an age or a class."""
    return WHEN.search(text) is not None or next(english.dates_in(text), None) is not None
