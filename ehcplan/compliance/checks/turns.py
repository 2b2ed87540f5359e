"""Checks of phase moves, windows cut short, recorded exceptions, and turning points."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ehcplan.clocks.exceptions import find_exception
from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance import english
from ehcplan.compliance.checks.printed import shown_where_printed
from ehcplan.compliance.checks.story import Story, closure_of, stands, story_of
from ehcplan.compliance.checks.t import all_is_recorded, day, late
from ehcplan.compliance.checks.t_paper import moves_on_paper
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.plan import ages
from ehcplan.plan.events import RecordedException
from ehcplan.plan.known import Known

_MOVES = (
    ("CLK-21", "phase_transfer_completed"),
    ("CLK-22", "post_16_phase_transfer_completed"),
    ("CLK-23", "post_16_transfer_completed"),
)
_ISSUED = ("amended_plan_sent", "final_plan_sent")


def move_is_in_time(draft: Draft) -> Iterator[Seen]:
    """Yield that the plan was not amended in time for a move to the next phase."""
    paper = list(moves_on_paper(draft)) if draft.case.reading is not None else []
    if paper:
        yield from paper
        return
    story = draft.once(story_of)
    running = [one for clock, key in _MOVES if (one := story.step(clock, key))]
    if not running:
        yield NotKnown(fact=Known.EVENTS)
    if {one.clock for one in running} >= {"CLK-22", "CLK-23"}:
        # One move, and the law gives the earlier date only between two post-16 places.
        running = [one for one in running if one.clock != "CLK-23" or _is_between_colleges(story)]
    for one in running:
        limit = one.limit or one.counted_from
        done = one.done_on or _amended_for(story, limit)
        unrecorded = story.on > one.counted_from or not all_is_recorded(draft)
        if one.excused or (done is None and unrecorded) or (done or story.on) <= limit:
            continue
        yield late(replace(one, done_on=done), "the authority’s")


def _is_between_colleges(story: Story) -> bool:
    return story.day(Trigger.POST_16_TRANSFER) is not None


def _amended_for(story: Story, limit: dt.date) -> dt.date | None:
    """Return the day the plan was issued in the year before a move's limit or after it, if it was."""
    days = [story.day(kind) for kind in _ISSUED]
    fitting = [one for one in days if one is not None and one > ages.add_months(limit, -8)]
    return min(fitting, default=None)


def window_was_kept_open(draft: Draft) -> Iterator[Seen]:
    """Yield that the time for the family's comments was shorter than fifteen days."""
    story = draft.once(story_of)
    running = False
    for clock, key, issued in (
        ("CLK-05", "draft_representations_closed", "final_plan_sent"),
        ("CLK-17", "amendment_representations_closed", "amended_plan_sent"),
    ):
        one = story.step(clock, key)
        if one is None or one.limit is None:
            continue
        running = True
        closed = one.done_on or _letter_closes(draft, one.counted_from)
        sent = story.day(issued)
        if closed is None and sent is not None and one.counted_from <= sent <= one.limit:
            closed = sent
        if closed is not None and closed < one.limit:
            breach = late(replace(one, done_on=closed), "the authority’s")
            yield shown_where_printed(breach, draft, closed)
    if not running:
        yield NotKnown(fact=Known.EVENTS)


_COMMENT_BY = Pattern(
    r"\b(?:comments?|tell\s+us|reply|respond|response|representations?|views|hear\s+from\s+you)\b"
    r"[^.]{0,90}\b(?:by|before|no\s+later\s+than|until)\s*$",
    re.IGNORECASE,
)


def _letter_closes(draft: Draft, served: dt.date) -> dt.date | None:
    """Return the day by which a letter of the same days asks for comments, or None."""
    for event in draft.case.events:
        if event.kind in ("letter_sent", "letter_drafted") and abs((event.on - served).days) <= 3:
            for one in english.dates_in(event.note):
                if one.is_exact and _COMMENT_BY.search(event.note[: one.start]):
                    return one.first
    return None


_NEVER = Pattern(
    r"\b(?:staff\w*|shortage|backlog|workload|capacity|vacanc\w+|recruit\w*|short-?staffed|"
    r"(?:late|delayed|outstanding)\s+(?:advice|report)s?|half[\s-]term|holidays?|"
    r"(?:lack|number|availability)\s+of\s+(?:\w+\s+)?(?:psychologists?|eps?|staff))\b",
    re.IGNORECASE,
)


