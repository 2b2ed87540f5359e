"""The mapping tables: every prompt of every tool is mapped, or says why not, and back again."""

import pytest

from ehcplan.mapping import profile, section_a
from ehcplan.mapping.entry import PARENTS, STAFF, Condition, MappingEntry, Who
from ehcplan.mapping.unmapped import NOT_MAPPED
from ehcplan.tools import NOTES, TOOLS
from ehcplan.vocabulary import PUPILS_OWN_ELEMENTS, Rule, Target

TABLES = {Target.SECTION_A: section_a.ENTRIES, Target.PROFILE: profile.ENTRIES}
ALL = [*section_a.ENTRIES, *profile.ENTRIES]
PROMPTS = {(tool.key, prompt.key) for tool in TOOLS.values() for prompt in tool.prompts}

# Which elements each tool leads to, by the tables that the records were made from.
SECTION_A_ROUTES = {
    "appreciations": "strengths views",
    "whats_great": "strengths",
    "achievement_log": "strengths",
    "gifts_and_capacities": "strengths interests asp_community asp_employment",
    "one_page_profile": "strengths important_to interests what_helps communication aspirations "
    "not_working views",
    "important_to_for": "important_to important_for health",
    "good_day_bad_day": "important_to schooling working not_working views what_helps",
    "all_about_me": "friendships important_to strengths interests play not_working views "
    "what_helps aspirations future",
    "my_history": "history what_helps",
    "routines": "independence health important_to",
    "sensory_preferences": "what_helps interests important_to views",
    "photo_tour": "play interests important_to not_working",
    "barriers_and_enablers": "not_working what_helps",
    "volcano": "communication what_helps",
    "top_tips": "what_helps",
    "communication_chart": "communication important_to interests not_working",
    "communication_chart_to": "communication decision_making",
    "decision_making_profile": "decision_making",
    "decision_making_agreement": "decision_making independence",
    "talking_mat": "views interests not_working",
    "traffic_lights": "working not_working",
    "relationship_circle": "friendships important_to history aspirations",
    "community_map": "asp_community interests independence",
    "presence_to_contribution": "asp_community",
    "matching_support": "what_helps",
    "hopes_star": "parent_aspirations",
    "hopes_and_fears": "aspirations views not_working what_helps future",
    "path": "aspirations asp_employment asp_living asp_community history working not_working "
    "what_helps",
    "maps": "history aspirations parent_aspirations strengths",
    "if_i_could_i_would": "aspirations asp_employment asp_living asp_community",
    "perfect_week": "asp_living asp_community independence interests important_to",
    "vocational_profile": "asp_employment future strengths history independence what_helps "
    "important_to",
    "person_centred_risk": "independence aspirations",
    "working_not_working": "working not_working parent_working parent_not_working what_helps "
    "parent_views",
    "four_plus_one": "working not_working parent_working parent_not_working",
    "learning_log": "interests communication working not_working",
    "person_centred_review": "strengths important_to aspirations future asp_employment asp_living "
    "asp_community what_helps working not_working parent_working parent_not_working",
    "our_story": "parent_views strengths history important_to parent_working parent_not_working "
    "parent_aspirations",
}
PROFILE_ROUTES = {
    "appreciations": "appreciations",
    "whats_great": "appreciations",
    "achievement_log": "appreciations",
    "gifts_and_capacities": "appreciations important_to",
    "one_page_profile": "appreciations important_to support communication aspirations hard_for_me",
    "important_to_for": "important_to support",
    "good_day_bad_day": "important_to support hard_for_me",
    "all_about_me": "known_as important_to appreciations support hard_for_me communication "
    "aspirations",
    "my_history": "important_to support",
    "routines": "support important_to",
    "sensory_preferences": "important_to support",
    "photo_tour": "important_to",
    "barriers_and_enablers": "support",
    "volcano": "support",
    "top_tips": "support first_five_minutes",
    "communication_chart": "communication support important_to",
    "communication_chart_to": "communication support first_five_minutes",
    "decision_making_profile": "support communication",
    "decision_making_agreement": "support",
    "talking_mat": "important_to support",
    "traffic_lights": "support",
    "relationship_circle": "important_to",
    "community_map": "important_to",
    "matching_support": "support important_to",
    "hopes_star": "aspirations",
    "hopes_and_fears": "aspirations support",
    "path": "aspirations motivates_me support",
    "maps": "appreciations support aspirations",
    "if_i_could_i_would": "aspirations",
    "perfect_week": "important_to",
    "vocational_profile": "aspirations support important_to appreciations motivates_me",
    "working_not_working": "support important_to",
    "four_plus_one": "support",
    "learning_log": "important_to support appreciations",
    "person_centred_review": "appreciations important_to aspirations support",
    "our_story": "appreciations important_to support",
    "cycle_record": "support",
}
ROUTES = {Target.SECTION_A: SECTION_A_ROUTES, Target.PROFILE: PROFILE_ROUTES}


