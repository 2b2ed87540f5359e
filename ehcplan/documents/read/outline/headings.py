"""Recognising a section's heading in one line of text, by its letter or by what it is called."""

import re
from dataclasses import replace

from ehcplan.documents.read.outline.heading import (
    MOST_LETTERS,
    NUMBER,
    NUMBERED,
    Heading,
    Way,
    made,
)
from ehcplan.documents.read.outline.joined_titles import letters_joined, tells_arrangement
from ehcplan.documents.read.outline.law_names import half_named, named_behind
from ehcplan.documents.read.outline.letter_after import ended, letter_last, without_letter_after
from ehcplan.documents.read.outline.of_area import letter_of_area
from ehcplan.documents.read.outline.placed_titles import named_by_title, place_ends
from ehcplan.documents.read.outline.said_after import said_after_letter, said_after_title
from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title, names_topic
from ehcplan.documents.read.paper.letters import LETTERS, letters_in
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter

_ANNEX = (
    r"(?:(?:annex|appendix|schedule|continuation|supplement|addendum)(?:\s+[A-Z\d]{1,2})?\s*"
    r"(?:[:–-]|to|of|for)?\s+)?"
)
"""What is carried on behind the other sections belongs to the section that it names."""
_LETTERED = re.compile(
    rf"^[\W_]*{NUMBER}{_ANNEX}(?:(?:my|the)\s+)?(?:sections?|parts?|sect\.)\s*[:–-]?\s*"
    rf"[“\"'‘(]?(?P<letters>{LETTERS})[”\"'’)]?(?P<tail>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_BARE = re.compile(
    rf"^[\W_]*(?P<letters>{LETTERS})(?P<tail>\s*[.:)\]|–—-]\s*\S.*|\s{{2,}}\S.*|\t.*)$",
    re.DOTALL,
)
_LONE = re.compile(rf"^\s*\(?(?P<letters>{LETTERS})\)?\s*[.:)–-]?\s*$")
_SIGN = re.compile(r"^\s*[:.|\])–—\t-]")
# "Section E, continued", and "Section E, all areas: checking and leaving".
_CARRIED_ON = (
    r",\s*\(?(?:cont(?:inued|[’']d|d)?|concluded|conclusion|resumed|again|part\s+(?:two|2|ii))\b|,\s*(?:for\s+)?(?:all|every|each|both|the\s+(?:rest|last|"
    r"other)|other|general|across|shared)\b[\w ]{0,40}[:–—][^.£]{2,90}$"
)
# A line that goes on like this speaks of a section; it does not open one.
_SPEAKS = re.compile(
    rf"^\s*(?:(?!{_CARRIED_ON})[,;)]|\(?(?:of|is|are|was|were|must|should|has|"
    r"have|had|sets?|above|below|in|on|for|"
    r"provides?|contains?|describes?|states?|says?|to|will|can|may|which|that|does|also|as|at|by|"
    r"above|if|when|before|after|so|but|or|because|lists?|includes?|records?|explains?|shows?|"
    r"would|could|do|did|this|these|we|names?|needs? to|only)\b)",
    re.IGNORECASE,
)
_RUN_IN = re.compile(r"^\s*[:.|–—-]\s*")


def heading_in(text: str, names: tuple[str, ...] = (), number: str = "") -> Heading | None:
    """Return the heading that a line would be, or None. `number` is what Word draws before it."""
    if number and not _LETTERED.match(text):
        numbered = _heading_in(f"{number} {text}", names)
        if numbered is not None and numbered.way is not Way.SENSE:
            return _shifted(numbered, text, len(number) + 1)
    return _heading_in(text, names)


def _heading_in(text: str, names: tuple[str, ...]) -> Heading | None:
    if not text.strip() or len(text) > 4000:
        return None
    sure = _lettered(text) or _of_area(text, names) or _placed(text) or _titled_and_said(text)
    sure = sure or ended(text) or _behind(text, names) or _bare(text, names)
    sure = sure or _named_by_law(text, names)
    return sure or letter_last(text, names) or _titled(text, names)


def _of_area(text: str, names: tuple[str, ...]) -> Heading | None:
    """Return the heading of a section for one area of need: "Section E1: Outcomes – Cognition"."""
    letter = letter_of_area(text, names)
    return made(text, (letter,), Way.LETTERED, len(text), False) if letter else None


