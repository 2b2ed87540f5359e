"""Labelled facts that stand before the outcome or the provision they belong to.

Upright tables put "Delivered by" or "By when" over the help or the outcome as often as under it.
"""

from dataclasses import dataclass, field

from ehcplan.documents.blocks import Place
from ehcplan.documents.read.desk.units import Text
from ehcplan.documents.read.paper.plain import plain_label


@dataclass(kw_only=True, eq=False)
class Told:
    """What is known of one item by the labels beside it."""

    group: int = 0
    """The stretch of labelled rows it stands in; 0 outside such tables."""
    seen: dict[str, Place] = field(default_factory=dict)
    """In which cell each label stood."""
    lead: str = ""
    """The label that stood first over the item, where no table holds it: it leads the next one too."""

    def note(self, text: Text) -> None:
        """Remember a label that told something of the item."""
        self.seen.setdefault(plain_label(text.label), text.para.block.place)


def is_of_next(last: Told | None, text: Text, waiting: list[Text]) -> bool:
    """Return whether a labelled fact belongs to an item that is still to come.

    It does where its table has begun with no item yet, where a fact before it waits already, and
    where the item above has been told this very label. Where no table holds them, a label over
    the first item of a section is over each.
    """
    if not text.label:
        return False
    if not text.group:
        return bool(waiting) or last is None or last.lead == plain_label(text.label)
    if last is None or (last.group and last.group != text.group):
        return True
    if any(one.group == text.group for one in waiting):
        return True
    seen = last.seen.get(plain_label(text.label))
    return seen is not None and seen != text.para.block.place
