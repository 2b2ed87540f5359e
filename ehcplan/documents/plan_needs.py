"""Sections B, C and D: area by area, strengths first as a list, then each need with its facts."""

from collections.abc import Sequence

from ehcplan.documents.flow import Heading, Part, Remark
from ehcplan.documents.plan_words import NONE_LINKED, Desk, day, facts, joined
from ehcplan.documents.text import cleaned
from ehcplan.plan.whole import Area, Letter, Need

NO_AREA = "Area of need not given"
# A section of one area is headed by its own name; to say it again tells nobody anything.
_OWN_AREA = {Letter.C: Area.HEALTH, Letter.D: Area.SOCIAL_CARE}


def needs_parts(desk: Desk, letter: Letter) -> tuple[Part, ...]:
    """Return the strengths and needs of B, C or D; nothing for a section without any."""
    strengths = desk.links.needs_in(letter, strengths=True)
    needs = desk.links.needs_in(letter)
    areas = sorted({n.area for n in (*strengths, *needs)}, key=_rank)
    has_headings = areas not in ([], [None], [_OWN_AREA.get(letter)])
    parts: list[Part] = []
    for area in areas:
        if has_headings:
            parts.append(Heading(level=2, text=area.label if area else NO_AREA))
        parts += _strengths(desk, [n for n in strengths if n.area is area])
        level = 3 if has_headings else 2
        parts += [p for n in needs if n.area is area for p in _need(desk, n, level)]
    return tuple(parts)


def _rank(area: Area | None) -> int:
    return len(Area) if area is None else list(Area).index(area)


def _strengths(desk: Desk, strengths: Sequence[Need]) -> list[Part]:
    if not strengths:
        return []
    listed = [
        desk.statement(need.words, need.ref, after=_beside(desk, need), look="listed")
        for need in strengths
    ]
    return [Remark(tone="lead", text="Strengths"), *listed]


def _beside(desk: Desk, need: Need) -> str:
    """Return what stands in brackets after a strength."""
    facts_of = (
        desk.links.number_of_need.get(need.ref, ""),
        need.level,
        day(need.as_of),
        need.code,
        desk.links.advice_named(need.evidence),
    )
    return " ".join(cleaned(joined(*facts_of, by="; ")).split())


def _need(desk: Desk, need: Need, level: int) -> list[Part]:
    number = desk.links.number_of_need[need.ref]
    return [
        Heading(level=3 if level == 3 else 2, text=f"Need {number}"),
        desk.statement(need.words, need.ref),
        *facts(
            f"About {number}",
            [
                ("Level", need.level),
                ("As of", day(need.as_of)),
                ("Type of need", need.code),
                ("Evidence", desk.links.advice_named(need.evidence)),
                ("Outcomes", desk.links.outcomes_of(need) or NONE_LINKED),
                ("Provision", desk.links.provision_of(need) or NONE_LINKED),
            ],
        ),
    ]


def area_beside(number: str, area: Area | None) -> str:
    """Return a need's number with its area: "N1 (Cognition and learning)"."""
    return f"{number} ({area.label})" if area else number
