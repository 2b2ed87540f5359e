"""What tests of gathering start from: a contribution, and what the database holds of a pupil."""

import datetime as dt

from sqlalchemy import select

from ehcplan import models
from ehcplan.casework.translate import case_of
from ehcplan.plan.said import Answer, Contribution
from ehcplan.vocabulary import Element, Role

TODAY = dt.date(2026, 11, 21)


def said(*texts, **changed):
    answers = tuple(
        text if isinstance(text, Answer) else Answer(prompt="notes", index=i, text=text)
        for i, text in enumerate(texts)
    )
    header = {
        "id": "ignored",
        "tool": None,
        "contributor": "Maisie",
        "role": Role.CHILD,
        "relationship": "self",
        "date": TODAY,
        "method": "conversation",
        "answers": answers,
    }
    return Contribution(**(header | changed))


def case(database, pupil, reader=None):
    with database.reading() as session:
        return case_of(session, session.get(models.Pupil, pupil.pupil_id), on=TODAY, reader=reader)


def acts(database, pupil):
    with database.reading() as session:
        return list(
            session.scalars(
                select(models.AuditEntry.act)
                .where(models.AuditEntry.pupil_ref == pupil.ref)
                .order_by(models.AuditEntry.id)
            )
        )


def add_line(database, pupil, answer_ref, text, *, element=Element.A_VIEWS, reworded_by=None):
    with database.writing() as session:
        answer = session.scalars(select(models.Answer).filter_by(ref=answer_ref)).one()
        line = models.Line(
            ref=f"line-{text[:8]}",
            pupil_id=pupil.pupil_id,
            element=Element(element).value,
            position=0,
            voice="own_view",
        )
        line.wordings = [models.LineWording(number=0, text=text, reworded_by=reworded_by)]
        line.sources = [models.LineSource(answer_id=answer.id)]
        session.add(line)
        return line.ref


def lines(database, pupil):
    return {line.ref: line for line in case(database, pupil).lines}
