"""A second law beside the first, and rules that end and begin on a day."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.check import Checker
from ehcplan.compliance.citation import other
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Breach, Certainty, Duty, Lines, Regime, Rule
from ehcplan.compliance.shapes import plain_triggers
from tests.compliance.builders import ON, draft_case


class Reform(StrEnum):
    """A law that might come, as a package of its own would bring it."""

    SUPPORT_PLANS = "support-plans"


def _says_tier(passage: Passage, facts: Facts) -> Iterator[Breach]:
    yield Breach(passage=passage)


_TIER = Rule(
    code="S-01",
    says="A support plan names no tier.",
    duty=Duty.MUST,
    certainty=Certainty.DECIDES,
    citations=(other("A law that might come", "s.1"),),
    message="This names a tier.",
    why="A tier tells nobody what to do.",
    remedy="Say what is done.",
    checks=(Lines(check=_says_tier, triggers=plain_triggers("tier")),),
    keeps="Ten minutes of reading daily.",
    breaks="Tier two support.",
    regime=Reform.SUPPORT_PLANS,
)
_CASE = draft_case(f=["Tier two support."])


def test_a_second_law_speaks_alone_and_the_first_does_not_hear_of_it() -> None:
    both = [*RULES.values(), _TIER]
    reform = Checker(both, regime=Reform.SUPPORT_PLANS)
    present = Checker(both)
    assert reform.check(_CASE, on=ON).fired() == {"S-01"}
    assert [rule.code for rule in reform.rules] == ["S-01"]
    assert present.rules == Checker(RULES.values()).rules
    assert "S-01" not in present.check(_CASE, on=ON).fired()


def test_results_kept_under_one_law_are_not_given_out_under_another() -> None:
    kept: dict[object, object] = {}
    old = replace(_TIER, regime=Regime.CFA2014, checks=(replace(_TIER.checks[0], check=_nothing),))
    assert not Checker([old]).check(_CASE, on=ON, kept=kept).findings  # type: ignore[arg-type]
    found = Checker([_TIER], regime=Reform.SUPPORT_PLANS).check(_CASE, on=ON, kept=kept)  # type: ignore[arg-type]
    assert found.fired() == {"S-01"}


def _nothing(passage: Passage, facts: Facts) -> Iterator[Breach]:
    yield from ()


def test_a_rule_speaks_to_its_last_day_and_its_successor_from_the_next() -> None:
    last = dt.date(2029, 8, 31)
    first = last + dt.timedelta(days=1)
    closed = replace(_TIER, regime=Regime.CFA2014, in_force_to=last)
    successor = replace(closed, code="S-02", in_force_from=first, in_force_to=None)
    checker = Checker([closed, successor])
    assert checker.check(_CASE, on=last).fired() == {"S-01"}
    assert checker.check(_CASE, on=first).fired() == {"S-02"}


def test_before_the_act_no_rule_of_it_speaks() -> None:
    day_before = dt.date(2014, 8, 31)
    found = Checker(RULES.values()).check(_CASE, on=day_before)
    assert not found.fired()
    assert not found.not_applicable
