"""The yearly review, where a plan says that there has been none since a day."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.t import day, late_words
from ehcplan.compliance.checks.t_days import days_in, stretches
from ehcplan.compliance.checks.t_small_child import issued
from ehcplan.compliance.checks.t_told import breach_at, told_by
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty

_NONE_SINCE = Pattern(
    r"\b(?:no|not|never|without(?:\s+an?)?|n[o’']t|nobody)\b[^.;]{0,40}\breview(?:ed|s)?\b"
    r"[^.;]{0,50}\bsince\b",
    re.IGNORECASE,
)
_SINCE_MADE = Pattern(
    r"\bsince\s+(?:it|this\s+plan|the\s+plan|then)\s+(?:was\s+|were\s+)?(?:first\s+)?(?:issued|made|"
    r"written|finali[sz]ed|sent|began|started)\b",
    re.IGNORECASE,
)
_ONE_BEFORE = Pattern(
    r"\bthe\s+(?:one|notice|decision|review|letter)\s+before\b|\bthe\s+previous\s+(?:one|review|"
    r"notice|decision)\b",
    re.IGNORECASE,
)
_OF_REVIEW = Pattern(
    r"\breview(?:ed|s)?\b|\b(?:notice|decision|letter)\s+to\s+(?:keep|maintain|amend|cease)\b",
    re.IGNORECASE,
)
_ELSE = Pattern(
    r"\b(?:medication|medicine|splints?|hearing|glasses|wheelchair|equipment|provision|programme|"
    r"health|care\s+plan|clinic|consultant|paediatric\w*|therap\w+|PEP|looked\s+after|"
    r"risk\s+assessment|brother|sister)\b",
    re.IGNORECASE,
)
_LISTED = Pattern(
    r"\b(?:annual|yearly)\s+reviews?\s+(?:(?P<done>completed|finished|decided|ended)|held|meetings?|"
    r"dates?)\b(?:\s+(?:so\s+far|to\s+date|on))?\W{0,3}(?=\d)",
    re.IGNORECASE,
)
"""What leads a list of the days of each review there was."""
_AND = Pattern(r"\b(?:and|then)\b", re.IGNORECASE)
_MADE = Pattern(
    r"\bplan\b[^.;]{0,30}\b(?:first|originally|initially)\s+(?:made|issued|written|sent)\b[^.;]{0,12}$|"
    r"\bfirst\s+(?:EHC\s+)?plan\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_FIRST_REVIEW = Pattern(r"\bfirst\s+(?:(?:annual|yearly)\s+)?review\b", re.IGNORECASE)
_CLOCK = "CLK-10"
_YEAR = CLOCKS[_CLOCK].period
_COMPLETING = CLOCKS["CLK-15"].period.gap
"""How long after its meeting the decision may complete a review."""
_LAST = Pattern(
    r"\b(?:last|latest|previous|most\s+recent)\s+(?:(?:annual|yearly)\s+)?review\b|"
    r"\blast\s+reviewed\b",
    re.IGNORECASE,
)
_STILL_NONE = Pattern(
    r"\b(?:this\s+year[’']s|the\s+next(?:\s+(?:one|review))?|this\s+one|(?:another|the)\s+review|"
    r"(?:one|review)\s+for\s+this\s+year|it)\b[^.;]{0,80}\b(?:(?:not|never|n[’']t)\s+(?:yet\s+)?"
    r"(?:been\s+)?(?:taken\s+place|held|happened|met|arranged|completed|finished|done)|"
    r"overdue|outstanding|still\s+to\s+(?:come|be\s+\w+))\b|"
    r"\b(?:no(?:ne|thing)?|not|never)\b[^.;]{0,30}\bsince\b",
    re.IGNORECASE,
)
_TIME = (
    r"(?P<{n}>\d{{1,2}}|two|three|four|five|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|twenty)\s+(?P<{u}>months|years)"
)
_WENT_BY = Pattern(
    rf"\b{_TIME.format(n='n', u='u')}\b[^.;]{{0,12}}?\b(?:passed|went\s+by|elapsed|lay|lie|between|without|"
    r"from\s+one)\b[^.;]{0,60}?\breview(?:ed|s)?\b|"
    r"\breview(?:ed)?\b[^.;]{0,50}?\b"
    + _TIME.format(n="n2", u="u2")
    + r"\s+(?:after|later\s+than|since)\b[^.;]{0,40}?\b(?:last|previous|one\s+before|first\s+made|"
    r"first\s+issued|plan\s+was\s+(?:made|issued))\b",
    re.IGNORECASE,
)
"""A time that is counted from one review to the next, or from the plan to its review."""
_MISSED = Pattern(
    r"\bno\s+(?:annual|yearly)\s+review\b[^.;]{0,30}?\b(?:held|took\s+place|happened|done|that\s+year|"
    r"in\s+(?:the\s+(?:school\s+)?year\s+)?20\d\d)\b"
    r"|\b(?:annual|yearly)\s+review\b[^.;]{0,30}?\b(?:was\s+(?:missed|skipped|left\s+out|forgotten)|"
    r"(?:was|has)\s+(?:not|never)\s+(?:been\s+)?held|(?:did\s+not|never)\s+(?:happen|take\s+place|took\s+"
    r"place|happened)|lapsed|fell\s+through)\b",
    re.IGNORECASE,
)
"""A year without its review."""
_NOT_MISSED = Pattern(
    r"\b(?:first|new|yet|due|until|if|unless|when|while|before|made\s+only|nursery|school\s+review|"
    r"instead|moved\s+to|put\s+off\s+to|later\s+that|once)\b",
    re.IGNORECASE,
)
_THEN_NEXT = Pattern(r"\b(?:next|then|again|not\s+until|following)\b", re.IGNORECASE)
_MONTHS = 12
_AMENDING = CLOCKS["CLK-18"].period.gap + dt.timedelta(weeks=4)
"""An amended plan may follow the decision on its review by eight weeks: some more is allowed for."""


def year_went_by(draft: Draft) -> Iterator[Breach]:
    """Yield that a plan says there was no review for more than twelve months."""
    if draft.case.reading is None:
        return
    for passage in told_by(draft, calling_words(_OF_REVIEW)):
        for start, end in stretches(passage):
            said = passage.text[start:end]
            began = None if _ELSE.search(said) else _began(said, draft) or _first_late(said)
            if began is None and not _ELSE.search(said) and _counts_more(said):
                yield breach_at(passage, start, end, _values(None))
                return
            if began is not None:
                yield breach_at(passage, start, end, _values(began))
                return
        last = _last_and_none_since(passage, draft.on)
        if last is not None:
            yield last
            return
    yield from _amended_long_after(draft)


def _counts_more(said: str) -> bool:
    """Return whether a sentence counts more than twelve months to a review, or says it was missed."""
    for found in _WENT_BY.finditer(said):
        number = english.number(found["n"] or found["n2"]) or 0
        if number * (_MONTHS if (found["u"] or found["u2"])[0] in "yY" else 1) > _MONTHS:
            return True
    return _MISSED.search(said) is not None and _NOT_MISSED.search(said) is None


def _values(began: dt.date | None) -> dict[str, str]:
    by = f"was due by {day(_YEAR.last_day(began))}" if began else "had twelve months"
    values = late_words(_CLOCK, "Yearly review", by)
    return values | {"whose": "the authority’s", "then": "More time is told of"}


def _began(said: str, draft: Draft) -> dt.date | None:
    """Return the day from which more than a year went by without a review, or None."""
    days = sorted({one.first for one in english.dates_in(said) if one.is_exact})
    if _NONE_SINCE.search(said):
        began = days[0] if len(days) == 1 else None
        if began is None and not days and _SINCE_MADE.search(said):
            began = issued(draft)
        return began if began is not None and _is_over(began, draft.on) else None
    if len(days) == 2 and _ONE_BEFORE.search(said) and _OF_REVIEW.search(said):
        return days[0] if _is_over(days[0], days[1]) else None
    return None


def _first_late(said: str) -> dt.date | None:
    """Return from when a sentence's first review, or the next in a list of them, was too late."""
    days = days_in(said)
    whole = _LISTED.search(said)
    if whole is not None:
        more = dt.timedelta(0) if whole["done"] else _COMPLETING
        listed = [one for one in days if one.start >= whole.end()]
        for before, one in pairwise(listed):
            if re.search(r"[^\W\d_]", _AND.sub("", said[before.end : one.start])):
                break
            if _is_over(before.first, one.first - more):
                return before.first
        return None
    if len(days) == _A_PAIR and _LAST.search(said[: days[0].start]):
        first, second = days
        is_next = _THEN_NEXT.search(said[first.end : second.start]) is not None
        if is_next and _is_over(first.first, second.first - _COMPLETING):
            return first.first
    for made, one in pairwise(days):
        until = said[made.end : one.start]
        if _MADE.search(said[: made.start]) and _FIRST_REVIEW.search(until):
            return made.first if _is_over(made.first, one.first) else None
    return None


