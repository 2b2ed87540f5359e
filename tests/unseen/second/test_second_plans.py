"""The second ten themselves: that what was planted stands in them, and often enough to measure."""

import datetime as dt
from collections import Counter

import pytest

from ehcplan.documents.gate import open_docx
from ehcplan.documents.walk import read_docx
from ehcplan.plan import ages
from ehcplan.plan.whole import Letter
from tests.unseen.author import ON, Unseen
from tests.unseen.measure import main
from tests.unseen.plans import UNSEEN
from tests.unseen.second.plans import SECOND

# One plan may go without a school, and then its whole provision is the matter.
ONCE = {"F-22"}


@pytest.fixture(params=SECOND, ids=lambda plan: plan.name)
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
    parts = (part for texts in built.said.values() for text in texts for part in text.split("\n"))
    assert [part for part in parts if " ".join(part.split()) not in printed] == []


def test_the_ten_are_of_different_styles_and_ages_and_four_are_clean():
    assert len({one.style for one in SECOND}) == len({one.name for one in SECOND}) == 10
    grown = sorted(ages.age(one.born, ON) for one in SECOND)
    assert (grown[0], grown[-1]) == (2, 24)
    assert sorted(ages.age(one.born, ON) for one in SECOND if one.is_clean) == [4, 9, 15, 19]


def test_they_share_no_name_style_or_birthday_with_the_first_twelve():
    def known(plans: tuple[Unseen, ...]) -> set[str | dt.date]:
        return {fact for one in plans for fact in (one.name, one.style, one.born)}

    assert known(SECOND) & known(UNSEEN) == set()


def test_the_clean_ones_are_as_long_as_real_plans_and_have_every_section():
    for one in SECOND:
        if one.is_clean:
            words = one.build().section_words
            assert sum(words.values()) >= 2_500, one.name
            assert set(words) == set(Letter), one.name


def test_every_rule_is_broken_at_least_twice():
    broken = Counter(planted.rule for one in SECOND for planted in one.planted)
    assert {rule for rule, count in broken.items() if count < 2} == ONCE


def test_nearly_every_rule_that_the_first_twelve_break_is_broken_here():
    def broken(plans: tuple[Unseen, ...]) -> set[str]:
        return {planted.rule for one in plans for planted in one.planted}

    assert broken(UNSEEN) - broken(SECOND) == set()


def test_what_was_planted_is_in_no_words_that_were_planted_before():
    said = Counter(
        (planted.rule, planted.words)
        for one in (*UNSEEN, *SECOND)
        for planted in one.planted
        if planted.words
    )
    assert [one for one, count in said.items() if count > 1] == []


def test_the_second_ten_are_measured_when_they_are_asked_for(capsys):
    main(["--second", "thandiwe"])
    told = capsys.readouterr().out
    assert "thandiwe: Section A as a file of its own" in told
    assert "bodhi" not in told
