"""Titles whose letter stands after them: "My needs (Section B)", "My needs (B)"."""

import re
from dataclasses import replace

from ehcplan.documents.read.outline.heading import MOST_LETTERS, NUMBERED, Heading, Way, made
from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.letters import LETTERS, letters_in
from ehcplan.documents.read.paper.plain import plain_title, without_page

_ENDS = re.compile(
    rf"[\s(\[–—:-]+(?:(?:sections?|parts?)\s+(?P<named>{LETTERS})|(?P<h>H\s?\(?(?:[12]|i{{1,2}})"
    r"\)?))\s*[)\]]?\s*:?\s*$",
    re.IGNORECASE,
)


_INSIDE = re.compile(rf"\(\s*(?:sections?|parts?)\s+(?P<named>{LETTERS})\s*\)\s*:?", re.IGNORECASE)


_SHORT_FOR_HEARING = re.compile(
    r"\b(?i:hearing|deaf\w*|sensory|(?:primary|secondary|main|type of) needs?)\b[^.;]{0,40}\bHI\b"
)
"""The need that is called HI for short, and not the first half of H: "Hearing impairment (HI)"."""


def ended(text: str) -> Heading | None:
    """Return the heading that a title makes whose letter stands after it: "My needs (Section B)"."""
    found = _ENDS.search(without_page(text)) or _INSIDE.search(text)
    if found is None or len(text.split()) > 20 or _refers(text[: found.start()]):
        return None
    if _SHORT_FOR_HEARING.search(text):
        return None
    named = found["named"] or found.groupdict().get("h") or ""
    before = [inside["named"] for inside in _INSIDE.finditer(text) if inside.end() < found.start()]
    letters, is_shared = letters_in(" ".join([*before, named]))
    if len(letters) > MOST_LETTERS:
        return None
    return made(text, letters, Way.LETTERED, len(text), is_shared)


_LAST = re.compile(
    rf"\s*(?:[(\[]\s*(?P<letters>{LETTERS})\s*[)\]]|(?:\s[–—|-]\s*|\s*\t\s*"
    rf"|\s{{4,}})(?P<plain>{LETTERS}))\s*:?\s*$"
)


def letter_last(text: str, names: tuple[str, ...]) -> Heading | None:
    """Return the heading that a title makes with a letter alone after it: "My needs (B)"."""
    line = without_page(text)
    under = _SUBTITLED.match(line)
    line = under["title"] if under else line
    found = _LAST.search(line) if len(line) <= _LONGEST_TITLE else None
    if found is None or not found.start():
        return None
    letters, is_shared = letters_in(found["letters"] or found["plain"])
    title = plain_title(line[: found.start()], names)
    called = letters_of_title(title) or letters_of_sense(title)
    if under and not set(called) & set(letters):
        return None
    way = Way.LISTED if set(called) & set(letters) else Way.ENDED
    return replace(made(text, letters, way, len(text), is_shared), is_letter_last=True)


_SUBTITLED = re.compile(
    rf"(?P<title>[^:.()]{{3,60}}\({LETTERS}\))\s*(?::|\s[–—-])\s*(?=[^.;!?]{{3,70}}$)(?![^:]*\b(?:is|are|was|has)\b)"
)
"""A title with its letter before what part of the section follows: "Outcomes (E): steps and checking"."""
_LONGEST_TITLE = 120
_REFERS = re.compile(
    r"\b(?:see|in|of|to|under|from|with|refer|and|or|per)\s*\(?$|[.;]\s", re.IGNORECASE
)


def _refers(before: str) -> bool:
    """Return whether what stands before a letter leads to a section, and is no title."""
    numbered = NUMBERED.match(before)
    return _REFERS.search(before, numbered.end() if numbered else 0) is not None


def without_letter_after(heading: str) -> str:
    """Return a heading without the letter, or the name of the section, behind its title."""
    return _INSIDE.sub(" ", _ENDS.sub("", _LAST.sub("", heading)))
