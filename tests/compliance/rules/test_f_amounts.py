"""Provision in the words of people who write short, formally, or of things that are simply there."""

import pytest

from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

BROKEN: dict[str, tuple[str, ...]] = {
    "F-02": (
        "She shall be accorded assistance for a duration of nine hours weekly, 1:1, by an HLTA.",
        "Input, plus whatever the team thinks best.",
    ),
    "F-03": (
        "A tutor (AMBDA) teaches her suffixes, individually, on three mornings of each week.",
        "Instruction in dictation software from the technician on Mondays, one-to-one.",
    ),
    "F-04": (
        "The mentor plays dominoes with her for 15 minutes and adds a bead each time she waits.",
    ),
    "F-06": (
        "She has maths for an hour daily with a qualified teacher in a set of modest size.",
        "Italic letters are taught by the tutor for ten minutes daily, with a slope.",
    ),
}
BROKEN["F-03"] += ("A drama session with peers on Mondays, and a taxi home after it.",)
BROKEN["F-10"] = (
    "A tutor (level 5) teaches sums, one-to-one, 20 minutes daily. The steps are set out on page 4 of the psychologist’s report.",
    "A mentor (level 3) sees her alone for 30 minutes weekly. What they do is in the behaviour plan.",
)
BROKEN["F-06"] += (
    "A tutor teaches her fractions in a small group beside staff, 30 minutes daily.",
)
KEPT: dict[str, tuple[str, ...]] = {
    "F-02": (
        "Geography and history are taught in the base: in-class help in reading, writing and number from an HLTA, 1:2, ten hours a week.",
        "Chess club with the mentor and four others, 30 minutes each Monday.",
    ),
    "F-03": (
        "The form tutor prints the plan of the day before each of the six lessons.",
        "A magnifier is on her desk for all teaching.",
    ),
    "F-10": (
        "A tutor (level 5) teaches sums, one-to-one, 20 minutes daily. The cards are in the blue box.",
    ),
    "F-09": ("Money, maths and clocks: a tutor, 1:1, 20 minutes daily.",),
    "F-04": (
        "Getting to know the college, with his tutor: four visits of two hours, March to June 2027.",
        "She stays out of German.",
        "The assistant carries her bag for four minutes at every changeover, one-to-one.",
    ),
    "F-05": ("Her seat is beside the window, away from the heater.",),
    "F-06": (
        "Clay work, n=3, with the art therapist (HCPC), 40 minutes each Friday.",
        "A tutor teaches her fractions for 40 minutes every Monday and records which ones she knows.",
        "The physiotherapist spends two hours each term planning her exercises and showing the staff how to lead them.",
        "The mentor reads alongside Ilar for ten minutes each morning.",
        "The physiotherapist teaches the lunch staff how to lift her, two hours each autumn.",
        "Her dad and gran are taught six signs by the tutor for an hour each month.",
        "A workshop on seizures for her lecturers, led by the nurse, one hour each October.",
        "She learns tables as one of three with a tutor for 15 minutes daily.",
        "A microphone is handed round in group discussions; the technician charges it daily.",
    ),
}
EXAMPLES: tuple[Example, ...] = (
    *(breaks(rule, draft_case(f=[text])) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, draft_case(f=[text])) for rule, texts in KEPT.items() for text in texts),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_amounts_and_groups_are_read_in_other_words(example: Example) -> None:
    assert_holds(example)
