"""Words of health, need and the next move that mean something else, or are said in another way."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_YEAR_6 = dt.date(2016, 1, 3)
_READS = "By July 2028 Ilar reads a page of 80 words with two errors."
_READING = "Ilar reads 30 words a minute and spells 12 of the first 100 words (May 2026)."


def told(*texts: str) -> Case:
    """Return a plan whose Section A stands under no known headings."""
    return draft_case(loose={Letter.A: texts}, b=[_READING])


def moving(*texts: str) -> Case:
    """Return the plan of a pupil in Year 6 with these texts beside the outcomes."""
    return draft_case(e=[_READS], loose={Letter.E: texts}, born=_YEAR_6)


EXAMPLES: tuple[Example, ...] = (
    # Words of health that are nobody's health.
    breaks("A-09", told("He is sick and tired of cover lessons. He wants to be a dental nurse.")),
    breaks("A-09", told("His aunt works at the surgery. The pond in wet weather is his place.")),
    breaks("A-09", told("He has a healthy disregard for homework, and likes bikes.")),
    breaks("A-09", told("He is very well read and is getting better at chess every week.")),
    breaks("A-09", told("He listens when his fingers are busy. His uncle drives for the feed merchant.")),
    breaks("A-09", told("His eyes are on the clock by two. He likes the family there for Sunday dinner.")),
    keeps("A-09", told("His hands are sore by two, so he stops writing.")),
    keeps("A-09", told("His feet are in pain when it is cold.")),
    breaks("A-11", told("He waves to the bin men and draws the bin wagon. He wants a white coat one day.")),
    keeps("A-11", told("He takes the bins out every Tuesday and does up his orange coat.")),
    keeps("A-09", told("His ankle was operated on in May, and it throbs when it rains.")),
    # Words of play that tell of none of the pupil's.
    breaks("A-08", told("He has a part to play in assembly, says his tutor. He wants to be a plumber.")),
    breaks("A-08", told("His uncle plays darts for the county. Ilar hopes to be taller one day.")),
    breaks("A-08", told("His phone bill is his own affair. He would like a wage and a key.")),
    keeps("A-08", told("He digs for worms until it is dark, and knows each one.")),
    # Help in the place of a need.
    breaks("B-05", draft_case(b=["Forty minutes of physiotherapy a day are necessary for his hips."])),
    breaks("B-05", draft_case(b=["He requires lessons with a teacher of the deaf, an hour a week."])),
    keeps("B-05", draft_case(b=["Five prompts were needed in one ten-minute task (May 2026)."])),
    # A need by its word, where no need is meant.
    keeps("A-22", told("On Sundays he watches blind cricket and the wheelchair races on the coast.")),
    keeps("A-22", told("He is anxious to show everybody the lettuces that he has transplanted.")),
    keeps("A-22", told("Grown-ups turn a deaf ear when he wants a tarantula.")),
    keeps("A-22", told("He finds writing a diary hard when the telly is on.")),
    # A need by what is seen of it.
    breaks("A-22", told("Zips are agony, and he keeps his coat open.")),
    breaks("A-22", told("“After half a page my fingers seize up round the pen.”")),
    breaks("A-22", told("He was found to have a language disorder, says Nan.")),
    # A move that is named, and not planned.
    breaks("E-10", moving("Next school: to be discussed with Mum in the spring.")),
    breaks("E-10", moving("Ilar is expected to join the secondary school in autumn 2027.")),
    breaks("E-10", moving("Transition: nobody has been asked. Nothing is in place yet.")),
    breaks("E-10", moving("Mum and Dad are still considering which secondary school to ask for.")),
    # A move that is planned in other words.
    keeps("E-10", moving("Y6–Y7: three tours, a film of the way there, a tutor at the gate.")),
    keeps("E-10", moving("To soften the step into secondary, the SENCO meets him each week.")),
    keeps("E-10", moving("The Year 7 tutor eats lunch with Ilar twice in June 2027.")),
    keeps("E-10", moving("Readiness for high school: he packs a bag from a list from May 2027.")),
    keeps("E-10", moving("Ilar will move to secondary school in September 2027.", "• two visits", "• a photo book")),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)
