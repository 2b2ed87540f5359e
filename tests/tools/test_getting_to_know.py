"""The first twenty tools: getting to know the person, communication and choice."""

import pytest

from ehcplan.tools.all_about_me import ALL_ABOUT_ME
from ehcplan.tools.appreciations import APPRECIATIONS
from ehcplan.tools.barriers_and_enablers import BARRIERS_AND_ENABLERS
from ehcplan.tools.communication_chart import COMMUNICATION_CHART
from ehcplan.tools.communication_chart_to import COMMUNICATION_CHART_TO
from ehcplan.tools.decision_making_agreement import DECISION_MAKING_AGREEMENT
from ehcplan.tools.decision_making_profile import DECISION_MAKING_PROFILE
from ehcplan.tools.definition import Column, Group, Prompt, Subject, Tool
from ehcplan.tools.gifts_and_capacities import GIFTS_AND_CAPACITIES
from ehcplan.tools.good_day_bad_day import GOOD_DAY_BAD_DAY
from ehcplan.tools.important_to_for import IMPORTANT_TO_FOR
from ehcplan.tools.my_history import MY_HISTORY
from ehcplan.tools.one_page_profile import ONE_PAGE_PROFILE
from ehcplan.tools.perfect_week import PERFECT_WEEK
from ehcplan.tools.photo_tour import PHOTO_TOUR
from ehcplan.tools.routines import ROUTINES
from ehcplan.tools.sensory_preferences import SENSORY_PREFERENCES
from ehcplan.tools.talking_mat import TALKING_MAT
from ehcplan.tools.top_tips import TOP_TIPS
from ehcplan.tools.traffic_lights import TRAFFIC_LIGHTS
from ehcplan.tools.volcano import VOLCANO
from ehcplan.vocabulary import Voice

TOOLS = (
    APPRECIATIONS,
    IMPORTANT_TO_FOR,
    ONE_PAGE_PROFILE,
    GOOD_DAY_BAD_DAY,
    PERFECT_WEEK,
    ALL_ABOUT_ME,
    MY_HISTORY,
    GIFTS_AND_CAPACITIES,
    ROUTINES,
    SENSORY_PREFERENCES,
    PHOTO_TOUR,
    BARRIERS_AND_ENABLERS,
    VOLCANO,
    TOP_TIPS,
    COMMUNICATION_CHART,
    COMMUNICATION_CHART_TO,
    DECISION_MAKING_PROFILE,
    DECISION_MAKING_AGREEMENT,
    TALKING_MAT,
    TRAFFIC_LIGHTS,
)

# Written out by hand: case files in the world use these keys, so a slip must be seen here.
# Each field is its type, then its columns in brackets where it has any.
EXPECTED = {
    "appreciations": {
        "appreciations": "rows(text, said_by, relationship, example)",
        "own": "statements",
    },
    "important_to_for": {
        "important_to": "statements",
        "important_for": "statements",
        "still_to_learn": "statements",
    },
    "one_page_profile": {
        "appreciations": "statements",
        "important_to": "statements",
        "support": "statements",
        "communication": "statements",
        "aspirations": "statements",
        "hard_for_me": "statements",
        "for_setting": "choice",
    },
    "good_day_bad_day": {
        "good_day": "rows(when, text)",
        "bad_day": "rows(when, text)",
        "why": "statements",
        "more_good_days": "statements",
    },
    "perfect_week": {
        "week": "rows(day, part, what, where, who_with, fixed)",
        "differences_from_now": "statements",
    },
    "all_about_me": {
        "name_i_like": "text",
        "my_people": "statements",
        "good_at": "statements",
        "like": "statements",
        "dislike": "statements",
        "find_hard": "statements",
        "helps_me": "statements",
        "when_older": "statements",
        "need_to_know": "statements",
    },
    "my_history": {
        "events": "rows(when, what_happened, what_it_meant, share)",
        "learned": "statements",
    },
    "gifts_and_capacities": {
        "words_for_me": "statements",
        "gifts": "statements",
        "skills": "statements",
        "knowledge": "statements",
        "where_used": "rows(gift, where)",
    },
    "routines": {
        "routine_name": "text",
        "steps": "rows(step, how_i_like_it, my_part, help)",
    },
    "sensory_preferences": {
        "senses": "rows(sense, enjoy_or_seek, hard_or_avoid, what_helps)",
    },
    "photo_tour": {
        "photos": "rows(place_or_thing, child_words, observed)",
        "what_we_think_matters": "statements",
    },
    "barriers_and_enablers": {
        "barriers": "rows(situation, barrier, remover, whose_job)",
    },
    "volcano": {
        "comfort": "statements",
        "stretch": "statements",
        "danger": "statements",
        "signs": "statements",
        "helps": "statements",
    },
    "top_tips": {
        "do": "statements",
        "avoid": "statements",
        "first_five_minutes": "statements",
    },
    "communication_chart": {
        "rows": "rows(when, i_do, we_think_it_means, you_should, sure)",
    },
    "communication_chart_to": {
        "rows": "rows(message, to_do_this, helped_by)",
    },
    "decision_making_profile": {
        "give_information": "statements",
        "present_choices": "statements",
        "help_understand": "statements",
        "best_time": "statements",
        "bad_time": "statements",
    },
    "decision_making_agreement": {
        "rows": "rows(decision, how_involved, who_decides)",
    },
    "talking_mat": {
        "topic": "text",
        "top_scale": "text",
        "placements": "rows(option, placed, comment)",
        "checked": "text",
    },
    "traffic_lights": {
        "stop": "statements",
        "work_on": "statements",
        "more_of": "statements",
    },
}

