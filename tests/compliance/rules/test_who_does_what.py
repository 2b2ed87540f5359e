"""Support, other people’s doings, other children, health needs and moves, each in further words."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_READS = "By July 2028 Ilar reads a page of 80 words with two errors."
_READING = "Ilar reads 30 words a minute and spells 12 of the first 100 words (May 2026)."
_HELP = "A teaching assistant (level 3) reads with Ilar one-to-one for 20 minutes every day, 39 weeks a year."


def promised(text: str) -> Case:
    """Return a plan with this outcome beside another."""
    return draft_case(e=[text, _READS])


def told(text: str) -> Case:
    """Return a plan whose Section B holds this text."""
    return draft_case(b=[text])


def of_care(text: str) -> Case:
    """Return a plan whose Section D holds this text alone."""
    return draft_case(loose={Letter.D: [text]}, b=[_READING])


def of_health(*needs: str, met: str) -> Case:
    """Return a plan with these health needs, and this provision for them."""
    return draft_case(b=[_READING], c=needs, f=[_HELP], g=[met])


def at_16(*texts: str) -> Case:
    """Return the plan of somebody of 17 with these texts beside the outcomes."""
    return draft_case(e=[_READS], loose={Letter.E: texts}, born=dt.date(2009, 10, 3))


def in_year_6(*texts: str) -> Case:
    """Return the plan of a pupil in Year 6 with these texts beside the outcomes."""
    return draft_case(e=[_READS], loose={Letter.E: texts}, born=dt.date(2016, 1, 3))


def telling(text: str) -> Case:
    """Return a plan whose Section A, of a middling length, holds this text beside others."""
    return draft_case(loose={Letter.A: [_OTHERWISE, text]}, b=[_READING])


_OTHERWISE = (
    "Ilar was born in March 2015 and started at the school in September 2019. His teaching assistant "
    "sat with him on 8 September 2026 with pictures. He hates hand dryers in school, loves music and "
    "wants to drive buses. Mum says that he is funny, and worries that people guess what he means. Use "
    "three words and a sign, and wait. He tires in the afternoon. He goes up to Year 7 next. He laughs "
    "when the bus comes and knows every route in the town. The best thing of all is the swimming pool "
    "on a Friday, and the worst is the hall when it is full. He looks at the person who is speaking."
)
EXAMPLES: tuple[Example, ...] = (
    # What is done alone, and who plays with whom, in plain words.
    keeps("A-11", telling("“Let me do it,” he says when somebody reaches for his zip.")),
    keeps("A-11", telling("He pours his own squash and wipes up what he spills.")),
    breaks("A-11", telling("He has a red coat, and the hall has its own pegs.")),
    keeps("A-12", telling("Three girls in the next class save him a seat at lunch.")),
    keeps("A-12", telling("“I’ve got no one to sit with.”")),
    breaks("A-12", telling("Two children live at number nine, and his brother is eight.")),
    # A place in somebody's timetable is support.
    breaks("E-04", promised("By July 2028 Ilar has a weekly slot with the school counsellor.")),
    breaks("E-04", promised("Until July 2027 Ilar is to have a place at the homework club.")),
    breaks("E-04", promised("By July 2028 Ilar has lunch with the ELSA every Tuesday.")),
    breaks("E-04", promised("Hydrotherapy once a week for Ilar until July 2028.")),
    keeps("E-04", promised("By July 2028 Ilar books his own slot with the careers adviser, four months running.")),
    keeps("E-04", promised("By July 2028 Ilar has lunch with two friends on four days in five.")),
    keeps("E-04", promised("By July 2028 Ilar is to be on time for nine lessons in ten.")),
    # What others see and do is no doing of the pupil's.
    breaks("E-05", promised("By July 2028 his lecturers notice that he is stuck and shorten the task, nine times in ten.")),
    breaks("E-05", promised("By July 2028 the head of year emails home each Friday.")),
    breaks("E-05", promised("By July 2028 every member of staff who works with Ilar can sign 50 words.")),
    keeps("E-05", promised("By July 2028 his teachers see him put his hand up in three lessons out of five.")),
    keeps("E-05", promised("By July 2028 his mum leaves him at the gate and he walks in alone, every day.")),
    # Another child's name beside the paper that a sentence rests on.
    breaks("A-28", told("He has kept away from the canteen since Jordan Hesketh tipped his tray over (class teacher, 9 July 2026).")),
    breaks("A-28", told("He will not change for PE after Dev Mistry took his shoes (form tutor, 3 June 2026).")),
    keeps("A-28", told("He has been calmer since Helen Marsh, his teaching assistant, came back (SENCO, 3 June 2026).")),
    keeps("A-28", told("He has hidden in wind since Storm Arwen brought the tree down (class teacher, 3 June 2026).")),
    # That social care has no file is neither a need nor a finding.
    breaks("D-01", of_care("The disability team holds no file on Ilar, so nothing is written here.")),
    breaks("D-01", of_care("Children’s services have not met Ilar and there is nothing to say here.")),
    keeps("D-01", of_care("Ilar has no social worker, and cannot be at home alone for ten minutes.")),
    keeps("D-01", of_care("None identified (social worker, 9 October 2026).")),
    # A health need beside help that is for another.
    breaks("C-03", of_health("Need 3. Asthma.", "Need 4. Psoriasis on both hands, which bleeds.", met="For need 3: a nurse checks his inhaler for 15 minutes each term.")),
    breaks("C-03", of_health("Headaches, two a week, after which he lies down.", met="A dietitian sees Ilar for 30 minutes each term about his weight.")),
    keeps("C-03", of_health("Headaches, two a week, after which he lies down.", met="A neurologist sees Ilar for 30 minutes, twice a year.")),
    keeps("C-03", of_health("Need 3. Asthma.", "Need 4. Psoriasis.", met="For needs 3 to 4: a school nurse sees Ilar for 30 minutes each term.")),
    # What is done for a change, with a time, is a plan for it.
    keeps("E-10", at_16("The traineeship ends in July 2027. He has interviews in May, with his coach beside him.")),
    keeps("E-10", at_16("At 18 he passes to the adult heart clinic: his nurse goes with him in May and June.")),
    breaks("E-10", at_16("The placement will come to an end one day.")),
    keeps("E-10", in_year_6("He leaves in July 2027. From March he has five mornings where he goes next.")),
    keeps("E-10", in_year_6("Ilar moves in September 2027. The new one is named by 15 February; four visits follow.")),
    breaks("E-10", in_year_6("Ilar leaves us in summer 2027.")),
    breaks("E-10", in_year_6("New school from September 2027, to be confirmed.")),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)
