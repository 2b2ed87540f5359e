"""Labels that hold a time themselves: "By July 2028" beside an outcome, "In June 2026" where it starts."""

import re
from collections.abc import Iterable

from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.dates import due_in

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


_STEP_LED = re.compile(
    r"^\W*(?:(?:the |a |an )?(?:small(?:er)? |short(?:er)?[- ]term |first |next |interim |nearer )?"
    r"(?:steps?|milestones?|targets?|goals?)(?: (?:on|along) the way| towards \w+| to \w+)?"
    r"|on the way|along the way|half[- ]?way|part[- ]way)\s*(?:\([^()]*\)\s*)?[:–—-]",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|did|had|could|took|made|went|ran|said|wrote|read|got|gave|came|held|stood|sat|"
    r"fell|kept|knew|found|left|spoke|[a-z]{2,}ed)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|shall|by|until|before|within|due|is to|are to|to be|aims?|goal|target|review\w*|"
    r"achieved?|reach(?:ed)?|complete[d]?|expected|planned|wanted|hoped)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=\S)|\n")
_NUMBER_ONLY = re.compile(
    r"\W*(?:[a-z]+\s*)?[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?\s*(?:\([^()]*\))?\W{0,3}", re.IGNORECASE
)
_BRACKETED = re.compile(r"\([^()]*\)")


def due_part(text: str) -> str:
    """Return an outcome without what it tells of where it starts and of the steps towards it.

    "In July 2026 he followed one word. Step: two by March 2027." tells no day by which the outcome
    itself is to be reached.
    """
    kept: list[str] = []
    for sentence in _SENTENCE.split(_BRACKETED.sub(_ahead_only, text)):
        is_first = all(_NUMBER_ONLY.fullmatch(one) for one in kept)
        if is_first or not (_STEP_LED.match(sentence) or _is_of_start(sentence)):
            kept.append(sentence)
    return " ".join(kept)


def _ahead_only(inside: re.Match[str]) -> str:
    return " " if _is_of_start(inside[0]) else inside[0]


def _is_of_start(sentence: str) -> bool:
    """Return whether a sentence with a time in it tells how things were or are before the help."""
    if not time_in(sentence) or _AHEAD.search(sentence):
        return False
    return bool(_START.match(sentence) or _PAST.search(sentence))


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
