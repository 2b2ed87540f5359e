"""Lines of Section F that tell of money, lessons left out, the calendar or advice are no items."""

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


@pytest.mark.parametrize(
    "text",
    [
        "The school year has 39 weeks. Weekly means in each of the 39 weeks.",
        "Term dates: autumn 3 September to 18 December 2026; spring 4 January to 26 March 2027.",
        "The nursery day runs from 8.50 a.m. to 3.20 p.m.",
        "Ines is at Bramley College on Mondays, Tuesdays and Fridays.",
        "The psychologist recommended a reader in tests. Ines declined, because she reads well.",
        "Riding was considered at the review and was not agreed, because the saddle hurts her.",
        "The occupational therapist suggested a weighted blanket; Mum did not want it.",
    ],
)
def test_the_calendar_and_advice_that_was_not_taken_are_no_help(text):
    assert is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "40 minutes on Tuesdays, 38 weeks a year.",
        "Each day starts at 9.10 with sensory circuits.",
        "The school week has Forest School on Friday.",
        "Each day: two hours.",
        "The week has five hours.",
        "Physiotherapist is in college on Mondays.",
        "Ines is in school with a support worker from Monday to Thursday.",
        "The school year is 38 weeks. A mentor sees Ines on Mondays.",
        "The occupational therapist recommended a weighted blanket.",
        "Riding every fortnight for an hour, as was advised. Ines asked not to do more.",
        "The therapist advised headphones, and Ines wears them. She asked not to in art.",
        "Three hours were recommended. This was not agreed; a tutor works with her for one hour.",
    ],
)
def test_help_beside_the_calendar_or_advice_is_help(text):
    assert not is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "F1 to F7 begin on 4 January 2027. They follow the advice in Section K.",
        "All of the above will start from the spring term 2027.",
        "Items 1 to 6 are based on the advice of the physiotherapist and the teacher of the deaf.",
        "The support below was agreed with Dad at the meeting of 3 June.",
        "Everything in this section starts when the plan is issued; it is reviewed once a year.",
        "This provision applies in term time.",
    ],
)
def test_what_is_said_of_all_the_help_is_no_help(text):
    assert is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "All staff follow the advice of the physiotherapist.",
        "The support starts each day with a check-in with the mentor.",
        "Each session starts with a song and a stretch.",
        "All support is delivered by trained staff.",
        "All support begins as needed.",
        "It follows a programme set by the therapist.",
        "2 to 3 times a week the group begins with a song.",
    ],
)
def test_what_is_done_in_the_help_is_help(text):
    assert not is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Her health care plan was signed on 3 March 2026.",
        "The emergency protocol is kept in the medical room.",
        "Ines’s hospital passport is dated 4 May 2026. A copy is held by her mother.",
    ],
)
def test_where_a_paper_lies_is_no_help(text):
    assert is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Her health care plan is kept up to date by the nurse, who sees her for 20 minutes a term.",
        "Her timetable is on her desk.",
        "A programme is written each term by the physiotherapist.",
    ],
)
def test_what_somebody_does_with_a_paper_is_help(text):
    assert not is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ines follows the whole Early Years curriculum with her class. "
        "Everything here is as much as the reports in Section K advised.",
        "Adult care and support plan, Care Act 2014, 15 September 2026: same 10 hours a week.",
    ],
)
def test_what_all_help_keeps_to_and_what_another_plan_says_again_is_no_help(text):
    assert is_no_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ines follows the whole curriculum with a teaching assistant beside her for 20 hours a week.",
        "Everything here is taught one-to-one for 20 minutes a day.",
        "A care plan for lunch: the nurse sees her for 10 minutes a day.",
    ],
)
def test_help_beside_the_curriculum_or_a_plan_is_help(text):
    assert not is_no_help(text)
