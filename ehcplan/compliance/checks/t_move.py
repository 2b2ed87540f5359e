"""A move to the next phase whose plan is promised for a day that is too late."""

import datetime as dt
import re
from collections.abc import Callable, Iterator

from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.t import day, late_words
from ehcplan.compliance.checks.t_days import own_words
from ehcplan.compliance.checks.t_told import breach_at, told_by
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.plan import ages

_SEPTEMBER, _AUGUST = 9, 8
_LAST_YEARS = frozenset({6, 11})
"""The school years that everybody moves on from."""
_PLACE = Pattern(
    r"\b(?:schools?|college|academy|sixth[\s-]form|provider|placement|place|Year\s+(?:7|12))\b",
    re.IGNORECASE,
)
_MOVES = Pattern(
    r"\b(?:mov(?:e|es|ing)|transfer\w*|transition|start\w*|begin\w*|join\w*|secondary|next|new|"
    r"another|for\s+September|go(?:es|ing)?\s+(?:on\s+)?to|place\s+for|Year\s+(?:7|12))\b",
    re.IGNORECASE,
)
_NAMES = Pattern(
    r"\bnam(?:e|ed|es|ing)\b|\bdecision\b|\bdecided?\b|\bamend\w*|\bfinal\b|\bplan\b|\boffer\w*",
    re.IGNORECASE,
)
_TELLS = Pattern(
    r"\b(?:told|tell|write|hear|know|informed?|confirm\w*)\b[^.]*\b(?:which|name\s+of|whether|"
    r"where)\b|\b(?:which|name\s+of|where)\b[^.]*\b(?:told|tell|hear|know|informed?|confirm\w*)\b",
    re.IGNORECASE,
)
_ELSE = Pattern(
    r"\b(?:visit\w*|meet(?:s|ings?)?|induction|taster|open\s+day|interview|exams?|start\w*|begin\w*|"
    r"bus|transport|uniform|trip|brother|sister|advis\w+|course|review\w*|timetable\s+for\s+his|"
    r"appeal\w*|travel|until|leaves?|left|ends?)\b",
    re.IGNORECASE,
)
_AIM = Pattern(r"\b(?:for|before)\s+(?:\w+\s+)?start\w*\b", re.IGNORECASE)
_ONLY_WHEN = Pattern(
    r"\W*(?:(?:will|is|to|be|are|made|only|not|until|by|in|at|the|end|of|sent|out|taken|come|"
    r"known|ready|done|expected)\W*)+$",
    re.IGNORECASE,
)

Limit = Callable[[dt.date], dt.date | None]
"""The last day for the plan of a move, by the September in which it is."""


def promised_too_late(draft: Draft, limit_of: Limit) -> Iterator[Breach]:
    """Yield that the plan for a move, or the name of the next place, is promised too late."""
    moving = [
        (passage, list(english.dates_in(passage.text)))
        for passage in told_by(draft, calling_words(_PLACE))
        if _MOVES.search(passage.text)
    ]
    # A table of steps tells in one row of the move, and in another when its plan is sent.
    septembers = sorted({found for _, dated in moving for one in dated if (found := _move(one))})
    if not septembers and draft.year in _LAST_YEARS:
        septembers = [dt.date(ages.academic_year(draft.on) + 1, _SEPTEMBER, 1)]
    for passage, dated in moving:
        for september in septembers:
            limit = limit_of(september)
            ahead = [one for one in dated if one.last > draft.on]
            late = limit and _promised(passage, ahead, limit, september)
            if limit and late:
                yield _breach(passage, late, limit)
                return


def _move(one: english.WrittenDate) -> dt.date | None:
    """Return the first of September where a date is one on which a school year begins."""
    starts = one.first.month == _SEPTEMBER or (one.is_exact and one.first.month == _AUGUST)
    return dt.date(one.first.year, _SEPTEMBER, 1) if starts else None


def _promised(
    passage: Passage, dated: list[english.WrittenDate], limit: dt.date, september: dt.date
) -> english.WrittenDate | None:
    for one in dated:
        if not limit < one.first < september or _move(one) or not (one.is_exact or one.is_month):
            continue
        start, end = passage.sentence_at(one.start)
        before, said = passage.text[start : one.start], passage.text[start:end]
        own = own_words(passage.text[:end], [day for day in dated if day.start < end], one)
        if _ELSE.search(_AIM.sub(" ", own)):
            continue
        since = max((day.end for day in dated if day.end <= one.start), default=start)
        told = before if _ONLY_WHEN.match(passage.text[since : one.start]) else own
        if _NAMES.search(told) or _TELLS.search(said):
            return one
    return None


def _breach(passage: Passage, late: english.WrittenDate, limit: dt.date) -> Breach:
    start, end = passage.sentence_at(late.start)
    values = late_words("CLK-21", "Plan for the move", f"was due by {day(limit)}")
    values |= {"whose": "the authority’s", "then": "A later day is told of"}
    return breach_at(passage, start, end, values)
