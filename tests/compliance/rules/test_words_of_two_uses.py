"""Words that mean one thing of a person and another of a thing: a tagged file, a workshop job, a late talker."""

import pytest

from ehcplan.plan.case import Case
from ehcplan.vocabulary import Element, Stage
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_GROUP = "A tutor (level 5) leads the group for 40 minutes every Monday"


def _f(text: str) -> Case:
    return draft_case(f=[text])


def _b(text: str) -> Case:
    return draft_case(b=[text])


def _c(text: str) -> Case:
    return draft_case(c=[text])


def _d(text: str) -> Case:
    return draft_case(d=[text], stage=Stage.LA_DRAFT)


def _e(text: str) -> Case:
    return draft_case(e=[text])


def _a(text: str) -> Case:
    return draft_case(a=[(Element.A_HISTORY, text)], b=["Ilar reads 20 words a minute."])


_SECTION_A = (
    keeps("A-29", _f("A technician sends each brief as a tagged PDF by noon on the day before.")),
    keeps("A-29", _f("Every slide is tagged for the screen reader by an assistant each Monday.")),
    keeps("A-29", _f("Coat pegs, bags and books are tagged with his symbol.")),
    breaks("A-29", _a("His brother was tagged and lives with an aunt."), "tagged"),
    breaks("A-29", _a("Since May he has been electronically tagged."), "tagged"),
    keeps("A-22", _a("Ilar was a late talker and spoke at four.")),
    keeps("A-22", _a("He is a real talker once he knows you.")),
    breaks("A-22", _a("Ilar tells his news on his talker."), "talker"),
)
_HELP = (
    keeps("F-08", _f("Typing practice with a one-hand course, set by the therapist each half-term, 15 minutes a day.")),
    keeps("F-08", _f("Ten words a week, set by the specialist teacher, read aloud with an assistant for ten minutes.")),
    breaks("F-08", _f("Small-group reading, the length of each session set by the therapist."), "set by the therapist"),
    breaks("F-08", _f("One-to-one support in hours set later."), "set later"),
    keeps("F-06", _f("Ilar follows a vocational study programme: a tutor (qualified teacher), 25 hours a week.")),
    keeps("F-06", _f("Horticulture in place of examination subjects, taught by his tutor for five hours a week.")),
    breaks("F-06", _f("A tutor (qualified teacher) teaches a programme of number for 40 minutes a day.")),
)  # fmt: skip
_NEEDS = (
    breaks("B-03", _b("Bilateral spastic cerebral palsy, GMFCS level III.")),
    breaks("B-03", _b("Autism, level 2.")),
    breaks("B-03", _b("Left hemiplegia (GMFCS II; MACS level 2).")),
    breaks("B-03", _b("Dyspraxia.")),
    keeps("B-03", _b("Cerebral palsy, GMFCS level II: Ilar walks 40 metres and then sits down.")),
    keeps("C-02", _c("Ilar has ear infections: nine days off school since Easter.")),
    keeps("C-02", _c("Chest infections every winter; he lost three weeks in 2026.")),
    keeps("C-02", _c("Hay fever\tHe misses cricket and cannot read outdoors in June.")),
    breaks("C-02", _c("Asthma: he misses games (GP, 3 May 2026).\tHe sees the dentist in June.")),
    breaks("C-02", _c("Epilepsy: he cannot swim alone.\nA verruca was frozen in May."), "verruca"),
    breaks("D-02", _d("Ilar is not on children’s social care’s books.")),
    breaks("D-02", _d("The children’s disability team has never met the family.")),
    breaks(
        "D-02", _d("Social care hasn’t had dealings with them, so there was no reason to ask it.")
    ),
    breaks("D-02", _d("There was no need to approach the service.")),
    keeps("D-02", _d("He does not yet go out alone (social worker, 2 June 2026).")),
)
_OUTCOMES = (
    keeps(
        "E-04", _e("By July 2028 Ilar finishes a workshop task of six steps, four times in five.")
    ),
    keeps(
        "E-04", _e("By July 2028 Ilar completes his physio exercises alone on five days a week.")
    ),
    keeps(
        "E-04", _e("By July 2028 Ilar completes a group project with two others by its due day.")
    ),
    breaks("E-04", _e("By July 2028 Ilar completes a workshop on anger."), "workshop"),
    breaks("E-05", _e("By July 2028 the attendance office texts home by ten on nine days in ten.")),
    breaks("E-05", _e("By July 2028 the department sends parents a note on four Fridays in five.")),
    breaks("E-05", _e("By July 2028 reception phones mum within ten minutes, nine times in ten.")),
)
_PROVISION = (
    keeps("F-06", _f(f"{_GROUP} and keeps the class to nine.")),
    keeps("F-06", _f(f"{_GROUP}; the group is never more than six.")),
    keeps("F-06", _f(f"{_GROUP}. The table is kept small: numbers are capped at five.")),
    breaks("F-06", _f(f"{_GROUP} and keeps the group at work.")),
    keeps("F-07", _f("A laptop was bought by the school in May 2026. An assistant checks it on Mondays.")),
    keeps("F-07", _f("A counsellor employed by the college sees Ilar for 50 minutes every Monday.")),
    breaks("F-07", _f("Reading support is given by the school."), "by the school"),
    keeps("F-07", _f("What college will do")),
    breaks("F-07", _f("College will support reading."), "College will"),
    keeps("F-07", _f("A tutor reads with Ilar one-to-one for 20 minutes a day. Dr Ray says for how many weeks.")),
    breaks("F-07", _f("A tutor reads with Ilar many mornings.")),
    keeps("F-07", _f("Tutor (level 5), spelling\t1 : 1\t20 minutes every Monday\tCouncil’s high needs block")),
    keeps("F-07", _f("Tutor (level 5), spelling\t1 : 1\t20 minutes every Monday\tElement 3 top-up")),
    keeps("F-07", _f("A tutor spells with Ilar one-to-one for 20 minutes every Monday, which costs £900 a year.")),
    breaks("F-07", _f("High needs funding for an adult in lessons."), "High needs funding"),
    keeps("F-04", _f("A therapist sees Ilar for an hour at the start of each module.")),
    keeps("F-04", _f("A job coach visits Ilar for two hours in week three and week nine.")),
)  # fmt: skip


EXAMPLES: tuple[Example, ...] = (*_SECTION_A, *_HELP, *_NEEDS, *_OUTCOMES, *_PROVISION)


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_word_is_taken_in_the_sense_that_it_has_here(example: Example) -> None:
    assert_holds(example)
