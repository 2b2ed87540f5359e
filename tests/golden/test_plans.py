"""The ten plans: that each is a whole case file, of the person and the facts it is there for."""

import datetime as dt
import hashlib
import json
import re

import pytest

from ehcplan import demo
from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance import RULES
from ehcplan.documents.printing import pieces
from ehcplan.mapping.acceptable import problems_of_line
from ehcplan.plan import ages
from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from ehcplan.schemas.case_file import case_file, read_case, write_case
from ehcplan.vocabulary import Element, Stage, Voice
from tests.plans import (
    EXPECTED,
    PLANS,
    VARIANTS,
    merged,
    plan_case,
    plan_file,
    raw_plan,
    raw_variant,
    variant,
    variant_file,
)

EVERY = (*PLANS, *VARIANTS)
SHIPPED = ("p01_ziya", "p03_maelys", "p10_bram")
DEMO_STAGES = {
    "01_reception_idris": Stage.LA_DRAFT,
    "02_year4_maisie": None,
    "04_year9_keziah": Stage.REVIEW,
    "06_college_bronwen": Stage.REVIEW,
}


def case_of(name: str) -> Case:
    return plan_case(name) if name in PLANS else variant(name)


def texts(case: Case, letter: Letter) -> str:
    if letter is Letter.A:
        return "\n".join(line.text for line in case.lines)
    return "\n".join(words.text for found, words in case.plan.every_text() if found is letter)


def day(kind: str, case: Case) -> dt.date | None:
    return next((event.on for event in case.events if event.kind == kind), None)


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_reads_and_is_written_again_letter_for_letter(name):
    file = plan_file(name).read_text(encoding="utf-8")
    case = read_case(file)
    assert write_case(case) == json.loads(file)
    assert case_file(case) == file
    assert case.case_id == name


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_is_a_case_file_that_differs_from_its_plan(name):
    raw = raw_variant(name)
    assert write_case(variant(name)) == raw
    assert raw != raw_plan(variant_file(name)["of"])
    assert len(variant_file(name)["why"]) > 40


TABLE = {
    "p01_ziya": ("2023-03-02", 3, -1, "she/her", Stage.FINAL),
    "p02_corwin": ("2022-01-10", 4, 0, "he/him", Stage.SCHOOL_DRAFT),
    "p03_maelys": ("2018-05-15", 8, 4, "she/her", Stage.LA_DRAFT),
    "p04_tobin": ("2016-06-03", 10, 6, "he/him", Stage.AMENDMENT),
    "p05_isaura": ("2013-02-28", 13, 9, "she/her", Stage.REVIEW),
    "p06_devrim": ("2011-04-05", 15, 11, "he/him", Stage.LA_DRAFT),
    "p07_saffi": ("2010-08-31", 16, 12, "she/her", Stage.AMENDMENT),
    "p08_lowen": ("2009-01-20", 17, 13, "they/them", Stage.REVIEW),
    "p09_oriel": ("2006-12-09", 19, 15, "he/him", Stage.REVIEW),
    "p10_bram": ("2001-12-01", 24, 20, "he/him", Stage.AMENDED_FINAL),
}


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_is_of_the_person_and_stage_it_is_there_for(name):
    case = plan_case(name)
    born, age, year, pronouns, stage = TABLE[name]
    assert case.pupil.date_of_birth == dt.date.fromisoformat(born)
    assert ages.age(case.pupil.date_of_birth, EXPECTED[name].on) == age == case.pupil.age
    assert ages.nc_year(case.pupil.date_of_birth, EXPECTED[name].on) == year
    assert case.pupil.pronouns == pronouns
    assert case.stage is stage
    assert case.as_of == EXPECTED[name].on


def test_every_plan_and_variant_says_what_should_be_told_of_it():
    assert set(PLANS) == set(TABLE)
    assert set(EXPECTED) == set(EVERY)
    for name, expected in EXPECTED.items():
        assert expected.fire, name
        assert not expected.fire & expected.quiet, name
        assert bool(expected.vague) == ("F-07" in expected.fire), name


