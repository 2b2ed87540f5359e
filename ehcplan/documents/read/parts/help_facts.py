"""What labels say of help: who, how often, where, and which need it is for, whose help it is."""

import re

from ehcplan.documents.read.desk.desk import Bit, Desk, ProvisionRead
from ehcplan.documents.read.desk.early import is_of_next
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.paper.plain import plain_label
from ehcplan.documents.read.parts.links import FIELDS, letter_of
from ehcplan.plan.whole import Letter

NAMES_OTHERS = frozenset({Holds.OUTCOME, Holds.NEED, Holds.LINK, Holds.AIM, Holds.EVIDENCE})
"""What a label holds that names the need, the outcome or the report help comes from."""


def takes_fact(desk: Desk, last: ProvisionRead | None, text: Text) -> bool:
    """Take who, how often and the like beside a label; whether it was such a fact."""
    field = FIELDS.get(text.holds) if text.holds else None
    coded = _coded(desk, text) if field else None
    if field and coded is not None:
        _fill(coded, field, text)
        return True
    if field and is_of_next(last.told if last else None, text, desk.early_help):
        desk.early_help.append(text)
        return True
    if field and _is_over(last, text):
        desk.early_help.append(text)
        desk.shared.append((text, field))
        return True
    if field and last is not None:
        _fill(last, field, text)
        return True
    return False


def _coded(desk: Desk, text: Text) -> ProvisionRead | None:
    """Return the help that a labelled fact names by its number: "Who | F2: a teaching assistant"."""
    code = _CODE.match(text.para.text)
    if code is None:
        return None
    same = [one for one in desk.provision if one.number == code["number"]]
    return next((one for one in reversed(same) if one.scene.turn == text.scene.turn), None)


_CODE = re.compile(
    r"\W*(?:[FGHP]|provision |item |support )(?P<number>\d{1,2}(?:\.\d{1,2})?)\s*[:.)–—-]",
    re.IGNORECASE,
)


def _is_over(last: ProvisionRead | None, text: Text) -> bool:
    """Return whether a labelled fact stands right under a sub-heading, for all that follows there."""
    if text.group or not text.scene.heads:
        return False
    return last is not None and last.scene.heads != text.scene.heads


def cite_beside(desk: Desk, last: ProvisionRead | None, text: Text) -> None:
    """Keep which need or outcome help is for, for the help above or for what is still to come."""
    if is_of_next(last.told if last else None, text, desk.early_help):
        desk.early_help.append(text)
    elif last is not None:
        _cite(last, text)


def _cite(made: ProvisionRead, text: Text) -> None:
    made.cites += f" {text.label} {text.para.text}"
    made.told.note(text)


def _fill(made: ProvisionRead, field: str, text: Text) -> None:
    held = made.fields.get(field, "")
    made.fields[field] = f"{held} {text.para.text.strip()}".strip()
    made.bit.add([text.para])
    made.bit.paras.sort(key=lambda para: para.start)
    made.told.note(text)


def settle_help(desk: Desk, made: ProvisionRead | None = None) -> None:
    """Give facts that waited to the help that has come in their table, or to the help before it."""
    before = desk.provision[-1] if desk.provision else None
    first = desk.early_help[0] if desk.early_help else None
    if made is not None and first is not None and not first.group and _is_of(made, first):
        made.told.lead = plain_label(first.label)
    for text in desk.early_help:
        to = made if made is not None and _is_of(made, text) else before
        if text.holds in NAMES_OTHERS:
            _cite(to, text) if to is not None else None
        elif to is not None and to.scene.turn == text.scene.turn:
            _fill(to, FIELDS[text.holds or Holds.WHO], text)
        elif text.group:
            desk.add_loose(letter_of(text) or Letter.F, [text.para], text.label)
        else:
            # Who and how often are all that a section says of its help: they are the help.
            before = _of_facts_alone(desk, text)
    desk.early_help.clear()
    if made is None and desk.waiting is not None:
        text, letter = desk.waiting
        desk.add_loose(letter, [text.para], text.label or text.scene.caption)
        desk.waiting = None


def _of_facts_alone(desk: Desk, text: Text) -> ProvisionRead:
    letter = letter_of(text) or Letter.F
    made = ProvisionRead(bit=Bit(paras=[text.para]), letter=letter, scene=text.scene)
    made.cites, made.label = f"{text.label} {text.para.text}", text.label
    desk.provision.append(made)
    return made


def _is_of(made: ProvisionRead, text: Text) -> bool:
    """Return whether a fact that waited belongs to the help that has come."""
    return made.told.group == text.group and (text.group > 0 or made.scene == text.scene)
