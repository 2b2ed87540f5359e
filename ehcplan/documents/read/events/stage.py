"""At which stage a plan stands, by the document's own words."""

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Iterator

from ehcplan.documents.read.paper.dates import date_in
from ehcplan.documents.read.pupil.pairs import chosen
from ehcplan.plan.whole import Letter, WholePlan
from ehcplan.vocabulary import Stage

_WORDS: tuple[tuple[Stage, str], ...] = (
    (Stage.REVIEW, r"\bschool(?:[’']s)? propos(?:ed amendments|als)\b(?! for (?:the|its) review)"),
    (Stage.AMENDMENT, (
        r"\b(?:notice of (?:proposed )?amendments?|amendment notice|proposed amend\w+|draft "
        r"amend\w+|amended draft)\b"
    )),
    (Stage.AMENDED_FINAL, (
        r"\b(?:amended[- ]final|final[- ]amended|amended (?:ehc |education, health and care )?plan|"
        r"final \(amended\)|amended plan)\b"
    )),
    (Stage.SCHOOL_DRAFT, (
        r"\bschool(?:[’']s)? (?:draft|contribution|advice|proposal)\b|\bdraft (?:by|from|prepared "
        r"by) (?:the )?school\b|\bproposals? for (?:the|its) review\b"
    )),
    (Stage.LA_DRAFT, r"\b(?:draft|proposed)\b"),
    (Stage.REVIEW, (
        r"\b(?:under review|for (?:annual )?review|review copy|reviewed plan|annual review)\b"
    )),
    (Stage.AMENDED_FINAL, r"\bamended\b"),
    (Stage.FINAL, r"\bfinal(?:ised)?\b"),
)  # fmt: skip
_PATTERNS = tuple((stage, re.compile(words, re.IGNORECASE)) for stage, words in _WORDS)
# A form's own list of what it may be says nothing; nor do the labels of dates, or rules about plans.
_CHOICES = re.compile(
    r"\b(?:draft|final|proposed|amended|amendment notice)\b\s*(?:/|\||,|\bor\b)\s*(?:\w+ "
    r")?\b(?:draft|final|proposed|amend\w+)\b",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"\b(?:date (?:of )?(?:the )?(?:issue of )?(?:draft|final|proposed|amended|amendment)|"
    r"(?:draft|final|proposed|amended) (?:ehc )?(?:plan )?(?:issued|sent|served|made|date))"
    r"\b[^|\t\n]*",
    re.IGNORECASE,
)
_RULES = re.compile(
    r"\b(?:must|should|once|until|when the|before the|will be named|in the final plan|to the "
    r"draft)\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:due|by|before|deadline|target|expected|latest|limit|review|comments?|ends?|closing)\b",
    re.IGNORECASE,
)
"""In the label of a date: that nothing was done then yet, or that it was something else."""


def stage_in(texts: Iterable[str]) -> tuple[Stage, str] | None:
    """Return the stage that the first telling text names, and its words; None where none does.

    Of boxes to tick, the ticked one tells. Where only the labels of dates name a stage, it is that of
    the latest day that is no deadline.
    """
    held = list(texts)
    for text in held:
        cut = _DATES.sub(" ", _undated(_ticked(text)))
        if not cut.strip() or len(cut.split()) > 40 or _CHOICES.search(cut) or _RULES.search(cut):
            continue
        if named := _named_in(cut):
            return named
    dated = [one for text in held for one in _dated(text)]
    return max(dated, key=lambda one: one[0])[1] if dated else None


_BOX = re.compile(r"[☐☒☑✓✔□■]|\[[ xX]?\]")


def _ticked(text: str) -> str:
    return chosen(text) if _BOX.search(text) else text


def _named_in(text: str) -> tuple[Stage, str] | None:
    for stage, pattern in _PATTERNS:
        if found := pattern.search(text):
            return stage, found.group(0)
    return None


def _undated(text: str) -> str:
    """Return a row of a title table without the cells that are the labels of a date."""
    cells = text.split("\t")
    after = [*cells[1:], ""]
    return "\t".join(
        "" if date_in(value) and not date_in(label) else label
        for label, value in zip(cells, after, strict=True)
    )


def _dated(text: str) -> Iterator[tuple[dt.date, tuple[Stage, str]]]:
    """Yield the day and the stage of each label that names a stage and has a date beside it."""
    cells = text.split("\t")
    for label, value in itertools.pairwise(cells):
        day, named = date_in(value), _named_in(label)
        if day and named and not _DEADLINE.search(label):
            yield day, named


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
