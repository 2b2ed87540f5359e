"""The thread through a plan: every item is on it, both ways agree, and what is loose is named."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.casework.dates import half_term_end
from ehcplan.casework.thread import short, thread_of
from ehcplan.plan.lines import Wording, Words
from ehcplan.plan.whole import Letter, Need, Outcome, Provision, WholePlan
from tests.casework.desk import a_case


def words(text):
    return Words(wordings=(Wording(text=text),))


def some(draw, refs):
    return tuple(draw(st.lists(st.sampled_from([*refs, "gone"]), unique=True, max_size=4)))


@st.composite
def plans(draw):
    needs = [f"n{i}" for i in range(draw(st.integers(0, 4)))]
    outcomes = [f"o{i}" for i in range(draw(st.integers(0, 4)))]
    return WholePlan(
        needs=tuple(Need(ref=ref, letter=Letter.B, words=words(ref)) for ref in needs),
        outcomes=tuple(
            Outcome(ref=ref, words=words(ref), needs=some(draw, needs)) for ref in outcomes
        ),
        provision=tuple(
            Provision(
                ref=f"p{i}",
                letter=Letter.F,
                words=words(f"p{i}"),
                needs=some(draw, needs),
                outcomes=some(draw, outcomes),
            )
            for i in range(draw(st.integers(0, 4)))
        ),
    )


@given(plans())
def test_everything_is_on_the_thread_and_both_ways_say_the_same(plan):
    thread = thread_of(a_case(plan=plan))
    held = {part.ref for part in (*plan.needs, *plan.outcomes, *plan.provision)}
    assert set(thread.items) == held
    forward = {(start, end) for start, ends in thread.forward.items() for end in ends}
    back = {(start, end) for end, starts in thread.back.items() for start in starts}
    assert forward == back
    for ref in held:
        assert thread.leads_to(ref).item.ref == thread.comes_from(ref).item.ref == ref


def test_a_strength_that_nothing_serves_is_not_loose():
    need = Need(ref="n", letter=Letter.B, words=words("Draws well"), is_strength=True)
    assert thread_of(a_case(plan=WholePlan(needs=(need,)))).loose() == ()


def test_a_long_text_is_cut_at_a_word_and_a_short_one_is_whole():
    assert short("a b\nc") == "a b c"
    assert short("word " * 100).endswith("word…")
    assert len(short("x" * 10_000)) <= 91


@pytest.mark.parametrize(
    ("on", "end"),
    [
        (dt.date(2026, 9, 1), dt.date(2026, 10, 31)),
        (dt.date(2026, 11, 1), dt.date(2026, 12, 31)),
        (dt.date(2027, 1, 1), dt.date(2027, 2, 15)),
        (dt.date(2027, 2, 16), dt.date(2027, 4, 15)),
        (dt.date(2027, 8, 31), dt.date(2027, 8, 31)),
    ],
)
def test_every_day_belongs_to_one_half_term(on, end):
    assert half_term_end(on) == end
