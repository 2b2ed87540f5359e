"""What was said becomes a line of Section A or the profile: as it is, in part, or in other words.

Each act keeps every word it touches, is written down so that it can be undone, and answers with
what it did, in a sentence without anybody's words.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from ehcplan.access.roles import Actor
from ehcplan.casework.allowed import curled, refuse_too_much, refuse_unfit
from ehcplan.casework.lines import (
    Desk,
    Done,
    Named,
    desk,
    keep_line,
    refuse_unless_drawn,
    words_of,
    writer,
)
from ehcplan.casework.undo import keep_act
from ehcplan.db import Database
from ehcplan.documents.text import cleaned
from ehcplan.errors import ContentRefusedError
from ehcplan.plan.lines import Line, Source, Wording
from ehcplan.plan.reference import new_reference
from ehcplan.plan.voice import text_of_source
from ehcplan.vocabulary import Element, Target

_WORD = r"[\w'’\-]"
_NOT = re.compile(r"\b(?:not|no|never|cannot|nothing|nobody|without)\b|n['’]t\b", re.IGNORECASE)


def accept(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    element: Element,
    sources: Sequence[Named],
    *,
    on: dt.date,
) -> Done:
    """Put the sources' own words under an element, and return the line and what to look at.

    Raises ContentRefusedError when they may not stand there, saying what to do instead.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        found = at.sources(sources)
        own = Wording(text=words_of(at.case, found))
        return add_line(at, Line(element=element, wordings=(own,), sources=found), "accept")


def accept_reworded(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    element: Element,
    sources: Sequence[Named],
    text: str,
    *,
    on: dt.date,
) -> Done:
    """Put the sources under an element in other words; their own stay as the first wording.

    Raises ContentRefusedError as `accept` does, and for *I* or *my* outside quotation marks or a
    quotation that nobody said.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        found = at.sources(sources)
        own = Wording(text=words_of(at.case, found))
        text = curled(cleaned(text).strip())
        other = Wording(text=text, reworded_by=writer(actor), on=on)
        return add_line(at, Line(element=element, wordings=(own, other), sources=found), "reword")


def quote_part(
    database: Database,
    actor: Actor,
    pupil_ref: str,
    element: Element,
    source: Named,
    part: str,
    *,
    on: dt.date,
) -> Done:
    """Put one unbroken stretch of a source's words under an element.

    Raises ContentRefusedError when it is not there word for word, or begins or ends inside a word.
    """
    with desk(database, actor, pupil_ref, on=on) as at:
        found = at.sources([source])
        whole = text_of_source(at.case, found[0])
        text = stretch(whole, cleaned(part))
        line = Line(element=element, wordings=(Wording(text=text),), sources=found)
        done = add_line(at, line, "quote")
        return replace(done, notes=(*done.notes, *_turned_round(whole, text)))


def stretch(whole: str, part: str) -> str:
    """Return the stretch of `whole` that `part` names, with the white space that `whole` has.

    Raises ContentRefusedError when it is not there, or only within words.
    """
    words = part.split()
    if not words:
        raise ContentRefusedError("Enter the part to quote.")
    pattern = r"\s+".join(re.escape(word) for word in words)
    found = re.search(rf"(?<!{_WORD}){pattern}(?!{_WORD})", whole)
    if found:
        return found.group()
    if re.search(pattern, whole):
        raise ContentRefusedError("Quote whole words: the part begins or ends inside one.")
    raise ContentRefusedError(
        "These are not the words as they were said. Quote one unbroken part, changing nothing; "
        "or put it in other words instead."
    )


def _turned_round(whole: str, part: str) -> tuple[str, ...]:
    start = whole.find(part)
    before = re.split(r"[.!?\n]", whole[:start])[-1]
    if _NOT.search(before) and not _NOT.search(part):
        return ("A “not” stands before this part. Check that it still says what was meant.",)
    return ()


def add_line(at: Desk, line: Line, kind: str) -> Done:
    """Add a line at the end of its heading, unless it stands there already."""
    refuse_unless_drawn(line.element)
    there = _same_line(at, line)
    if there is not None:
        return Done(says="These words stand under this heading already.", line=there.ref)
    line = replace(line, ref=new_reference())
    refuse_unfit(at.case, line)
    if line.element.target is Target.PROFILE:
        refuse_too_much(at.case, replace(at.case, lines=(*at.case.lines, line)))
    keep_line(at, line)
    says = f"{_SAYS[kind]} under “{line.element.label}”."
    done = keep_act(at, line.element.target, kind, says, {"out": [line.ref]}, line.ref)
    return replace(done, notes=_used_elsewhere(at, line))


_SAYS = {
    "accept": "Accepted a line",
    "quote": "Quoted part of an answer",
    "reword": "Put an answer in other words",
    "write": "Wrote a line",
}


def _same_line(at: Desk, line: Line) -> Line | None:
    for other in at.case.lines:
        if (other.element, other.sources, other.text) == (line.element, line.sources, line.text):
            return other
    return None


def _used_elsewhere(at: Desk, line: Line) -> tuple[str, ...]:
    mine = {_answer(source) for source in line.sources}
    others = {
        other.element.label: None
        for other in at.case.lines_of(line.element.target)
        if other.element is not line.element and mine & {_answer(s) for s in other.sources}
    }
    return tuple(f"This answer is also used under “{label}”." for label in others)


def _answer(source: Source) -> tuple[str, str, int]:
    return source.contribution, source.prompt, source.index
