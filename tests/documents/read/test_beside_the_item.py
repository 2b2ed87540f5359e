"""Lines beside an outcome or help that say where it comes from, or what an amendment changed."""

import pytest

from ehcplan.documents.read.parts.changes import notes_change
from ehcplan.documents.read.parts.whence import tells_whence
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import read_parts, read_table


@pytest.mark.parametrize(
    "text",
    [
        "Comes from needs 2 and 5.",
        "From need 3. To cook for her nan she will have to weigh things.",
        "Linked to need 1 and his dream of flying.",
        "Serves her parents’ wish that she has friends.",
        "This outcome grows out of health need 2.",
    ],
)
def test_a_line_that_only_names_its_root_is_no_outcome(text):
    assert tells_whence(text)


@pytest.mark.parametrize(
    "text",
    [
        "Need 1. Jem waits for a turn.",
        "For need 2, Jem buys bread in four shops out of five.",
        "By July 2028 Jem works towards his dream three days a week.",
        "Jem helps a friend on with a coat.",
        "",
    ],
)
def test_what_is_to_be_reached_is_no_root(text):
    assert not tells_whence(text)


def test_a_second_line_in_a_cell_tells_the_need_of_its_outcome():
    read = read_table(
        "Section E: Outcomes",
        ("Outcome", "Step"),
        ("By July 2028 Jem buys bread.\nComes from need 1. Fits his hope of a flat.", "With Mum."),
    )
    assert len(read.case.plan.outcomes) == 1


@pytest.mark.parametrize(
    "text",
    [
        "These eight hours replace the five in the plan of March 2025, since Jo has moved up.",
        "The reading pen was added at this review.",
        "Jo’s sessions have gone up from ten in the last plan because her grip tires.",
        "Both items on swimming were removed after the review in May.",
    ],
)
def test_a_note_on_a_change_is_no_help(text):
    assert notes_change(text)
    read = read_parts("# Section F: Special educational provision", "A tutor comes.", text)
    assert len(read.case.plan.provision) == 1
    assert [one.letter for one in read.case.reading.loose if one.text == text] == [Letter.F]


@pytest.mark.parametrize(
    "text",
    [
        "Instead of the four visits of the last plan, a therapist visits six times a year.",
        "An assistant replaces the worn cards before each review.",
        "The hours have gone up since the last plan. A tutor comes for two hours a week.",
    ],
)
def test_help_that_mentions_an_earlier_plan_is_help(text):
    assert not notes_change(text)


@pytest.mark.parametrize("title", ["What will be different for Jo", "What Jo’s days could hold"])
def test_a_question_after_a_lone_letter_is_the_title(title):
    letters = [f"# {letter}" for letter in "ABCDEFGHIJK"]
    body = [[letter, "Jo likes kites."] for letter in letters]
    body[4] = [letters[4], title, "By July 2028 Jo flies a kite."]
    read = read_parts(*(line for part in body for line in part))
    assert [o.words.text for o in read.case.plan.outcomes] == ["By July 2028 Jo flies a kite."]


def test_areas_numbers_and_labels_of_needs_are_kept_in_their_section():
    read = read_table(
        "Section B: Special educational needs",
        ("No.", "Area", "Need"),
        ("7", "Hearing and attention", "Jo misses the ends of words."),
    )
    assert {"7", "Hearing and attention"} <= {one.text for one in read.case.reading.loose}
    read = read_parts("# Section B: Special educational needs", "Worry. Need 4: Jo hides.")
    assert read.case.plan.needs[0].words.text == "Worry. Need 4: Jo hides."
