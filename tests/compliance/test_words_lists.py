"""The lists of words: each with a reason, a plain or kinder form, and words that call for it."""

import pytest

from ehcplan.compliance.called import Called
from ehcplan.compliance.checks.wrong_name import wrong_name
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.shapes import Term
from ehcplan.compliance.words.deficit import DEFICIT
from ehcplan.compliance.words.jargon import JARGON, jargon_in, plain_form
from ehcplan.compliance.words.names import DOUBTFUL_NAMES, GIVEN_NAMES, NOT_NAMES, is_form_of
from ehcplan.compliance.words.placeholders import placeholders_for
from ehcplan.compliance.words.private import PRIVATE
from ehcplan.compliance.words.short_forms import SHORT_FORMS, UNIVERSAL
from ehcplan.vocabulary import Stage
from tests.compliance.builders import ON, draft_case

# Texts that hold a term, and were not written for its triggers.
_HOLD = {
    "attention-seeking": "He wants attention all day",
    "defiant": "She defies adults",
    "refuses": "a school refuser",
    "challenging": "His behaviour can be challenging",
    "non-compliant": "He won’t comply",
    "controlling": "He wants everything on his own terms",
    "mental age": "She has the mind of a toddler",
    "inappropriate": "Inappropriate comments",
    "failing": "He has failed to learn it",
    "has no …": "with no awareness of others",
    "difficult family": "They come from a broken home",
    "kicks off": "He played up",
    "gets their own way": "He winds staff up",
    "slow learner": "less able than others",
    "having fled": "They are in hiding",
    "a home address": "They live at 4 Mill Lane",
    "a court": "the family court said so",
    "drink or drugs": "Dad drinks heavily",
    "a relative's mental health": "Gran is mentally ill",
    "abuse or neglect": "after a safeguarding referral",
    "money and housing": "They are homeless",
}


@pytest.mark.parametrize("term", [*DEFICIT, *PRIVATE], ids=lambda term: term.key)
def test_a_term_says_why_it_is_looked_at(term: Term) -> None:
    assert term.why.endswith(".")
    assert term.source
    assert term.triggers


@pytest.mark.parametrize("term", DEFICIT, ids=lambda term: term.key)
def test_a_word_that_labels_has_a_kinder_form_that_does_not(term: Term) -> None:
    assert term.instead
    assert not term.compiled.search(term.instead)


@pytest.mark.parametrize(("key", "text"), _HOLD.items())
def test_the_words_of_a_text_call_for_the_term_it_holds(key: str, text: str) -> None:
    terms = (*DEFICIT, *PRIVATE)
    (term,) = (one for one in terms if one.key == key)
    assert term.compiled.search(text)
    called = Called((one, one.triggers) for one in terms)
    assert term in called.by(Passage(text=text, ref="1").tokens)


def test_the_words_of_the_trade_have_plain_forms() -> None:
    assert len(SHORT_FORMS) + len(JARGON) > 350
    assert all(SHORT_FORMS.values())
    assert plain_form("dysregulated").startswith("overwhelmed")
    assert plain_form("happy") == ""


def test_a_term_of_the_trade_is_found_by_its_words() -> None:
    passage = Passage(text="Below the 1st %ile; self-regulating; executive function", ref="1")
    found = {one.group(0) for one in jargon_in(passage.text, passage.tokens)}
    assert found == {"%ile", "self-regulating", "executive function"}


def test_no_short_form_is_both_explained_and_known_to_all() -> None:
    assert not set(SHORT_FORMS) & UNIVERSAL


def test_names_are_of_many_origins_and_are_no_other_words() -> None:
    assert {"harvey", "aisha", "tomasz", "kwame", "bronwen", "linh", "zeynep"} <= GIVEN_NAMES
    assert not GIVEN_NAMES & NOT_NAMES
    assert "april" in DOUBTFUL_NAMES


@pytest.mark.parametrize(
    ("name", "own", "same"),
    [
        ("ben", "benjamin", True),
        ("benji", "benjamin", True),
        ("billy", "william", True),
        ("kez", "keziah", True),
        ("harvey", "corwin", False),
        ("jo", "john", False),
    ],
)
def test_a_short_form_is_the_same_name(name: str, own: str, same: bool) -> None:
    assert is_form_of(name, frozenset({own})) is same


def test_a_plain_long_text_is_not_looked_through_for_placeholders() -> None:
    passage = Passage(text="Ilar swims with his uncle on Sundays. " * 3, ref="1")
    assert placeholders_for(passage.text, passage.tokens) == ()


def test_a_draft_without_a_name_is_not_searched_for_wrong_ones() -> None:
    case = draft_case(name="", b=["Harvey reads."])
    assert list(wrong_name(Draft(case=case, on=ON, stage=Stage.LA_DRAFT))) == []