@pytest.mark.parametrize("name", EVERY)
def test_every_line_has_sources_may_stand_where_it_stands_and_can_be_printed(name):
    case = case_of(name)
    for line in case.lines:
        for source in line.sources:
            case.find(source)
        reworded = bool(line.reworded_by)
        found = problems_of_line(case, line.element, line.text, line.sources, reworded=reworded)
        assert found == (), line.text
        assert pieces(case, line).text


@pytest.mark.parametrize("name", EVERY)
def test_events_are_those_the_clocks_know_or_those_named_here(name):
    known = set(Trigger) | {moment.key for clock in CLOCKS.values() for moment in clock.moments}
    named = {"further_advice_answered", "letter_drafted", "letter_sent"}
    assert {event.kind for event in case_of(name).events} <= known | named | {
        "school_closed",
        "school_reopened",
    }


SAYS = {
    "p01_ziya": {
        Letter.A: [
            "Observed by key person over three mornings: smiles and reaches for bubbles",
            "Ziya lines up cars, then crashes them with her brother and laughs",
            "We hope Ziya will have friends on our street and a job she likes",
            "Written by Ziya’s mum and key person to represent what Ziya shows us: I love water",
            "Reception starts in September 2027",
        ],
        Letter.B: ["Speech and language", "EYFS"],
        Letter.F: ["45 minutes weekly, 38 weeks", "group of three for 15 minutes twice each day"],
    },
    "p02_corwin": {
        Letter.A: [
            "[Name] enjoys Lego.",
            "Harvey enjoys Lego.",
            "She likes water.",
            "Communication: poor.",
            "Corwin will use 50 words by July 2027.",
        ],
        Letter.B: ["He/she has some difficulties."],
        Letter.E: ["Corwin will receive weekly speech therapy."],
        Letter.F: ["would benefit from speech and language therapy input when appropriate"],
    },
    "p03_maelys": {
        Letter.A: ["uses a talker app", "Maelys collects bus tickets", "Art with the big table"],
        Letter.B: ["Handwriting", "hand hurts"],
        Letter.C: ["rist pain when writing"],
        Letter.F: [
            "regular access to small group support as required",
            "Up to 15 hours of TA support",
            "opportunities to practise social skills throughout the day",
            "The school will follow the recommendations in the speech and language report",
            "A high level of adult support",
        ],
        Letter.G: ["Weekly SLT to build vocabulary"],
    },
    "p04_tobin": {
        Letter.A: [
            "Tobin recently started a new group",
            "I require sensory regulation to access learning",
        ],
        Letter.E: ["By July 2026"],
        Letter.F: [
            "Up to 15 hours of TA support",
            "Band 4 top-up funding",
            "Taxi with escort",
            "Mrs Dunn will check in",
        ],
    },
    "p05_isaura": {
        Letter.A: ["I want to do well in maths"],
        Letter.B: ["Isaura works at about Year 4 level in number (Sandwell test, June 2026)"],
    },
    "p06_devrim": {
        Letter.A: [
            "is hit by Oskar Lind in the playground",
            "Mum fled from dad in 2024 and now lives at 12 Hill Road",
            "Devrim is manipulative and attention-seeking",
            "my hearing aids whistle",
            "Share a flat with my brother",
        ],
        Letter.D: ["On a CP plan for neglect"],
    },
    "p07_saffi": {Letter.A: ["Saffi likes hair and make-up", "Mum decides"]},
    "p08_lowen": {
        Letter.F: [
            "access to the sensory room for 15 minutes at 10.30 each day, with a teaching assistant",
            "in a small group (no more than four), led by the tutor for 30 minutes twice a week",
            "hen Lowen raises the red card a teaching assistant walks with them to Room 4 and stays"
            " 10 minutes; in every lesson",
        ],
        Letter.H1: ["Saturday club, four hours, 40 weeks"],
    },
    "p09_oriel": {
        Letter.E: ["By July 2025"],
        Letter.G: ["OT input"],
        Letter.H1: ["Residential short breaks, two nights"],
    },
    "p10_bram": {Letter.A: ["Bram shows he likes the workshop"], Letter.E: ["By July 2027"]},
    "p03_own_words": {Letter.A: ["I’m naughty"]},
    "p08_coffee": {Letter.A: ["a regular coffee drinker"]},
}


