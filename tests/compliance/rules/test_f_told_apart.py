"""Provision in which a word has another sense: a role of the place's own, a known length, an outing."""

import pytest

from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

BROKEN: dict[str, tuple[str, ...]] = {
    "F-02": ("Element 3 help from a teaching assistant for 20 minutes daily.",),
    "F-07": (
        "Writing help delivered by the academy’s staff.",
        "Clay work run by nursery staff.",
        "A play worker joins her for around 40 minutes every Monday.",
    ),
    "F-09": (
        "Exceptional funding at £2,900 a term for classroom help",
        "£5,100 per annum from the inclusion fund",
    ),
    "F-14": ("She gives up IT and RE.",),
    "F-06": (
        "Ana learns to wait her turn at dominoes, taught by a play worker for 20 minutes daily.",
    ),
}
KEPT: dict[str, tuple[str, ...]] = {
    "F-02": ("Exceptional funding at £2,900 a term for classroom help", "Notional budget: £4,000"),
    "F-03": ("Band D payment towards help at lunch",),
    "F-04": ("£5,100 per annum from the inclusion fund",),
    "F-05": ("Exceptional funding at £2,900 a term for classroom help",),
    "F-06": (
        "Midday staff who look after Ana learn to offer two choices. The therapist leads; nine"
        " attend. 60 minutes each September.",
        "Worksheets at 18-point reach Ana the evening before. Two hours each week to make them."
        " Library technician, taught by the teacher of the visually impaired.",
        "Questions come to Ana first in writing, in every lesson. Her seven subject teachers, who"
        " have been taught how for an hour each term by the therapist.",
    ),
    "F-07": (
        "Going up a ladder of fears. A tutor, overseen by the academy’s counsellor, 1:1, weekly.",
        "Bus routes, taught by the nursery’s own travel trainer.",
        "Every mock exam is read to her by an assistant, twice a year, about 5 hours each time.",
        "A job coach works with her 1:1 for 90 minutes on Thursdays, about 54 hours a year.",
    ),
    "F-14": (
        "The academy may drop these visits once it sees that she copes.",
        "He stops when it is loud and sits in the den with the assistant.",
    ),
}
ELSEWHERE_BROKEN = (
    "Balance training by the physiotherapy assistant, 20 minutes twice a week.",
    "A six-week course which builds her confidence with other children.",
    "A play worker practises road crossings with Ana, two hours each Sunday.",
    "Games taught by the nursery nurse for 15 minutes daily.",
)
ELSEWHERE_KEPT = (
    "A carer (level 2) goes with Ana to orchestra practice, two hours each Tuesday.",
    "The nurse at the practice weighs Ana every three months.",
    "A club of four hours with a play worker, who practises the kerb with her on the way there.",
    "Eye patching by the orthoptist to improve her sight, looked at every three months.",
)
EXAMPLES: tuple[Example, ...] = (
    *(breaks(rule, draft_case(f=[text])) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, draft_case(f=[text])) for rule, texts in KEPT.items() for text in texts),
    *(breaks("F-11", draft_case(g=[text])) for text in ELSEWHERE_BROKEN),
    *(keeps("F-11", draft_case(g=[text])) for text in ELSEWHERE_KEPT),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_word_of_two_senses_is_told_by_what_stands_beside_it(example: Example) -> None:
    assert_holds(example)
