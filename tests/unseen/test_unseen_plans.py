"""The unseen plans themselves: that what was planted stands in them, and often enough to measure."""

import dataclasses
from collections import Counter

import pytest

from ehcplan.documents.gate import open_docx
from ehcplan.documents.walk import read_docx
from ehcplan.plan import ages
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line, Wording
from ehcplan.plan.said import Pupil, Said
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element
from tests.unseen.author import ON, Planted, Unseen, planted
from tests.unseen.measure import Said as Told
from tests.unseen.measure import words_held
from tests.unseen.plans import UNSEEN

# One plan may go without a school, and then its whole provision is the matter.
ONCE = {"F-22"}


@pytest.fixture(params=UNSEEN, ids=lambda plan: plan.name)
def plan(request) -> Unseen:
    return request.param


def test_it_is_a_word_file_that_the_gate_lets_in(plan):
    assert "word/document.xml" in open_docx(plan.build().data)


def test_the_words_of_what_was_planted_stand_in_it(plan):
    printed = read_docx(plan.build().data).stream
    assert [one for one in plan.planted if one.words not in printed] == []


def test_every_text_noted_for_a_section_stands_in_the_file(plan):
    built = plan.build()
    printed = " ".join(read_docx(built.data).stream.split())
    missing = [
        text
        for texts in built.said.values()
        for text in texts
        if not all(" ".join(part.split()) in printed for part in text.split("\n"))
    ]
    # Words typed into one cell in two goes are noted once.
    assert [text for text in missing if not text.startswith("None None")] == []


def test_the_twelve_are_of_different_styles_and_ages_and_four_are_clean():
    assert len({one.style for one in UNSEEN}) == len({one.name for one in UNSEEN}) == 12
    grown = sorted(ages.age(one.born, ON) for one in UNSEEN)
    assert (grown[0], grown[-1]) == (2, 24)
    assert sum(one.is_clean for one in UNSEEN) == 4


def test_the_clean_ones_are_as_long_as_real_plans_and_have_every_section():
    for one in UNSEEN:
        if one.is_clean:
            words = one.build().section_words
            assert sum(words.values()) > 2_000, one.name
            assert set(words) == set(Letter), one.name


def test_every_rule_is_broken_in_at_least_two_plans():
    plans = Counter(rule for one in UNSEEN for rule in {each.rule for each in one.planted})
    assert {rule for rule, count in plans.items() if count < 2} == ONCE
    assert len(plans) > 80


def test_no_two_plans_break_a_rule_in_the_same_words():
    said = Counter((p.rule, p.words) for one in UNSEEN for p in one.planted if p.words)
    assert [one for one, count in said.items() if count > 1] == []


def test_several_words_can_be_planted_for_one_rule():
    assert planted(F_03=("a", "b"), A_01="") == (
        Planted(rule="F-03", words="a"),
        Planted(rule="F-03", words="b"),
        Planted(rule="A-01", words=""),
    )


def test_a_finding_is_what_was_planted_when_rule_and_words_agree():
    one = Planted(rule="F-03", words="Home tuition.")
    assert Told(rule="F-03", evidence="home tuition", text="").shows(one)
    assert not Told(rule="F-04", evidence="home tuition", text="").shows(one)
    assert not Told(rule="F-03", evidence="Lessons", text="Lessons on Monday").shows(one)
    assert Told(rule="F-03", evidence="", text="").shows(dataclasses.replace(one, words=""))


def test_words_held_are_those_of_the_section_they_stand_in():
    line = Line(
        element=Element.A_INTERESTS, wordings=(Wording(text="Snails, and “rain”"),), sources=()
    )
    case = Case(
        pupil=Pupil(first_name="Ola", last_name="Brack"), said=Said(), as_of=ON, lines=(line,)
    )
    held = words_held(case)[Letter.A]
    assert (held["snails"], held["rain"]) == (1, 1)
    assert words_held(case)[Letter.F].total() == 0
