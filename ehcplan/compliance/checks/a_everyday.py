"""What a read Section A tells of the pupil's health as it is felt, and not of a clinic's words (A-09)."""

import re

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_others import besides_others
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_signs_health as signs

_NOTED = Pattern(
    told.CLINICAL.pattern
    # A dose, a measure, the endings of diagnoses, what doctors write short.
    + r"|\b\d+ ?(?:mg|mcg|ml|iu|units?|micrograms?)\b|\b(?:bmi|hba1c|nkda|ent|ecg)\b|\bcentiles?\b"
    r"|\b(?:h/o|d/c|r/v|o/e|hx|fhx|pmh)(?!\w)"
    r"|\b\w{3,}(?:itis|osis|aemia|opathy|algia|plasia|ectomy|otomy)\b"
    r"|\b(?:disorder|deficiency|recurrent|unilateral|hypermobil\w+)\b",
    re.IGNORECASE,
)


def everyday(text: str, draft: Draft, *, around: str) -> str:
    """Return a read text without a clinic's notes, lessons, and what is told of relatives and animals.

    A note stays where the text around it goes on to tell what it feels like.
    """
    if draft.case.reading is None:
        return text
    spoken = (text[start:end] for start, end in english.sentences(text))
    notes = not told.FELT.search(_NOTED.sub(" ", around))
    kept = (one for one in spoken if not (_is_lesson(one) or (notes and _is_note(one, draft))))
    return besides_others(" ".join(kept), draft)


def _is_note(sentence: str, draft: Draft) -> bool:
    """Return whether a sentence is clipped as between doctors: it tells of no person."""
    if _NOTED.search(sentence) is None:
        return False
    own = {*draft.facts.names, "he", "she", "they", "his", "her", "their", "him", "them"}
    return not own & {word.casefold() for word in re.findall(r"[^\W\d_]+", sentence)}


def only_lessons(text: str) -> bool:
    """Return whether a text names health for a lesson or an award about it, and tells of no health."""
    spoken = [text[start:end] for start, end in english.sentences(text)]
    kept = [one for one in spoken if not _is_lesson(one)]
    if len(kept) == len(spoken):
        return False
    left = signs.NEVER_HEALTH.sub(" ", _TITLE.sub("", " ".join(kept)))
    return not (told.HEALTH.clear.search(left) or signs.HEALTH.search(left))


def _is_lesson(sentence: str) -> bool:
    return signs.LESSON.search(sentence) is not None and not _FELT.search(sentence)


_FELT = Pattern(
    told.FELT.pattern + r"|\b(?:sick|ill|poorly|sore|ach\w+|faint\w*|anxious)\b", re.IGNORECASE
)
_TITLE = Pattern(r"^\W*[\w’'/& -]{1,40}:")
