"""Headings whose section has a number for each area of need: "SECTION E1: OUTCOMES – COMMUNICATION"."""

import re

from ehcplan.documents.read.outline.areas import area_of
from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.plan.whole import Letter

_NUMBERED = re.compile(
    r"^[\W_]*(?:(?:my|the)\s+)?(?:sections?|parts?)\s+(?P<letter>[B-G])\s?[.\s(-]?\s?\d{1,2}\)?"
    r"\s*(?:[:.|–—-]|\t)\s*(?P<title>[^\s.;:–—-].{2,110}?)\s*:?\s*$",
    re.IGNORECASE,
)
_MOST_WORDS = 14
_PARTS = re.compile(r"\s*(?:[:–—|]|\s-\s)\s*")


def letter_of_area(text: str, names: tuple[str, ...] = ()) -> Letter | None:
    """Return the section that a line opens for one area of need, or None.

    "Section E1 is looked at in July" and "Section B2: he reads 20 words" open none.
    """
    found = _NUMBERED.match(text)
    if found is None or text.rstrip().endswith((".", ";", ",", "?")):
        return None
    letter, title = Letter(found["letter"].upper()), found["title"]
    if len(title.split()) > _MOST_WORDS:
        return None
    plain = plain_title(title, names)
    if letter in (*letters_of_title(plain), *letters_of_sense(plain)):
        return letter
    parts = [part for part in _PARTS.split(title) if part]
    if any(letter in letters_of_title(plain_title(part, names)) for part in parts):
        return letter
    return letter if any(area_of(part) is not None for part in parts) else None
