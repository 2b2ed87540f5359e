"""What the giver has learnt, where things stand and what passes by, told from help that is meant."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps

PHRASES: tuple[Phrase, ...] = (
    # What a helper has learnt is no teaching of the pupil.
    keeps("F-11", H1="A helper (level 2, shown his signs by the speech and language therapist) goes to the fair with Ilar, two hours on the last Saturday of each month."),
    keeps("F-11", H1="A sitter, trained by the habilitation team to describe a room, stays with Ilar for two hours each Sunday, 40 weeks."),
    keeps("F-11", H1="The judo club of the sports hall, an hour each Friday, 36 weeks, with a qualified judo instructor."),
    breaks("F-11", H1="A helper (level 2, shown how by the council) teaches Ilar to handle money for an hour each Saturday."),
    breaks("F-11", H1="A judo instructor coaches him in speaking to strangers, an hour a week."),
    # Words and things pass between two places; a pupil travels between them.
    keeps("F-18", F="A voice recorder carries the day’s news between home and school; the class teacher (qualified teacher) speaks into it for two minutes each day, for Ilar alone."),
    keeps("F-18", F="The teaching assistant (level 3) films the sign of the week for five minutes each Monday, one-to-one, so that home and school sign alike."),
    breaks("F-18", F="An adult sits with Ilar between home and school."),
    breaks("F-18", F="He is seen safely between home and school by a neighbour’s car, with his bag."),
    # Two of them, and nobody else.
    keeps("F-06", F="Rhyme lessons: the teaching assistant (level 3) and Ilar, 15 minutes daily, 38 weeks a year."),
    keeps("F-06", F="Keyboard lessons from a qualified teacher, no one besides in the room, 20 minutes each Friday, 36 weeks."),
    breaks("F-06", F="Rhyme lessons by the teaching assistant (level 3), 15 minutes daily, 38 weeks a year."),
    # All the others are no one thing instead.
    breaks("F-14", F="Ilar gave up Spanish in July 2026. He has every other subject with his class.", age=15),
    keeps("F-14", F="Ilar gave up Spanish in July 2026; in its two hours a tutor (qualified teacher) teaches him cookery in a group of five. He has every other subject with his class.", age=15),
    breaks("F-14", F="Ilar stopped Latin in 2026 and comes out of both lessons a week. He does every other subject in a class of 24.", age=15),
    # From day to day, with the hour between.
    breaks("H-03", H1="Once in six weeks, from Saturday at 9 a.m. to Sunday at 5 p.m., Ilar is with a link family."),
    keeps("H-03", H1="A play scheme from 9 a.m. to 3 p.m. on each Saturday in term, with a play worker (level 3)."),
    # Whoever is there in an emergency, and whoever is free.
    keeps("F-07", G="If Ilar has an allergic reaction, whoever is nearest uses the auto-injector; the school nurse trains all nine adults of his class for an hour each September."),
    breaks("F-07", F="He reads with whoever is nearest."),
    # Things are arranged; help is to be.
    keeps("F-07", F="The tables in his room are arranged in rows, 38 weeks a year, so that nobody sits behind Ilar; the caretaker (level 2) checks them for two minutes every Monday."),
    breaks("F-07", F="Visits by the therapist are arranged with the school."),
    # All items together, and one that tells nothing itself.
    keeps("F-10", F="All of this takes up the advice in Section K, from which it departs in nothing."),
    keeps("F-10", F="A teaching assistant (level 3) spells with Ilar, one-to-one, in sessions of ten minutes, using the Badger programme and tiles made from cork."),
    breaks("F-10", F="Staff use the programme from the therapist."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_what_stands_beside_the_help_is_told_from_the_help(phrase: Phrase) -> None:
    fired = phrase.checked(frozenset({phrase.rule})).fired()
    assert (phrase.rule in fired) is phrase.breaks
