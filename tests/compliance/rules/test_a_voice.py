"""Examples of rules A-17 to A-20 and A-35 to A-42: whose voice it is, and where it leads."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from ehcplan.compliance.draft import Neighbour
from ehcplan.compliance.rules.a_voice import RULES
from ehcplan.plan.case import Case
from ehcplan.plan.events import CapacityDecision, Event
from ehcplan.plan.identity import Identity
from ehcplan.plan.known import Known
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.plan.said import Answer, Consent, Contribution, Said
from ehcplan.plan.shown import Mode, Shown
from ehcplan.plan.whole import Letter, Outcome
from ehcplan.vocabulary import Element, Role, Stage, Voice
from tests.compliance.builders import (
    READ,
    Example,
    a_line,
    assert_holds,
    breaks,
    checked,
    draft_case,
    keeps,
    words,
)
from tests.plans import plan_case, variant

E = Element
LITTLE = dt.date(2022, 6, 1)
GROWN = dt.date(2009, 2, 1)
NOVEMBER = dt.date(2026, 11, 4)
TELLING = READ | {Known.GATHERING}
"""What a plan knows that says of some of its words how they came."""


def page(*lines: Line | tuple[Any, ...], **rest: Any) -> Case:
    """Return a plan as read from a Word file."""
    return draft_case(a=lines, **rest)


def loose(*texts: str, **rest: Any) -> Case:
    return draft_case(loose={Letter.A: texts}, **rest)


def said(
    text: str,
    voice: Voice | None = Voice.OWN_VIEW,
    element: Element = E.A_VIEWS,
    **shown: Any,
) -> Line:
    """Return a line of a read plan that shows this of who spoke."""
    return a_line(element, text, voice, shown=Shown(**shown))


def gathered(
    *texts: str,
    on: dt.date = NOVEMBER,
    method: str = "conversation",
    role: Role = Role.CHILD,
    element: Element = E.A_VIEWS,
    quote: bool = False,
    **rest: Any,
) -> Case:
    """Return a case of our own whose lines come from one contribution."""
    answers = tuple(
        Answer(prompt="notes", index=n, text=text, quote=quote) for n, text in enumerate(texts)
    )
    contribution = Contribution(
        id="c1", tool=None, contributor="Somebody", role=role, date=on, method=method,
        answers=answers,
    )  # fmt: skip
    lines = tuple(
        Line(
            ref=f"L{n}",
            element=element,
            wordings=(Wording(text=text),),
            sources=(Source(contribution="c1", prompt="notes", index=n),),
        )
        for n, text in enumerate(texts)
    )
    return draft_case(a=lines, read=False, said=Said(contributions=(contribution,)), **rest)


def _both(code: str, good: Iterable[Case], bad: Iterable[Case]) -> list[Example]:
    return [*(keeps(code, case) for case in good), *(breaks(code, case) for case in bad)]


SHARED = (
    "When a lesson begins we put one picture on the table, say what will happen in five words, wait "
    "while ten seconds go by, and start only after a nod, because beginning together matters more "
    "than beginning on time."
)
COPIED = SHARED.replace("a nod", "Harvey nods at her")


def beside(text: str, *, may_be_named: bool = False) -> dict[str, Any]:
    one = Neighbour(
        ref="n1", may_be_named=may_be_named, names=frozenset({"Harvey", "Lind"}), texts=(text,)
    )
    return {"neighbours": (one,)}


def _agrees(given: bool = True) -> Said:
    consent = Consent(scope="include_parents_views", given_by="Ilar", date=NOVEMBER, given=given)
    return Said(consents=(consent,))


MUM_LONG = said(
    "He is a lovely boy who would do anything for anybody, and he gets tired on the bus.",
    Voice.PARENT,
    E.A_PARENT_VIEWS,
)
MUM_SHORT = said("He eats when it is quiet.", Voice.PARENT, E.A_PARENT_VIEWS)
HIS_PAGE = said("“I ride everywhere and mend every bike that people leave here.” (Ilar)")
CAPACITY = CapacityDecision(
    decision="Choice of college",
    assessed_on=NOVEMBER,
    assessed_by="B. Orr",
    has_capacity=False,
    representative="Mum",
)
BEES = Outcome(
    ref="E1", words=words("By July Ilar inspects the school hive.", "E1w"), aspirations=("A1",)
)
SPELLS = Outcome(ref="E2", words=words("By July Ilar spells 60 words.", "E2w"))
HIVE = (E.A_ASPIRATIONS, "Keep bees", Voice.OWN_WORDS)


def _plan(*lines: Any, f: Iterable[str] = ("A teaching assistant, daily.",), **rest: Any) -> Case:
    return draft_case(a=lines, f=f, **rest)


EXAMPLES: tuple[Example, ...] = (
    *_both(
        "A-17",
        [
            page((E.A_VIEWS, "“I love my dog.” (Maelys, to Mrs P, SENCO, 4 Nov 2026)")),
            page((E.A_VIEWS, "Written by Ilar’s mum to represent what Ilar shows us: I love water.")),
            page(said("I hate the bell.", mode=Mode.SCRIBED, speaker="Ilar")),
            page(said("I hate the bell.", caption="Ilar’s words, written down by his tutor in May")),
            page(said("I want him to be safe.", Voice.PARENT, E.A_PARENT_VIEWS)),
            page((E.A_VIEWS, "He is in Year I of Section I and reads My Story books.")),
            loose("This section was written by Ilar with his tutor.", "I love my dog. I hate rain."),
            loose("Ilar told his tutor: I would like to sit by the door."),
            loose("I would like to sit by the door. – Ilar, 3 May 2026"),
            gathered("I like the back row"),
            gathered("I like the back row", role=Role.SCHOOL, quote=True),
            gathered("We worry about him", role=Role.SCHOOL),
        ],
        [
            page((E.A_VIEWS, "I love my dog and I find maths hard.")),
            page(said("My best day is Friday.", role=Role.CHILD)),
            loose("My name is Ilar and I’m ten. I’d like more time outside."),
            loose("Staff find him polite. I struggle with number and need lots of help."),
            gathered("I am happy at college", role=Role.SCHOOL),
            gathered("I am happy at college", method="observation"),
            draft_case(a=[(E.A_VIEWS, "I like the back row", Voice.OTHER)], read=False),
        ],
    ),
    breaks("A-17", page((E.A_VIEWS, "He is ten. I find maths hard. He runs.")), "I find maths hard."),
    *_both(
        "A-18",
        [
            loose(
                "Due to her age Ilar was unable to give her views.",
                "Observed by key person over three mornings: smiles and reaches for bubbles.",
            ),
            loose("Ilar does not speak. We saw him choose the sand on three visits."),
            page((E.A_VIEWS, "Ilar could not find the words for how good the trip was.")),
            page((E.A_HISTORY, "He was unable to attend school in 2020.")),
            gathered("Too young to give a view", "Looks up for yes", method="observation"),
        ],
        [
            loose("Due to her age Ilar was unable to give her views."),
            loose("Ilar’s views could not be obtained at this time."),
            page((E.A_VIEWS, "Non-verbal.")),
            page((E.A_VIEWS, "He lacks the understanding needed to contribute to this plan.")),
            page((E.A_VIEWS, "Ilar is pre-verbal and cannot tell us what he thinks.")),
            gathered("Ilar was too young to share his views", role=Role.SCHOOL),
        ],
    ),
    breaks("A-18", loose("Ilar did not wish to give any views."), "views"),
    breaks("A-18", loose("Ilar was not in a position to contribute.", "He went to Elm School in 2021.")),
    keeps("A-18", loose("Nobody here believes that he has no views.")),
    keeps("A-17", loose("“I like mud.", "I like rain.", "I hate the bus.” (Ilar, 2 June 2026)")),
    keeps("A-17", loose("Talk to me, not over me. Give me time.")),
    keeps("A-17", loose("Ilar typed lines 2 to 3 himself.", "I like mud.", "I like rain.")),
    breaks("A-17", loose("Everyone says I am kind.")),
    keeps("A-17", loose("The SENCO asked Ilar on 1 July 2026 and wrote his answers down.", "I like maths.", "I run.")),
    breaks(
        "A-17",
        loose(
            "The SENCO asked Ilar on 1 July 2026 and wrote his answers down.",
            "“I like maths.”",
            "“I feed the hens.”",
            "I hate being last.",
        ),
        "I hate being last.",
    ),
    *_both(
        "A-19",
        [
            gathered("The bell is loud"),
            page((E.A_VIEWS, "“The bell is loud.” (Ilar, to his tutor, 9 October 2026)"),
                 (E.A_VIEWS, "He told his tutor in May 2026 that he likes rain.")),
            page(said("“The bell is loud.”", gathered_on=NOVEMBER)),
            page((E.A_STRENGTHS, "Staff find him polite.")),
            page((E.A_VIEWS, "He wrote on a whiteboard for the SENCO (16 and 23 September 2026)."),
                 (E.A_VIEWS, "I hate the bell and I like rain."),
                 said("“We love him.”", Voice.PARENT, E.A_PARENT_VIEWS, gathered_on=NOVEMBER), knows=TELLING),
        ],
        [
            page((E.A_VIEWS, "I hate the bell and I like rain."),
                 said("“We love him.”", Voice.PARENT, E.A_PARENT_VIEWS, gathered_on=NOVEMBER), knows=TELLING),
            gathered("The bell is loud", method=""),
            page((E.A_VIEWS, "“The bell is loud.”")),
            page((E.A_VIEWS, "Ilar says that the bell is loud."), (E.A_HISTORY, "Born in 2015.")),
        ],
    ),
    *_both(
        "A-20",
        [
            gathered("The bell is loud"),
            gathered("The bell is loud", on=dt.date(2026, 7, 1), born=LITTLE),
            page((E.A_VIEWS, "Ilar told us in September 2026 that the bell is loud.")),
            gathered("Old", on=dt.date(2024, 9, 9), role=Role.PARENT),
        ],
        [
            gathered("The bell is loud", on=dt.date(2024, 9, 9)),
            gathered("The bell is loud", on=dt.date(2026, 3, 1), born=LITTLE),
            gathered(
                "The bell is loud",
                on=dt.date(2026, 7, 1),
                events=(Event(kind="admitted", on=dt.date(2026, 9, 7)),),
            ),
            page(said("“The bell is loud.”", gathered_on=dt.date(2025, 1, 8))),
            page((E.A_VIEWS, "Views were gathered in September 2024. Ilar said he likes rain.")),
        ],
    ),
    *_both(
        "A-35",
        [
            gathered("I need my squeezy or my head goes fuzzy", quote=True),
            page((E.A_VIEWS, "“When it is loud my head goes like a shaken bottle.”")),
            page(said("I require sensory regulation.", mode=Mode.REPRESENTED)),
            page((E.A_VIEWS, "“I like a quiet environment.”"), born=GROWN),
            page((E.A_PARENT_VIEWS, "“Sensory regulation is a big part of our day.”")),
        ],
        [
            gathered("I require sensory regulation to access learning", quote=True),
            page((E.A_VIEWS, "“I benefit from a low-arousal environment and structured tasks.”")),
            page((E.A_VIEWS, "Ilar said: “I need additional adult support for transitions.”")),
            page(
                said("We are a close family and go to the sea each summer", Voice.OWN_WORDS),
                said("We are a close family and go to the sea each summer", Voice.PARENT),
            ),
        ],
    ),
    keeps("A-36", page((E.A_VIEWS, "Ilar builds dens.")), extra=beside(SHARED)),
    keeps("A-36", _plan(f=[SHARED], guidance=(SHARED,)), extra=beside(SHARED)),
    keeps(
        "A-36",
        _plan(f=["Progress is reviewed each term by the SENCO with his parents and his teacher."]),
        extra=beside("Reading is reviewed each term by the SENCO with her parents, and more."),
    ),
    keeps("A-36", _plan(f=[SHARED]), extra={"neighbours": beside(SHARED)["neighbours"] * 3}),
    breaks("A-36", _plan(f=[SHARED]), "one picture", extra=beside(SHARED)),
    breaks(
        "A-36",
        _plan(f=[f"In class. {SHARED.replace('a nod', 'Ilar nods at him')}"]),
        extra=beside(COPIED),
    ),
    *_both(
        "A-37",
        [
            page(HIS_PAGE, born=GROWN),
            page(
                HIS_PAGE,
                said("Mum’s view (Ilar agreed, 3 Nov 2026): keep it quiet.", Voice.PARENT, E.A_PARENT_VIEWS),
                born=GROWN,
            ),
            page(HIS_PAGE, MUM_SHORT, born=GROWN, read=False, said=_agrees()),
            page(HIS_PAGE, MUM_SHORT, born=GROWN, read=False, capacity=(CAPACITY,)),
            page(MUM_LONG, born=LITTLE),
        ],
        [
            page(said("Ilar likes bikes."), MUM_LONG, born=GROWN),
            page(said("Ilar likes bikes."), MUM_LONG, born=GROWN, read=False, said=_agrees()),
            page(HIS_PAGE, MUM_SHORT, born=GROWN, read=False),
            page(HIS_PAGE, MUM_SHORT, born=GROWN, read=False, said=_agrees(given=False)),
            loose(
                "Mr and Mrs Pengelly have looked after Ilar for twenty years. They say that he is worn out.",
                "Ilar has no words.",
                born=GROWN,
            ),
            page(
                said("Ilar signs yes with a nod and points to tell you that he is done.", None, E.A_COMMUNICATION),
                said("Ilar’s mum says that he tires.", Voice.PARENT, E.A_PARENT_VIEWS),
                born=GROWN,
            ),
            loose(
                "Mum feels that the college is too big for him and would like someone to ring her.",
                "Ilar likes bikes.",
                born=GROWN,
            ),
        ],
    ),
    *_both(
        "A-38",
        [
            loose("Ilar decides. His mum comes to meetings with him.", born=GROWN),
            loose(
                "Decision: choice of college. Assessed 9 Oct 2026 by EP with symbols; does not have "
                "capacity for it; mum acts for him.",
                born=GROWN,
            ),
            draft_case(a=[HIVE], read=False, born=GROWN, capacity=(CAPACITY,)),
            loose("Mum decides.", born=LITTLE),
        ],
        [
            loose("Lacks capacity.", born=GROWN),
            loose("Her parents make all decisions for Ilar.", born=GROWN),
            draft_case(a=[HIVE], read=False, born=GROWN),
            page((E.A_DECISION_MAKING, "Mum decides."), born=GROWN),
        ],
    ),
    *_both(
        "A-39",
        [
            draft_case(a=[HIVE], e=[BEES], read=False),
            draft_case(a=[(E.A_ASPIRATIONS, "A hive. Not yet: next year", None)], e=["Spells."]),
            page((E.A_ASPIRATIONS, "Ilar wants to work with horses."), e=["Ilar grooms a pony."]),
            draft_case(a=[HIVE], e=[SPELLS], read=False, stage=Stage.SCHOOL_DRAFT),
        ],
        [
            draft_case(a=[HIVE], e=[SPELLS], read=False),
            draft_case(a=[HIVE], e=[BEES, SPELLS], read=False),
            page(
                (E.A_ASPIRATIONS, "Ilar wants to work with horses."),
                e=["By July 2027 Ilar reads 60 words.", "By July 2027 Ilar spells 40 words."],
            ),
            page((E.A_INTERESTS, "I’d love my own shop."), e=["By July 2027 Ilar reads 60 words."]),
        ],
    ),
    *_both(
        "A-40",
        [
            loose("Ilar said he wants to stay at his school.", "Mum would like him to stay too."),
            loose(
                "Ilar said he wants to stay with his mates.",
                "Dad sees this differently: he would like a specialist school.",
            ),
        ],
        [
            loose("“I want to stay with my mates.” (Ilar)", "The family want a special school."),
            page(
                said("I want a flat with my friends", element=E.A_ASP_LIVING),
                said("I would like him to stay at home with us", Voice.PARENT, E.A_PARENT_ASPIRATIONS),
            ),
            replace(
                gathered("I want to stay at this school", "Drums"),
                lines=(said("We want a smaller school", Voice.PARENT, E.A_PARENT_VIEWS),),
            ),
        ],
    ),
    *_both(
        "A-41",
        [
            _plan((E.A_COMMUNICATION, "Ilar signs Makaton."), f=["Staff sign with him daily."]),
            _plan((E.A_COMMUNICATION, "Ilar talks in sentences."), f=["Spelling, 20 minutes."]),
            _plan((E.A_COMMUNICATION, "He uses a talker."), f=["A speech app and training in it."]),
            draft_case(
                a=[(E.A_COMMUNICATION, "Ilar signs Makaton.")], f=["Spelling."],
                stage=Stage.SCHOOL_DRAFT,
            ),
        ],
        [
            _plan((E.A_COMMUNICATION, "Ilar speaks with an eye-gaze device."), f=["Handwriting."]),
            _plan((E.A_COMMUNICATION, "He is learning BSL."), f=["Spelling, 20 minutes daily."]),
            _plan((E.A_COMMUNICATION, "He tells us."), f=["Staff use PECS at each meal."]),
        ],
    ),
    *_both(
        "A-42",
        [
            page(
                said("Foster carer (PEP meeting, 14 Oct 2026): he sleeps well.", Voice.PARENT),
                identity=Identity(looked_after=True),
            ),
            page(HIS_PAGE, identity=Identity(looked_after=False)),
            page(HIS_PAGE, knows=READ | {Known.CARE_STATUS}),
            loose("Ilar was previously looked after.", knows=READ | {Known.CARE_STATUS}),
        ],
        [
            page(HIS_PAGE, identity=Identity(looked_after=True)),
            loose("Ilar is a looked-after child. “I like it here.” (Ilar)"),
            page(
                said("Foster carer: he sleeps well.", Voice.PARENT),
                identity=Identity(looked_after=True),
            ),
        ],
    ),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)


def test_first_person_under_one_heading_of_a_file_is_told_three_times_at_most():
    texts = ("I love my dog.", "I hate rain.", "I swim.", "I run.", "I bake.")
    case = page(*((E.A_VIEWS, one) for one in texts), (E.A_PLAY, "I swim."))
    assert len(checked(breaks("A-17", case)).findings) == 4


def test_a_pupil_whom_the_reader_may_not_see_is_never_named():
    hidden = checked(breaks("A-36", _plan(f=[SHARED]), extra=beside(SHARED)))
    shown = checked(breaks("A-36", _plan(f=[SHARED]), extra=beside(SHARED, may_be_named=True)))
    assert "Harvey" not in str(hidden)
    assert hidden.findings[0].message == "These words also stand in the plan of another pupil."
    assert "Harvey" in shown.findings[0].message


def test_without_the_schools_other_plans_nothing_is_said_of_shared_words():
    told = checked(breaks("A-36", _plan(f=[SHARED])))
    assert [one.needs for one in told.not_applicable] == [(Known.NEIGHBOURS,)]


def test_two_plans_of_the_school_share_a_paragraph():
    other = variant("p04_shared_words")
    held = Neighbour(ref="p4", may_be_named=False, texts=tuple(line.text for line in other.lines))
    told = checked(breaks("A-36", variant("p02_shared_words"), extra={"neighbours": (held,)}))
    assert len(told.findings) == 1
    assert len(told.findings[0].evidence.split()) > 35


def test_a_plan_shares_nothing_with_the_other_nine():
    names = ("p03_maelys", "p05_isaura", "p08_lowen", "p10_bram")
    others = tuple(
        Neighbour(ref=n, may_be_named=True, texts=tuple(line.text for line in plan_case(n).lines))
        for n in names[1:]
    )
    assert not checked(breaks("A-36", plan_case(names[0]), extra={"neighbours": others})).fired()


def test_old_views_weigh_more_at_a_review():
    old = gathered("The bell is loud", on=dt.date(2024, 9, 9))
    told = {
        stage: checked(breaks("A-20", old, stage=stage)).findings[0].duty.value
        for stage in (Stage.LA_DRAFT, Stage.REVIEW)
    }
    assert told == {Stage.LA_DRAFT: "good", Stage.REVIEW: "should"}


def test_a_file_without_dates_leaves_freshness_open():
    told = checked(breaks("A-20", page((E.A_VIEWS, "Ilar says that the bell is loud."))))
    assert [one.needs for one in told.not_applicable] == [(Known.GATHERING,)]


@pytest.mark.parametrize(
    "agreed",
    [
        "Ilar asked on 20 October 2026 that his parents’ page be kept. He has read it.",
        "He does not have capacity for this decision; his mother acts as his representative.",
        "Ilar has read Dad’s part and wants it to stay.",
        "What his mum says stands here because he agreed to it on 3 May 2026.",
    ],
)
def test_agreement_may_stand_anywhere_in_the_section(agreed):
    assert not checked(keeps("A-37", page(HIS_PAGE, MUM_SHORT, said(agreed), born=GROWN))).findings


@pytest.mark.parametrize("other", ["Mum and Dad agree with it.", "He is happy when Mum is here."])
def test_that_parents_agree_is_not_that_the_young_person_did(other):
    assert checked(breaks("A-37", page(HIS_PAGE, MUM_SHORT, said(other), born=GROWN))).findings


@pytest.mark.parametrize("text", ["&<b>“”I", "😀 \ud800 my", "a" * 10_000, "I " * 5_000, "my\x00…"])
def test_hostile_words_are_looked_at_without_harm(text):
    for rule in RULES:
        for case in (
            page((E.A_VIEWS, text), born=GROWN),
            _plan((E.A_COMMUNICATION, text), f=[text]),
        ):
            told = checked(breaks(rule.code, case, extra=beside(text)))
            assert told.fired() <= {rule.code}
