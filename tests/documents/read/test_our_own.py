"""A plan that we wrote ourselves comes back from Word: what of it does, for each pupil shown."""

from dataclasses import dataclass

import pytest

from ehcplan import demo
from ehcplan.documents.produce import produce
from ehcplan.documents.read import ReadPlan, read_plan
from ehcplan.mapping.propose import suggested_lines
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.plan.whole import WholePlan
from ehcplan.schemas.case_file import read_case
from ehcplan.vocabulary import Element, Target


@dataclass(frozen=True, kw_only=True)
class Told:
    """A case, the lines of Section A that were printed, and what was read from the Word file."""

    case: Case
    lines: tuple[Line, ...]
    read: ReadPlan

    @property
    def ours(self) -> WholePlan:
        """The plan that was written."""
        return self.case.plan or WholePlan()

    @property
    def theirs(self) -> WholePlan:
        """The plan that came back."""
        return self.read.case.plan or WholePlan()


def _told(data: bytes) -> Told:
    case = read_case(data, name="demo.json")
    accepted = tuple(x for x in case.lines_of(Target.SECTION_A) if not x.suggested_only)
    lines = accepted or suggested_lines(case, Target.SECTION_A, case.as_of)
    made = produce(
        case, lines, document="plan", on=case.as_of, from_suggestions=not accepted and bool(lines)
    )
    return Told(case=case, lines=lines, read=read_plan(made.data, on=case.as_of))


@pytest.fixture(scope="module", params=range(7), ids=lambda number: f"pupil {number + 1}")
def told(request):
    return _told(demo.cases()[request.param])


def flat(text: str) -> str:
    return " ".join(text.split())


def test_its_stage_comes_back(told):
    if told.case.stage is not None:
        assert told.read.case.stage is told.case.stage


def test_nothing_is_left_unplaced(told):
    assert told.read.case.reading.unplaced == ()


def test_every_line_of_section_a_comes_back(told):
    """A speaker before a colon ("Dad: we worry …") stands in the caption, not in the line."""
    back = [
        flat(f"{line.shown.caption if line.shown else ''}: {line.text} {line.text}")
        for line in told.read.case.lines
    ]
    assert [x.text for x in told.lines if not any(flat(x.text) in text for text in back)] == []


def test_who_took_part_is_told_apart_from_what_was_said(told):
    printed = [flat(line.text) for line in told.lines]
    added = [
        line
        for line in told.read.case.lines
        if not any(text in flat(line.text) or flat(line.text) in text for text in printed)
    ]
    assert {line.element for line in added} <= {Element.A_PARTICIPATION}


@pytest.mark.parametrize("group", ["needs", "outcomes", "provision"])
def test_every_need_outcome_and_provision_comes_back(told, group):
    ours, theirs = getattr(told.ours, group), getattr(told.theirs, group)
    back = [flat(one.words.text) for one in theirs]
    lost = [one.words.text for one in ours if not any(flat(one.words.text) in x for x in back)]
    assert (lost, len(theirs)) == ([], len(ours))


def test_every_step_and_aim_comes_back_with_its_outcome(told):
    def of(plan):
        return {
            flat(one.words.text): (
                [flat(step.text) for step in one.steps],
                flat(one.aim.text) if one.aim else "",
            )
            for one in plan.outcomes
        }

    assert of(told.theirs) == of(told.ours)


def test_every_link_from_provision_to_outcomes_comes_back(told):
    def of(plan):
        outcomes = {one.ref: flat(one.words.text) for one in plan.outcomes}
        return [
            (flat(one.words.text)[:60], sorted(outcomes[ref] for ref in one.outcomes))
            for one in plan.provision
        ]

    assert sorted(of(told.theirs)) == sorted(of(told.ours))


def test_every_place_comes_back_with_its_type_and_dates(told):
    def of(plan):
        return [(one.name, one.type, one.starts_on, one.ends_on) for one in plan.placements]

    is_printed = told.case.stage is not None and not told.case.stage.value.endswith("draft")
    assert of(told.theirs) == (of(told.ours) if is_printed else [])


def test_all_advice_comes_back_with_who_gave_it_and_when(told):
    def of(plan):
        return [
            (one.code, flat(one.title), one.letter, one.author, one.role, one.dated)
            for one in plan.advice
        ]

    assert of(told.theirs) == of(told.ours)
