"""Words that stand for a topic, a name or an author only by the way, and those that do tell of it."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps
from tests.phrases.base import A_AT, K

_A = A_AT[9]
_MUM = "Mum’s own views (Rhian, 4 June 2026): she is proud of him, and worries about the bus."
_NO_HEALTH = (*_A[:4], *_A[5:11], _MUM)
_NO_FRIENDS = (
    *(_A[0], "What Ilar likes: “Mud and football.”", _A[2], _A[3], _A[4], *_A[6:11]),
    "Mum’s own views (Rhian, 4 June 2026): she is proud of him, and hopes that he will find friends.",
)
_NO_PARENTS_HOPE = (*_A[:11], _MUM)
_AGREED = " Agreed by the integrated care board (R. Doyle) on 4 September 2026."


def _a(rest: tuple[str, ...], text: str) -> tuple[str, ...]:
    return (*rest, text)


PHRASES: tuple[Phrase, ...] = (
    # Lunch, a tablet and a worry of Mum's tell nothing of health.
    breaks("A-09", A=_a(_NO_HEALTH, "He would sooner eat in the library, on his tablet."), alone=True),
    breaks("A-09", A=_a(_NO_HEALTH, "Ilar is tired of queues in the dinner hall."), alone=True),
    keeps("A-09", A=_a(_NO_HEALTH, "Ilar eats beige food and no fruit."), alone=True),
    keeps("A-09", A=_a(_NO_HEALTH, "After swimming he is shattered."), alone=True),
    # What a parent hopes for is not how friendships are.
    breaks("A-12", A=_a(_NO_FRIENDS, "Ilar is a friendly boy."), alone=True),
    keeps("A-12", A=_a(_NO_FRIENDS, "Ilar likes company and stands where others run."), alone=True),
    keeps("A-12", A=_a(_NO_FRIENDS, "A boy at his table saves him a chair."), alone=True),
    keeps("A-12", A=_a(_NO_FRIENDS, "Nobody ever picks him, he says."), alone=True),
    # A parent who is called by her name.
    breaks("A-06", A=_a(_NO_PARENTS_HOPE, "Rhian finds the letters long."), alone=True),
    keeps("A-06", A=_a(_NO_PARENTS_HOPE, "Rhian’s one wish is that he earns a wage."), alone=True),
    # A level in any order of words, and years that measure nothing.
    breaks("B-06", B="B4. He has a spelling level of six years and two months."),
    breaks("B-06", B="B4. His grasp of language was put at about four and a half years."),
    keeps("B-06", B="B4. He came at the age of five years and still gets lost between rooms."),
    # What is done each time, beside how often there is a visit.
    keeps("G-03", G="A dietitian sees him for half an hour every two months and weighs him each time." + _AGREED, alone=True),
    breaks("G-03", G="A dietitian sees him for 30 minutes and weighs him each time." + _AGREED, alone=True),
    # A name that goes on tells no type.
    breaks("I-02", I="Tarn Edge School and Sixth Form.", alone=True, stage="final"),
    breaks("I-02", I="St Bride’s Academy with Nursery", alone=True, stage="final"),
    keeps("I-02", I="Tarn Edge School and Sixth Form, a special academy.", alone=True, stage="final"),
    # The kind of a paper is not its author.
    breaks("K-01", K=(*K, "OT motor assessment | 12 May 2026 | attached"), alone=True),
    keeps("K-01", K=(*K, "OT motor assessment | J. Hall, OT | 12 May 2026 | attached"), alone=True),
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_what_stands_by_the_way_is_told_from_what_is_said(phrase: Phrase) -> None:
    fired = phrase.checked(frozenset({phrase.rule})).fired()
    assert (phrase.rule in fired) is phrase.breaks
