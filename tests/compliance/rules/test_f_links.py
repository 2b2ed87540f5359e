"""The rules about provision beside the rest of the plan, on plans that keep and break them."""

import datetime as dt

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.rule import Certainty
from ehcplan.compliance.rules.f_links import RULES
from ehcplan.plan.case import Case
from ehcplan.plan.known import Known
from ehcplan.plan.whole import (
    Adulthood,
    Advice,
    Budget,
    Letter,
    Need,
    Outcome,
    Placement,
    Provision,
)
from ehcplan.vocabulary import Element, Stage
from tests.compliance.builders import (
    ON,
    READ,
    Example,
    assert_holds,
    breaks,
    checked,
    draft_case,
    keeps,
    words,
)
from tests.plans import EXPECTED, PLANS, plan_case, variant

LINKED = READ | {Known.LINKS}
WRITES = "Handwriting. His hand tires after two lines (class teacher, May 2026)."
READS = "Reading. He reads at the level of a child of six (Salford, May 2026)."
OLDER = dt.date(2012, 1, 9)


def need(ref: str, text: str) -> Need:
    return Need(ref=ref, letter=Letter.B, words=words(text, f"{ref}w"))


def gives(ref: str, text: str, letter: Letter = Letter.F, **fields: object) -> Provision:
    return Provision(ref=ref, letter=letter, words=words(text, f"{ref}w"), **fields)


def ours(**rest: object) -> Case:
    return draft_case(read=False, **rest)


def advised(title: str, role: str = "speech and language therapist", ref: str = "k1") -> Advice:
    return Advice(ref=ref, code="K1", title=title, letter="f", role=role)


def at_home(*texts: str, place: str = "Education otherwise than at school") -> Case:
    return draft_case(f=texts, stage=Stage.FINAL, placements=(Placement(ref="i1", type=place),))


