"""The rules about health and social care provision, on plans that keep and break them."""

import datetime as dt

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.rule import Certainty
from ehcplan.compliance.rules.g_h import RULES
from ehcplan.plan.case import Case
from ehcplan.plan.known import Known
from ehcplan.plan.whole import (
    Agreement,
    Letter,
    Nothing,
    NothingHere,
    Provision,
)
from ehcplan.vocabulary import Stage
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

ADULT = dt.date(2007, 6, 1)
NURSE = "A school nurse gives his midday medicine every school day, five minutes."
AGREED = READ | {Known.AGREEMENTS}


def ours(**rest: object) -> Case:
    return draft_case(read=False, **rest)


def none(
    letter: Letter, said_by: str = "children’s services", why: Nothing = Nothing.NONE
) -> NothingHere:
    return NothingHere(letter=letter, why=why, said_by=said_by)


def gives(letter: Letter, text: str, **fields: object) -> Provision:
    return Provision(ref="p1", letter=letter, words=words(text, "w1"), **fields)


def social(h1: tuple[str, ...] = (), h2: tuple[str, ...] = (), **rest: object) -> Case:
    return draft_case(h1=h1, h2=h2, **rest)


BOTH = (none(Letter.H1), none(Letter.H2))

EXAMPLES: tuple[Example, ...] = (
    # G-01
    breaks("G-01", draft_case(f=["Typing"], empty=[Letter.G])),
    breaks("G-01", draft_case(f=["Typing"], loose={Letter.G: ["N/A"]}), "N/A"),
    breaks("G-01", ours(f=["Typing"])),
    breaks("G-01", ours(f=["Typing"], nothing=(none(Letter.G, "", Nothing.NOT_ASKED),))),
    keeps("G-01", draft_case(loose={Letter.G: ["None required (ICB, 20 Oct 2026)."]})),
    keeps("G-01", draft_case(loose={Letter.G: ["No health provision is reasonably required."]})),
    keeps("G-01", draft_case(g=[NURSE])),
    keeps("G-01", ours(f=["Typing"], nothing=(none(Letter.G, "integrated care board"),))),
    keeps("G-01", draft_case(f=["Typing"], stage=Stage.SCHOOL_DRAFT)),
    breaks("G-01", draft_case(f=["Typing"], loose={Letter.G: ["Still waiting to hear from the clinic."]})),
    breaks("G-01", draft_case(f=["Typing"], loose={Letter.G: ["No nursing team is involved."]})),
    keeps("G-01", draft_case(loose={Letter.G: ["The dietitian wrote on 4 May 2026 that no provision is needed."]})),
    # G-02
    breaks("G-02", ours(g=[NURSE])),
    breaks("G-02", draft_case(g=[NURSE], knows=AGREED)),
    breaks("G-02", ours(g=[NURSE], agreements=(Agreement(letter=Letter.G, body="ICB", agreed=False),))),
    keeps("G-02", ours(g=[NURSE], agreements=(Agreement(letter=Letter.G, body="ICB", agreed=True),))),
    keeps("G-02", draft_case(g=[NURSE], loose={Letter.G: ["Agreed by DCO, 18 Nov 2026."]}, knows=AGREED)),
    breaks("G-02", draft_case(g=[NURSE], loose={Letter.G: ["The ICB agreed to this. Name: [insert name] Date: [date]"]}, knows=AGREED)),
    breaks("G-02", draft_case(g=[NURSE], loose={Letter.G: ["Approved by the designated clinical officer on ______."]}, knows=AGREED)),
    breaks("G-02", draft_case(g=[NURSE], loose={Letter.G: ["Signed off by <role>, NHS board, DD/MM/YYYY"]}, knows=AGREED)),
    keeps("G-02", draft_case(g=[NURSE], loose={Letter.G: ["Agreed by the ICB (designated clinical officer) on 3 May 2026 [appendix 4]."]}, knows=AGREED)),
    keeps("G-02", draft_case(g=[NURSE], loose={Letter.G: ["Agreed by the DCO, 18 Nov 2026. [Name withheld]"]}, knows=AGREED)),
    breaks("G-02", draft_case(g=[NURSE])),
    breaks("G-02", draft_case(g=[NURSE], loose={Letter.G: ["The board was asked whether it agrees."]})),
    keeps("G-02", draft_case(g=[NURSE], loose={Letter.G: ["Signed off by the DMO on 2 May 2026."]})),
    keeps("G-02", ours(nothing=(none(Letter.G),))),
    # G-03
    breaks("G-03", draft_case(g=["OT input."]), "OT input"),
    breaks("G-03", draft_case(g=["Physiotherapy as needed"])),
    breaks("G-03", draft_case(g=["CAMHS will remain involved."])),
    breaks("G-03", ours(g=[gives(Letter.G, "Nursing", who="nurse")])),
    keeps("G-03", draft_case(g=["OT review, 60 minutes, twice a year, by a community OT."])),
    keeps("G-03", draft_case(g=["A dietitian runs his feeding clinic every term."])),
    keeps("G-03", draft_case(g=["Wheelchair and standing frame."])),
    breaks("G-03", draft_case(g=["The orthoptist may see Ilar once a year for 20 minutes."])),
    keeps("H-04", draft_case(h1=["H1.4. None is called for while he is at school (early help, 3 May 2026)."])),
    keeps("H-04", draft_case(h1=["A nanny takes him to the pool from 9 to 11 a.m., Suns, 30 weeks a year."])),
    keeps("G-03", ours(g=[gives(Letter.G, "Stretches", amount="20", unit="minutes", frequency="daily", who="physiotherapist")])),
    keeps("G-03", draft_case(loose={Letter.G: ["None required (ICB, May 2026)."]})),
    # H-01
    breaks("H-01", draft_case(loose={Letter.H1: ["None."]}, shared_h=True)),
    breaks("H-01", ours(f=["Typing"], nothing=(none(Letter.H1, "one box headed H"),))),
    breaks("H-01", social(h2=("A support worker takes him swimming for an hour weekly.",))),
    breaks("H-01", social(h1=("Saturday club",), empty=[Letter.H2])),
    keeps("H-01", ours(f=["Typing"], nothing=BOTH)),
    keeps("H-01", draft_case(loose={Letter.H1: ["None required."], Letter.H2: ["None required."]})),
    keeps("H-01", draft_case(f=["Typing"], stage=Stage.SCHOOL_DRAFT)),
    breaks("H-01", social(h1=("A carer for two hours each Monday.",), loose={Letter.H2: ["Ditto."]})),
    breaks("H-01", social(h1=("Both limbs together in this one box: a carer each Monday.",), h2=("A carer.",))),
    # H-02
    breaks("H-02", social(h1=("Saturday club with a youth worker",), born=ADULT), "Saturday club"),
    breaks("H-02", ours(h1=[gives(Letter.H1, "A grab rail by the bath")], born=ADULT), "grab rail"),
    keeps("H-02", social(h2=("Adult support plan: a worker for five hours weekly",), born=ADULT)),
    keeps("H-02", draft_case(loose={Letter.H1: ["None: he is over 18."]}, born=ADULT)),
    keeps("H-02", social(h1=("Saturday club with a youth worker",))),
    keeps("H-02", ours(h1=[gives(Letter.H1, "Club")], born=ON.replace(year=2008, month=12))),
    # H-03
    breaks("H-03", social(h1=("Two nights each month at the cottage",)), "nights"),
    breaks("H-03", social(h1=("A residential short break every half-term",)), "residential"),
    breaks("H-03", social(h2=("Short breaks: four hours each Saturday",)), "Short breaks"),
    breaks("H-03", social(h2=("A holiday playscheme in August",)), "playscheme"),
    keeps("H-03", social(h2=("Short breaks: two nights each month at the cottage",))),
    keeps("H-03", social(h1=("Non-residential short breaks, four hours each Saturday",))),
    keeps("H-03", social(h2=("Short breaks by day",), born=ADULT)),
    keeps("H-03", social(h2=("A social worker visits for an hour each fortnight.",))),
    # H-04
    breaks("H-04", social(h1=("Short breaks.",)), "Short breaks"),
    breaks("H-04", social(h2=("Family support will be offered",))),
    breaks("H-04", social(h1=("A personal assistant for outings",))),
    breaks("H-04", ours(h2=[gives(Letter.H2, "Outings", amount="3", unit="hours")])),
    keeps("H-04", social(h1=("Saturday club, four hours, 40 weeks.",))),
    keeps("H-04", social(h2=("A social worker visits for 60 minutes each fortnight.",))),
    keeps("H-04", social(h2=("Stays at the respite bungalow: 30 nights a year, two nights at a time.",))),
    keeps("H-04", social(h1=("A grab rail and a bath seat at home.",))),
    keeps("H-04", ours(h2=[gives(Letter.H2, "Outings", amount="3", unit="hours", frequency="weekly", who="PA")])),
    keeps("H-04", draft_case(loose={Letter.H1: ["None required (social care, May 2026)."]})),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_plan_keeps_or_breaks_its_rule(example: Example) -> None:
    assert_holds(example)


def test_a_file_without_a_word_of_agreement_is_suspected_and_no_more() -> None:
    found = checked(breaks("G-02", draft_case(g=[NURSE])))
    assert [one.certainty for one in found.findings] == [Certainty.SUSPECTS]


def test_what_is_recorded_decides_and_what_is_read_is_suspected() -> None:
    recorded = checked(breaks("G-01", ours(f=["Typing"])))
    read = checked(breaks("G-01", draft_case(f=["Typing"], empty=[Letter.G])))
    assert [one.certainty for one in recorded.findings] == [Certainty.DECIDES]
    assert [one.certainty for one in read.findings] == [Certainty.SUSPECTS]


def test_h1_is_left_alone_until_the_eighteenth_birthday() -> None:
    case = social(h1=("Saturday club",), born=dt.date(2009, 1, 20))
    checker = Checker([rule for rule in RULES if rule.code == "H-02"])
    assert not checker.check(case, on=dt.date(2027, 1, 19)).findings
    assert checker.check(case, on=dt.date(2027, 1, 20)).findings


@pytest.mark.parametrize("name", EXPECTED)
def test_the_plans_fire_what_they_should_and_nothing_that_must_be_quiet(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    told = EXPECTED[name]
    fired = Checker(RULES).check(case, on=told.on).fired()
    assert told.fire & {rule.code for rule in RULES} <= fired
    assert not told.quiet & fired


HOSTILE = ("<b>&amp;</b> “", "nights \ud800 &", "1" * 10_000, "🙂 " * 3_000)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_read_like_any_other(text: str) -> None:
    case = draft_case(g=[text], h1=[text], h2=[text])
    for found in Checker(RULES).check(case, on=ON).findings:
        assert found.message
