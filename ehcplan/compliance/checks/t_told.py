"""Steps whose lateness a sentence tells: by two days, by a time that was taken, by what is undone."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.t import late_words, tells_exception
from ehcplan.compliance.checks.t_days import (
    FEW,
    UNDONE,
    days_in,
    own_words,
    steps_in_row,
    stretches,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.plan.whole import Advice, Letter

LETTERS = frozenset({None, Letter.A, Letter.I, Letter.K})
"""Where a plan tells its own history. What B to H date is help, and what was seen."""
_OF_REVIEW = Pattern(r"\b(?:annual|yearly)\s+review\b|^\W*reviewed\s+\d", re.IGNORECASE)
"""What a review did is told beside the outcomes too."""
_ROUND = 400
"""Days after which two steps are of two rounds."""
_WEEK = 7
_NUMBER = (
    r"(?P<n>\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty[- ]\w+|thirty)"
)
_OVER = r"(?P<over>more\s+than|over|above|upwards\s+of)\s+"
_TOOK = (
    r"(?:took|taken|takes|waited|waiting|needed|had\s+to\s+wait|has\s+waited|wait\s+of|"
    r"spent|delay\s+of|only|after)\s+(?:(?:the|her|his|them|us|it|me|family|authority|school|"
    r"college|nearly|almost|about|some|all\s+of|for|another)\s+){0,3}"
)
_HAS_TAKEN = Pattern(_TOOK, re.IGNORECASE)
_LONG_AFTER = Pattern(
    rf"\b(?:(?:{_TOOK})?(?:{_OVER})?{_NUMBER}(?:\s+and\s+a\s+half)?\s+(?P<unit>days|weeks|months)"
    r"(?P<after>\s+(?:after|later|before|on|from|since|to|for|until)\b)?)",
    re.IGNORECASE,
)
_IN_WEEK = Pattern(r"\b(?:in|week)\s+(?:week\s+)?(?P<n>\d{1,2})\s+(?:after|of|from|since)\b", re.I)
_ORDINALS = {
    word: place
    for place, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50}
_ON_THE_DAY = Pattern(
    rf"\b(?:on|in|until|only\s+on)\s+the\s+(?P<nth>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})\s+"
    r"(?P<unit>day|week)\s+(?:after|from|since|of)\b",
    re.IGNORECASE,
)
"""A day that is counted: "on the 31st day after it got the papers"."""
_LAWS = Pattern(
    r"\b(?:must|within|by\s+law|legal\s+limit|statutory|allowed|has\s+to|have\s+to|should|"
    r"regulations?\s+\d|no\s+(?:more|later)\s+than|at\s+least)\b",
    re.IGNORECASE,
)
_OTHERS = Pattern(
    r"\b(?:brother|sister|cousin|sibling|twin|appeal\w*|mediation|tribunal|complain\w*|transport|"
    r"re-?assess\w*|personal\s+budget|direct\s+payments?|ombudsman|diagnos\w+|referr\w+|"
    r"subject\s+access|waiting\s+list|CAMHS)\b",
    re.IGNORECASE,
)
_ONLY_SENT = Pattern(
    r"\W*(?:(?:only|not|did|until|was|were|is|had|has|been|it|on|by|finally|then|dated|sent|came|"
    r"come|back|out|went|go|given|received|reach|reached|us|him|her|them|everyone|everybody|all|to|the|family|"
    r"parents|arrived|in|made|written|posted|issued)"
    r"\W*)+$",
    re.IGNORECASE,
)
_AS_AT = Pattern(r"\b(?:as\s+(?:at|of|on)|by|today|now|at|on|since)\W*(?:is\W*)?$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Told:
    """A check that no sentence tells of two steps further apart than the law allows, or too near."""

    clock: str
    step: str
    start: Pattern
    """Words of the step that comes first."""
    end: Pattern
    """Words of the step that comes after it."""
    never: Pattern
    """Words of other steps, with which the two days may be of something else."""
    about: Pattern | None = None
    """What the sentence must speak of, where the words of the step itself are of many things."""
    at_least: bool = False
    """Whether the time may not be shorter, and not that it may not be longer."""
    is_excusable: bool = False

    @cached_property
    def days(self) -> int:
        """How many days may lie between the two, or must."""
        return CLOCKS[self.clock].period.gap.days

    def __call__(self, draft: Draft) -> Iterator[Breach]:
        """Yield the first sentence that tells of it."""
        if self.is_excusable and draft.once(tells_exception):
            return
        for passage in told_by(draft, calling_words(self.end)):
            for start, end in stretches(passage):
                if self._is_broken(passage.text[start:end], draft.on):
                    yield self._breach(passage, start, end)
                    return

    def _is_broken(self, said: str, on: dt.date) -> bool:
        if not (self.start.search(said) and self.end.search(said)):
            return False
        if self.about is not None and not self.about.search(said):
            return False
        dated = days_in(said)
        if self._is_late_in_row(said, dated, on):
            return True
        if self.never.search(said) or _OTHERS.search(said):
            return False
        days = sorted({one.first for one in dated})
        if len(days) == 2 and self._is_apart(said, dated):
            return True
        if self.at_least:
            return False
        if len(days) in (1, 2) and self._is_undone(said, dated, on):
            return True
        return not _LAWS.search(said) and any(self._is_long(one, said) for one in times(said))

    def _is_apart(self, said: str, dated: list[english.WrittenDate]) -> bool:
        first, last = min(dated, key=_first), max(dated, key=_first)
        gap = (last.first - first.first).days
        wrong = gap < self.days if self.at_least else self.days < gap <= _ROUND
        own = {one: own_words(said, dated, one) for one in (first, last)}
        if not wrong or not self.start.search(own[first]):
            return False
        # "Its answer to the letter of 1 May was sent on 9 June": what was sent stands in front.
        told = said[: last.start] if _ONLY_SENT.match(own[last]) else own[last]
        return self.end.search(told) is not None

    def _is_late_in_row(self, said: str, dated: list[english.WrittenDate], on: dt.date) -> bool:
        """Return whether two of several steps that are listed with their days tell it.

        Each has words of its own, so that what the others are about does not matter.
        """
        steps = list(steps_in_row(said, dated, on)) if len(dated) > 1 else []
        if len(steps) < FEW or (self.at_least and len(dated) < FEW):
            return False
        began = None
        for words, day in steps:
            if self.never.search(words) or _OTHERS.search(words):
                continue
            if began is not None and self.end.search(words):
                if self.at_least and day == on:
                    return False
                gap = (day - began).days
                return 0 <= gap < self.days if self.at_least else self.days < gap <= _ROUND
            if self.start.search(words):
                began = day
        return False

    def _is_undone(self, said: str, dated: list[english.WrittenDate], on: dt.date) -> bool:
        if not UNDONE.search(said):
            return False
        began = min(dated, key=_first)
        until = max(dated, key=_first)
        if until is not began and not _AS_AT.search(said[: until.start]):
            return False
        end = on if until is began else until.first
        return self.days < (end - began.first).days <= _ROUND

    def _is_long(self, time: "Taken", said: str) -> bool:
        return time.days > self.days or (time.is_over and time.days >= self.days)

    def _breach(self, passage: Passage, start: int, end: int) -> Breach:
        values = late_words(self.clock, self.step, f"had {CLOCKS[self.clock].period.span}")
        return breach_at(passage, start, end, values | {"then": "More time is told of"})


def told_by(draft: Draft, triggers: frozenset[str]) -> Iterator[Passage]:
    """Yield the texts that may tell what happened when: a row of Section K as it is printed."""
    for passage in draft.once(_all_told):
        if not draft.narrows or passage.holds_any(triggers):
            yield passage


def _all_told(draft: Draft) -> tuple[Passage, ...]:
    found = [
        p
        for p in draft.passages
        if (p.letter in LETTERS and not isinstance(p.part, Advice))
        or (p.letter is Letter.E and _OF_REVIEW.search(p.text))
    ]
    for row in draft.plan.advice:
        if row.printed:
            found.append(_of_row(row))
    for text in draft.case.reading.guidance if draft.case.reading is not None else ():
        found.append(Passage(text=text, ref="", field=PRINTED))
    return tuple(found)


def _of_row(row: Advice) -> Passage:
    return Passage(text=row.printed, ref="", letter=Letter.K, field=PRINTED, heading=row.title)


PRINTED = "printed"
"""The field of a text that is no line of the plan, so that no words of it can be marked."""


def breach_at(passage: Passage, start: int, end: int, values: dict[str, str]) -> Breach:
    """Return a breach at some words of a text; beside it, where it is printed and no line."""
    if passage.field == PRINTED:
        return Breach(
            letter=passage.letter,
            evidence=passage.text[start:end].strip(),
            certainty=Certainty.SUSPECTS,
            values=values,
        )
    return Breach(
        passage=passage, start=start, end=end, certainty=Certainty.SUSPECTS, values=values
    )


def _first(one: english.WrittenDate) -> dt.date:
    return one.first


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A time that a sentence says something took."""

    days: int
    is_over: bool


