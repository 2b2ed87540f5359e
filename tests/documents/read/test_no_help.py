"""Lines of Section F that only say what is paid, or what is left out, are no items of help."""

import pytest

from ehcplan.documents.read.parts.no_help import is_no_help
from tests.documents.read.papers import read_parts


@pytest.mark.parametrize(
    "text",
    [
        "Top-up funding at Band D goes to the school.",
        "Need 2: the authority funds the place at £21,400 a year.",
        "He no longer studies German GCSE.",
        "Ines has been withdrawn from music lessons.",
        "F4. She does not go to French.",
    ],
)
def test_money_and_a_subject_left_out_are_no_help(text):
    assert is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council pays for a teaching assistant for 15 hours a week.",
        "He does not take part in French lessons; in that time he reads with a tutor.",
        "He does not attend assembly and uses the library instead.",
        "Staff do not ask Ines to read aloud in class.",
        "A group of three takes PE lessons in the small hall.",
    ],
)
def test_what_somebody_is_given_is_help(text):
    assert not is_no_help(text)


def test_such_a_line_stays_among_the_texts_of_its_section():
    line = "Needs 1 and 3. The borough pays the school £3,000 a year."
    given = "A tutor works with Ines one-to-one for 25 minutes on four days a week."
    case = read_parts("My plan: Ines Quarrie", "# Section F: provision", given, line).case
    assert [one.words.text for one in case.plan.provision] == [given]
    assert [(loose.letter, loose.text) for loose in case.reading.loose] == [("F", line)]