CLOSED = {
    ("one_page_profile", "for_setting"): [
        "class",
        "cover",
        "club",
        "home",
        "work",
        "transport",
        "respite",
        "display",
    ],
    ("perfect_week", "week", "fixed"): ["true", "false"],
    ("my_history", "events", "share"): ["yes", "no"],
    ("communication_chart", "rows", "sure"): ["certain", "probably", "guess"],
}

# The adult who runs the tool answers these; the pupil is never asked them.
NEVER_ASKED = {
    ("one_page_profile", "for_setting"),
    ("talking_mat", "topic"),
    ("talking_mat", "top_scale"),
    ("talking_mat", "checked"),
}

# Where "I" is the writer's own: an admirer, somebody handing on tips, or those who watched.
WRITERS_OWN = NEVER_ASKED | {
    ("appreciations", "appreciations"),
    ("important_to_for", "still_to_learn"),
    ("one_page_profile", "appreciations"),
    ("my_history", "learned"),
    ("photo_tour", "photos"),
    ("photo_tour", "what_we_think_matters"),
    ("top_tips", "do"),
    ("top_tips", "avoid"),
    ("top_tips", "first_five_minutes"),
}

PROMPTS = [(tool, prompt) for tool in TOOLS for prompt in tool.prompts]
COLUMNS = [(tool, prompt, column) for tool, prompt in PROMPTS for column in prompt.columns]

each_tool = pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
each_prompt = pytest.mark.parametrize(
    ("tool", "prompt"), PROMPTS, ids=[f"{tool.key}.{prompt.key}" for tool, prompt in PROMPTS]
)


def shape(prompt: Prompt) -> str:
    columns = ", ".join(column.key for column in prompt.columns)
    return f"{prompt.type}({columns})" if columns else str(prompt.type)


def keys_of(tools_prompts_columns: list[tuple[Tool, Prompt, Column]]) -> set[tuple[str, ...]]:
    return {(tool.key, prompt.key, column.key) for tool, prompt, column in tools_prompts_columns}


def test_the_twenty_tools_have_exactly_these_fields_and_columns():
    assert {
        tool.key: {prompt.key: shape(prompt) for prompt in tool.prompts} for tool in TOOLS
    } == EXPECTED
    assert [tool.key for tool in TOOLS] == list(EXPECTED)


@each_tool
def test_a_tools_fields_stand_in_the_order_they_are_asked_with_unique_keys(tool):
    keys = [prompt.key for prompt in tool.prompts]
    assert keys == list(EXPECTED[tool.key])
    assert len(keys) == len(set(keys))


@each_tool
def test_a_tool_says_what_it_is_for_who_fills_it_in_and_where_it_comes_from(tool):
    texts = (tool.name, tool.purpose, tool.ages, tool.source, tool.normal_amount, tool.notes)
    assert all(text and text == text.strip() for text in texts)
    assert tool.contributors
    assert len(tool.contributors) == len(set(tool.contributors))
    assert tool.subject is Subject.PUPIL
    assert not tool.is_meeting