def _reached(target: Target, tool: str) -> set[str]:
    return {e.key for entry in TABLES[target] if entry.tool == tool for e in entry.to}


@pytest.mark.parametrize("target", list(Target))
def test_every_prompt_of_every_tool_is_mapped_or_says_why_not(target: Target) -> None:
    mapped = {(entry.tool, entry.prompt) for entry in TABLES[target]}
    assert PROMPTS - mapped - set(NOT_MAPPED) == set()


@pytest.mark.parametrize("target", list(Target))
def test_no_entry_stands_for_an_unknown_prompt(target: Target) -> None:
    assert {(entry.tool, entry.prompt) for entry in TABLES[target]} - PROMPTS == set()


def test_only_prompts_that_exist_say_why_they_are_not_mapped() -> None:
    notes = {(NOTES.key, prompt.key) for prompt in NOTES.prompts}
    assert set(NOT_MAPPED) <= PROMPTS | notes
    assert not set(NOT_MAPPED) & {(entry.tool, entry.prompt) for entry in ALL}
    assert all(reason.endswith(".") for reason in NOT_MAPPED.values())


@pytest.mark.parametrize("entry", ALL, ids=lambda e: f"{e.tool}.{e.prompt}")
def test_an_entry_names_cells_that_its_prompt_has(entry: MappingEntry) -> None:
    columns = [column.key for column in TOOLS[entry.tool].prompt(entry.prompt).columns]
    assert set(entry.columns) <= set(columns)
    assert bool(entry.columns) == bool(columns and entry.to)


@pytest.mark.parametrize("target", list(Target))
def test_every_route_from_a_tool_to_an_element_can_be_taken(target: Target) -> None:
    missing = {
        tool: set(keys.split()) - _reached(target, tool)
        for tool, keys in ROUTES[target].items()
        if set(keys.split()) - _reached(target, tool)
    }
    assert missing == {}


@pytest.mark.parametrize("target", list(Target))
def test_tools_without_a_route_lead_nowhere(target: Target) -> None:
    assert {t for t in TOOLS if _reached(target, t)} == set(ROUTES[target])


@pytest.mark.parametrize("target", list(Target))
def test_an_entry_stays_within_its_document(target: Target) -> None:
    assert all(e.target is target for entry in TABLES[target] for e in entry.to)


def test_evidence_and_never_lead_to_no_element_and_all_other_rules_to_one() -> None:
    for entry in ALL:
        assert bool(entry.to) == (entry.rule not in (Rule.EVIDENCE, Rule.NEVER)), entry
        assert entry.rule is not Rule.THEME


def test_every_selection_says_how_many() -> None:
    assert all(entry.at_most for entry in ALL if entry.rule is Rule.SELECT)


def test_every_reason_is_a_sentence_for_people() -> None:
    for entry in ALL:
        assert entry.reason[0].isupper(), entry
        assert entry.reason.endswith("."), entry
        assert 20 < len(entry.reason) < 160, entry


def test_what_is_barred_is_barred_whoever_says_it() -> None:
    for table in TABLES.values():
        barred = {(e.tool, e.prompt) for e in table if e.rule is Rule.NEVER}
        assert all(e.rule is Rule.NEVER for e in table if (e.tool, e.prompt) in barred)


def test_staff_reach_the_pupils_own_elements_only_for_a_pupil_without_words() -> None:
    by_cell_of_the_pupil = {("photo_tour", "photos")}
    for entry in ALL:
        if PUPILS_OWN_ELEMENTS.isdisjoint(entry.to) or entry.takes.isdisjoint(STAFF):
            continue
        if (entry.tool, entry.prompt) in by_cell_of_the_pupil and entry.columns == ("child_words",):
            continue
        assert Condition.WITHOUT_WORDS in entry.needs, entry


def test_parents_words_reach_the_pupils_own_elements_by_a_row_that_says_so() -> None:
    said_so = {
        ("our_story", "family_life"),
        ("our_story", "about_our_child"),
        ("our_story", "proud_of"),
        ("hopes_star", "hopes_this_year"),
    }
    found = {
        (entry.tool, entry.prompt)
        for entry in ALL
        if entry.takes <= PARENTS and not PUPILS_OWN_ELEMENTS.isdisjoint(entry.to)
    }
    assert found == said_so


def test_only_the_pupil_says_what_is_hard() -> None:
    hard = [e for e in ALL for element in e.to if element.value == "p.hard_for_me"]
    assert hard
    assert all(entry.takes == {Who.PUPIL} for entry in hard)


def test_fears_go_in_only_where_the_speaker_says_so() -> None:
    fears = [e for e in section_a.ENTRIES if (e.tool, e.prompt) == ("hopes_and_fears", "fears")]
    assert fears
    assert all(entry.needs == (Condition.SHARED_EXPRESSLY,) for entry in fears)
