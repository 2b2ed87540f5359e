"""The whole document: sections, facts, file, letter, and what changed since the draft."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.rules import x as rules_x
from ehcplan.plan.case import Case
from ehcplan.plan.events import CapacityDecision, Event
from ehcplan.plan.identity import HouseholdMember, Identity, ParentDetails
from ehcplan.plan.reading import AroundText, Claim, LooseText
from ehcplan.plan.whole import Advice, Letter, Nothing, NothingHere, Provision
from ehcplan.vocabulary import Element, Stage, Voice
from tests.compliance.builders import (
    ON,
    Example,
    assert_holds,
    breaks,
    checked,
    draft_case,
    keeps,
    words,
)
from tests.plans import EXPECTED, PLANS, VARIANTS, plan_case, variant

_YOUNG_PERSON = dt.date(2010, 8, 31)
_ALL = dict.fromkeys(Letter, ("Something stands here.",))
_HELP = "Speech therapy for 45 minutes weekly."


def _around(*texts: str, where: str = "cover") -> tuple[AroundText, ...]:
    return tuple(AroundText(ref=f"R{n}", where=where, text=t) for n, t in enumerate(texts))


def _paper(*texts: str, where: str = "cover", **rest: Any) -> Case:
    return draft_case(b=["Reading is hard."], around=_around(*texts, where=where), **rest)


def _final(*texts: str, **rest: Any) -> Case:
    return _paper(*texts, stage=Stage.FINAL, **rest)


def _own(**rest: Any) -> Case:
    return draft_case(b=["Reading is hard."], read=False, **rest)


def _claims(*claims: tuple[str, str, str]) -> Case:
    held = tuple(Claim(fact=fact, value=value, where=where) for fact, value, where in claims)
    return _paper(claims=held, born=None)


def _sent(kind: str, note: str, on: dt.date = ON, **rest: Any) -> Case:
    return _own(events=(Event(kind=kind, on=on, note=note),), **rest)


def _decided_by_her(case: Case) -> Case:
    return replace(case, pupil=replace(case.pupil, decision_maker="young_person"))


_MUM = Identity(parents=(ParentDetails(name="Denise Pengelly", relationship="mum"),))
_ALL_RIGHTS = (
    "You may appeal to the tribunal within two months. You can ask for mediation or disagreement "
    "resolution, and the information and advice service is free."
)
_SIGNED = Identity(signed_by="A. Farrow", signed_by_role="Head of SEND", signed_on=ON)


def _dated(final: dt.date, review: dt.date | None) -> Case:
    return _own(identity=Identity(final_on=final, review_by=review), stage=Stage.FINAL)


def _after(before: Case, now: Case, breaks_it: bool, words_: str = "") -> Example:
    extra = {"earlier": before}
    if breaks_it:
        return breaks("X-12", now, words_, extra=extra)
    return keeps("X-12", now, extra=extra)


_DRAFT = draft_case(f=["Fifteen hours of help weekly from a teaching assistant.", _HELP])

EXAMPLES: tuple[Example, ...] = (
    #
    breaks("X-01", draft_case(loose={k: v for k, v in _ALL.items() if k != Letter.J}), "J"),
    breaks("X-01", draft_case(loose={k: v for k, v in _ALL.items() if k != Letter.H2}), "H2"),
    breaks("X-01", _own(stage=Stage.LA_DRAFT), "Section C"),
    keeps("X-01", draft_case(loose=_ALL)),
    keeps("X-01", draft_case(a=[(Element.A_VIEWS, "x")], b=["x"], empty=tuple(Letter)[2:])),
    breaks("X-01", draft_case(loose=_ALL, shared_h=True), "Section H1 and Section H2"),
    keeps("X-01", _own(stage=Stage.SCHOOL_DRAFT)),
    keeps("X-01", draft_case(a=[(Element.A_VIEWS, "I like chess")])),
    #
    breaks(
        "X-02",
        _claims(("date_of_birth", "28/02/2013", "cover"), ("date_of_birth", "28.2.2012", "header")),
        "header",
    ),
    breaks("X-02", _claims(("name", "Ilar Pengelly", "cover"), ("name", "Harvey Doe", "footer"))),
    breaks(
        "X-02",
        _claims(("upn", "B801200005001", "cover"), ("upn", "R674123101121", "Section I")),
    ),
    breaks("X-02", _paper(a=[(Element.A_HISTORY, "Ilar was born on 4 March 2014 in Truro.")])),
    breaks(
        "X-02",
        _own(
            identity=Identity(
                household=(
                    HouseholdMember(name="Ilar Pengelly", date_of_birth=dt.date(2014, 3, 4)),
                )
            )
        ),
    ),
    keeps(
        "X-02",
        _claims(
            ("date_of_birth", "28/02/2013", "cover"),
            ("date_of_birth", "28 February 2013", "header"),
            ("date_of_birth", "dd/mm/yyyy", "footer"),
            ("name", "Ilar James PENGELLY", "cover"),
            ("name", "Ilar", "footer"),
        ),
    ),
    breaks("X-02", _paper(a=[(Element.A_HISTORY, "Ilar, who was born on 4 March 2014, is shy.")])),
    keeps(
        "X-02",
        _paper(
            a=[
                (
                    Element.A_HISTORY,
                    "“I was born in 2013, ten weeks early. I got my first chair at six.” (Typed, 9 May 2026.)",
                ),
                (Element.A_HISTORY, "“I was born in Leeds and came here on 4 March 2019.”"),
            ]
        ),
    ),
    breaks("X-02", _paper(a=[(Element.A_HISTORY, "“I was born at home on 4 March 2014.”")])),
    keeps("X-02", _paper(a=[(Element.A_HISTORY, "Ilar was born in March 2015.")])),
    keeps("X-02", _paper(a=[(Element.A_HISTORY, "His sister was born on 4 May 2019.")])),
    #
    breaks("X-03", _paper(tracked_changes=14), "14 tracked changes"),
    breaks("X-03", _paper(comments=1), "1 comment"),
    breaks("X-03", _paper(hidden_texts=2, embedded_files=1), "hidden"),
    keeps("X-03", _paper(authors=("Rafe Linden",))),
    keeps("X-03", _paper()),
    #
    breaks("X-04", _final()),
    breaks("X-04", _final("Signed: ____________  Date: ________")),
    breaks("X-04", _own(stage=Stage.FINAL)),
    breaks("X-04", _own(identity=replace(_SIGNED, signed_on=None), stage=Stage.AMENDED_FINAL)),
    breaks("X-04", _final("Signed: Denise Pengelly, carer, 4 February 2027")),
    breaks("X-04", _final("Signature of the principal: J. Loe, 4 February 2027")),
    keeps("X-04", _final("Signed: Morwenna Keast, Head of SEND", "Date: 4 February 2027")),
    keeps("X-04", _final(signed="Morwenna Keast 04/02/2027")),
    keeps("X-04", _own(identity=_SIGNED, stage=Stage.FINAL)),
    keeps("X-04", _paper("DRAFT")),
    #
    breaks("X-05", _dated(dt.date(2026, 11, 20), None)),
    breaks("X-05", _dated(dt.date(2026, 11, 20), dt.date(2027, 11, 20)), "2027"),
    breaks("X-05", _final("Date of final plan: 20 November 2026. Last review: 4 May 2026.")),
    breaks(
        "X-05",
        _final("Next review: January 2028", identity=Identity(final_on=dt.date(2026, 11, 20))),
        "January 2028",
    ),
    keeps("X-05", _dated(dt.date(2026, 11, 20), dt.date(2027, 11, 19))),
    keeps("X-05", _final("This plan will be reviewed by 19 November 2027")),
    keeps("X-05", _final("Annual review due", "Review date: 19/11/2027")),
    keeps("X-05", _final("The plan must be reviewed within 12 months.")),
    #
    breaks("X-06", _sent("ceasing_notified", _ALL_RIGHTS.replace("mediation or ", "")), "appeal"),
    breaks("X-06", _sent("letter_sent", "Dear Mrs P, we have decided not to assess Ilar.")),
    breaks(
        "X-06",
        _final("Dear Mrs Pengelly, here is the final plan. You may appeal within two months."),
    ),
    breaks("X-06", _final("If you disagree you have the right of appeal to the Tribunal.")),
    breaks("X-06", _final("You’ve two months to appeal from the date on our letter.")),
    keeps("X-06", _final("Your right of appeal is set out in the letter beside this plan.")),
    keeps("X-06", _sent("ceasing_notified", _ALL_RIGHTS)),
    keeps("X-06", _sent("final_plan_sent", "")),
    keeps("X-06", _final("Dear Mrs Pengelly, the final plan is here.", _ALL_RIGHTS)),
    keeps("X-06", _sent("review_decided", "It intends to amend the plan.")),
    keeps("X-06", _paper("Dear Mrs Pengelly, please send us your comments by Friday.")),
    #
    breaks(
        "X-07",
        draft_case(
            e=["With his 12 hours of TA time Ilar writes a page."],
            f=["15 hours a week of TA support."],
        ),
        "12 hours",
    ),
    breaks(
        "X-07",
        draft_case(b=["Ilar is in Year 6."], c=["Ilar is currently in Year 4."]),
        "Year 4",
    ),
    keeps(
        "X-07",
        draft_case(
            e=["With his 15 hours of TA time Ilar writes a page."],
            f=["15 hours a week of TA support."],
        ),
    ),
    keeps("X-07", draft_case(b=["Ilar is in Year 6."], c=["In Year 4 he broke an arm."])),
    #
    breaks("X-08", _paper(accessibility=("A picture has no description.",)), "picture"),
    breaks("X-08", _paper(accessibility=tuple(f"Thing {n}." for n in range(6)))),
    keeps("X-08", _paper()),
    keeps("X-08", _paper(accessibility=("A table has no marked header row.",))),
    #
    breaks(
        "X-09",
        _sent("letter_sent", "Dear Mrs Pengelly, here is the draft.", born=_YOUNG_PERSON),
        "Mrs Pengelly",
    ),
    breaks(
        "X-09",
        _paper("Dear Mr and Mrs Pengelly, here is your son’s draft.", born=_YOUNG_PERSON),
        "Mr and Mrs Pengelly",
    ),
    breaks(
        "X-09",
        _paper(
            a=[(Element.A_DECISION_MAKING, "All decisions are made by his mum.")],
            born=_YOUNG_PERSON,
        ),
        "decisions are made by his mum",
    ),
    breaks(
        "X-09",
        _paper(
            a=[(Element.A_DECISION_MAKING, "Dad makes the decisions for Ilar")], born=_YOUNG_PERSON
        ),
    ),
    breaks("X-09", _sent("letter_sent", "Dear Ilar, this is your draft plan. You decide.")),
    keeps("X-09", _sent("letter_sent", "Dear Mrs Pengelly, here is the draft.")),
    keeps(
        "X-09",
        _decided_by_her(_sent("letter_sent", "Dear Ilar, here is the draft.", born=_YOUNG_PERSON)),
    ),
    keeps(
        "X-09",
        _sent(
            "letter_sent",
            "Dear Mrs Pengelly, as his representative …",
            born=_YOUNG_PERSON,
            capacity=(
                CapacityDecision(
                    decision="placement",
                    assessed_on=ON,
                    assessed_by="an educational psychologist",
                    has_capacity=False,
                    representative="Denise Pengelly",
                ),
            ),
        ),
    ),
    keeps(
        "X-09",
        _paper(a=[(Element.A_DECISION_MAKING, "Mum helps Ilar decide.")], born=_YOUNG_PERSON),
    ),
    keeps(
        "X-09",
        _paper(a=[(Element.A_VIEWS, "Mum decides everything", Voice.OWN_VIEW)], born=_YOUNG_PERSON),
    ),
    keeps("X-09", _paper(a=[(Element.A_DECISION_MAKING, "Mum decides.")])),
    keeps(
        "X-09",
        _paper(
            "His mother is his deputy under the Court of Protection.",
            a=[(Element.A_DECISION_MAKING, "Mum decides.")],
            born=_YOUNG_PERSON,
        ),
    ),
    #
    breaks("X-10", _paper("Education, health and care plan")),
    breaks("X-10", _final("Ilar Pengelly", where="header")),
    keeps("X-10", _paper("School draft v3, 21 November 2026", where="footer")),
    keeps("X-10", _paper(status_on_every_page=True)),
    keeps("X-10", _paper(stage_words="Final plan")),
    #
    breaks("X-11", _paper(pages=38), "38 pages"),
    breaks("X-11", _paper(pages=21)),
    keeps("X-11", _paper(pages=14)),
    keeps("X-11", _paper()),
    #
    _after(
        _DRAFT,
        draft_case(
            f=["Ten hours of help weekly from a teaching assistant.", _HELP], stage=Stage.FINAL
        ),
        True,
        "Ten hours",
    ),
    _after(
        _DRAFT, draft_case(f=["A quiet room at 10.30.", _HELP], stage=Stage.FINAL), True, "room"
    ),
    _after(
        _DRAFT,
        draft_case(
            f=[
                "Ten hours of help weekly from a teaching assistant (changed after the parents’ "
                "comments of 9 December 2026).",
                _HELP,
            ],
            stage=Stage.FINAL,
        ),
        False,
    ),
    _after(_DRAFT, replace(_DRAFT, stage=Stage.FINAL), False),
    _after(
        _DRAFT,
        draft_case(
            f=[
                "Fifteen hours of help weekly from a teaching assistant.",
                _HELP,
                Provision(
                    ref="F9", letter=Letter.F, words=words("A talker app."), evidence=("K9",)
                ),
            ],
            advice=(Advice(ref="K9", code="K9", title="New advice", dated=dt.date(2026, 12, 20)),),
            stage=Stage.FINAL,
        ),
        False,
    ),
)


def test_the_review_that_was_held_is_not_the_next_one() -> None:
    assert_holds(breaks("X-05", _final("Date of this review\t13 October 2026\tVersion\t12")))
    both = "Date of this review\t13 October 2026\tReview date\t1 July 2027"
    assert_holds(keeps("X-05", _final(both)))


def test_what_stands_on_every_page_is_no_signature() -> None:
    unsigned = _final("Signed for the authority")
    assert unsigned.reading is not None
    footer = AroundText(ref="F1", where="footer", text="Ilar Pengelly, final plan, 4 May 2026")
    reading = replace(unsigned.reading, around=(*unsigned.reading.around, footer))
    assert_holds(breaks("X-04", replace(unsigned, reading=reading)))
    below = ("Signed", "Morwenna Keast", "Head of SEND", "Dated", "4 February 2027")
    assert_holds(keeps("X-04", _final(*below)))


@pytest.mark.parametrize(
    "text",
    [
        "We will review this plan on or before 3 November 2027",
        "Anniversary review 3 November 2027",
        "Next review: autumn term 2027",
    ],
)
def test_a_review_is_promised_in_many_words(text: str) -> None:
    assert_holds(keeps("X-05", _final(text)))


@pytest.mark.parametrize(
    "text",
    [
        "This plan is issued to Mr and Mrs Pengelly as the decision-makers for Ilar.",
        "A copy was emailed to Mrs Pengelly on behalf of Ilar.",
    ],
)
def test_a_parent_who_gets_it_in_the_pupils_stead_is_told(text: str) -> None:
    assert_holds(breaks("X-09", _paper(text, born=dt.date(2008, 1, 3))))


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_each_rule_speaks_where_it_is_broken_and_nowhere_else(example: Example) -> None:
    assert_holds(example)


@pytest.mark.parametrize("name", [*PLANS, *VARIANTS])
def test_the_ten_plans_hear_of_the_whole_document_what_they_should(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    expected = EXPECTED[name]
    own = frozenset(rule.code for rule in rules_x.RULES)
    fired = Checker(rules_x.RULES).check(case, on=expected.on).fired()
    assert expected.fire & own <= fired
    assert not expected.quiet & fired


def test_of_paper_with_unplaced_text_a_section_is_not_found_and_never_missing() -> None:
    case = draft_case(
        loose={k: v for k, v in _ALL.items() if k != Letter.J}, unplaced=("Part ten.",)
    )
    found = checked(breaks("X-01", case)).findings[0]
    assert found.message == "Not found: Section J."
    assert found.certainty.value == "suspects"
    assert "missing" not in found.message + found.why + found.remedy


def test_a_section_that_says_there_is_nothing_is_there() -> None:
    nothing = tuple(NothingHere(letter=letter, why=Nothing.NONE) for letter in tuple(Letter)[2:])
    case = _own(a=[(Element.A_VIEWS, "Chess.")], nothing=nothing, stage=Stage.LA_DRAFT)
    assert not checked(keeps("X-01", case)).findings


def test_hidden_content_is_counted_kind_by_kind() -> None:
    found = checked(breaks("X-03", _paper(tracked_changes=2, comments=3)))
    assert [one.evidence for one in found.findings] == ["2 tracked changes", "3 comments"]


@pytest.mark.parametrize("text", ["<b>&\"'", "😀" * 50, "Dear \ud800", "appeal " * 2000])
def test_hostile_words_are_looked_at_like_any_others(text: str) -> None:
    loose = (LooseText(ref="L1", letter=Letter.K, text=text),)
    case = draft_case(
        b=[text], around=_around(text), claims=(Claim(fact="name", value=text, where="x"),)
    )
    case = replace(case, reading=replace(case.reading, loose=loose)) if case.reading else case
    assert Checker(rules_x.RULES).check(case, on=ON, earlier=_DRAFT, stage=Stage.FINAL) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Authorised by\tR. Tamsin-Vale, SEND Manager\tSigned\t23 October 2026",
        "Date signed\t3 May 2027\tOfficer\tR. Vale, Head of SEND",
        "Signed for the Council\tR. Vale, Head of SEND\tDated\t4 February 2027",
    ],
)
def test_the_day_beside_a_label_to_sign_is_the_day_of_signing(text: str) -> None:
    assert_holds(keeps("X-04", _final(text, signed="R. Vale, SEND Manager")))


@pytest.mark.parametrize(
    "text",
    [
        "Signed\t\tDraft sent\t2 May 2027",
        "Signed by his mother 3 May 2027",
        "Authorised by\tR. Vale",
    ],
)
def test_another_day_is_not_the_day_of_signing(text: str) -> None:
    assert_holds(breaks("X-04", _final(text, signed="R. Vale, SEND Manager")))
