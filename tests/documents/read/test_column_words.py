"""What a column holds, by its heading."""

import pytest

from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds
from tests.documents.read.papers import read_table


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("What will be different", Holds.OUTCOME),
        ("How will life be better for Ann?", Holds.OUTCOME),
        ("The difference we want to see", Holds.OUTCOME),
        ("What needs to change", Holds.OUTCOME),
        ("How will we know it is better", Holds.MEASURE),
        ("What is different about me", Holds.OTHER),
        ("Outcome for", Holds.AREA),
        ("Outcome area", Holds.AREA),
        ("Outcome for Tom", Holds.OUTCOME),
    ],
)
def test_a_column_of_change_holds_outcomes(heading: str, holds: Holds) -> None:
    assert holds_of(heading) is holds


def test_labels_of_aims_beside_what_will_change_are_labels() -> None:
    plan = read_table(
        "Section E: Outcomes",
        ("Aim", "What will be different"),
        ("Long-term aim", "To have friends of her own."),
        ("Short-term outcome", "By July 2028 Ana asks a child to play on four days out of five."),
    ).case.plan
    assert plan is not None
    assert [one.words.text for one in plan.outcomes] == [
        "By July 2028 Ana asks a child to play on four days out of five."
    ]


def test_a_name_beside_the_sentence_that_tells_an_outcome_is_its_name() -> None:
    plan = read_table(
        "Section E: Outcomes",
        ("Outcome", "What will be different"),
        ("1. Friends; need 2; her hope of a club", "By July 2028 Ines plays a game of ten turns."),
        ("2. Employment; need 1; her hope of college", "By July 2028 Ines writes 40 words alone."),
        ("By July 2028 Ines swims alone", "By July 2028 Ines swims 20 metres with no float."),
    ).case.plan
    said = [outcome.words.text for outcome in plan.outcomes]
    assert [text.split()[4] for text in said] == ["plays", "writes", "swims", "swims"]
    assert [one.adulthood != () for one in plan.outcomes] == [True, True, False, False]


@pytest.mark.parametrize(
    "heading",
    ["Adults to children", "Pupils per adult", "Staff : students", "How many learners and staff"],
)
def test_a_column_of_one_kind_to_another_holds_how_many_share(heading: str) -> None:
    assert holds_of(heading) is Holds.RATIO


@pytest.mark.parametrize(
    "heading", ["Adult support", "Adults who help", "What staff do for pupils"]
)
def test_a_column_of_adults_alone_does_not(heading: str) -> None:
    assert holds_of(heading) is not Holds.RATIO


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("What Ines will do, and by when", Holds.OUTCOME),
        ("By when, and what", Holds.OUTCOME),
        ("What we will do and when", Holds.PROVISION),
        ("What is hard, and how we know", Holds.NEED),
        ("What Ines finds difficult, and how we know", Holds.NEED),
        ("Where she started", Holds.BASELINE),
    ],
)
def test_what_is_asked_first_says_what_a_column_holds(heading: str, holds: Holds) -> None:
    assert holds_of(heading) is holds


@pytest.mark.parametrize("told", ["What it looks like day to day", "What this means", "In detail"])
def test_a_need_named_in_one_cell_and_told_in_the_next_is_one_need(told: str) -> None:
    plan = read_table(
        "Section B: Special educational needs",
        ("Need", told, "Evidence"),
        ("N1. Hearing", "Ines missed 7 of 10 words in class noise.", "Audiologist, 1 July 2026"),
        ("N2. Number", "Ines counts two objects.", "Class teacher, 3 July 2026"),
    ).case.plan
    assert plan is not None
    assert [one.words.text.replace("\t", "\n").split("\n")[1] for one in plan.needs] == [
        "Ines missed 7 of 10 words in class noise.",
        "Ines counts two objects.",
    ]


def test_beside_strengths_the_wordiest_column_of_needs_tells_them() -> None:
    plan = read_table(
        "Section B: Special educational needs",
        ("Strength", "What it is like for Ines"),
        ("Sings in tune.", "Ines reads four words of thirty (specialist teacher, 3 June 2026)."),
    ).case.plan
    assert plan is not None
    assert [(one.words.text[:4], one.is_strength) for one in plan.needs] == [
        ("Sing", True),
        ("Ines", False),
    ]
