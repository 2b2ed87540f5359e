"""Health and care, the place, payments and papers in other words: what they give, and where."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

_NINETEEN = dt.date(2007, 3, 14)
_YEAR_11 = dt.date(2011, 4, 5)
_YEAR_14 = dt.date(2008, 2, 1)
_YEAR_2 = dt.date(2020, 1, 5)


def _i(*texts: str, **rest: object) -> Case:
    return draft_case(loose={Letter.I: texts}, stage=Stage.FINAL, **rest)


def _j(text: str) -> Case:
    return draft_case(loose={Letter.J: [text]})


def _k(text: str) -> Case:
    return draft_case(loose={Letter.K: ["School report, J. Marlow, head, 5 June 2026", text]})


_NIGHT = "A night each month with a link carer."

EXAMPLES: tuple[Example, ...] = (
    breaks(
        "G-03",
        draft_case(g=["The nurse looks at his pump now and then (agreed, ICB, 2 May 2026)."]),
    ),
    breaks("G-03", draft_case(g=["Nurses see his splints several times a year."])),
    keeps(
        "G-03",
        draft_case(g=["A nurse checks his pump for an hour each term (ICB agreed, 2 May 2026)."]),
    ),
    breaks("H-01", draft_case(h1=["Merged with H2: see there."], h2=[_NIGHT])),
    breaks("H-01", draft_case(h1=["Both halves of H stand under the next title."], h2=[_NIGHT])),
    keeps("H-01", draft_case(h1=["A youth worker for an hour each Monday."], h2=[_NIGHT])),
    keeps(
        "H-02",
        draft_case(h1=["He is an adult, so nothing is put in this box."], born=_NINETEEN),
    ),
    keeps("H-03", draft_case(h1=["Sunday outings, two hours. His overnight stays are in H2."])),
    keeps("H-03", draft_case(h2=["A weekend away each term. The Saturday club stands in H1."])),
    breaks("H-03", draft_case(h1=["An overnight stay at the lodge each term."])),
    keeps("H-04", draft_case(h2=["Outreach worker, two hours, every Friday."])),
    breaks(
        "I-01",
        draft_case(f=["Everything in this section will happen at Thornwick Special School."]),
    ),
    keeps("I-01", draft_case(f=["Swimming is taught at Thornwick Leisure Centre each Friday."])),
    breaks("I-02", _i("To July 2027: Fell View, Mill Road.", "From September 2027: Beck House")),
    keeps("I-02", _i("Until 2027: Fell View, special school.", "From 2027: a mainstream school")),
    breaks("I-04", _i("A special school. She is in her last year there.", born=_YEAR_14)),
    keeps("I-04", _i("A special school.", born=_YEAR_14)),
    breaks("I-04", _i("Elm Infant School, a community school.", born=_YEAR_2)),
    keeps("I-04", _i("Elm Infant and Junior School, a community school.", born=_YEAR_2)),
    breaks("I-04", _i("A secondary school. College: we are choosing with mum.", born=_YEAR_11)),
    keeps("I-04", _i("A sixth form college, from September 2025.", born=_YEAR_11)),
    breaks("J-01", _j("Dad hires the coach with £900 that we pay into his bank account.")),
    breaks("J-01", _j("Funds are transferred to a separate account that mum has opened.")),
    keeps(
        "J-01", _j("Direct payments were discussed in May; mum prefers the school to arrange it.")
    ),
    breaks("K-01", _k("There is an eye clinic report too, but it was mislaid in the move.")),
    keeps("K-03", _k("The doctor’s report of 2 May 2026 quotes a scan of 2019.")),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_rule(example: Example) -> None:
    assert_holds(example)