@pytest.mark.parametrize("name", SAYS)
def test_the_words_a_rule_is_to_find_are_there(name):
    case = case_of(name)
    for letter, phrases in SAYS[name].items():
        for phrase in phrases:
            assert phrase in texts(case, letter), (letter, phrase)


SILENT = {
    "p02_corwin": {Letter.A: "hope|dream|born|history|sign"},
    "p03_maelys": {Letter.B: r"\bapp\b|tablet|device", Letter.F: "handwriting|hand |app |tablet"},
    "p05_isaura": {
        Letter.A: r"friend|mates|lonely|cousin|online|\bjob\b|work|career|\blive|flat|house|home|"
        r"club|volunteer|church|team|neighbour|independent|college",
    },
    "p06_devrim": {Letter.B: "hear", Letter.F: "hear|radio aid", Letter.H2: "hear"},
    "p08_lowen": {Letter.A: r"\b(he|she|his|her|him|hers)\b"},
}


@pytest.mark.parametrize("name", SILENT)
def test_what_a_rule_is_to_miss_is_not_there(name):
    case = plan_case(name)
    for letter, pattern in SILENT[name].items():
        assert not re.search(pattern, texts(case, letter), re.IGNORECASE), letter


def test_the_clean_plans_have_help_and_an_outcome_for_every_need():
    for name in ("p01_ziya", "p08_lowen", "p10_bram"):
        plan = plan_case(name).plan
        served = {ref for one in plan.provision for ref in one.needs}
        assert {need.ref for need in plan.needs if not need.is_strength} == served, name
        helped = {ref for one in plan.provision for ref in one.outcomes}
        assert {outcome.ref for outcome in plan.outcomes} == helped, name
        for outcome in plan.outcomes:
            assert outcome.steps, name
            assert outcome.monitored, name
            assert outcome.by, name


def test_the_clean_plans_lead_every_hope_to_an_outcome():
    hopes = {
        Element.A_ASPIRATIONS,
        Element.A_ASP_EMPLOYMENT,
        Element.A_ASP_LIVING,
        Element.A_ASP_COMMUNITY,
        Element.A_PARENT_ASPIRATIONS,
    }
    for name in ("p01_ziya", "p03_maelys", "p08_lowen", "p10_bram"):
        case = plan_case(name)
        served = {ref for outcome in case.plan.outcomes for ref in outcome.aspirations}
        assert {line.ref for line in case.lines if line.element in hopes} <= served, name


def test_maelys_has_one_need_without_help_and_pain_without_treatment():
    plan = plan_case("p03_maelys").plan
    served = {ref for one in plan.provision for ref in one.needs}
    loose = [need for need in plan.needs if need.ref not in served and not need.is_strength]
    assert [need.letter for need in loose] == [Letter.B, Letter.C]
    assert "Handwriting" in loose[0].words.text
    old = next(one for one in plan.advice if one.dated.year == 2025)
    assert (old.dated, old.reuse) == (dt.date(2025, 1, 15), None)


def test_corwins_boxes_are_merged_and_missing():
    plan = plan_case("p02_corwin").plan
    assert plan.nothing_in(Letter.H1) is not None
    assert plan.nothing_in(Letter.H2) is None
    assert plan.budget is None
    assert plan.nothing_in(Letter.J) is None
    assert variant("p02_la_draft").plan.placements[0].name == "Elm Park School"