def _placed(text: str) -> Heading | None:
    """Return the heading after a place in the file: "Schedule 8, Part 2: Section H2 – Other help"."""
    at = place_ends(text)
    inner = _lettered(text[at:]) if at else None
    if inner is None or (at + inner.rest < len(text) and _OF_LINES.match(text)):
        return None
    return replace(inner, text=text[: at + inner.rest].strip(), rest=at + inner.rest)


# "Paragraph 2, Section B: he needs a quiet room" says where something stands.
_OF_LINES = re.compile(r"\W*(?:paragraph|para|page|item|step|line)\b", re.IGNORECASE)


def _behind(text: str, names: tuple[str, ...]) -> Heading | None:
    """Return the heading whose letter and legal title follow: "At home (Section D: social care)"."""
    letters, is_shared = letters_in(named_by_title(text, names))
    return made(text, letters, Way.LETTERED, len(text), is_shared) if letters else None


def _shifted(heading: Heading, text: str, by: int) -> Heading:
    return Heading(
        letters=heading.letters,
        way=heading.way,
        text=heading.text,
        rest=min(len(text), max(0, heading.rest - by)),
        is_shared_h=heading.is_shared_h,
    )


def _lettered(text: str) -> Heading | None:
    found = _LETTERED.match(text)
    if found is None:
        return None
    letters, is_shared = letters_in(found["letters"])
    tail = found["tail"]
    joined = letters_joined(tail, letters)
    if joined:
        return made(text, (*letters, *joined), Way.LETTERED, len(text), is_shared)
    is_arranged = len(letters) > 1 and tells_arrangement(tail)
    # "SECTION I   NAME AND TYPE OF SCHOOL" is a title, where "Section I names a school" is none.
    speaks = _SPEAKS.match(tail) is not None and not is_arranged and not _is_title(tail)
    if not letters or len(letters) > MOST_LETTERS or speaks:
        return None
    said_at = said_after_title(tail, letters)
    if said_at:
        return made(text, letters, Way.LETTERED, found.start("tail") + said_at, is_shared)
    words = len(tail.split())
    has_sign = bool(_SIGN.match(tail))
    if found["number"] and words and not has_sign and not tail.strip()[0].isupper():
        return None
    if words > 14 and not has_sign and not _is_title(tail):
        return None
    if has_sign and is_content(tail):
        return made(text, letters, Way.LETTERED, _after_sign(found, tail), is_shared)
    if words > 25 or (words > 14 and tail.rstrip().endswith(".") and not _knows(tail)):
        return made(text, letters, Way.LETTERED, _after_sign(found, tail), is_shared)
    if not has_sign and tail.rstrip().endswith(".") and words > 6:
        return None
    return made(text, letters, Way.LETTERED, len(text), is_shared)


def _after_sign(found: re.Match[str], tail: str) -> int:
    """Return where text begins after the letter and the sign that follows it."""
    sign = _RUN_IN.match(tail)
    return found.start("tail") + (sign.end() if sign else 0)


def is_content(tail: str) -> bool:
    """Return whether what follows the letter is no title but what the section says."""
    said = _RUN_IN.sub("", tail).strip()
    if is_nothing(said):
        return not said.casefold().startswith("any ")
    if not said.endswith(".") or len(said.split()) <= 4:
        return False
    return not _knows(tail) or _HAPPENED.search(said) is not None


# What a title never says: that something was done or decided.
_HAPPENED = re.compile(
    r"\b(?:was|were|did|told|asked|explained|chose|declined|requested|discussed|wanted|"
    r"(?:has|have) (?:not|decided|chosen|no)|(?:is|are) (?:no|not|paid)|does not|do not|pays|"
    r"20\d\d)\b|£",
    re.IGNORECASE,
)


def _knows(tail: str) -> bool:
    title = plain_title(_RUN_IN.sub("", tail))
    return bool(letters_of_title(title))


def _is_title(tail: str) -> bool:
    """Return whether what follows the letter is a title that is known, in capitals."""
    return tail.isupper() and _knows(tail)


