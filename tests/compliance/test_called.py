"""What a text's words call for: no thing too few, in the order in which they were kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.compliance.called import Called
from ehcplan.compliance.english import as_called, holds_any, tokens

TRIGGERS = ("sleep", "slee-", "sl-", "not", "no-", "#", "*", "AA", "autis-", "eye", "gaze", "’s")
TEXTS = st.lists(
    st.sampled_from(("Sleep", "sleeps", "nothing", "no", "7", "OT", "autism", "eye-gaze", "a", "")),
    max_size=6,
).map(" ".join)
KEPT = st.lists(st.sets(st.sampled_from(TRIGGERS), max_size=3), max_size=6)


def _is_meant(trigger, words):
    if trigger.endswith("-"):
        return any(word.startswith(trigger[:-1]) for word in words)
    return trigger in words


@given(TEXTS, KEPT)
def test_all_that_one_of_a_texts_words_means_is_called_for_in_order(text, kept):
    held = tokens(text)
    expected = [n for n, triggers in enumerate(kept) if any(_is_meant(t, held) for t in triggers)]
    assert Called(enumerate(kept)).by(held) == expected
    assert [n for n, one in enumerate(kept) if holds_any(held, frozenset(one))] == expected


def test_a_hyphened_word_is_known_by_its_halves_and_a_sign_by_its_own_token():
    held = tokens("Eye-gaze, 20 minutes; the SLT’s “own” plan for Ada")
    assert {"eye-gaze", "eye", "gaze", "#", "AA", "Aa", "“", "*", "slt's", "slt", "s"} <= held


def test_a_beginning_of_one_letter_is_refused():
    with pytest.raises(ValueError, match="too short"):
        as_called(frozenset({"a-"}))


def test_of_a_very_long_word_a_beginning_is_enough():
    written = "electroencephalographically"
    assert holds_any(tokens(f"Seen {written}."), frozenset({f"{written}-"}))
    assert Called([(1, [f"{written}-"])]).by(tokens(f"{written}s")) == [1]
    assert len(tokens("x" * 10_000).calling) < 50
