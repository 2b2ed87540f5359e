"""The check of Section I in the year of a move: where the pupil goes next, and from when."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance import english
from ehcplan.compliance.checks.placement import ELSEWHERE, of_i, sure
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Seen
from ehcplan.plan import ages
from ehcplan.plan.whole import Letter, Placement
from ehcplan.vocabulary import Stage

_INSTITUTION_TO_20 = Pattern(
    r"\ball-through\b|\b(?:ages?\s+)?\d\s*(?:-|–|to)\s*(?:18|19|25)\b", re.IGNORECASE
)
_UNDECIDED = Pattern(
    r"[^.;\n]*\b(?:not\s+yet|(?:still|are|is|keep)\s+(?:visiting|looking|choosing|comparing|deciding)|"
    r"still\s+to|to\s+be\s+(?:\w+ed|chosen|found)|tb[acd]|unknown|pending|await\w*|undecided|unsure|about\s+college|made\s+up|thinking|considering|may|"
    r"might|hopes?|would\s+like|options?)\b[^.;\n]*",
    re.IGNORECASE,
)
_POST_16 = Pattern(r"\bcollege\b|\bpost-?\s?16\b|\bsixth[\s-]form\b", re.IGNORECASE)


_DRAFTS = frozenset({Stage.LA_DRAFT, Stage.AMENDMENT})
_LEFT_BLANK = Pattern(
    r"\b(?:left|leave[sn]?|kept|stays?|remains?|is)\s+(?:\w+\s+)?(?:blank|empty|open)\b|^\W*(?:[A-K]\d?[.:]?\s+)?blank\b|"
    r"\b(?:will|to|shall)\s+(?:only\s+)?be\s+(?:completed|filled\s+in|named|written)\b[^.;]{0,40}\b(?:final|after|once|when)\b",
    re.IGNORECASE,
)
"""What a draft says of Section I, as the law asks it to."""


def move_is_dated(draft: Draft) -> Iterator[Seen]:
    """Yield that the year of a move says nothing of where the pupil goes next, and from when."""
    moving = _moving_on(draft)
    if moving is None or (draft.stage is Stage.REVIEW and draft.on <= _limit(draft, moving)):
        return
    passages = of_i(draft)
    if draft.stage in _DRAFTS and passages and all(_LEFT_BLANK.search(p.text) for p in passages):
        return
    said = "\n".join(passage.text for passage in passages)
    if ELSEWHERE.search(said) or any(_is_next(p, moving) for p in passages):
        return
    if not said.strip():
        if draft.case.reading is None:
            yield Breach(letter=Letter.I, values={"when": str(moving.year)})
        return
    yield Breach(passage=passages[0], certainty=sure(draft), values={"when": str(moving.year)})


def _moving_on(draft: Draft) -> dt.date | None:
    """Return the September of the move to the next phase, where this is the year before it."""
    recorded = [day for day in draft.dates_of(Trigger.PHASE_TRANSFER) if day >= draft.on]
    if recorded:
        day = recorded[0]
        return day if (day - draft.on).days <= 366 else None
    if draft.year is not None and _LAST_YEAR.search(draft.text_of(Letter.I)):
        return dt.date(ages.academic_year(draft.on) + 1, 9, 1)
    if draft.year is None or (draft.year not in (-1, 6, 11) and not _leaves_infants(draft)):
        return None
    said = draft.text_of(Letter.I) + " " + draft.case.pupil.setting_name
    stays = _INSTITUTION_TO_20.search(said) or (
        re.search(r"\bspecial\b", said, re.IGNORECASE) and not _ends_with(said, draft.year)
    )
    if stays or (draft.year == 11 and _is_at_college(said)):
        return None
    return dt.date(ages.academic_year(draft.on) + 1, 9, 1)


_LAST_YEAR = Pattern(
    r"\b(?:is|now|currently)\s+in\s+(?:his|her|their|the)\s+(?:last|final)\s+year\b"
    r"|\b(?:last|final)\s+year\s+(?:there|here)\b",
    re.IGNORECASE,
)
"""That this is the last year at the place: somebody of any age goes on from it."""


def _is_at_college(said: str) -> bool:
    """Return whether a place beyond Year 11 is named, and not only as the next one without a day."""
    told = _NEXT_UNDATED.sub(" ", _UNDECIDED.sub(" ", said))
    return _POST_16.search(told) is not None


_NEXT_UNDATED = Pattern(
    r"\b(?:next|future|later|following|after(?:wards|\s+(?:that|this|it|which|there))|and\s+then|"
    r"then\s+(?:on\s+)?to|followed\s+by|there(?:after|upon)|subsequent(?:ly)?|eventually|"
    r"in\s+due\s+course|when\s+(?:he|she|they)\s+(?:leaves?|finish\w*|goes|go|moves?)|"
    r"(?:going|goes|moving|moves|progress\w*|leading)\s+on\s*(?:to)?)\b(?![^.;\n]*\b20\d\d)[^.;\n]*",
    re.IGNORECASE,
)
"""The next place, with no year beside it: "Next placement: Weir College"."""


def _ends_with(said: str, year: int) -> bool:
    """Return whether the ages that a place takes, as printed, end with this school year."""
    last = [int(found["last"]) for found in _AGES.finditer(said)]
    return bool(last) and max(last) <= year + 5


_AGES = Pattern(
    r"\b(?:ages?\s+|aged\s+)?\d{1,2}\s*(?:-|–|to)\s*(?P<last>\d{1,2})\b(?!\s*"
    r"(?:minutes|hours|days|weeks|am|pm))",
    re.IGNORECASE,
)


def _leaves_infants(draft: Draft) -> bool:
    said = draft.text_of(Letter.I) + " " + draft.case.pupil.setting_name
    is_infants = re.search(r"\binfants?\b(?!.{0,12}\bjunior)", said, re.IGNORECASE) is not None
    return draft.year == 2 and is_infants


def _limit(draft: Draft, moving: dt.date) -> dt.date:
    last_year = draft.year == 11
    return dt.date(moving.year, 3, 31) if last_year else dt.date(moving.year, 2, 15)


def _is_next(passage: Passage, moving: dt.date) -> bool:
    part, early = passage.part, dt.date(moving.year, 6, 1)
    if isinstance(part, Placement) and part.starts_on is not None and part.starts_on >= early:
        return True
    later = [one for one in english.dates_in(passage.text) if one.last >= early]
    return any(_from(passage.text[: one.start]) for one in later)


def _from(before: str) -> bool:
    return re.search(
        r"\b(?:from|starting|starts?|beginning|transfer\w*|mov(?:e|es|ing)|join\w*|next|begins?|"
        r"admi\w+|entry|with effect|w\.?e\.?f\.?)\b[^.]{0,60}$",
        before,
        re.IGNORECASE,
    ) is not None  # fmt: skip
