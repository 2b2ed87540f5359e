"""Checks of the sums in provision: parts and wholes, sessions and weeks, hours in a school week."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ehcplan.compliance.checks.f_times import plain_amounts
from ehcplan.compliance.checks.f_totals import shown, wrong_totals
from ehcplan.compliance.checks.quantity import fields_text, items_in, whole_text
from ehcplan.compliance.english import number
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.words import quantity

SCHOOL_WEEK = 32.5 * 60
"""The longest that provision can last in a school week, in minutes."""
_TOLERANCE = 0.05
_FIGURE = Pattern(
    r"\b(?:hours?|hrs?|minutes?|mins?|sessions?|visits?|times|lessons?)\b|\d\s?[hm]\b",
    re.IGNORECASE,
)
_LONG = Pattern(r"\b(?:hours?|hrs?|days|mornings|afternoons)\b", re.IGNORECASE)

_TIME = Pattern(r"(?:hour|hr|min)", re.IGNORECASE)
_LENGTH = Pattern(
    rf"(?P<many>{quantity.NUMBER}|half\s+an?|an)[\s-]*(?P<unit>minutes?|mins?|hours?|hrs?)\b",
    re.IGNORECASE,
)
_NUMBER = quantity.NUMBER
_A_WEEK = (
    r"(?:a|an|per|each|every)\s+(?:school\s+)?week\b|weekly\b|/\s?(?:week|wk)\b|p/?w\b|"
    r"in\s+(?:a|the|every)\s+week\b"
)
_TIMES_A_WEEK = Pattern(
    rf"(?P<times>{_NUMBER}|once|twice)\s*(?:x|×|times|sessions?|lessons?|days|mornings|afternoons|"
    rf"visits)?\s*(?:{_A_WEEK})"
    r"|(?P<daily>\b(?:daily|every\s+(?:school\s+)?day|each\s+(?:school\s+)?day|a\s+day)\b)|"
    r"(?P<weekly>\bweekly\b|"
    r"\b(?:a|per|each|every)\s+(?:school\s+)?week\b(?!\s+of\b))",
    re.IGNORECASE,
)
_TIMES_A_DAY = Pattern(
    rf"(?!\d{{1,2}}[.:]\d\d\b)(?P<times>{_NUMBER}|once|twice)\s*(?:x|×|times)?\s*(?:a|per|each|"
    r"every)\s+(?:school\s+)?day\b",
    re.IGNORECASE,
)
_A_YEAR = Pattern(
    rf"\b(?P<times>{_NUMBER})\s+(?:\w+\s+)?(?:sessions?|visits?|lessons?|times)\s+(?:a|an|per|each|"
    r"every|in\s+(?:a|the))\s+"
    r"(?:academic\s+|school\s+)?(?:year|annum)\b",
    re.IGNORECASE,
)
_A_YEAR = Pattern(
    rf"(?P<many>{_NUMBER})\s*(?P<unit>minutes?|mins?|hours?|hrs?)\s+(?:(?:in\s+total\s+"
    r")?(?:a|an|per|each|every)\s+"
    r"(?:academic\s+|school\s+)?(?:year|annum)\b|annually\b|over\s+the\s+(?:academic\s+|school\s+"
    r")?year\b)",
    re.IGNORECASE,
)
_DAYS_A_WEEK = Pattern(
    rf"\b(?P<times>{_NUMBER})\s+(?:days|mornings|afternoons)\s+(?:{_A_WEEK})", re.IGNORECASE
)
_ALL_WEEK = Pattern(
    r"\b(?:home|residential|24|weekends?|boarding|evenings?|nights?|waking)\b", re.I
)
_PARTS = Pattern(r"[:(–—]\s*(?P<parts>[^.;)\n]{0,160}(?:,|\band\b|\+|;)[^.)\n]{0,160})")
_ROLE = Pattern(
    r"\b(?:teaching\s+assistant|ta\b|lsa\b|hlta|learning\s+support\s+assistant|specialist\s+"
    r"teacher|speech\s+and\s+language\s+therapist|"
    r"occupational\s+therapist|mentor|tutor)",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class _Length:
    """A length of time in a text, in minutes, and where it stands."""

    minutes: float
    start: int
    end: int


def adds_up(section: Section, facts: Facts) -> Iterator[Breach]:
    """F-17: amounts that cannot all be true."""
    by_role: dict[str, list[tuple[Passage, float]]] = defaultdict(list)
    for item in items_in(section):
        text = whole_text(item)
        why = _why_not(text, item.text, fields_text(item))
        if why:
            yield Breach(passage=item, values={"sum": why})
        elif (role := _ROLE.search(text)) and (minutes := _minutes_a_week(item.text)):
            by_role[role.group(0).casefold()].append((item, minutes))
    for giver, held in by_role.items():
        total = sum(minutes for _, minutes in held)
        if len(held) > 1 and total > SCHOOL_WEEK:
            told = f"The items for the {giver} come to {shown(total)} a week"
            yield Breach(
                passage=held[-1][0], values={"sum": f"{told}, and a school week has 32.5."}
            )


@lru_cache(maxsize=4096)
def _why_not(text: str, own: str, beside: str) -> str:
    """Return why the amounts of one item cannot all be true; nothing where they can."""
    return next(_reasons(text, own, beside), "")


def _reasons(text: str, own: str, beside: str) -> Iterator[str]:
    if _FIGURE.search(text) is not None:
        yield from wrong_totals(text)
    yield from _parts_against_total(own)
    if _LONG.search(text) is not None and _ALL_WEEK.search(text) is None:
        yield from _too_long_a_week(plain_amounts(own))
        yield from _too_long_a_week(plain_amounts(beside))


def _parts_against_total(text: str) -> Iterator[str]:
    for found in _PARTS.finditer(text):
        parts = list(_lengths(found.group("parts")))
        before = list(_lengths(text[: found.start()])) if len(parts) > 1 else []
        if not before or quantity.FREQUENCY.search(found.group("parts")):
            continue
        total, made = before[-1].minutes, sum(part.minutes for part in parts)
        if not _near(total, made, spare=_TOLERANCE):
            yield f"The parts come to {shown(made)}, not {shown(total)}."


def _too_long_a_week(text: str) -> Iterator[str]:
    minutes = _minutes_a_week(text)
    if minutes is not None and minutes > SCHOOL_WEEK:
        yield f"That comes to {shown(minutes)} a week, and a school week has 32.5."
    days = _DAYS_A_WEEK.search(text)
    if days is not None and (number(days.group("times")) or 0) > 5:
        yield f"“{days.group(0)}”: a school week has five days."


@lru_cache(maxsize=4096)
def _minutes_a_week(text: str) -> float | None:
    """Return the minutes a week of a text that gives one length and how often, else None."""
    lengths = list(_lengths(text))
    times = _times_a_week(text) if len(lengths) == 1 else None
    if times is None or _A_YEAR.search(text):
        return None
    return lengths[0].minutes * times


def _times_a_week(text: str) -> float | None:
    in_a_day = _TIMES_A_DAY.search(text)
    if in_a_day is not None:
        return (number(in_a_day.group("times")) or 1) * 5
    found = _TIMES_A_WEEK.search(text)
    if found is None:
        return None
    if found.group("daily"):
        return 5
    times = number(found.group("times")) if found.group("times") else 1
    return times if times and times < 40 else None


def _lengths(text: str) -> Iterator[_Length]:
    for found in _LENGTH.finditer(text) if _TIME.search(text) else ():
        if minutes := _minutes(found):
            yield _Length(minutes=minutes, start=found.start(), end=found.end())


def _minutes(found: re.Match[str]) -> float:
    written = re.sub(r"\s+an?$", "", found.group("many"))
    many = number(written) or 0
    return many * (60 if found.group("unit").casefold().startswith("h") else 1)


def _near(one: float, other: float, *, spare: float) -> bool:
    return abs(one - other) <= spare * max(one, other)
