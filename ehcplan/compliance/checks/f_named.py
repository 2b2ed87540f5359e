"""What reads as vague, and names somebody or a length after all."""

import re

from ehcplan.compliance.checks.quantity import stated
from ehcplan.compliance.pattern import Pattern

_WHOSE_ROLE = Pattern(
    r"(?:[’']s?)?\s+((?!(?:and|or|for|to|with|in|on|at|from|when|who|which|that)\b)[\w’'-]+"
    r"(?:\s+(?!(?:and|or|for|to|with|in|on|at|from|when|who|which|that)\b)[\w’'-]+){0,3})",
    re.IGNORECASE,
)


def is_somebody_of_theirs(hit: re.Match[str] | None, sentence: str) -> bool:
    """Return whether a role follows the place: "by the college’s psychologist", "by the school nurse"."""
    if hit is None or not hit.group(0).casefold().startswith("by "):
        return False
    after = _WHOSE_ROLE.match(sentence, hit.end())
    return after is not None and stated(after.group(1)).who


_ABOUT = Pattern(r"(?:approx|around|about|roughly|circa)", re.IGNORECASE)
_OF_KNOWN_LENGTH = Pattern(
    r"\b(?:each|every|all|any)\s+(?:of\s+(?:the|his|her|their)\s+)?(?:[\w-]+\s+){0,3}?(?:tests?|"
    r"exams?|examinations?|papers?|mocks?|assessments?|matches|match|trips?|performances?|"
    r"rehearsals?|concerts?|journeys?|assembl(?:y|ies)|fixtures?|dose|infusion|feed)\b",
    re.IGNORECASE,
)
"""Occasions whose length others set: what is given lasts as long as they do."""
_COMES_TO = Pattern(
    r"(?:\b(?:which|that)\s+(?:is|are|comes?\s+to|makes?|adds\s+up\s+to)|\bin\s+all|\btotal(?:ling)?|"
    r"\bor|\bi\.e\.|[=(,–—:])\s*(?:is\s+|of\s+)?$",
    re.IGNORECASE,
)
_A_YEAR = Pattern(
    r"[^.;,]{0,12}?\b(?:a|per|each|every|over\s+(?:the|a)|in\s+(?:the|a))\s+(?:school\s+|"
    r"academic\s+)?(?:year|term|annum|half-term|fortnight|month|week)\b|\s+in\s+(?:all|total)\b",
    re.IGNORECASE,
)


def is_of_known_length(hit: re.Match[str] | None, sentence: str) -> bool:
    """Return whether "about" says what an exact amount, or a thing of known length, comes to."""
    if hit is None or _ABOUT.match(hit.group(0)) is None:
        return False
    before, after = sentence[: hit.start()], sentence[hit.end() :]
    if _OF_KNOWN_LENGTH.search(sentence) is not None:
        return True
    told = stated(before)
    adds_up = _COMES_TO.search(before) or _A_YEAR.match(after)
    return told.amount and told.frequency and bool(adds_up)
