"""Telling outcomes from what stands beside them."""

import pytest

from ehcplan.documents.read.parts.beside_outcomes import (
    heads_monitoring,
    heads_moves,
    is_about_a_move,
    is_monitoring,
)
from tests.documents.read.papers import read_table


@pytest.mark.parametrize(
    "text",
    [
        "Her tutor sets new targets with Oona every half-term and looks at them with her mum.",
        "The class teacher checks each outcome on the last Friday of the month.",
        "We review the steps together each term.",
        "Progress will be monitored by the SENCO at the end of each term.",
        "The outcomes are reviewed every six months.",
        "Each term, the physiotherapist and the teaching assistant measure progress.",
        "Short-term targets are agreed with Oona every six weeks.",
        "The co-ordinator (SENDCO) looks at the tallies with Oona’s family once a term.",
        "The SENCO, the advisory teacher, Oona and her mum set new targets each half-term.",
        "The home visitor until 9 January 2027, then the key person, sets three targets every month.",
        "The assistant times the walk once a week, and the tutor reads the notes each term.",
    ],
)
def test_who_watches_over_outcomes_is_monitoring(text: str) -> None:
    assert is_monitoring(text)


@pytest.mark.parametrize(
    "text",
    [
        "By July 2028 Oona reads a page to her tutor every week.",
        "Staff will have a better understanding of how Oona learns.",
        "Key workers will be consistent in how they prompt.",
        "Oona checks her own work each day.",
        "Oona will make progress in reading.",
        "The school will give Oona a laptop.",
        "By the end of Year 6 the class teacher notes that Oona answers in full sentences each day.",
    ],
)
def test_an_outcome_is_not_monitoring_even_a_poor_one(text: str) -> None:
    assert not is_monitoring(text)


def test_plans_for_a_move_are_told_apart() -> None:
    assert is_about_a_move("The move to secondary school in 2028: two visits in the summer term.")
    assert is_about_a_move("Moving on: Oona looks at colleges in the autumn.")
    assert not is_about_a_move("By July 2028 Oona moves between lessons without help.")


def test_headings_say_what_stands_under_them() -> None:
    assert heads_monitoring("Monitoring arrangements")
    assert heads_moves("Future changes")
    assert not heads_moves("Outcome 3")
    assert not heads_monitoring("Communication and interaction")


def test_a_column_of_numbers_with_their_needs_names_the_outcomes_beside_it() -> None:
    read = read_table(
        "Section E: Outcomes",
        ("Outcome", "What Oona will do", "Steps"),
        (
            "1 (needs 1 and 2)",
            "By July 2028 Oona reads a page to her tutor.",
            "A line by May 2027.",
        ),
        ("2 (need 3)", "By July 2028 Oona asks for a rest in words.", "With a card by May 2027."),
    )
    plan = read.case.plan
    assert plan is not None
    assert [one.words.text for one in plan.outcomes] == [
        "By July 2028 Oona reads a page to her tutor.",
        "By July 2028 Oona asks for a rest in words.",
    ]
    assert not read.case.reading or not read.case.reading.unplaced


@pytest.mark.parametrize(
    "text",
    [
        "Her course ends in July 2029. Two employers are visited in the spring.",
        "Oona moves in September 2029. The new school is named by 15 February 2029.",
        "September 2029: she starts at the secondary school. Four visits come before.",
        "Oona finishes her apprenticeship in summer 2029; a meeting follows.",
        "His time at Elm Lane comes to an end in July 2029.",
    ],
)
def test_when_school_or_a_course_ends_is_about_a_move(text: str) -> None:
    assert is_about_a_move(text)


@pytest.mark.parametrize(
    "text",
    [
        "Oona leaves Hob Lane in July 2028. A meeting with the college is in October 2027.",
        "Leaving school in July 2028: at the spring review Oona decides between two courses.",
        "September 2027: college, second year; two visits to the workshop before then.",
        "Year 10 options: a taster week in March 2027.",
        "Three visits, May and June 2027. Photographs home by 9 July 2027.",
        "The SENCOs of both schools meet Oona by 30 April 2027.",
        "The junior school’s teacher comes to the review in summer 2027.",
        "Oona’s social care passes to adult services in May 2027.",
        "Oona is 18 on 4 May 2027; section 6 says who sees her from then.",
        "Oona spends two half-days at Penmoor with her assistant in March 2027.",
    ],
)
def test_what_is_planned_for_a_change_is_about_a_move(text: str) -> None:
    assert is_about_a_move(text)


@pytest.mark.parametrize(
    "text",
    [
        "Oona spends half a day in class without leaving it by July 2027.",
        "Year 10 work is handed in on time in four weeks of five.",
        "Oona’s health care plan is kept to by Oona herself by July 2027.",
        "September 2027: Oona reads 80 words a minute.",
    ],
)
def test_a_poor_outcome_with_a_year_is_about_no_move(text: str) -> None:
    assert not is_about_a_move(text)


@pytest.mark.parametrize(
    "text",
    [
        "By July 2029 Oona moves between lessons alone.",
        "July 2029: she starts a conversation each day.",
        "Oona finishes a task in ten minutes by July 2029.",
        "In July 2029 Oona goes to the shop alone, four times out of five.",
    ],
)
def test_an_outcome_with_a_month_is_about_no_move(text: str) -> None:
    assert not is_about_a_move(text)


@pytest.mark.parametrize(
    "heading",
    [
        "How will Oona move on?",
        "When Oona leaves school",
        "What happens after Year 11?",
        "Moves to come: move to college",
    ],
)
def test_a_question_about_what_comes_after_heads_plans_for_a_move(heading: str) -> None:
    assert heads_moves(heading)


@pytest.mark.parametrize("heading", ["How does Oona move about?", "Moves from lesson to lesson"])
def test_getting_about_is_no_move(heading: str) -> None:
    assert not heads_moves(heading)
