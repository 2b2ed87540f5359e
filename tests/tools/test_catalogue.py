"""The whole catalogue, and the shapes of its second half: relationships to meetings."""

import dataclasses
from collections import Counter

import pytest

from ehcplan.tools import TOOLS, find_tool, prompt_of
from ehcplan.tools.definition import Choice, FieldType, Group, Prompt, Subject, Tool
from ehcplan.vocabulary import Role

WHAT_WHO_BY_WHEN = "rows(what, who, by_when)"

# Written out by hand: case files in the world use these keys, so a slip must be seen here.
EXPECTED = {
    "relationship_circle": {
        "people": "rings(name, relationship, ring, part, note)",
        "strengthen": "statements",
    },
    "community_map": {"places": "rows(place, how_often, who_with, what_i_do, feeling, wish)"},
    "presence_to_contribution": {"activities": "rows(activity, now, what_it_takes, who)"},
    "matching_support": {
        "support_wanted": "statements",
        "skills_needed": "statements",
        "personality": "statements",
        "shared_interests": "statements",
        "not_a_match": "statements",
    },
    "hopes_star": {"hopes_this_year": "statements", "hopes_later": "statements"},
    "hopes_and_fears": {
        "hopes": "statements",
        "fears": "statements",
        "towards_hopes": "statements",
        "away_from_fears": "statements",
    },
    "path": {
        "dream": "statements",
        "positive_and_possible": "statements",
        "now": "statements",
        "enrol": "rows(who, what_for)",
        "getting_stronger": "statements",
        "bold_steps": WHAT_WHO_BY_WHEN,
        "next_month": WHAT_WHO_BY_WHEN,
        "first_step": WHAT_WHO_BY_WHEN,
    },
    "maps": {
        "history": "statements",
        "dream": "statements",
        "nightmare": "statements",
        "who_is": "statements",
        "gifts": "statements",
        "needs": "statements",
        "action_plan": WHAT_WHO_BY_WHEN,
        "closing_words": "statements",
    },
    "if_i_could_i_would": {
        "wishes": "statements",
        "top_three": "rows(wish, what_it_takes, my_part, help)",
    },
    "vocational_profile": {
        "work_i_want": "statements",
        "experience": "rows(what, where, when, how_it_went)",
        "skills": "statements",
        "conditions": "statements",
        "support_at_work": "statements",
        "travel": "statements",
        "no_thanks": "statements",
    },
    "person_centred_risk": {
        "want_to_do": "text",
        "worries": "rows(perspective, worry)",
        "cost_of_not_doing": "statements",
        "tried_and_learned": "statements",
        "happy_and_safe": "statements",
        "decision": "rows(what, who, review_date)",
    },
    "achievement_log": {"log": "log(date, what, who_noticed, what_it_shows)"},
    "working_not_working": {
        "topic": "text",
        "perspective": "choice",
        "working": "statements",
        "not_working": "statements",
        "want_different": "statements",
    },
    "four_plus_one": {
        "focus": "text",
        "tried": "statements",
        "learned": "statements",
        "pleased": "statements",
        "concerned": "statements",
        "next": WHAT_WHO_BY_WHEN,
    },
    "learning_log": {"log": "log(date, activity, who_was_there, worked, did_not_work)"},
    "whats_on_your_mind": {"thoughts": "rows(text, size, adult_to)"},
    "whats_great": {"notes": "log(date, what, who)"},
    "doughnut": {
        "situation": "text",
        "role": "text",
        "core": "statements",
        "judgement": "statements",
        "not_ours": "statements",
    },
    "outcome_steps": {
        "what_matters": "statements",
        "now": "statements",
        "priority": "statements",
        "success": "statements",
        "tested": "statements",
        "in_the_way": "statements",
        "actions": WHAT_WHO_BY_WHEN,
    },
    "cycle_record": {
        "identified": "statements",
        "needs": "statements",
        "targets": "rows(target, map_step, by_when)",
        "in_every_lesson": "statements",
        "additional_provision": "rows(provision, wave, who, how_often, until)",
        "progress": "log(date, target, progress, seen_in_class, who)",
    },
    "person_centred_review": {
        "present": "rows(name, relationship)",
        "like_and_admire": "rows(text, said_by)",
        "important_now": "statements",
        "important_future": "statements",
        "support": "statements",
        "questions": "statements",
        "working": "rows(perspective, text)",
        "not_working": "rows(perspective, text)",
        "actions": WHAT_WHO_BY_WHEN,
    },
    "our_story": {
        "about_our_child": "statements",
        "proud_of": "statements",
        "family_life": "statements",
        "working": "statements",
        "not_working": "statements",
        "worries": "statements",
        "hopes": "statements",
        "want_you_to_know": "statements",
        "not_for_sharing": "statements",
    },
    "graphic_record": {"image": "image", "transcript": "rows(heading, text)"},
    "class_profile": {
        "we_are": "rows(text, count)",
        "important_to_us": "rows(text, count)",
        "support_us": "statements",
    },
    "staff_profile": {
        "appreciations": "statements",
        "important_to": "statements",
        "support": "statements",
        "good_day": "statements",
        "bad_day": "statements",
        "visibility": "choice",
    },
    "team_plan": {
        "purpose": "text",
        "who_we_are": "statements",
        "important_to_us": "statements",
        "how_we_support": "statements",
        "how_we_decide": "rows(decision, how, who_decides)",
        "working": "statements",
        "not_working": "statements",
        "actions": WHAT_WHO_BY_WHEN,
        "review_date": "date",
    },
}

