"""Sections I, J and K: placement, personal budget, advice."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.rules import i_j_k as rules_i_j_k
from ehcplan.plan.case import Case
from ehcplan.plan.events import Event
from ehcplan.plan.identity import Identity
from ehcplan.plan.known import Known
from ehcplan.plan.lines import Line
from ehcplan.plan.reading import LooseText
from ehcplan.plan.whole import (
    Advice,
    Budget,
    Letter,
    Need,
    Nothing,
    NothingHere,
    Placement,
    Reuse,
)
from ehcplan.vocabulary import Element, Stage, Voice
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
from tests.plans import EXPECTED, PLANS, VARIANTS, plan_case, variant

_YEAR_6 = dt.date(2016, 6, 3)
_YEAR_11 = dt.date(2011, 4, 5)
_PARENT_LINE = a_line(
    Element.A_PARENT_VIEWS, "We hope he keeps his friends", Voice.PARENT, ref="A9"
)


def _i(*texts: str, stage: Stage = Stage.LA_DRAFT, **rest: Any) -> Case:
    return draft_case(loose={Letter.I: texts}, stage=stage, **rest)


def _placed(*placements: Placement, stage: Stage = Stage.FINAL, **rest: Any) -> Case:
    return draft_case(placements=placements, stage=stage, read=False, **rest)


def _at(name: str = "", type_: str = "", **rest: Any) -> Placement:
    return Placement(ref=f"I-{name}-{rest.get('starts_on', '')}", name=name, type=type_, **rest)


def _amended(name: str) -> Case:
    case = _placed(_at(name, "mainstream"), stage=Stage.AMENDMENT)
    pupil = replace(case.pupil, setting_name="Weir Lane Primary School")
    return replace(case, pupil=pupil)


def _j(text: str, **rest: Any) -> Case:
    return draft_case(loose={Letter.J: [text]}, **rest)


def _k(*rows: str, a: tuple[Line, ...] = (_PARENT_LINE,), **rest: Any) -> Case:
    return draft_case(a=a, loose={Letter.K: rows, **rest.pop("loose", {})}, **rest)


def _advice(code: str, letter: str, title: str, role: str, **rest: Any) -> Advice:
    given: dict[str, Any] = {
        "author": "Ines Farrow",
        "dated": dt.date(2026, 10, 2),
        "file_name": f"{code}.pdf",
        **rest,
    }
    return Advice(ref=code, code=code, title=title, letter=letter, role=role, **given)


_ALL_ADVICE = (
    _advice("K1", "a", "Parent’s views", "mum"),
    _advice("K2", "b", "Educational advice", "SENCO"),
    _advice("K3", "c", "Medical advice", "community paediatrician"),
    _advice("K4", "d", "Psychological advice", "educational psychologist"),
    _advice("K5", "e", "Social care advice", "social worker"),
)
_ASKED_FAMILY = Event(kind="further_advice_answered", on=dt.date(2026, 10, 1))
_REQUESTED = Event(kind="request_received", on=dt.date(2026, 7, 6))


def _own(*advice: Advice, events: tuple[Event, ...] = (_ASKED_FAMILY,), **rest: Any) -> Case:
    return draft_case(advice=advice, read=False, events=events, **rest)


def _without(letter: str) -> tuple[Advice, ...]:
    return tuple(one for one in _ALL_ADVICE if one.letter != letter)


_FIVE_ROWS = (
    "Parental contribution, Mrs Pengelly, 4 October 2026",
    "Educational advice, J Abara, SENCO, 29/09/2026",
    "Community paediatrics report, Dr Osei, 30.09.2026",
    "EP advice, Ines Farrow, Educational Psychologist, 2 Oct 2026",
    "Children’s social care: screening letter, T Marsh, early help, 1 October 2026",
)

EXAMPLES: tuple[Example, ...] = (
    # I-01
    breaks("I-01", _i("Elm Park School"), "Elm Park School"),
    breaks("I-01", _i("Name: St Aldric’s Church of England Academy\nType: mainstream"), "Academy"),
    breaks("I-01", _i("A maintained special school for pupils with autism"), "special"),
    breaks("I-01", _placed(_at("Elm Park"), stage=Stage.LA_DRAFT), "Elm Park"),
    breaks(
        "I-01",
        _i("", f=["Ilar will attend Brackenfell Academy, where a TA supports him daily."]),
        "Brackenfell Academy",
    ),
    breaks("I-01", _i("Hazelbrook Nursery and Infants"), "Hazelbrook"),
    breaks("I-01", _amended("Sallowfield School"), "Sallowfield School"),
    keeps("I-01", _amended("Weir Lane Primary School")),
    keeps(
        "I-01", _i("Section I is left blank in a draft plan and is completed in the final plan.")
    ),
    keeps("I-01", _i("To be confirmed")),
    keeps("I-01", _i("The name and type of the school will be added once the plan is final.")),
    keeps("I-01", _i("Elm Park School", stage=Stage.FINAL)),
    keeps("I-01", draft_case(read=False, f=["A teacher at school reads with Ilar daily."])),
    keeps(
        "I-01",
        _i("", f=["The class teacher at Hob Lane Primary School meets him at the door daily."]),
    ),
    # I-02
    breaks("I-02", _placed(_at("Elm Park")), "Elm Park"),
    breaks("I-02", _placed(b=["Reading."])),
    breaks("I-02", _i("Elm Park School", stage=Stage.FINAL), "Elm Park School"),
    breaks(
        "I-02", _i("Placement from September 2026: Tarn Edge Academy", stage=Stage.AMENDED_FINAL)
    ),
    breaks("I-02", draft_case(b=["Reading."], empty=[Letter.I], stage=Stage.FINAL)),
    keeps("I-02", _placed(_at("Elm Park School", "maintained special school"))),
    keeps("I-02", _placed(_at("", "Mainstream secondary school"))),
    keeps("I-02", _i("Elm Park School, maintained special school", stage=Stage.FINAL)),
    keeps("I-02", _i("Tarn Edge Academy", "Type: mainstream academy", stage=Stage.FINAL)),
    keeps("I-02", _i("Mainstream primary school", stage=Stage.FINAL)),
    keeps(
        "I-02",
        _i("No school is named: Ilar has education otherwise than at school.", stage=Stage.FINAL),
    ),
    keeps("I-02", _i("Elm Park School")),
    # I-03
    breaks("I-03", _i("Elm Park School, URN 12345", stage=Stage.FINAL), "12345"),
    breaks("I-03", _i("UKPRN: 20012345", stage=Stage.FINAL), "20012345"),
    breaks(
        "I-03", draft_case(read=False, b=["x"], identity=Identity(school_urn="1234567")), "1234567"
    ),
    keeps("I-03", _i("Elm Park School (URN: 123456; UKPRN: 10012345)", stage=Stage.FINAL)),
    keeps("I-03", draft_case(read=False, b=["x"], identity=Identity(school_urn="199330"))),
    keeps("I-03", draft_case(f=["He fills the tea urn for 12 visitors."])),
    # I-04
    breaks(
        "I-04",
        _placed(_at("Weir Lane Primary School", "mainstream"), born=_YEAR_6),
        "Weir Lane",
    ),
    breaks("I-04", _i("Weir Lane Primary School, mainstream", stage=Stage.FINAL, born=_YEAR_6)),
    breaks(
        "I-04",
        _i(
            "Since 3 September 2022: Tarn Edge Academy (mainstream)",
            stage=Stage.AMENDMENT,
            born=_YEAR_11,
        ),
    ),
    breaks(
        "I-04",
        _i("Weir Lane Primary School, mainstream", stage=Stage.REVIEW, born=_YEAR_6),
        on=dt.date(2027, 3, 1),
    ),
    keeps("I-04", _i("Weir Lane Primary School", stage=Stage.REVIEW, born=_YEAR_6)),
    keeps(
        "I-04",
        _i(
            "To July 2027: Weir Lane Primary School. From September 2027: Aldergate School",
            stage=Stage.FINAL,
            born=_YEAR_6,
        ),
    ),
    keeps(
        "I-04",
        _placed(
            _at("Weir Lane Primary School", "mainstream"),
            _at("", "mainstream secondary school", starts_on=dt.date(2027, 9, 1)),
            born=_YEAR_6,
        ),
    ),
    keeps("I-04", _i("Weir Lane Primary School, mainstream", stage=Stage.FINAL)),
    keeps("I-04", _i("Cairn House, special school, ages 4 to 19", stage=Stage.FINAL, born=_YEAR_6)),
    # J-01
    breaks("J-01", _j("DP £3,000."), "DP"),
    breaks(
        "J-01", _j("The family receives direct payments of £42 a week, paid monthly."), "direct"
    ),
    breaks(
        "J-01",
        draft_case(
            read=False, budget=Budget(requested=True, words=words("Direct payment of £900"))
        ),
        "Direct payment",
    ),
    keeps("J-01", _j("Direct payment of £3,000 a year. Meets N2 and E3.")),
    keeps(
        "J-01", _j("A direct payment pays for swimming so that Ilar is safe in water (outcome 4).")
    ),
    keeps("J-01", _j("There are no direct payments and no personal budget.")),
    keeps(
        "J-01", _j("No personal budget requested. The family knows it can ask for direct payments.")
    ),
    keeps(
        "J-01",
        draft_case(
            read=False,
            budget=Budget(
                requested=True,
                words=words("Direct payment of £900"),
                needs=("B1",),
                outcomes=("E1",),
            ),
        ),
    ),
    # J-02
    breaks("J-02", draft_case(b=["Reading."], empty=[Letter.J])),
    breaks("J-02", draft_case(b=["Reading."], read=False)),
    keeps("J-02", _j("No personal budget requested.")),
    keeps("J-02", _j("N/A")),
    keeps("J-02", draft_case(b=["Reading."], read=False, budget=Budget(requested=False))),
    keeps(
        "J-02",
        draft_case(read=False, nothing=(NothingHere(letter=Letter.J, why=Nothing.NONE),)),
    ),
    keeps("J-02", draft_case(b=["Reading."])),
    # K-01
    breaks("K-01", _k("EP report"), "EP report"),
    breaks("K-01", _k("Occupational therapy assessment, M Roe, OT, to follow"), "to follow"),
    breaks("K-01", _k("Report dated 3 October 2026"), "Report"),
    breaks("K-01", _own(_advice("K3", "d", "EP report", "EP", file_name="")), "EP report"),
    breaks("K-01", _own(_advice("K3", "d", "EP report", "EP", dated=None)), "EP report"),
    breaks("K-01", _own(_advice("K3", "d", "EP report", "", author="")), "EP report"),
    keeps("K-01", _k("K3 EP report, educational psychologist, 2 Oct 2026, attached.")),
    keeps("K-01", _k(*_FIVE_ROWS)),
    keeps("K-01", _k("The advice and information listed below was gathered for the assessment.")),
    keeps("K-01", _k("Advice, author, role and date")),
    keeps("K-01", _own(*_ALL_ADVICE)),
    # K-02
    breaks("K-02", _k(*_FIVE_ROWS[:2], *_FIVE_ROWS[3:]), "medical"),
    breaks("K-02", _k(*_FIVE_ROWS[:4]), "social care"),
    breaks("K-02", _k(*_FIVE_ROWS, born=_YEAR_11), "adulthood"),
    breaks("K-02", _own(*_without("c")), "medical"),
    breaks("K-02", _own(*_ALL_ADVICE, born=_YEAR_11), "adulthood"),
    breaks("K-02", _own(*_ALL_ADVICE, events=())),
    keeps("K-02", _k(*_FIVE_ROWS)),
    keeps("K-02", _k(*_FIVE_ROWS, "Careers guidance, L Quist, 3 Oct 2026", born=_YEAR_11)),
    keeps("K-02", _own(*_ALL_ADVICE)),
    keeps("K-02", _own(*_without("c"), stage=Stage.SCHOOL_DRAFT)),
    # K-03
    breaks(
        "K-03",
        _own(
            _advice("K4", "d", "EP report", "EP", dated=dt.date(2024, 5, 2)),
            events=(_REQUESTED,),
        ),
        "EP report",
    ),
    breaks(
        "K-03",
        _own(
            _advice(
                "K4",
                "d",
                "EP report",
                "EP",
                dated=dt.date(2026, 5, 2),
                reuse=Reuse(giver=True, authority=True),
            ),
            events=(_REQUESTED,),
        ),
    ),
    breaks("K-03", _k("Physiotherapy report, N Adair, 12 January 2025"), "Physiotherapy"),
    keeps(
        "K-03",
        _own(
            _advice(
                "K4",
                "d",
                "EP report",
                "EP",
                dated=dt.date(2026, 5, 2),
                reuse=Reuse(giver=True, authority=True, family=True, on=dt.date(2026, 8, 1)),
            ),
            events=(_REQUESTED,),
        ),
    ),
    keeps("K-03", _own(*_ALL_ADVICE, events=(_REQUESTED,))),
    keeps("K-03", _k("Physiotherapy report, N Adair, 12 May 2025; all agreed it is sufficient")),
    keeps("K-03", _k("Physiotherapy report, N Adair, 12 September 2026")),
    # K-04
    breaks("K-04", _k("Paediatric report, Dr Osei, 15 January 2025"), "Paediatric"),
    breaks("K-04", _own(_advice("K7", "f", "OT report", "OT", dated=dt.date(2025, 1, 15)))),
    keeps("K-04", _k("Paediatric report, Dr Osei, 15 October 2026")),
    keeps("K-04", _own(*_ALL_ADVICE)),
    # K-05
    breaks("K-05", _own(_advice("K4", "d", "Psychological advice", "specialist teacher"))),
    breaks("K-05", _k("Psychological advice: Ines Farrow, specialist teacher, 2 October 2026")),
    breaks("K-05", _k("EP advice, R Dell, SENCO, October 2026"), "EP advice"),
    keeps("K-05", _own(_advice("K4", "d", "Psychological advice", "EP"))),
    keeps(
        "K-05", _k("Psychological advice: Ines Farrow, educational psychologist, 2 October 2026")
    ),
    keeps("K-05", _k("EP report, 2 October 2026")),
    # K-06
    breaks(
        "K-06",
        _k(*_FIVE_ROWS, b=["Ilar has a moderate hearing loss in both ears and wears aids."]),
        "hearing loss",
    ),
    breaks("K-06", _own(*_ALL_ADVICE, identity=Identity(primary_need="VI")), "VI"),
    breaks(
        "K-06",
        _own(
            *_ALL_ADVICE,
            b=[Need(ref="B1", letter=Letter.B, words=words("Hearing."), code="HI")],
        ),
        "HI",
    ),
    keeps(
        "K-06",
        _k(*_FIVE_ROWS, "QTVI report, 30 September 2026", b=["Ilar is severely sight impaired."]),
    ),
    keeps(
        "K-06",
        _k(*_FIVE_ROWS, "Ola Brand, teacher of the deaf, 1 Oct 2026", b=["Ilar is deaf."]),
    ),
    keeps("K-06", _k(*_FIVE_ROWS, b=["Ilar has no hearing or vision loss. His mum is deaf."])),
    keeps(
        "K-06",
        _own(
            *_ALL_ADVICE,
            _advice("K6", "f", "Advice", "qualified teacher of the deaf"),
            identity=Identity(secondary_need="HI"),
        ),
    ),
    # K-07
    breaks(
        "K-07",
        _own(
            _advice(
                "K2",
                "b",
                "Educational advice",
                "SENCO",
                asked_on=dt.date(2026, 9, 7),
                sent_on=dt.date(2026, 11, 2),
            )
        ),
    ),
    breaks("K-07", _own(_advice("K2", "b", "Report", "OT", asked_on=dt.date(2026, 9, 7)))),
    breaks(
        "K-07",
        _own(
            events=(Event(kind="advice_requested", on=dt.date(2026, 9, 7)),),
            b=["Reading."],
        ),
    ),
    breaks("K-07", _k("School advice, SENCO, requested 7 Sept 2026, received 2 November 2026")),
    keeps(
        "K-07",
        _own(
            _advice(
                "K2",
                "b",
                "Educational advice",
                "SENCO",
                asked_on=dt.date(2026, 9, 7),
                sent_on=dt.date(2026, 10, 16),
            )
        ),
    ),
    keeps("K-07", _k("School advice, SENCO, requested 7 Sept 2026, received 16 October 2026")),
    keeps(
        "K-07",
        _own(
            events=(
                Event(kind="advice_requested", on=dt.date(2026, 9, 7)),
                Event(kind="advice_given", on=dt.date(2026, 10, 19)),
            ),
            b=["Reading."],
        ),
    ),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_each_rule_speaks_where_it_is_broken_and_nowhere_else(example: Example) -> None:
    assert_holds(example)


@pytest.mark.parametrize("name", [*PLANS, *VARIANTS])
def test_the_ten_plans_hear_of_i_j_and_k_what_they_should(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    expected = EXPECTED[name]
    own = frozenset(rule.code for rule in rules_i_j_k.RULES)
    fired = Checker(rules_i_j_k.RULES).check(case, on=expected.on).fired()
    assert expected.fire & own <= fired
    assert not expected.quiet & fired


def test_a_row_names_the_report_and_what_it_lacks() -> None:
    found = checked(breaks("K-01", _k("Occupational therapy report, M Roe")))
    assert found.findings[0].message == (
        "“Occupational therapy report, M Roe” is listed without its date."
    )


def _read_rows(*cells: str, **rest: Any) -> Case:
    rows = tuple(replace(one, author="", role="", file_name="Yes") for one in _ALL_ADVICE)
    return draft_case(a=(_PARENT_LINE,), advice=rows, loose={Letter.K: cells}, **rest)


def test_cells_that_were_kept_as_they_stand_belong_to_their_row() -> None:
    who = (
        "Mother",
        "SENCO",
        "Community paediatrician",
        "Educational psychologist",
        "Social worker",
    )
    assert not checked(keeps("K-01", _read_rows(*who))).findings
    asked = checked(breaks("K-07", _read_rows(*["3 August 2026"] * 5)))
    assert {one.message for one in asked.findings} >= {
        "“Medical advice” was due on 14 September 2026."
    }
    assert not checked(keeps("K-07", _read_rows(*["1 September 2026"] * 5))).findings


def test_an_attachment_column_may_say_that_there_is_none() -> None:
    def listed(row: Advice) -> Case:
        return draft_case(a=(_PARENT_LINE,), advice=(row,), knows=READ | {Known.ATTACHMENTS})

    assert_holds(breaks("K-01", listed(replace(_ALL_ADVICE[0], file_name="Missing"))))
    assert_holds(keeps("K-01", listed(_ALL_ADVICE[0])))


@pytest.mark.parametrize(
    "who", ["Cognitive assessor, learning base", "Psychotherapist in private practice"]
)
def test_a_title_beside_psychological_advice_is_a_psychologists(who: str) -> None:
    row = _advice("K4", "d", "Psychological advice", "", author=who)
    assert_holds(breaks("K-05", draft_case(advice=(row,))))
    psychologist = replace(row, author="Educational psychologist")
    assert_holds(keeps("K-05", draft_case(advice=(psychologist,))))


def test_columns_that_some_rows_leave_blank_still_belong_to_their_rows() -> None:
    asked, back = "Asked for on", "Came back on"
    cells = (
        (asked, "15 June 2026"), (back, "29 June 2026"), (asked, "15 June 2026"),
        (back, "24 August 2026"), (back, "4 June 2026"),
    )  # fmt: skip
    loose = tuple(
        LooseText(ref=f"K-{n}", letter=Letter.K, heading=heading, text=text)
        for n, (heading, text) in enumerate(cells)
    )
    rows = tuple(replace(one, dated=dt.date(2026, 6, 15)) for one in _ALL_ADVICE[:3])
    case = draft_case(advice=rows, loose={Letter.K: []})
    assert case.reading is not None
    case = replace(case, reading=replace(case.reading, loose=loose))
    late = checked(breaks("K-07", case))
    assert [one.evidence.partition(", ")[2][-14:] for one in late.findings] == ["24 August 2026"]


def test_of_a_paper_plan_nothing_is_decided_that_only_its_files_could_tell() -> None:
    found = checked(keeps("K-01", _k(*_FIVE_ROWS)))
    assert found.not_applicable[0].needs == (Known.ATTACHMENTS,)


@pytest.mark.parametrize("text", ["<b>&\"'", "😀" * 50, "\ud800 School", "School " * 2000])
def test_hostile_words_are_looked_at_like_any_others(text: str) -> None:
    case = draft_case(loose={Letter.I: [text], Letter.J: [text], Letter.K: [text]})
    assert Checker(rules_i_j_k.RULES).check(case, on=dt.date(2026, 11, 21)) is not None
