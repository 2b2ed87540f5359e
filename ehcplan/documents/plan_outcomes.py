"""Section E: each long-term aim with the outcomes under it, their steps and what they serve."""

from itertools import groupby

from ehcplan.documents.flow import Heading, Part, Remark
from ehcplan.documents.plan_links import aim_of
from ehcplan.documents.plan_words import NONE_LINKED, Desk, day, facts, joined
from ehcplan.documents.text import cleaned
from ehcplan.plan.whole import Adulthood, Outcome, OutcomeKind

NO_AIM = "Outcomes without a long-term aim"
_KINDS = {
    OutcomeKind.EDUCATION_TRAINING: "Education and training",
    OutcomeKind.HEALTH: "Health",
    OutcomeKind.CARE: "Care",
}
_ADULTHOOD = {
    Adulthood.EMPLOYMENT: "Employment",
    Adulthood.LIVING: "Independent living",
    Adulthood.COMMUNITY: "Community, friends and relationships",
    Adulthood.HEALTH: "Health",
}
_NOT_PRINTED = "A line of Section A that is not printed here"


def outcomes_parts(desk: Desk) -> tuple[Part, ...]:
    """Return Section E's aims and outcomes; nothing where there are none."""
    groups = [(aim, list(group)) for aim, group in groupby(desk.links.outcomes, key=aim_of)]
    has_aims = any(aim for aim, _ in groups)
    parts: list[Part] = []
    for _, outcomes in groups:
        if has_aims:
            parts += _aim(desk, outcomes[0])
        parts += [p for outcome in outcomes for p in _outcome(desk, outcome, 3 if has_aims else 2)]
    return tuple(parts)


def _aim(desk: Desk, outcome: Outcome) -> list[Part]:
    if aim_of(outcome) is None or outcome.aim is None:
        return [Heading(level=2, text=NO_AIM)]
    return [
        Heading(level=2, text="Long-term aim"),
        desk.statement(outcome.aim, f"{outcome.ref}_aim"),
    ]


def _outcome(desk: Desk, outcome: Outcome, level: int) -> list[Part]:
    number = desk.links.number_of_outcome[outcome.ref]
    return [
        Heading(level=3 if level == 3 else 2, text=f"Outcome {number}"),
        desk.statement(outcome.words, outcome.ref),
        *_steps(desk, outcome, number),
        *facts(f"About {number}", _rows(desk, outcome)),
    ]


def _steps(desk: Desk, outcome: Outcome, number: str) -> list[Part]:
    if not outcome.steps:
        return []
    steps = [
        desk.statement(step, f"{outcome.ref}_step{position}", look="listed")
        for position, step in enumerate(outcome.steps, 1)
    ]
    return [Remark(tone="lead", text=f"Steps towards {number}"), *steps]


def _rows(desk: Desk, outcome: Outcome) -> list[tuple[str, str]]:
    links = desk.links
    return [
        ("By when", joined(day(outcome.by), outcome.by_words, by="\n")),
        ("Where it starts from", outcome.baseline),
        ("How it is measured", outcome.measured),
        ("How it is monitored", outcome.monitored),
        ("Area", outcome.area.label if outcome.area else ""),
        ("Kind of outcome", _KINDS[outcome.kind] if outcome.kind else ""),
        ("Preparing for adulthood", joined(*(_ADULTHOOD[a] for a in outcome.adulthood), by="; ")),
        ("Hopes in Section A", _hopes(desk, outcome)),
        ("Needs", links.needs_named(outcome.needs) or NONE_LINKED),
        ("Provision", links.provision_towards(outcome) or NONE_LINKED),
    ]


def _hopes(desk: Desk, outcome: Outcome) -> str:
    found = (desk.hopes.get(ref, _NOT_PRINTED) for ref in outcome.aspirations)
    return cleaned("\n".join(dict.fromkeys(found)))
