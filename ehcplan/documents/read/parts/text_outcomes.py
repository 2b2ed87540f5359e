"""Outcomes, from paragraphs and from what is labelled beside them."""

import re
from dataclasses import replace

from ehcplan.documents.read.desk.cell_lines import cites_only
from ehcplan.documents.read.desk.desk import Bit, Desk, OutcomeRead
from ehcplan.documents.read.desk.early import is_of_next
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.desk.units import Scene, Text
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.due_labels import comes_before, held_by_time, time_in
from ehcplan.documents.read.labels.holds import OF_OUTCOME, OF_PROVISION, Holds
from ehcplan.documents.read.outline.areas import adulthood_of, kind_of_outcome
from ehcplan.documents.read.paper.tree import Para
from ehcplan.documents.read.parts.beside_outcomes import (
    heads_monitoring,
    heads_moves,
    is_about_a_move,
    is_about_all,
    is_monitoring,
)
from ehcplan.documents.read.parts.links import OUTCOME_FIELDS
from ehcplan.documents.read.parts.outcome_made import learn_by_label, outcome_read
from ehcplan.documents.read.parts.reasons import number_of, takes_number, takes_reason
from ehcplan.documents.read.parts.whence import life_told, tells_whence
from ehcplan.plan.whole import Letter

_WATCHING = frozenset({Holds.MONITOR, Holds.REVIEW, Holds.STEPS})


def take_outcome(desk: Desk, text: Text) -> None:
    """Take a paragraph of E."""
    text = _reread(desk, text)
    last = _last(desk, text)
    if last is not None and _is_its_aim(last, text):
        last.aim = Bit(paras=[text.para])
        last.told.note(text)
        return
    if takes_reason(desk, last, text) or takes_number(desk, text):
        return
    if text.holds is Holds.STEPS and _is_short_term(last, text):
        text = replace(text, holds=Holds.OUTCOME)
    above = text.holds or _nearest(text.scene)
    # Under "Steps, checking and the move to Year 7" stands more than steps.
    is_of_move = heads_moves(text.scene.caption) and is_about_a_move(text.para.text)
    is_of_all = is_monitoring(text.para.text) or is_of_move
    is_step = above is Holds.STEPS and last is not None and not is_of_all
    may_stand_beside = text.holds is None and above in _WATCHING and not is_step
    if may_stand_beside and _stands_beside(desk, text, last):
        return
    if text.holds in _OF_ONE and is_of_next(last.told if last else None, text, desk.early):
        desk.early.append(text)
        if text.holds is not Holds.STEPS:
            _keep(desk, text)
        return
    if (last is not None and _tells(last, above, text)) or _is_no_outcome(desk, above, text):
        _keep(desk, text)
        return
    if last is not None and (above is Holds.STEPS or _goes_on(last, text)):
        _put_step(desk, last, text)
        return
    number = number_of(desk, text)
    is_beside = not number or _is_beside_all(text)
    if is_beside and above is not Holds.AIM and _stands_beside(desk, text, last):
        return
    made = outcome_read(Bit(paras=[text.para]), text.scene, number)
    made.cites = " ".join([text.para.text, *_labels_citing(text)])
    made.over, made.told.group = text.label, text.group
    learn_by_label(made, text.label)
    _under_aim(desk, made, is_aim=above is Holds.AIM)
    _ends_at(desk, made)
    settle(desk, text.group)


def _reread(desk: Desk, text: Text) -> Text:
    """Return a paragraph with what its label says by the time, or the numbers, that stand there."""
    if text.holds in (None, Holds.OUTCOME, Holds.BY):
        text = replace(text, holds=_held_by_time(desk, text) or text.holds)
    if text.holds in (Holds.NEED, Holds.LINK) and _IS_ITS_NUMBER.match(text.label):
        # "E1 (need B2)" numbers the outcome beside it, and names the need that it comes from.
        text = text if cites_only(text.para.text) else replace(text, holds=Holds.OUTCOME)
    is_link = text.holds is Holds.NUMBER and "need" in text.label.casefold()
    return replace(text, holds=Holds.NEED) if is_link and cites_only(text.para.text) else text


_IS_ITS_NUMBER = re.compile(
    r"\W*(?:outcome\s*(?:no\.?\s*)?)?[EO]?\d{1,2}\b(?=\W*[(\[])", re.IGNORECASE
)


