"""Needs, targets, hopes, names and prompts of Section A as families tell them, and what is none."""

import pytest

from ehcplan.plan.case import Case
from ehcplan.vocabulary import Element
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_READING = "Ilar reads 42 words a minute (specialist teacher, 9 June 2026)."


def _need(text: str, in_b: str = _READING) -> Case:
    return draft_case(a=[(Element.A_VIEWS, text)], b=[in_b])


def _hoped(text: str) -> Case:
    return draft_case(a=[(Element.A_ASPIRATIONS, text)])


_MORE = (
    "He lives by the sea with his grandparents and two cats, and walks the long way round with them "
    "on Sundays. He came to this town in 2021. He draws lighthouses, ships and gulls, and knows "
    "the names of forty boats. His room looks over the harbour, and he writes down which ferry is "
    "late. He is glad when it rains, because the tide comes right up to the wall."
)
"""Enough is told of him to say that nothing leads to an outcome."""
_LATER = "He would like to read his comic by himself."
_AIMS = ("By July 2028 Ilar reads 60 words a minute, in four pages out of five.",)


def _led(hope: str, *outcomes: str) -> Case:
    near = (Element.A_ASPIRATIONS, _LATER)
    return draft_case(a=[near, (Element.A_VIEWS, hope)], b=[_READING], e=outcomes or _AIMS)


_NEEDS = (
    breaks("A-22", _need("Toast and meat make him gag."), "gag"),
    breaks("A-22", _need("“There is buzzing in my ears all day.”"), "buzzing in my ears"),
    breaks("A-22", _need("He gets so nervous that he is sick on PE days.")),
    breaks("A-22", _need("He holds his pencil in a fist.")),
    breaks("A-22", _need("He cannot tell which coin is worth more.")),
    keeps("A-22", _need("Toast makes him gag.", "He chokes on dry foods (SLT, 2 June 2026).")),
    keeps("A-22", _need("He was sick on the ferry and laughs about it.")),
    keeps("A-22", _need("People cannot make out what he says.", "DLD: he uses two-word phrases.")),
    keeps("A-22", _need("Grandad is up until midnight with his trains.")),
)
_TARGETS = (
    breaks("A-23", _hoped("Hopes: 70 words a minute in the June 2029 reading test."), "70 words a"),
    breaks("A-23", _hoped("Attendance above 94%, no later than Easter 2029.")),
    breaks("A-23", _hoped("Dad wishes for him to sit at lunch four days a week by May 2029.")),
    keeps("A-23", _hoped("By March 2024 he had read 60 of the 80 books in the box.")),
    keeps("A-23", _hoped("He hopes to climb two mountains in Wales in July 2029.")),
)
_HOPES = (
    breaks("A-39", _led("Long-term: to sing in a big choir.")),
    breaks("A-39", _led("What he wants most is to play the cello.")),
    breaks(
        "A-39",
        _led(
            f"{_LATER} {_MORE}", *_AIMS, "By May 2029 he cuts toast with a knife at 4 meals in 5."
        ),
    ),
    keeps("A-39", _led("His uncle longs to be a pilot.")),
    keeps("A-39", _led("He set his heart on a trip to York and then got it.")),
    keeps("A-39", _led(_LATER, *_AIMS)),
)
_PEOPLE = (
    breaks("A-28", _need("Dylan off the estate calls him stupid."), "Dylan"),
    breaks("A-28", _need("At break he chases Freya M. round the oak."), "Freya M"),
    keeps("A-28", _need("Mrs Oduya, who lives in Hereford, laughs at his jokes.")),
    breaks("A-30", _need("His teachers all say that Logan’s patience is a gift."), "Logan"),
    keeps("A-30", _need("His teachers say that Grandad’s patience is a gift.")),
    breaks("A-32", _need("(insert two hobbies and who told you)")),
    breaks("A-32", _need("«FirstName» likes mud.")),
    keeps("A-32", _need("On his wall he wrote «Vive le foot».")),
    keeps("A-29", _need("“Chess is my only addiction.”")),
)
_BLEAK = (
    "Ilar is kind.",
    "He does not read, he cannot spell, he is late, he has no friends, he hits out, he runs off, "
    "he hides and he never sleeps.",
)
_STRENGTHS = (
    breaks("A-24", draft_case(a=[(Element.A_VIEWS, text) for text in _BLEAK])),
    keeps("A-24", draft_case(a=[(Element.A_VIEWS, "He builds dens. He hates noise and tests.")])),
)
EXAMPLES: tuple[Example, ...] = (*_NEEDS, *_TARGETS, *_HOPES, *_PEOPLE, *_STRENGTHS)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_what_is_told_plainly(example: Example) -> None:
    assert_holds(example)
