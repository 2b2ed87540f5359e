"""Checks of outcomes beside provision, needs and hopes: that something in the plan serves each."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e import outcomes_of
from ehcplan.compliance.checks.e_words import claims, outcome_text
from ehcplan.compliance.checks.nothing import says_none
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.words.needs import topics_in
from ehcplan.compliance.words.skills import with_help, without_help
from ehcplan.compliance.words.times import BASELINE
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Letter, NothingHere, Outcome

_STEM = 5
"""By so many letters a word is known again: "write", "writing"."""
_MANY_STEMS = 5
_MOST = 2 / 3
_DAILY = frozenset({"toileting", "sleep", "eating", "hearing", "sight", "travel", "self_care",
"epilepsy", "breathing"})  # fmt: skip
"""Topics that other help never reaches by the way: no reading lesson teaches to use the toilet."""
_SAYS_NOTHING = Pattern(
    r"(?:within|begin|begins|start|starts|outcome|will|able|with|without|from|that|this|them|they|"
    r"their|when|what|which|where|than|then|each|every|"
    r"some|more|most|least|time|times|days?|weeks?|weekly|months?|terms?|termly|year|years|"
    r"minutes?|hours?|lessons?|"
    r"school|college|class|classroom|teacher|adult|adults|staff|help|support|helped|needs?|other|"
    r"others|another|"
    r"people|person|child|children|young|days|half|once|twice|three|four|five|seven|eight|nine|"
    r"january|february|march|"
    r"april|june|july|august|september|october|november|december|spring|summer|autumn|end|stage|"
    r"about|after|before|"
    r"into|over|have|does|been|being|during|using|uses?|used|well|also|only|their|himself|herself|"
    r"themselves|"
    r"provid\w*|provision|programme|assistant|session|sessions)$"
)


def unlinked(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for each outcome that no provision serves, or that serves no need or hope."""
    if draft.case.reading is None and draft.knows(Known.LINKS):
        yield from _without_links(draft)
        return
    provided = "\n".join(
        p.text
        for p in draft.of(*PROVISION_LETTERS)
        if not isinstance(p.part, NothingHere) and not says_none(p.text)
    )
    if not provided.strip():
        return
    linked = {ref for part in draft.provision() for ref in part.outcomes}
    linked = linked or _cited_in(provided)
    outcomes = outcomes_of(draft)
    refs = {p.part.ref for p in outcomes if isinstance(p.part, Outcome)}
    shows_links = len(refs & linked) >= max(2, len(refs) / 2) and not _is_open_by_area(draft)
    topics, stems = topics_in(provided), _stems(provided)
    met, left_out = _needs_met(draft), _left_out(draft, refs)
    for passage in outcomes:
        if isinstance(passage.part, Outcome) and passage.part.ref in linked:
            continue
        helped = _is_practised(passage, provided)
        unlike = shows_links and (
            (_is_unlike(passage, stems, draft) and not helped) or _needs_are_unmet(passage, met)
        )
        if (
            unlike
            or (isinstance(passage.part, Outcome) and passage.part.ref == left_out)
            or (not helped and _is_of_nothing_in(passage, topics, stems, draft))
            or _is_unpractised(passage, provided)
        ):
            yield Breach(
                passage=passage,
                certainty=Certainty.SUSPECTS,
                values={"lacks": "Nothing in Section F helps with this outcome"},
            )


def _is_open_by_area(draft: Draft) -> bool:
    """Return whether a plan by areas of need leaves open which outcome of an area some help serves.

    Under an area with two outcomes help stands below both, and names neither.
    """
    reading = draft.case.reading
    if reading is None or not {Letter.E, Letter.F} <= reading.repeated:
        return False
    return any(not one.outcomes for one in draft.provision(Letter.F))


def _left_out(draft: Draft, refs: set[str]) -> str:
    """Return the one outcome that no item serves where every item says which outcome it serves."""
    items = draft.provision()
    left = refs - {ref for one in items for ref in one.outcomes}
    all_linked = all(set(one.outcomes) & refs for one in items)
    if len(left) != 1 or len(refs) < _MANY_LINKED or len(items) < 2 * len(refs) or not all_linked:
        return ""
    return left.pop()


_MANY_LINKED = 5
"""So many outcomes, and two items for each, before the one without any is no slip of the reader."""


