"""Titles of sections with a place before them, or with the law's own title behind them.

"Schedule 4, Part 2: Section H2 – Other help" and "At home (Section D: social care needs)".
"""

import re

from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.letters import LETTERS, letters_in
from ehcplan.documents.read.paper.plain import plain_title

_DIVISION = (
    r"(?:schedule|annex(?:e|ure)?|appendix|chapter|part|article|clause|title|book|volume|tab|"
    r"sheet|card|box|page|leaf|folder|enclosure|attachment|item|step|paragraph|para\.?|division)"
)
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth|\d{1,2}(?:st|nd|rd|th))"
)
_WHICH = (
    r"(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?|[ivx]{1,5}|[a-z]|one|two|three|four|five|six|seven|eight|"
    rf"nine|ten|eleven|twelve|the\s+{_ORDINAL})(?:\s?\([a-z\d]{{1,4}}\))?"
)
_ONE = (
    rf"(?:{_DIVISION}\s+(?:no\.?\s+)?{_WHICH}|(?:the\s+)?{_ORDINAL}\s+{_DIVISION}|"
    r"\d{1,2}(?:\.\d{1,2})?(?:[a-l]|\s?\([a-l\d]\)))"
)
_PLACE = re.compile(
    rf"^\W*{_ONE}(?:\s+of\s+\d{{1,2}})?(?:\s*[,/]?\s*{_ONE}){{0,2}}\s*[.:,|–—-]?\s*"
    rf"(?=(?:the\s+|my\s+)?(?:sections?|parts?|sect\.)\s+[“\"‘'(]?{LETTERS})",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"^(?P<title>[^.;()\[\]\n]{3,90}?)(?:\s*[(\[]|\s+[–—|/-]\s+)\s*(?:the\s+)?(?:sections?|parts?)"
    rf"\s+(?P<letters>{LETTERS})\s*[:,.|–—-]\s*(?P<law>[^\[\]\n]{{3,110}}?)[)\]]?\s*:?\s*$",
    re.IGNORECASE,
)
_MOST_OF_TITLE = 12
_LEADS = re.compile(
    r"\b(?:see|in|of|to|under|from|with|refer|and|or|per|for|is|are|was|were|told|by)\W*$",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"\b(?:needs?|outcomes?|items?|paragraphs?|lines?)\s+\d", re.IGNORECASE)


def place_ends(text: str) -> int:
    """Return where the place of a section in its file ends and its letter begins; 0 without one."""
    found = _PLACE.match(text[:200])
    return found.end() if found else 0


def named_by_title(text: str, names: tuple[str, ...]) -> str:
    """Return the letters of a title that has the section and the law's title behind it; or nothing.

    What stands behind the letter must be a title that its section may have.
    """
    found = _BEHIND.match(text) if len(text) <= 240 else None
    if found is None or _LEADS.search(found["title"]) or _OF_ONE.search(text):
        return ""
    if len(found["title"].split()) > _MOST_OF_TITLE or found["law"].rstrip().endswith("."):
        return ""
    law = plain_title(found["law"], names)
    called = letters_of_title(law) or letters_of_sense(law)
    return found["letters"] if set(called) & set(letters_in(found["letters"])[0]) else ""
