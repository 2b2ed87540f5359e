"""What a plan tells of itself: that it is not as its draft was, and who decided about it."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.reading import AroundText, Claim
from ehcplan.vocabulary import Element, Stage
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_NINETEEN = dt.date(2007, 3, 14)


def _final(text: str) -> Case:
    return draft_case(b=["Reading is hard."], f=[text], stage=Stage.FINAL)


def _at_nineteen(text: str) -> Case:
    return draft_case(a=[(Element.A_DECISION_MAKING, text)], b=["Reading."], born=_NINETEEN)


def _around(text: str, stage: Stage = Stage.FINAL) -> Case:
    told = (AroundText(ref="R1", where="cover", text=text),)
    return draft_case(b=["Reading is hard."], around=told, stage=stage)


def _told_in_b(text: str) -> Case:
    cover = (Claim(fact="name", value="Ilar Pengelly", where="cover"),)
    return draft_case(b=[text], born=_NINETEEN, claims=cover)


EXAMPLES: tuple[Example, ...] = (
    breaks("X-12", _final("The music group is shorter: it was forty minutes in the draft.")),
    breaks("X-12", _final("F2 has been cut from 30 minutes to 20 since the draft.")),
    breaks("X-12", _final("Draft: 25 hours. Final: 18 hours. No explanation was recorded.")),
    breaks("X-12", _final("This paragraph was inserted after the draft had gone to the family.")),
    breaks("X-12", _final("Twice weekly in the draft; now fortnightly.")),
    keeps("X-12", _final("Three, not two as in the draft, because the school’s reply asked.")),
    keeps(
        "X-12", _final("Changed since the draft: three sessions (family’s comments, 2 October).")
    ),
    keeps("X-12", _final("He turns a rough draft into a neat copy, with more time than others.")),
    keeps("X-12", _final("No wording has been taken out since the draft.")),
    keeps("X-12", _final("The draft was sent to the family on 14 September 2026.")),
    keeps("X-12", _final("Changes since the draft, and how they came about")),
    breaks("X-09", _at_nineteen("His mother has accepted the draft plan.")),
    breaks("X-09", _at_nineteen("Mrs Pengelly may ask for a personal budget at any time.")),
    breaks("X-09", _at_nineteen("Dad decided not to ask for a personal budget.")),
    breaks("X-09", _at_nineteen("If you, as his mother, disagree, you have the right to appeal.")),
    breaks("X-09", _at_nineteen("Gran signed the form on her grandson’s behalf.")),
    keeps("X-09", _at_nineteen("With Ilar’s consent his mother spoke to us about the placement.")),
    keeps("X-09", _at_nineteen("Until he was 16 his mother approved the plan.")),
    keeps(
        "X-09", _at_nineteen("Mum has decided to work less, and says that college has been good.")
    ),
    keeps("X-09", _at_nineteen("His dad can ask for a steward at the match.")),
    keeps("X-09", _at_nineteen("Ilar and his mother accepted the draft plan.")),
    breaks("X-06", _around("Your rights: an appeal to the Tribunal | mediation | SENDIASS")),
    breaks("X-06", _around("Appeals to the SEND Tribunal: ring us.")),
    keeps("X-06", _around("Your right to appeal begins once the plan is final.", Stage.LA_DRAFT)),
    keeps("X-06", _around("There is no appeal against a draft.", Stage.LA_DRAFT)),
    breaks("X-02", _told_in_b("Patient: Ilar Pengally, DOB 14/03/2007. Clinic letter.")),
    breaks("X-02", _told_in_b("Report for Ilar Trescothick: reading and spelling.")),
    breaks("X-02", _told_in_b("Assessment of Ilar Pengelly; born 14 March 2008.")),
    keeps("X-02", _told_in_b("His twin Isla Pengelly, born 14 March 2007, reads well.")),
    keeps("X-02", _told_in_b("Ilar J. Pengelly, DOB 14/03/2007: tested on 9 June 2026.")),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_rule(example: Example) -> None:
    assert_holds(example)
