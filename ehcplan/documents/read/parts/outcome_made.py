"""An outcome as it is first read: its area, its kind and the part of adult life, by what stands over it."""

import re

from ehcplan.documents.read.desk.desk import Bit, OutcomeRead
from ehcplan.documents.read.desk.units import Scene
from ehcplan.documents.read.outline.areas import adulthood_of, area_of, kind_of_outcome
from ehcplan.plan.whole import OutcomeKind


def outcome_read(bit: Bit, scene: Scene, number: str) -> OutcomeRead:
    """Return an outcome with what the sub-headings above it say of it."""
    heads = [head.text for head in scene.heads]
    kinds = [kind for head in reversed(heads) if _says_kind(head) and (kind := _kind_told(head))]
    about = next((h for h in reversed(heads) if re.search(r"adulthood|\bpfa\b", h, re.I)), "")
    adult = {a for head in heads for a in adulthood_of(head)} if about else set()
    return OutcomeRead(
        bit=bit,
        scene=scene,
        area=scene.area,
        number=number,
        kind=kinds[0] if kinds else None,
        adulthood=tuple(sorted(adult)),
    )


def _kind_told(heading: str) -> OutcomeKind | None:
    """Return the kind that a heading names, whole or in a piece of it, the first of several.

    "Outcome 3 (education and training; friends), for need 2" names one in brackets.
    """
    whole = kind_of_outcome(heading)
    if whole is not None or not _NAMES_OUTCOMES.search(heading):
        return whole
    pieces = re.split(r"[()\[\];:,–—]", heading)
    return next((kind for piece in pieces if (kind := kind_of_outcome(piece))), None)


def _says_kind(heading: str) -> bool:
    """Return whether a sub-heading may say what kind its outcomes are: an area of need does not."""
    return area_of(heading) is None or bool(_NAMES_OUTCOMES.search(heading))


_NAMES_OUTCOMES = re.compile(r"\b(?:outcomes?|goals?|targets?)\b", re.IGNORECASE)


def learn_by_label(made: OutcomeRead, label: str) -> None:
    """Learn what stands behind an outcome's number before it: "Outcome 2 (care; independent living)"."""
    about = _BEHIND_NUMBER.match(label)
    if about is None:
        return
    made.kind = made.kind or _kind_told(label)
    made.adulthood = made.adulthood or adulthood_of(about[1])


_BEHIND_NUMBER = re.compile(
    r"\W*(?:outcome|goal|target|aim|objective)s?\s*(?:no\.?\s*)?[EO]?\d+(?:\.\d+)*[a-z]?\s*"
    r"[(\[:,–—-]\s*(.{3,160})",
    re.IGNORECASE,
)