def _number(written: str) -> float | None:
    known = english.number(written)
    if known is not None:
        return known
    parts = [english.number(part) for part in written.replace("-", " ").split()]
    return sum(part for part in parts if part is not None) if all(parts) else None


def times(said: str) -> Iterator[Taken]:
    """Yield each time that a sentence says something took, or was late after what came before it."""
    for found in _LONG_AFTER.finditer(said):
        took = _HAS_TAKEN.match(found.group(0)) is not None
        if not (took or found["after"] or found["over"]):
            continue
        number = _number(found["n"])
        if number is not None:
            unit = {"d": 1, "w": _WEEK, "m": 30}[found["unit"][0].lower()]
            yield Taken(days=int(number * unit), is_over=bool(found["over"]) or "half" in found[0])
    for found in _IN_WEEK.finditer(said):
        yield Taken(days=int(found["n"]) * _WEEK, is_over=False)
    for found in _ON_THE_DAY.finditer(said):
        unit = 1 if found["unit"][0].lower() == "d" else _WEEK
        yield Taken(days=_ordinal(found["nth"]) * unit, is_over=False)


def _ordinal(written: str) -> int:
    """Return the number of a word for a place in a row: the 31st, the sixth; 0 where it is none."""
    digits = re.match(r"\d+", written)
    if digits is not None:
        return int(digits[0])
    return _ORDINALS.get(written.casefold(), 0)
