"""What calls itself a strength among outcomes or provision: it is told of the needs all the same."""

import re

from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Area, Letter

_MOST_WORDS = 10
_MOST_BEFORE_STOP = 4
_STRENGTHS = re.compile(
    r"\bstrengths?\b|\b(?:good|great|best) at\b|\bpositives\b|\b(?:do|does|doing|did|done) "
    r"(?:really |very |so )?well\b|"
    r"\b(?:go(?:es|ing)?|gone|went) (?:really |very |so )?well\b|^(?:\w+ ){0,2}(?:abilities|"
    r"talents|gifts)$"
)
# Among provision "What works well" tells of help that works, and no strength.
_WORKS = re.compile(r"\bwork(?:s|ing)? (?:really |very |so )?well\b|^(?:what is |whats )?working$")
_OF_OTHERS = re.compile(
    r"\b(?:needs?|outcomes?|aims?|goals?|targets?|steps?|provision|support\w*|help\w*|build\w*|"
    r"us(?:e|es|ed|ing)|based|play(?:s|ing)? to|from|"
    r"difficult\w*|hard|barriers?|worries|concerns?|not|less|review\w*|will|resources|strateg\w+)\b"
)
_LED = re.compile(r"\W{0,3}(?P<lead>[^:.–—\n]{3,60}?)\s*(?P<sign>[:.–—]|\s-)\s+\S")
_DUE = re.compile(
    r"\W*(?:outcome|goal|target|aim|objective)\b|.{0,400}?\bby\s+(?:the\s+(?:end|start)\b|"
    r"(?:[A-Za-z]+\s+){0,2}20\d\d\b)",
    re.IGNORECASE | re.DOTALL,
)


def names_strengths(label: str, letter: Letter | None = None) -> bool:
    """Return whether a label or heading stands over strengths and nothing else, in a section."""
    plain = plain_label(re.sub(r"\([^()]*\)", " ", label))
    if not plain or len(plain.split()) > _MOST_WORDS or _OF_OTHERS.search(plain):
        return False
    if _STRENGTHS.search(plain):
        return True
    return letter not in PROVISION_LETTERS and _WORKS.search(plain) is not None


def led_by_strengths(text: str, letter: Letter | None) -> bool:
    """Return whether a text begins by calling itself a strength: "Strengths. Warm and loyal."."""
    found = _LED.match(text)
    if found is None or (found["sign"] == "." and len(found["lead"].split()) > _MOST_BEFORE_STOP):
        return False
    return names_strengths(found["lead"], letter)


def stray_strength(
    letters: tuple[Letter, ...], area: Area | None, text: str, label: str, above: str
) -> Letter | None:
    """Return the section of needs to which a text of outcomes or provision belongs as a strength.

    `label` is what stands beside the text, where that says what it is; `above` the sub-heading that
    does. None for all else, and where the section holds needs itself.
    """
    if not letters or not set(letters) <= _OF_OTHER_PARTS:
        return None
    letter = letters[0]
    is_told = names_strengths(label, letter) if label else led_by_strengths(text, letter)
    if not is_told and not label:
        is_told = names_strengths(above, letter) and _DUE.match(text) is None
    return need_letter(area) if is_told else None


def need_letter(area: Area | None) -> Letter:
    """Return the section of needs that an area belongs to."""
    if area is None:
        return Letter.B
    return {Area.HEALTH: Letter.C, Area.SOCIAL_CARE: Letter.D}.get(area, Letter.B)


def stays_with_text(label: str, held: Holds | None, letter: Letter | None) -> bool:
    """Return whether a label in the line of a need or a strength is part of what is said.

    "Going well: …" calls it a strength; "Adult care: …" is no column of help where needs are told.
    """
    if names_strengths(label, letter):
        return letter in NEED_LETTERS or letter in _OF_OTHER_PARTS
    return letter in NEED_LETTERS and (held is Holds.STRENGTH or held in _OF_HELP)


_OF_HELP = frozenset(
    {Holds.WHO, Holds.AMOUNT, Holds.FREQUENCY, Holds.RATIO, Holds.PLACE, Holds.COST}
)
_OF_OTHER_PARTS = frozenset({Letter.E, *PROVISION_LETTERS})
