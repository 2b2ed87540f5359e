"""Scores and levels in Section B: each has a date, and is fresh (B-06)."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance.checks.b import is_strength
from ehcplan.compliance.english import dates_in
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.words.difficulties import LEVEL
from ehcplan.plan import ages
from ehcplan.plan.whole import Need

_MONTHS_FRESH = 12


def stale_levels(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each score or level without a date, or older than twelve months."""
    before = ""
    for passage in section.passages:
        found = LEVEL.search(passage.text)
        context = (
            f"{passage.heading}\n{before}" if before.rstrip().endswith(":") else passage.heading
        )
        before = passage.text
        if found is None or (_is_told_of_strength(passage) and _LIKENED.search(found[0])):
            continue
        wrong = _wrong_with(passage, found, context, facts.on)
        if wrong:
            yield Breach(
                passage=passage, start=found.start(), end=found.end(), values={"wrong": wrong}
            )


_LIKENED = Pattern(r"^(?:like|as)\b|\b(?:entry\s+)?level\s+[1-4]$", re.IGNORECASE)
"""What is good in a pupil may be told by a likeness, or a course's level: nobody plans help by it."""
_STRENGTHS = Pattern(
    r"^\W*(?:[\w’']+\s+){0,2}?(?:strengths|what (?:is|goes) (?:going )?well|going well|good at)\b"
    r"[^.:|–\n]{0,30}[.:|–]",
    re.IGNORECASE,
)
"""A text's own label, by which it tells what is good."""


def _is_told_of_strength(passage: Passage) -> bool:
    return is_strength(passage) or _STRENGTHS.match(passage.text) is not None


def _wrong_with(passage: Passage, found: re.Match[str], context: str, on: dt.date) -> str:
    """Return what is wrong with a level, in words; empty where it is dated and fresh."""
    start, end = passage.sentence_at(found.start())
    for text in (passage.text[start:end], _beside(passage, start), context):
        latest = max((date.last for date in dates_in(text)), default=None)
        if latest is not None:
            return _age_of(latest, on)
    part = passage.part
    if isinstance(part, Need) and part.as_of is not None and not _is_printed(part.as_of, passage):
        return _age_of(part.as_of, on)
    return "has no date"


def _is_printed(day: dt.date, passage: Passage) -> bool:
    """Return whether the day of a need was taken from its own text, where it is one sentence's."""
    return any(one.first <= day <= one.last for one in dates_in(passage.text))


# Where a sentence ends with its source: "(educational psychologist, 3 June 2026)."
_SOURCE = Pattern(r"\([^()]*\)\s*[.;]?\s*$")
_SAME_SOURCE = Pattern(
    r"^\W*(?:this|that|these|those|it|which|so|both|the (?:same|score|scores|result|results|test|"
    r"tests|others?)|in the same|on the same|equivalent|"
    r"(?:his|her|their) (?:\w+ ){0,3}(?:scores?|results?|percentiles?|centiles?|index|rank)|and|"
    r"scor\w+|standard\w*)\b",
    re.IGNORECASE,
)


def _beside(passage: Passage, at: int) -> str:
    """Return the sentences whose dates may be those of the sentence at a place too.

    The source in brackets at the end of a sentence before it is that sentence's own, and so is the
    source that a later sentence gives for a score and then goes on.
    """
    others = [(start, end) for start, end in passage.sentences if start != at]
    if _SAME_SOURCE.match(passage.text[at:]) and not _is_told_anew(passage.text, at):
        return passage.text
    texts = ((start, passage.text[start:end]) for start, end in others)
    return " ".join(
        _SOURCE.sub(" ", text) if start < at else _without_own_source(text) for start, text in texts
    )


_THEIR_SCORE = Pattern(r"^\W*(?:his|her|their)\b", re.IGNORECASE)
_OF_TESTS = Pattern(
    r"\b(?:assess\w*|re-?assess\w*|test\w*|scor\w+|screen\w*|measur\w+|battery|standardi[sz]ed|"
    r"percentiles?|centiles?|(?-i:[A-Z]{3,}[\w-]*))\b",
    re.IGNORECASE,
)


def _is_told_anew(text: str, at: int) -> bool:
    """Return whether a pupil's score begins a line of its own, and no line above tells of a test."""
    if not at or text[at - 1] not in "\t\n" or _THEIR_SCORE.match(text[at:]) is None:
        return False
    return _OF_TESTS.search(text[:at]) is None and LEVEL.search(text[:at]) is None


_IN_BRACKETS = Pattern(r"\([^()]*\)(?=\s*[,;–—])")
_BOTH = Pattern(r"\b(?:both|all|each|these|two)\b", re.IGNORECASE)


def _without_own_source(text: str) -> str:
    """Return a sentence without a source in brackets that stands right behind its own score."""
    for source in reversed(list(_IN_BRACKETS.finditer(text))):
        levels = [one.end() for one in LEVEL.finditer(text[: source.start()])]
        if levels and not text[levels[-1] : source.start()].strip() and not _BOTH.search(text):
            text = text[: source.start()] + text[source.end() :]
    return text


def _age_of(day: dt.date, on: dt.date) -> str:
    if ages.add_months(day, _MONTHS_FRESH) >= on:
        return ""
    months = (on.year - day.year) * 12 + on.month - day.month - (on.day < day.day)
    return f"is {months} months old"
