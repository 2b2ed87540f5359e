"""A pupil's sections B to K, open for one act: finding rows, and what must hold before one is kept."""

import datetime as dt
from collections.abc import Collection

from sqlalchemy import func, select

from ehcplan import models
from ehcplan.access import audit
from ehcplan.casework.allowed import refuse_kept_back, refuse_leak
from ehcplan.casework.fit_to_keep import as_kept, refuse_unless
from ehcplan.casework.lines import Desk, answer_rows
from ehcplan.casework.translate_said import contributions_of, places_of
from ehcplan.casework.translate_whole import facts_of, part_row, part_rows, part_value, text_row
from ehcplan.errors import ConflictError, ContentRefusedError, NotFoundError
from ehcplan.models.base import now
from ehcplan.plan.lines import Line, Words
from ehcplan.plan.parts import KINDS, LINES, Part, kind_of, letter_of, links_of, texts_of
from ehcplan.schemas.whole_plan import PART_SCHEMAS
from ehcplan.vocabulary import Element, Target

BESIDE = ("nothing", "note", "agreement")
"""The kinds that are beside a section's content: with them alone, the section is empty."""

_GONE = "There is no such part in this plan."


def row_of(at: Desk, ref: str) -> models.PlanPart:
    """Return a part's row, taken out or not; NotFoundError when it is not this pupil's."""
    row = at.session.scalars(
        select(models.PlanPart).where(
            models.PlanPart.pupil_id == at.pupil.id, models.PlanPart.ref == ref
        )
    ).first()
    if row is None:
        raise NotFoundError(_GONE)
    return row


def standing_row(at: Desk, ref: str, seen_at: dt.datetime | None = None) -> models.PlanPart:
    """Return the row of a part that stands in the plan.

    Raises ConflictError when it was taken out, or changed since `seen_at`.
    """
    row = row_of(at, ref)
    if row.removed_at is not None:
        raise ConflictError("Somebody took this part out. Bring it back first.")
    if seen_at is not None and row.changed_at != seen_at:
        raise ConflictError("Somebody else changed this part meanwhile. Look at it again.")
    return row


def standing(at: Desk, kind: str) -> list[models.PlanPart]:
    """Return the rows of one kind that stand, in order."""
    return [
        row
        for row in part_rows(at.session, at.pupil.id)
        if row.kind == kind and row.removed_at is None
    ]


def value_of(at: Desk, row: models.PlanPart) -> Part:
    """Return a part with all its links, those to parts that were taken out too."""
    part = part_value(row, places_of(contributions_of(at.session, at.pupil.id), None))
    if part is None:
        raise ContentRefusedError(
            "What was said there may not be used any more, or was moved. Take this part out."
        )
    return part


def checked(part: Part) -> Part:
    """Return a part as it may be kept: texts that Word can hold, references for what is new.

    Raises ContentRefusedError when a value is of the wrong kind or a needed one is missing.
    """
    kept: Part = as_kept(PART_SCHEMAS[kind_of(part).key], part)
    refuse_unless(all(words.text.strip() for _, words in texts_of(kept)), "Enter the text.")
    return kept


def refuse_lost_links(at: Desk, part: Part) -> None:
    """Raise ContentRefusedError for a link to something that does not stand in this plan."""
    known = {kind: {row.ref for row in standing(at, kind)} for kind in KINDS}
    known[LINES] = {line.ref for line in at.case.lines}
    if any(ref not in known[kind] for _, kind, ref in links_of(part)):
        raise ContentRefusedError("What you link to is not there any more. Look at the plan again.")


def refuse_unfit_words(at: Desk, words: Words) -> None:
    """Raise ContentRefusedError for words that come from, or hold, what may not be used."""
    refuse_kept_back(at.case, words.sources, Target.SECTION_A)
    line = Line(element=Element.A_VIEWS, wordings=words.wordings, sources=words.sources)
    refuse_leak(at.case, line)


def keep_part(at: Desk, part: Part) -> models.PlanPart:
    """Add a checked part's rows at the end of its kind; what said "nothing here" goes."""
    for _, words in texts_of(part):
        refuse_unfit_words(at, words)
    refuse_lost_links(at, part)
    row = part_row(
        part,
        pupil_id=at.pupil.id,
        position=_next_position(at, kind_of(part).key),
        account_id=at.actor.account_id,
    )
    for name, words in texts_of(part):
        keep_text(at, row, name, words)
    at.session.add(row)
    if kind_of(part).key not in BESIDE:
        say_nothing_no_more(at, letter_of(part).value)
    at.session.flush()
    return row


def keep_text(at: Desk, row: models.PlanPart, name: str, words: Words) -> models.Line:
    """Add a text to a part's row, after its other texts, and return the text's row."""
    position = max((line.position for line in row.lines), default=-1) + 1
    text = text_row(words, name, row, position=position, account_id=at.actor.account_id)
    text.sources = [
        models.LineSource(answer_id=answer.id, column=source.column)
        for answer, source in zip(answer_rows(at, words.sources), words.sources, strict=True)
    ]
    row.lines.append(text)
    return text


def _next_position(at: Desk, kind: str) -> int:
    last = at.session.scalar(
        select(func.max(models.PlanPart.position)).where(
            models.PlanPart.pupil_id == at.pupil.id, models.PlanPart.kind == kind
        )
    )
    return 0 if last is None else last + 1


def say_nothing_no_more(at: Desk, letter: str) -> None:
    """Take out what says that a section holds nothing."""
    for row in standing(at, "nothing"):
        if row.letter == letter:
            row.removed_at = now()


def keep_facts(at: Desk, row: models.PlanPart, part: Part) -> None:
    """Put a part's facts and section into its row."""
    row.facts = facts_of(part)
    row.letter = letter_of(part).value
    for line in row.lines:
        line.element = row.letter
    changed(at, row)


def changed(at: Desk, row: models.PlanPart) -> None:
    """Note in a part's row who changed it and when."""
    row.changed_by = at.actor.account_id
    row.changed_at = now()


def note(at: Desk, act: str, subject: str) -> None:
    """Write the audit, and that the case is not as its file was any more."""
    at.pupil.as_of = None
    audit.note(at.session, at.actor, f"plan {act}", pupil_ref=at.pupil.ref, subject=subject)


def codes(rows: Collection[models.PlanPart]) -> list[int]:
    """Return the numbers in use of codes such as K3."""
    found = (str(row.facts.get("code", "")) for row in rows)
    return [int(code[1:]) for code in found if code[:1] == "K" and code[1:].isdecimal()]
