"""Checks of Section E that look ahead: kinds of outcome at 17, adult life from Year 9, moves."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e import outcomes_of, sure_of
from ehcplan.compliance.checks.nothing import says_none
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words.arrangements import FORWARD, MOVE_HEADING
from ehcplan.compliance.words.times import ADULTHOOD, EDUCATION_MARK, MOVE
from ehcplan.plan import ages
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Adulthood, Letter, Outcome, OutcomeKind

# Nobody's move: whoever is new to the pupil, a service that answered, and what a person learned before.
_NO_MOVE = Pattern(
    r"\b(?:an?|any|every|each|some|all|with|by|when|from|to)\s+(?:new|different|next|unfamiliar|another)\s+"
    r"(?:teachers?|class(?:es|rooms?)?|provider)\b|\([^()]*\b(?:adult|children\w*)\s+(?:services|social\s+care|health)[^()]*\)|"
    r"\bnew\s+(?:teachers|adults|staff)\b",
    re.IGNORECASE,
)
_PUT_OFF = Pattern(
    r"[^.;\n]*\b(?:will|shall|to|can|is\s+to)\s+be\s+(?:\w+ly\s+)?(?:discussed|considered|planned|agreed|arranged|decided|looked\s+at|explored|reviewed|thought\s+about|"
    r"addressed)\s+(?:\w+\s+){0,2}?(?:nearer|closer|later|in\s+due\s+course|in\s+time|in\s+the\s+future|when\s+the\s+time|as\s+it\s+(?:approaches|nears)|"
    r"at\s+(?:the|a)\s+(?:appropriate|right|later|suitable))\b[^.;\n]*",
    re.IGNORECASE,
)
"""A plan that is put off is none: "will be discussed nearer the time"."""
_PHASES = {0: "starts school", 7: "moves to secondary school", 12: "moves on after Year 11"}
_LABEL_WORDS = 14
"""A text of E so short may be the label of an area: "Community and relationships"."""
_MOVES = ("phase_transfer", "post_16_transfer")
_AREAS = {
    Adulthood.EMPLOYMENT: "employment",
    Adulthood.LIVING: "independent living",
    Adulthood.COMMUNITY: "friends and community",
    Adulthood.HEALTH: "health",
}


def kinds_unmarked(draft: Draft) -> Iterator[Seen]:
    """Yield a breach for each outcome of somebody of 17 or over that is not marked with its kind."""
    outcomes = outcomes_of(draft)
    if not outcomes:
        return
    if draft.age is None and draft.year is None:
        yield NotKnown(fact=Known.BORN)
        return
    if (draft.age or 0) < 17 and (draft.year or 0) < 13:
        return
    if draft.case.reading is None:
        for passage in outcomes:
            if isinstance(passage.part, Outcome) and passage.part.kind is None:
                yield Breach(passage=passage)
        return
    headings = "\n".join(p.heading for p in draft.of(Letter.E))
    marked = any(outcome.kind is OutcomeKind.EDUCATION_TRAINING for outcome in draft.outcomes)
    if not marked and not EDUCATION_MARK.search(f"{draft.text_of(Letter.E)}\n{headings}"):
        yield Breach(passage=outcomes[0], certainty=Certainty.SUSPECTS)


def adulthood_missing(draft: Draft) -> Iterator[Seen]:
    """Yield one breach naming the areas of adult life for which Section E holds no outcome."""
    outcomes = outcomes_of(draft)
    if not outcomes:
        return
    if draft.year is None:
        yield NotKnown(fact=Known.BORN)
        return
    missing = _areas_missing(draft) if draft.year >= 9 else []
    if not missing:
        return
    tagged = draft.case.reading is None and any(outcome.adulthood for outcome in draft.outcomes)
    if len(missing) == 1 and not tagged and not _is_laid_out_by_area(draft):
        return
    yield Breach(
        letter=Letter.E,
        evidence=", ".join(missing),
        certainty=None if tagged else sure_of(draft),
        values={"areas": ", ".join(missing)},
    )


def _areas_missing(draft: Draft) -> list[str]:
    tags = {area for outcome in draft.outcomes for area in outcome.adulthood}
    own = outcomes_of(draft)
    texts = [
        p.text
        for p in draft.of(Letter.E)
        if p.field in ("words", "aim") or p in own or len(p.text.split()) <= _LABEL_WORDS
    ]
    told = "\n".join([*texts, *(p.heading for p in own)])
    return [
        name
        for area, name in _AREAS.items()
        if area not in tags and not ADULTHOOD[name].search(told) and not _is_excused(draft, name)
    ]


def _is_excused(draft: Draft, area: str) -> bool:
    """Return whether a text of E says why there is no outcome for an area."""
    first = area.split()[0]
    return any(
        first in p.text.casefold() and re.search(r"\bno\b|\bnot\b|\bnone\b", p.text, re.IGNORECASE)
        for p in draft.of(Letter.E)
        if p.field == "loose"
    )


def _is_laid_out_by_area(draft: Draft) -> bool:
    """Return whether E names the areas themselves, so that one without an outcome was left out."""
    labels = [p.heading for p in draft.of(Letter.E)]
    labels += [
        p.text
        for p in draft.of(Letter.E)
        if p.field == "loose" and len(p.text.split()) <= _LABEL_WORDS
    ]
    text = " ".join(labels).casefold()
    return sum(label in text for label in ("employment", "independent living", "communit")) > 1


def move_unplanned(draft: Draft) -> Iterator[Seen]:
    """Yield a breach where a move of phase is near, or adult life, and no plan for it is told."""
    if not outcomes_of(draft):
        return
    move = _next_move(draft)
    if move is None and draft.year is None:
        yield NotKnown(fact=Known.BORN)
        return
    told = (p for p in draft.of(Letter.E, *PROVISION_LETTERS) if not says_none(p.text))
    is_there = (draft.year or 0) >= _SIXTH_FORM
    if move is not None and not any(_tells_move(p, is_there=is_there) for p in told):
        yield Breach(
            letter=Letter.E, evidence=move, certainty=sure_of(draft), values={"move": move}
        )


_SIXTH_FORM = 12
"""From this year on a pupil is past the school leaving age: the sixth form is where they are."""
_WHERE_NOW = Pattern(
    r"(?<!after )(?<!leaves )(?<!leaving )(?<!left )(?<!beyond )(?<!out of )(?<!from )(?<!finishes )(?<!after the )(?<!leaves the )(?<!leaving the )(?<!from the )"
    r"\b(?:sixth[\s-]form|post[\s-]?16|further\s+education)\b(?!\s+to\b)",
    re.IGNORECASE,
)


def _tells_move(passage: Passage, *, is_there: bool) -> bool:
    """Return whether a text plans the next move, by its own words or those of its heading.

    `is_there`: whoever is in the sixth form already plans no move by going there.
    """
    text = _NO_MOVE.sub(" ", _PUT_OFF.sub(" ", passage.text))
    text = _WHERE_NOW.sub(" ", text) if is_there else text
    if MOVE.search(text) or MOVE_HEADING.search(passage.heading):
        return True
    return any(FORWARD.match(passage.text[start:end]) for start, end in passage.sentences) and bool(
        text.strip()
    )


def _next_move(draft: Draft) -> str | None:
    """Return what is coming and when, in words, or None for nothing within two years."""
    last = ages.add_months(draft.on, 24)
    for kind in _MOVES:
        for day in draft.dates_of(kind):
            if draft.on <= day <= last:
                return f"moves to a new phase in {day:%B %Y}"
    if draft.year is None:
        return None
    for year, move in _PHASES.items():
        day = dt.date(ages.academic_year(draft.on) + year - draft.year, 9, 1)
        if draft.on <= day <= last:
            return f"{move} in {day:%B %Y}"
    return "is 16 or over, so adult life is near" if (draft.age or 0) >= 16 else None
