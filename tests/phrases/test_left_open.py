"""Sentences that name a topic of Section A and leave it open, and those that do tell of it."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps
from tests.phrases.base import A_AT

_A, _B = A_AT[9], A_AT[15]
_NO_SCHOOL = (*_A[:3], *_A[4:7], *_A[8:])
_NO_HEALTH = (*_A[:4], *_A[5:])
_NO_SKILLS = (*_B[:2], *_B[3:6], *_B[7:])
_NO_NEXT = (*_B[:2], *_B[3:7], *_B[8:11])
_NO_HOPES = (*_B[:2], *_B[3:7], *_B[8:])
_NO_MUM, _NO_MUM_15 = _A[:11], _B[:11]
_NO_FRIENDS = (_A[0], "What Ilar likes: “Mud.”", *_A[2:5], *_A[6:11])
_NO_TALK = (*_B[:8], *_B[9:])


def _a(rest: tuple[str, ...], *texts: str) -> tuple[str, ...]:
    return (*rest, *texts)


PHRASES: tuple[Phrase, ...] = (
    # How the words were gathered tells nothing of school or of doing things alone.
    breaks("A-10", A=_a(_NO_SCHOOL, "Miss Dodd, his teacher, read them back to him."), alone=True),
    breaks("A-10", A=_a(_NO_SCHOOL, "His tutor says that he is punctual and polite."), alone=True),
    breaks("A-10", A=_a(_NO_SCHOOL, "His two mates are in the other class."), alone=True),
    keeps("A-10", A=_a(_NO_SCHOOL, "His teacher says he is happiest in the art room."), alone=True),
    keeps("A-10", A=_a(_NO_SCHOOL, "“English is long, drama is over too quick.”"), alone=True),
    keeps("A-10", A=_a(_NO_SCHOOL, "He dreads fire drills and loves the school hens."), alone=True),
    # A record of health is not how anybody feels.
    breaks("A-09", A=_a(_NO_HEALTH, "Health: registered at Bridge House practice."), alone=True),
    breaks("A-09", A=_a(_NO_HEALTH, "Wellbeing | not explored with Ilar this time"), alone=True),
    keeps("A-09", A=_a(_NO_HEALTH, "Ilar gets sore eyes and likes a dark room."), alone=True),
    # Proud of oneself, a cup that is won: nothing is done alone.
    breaks("A-11", age=15, A=_a(_NO_SKILLS, "He keeps himself to himself."), alone=True),
    breaks("A-11", age=15, A=_a(_NO_SKILLS, "Self-care – nothing was recorded."), alone=True),
    breaks("A-11", age=15, A=_a(_NO_SKILLS, "His independence is a key area."), alone=True),
    keeps("A-11", age=15, A=_a(_NO_SKILLS, "He irons his own shirts."), alone=True),
    keeps("A-11", age=15, A=_a(_NO_SKILLS, "Mum still cuts up his meat."), alone=True),
    # A meeting to come is no plan.
    breaks("A-13", age=15, A=_a(_NO_NEXT, "Next steps: will be picked up in March."), alone=True),
    breaks("A-13", age=15, A=_a(_NO_NEXT, "There was no time to ask about college."), alone=True),
    keeps("A-13", age=15, A=_a(_NO_NEXT, "He is torn between tiling and the navy."), alone=True),
    # What the school or a psychologist aims for is not the pupil's hope; a goal scored is none.
    breaks("A-05", age=15, A=_a(_NO_HOPES, "The tutors hope for a merit."), alone=True),
    breaks("A-05", age=15, A=_a(_NO_HOPES, "Targets: improve spelling; raise attendance to 97%."), alone=True),
    breaks("A-05", age=15, A=_a(_NO_HOPES, "He scored his goal in the first half."), alone=True),
    keeps("A-05", age=15, A=_a(_NO_HOPES, "“I want to fit kitchens for a living.”"), alone=True),
    keeps("A-05", age=15, A=_a(_NO_HOPES, "Ilar’s big plan is a burger van."), alone=True),
    # A parent who is told of before they say it, or named behind it.
    keeps("A-03", A=_a(_NO_MUM, "Gran, who has had Ilar since he was a baby, says: “He is gold.”"), alone=True),
    keeps("A-06", age=15, A=_a(_NO_MUM_15, "“One day I’d love to see his name on a van.” (Cerys, mother, 4 June 2026)"), alone=True),
    breaks("A-06", A=_a(_NO_MUM, "Mum’s hopes: to be asked about in July. Mum’s views: “He is kind.”"), alone=True),
    breaks("A-03", A=_a(_NO_MUM, "Family views: as a family we are keen for all to go well."), alone=True),
    # Under a title of friends, staff are not meant.
    breaks("A-12", A=_a(_NO_FRIENDS, "Relationships: he relates well to staff."), alone=True),
    keeps("A-12", A=_a(_NO_FRIENDS, "His friend Z. waits for him at the gate."), alone=True),
    keeps("A-12", A=_a(_NO_FRIENDS, "He games with two boys from his old street."), alone=True),
    # Adult life in the words of a fifteen-year-old.
    keeps("A-07", age=15, A=_a(_NO_NEXT, "Ilar pictures himself mending boats, in a flat on the quay, and coaching the under-nines."), alone=True),
    breaks("A-07", age=15, A=_a(_NO_NEXT, "He hopes to sit his maths test. He was not asked about a job or a home."), alone=True),
    # A form's own titles, and what it says of itself, are not the family's.
    breaks("A-01", A=("What matters to me", "My family’s hopes", "Ilar’s story"), alone=True),
    breaks("A-01", A="Section A sets out what the child and the parents think and want.", alone=True),
    breaks("A-01", A="The booklet was sent to the family in May and has not been returned.", alone=True),
    keeps("A-01", A=("My hopes", "A dog and a den."), alone=True),
    # A guide in other words.
    keeps("A-14", age=15, A=_a(_NO_TALK, "Getting his messages across: he types them. Getting ours to him: write it down, one point at a time, and wait till the evening."), alone=True),
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_a_topic_left_open_is_not_told_of(phrase: Phrase) -> None:
    """A rule fires on a text that breaks it, and keeps still on one that keeps it."""
    assert (phrase.rule in phrase.checked(frozenset({phrase.rule})).fired()) is phrase.breaks
