"""Section K as people write it: lines that list a paper, say that none was wanted, or agree to it."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.events import Event
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Advice, Letter
from ehcplan.vocabulary import Stage
from tests.compliance.builders import READ, Example, assert_holds, breaks, draft_case, keeps

_OLD = dt.date(2026, 2, 3)
_REQUESTED = Event(kind="request_received", on=dt.date(2026, 5, 18))
_ASKED = Event(kind="advice_requested", on=dt.date(2026, 6, 26))
_BLIND = "Registered blind since he was two."


def _row(
    said: str,
    *,
    letter: str = "f",
    dated: dt.date | None = _OLD,
    title: str = "",
    file: str = "attached",
) -> Advice:
    return Advice(
        ref="K9",
        code="K9",
        title=title or said.split(",")[0],
        letter=letter,
        dated=dated,
        file_name=file,
        printed=said,
    )


def _k(row: Advice, *loose: str, events: tuple[Event, ...] = (), b: tuple[str, ...] = ()) -> Case:
    return draft_case(
        advice=(row,),
        loose={Letter.K: loose},
        events=events,
        b=b,
        stage=Stage.LA_DRAFT,
        knows=READ | {Known.EVENTS},
    )


def _again(said: str, *loose: str) -> Case:
    return _k(_row(said), *loose, events=(_REQUESTED,))


EXAMPLES: tuple[Example, ...] = (
    keeps("K-01", _k(_row("(g) Moving to adult life, only from Year 9", dated=None, file=""))),
    keeps("K-01", _k(_row("(g) First asked for in Year 9, for the 2027 review", dated=None, file=""))),
    keeps("K-07", _k(_row("Individual healthcare plan, diabetes nurse", letter="c", dated=dt.date(2026, 9, 1)), events=(_ASKED,))),
    keeps("K-01", _k(_row("(h) Anyone the family named, no one was named", dated=None, file=""))),
    keeps("K-01", _k(_row("(h) Others the family asked for, Mum was asked; there was nobody", dated=None, file="—"))),
    keeps("K-01", _k(_row("Podiatry, J. Loe, podiatrist, 3 February 2026, stapled behind page 9"))),
    breaks("K-01", _k(_row("Podiatry, J. Loe, podiatrist, 3 February 2026, not yet supplied"))),
    breaks("K-01", _k(_row("Podiatry, J. Loe, podiatrist, 3 February 2026, kept at the clinic"))),
    breaks("K-01", _k(_row("Podiatry, J. Loe, podiatrist"), "Letter by Mr Tull, appended."), "Tull"),
    keeps(
        "K-03",
        _again("OT report, B. Penn, OT", "The OT, the council and Mum each signed on 1 June 2026."),
    ),
    keeps("K-03", _again("OT report, B. Penn, OT. All three parties agreed that it may stand.")),
    breaks("K-03", _again("OT report, B. Penn, OT. The council and its author are satisfied.")),
    breaks("K-03", _again("OT report, B. Penn, OT. The council and Mum agreed; B. Penn was not asked.")),
    breaks(
        "K-05",
        _k(_row("Psychological advice written by the family liaison worker", letter="d")),
        "worker",
    ),
    keeps(
        "K-05",
        _k(_row("Psychological advice: seen twice. I. Farrow, educational psychologist", letter="d")),
    ),
    breaks("K-06", _k(_row("OT report, B. Penn, OT"), "No teacher of the blind was free.", b=(_BLIND,))),
    keeps("K-06", _k(_row("OT report with the teacher of visually impaired pupils"), b=(_BLIND,))),
    keeps("K-06", _k(_row("OT report"), b=("His acuity is 6/6 and his hearing is normal.",))),
    keeps("K-07", _k(_row("School’s advice, head", letter="b", dated=dt.date(2026, 7, 9)), events=(_ASKED,))),
    keeps("K-07", _k(_row("School’s advice, head", letter="b", dated=None), events=(_ASKED,))),
    breaks("K-07", _k(_row("School’s advice, head", letter="b", dated=dt.date(2026, 9, 1)), events=(_ASKED,))),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_line_of_advice_is_judged_by_all_that_it_says(example: Example) -> None:
    assert_holds(example)


_EARLIER = (
    Event(kind="request_received", on=dt.date(2026, 6, 8)),
    Event(kind="advice_requested", on=dt.date(2026, 7, 17)),
)


def _one(title: str, dated: dt.date, *remarks: str) -> Case:
    row = Advice(ref="k1", code="K1", letter="c", title=title, author="School nurse", dated=dated)
    knows = READ | {Known.EVENTS, Known.REQUEST}
    held: dict[Letter, tuple[str, ...]] = {Letter.K: remarks} if remarks else {}
    return draft_case(advice=(row,), loose=held, events=_EARLIER, knows=knows, stage=Stage.FINAL)


@pytest.mark.parametrize(
    "title",
    ["Asthma plan", "Emergency seizure protocol", "Audiogram", "Clinic letter", "Feeding plan"],
)
def test_a_paper_made_for_its_own_sake_came_when_it_was_new(title: str) -> None:
    assert_holds(keeps("K-07", _one(title, dt.date(2026, 9, 10))))


@pytest.mark.parametrize("title", ["Medical advice", "Report of the nurse on his care plan"])
def test_advice_that_was_asked_for_is_late_after_six_weeks(title: str) -> None:
    assert_holds(breaks("K-07", _one(title, dt.date(2026, 9, 10)), "10 September"))


@pytest.mark.parametrize(
    "remark",
    [
        "The sight test came first. The Optometrist, the County and his Mum each agreed it is full.",
        "The Borough, the nurse and Ilar’s father accepted K1 as it is.",
    ],
)
def test_all_three_may_agree_under_capital_letters(remark: str) -> None:
    assert_holds(keeps("K-03", _one("Sight test", dt.date(2026, 3, 4), remark)))


def test_the_word_of_the_author_alone_is_not_enough() -> None:
    told = "The sight test came first. The School Nurse agreed that it is full."
    assert_holds(breaks("K-03", _one("Sight test", dt.date(2026, 3, 4), told)))
