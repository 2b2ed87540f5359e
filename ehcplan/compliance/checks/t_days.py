"""The days of a sentence, and the words that each has for its own."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from ehcplan.compliance import english
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern

_CLAUSE = Pattern(r"[,;:|(]|\band\b|\bbut\b|\bwhen\b")
FEW = 3
UNDONE = Pattern(
    r"\b(?:has|have|had|is|are|was)\s+(?:still\s+)?(?:not|yet\s+to|n[o’']t)\b|\bstill\s+"
    r"(?:not|no|wait\w+|to\s+come|outstanding|owed|missing|awaited)\b|\bnobody\s+has\b|"
    r"\b(?:hasn|haven)[’']t\b|\boutstanding\b|\bnothing\s+has\b|\bnone\s+has\b|\bawait(?:ed|ing)\b|"
    r"\bn(?:o|othing|one)\b[^.;]{0,30}\b(?:so\s+far|yet|to\s+date)\b|"
    r"\bnot\s+yet\s+(?:been\s+)?(?:\w+ed|made|sent|come|taken|given|here|in)\b",
    re.IGNORECASE,
)
_LATER = Pattern(r"\b(?:weeks?|days|months?)\s+(?:later|afterwards|after)\b", re.IGNORECASE)
_WORD = Pattern(r"[A-Za-z]{2,}")


def stretches(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield each sentence, and two that stand together with a day in each or in the one of them."""
    found = passage.sentences
    yield from found
    for (start, between), (_, end) in pairwise(found):
        days = days_in(passage.text[start:end])
        first = [day for day in days if start + day.start < between]
        is_later = len(days) == 1 and _LATER.search(passage.text[between:end])
        if len(first) == 1 and (len(days) in (2, FEW) or is_later):
            yield start, end


_MONTHS = [f"{dt.date(2026, at, 1):%B}".lower() for at in range(1, 13)]
_NO_YEAR = Pattern(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m>{'|'.join(_MONTHS)})\b(?!,?\s*[’']?\d)", re.I
)
_HALF_AND_MORE = 270


def days_in(said: str) -> list[english.WrittenDate]:
    """Return the days of a sentence in order; one without a year is of the year of those beside it."""
    full = [one for one in english.dates_in(said) if one.is_exact]
    if not full:
        return []
    found = [day for one in _NO_YEAR.finditer(said) if (day := _in_year(one, full))]
    return sorted([*full, *found], key=_place)


def _in_year(one: re.Match[str], full: list[english.WrittenDate]) -> english.WrittenDate | None:
    if any(day.start < one.end() and one.start() < day.end for day in full):
        return None
    beside = min(full, key=lambda day: abs(day.start - one.start())).first
    month, number = _MONTHS.index(one["m"].lower()) + 1, int(one["d"])
    try:
        days = [dt.date(beside.year + more, month, number) for more in (0, 1, -1)]
    except ValueError:
        return None
    near = next((day for day in days if abs((day - beside).days) <= _HALF_AND_MORE), None)
    if near is None:
        return None
    return english.WrittenDate(start=one.start(), end=one.end(), first=near, last=near)


def _place(one: english.WrittenDate) -> int:
    return one.start


def own_words(said: str, dated: list[english.WrittenDate], one: english.WrittenDate) -> str:
    """Return the words that tell what a date is of: the clause before it, and what goes on behind."""
    at = dated.index(one)
    since = dated[at - 1].end if at else 0
    before = said[since : one.start]
    clause = _CLAUSE.split(before)[-1]
    before = clause if len(_WORD.findall(clause)) >= FEW else before
    if at + 1 == len(dated):
        return f"{before} {said[one.end :]}"
    after = said[one.end : dated[at + 1].start]
    breaks = [found.start() for found in _CLAUSE.finditer(after)]
    return f"{before} {after[: breaks[-1]] if breaks else after}"


_DAY_FIRST = Pattern(r"\W*(?:(?:on|in|by|from)\b\W*)?$", re.IGNORECASE)
_TURNED = Pattern(r"(?:\b(?:and|then|but|followed)|[,;.–])\W*(?:on|by)\W*$", re.IGNORECASE)
"""What stands before a day whose own words come after it: "and on 9 October the report"."""


def steps_in_row(
    said: str, dated: list[english.WrittenDate], on: dt.date
) -> Iterator[tuple[str, dt.date]]:
    """Yield the words of each day of a sentence with it; of what is still undone, with today."""
    ends = [0, *(one.end for one in dated)]
    before = [said[end : one.start] for end, one in zip(ends, dated, strict=False)]
    rest = said[ends[-1] :]
    if _DAY_FIRST.match(before[0]):
        before = [*before[1:], rest]
    elif any(_TURNED.search(words) for words in before[1:]):
        return
    yield from zip(before, (one.first for one in dated), strict=True)
    if before[-1] is not rest and UNDONE.search(rest):
        yield rest, on
