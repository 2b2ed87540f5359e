"""Lengths of time, and how often, as figures: "45 mins, 3 x wkly, 39 wks", "two and a half hours".

What is written is first put plainly (`plain_amounts`): small letters, figures for words, one word for
each unit. Where words can be read in two ways, both readings are given.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from ehcplan.compliance.pattern import Pattern

_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FIGURES = (
    {word: n for n, word in enumerate(_UNITS, 1)}
    | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    | {f"{tens}-{unit}": 10 * n + m for n, tens in enumerate(_TENS, 2) for m, unit in enumerate(_UNITS[:9], 1)}
)  # fmt: skip
_WORDS = Pattern(
    rf"\b(?:(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_UNITS[:9])}))?|{'|'.join(reversed(_UNITS))})"
    r"\b"
)
_A_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_PART_OF_DAY = r"(?:\s+(?:morning|afternoon|evening|night|lunch\s?time))?s?\b"
_EVERY_OTHER = (
    rf"\b(?:(?:on\s+)?(?:(?:every|each)\s+(?:other|second|2nd|alternate)|alternate)\s+{_A_DAY}|"
    rf"(?:on\s+)?(?:one|1)\s+{_A_DAY}\s+in\s+(?:every\s+)?(?:two|2))"
)
_EVERY_OTHER_DAYS = rf"{_EVERY_OTHER}{_PART_OF_DAY}\s*(?:and|&)\s*{_A_DAY}{_PART_OF_DAY}"
_EVERY_OTHER_DAY = (
    rf"{_EVERY_OTHER}{_PART_OF_DAY}|\b(?:on\s+)?{_A_DAY}{_PART_OF_DAY}\s*(?:in|of|,|\()?\s*"
    r"(?:each\s+|every\s+)?week\s+[ab12]\b"
    rf"|\b(?:on\s+)?week\s+[ab12]\s+{_A_DAY}{_PART_OF_DAY}|\b{_A_DAY}{_PART_OF_DAY}\s*,?\s*(?:\(\s*"
    r")?(?:every\s+other|alternate|alternating|in\s+alternate)\s+weeks?\b"
)
_DAY_OF_A_MONTH = (
    r"\b(?:on\s+)?(?:the\s+)?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s+"
    rf"{_A_DAY}{_PART_OF_DAY}\s+(?:of|in)\s+(?:the|each|every|a)\s+(?:calendar\s+)?month\b"
)
_SHORT_FORMS = tuple(
    (Pattern(written), plain)
    for written, plain in (
        (r"[’‘]", "'"),
        (r"\bi\.\s?e\.", "that is"),
        (r"[\n\t|]+", " | "),
        (r"\bone[\s-]+(?:to|on)[\s-]+one\b", "1:1"),
        (r"\bp\.\s?a\b\.?|\bp/?a\b|/\s?(?:yr|year|annum)\b|\b(?:a|per)\s+annum\b", " a year"),
        (r"\bp\.\s?w\b\.?|\bp/?w\b|/\s?(?:wk|week)\b|(?<=x)\s*(?:wk|week)\b", " a week"),
        (r"/\s?day\b|\bp/?d\b", " a day"),
        (r"\bwkly\b", "weekly"),
        (r"\bwks\b|\bwk\b(?!\s*\d)", "weeks"),
        (r"\b(?:dly|everyday)\b", "daily"),
        (r"\b(?:yrly)\b", "yearly"),
        (_EVERY_OTHER_DAYS, "2 times fortnightly"),
        (_EVERY_OTHER_DAY, "fortnightly"),
        (_DAY_OF_A_MONTH, "monthly"),
        (r"\bonce\b", "1 times"),
        (r"\btwice\b", "2 times"),
        (r"\bthrice\b", "3 times"),
        (r"(?<=\d)\s?(?:½|1/2)", ".5"),
        (r"½\s*(?:an\s+)?(?=hour|hr|h\b)", "0.5 "),
        (r"\bthree[\s-]quarters\s+of\s+an\s+hour\b", "45 minutes"),
        (r"\b(?:a\s+)?quarter[\s-]+(?:of[\s-]+an[\s-]+)?hour\b", "15 minutes"),
        (r"\b(?:a\s+|one\s+)?half[\s-]+(?:an?[\s-]+)?hour\b", "30 minutes"),
        (r"\b(?:an|one)\s+hour\s+and\s+a\s+half\b", "90 minutes"),
        (r"\b(?:an|one)\s+hour\s+and\s+a\s+quarter\b", "75 minutes"),
        (r"\b(?:an|one|a\s+full|a\s+whole)\s+hour\b", "1 hours"),
    )
)
_AND_A_HALF = Pattern(r"\b(\d+)\s+(?:and\s+a\s+half\s+(?=hours?)|hours?\s+and\s+a\s+half\b)")
_UNIT = Pattern(r"(?<=\d)[\s-]*(?:(hours?|hrs?|h)|(minutes?|mins?|m))(?!\w)")
_BOTH = Pattern(r"\b(\d+(?:\.\d+)?) hours,?\s*(?:and\s+)?(\d+) minutes\b")
_LENGTH = Pattern(r"(?<![\d.:£])(?P<many>\d+(?:\.\d+)?) (?P<unit>minutes|hours)\b")
_WEEKS = Pattern(
    r"(?:\b(?P<blocks>\d+)\s+(?:\w+\s+)?blocks?\s+of\s+)?\b(?P<weeks>\d+)[\s-]+(?:school\s+"
    r"|teaching\s+|term(?:-time)?\s+)?weeks?\b"
    r"(?P<term>\s+(?:of|in|a|per|each|every)\s+(?:a|each|every)?\s*(?:half[\s-])?term\b)?"
)
_SESSION = (
    r"(?:sessions?|visits?|lessons?|slots?|times|appointments?|meetings?|periods?|turns?|calls?)"
)
_EVENT = Pattern(
    r"(?:(?<![:.\d£])(?<!of )(?<!level )(?<!year )(?<!stage )\b(?P<many>\d+)\s*"
    rf"(?:x|×|(?:(?:~|[a-z-]+)\s+){{0,3}}?{_SESSION})?\s*(?:(?:of|for)\s+~\s*)?,?\s*"
    r"(?:(?:on|in|for)\s+)?)?"
    r"\b(?:(?:a|an|per|each|every|alternate)\s+(?:(?P<other>other|second)\s+"
    r")?(?:(?:single|school|college|working|term)[\s-]+)?"
    r"(?P<unit>day|morning|afternoon|lunch\s?time|break(?:\s?time)?|playtime|week|fortnight|month|"
    r"half[\s-]term|term|year)s?\b(?!\s+of\s+\d)"
    r"|(?P<adverb>daily|weekly|fortnightly|monthly|half[\s-]termly|termly|annually|yearly)\b)"
)
_DAYS_A_WEEK = Pattern(
    r"\b(?P<many>\d+)\s+(?:school\s+)?(?:days|mornings|afternoons)\s+(?:(?:in|of)\s+"
    r")?(?:(?:a|per|each|every|the)\s+(?:school\s+)?week|weekly)\b"
)
_NAMED_DAYS = Pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
_RANGE = Pattern(r"\bmondays?\s*(?:to|-|–|until|through)\s*fridays?\b")
_COUNT = Pattern(
    rf"(?<![:.\d£])\b(?P<many>\d+)\s+(?:(?:~|(?!weeks?\b|days?\b)[a-z-]+)\s+){{0,2}}?{_SESSION}\b"
)
_IN_ALL = Pattern(
    r"\b(?P<many>\d+)\s+(?:(?:mon|tues|wednes|thurs|fri)days|fortnights|(?:weekly|fortnightly|"
    rf"monthly|termly|daily)\s+(?:[a-z~-]+\s+){{0,2}}{_SESSION})\b"
)
_YEARLY = {
    "month": (10, 9, 11, 12),
    "half-term": (6, 5),
    "term": (3,),
    "year": (1,),
}
_SCHOOL_YEAR = (38.0, 39.0, 36.0, 37.0, 40.0, 52.0)
_IN_DAY = ("day", "morning", "afternoon", "lunchtime", "break", "breaktime", "playtime")
_OF_ADVERB = {
    "daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month", "termly": "term",
    "half-termly": "half-term", "annually": "year", "yearly": "year",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Length:
    """A length of time in a text, in minutes, and where it stands."""

    minutes: float
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Times:
    """How often something comes: each reading of the words, the likeliest first."""

    a_week: tuple[float, ...] = ()
    of_year: tuple[float, ...] = ()
    """How often in a year, where a month, a term or the year is named."""
    in_all: tuple[float, ...] = ()
    a_day_of_week: tuple[float, ...] = ()
    """How often in a week, where a number is given for each day."""

    def a_year(self, weeks: tuple[float, ...]) -> tuple[float, ...]:
        """Return how often that is in a year, or in the weeks that are named."""
        return (
            *self.in_all,
            *self.of_year,
            *(times * many for many in (weeks or _SCHOOL_YEAR) for times in self.a_week),
        )


@lru_cache(maxsize=4096)
def plain_amounts(text: str) -> str:
    """Return a text in small letters, with figures and whole words for its amounts."""
    plain = text.lower()
    for written, said in _SHORT_FORMS:
        plain = written.sub(said, plain)
    plain = _WORDS.sub(lambda found: str(_FIGURES[found.group(0).replace(" ", "-")]), plain)
    plain = _AND_A_HALF.sub(lambda found: f"{found[1]}.5 hours ", plain)
    plain = _UNIT.sub(lambda found: " hours" if found[1] else " minutes", plain)
    plain = re.sub(r"hours\s+hours", "hours", plain)
    return _BOTH.sub(lambda found: f"{float(found[1]) * 60 + float(found[2]):g} minutes", plain)


@lru_cache(maxsize=4096)
def lengths(plain: str) -> tuple[Length, ...]:
    """Return the lengths of time in a text that was put plainly, in order."""
    return tuple(
        Length(
            minutes=float(found["many"]) * (60 if found["unit"] == "hours" else 1),
            start=found.start(),
            end=found.end(),
        )
        for found in _LENGTH.finditer(plain)
    )


def weeks_of(plain: str) -> tuple[float, ...]:
    """Return over how many weeks a plain text runs: each reading, and all its spells together."""
    spells: list[tuple[float, ...]] = []
    for found in _WEEKS.finditer(plain):
        weeks = float(found["weeks"])
        if found["blocks"]:
            spells.append((weeks * float(found["blocks"]), weeks))
        elif found["term"]:
            spells.append((weeks * 3, weeks * 6, weeks))
        else:
            spells.append((weeks,))
    together = (sum(one[0] for one in spells),) if len(spells) > 1 else ()
    return (*(week for spell in spells for week in spell), *together)


def times_of(plain: str) -> Times | None:
    """Return how often a plain text says that something comes; None where it does not."""
    said = _LENGTH.sub("~", plain)
    days = _days_of(said)
    events = _events(_DAYS_A_WEEK.sub(" ", said))
    counts = tuple(float(one["many"]) for one in _COUNT.finditer(said))
    in_all = tuple(float(one["many"]) for one in _IN_ALL.finditer(said))
    if not events and not days:
        return Times(in_all=in_all or counts[:1]) if in_all or len(counts) == 1 else None
    counted = [one for one in events if one[1] is not None]
    if not counted and len(counts) == 1:
        events = [(unit, counts[0]) for unit, _ in events] or [("day", counts[0])]
    return _times(events, days, in_all)


def _times(
    events: list[tuple[str, float | None]], days: tuple[float, ...], in_all: tuple[float, ...]
) -> Times:
    in_day = [many for unit, many in events if unit == "day"]
    in_week = [many for unit, many in events if unit == "week"]
    week: list[float] = []
    counted_day: list[float] = []
    if in_day or days:
        a_day = _most(in_day) * max(1, _parts_of_day(events))
        week += [one * a_day for one in (days or (5.0,))]
        counted_day = week[:] if any(in_day) else []
        week += [_most(in_week)] if any(in_week) else []
        week += [a_day * one for one in in_week if one and not days]
    elif in_week:
        week += [many or 1.0 for many in in_week if many or not any(in_week)]
    week += [(many or 1.0) / 2 for unit, many in events if unit == "fortnight"]
    of_year = [(many or 1.0) * one for unit, many in events for one in _YEARLY.get(unit, ())]
    return Times(
        a_week=tuple(week), of_year=tuple(of_year), in_all=in_all, a_day_of_week=tuple(counted_day)
    )


def _parts_of_day(events: list[tuple[str, float | None]]) -> int:
    return sum(1 for unit, _ in events if unit == "day") if len(events) == 2 else 1


def _most(told: list[float | None]) -> float:
    return max((one for one in told if one), default=1.0)


def _events(said: str) -> list[tuple[str, float | None]]:
    found: list[tuple[str, float | None]] = []
    for one in _EVENT.finditer(said):
        unit = one["unit"] or _OF_ADVERB[one["adverb"].replace(" ", "-")]
        unit = unit.replace("half term", "half-term").replace(" ", "")
        if one["other"] or one.group(0).lstrip().startswith("alternate"):
            unit = "fortnight" if unit == "week" else "year" if unit == "year" else unit
        many = float(one["many"]) if one["many"] else None
        found.append(("day" if unit in _IN_DAY else unit, many))
    return found


def _days_of(said: str) -> tuple[float, ...]:
    """Return on how many days of a week, where a text says so."""
    if (found := _DAYS_A_WEEK.search(said)) is not None:
        return (float(found["many"]),)
    if "day of the week" in said:
        return (5.0, 7.0)
    if _RANGE.search(said) is not None:
        return (5.0,)
    named = {found.group(0).rstrip("s") for found in _NAMED_DAYS.finditer(said)}
    return (float(len(named)),) if named else ()
