"""Lines beside outcomes that only name hopes, headings for two speakers, and notes on a section."""

import pytest

from ehcplan.documents.read.desk.cell_lines import cites_parts
from ehcplan.documents.read.labels.columns import holds_of
from ehcplan.documents.read.labels.holds import Holds
from ehcplan.documents.read.parts.layout_notes import tells_layout
from ehcplan.documents.read.parts.whence import names_hope_behind, tells_whence
from ehcplan.documents.read.voices.two_speakers import names_two
from ehcplan.plan.whole import Letter

HOPES = [
    "Works towards: a flat near the canal, and paid work.",
    "Links to: what Dad and Gran hope for in Section A.",
    "Hope it serves: a place in the choir.",
    "Helps with – a life among friends.",
    "Needs 2 and 5. For his wish to cycle as his cousins do, and his mum’s hope of rest.",
    "Need 4 (her dream of racing).",
]
SAID = [
    "Towards: Imran will name five letters.",
    "Works towards: by July 2027 she swims ten metres.",
    "Goal: to walk to the shop alone by July 2027.",
    "She moves towards a friend and says hello, three times a day.",
    "Helps with the register each morning.",
    "To have a friend to sit with at lunch.",
]


@pytest.mark.parametrize("line", HOPES)
def test_a_line_that_only_names_hopes_belongs_to_its_outcome(line):
    assert tells_whence(line)


@pytest.mark.parametrize("line", SAID)
def test_a_line_that_tells_what_will_be_done_is_no_hope(line):
    assert not tells_whence(line)


@pytest.mark.parametrize("text", ["Need 2, outcome 5", "For outcome 3", "Needs 1, 4 and N6"])
def test_numbers_of_needs_and_outcomes_alone_are_a_link(text):
    assert cites_parts(text)


@pytest.mark.parametrize("text", ["Need 2: a nurse visits weekly", "Needs calm", "12", "N1"])
def test_what_says_more_is_no_link(text):
    assert not cites_parts(text)


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("Outcome with its steps", Holds.OUTCOME),
        ("Outcomes and key milestones", Holds.OUTCOME),
        ("Steps towards the outcome", Holds.STEPS),
        ("What, who, where, how often", Holds.PROVISION),
        ("What, by whom and how much", Holds.PROVISION),
        ("By whom and how often", Holds.WHO),
    ],
)
def test_a_heading_of_two_things_holds_the_first(heading, holds):
    assert holds_of(heading, Letter.E) is holds


@pytest.mark.parametrize(
    "heading",
    ["What Noor tells us and what Gran adds", "Noor and her family", "Pupil / parents"],
)
def test_a_heading_may_name_the_pupil_and_the_family(heading):
    assert names_two(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "My family’s hopes and dreams for me",
        "Parents’ hopes and dreams for their child",
        "What the family like and admire about the child",
        "What Mum and Dad say",
        "Parents and carers",
        "Views and wishes of parents",
        "Her mum and dad",
    ],
)
def test_a_heading_may_name_the_family_alone(heading):
    assert not names_two(heading)


def test_when_all_lines_begin_is_a_note_on_the_section():
    assert tells_layout("The nursery year has 38 weeks. Every item runs from 1 May 2026.")
    assert not tells_layout("Every line is read aloud to her by the teacher.")
    assert not tells_layout("The school week has 25 hours of teaching.")


@pytest.mark.parametrize(
    "text",
    [
        "Employment. Need 3. Her dream of a stall of her own.",
        "4. Friends and community; needs 2 and 5; his wish for company on Saturdays",
        "Health. From need 1. Her hope that she can swim again.",
    ],
)
def test_a_part_of_adult_life_with_needs_and_a_hope_tells_whence(text):
    assert tells_whence(text)


@pytest.mark.parametrize(
    "text",
    ["Employment. By July 2028 she keeps a stall. Her dream of a stall of her own.", "Health. Need 3. She swims twice a week."],
)  # fmt: skip
def test_what_is_reached_beside_a_hope_is_an_outcome(text):
    assert not tells_whence(text)


def test_a_hope_behind_a_need_is_no_help_and_help_for_a_hope_is():
    assert names_hope_behind("From need 2. Helps with his wish to walk to the shop.")
    assert not names_hope_behind("For need 2: a nurse visits for his wish to swim.")
