"""Cells with nothing but a mark, notes in an officer's shorthand, and what is said of all papers at once."""

import pytest

from ehcplan.documents.read.parts.no_help import is_no_help
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element
from tests.documents.read.papers import read_parts, read_table

_NEED = "N1. Ines reads 20 words a minute (educational psychologist, 3 July 2026)."
_HELP = "A teaching assistant (level 3) reads with Ines one-to-one for 20 minutes every day."


def test_a_dash_is_no_outcome_and_no_help_and_leaves_its_need_without_either():
    plan = read_table(
        "Sections B, E and F",
        ("B: Need", "E: Outcome", "F: Provision"),
        (_NEED, "By July 2028 Ines reads a page of 80 words with two errors.", _HELP),
        ("N2. Her hand aches after half a page (class teacher, 2 July 2026).", "–", "—"),
    ).case.plan
    assert [len(plan.needs), len(plan.outcomes), len(plan.provision)] == [2, 1, 1]
    assert plan.provision[0].needs == (plan.needs[0].ref,)
    assert plan.nothing == ()


@pytest.mark.parametrize(
    "text",
    [
        "Starts 4 January 2027. Term time only.",
        "From 4 January 2027. 38 weeks a year. Full national curriculum.",
        "In term time.",
    ],
)
def test_when_all_of_it_runs_is_no_help_though_it_has_no_verb(text):
    assert is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Starts each day with a song.",
        "Term time work with a mentor.",
        "A broad curriculum with a tutor.",
    ],
)
def test_what_begins_alike_is_help(text):
    assert not is_no_help(text)


def test_all_papers_are_attached_though_the_line_goes_on():
    case = read_parts(
        "# Section K: Advice",
        "All three attached. (h) The parents were asked on 2 July 2026 whom else to hear: nobody.",
        "(b) Educational advice, head teacher, 1 July 2026",
        "(d) Psychological advice, educational psychologist, 3 July 2026",
    ).case
    assert [one.letter for one in case.plan.advice if "(h)" not in one.printed] == ["b", "d"]
    assert not any("attached" in one.printed for one in case.plan.advice)
    assert any("All three attached" in one.text for one in case.reading.loose)


def test_the_numbers_of_needs_and_the_hope_behind_them_are_no_outcomes():
    plan = read_table(
        "Section E: Outcomes",
        ("Outcome", "Need no. and what Ines dreams of", "Steps and who checks"),
        ("1. By July 2028 Ines reads a page of 80 words with two errors.", "N1. To work on a boat.", "40 words by July 2027."),
        ("2. By July 2028 Ines takes the bus to the harbour alone, four weeks running.", "N2. To sail.", "One stop by July 2027."),
    ).case.plan  # fmt: skip
    assert len(plan.outcomes) == 2


def test_whose_words_follow_is_no_guide_to_communicating():
    lines = read_parts(
        "Plan for Ines Farrow",
        "# Section A: Views, interests and aspirations",
        "Ines’s words: told to the SENCO over a drawing on 3 June 2026. Mum’s words: by telephone, the same day.",
        "“I like boats.” (Ines)",
        "# Section B: Special educational needs",
        _NEED,
    ).case.lines
    assert Element.A_COMMUNICATION not in {line.element for line in lines}


def test_a_long_question_stands_over_what_is_planned_for_a_move():
    plan = read_parts(
        "# Section E: Outcomes",
        "1. By July 2028 Ines reads a page of 80 words with two errors.",
        "2. By July 2028 Ines takes the bus to the harbour alone, four weeks running.",
        "## How will Ines move on to her next school, and on from it?",
        "Ines spends a half-day there in each of March and May 2027 with her teaching assistant.",
    ).case.plan
    assert len(plan.outcomes) == 2
    assert not any(one.letter is Letter.F for one in plan.provision)


def test_columns_for_the_days_of_the_week_say_how_often():
    plan = read_table(
        "Section F: Special educational provision",
        ("What", "Mon", "Tue", "Wed", "Thu", "Fri", "Who"),
        ("Reading of words by their parts, one-to-one.", "20 min", "–", "20 min", "–", "20 min", "Teaching assistant, level 3"),
        ("A look at the day’s plan, one-to-one.", "✓", "✓", "no", "✓", "✓", "Mentor, level 3"),
    ).case.plan  # fmt: skip
    first, second = plan.provision
    assert first.frequency == "each Monday, 20 min; each Wednesday, 20 min; each Friday, 20 min;"
    assert second.frequency == "each Monday; each Tuesday; each Thursday; each Friday;"


def test_what_the_authority_bore_in_mind_is_text_of_the_plan_and_no_form_s_words():
    case = read_parts(
        "# Section F: Special educational provision",
        "In this section the Council has had regard to the advice. All provision starts on 1 September 2026.",
        _HELP,
    ).case
    assert [one.words.text for one in case.plan.provision] == [_HELP]
    assert not case.reading.guidance
    assert any("had regard" in one.text for one in case.reading.loose)


def test_a_report_to_follow_is_a_piece_of_advice():
    case = read_parts(
        "# Section K: Advice and information",
        "1. Educational advice (b), head teacher, 1 July 2026. Attached.",
        "2. Speech and language report – copy to follow.",
    ).case
    assert [one.letter for one in case.plan.advice] == ["b", "f"]
