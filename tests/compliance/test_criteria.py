"""The 25 criteria: each points to rules that exist, or asks a person."""

import pytest

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.check import Checker
from ehcplan.compliance.criteria import CRITERIA, Criterion, HowKnown, criterion
from ehcplan.vocabulary import Element
from tests.compliance.builders import ON, draft_case

# The codes of the catalogue, so that a criterion cannot point to one that never was.
_LAST = {"A": 42, "F": 24, "X": 12}


def test_there_are_twenty_five_in_order() -> None:
    assert [one.code for one in CRITERIA] == [f"Q{number}" for number in range(1, 26)]


@pytest.mark.parametrize("one", CRITERIA, ids=lambda one: one.code)
def test_a_criterion_points_to_rules_or_asks_a_person(one: Criterion) -> None:
    assert one.says.endswith(".")
    assert one.rules or one.question
    assert bool(one.rules) is (one.kind is not HowKnown.JUDGED)
    assert one.question.endswith("?") is (one.kind is not HowKnown.DECIDED)


@pytest.mark.parametrize("one", CRITERIA, ids=lambda one: one.code)
def test_the_rules_of_a_criterion_exist(one: Criterion) -> None:
    for code in one.rules:
        letter, number = code.split("-")
        assert 1 <= int(number) <= _LAST[letter]
        assert code in RULES


def test_what_the_rules_found_is_shown_under_its_criterion() -> None:
    case = draft_case(a=[(Element.A_SCHOOLING, "[Name] is lazy.")])
    checked = Checker([RULES["A-25"], RULES["A-32"]]).check(case, on=ON)
    assert [f.rule for f in criterion("Q25").findings_in(checked)] == ["A-32"]
    assert [f.rule for f in criterion("Q18").findings_in(checked)] == ["A-25"]
    assert criterion("Q1").findings_in(checked) == ()


def test_an_unknown_criterion_is_not_made_up() -> None:
    with pytest.raises(KeyError):
        criterion("Q26")