_A_PAIR = 2


def _last_and_none_since(passage: Passage, on: dt.date) -> Breach | None:
    """Return that a sentence dates the last review, more than a year ago, and the next has none."""
    for (start, between), (then, end) in pairwise(passage.sentences):
        last = _LAST.search(passage.text, start, between)
        days = days_in(passage.text[start:between])
        after = passage.text[then:end]
        is_told = last is not None and len(days) == 1 and _STILL_NONE.search(after)
        if not is_told or _ELSE.search(passage.text, start, end) or days_in(after):
            continue
        if _is_over(days[0].first, on):
            return breach_at(passage, start, end, _values(days[0].first))
    return None


def _is_over(began: dt.date, until: dt.date) -> bool:
    return _YEAR.last_day(began) < until


def _amended_long_after(draft: Draft) -> Iterator[Breach]:
    """Yield that a plan was amended so long after its last review that the next cannot be in time."""
    last = max(draft.dates_of("last_review_completed"), default=None)
    sent = max(draft.dates_of("amended_plan_sent"), default=None)
    if last is None or sent is None or sent > draft.on:
        return
    kinds = ("review_meeting", "review_completed", "review_decided", "amendment_notice_sent")
    if any(one > last for kind in kinds for one in draft.dates_of(kind)):
        return
    if sent > _YEAR.last_day(last) + _AMENDING:
        yield Breach(
            evidence=f"last review {day(last)}, amended plan {day(sent)}",
            certainty=Certainty.SUSPECTS,
            values=_values(last),
        )
