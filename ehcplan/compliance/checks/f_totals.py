"""Totals that a text of provision states, set against the lengths and times that it gives.

Only a text that states a total ("= 60 hours a year", "making three hours a week", "24 sessions a year")
is reckoned, and only from what stands before it or is introduced by it. Where the words can be read
in two ways, either reading will do: a sum is called wrong when no reading makes it right.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from ehcplan.compliance.checks.f_times import (
    Length,
    Times,
    lengths,
    plain_amounts,
    times_of,
    weeks_of,
)
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import givers

_SPARE, _SPARE_YEAR = 0.05, 0.08
_MOST_PARTS, _LONGEST = 6, 2000
_WEEK = r"(?:a|per|each|every|the)\s+(?:school\s+)?week|weekly"
_YEAR = (
    r"(?:(?:in|over|during|across|for)\s+)?(?:a|per|each|every|the|one)\s+(?:whole\s+)?"
    r"(?:school\s+|academic\s+|plan\s+)?year|annually|yearly"
)
_PERIOD = Pattern(
    rf"\s*,?\s*(?:(?:in\s+total|in\s+all|altogether)\s+)?(?:(?P<week>{_WEEK})|(?P<year>{_YEAR}))\b"
)
_CUED = Pattern(
    r"(?:=|\btotal(?:s|ling|ing)?(?:\s+(?:of|is|time))?\s*[:=–-]?|\b(?:makes?|making|gives?|giving|"
    r"equals?|equalling|totals|hence|thus|so|"
    r"comes?\s+to|coming\s+to|adds?\s+up\s+to|adding\s+up\s+to|amount(?:s|ing)\s+to|"
    r"equivalent\s+to|which\s+is|that\s+is|that['’]s|i\.?e\.?|in\s+all|altogether))"
    r"\s*,?\s*(?:a\s+total\s+of\s+|about\s+|some\s+|just\s+|there\s+(?:are|will\s+be)\s+|only\s+)?$"
)
_CUED_AFTER = Pattern(
    r"^\s*,?\s*(?:(?:a|per|each|every)\s+(?:week|year)|weekly|annually)?\s*,?\s*(?:in\s+all|"
    r"altogether|in\s+total|all\s+told|in\s+sum)\b"
)
_SET_OFF = Pattern(r"[,;:(–—]\s*$")
_ENDS = Pattern(r"^\s*(?:$|[.;,)]|of\s+(?:[\w-]+\s+){0,2}(?:one-to-one|1:1|time|teaching|help)\b)")
_GIVEN_BY = Pattern(r"^\s*(?:with|by|from)\s+(?:an?|the|his|her|their)\s+[\w\s-]{2,40}(?:$|[.;,])")
"""Who gives all of it, where nobody was named before: a second giver gives another thing."""
_OTHER = Pattern(
    r"\b(?:rest|remain\w*|plus|includ\w*|of\s+which|as\s+well|in\s+addition|additional|extra|"
    r"further|(?<!adds )(?<!adding )up\s+to|at\s+least|"
    r"minimum|average|also|another|then|rising|reducing|either|except|open)\b|"
    r"\bweeks?\s+\d+\s*(?:,|and\b|to\b|-|–)"
)
_SOMEBODY_ELSE = Pattern(
    r"\b(?:practi[sc]\w+|repeat\w*|carr(?:y|ies)\s+out|follow\w*|between\s+visits)\b"
)
_ASIDE = Pattern(r"\b(?:train\w*|taught|shown|supervis\w*|review\w*|plan(?:s|ned|ning)?)\b")
_BEING = Pattern(
    r"\s*[^.;]{0,40}?(?:\bbeing\b|\bmade\s+up\s+of\b|\bcompris\w+|\bconsist\w+\s+of\b|:|=|\(|–|—)"
)
_SENTENCES = Pattern(r"(?<=[.!?])\s+|\|")
_NAMED, _DIGIT = Pattern(r"[a-z]{3}"), Pattern(r"\d")
_TOTAL_LAST = Pattern(r"[.!?]\s+(?:the\s+)?(?:weekly\s+|yearly\s+|annual\s+|grand\s+)?total\b")
_SESSIONS = (
    r"(?:sessions?|visits?|lessons?|times|appointments?|meetings?|slots?|hours\s+of\s+lessons)"
)
_COUNTED = Pattern(
    rf"\b(?P<many>\d+(?:\.\d+)?)\s+(?:[\w-]+\s+)?{_SESSIONS}\s*,?\s*(?:of\s+(?:[a-z-]+\s+"
    rf"){{1,3}}?)?(?:(?P<week>{_WEEK})|(?P<year>{_YEAR})|"
    r"(?:over|in|across|during)\s+(?:the\s+|a\s+)?(?P<weeks>\d+)[\s-]+weeks?|"
    r"(?P<all>in\s+all|altogether|in\s+total))\b"
)


@dataclass(frozen=True, kw_only=True)
class _Total:
    """A length of time that a sentence gives for all of it together."""

    minutes: float
    start: int
    end: int
    by_week: bool
    by_year: bool
    shown: str


def wrong_totals(text: str) -> Iterator[str]:
    """Yield, for each total in a text that cannot be right, why."""
    plain = plain_amounts(text)
    whole = _TOTAL_LAST.search(plain) is not None
    for sentence in plain.split("|") if whole else _SENTENCES.split(plain):
        if len(sentence) < _LONGEST:
            yield from _wrong_counts(sentence)
            yield from _wrong_times(sentence)


def _wrong_times(sentence: str) -> Iterator[str]:
    found = lengths(sentence)
    if len(found) < 2:
        return
    for total in _totals(sentence):
        said = _rest(sentence, total)
        reckoned = _reckoned(said, total) if said else ()
        if reckoned and not any(_near(total.minutes, one) for one in reckoned):
            yield f"“{total.shown}” is not what the times given make: {shown(reckoned[0])}."
            return


def _totals(sentence: str) -> Iterator[_Total]:
    for one in lengths(sentence):
        before, after = sentence[max(0, one.start - 40) : one.start], sentence[one.end :]
        period = _PERIOD.match(after)
        end = one.end + (period.end() if period else 0)
        cued = _CUED.search(before) or _CUED_AFTER.search(after)
        lone = before.rstrip().endswith("(") and sentence[end:].lstrip().startswith(")")
        loose = period and _SET_OFF.search(before) and _ends(sentence, one.start, end)
        first = (
            period
            and period["year"]
            and not lengths(sentence[: one.start])
            and _BEING.match(sentence[end:])
        )
        if not (cued or lone or loose or first) or (not cued and _ASIDE.search(before)):
            continue
        if not (cued or first) and _is_a_part(sentence, one):
            continue
        yield _Total(
            minutes=one.minutes,
            start=one.start,
            end=end,
            by_week=bool(period and period["week"]),
            by_year=bool(period and period["year"]) or "annual" in before,
            shown=_tidy(sentence[one.start : end]),
        )


def _ends(sentence: str, start: int, end: int) -> bool:
    """Return whether nothing stands behind a length but who gives all of it."""
    if _ENDS.search(sentence[end:]) is not None:
        return True
    return (
        _GIVEN_BY.search(sentence[end:]) is not None and givers.WHO.search(sentence[:start]) is None
    )


def _is_a_part(sentence: str, one: Length) -> bool:
    """Return whether a length is no total of those before it: one is as long, or it is of another thing."""
    before = sentence[: one.start]
    clause = before.rpartition(";")[2]
    if _NAMED.search(clause) and not _DIGIT.search(clause):
        return True
    longest = max((other.minutes for other in lengths(before)), default=0)
    return longest >= one.minutes or _ASIDE.search(before) is not None


def _rest(sentence: str, total: _Total) -> str:
    """Return what a total is the total of: what stands before it, or what it introduces."""
    before = sentence[: total.start]
    if lengths(before):
        return "" if _OTHER.search(before) else before
    after = sentence[total.end :]
    being = _BEING.match(after)
    if being is None or _OTHER.search(after):
        return ""
    return after[being.end() :]


def _reckoned(said: str, total: _Total) -> tuple[float, ...]:
    """Return the minutes that times and lengths may make together; none where they say too little."""
    parts = lengths(said)
    if not parts or len(parts) > _MOST_PARTS:
        return ()
    bounds = [*(one.start for one in parts[1:]), len(said)]
    starts = [0, *bounds[:-1]]
    pieces = [said[a:b] for a, b in zip(starts, bounds, strict=True)]
    if len(parts) == 1:
        return _made(parts[0].minutes, times_of(said), weeks_of(said), total)
    each = [times_of(piece) for piece in pieces]
    headed = said[: parts[0].start].rstrip().endswith(":")
    if not any(each[1:] if headed else each) and not times_of(said[parts[0].start : bounds[0]]):
        whole = sum(one.minutes for one in parts)
        return (whole, *_sums([one.minutes for one in parts]))
    made = [
        _made(one.minutes, times, weeks_of(said), total)
        for one, times in zip(parts, _shared(each), strict=True)
    ]
    return _joined(made)


def _shared(each: list[Times | None]) -> list[Times | None]:
    """Return the times of each part: "10 minutes first and 10 minutes last, every day" says them once."""
    told = [one for one in each if one]
    return each if len(told) > 1 else [*told] * len(each)


def _joined(made: list[tuple[float, ...]]) -> tuple[float, ...]:
    """Return what parts make together, and what some of them do, where each can be reckoned."""
    if not all(made):
        return ()
    firsts, lasts = [one[0] for one in made], [one[-1] for one in made]
    return (sum(firsts), sum(lasts), *_sums(firsts), *_sums(lasts))


def _sums(parts: list[float]) -> Iterator[float]:
    for many in range(1, len(parts)):
        yield from (sum(some) for some in combinations(parts, many))


def _made(
    minutes: float, times: Times | None, weeks: tuple[float, ...], total: _Total
) -> tuple[float, ...]:
    """Return what one length makes by its times: in a week, in a year, or in all."""
    if times is None:
        return tuple(minutes * many for many in weeks) if not total.by_week else ()
    week = [minutes * many for many in times.a_week]
    year = [minutes * many for many in times.a_year(weeks)]
    whole = [minutes * many for many in times.in_all]
    if total.by_week:
        return tuple(week)
    if total.by_year:
        return (*year, *whole)
    return (*whole, *year, *week)


def _wrong_counts(sentence: str) -> Iterator[str]:
    """Yield why a number of sessions cannot be right beside how often they come."""
    for found in _COUNTED.finditer(sentence):
        rest = f"{sentence[: found.start()]} {sentence[found.end() :]}"
        times = times_of(rest)
        if times is None or any(one.search(rest) for one in (_OTHER, _ASIDE, _SOMEBODY_ELSE)):
            continue
        many = float(found["many"])
        weeks = (float(found["weeks"]),) if found["weeks"] else weeks_of(rest)
        if found["all"] and not weeks:
            continue
        made = times.a_day_of_week if found["week"] else times.a_year(weeks)
        if made and not any(_near(many, one, spare=0.12) for one in made):
            yield f"“{_tidy(found.group(0))}” is not what the times given make: {made[0]:.4g}."
            return


def _tidy(said: str) -> str:
    return " ".join(said.split())


def _near(one: float, other: float, *, spare: float = _SPARE) -> bool:
    return abs(one - other) <= spare * max(one, other)


@lru_cache(maxsize=1024)
def shown(minutes: float) -> str:
    """Return a length of time as a reader would say it."""
    return f"{minutes / 60:.4g} hours" if minutes >= 90 else f"{minutes:.4g} minutes"
