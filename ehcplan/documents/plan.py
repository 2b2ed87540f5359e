"""Sections A to K, laid out: who it is about, then every lettered section in its order."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence

from ehcplan.documents.flow import Grid, Heading, Part, Remark, Statement, texts_of
from ehcplan.documents.layout import Block, Layout
from ehcplan.documents.packs import Pack
from ehcplan.documents.people import printed_date
from ehcplan.documents.plan_identity import identity_parts
from ehcplan.documents.plan_kept_back import refuse_kept_back, refuse_sources
from ehcplan.documents.plan_links import Links, Marks
from ehcplan.documents.plan_needs import needs_parts
from ehcplan.documents.plan_outcomes import outcomes_parts
from ehcplan.documents.plan_outside import outside
from ehcplan.documents.plan_provision import provision_parts
from ehcplan.documents.plan_rest import (
    advice_parts,
    agreement_parts,
    budget_parts,
    nothing_parts,
    placement_parts,
)
from ehcplan.documents.plan_words import Desk
from ehcplan.documents.printing import Piece
from ehcplan.documents.section_a import GUIDE, lay_out_section_a
from ehcplan.documents.stage import FROM_SUGGESTIONS
from ehcplan.documents.text import cleaned
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Words
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter, WholePlan

PEOPLE_HEADINGS = ("Who", "How", "When", "Who helped, and how", "Read back")
END = "End of Section K."
NUMBERS = (
    "Needs are numbered N1, N2 and so on, outcomes O1, provision P1 and advice K1. "
    "The numbers show what goes with what."
)


def heading_of(letter: Letter) -> str:
    """Return a section's heading: "Section B: Special educational needs"."""
    return f"Section {letter}: {letter.heading}"


def lay_out_plan(
    case: Case, printed: Sequence[Piece], *, pack: Pack, on: dt.date, from_suggestions: bool
) -> Layout:
    """Return Sections A to K as they are to be printed, `printed` being Section A's lines.

    Raises ContentRefusedError where a text of the plan holds what was kept back, or another child's
    full name.
    """
    plan = case.plan or WholePlan()
    refuse_sources(case, plan)
    front = outside(case)
    section_a = lay_out_section_a(
        case, printed, pack=pack, on=on, from_suggestions=from_suggestions
    )
    desk = _desk(plan, printed)
    letters = {Letter.A: _section_a(desk, section_a, printed)}
    letters |= {letter: _section(desk, case, letter) for letter in Letter if letter is not Letter.A}
    who = identity_parts(case, on)
    _refuse(case, who, letters, printed)
    notice = f"Section A: {FROM_SUGGESTIONS}" if from_suggestions else ""
    running = {
        "name": cleaned(case.pupil.name),
        "title": front.title,
        "footer": f"{front.foot} · {printed_date(on)}",
    }
    sections = (part for letter in Letter for part in letters[letter])
    return Layout(
        template="plan",
        title=front.title,
        blocks=(),
        context={"under": list(front.under), "notice": notice, "running": running},
        facts=(front.title, *front.under, *filter(None, (notice,))),
        rows=section_a.rows,
        allowed=tuple(running.values()),
        flow=(
            Remark(tone="guide", text=NUMBERS),
            *who,
            *sections,
            Remark(tone="end", text=END),
        ),
        plan=plan,
    )


def _desk(plan: WholePlan, printed: Sequence[Piece]) -> Desk:
    refs = {piece.line.ref for piece in printed}
    refs |= {words.ref for _, words in plan.every_text()}
    hopes = {piece.line.ref: piece.text for piece in printed}
    return Desk(Links(plan), Marks(refs - {""}), hopes)


def _section_a(desk: Desk, section_a: Layout, printed: Sequence[Piece]) -> tuple[Part, ...]:
    lines = {piece.line.ref: piece.line for piece in printed}
    content = [p for block in section_a.blocks for p in _block(desk, block, lines)]
    took_part = tuple(_took_part(section_a))
    nothing = nothing_parts(desk, Letter.A, is_empty=not content)
    guide = (Remark(tone="guide", text=GUIDE),) if printed else ()
    agreed = agreement_parts(desk, Letter.A)
    first = Heading(level=1, text=heading_of(Letter.A))
    return (first, *guide, *content, *nothing, *agreed, *took_part)


def _block(desk: Desk, block: Block, lines: Mapping[str, Words]) -> Iterable[Part]:
    """Yield a heading of Section A as that document prints it, one level further in."""
    yield Heading(level=2, text=block.heading)
    for group in block.groups:
        if group.label:
            yield Heading(level=3, text=group.label)
        for line in group.lines:
            mark = desk.marks.name(lines[line.ref], line.ref)
            yield Statement(mark=mark, text=line.text, after=line.said_by, look="listed")
            if line.note:
                yield Remark(tone="note", text=line.note)
    if block.empty:
        yield Remark(tone="empty", text=block.empty)


def _took_part(section_a: Layout) -> Iterable[Part]:
    took_part = section_a.context["participation"]
    if took_part is None:
        return
    if took_part["heading"]:
        yield Heading(level=2, text=took_part["heading"])
    for text in took_part["paragraphs"]:
        yield Remark(tone="plain", text=text)
    if section_a.rows:
        yield Grid(kind="people", headings=PEOPLE_HEADINGS, rows=section_a.rows)


def _section(desk: Desk, case: Case, letter: Letter) -> tuple[Part, ...]:
    content = _content(desk, case, letter)
    agreed = agreement_parts(desk, letter)
    is_empty = not content and not agreed
    nothing = nothing_parts(desk, letter, is_empty=is_empty)
    return (Heading(level=1, text=heading_of(letter)), *content, *nothing, *agreed)


def _content(desk: Desk, case: Case, letter: Letter) -> tuple[Part, ...]:
    if letter in NEED_LETTERS:
        return needs_parts(desk, letter)
    if letter in PROVISION_LETTERS:
        return provision_parts(desk, letter)
    others: dict[Letter, Callable[[], tuple[Part, ...]]] = {
        Letter.E: lambda: outcomes_parts(desk),
        Letter.I: lambda: placement_parts(desk, case.stage),
        Letter.J: lambda: budget_parts(desk),
        Letter.K: lambda: advice_parts(desk),
    }
    return others[letter]()


def _refuse(
    case: Case,
    who: Sequence[Part],
    letters: dict[Letter, tuple[Part, ...]],
    printed: Sequence[Piece],
) -> None:
    """Refuse what B to K and the first page may not print; Section A's lines were judged already."""
    hopes = {line for piece in printed for line in piece.text.split("\n")}
    refuse_kept_back(case, texts_of(who), "“Who this is about”")
    for letter in Letter:
        if letter is not Letter.A:
            texts = [t for t in texts_of(letters[letter]) if not hopes.issuperset(t.split("\n"))]
            refuse_kept_back(case, texts, f"Section {letter}")