def exceptions_are_recorded(draft: Draft) -> Iterator[Seen]:
    """Yield each exception without a limb, a reason or a decider, or that its dates do not bear."""
    for one in draft.case.exceptions:
        doubt = _doubt(one, draft)
        if doubt:
            yield Breach(evidence=f"{one.code}: {one.reason}".strip(": "), values={"doubt": doubt})


def _doubt(one: RecordedException, draft: Draft) -> str:
    found = find_exception(one.code)
    if found is None:
        return "it is none of those that the law lists"
    if not one.by.strip() or not one.reason.strip():
        return "nobody is named who decided it, or no reason is given"
    if not stands(one, draft):
        return f"the dates do not fit {found.provision}"
    dates = list(english.dates_in(one.reason))
    if found.is_closure and closure_of(draft) is None and len(dates) < 2:
        return "the days on which the school closed and opened are not recorded"
    if _NEVER.search(one.reason) and not dates:
        return "what is given as the reason is not one that the law accepts"
    return ""


_DELAY = Pattern(
    r"\b(?:delay\w*|late|overdue|out\s+of\s+time|not\s+(?:be\s+)?(?:met|issued|completed|kept)|"
    r"beyond\s+(?:the\s+)?(?:\d+|twenty|six|statutory)|exceed\w*|miss\w*|extend\w*)\b",
    re.IGNORECASE,
)
_LIMIT_WORD = Pattern(
    r"\b(?:\d+\s+weeks?|(?:six|sixteen|twenty)\s+weeks?|timescales?|time\s+limits?|deadlines?|"
    r"statutory)\b",
    re.IGNORECASE,
)
_BECAUSE = Pattern(
    r"\b(?:due\s+to|because\s+of|owing\s+to|as\s+a\s+result\s+of|because)\b[^.]{0,60}",
    re.IGNORECASE,
)


def delay_is_excused(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Ask about a sentence that explains a statutory delay by what the law does not accept."""
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        because = _BECAUSE.search(sentence)
        if because is None or not _NEVER.search(because.group(0)):
            continue
        if _DELAY.search(sentence) and _LIMIT_WORD.search(sentence):
            doubt = "what is given as the reason is not one that the law accepts"
            yield Breach(
                passage=passage,
                start=start,
                end=end,
                certainty=Certainty.ASKS,
                values={"doubt": doubt},
            )


@dataclass(frozen=True, kw_only=True)
class _Turn:
    """A turning point: what, on which day, and from when to think of it."""

    what: str
    on: dt.date
    ask_from: dt.date

    def is_near(self, day_: dt.date) -> bool:
        return self.ask_from <= day_ < self.on


def turning_points(draft: Draft) -> Iterator[Seen]:
    """Yield, once, the turning points that the pupil is coming up to."""
    if draft.born is None:
        yield NotKnown(fact=Known.BORN)
        return
    near = [turn for turn in _turns(draft, draft.born) if turn.is_near(draft.on)]
    if near:
        told = "; ".join(f"{turn.what} on {day(turn.on)}" for turn in sorted(near, key=_when))
        yield Breach(evidence=told, values={"turns": told})


def _when(turn: _Turn) -> dt.date:
    return turn.on


def _turns(draft: Draft, born: dt.date) -> Iterator[_Turn]:
    leaves = ages.school_age_ends(born)
    yield _Turn(
        what="the end of compulsory school age", on=leaves, ask_from=ages.add_months(leaves, -12)
    )
    adult = ages.turns_18(born)
    yield _Turn(what="the 18th birthday", on=adult, ask_from=ages.add_months(adult, -6))
    last = ages.turns_25(born)
    yield _Turn(what="the 25th birthday", on=last, ask_from=ages.add_months(last, -12))
    nine = dt.date(ages.academic_year(born) + 14, 9, 1)
    yield _Turn(what="the start of Year 9", on=nine, ask_from=ages.add_months(nine, -3))
    yield from _phases(draft, born)


def _phases(draft: Draft, born: dt.date) -> Iterator[_Turn]:
    recorded = [one for one in draft.dates_of(Trigger.PHASE_TRANSFER) if one > draft.on]
    moves = dict.fromkeys(recorded, "the move to the next phase")
    if not moves:
        first = ages.academic_year(born) + 5
        moves = {
            dt.date(first + later, 9, 1): what
            for later, what in (
                (0, "the start of Reception"),
                (7, "the move to secondary school"),
                (12, "the move on from Year 11"),
            )
        }
    for one, what in moves.items():
        yield _Turn(what=what, on=one, ask_from=ages.add_months(one, -24))
