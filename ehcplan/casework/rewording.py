"""Putting a line in other words, going back to the speaker's own, and writing a line from nothing."""

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy.exc import IntegrityError

from ehcplan import models
from ehcplan.access.roles import Actor
from ehcplan.casework.allowed import curled, refuse_too_much, refuse_unfit
from ehcplan.casework.draft import add_line
from ehcplan.casework.gather import add_contribution, remember
from ehcplan.casework.lines import Desk, Done, desk, refuse_unless_drawn, words_of, writer
from ehcplan.casework.translate import case_of
from ehcplan.casework.undo import keep_act, word
from ehcplan.casework.wording import tidy
from ehcplan.db import Database
from ehcplan.documents.text import cleaned
from ehcplan.errors import ConflictError, ContentRefusedError
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.plan.said import Answer, Contribution, Person
from ehcplan.vocabulary import METHODS, Element, Role, Target


@dataclass(frozen=True, kw_only=True)
class Author:
    """Who a line without a source comes from, and how they said it."""

    name: str
    role: Role
    relationship: str = ""
    said_on: dt.date
    method: str
    exact: bool = False


def reword(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    line_ref: str,
    text: str,
    from_number: int,
    *,
    on: dt.date,
) -> Done:
    """Give a line other words; the ones before stay. `from_number` is the wording one started from.

    Raises ContentRefusedError for *I* or *my* outside quotation marks, for a quotation nobody
    said, and for words given in confidence; ConflictError, with theirs, when somebody else has
    reworded it meanwhile or taken it out.
    """
    text = curled(cleaned(text).strip())
    try:
        with desk(database, actor, pupil_ref, on=on) as at:
            row = at.row(line_ref)
            _refuse_if_overtaken(row, text, from_number)
            if row.wordings[-1].text == text:
                return Done(says="The words are as they were.", line=line_ref)
            return _give(at, row, Wording(text=text, reworded_by=writer(actor), on=on), "reword")
    except IntegrityError:
        # Two servers on one database: the unique number is the last to say who was first.
        raise ConflictError(_OVERTAKEN) from None


_OVERTAKEN = "Somebody else reworded this line while you were writing. Nothing of yours is lost."


def _refuse_if_overtaken(row: models.Line, text: str, from_number: int) -> None:
    if row.removed_at is not None:
        raise ConflictError("Somebody took this line out while you were writing.")
    newest = row.wordings[-1]
    if newest.number != from_number and newest.text != text:
        raise ConflictError(_OVERTAKEN, theirs=newest.text)


def restore_words(
    database: Database, actor: Actor, pupil_ref: str, line_ref: str, *, on: dt.date
) -> Done:
    """Give a line the words of its sources again, as a new wording that nobody reworded.

    A part that was quoted before is quoted again where it is still what was said. Raises
    ContentRefusedError where these words may not be printed as they stand.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        row, line = at.row(line_ref), at.line(line_ref)
        text = _own_words(at, line)
        if line.text == text and line.reworded_by is None:
            return Done(says="The words are the speaker’s own already.", line=line_ref)
        return _give(at, row, Wording(text=text), "restore")


def _own_words(at: Desk, line: Line) -> str:
    for wording in reversed(line.wordings):
        own = replace(line, wordings=(wording,))
        if wording.reworded_by is None and _fits(at, own):
            return wording.text
    return words_of(at.case, line.sources)


def _fits(at: Desk, line: Line) -> bool:
    try:
        refuse_unfit(at.case, line)
    except ContentRefusedError:
        return False
    return True


def _give(at: Desk, row: models.Line, wording: Wording, kind: str) -> Done:
    line = at.line(row.ref)
    # Its voice follows from the new words, not from what was decided for the old ones.
    changed = replace(line, wordings=(*line.wordings, wording), voice=None)
    refuse_unfit(at.case, changed)
    if line.element.target is Target.PROFILE:
        lines = tuple(changed if one.ref == line.ref else one for one in at.case.lines)
        refuse_too_much(at.case, replace(at.case, lines=lines))
    before = row.wordings[-1].number
    word(at, row, wording)
    did = "Reworded a line" if wording.reworded_by else "Put the speaker’s own words back"
    says = f"{did} under “{line.element.label}”."
    return keep_act(at, line.element.target, kind, says, {"wording": {row.ref: before}}, row.ref)


def write_line(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    element: Element,
    text: str,
    author: Author,
    *,
    on: dt.date,
) -> Done:
    """Write a line that no answer gave: who it comes from becomes a contribution, then the line.

    Raises ContentRefusedError without words, without a person, or where the line may not stand;
    then neither is kept.
    """
    text = cleaned(text).strip()
    refuse_unless_drawn(element)
    _refuse_unsaid(text, author, on)
    with desk(database, actor, pupil_ref, on=on) as at:
        source = _keep_said(at, text, author)
        after = replace(at, case=case_of(at.session, at.pupil, on=on))
        line = Line(element=element, wordings=(Wording(text=text),), sources=(source,))
        return add_line(after, line, "write")


def _refuse_unsaid(text: str, author: Author, on: dt.date) -> None:
    if not text:
        raise ContentRefusedError("Enter what they said.")
    if author.role is not Role.CHILD and not author.name.strip():
        raise ContentRefusedError("Say who it comes from.")
    if author.role is Role.GROUP:
        raise ContentRefusedError("Say which one person it comes from.")
    if author.method not in METHODS:
        raise ContentRefusedError("Say how they said it.")
    if author.said_on > on:
        raise ContentRefusedError("The day they said it cannot be after today.")


def _keep_said(at: Desk, text: str, author: Author) -> Source:
    pupil = at.case.pupil
    is_pupil = author.role is Role.CHILD
    contribution = Contribution(
        id="",
        tool=None,
        contributor=pupil.name if is_pupil else tidy(author.name),
        role=author.role,
        relationship="self" if is_pupil else tidy(author.relationship),
        date=author.said_on,
        method=author.method,
        answers=(Answer(prompt="notes", index=0, text=text, quote=author.exact),),
    )
    row = add_contribution(at.session, at.actor, at.pupil, contribution)
    person = Person(
        name=contribution.contributor, role=author.role, relationship=contribution.relationship
    )
    remember(at.pupil, [person])
    at.pupil.as_of = None
    at.session.flush()
    return Source(contribution=row.key, prompt="notes", index=0)
