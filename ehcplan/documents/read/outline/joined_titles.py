"""Titles of several sections in one line: "Section E: Outcomes, and Section F: Provision"."""

import re

from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.letters import LETTERS, letters_in
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.plan.whole import Letter

_LONGEST = 160
_MOST_SECTIONS = 4
_NEXT = re.compile(
    r"(?P<title>[^\n]{0,70}?)\s*(?:[,;/|&+–—-]|\b(?i:and|with|plus)\b)[\s,]*(?:(?i:and|with|plus|&)"
    r"\s+)?"
    rf"(?P<word>(?i:(?:the\s+)?(?:sections?|parts?)\s+))?(?P<letters>{LETTERS})(?P<rest>\s*"
    r"[:.,)\]|(–—-].*|\s+\S.*|\s*)$"
)
_REFERS = re.compile(r"\b(?:sections?|parts?)\s", re.IGNORECASE)
_MARKS = " \t()[]{}:.;,|/–—-"


def letters_joined(
    tail: str, letters: tuple[Letter, ...], names: tuple[str, ...] = ()
) -> tuple[Letter, ...]:
    """Return the sections that a heading names beside those of its first letter, in order.

    `tail` is what follows the first letter. Each title must be one that its letter may have: "for
    the outcomes in Section E" names no section of its own.
    """
    found: list[Letter] = []
    of, rest = letters, tail
    for _ in range(_MOST_SECTIONS if len(tail) <= _LONGEST else 0):
        after = _NEXT.match(rest)
        if after is None or not _fits(after["title"], of, names):
            break
        of = letters_in(after["letters"])[0]
        found += [one for one in of if one not in (*letters, *found)]
        rest = after["rest"]
        is_sure = bool(after["word"]) and not rest.strip(_MARKS)
        if not is_sure and not _begins(rest, of, names):
            return ()
    return tuple(found)


def _fits(title: str, letters: tuple[Letter, ...], names: tuple[str, ...]) -> bool:
    """Return whether a title, if there is one, may be that of sections."""
    if _REFERS.search(title):
        return False
    plain = plain_title(title.strip(_MARKS), names)
    if not plain:
        return not title.strip(_MARKS)
    return bool(set(letters_of_title(plain) or letters_of_sense(plain)) & set(letters))


def _begins(rest: str, letters: tuple[Letter, ...], names: tuple[str, ...]) -> bool:
    """Return whether what follows a letter is its title, whole or up to the next letter."""
    after = _NEXT.match(rest)
    if after is not None and _fits(after["title"], letters, names) and after["title"].strip(_MARKS):
        return True
    return bool(rest.strip(_MARKS)) and _fits(rest, letters, names)


# "Sections B, E and F by area of need" says how they are set out, and opens them.
_ARRANGED = re.compile(
    r"\s*[,:–—-]?\s*(?:by|for|under|in|across|within|at|to)\s+(?:(?:each|every|all|one|the|my|his|"
    r"her|their|four|five|broad|main)\s+){0,3}"
    r"(?:areas?|needs?|outcomes?|themes?|strands?|domains?|aspects?|tables?|grids?)(?:\s+"
    r"(?:of|by|for|in)\s+(?:[\w’'-]+\s*){1,4})?\s*:?\s*",
    re.IGNORECASE,
)


def tells_arrangement(tail: str) -> bool:
    """Return whether what follows the letters of several sections only tells how they are set out."""
    return _ARRANGED.fullmatch(tail) is not None
