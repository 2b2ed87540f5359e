"""The 25 criteria of a good Section A: each leads to rules or to a question."""

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.criteria import CRITERIA, Judged
from tests.pages import BANNED


def test_there_are_25_in_order() -> None:
    assert [one.code for one in CRITERIA] == [f"Q{n}" for n in range(1, 26)]


def test_each_leads_to_rules_that_exist_or_to_a_question() -> None:
    for one in CRITERIA:
        assert set(one.rules) <= set(RULES)
        assert one.rules or one.question
        assert bool(one.question) == (one.judged is not Judged.BY_RULE)
        assert not BANNED.search(one.says + one.question)
