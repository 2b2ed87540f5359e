"""Notice and papers of a review, as a sentence of the plan tells of them."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.t import day, late_words
from ehcplan.compliance.checks.t_days import days_in
from ehcplan.compliance.checks.t_told import breach_at, told_by
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.plan.whole import Letter

_CLOCK = "CLK-13"
_BEFORE = CLOCKS[_CLOCK].period
_PAPERS = Pattern(
    r"\b(?:papers?|reports?|advice|documents|paperwork|invit\w+|notice|told|notified|informed|letter)\b",
    re.IGNORECASE,
)
_WENT = Pattern(
    r"\b(?:sent|post(?:ed)?|e-?mailed|circulated|shared|given|gave|handed|received|had|has|saw|seen|"
    r"sight|got|arrived|told|out|came|reached|tabled|issued|invited|went|passed|notified|informed|learnt|heard)\b",
    re.IGNORECASE,
)
_MEETING = (
    r"(?:(?:annual|yearly|interim|emergency|early)\s+review(?:\s+meeting)?|review\s+meeting|"
    r"review|meeting)"
)
_ON = Pattern(
    rf"\b{_MEETING}\b\W*(?:(?:itself|held|was|is|of|on|the|took|takes?|place|would|will|to|be|for|"
    r"fixed|set|(?:Mon|Tues|Wednes|Thurs|Fri)day)\W+){0,6}$",
    re.I,
)
"""What stands before the day of the meeting."""
_REPORT_OF = Pattern(
    rf"\b(?:reports?|notes|minutes|record|outcome|summary)\s+(?:of|from|on|after)\s+(?:the\s+|this\s+)?"
    rf"(?:\w+\s+)?{_MEETING}\b|\bafter\s+the\s+(?:\w+\s+)?(?:review|meeting)\b|\bdraft\s+plan\b|"
    r"\b(?:not|never|nobody|no\s+one)\s+(?:\w+\s+)?(?:sent|late)\b",
    re.I,
)
_DAYS = (
    r"(?:\d|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|a\s+few|"
    r"only\s+days)"
)
_OF_PLAN = Pattern(r"\b(?:annual|yearly)\s+review\b|\breview\s+meeting\b", re.IGNORECASE)
"""The review of a plan: in Section A many another meeting is told of."""
_OWN_DAY = Pattern(r"\b(?:reports?|advice|letter)\W+(?:of|dated)\W*$", re.IGNORECASE)
"""What stands before the day that a paper bears, which is not the day on which it was sent."""
_SHORT = Pattern(
    rf"\b(?:{_DAYS}\s+(?:\w+\s+)?days?\s+before|(?:the|a)\s+(?:day|night|evening|morning|weekend|week)"
    rf"\s+before|(?:a|one)\s+week\s+before|(?:on|only\s+on)\s+the\s+(?:same\s+)?day\s+of)\b[^.;]{{0,30}}?"
    rf"\b{_MEETING}\b|\b(?:at|during|in)\s+the\s+(?:\w+\s+)?{_MEETING}\s+itself\b|"
    rf"\b(?:{_DAYS}\s+days?|(?:a|one)\s+week|a\s+weekend)[’']?s?[’']?\s+notice\b[^.;]{{0,40}}?"
    rf"\b{_MEETING}\b|"
    rf"\b(?:hand(?:ed|ing)\s+(?:out|round|over)|tabled|(?:first|only)\s+(?:saw|seen))\b[^.;]{{0,50}}?"
    rf"\b(?:at|during|on\s+the\s+day\s+of)\s+(?:the|this|her|his)\s+(?:\w+\s+)?{_MEETING}\b|"
    r"\b(?:papers?|reports?|advice|documents|paperwork)\b[^.;]{0,60}?\b(?:handed\s+(?:out|over|"
    r"round)|given\s+out|tabled|circulated|shared|first\s+seen|put\s+in\s+front)\b[^.;]{0,20}?\bon\s+"
    r"the\s+(?:(?:same|very)\s+)?(?:day|morning)\b(?!\s+(?:after|before))|"
    rf"\bas\s+(?:she|he|they|\w+)\s+(?:came|walked|went|arrived|sat)\b[^.;]{{0,30}}?\b{_MEETING}\b",
    re.I,
)


def papers_came_late(draft: Draft) -> Iterator[Breach]:
    """Yield that a sentence has the notice or papers of a review less than two weeks before it."""
    for passage in told_by(draft, calling_words(_PAPERS)):
        for start, end in passage.sentences:
            said = passage.text[start:end]
            told = _told_late(said)
            if told is not None and (passage.letter is not Letter.A or _OF_PLAN.search(said)):
                yield _breach(passage, start, end, told)
                return


def _told_late(sentence: str) -> dt.date | None:
    """Return by which day it was due, where a sentence tells of less time; the first day for none told."""
    if not (_PAPERS.search(sentence) and _WENT.search(sentence)) or _REPORT_OF.search(sentence):
        return None
    days = days_in(sentence)
    met = next((one.first for one in days if _ON.search(sentence[: one.start])), None)
    due = _BEFORE.last_day(met) if met is not None else dt.date.min
    if _SHORT.search(sentence):
        return due
    others = [
        one.first
        for one in days
        if met is not None and one.first < met and not _OWN_DAY.search(sentence[: one.start])
    ]
    return due if others and met is not None and min(others) > due else None


def _breach(passage: Passage, start: int, end: int, due: dt.date) -> Breach:
    by = (
        f"was due by {day(due)}"
        if due > dt.date.min
        else f"was due {_BEFORE.span} before the meeting"
    )
    values = late_words(_CLOCK, "Notice and papers of the review", by)
    return breach_at(passage, start, end, values)
