"""What stands beside an outcome: why it was chosen, and the number at the head of its card."""

import re
from dataclasses import replace

from ehcplan.documents.read.desk.desk import Desk, OutcomeRead
from ehcplan.documents.read.desk.numbers import own_number
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.parts.whence import gives_reason, labels_reason
from ehcplan.plan.whole import Letter


def takes_reason(desk: Desk, last: OutcomeRead | None, text: Text) -> bool:
    """Keep why an outcome was chosen: of the one above, or, where such lines come first, of the next."""
    is_labelled = labels_reason(text.label)
    if not is_labelled and (text.holds not in (None, Holds.LINK) or text.group):
        return False
    if not is_labelled and not gives_reason(text.para.text):
        return False
    if last is None or any(one.turn == text.scene.turn for one in desk.reasons_first):
        desk.reasons_first.append(text.scene)
        desk.early.append(replace(text, holds=Holds.LINK))
    else:
        last.cites += f" {text.para.text}"
    desk.add_loose(Letter.E, [text.para], text.label or text.scene.caption)
    return True


def takes_number(desk: Desk, text: Text) -> bool:
    """Keep the number at the head of the card of an outcome: "Outcome | 3"."""
    if not text.group or text.holds is not Holds.OUTCOME:
        return False
    found = _NUMBER_ALONE.fullmatch(text.para.text)
    if found is None:
        return False
    desk.numbers[text.group] = found[1]
    desk.add_loose(Letter.E, [text.para], "")
    return True


def number_of(desk: Desk, text: Text) -> str:
    """Return the number of an outcome: its own, that of its caption, or that of its card."""
    number = own_number(text.para.text, text.label) or own_number(text.scene.caption)
    return number or (desk.numbers.get(text.group, "") if text.group else "")


_NUMBER_ALONE = re.compile(r"\W*(?:no\.?\s*)?[EO]?(\d{1,2})\W*", re.IGNORECASE)
