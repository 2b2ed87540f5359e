"""Sections I, J and K, and what any section may end with: who agreed, and why it holds nothing."""

import datetime as dt

from ehcplan.documents.flow import Grid, Heading, Part, Remark
from ehcplan.documents.plan_words import Desk, day, facts, joined, yes_no
from ehcplan.documents.text import cleaned
from ehcplan.plan.whole import Advice, Agreement, Letter, NothingHere, Placement, Reuse
from ehcplan.vocabulary import Stage

LEFT_EMPTY = "Left empty: the authority names the place in the final plan."
_KEPT = "A place has been noted. It is not printed before the plan is final."
NOTHING_YET = "Nothing has been written here yet."
NOT_GIVEN = "Not given"
ADVICE_HEADINGS = ("Code", "Advice", "Given by", "Dates", "Attached")

# Children and Families Act 2014, section 38(5): a draft names no school and no type of school.
_NAMES_A_PLACE = frozenset({Stage.FINAL, Stage.REVIEW, Stage.AMENDMENT, Stage.AMENDED_FINAL})
_LETTERS = {
    "a": "the parent or the young person",
    "b": "education",
    "c": "health",
    "d": "psychology",
    "e": "social care",
    "f": "others the authority asked",
    "g": "preparing for adulthood",
    "h": "others the family asked for",
}


def placement_parts(desk: Desk, stage: Stage | None) -> tuple[Part, ...]:
    """Return Section I, which names no place before the plan is final."""
    placements = desk.links.plan.placements
    if stage in _NAMES_A_PLACE:
        return tuple(part for placement in placements for part in _placement(placement))
    kept = (Remark(tone="empty", text=_KEPT),) if placements else ()
    return (Remark(tone="empty", text=LEFT_EMPTY), *kept)


def _placement(placement: Placement) -> tuple[Part, ...]:
    name = " ".join(cleaned(placement.name or placement.type).split()) or "A place"
    rows = [
        ("Name", placement.name.strip() or "None: the type alone is named"),
        ("Type", placement.type),
        ("From", day(placement.starts_on)),
        ("Until", day(placement.ends_on)),
    ]
    return (Heading(level=2, text=name), *facts("About the place", rows))


def budget_parts(desk: Desk) -> tuple[Part, ...]:
    """Return Section J; nothing where nobody wrote of a budget."""
    budget = desk.links.plan.budget
    if budget is None:
        return ()
    asked = {None: "", True: "has been requested", False: "has not been requested"}
    parts: list[Part] = []
    if budget.requested is not None:
        parts.append(Remark(tone="plain", text=f"A personal budget {asked[budget.requested]}."))
    if budget.words is not None:
        parts.append(desk.statement(budget.words, "budget"))
    needs, outcomes = (
        desk.links.needs_named(budget.needs),
        desk.links.outcomes_named(budget.outcomes),
    )
    parts += facts("About the budget", [("Needs it meets", needs), ("Outcomes", outcomes)])
    return tuple(parts)


def advice_parts(desk: Desk) -> tuple[Part, ...]:
    """Return Section K as one table, a row a piece of advice; nothing where there is none."""
    rows = tuple(_advice(desk, advice) for advice in desk.links.plan.advice)
    return (Grid(kind="advice", headings=ADVICE_HEADINGS, rows=rows),) if rows else ()


def _advice(desk: Desk, advice: Advice) -> tuple[str, ...]:
    cells = (
        desk.links.code_of_advice[advice.ref],
        joined(advice.title, _regulation(advice.letter), _reuse(advice), by="\n"),
        joined(advice.author, advice.role, by="\n"),
        joined(
            _dated("Asked", advice.asked_on),
            _dated("Dated", advice.dated),
            _dated("Sent", advice.sent_on),
            by="\n",
        ),
        "Yes" if advice.file_name or advice.file_sha256 else "No",
    )
    return tuple(cleaned(cell).strip() or NOT_GIVEN for cell in cells)


def _regulation(letter: str) -> str:
    kind = _LETTERS.get(letter)
    if not letter.strip():
        return ""
    return f"Regulation 6(1)({letter}): {kind}" if kind else f"Regulation 6(1)({letter})"


def _dated(what: str, on: dt.date | None) -> str:
    return f"{what} {day(on)}" if on else ""


def _reuse(advice: Advice) -> str:
    if advice.reuse is None:
        return ""
    agreed = _people(advice.reuse, said=True)
    not_agreed = _people(advice.reuse, said=False)
    on = f", {day(advice.reuse.on)}" if advice.reuse.on else ""
    parts = (
        f"Using it again: agreed by {agreed}{on}" if agreed else "",
        f"Using it again: not yet agreed by {not_agreed}" if not_agreed else "",
    )
    return joined(*parts, by="\n")


def _people(reuse: Reuse, *, said: bool) -> str:
    who = (
        ("who gave it", reuse.giver),
        ("the authority", reuse.authority),
        ("the family", reuse.family),
    )
    return " and ".join(name for name, agreed in who if agreed is said)


def agreement_parts(desk: Desk, letter: Letter) -> tuple[Part, ...]:
    """Return who agreed to what stands in a section (reg 12(2) asks it for G)."""
    here = [a for a in desk.links.plan.agreements if a.letter is letter]
    return tuple(part for agreement in here for part in _agreement(agreement))


def _agreement(agreement: Agreement) -> tuple[Part, ...]:
    rows = [
        ("Who has to agree", agreement.body),
        ("Agreed", yes_no(agreement.agreed)),
        ("By", joined(agreement.by, agreement.role)),
        ("On", day(agreement.on)),
    ]
    return (Heading(level=2, text="Agreement"), *facts("About the agreement", rows))


def nothing_parts(desk: Desk, letter: Letter, *, is_empty: bool) -> tuple[Part, ...]:
    """Return why a section holds nothing, as somebody said it, or that nothing is written yet."""
    said = [n for n in desk.links.plan.nothing if n.letter is letter]
    if said:
        # What was said before something was written still was said, and by whom.
        lead = "" if is_empty else "Noted besides: "
        return tuple(Remark(tone="empty", text=lead + _said(nothing)) for nothing in said)
    return (Remark(tone="empty", text=NOTHING_YET),) if is_empty else ()


def _said(nothing: NothingHere) -> str:
    by = cleaned(nothing.said_by).strip()
    details = joined(f"said by {by}" if by else "", day(nothing.on))
    return f"{nothing.why.label} ({details})" if details else nothing.why.label
