"""Labels that hold a time themselves: "By July 2028" beside an outcome, "In June 2026" where it starts."""

import re
from collections.abc import Iterable

from ehcplan.documents.read.columns import Holds
from ehcplan.documents.read.dates import due_in

_MOST_WORDS = 14
_TIME = re.compile(
    r"\b(?:20\d\d|(?:school |nc )?year (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|reception|r)|key stage \w+|ks ?[1-5]|age (?:of )?\w+|reception|"
    r"(?:autumn|spring|summer) (?:term )?(?:20\d\d|of)|next (?:annual )?review|school|college|"
    r"sixth form|nursery|primary|secondary)\b",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:by|until|before|end of|within|due|deadline|target date|(?:met|reached|achieved|wanted) "
    r"(?:in|by|at|for))\b",
    re.IGNORECASE,
)
_START = re.compile(
    r"^\W*(?:(?:in|on|at|as (?:at|of)|since|from|during)\s+(?:the (?:start|beginning) of "
    r")?|(?:where (?:he|she|they|i|we|\w+) (?:is|am|are|was|were)|now|today|current(?:ly)?|at "
    r"present|at the start|start(?:ing)?(?: point)?|baseline|level)\b)",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\b(?:steps?|milestones?|half[- ]?way|on the way|interim|first|part way|next target)\b",
    re.IGNORECASE,
)
_IN_TEXT = re.compile(
    r"\bby (?:the )?(?:end of |start of |age (?:of )?|time )?(?:[^,.;:()]{3,60}?)(?=\s*"
    r"(?:[,.;:(]|\b[A-Z][a-z]+ will\b|\bI will\b|\bhe will\b|\bshe will\b|\bthey will\b|$))",
    re.IGNORECASE,
)
# "By himself", "by train" and "by asking" are no times.
_IS_TIME = re.compile(
    r"\d|\b(?:end|start|beginning|time|age|years?|terms?|summer|spring|autumn|winter|christmas|"
    r"easter|key stage|months?|weeks?|review|leav\w+|birthday|transfers?|transition|"
    r"moves?|when|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|then|next|date|deadline)\b",
    re.IGNORECASE,
)


def time_in(text: str) -> bool:
    """Return whether a few words name a month, a year, a school year or a stage."""
    return due_in(text) is not None or _TIME.search(text) is not None


def order_of(label: str) -> tuple[str, int] | None:
    """Return what a label's time is counted in and its place there, to compare two of one kind."""
    day = due_in(label)
    if day is not None:
        return "day", day.toordinal()
    found = _COUNTED.search(label)
    return (found["kind"].casefold(), int(found["number"])) if found else None


_COUNTED = re.compile(
    r"\b(?P<kind>year|key stage|ks|age) ?(?:of )?(?P<number>\d{1,4})\b", re.IGNORECASE
)


def comes_before(first: str, then: str) -> bool:
    """Return whether the time of one label surely comes before that of another."""
    one, two = order_of(first), order_of(then)
    return bool(one and two and one[0] == two[0] and one[1] < two[1])


def held_by_time(label: str) -> Holds | None:
    """Return what stands beside a label that holds a time, or None where it holds none."""
    if not label or len(label.split()) > _MOST_WORDS or not time_in(label):
        return None
    if _STEP.search(label):
        return Holds.STEPS
    if _DUE.search(label):
        return Holds.OUTCOME
    return Holds.BASELINE if _START.match(label) else None


def due_in_text(text: str) -> str:
    """Return the words of a text by which something is due: "by the end of Year 6"; empty for none."""
    found = (one.group(0).strip() for one in _IN_TEXT.finditer(text))
    return next((words for words in found if _IS_TIME.search(words)), "")


def due_over(label: str, captions: Iterable[str]) -> str:
    """Return the label or the nearest caption over an outcome that says by when, or an empty text."""
    own = label.strip()
    if own and time_in(own) and held_by_time(own) in (Holds.OUTCOME, None):
        return own
    return next(
        (c for c in captions if held_by_time(c) is Holds.OUTCOME and not _STEP.search(c)), ""
    )