ALL_PROMPTS = [(tool, prompt) for tool in TOOLS.values() for prompt in tool.prompts]
every_tool = pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS.keys())
every_prompt = pytest.mark.parametrize(
    ("tool", "prompt"), ALL_PROMPTS, ids=[f"{t.key}.{p.key}" for t, p in ALL_PROMPTS]
)


def shape(prompt: Prompt) -> str:
    columns = ", ".join(column.key for column in prompt.columns)
    return f"{prompt.type.value}({columns})" if columns else prompt.type.value


def prompts_where(name: str, value: object) -> set[str]:
    return {f"{t.key}.{p.key}" for t, p in ALL_PROMPTS if getattr(p, name) == value}


def test_there_are_46_tools_with_180_prompts():
    assert len(TOOLS) == 46
    assert len(ALL_PROMPTS) == 180


def test_each_tool_is_found_under_its_own_key():
    assert all(find_tool(key) is tool and tool.key == key for key, tool in TOOLS.items())
    assert find_tool("crystal_ball") is None


def test_tools_stand_in_the_order_of_the_groups():
    groups = list(Group)
    places = [groups.index(tool.group) for tool in TOOLS.values()]
    assert places == sorted(places)
    assert Counter(places) == {0: 14, 1: 6, 2: 5, 3: 7, 4: 8, 5: 6}


def test_the_second_half_of_the_catalogue_has_exactly_these_keys_in_this_order():
    assert list(TOOLS)[20:] == list(EXPECTED)


@pytest.mark.parametrize("key", EXPECTED)
def test_the_fields_and_columns_are_exactly_these(key: str):
    found = {prompt.key: shape(prompt) for prompt in TOOLS[key].prompts}
    assert list(found.items()) == list(EXPECTED[key].items())


@every_tool
def test_a_tool_says_what_for_who_when_and_where_it_comes_from(tool: Tool):
    said = (tool.name, tool.purpose, tool.ages, tool.source, tool.normal_amount)
    assert all(text.strip() for text in said)
    assert tool.contributors
    assert len(tool.examples) >= 2
    assert len({prompt.key for prompt in tool.prompts}) == len(tool.prompts)


@every_prompt
def test_a_prompt_has_the_cells_and_choices_of_its_type(tool: Tool, prompt: Prompt):
    assert bool(prompt.columns) is prompt.type.has_columns
    assert prompt.type is not FieldType.CHOICE or prompt.choices or tool.key == "one_page_profile"
    keys = [column.key for column in prompt.columns]
    assert len(set(keys)) == len(keys)
    assert prompt.main is None or prompt.main in keys
    assert all(column.label for column in prompt.columns)


@every_prompt
def test_a_prompt_a_pupil_answers_is_worded_three_ways(tool: Tool, prompt: Prompt):
    wording = prompt.wording
    assert wording.words
    if tool.pupil_answers and (prompt.about_pupil or tool.key in EXPECTED):
        assert wording.easy
        assert wording.observing
    if not tool.pupil_answers:
        assert wording.easy is None
        assert wording.observing is None


@every_prompt
def test_easy_words_are_few_and_short(tool: Tool, prompt: Prompt):
    words = (prompt.wording.easy or "").split()
    assert len(words) <= 14, f"{tool.key}.{prompt.key}: {len(words)} words"
    assert all(len(word.strip("?.,!’")) <= 12 for word in words)


@every_prompt
def test_an_observer_is_never_asked_to_speak_as_the_pupil(tool: Tool, prompt: Prompt):
    words = (prompt.wording.observing or "").replace("?", " ").replace(",", " ").split()
    assert not {"I", "my", "me", "My"} & set(words)


