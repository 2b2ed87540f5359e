"""The catalogue, both ways: every rule has examples that keep and break it, and holds together."""

import importlib
import pkgutil
import string

import pytest

import tests.compliance.rules
from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.rule import ALWAYS, Certainty, Duty, Lines, Rule
from tests.compliance.builders import Example
from tests.pages import BANNED

_MODULES = [
    importlib.import_module(f"tests.compliance.rules.{one.name}")
    for one in pkgutil.iter_modules(tests.compliance.rules.__path__)
]
EXAMPLES: tuple[Example, ...] = tuple(example for module in _MODULES for example in module.EXAMPLES)

HOW_MANY = {
    "A": 42, "B": 10, "C": 4, "D": 4, "E": 13, "F": 24, "G": 3, "H": 4, "I": 4, "J": 2, "K": 7,
    "X": 12, "T": 14,
}  # fmt: skip


def test_every_rule_of_the_catalogue_is_here_under_its_code() -> None:
    wanted = {f"{letter}-{n:02}" for letter, last in HOW_MANY.items() for n in range(1, last + 1)}
    assert set(RULES) == wanted


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_rule_has_two_examples_that_keep_it_and_two_that_break_it(rule: Rule) -> None:
    own = [one for one in EXAMPLES if one.rule == rule.code]
    assert sum(one.breaks for one in own) >= 2
    assert sum(not one.breaks for one in own) >= 2


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_rule_says_what_why_and_what_to_do(rule: Rule) -> None:
    assert rule.says.endswith(".")
    assert rule.citations
    assert rule.keeps != rule.breaks
    for text in (rule.message, rule.why, rule.remedy):
        assert text.strip().endswith((".", "?", "”"))
        assert "!" not in text
    fields = {
        name
        for text in (rule.message, rule.why, rule.remedy, rule.question)
        for _, name, _, _ in string.Formatter().parse(text)
        if name is not None
    }
    assert all(name.isidentifier() for name in fields)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_rule_that_asks_has_a_question(rule: Rule) -> None:
    if rule.certainty is Certainty.ASKS:
        assert rule.question.endswith("?")


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_rule_speaks_in_the_words_that_pages_use(rule: Rule) -> None:
    texts = (rule.says, rule.message, rule.why, rule.remedy, rule.question)
    assert not [word for text in texts for word in BANNED.findall(text)]


def test_every_example_is_of_a_rule_that_exists() -> None:
    assert {one.rule for one in EXAMPLES} <= set(RULES)


def test_few_rules_look_at_every_line() -> None:
    always = [
        rule.code
        for rule in RULES.values()
        for part in rule.checks
        if isinstance(part, Lines) and ALWAYS in part.triggers
    ]
    assert len(always) < 5


def test_a_rule_of_practice_never_says_that_the_law_asks() -> None:
    for rule in RULES.values():
        if rule.duty is Duty.GOOD:
            assert "not lawful" not in rule.message + rule.why