def _bare(text: str, names: tuple[str, ...]) -> Heading | None:
    lone = _LONE.match(text)
    if lone is not None and len(text.strip()) <= 12:
        letters, is_shared = letters_in(lone["letters"])
        return made(text, letters, Way.LONE, len(text), is_shared)
    numbered = None if _is_ninth(text, names) else NUMBERED.match(text)
    start = numbered.end() if numbered else 0
    found = _BARE.match(text[start:])
    if found is None:
        return None
    letters, is_shared = letters_in(found["letters"])
    joined = letters_joined(found["tail"], letters, names)
    if joined:
        return made(text, (*letters, *joined), Way.BARE, len(text), is_shared)
    said_at = said_after_title(found["tail"], letters, names)
    if said_at:
        return made(text, letters, Way.BARE, start + found.start("tail") + said_at, is_shared)
    if len(text) > 220:
        return None
    title = plain_title(_RUN_IN.sub("", found["tail"]).strip(" \t)]:.|–—-"), names)
    called = _called(title, found["tail"], letters, names)
    if set(called) & set(letters) or _is_alike(called, letters, title):
        is_said = _RUN_IN.match(found["tail"]) is not None and is_content(found["tail"])
        rest = start + _after_sign(found, found["tail"]) if is_said else len(text)
        return made(text, letters, Way.BARE, rest, is_shared)
    if called:
        return made(text, called, Way.LISTED, len(text), False)
    if start:
        return None
    if len(title.split()) > 12 or text.rstrip().endswith((".", ";", ",")):
        return None
    return made(text, letters, Way.LONE, len(text), is_shared)


def _called(
    title: str, tail: str, letters: tuple[Letter, ...], names: tuple[str, ...]
) -> tuple[Letter, ...]:
    """Return the sections that a title behind a letter names.

    Where it names none of the letter's, the form's own title may stand behind the family's: "I. Where
    do I learn? (placement)".
    """
    called = letters_of_title(title) or letters_of_sense(title)
    behind = _IN_BRACKETS.search(tail)
    if set(called) & set(letters) or behind is None:
        return called
    return letters_of_title(plain_title(behind["title"], names)) or called


_IN_BRACKETS = re.compile(r"\((?P<title>[^()]{4,80})\)\s*$")


def _is_ninth(text: str, names: tuple[str, ...]) -> bool:
    """Return whether "I." before a title is the section of placement, and no roman number."""
    found = re.match(r"\s*I\s*[.)]\s+(?P<title>\S.{0,80})$", text)
    if found is None:
        return False
    behind = _IN_BRACKETS.search(found["title"])
    titles = [found["title"], *([behind["title"]] if behind else [])]
    return any(Letter.I in letters_of_title(plain_title(one, names)) for one in titles)


def _is_alike(called: tuple[Letter, ...], letters: tuple[Letter, ...], title: str) -> bool:
    """Return whether a title of no topic fits a letter: "C. The need", "G: provision"."""
    if names_topic(title):
        return False
    return any(set(called) <= kind and set(letters) <= kind for kind in _KINDS if called)


_KINDS = (frozenset(NEED_LETTERS), frozenset(PROVISION_LETTERS))


def title_of(heading: str) -> str:
    """Return a heading without its letter: "SECTION B: Communication" is "Communication"."""
    found = _LETTERED.match(heading) or _BARE.match(heading)
    title = found["tail"] if found else without_letter_after(heading)
    return title.strip(" ,:.–—-)]\t")


def _titled_and_said(text: str) -> Heading | None:
    """Return the heading that a title and its letter make before the section's own words."""
    found = said_after_letter(text)
    if found is None:
        return None
    letters, is_shared = letters_in(found.letters)
    return made(text, letters, Way.LETTERED, found.at, is_shared)


def _named_by_law(text: str, names: tuple[str, ...]) -> Heading | None:
    """Return the heading that a line makes which tells the letter of a part, or of its half."""
    half = half_named(text)
    if half is not None:
        return made(text, letters_in(half[0])[0], Way.LETTERED, half[1], False)
    letters = named_behind(text, names)
    return made(text, letters, Way.LETTERED, len(text), False) if letters else None


# "Health need 2" is one need, not the section of them all.
_ONE_OF_MANY = re.compile(r"\b(?:need|outcome|goal|aim)\s*\d{1,2}\W*$", re.IGNORECASE)


def _titled(text: str, names: tuple[str, ...]) -> Heading | None:
    if len(text) > 160 or text.rstrip().endswith((";", ",")) or _ONE_OF_MANY.search(text):
        return None
    title = re.sub(
        r"^(?:part|section|chapter|item)(?: \d{1,2}| [ivx]{1,4})? ", "", plain_title(text, names)
    )
    title = title.removeprefix("my ehc plan ").strip()
    letters = letters_of_title(title)
    if letters:
        is_shared = letters == (Letter.H1, Letter.H2)
        return made(text, letters, Way.LISTED, len(text), is_shared)
    letters = letters_of_sense(title) if not text.rstrip().endswith(".") else ()
    if letters:
        return made(text, letters, Way.SENSE, len(text), letters == (Letter.H1, Letter.H2))
    return None
