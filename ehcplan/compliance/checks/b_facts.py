"""Checks of Section B against the rest: advice, other sections, areas of need, the census code."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.nothing import says_none
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.shapes import at
from ehcplan.compliance.words.facts import (
    AREA_HINTS,
    AREA_WORDS,
    CENSUS_CODES,
    CENSUS_LABELS,
    FACTS,
    TAUGHT,
    TEACHES,
    Fact,
)
from ehcplan.compliance.words.needs import TOPICS, topics_named
from ehcplan.plan.known import Known
from ehcplan.plan.whole import NEED_LETTERS, Advice, Area, Letter, Need, NothingHere

_ADVICE_ON_NEEDS = frozenset("bcdf")
"""The letters of regulation 6(1) whose advice speaks of special educational or health needs."""
_CODE_AREAS = (Area.COMMUNICATION, Area.COGNITION, Area.SEMH, Area.SENSORY)
_NONE_HERE = (
    r"[^.\n]{0,60}\b(?:no|none|not)\b[^.\n]{0,40}\b(?:needs?|identified|concerns?|difficult\w+)"
)


def advice_without_need(draft: Draft) -> Iterator[Breach]:
    """Yield a question for advice that no need cites, and for a need in K of which B is silent."""
    if draft.case.reading is None and draft.knows(Known.LINKS):
        yield from _advice_not_cited(draft)
        return
    told = "\n".join(p.text for p in draft.of(*NEED_LETTERS))
    for passage in draft.of(Letter.K):
        named = topics_named(passage.text)
        missing = [t for t in TOPICS if t.key in named]
        silent = [t for t in missing if not t.spoken_of.search(told)]
        if silent and not says_none(passage.text):
            yield Breach(
                passage=passage,
                values={"what": silent[0].label, "whose": _name_of(passage.part, passage.text)},
            )


def _advice_not_cited(draft: Draft) -> Iterator[Breach]:
    cited = {ref for need in draft.plan.needs for ref in need.evidence}
    for advice in draft.advice:
        if advice.letter not in _ADVICE_ON_NEEDS or advice.ref in cited:
            continue
        if advice.letter == "c" and draft.plan.nothing_in(Letter.C) is not None:
            continue
        passage = draft.passage_of(advice, "loose")
        yield Breach(
            passage=passage,
            values={"what": "a need", "whose": _name_of(advice, advice.title)},
        )


def _name_of(part: object, text: str) -> str:
    if isinstance(part, Advice):
        return f"{part.code} ({part.title})" if part.code else part.title
    return " ".join(text.split()[:8])


def areas_not_considered(draft: Draft) -> Iterator[Breach]:
    """Yield one breach for needs without an area, and one for areas that only other sections show."""
    needs = draft.needs(Letter.B)
    without = [need for need in needs if need.area is None]
    if draft.case.reading is None and without:
        yield Breach(
            passage=draft.passage_of(without[0]),
            values={"what": f"{len(without)} of {len(needs)} needs have no area"},
        )
    silent = [area for area in _CODE_AREAS if _is_passed_over(area, draft)]
    if silent and needs:
        labels = ", ".join(area.label.casefold() for area in silent)
        yield Breach(
            letter=Letter.B,
            evidence=labels,
            certainty=None if draft.case.reading is None else Certainty.SUSPECTS,
            values={"what": f"Nothing is recorded under {labels}, and other sections speak of it"},
        )


def _is_passed_over(area: Area, draft: Draft) -> bool:
    """Return whether B is silent of an area of which health, advice or the pupil speaks."""
    in_b = draft.text_of(Letter.B)
    if any(part.area is area for part in draft.plan.needs) or AREA_WORDS[area].search(in_b):
        return False
    if re.search(area.label + _NONE_HERE, in_b, re.IGNORECASE):
        return False
    elsewhere = (p for p in draft.of(Letter.A, Letter.C, Letter.K))
    return any(
        AREA_HINTS[area].search(p.text) for p in elsewhere if not isinstance(p.part, NothingHere)
    )


def taught_needs_outside_b(draft: Draft) -> Iterator[Breach]:
    """Yield a question for a need in C or D whose help would teach, and that B does not tell."""
    in_b = draft.text_of(Letter.B)
    taught = [skill.compiled for skill in TAUGHT if not skill.compiled.search(in_b)]
    for passage in draft.calling(calling_words(*taught), Letter.C, Letter.D):
        if isinstance(passage.part, NothingHere) or says_none(passage.text):
            continue
        found = next((f for one in taught if (f := _taught_in(one, passage, draft))), None)
        if found is not None:
            yield at(passage, found)
    yield from _teaching_outside_f(draft)


def _taught_in(skill: Pattern, passage: Passage, draft: Draft) -> re.Match[str] | None:
    """Return where a text tells of a skill that somebody teaches, there or in G or H; or None."""
    found = skill.search(passage.text)
    if found is None:
        return None
    start, end = passage.sentence_at(found.start())
    help_ = draft.of(Letter.G, Letter.H1, Letter.H2)
    taught = TEACHES.search(passage.text[start:end]) or any(
        skill.search(p.text) and TEACHES.search(p.text) for p in help_
    )
    return found if taught else None


def _teaching_outside_f(draft: Draft) -> Iterator[Breach]:
    """Yield a question for each need of C or D that provision marked as teaching serves, outside F."""
    in_f = {ref for part in draft.provision(Letter.F) for ref in part.needs}
    teaching = {
        ref
        for part in draft.provision(Letter.G, Letter.H1, Letter.H2)
        if part.educates_or_trains
        for ref in part.needs
    }
    for need in draft.needs(Letter.C, Letter.D):
        if need.ref in teaching - in_f:
            yield Breach(passage=draft.passage_of(need))


def main_need_not_coded(draft: Draft) -> Iterator[Breach]:
    """Yield a breach unless exactly one main type of need is given, by a code of the census."""
    identity = draft.case.identity
    primary = identity.primary_need.strip() if identity else ""
    secondary = identity.secondary_need.strip() if identity else ""
    if not primary:
        if draft.case.reading is None and draft.needs(Letter.B):
            yield Breach(
                letter=Letter.B, evidence="no main need", values={"what": "None is chosen."}
            )
        return
    wrong = _wrong_code(primary, secondary)
    if wrong:
        sure = None if draft.case.reading is None else Certainty.SUSPECTS
        yield Breach(letter=Letter.B, evidence=primary, certainty=sure, values={"what": wrong})


def _wrong_code(primary: str, secondary: str) -> str:
    codes = _codes_in(primary)
    if len(codes) > 1:
        return f"“{primary}” names more than one."
    if not codes:
        return f"“{primary}” is no type of the census."
    if codes <= _codes_in(secondary) and len(_codes_in(secondary)) == 1:
        return "The second type of need is the same as the main one."
    return ""


def _codes_in(written: str) -> set[str]:
    found = {word for word in re.findall(r"[A-Z]{2,4}", written.upper()) if word in CENSUS_CODES}
    if found:
        return found
    return {code for code, label in CENSUS_LABELS.items() if label.search(written)}


def sections_disagree(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for each fact of sight, hearing, speech or diagnosis that sections tell unlike."""
    for fact in FACTS:
        positive = _first_with(draft, fact, denied=False)
        if positive is None:
            continue
        negative = _first_with(draft, fact, denied=True, other_than=positive.letter)
        found = fact.denied.search(negative.text) if negative else None
        if negative is not None and found is not None:
            where = f"{_place(positive)} and {_place(negative)}"
            yield at(negative, found, what=fact.label, where=where)
        elif _is_silent_of(draft, fact) and positive.letter is Letter.A:
            yield Breach(
                passage=positive,
                values={"what": fact.label, "where": "A and B (which does not speak of it)"},
            )


def _place(passage: Passage) -> str:
    return passage.letter.value if passage.letter else passage.where


def _first_with(
    draft: Draft, fact: Fact, *, denied: bool, other_than: Letter | None = None
) -> Passage | None:
    sought = calling_words(fact.denied if denied else fact.claimed)
    for passage in draft.calling(sought, Letter.A, *NEED_LETTERS):
        if isinstance(passage.part, Need) and passage.part.is_strength and not denied:
            continue
        if denied and fact.denied.search(passage.text) and passage.letter is not other_than:
            return passage
        if (
            not denied
            and fact.claimed.search(passage.text)
            and not fact.denied.search(passage.text)
        ):
            return passage
    return None


def _is_silent_of(draft: Draft, fact: Fact) -> bool:
    """Return whether neither B nor C speaks of a fact that cannot go without provision."""
    if not fact.cannot_be_silent or not draft.has_begun(Letter.B):
        return False
    told = "\n".join(p.text for p in draft.of(Letter.B, Letter.C))
    return bool(told.strip()) and not fact.claimed.search(told) and not fact.spoken_of.search(told)
