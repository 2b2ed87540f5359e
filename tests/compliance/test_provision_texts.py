"""The rules about provision, on whole sections that they were not written for."""

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.rules.f import RULES as WORDING
from ehcplan.compliance.rules.f_links import RULES as LINKS
from ehcplan.compliance.rules.g_h import RULES as ELSEWHERE
from ehcplan.plan.whole import Letter
from tests.compliance.builders import ON, draft_case
from tests.compliance.provision_texts import CLEAN, CLEAN_ELSEWHERE, FAULTY, TEACHES

_CHECKER = Checker((*WORDING, *LINKS, *ELSEWHERE))


@pytest.mark.parametrize("style", CLEAN)
def test_a_clean_section_f_is_left_alone(style: str) -> None:
    found = _CHECKER.check(draft_case(f=CLEAN[style]), on=ON)
    told = [(one.rule, one.evidence) for one in (*found.findings, *found.questions)]
    assert [one for one in told if one[0].startswith("F")] == []


def test_clean_health_and_social_care_is_left_alone() -> None:
    found = _CHECKER.check(draft_case(**CLEAN_ELSEWHERE), on=ON)
    told = [(one.rule, one.evidence) for one in (*found.findings, *found.questions)]
    assert told == []


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r, texts in FAULTY.items() for t in texts])
def test_a_fault_is_seen_in_whatever_words(rule: str, text: str) -> None:
    assert rule in _CHECKER.check(draft_case(f=[text]), on=ON).fired()


@pytest.mark.parametrize("text", TEACHES)
def test_teaching_is_seen_among_health_provision(text: str) -> None:
    found = _CHECKER.check(draft_case(g=[text]), on=ON).of("F-11")
    assert [one.letter for one in found] == [Letter.G]
