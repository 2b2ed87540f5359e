"""At which stage a plan stands, by the document's own words."""

import re
from collections.abc import Iterable

from ehcplan.plan.whole import Letter, WholePlan
from ehcplan.vocabulary import Stage

_WORDS: tuple[tuple[Stage, str], ...] = (
    (Stage.AMENDMENT, r"\b(?:notice of (?:proposed )?amendments?|amendment notice|proposed amend\w+|draft amend\w+|amended draft)\b"),
    (Stage.AMENDED_FINAL, r"\b(?:amended[- ]final|final[- ]amended|amended (?:ehc |education, health and care )?plan|final \(amended\)|amended plan)\b"),
    (Stage.SCHOOL_DRAFT, r"\bschool(?:[’']s)? (?:draft|contribution|advice|proposal)\b|\bdraft (?:by|from|prepared by) (?:the )?school\b|\bproposals? for (?:the|its) review\b"),
    (Stage.LA_DRAFT, r"\b(?:draft|proposed)\b"),
    (Stage.REVIEW, r"\b(?:under review|for (?:annual )?review|review copy|reviewed plan|annual review)\b"),
    (Stage.AMENDED_FINAL, r"\bamended\b"),
    (Stage.FINAL, r"\bfinal(?:ised)?\b"),
)  # fmt: skip
_PATTERNS = tuple((stage, re.compile(words, re.IGNORECASE)) for stage, words in _WORDS)
# A form's own list of what it may be says nothing; nor do the labels of dates, or rules about plans.
_CHOICES = re.compile(
    r"\b(?:draft|final|proposed|amended|amendment notice)\b\s*(?:/|\||,|\bor\b)\s*(?:\w+ )?\b(?:draft|final|proposed|amend\w+)\b",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"\b(?:date (?:of )?(?:the )?(?:issue of )?(?:draft|final|proposed|amended|amendment)|(?:draft|final|proposed|amended) (?:ehc )?(?:plan )?(?:issued|sent|served|made|date))\b[^|\t\n]*",
    re.IGNORECASE,
)
_RULES = re.compile(
    r"\b(?:must|should|once|until|when the|before the|will be named|in the final plan|to the draft)\b",
    re.IGNORECASE,
)


def stage_in(texts: Iterable[str]) -> tuple[Stage, str] | None:
    """Return the stage that the first telling text names, and its words; None where none does."""
    for text in texts:
        cut = _DATES.sub(" ", text)
        if not cut.strip() or len(cut.split()) > 40 or _CHOICES.search(cut) or _RULES.search(cut):
            continue
        for stage, pattern in _PATTERNS:
            found = pattern.search(cut)
            if found is not None:
                return stage, found.group(0)
    return None


def judged(letters: Iterable[Letter], plan: WholePlan, dates: tuple[bool, bool]) -> Stage:
    """Return the stage that the content suggests. `dates`: whether draft and final dates are filled."""
    if not set(letters) - {Letter.A}:
        return Stage.SCHOOL_DRAFT
    has_draft, has_final = dates
    if has_final:
        return Stage.FINAL
    if has_draft:
        return Stage.LA_DRAFT
    return Stage.FINAL if any(p.name for p in plan.placements) else Stage.LA_DRAFT
