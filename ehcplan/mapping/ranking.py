"""How many are suggested where too many fit, and in which order."""

import re
from collections import Counter
from dataclasses import replace

from ehcplan.mapping.cases import entries_for, last_known_on
from ehcplan.mapping.proposal import Proposal
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Source
from ehcplan.plan.voice import speaker_of_source
from ehcplan.vocabulary import Element, Rule, Target, Voice

PRINTED_RULES = (Rule.COPY, Rule.SELECT)

# What fits on one page: beyond it nothing more is suggested (a person may still choose others).
PAGE_LIMITS: dict[Element, int] = {
    Element.P_APPRECIATIONS: 6,
    Element.P_IMPORTANT_TO: 8,
    Element.P_SUPPORT: 8,
    Element.P_COMMUNICATION: 3,
    Element.P_ASPIRATIONS: 4,
    Element.P_HARD_FOR_ME: 4,
    Element.P_FIRST_FIVE_MINUTES: 3,
    Element.P_MOTIVATES_ME: 3,
}
PAGE_WORDS = 320


def keep_within_limits(
    case: Case, target: Target, proposals: list[Proposal]
) -> tuple[Proposal, ...]:
    """Return the proposals, with suggestions beyond an element's number no longer suggested.

    Ranked: the pupil's own first, then what two or more people said, then the newest. Only words
    that would be printed as they stand (copy, select) count; `copy` is held to the page alone.
    """
    counts = _said_by_how_many(case, proposals)
    order = {id(p): place for place, p in enumerate(proposals)}
    over = _said_already(case, proposals)
    for element in dict.fromkeys(p.element for p in proposals):
        printed = [
            p for p in proposals if _is_printed(p) and p.element is element and id(p) not in over
        ]
        printed.sort(key=lambda p: _rank(case, p, counts, order[id(p)]))
        for p, why in _over_element(case, target, element, printed):
            over[id(p)] = why
    if target is Target.PROFILE:
        kept = [p for p in proposals if _is_printed(p) and id(p) not in over]
        kept.sort(key=lambda p: _rank(case, p, counts, order[id(p)]))
        over.update(_over_page(kept))
    return tuple(
        replace(p, suggested=False, doubts=(*p.doubts, over[id(p)])) if id(p) in over else p
        for p in proposals
    )


def _said_already(case: Case, proposals: list[Proposal]) -> dict[int, str]:
    """Return the suggestions that repeat, under one element, what the same person said already."""
    seen: set[tuple[Element, str, str]] = set()
    found: dict[int, str] = {}
    # Words under `copy` stay, and their repetition under another rule goes.
    for p in sorted((p for p in proposals if p.suggested), key=lambda p: p.rule is not Rule.COPY):
        who = speaker_of_source(case, p.sources[0]).name
        said = (p.element, who, _plain(p.text))
        if said in seen:
            found[id(p)] = "The same words are suggested here already."
        seen.add(said)
    return found


def _is_printed(proposal: Proposal) -> bool:
    return proposal.suggested and proposal.rule in PRINTED_RULES


def _over_element(
    case: Case, target: Target, element: Element, printed: list[Proposal]
) -> list[tuple[Proposal, str]]:
    found: list[tuple[Proposal, str]] = []
    chosen = 0
    for p in printed:
        limit = PAGE_LIMITS.get(element) if target is Target.PROFILE else _limit(case, p, target)
        if limit is not None and chosen >= limit and not _always_stays(p):
            found.append((p, f"{limit} are suggested here already: choose."))
        else:
            chosen += 1
    return found


def _always_stays(proposal: Proposal) -> bool:
    """Return whether a number never pushes this out: the pupil's exact words under `copy`.

    Support is held to its number all the same: beyond it a page is not read.
    """
    is_support = proposal.element is Element.P_SUPPORT
    return proposal.voice is Voice.OWN_WORDS and proposal.rule is Rule.COPY and not is_support


def _limit(case: Case, proposal: Proposal, target: Target) -> int | None:
    if proposal.rule is not Rule.SELECT:
        return None
    contribution = case.said.contribution(proposal.sources[0].contribution)
    for entry in entries_for(contribution.tool, proposal.sources[0].prompt, target):
        if entry.rule is Rule.SELECT and proposal.element in entry.to:
            return entry.at_most
    return None


def _over_page(kept: list[Proposal]) -> dict[int, str]:
    words, over = 0, {}
    for p in kept:
        size = len(p.text.split())
        if words + size > PAGE_WORDS:
            over[id(p)] = "The page is full: choose what stays."
        else:
            words += size
    return over


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _said_by_how_many(case: Case, proposals: list[Proposal]) -> Counter[str]:
    speakers = {(_plain(p.text), _contributor(case, p.sources[0])) for p in proposals}
    return Counter(text for text, _ in speakers)


def _contributor(case: Case, source: Source) -> str:
    return case.said.contribution(source.contribution).contributor


def _rank(case: Case, p: Proposal, counts: Counter[str], place: int) -> tuple[int, int, int, int]:
    contribution, answer, _ = case.find(p.sources[0])
    whose = {Voice.OWN_WORDS: 0, Voice.OWN_VIEW: 1, Voice.OBSERVED: 2}.get(p.voice, 3)
    said_twice = 0 if counts[_plain(p.text)] > 1 else 1
    newest = -last_known_on(contribution, answer).toordinal()
    return whose, said_twice, newest, place