@each_tool
def test_a_tool_shows_examples_and_variations(tool):
    assert len(tool.examples) >= 3
    assert tool.variations
    assert all(len(example.split()) >= 4 for example in tool.examples)


def test_no_two_tools_share_a_name_or_an_example():
    assert len({tool.name for tool in TOOLS}) == len(TOOLS)
    examples = [example for tool in TOOLS for example in tool.examples]
    assert len(set(examples)) == len(examples)


def test_the_first_fourteen_are_about_knowing_and_the_rest_about_communication():
    assert [tool.group for tool in TOOLS] == [Group.KNOWING] * 14 + [Group.COMMUNICATION] * 6


@each_prompt
def test_a_prompt_is_worded_three_ways_unless_the_pupil_is_never_asked(tool, prompt):
    wording = prompt.wording
    assert wording.words.strip()
    asked = (tool.key, prompt.key) not in NEVER_ASKED
    assert (wording.easy is not None, wording.observing is not None) == (asked, asked)


@each_prompt
def test_easy_words_are_one_short_question(tool, prompt):
    easy = prompt.wording.easy
    if easy is None:
        assert (tool.key, prompt.key) in NEVER_ASKED
        return
    assert len(easy.split()) <= 14
    assert easy.endswith("?")
    assert easy.count("?") == 1
    assert max(len(word) for word in easy.split()) <= 11


@each_prompt
def test_an_observers_prompt_is_a_question_in_words_of_its_own(tool, prompt):
    observing = prompt.wording.observing
    if observing is None:
        assert (tool.key, prompt.key) in NEVER_ASKED
        return
    assert observing.endswith("?")
    assert observing not in (prompt.wording.words, prompt.wording.easy)


def test_only_these_prompts_let_another_person_write_i():
    assert {(t.key, p.key) for t, p in PROMPTS if not p.about_pupil} == WRITERS_OWN


def test_only_these_fields_are_closed_and_to_these_values():
    prompts = {(t.key, p.key): [c.key for c in p.choices] for t, p in PROMPTS if p.choices}
    columns = {
        (t.key, p.key, column.key): [c.key for c in column.choices]
        for t, p, column in COLUMNS
        if column.choices
    }
    assert prompts | columns == CLOSED


def test_a_fixed_part_of_the_week_reads_as_fixed_or_flexible():
    choices = PERFECT_WEEK.prompt("week").column("fixed").choices
    assert [choice.label for choice in choices] == ["Fixed", "Flexible"]


def test_only_an_appreciation_names_its_speaker_in_the_row():
    assert keys_of([found for found in COLUMNS if found[2].names_speaker]) == {
        ("appreciations", "appreciations", "said_by")
    }
    assert keys_of([found for found in COLUMNS if found[2].gives_relationship]) == {
        ("appreciations", "appreciations", "relationship")
    }


def test_only_a_photo_tours_cells_have_voices_of_their_own():
    voices = {(t.key, p.key, c.key): c.voice for t, p, c in COLUMNS if c.voice is not None}
    assert voices == {
        ("photo_tour", "photos", "child_words"): Voice.OWN_WORDS,
        ("photo_tour", "photos", "observed"): Voice.OBSERVED,
    }


@each_prompt
def test_the_column_that_stands_for_a_row_is_one_of_its_columns_and_has_room(tool, prompt):
    if not prompt.type.has_columns:
        assert prompt.main_column is None
        assert not prompt.columns
        return
    assert prompt.main is not None
    assert prompt.column(prompt.main).wide or prompt.main == "option"


def test_what_stands_for_a_row_is_the_answer_and_not_its_label():
    assert GOOD_DAY_BAD_DAY.prompt("bad_day").main_column == "text"
    assert PHOTO_TOUR.prompt("photos").main_column == "observed"
    assert BARRIERS_AND_ENABLERS.prompt("barriers").main_column == "remover"


def test_nothing_here_is_private_before_somebody_says_so():
    assert not [p.key for _, p in PROMPTS if p.private_by_default or p.reveals]


def test_every_column_has_a_label_unlike_its_neighbours():
    for _, prompt in PROMPTS:
        labels = [column.label for column in prompt.columns]
        assert all(labels)
        assert len(set(labels)) == len(labels)
