"""Words on how the section is laid out, whose time is counted, and who may end help that is counted."""

import pytest

from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

LAID_OUT = (
    "Items are listed by the name of the adult. Hours are for term time.",
    "A card for each helper. The bottom line gives the need.",
    "Everything runs from 3 February 2027, unless another day is given.",
    "Where no date stands, the help starts in March 2027.",
)
COUNTED = "A tutor (level 5) reads with him for 20 minutes daily, one-to-one."
BROKEN: dict[str, tuple[str, ...]] = {
    "F-03": (
        "The play therapist echoes his sounds and waits for an answer, each Tuesday.",
        "Help is given by the person who gets on with him.",
    ),
    "F-04": (
        "An art therapist paints with Ana alone in sittings of 50 minutes. She teaches the class"
        " staff to do so for two hours each term.",
    ),
    "F-05": ("Ana is taught weaving for an hour every Friday in a class of nine.",),
    "F-06": ("A visiting tutor gives lessons in Latin for an hour a week.",),
    "F-07": ("Encouragement is there all day.",),
    "F-08": (
        f"{COUNTED} The year leader decides every half-term whether she still needs the sessions.",
        f"{COUNTED} A decision is made by the deputy each March on whether these lessons go on.",
    ),
    "F-10": (
        "The assistant carries out her physiotherapy programme each noon for 15 minutes.",
        "HLTA follows OT recs, 10 mins daily.",
    ),
    "F-14": ("Maths and science are not part of her timetable: she found both too hard.",),
    "F-18": (
        "A cab collects Ana at home and takes her to the academy.",
        "The county sends a car to take her to school.",
    ),
}
KEPT: dict[str, tuple[str, ...]] = {
    "F-03": (*LAID_OUT, "The advisory teacher sends enlarged maps each Monday."),
    "F-04": (
        *LAID_OUT,
        "50 min a wk with the art therapist, 1:1, on clay faces.",
        "Eight lessons of an hour each over the school year with a cane instructor.",
    ),
    "F-05": (
        *LAID_OUT,
        "A coach (qualified in working with young adults) rehearses calls for an hour a week, 1:1.",
    ),
    "F-06": ("The sign tutor teaches the four of you at home for an hour each month.",),
    "F-07": ("A lamp, a stand and a page magnifier, hers all day.",),
    "F-08": (
        "The mentor tells her each Monday whether she has won the badge; 20 minutes, one-to-one.",
        "An assistant checks in every lesson whether she still has the sheet, 12 hours a week.",
    ),
    "F-10": (
        "A TA delivers the Nessy programme for ten minutes daily, one-to-one.",
        "Getting to the unit is no part of this plan; the county’s travel rules cover it.",
    ),
    "F-14": ("Maths and science are not part of her timetable: she passed both at GCSE in 2024.",),
    "F-18": (
        "The same signs are used at home and at school; a TA shows Mum two each Friday.",
        "Transport to college is not in this plan; the county’s travel rules cover it.",
    ),
}
EXAMPLES: tuple[Example, ...] = (
    *(breaks(rule, draft_case(f=[text])) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, draft_case(f=[text])) for rule, texts in KEPT.items() for text in texts),
    breaks(
        "F-11", draft_case(h1=["A worker works on cooking with Ana for two hours each Sunday."])
    ),
    keeps(
        "F-11", draft_case(h1=["A worker takes Ana to clog-dancing practice for two hours weekly."])
    ),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_help_is_told_from_words_about_it(example: Example) -> None:
    assert_holds(example)
