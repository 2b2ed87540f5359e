"""Words beside the words: a gift for music, a name before "then", routine care that is told of "also"."""

import pytest

from ehcplan.compliance.checks.a_content import FOR_THE_CHILD
from ehcplan.compliance.checks.a_guide import _lacks
from ehcplan.compliance.words.a_signs_health import HEALTH, NEVER_HEALTH
from ehcplan.documents.read.labels.elements import Role, label_in
from ehcplan.plan.case import Case
from ehcplan.vocabulary import Element
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps


def _a(text: str, element: Element = Element.A_STRENGTHS) -> Case:
    return draft_case(a=[(element, text)], b=["Ilar reads 20 words a minute."])


def _b(text: str) -> Case:
    return draft_case(b=[text])


def _c(text: str) -> Case:
    return draft_case(c=[text])


def _e(hope: str, outcome: str) -> Case:
    return draft_case(
        a=[(Element.A_ASPIRATIONS, hope)], e=[outcome], b=["Ilar reads 20 words a minute."]
    )


_OUTCOME = "By July 2027 Ilar washes and cuts two fruits for his snack on four days out of five."
_EXAMPLES = (
    keeps("A-22", _a("He has a really good ear and picks up a tune in a minute.")),
    keeps("A-22", _a("Nan says that he has a better ear for accents than she has.")),
    keeps("A-22", _a("The choir leader praised his good ear for harmony.")),
    breaks("A-22", _a("Stand on his good ear’s side."), "good ear"),
    breaks("A-22", _a("He has a good ear and a bad one, so he sits by the wall."), "good ear"),
    breaks("A-22", _a("Speak into her better ear."), "better ear"),
    breaks("A-30", _b("Changes upset him. Harvey still needs an hour to settle."), "Harvey"),
    breaks("A-30", _b("At lunch Bethany usually eats nothing at all."), "Bethany"),
    breaks("A-30", _b("When it is loud Oliver then hides under the table."), "Oliver"),
    breaks("A-30", _b("Freya rarely finishes a page."), "Freya"),
    keeps("A-30", _b("Ilar cries. Sarah then helps him to his chair.")),
    keeps("A-30", _b("Olivia usually leads the group for him.")),
    keeps("A-30", _b("Ilar then needs a quarter of an hour to settle.")),
    breaks("C-02", _c("His knees swell, so he misses games. He also sees the dentist in May.")),
    breaks(
        "C-02", _c("He tires by noon and loses the lesson. In addition he takes hay fever pills.")
    ),
    keeps("C-02", _c("Hay fever keeps him awake, so he cannot listen. He also takes a tablet.")),
    keeps("C-02", _c("He sees the dentist monthly, and also misses lessons because of the pain.")),
    keeps("B-03", _b("Social, emotional and mental health: Need 3, temper and sleep")),
    keeps("B-03", _b("Need 3 – SEMH: temper and sleep")),
    breaks("B-03", _b("Need 3 – SEMH: ADHD")),
    breaks("B-03", _b("Ilar has social, emotional and mental health needs.")),
    breaks("A-39", _e("“I want job with boats.” Ilar hopes to pass.", _OUTCOME)),
    breaks("A-39", _e("He would like a job working on bridges.", _OUTCOME)),
    keeps("A-39", _e("He would like a job in a kitchen.", "By July 2027 Ilar cooks one meal.")),
)


@pytest.mark.parametrize("example", _EXAMPLES, ids=str)
def test_a_word_is_read_with_the_words_beside_it(example: Example) -> None:
    assert_holds(example)


@pytest.mark.parametrize(
    "said",
    [
        "Mum fears that nobody knows what he wants.",
        "He cannot show staff what he wants, and then he shouts.",
        "I know what she wants before she says it.",
    ],
)
def test_what_a_child_wants_now_is_no_parents_hope(said: str) -> None:
    assert FOR_THE_CHILD.search(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "What we want is a trade for him.",
        "All she wants is a friend.",
        "What he wants most is a job.",
    ],
)
def test_what_a_family_wants_most_is_a_hope(said: str) -> None:
    assert FOR_THE_CHILD.search(said) is not None


@pytest.mark.parametrize(
    "said",
    [
        "Ilar talks but is not easy to follow. Make sure that he has understood you.",
        "Ilar speaks in a quiet voice in most of his lessons. Check whether he understood.",
        "He talks all day long at home and in class. Always check he has followed.",
    ],
)
def test_to_check_that_somebody_understood_is_no_way_of_telling(said: str) -> None:
    assert "how to tell" in _lacks(said, said, "Ilar")


@pytest.mark.parametrize(
    "said",
    [
        "Ilar talks in short phrases. Use his name first and check that he has understood.",
        "Ilar points or says one word. Show him a photograph, then check he has understood it.",
    ],
)
def test_to_check_after_telling_is_a_guide(said: str) -> None:
    assert _lacks(said, said, "Ilar") == ""


@pytest.mark.parametrize(
    "said",
    [
        "He is proud when he comes in with his walker.",
        "She steers her powerchair round the market and feeds herself.",
    ],
)
def test_how_somebody_gets_about_tells_nothing_of_health(said: str) -> None:
    assert HEALTH.search(NEVER_HEALTH.sub(" ", said)) is None


def test_what_a_chair_does_to_somebody_tells_of_health() -> None:
    said = "In my wheelchair my legs get stiff."
    assert HEALTH.search(NEVER_HEALTH.sub(" ", said)) is not None


@pytest.mark.parametrize("title", ["In Zofia’s words", "In my words"])
def test_words_of_the_pupil_are_the_pupils_and_no_guide(title: str) -> None:
    label = label_in(title, ("Zofia",))
    assert label is not None
    assert label.role is Role.CHILD
    assert label.element is not Element.A_COMMUNICATION
