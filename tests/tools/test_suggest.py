"""What to offer when an element is empty."""

import pytest

from ehcplan.tools import TOOLS
from ehcplan.tools.suggest import MISSING, question_for, tools_for
from ehcplan.vocabulary import (
    PARENT_ELEMENTS,
    SECTION_A_ELEMENTS,
    Element,
)

ASKED_FOR = [element for element in Element if element is not Element.A_PARTICIPATION]


@pytest.mark.parametrize("element", ASKED_FOR)
@pytest.mark.parametrize("without_words", [False, True])
def test_every_element_has_tools_that_exist_named_once(element: Element, without_words: bool):
    tools = tools_for(element, without_words)
    assert tools
    assert set(tools) <= set(TOOLS)
    assert len(set(tools)) == len(tools)


@pytest.mark.parametrize("element", ASKED_FOR)
def test_every_element_has_one_question(element: Element):
    assert question_for(element).endswith(("?", "know."))
    assert len(question_for(element).split()) <= 30


def test_participation_is_made_from_headers_so_nothing_is_offered_for_it():
    assert tools_for(Element.A_PARTICIPATION, without_words=True) == ()
    assert question_for(Element.A_PARTICIPATION) == ""


def test_each_element_belongs_to_one_missing_thing_besides_few_words():
    rows = [row for row in MISSING if row.key != "own_voice_few_words"]
    placed = [element for row in rows for element in row.elements]
    assert sorted(placed) == sorted(ASKED_FOR)
    assert len({row.key for row in MISSING}) == len(MISSING)


def test_empty_friendships_are_filled_by_the_relationship_circle():
    assert tools_for(Element.A_FRIENDSHIPS, without_words=False)[0] == "relationship_circle"


def test_a_pupil_who_talks_is_asked_about_good_and_bad_days():
    tools = tools_for(Element.A_VIEWS, without_words=False)
    assert tools == ("good_day_bad_day", "all_about_me", "working_not_working")


def test_a_pupil_without_words_is_watched_before_anyone_is_asked():
    tools = tools_for(Element.A_VIEWS, without_words=True)
    assert tools[:2] == ("communication_chart", "photo_tour")
    assert "good_day_bad_day" in tools


def test_words_make_no_difference_to_what_parents_are_offered():
    for element in PARENT_ELEMENTS:
        assert tools_for(element, True) == tools_for(element, False)


def test_parents_views_begin_with_their_own_story():
    assert tools_for(Element.A_PARENT_VIEWS, without_words=True)[0] == "our_story"


def test_no_tool_offered_for_a_pupils_plan_is_about_staff_or_a_class():
    offered = {tool for element in SECTION_A_ELEMENTS for tool in tools_for(element, True)}
    assert not offered & {"staff_profile", "team_plan", "class_profile", "doughnut"}


def test_missing_actions_are_offered_though_no_element_holds_them():
    row = next(row for row in MISSING if row.key == "actions")
    assert row.elements == ()
    assert row.tools == ("working_not_working", "four_plus_one", "path")
