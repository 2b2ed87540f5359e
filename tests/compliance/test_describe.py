"""The page made from the records."""

from pathlib import Path

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.describe import GROUPS, in_general, rules_of, rules_page

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_committed_page_is_what_the_records_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == rules_page(), (
        "Write it anew: python -m ehcplan.compliance.describe > docs/rules.md"
    )


def test_every_rule_stands_under_one_heading() -> None:
    grouped = [rule.code for beginnings in GROUPS.values() for rule in rules_of(beginnings)]
    assert sorted(grouped) == sorted(RULES)


def test_the_page_gives_each_rule_its_part_with_all_it_says() -> None:
    page = rules_page()
    for rule in RULES.values():
        part = page.split(f"### {rule.code}: ")[1].split("\n#")[0]
        said = (rule.says, rule.why, rule.remedy, rule.keeps, rule.breaks)
        assert not [text for text in said if in_general(text) not in part]
        assert "{" not in part
        assert not [place for place in rule.citations if str(place) not in part]


def test_the_page_ends_in_one_newline_and_has_no_gaps() -> None:
    page = rules_page()
    assert page.endswith("\n")
    assert not page.endswith("\n\n")
    assert "\n\n\n" not in page
