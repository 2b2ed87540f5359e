"""The words that call for a pattern: never fewer than it needs, and few texts are looked at."""

import dataclasses
import datetime as dt
import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ehcplan.compliance
from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import VERY_OFTEN, Pattern
from ehcplan.compliance.section import Section
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage
from tests.plans import PLANS, plan_case

ON = dt.date(2026, 11, 21)
HOSTILE = ("", "&<>\"'", "🙂" * 300, "\ud800 sleep", "a" * 10_000, "Ünïts’ of-time", "don’t")


def _words(pattern):
    return calling_words(Pattern(pattern, re.IGNORECASE))


def _patterns():
    """Every pattern of the rules and the word lists, in whatever record it is kept."""
    found = {}
    for module in pkgutil.walk_packages(ehcplan.compliance.__path__, "ehcplan.compliance."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for pattern in _held(value):
                found.setdefault((pattern.pattern, pattern.flags), f"{module.name}.{name}")
    return [(name, Pattern(*written)) for written, name in found.items()]


def _held(value, depth=0):
    if isinstance(value, Pattern):
        yield value
    elif depth < 4:
        kept = value.values() if isinstance(value, dict) else ()
        if isinstance(value, list | tuple | set | frozenset):
            kept = value
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            kept = vars(value).values()
        for one in kept:
            yield from _held(one, depth + 1)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bsleep\b", {"sleep"}),
        (r"\bsleep\w*", {"sleep-"}),
        (r"\bsleeps?\b", {"sleep", "sleeps"}),
        (r"\b(?:one|two) to (?:one|\d)", {"one", "two"}),
        (r"\bcan (?:autis\w+|dyslex\w+)", {"autis-", "dyslex-"}),
        (r"\b(?:the )?hoist(?!\w)", {"hoist"}),
        (r"(?<![\w-])eye[- ]?gaze\b", {"eye", "eyegaze"}),
        (r"\b\d+ of (?:her|himself)\b", {"her", "himself"}),
        (r"\d{1,2}\s*x", {"#"}),
        (r"\bTA\b", {"ta"}),
    ],
)
def test_a_pattern_is_called_for_by_the_rarest_words_that_it_needs(pattern, words):
    assert _words(pattern) == words


@pytest.mark.parametrize("pattern", [r"leep", r"[^.]{3}", r"(?:\bsleep\b)?", r"\b\w+ly\b", r"^$"])
def test_a_pattern_without_a_word_of_its_own_is_called_for_by_every_text(pattern):
    assert _words(pattern) == {"*"}
    assert Pattern(pattern).may_match("")


def test_several_patterns_are_called_for_by_the_words_of_each():
    both = calling_words(Pattern(r"\bsleep\b"), Pattern(r"\bnoise\b"))
    assert both == {"sleep", "noise"}
    assert calling_words(Pattern(r"\bsleep\b"), Pattern(r".")) == {"*"}


def test_every_pattern_of_the_lists_answers_in_every_text_of_the_plans_as_the_whole_of_it_would():
    drafts = [Draft(case=plan_case(name), on=ON, stage=Stage.FINAL) for name in PLANS]
    texts = sorted({p.text for draft in drafts for p in draft.passages})[::9]
    seen = 0
    for name, pattern in _patterns():
        for text in (*texts, *HOSTILE):
            whole = pattern.whole.search(text)
            pattern.asked = VERY_OFTEN
            found = pattern.search(text)
            assert (whole and whole.regs) == (found and found.regs), (name, text)
            if whole is not None:
                seen += 1
                assert pattern.may_match(text), (name, text)
    assert seen > 3000


def test_most_texts_are_passed_over_for_a_pattern_with_rare_words():
    draft = Draft(case=plan_case(PLANS[0]), on=ON, stage=Stage.FINAL)
    called = draft.calling(_words(r"\b(?:hoist|standing frame)\b"))
    assert len(called) < len(draft.passages) / 4


WORDS = ("sleep", "sleeps", "not", "autism", "autistic", "TA", "1:1", "’s", "-", "é", "x2", "\n")


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from((" ", "", "-", ", ")))
def test_whatever_words_stand_together_nothing_that_matches_is_passed_over(words, between):
    text = between.join(words)
    for written in (r"\bautis\w+", r"\b(?:not )?sleeps?\b", r"\bTA\b|\bsleep-", r"\d:\d|’s\b"):
        pattern = Pattern(written, re.IGNORECASE)
        assert pattern.may_match(text) or pattern.whole.search(text) is None


def test_a_section_and_a_draft_give_the_passages_that_are_called_for_in_order():
    passages = tuple(
        Passage(text=text, ref=str(n), letter=Letter.B)
        for n, text in enumerate(("He sleeps well.", "Reads.", "Sleep is short."))
    )
    section = Section(letter=Letter.B, passages=passages)
    assert [p.ref for p in section.calling(frozenset({"sleep-"}))] == ["0", "2"]
    assert [p.ref for p in section.calling(frozenset({"sleep"}))] == ["2"]
    every = Section(letter=Letter.B, passages=passages, narrows=False)
    assert every.calling(frozenset({"sleep"})) == passages


def test_what_a_draft_narrows_to_is_in_the_order_of_the_letters():
    draft = Draft(case=plan_case("p03_maelys"), on=ON, stage=Stage.FINAL)
    words = frozenset({"*"})
    assert draft.calling(words) == draft.passages
    letters = (Letter.F, Letter.A, Letter.B)
    assert draft.calling(words, *letters) == draft.of(*letters)
    every = Draft(case=draft.case, on=ON, stage=Stage.FINAL, narrows=False)
    assert every.calling(frozenset({"zebra"}), Letter.A) == every.of(Letter.A)
    assert every.sections[Letter.A].calling(frozenset({"zebra"})) == every.of(Letter.A)


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_has_tokens_that_call_for_something(text):
    assert "*" in english.tokens(text)
    assert english.holds_any(english.tokens(text), frozenset({"*"}))
