"""Checks of the document as a file: what hides in it, its review date, its form."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.clocks.days import last_of_months_beginning_with
from ehcplan.compliance import english
from ehcplan.compliance.checks.printed import shown_where_printed
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.plan.known import Known
from ehcplan.plan.reading import Reading
from ehcplan.vocabulary import Stage

_MOST_PAGES = 20


def hides_nothing(draft: Draft) -> Iterator[Seen]:
    """Yield each kind of thing in the file that print does not show, with how many there are."""
    reading = draft.case.reading
    if reading is None:
        yield NotKnown(fact=Known.FILE)
        return
    counts = (
        (reading.tracked_changes, "tracked change", "tracked changes"),
        (reading.comments, "comment", "comments"),
        (reading.hidden_texts, "hidden text", "hidden texts"),
        (reading.embedded_files, "embedded file", "embedded files"),
    )
    for count, one, many in counts:
        if count:
            yield Breach(evidence=f"{count} {one if count == 1 else many}")


_ISSUED = ("final_plan_sent", "amended_plan_sent")
_REVIEW_BEFORE = Pattern(
    r"\b(?:(?:date\s+of|next|first|annual|due|planned)\b[^.;\n]{0,25}\breview|"
    r"review(?:ed)?\s*(?:date|due|by|on|before|no\s+later|is\s+due|will\s+(?:be|take)|must|should|"
    r"meeting|month|:|in\s)|to\s+be\s+reviewed|plan\s+review|anniversary\s+review|"
    r"(?:will|shall|must|to|should)\s+review\b|\bbe\s+reviewed\b|\bA\.?R\.?\s+(?:due|date|by|"
    r"before|completed?|done|finished)\b)[^.;]{0,60}$",
    re.IGNORECASE,
)
_REVIEW_AFTER = Pattern(
    r"^[^.;\t\n]{0,40}\b(?:be|is|are|was)\s+(?:\w+\s+)?review(?:ed)?\b|"
    r"^[ ,(–-]*(?:annual\s+)?review\b(?!\s*date)",
    re.IGNORECASE,
)
_WITHIN_A_YEAR = Pattern(
    r"\breview\w*\b[^.]{0,60}\bwithin\s+(?:12|twelve)\s+months|"
    r"\bwithin\s+(?:12|twelve)\s+months\b[^.]{0,60}\breview",
    re.IGNORECASE,
)
_LAST_REVIEW = Pattern(
    r"\b(?:last|this|previous|latest|(?<!be\s)held|following\s+the)\b(?!\s+plan)[^.;\t\n]{0,40}$|"
    r"\b(?:last|this|previous|latest)\s+review\s*[:\t]\s*$",
    re.IGNORECASE,
)


def has_review_date(draft: Draft) -> Iterator[Seen]:
    """Yield that no review date is set, or that it is more than twelve months after the issue."""
    issued = _issued_on(draft)
    latest = last_of_months_beginning_with(issued, 12) if issued else None
    identity = draft.case.identity
    recorded = identity.review_by if identity else None
    by = f"by {_day(latest)}" if latest else "within twelve months of the day it is issued"
    if recorded is not None:
        if latest is not None and recorded > latest:
            late = Breach(evidence=_day(recorded), values={"by": by, "found": _too_late(recorded)})
            yield shown_where_printed(late, draft, recorded)
        return
    if draft.case.reading is None:
        yield Breach(values={"by": by, "found": "No review date is set"})
    else:
        yield from _printed_review(draft, draft.case.reading, latest, by)


def _too_late(day: dt.date) -> str:
    return f"The review date, {_day(day)}, is more than twelve months after the plan was issued"


def _issued_on(draft: Draft) -> dt.date | None:
    identity = draft.case.identity
    days = [day for kind in _ISSUED for day in draft.dates_of(kind)]
    if identity is not None:
        days += [day for day in (identity.final_on, identity.amended_from) if day is not None]
    return max(days, default=None)


def _printed_review(
    draft: Draft, reading: Reading, latest: dt.date | None, by: str
) -> Iterator[Seen]:
    texts = [(passage, passage.text) for passage in draft.passages]
    named = [
        (passage, one)
        for passage, text in texts
        for one in english.dates_in(text)
        if _is_next_review(text, one)
    ]
    issued = _issued_on(draft) or dt.date.min
    named = [pair for pair in named if pair[1].last > issued or _is_called_next(*pair)]
    if named:
        # The review that led to this plan may be printed before the next one.
        passage, one = next((pair for pair in named if pair[1].last > issued), named[0])
        if latest is not None and one.first > latest:
            yield Breach(
                passage=passage,
                start=one.start,
                end=one.end,
                certainty=Certainty.SUSPECTS,
                values={"by": by, "found": _too_late(one.first)},
            )
        return
    everything = "\n".join([*(text for _, text in texts), *reading.unplaced])
    if not _WITHIN_A_YEAR.search(everything) and not _unplaced_review(reading):
        yield Breach(
            certainty=Certainty.SUSPECTS, values={"by": by, "found": "No review date was found"}
        )


_CALLED_NEXT = Pattern(
    r"\b(?:next|due|first|planned|will\s+be|to\s+be|by|review\s+date|date\s+of\s+review)\b"
    r"[^.;\n]{0,40}$",
    re.IGNORECASE,
)


def _is_called_next(passage: Passage, one: english.WrittenDate) -> bool:
    """Return whether a day before the plan was issued is still called that of its review.

    "At the review meeting of 30 June" tells of the review that led to this plan.
    """
    return _CALLED_NEXT.search(passage.text[: one.start]) is not None


def _is_next_review(text: str, one: english.WrittenDate) -> bool:
    before, after = text[: one.start], text[one.end :]
    if _LAST_REVIEW.search(before):
        return False
    return _REVIEW_BEFORE.search(before) is not None or _REVIEW_AFTER.search(after) is not None


def _unplaced_review(reading: Reading) -> bool:
    return any(
        _is_next_review(text, one) for text in reading.unplaced for one in english.dates_in(text)
    )


_GRAVE = Pattern(r"\bpicture\b|\bimage\b|\bno\s+headings?\b|\bbold\b|\bfont\b", re.IGNORECASE)
_MANY = 5


def is_accessible(draft: Draft) -> Iterator[Seen]:
    """Yield, once, what a reader who listens would lack in this file."""
    reading = draft.case.reading
    if reading is None:
        yield NotKnown(fact=Known.FILE)
        return
    told = tuple(dict.fromkeys(reading.accessibility))
    if any(_GRAVE.search(one) for one in told) or len(told) >= _MANY:
        yield Breach(evidence=" ".join(told))


_STATUS = Pattern(
    r"\b(?:draft|final(?:ised)?|proposed|amended|amendments?|version|v\d+|copy|for\s+review)\b",
    re.IGNORECASE,
)


def shows_status(draft: Draft) -> Iterator[Seen]:
    """Yield that no page says whether this is a draft or a final plan."""
    reading = draft.case.reading
    if reading is None:
        yield NotKnown(fact=Known.FILE)
        return
    if reading.status_on_every_page or reading.stage_words:
        return
    told = [*(passage.text for passage in draft.around), *reading.unplaced]
    if not any(_STATUS.search(text) for text in told):
        mark = "FINAL" if draft.stage in (Stage.FINAL, Stage.AMENDED_FINAL) else "DRAFT"
        yield Breach(values={"mark": mark})


def is_short_enough(draft: Draft) -> Iterator[Seen]:
    """Yield that the plan, its appendices apart, runs to more than twenty pages."""
    pages = draft.case.reading.pages if draft.case.reading else None
    if pages is None:
        yield NotKnown(fact=Known.FILE)
    elif pages > _MOST_PAGES:
        yield Breach(evidence=f"about {pages} pages")


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"
