"""Whole families of wordings for rules of A, B, D, I and K, good and bad, as officers write them."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.known import Known
from ehcplan.plan.shown import Shown
from ehcplan.plan.whole import Advice, Letter, Need, Placement
from ehcplan.vocabulary import Element, Stage, Voice
from tests.compliance.builders import (
    READ,
    Example,
    a_line,
    assert_holds,
    breaks,
    draft_case,
    keeps,
    words,
)

_PARENTS = Voice.PARENT
_KEPT_BY_NOBODY = Placement(ref="I1", type="mainstream secondary school")


def _hopes(text: str, voice: Voice | None = None, **rest: object) -> Case:
    return draft_case(a=[(Element.A_ASPIRATIONS, text, voice)], **rest)


def _asked(said: str, *, file: str = "", day: int | None = 9) -> Case:
    """Return a plan whose list of advice ends with what the family was asked."""
    row = Advice(
        ref="K8",
        code="K8",
        title="(h) Others",
        letter="h",
        role=said,
        dated=dt.date(2026, 6, day) if day else None,
        file_name=file,
        printed=f"(h) Others\t{said}\t{f'{day} June 2026' if day else '–'}\t{file or '–'}",
    )
    return draft_case(advice=(row,), stage=Stage.LA_DRAFT, knows=READ | {Known.ATTACHMENTS})


def _placed(*texts: str) -> Case:
    return draft_case(placements=(_KEPT_BY_NOBODY,), loose={Letter.I: texts}, stage=Stage.FINAL)


def _dated(text: str) -> Case:
    """Return a need whose day was taken from its own text."""
    need = Need(ref="n1", letter=Letter.B, words=words(text, "n1w"), as_of=dt.date(2026, 6, 9))
    return draft_case(b=[need])


def _plain(text: str) -> Case:
    return draft_case(b=[text])


def _strong(text: str) -> Case:
    return draft_case(
        b=[Need(ref="s1", letter=Letter.B, words=words(text, "s1w"), is_strength=True)]
    )


def _beside(said: str, asked: str) -> Case:
    """Return words that a part for the parents prints, with what that part is called."""
    return draft_case(
        a=[a_line(Element.A_PARENT_VIEWS, said, _PARENTS, shown=Shown(caption=asked))]
    )


def _only_in_a(said: str) -> Case:
    return draft_case(a=[(Element.A_HEALTH, said)], b=["Ilar counts to 20 (SENCO, May 2026)."])


def _known(said: str) -> Case:
    return draft_case(d=[said], stage=Stage.LA_DRAFT)


_READS = "Ilar reads 20 words (class teacher, 9 June 2026)."
_SECTION_A = (
    keeps("A-05", _hopes("We think that Ilar would love a dog and a boat.", _PARENTS)),
    keeps("A-05", _hopes("His key worker takes it that he wants to go to the big school.")),
    breaks("A-05", _hopes("We want him to have a trade.", _PARENTS)),
    keeps("A-06", _hopes("They fret about roads. Their wish is that he keeps his pals.")),
    breaks("A-06", _hopes("They fret about roads. They find the forms long.")),
    keeps("A-08", _hopes("He plays the cornet at chapel. He wants to be in a brass band.")),
    breaks("A-08", _hopes("He wants to be a bus driver.")),
    breaks("A-17", _beside("I like my teacher and I am a big boy now.", "What we heard"), "teacher"),
    keeps("A-17", _beside("I worry that he hides things from my mum and me.", "What we heard")),
    keeps("A-17", _beside("I see my sister most weekends, which helps.", "His mother’s page")),
    breaks("A-23", _hopes("We want Ilar to be out of nappies by 1 March 2027.", _PARENTS)),
    breaks("A-23", _hopes("Dad hopes he will read to us by the end of the summer term.", _PARENTS)),
    keeps("A-23", _hopes("We want him to start at the juniors by September 2027.", _PARENTS)),
    keeps("A-23", _hopes("Mum would like him to be happy by the time he is grown.", _PARENTS)),
    breaks("A-29", _hopes("The bailiffs came in May."), "bailiffs"),
    keeps("A-29", _hopes("He would love to become a youth offending worker.")),
    breaks("A-29", _hopes("The probation officer calls on Dad."), "probation"),
    keeps("A-29", _hopes("He wants to be a river bailiff like his grandad.")),
    keeps("A-39", draft_case(
        a=[(Element.A_ASPIRATIONS, "He wants to be a baker.")],
        e=["Ilar counts out change (Need 2; his hope: a bakery)."],
    )),
    breaks("A-39", draft_case(
        a=[(Element.A_ASPIRATIONS, "He wants to be a baker.")],
        e=["Ilar counts out change (Need 2; bakery staff)."],
    )),
    keeps("A-39", draft_case(
        a=[(Element.A_INDEPENDENCE, "He wants to learn to shave.")], e=["Ilar counts out change."],
    )),
)  # fmt: skip
_NEEDS = (
    breaks("B-06", _dated(f"{_READS} He spells at the level of a child of six."), "child of six"),
    keeps("B-06", _dated("He spells at the level of a child of six (SENCO, 9 June 2026).")),
    keeps("B-06", _dated("On the YARC (9 June 2026) he made slips. This is a reading age of 6.")),
    breaks("B-06", _plain("His talk is on a par with four-year-olds."), "four"),
    breaks("B-06", _plain("Ilar plays like a child half his age."), "half"),
    keeps("B-06", _strong("Does sums like a 14-year-old")),
    breaks("B-06", _strong("Standard score 118 for shapes")),
    keeps("A-22", draft_case(
        a=[(Element.A_COMMUNICATION, "He answers with his communication aid.")],
        b=["In class he takes 40 seconds to put two words together on his aid."],
    )),
    breaks("A-22", _only_in_a("He puts each page right up to his nose."), "nose"),
    breaks("A-22", _only_in_a("He says “what” a lot at home."), "what"),
    breaks("A-22", _only_in_a("He gets about on his crutches."), "crutches"),
    keeps("A-22", _only_in_a("He likes the window open and holds the door for his gran.")),
    keeps("A-22", _only_in_a("He used to have grommets.")),
    breaks("D-02", _known("Nobody in social care knows them.")),
    breaks("D-02", _known("Social care hold nothing about Ilar.")),
    keeps("D-02", _known("Is he likely to need adult social care: no assessment is called for.")),
    breaks("D-02", _known("Social care: no")),
    breaks("D-02", _known("Social care: no current involvement.")),
)  # fmt: skip
_PLACES = (
    breaks("I-02", _placed("To July 2027\nRowan Bank", "From September 2027\nA special school")),
    keeps("I-02", _placed("To July 2027: Rowan Bank, an infant school", "From then: Type only")),
    keeps("I-02", _placed("To July 2027: Rowan Bank", "Type: infant", "From May: a free school")),
)


EXAMPLES: tuple[Example, ...] = (*_SECTION_A, *_NEEDS, *_PLACES)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example: Example) -> None:
    assert_holds(example)


@pytest.mark.parametrize(
    "said",
    [
        "Carers were asked and put forward nobody",
        "The family needed no one else",
        "No other person was suggested",
        "His parents did not want advice from anyone further",
        "Mum and Dad, who are content with those above",
        "Asked at the meeting: nobody else",
    ],
)
def test_that_the_family_wanted_nobody_is_no_missing_paper(said: str) -> None:
    assert_holds(keeps("K-01", _asked(said)))


def test_a_paper_that_the_family_asked_for_is_to_be_there() -> None:
    assert_holds(breaks("K-01", _asked("Music teacher")))
    assert_holds(
        breaks("K-01", _asked("Riding instructor, asked by nobody else", file="at 9", day=None))
    )


def test_who_gave_psychological_advice_is_in_its_evidence() -> None:
    row = Advice(ref="K4", code="K4", title="Psychological advice", letter="d", role="Play worker")
    assert_holds(breaks("K-05", draft_case(advice=(row,)), "Play worker"))
