"""Headings of Section A that stand over the words of a pupil and of the family together."""

import re

from ehcplan.documents.read.labels.elements import Label
from ehcplan.vocabulary import PARENT_ELEMENTS, Element, Role

_AND = re.compile(r"\s*(?:,|/|&|;|\band\b|\bor\b|\bwith\b)\s*", re.IGNORECASE)
_FAMILY = re.compile(
    r"\b(?:(?:grand)?parents?|carers?|family|families|mum|mam|mummy|dad|daddy|mother|father|"
    r"guardians?|sisters?|brothers?|gran|grandma|grandad)\b",
    re.IGNORECASE,
)
# "Our hopes and dreams for our child", "what we like and admire about me": of the pupil, not by them.
_OF_THEM = r"(?<!our )(?<!my )(?<!your )(?<!their )(?<!for )(?<!for the )(?<!about )(?<!about the )"
_PUPIL = re.compile(
    _OF_THEM + r"\b(?:child(?:ren)?|pupil|young person|student|learner|I|me|my own)\b"
    r"|^my (?:views?|words)\b",
    re.IGNORECASE,
)
# "What Ada shows", "how he tells us": somebody who is not of the family does something.
_TELLS = re.compile(
    r"\b(?:what|how)\s+(?!(?:we|our|they|matters?|is|are)\b)[\w’'-]+(?:\s+[\w’'-]+)?\s+(?:shows?|"
    r"says?|said|told|tells?|thinks?|does|wants?|likes?|hopes?|feels?|signs?|signed|chose|"
    r"chooses)\b",
    re.IGNORECASE,
)
_THEIR_FAMILY = re.compile(r"^(?:what\s+)?(?:his|her|their|my)\b", re.IGNORECASE)
_A_NAME = re.compile(r"(?:\b(?i:what|of|from|by|to)\s+|^)[A-Z][a-z’'-]+$|^(?:I|me)$")
_NO_NAMES = frozenset({"views", "wishes", "hopes", "words", "likes", "interests", "aspirations"})


def names_two(heading: str) -> bool:
    """Return whether a heading names the pupil as well as the family: "What Ada and her mum say"."""
    pieces = [piece.strip(" .:?") for piece in _AND.split(heading.strip()) if piece.strip(" .:?")]
    of_family = [piece for piece in pieces if _FAMILY.search(piece)]
    others = [piece for piece in pieces if not _FAMILY.search(piece)]
    if not of_family or not others:
        return False
    if any(_PUPIL.search(piece) or _TELLS.search(piece) for piece in others):
        return True
    is_theirs = any(_THEIR_FAMILY.match(piece) for piece in of_family)
    return is_theirs and _is_name(others[0])


def _is_name(piece: str) -> bool:
    return bool(_A_NAME.search(piece)) and piece.split()[-1].casefold() not in _NO_NAMES


def of_both(heading: str, label: Label) -> Label:
    """Return what a heading names; where it names the pupil too, its words are not the parents' alone."""
    if label.role is not Role.PARENT or not names_two(heading):
        return label
    is_theirs = label.element in PARENT_ELEMENTS
    return Label(element=Element.A_VIEWS if is_theirs else label.element)
