"""A Section A of a few lines in somebody's own way: the rules on it hold, and break (A-01 to A-14)."""

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps


def loose(*texts: str, **rest: object) -> Case:
    """Return a plan whose Section A stands under no known headings."""
    return draft_case(loose={Letter.A: texts}, **rest)


KEPT = {
    "A-02": "The psychologist learnt that he dreads Mondays and trusts the librarian.",
    "A-03": "In his grandparents’ opinion the best of the year was the choir.",
    "A-04": "He goes straight to the piano, again and again.",
    "A-05": "He has his eye on the milk round and is saving up for a float.",
    "A-06": "Dad pictures him at thirty with a van of his own.",
    "A-09": "His splints rub when it is hot.",
    "A-10": "The bell is torture; the allotment behind the hall is bliss.",
    "A-11": "He unlocks the door and sorts his own tea.",
    "A-12": "The lads on his street knock for him.",
    "A-13": "He has been shown round the sixth form and has put his application in.",
    "A-14": "He answers with his eyes. Hold up two cards, wait, then put one down. A blink is yes.",
}
BROKEN = {
    "A-01": "My favourite food is ________",
    "A-03": "Dad’s views: form sent, not yet returned.",
    "A-04": "Ilar told us that the corridor smells.",
    "A-05": "Ilar was not asked about the future. His mother’s ambition for him is a trade.",
    "A-06": "Mum is worried about the stairs. She finds the letters hard to follow.",
    "A-13": "Ilar told us that he gets the train home.",
}
EXAMPLES: tuple[Example, ...] = (
    *(keeps(code, loose(text)) for code, text in KEPT.items()),
    *(breaks(code, loose(text)) for code, text in BROKEN.items()),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)


def long(*texts: str) -> Case:
    """Return a plan whose Section A has told of much before it comes to these texts."""
    told = "Ilar likes trains, maps and his cousin’s dog, and walks to school on dry days."
    return loose(*[told] * 10, *texts)


@pytest.mark.parametrize(
    "text",
    [
        "“We fret when he is out alone. We dream of him running a stall.” (put into English)",
        "“She is our joy and our riddle. We would love her to have a key of her own.”",
        "We feel that he holds it all in until four. We hope he will tell somebody one day.",
    ],
)
def test_we_who_speak_of_him_again_and_again_are_his_parents(text):
    assert_holds(keeps("A-03", long(text)))
    assert_holds(keeps("A-06", long(text)))


def test_one_word_about_somebody_else_makes_no_parent():
    assert_holds(breaks("A-03", long("“I want him in my team. We like playing out in the wet.”")))


@pytest.mark.parametrize(
    "guide",
    [
        "Put it on paper for me. If I go still, it is not a yes. Ask one thing and wait.",
        "Use his name first. Eyes shut means he has had enough; leave him ten seconds.",
    ],
)
def test_a_guide_under_the_heading_of_decisions_is_a_guide(guide):
    told = [(Element.A_PLAY, "Ilar builds dens."), (Element.A_DECISION_MAKING, guide)]
    assert_holds(keeps("A-14", draft_case(a=told)))


def test_how_meetings_go_is_no_guide_to_communicating():
    told = "He comes to meetings with his aunt, for the first ten minutes."
    held = [(Element.A_PLAY, "Ilar builds dens."), (Element.A_DECISION_MAKING, told)]
    assert_holds(breaks("A-14", draft_case(a=held)))


@pytest.mark.parametrize(
    "need",
    [
        "His muscles tire quickly, which affects his chewing and his speech.",
        "Her words are understood by her aunts alone.",
        "Ilar spells things out with his eyes, six words a minute.",
        "Adults new to him understood one sentence in eight of his speech.",
        "A third of what he says was understood by his new class.",
    ],
)
def test_speech_that_is_hard_to_follow_is_the_need_behind_an_aid_to_talking(need):
    told = {Letter.A: ["I have had my communication aid since I was six."], Letter.B: [need]}
    assert_holds(keeps("A-22", draft_case(loose=told)))
