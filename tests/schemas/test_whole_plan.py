"""Shape version 2: the whole plan, identity, what happened and was judged, in and out of a file."""

import json
from contextlib import suppress
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ehcplan.errors import InvalidFileError
from ehcplan.plan.identity import Identity, ParentDetails
from ehcplan.plan.parts import references
from ehcplan.plan.said import Answer
from ehcplan.plan.whole import Letter, Need, WholePlan
from ehcplan.schemas.case_file import SINCE_VERSION_2, case_file, read_case, write_case
from ehcplan.schemas.identity import IDENTITY_KEYS, IdentitySchema
from ehcplan.schemas.walk import unkept_texts
from tests.builders import HOSTILE, a_case, said
from tests.builders_whole import whole_case, words
from tests.strategies import CAPACITY, EVENTS, EXCEPTIONS, JUDGED, a_source, identities, plans


def spoken(**changes):
    answers = (Answer(prompt="notes", index=0, text="Bees"), Answer(prompt="notes", index=1))
    return a_case(said(None, *answers), **changes)


def problems(raw):
    with pytest.raises(InvalidFileError) as refused:
        read_case(json.dumps(raw), name="x.json")
    return dict(refused.value.problems)


def test_a_case_with_everything_in_it_comes_back_the_same():
    case = whole_case()
    assert read_case(case_file(case)) == case
    assert case_file(read_case(case_file(case))) == case_file(case)
    assert write_case(case)["shape_version"] == 2


@given(plan=plans(sources=[a_source(0), a_source(1)]))
@settings(max_examples=25, deadline=None)
def test_any_plan_survives_the_case_file(plan):
    case = spoken(plan=plan)
    back = read_case(case_file(case))
    assert (back.plan or WholePlan()) == plan
    assert case_file(back) == case_file(case)


@given(identity=identities())
@settings(max_examples=25, deadline=None)
def test_any_identity_survives_the_case_file(identity):
    back = read_case(case_file(spoken(identity=identity)))
    assert (back.identity or Identity()) == identity


@given(
    events=st.lists(EVENTS, max_size=4),
    exceptions=st.lists(EXCEPTIONS, max_size=3),
    capacity=st.lists(CAPACITY, max_size=3),
    judged=st.lists(JUDGED, max_size=3),
)
@settings(max_examples=40, deadline=None)
def test_what_happened_and_was_judged_survives_the_case_file_in_order(
    events, exceptions, capacity, judged
):
    case = spoken(
        events=tuple(events),
        exceptions=tuple(exceptions),
        capacity=tuple(capacity),
        judged=tuple(judged),
    )
    assert read_case(case_file(case)) == case


@pytest.mark.parametrize(
    "changes",
    [{}, {"plan": WholePlan()}, {"identity": Identity()}, {"events": ()}],
    ids=["nothing", "empty plan", "empty identity", "no events"],
)
def test_a_case_without_anything_new_is_written_in_version_1(changes):
    raw = write_case(spoken(**changes))
    assert raw["shape_version"] == 1
    assert not set(raw) & set(SINCE_VERSION_2)


@pytest.mark.parametrize("key", SINCE_VERSION_2)
def test_a_key_of_version_2_in_a_file_of_version_1_names_the_version(key):
    raw = write_case(whole_case()) | {"shape_version": 1}
    told = problems(raw)
    assert set(told) == set(SINCE_VERSION_2)
    assert '"shape_version": 2' in told[key]


def test_version_2_need_hold_nothing_new():
    raw = write_case(spoken()) | {"shape_version": 2}
    assert read_case(json.dumps(raw)) == spoken()


def test_a_plain_string_is_a_text_with_a_fresh_reference():
    need = {"ref": "n1", "letter": "B", "words": "Finds <speech> hard & loud"}
    raw = write_case(spoken()) | {
        "shape_version": 2,
        "plan": {"needs": [need, {**need, "ref": "n2"}]},
    }
    first, second = read_case(json.dumps(raw)).plan.needs
    assert first.words.text == "Finds <speech> hard & loud"
    assert first.words.sources == ()
    assert len(first.words.ref) == 10
    assert first.words.ref != second.words.ref


def test_a_part_without_a_reference_is_given_one():
    raw = write_case(spoken()) | {
        "shape_version": 2,
        "plan": {"outcomes": [{"words": "Swims"}, {"words": "Runs"}]},
    }
    plan = read_case(json.dumps(raw)).plan
    assert len(set(references(plan))) == 4


