"""Whose hope a sentence of Section A tells, what an answer leaves out, and how free time shows."""

import pytest

from ehcplan.compliance.checks.a_told import tells_nothing
from tests.phrases import base
from tests.phrases.bank import Phrase, breaks, keeps

SOURCE, LIKES, HOPES, SCHOOL, HEALTH, FRIENDS, ALONE, NEXT, TALK, STORY, ADMIRED, MUM = range(12)


def _but(*left_out: int) -> tuple[str, ...]:
    return tuple(line for at, line in enumerate(base.A_AT[9]) if at not in left_out)


def _only(*kept: int) -> tuple[str, ...]:
    return tuple(base.A_AT[9][at] for at in kept)


_HEARD = _only(STORY, MUM)
_NO_PARENT = _but(MUM)
_NO_PLAY = _only(SOURCE, HEALTH, TALK, STORY, MUM)
_NO_HOPE = _but(HOPES, NEXT)
_NO_LATER = tuple(
    line for at, line in enumerate(base.A_AT[15]) if at not in (LIKES, HOPES, FRIENDS, NEXT, ADMIRED, MUM)
)  # fmt: skip
_HAPPY = "Mum (4 June 2026) hopes that he will be happy."

EXAMPLES = (
    breaks("A-01", alone=True, A="Questionnaire emailed to Dad on 5 May; chased 19 May."),
    keeps("A-01", alone=True, A="Questionnaire returned by Dad on 5 May: he is a funny, stubborn boy."),
    breaks("A-02", alone=True, A=(*_HEARD, "Pupil voice: Ilar was away. Mrs Orme thinks that he copes.")),
    keeps("A-02", alone=True, A=(*_HEARD, "Picture sort, 1 May 2026. Yes box: sand, drums. No box: hymns.")),
    breaks("A-03", alone=True, A=(*_NO_PARENT, "Mother’s views: much the same as his.")),
    breaks("A-03", alone=True, A=(*_NO_PARENT, "Family views: everyone likes the sea and the dog.")),
    keeps("A-03", alone=True, A=(*_NO_PARENT, "From Ada, her cousin’s foster mum and his (3 May 2026): he eats well. Buses scare me.")),
    keeps("A-03", alone=True, A=(*_NO_PARENT, "Phone call with Dad, 3 May 2026: sums are a worry. I can see him trying.")),
    breaks("A-04", alone=True, A=(*_NO_PLAY, "Interests: nothing out of the ordinary.")),
    breaks("A-04", alone=True, A=(*_NO_PLAY, "“I like it when people wait. I don’t like to be hurried.”")),
    breaks("A-04", alone=True, A=(*_NO_PLAY, "The town has a rowing club and a skate park.")),
    keeps("A-04", alone=True, A=(*_NO_PLAY, "Ask her brother or ask him about moths: he has dozens of them, pinned and named.")),
    keeps("A-04", alone=True, A=(*_NO_PLAY, "His pocket money goes on fuses and wire.")),
    breaks("A-05", alone=True, A=(*_NO_HOPE, "Aspirations: his swimming coach would love him to race.")),
    breaks("A-05", alone=True, A=(*_NO_HOPE, "Aspirations: written in the review report.")),
    keeps("A-05", alone=True, A=(*_NO_HOPE, "From photographs of people at work Ilar took the postwoman. “That’s me, later.”")),
    breaks("A-06", alone=True, A=(*_NO_PARENT, "Mum (3 May 2026): I hope that the new wheelchair comes soon.")),
    breaks("A-06", alone=True, A=(*_NO_PARENT, "Dad (3 May 2026) says he is settled. His aunt hopes that he will go far.")),
    keeps("A-06", alone=True, A=(*_NO_PARENT, "Dad (3 May 2026): I’d be so happy if he ended up with work that he likes.")),
    keeps("A-06", alone=True, A=(*_NO_PARENT, "Rhian (3 May 2026) is tired. His future? She would rather keep that to herself.")),
    breaks("A-07", alone=True, age=15, A=(*_NO_LATER, "“I want a flat over the bakery, and the football lads round.”", _HAPPY)),
    keeps("A-07", alone=True, age=15, A=(*_NO_LATER, "Earning: “Roofing.” Where: “Tom’s spare room.” Who with: “The band, same as now.”", _HAPPY)),
    breaks("A-08", alone=True, A=(*_NO_PLAY, "Leisure: his blue badge was renewed in May.")),
    keeps("A-08", alone=True, A=(*_NO_PLAY, "Wet Sundays go on maps of lands that are not there.")),
    keeps("A-08", alone=True, A=(*_NO_PLAY, "Left to his own devices Ilar is under the piano with a torch.")),
)  # fmt: skip


@pytest.mark.parametrize("phrase", EXAMPLES, ids=lambda one: f"{one.rule} {one}"[-90:])
def test_an_answer_is_told_by_what_it_answers(phrase: Phrase) -> None:
    assert bool(phrase.checked(frozenset({phrase.rule})).fired()) is phrase.breaks


@pytest.mark.parametrize(
    "sentence",
    [
        "A second form was posted on 3 May.",
        "Booklet with parents.",
        "Hobbies: the usual for a girl of ten.",
        "Further details can be found in Section F.",
        "Her railcard runs out in June.",
    ],
)
def test_a_sentence_in_place_of_an_answer_tells_nothing(sentence: str) -> None:
    assert tells_nothing(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The form came back on 3 May with drawings of a fox.",
        "Lots of dominoes.",
        "Letters sent by his cousin make him laugh.",
        "Waiting for the taxi is the worst part.",
        "She shows her bus pass to the driver by herself.",
    ],
)
def test_a_sentence_that_tells_something_is_kept(sentence: str) -> None:
    assert not tells_nothing(sentence)
