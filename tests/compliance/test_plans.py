"""The ten plans and their variants, as case files: what should be told is, and what must not is not."""

import pytest

from ehcplan.compliance import check
from ehcplan.compliance.draft import Neighbour
from ehcplan.compliance.finding import Checked
from tests.plans import EXPECTED, PLANS, plan_case, variant

SHARE_WORDS = {"p02_shared_words": "p04_shared_words", "p04_shared_words": "p02_shared_words"}
"""Variants that hold words of each other: whether they do shows only beside the other plan."""


def told_of(name: str) -> Checked:
    case = plan_case(name) if name in PLANS else variant(name)
    beside = SHARE_WORDS.get(name)
    neighbours = (neighbour(beside),) if beside else None
    return check(case, on=EXPECTED[name].on, stage=case.stage, neighbours=neighbours)


def neighbour(name: str) -> Neighbour:
    """Return the pupil of a variant as another pupil of the same school, with the plan's texts."""
    case = variant(name)
    names = frozenset({case.pupil.first_name, case.pupil.last_name})
    texts = tuple(line.text for line in case.lines)
    return Neighbour(
        ref=name, may_be_named=False, names=names, surname=case.pupil.last_name, texts=texts
    )


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
