"""A plain paragraph beside help in rows, lists or numbers is a note where it gives nobody anything."""

import pytest

from ehcplan.documents.read.parts.notes import is_note, is_note_on_aims
from ehcplan.plan.whole import Letter
from tests.documents.read.papers import read_parts

GIVEN = (
    "F1. A tutor works with Ines one-to-one for 25 minutes on four days a week.",
    "F2. Ines has a sloping desk in each of her rooms; the caretaker checks it each month.",
)


@pytest.mark.parametrize(
    "text",
    [
        "¹ Getting to college is not in this plan; the Council’s policy covers it.",
        "Note on amounts. A term means twelve weeks; half-terms are six.",
        "Notes. Nos. 1 to 3 take place inside the 15 hours of no. 4.",
        "What is new starts on 4 January 2027 unless its own row gives a date.",
        "Mum and Dad agreed each line of this part on 3 May 2026.",
        "Riding was asked for by the family and was not agreed.",
        "Ines’s timetable is 20 hours a week: 14 of lessons and 6 for the help below.",
        "No need was found in vision, which was normal in June 2026.",
    ],
)
def test_what_states_and_gives_nothing_is_a_note(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize(
    "text",
    [
        "All staff will use visual supports.",
        "A visual timetable in class and a calm corner.",
        "Staff are aware of her needs and likes.",
        "Support is available to Ines in class.",
        "There is access to a quiet room at all times.",
        "Ines is seated at the front of the class.",
        "The SENCO has regular contact with home.",
        "She may have a break when she asks for one.",
        "Ines leaves each lesson five minutes early.",
        "A tutor is there for Ines, as needed, in maths.",
    ],
)
def test_what_is_given_however_vaguely_is_no_note(text: str) -> None:
    assert not is_note(text)


def test_a_note_among_numbered_items_keeps_its_words_and_is_no_item() -> None:
    note = "What is new starts on 4 January 2027 unless its own row gives a date."
    case = read_parts("My plan: Ines Quarrie", "# Section F: provision", note, *GIVEN).case
    assert [one.words.text for one in case.plan.provision] == list(GIVEN)
    assert [(loose.letter, loose.text) for loose in case.reading.loose] == [("F", note)]


def test_a_plain_paragraph_among_plain_paragraphs_stays_an_item() -> None:
    plain = [one.partition(" ")[2] for one in GIVEN]
    said = "A calm start to each day, with time to settle."
    case = read_parts("My plan: Ines Quarrie", "# Section F: provision", said, *plain).case
    assert [one.words.text for one in case.plan.provision] == [said, *plain]


@pytest.mark.parametrize(
    "note",
    [
        "A term means twelve weeks of lessons at this school.",
        "Each table is one provision, and the amounts stay as they are until the plan is amended.",
        "Getting to and from college is not in this plan; the council’s travel policy covers it.",
    ],
)
def test_what_is_a_note_by_its_own_words_is_no_item_among_paragraphs(note: str) -> None:
    plain = [one.partition(" ")[2] for one in GIVEN]
    case = read_parts("My plan: Ines Quarrie", "# Section F: provision", note, *plain).case
    assert [one.words.text for one in case.plan.provision] == plain
    assert note in [loose.text for loose in case.reading.loose]


@pytest.mark.parametrize(
    "text",
    [
        "“Three times out of four” is counted over one half-term.",
        "How to read a line: the day first, then what Ines does, then who looks.",
        "A goal about swimming was talked over on 4 June 2026 and was left out.",
        "Not every area has a line to itself: the third covers health as well.",
    ],
)
def test_what_is_said_about_outcomes_is_no_outcome(text: str) -> None:
    assert is_note_on_aims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ines reads with more expression and likes books.",
        "To have friends of her own in the class.",
        "By Easter 2028 Ines is in the choir.",
        "Ines can tie her laces.",
        "Her confidence has grown and she is happier.",
    ],
)
def test_what_is_to_be_reached_is_no_note(text: str) -> None:
    assert not is_note_on_aims(text)


def test_a_note_beside_the_word_that_there_is_none_adds_no_item() -> None:
    note = "Her eyes were looked at on 3 June 2026 and were found to be well."
    paper = ("# Section G: health provision", "None. The paediatrician found no need.", note)
    case = read_parts("My plan: Ines Quarrie", *paper).case
    assert case.plan.provision == ()
    assert case.plan.nothing_in(Letter.G) is not None
