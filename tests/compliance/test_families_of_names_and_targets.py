"""Families of wordings: targets with nouns in their count, empty guides, names of conditions, times after school."""

import pytest

from ehcplan.compliance.checks import a_thread, e_ahead, e_move
from ehcplan.compliance.checks.a_guide import _lacks
from ehcplan.compliance.checks.a_hopes import _target
from ehcplan.compliance.checks.b import _tells_effect
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.words.difficulties import LABEL
from ehcplan.compliance.words.times import MOVE
from ehcplan.plan.whole import Letter


def _is_target(text: str) -> bool:
    return _target(text, Passage(text=text, ref="A1", letter=Letter.A)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ilar will be dressing himself on six school mornings out of seven by July.",
        "By Christmas she will be counting to thirty on nine tries out of ten.",
        "By half term 2027 he will finish twelve puzzles out of fifteen.",
    ],
)
def test_a_count_may_hold_the_thing_that_is_counted(text: str) -> None:
    assert _is_target(text)


@pytest.mark.parametrize(
    "text",
    [
        "He hopes that he will be riding a horse by next summer.",
        "By July he will be going to big school.",
        "Ilar won six races out of ten and beams.",
    ],
)
def test_a_hope_or_a_tale_is_no_target(text: str) -> None:
    assert not _is_target(text)


@pytest.mark.parametrize(
    "text",
    [
        "Simply ask him; he is bright and can tell you what he wants.",
        "She is a sociable girl who will happily tell you her opinion.",
        "Just speak to her as she is quick to tell adults what is on her mind.",
    ],
)
def test_being_ready_to_talk_is_no_guide_to_talking(text: str) -> None:
    assert _lacks(text, text, "Ilar")


@pytest.mark.parametrize(
    "text",
    [
        "He will tell you with his eyes; hold up two things and wait.",
        "She will tell you what she wants using her talker. Wait for her.",
    ],
)
def test_a_way_of_telling_is_a_guide(text: str) -> None:
    assert not _lacks(text, text, "Ilar")


@pytest.mark.parametrize(
    "text",
    [
        "Left hemiparesis.",
        "Charcot-Marie-Tooth disease.",
        "Speech: Dysarthria.",
        "Spastic quadriplegia.",
    ],
)
def test_a_condition_is_known_by_the_shape_of_its_name(text: str) -> None:
    assert LABEL.search(text)
    assert not _tells_effect(text)


def test_what_somebody_does_is_an_effect() -> None:
    assert _tells_effect("Verbal dyspraxia: she drops the ends of words.")


@pytest.mark.parametrize(
    "text", ["It is early days for thinking of work.", "A flat is a long way off."]
)
def test_a_hope_that_is_far_off_asks_for_no_outcome_yet(text: str) -> None:
    assert a_thread._LATER.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "A tutor comes for an hour every Tuesday after school.",
        "By July he is dressed and ready for school in ten minutes.",
    ],
)
def test_an_hour_of_the_day_is_no_move(text: str) -> None:
    assert not MOVE.search(e_move._NO_MOVE.sub(" ", text))


def test_work_beside_another_area_marks_an_outcome() -> None:
    assert e_ahead._WORK_BESIDE.search(
        "Outcome 2 (independent living, community, and work with animals)"
    )
    assert not e_ahead._WORK_BESIDE.search("Outcome 2 (community: group work with peers)")
