"""Checks of Section E: that every outcome says by when it is to be reached."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e import BY, outcomes_of, sure_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import dates_in, sentences
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.times import ALL_BY, BASELINE, LOOKED_AT, NO_TIME, PAST, TIME
from ehcplan.plan.whole import Letter, Outcome

_BY_ONESELF = Pattern(
    r"\W*by\s+(?:\w+sel(?:f|ves)|\w+ing|bus|train|bike|hand|heart|name|phone|post|text|turns)\b",
    re.IGNORECASE,
)
"""How something is done, and no time: "by himself", "by pointing"."""
_BEEN = Pattern(rf"\b{PAST}\b", re.IGNORECASE)
_WHEN_BEEN = Pattern(
    r"(?:\b(?:on|in|at|from|since|as\s+of|during)\s+)?(?:(?:early|late|mid|spring|summer|autumn|"
    r"winter|the)\W+)*$",
    re.IGNORECASE,
)
_COUNTED = Pattern(
    r"\([^()]*\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|none|nil|half)\b[^()]*$",
    re.IGNORECASE,
)


def undated(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for each outcome that tells no time by which it is to be reached."""
    if draft.case.reading is not None and _dated_together(draft):
        return
    leads = False
    for passage in outcomes_of(draft):
        leads = leads and _LETTERED.match(passage.text) is not None
        if leads:
            continue
        if _is_dated(passage, draft.on):
            leads = passage.text.rstrip().endswith(":")
        elif _SETS_TARGETS.search(passage.text) is None:
            yield Breach(passage=passage, certainty=sure_of(draft))


_LETTERED = Pattern(r"^\W*(?:\([a-z]\)|[a-z]\)|\([ivx]{1,4}\)|[ivx]{1,4}\))\s", re.IGNORECASE)
"""One of several that share the time of the line which leads to them: "(b) tells one thing …"."""


def _is_dated(passage: Passage, on: dt.date) -> bool:
    part = passage.part
    told = _without_past(BASELINE.sub(" ", passage.text), on)
    texts = [told, passage.heading]
    if isinstance(part, Outcome):
        if _tells_when(part.by_words, told):
            return True
        if part.by is not None and not _is_today(part.by, passage, told):
            return True
        texts += [part.aim.text if part.aim else "", part.measured]
    return any(_is_time(text) for text in texts)


def _tells_when(by: str, told: str) -> bool:
    """Return whether words are a time: all are that stand in a place of their own, not "by himself"."""
    if not by.strip() or by not in told or _is_time(by):
        return bool(by.strip())
    return not (NO_TIME.match(by.strip()) or _BY_ONESELF.match(by))


def _is_time(text: str) -> bool:
    return TIME.search(NO_TIME.sub(" ", text)) is not None or any(dates_in(text))


def _without_past(text: str, on: dt.date) -> str:
    """Return a text without the days that are gone on which somebody was seen: "(30 on 9 June 2026)"."""
    for date in reversed(list(dates_in(text))):
        before = text[: date.start]
        if date.last >= on or BY.search(before[-30:]):
            continue
        own = next((text[s:e] for s, e in sentences(text) if s <= date.start < e), "")
        if _BEEN.search(own) or _COUNTED.search(before[-40:]):
            lead = _WHEN_BEEN.search(before)
            text = text[: lead.start() if lead else date.start] + text[date.end :]
    return text


def _is_today(by: dt.date, passage: Passage, told: str) -> bool:
    """Return whether a date was read from the words that say where somebody stands today."""
    return _holds(passage.text, by) and not _holds(told, by)


def _holds(text: str, day: dt.date) -> bool:
    return any(one.last == day for one in dates_in(text))


def _dated_together(draft: Draft) -> bool:
    """Return whether a text beside the outcomes says by when all of them are to be reached."""
    outcomes = {passage.ref for passage in outcomes_of(draft)}
    beside = [p for p in draft.of(Letter.E) if p.ref not in outcomes or _TIMES_ALL.match(p.text)]
    return any(_sets_a_time(p.text[start:end]) for p in beside for start, end in p.sentences)


_SETS_TARGETS = Pattern(
    r"\bsets?\s+(?:[\w-]+\s+){0,3}?targets?\b|\b(?:looks?|go(?:es)?)\s+(?:at|over|through)\s+"
    r"(?:the|these|all|his|her|their)\s+(?:\w+\s+)?(?:outcomes|targets)\b",
    re.IGNORECASE,
)
"""How outcomes are followed up, which bears a number like theirs in some plans."""
_TIMES_ALL = Pattern(
    r"\W*(?:time\s*scale|time\s*frame|(?:target|end|due)\s+date|date)\b[^.:]{0,40}\b(?:all|each|"
    r"every|outcomes?|these)\b|\W*[^.;:\n]{3,80}:\W*$|"
    r"\W*(?:all|these|the)\s+(?:\w+\s+){0,3}?outcomes\b",
    re.IGNORECASE,
)
_CLAUSE = Pattern(r"[;,]\s+(?:and|but|which)\b|;")


def _sets_a_time(sentence: str) -> bool:
    """Return whether some clause says by when outcomes are reached, and not when somebody looks at them."""
    return any(
        ALL_BY.search(clause) is not None and _is_time(clause) and LOOKED_AT.search(clause) is None
        for clause in _CLAUSE.split(sentence)
    )