def _is_its_aim(last: OutcomeRead, text: Text) -> bool:
    """Return whether an aim stands under the outcome that leads to it, and not over the next one."""
    if text.holds is not Holds.AIM or last.number == "aim" or last.aim is not None:
        return False
    if text.group:
        return last.told.group == text.group
    return bool(last.told.seen) and last.scene.heads == text.scene.heads


def _is_no_outcome(desk: Desk, above: Holds, text: Text) -> bool:
    """Return whether a text says something of an outcome or of help, or leads to the outcomes."""
    is_elsewhere = text.holds in OF_PROVISION or text.holds is Holds.AREA
    leads = text.para.text.strip().endswith(":") and not desk.outcomes
    return above in OF_OUTCOME or (is_elsewhere and text.label != "") or leads


def _is_short_term(last: OutcomeRead | None, text: Text) -> bool:
    """Return whether what is labelled short-term is the outcome itself, towards an aim over it."""
    if "outcome" not in text.label.casefold():
        return False
    is_next = last is not None and (last.number == "aim" or last.over == text.label)
    return is_next or own_number(text.para.text) != ""


def _last(desk: Desk, text: Text) -> OutcomeRead | None:
    """Return the outcome above a text, in the same opening of the section."""
    last = desk.outcomes[-1] if desk.outcomes else None
    if last is None or last.scene.turn == text.scene.turn:
        return last
    # "Section E: steps towards it" beside the steps opens the section anew, and no outcome.
    is_after = text.scene.turn == last.scene.turn + 1 and text.scene.letter is Letter.E
    return last if is_after and _nearest(text.scene) in {*OF_OUTCOME, Holds.STEPS} else None


_OF_ONE = frozenset({*OUTCOME_FIELDS, Holds.STEPS, Holds.LINK, Holds.NEED, Holds.KIND})


def _held_by_time(desk: Desk, text: Text) -> Holds | None:
    """Return what a label with a time in it says; an earlier one under the same outcome is a step."""
    held = held_by_time(text.label)
    words = text.para.text.strip()
    if held is None and text.label and len(words.split()) <= _MOST_OF_DAY and time_in(words):
        return Holds.BY
    if text.holds is Holds.BY and time_in(words):
        return Holds.BY
    last = _last(desk, text)
    if held is not Holds.OUTCOME or last is None or not own_number(text.scene.caption):
        return held
    is_same = last.told.group == text.group and last.scene.heads == text.scene.heads
    return Holds.STEPS if is_same and comes_before(text.label, last.over) else held


_MOST_OF_DAY = 5


def _ends_at(desk: Desk, made: OutcomeRead) -> None:
    """Make what was to be reached earlier under the same numbered heading a step to an outcome."""
    before = desk.outcomes[-2] if len(desk.outcomes) > 1 else None
    if before is None or not made.told.group or before.told.group != made.told.group:
        return
    is_same = before.scene == made.scene and own_number(made.scene.caption)
    if is_same and comes_before(before.over, made.over):
        desk.outcomes.remove(before)
        made.steps += [before.bit, *before.steps]


def settle(desk: Desk, group: int = 0) -> None:
    """Give facts that waited to the outcome that has come in their table, or to the one before it.

    Who watches over outcomes, in a table that holds none, watches over all.
    """
    last = desk.outcomes[-1] if desk.outcomes else None
    before = desk.outcomes[-2] if group and len(desk.outcomes) > 1 else last
    for text in desk.early:
        to = last if text.group == group else before
        watches = text.holds in (Holds.MONITOR, Holds.REVIEW)
        if text.group != group and watches:
            desk.monitoring.append(text.para.text.strip())
        elif text.holds is Holds.STEPS:
            _put_step(desk, to, text)
        elif to is not None and text.holds is not None:
            _tells(to, text.holds, text)
    desk.early.clear()


def _put_step(desk: Desk, to: OutcomeRead | None, text: Text) -> None:
    if to is None:
        _keep(desk, text)
        return
    to.steps.append(Bit(paras=[text.para]))
    to.told.note(text)


def _tells(last: OutcomeRead, above: Holds, text: Text) -> bool:
    """Learn what a text says of an outcome; whether it was such a fact."""
    if above in OUTCOME_FIELDS:
        name = OUTCOME_FIELDS[above]
        setattr(last, name, f"{getattr(last, name)} {text.para.text.strip()}".strip())
    elif above is Holds.KIND:
        last.kind = kind_of_outcome(text.para.text) or last.kind
    elif above in (Holds.LINK, Holds.NEED):
        last.cites += f" needs {text.para.text}"
        _learns_life(last, text.para.text)
    elif text.holds is None and tells_whence(text.para.text):
        last.cites += f" {text.para.text}"
        _learns_life(last, text.para.text)
    elif not _is_fact(last, text):
        return False
    last.told.note(text)
    return True


