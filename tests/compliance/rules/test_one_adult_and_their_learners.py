"""Who learns and who is there: adults who are taught, one adult beside the pupil, papers that lie somewhere."""

import pytest

from ehcplan.plan.case import Case
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_READS = "By July 2028 Ilar reads a page of 80 words with two errors."
_READING = "Ilar reads 30 words a minute and spells 12 of the first 100 words (May 2026)."
_HELP = "A teaching assistant (level 3) reads with Ilar one-to-one for 20 minutes every day, 39 weeks a year."


def given(text: str) -> Case:
    """Return a plan that gives this help beside other."""
    return draft_case(b=[_READING], e=[_READS], f=[_HELP, text])


def needed(text: str) -> Case:
    """Return a plan whose Section B holds this text after a need that is met."""
    return draft_case(b=[_READING, text], e=[_READS], f=[_HELP])


EXAMPLES: tuple[Example, ...] = (
    keeps("F-06", given("A half-day course on stammering for everyone who works with Ilar, each September, by the speech therapist.")),
    keeps("F-06", given("Training of two hours in lifting for those who drive him, once a year, by the physiotherapist.")),
    breaks("F-06", given("A speech therapist leads a course on stammering for all pupils who stammer, two hours each September.")),
    keeps("F-06", given("A lunchtime supervisor walks an adult one step ahead of him through the hall: an adult beside him for five minutes each day.")),
    breaks("F-06", given("A teaching assistant teaches phonics for 20 minutes every day to pupils who need it.")),
    keeps("F-03", given("The class teacher says Ilar’s name before each question, every lesson; the speech therapist trains his teachers in this for an hour each term.")),
    keeps("F-02", given("Careers guidance one-to-one from a careers adviser (level 6), 40 minutes each term.")),
    breaks("F-02", given("Guidance from a qualified adviser, 40 minutes each term.")),
    keeps("F-01", needed("His hearing is good and his balance is sound.")),
    breaks("F-01", needed("His hearing is reduced in both ears by 40 decibels.")),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_the_line_is_told_apart(example):
    assert_holds(example)
