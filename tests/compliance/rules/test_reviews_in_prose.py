"""Reviews as sentences of a plan tell of them: notice of a meeting, and how often a plan is seen."""

import datetime as dt

import pytest

from tests.compliance.builders import draft_case, keeps
from tests.phrases import bank

EXAMPLES = (keeps("T-05", draft_case(e=["By July 2028 Ilar swims ten metres."])),)
_SMALL = {"Date of birth": "3 November 2022", "Year group": "Nursery"}


def fires(rule: str, **rest: object) -> bool:
    """Return whether a rule speaks of a plan with these words in it."""
    return rule in bank.breaks(rule, **rest).checked(frozenset({rule})).fired()


@pytest.mark.parametrize(
    "text",
    [
        "Ilar’s father got the advice on 3 June 2026, and the review meeting was on 9 June 2026.",
        "The family received the paperwork four days before the annual review.",
        "The reports were given out during the review meeting itself.",
        "Rhian heard of the meeting of 18 May 2026 in a letter on 11 May 2026.",
    ],
)
def test_short_notice_is_told_from_a_sentence(text: str) -> None:
    assert fires("T-05", K=text, stage="amended")


@pytest.mark.parametrize(
    "text",
    [
        "Ilar’s father got the advice on 20 May 2026, and the review meeting was on 9 June 2026.",
        "The family received the paperwork three weeks before the annual review.",
        "The report of the review meeting was sent on 12 June 2026, three days after 9 June 2026.",
    ],
)
def test_two_weeks_of_notice_are_enough(text: str) -> None:
    assert not fires("T-05", K=text, stage="amended")


@pytest.mark.parametrize(
    ("text", "is_late"),
    [
        ("His key person looks at his targets with his mother at the end of each term.", True),
        ("The Council looks at this plan with the nursery every six months.", False),
    ],
)
def test_looking_at_targets_is_no_look_at_the_plan(text: str, is_late: bool) -> None:
    cover = _SMALL | {"Next review by": "5 November 2027"}
    on = "2026-11-21"
    assert fires("T-10", E=text, stage="final", cover=cover, on=on) is is_late


def test_paper_that_tells_of_one_review_years_on_hides_no_late_one() -> None:
    told = {"First plan": "11 October 2019", "Decision on the review": "10 July 2026"}
    assert not fires("T-09", stage="amended", cover=told, on=str(dt.date(2026, 11, 21)))
