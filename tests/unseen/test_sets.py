"""The later sets themselves: that each plan is a file like no other, and holds what it is noted to."""

import pytest

from ehcplan.documents.walk import read_docx
from ehcplan.plan.whole import Letter
from tests.unseen.author import Unseen
from tests.unseen.measure import SETS
from tests.unseen.plans import UNSEEN

LATER = tuple(plan for name, plans in SETS.items() if name != "--second" for plan in plans)
ALL = (*UNSEEN, *(plan for plans in SETS.values() for plan in plans))


@pytest.fixture(params=LATER, ids=lambda plan: plan.name)
def plan(request) -> Unseen:
    return request.param


def test_what_was_planted_and_noted_stands_in_the_file(plan):
    built = plan.build()
    printed = " ".join(read_docx(built.data).stream.split())
    parts = (part for texts in built.said.values() for text in texts for part in text.split("\n"))
    assert [part for part in parts if " ".join(part.split()) not in printed] == []
    assert [one for one in plan.planted if " ".join(one.words.split()) not in printed] == []
    if plan.is_clean:
        assert set(built.said) >= set(Letter) - {Letter.H2, Letter.I}
        assert sum(built.section_words.values()) >= 1_200


def test_no_two_plans_are_of_one_person_or_one_style():
    for facts in ([one.name for one in ALL], [one.style for one in ALL]):
        assert sorted(facts) == sorted(set(facts))
