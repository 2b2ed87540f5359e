"""Speakers, reasons and kinds of entry that many rows of the mapping share."""

from ehcplan.mapping.entry import (
    ANYONE,
    PARENTS,
    PUPIL_OR_MEETING,
    STAFF,
    Condition,
    MappingEntry,
    Who,
)
from ehcplan.vocabulary import Element, Rule

OTHERS = ANYONE - PUPIL_OR_MEETING
"""Everybody who is named and is not the pupil."""
AROUND = PARENTS | STAFF
"""The grown-ups who see the pupil day by day."""
OUTSIDE_FAMILY = STAFF | {Who.PEER, Who.MEETING}
"""Neither the pupil nor a parent, as far as is known."""

PARENTS_VOICE = "A parent’s account stays in the parent’s voice, under the parents’ views."
PARENTS_HOPE = "It is a parent’s hope, so it stands with the parents’ hopes and not as the pupil’s."
SEEN = "What people saw stands in where the pupil does not use words, and is marked as seen."
STAFF_VIEW = "What staff and professionals think informs the plan’s other sections, not Section A."
STAFF_IDEA = (
    "It is other people’s idea for the pupil: use it when deciding what to do, not as a wish."
)
WORKING_PAPER = "It is a working paper of the staff and is kept apart from what the pupil says."
OWN_DOCUMENT = "It belongs to a document of its own and is not about this pupil."
HOW_GATHERED = "It tells how or about what the words were gathered, and is not itself a view."
FOR_ACTION = "It leads to something being done: look at it with the actions."


def evidence(tool: str, prompt: str, reason: str, takes: frozenset[Who] = ANYONE) -> MappingEntry:
    """Return an entry that is shown beside the plan but printed nowhere in this document."""
    return MappingEntry(tool=tool, prompt=prompt, rule=Rule.EVIDENCE, reason=reason, takes=takes)


def never(tool: str, prompt: str, reason: str) -> MappingEntry:
    """Return an entry that bars a prompt from this document altogether."""
    return MappingEntry(tool=tool, prompt=prompt, rule=Rule.NEVER, reason=reason)


def parents_view(
    tool: str, prompt: str, *also: Element, columns: tuple[str, ...] = ()
) -> MappingEntry:
    """Return an entry that keeps a parent's answer under the parents' views first of all."""
    return MappingEntry(
        tool=tool,
        prompt=prompt,
        to=(Element.A_PARENT_VIEWS, *also),
        rule=Rule.SELECT,
        columns=columns,
        takes=PARENTS,
        at_most=8,
        reason=PARENTS_VOICE,
    )


def parents_hope(tool: str, prompt: str, *, columns: tuple[str, ...] = ()) -> MappingEntry:
    """Return an entry that keeps a parent's hope under the parents' hopes."""
    return MappingEntry(
        tool=tool,
        prompt=prompt,
        to=(Element.A_PARENT_ASPIRATIONS,),
        rule=Rule.COPY,
        columns=columns,
        takes=PARENTS,
        reason=PARENTS_HOPE,
    )


def seen(
    tool: str,
    prompt: str,
    *to: Element,
    rule: Rule,
    columns: tuple[str, ...] = (),
    also_needs: tuple[Condition, ...] = (),
    at_most: int | None = None,
) -> MappingEntry:
    """Return an entry for what parents and staff saw of a pupil who does not use words."""
    return MappingEntry(
        tool=tool,
        prompt=prompt,
        to=to,
        rule=rule,
        columns=columns,
        takes=AROUND,
        needs=(Condition.WITHOUT_WORDS, *also_needs),
        at_most=at_most,
        reason=SEEN,
    )
