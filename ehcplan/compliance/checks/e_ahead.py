"""Checks of Section E that look ahead: kinds of outcome at 17, adult life from Year 9, moves."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e import outcomes_of, sure_of
from ehcplan.compliance.checks.nothing import says_none
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import sentences
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words.arrangements import FORWARD, MOVE_HEADING
from ehcplan.compliance.words.moves import (
    ACTS,
    BARE_MOVE,
    CHANGE,
    DONE_FOR_IT,
    EMPTY_MOVE,
    LINES,
    MOVE_ALSO,
    NEXT_SCHOOL,
)
from ehcplan.compliance.words.times import ADULTHOOD, EDUCATION_MARK, MOVE
from ehcplan.plan import ages
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Adulthood, Letter, Outcome, OutcomeKind

# Nobody's move: whoever is new to the pupil, a service that answered, and what a person learned before.
_NO_MOVE = Pattern(
    r"\b(?:an?|any|every|each|some|all|with|by|when|from|to)\s+(?:new|different|next|unfamiliar|"
    r"another)\s+"
    r"(?:teachers?|class(?:es|rooms?)?|provider)\b|\([^()]*\b(?:adult|children\w*)\s+(?:services|"
    r"social\s+care|health)[^()]*\)|"
    r"\bnew\s+(?:teachers|adults|staff)\b|"
    r"\b(?:(?:mon|tues|wednes|thurs|fri)?days?|week(?:s|ly)?|fortnight(?:ly)?|nights?|evenings?|"
    r"minutes|hours?|sessions?|term|once|twice|times|daily|clubs?|tutor\w*|tuition|homework|"
    r"lessons?|classes)\s+"
    r"(?:(?:straight|immediately|just|held|run|each|every|a|\w*day)\s+){0,2}after\s+(?:school|"
    r"college)\b|"
    r"\b(?:dress\w*|wash\w*|chang\w*|lac\w*|pack\w*|breakfast\w*|shower\w*|up|bag|kit|uniform|coat|"
    r"shoes|equipment)\b[^.;]{0,30}\bready\s+for\s+(?:work|school|college|lessons?)\b|"
    r"\bready\s+for\s+(?:work|school|college|lessons?)\b[^.;]{0,30}?\b(?:in|within|by|at|on)\s+"
    r"(?:time|\d|\w+\s+(?:minutes?|o.clock))",
    re.IGNORECASE,
)
"""Nobody’s move: also when in the day something is done, and being dressed and ready for it."""
_PUT_OFF = Pattern(
    r"[^.;\n]*\b(?:will|shall|to|can|is\s+to)\s+be\s+(?:\w+ly\s+)?(?:discussed|considered|planned|"
    r"agreed|arranged|decided|looked\s+at|explored|reviewed|thought\s+about|"
    r"addressed)\s+(?:\w+\s+){0,2}?(?:nearer|closer|later|in\s+due\s+course|in\s+time|"
    r"in\s+the\s+future|when\s+the\s+time|as\s+it\s+(?:approaches|nears)|"
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
    tagged = (tag[0] for p in draft.of(Letter.E) for tag in _TAGGED.finditer(p.text))
    told = "\n".join([*texts, *(p.heading for p in own), *tagged])
    labelled = {"employment"} if _WORK_BESIDE.search(told) else set[str]()
    return [
        name
        for area, name in _AREAS.items()
        if area not in tags and name not in labelled and not ADULTHOOD[name].search(told)
        if not _is_excused(draft, name)
    ]


_TAGGED = Pattern(
    r"\b(?:adulthood|adult\s+life|pfa|part\s+of\s+adult\s+life|area\s+of\s+adult(?:hood|\s+life))"
    r"(?:\s+(?:area|outcome|theme|strand))?\s*[:=–—-]\s*[^.\n]{1,80}",
    re.IGNORECASE,
)
"""A mark that names an area beside an outcome, in however long a cell: "Adulthood: health"."""
_AREA = r"(?:independen\w+|communit\w+|home|housing|friends|relationships|health)"
_WORK_BESIDE = Pattern(
    rf"\([^()\n]{{0,80}}\b{_AREA}\b[^()\n]{{0,40}}?(?:,|;|/|&|\band)\s*(?:and\s+)?(?:paid\s+"
    r")?work(?:ing)?\b[^()\n]*\)"
    r"|\(\s*[^()\n]{0,60}?\b(?:paid\s+)?work(?:ing)?\b[^(),;\n]{0,30}(?:,|;|/|&|\band)\s*"
    rf"{_AREA}\b"
    rf"|^\W*(?:(?:outcome|area)\s*\d+\W+)?work(?:ing\s+life)?(?:,|\s*&|\s*/|\s+and)\s*{_AREA}\b",
    re.IGNORECASE | re.MULTILINE,
)
"""Work named beside another area of adult life, by which an outcome is marked."""


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
    if move is not None and not _is_planned(draft):
        yield Breach(
            letter=Letter.E, evidence=move, certainty=sure_of(draft), values={"move": move}
        )


def _is_planned(draft: Draft) -> bool:
    """Return whether some text tells what is done for the next move."""
    every = (p for p in draft.of(Letter.E, *PROVISION_LETTERS) if not says_none(p.text))
    told = [p for p in every if not _is_for_which(p)]
    year = draft.year or 0
    for place, passage in enumerate(told):
        if not _tells_move(passage, year=year):
            continue
        beside = " ".join(p.text for p in told[place + 1 : place + 1 + _NEAR])
        if not BARE_MOVE.match(_told(passage)) or ACTS.search(beside):
            return True
    return False


_FOR_WHICH = Pattern(
    r"\W*(?:for\s+)?(?:health\s+|social\s+care\s+)?(?:needs?|hopes?|wish(?:es)?|aspirations?)\W{0,3}"
    r"(?:\d|[A-K]\d|N\d|:)",
    re.IGNORECASE,
)
_MOST_OF_LINK = 16


def _is_for_which(passage: Passage) -> bool:
    """Return whether a cell beside an outcome names only the need and the hope that it is for."""
    is_short = len(passage.text.split()) <= _MOST_OF_LINK
    return passage.field == "loose" and is_short and _FOR_WHICH.match(passage.text) is not None


_NEAR = 4
"""In so many texts after that which tells of a move, what is done for it may stand."""
_SECONDARY = 7
_SIXTH_FORM = 12
"""From this year on a pupil is past the school leaving age: the sixth form is where they are."""
_WHERE_NOW = Pattern(
    r"(?<!after )(?<!leaves )(?<!leaving )(?<!left )(?<!beyond )(?<!out of )(?<!from )(?<!finishes "
    r")(?<!after the )(?<!leaves the )(?<!leaving the )(?<!from the )"
    r"\b(?:sixth[\s-]form|post[\s-]?16|further\s+education)\b(?!\s+to\b)",
    re.IGNORECASE,
)


def _told(passage: Passage) -> str:
    """Return a text without what it puts off, or says to be no plan yet."""
    lines = LINES.split(_PUT_OFF.sub(" ", passage.text))
    return "".join(line for line in lines if not EMPTY_MOVE.search(line)).strip()


def _tells_move(passage: Passage, *, year: int) -> bool:
    """Return whether a text plans the next move, by its own words or those of its heading.

    `year`: whoever is in the sixth form already plans no move by going there.
    """
    left = _told(passage)
    text = _NO_MOVE.sub(" ", left)
    text = _WHERE_NOW.sub(" ", text) if year >= _SIXTH_FORM else text
    if not text.strip():
        return False
    if MOVE.search(text) or MOVE_ALSO.search(text) or MOVE_HEADING.search(passage.heading):
        return True
    if _is_got_ready_for(left, year=year):
        return True
    if year < _SECONDARY and NEXT_SCHOOL.search(text) and ACTS.search(text):
        return True
    return any(FORWARD.match(left[start:end]) for start, end in sentences(left))


_BEFORE_A_MOVE = frozenset({-1, 2, 5, 6, 10, 11})
_DATED = Pattern(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"spring|summer|autumn|first\s+(?:two|three|\d+)|mornings?|terms?)\b",
    re.IGNORECASE,
)


def _is_got_ready_for(text: str, *, year: int) -> bool:
    """Return whether a text tells of a change to come and, with a time, of what is done for it."""
    if year not in _BEFORE_A_MOVE and year < _SIXTH_FORM:
        return False
    change = CHANGE.search(text)
    if change is None or _DATED.search(text) is None:
        return False
    # The change itself is not what is done for it: "leaves", "his next school".
    rest = text[: change.start()] + " " + text[change.end() :]
    return DONE_FOR_IT.search(rest) is not None


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
