"""Provision that is listed under whoever gives it: "Speech and language therapist (HCPC registered)"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ehcplan.compliance.words.quantity import WHO

_MOST_WORDS = 24
_ASIDE = re.compile(r"\([^()]*\)")
_LEAD = re.compile(
    r"^\W*(?:(?:[A-Z]{1,2}\.?\s?)?\d{1,2}(?:\.\d{1,2})?[.:)]?\s+|[A-Za-z][.)]\s+)?\W*"
    r"(?:(?:what\s+is\s+|everything\s+)?(?:(?:to\s+be\s+)?(?:given|provided|delivered|taught|led|run|carried\s+out|done|overseen)\s+)?(?:by|from)\s*:?\s+"
    r"|(?:the\s+)?(?:role|job|part|work|task|duties|responsibilities|hours|time|help)\s+of\s+|what\s+|help\s+from\s+|who\s*:\s*)?"
    r"(?:(?:the|an?|his|her|their|my|our|your|one|two|three|both|each|every|[\w’'-]+[’']s)\s+)?",
    re.IGNORECASE,
)
_MODIFIER = (
    r"(?:(?!(?:for|to|from|with|by|in|on|at|about|how|when|where|why|who|what|will|is|are|does|has|training|meetings?|advice|"
    r"support(?!\s+(?:assistant|worker|teacher|practitioner|staff))|help|sessions?|hours?|time|reports?|liais\w+|provision|working|no|not)\b)"
    r"[\w’'&/-]+\s+){0,6}?"
)
_AFTER = (
    r"(?:[’']s?\s+(?:part|work|job|role|time|hours)\b)?"
    r"(?:\s+(?:for|of|in|at)\s+(?:(?!(?:will|to)\b)[\w’'-]+\s*){1,6}?)?"
    r"\s*(?:$|[,;:/&+–—.-]|(?:and|with|or|will|shall|does|do|gives?|provides?|teaches|who)\b)"
)
_GIVER = re.compile(rf"{_MODIFIER}(?:{WHO.pattern})", re.IGNORECASE)
_ONLY_GIVER = re.compile(rf"{_GIVER.pattern}{_AFTER}", re.IGNORECASE)


@lru_cache(maxsize=4096)
def provider_in(heading: str) -> str:
    """Return a heading that is the role of whoever gives what stands under it; else an empty text.

    "Teaching assistant (level 3)" and "What the class teacher does" are; "Teaching assistant hours"
    and "Training for teachers" are not.
    """
    text = " ".join(heading.split())
    if len(text.split()) > _MOST_WORDS:
        return ""
    return text.rstrip(": ") if _stands(_ONLY_GIVER, _ASIDE.sub("", text)) else ""


def provider_above(headings: Sequence[str], text: str) -> str:
    """Return the nearest heading that is a role, for a text that does not begin with a role of its own."""
    above = next((found for one in reversed(headings) if (found := provider_in(one))), "")
    return "" if above and begins_with_provider(text) else above


def begins_with_provider(text: str) -> bool:
    """Return whether a text begins with the role of somebody: it says itself who gives it."""
    return _stands(_GIVER, text)


def _stands(pattern: re.Pattern[str], text: str) -> bool:
    lead = _LEAD.match(text)
    return pattern.match(text, lead.end() if lead is not None else 0) is not None
