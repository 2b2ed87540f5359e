"""The ten plans and their variants, as case files: what should be told is, and what must not is not."""

import pytest

from ehcplan.compliance import check
from ehcplan.compliance.finding import Checked
from tests.plans import EXPECTED, PLANS, plan_case, variant


def told_of(name: str) -> Checked:
    case = plan_case(name) if name in PLANS else variant(name)
    return check(case, on=EXPECTED[name].on, stage=case.stage)


@pytest.mark.parametrize("name", EXPECTED)
def test_everything_that_should_be_told_of_a_plan_is_told(name: str) -> None:
    told = told_of(name)
    assert not EXPECTED[name].fire - told.fired(), [
        (one.rule, one.needs) for one in told.not_applicable if one.rule in EXPECTED[name].fire
    ]


@pytest.mark.parametrize("name", EXPECTED)
def test_nothing_is_told_of_a_plan_that_must_not_be(name: str) -> None:
    told = told_of(name)
    wrong = EXPECTED[name].quiet & told.fired()
    assert not wrong, [(f.rule, f.evidence, f.message) for f in told.findings if f.rule in wrong]


@pytest.mark.parametrize("name", [n for n, expected in EXPECTED.items() if expected.vague])
def test_every_family_of_vague_words_in_a_plan_is_found(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    told = check(case, on=EXPECTED[name].on, stage=case.stage)
    seen = " ".join(f.message + f.evidence for f in told.of("F-07"))
    assert told.of("F-07"), seen
