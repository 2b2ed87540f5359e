"""Section A: what is said by name, at home or in a list, and what is only left open or put off."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps
from tests.phrases.base import A_AT, K

_A = A_AT[9]
_OLD = A_AT[19]
_MUM = "Mum’s own views (Rhian, 4 June 2026): she is proud of him, and worries about the bus."
_NO_HOPE = (*_A[:2], *_A[3:7], *_A[8:])
_NO_PARENTS_HOPE = (*_A[:11], _MUM)
_NO_PLAN = ("“I like the goats.”", *_OLD[3:7], *_OLD[8:11], _OLD[11].replace("hopes", "knows"))
_NO_MUM = _OLD[:11]
_PSYCHOLOGIST = (
    "(d) Psychological advice | L. Farah, educational psychologist | 11 June 2026 | attached"
)


def _a(rest: tuple[str, ...], *texts: str) -> tuple[str, ...]:
    return (*rest, *texts)


PHRASES: tuple[Phrase, ...] = (
    # A title with nothing but a promise behind it.
    breaks("A-05", A=_a(_NO_HOPE, "Hopes – for discussion with Ilar in January"), alone=True),
    breaks("A-05", A=_a(_NO_HOPE, "Dreams: (to be asked)"), alone=True),
    breaks("A-13", age=19, A=_a(_NO_PLAN, "A visit to two employers will be arranged."), alone=True),
    keeps("A-05", A=_a(_NO_HOPE, "Dreams: (asked on 2 June) to keep bees on a roof."), alone=True),
    # A parent who is called by her name.
    breaks("A-05", A=_a(_NO_HOPE, "Later: Rhian hopes he will drive a tractor."), alone=True),
    keeps("A-06", A=_a(_NO_PARENTS_HOPE, "Rhian was asked for her hopes and would rather not say."), alone=True),
    keeps("A-06", A=_a(_NO_PARENTS_HOPE, "“As long as he ends up doing something outdoors.” (Rhian)"), alone=True),
    breaks("A-06", A=_a(_NO_PARENTS_HOPE, "Rhian came to look round on 4 June."), alone=True),
    # Whether the young person lets the parents' words stand.
    breaks("A-37", age=19, A=_a(_NO_MUM, "Mum (Rhian): the flat is too soon. Ilar has not read this page."), alone=True),
    breaks("A-37", age=19, A=_a(_NO_MUM, "Ilar wanted us to take his dad’s words out. They are printed all the same: “He needs watching.”"), alone=True),
    keeps("A-37", age=19, A=_a(_NO_MUM, "Mum (Rhian): college suits him. Ilar heard this and said it may stay."), alone=True),
    keeps("A-37", age=19, A=_a(_NO_MUM, "Ilar asked us to leave his dad’s page out."), alone=True),
    # Words in quotation marks are told of by themselves.
    breaks("A-17", A=_a(_A, "I hate the bell and I like my peg by the door.")),
    keeps("A-17", A="He learnt about Edward I and plays I spy on the bus."),
    # A target wherever it stands, and what has been.
    breaks("A-23", A="Dream: Ilar will remain at his table for ten minutes in three lessons out of four."),
    keeps("A-23", A="He was chosen for three games out of four by the end of last term."),
    # Other people.
    breaks("A-28", B="B4. At lunch he is copied by two lads in Year 4, Osian and Bryn."),
    breaks("A-28", B="B4. He has been low since Osian Tegid from the bricklaying course left him out."),
    keeps("A-28", B="B4. At lunch two lads in Year 4 copy him."),
    # Social care that only says it does not know the family.
    breaks("D-02", D="Ilar is not known to children’s social care (letter from the service, 8 June 2026).", K=(*K[:5], _PSYCHOLOGIST), alone=True),
    keeps("D-02", D="Ilar is not known to children’s social care. The social worker saw him on 8 June 2026 and found no social care needs.", alone=True),
    # Anxiety that nothing but a change or a crowd in B could stand for.
    breaks("A-22", A="Mum: his anxiety at bedtime goes on for an hour."),
    keeps("A-22", A="He walks puppies that become guide dogs for blind people."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_what_is_said_is_told_from_what_is_left_open(phrase: Phrase) -> None:
    fired = phrase.checked(frozenset({phrase.rule})).fired()
    assert (phrase.rule in fired) is phrase.breaks
