"""Outcomes, from paragraphs and from what is labelled beside them."""

import re

from ehcplan.documents.read.areas import adulthood_of, area_of, kind_of_outcome
from ehcplan.documents.read.beside_outcomes import (
    heads_monitoring,
    heads_moves,
    is_about_a_move,
    is_monitoring,
)
from ehcplan.documents.read.cites import own_number
from ehcplan.documents.read.columns import OF_OUTCOME, OF_PROVISION, Holds, holds_of
from ehcplan.documents.read.desk import Bit, Desk, OutcomeRead
from ehcplan.documents.read.graph import (
    OUTCOME_FIELDS,
)
from ehcplan.documents.read.units import Scene, Text
from ehcplan.plan.whole import Letter, OutcomeKind

_WATCHING = frozenset({Holds.MONITOR, Holds.REVIEW, Holds.STEPS})


def take_outcome(desk: Desk, text: Text) -> None:
    """Take a paragraph of E."""
    last = desk.outcomes[-1] if desk.outcomes else None
    is_ours = last is not None and last.scene.turn == text.scene.turn
    above = text.holds or _nearest(text.scene)
    is_step = above is Holds.STEPS and is_ours and not is_monitoring(text.para.text)
    may_stand_beside = text.holds is None and above in _WATCHING and not is_step
    if may_stand_beside and _stands_beside(desk, text, last):
        return
    if last is not None and is_ours and above in OUTCOME_FIELDS:
        _fill(desk, last, OUTCOME_FIELDS[above], text)
        return
    if last is not None and is_ours and above in (Holds.LINK, Holds.NEED, Holds.KIND):
        _told(desk, last, above, text)
        return
    if last is not None and is_ours and _is_fact(last, text):
        desk.add_loose(Letter.E, [text.para], text.label)
        return
    is_elsewhere = text.holds in OF_PROVISION or text.holds is Holds.AREA
    if (
        above in OF_OUTCOME
        or (is_elsewhere and text.label)
        or (text.para.text.strip().endswith(":") and not last)
    ):
        desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)
        return
    if last is not None and is_ours and (above is Holds.STEPS or _goes_on(last, text)):
        last.steps.append(Bit(paras=[text.para]))
        return
    number = own_number(text.para.text, text.label) or own_number(text.scene.caption)
    if not number and above is not Holds.AIM and _stands_beside(desk, text, last):
        return
    made = outcome_read(Bit(paras=[text.para]), text.scene, number)
    made.cites = " ".join([text.para.text, *_labels_citing(text)])
    _under_aim(desk, made, is_aim=above is Holds.AIM)


def _labels_citing(text: Text) -> list[str]:
    """Return what is printed over and before an outcome that may name its needs."""
    own = text.scene.caption if own_number(text.scene.caption) else ""
    return [label for label in (text.label, own) if _NAMES_NEEDS.search(label)]


_NAMES_NEEDS = re.compile(r"\bneeds?\b|\bN\s?\d", re.IGNORECASE)


def _stands_beside(desk: Desk, text: Text, last: OutcomeRead | None) -> bool:
    """Keep a passage on all outcomes, who watches over them or what comes after; whether it was one."""
    words, caption = text.para.text.strip(), text.label or text.scene.caption
    is_under_one = last is not None and last.scene.heads == text.scene.heads and bool(caption)
    watches = is_monitoring(words) or (heads_monitoring(caption) and not is_under_one)
    if not watches and not is_about_a_move(words) and not heads_moves(caption):
        return False
    if watches:
        desk.monitoring.append(words)
    desk.add_loose(Letter.E, [text.para], text.label or caption)
    return True


def _is_fact(last: OutcomeRead, text: Text) -> bool:
    """Learn from a labelled fact of no known kind; whether it was one, and no outcome."""
    if not text.label or text.holds is not None:
        return False
    if re.search(r"adulthood|\bpfa\b|\bpathways?\b", text.label, re.IGNORECASE):
        last.adulthood = tuple(sorted({*last.adulthood, *adulthood_of(text.para.text)}))
        return True
    return text.group > 0 and len(text.para.text.split()) <= 6


def _under_aim(desk: Desk, made: OutcomeRead, *, is_aim: bool) -> None:
    """Keep an outcome; the aim that stands before it becomes its aim."""
    last = desk.outcomes[-1] if desk.outcomes else None
    if last is not None and last.number == "aim" and not is_aim:
        desk.outcomes.pop()
        made.aim = last.bit
    if is_aim:
        made.number = "aim"
    desk.outcomes.append(made)


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


def _nearest(scene: Scene) -> Holds:
    return holds_of(scene.heads[-1].text) if scene.heads else Holds.OTHER


def _goes_on(last: OutcomeRead, text: Text) -> bool:
    """Return whether a list item is a step to the outcome over it."""
    before = last.bit.paras[0]
    return text.para.is_list and not before.is_list and last.scene.heads == text.scene.heads


def _fill(desk: Desk, outcome: OutcomeRead, name: str, text: Text) -> None:
    """Set what stands beside an outcome, and keep its words."""
    held = getattr(outcome, name)
    setattr(outcome, name, f"{held} {text.para.text.strip()}".strip())
    desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)


def _told(desk: Desk, outcome: OutcomeRead, holds: Holds, text: Text) -> None:
    """Learn what an outcome is for, or which needs it names, and keep the words."""
    if holds is Holds.KIND:
        outcome.kind = kind_of_outcome(text.para.text) or outcome.kind
    else:
        outcome.cites += f" needs {text.para.text}"
    desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)
