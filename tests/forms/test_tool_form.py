"""The form made from a tool's record, for every tool about a pupil."""

import pytest

from ehcplan.forms import steps
from ehcplan.forms.lines import SheetLine, write_lines
from ehcplan.forms.tool import (
    Presentation,
    Shape,
    asked,
    blank_row,
    presentation_of,
    presentations,
    tool_form,
)
from ehcplan.tools import TOOLS
from ehcplan.tools.definition import Subject

PUPILS_TOOLS = [tool for tool in TOOLS.values() if tool.subject is Subject.PUPIL]


@pytest.mark.parametrize("tool", PUPILS_TOOLS, ids=lambda tool: tool.key)
def test_every_prompt_of_every_tool_has_somewhere_to_write(tool):
    for presentation in presentations(tool):
        form = tool_form(tool, presentation, {})
        assert [prompt.key for prompt in form.prompts] == [prompt.key for prompt in tool.prompts]
        numbers = [line.number for prompt in form.prompts for line in prompt.lines]
        assert len(numbers) == len(set(numbers))
        for prompt in form.prompts:
            assert prompt.question
            assert prompt.lines or prompt.shape is Shape.LINES
            assert bool(prompt.choices) == (prompt.shape is Shape.CHOICE)


def test_a_tool_that_no_pupil_answers_is_put_in_words_alone():
    assert presentations(TOOLS["our_story"]) == (Presentation.WORDS,)
    assert len(presentations(TOOLS["volcano"])) == 3


def test_what_is_written_already_comes_first_then_blank_rows_to_three():
    circle = TOOLS["relationship_circle"]
    there = SheetLine(number=8, prompt="people", cells={"name": "Bisto"})
    form = tool_form(circle, Presentation.WORDS, write_lines({}, [there]))
    assert [line.number for line in form.prompts[0].lines] == [8, 9, 10]
    full = [SheetLine(number=i, prompt="people", cells={"name": "x"}) for i in range(5)]
    form = tool_form(circle, Presentation.WORDS, write_lines({}, full))
    assert len(form.prompts[0].lines) == 5


def test_one_more_row_has_a_number_that_nothing_on_the_page_has():
    circle = TOOLS["relationship_circle"]
    fields = write_lines({}, [SheetLine(number=8, prompt="people", cells={"name": "Bisto"})])
    row = blank_row(circle, "people", fields)
    assert [line.number for line in row.lines] == [9]
    assert blank_row(circle, "strengthen", fields) is None
    assert blank_row(circle, "nonsense", fields) is None


def test_easy_words_say_which_questions_are_the_adults():
    mat = tool_form(TOOLS["talking_mat"], Presentation.EASY, {})
    assert {prompt.key: prompt.for_adult for prompt in mat.prompts} == {
        "topic": True,
        "top_scale": True,
        "placements": False,
        "checked": True,
    }


def test_a_question_is_kept_as_it_was_asked_only_when_it_was_asked_in_other_words():
    lights = TOOLS["traffic_lights"]
    assert asked(lights, {}) == {}
    plain = lights.prompt("stop").wording.words
    assert asked(lights, {"asked-stop": [f" {plain} "]}) == {}
    easy = asked(lights, {"presentation": ["easy"], "asked-stop": ["What shall we bin?"]})
    assert easy["stop"] == "What shall we bin?"
    assert easy["work_on"] == lights.prompt("work_on").wording.easy


def test_a_way_of_putting_questions_that_there_is_not_is_words():
    assert presentation_of({"presentation": ["loud"]}) is Presentation.WORDS
    assert presentation_of({}) is Presentation.WORDS


def test_a_page_of_one_question_hides_all_that_the_others_hold():
    lights = TOOLS["traffic_lights"]
    lines = [
        SheetLine(number=0, prompt="stop", text="Bells", private=True),
        SheetLine(number=1, prompt="more_of", text="Till"),
    ]
    fields = write_lines({"who": ["pupil"], "more-stop": ["x"], "more-more_of": ["y"]}, lines)
    form = tool_form(lights, Presentation.EASY, fields)
    alone = type(form)(tool=lights, presentation=form.presentation, prompts=form.prompts[:1])
    names = [name for name, _ in steps.hidden(fields, steps.shows_prompts(alone))]
    assert names == ["who", "more-more_of", "line-0-private", "line-1-prompt", "line-1-text"]


def test_a_forms_own_fields_are_no_part_of_the_sheet():
    form = {"csrf_token": "x", "revision": "3", "act": "keep", "who": "pupil"}
    assert steps.posted_fields(form, lambda name: [form[name]]) == {"who": ["pupil"]}
