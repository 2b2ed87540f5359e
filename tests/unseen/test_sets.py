"""The later sets themselves: that each plan is a file like no other, and holds what it is noted to."""

from collections import Counter

import pytest

from ehcplan.documents.read import read_plan
from ehcplan.documents.walk import read_docx
from ehcplan.plan.parts import letter_of, parts_of
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


FEWEST = {Letter.B: 3, Letter.E: 3, Letter.F: 5}
"""Fewer needs, outcomes or pieces of help than these has no sound plan."""


def test_the_parts_of_a_sound_plan_are_read_as_parts_and_not_as_loose_text(plan):
    if not plan.is_clean:
        return
    case = read_plan(plan.build().data, on=plan.on).case
    assert case.plan is not None
    parts = Counter(letter_of(part) for _, part in parts_of(case.plan))
    assert {
        letter: parts[letter] for letter, least in FEWEST.items() if parts[letter] < least
    } == {}


def test_no_two_plans_are_of_one_person_or_one_style():
    for facts in ([one.name for one in ALL], [one.style for one in ALL]):
        assert sorted(facts) == sorted(set(facts))
