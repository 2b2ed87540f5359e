"""Section F: time at the place, others told by their year, things in pairs, and moments of the day."""

import pytest

from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

ATTENDS = (
    "Sam goes to Holly Tree Nursery for 15 hours a week, in five mornings of three hours.",
    "Ana attends nursery for 20 hours a week. From May 2027 the Reception teaching assistant "
    "(level 3) does what is set down for the key person, for the same hours.",
    "The college year has 36 weeks. Every row begins in September 2026.",
)
BROKEN: dict[str, tuple[str, ...]] = {
    "F-02": ("He goes to school with help for 20 hours a week.", "Support at home time from a TA."),
    "F-04": ("A tutor trained in May reads with him one-to-one for 20 minutes.",),
    "F-05": (
        "Fifteen minutes of shared reading, every day after assembly, from a book on trains.",
    ),
    "F-06": (
        "A therapist runs a talking session for 45 minutes a fortnight in a group with other "
        "Year 8 pupils.",
        "A tutor teaches maths in a group with Year 5 and 6 children for 30 minutes daily.",
    ),
    "F-07": (
        "The school takes all possible steps.",
        "Any available TA reads with him.",
        "She has breaks if needed.",
    ),
    "F-09": (
        "A TA (level 3) reads with Ana one-to-one for 20 minutes daily. Her other lessons are "
        "covered by the tier 3 budget.",
        "A TA (level 3) reads with Ana one-to-one for 20 minutes daily. Support at lunch comes "
        "from the school’s Band D funding.",
    ),
    "F-14": ("Music is dropped for therapy.", "He misses art for speech therapy."),
    "F-18": (
        "A school minibus picks her up at the end of her road.",
        "A taxi takes Ana from school to the boatyard.",
    ),
}
KEPT: dict[str, tuple[str, ...]] = {
    "F-02": (
        *ATTENDS,
        "Word of the day, shown to the lunch staff, who say it at dinner time.\tSpeech therapist"
        "\t20 minutes each term, three times a year",
    ),
    "F-03": (
        "For need 2 and outcome 3. Ana has been taken out of German.",
        "All doors on her way are marked in yellow, and she is shown each new lock.\tThe caretaker "
        "repaints them every August.",
        "In practicals she has one job on a card and the same two partners.\tTeachers of food and "
        "science\tEvery practical lesson, about five a week",
    ),
    "F-04": (
        "A TA (level 3) plays picture games with Ana one-to-one for 15 minutes every nursery day.",
        "A tutor works with her for an hour each placement day on her logbook.",
        "The nurse teaches the staff to use the pump\tNurse\tThree hours in October and one hour "
        "in March",
    ),
    "F-05": (ATTENDS[2], "For need 2 and outcome 3. Ana has been taken out of German."),
    "F-06": (
        "A clamp, a long-handled trowel and gloves for potting.\tThe technician lays them out "
        "before each of the three weekly practical sessions and oils them each term.",
        "In food lessons she has one job in her group, and the same two partners. A TA stands by "
        "for an hour a week.",
        "A teacher leads a group of four Year 6 pupils for 20 minutes daily.",
    ),
    "F-07": (
        "All steps are painted yellow by the caretaker every August.",
        "He has a spare pair of glasses in the office.",
        "Ana shows her break card if needed, and a TA (level 3) walks with her to the library.",
    ),
    "F-09": (
        "A TA (level 3) reads with Ana one-to-one for 20 minutes daily. Support at lunch comes "
        "from a supervisor (level 2).",
        "A TA (level 3) reads with Ana one-to-one for 20 minutes daily; the top-up pays for this.",
    ),
    "F-10": ("All that the reports ask for is set out in these ten items.",),
    "F-14": ("He is excused from assemblies.", "She comes out of assembly when the drums begin."),
    "F-18": ("He goes to the baths in the school minibus with his class each Monday.",),
}
EXAMPLES: tuple[Example, ...] = (
    *(breaks(rule, draft_case(f=[text])) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, draft_case(f=[text])) for rule, texts in KEPT.items() for text in texts),
    breaks("F-11", draft_case(g=["A nurse teaches Ana to plan her day for an hour each week."])),
    keeps(
        "F-11",
        draft_case(
            g=["A school nurse teaches three first-aiders to use the pen, one hour a year."]
        ),
    ),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_near_words_are_told_apart(example: Example) -> None:
    assert_holds(example)
