"""A pattern answers as the whole of it would, however few of its alternatives are looked for."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ehcplan.compliance.pattern import OFTEN, VERY_OFTEN, Pattern, make_ready
from ehcplan.compliance.pieces import alternatives

LONG = (
    r"\b(?:sleeps?|(?P<who>autis\w+|dyslexi\w+)|\d+ of (?:[)|(\]]|her)|not(?! a) (?:bit|jot)|[^\W\d]{9,}"
    r"|TA|eye[- ]?gaze|a{2,3})\b(?:, and)?"
)
WIDE = (
    r"\bone[|]two\b|\btwo\b.{0,9}\bone\b|(?<!very )\bthree\b|^\W*four\b|five$|\bsix|\bseven (?P<n>\d)"
    r"|\(eight\)|ni(?:ne|gh)\b|\bten thousand\b"
)
WORDS = (
    "sleep", "sleeps", "not", "not a", "bit", "jot", "autism", "dyslexic", "TA", "eye-gaze", "eyegaze",
    "aa", "aaaa", "one", "two", "one|two", "very", "three", "four", "five", "six", "sixty", "seven",
    "7", "(eight)", "nine", "nigh", "of", "her", "|", ")", "]", "é", "\n", "communication",
)  # fmt: skip
TEXTS = st.builds(
    lambda words, between: between.join(words),
    st.lists(st.sampled_from(WORDS), max_size=9),
    st.sampled_from((" ", " ", "", "-", ", ")),
)


@given(TEXTS)
@pytest.mark.parametrize("written", [LONG, WIDE])
@pytest.mark.parametrize("asked", [0, OFTEN, VERY_OFTEN])
def test_it_finds_what_the_whole_finds_however_often_it_is_asked(written, asked, text):
    pattern, whole = Pattern(written, re.IGNORECASE), re.compile(written, re.IGNORECASE)
    pattern.asked = asked
    assert [one.regs for one in pattern.finditer(text)] == [o.regs for o in whole.finditer(text)]
    first, same = pattern.search(text), whole.search(text)
    assert (first and first.groupdict()) == (same and same.groupdict())
    assert pattern.findall(text) == whole.findall(text)
    assert pattern.sub("_", text) == whole.sub("_", text)
    for start in (1, 3):
        assert (pattern.search(text, start) is None) == (whole.search(text, start) is None)
        assert (pattern.search(text, 0, start) is None) == (whole.search(text, 0, start) is None)


@pytest.mark.parametrize("written", [LONG, WIDE])
def test_a_long_one_is_looked_for_by_its_alternatives(written):
    assert Pattern(written, re.IGNORECASE).pieces is not None


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        (r"a|b|c|d", ["a", "b", "c", "d"]),
        (r"[|)]a|b\||(c|x)|d", ["[|)]a", r"b\|", "(c|x)", "d"]),
        (r"[]|]a|[^]|]b|c|d", ["[]|]a", "[^]|]b", "c", "d"]),
        (r"\b(?:a|b|c|d)e", [r"\b(?:a)e", r"\b(?:b)e", r"\b(?:c)e", r"\b(?:d)e"]),
        (r"(?<!x|y)(?-i:a|b|c|d)", [rf"(?<!x|y)(?-i:{one})" for one in "abcd"]),
        (r"(?P<n>a)|b|c|d", ["(?:a)", "b", "c", "d"]),
    ],
)
def test_a_pattern_is_cut_where_its_alternatives_part(written, parts):
    assert alternatives(written, 0) == parts


@pytest.mark.parametrize(
    "written",
    [
        r"a|b",  # too few
        r"\b(?:a|b|c|d)+",  # repeated: no longer one of them
        r"x(?:a|b|c|d)",  # signs of its own before
        r"(?P<n>a)(?P=n)|b|c|d",  # refers back
        r"(a)\1|b|c|d",
        r"(?i)a|b|c|d",  # flags for the whole of it
        r"sleep",
    ],
)
def test_a_pattern_that_cannot_be_cut_is_searched_whole(written):
    assert alternatives(written, 0) is None


def test_one_with_spaces_for_the_eye_is_searched_whole():
    assert alternatives("a | b | c | d", re.VERBOSE) is None


def test_nothing_is_compiled_before_it_is_looked_for():
    pattern = Pattern(WIDE, re.IGNORECASE)
    assert "whole" not in vars(pattern)
    pattern.asked = VERY_OFTEN
    assert pattern.search("Something else altogether.") is None
    assert "whole" not in vars(pattern)
    assert pattern.search("No. 5: forty; four five") is not None
    assert "whole" in vars(pattern)


def test_a_pattern_that_is_no_pattern_is_told_of_when_it_is_needed():
    with pytest.raises(re.error):
        Pattern("(").search("anything")


def test_what_goes_on_running_can_have_every_pattern_ready_and_leaves_time_for_others(monkeypatch):
    rests: list[float] = []
    monkeypatch.setattr(time, "sleep", rests.append)
    late = Pattern(r"\bnobody asked yet\b")
    assert make_ready() > 1_000
    assert len(rests) > 1_000
    assert all(rest > 0 for rest in rests)
    assert "whole" in vars(late)
    assert late.search("nobody asked yet")
