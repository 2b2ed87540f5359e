"""Which kind of arrangement a text of provision is, if it is one: a seat, a key, a reader, a safety plan."""

import re
from functools import lru_cache

from ehcplan.compliance.checks.gives_nothing import gives_nothing
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import givers, quantity, standing, statements
from ehcplan.compliance.words import provision as provided

_SENTENCE = Pattern(r"(?<=[.!?])\s+(?=\S)|\s*[\n\t|]\s*|\s*;\s+")
_CAPTION = 4
"""The most words of a cell that says who, when or what for."""
_BY_STEPS = (standing.SAFETY, standing.BOOK)
_NO_ITEM = Pattern(
    r"^\W*(?:(?:needs?|outcomes?|for|meets|serves|and|to|links?|[A-K]?\d{1,2}(?:\.\d)?)\W*)+$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def kind_of(text: str) -> standing.Kind | None:
    """Return the kind of arrangement that a text tells, none where it is help or leaves things open."""
    if standing.OPEN.search(text) is not None or provided.ONLY_A_WISH.search(text) is not None:
        return None
    text = _PURPOSE.sub(" ", quantity.ASIDE.sub(" ", text))
    every = [one for one in _SENTENCE.split(text) if one and _NO_ITEM.match(one) is None]
    said = [one for one in every if not gives_nothing(one.strip())] or every
    if not said:
        return None
    whole = _by_steps(text, said[0])
    if whole is not None:
        return whole
    kinds = [_kind_of_sentence(one, in_examinations=_in_examinations(text)) for one in said]
    shown = [one for one in kinds if one is not None]
    if not shown or kinds[0] is None or any(not _may_stand(one) for one in said):
        return None
    return next(one for one in standing.KINDS if one in shown)


def _in_examinations(text: str) -> bool:
    return standing.IN_EXAMINATIONS.search(text) is not None


def _by_steps(text: str, first: str) -> standing.Kind | None:
    """Return a kind that people carry out step by step, however many sentences tell it."""
    for kind in _BY_STEPS:
        if kind.shown.search(text) is not None and not _helps(text):
            return kind if kind is standing.BOOK or _has_steps(text, first) else None
    return None


def _has_steps(text: str, first: str) -> bool:
    """Return whether more is told of a plan for safety than its name."""
    return len(text.split()) - len(first.split()) > _CAPTION or len(first.split()) > 2 * _CAPTION


def _helps(text: str) -> bool:
    """Return whether somebody teaches or supports, and does not only see that a thing is there."""
    left = standing.SPARED.sub(" ", text)
    if standing.HELP.search(left) is not None:
        return True
    return quantity.SHARED.search(left) is not None and not _in_examinations(text)


def _kind_of_sentence(sentence: str, *, in_examinations: bool) -> standing.Kind | None:
    for kind in standing.KINDS:
        if kind is standing.EXAMINATIONS and not in_examinations:
            continue
        if kind.shown.search(sentence) is not None and not _helps(sentence):
            return kind if kind.has_people or not _has_helper(sentence) else None
    if provided.EQUIPMENT.search(sentence) is None or _helps(sentence) or _has_helper(sentence):
        return None
    return standing.THING


def _may_stand(sentence: str) -> bool:
    """Return whether a sentence beside an arrangement gives no help of anybody's."""
    return not _helps(sentence) and (
        not _has_helper(sentence) or _kind_of_sentence(sentence, in_examinations=True) is not None
    )


def _has_helper(sentence: str) -> bool:
    """Return whether somebody does more than to see that a thing is there, or to be sat beside."""
    left = standing.NEARBY.sub(" ", standing.SPARED.sub(_keep_role, sentence))
    if len(left.split()) <= _CAPTION:
        return False
    for found in givers.WHO.finditer(left):
        before, after = left[: found.start()], left[found.end() :]
        if not (standing.UPKEEP.match(after) or standing.DONE_BY.search(before)):
            return True
    somebody = any(one.search(left) for one in (statements.SOMEBODY, _WHOEVER))
    return somebody and _NOBODY.search(left) is None


def _keep_role(found: re.Match[str]) -> str:
    return found.group(0) if givers.WHO.search(found.group(0)) else " "


_NOBODY = Pattern(r"\b(?:no\s+(?:adult|person|staff)|nobody|which\s+adults)\b", re.IGNORECASE)
_WHOEVER = Pattern(
    r"\b(?:workers?|whoever|whichever|helpers?|aides?|those\s+(?:who|around))\b", re.IGNORECASE
)
_PURPOSE = Pattern(
    r"\b(?:so\s+that|in\s+order\s+that|because|since)\s+[^.;\t\n]{0,160}", re.IGNORECASE
)
