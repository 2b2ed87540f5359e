"""A sheet for reading a draft back to the pupil: each line with yes, change, leave out."""

import datetime as dt
from collections.abc import Sequence

from ehcplan.documents.layout import Block, Group, Layout, Printed
from ehcplan.documents.packs import Pack
from ehcplan.documents.people import printed_date
from ehcplan.documents.printing import Piece
from ehcplan.documents.stage import FROM_SUGGESTIONS
from ehcplan.documents.text import cleaned
from ehcplan.plan.case import Case
from ehcplan.vocabulary import Element, Target, elements_of

_CLOSING = "When we read it"
_FIELDS = ("Read with", "Date", "How we read it (aloud, signs, pictures)", "What to change")


def lay_out_read_back(
    case: Case, printed: Sequence[Piece], *, pack: Pack, on: dt.date, from_suggestions: bool
) -> Layout:
    """Return the read-back sheet as it is to be printed; attributions stay, notes go."""
    name = cleaned(case.pupil.name)
    title = f"Have we got it right, {name}?"
    guide = (
        "Read each line together. Say yes, change it, or leave it out. "
        "Anything may be changed, and nothing has to be explained."
    )
    notice = FROM_SUGGESTIONS if from_suggestions else ""
    running = {
        "name": name,
        "title": "Reading it back",
        "footer": f"A draft, for talking about · {printed_date(on)}",
    }
    return Layout(
        template="read-back",
        title=title,
        blocks=_blocks(case, printed, pack),
        context={
            "notice": notice,
            "guide": guide,
            "closing": {"heading": _CLOSING, "fields": list(_FIELDS)},
            "running": running,
        },
        facts=(title, guide, _CLOSING, *filter(None, (notice,))),
        allowed=(*running.values(), *_FIELDS),
    )


def _blocks(case: Case, printed: Sequence[Piece], pack: Pack) -> tuple[Block, ...]:
    elements: list[Element] = [e for target in Target for e in elements_of(target)]
    blocks = []
    for element in elements:
        lines = tuple(
            Printed(ref=p.line.ref, text=p.text, said_by=p.said_by)
            for p in printed
            if p.line.element is element
        )
        if lines:
            heading = cleaned(pack.heading(element, case.pupil.name))
            blocks.append(Block(heading=heading, groups=(Group(label="", lines=lines),)))
    return tuple(blocks)
