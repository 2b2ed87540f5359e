"""Sections F, G, H1 and H2: under each need what is provided for it, then what is linked to none.

Provision that serves several needs stands under each of them in its full words; the details stand
once, under the first, and the others say where.
"""

from ehcplan.documents.flow import Heading, Part, Remark
from ehcplan.documents.plan_needs import area_beside
from ehcplan.documents.plan_words import NONE_LINKED, Desk, day, facts, joined, yes_no
from ehcplan.plan.whole import Letter, Need, Provision

NOT_LINKED = "Not linked to a need"


def provision_parts(desk: Desk, letter: Letter) -> tuple[Part, ...]:
    """Return what a section provides; nothing for a section without any."""
    parts: list[Part] = []
    first_under: dict[str, str] = {}
    for need in (*desk.links.everything_needed, None):
        here = desk.links.provision_for(letter, need)
        if here:
            parts.append(Heading(level=2, text=_heading(desk, need)))
        for provision in here:
            parts += _provision(desk, provision, need, first_under)
    return tuple(parts)


def _heading(desk: Desk, need: Need | None) -> str:
    if need is None:
        return NOT_LINKED
    number = desk.links.number_of_need[need.ref]
    kind = "strength" if need.is_strength else "need"
    return f"For {kind} {area_beside(number, need.area)}"


def _provision(
    desk: Desk, provision: Provision, need: Need | None, first_under: dict[str, str]
) -> list[Part]:
    number = desk.links.number_of_provision[provision.ref]
    parts: list[Part] = [
        Heading(level=3, text=f"Provision {number}"),
        desk.statement(provision.words, provision.ref),
    ]
    if provision.ref in first_under:
        where = f"The details of {number} are under {first_under[provision.ref]}."
        return [*parts, Remark(tone="note", text=where)]
    if need is not None:
        first_under[provision.ref] = desk.links.number_of_need[need.ref]
    return [*parts, *facts(f"About {number}", _rows(desk, provision))]


def _rows(desk: Desk, provision: Provision) -> list[tuple[str, str]]:
    links = desk.links
    needs = links.targets(provision.needs)
    return [
        ("How much, how often", _how_much(provision)),
        ("Ratio", provision.ratio),
        ("Who, and with what expertise", joined(provision.who, provision.expertise, by="\n")),
        ("Where", provision.place),
        ("From", day(provision.starts_on)),
        ("Until", day(provision.ends_on)),
        ("How it is reviewed", provision.reviewed),
        ("Direct or indirect", {None: "", True: "Direct", False: "Indirect"}[provision.is_direct]),
        ("Educates or trains", yes_no(provision.educates_or_trains)),
        ("Evidence", links.advice_named(provision.evidence)),
        # Where there is one need, the heading above has said which.
        ("Needs", links.needs_named(provision.needs) if len(needs) > 1 else ""),
        ("Outcomes", links.outcomes_named(provision.outcomes) or NONE_LINKED),
    ]


def _how_much(provision: Provision) -> str:
    weeks = provision.weeks_a_year
    a_year = "" if weeks is None else f"{weeks} week{'' if weeks == 1 else 's'} a year"
    amount = joined(provision.amount, provision.unit, by=" ")
    return joined(amount, provision.frequency, a_year)