EXAMPLES: tuple[Example, ...] = (
    # F-01
    breaks("F-01", ours(b=[need("n5", WRITES)], f=[gives("p1", "Typing")]), "Handwriting"),
    keeps("F-01", ours(b=[need("n5", WRITES)], f=[gives("p6", "Typing", needs=("n5",))])),
    breaks("F-01", draft_case(b=[WRITES, READS], f=["A tutor hears him read daily."]), "Handwriting"),
    breaks("F-01", draft_case(b=["Epilepsy. He has absences (clinic, 2026)."], f=["Lego club"]), "Epilepsy"),
    breaks("F-01", draft_case(b=[READS], empty=[Letter.F]), "Reading"),
    keeps("F-01", draft_case(b=[WRITES], f=["Typing on a laptop for 20 minutes each day."])),
    keeps("F-01", draft_case(b=[READS], f=["A tutor teaches him phonics daily from a book."])),
    keeps("F-01", draft_case(b=["He juggles badly."], f=["Juggling with the coach on Mondays."])),
    keeps("F-01", draft_case(b=[READS], stage=Stage.SCHOOL_DRAFT)),
    breaks(
        "F-01",
        draft_case(
            b=[need("n1", READS), need("n2", WRITES)],
            f=[gives("p1", "Reading", needs=("n2",))],
            knows=LINKED,
        ),
        "Reading",
    ),
    # F-11
    breaks("F-11", draft_case(g=["Weekly SLT to build vocabulary."]), "SLT"),
    breaks("F-11", draft_case(h2=["Travel training with a support worker each Monday"]), "Travel"),
    breaks("F-11", draft_case(g=["An OT programme for fine motor skills in class"]), "OT"),
    breaks("F-11", draft_case(h1=["A worker teaches him to cook for two hours weekly"]), "teaches"),
    breaks("F-11", ours(g=[gives("p1", "Swallowing", Letter.G, educates_or_trains=True)])),
    keeps("F-11", ours(g=[gives("p1", "Speech work", Letter.G, educates_or_trains=False)])),
    keeps("F-11", draft_case(g=["Feeding clinic with the speech and language therapist, yearly"])),
    keeps("F-11", draft_case(g=["A nurse trains two staff in rescue medicine each September."])),
    keeps("F-11", draft_case(g=["A learning disability nurse checks his weight twice a year."])),
    keeps("F-11", draft_case(h1=["A youth mentor leads the Saturday club for four hours."])),
    keeps("F-11", draft_case(g=["None required (integrated care board, May 2026)."])),
    # F-12
    breaks("F-12", draft_case(born=OLDER, f=["A tutor teaches spelling for 45 minutes daily."])),
    breaks("F-12", ours(born=OLDER, stage=Stage.REVIEW, f=[gives("p1", "Reading with a tutor")])),
    breaks("F-12", draft_case(born=OLDER, f=["Spelling with a tutor, an hour after school every Tuesday."])),
    breaks("F-12", draft_case(born=OLDER, f=["The typing club meets after school for 40 minutes a week."])),
    keeps("F-12", draft_case(born=OLDER, f=["A mentor talks with him about his plans for after school, weekly."])),
    keeps("F-12", draft_case(born=OLDER, f=["A tutor goes through what comes after college, each half-term."])),
    keeps("F-12", draft_case(born=OLDER, f=["Travel training, 60 minutes weekly with a mentor."])),
    keeps("F-12", draft_case(born=OLDER, f=["Spelling"], h2=["Learns to shop and cook a meal"])),
    keeps("F-12", draft_case(f=["A tutor teaches spelling for 45 minutes daily."])),
    keeps(
        "F-12",
        ours(
            born=OLDER,
            e=[Outcome(ref="e1", words=words("Tells the time"), adulthood=(Adulthood.LIVING,))],
            f=[gives("p1", "Clock work", outcomes=("e1",))],
        ),
    ),
    # F-13
    breaks(
        "F-13",
        draft_case(a=[(Element.A_HEALTH, "My hearing aids whistle.")], f=["Spelling with a tutor"]),
        "hearing aids",
    ),
    breaks("F-13", draft_case(b=["He uses a wheelchair outside."], f=["Spelling"]), "wheelchair"),
    breaks("F-13", draft_case(b=["He speaks with a talker app."], f=["Spelling"]), "talker"),
    keeps(
        "F-13",
        draft_case(
            b=["Hearing loss in both ears."],
            f=["Radio aid, checked daily by the class TA; QToD visit 60 minutes each half-term."],
        ),
    ),
    keeps("F-13", draft_case(b=["He uses a wheelchair."], f=["A ramp and a height-adjusting desk"])),
    keeps("F-13", draft_case(b=[READS], f=["Spelling with a tutor"])),
    # F-15
    breaks(
        "F-15",
        draft_case(
            f=["The educational psychologist works with staff for 5 hours a year."],
            loose={Letter.K: ["The educational psychologist recommends 10 hours a year."]},
        ),
        "recommends 10 hours",
    ),
    breaks(
        "F-15",
        ours(
            f=[gives("p1", "Talking", evidence=("k1",))],
            advice=(advised("Speech report"), advised("OT report", "occupational therapist", "k2")),
        ),
        "OT report",
    ),
    keeps(
        "F-15",
        draft_case(
            f=["Speech and language therapist, 12 hours a year."],
            loose={Letter.K: ["Speech and language advice: 12 hours a year."]},
        ),
    ),
    keeps(
        "F-15",
        draft_case(
            f=["An EP meets staff for 5 hours a year. Reason: the EP agreed that staff are trained."],
            loose={Letter.K: ["The EP recommends 10 hours a year."]},
        ),
    ),
    keeps(
        "F-15",
        ours(f=[gives("p1", "Talking", evidence=("k1",))], advice=(advised("Speech report"),)),
    ),
    # F-17
    breaks("F-17", draft_case(f=["12 sessions a year, weekly, with the SLT."]), "12 sessions"),
    breaks("F-17", draft_case(f=["30 minutes weekly for 38 weeks (30 hours a year) with a TA"])),
    breaks("F-17", draft_case(f=["A teaching assistant for 40 hours a week"])),
    breaks("F-17", draft_case(f=["A tutor teaches him for an hour, six days a week."])),
    breaks("F-17", draft_case(f=["SLT for 12 hours a year: 6 hours with him and 3 hours training."])),
    breaks("F-17", draft_case(f=["TA support, 20 hours a week.", "TA at lunch, 15 hours a week."])),
    breaks("F-17", draft_case(f=["An HLTA teaches her for 25 minutes on four days of every week, which adds up to three hours a week."])),
    breaks("F-17", draft_case(f=["OT: 45 mins/fortnight, 19 sessions, 20 hrs p.a."])),
    breaks("F-17", draft_case(f=["Four termly visits of 90 minutes from the advisory teacher (nine hours a year)."])),
    breaks("F-17", draft_case(f=["TA 1:1: 3 hrs am + 2 hrs pm daily = 30 hrs/wk."])),
    breaks("F-17", draft_case(f=["She works with the TA for 15 minutes before school and 15 minutes after lunch every day, five hours a week altogether."])),
    breaks("F-17", draft_case(f=["The physiotherapist visits every half-term, ten visits a year."])),
    breaks("F-17", draft_case(f=["ELSA weekly for 12 weeks, 20 sessions in all, 30 minutes each."])),
    breaks("F-17", draft_case(f=["SaLT x1 fortnightly, 45 min, 38 wks. Total = 28.5 hrs/yr."])),
    breaks("F-17", draft_case(f=["Reading 1:1, 20 mins, 4 x weekly, i.e. 2 hours per week."])),
    breaks("F-17", draft_case(f=["The tutor comes on Tuesdays and Fridays for an hour and a half, making two hours a week."])),
    breaks("F-17", draft_case(f=["7 sessions of play therapy every week, one on each school day."])),
    keeps("F-17", draft_case(f=["An HLTA teaches her for 25 minutes on four days of every week, which adds up to an hour and 40 minutes a week."])),
    keeps("F-17", draft_case(f=["The speech and language therapist gives 12 hours a year: 45 minutes a fortnight with her and the rest for training and review."])),
    keeps("F-17", draft_case(f=["Speech therapist, six visits a year of one hour; the TA practises the sounds every day for ten minutes."])),
    keeps("F-17", draft_case(f=["TA for 25 hours a week: 15 hours 1:1, 6 hours in a group of four, 4 hours at lunch."])),
    keeps("F-17", draft_case(f=["The mentor meets her for 15 minutes on Monday and Friday, and 30 minutes on Wednesday, one hour a week."])),
    keeps("F-17", draft_case(f=["40 minutes, 3 times a week, of which 20 minutes is direct teaching; 2 hours a week in all."])),
    keeps("F-17", draft_case(f=["Lunchtime: one TA, 45 minutes each day, 3 hours 45 minutes weekly."])),
    keeps("F-17", draft_case(f=["Reading 20 minutes, four times weekly. Writing 30 minutes, twice weekly. Total: 2 hours 20 minutes a week."])),
    keeps("F-17", draft_case(f=["Three hours every morning and two hours each afternoon, 25 hours per week."])),
    keeps("F-17", draft_case(f=["Six sessions of 45 minutes a year, one each half-term."])),
    keeps("F-17", draft_case(f=["38 sessions, weekly in term."])),
    keeps("F-17", draft_case(f=["30 minutes weekly for 38 weeks (19 hours a year) with a TA"])),
    keeps("F-17", draft_case(f=["15 minutes twice each day, five days a week, with a TA."])),
    keeps("F-17", draft_case(f=["45 minutes weekly: 30 minutes with him and 15 minutes with staff"])),
    keeps("F-17", draft_case(f=["40 hours a week in the residential house with a care worker"])),
    keeps("F-17", ours(f=[gives("p1", "Phonics", amount="20", unit="minutes", frequency="daily")])),
    # F-21
    breaks("F-21", ours(f=[gives("p4", "Typing")]), "Typing"),
    breaks(
        "F-21",
        draft_case(
            e=["He types."],
            f=[
                gives("p4", "Typing lessons"),
                gives("p5", "Dictation", needs=("n1",), outcomes=("E1",)),
            ],
            knows=LINKED,
        ),
        "Typing",
    ),
    keeps("F-21", ours(e=["He types."], f=[gives("p4", "Typing", outcomes=("E1",))])),
    keeps("F-21", draft_case(f=["Typing"])),
    # F-22
    breaks("F-22", at_home("EOTAS agreed."), "EOTAS"),
    breaks("F-22", at_home("Education has been agreed.", place="EOTAS")),
    breaks("F-22", at_home("A tutor will visit.", "Swimming on Fridays")),
    keeps(
        "F-22",
        at_home(
            "A tutor teaches him at home one-to-one for three hours every morning, 38 weeks a year.",
            "An occupational therapist works with him in the garden for 60 minutes weekly.",
        ),
    ),
    keeps("F-22", draft_case(f=["A tutor"], stage=Stage.FINAL)),
    keeps(
        "F-22",
        draft_case(
            f=["EOTAS was talked of and not chosen."],
            stage=Stage.FINAL,
            placements=(Placement(ref="i1", name="Weir Road School", type="Primary"),),
        ),
    ),
    # F-23
    breaks(
        "F-23",
        draft_case(
            f=["Swimming for an hour weekly, by direct payment."],
            budget=Budget(requested=False, words=words("No personal budget requested.", "j1")),
        ),
        "direct payment",
    ),
    breaks(
        "F-23",
        ours(
            f=[gives("p1", "Swimming with a coach")],
            budget=Budget(
                requested=True, words=words("A direct payment secures swimming lessons.", "j1")
            ),
        ),
        "direct payment",
    ),
    keeps(
        "F-23",
        draft_case(
            f=["Swimming for an hour weekly, by direct payment."],
            budget=Budget(requested=True, words=words("A direct payment pays the swimming.", "j1")),
        ),
    ),
    keeps(
        "F-23",
        draft_case(
            f=["Swimming with a coach; no direct payment."],
            budget=Budget(requested=False, words=words("No personal budget requested.", "j1")),
        ),
    ),
    keeps(
        "F-23",
        draft_case(
            f=["Swimming"],
            budget=Budget(
                requested=True, words=words("A direct payment from social care buys a carer.", "j1")
            ),
        ),
    ),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_plan_keeps_or_breaks_its_rule(example: Example) -> None:
    assert_holds(example)


def test_what_is_recorded_decides_and_what_is_read_is_suspected() -> None:
    by_code = {
        one.rule: checked(one) for one in reversed(EXAMPLES) if one.breaks and one.rule == "F-01"
    }
    assert by_code["F-01"].findings[0].certainty is Certainty.DECIDES
    read = checked(breaks("F-01", draft_case(b=[WRITES, READS], f=["A tutor hears him read."])))
    assert {one.certainty for one in read.findings} == {Certainty.SUSPECTS}


def test_without_links_a_bare_file_cannot_say_which_outcome_is_helped() -> None:
    found = checked(keeps("F-21", draft_case(f=["Typing"])))
    assert [(one.rule, one.needs) for one in found.not_applicable] == [("F-21", (Known.LINKS,))]


def test_a_departure_is_a_question_that_gives_both_amounts() -> None:
    first = next(one for one in EXAMPLES if one.rule == "F-15")
    asked = checked(first).questions[0].question
    assert "10 hours" in asked
    assert "5 hours" in asked


@pytest.mark.parametrize("name", EXPECTED)
def test_the_plans_fire_what_they_should_and_nothing_that_must_be_quiet(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    told = EXPECTED[name]
    fired = Checker(RULES).check(case, on=told.on).fired()
    assert told.fire & {rule.code for rule in RULES} <= fired
    assert not told.quiet & fired


HOSTILE = (
    "<b>&amp;</b> “",
    "12 sessions \ud800 a year",
    "1" * 10_000 + " hours a week",
    "🙂 " * 3_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_read_like_any_other(text: str) -> None:
    case = draft_case(b=[text], f=[text], g=[text], loose={Letter.K: [text]})
    for found in Checker(RULES).check(case, on=ON).findings:
        assert found.message
