"""What is not so, what is only hoped, and words with two uses, each told apart in further wordings."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.identity import Identity
from ehcplan.plan.whole import Letter, Need
from ehcplan.vocabulary import Stage
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_READS = "By July 2028 Ilar reads a page of 80 words with two errors."
_READING = "Ilar reads 30 words a minute and spells 12 of the first 100 words (May 2026)."
_HELP = "A teaching assistant (level 3) reads with Ilar one-to-one for 20 minutes every day, 39 weeks a year."
_GOOD = "He builds whatever he has seen once."


def needing(text: str) -> Case:
    """Return a plan with this need, then a strength, then another need that begins with "He"."""
    strength = Need(ref="B2", letter=Letter.B, words=_words(_GOOD), is_strength=True)
    return draft_case(b=[text, strength, "He cannot yet copy a line from the board without help."])


def _words(text: str):
    return draft_case(b=[text]).plan.needs[0].words


def of_care(text: str) -> Case:
    """Return a plan whose Section D holds this text alone."""
    return draft_case(loose={Letter.D: [text]}, b=[_READING])


def in_year_6(*texts: str) -> Case:
    """Return the plan of a pupil in Year 6 with these texts beside the outcomes."""
    return draft_case(e=[_READS], loose={Letter.E: texts}, born=dt.date(2016, 1, 3))


def caring(text: str) -> Case:
    """Return a plan with this social care provision."""
    return draft_case(b=[_READING], e=[_READS], f=[_HELP], h1=[text])


def paying(help_: str, budget: str) -> Case:
    """Return a plan that pays for this help in this way."""
    return draft_case(b=[_READING], e=[_READS], f=[_HELP, help_], loose={Letter.J: [budget]})


def given(text: str) -> Case:
    """Return a plan that gives this help beside other."""
    return draft_case(b=[_READING], e=[_READS], f=[_HELP, text])


def taught_in(year: str) -> Case:
    """Return the plan of a pupil of Year 9 by age who is taught in this year, without adult life."""
    return draft_case(
        b=[_READING],
        e=[_READS],
        f=[_HELP],
        born=dt.date(2013, 3, 4),
        identity=Identity(nc_year_actual=year),
    )


def moving(text: str) -> Case:
    """Return the draft plan of a pupil in Year 6 whose Section I says this."""
    return draft_case(
        b=[_READING], loose={Letter.I: [text]}, born=dt.date(2016, 1, 3), stage=Stage.AMENDMENT
    )


_TUTOR = "A tutor teaches Ilar touch-typing one-to-one at home for 60 minutes a week, by direct payment (Section J)."

EXAMPLES: tuple[Example, ...] = (
    # A strength between two needs: the second tells nothing of the first.
    breaks("B-03", needing("Ilar has a developmental language disorder.")),
    keeps("B-03", needing("Ilar has a developmental language disorder, so he answers with one word.")),
    # Nobody in social care has heard of them, in short forms of "not".
    breaks("D-02", of_care("Ilar isn’t known to any of our teams.")),
    breaks("D-02", of_care("The family hasn’t been referred to children’s services.")),
    breaks("D-01", of_care("They haven’t come to our notice.")),
    keeps("D-02", of_care("None. Children’s services assessed him on 3 June 2026 and found no need (social worker, 3 June 2026).")),
    # A hope for the next school is no plan for it.
    breaks("E-10", in_year_6("N2. To go to the same secondary school as his sister.")),
    keeps("E-10", in_year_6("To go to secondary school calmly, Ilar visits it on three Fridays in June 2027 with his mentor.")),
    # Of what level a giver's own course is.
    keeps("F-11", caring("A play worker (Signalong level 1) takes Ilar swimming for two hours every Saturday.")),
    breaks("F-11", caring("A play worker teaches Ilar Signalong for an hour every Saturday.")),
    # A payment under its own heading.
    keeps("F-23", paying(_TUTOR, "The payment covers the tutor’s 38 lessons. £1,710 a year is paid in thirds to his mother. There is no direct payment for health or social care.")),
    breaks("F-23", paying(_TUTOR, "No budget was asked for.")),
    # What is drawn in an office, and what takes somebody to school.
    keeps("F-18", given("A careers adviser goes with Ilar to a transport design studio for two hours in May 2027.")),
    breaks("F-18", given("Transport to school is by taxi with a passenger assistant, both ways, every day.")),
    keeps("F-07", given("All of this provision is to be in place from 12 October 2026.")),
    breaks("F-07", given("This provision is to be agreed with the school for 20 minutes a day.")),
    # What the budget, the timetable or somebody's memory decides.
    breaks("F-07", given("Teachers work one-to-one with him as often as the rota allows.")),
    breaks("F-07", given("Extra reading with a teaching assistant whenever teachers can spare her.")),
    breaks("F-07", given("All adults keep his hearing in mind.")),
    keeps("F-07", given("He leaves for the quiet room whenever he can find no words, and puts his card on the desk.")),
    keeps("F-07", given("A teaching assistant reads with him, three steps in mind, for 20 minutes every day.")),
    # How many times is left open, beside times that are counted.
    breaks("F-08", given("A mentor (level 3) meets him one-to-one for 10 minutes every day. The number of visits after Easter is to be settled by the head of year.")),
    breaks("F-07", given("A mentor (level 3) meets him one-to-one for 10 minutes every day. After Easter the number of days is to be decided by the tutor.")),
    keeps("F-08", given("A mentor (level 3) meets him one-to-one for 10 minutes every day, and he counts the number of words he has read.")),
    # A paper to follow is nothing to be seen; so much time in lessons is.
    breaks("F-02", given("Staff will follow the recommendations in the sensory report.")),
    keeps("F-03", given("A learning assistant (level 3) writes for him one-to-one in all 14 taught hours each week.")),
    keeps("F-06", given("The physiotherapist teaches each new stretch to his key person for 45 minutes, once a term.")),
    breaks("F-06", given("A teaching assistant (level 3) teaches spelling for 20 minutes every day with the next group.")),
    keeps("F-05", given("Curriculum: all subjects but German; in its place F1 (60 minutes a week).")),
    breaks("F-05", given("Curriculum: support in all lessons, 60 minutes a week.")),
    # Numbers of needs measure nothing.
    breaks("E-03", draft_case(e=["By July 2028 Ilar will have improved his social skills. (B3; “friends to go out with”)"])),
    keeps("E-03", draft_case(e=["By July 2028 Ilar starts three games a week with friends. (B3)"])),
    breaks("B-06", draft_case(b=["He is working at Entry 2 in English (initial assessment, September 2021)."])),
    keeps("B-06", draft_case(b=["He is working at Entry 2 in English (initial assessment, September 2026)."])),
    # A draft leaves the place blank, also in the year of a move.
    keeps("I-04", moving("I1. Left blank, this plan being a draft.")),
    breaks("I-04", moving("Sallow Primary School, a community primary school.")),
    # A year below, as the cover says.
    keeps("F-12", taught_in("Year 8")),
    breaks("F-12", taught_in("Year 9")),
    breaks("F-12", taught_in("Year 3")),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)