def _learns_life(last: OutcomeRead, text: str) -> None:
    """Learn which part of adult life an outcome is for, by the line that says what it comes from."""
    last.adulthood = last.adulthood or adulthood_of(life_told(text))


def _keep(desk: Desk, text: Text) -> None:
    desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)


def _labels_citing(text: Text) -> list[str]:
    """Return what is printed over and before an outcome that may name its needs."""
    own = text.scene.caption if own_number(text.scene.caption) else ""
    return [label for label in (text.label, own) if _NAMES_NEEDS.search(label)]


_NAMES_NEEDS = re.compile(r"\bneeds?\b|\bN\s?\d", re.IGNORECASE)


def _stands_beside(desk: Desk, text: Text, last: OutcomeRead | None) -> bool:
    """Keep a passage on all outcomes, who watches over them or what comes after; whether it was one."""
    words, caption = _CODE.sub("", text.para.text.strip()), text.label or text.scene.caption
    is_under_one = last is not None and last.scene.heads == text.scene.heads and bool(caption)
    watches = is_monitoring(words) or (heads_monitoring(caption) and not is_under_one)
    is_beside = is_about_a_move(words) or heads_moves(caption) or is_about_all(words)
    if not watches and not is_beside:
        return False
    if watches:
        desk.monitoring.append(words)
    desk.add_loose(Letter.E, [text.para], text.label or caption)
    return True


def _is_beside_all(text: Text) -> bool:
    """Return whether a paragraph numbered like the outcomes tells of all of them: "E.8 The SENCO checks …"."""
    code = _CODE.match(text.para.text)
    said = text.para.text[code.end() :] if code else ""
    caption = text.scene.caption
    is_headed = heads_monitoring(caption) or heads_moves(caption)
    return bool(said) and (is_headed or is_monitoring(said) or is_about_a_move(said))


_CODE = re.compile(r"^\W*E\s?\.?\d{1,2}[.:)]?\s+(?!(?:\([^()]*\)\W*)?by\b)", re.IGNORECASE)


def _is_fact(last: OutcomeRead, text: Text) -> bool:
    """Learn from a labelled fact of no known kind; whether it was one, and no outcome."""
    if not text.label or text.holds is not None:
        return False
    if re.search(r"adulthood|\bpfa\b|\bpathways?\b", text.label, re.IGNORECASE):
        last.adulthood = tuple(sorted({*last.adulthood, *adulthood_of(text.para.text)}))
        return True
    is_told = len(last.told.seen) >= _OF_BLOCK and last.scene.heads == text.scene.heads
    most = _MOST_OF_FACT if is_told and not own_number(text.label) else _MOST_OF_UNKNOWN
    return (text.group > 0 or is_told) and len(text.para.text.split()) <= most


_OF_BLOCK = 2
"""An outcome of which as many labels have told something has a label for each of its facts."""
_MOST_OF_UNKNOWN, _MOST_OF_FACT = 6, 16


def _under_aim(desk: Desk, made: OutcomeRead, *, is_aim: bool) -> None:
    """Keep an outcome; the aim that stands before it becomes its aim."""
    last = desk.outcomes[-1] if desk.outcomes else None
    if last is not None and last.number == "aim" and not is_aim:
        desk.outcomes.pop()
        made.aim = last.bit
    if is_aim:
        made.number = "aim"
    desk.outcomes.append(made)


def _nearest(scene: Scene) -> Holds:
    return holds_of(scene.heads[-1].text) if scene.heads else Holds.OTHER


def _goes_on(last: OutcomeRead, text: Text) -> bool:
    """Return whether a list item, or a line with a small letter before it, is a step to the outcome over it."""
    before = last.bit.paras[0]
    if last.scene.heads != text.scene.heads:
        return False
    if _LETTERED.match(text.para.text) and not _LETTERED.match(before.text) and last.number:
        return True
    if not text.para.is_list:
        return False
    return not before.is_list or (_is_drawn(before) and not _is_drawn(text.para))


_LETTERED = re.compile(r"\s*\(?[a-h][).]\s+(?=\S)")
"""A step as officers type it under an outcome of a number: "a) By July 2027: four pages."""


def _is_drawn(para: Para) -> bool:
    """Return whether Word draws a number or a letter before a paragraph, and no dot."""
    return re.search(r"[^\W_]", para.block.number) is not None
