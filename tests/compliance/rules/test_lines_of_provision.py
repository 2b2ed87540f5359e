"""Whole lines of provision as plans have them, and the outcomes beside them: what is told of each."""

import pytest

from ehcplan.compliance.checks.e_words import outcome_passages
from ehcplan.compliance.draft import Draft
from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage
from tests.compliance.builders import ON, Example, assert_holds, breaks, draft_case, keeps

ITEM_RULES = ("F-03", "F-04", "F-05", "F-06", "F-07", "F-08", "F-10")


def f(*texts: str, **rest: object) -> Case:
    return draft_case(f=texts, **rest)


BROKEN: dict[str, tuple[str, ...]] = {
    "F-04": (
        "Flash cards with a teaching assistant (level 3), one-to-one, each card shown six times, for ten minutes.",
        "Stretches, one-to-one with a physiotherapy assistant, held for ten seconds and repeated eight times: 15 minutes.",
        "A tutor (level 4) teaches ten words one-to-one for 20 minutes; each word is traced and written five times.",
    ),
    "F-06": (
        "A nurture class with a teacher and an assistant each afternoon from 1.10 to 2.50.",
        "An enhanced unit run by two teachers on Mondays and Tuesdays, 9.00 to 12.00.",
    ),
    "F-08": (
        "An art therapist (HCPC registered) sees Ana one-to-one for 40 minutes each Monday. At Easter she and the head teacher will decide whether the sessions continue.",
        "Mentoring, one-to-one with a youth worker (level 3), 30 minutes a week until the tutor and the youth worker agree that it can end.",
    ),
    "F-09": (
        "A teaching assistant (level 3) hears Ana read one-to-one for 20 minutes a day. For geography the academy receives a Band B top-up.",
        "A mentor (level 3) meets Ana one-to-one for 30 minutes each Monday. The authority pays £900 a year towards lunchtimes.",
    ),
    "F-10": (
        "A teaching assistant (level 3) does her leg work one-to-one as on page 9 of the physiotherapist’s report, for 15 minutes every day.",
        "Memory work according to the psychologist’s advice, one-to-one with a tutor (level 4), 15 minutes every morning.",
    ),
    "E-05": (
        "By July 2028 the catering team has put its reminders to Ana down from five a shift to one.",
        "By March 2028 her job coach cuts his prompts to one a morning.",
    ),
    "E-04": ("By July 2028 Ana takes part in a language group each week.",),
}  # fmt: skip
KEPT: dict[str, tuple[str, ...]] = {
    "F-08": (
        "The annual review decides whether the visits continue; until then an adviser calls for an hour each fortnight.",
        "A tutor (level 4) teaches her one-to-one for 20 minutes a day to decide whether a sum needs plus or minus.",
    ),
    "F-09": (
        "A teaching assistant (level 3) hears Ana read one-to-one for 20 minutes a day. This is paid for from Element 3.",
    ),
    "F-10": (
        "Hand work (opening pegs, rolling dough, posting coins), as shown in the occupational therapist’s report, one-to-one with an assistant (level 3), ten minutes a day.",
        "A laptop with the spell-check turned off, in every paper and class test.",
    ),
    "E-04": (
        "By July 2028 Ana stays with an adult’s game for ten minutes, four times out of five.",
        "By July 2028 Ana takes part in a drama group in the village for an hour a week.",
        "Before she starts Year 7, Ana spends three mornings in June 2027 with the new teachers.",
    ),
}  # fmt: skip
GOOD = (
    "In every examination: 25% extra time, a reader, a prompter and rest breaks of five minutes.",
    "All adults who teach Ana are trained by the therapist for two hours each September in using short sentences.",
    "Every assistant in the base has a Level 2 certificate in deaf awareness (six hours), renewed every two years.",
    "Group tasks in class are in a four that stays the same for a term; the teacher names each pupil’s job before every task.",
    "In drama she works in a three with two girls whom the teacher chooses, in each practical.",
    "Read-aloud is switched on for Ana on every college device.",
    "A ground-floor shower room is open to Ana throughout the college day.",
    "The tutor rewrites each text of the course at a reading age of eight, before the lesson.",
    "Every instruction is given by all adults in steps of no more than five words, with a pause of ten seconds.",
    "After each absence the assistant waits, shows the “say it again” card and marks the chart.",
    "A tablet with dictation for all writing; the technician looks after it, and the specialist teacher shows Ana new functions for 20 minutes each term, one-to-one.",
    "A play leader (level 2) plans a game with Ana and two pupils of her choice for 15 minutes each Monday.",
)  # fmt: skip


def _case(rule: str, text: str) -> Case:
    return draft_case(e=[text]) if rule.startswith("E") else f(text)


EXAMPLES = (
    *(breaks(rule, _case(rule, text)) for rule, texts in BROKEN.items() for text in texts),
    *(keeps(rule, _case(rule, text)) for rule, texts in KEPT.items() for text in texts),
    *(keeps(rule, f(text)) for rule in ITEM_RULES for text in GOOD),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_line_keeps_or_breaks_its_rule(example: Example) -> None:
    assert_holds(example)


@pytest.mark.parametrize(
    "text", ["Aim 1, as above.", "See outcome 2", "E3 (continued)", "Ditto", "Outcomes 1 and 3, again"]
)  # fmt: skip
def test_a_row_that_only_names_its_outcome_again_is_no_outcome(text: str) -> None:
    case = draft_case(e=["Aim 1. By July 2028 Ana swims ten metres.", text])
    section = Draft(case=case, on=ON, stage=Stage.LA_DRAFT).sections[Letter.E]
    assert [one.text for one in outcome_passages(section.passages)] == [
        "Aim 1. By July 2028 Ana swims ten metres."
    ]


def test_a_need_that_no_item_names_is_unmet_where_the_items_name_the_others() -> None:
    needs = ["Need 1, talking. Ana stammers.", "Need 2, walking. Ana tires after 50 metres.", "Need 3, reading. Ana reads 20 words.", "Need 4, time. Ana cannot yet read a clock."]  # fmt: skip
    items = ["For need 1: a therapist sees Ana for 30 minutes a week.", "For need 2: a walker, checked each term.", "For need 3: a tutor hears Ana read in English, history and science for ten minutes a day."]  # fmt: skip
    assert_holds(breaks("F-01", draft_case(b=needs, f=items)))
    served = [*items, "For need 4: an assistant practises clock faces with Ana for ten minutes a day."]  # fmt: skip
    assert_holds(keeps("F-01", draft_case(b=needs, f=served)))
