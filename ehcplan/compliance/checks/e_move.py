"""Checks of Section E and F beside a move that is near: that something is planned for it."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e import outcomes_of, sure_of
from ehcplan.compliance.checks.nothing import says_none
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import dates_in, sentences
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, NotKnown, Seen
from ehcplan.compliance.words.arrangements import FORWARD, MOVE_HEADING
from ehcplan.compliance.words.moves import (
    ACTS,
    AT_NEW_PLACE,
    BARE_MOVE,
    CHANGE,
    DONE_FOR_IT,
    EMPTY_MOVE,
    LINES,
    MOVE_ALSO,
    NEXT_SCHOOL,
    NEXT_STAFF,
    PAST_MOVE,
    SOMEBODY_ACTS,
    STATED_MOVE,
    STILL_COMES,
    WISHED_MOVE,
)
from ehcplan.compliance.words.times import MOVE
from ehcplan.plan import ages
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Letter, Outcome

# Nobody's move: whoever is new to the pupil, a service that answered, and what a person learned before.
_NO_MOVE = Pattern(
    r"\b(?:an?|any|every|each|some|all|with|by|when|from|to)\s+(?:new|different|next|unfamiliar|"
    r"another)\s+"
    r"(?:teachers?|class(?:es|rooms?)?|provider)\b|\([^()]*\b(?:adult|children\w*)\s+(?:services|"
    r"social\s+care|health)[^()]*\)|"
    r"\bnew\s+(?:teachers|adults|staff)\b|"
    r"\b(?:some(?:body|one)|students?|pupils?|mentors?|budd(?:y|ies)|staff|teachers?|tutors?|friends?|people|"
    r"prefects?)\s+(?:from|in|of)\s+the\s+(?:sixth[\s-]form|college|upper\s+school)\b|"
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
_FOR_ADULTS = Pattern(
    r"\binduction\b[^.;\n]{0,60}?\b(?:adults?|staff|assistants?|teachers?|volunteers?|carers?|colleagues?|drivers?)\b"
    r"|\b(?:new|supply|other)\s+(?:adults?|staff|assistants?|teachers?)\b[^.;\n]{0,30}?\binduction\b"
    r"|\bhandovers?\b[^.;\n]{0,40}?\b(?:(?:each|every)\s+(?:morning|day|afternoon|lesson|session|week)|daily|gate|"
    r"mum|dad|mother|father|parents?|carers?|shifts?|escort|driver)\b"
    r"|\b(?:daily|morning|afternoon|weekly|verbal|brief)\s+handovers?\b",
    re.IGNORECASE,
)
"""An induction for adults, and a handover in the day."""
_MOVEMENT = Pattern(
    r"\b(?:the|each|every|a|his|her|their)\s+moves?\s+(?:\w+\s+){0,2}?(?:shown|demonstrated|modelled|"
    r"practised|taught|repeated|slowed|copied)\b"
    r"|\b(?:show\w*|demonstrat\w+|model\w*|cop(?:y|ies)|practis\w+|learn\w*)\s+(?:him\s+|her\s+|them\s+)?"
    r"(?:the|each|every|a)\s+moves?\b"
    r"|\b(?:dance|chess|gym\w*|football|judo|karate|yoga|signature)\s+moves?\b",
    re.IGNORECASE,
)
"""A move of the body, or of a game."""
_PROFESSIONAL = (
    r"\b(?:nurses?|[\w-]*therapists?|psychologists?|paediatricians?|doctors?|physios?|slts?|salts?|ots?|"
    r"(?:specialist|advisory|peripatetic|qualified)\s+teachers?|consultants?|practitioners?|"
    r"dietitians?|audiologists?)\b"
)
_STAFF_VISIT = Pattern(
    rf"{_PROFESSIONAL}[^.;\n]{{0,60}}?\bvisits?\s+(?:(?:him|her|them|(?-i:[A-Z][\w’'-]+))\s+)?"
    r"(?:in\s+|at\s+|to\s+)?(?:(?:the|his|her|their)\s+)?(?:school|college|nursery|class|home|setting)"
    r"\b(?!\s+(?:before|to\s+(?:plan|prepare)))",
    re.IGNORECASE,
)
"""A professional who comes to see the pupil where they are goes with nobody to the next place."""
_WHAT_IT_IS_FOR = Pattern(
    r",?\s+(?:so\s+that|so\s+(?:he|she|they)|in\s+order\s+(?:to|that)|as\s+(?:a\s+|the\s+)?(?:first\s+|"
    r"next\s+)?steps?\s+towards?|which\s+(?:will\s+)?(?:helps?|prepares?|makes?|gets?|readies|leads?))\b"
    r"[^.;\n]*|,\s+(?:to\s+be\s+|and\s+(?:is|be)\s+)?(?:ready|in\s+(?:readiness|preparation)|"
    r"preparing)\s+for\b[^.;\n]*",
    re.IGNORECASE,
)
"""Why an outcome is sought: that it will be of use at the next place is no plan for going there."""
_PUT_OFF = Pattern(
    r"[^.;\n]*\b(?:(?:will|shall|to|can|is\s+to)\s+be\s+(?:\w+ly\s+)?(?:discussed|considered|planned|"
    r"agreed|arranged|decided|looked\s+(?:at|into)|explored|reviewed|thought\s+(?:about|through)|"
    r"talked\s+(?:about|over|through)|sorted(?:\s+out)?|dealt\s+with|settled|worked\s+out|"
    r"drawn\s+up|written|made|organised|begun|started|picked\s+up|"
    r"addressed)|(?:will|shall|to|can)\s+(?:discuss|consider|plan|agree|arrange|decide|"
    r"look\s+(?:at|into)|think|talk|sort|deal\s+with|settle|start|begin)\s+(?:[\w’'-]+\s+){0,6}?)\s*(?:\w+\s+){0,2}?(?:nearer|closer|later|in\s+due\s+course|in\s+time|"
    r"in\s+the\s+future|when\s+the\s+time|as\s+it\s+(?:approaches|nears)|"
    r"at\s+(?:the|a)\s+(?:appropriate|right|later|suitable))\b[^.;\n]*"
    r"|^[^.;:\n]*\b(?:will|shall|to|can|is\s+to)\s+be\s+(?:\w+ly\s+)?(?:discussed|considered|explored|"
    r"decided|looked\s+(?:at|into)|thought\s+(?:about|through)|talked\s+(?:about|over|through)|"
    r"raised|on\s+the\s+agenda)\s+(?:at|in|during)\s+(?:(?:the|a|his|her|their|our)\s+)?"
    r"(?:next\s+|coming\s+|following\s+)?(?:annual\s+)?(?:reviews?(?:\s+meetings?)?|"
    r"meetings?)\W*$",
    re.IGNORECASE,
)
"""A plan that is put off is none: "will be discussed nearer the time"."""
_PHASES = {0: "starts school", 7: "moves to secondary school", 12: "moves on after Year 11"}
_BY_KIND = {
    "infant": (3, "moves to junior school"),
    "first school": (5, "moves to middle school"),
    "middle school": (9, "moves to upper school"),
}
"""What follows a school of a kind that not every authority has: the year in which it does."""
_MOVES = ("phase_transfer", "post_16_transfer")


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
        if _is_over(passage, draft.on) or not _tells_move(passage, year=year):
            continue
        after = told[place + 1 : place + 1 + _NEAR]
        beside = " ".join(p.text for p in after if p.letter is passage.letter)
        if not _is_only_stated(passage) or ACTS.search(beside):
            return True
    return False


_SHORT = 32
"""A text of so few words that says where somebody goes leaves no room for a plan."""


_HOPED = Pattern(
    r"^\W*(?:(?:needs?|outcomes?)?\s*[A-Z]?\d{1,2}(?:\.\d{1,2})?[\s,.;:&()]*(?:and\s+)?){0,6}to\s+"
    r"(?:go|be|move|start|get|have|stay|join|attend)\b[^.]*\.?\s*$",
    re.IGNORECASE,
)
"""A hope by itself, beside the numbers of the needs behind it: "N3. To go to the same school"."""


def _is_only_stated(passage: Passage) -> bool:
    """Return whether a text says that a move comes, or is hoped for, and nothing is done for it."""
    told = _told(passage)
    if BARE_MOVE.match(told):
        return True
    if ACTS.search(told) or DONE_FOR_IT.search(told):
        return False
    if _HOPED.match(told) and len(told.split()) <= _SHORT:
        return True
    if isinstance(passage.part, Outcome) and AT_NEW_PLACE.search(told):
        rest = AT_NEW_PLACE.sub(" ", told)
        return not (MOVE.search(rest) or MOVE_ALSO.search(rest))
    is_short = len(told.split()) <= _SHORT
    stated = is_short and STATED_MOVE.match(told) is not None
    return stated and SOMEBODY_ACTS.search(told) is None


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
    return "".join(
        line for line in lines if not (EMPTY_MOVE.search(line) or _is_wished_for(line))
    ).strip()


_NUMBER = Pattern(r"\d")


def _is_wished_for(line: str) -> bool:
    """Return whether a line says how well a move should go, and nothing that anybody does for it."""
    if WISHED_MOVE.search(line) is None:
        return False
    return DONE_FOR_IT.search(line) is None and _NUMBER.search(line) is None


def _is_over(passage: Passage, on: dt.date) -> bool:
    """Return whether a text tells of a move that was made: all in the past, with no day to come."""
    text = passage.text
    if PAST_MOVE.search(text) is None or STILL_COMES.search(text) is not None:
        return False
    days = [one.last for one in dates_in(text)]
    return bool(days) and max(days) < on


def _tells_move(passage: Passage, *, year: int) -> bool:
    """Return whether a text plans the next move, by its own words or those of its heading.

    `year`: whoever is in the sixth form already plans no move by going there.
    """
    left = _told(passage)
    for nobodys in (_STAFF_VISIT, _FOR_ADULTS, _MOVEMENT):
        left = nobodys.sub(" ", left)
    if isinstance(passage.part, Outcome):
        left = _WHAT_IT_IS_FOR.sub(" ", left)
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
    change = CHANGE.search(text) or (NEXT_STAFF.search(text) if year < _SIXTH_FORM else None)
    if change is None or _DATED.search(text) is None:
        return False
    # The change itself is not what is done for it: "leaves", "his next school".
    rest = text[: change.start()] + " " + text[change.end() :]
    return DONE_FOR_IT.search(rest) is not None


def _place(draft: Draft) -> str:
    """Return what is printed of the pupil's school, in small letters."""
    told = f"{draft.case.pupil.setting_name} {draft.text_of(Letter.I)}".casefold()
    # "Elm Infant and Junior School" is left after Year 6, as a primary school is.
    return told.replace("infant", "primary") if "junior" in told else told


def _next_move(draft: Draft) -> str | None:
    """Return what is coming and when, in words, or None for nothing within two years."""
    last = ages.add_months(draft.on, 24)
    for kind in _MOVES:
        for day in draft.dates_of(kind):
            if draft.on <= day <= last:
                return f"moves to a new phase in {day:%B %Y}"
    if draft.year is None:
        return None
    phases = _PHASES | {
        year: move for kind, (year, move) in _BY_KIND.items() if kind in _place(draft)
    }
    for year, move in phases.items():
        day = dt.date(ages.academic_year(draft.on) + year - draft.year, 9, 1)
        if draft.on <= day <= last:
            return f"{move} in {day:%B %Y}"
    return "is 16 or over, so adult life is near" if (draft.age or 0) >= 16 else None
