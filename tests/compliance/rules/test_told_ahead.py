"""What a draft prints of days and places to come: when its plan is to be sent, where the pupil goes next."""

import datetime as dt

import pytest

from ehcplan.compliance.checks.f_kinds import _left_out
from ehcplan.plan.case import Case
from ehcplan.plan.events import Event
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Area, Letter, Outcome, Provision
from ehcplan.vocabulary import Element, Stage
from tests.compliance.builders import (
    Example,
    assert_holds,
    breaks,
    draft_case,
    keeps,
    words,
)
from tests.compliance.rules.test_f_links import LINKED, READS, WRITES, need

ON = dt.date(2026, 11, 21)


def _dated(told: str, *printed: str, stage: Stage) -> Case:
    """Return a draft with these events and these lines on its cover."""
    events = tuple(
        Event(kind=kind, on=dt.date.fromisoformat(day))
        for kind, day in (one.split() for one in told.split(", "))
    )
    known = frozenset({Known.EVENTS, Known.REQUEST})
    return draft_case(
        b=["He cannot write."], events=events, guidance=printed, stage=stage, knows=known
    )


_REQUEST = "request_received 2026-07-29, draft_sent 2026-11-10, draft_served 2026-11-10"
_NOTICE = "review_meeting 2026-10-08, amendment_notice_sent 2026-11-03"


def _first(*printed: str, more: str = "") -> Case:
    return _dated(_REQUEST + more, *printed, stage=Stage.LA_DRAFT)


def _amended(*printed: str) -> Case:
    return _dated(_NOTICE, *printed, stage=Stage.AMENDMENT)


def _next(*texts: str) -> Case:
    return draft_case(loose={Letter.I: texts}, stage=Stage.AMENDMENT)


_SAID = (Element.A_VIEWS, "“Maths is good,” Ilar said on 2 June 2026.")


def _guide(text: str) -> Case:
    return draft_case(a=[(Element.A_COMMUNICATION, text)])


EXAMPLES: tuple[Example, ...] = (
    # A day that is still to come, of whatever is due then, makes no draft late.
    keeps("T-04", _first("Final plan due by: 16 December 2026"), on=ON),
    keeps("T-04", _first(more=", draft_sent 2027-02-15"), on=ON),
    breaks("T-04", _first("Final plan due by: 6 January 2027"), on=ON),
    # T-08: the day that is printed for the amended plan
    breaks("T-08", _amended("Amended plan to be sent: 22 January 2027"), on=ON),
    breaks("T-08", _amended("The final amended plan will be issued on 5 February 2027."), on=ON),
    breaks("T-08", _amended("We expect to send the new plan by 1 March 2027."), on=ON),
    keeps("T-08", _amended("Amended plan to be sent: 18 December 2026"), on=ON),
    keeps("T-08", _amended("Comments on the amended plan by 22 January 2027"), on=ON),
    keeps("T-08", _amended("The amended plan must by law be there by 22 January 2027."), on=ON),
    keeps("T-08", _amended("Next review of the amended plan: 7 October 2027"), on=ON),
    # I-01: a place to come, where nothing tells which is the present one
    breaks("I-01", _next("It is proposed to name Tarn Edge Academy."), "Tarn Edge Academy", on=ON),
    breaks("I-01", _next("Weir Lane School until July 2027, then Elm Park School from September 2027"), "Elm Park School", on=ON),
    breaks("I-01", _next("Next school: Elm Park School"), "Elm Park School", on=ON),
    breaks("I-01", _next("He will move to Elm Park School in Year 7."), "Elm Park School", on=ON),
    keeps("I-01", _next("Weir Lane School, a maintained primary school"), on=ON),
    keeps("I-01", _next("From September 2020: Weir Lane School"), on=ON),
    keeps("I-01", _next("From September 2027: a mainstream secondary school, to be named"), on=ON),
    keeps("I-01", _next("His mother would like Elm Park School from September 2027."), on=ON),
    keeps("I-01", _next("Elm Park School was consulted on a place from September 2027."), on=ON),
    # a guide that is in another place guides nobody
    breaks("A-14", _guide("How Ilar communicates, and what helps him to understand, is set out in the therapist’s report.")),
    breaks("A-14", _guide("Please refer to his communication passport, which is kept by his teacher in the classroom.")),
    breaks("A-14", draft_case(a=[_SAID, (Element.A_PARTICIPATION, "His communication is as described above.")])),
    keeps("A-14", _guide("He signs and points, as his therapist’s report tells. Use five words, then wait for him.")),
)  # fmt: skip


def _by_area(*, linked: bool) -> Case:
    """Return a plan by areas: two outcomes stand under one of them, with help for both."""
    texts = ("retells a story in five parts", "reads 90 words a minute", "produces an account")
    outcomes = [
        Outcome(
            ref=f"o{n}", words=words(f"By May 2028 Ilar {text}.", f"o{n}w"), area=Area.COGNITION
        )
        for n, text in enumerate(texts, 1)
    ]
    helps = ("retelling of a story", "reading of words", "dictation to a laptop")
    items = [
        Provision(
            ref=f"p{n}",
            letter=Letter.F,
            words=words(f"A tutor gives 20 minutes a day of {text}.", f"p{n}w"),
            outcomes=(f"o{n}",) if n < 3 else ("o1",) if linked else (),
        )
        for n, text in enumerate(helps, 1)
    ]
    repeated = frozenset({Letter.B, Letter.E, Letter.F})
    return draft_case(b=["He cannot write."], e=outcomes, f=items, repeated=repeated)


def test_help_under_an_area_may_be_for_any_of_its_outcomes() -> None:
    assert_holds(breaks("E-12", _by_area(linked=True), "account"))
    assert_holds(keeps("E-12", _by_area(linked=False)))


@pytest.mark.parametrize(
    ("text", "is_out"),
    [
        ("She takes the core subjects only.", True),
        ("He studies English and maths alone.", True),
        ("He follows a page of the atlas alone.", False),
        ("The mentor steps back as she does it alone.", False),
        ("He takes the bus alone.", False),
        ("She does PE only with the group of six.", False),
    ],
)
def test_doing_something_alone_leaves_no_subject_out(text: str, is_out: bool) -> None:
    assert (_left_out(text) is not None) is is_out


def test_what_two_places_arrange_is_no_outcome_of_a_service() -> None:
    arranged = "School and college meet with Ilar and his mother by 3 March 2027."
    served = "The school will give him a card."
    assert_holds(keeps("E-05", draft_case(e=["By May 2028 Ilar swims ten metres.", arranged])))
    assert_holds(breaks("E-05", draft_case(e=["By May 2028 Ilar swims ten metres.", served])))


def test_an_item_for_one_need_does_not_serve_the_others_of_its_outcome() -> None:
    aim = Outcome(ref="o1", words=words("By May 2028 Ilar reads a page.", "w"), needs=("n1", "n2"))
    served = draft_case(
        b=[need("n1", READS), need("n2", WRITES)],
        e=[aim],
        f=[
            Provision(
                ref="p1",
                letter=Letter.F,
                words=words("Reading", "p"),
                needs=("n1",),
                outcomes=("o1",),
            )
        ],
        knows=LINKED,
    )
    assert_holds(breaks("F-01", served, "Handwriting"))
