"""A pupil with things said by several people, and somebody who drafts. Everybody is invented."""

import datetime as dt

from sqlalchemy import select

from ehcplan import models
from ehcplan.access.roles import OPERATOR
from ehcplan.casework.cases import import_case
from ehcplan.casework.translate import case_of
from ehcplan.plan.case import Case
from ehcplan.plan.said import Answer, Consent, Contribution, Person, Pupil, ReadBack, Said
from ehcplan.vocabulary import Role

ON = dt.date(2026, 11, 16)
HOSTILE = "a < b & \"c\" 'd' </p>{{ 7 * 7 }} 👩🏽‍🦽 שלום"


def said(id_, role, *answers, **rest):
    """One contribution; a text among the answers is plain notes."""
    given = {
        "tool": None,
        "contributor": {"child": "Tam", "parent": "Rhian Beck", "school": "Mr Oduya"}.get(
            role, "Otis Marlowe"
        ),
        "relationship": {"parent": "mother", "school": "class teacher", "peer": "friend"}.get(
            role, "self"
        ),
        "date": dt.date(2026, 11, 3),
        "method": "conversation",
    }
    found = tuple(
        one if isinstance(one, Answer) else Answer(prompt="notes", index=i, text=one)
        for i, one in enumerate(answers)
    )
    return Contribution(id=id_, role=Role(role), answers=found, **{**given, **rest})


def answer(index, text, **rest):
    return Answer(prompt="notes", index=index, text=text, **rest)


CHILD = said(
    "c1",
    "child",
    answer(0, "I like building dens with my friend Otis Marlowe behind the shed", quote=True),
    answer(1, "Quiet corners help"),
    answer(2, "I don't like the bell. It hurts", quote=True),
    answer(3, "I want a dog"),
    answer(4, "Secret about the den", private=True),
    answer(5, HOSTILE),
    answer(6, "Long " + "word " * 30),
)
MUM = said(
    "c2", "parent", "Tam is happiest outdoors", "We hope Tam will have friends", "Bath first"
)
STAFF = said("c3", "school", "Joins in when the plan is drawn", "Works well in a pair")
AGREED = said(
    "c4",
    "child",
    "I would like to be a vet",
    read_back=ReadBack(on=dt.date(2026, 11, 4), with_whom="Mr Oduya", agreed=True),
)
FRIEND = said("c5", "peer", "He makes me laugh")
MEETING = said("c6", "group", "Somebody said that mornings are best", contributor="Review meeting")


def a_case(*contributions, **rest):
    pupil = Pupil(
        first_name="Tamsin",
        last_name="Orrell-Beck",
        known_as="Tam",
        date_of_birth=dt.date(2018, 4, 23),
    )
    said_all = Said(
        contributions=contributions or (CHILD, MUM, STAFF, AGREED, FRIEND, MEETING),
        people=(Person(name="Geraint Beck", role=Role.PARENT, relationship="father"),),
        consents=(
            Consent(
                scope="use_in_section_a",
                given_by="Rhian Beck",
                date=dt.date(2026, 9, 1),
                given=True,
            ),
        ),
    )
    return Case(pupil=pupil, as_of=ON, said=said_all, case_id="tam", **rest)


class Desk:
    """A pupil in a database with the acts at hand, each as the SENCO."""

    def __init__(self, database, school_id, actor, case=None):
        self.database, self.actor = database, actor
        self.ref = import_case(database, OPERATOR, case or a_case(), school_id=school_id)

    def do(self, act, *args, actor=None, **rest):
        return act(self.database, actor or self.actor, self.ref, *args, on=ON, **rest)

    @property
    def case(self):
        with self.database.reading() as session:
            pupil = session.scalars(select(models.Pupil).where(models.Pupil.ref == self.ref)).one()
            return case_of(session, pupil, on=ON)

    def texts(self, element):
        return [line.text for line in self.case.lines if line.element is element]

    def line(self, ref):
        return next(line for line in self.case.lines if line.ref == ref)

    def name(self, contribution, index, column=None, prompt="notes"):
        one = self.case.said.contribution(contribution).to(prompt)[index]
        return f"{one.ref}.{column}" if column else one.ref

    def acts(self):
        with self.database.reading() as session:
            return session.scalars(select(models.DraftAct).order_by(models.DraftAct.id)).all()
