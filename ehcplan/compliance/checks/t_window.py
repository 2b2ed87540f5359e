"""The time that a family is given for a draft, where a plan counts it in days or weeks."""

import re
from collections.abc import Iterator

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.t import late_words
from ehcplan.compliance.checks.t_told import breach_at, told_by
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach

_CLOCK = "CLK-05"
_ASKED = CLOCKS[_CLOCK].period
_TEN = 10
_UNITS = {"d": 1, "w": 7, "f": 14}
_TIME = (
    r"(?P<{n}>\d{{1,2}}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen)\s+(?:clear\s+|calendar\s+)?(?P<{w}>(?:working|school)\s+)?"
    r"(?P<{u}>days?|weeks?|fortnight)"
)
_SAY = (
    r"(?:comments?|reply|replies|respond|responses?|representations?|views|let\s+us|tell\s+us|"
    r"return|get\s+back|come\s+back|write\s+back|answer|say|object|send|give|make|hear\s+from)"
)
_WHO = (
    r"(?:you|parents?|parents\s+and\s+carers|carers?|the\s+family|family|mum|dad|they|he|she|"
    r"[A-Z]\w+)"
)
_GIVEN = Pattern(
    rf"\b{_WHO}\s+(?:will\s+|then\s+|now\s+)?(?:have|has|had|(?:are|is|was|were)\s+given|get|gets|"
    rf"got)\s+(?:only\s+|just\s+|up\s+to\s+)?{_TIME.format(n='n', w='w', u='u')}\s+"
    rf"(?:from\s+[^.;,]{{1,40}}?\s+|in\s+which\s+)?(?:to|for)\s+(?:\w+\s+){{0,2}}?{_SAY}\b|"
    rf"\b{_SAY}\b[^.;]{{0,60}}?\b(?:within|in\s+the\s+next|no\s+later\s+than)\s+"
    rf"{_TIME.format(n='n2', w='w2', u='u2')}\b|"
    rf"\b(?:within|in\s+the\s+next)\s+{_TIME.format(n='n3', w='w3', u='u3')}\b[^.;]{{0,40}}?"
    rf"\b{_SAY}\b|\b(?:came|left|leaves|allow\w*|gave|gives?|giving|offered|set|only|just)\s+"
    rf"(?:\w+\s+){{0,3}}?{_TIME.format(n='n4', w='w4', u='u4')}\s+(?:in\s+which\s+)?(?:to|for)\s+"
    r"(?:\w+\s+){0,2}?(?:comments?|reply|replies|respond|responses?|representations?|answer|object)\b",
    re.IGNORECASE,
)
_OF_DRAFT = Pattern(
    r"\bdraft\b|\bproposed\s+(?:\w+\s+)?(?:plan|amend\w*|changes)|\bnotice\s+of\s+amend",
    re.IGNORECASE,
)
_ELSE = Pattern(
    r"\b(?:we|authority|council|officer|school|college|governors?|service)\s+(?:will|must|should|"
    r"has\s+to|have\s+to|would|is\s+to|may)\b|\bconsult|\bmediation\b|\bappeal|\btribunal\b|"
    r"\b(?:another|further|extra|more|additional|longer|at\s+least)\b|\bfinal\s+plan\b|"
    r"\bwill\s+(?:reply|answer|respond|tell|hear|let)\b|\bmeeting\s+within\b|\breview\b",
    re.IGNORECASE,
)


def window_is_short(draft: Draft) -> Iterator[Breach]:
    """Yield that a plan tells a family to answer a draft in less than fifteen days."""
    for passage in told_by(draft, calling_words(_GIVEN)):
        if not _OF_DRAFT.search(passage.text):
            continue
        for start, end in passage.sentences:
            said = passage.text[start:end]
            found = _GIVEN.search(said)
            if found is None or _ELSE.search(said) or _days(found) >= _ASKED.length:
                continue
            values = late_words(_CLOCK, "Representations on a draft", f"had {_ASKED.span}")
            yield breach_at(passage, start, end, values)
            return


def _days(found: re.Match[str]) -> int:
    """Return how many days a time is; many where ten days at work or more are meant."""
    number, working, unit = next(
        (found[f"n{at}"], found[f"w{at}"], found[f"u{at}"])
        for at in ("", "2", "3", "4")
        if found[f"n{at}"]
    )
    count = int(english.number(number) or 1)
    if working and count >= _TEN:
        return _ASKED.length
    return count * _UNITS[unit[0].lower()]
