"""Checks of provision beside outcomes and the future: what it helps, adult life, what a need calls for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.quantity import holds_provision, is_item, stated
from ehcplan.compliance.draft import Draft, provision_text
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words import about_plan, equipment, statements
from ehcplan.compliance.words import provision as provided
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Letter, Provision

_MANY, _FEW = 10, 1
"""By areas, so many items that show what they help make the one that does not a gap."""
_ENOUGH = 2
"""How many items that show what they help are no accident."""


def serves_an_outcome(draft: Draft) -> Iterator[Seen]:
    """F-21: each item of F helps an outcome.

    A file tells so only where most of its items show both what they meet and what they help. In
    one by areas of need an item helps what stands in its area, and need not say so: there only
    the one item counts that says nothing where all the others do.
    """
    items = draft.provision(Letter.F)
    read = draft.case.reading is not None
    by_area = read and Letter.F in (draft.case.reading.repeated if draft.case.reading else ())
    silent = read and not _shows_what_is_helped(items, nearly_all=by_area)
    if not draft.knows(Known.LINKS) or silent:
        yield NotKnown(fact=Known.LINKS)
        return
    known = {outcome.ref for outcome in draft.outcomes}
    for one in items:
        if not set(one.outcomes) & known and not (read and _needs_no_outcome(one)):
            yield Breach(
                passage=draft.passage_of(one), certainty=Certainty.SUSPECTS if read else None
            )


_FOR_ALL = Pattern(
    r"\b(?:all|every|each)\s+(?:of\s+(?:the|his|her|their)\s+)?(?:[\w’'-]+\s+){0,2}?(?:adults?|"
    r"staff|teachers?|assistants?|lecturers?|tutors?|people|colleagues|practitioners?)\b[^.;]{0,80}?"
    r"\b(?:is|are|gets?|have|has|attends?|receives?|learns?)\b[^.;]{0,40}?\b(?:trained|training|"
    r"taught|briefed|briefing|shown|learn\w*|course|workshop)\b"
    r"|\b(?:trains?|briefs?|teaches)\s+(?:all|every|each)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}?"
    r"(?:adults?|staff|teachers?|assistants?|lecturers?|tutors?)\b",
    re.IGNORECASE,
)
"""Training of everybody who works with the pupil: it helps every outcome."""
_SAYS_WHICH = Pattern(
    r"\boutcomes?\s+\(?\w?\d|\ball\s+(?:of\s+)?(?:the\s+|these\s+|his\s+|her\s+|their\s+"
    r")?(?:\w+\s+)?outcomes\b|\bE\d\b",
    re.I,
)


def _needs_no_outcome(one: Provision) -> bool:
    """Return whether a text of a file says which outcome it helps, is for all, or is no item of provision."""
    text = provision_text(one)
    return (
        not is_item(text)
        or about_plan.LABELLED.search(text) is not None
        or statements.EQUIPMENT_LABEL.search(text) is not None
        or _SAYS_WHICH.search(text) is not None
        or _FOR_ALL.search(text) is not None
        or about_plan.SPEAKS_OF_ITSELF.search(text) is not None
    )


def _shows_what_is_helped(items: Sequence[Provision], *, nearly_all: bool) -> bool:
    """Return whether a file shows of half its items what they meet and help, or of most what they help.

    With `nearly_all`, whether it shows of nearly all what they help.
    """
    linked = sum(1 for one in items if one.outcomes)
    if nearly_all:
        return linked >= _MANY and len(items) - linked <= _FEW
    both = sum(1 for one in items if one.needs and one.outcomes)
    return 2 * both >= len(items) or (linked > _ENOUGH and 3 * linked >= 2 * len(items))


def prepares_for_adult_life(draft: Draft) -> Iterator[Seen]:
    """F-12: from Year 9 some provision prepares for adult life."""
    if not any(holds_provision(draft.sections.get(letter)) for letter in PROVISION_LETTERS):
        return
    adult = {outcome.ref for outcome in draft.outcomes if outcome.adulthood}
    if any(adult & set(one.outcomes) for one in draft.provision()):
        return
    if not any(_is_for_adult_life(one) for one in draft.of(*PROVISION_LETTERS)):
        read = draft.case.reading is not None
        yield Breach(letter=Letter.F, certainty=Certainty.SUSPECTS if read else Certainty.DECIDES)


def _is_for_adult_life(passage: Passage) -> bool:
    """Return whether a text gives help towards adult life, and does not only put it off."""
    if provided.ADULT_LIFE.search(passage.text) is None:
        return False
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        if provided.ADULT_LIFE.search(sentence) is None:
            continue
        if stated(sentence).amount or provided.PUT_OFF.search(sentence) is None:
            return True
    return False


def _denials(draft: Draft) -> Iterator[Breach]:
    for passage in draft.calling(calling_words(equipment.DENIED), Letter.F):
        for found in equipment.DENIED.finditer(passage.text):
            yield Breach(passage=passage, start=found.start(), end=found.end())


def lists_equipment(draft: Draft) -> Iterator[Seen]:
    """F-13: asks about equipment, rooms, staffing or curriculum that a need calls for and F lacks."""
    given = draft.text_of(Letter.F, Letter.G)
    denied = next(_denials(draft), None)
    for kind in equipment.CALLS:
        if (
            denied is not None
            and kind.label in equipment.NEVER_WITHOUT
            and kind.calls.stands_in(draft.text_of(Letter.B))
        ):
            yield replace(denied, values={"kind": kind.label})
            return
        if kind.given.stands_in(given):
            continue
        for passage in draft.calling(calling_words(kind.calls), Letter.A, Letter.B, Letter.C):
            found = kind.calls.search(passage.text)
            if found is not None:
                yield Breach(
                    passage=passage,
                    start=found.start(),
                    end=found.end(),
                    values={"kind": kind.label},
                )
                break
