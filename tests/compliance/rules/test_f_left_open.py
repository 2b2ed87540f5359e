"""Provision that is counted and yet left open, or kept in another paper, in rarer words."""

import pytest

from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

BROKEN: dict[str, tuple[str, ...]] = {
    "F-08": (
        "The hours aforesaid are to be read as a ceiling.",
        "Nine hours a week with an HLTA, subject to a half-termly adjustment by the academy.",
        "An hour daily with the TA at first; after that it’s the tutor’s call.",
        "Pool time is weekly with the coach until she thinks he no longer needs it.",
        "HLTA 12 hrs, could be pooled.",
        "SENCo to monitor and adj. after ten weeks of two hours.",
        "A mentor sees him for 30 minutes each Monday. Once he is settled, she’ll ease off.",
        "From June the physiotherapist picks between weekly and termly visits.",
        "A carer helps for an hour each day, or less if he seems well.",
        "The head can ask the assistant to cover another class in these hours.",
    ),
    "F-10": (
        "The OT lent school a booklet and staff go through it with him daily.",
        "TA, 10 mins daily, as physio prog.",
        "Stretches: list in office cupboard, 2x daily.",
        "She leads him through the drills the audiologist sent home, ten minutes daily.",
        "The assistant uses the psychologist’s suggested techniques in all lessons.",
        "The tutor (level 4, with a short course in signs) works through the tasks set out in the"
        " therapist’s report of 3 May 2026 for 20 minutes daily.",
    ),
}
KEPT: dict[str, tuple[str, ...]] = {
    "F-08": (
        "The hours may change only once the plan is amended.",
        "The assistant stays until he says he is calm, in every lesson, within her 15 hours.",
        "At her discretion Ana puts on ear defenders, which the assistant carries all day.",
        "If he is calm she will step back to the door, in each 20-minute lesson, five times a week.",
    ),
    "F-10": (
        "A passport card reminds new adults to speak slowly; the assistant shows it to each.",
        "She teaches him to hand over a symbol for what he wants, 20 minutes daily.",
        "As the optician advised in her letter of 2 May 2026, a tutor teaches him to scan a page"
        " with a ruler for 20 minutes every day.",
        "The exercises the physiotherapist recommended (heel, hip, arm) with a TA, ten minutes daily.",
    ),
}
EXAMPLES: tuple[Example, ...] = (
    *(breaks(rule, draft_case(f=[text])) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, draft_case(f=[text])) for rule, texts in KEPT.items() for text in texts),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_what_is_left_to_others_or_to_papers_is_told_in_rarer_words(example: Example) -> None:
    assert_holds(example)