def test_every_problem_in_a_plan_is_told_at_once_with_its_path():
    raw = write_case(whole_case())
    plan = raw["plan"]
    plan["needs"][0]["letter"] = "F"
    plan["needs"][0]["evidence"] = ["k9"]
    plan["needs"][1]["lettr"] = "B"
    plan["outcomes"][0]["by"] = "July"
    plan["outcomes"][0]["needs"] = ["n1", "o1"]
    plan["outcomes"][0]["aspirations"] = ["nowhere"]
    plan["outcomes"][0]["words"]["sources"][0]["contribution"] = "c9"
    plan["outcomes"][1]["words"] = " "
    plan["provision"][0]["weeks_a_year"] = 38.5
    plan["provision"][0]["is_direct"] = "yes"
    plan["provision"][1]["ref"] = "n1"
    plan["budget"]["outcomes"] = ["o9"]
    plan["advice"][0]["letter"] = "z"
    del plan["agreements"][0]["body"]
    plan["notes"][0]["from_line"] = "gone"
    plan["nothing"].append({"letter": "D", "why": "unsure"})
    raw["identity"]["postcod"] = "x"
    raw["identity"]["not_known"] = ["upn", "shoe_size"]
    raw["identity"]["parents"][0]["name"] = ""
    raw["events"][0]["on"] = None
    raw["capacity"][0]["has_capacity"] = "perhaps"
    told = problems(raw)
    assert set(told) == {
        "plan.needs[0].letter",
        "plan.needs[0].evidence[0]",
        "plan.needs[1].lettr",
        "plan.outcomes[0].by",
        "plan.outcomes[0].needs[1]",
        "plan.outcomes[0].aspirations[0]",
        "plan.outcomes[0].words.sources[0]",
        "plan.outcomes[1].words",
        "plan.provision[0].weeks_a_year",
        "plan.provision[0].is_direct",
        "plan.provision[1].ref",
        "plan.budget.outcomes[0]",
        "plan.advice[0].letter",
        "plan.agreements[0].body",
        "plan.notes[0].from_line",
        "plan.nothing[1].letter",
        "plan.nothing[1].why",
        "identity.postcod",
        "identity.not_known",
        "identity.not_known[1]",
        "identity.parents[0].name",
        "events[0].on",
        "capacity[0].has_capacity",
    }
    assert "B, C, D" in told["plan.needs[0].letter"]
    assert "advice" in told["plan.needs[0].evidence[0]"]
    assert "none, not_known, not_asked" in told["plan.nothing[1].why"]


def test_a_reference_is_used_once_among_lines_parts_and_texts():
    raw = write_case(whole_case())
    raw["plan"]["outcomes"][0]["steps"][1]["ref"] = raw["lines"][0]["ref"]
    assert "used once" in problems(raw)["plan.outcomes[0].steps[1].ref"]


@pytest.mark.parametrize("text", ["half \ud83d", "null \x00"])
def test_what_no_database_can_hold_is_found_at_its_place(text):
    raw = write_case(whole_case())
    raw["plan"]["needs"][0]["words"] = text
    raw["identity"]["phone"] = text
    raw["contributions"][0]["setting"] = text
    assert {path for path, _ in unkept_texts(raw)} == {
        "plan.needs[0].words",
        "identity.phone",
        "contributions[0].setting",
    }


def test_a_key_with_half_a_character_is_told_in_words_any_screen_takes():
    raw = write_case(spoken()) | {"shape_version": 2, "plan": {"needs\ud83d": []}}
    path = next(iter(problems(raw)))
    assert path.encode() == b"plan.needs\\ud83d"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_survive_in_every_text_of_a_plan(text):
    plan = WholePlan(needs=(Need(ref="n", letter=Letter.C, words=words("t", text, text)),))
    parent = ParentDetails(name=text, address=text)
    case = spoken(plan=plan, identity=Identity(address=text, parents=(parent,)))
    assert read_case(case_file(case)) == case


def test_every_key_of_identity_is_in_its_schema_and_none_beside():
    assert set(IdentitySchema().fields) == {field.name for field in fields(Identity)}
    assert {*IDENTITY_KEYS, "not_known", "not_applicable"} == set(IdentitySchema().fields)


def test_a_key_filled_in_or_named_twice_is_not_unknown():
    case = spoken(
        identity=Identity(
            looked_after=False,
            not_known=frozenset({"looked_after", "uln"}),
            not_applicable=frozenset({"uln"}),
        )
    )
    told = problems(write_case(case))
    assert "looked_after" in told["identity.not_known"]
    assert "uln" in told["identity.not_applicable"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "needs",
                    "outcomes",
                    "provision",
                    "budget",
                    "notes",
                    "nothing",
                    "ref",
                    "words",
                    "letter",
                    "sources",
                    "from_line",
                    "aspirations",
                    "evidence",
                    "wordings",
                    "parents",
                    "not_known",
                    "name",
                ]
            ),
            inner,
        )
    ),
    max_leaves=15,
)


@given(plan=JSON, identity=JSON, events=JSON)
@settings(max_examples=60, deadline=None)
def test_any_json_in_the_new_keys_is_read_or_refused_and_never_a_traceback(plan, identity, events):
    raw = write_case(spoken()) | {
        "shape_version": 2,
        "plan": plan,
        "identity": identity,
        "events": events,
    }
    with suppress(InvalidFileError):
        assert read_case(json.dumps(raw)).said == spoken().said


def test_a_file_nested_too_deeply_is_refused_in_plain_words():
    deep = '{"shape_version": 2, "plan": ' + '{"a":' * 900 + "1" + "}" * 901
    with pytest.raises(InvalidFileError):
        read_case(deep)


def test_a_replaced_text_keeps_its_earlier_wordings():
    case = whole_case()
    need = case.plan.needs[0]
    raw = write_case(
        replace(
            case, plan=replace(case.plan, needs=(need,), provision=(), outcomes=(), budget=None)
        )
    )
    kept = raw["plan"]["needs"][0]["words"]["wordings"]
    assert kept == [
        {"text": "Finds speech hard to follow"},
        {"text": "Follows two words at a time", "reworded_by": "the SENCO", "on": "2026-11-21"},
    ]