def test_every_text_of_a_record_is_one_clean_line():
    texts = [t for tool in TOOLS.values() for t in _texts(tool)]
    assert len(texts) > 1000
    assert not [t for t in texts if t != t.strip() or "\n" in t or "  " in t or "'" in t]


def _texts(record: object) -> list[str]:
    if isinstance(record, str):
        return [record]
    if isinstance(record, tuple):
        return [text for item in record for text in _texts(item)]
    if not dataclasses.is_dataclass(record):
        return []
    return [t for f in dataclasses.fields(record) for t in _texts(getattr(record, f.name))]


def test_only_fears_worries_and_confidences_start_private():
    private = prompts_where("private_by_default", True)
    assert {name for name in private if name.split(".")[0] in EXPECTED} == {
        "hopes_and_fears.fears",
        "maps.nightmare",
        "whats_on_your_mind.thoughts",
        "our_story.not_for_sharing",
        "person_centred_risk.worries",
    }


def test_what_keeps_a_fear_away_would_give_the_fear_away():
    assert prompts_where("reveals", "fears") == {"hopes_and_fears.away_from_fears"}
    assert all(
        tool.prompt(prompt.reveals).private_by_default
        for tool, prompt in ALL_PROMPTS
        if prompt.reveals
    )


def test_these_tools_are_meetings():
    assert {tool.key for tool in TOOLS.values() if tool.is_meeting and tool.key in EXPECTED} == {
        "path",
        "maps",
        "person_centred_review",
        "person_centred_risk",
        "graphic_record",
        "four_plus_one",
    }


def test_class_staff_and_team_tools_are_not_about_a_pupil():
    others = {tool.key: tool.subject for tool in TOOLS.values() if tool.subject != Subject.PUPIL}
    assert others == {
        "class_profile": Subject.CLASS,
        "staff_profile": Subject.STAFF,
        "team_plan": Subject.TEAM,
    }
    assert not any(TOOLS[key].pupil_answers for key in others)


def test_the_cells_that_name_a_speaker_in_the_second_half_are_these_two():
    named = {
        f"{tool.key}.{prompt.key}.{column.key}"
        for tool, prompt in ALL_PROMPTS
        for column in prompt.columns
        if column.names_speaker and tool.key in EXPECTED
    }
    assert named == {"person_centred_review.like_and_admire.said_by", "whats_great.notes.who"}


@pytest.mark.parametrize(
    ("tool", "prompt", "main"),
    [
        ("relationship_circle", "people", "name"),
        ("community_map", "places", "place"),
        ("learning_log", "log", "worked"),
        ("achievement_log", "log", "what"),
        ("person_centred_review", "working", "text"),
        ("person_centred_risk", "worries", "worry"),
        ("path", "first_step", "what"),
    ],
)
def test_a_row_reads_as_its_main_cell(tool: str, prompt: str, main: str):
    assert TOOLS[tool].prompt(prompt).main_column == main


def _keys(choices: tuple[Choice, ...]) -> list[str]:
    return [choice.key for choice in choices]


def test_the_closed_choices_are_these():
    circle = TOOLS["relationship_circle"].prompt("people").column("ring")
    presence = TOOLS["presence_to_contribution"].prompt("activities").column("now")
    perspective = TOOLS["working_not_working"].prompt("perspective")
    visibility = TOOLS["staff_profile"].prompt("visibility")
    assert _keys(circle.choices) == ["1", "2", "3", "4"]
    assert _keys(presence.choices) == ["1", "2", "3", "4", "5"]
    assert _keys(perspective.choices) == [
        "child",
        "family",
        "school",
        "health",
        "social care",
        "other",
    ]
    assert _keys(visibility.choices) == ["only me", "manager", "team", "wall"]


def test_a_parent_writing_i_means_themselves_in_their_own_accounts():
    for key in ("our_story", "hopes_star"):
        assert not any(prompt.about_pupil for prompt in TOOLS[key].prompts)
        assert TOOLS[key].contributors[0] is Role.PARENT
    assert TOOLS["path"].prompt("dream").about_pupil


def test_a_check_in_says_that_nobody_reads_it_tonight_and_whom_to_tell():
    notes = TOOLS["whats_on_your_mind"].notes
    assert "Nobody reads this tonight" in notes
    assert "safeguarding lead now" in notes
    assert "999" in notes


def test_plain_notes_are_found_without_a_tool():
    assert prompt_of(None, "notes").key == "notes"
    assert prompt_of("path", "dream") is TOOLS["path"].prompt("dream")
    assert prompt_of("path", "no_such") is None
    assert prompt_of("no_such", "dream") is None
