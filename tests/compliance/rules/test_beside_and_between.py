"""Wordings that hide beside sound ones: a vague line in a counted row, a paper instead of an action, a number before an outcome."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter, Need, Outcome, Provision
from ehcplan.vocabulary import Element, Stage
from tests.compliance.builders import (
    Example,
    assert_holds,
    breaks,
    draft_case,
    keeps,
    words,
)

_COUNTED = "A tutor (level 5) draws the day with Ilar one-to-one for ten minutes every morning."


def _beside(text: str) -> Case:
    return draft_case(f=[f"{_COUNTED} {text}"])


def _row(what: str) -> Case:
    return draft_case(f=[f"{what}\tMentor (level 4), one-to-one\t20 minutes every Monday"])


def _f(text: str) -> Case:
    return draft_case(f=[text])


def _says(text: str) -> Case:
    return draft_case(a=[(Element.A_VIEWS, "He loves mud."), (Element.A_VIEWS, text)])


def _care(text: str) -> Case:
    return draft_case(d=[text], stage=Stage.LA_DRAFT)


def _placed(text: str) -> Case:
    return draft_case(loose={Letter.I: [text]}, stage=Stage.LA_DRAFT)


def _senior(*texts: str) -> Case:
    aim = "By July 2028 Ilar reads a map alone."
    return draft_case(born=dt.date(2008, 10, 4), e=[aim], f=texts, stage=Stage.FINAL)


_PROVISION = (
    breaks("F-07", _row("Sorting pictures of feelings. He also has some extra help."), "extra help"),
    breaks("F-07", _row("Word cards. On top of that there is more support."), "more support"),
    keeps("F-07", _row("Word cards. He also has a reading pen.")),
    keeps("F-07", _beside("A quarter more time in mock papers.")),
    keeps("F-07", _beside("Extra time (50%) for each test.")),
    keeps("F-07", _f("A driver takes Ilar to his foster family at 3.30 every day.")),
    breaks("F-07", _f("Staff foster good habits."), "foster"),
    breaks("F-08", _beside("The SENCO will confirm at Easter how many of these go on."), "confirm"),
    breaks("F-08", _beside("The head sets the hours as he sees fit."), "sees fit"),
    breaks("F-08", _beside("In May the college agrees how much more he gets."), "how much"),
    keeps("F-08", _beside("The tutor works out with him how many steps to draw.")),
    keeps("F-08", _beside("He orders the cards as he thinks best.")),
    breaks("F-08", _beside("The base leader may lend some of these mornings to another class."), "may lend"),
    breaks("F-08", _beside("From April the head of sixth form works out how much of this time he keeps."), "works out"),
    breaks("F-08", _beside("Sessions become fortnightly as soon as the counsellor agrees."), "as soon as"),
    breaks("F-08", _beside("How far this goes on is in the hands of the inclusion manager."), "hands of"),
    breaks("F-08", _row("Word cards. The length of each session is left open until she has met him."), "left open"),
    keeps("F-08", _beside("The amount stays until the plan is amended.")),
    keeps("F-08", _beside("If he is ill the session is moved to the next day.")),
    keeps("F-08", _beside("The mentor reduces her prompts from five to two as he learns the steps.")),
    keeps("F-08", _beside("The class teacher changes it with him when something moves.")),
    keeps("F-08", _beside("At the annual review the council looks at whether these hours should change.")),
    breaks("F-10", _beside("The stretches are the ones shown in the physiotherapist’s handout."), "handout"),
    breaks("F-10", _beside("Staff should read pages 2 to 5 of the hearing report for what to do."), "hearing report"),
    breaks("F-10", _beside("Her helpers have the nurse’s booklet and work through it."), "booklet"),
    breaks("F-10", _row("The strategies in the communication passport apply."), "passport"),
    breaks("F-10", _row("The tasks that his March assessment lists."), "assessment"),
    keeps("F-10", _beside("The order is that of pages 1 to 30 of the Sound Linkage book: rhyme, beat, first sound.")),
    keeps("F-10", _beside("The assistant was trained in his care plan by the nurse for two hours.")),
    keeps("F-10", _beside("She also has two hours a year to work on her report.")),
    keeps("F-10", _beside("Each term the therapist reports on progress to his parents.")),
    keeps("F-10", _beside("He carries his passport, which says: wait, show me, one thing at a time.")),
    breaks("F-09", _beside("A Tier 3 sum of £1,900 a year takes the place of help at break."), "£1,900"),
    breaks("F-09", _beside("For clubs there is set aside £640, in lieu of an adult."), "£640"),
    keeps("F-09", _beside("The payment of £1,900 a year covers these mornings and it is sent to his mother.")),
    breaks("F-10", _beside("The assistant keeps to the moving and handling plan."), "handling plan"),
    keeps("F-10", _beside("The pen lets him see and hear the words of any document.")),
    breaks("F-10", _row("The mentor does what the physiotherapist set out in her letter."), "letter"),
    breaks("F-10", _row("Working through everything that the nurse wrote in the care plan."), "plan"),
    keeps("F-10", _row("Reading aloud what he wrote in his diary.")),
    keeps("F-02", _row("Going over the new words of the week, with some help.")),
    keeps("F-02", _f("A nurture class of six with a teacher, every afternoon from 1 to 3.")),
    keeps("F-09", _f("A minibus fetches Ilar at 8, paid for by the county council.")),
    breaks("F-09", _f("A grant is paid by the council to the school."), ""),
    keeps("F-03", _f("Sound cards with a TA (level 3), 1:1, 15' daily.")),
    keeps("F-03", _f("TA (level 3), 1:1, phonics, 4 x 20’ weekly.")),
    breaks("F-03", _f("A TA (level 3) reads with Ilar 1:1 every day from ‘Level 5’ books.")),
    keeps("F-04", _f("TA (level 3), 1:1, phonics, 20 minutes, M/W/F.")),
    keeps("F-04", _f("TA (level 3), 1:1, phonics, 20 minutes, Tu & Th.")),
    breaks("F-04", _f("TA (level 3), 1:1, phonics, 20 minutes, M. Frith’s room.")),
)  # fmt: skip
_OUTCOMES = (
    breaks("E-02", draft_case(e=["12.3 Outcome 3 – Ilar asks for a break in nine lessons of ten."])),
    keeps("E-02", draft_case(e=["12.3 Outcome 3 – By May 2028 Ilar asks for a break."])),
    breaks("E-04", draft_case(e=["4.2 Outcome 2. By May 2028 Ilar will have been offered a seat in the hub."])),
)  # fmt: skip
_MOVES = (
    breaks("E-10", _senior("A mentor (level 3) meets Ilar in the sixth form for an hour a week.")),
    breaks("E-10", _senior("The post-16 lead walks to sixth form with Ilar every Monday.")),
    keeps("E-10", _senior("Leaving sixth form in July 2028: a mentor plans what comes next.")),
)
_CARE = (
    breaks("D-02", _care("They are not known to children’s services. Dad wants to be assessed.")),
    breaks("D-02", _care("Not open to social care; an assessment has been requested for June 2027.")),
    keeps("D-02", _care("He has no record of nights away with us or anybody (social worker, 3 May 2026).")),
)  # fmt: skip
_GUIDES = (
    breaks("A-14", _says("Use short words with him."), "short words"),
    breaks("A-14", _says("Ilar would prefer a note to a phone call."), "a note"),
    breaks("A-14", _says("Ask when he has eaten. It is best if people write to him first."), ""),
)  # fmt: skip
_ELSEWHERE = (
    breaks("A-08", _says("Play: see the form from nursery.")),
    keeps("A-08", _says("Play: he sees how far the ball rolls.")),
    keeps("A-13", _says("When he’s big he is having a boat.")),
    keeps("A-13", _says("He is looking forward to Year 3.")),
    breaks("A-32", _f("Add details of the group here."), "Add details"),
    breaks("A-32", _f("Please give full details of staff."), "details"),
    breaks("A-32", _f("Xxxxx meets a tutor."), "Xxxxx"),
    keeps("A-32", _f("Ilar learns to add details to a drawing.")),
    keeps("A-32", _f("Give details of each step aloud, one at a time.")),
    breaks("I-01", _placed("To stay on at his existing nursery."), "existing nursery"),
    breaks("I-01", _placed("No change of school."), "No change"),
    breaks("I-01", _placed("The college she already goes to."), "already goes"),
    keeps("I-01", _placed("Parents may ask that he stays at his present school.")),
    keeps(
        "F-06",
        _f(
            "A radio aid, worn by whoever is leading the lesson, tested by a TA for ten minutes daily."
        ),
    ),
)
EXAMPLES: tuple[Example, ...] = (*_PROVISION, *_OUTCOMES, *_MOVES, *_CARE, *_GUIDES, *_ELSEWHERE)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example: Example) -> None:
    assert_holds(example)


def _linked(*, last: tuple[str, ...]) -> Case:
    """Return a plan with three outcomes for a need each, whose items name the needs they meet."""
    needs = [
        Need(ref=f"n{n}", letter=Letter.B, words=words(text, f"n{n}w"))
        for n, text in enumerate(("He cannot read.", "He runs off.", "He has no coins."), 1)
    ]
    aims = ("reads ten words", "stays in the yard", "reads the price of ten words in a shop")
    outcomes = [
        Outcome(ref=f"o{n}", words=words(f"By May 2028 Ilar {aim}.", f"o{n}w"), needs=(f"n{n}",))
        for n, aim in enumerate(aims, 1)
    ]
    said = (
        "A tutor reads ten words.",
        "A mentor stays in the yard.",
        "A tutor reads a word aloud.",
    )
    items = [
        Provision(
            ref=f"p{n}",
            letter=Letter.F,
            words=words(text, f"p{n}w"),
            needs=(f"n{n}",) if n < 3 else last,
            outcomes=(f"o{n}",) if n < 3 else ("o1",),
        )
        for n, text in enumerate(said, 1)
    ]
    return draft_case(b=needs, e=outcomes, f=items)


def _all_but_one(*, spare: bool) -> Case:
    """Return a plan whose every item says which of five outcomes it serves, and one is in none."""
    outcomes = [
        Outcome(
            ref=f"o{n}", words=words(f"By May 2028 Ilar writes {n}0 words of a story.", f"o{n}w")
        )
        for n in range(1, 6)
    ]
    served = [f"o{n}" for n in range(1, 5)] * 3
    items = [
        Provision(
            ref=f"p{n}",
            letter=Letter.F,
            words=words("A tutor writes words of a story with him for 20 minutes a day.", f"p{n}w"),
            outcomes=() if spare and n == 0 else (ref,),
        )
        for n, ref in enumerate(served)
    ]
    return draft_case(b=["He cannot write."], e=outcomes, f=items)


def test_the_one_outcome_that_no_item_names_is_helped_by_nothing() -> None:
    assert_holds(breaks("E-12", _all_but_one(spare=False), "50 words"))
    assert_holds(keeps("E-12", _all_but_one(spare=True)))


def test_an_outcome_whose_need_nothing_meets_is_helped_by_nothing() -> None:
    assert_holds(breaks("E-12", _linked(last=("n1",)), "price"))
    assert_holds(keeps("E-12", _linked(last=("n3",))))