def test_nobody_agreed_to_health_provision_where_that_is_the_fault():
    for name in ("p03_maelys", "p09_oriel"):
        plan = plan_case(name).plan
        assert any(one.letter is Letter.G for one in plan.provision), name
        assert not plan.agreements, name


def test_rights_have_passed_to_saffi_and_not_to_the_day_younger():
    assert ages.school_age_ends(plan_case("p07_saffi").pupil.date_of_birth) == dt.date(2026, 6, 26)
    younger = variant("p07_child").pupil.date_of_birth
    assert ages.school_age_ends(younger) == dt.date(2027, 6, 25)
    assert ages.nc_year(younger, EXPECTED["p07_child"].on) == 11
    alone = variant("p07_child_no_parent")
    assert not any(line.element is Element.A_PARENT_VIEWS for line in alone.lines)


def test_saffis_mum_speaks_more_than_saffi_and_nobody_recorded_her_yes():
    case = plan_case("p07_saffi")
    said = dict.fromkeys(Voice, 0)
    for line in case.lines:
        said[pieces(case, line).voice] += len(line.text.split())
    assert said[Voice.PARENT] > said[Voice.OWN_WORDS] + said[Voice.OWN_VIEW] > 0
    assert not case.capacity
    assert not any(consent.scope == "include_parents_views" for consent in case.said.consents)


def test_lowen_writes_section_a_with_their_own_hand():
    case = plan_case("p08_lowen")
    own = [line for line in case.lines if pieces(case, line).voice is Voice.OWN_WORDS]
    assert len(own) >= 20
    assert all(outcome.kind is None for outcome in case.plan.outcomes)
    assert ages.turns_18(case.pupil.date_of_birth) == dt.date(2027, 1, 20)


def test_brams_capacity_is_recorded_for_one_decision():
    case = plan_case("p10_bram")
    placement = next(one for one in case.capacity if "placement" in one.decision)
    assert placement.assessed_on == dt.date(2026, 10, 9)
    assert not placement.has_capacity
    assert "ymbols" in placement.support_given
    assert "mum" in placement.representative
    assert case.identity.review_by == dt.date(2027, 7, 1)
    assert [outcome.kind.value for outcome in case.plan.outcomes].count("education_training") == 2


DATES = {
    "p01_ziya": {"final_plan_sent": "2026-10-20"},
    "p02_corwin": {"request_received": "2026-09-07", "assessment_decided": "2026-10-19"},
    "p03_maelys": {"draft_served": "2026-11-27"},
    "p04_tobin": {
        "last_review_completed": "2026-03-10",
        "review_meeting": "2027-01-14",
        "review_papers_sent": "2027-01-05",
        "review_report_sent": "2027-01-28",
        "review_decided": "2027-02-11",
        "amendment_notice_sent": "2027-02-11",
        "amended_plan_sent": "2027-04-08",
    },
    "p04_in_time": {
        "review_meeting": "2026-11-12",
        "review_papers_sent": "2026-10-28",
        "amendment_notice_sent": "2026-11-27",
        "amended_plan_sent": "2027-01-22",
    },
    "p05_isaura": {"review_meeting": "2026-11-12", "review_papers_sent": "2026-10-28"},
    "p02_august": {"request_received": "2026-03-31"},
}


@pytest.mark.parametrize("name", DATES)
def test_things_happened_on_the_days_the_rules_count_from(name):
    case = case_of(name)
    assert {kind: day(kind, case) for kind in DATES[name]} == {
        kind: dt.date.fromisoformat(on) for kind, on in DATES[name].items()
    }
    if name == "p05_isaura":
        assert day("review_report_sent", case) is None


def test_no_day_is_after_the_one_a_plan_speaks_of_but_the_move_ahead():
    for name in PLANS:
        case = plan_case(name)
        ahead = {event.kind for event in case.events if event.on > case.as_of}
        assert ahead <= {"phase_transfer"}, name


