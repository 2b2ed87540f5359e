"""Checks of Section C: health needs that nothing meets, and conditions without a plan."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.nothing import is_substance, says_none
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.shapes import Term, at
from ehcplan.compliance.words.care import (
    CARE_PLAN,
    CONDITIONS,
    NO_CARE_PLAN,
    NO_PROVISION_NEEDED,
)
from ehcplan.compliance.words.conditions import answered_by
from ehcplan.compliance.words.needs import TOPICS, topics_in, topics_named
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Letter, Nothing, NothingHere

_BODY = frozenset(
    {"hearing", "sight", "epilepsy", "movement", "coordination", "toileting", "eating", "breathing",
     "long_term_health", "sleep", "sensory"}
)  # fmt: skip
"""The topics by which a health need without a name is matched: what it does to lessons is not one."""


def health_needs_unmet(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for each health need for which nothing is provided and no reason is given."""
    linked = {ref for part in draft.provision() for ref in part.needs}
    for need in draft.needs(Letter.C):
        passage = draft.passage_of(need)
        if passage is None or NO_PROVISION_NEEDED.search(passage.text):
            continue
        if draft.case.reading is None and draft.knows(Known.LINKS):
            if need.ref not in linked and not _says_none_is_needed(draft):
                yield Breach(passage=passage)
        elif (
            need.ref not in linked
            and is_substance(passage)
            and not _is_answered(passage.text, draft)
        ):
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS)
    yield from _loose_health_needs(draft)


def _loose_health_needs(draft: Draft) -> Iterator[Breach]:
    if draft.needs(Letter.C):
        return
    for passage in draft.of(Letter.C):
        if not topics_named(passage.text) or NO_PROVISION_NEEDED.search(passage.text):
            continue
        if _is_left_unanswered(passage, draft):
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS)
            return


def _says_none_is_needed(draft: Draft) -> bool:
    """Return whether G says, with whose word, that nothing is needed, and nothing else stands there."""
    nothing = draft.plan.nothing_in(Letter.G)
    if nothing is None or draft.provision(Letter.G):
        return False
    return nothing.why is Nothing.NONE and bool(nothing.said_by.strip())


def _is_left_unanswered(passage: Passage, draft: Draft) -> bool:
    if not is_substance(passage) or _says_none_is_needed(draft):
        return False
    return not _is_answered(passage.text, draft)


def _is_answered(text: str, draft: Draft) -> bool:
    """Return whether provision anywhere speaks of the same thing, in any of its words."""
    provided = draft.once(_provided)
    number = _number_of(text)
    cited = number in draft.once(_cited)
    if cited and number not in draft.once(_numbers_of_b):
        return True
    left_out = number is not None and not cited
    by_kind = answered_by(text, provided)
    if by_kind is not None and (left_out or not topics_named(text)):
        return by_kind
    named = topics_named(text) - {"learning"}
    if named:
        return any(t.spoken_of.search(provided) for t in TOPICS if t.key in named)
    spoken = topics_in(text) & _BODY
    return not spoken or bool(spoken & topics_in(provided))


def _provided(draft: Draft) -> str:
    """Return all that is provided."""
    return "\n".join(
        p.text
        for p in draft.of(*PROVISION_LETTERS)
        if not isinstance(p.part, NothingHere) and not says_none(p.text)
    )


_NUMBERED = Pattern(r"^\W*(?:health\s+)?(?:need\s*|C\.?\s?)(\d{1,2})\b", re.IGNORECASE)


_CITES = Pattern(
    r"\b(?:needs?\s?|C\.?\s?)\d{1,2}(?:\s*(?:,|and|&|to|–|-)\s*"
    r"(?:needs?\s?|C\.?\s?)?\d{1,2}\b){0,9}",
    re.IGNORECASE,
)


_RUN = Pattern(r"(\d{1,2})(?:\s*(?:to|–|-)\s*\D{0,5}(\d{1,2}))?")


_LONGEST_RUN = 20


def _number_of(text: str) -> int | None:
    """Return the number that a health need bears: "Need 8.", "C2"."""
    found = _NUMBERED.match(text)
    return int(found.group(1)) if found else None


def _numbers_of_b(draft: Draft) -> frozenset[int | None]:
    """Return the numbers of the needs in Section B: one that stands in C too is of neither alone."""
    return frozenset(_number_of(need.words.text) for need in draft.needs(Letter.B))


def _cited(draft: Draft) -> frozenset[int]:
    """Return the numbers of the needs that provision names: "for need 8", "C1 and C2"."""
    found: set[int] = set()
    for hit in _CITES.finditer(draft.once(_provided)):
        for first, last in _RUN.findall(hit.group(0)):
            found.update(range(int(first), min(int(last or first), int(first) + _LONGEST_RUN) + 1))
    return frozenset(found)


def conditions_without_plan(draft: Draft) -> Iterator[Breach]:
    """Yield a question for the first health condition that calls for a care plan, if none is told."""
    identity = draft.case.identity
    if identity is not None and identity.health_care_plan:
        return
    if any(CARE_PLAN.search(NO_CARE_PLAN.sub(" ", p.text)) for p in draft.every_text()):
        return
    for passage in (*draft.of(Letter.C), *draft.of(Letter.B, Letter.G)):
        term = _condition_in(passage)
        if term is not None:
            found = term.compiled.search(passage.text)
            if found is not None:
                yield at(passage, found, condition=term.key)
                return


def _condition_in(passage: Passage) -> Term | None:
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        for term in CONDITIONS:
            if term.compiled.search(sentence) and not (
                term.excused is not None and term.excused.search(sentence)
            ):
                return term
    return None
