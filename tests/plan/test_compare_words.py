"""Two texts word by word."""

from hypothesis import given
from hypothesis import strategies as st

from ehcplan.plan.compare_words import Fate, Segment, compare_words
from tests.builders import HOSTILE

some = st.one_of(
    st.text(),
    st.lists(st.sampled_from(["bee ", "hums ", "in\n", "grass", ", "])).map("".join),
    st.sampled_from(HOSTILE),
)


def side(segments, fate):
    return "".join(s.text for s in segments if s.fate in (Fate.SAME, fate))


@given(some, some)
def test_both_texts_come_back_to_the_letter(before, after):
    found = compare_words(before, after)
    assert side(found, Fate.REMOVED) == before
    assert side(found, Fate.ADDED) == after


@given(some, some)
def test_the_other_way_round_only_the_fates_turn(before, after):
    there, back = compare_words(before, after), compare_words(after, before)
    assert side(there, Fate.REMOVED) == side(back, Fate.ADDED)
    assert sorted(s.text for s in there if s.fate is Fate.SAME) == sorted(
        s.text for s in back if s.fate is Fate.SAME
    )


def test_one_changed_word_is_one_change():
    assert compare_words("20 minutes every day", "30 minutes every day") == (
        Segment(Fate.REMOVED, "20 "),
        Segment(Fate.ADDED, "30 "),
        Segment(Fate.SAME, "minutes every day"),
    )


def test_what_went_comes_before_what_came():
    fates = [s.fate for s in compare_words("a lively bee hums", "a quiet wasp sings")]
    assert fates == [Fate.SAME, Fate.REMOVED, Fate.ADDED]


def test_nothing_beside_nothing_is_nothing():
    assert compare_words("", "") == ()