_CITED = Pattern(r"\bE(\d{1,2})\b(?!\s*[-–]\s*\d)")


def _cited_in(provided: str) -> set[str]:
    """Return the outcomes that provision names by their numbers in print: "(B2: E2, E3)"."""
    return {f"E{number}" for number in _CITED.findall(provided)}


def _is_of_nothing_in(
    passage: Passage, topics: frozenset[str], provided: frozenset[str], draft: Draft
) -> bool:
    """Return whether an outcome is about a thing of which provision never speaks."""
    claim = _BY_THE_WAY.sub(" ", "\n".join(own for _, own in claims(passage)))
    about = topics_in(claim)
    spoken = topics_in(outcome_text(passage.text))
    if spoken and not spoken & topics:
        return True
    own = _own_stems(claim, draft)
    if own & provided:
        return False
    return bool((about & _DAILY) - topics)


_BY_THE_WAY = Pattern(
    r"\b(?:walks?|goes|go|moves?|gets?|comes?|runs?|takes\s+(?:him|her|them)self)\s+(?:over\s+|back\s+|up\s+)?"
    r"(?:to|into)\s+(?:the|his|her|their|an?)\s+(?:[\w-]+\s+){0,2}?(?:corner|desk|table|mat|carpet|door|"
    r"chair|seat|tent|den|board|front|line|hall|library|office|base|sofa|bean\s?bag|space|spot|area|"
    r"room|wall|shelf|cupboard|drawer|tray|teacher|adult)\b|"
    r"\b(?:pays?|paying)\s+for\s+(?:(?:his|her|their|a)\s+)?(?:own\s+)?(?:lunch|dinner|meals?|snacks?|food|"
    r"breakfast)\b",
    re.IGNORECASE,
)
"""A few steps across a room are no journey, and whoever pays for a meal learns no eating."""


def _is_unpractised(passage: Passage, provided: str) -> bool:
    """Return whether an outcome is a skill that only its own practice brings, and none is provided."""
    return without_help(_promised_in(passage), provided)


def _is_practised(passage: Passage, provided: str) -> bool:
    """Return whether an outcome is such a skill, and its practice is provided in whatever words."""
    return with_help(_promised_in(passage), provided)


def _promised_in(passage: Passage) -> str:
    return BASELINE.sub(" ", "\n".join(own for _, own in claims(passage)))


def _needs_met(draft: Draft) -> frozenset[str]:
    """Return the needs that provision names; none where it names few of those that outcomes serve."""
    met = frozenset(ref for part in draft.provision() for ref in part.needs)
    served = {ref for outcome in draft.outcomes for ref in outcome.needs}
    return met if len(met & served) >= _MOST * len(served) else frozenset()


def _needs_are_unmet(passage: Passage, met: frozenset[str]) -> bool:
    """Return whether an outcome names its needs, and provision that shows its own meets none of them."""
    part = passage.part
    return isinstance(part, Outcome) and bool(met and part.needs) and not met & set(part.needs)


def _own_stems(text: str, draft: Draft) -> frozenset[str]:
    return _stems(text) - {name[:_STEM] for name in draft.facts.names}


def _is_unlike(passage: Passage, provided: frozenset[str], draft: Draft) -> bool:
    """Return whether provision says next to nothing of what an outcome is about."""
    own = _own_stems(BASELINE.sub(" ", outcome_text(passage.text)), draft)
    shared = len(own & provided)
    return shared == 0 or (shared == 1 and len(own) >= _MANY_STEMS)


def _stems(text: str) -> frozenset[str]:
    """Return the beginnings of the words that tell what a text is about."""
    words = re.findall(r"[^\W\d_]{4,}", text.casefold())
    return frozenset(word[:_STEM] for word in words if not _SAYS_NOTHING.match(word))


def _without_links(draft: Draft) -> Iterator[Breach]:
    served = {ref for part in draft.provision() for ref in part.outcomes}
    for outcome in draft.outcomes:
        passage = draft.passage_of(outcome)
        if passage is None:
            continue
        if outcome.ref not in served:
            lacks = "Nothing in Section F is linked to this outcome"
        elif not outcome.needs and not outcome.aspirations:
            lacks = "This outcome is linked to no need and to no hope of {name}’s"
            lacks = lacks.format(name=draft.name)
        else:
            continue
        yield Breach(passage=passage, values={"lacks": lacks})
