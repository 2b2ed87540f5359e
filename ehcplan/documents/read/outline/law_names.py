"""Sentences that tell what the law calls a part of a plan: "The law's name for it is Section E"."""

import re
from dataclasses import dataclass

from ehcplan.documents.read.outline.titles import letters_of_sense, letters_of_title
from ehcplan.documents.read.paper.letters import letters_in
from ehcplan.documents.read.paper.nothing import is_nothing
from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.plan.whole import Letter

_LETTER = (
    r"[“\"'‘(]?(?P<letters>[A-K](?:\s?\(?(?:[12]|i{1,2})\)?)?(?:(?:,|\s+and|\s*&)\s+"
    r"[A-K](?:\s?\(?(?:[12]|i{1,2})\)?)?)?)\b"
)
_SECTION = re.compile(rf"\b[Ss](?:ections?|ECTIONS?)\s+{_LETTER}")
_NAMES_IT = re.compile(
    r"(?:\b(?i:is|are|as|call(?:s|ed)?(?: (?:it|this|these|them|all this|this part|these "
    r"pages))?|form|forms|makes?(?: up)?|name|being|means|known|or|that "
    r"is|i\.e\.|legally|law|regulations?|Code|Act)"
    r"\s*[,:–—-]?\s*(?:(?i:the|its|under|in|to be|of)\s+)?(?:\w+[’']s\s+)?|^\W*(?:(?i:this|it|in "
    r"law|legally|the law|the regulations)\W+(?:(?i:is)\s+)?)?)[Ss](?:ections?|"
    rf"ECTIONS?)\s+{_LETTER}"
)
_HALF = re.compile(
    r"^\W*(?i:the|this)\s+(?i:first|second|other|next|last|remaining)\s+(?i:half|part|block|page|"
    r"box|table)\b[^.:;]{0,40}?\b(?i:is|are|was|being)\s+[Ss]ection\s+(?P<letters>H\s?\(?(?:[12]|"
    r"i{1,2})\)?)(?=\W|$)\s*"
)
_MOST_WORDS = 45
_MOST_OF_TITLE = 14
_FACTS = re.compile(
    r"£|\d|\b(?:attached|appended|enclosed|minutes|hours|weekly|termly)\b",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\b(?:sections?|regulations?|reg\.?|paragraphs?|s\.)\s*\d+(?:\s?\([\da-z]+\))*|"
    r"\b(?:Act|Regulations|Code)(?: of Practice)?,? (?:19|20)\d\d|"
    r"\b(?:under|over|aged?)[- ]\d\d?s?\b|\b(?:Part|Box|Page)s? \d+",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:I|my|he|she|him|his|hers?)\b", re.IGNORECASE)
_ANY_CHILD = re.compile(
    r"\b(?:the|each|every|a) (?:child|young person|pupil|learner|student)\b", re.IGNORECASE
)
_ASKS = re.compile(r"\b(?:what|who|whom|how|where|when|which|why|whatever)\b[^.]*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class LawName:
    """What a sentence calls a part."""

    letters: tuple[Letter, ...]
    names_it: bool
    """It says that the part is so called; else it only mentions the letter."""
    is_only_told: bool
    """Nothing in it speaks of the pupil or of what is given."""


def law_name_in(text: str) -> LawName | None:
    """Return the one section that a sentence mentions; None where it mentions none or several."""
    if len(text.split()) > _MOST_WORDS:
        return None
    found = {one["letters"] for one in _SECTION.finditer(text)}
    letters = letters_in(found.pop())[0] if len(found) == 1 else ()
    if not letters:
        return None
    return LawName(
        letters=letters, names_it=bool(_NAMES_IT.search(text)), is_only_told=_is_only_told(text)
    )


def _is_only_told(text: str) -> bool:
    """Return whether a sentence speaks of plans in general: no facts, no help, nobody's needs."""
    rest = _SECTION.sub(" ", text).strip(" :.–—-,")
    general = _ACTS.sub(" ", rest)
    spoken = _ASKS.sub(" ", general)
    is_of_any = _ANY_CHILD.search(text) is not None
    if _FACTS.search(general) or is_nothing(rest):
        return False
    return is_of_any or _PRONOUN.search(spoken) is None


def half_named(text: str) -> tuple[str, int] | None:
    """Return the letter of the half that a line opens, and where the half's own words begin.

    "The second half is Section H2: anything else that is reasonably required" only opens it.
    """
    found = _HALF.match(text)
    if found is None or len(text.split()) > _MOST_WORDS:
        return None
    rest = text[found.end() :].lstrip(" :.–—-,")
    at = len(text) - len(rest)
    return found["letters"], len(text) if not rest or _is_only_told(rest) else at


def named_behind(text: str, names: tuple[str, ...]) -> tuple[Letter, ...]:
    """Return the section that a title opens whose legal name stands in a sentence behind it.

    "Part 5: Outcomes. The law calls this Section E."
    """
    title, sign, said = text.strip().partition(". ")
    if not sign:
        title, sign, said = text.strip().partition(" – ")
    name = law_name_in(said) if sign and len(title.split()) <= _MOST_OF_TITLE else None
    if name is None or not name.names_it or not name.is_only_told:
        return ()
    plain = _PART.sub("", plain_title(title, names))
    called = letters_of_title(plain) or letters_of_sense(plain)
    return name.letters if set(called) & set(name.letters) else ()


_PART = re.compile(
    r"^(?:part|section|chapter|item|page)(?: (?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve))? "
)
