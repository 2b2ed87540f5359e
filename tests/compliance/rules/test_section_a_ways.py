"""A guide to communicating goes both ways; a bare form is no view; an age tells a history."""

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps


def loose(*texts: str) -> Case:
    """Return a plan whose Section A stands under no known headings."""
    return draft_case(loose={Letter.A: texts})


EXAMPLES: tuple[Example, ...] = (
    keeps("A-14", loose(
        "Ilar → people: a hand on your sleeve, a frown for no, a hum for yes.",
        "People → Ilar: three words, the real thing in your hand, and a long wait.",
    )),
    keeps("A-14", loose(
        "From him: he squeezes once for yes and lets go for no.",
        "To him: touch his arm, say his name, show the object.",
    )),
    breaks("A-14", loose(
        "Communication: Mum would rather have a text than a phone call, and letters go to both houses.",
    )),
    breaks("A-14", loose(
        "Talking with Ilar: say his name, keep it short, draw the steps and write the time on a card, "
        "wait before asking again, and leave out any figures of speech that he may take word for word.",
    )),
    breaks("A-18", loose(
        "The questionnaire was handed back empty because he does not understand such questions.",
    )),
    keeps("A-18", loose("Mum’s form came back blank because she cannot read the print.")),
    keeps("A-16", loose("“I was nine when we came here and I cried for a week.”")),
    breaks("A-16", loose("“I was one of the lucky ones.”")),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_each_way_is_told(example):
    assert_holds(example)
