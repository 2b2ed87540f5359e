"""Section A, laid out: who the pupil is, what was said under each heading, who took part."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict

from ehcplan.documents.layout import Block, Group, Layout, Printed
from ehcplan.documents.packs import Pack
from ehcplan.documents.participation import Row, participation_rows
from ehcplan.documents.people import full_label, printed_date
from ehcplan.documents.printing import Piece
from ehcplan.documents.stage import (
    FROM_SUGGESTIONS,
    identity,
    section_a_status,
    section_a_title,
)
from ehcplan.documents.text import cleaned
from ehcplan.plan.case import Case
from ehcplan.vocabulary import EMPTY_REASONS, Element, Voice

GUIDE = (
    "Words in “quotation marks” are exactly what the person said, wrote, signed or typed. "
    "Everything else is what they told us, or what was seen."
)

# Decision 7: the pupil, each parent, family, friends, what was seen, school, professionals.
_RANKS = {
    Voice.OWN_WORDS: 0,
    Voice.OWN_VIEW: 0,
    Voice.PARENT: 1,
    Voice.FAMILY: 2,
    Voice.PEER: 3,
    Voice.OBSERVED: 4,
    Voice.SCHOOL: 5,
    Voice.PROFESSIONAL: 6,
    Voice.OTHER: 7,
}
_LABELS = {
    Voice.FAMILY: "Family",
    Voice.PEER: "Friends and classmates",
    Voice.OBSERVED: "What was seen",
    Voice.SCHOOL: "School",
    Voice.PROFESSIONAL: "Professionals",
    Voice.OTHER: "Others",
}


def groups_of(case: Case, printed: Sequence[Piece]) -> tuple[Group, ...]:
    """Return one heading's lines in their groups: the pupil's first, each parent's by name.

    Where a parent has a heading of their own, whoever follows has one too.
    """
    order: dict[tuple[int, str], list[Piece]] = {}
    for piece in printed:
        who = full_label(piece.speaker) if piece.voice is Voice.PARENT else ""
        order.setdefault((_RANKS[piece.voice], who), []).append(piece)
    is_mixed = len(order) > 1
    has_parents = any(rank == _RANKS[Voice.PARENT] for rank, _ in order)
    # Sorting by rank alone keeps parents in the order in which their lines stand.
    return tuple(
        Group(
            label=cleaned(_label(order[key][0], has_parents)),
            lines=tuple(_printed(case, piece, is_mixed) for piece in order[key]),
        )
        for key in sorted(order, key=lambda key: key[0])
    )


def _label(piece: Piece, has_parents: bool) -> str:
    if piece.voice is Voice.PARENT:
        who = full_label(piece.speaker)
        return who[:1].upper() + who[1:]
    return _LABELS.get(piece.voice, "") if has_parents else ""


def _printed(case: Case, piece: Piece, is_mixed: bool) -> Printed:
    said_by = piece.said_by
    if piece.voice.is_pupils and is_mixed:
        said_by = cleaned(case.pupil.name)
    return Printed(ref=piece.line.ref, text=piece.text, said_by=said_by, note=piece.note)


def lay_out_section_a(
    case: Case, printed: Sequence[Piece], *, pack: Pack, on: dt.date, from_suggestions: bool
) -> Layout:
    """Return Section A as it is to be printed."""
    title = section_a_title(case, pack)
    status = section_a_status(case, pack)
    notice = FROM_SUGGESTIONS if from_suggestions else ""
    facts = [(label, cleaned(value)) for label, value in identity(case, on)]
    rows = participation_rows(case)
    blocks = _blocks(case, printed, pack)
    took_part = _participation(case, pack, rows, blocks)
    running = _running(case, title, status, on)
    return Layout(
        template="section-a",
        title=title,
        blocks=blocks,
        context={
            "status": status,
            "notice": notice,
            "guide": GUIDE,
            "identity": [{"label": label, "value": value} for label, value in facts],
            "participation": took_part,
            "running": running,
        },
        facts=(title, *filter(None, (status, notice)), *(f"{a}\t{b}" for a, b in facts)),
        rows=tuple(row.cells for row in rows),
        allowed=(GUIDE, *running.values()),
    )


def _running(case: Case, title: str, status: str, on: dt.date) -> dict[str, str]:
    made_by = status or "Prepared by school"
    return {
        "name": cleaned(case.pupil.name),
        "title": "Views, interests and aspirations" if not status else title,
        "footer": f"{made_by} · {printed_date(on)}",
    }


def _blocks(case: Case, printed: Sequence[Piece], pack: Pack) -> tuple[Block, ...]:
    blocks = (
        _block(case, element, [p for p in printed if p.line.element is element], pack)
        for element in (*_without_participation(pack), Element.A_PARTICIPATION)
    )
    return tuple(block for block in blocks if block.groups or block.empty)


def _without_participation(pack: Pack) -> tuple[Element, ...]:
    """Return the order without who took part, which always comes last."""
    return tuple(e for e in pack.section_a_order if e is not Element.A_PARTICIPATION)


def _block(case: Case, element: Element, printed: Sequence[Piece], pack: Pack) -> Block:
    return Block(
        heading=cleaned(pack.heading(element, case.pupil.name)),
        groups=groups_of(case, printed),
        empty="" if printed else empty_text(case, element),
    )


def empty_text(case: Case, element: Element) -> str:
    """Return what a person chose to say of an empty element, dated; else an empty text."""
    said = [empty for empty in case.empties if empty.element is element]
    if not said:
        return ""
    latest = max(said, key=lambda empty: empty.on)
    return f"{EMPTY_REASONS[latest.reason]} ({printed_date(latest.on)})"


def _participation(
    case: Case, pack: Pack, rows: Sequence[Row], blocks: Sequence[Block]
) -> dict[str, object] | None:
    paragraphs = [text for text in cleaned(case.participation).split("\n") if text.strip()]
    if not rows and not paragraphs:
        return None
    heading = cleaned(pack.heading(Element.A_PARTICIPATION, case.pupil.name))
    has_heading = any(block.heading == heading for block in blocks[-1:])
    return {
        "heading": "" if has_heading else heading,
        "paragraphs": paragraphs,
        "people": [asdict(row) for row in rows],
    }
