"""What an item of provision states: how much, how often, who, in what group; and which texts are items."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ehcplan.compliance import words_provision as provided
from ehcplan.compliance import words_quantity as quantity
from ehcplan.compliance.draft import Section, provision_text
from ehcplan.compliance.passages import Passage
from ehcplan.plan.whole import NothingHere, Provision

_SPECIFIED_LONG = re.compile(
    r"\b(?:will|shall|support|therap|session|help|provision|input)\w*", re.I
)


@dataclass(frozen=True, kw_only=True)
class Stated:
    """What a text of provision says of itself."""

    amount: bool
    frequency: bool
    who: bool
    everybody: bool
    """It is for every adult who works with the pupil."""
    ratio: bool
    grouped: bool
    """It puts the pupil into a group, a pair or a class."""
    stands: bool
    """It is equipment, a place or an arrangement that is simply there."""
    acts: bool
    """It tells how adults speak and act, each time: it has no length."""

    @property
    def is_counted(self) -> bool:
        """Whether amount, frequency and person all stand there."""
        return self.amount and self.frequency and self.who


@lru_cache(maxsize=4096)
def stated(text: str) -> Stated:
    """Return what a text of provision says of itself."""
    delivered = provided.DELIVERED.search(text) is not None
    frequency = quantity.FREQUENCY.search(text) is not None
    acts = provided.HOW_ADULTS_ACT.search(text) is not None
    return Stated(
        amount=quantity.AMOUNT.search(text) is not None,
        frequency=frequency,
        who=quantity.WHO.search(text) is not None,
        everybody=quantity.EVERYBODY.search(text) is not None,
        ratio=quantity.RATIO.search(text) is not None,
        grouped=quantity.GROUPED.search(text) is not None,
        stands=not delivered and provided.EQUIPMENT.search(text) is not None,
        acts=acts and not delivered,
    )


def whole_text(passage: Passage) -> str:
    """Return all that an item says: its words, and what stands in fields of its own."""
    if isinstance(passage.part, Provision) and passage.field == "words":
        return provision_text(passage.part)
    return passage.text


def fields_text(passage: Passage) -> str:
    """Return what stands beside an item's words in fields of its own."""
    if not isinstance(passage.part, Provision):
        return ""
    return whole_text(passage).removeprefix(passage.part.words.text).lstrip("; ")


def items_in(section: Section) -> Iterator[Passage]:
    """Yield the items of provision of a section.

    Where a file shows no items, its loose texts that read as provision stand for them.
    """
    if any(isinstance(p.part, NothingHere) for p in section.passages):
        return
    own = [p for p in section.passages if isinstance(p.part, Provision) and p.field == "words"]
    loose = [p for p in section.passages if p.part is None and _reads_as_provision(p.text)]
    yield from (p for p in (own or loose) if is_item(whole_text(p)))


def is_item(text: str) -> bool:
    """Return whether a text is an item, and no heading, introduction, or word that there is none."""
    said = re.findall(r"\w+", text.casefold())
    if len(said) > 3 and provided.LABEL.issuperset(said):
        return False
    return not (provided.INTRODUCTION.search(text) or provided.NONE_SAID.search(text))


def _reads_as_provision(text: str) -> bool:
    return _SPECIFIED_LONG.search(text) is not None


def holds_provision(section: Section | None) -> bool:
    """Return whether a section holds any item of provision."""
    return section is not None and any(True for _ in items_in(section))