def test_isaura_has_two_dates_of_birth_in_her_variant_alone():
    for name, same in (("p05_isaura", True), ("p05_two_births", False)):
        case = case_of(name)
        at_home = case.identity.household[0].date_of_birth
        assert (at_home == case.pupil.date_of_birth) is same


def test_forty_words_are_shared_by_two_pupils():
    shared = [variant(name).lines for name in ("p02_shared_words", "p04_shared_words")]
    both = {line.text for line in shared[0]} & {line.text for line in shared[1]}
    assert [len(text.split()) for text in both] == [40]


def test_references_differ_between_plans():
    refs: list[str] = []
    for name in PLANS:
        plan = plan_case(name).plan
        parts = (*plan.needs, *plan.outcomes, *plan.provision, *plan.advice, *plan.placements)
        refs += [part.ref for part in parts] + [line.ref for line in plan_case(name).lines]
    assert len(refs) == len(set(refs))
    assert all(re.fullmatch("[2-9b-df-hj-np-tv-xz]{10}", ref) for ref in refs)


def test_all_advice_is_attached_and_has_an_author_and_a_date():
    for name in PLANS:
        for one in plan_case(name).plan.advice:
            filled = (one.author, one.role, one.dated, one.file_name)
            assert all(filled), (name, one.code)
            assert len(one.file_sha256) == len(hashlib.sha256().hexdigest()), (name, one.code)


def test_laying_an_object_on_a_list_patches_its_members_by_name():
    held = {"events": [{"kind": "a", "on": 1}, {"kind": "b", "on": 2}], "x": {"y": 1}}
    patch = {"events": {"a": None, "b": {"on": 3}, "c": {"kind": "c"}}, "x": {"y": None, "z": [1]}}
    assert merged(held, patch) == {
        "events": [{"kind": "b", "on": 3}, {"kind": "c"}],
        "x": {"z": [1]},
    }
    assert held["events"][0] == {"kind": "a", "on": 1}


def test_the_demonstration_shows_plans_at_different_stages():
    shown = {case.case_id: case for case in map(read_case, demo.cases())}
    assert set(shown) == set(DEMO_STAGES) | set(SHIPPED)
    for name, stage in DEMO_STAGES.items():
        assert shown[name].stage is stage
        assert (shown[name].plan is None) is (stage is None)
    for name in SHIPPED:
        assert shown[name] == plan_case(name)


@pytest.mark.parametrize("name", ["01_reception_idris", "04_year9_keziah", "06_college_bronwen"])
def test_a_plan_of_the_demonstration_is_whole_and_links_up(name):
    case = next(c for c in map(read_case, demo.cases()) if c.case_id == name)
    plan = case.plan
    served = {ref for one in plan.provision for ref in one.needs}
    assert {need.ref for need in plan.needs if not need.is_strength} == served
    assert all(one.outcomes and one.needs for one in plan.provision)
    assert all(outcome.aspirations and outcome.needs for outcome in plan.outcomes)
    for letter in (Letter.C, Letter.D, Letter.G, Letter.H1, Letter.H2, Letter.J):
        filled = any(found is letter for found, _ in plan.every_text())
        assert filled or plan.nothing_in(letter), letter
    for line in case.lines:
        assert not problems_of_line(case, line.element, line.text, line.sources, reworded=False)
        assert pieces(case, line).text


CODES = re.compile(r"[A-Z]-\d\d")
# What no case of ours can show by itself: words that we refuse to print, what only a file holds, an
# earlier version, an amount in a report of which the case holds only the name.
ELSEWHERE = {
    "A-17": "plan_documents.FILES",
    "X-03": "plan_documents.FILES",
    "X-12": "plans.COMPARED",
    "F-15": "the reports",
}


def test_every_must_and_should_rule_has_a_plan_that_breaks_it():
    broken = {code for expected in EXPECTED.values() for code in expected.fire}
    weighty = {rule.code for rule in RULES.values() if rule.duty.value in ("must", "should")}
    assert weighty - broken <= set(ELSEWHERE)
    assert all(CODES.fullmatch(code) for code in broken)
