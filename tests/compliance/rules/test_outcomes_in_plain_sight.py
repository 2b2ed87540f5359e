"""Outcomes: when they end, whose they are, and what being somewhere is worth."""

import pytest

from ehcplan.plan.whole import Letter
from tests.compliance.builders import assert_holds, breaks, draft_case, keeps
from tests.phrases import bank

_BARE = ("Ilar swims ten metres.", "Ilar ties both shoes by himself.")

EXAMPLES = (
    breaks("E-04", draft_case(e=["By July 2028 Ilar attends a weekly singing group."])),
    keeps("E-04", draft_case(e=["By July 2028 Ilar sings two songs by himself at choir."])),
)


def read(rule: str, text: str, *beside: str) -> bool:
    """Return whether a rule speaks of an outcome in a file, with texts beside it."""
    phrase = bank.breaks(rule, E=(text, *beside), alone=bool(beside))
    return rule in phrase.checked(frozenset({rule})).fired()


@pytest.mark.parametrize(
    "text",
    [
        "Ilar buttons his shirt, seven days out of ten. Since Easter 2026 he has done one button.",
        "Ilar claps a rhythm of six beats. As of 2 April 2026 it was two beats.",
        "Ilar chooses between two drinks. When seen in March 2026 he chose neither.",
        "Ilar skips with a rope ten times (two on 4 May 2026).",
        "Ilar puts his chair under the table before the end of the lesson.",
        "At the end of every assembly Ilar waits for his row.",
        "By the second request Ilar gives the ball back.",
    ],
)
def test_a_day_on_which_somebody_was_seen_is_no_day_to_come(text: str) -> None:
    assert read("E-02", text)


@pytest.mark.parametrize(
    "text",
    [
        "Ilar buttons his shirt by May 2028. Since Easter 2026 he has done one button.",
        "In May 2028 he claps a rhythm of six beats. As of 2 April 2026 it was two beats.",
        "At 11 Ilar chooses his own clothes.",
        "On his tenth birthday Ilar skips with a rope ten times.",
    ],
)
def test_a_day_to_come_beside_one_that_is_gone_tells_when(text: str) -> None:
    assert not read("E-02", text)


@pytest.mark.parametrize(
    "beside",
    [
        "The tutor looks at these outcomes with Ilar’s mother at the end of each term.",
        "The outcomes were written with Ilar on 6 May 2026.",
        "All outcomes are gone over before Christmas and in June.",
    ],
)
def test_when_outcomes_are_looked_at_is_not_when_they_end(beside: str) -> None:
    assert read("E-02", *_BARE, beside)


@pytest.mark.parametrize(
    "beside",
    [
        "Both outcomes are for the end of Year 6.",
        "All outcomes end in July 2028, and the tutor looks at them each term.",
    ],
)
def test_one_sentence_may_say_when_all_outcomes_end(beside: str) -> None:
    assert not read("E-02", *_BARE, beside)


@pytest.mark.parametrize(
    "text",
    [
        "By July 2028 Ilar will attend a weekly choir session with other pupils.",
        "Ilar attends a gardening club each Tuesday by July 2028.",
        "By July 2028 Ilar will go to a fortnightly cookery class.",
        "By July 2028 – to have movement breaks + a quiet corner",
    ],
)
def test_being_in_a_group_is_no_change(text: str) -> None:
    assert_holds(breaks("E-04", draft_case(e=[text])))


@pytest.mark.parametrize(
    "text",
    [
        "By July 2028 Ilar goes to a weekly choir with one friend and sings in the concert.",
        "By July 2028 Ilar attends the gardening club without his mother, three weeks out of four.",
        "By July 2028 Ilar attends his own clinic appointments and asks one question at each.",
    ],
)
def test_what_somebody_does_in_a_group_is_one(text: str) -> None:
    assert_holds(keeps("E-04", draft_case(e=[text])))


@pytest.mark.parametrize(
    "text",
    [
        "Support tutors will read Ilar’s card before each lesson by July 2028.",
        "Music and drama teachers shall give Ilar his lines on Mondays by July 2028.",
        "By July 2028 the minibus driver will greet Ilar by name.",
    ],
)
def test_helpers_of_any_kind_are_no_subject(text: str) -> None:
    assert_holds(breaks("E-05", draft_case(e=[text])))


@pytest.mark.parametrize(
    "text",
    [
        "By July 2028 Ilar shows support tutors his card in nine lessons out of ten.",
        "By July 2028 new drivers will understand where Ilar asks to get off.",
    ],
)
def test_helpers_beside_the_pupil_are_no_subject(text: str) -> None:
    assert_holds(keeps("E-05", draft_case(e=[text])))


def test_the_numbers_of_needs_measure_no_hope() -> None:
    text = "Outcome 2 (needs 2, 3 and 5). By July 2028 Ilar will fulfil his potential as a cook."
    assert_holds(breaks("E-06", draft_case(e=[text])))


_NEEDS = (
    "B1. Reading. Ilar reads eight words a minute.",
    "B2. Walking. Ilar falls twice a day on grass.",
    "B3. Speech. Ilar says ten words.",
)
_TWO = "E1 (needs 1 and 2). By July 2028 Ilar reads a sign and walks to it."
_SPEAKS = "E2 (need 3). By July 2028 Ilar says 40 words."


@pytest.mark.parametrize(("second", "is_met"), [("need 1", False), ("needs 1 and 2", True)])
def test_an_item_that_names_its_need_serves_no_other(second: str, is_met: bool) -> None:
    items = (
        f"F1. For {second}, outcome 1. A tutor reads with Ilar for ten minutes daily.",
        "F2. For need 3, outcome 2. A therapist speaks with Ilar for ten minutes daily.",
    )
    phrase = bank.Phrase(
        rule="F-01",
        texts={"B": _NEEDS, "E": (_TWO, _SPEAKS), "F": items},
        alone=True,
    )
    found = phrase.checked(frozenset({"F-01"})).findings
    assert [one.letter for one in found] == ([] if is_met else [Letter.B])
