"""Checks of Section K: what is listed, whose it is, how old, and whether it came in time."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.trigger import Trigger
from ehcplan.compliance import english
from ehcplan.compliance.checks.advice_reuse import is_agreed
from ehcplan.compliance.checks.advice_row import Row
from ehcplan.compliance.checks.advice_rows import KINDS_IN_WORDS, has_kind, rows_of
from ehcplan.compliance.checks.advice_said import is_not_used, none_is_here, old_papers_in_prose
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words.advice import (
    CANNOT_BE_SHOWN,
    FAMILYS,
    HERE,
    KEPT_ELSEWHERE,
    NO_FILE,
    NOT_HERE,
    OWN_PAPER,
    STAFFS,
    TICKED,
    WITH_IT,
)
from ehcplan.plan import ages
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Stage, Voice

_ANSWERING = CLOCKS["CLK-02"].period
_YEAR_9 = 9
_FIRST_PLAN = frozenset({Stage.LA_DRAFT, Stage.FINAL})


def _sure(draft: Draft) -> Certainty | None:
    return None if draft.case.reading is None else Certainty.SUSPECTS


def row_breach(row: Row, draft: Draft, *, seen: str = "", **values: str) -> Breach:
    """Return a breach about one piece of advice, with its title and what was seen of it."""
    code = row.part.code if row.part is not None else ""
    shown = f"{code} {row.passage.text}".strip()
    return Breach(
        passage=row.passage,
        evidence=f"{shown}, {seen}" if seen else shown,
        certainty=_sure(draft),
        values={"report": row.title, **values},
    )


def is_listed_and_attached(draft: Draft) -> Iterator[Seen]:
    """Yield each piece of advice that is not attached, or lacks its author, role or date."""
    rows = rows_of(draft)
    for row in rows:
        if _is_about_papers(row):
            continue
        lacks = list(_lacks(row, draft))
        if lacks:
            yield row_breach(row, draft, seen=_told_of(row), lacks=" and ".join(lacks))
    line = none_is_here(draft)
    if line is not None:
        told = Row(passage=line, text=line.text)
        yield row_breach(told, draft, lacks="the reports themselves")
    if rows and not draft.knows(Known.ATTACHMENTS):
        yield NotKnown(fact=Known.ATTACHMENTS)


def _lacks(row: Row, draft: Draft) -> Iterator[str]:
    part = row.part
    unattached = (
        part is not None
        and draft.knows(Known.ATTACHMENTS)
        and (not part.file_name or NO_FILE.match(part.file_name) is not None)
    )
    is_shown = HERE.search(row.said) or TICKED.search(row.printed)
    if unattached and draft.case.reading is not None and is_shown:
        unattached = False
    lost = CANNOT_BE_SHOWN.search(row.said) is not None
    if unattached or lost or NOT_HERE.search(row.said) or _is_elsewhere(row.said):
        yield "the report itself"
    if not row.says_who:
        yield "its author"
    elif part is not None and draft.case.reading is None and not part.role:
        yield "the author’s role"
    elif draft.case.reading is not None and row.is_bare_name:
        yield "what it is and its author’s role"
    if row.dated is None:
        yield "its date"


_ABOUT_PAPERS = Pattern(
    # "(g) was written after a talk with him": a letter of the list is the subject.
    r"^\W*\(?[a-h]\)?,?\s+(?:(?:and|to)\s+\(?[a-h]\)?\s+)?(?:was|were|is|are|has|have|had|came|rests?|"
    r"says?|answers?|follows?|goes|stands?|replaces?)\b|"
    # "Mum had her set by post": who was given the papers.
    r"^\W*(?:[\w’'-]+\s+){1,4}?(?:has|have|had|got|received|was\s+(?:sent|given|handed|shown|posted)|"
    r"were\s+(?:sent|given|handed|shown|posted))\s+(?:(?:his|her|their|its|the|a|an|one|all|both|every|own|"
    r"full|complete|whole)\s+){0,3}(?:sets?|cop(?:y|ies)|bundle|pack|folder|envelope|papers)\b",
    re.IGNORECASE,
)


_NONE_MISSING = Pattern(
    r"\b(?:none|nothing|no\s+(?:page|paper|report)s?)(?:\s+of\s+\w+)?\s+(?:is|are|was|were)\s+missing\b",
    re.IGNORECASE,
)


def _is_about_papers(row: Row) -> bool:
    """Return whether a line of a read plan tells something of papers listed above, and lists none.

    What says that a paper is not there is never passed over.
    """
    if row.part is None or _ABOUT_PAPERS.match(row.printed) is None:
        return False
    said = _NONE_MISSING.sub(" ", f"{row.said} {row.printed}")
    return not (NOT_HERE.search(said) or CANNOT_BE_SHOWN.search(said) or _is_elsewhere(said))


def _told_of(row: Row) -> str:
    """Return the words that say that a paper is not there, where they stand beside its title."""
    parts = re.split(r"[,.;|\t\n()]", row.printed)
    return next((p.strip() for p in parts if NOT_HERE.search(p) and p not in row.passage.text), "")


def _is_elsewhere(said: str) -> bool:
    return KEPT_ELSEWHERE.search(said) is not None and WITH_IT.search(said) is None


def has_all_kinds(draft: Draft) -> Iterator[Seen]:
    """Yield which kinds of advice are not there; ask whether the family wanted anyone else heard."""
    rows = rows_of(draft)
    structured = draft.case.reading is None
    if not structured and Letter.K not in draft.sections:
        return
    wanted = [kind for kind in "abcde" if not (kind == "a" and _parents_are_in_a(draft))]
    wanted += ["g"] if draft.year is not None and draft.year >= _YEAR_9 else []
    missing = [KINDS_IN_WORDS[kind] for kind in wanted if not has_kind(draft, rows, kind)]
    if missing:
        yield Breach(
            letter=Letter.K,
            certainty=_sure(draft),
            evidence="not listed: " + "; ".join(missing),
            values={"missing": "; ".join(missing)},
        )
    elif structured and not _further_answered(draft, rows):
        yield Breach(letter=Letter.K, certainty=Certainty.ASKS)


def _parents_are_in_a(draft: Draft) -> bool:
    """Return whether a paper plan holds the family's own advice in Section A."""
    if draft.case.reading is None:
        return False
    return any(
        passage.is_parents or passage.voice in (Voice.OWN_WORDS, Voice.OWN_VIEW)
        for passage in draft.of(Letter.A)
    )


def _further_answered(draft: Draft, rows: tuple[Row, ...]) -> bool:
    if any(row.part is not None and row.part.letter.strip("()") == "h" for row in rows):
        return True
    return not draft.knows(Known.EVENTS) or bool(draft.dates_of("further_advice_answered"))


def reuse_is_agreed(draft: Draft) -> Iterator[Seen]:
    """Yield advice from before the request that its author, the authority and family did not agree."""
    requested = _requested_on(draft)
    if requested is None and draft.case.reading is None:
        yield NotKnown(fact=Known.REQUEST)
        return
    before = requested or _surely_before(draft)
    for row in (*rows_of(draft), *old_papers_in_prose(draft)):
        if row.dated is None or before is None or row.dated >= before or is_agreed(row, draft):
            continue
        if is_not_used(row.said):
            continue
        yield row_breach(row, draft, seen=_day(row.dated), dated=_day(row.dated))
    if before is None:
        yield NotKnown(fact=Known.REQUEST)


_REQUEST = Pattern(
    r"\b(?<!any\s)(?:request(?!\s+(?:for|to)\s+(?!(?:\w+\s+){0,3}assess))|"
    r"assessment\s+(?:was\s+)?(?:agreed|started|began|requested))\b(?!.*[.;]\s)",
    re.IGNORECASE | re.DOTALL,
)


def _requested_on(draft: Draft) -> dt.date | None:
    """Return the day the assessment was asked for: recorded, or written on paper."""
    recorded = draft.dates_of(Trigger.REQUEST_RECEIVED)
    if recorded:
        return recorded[-1]
    if draft.case.reading is None:
        return None
    for passage in draft.around:
        for one in english.dates_in(passage.text):
            if one.is_exact and _REQUEST.search(passage.text[: one.start]):
                return one.first
    return None


def _surely_before(draft: Draft) -> dt.date | None:
    """Return the day before which advice for a first plan on paper is from before its request.

    A first plan has 20 weeks: what is a year older than its draft was written for something else.
    """
    if draft.case.reading is None or draft.stage not in _FIRST_PLAN:
        return None
    return ages.add_months(draft.plan_on, -12)


def is_fresh(draft: Draft) -> Iterator[Seen]:
    """Yield advice that was more than twelve months old when the plan was drafted."""
    oldest = ages.add_months(_drafted_on(draft), -12)
    for row in rows_of(draft):
        if row.dated is not None and row.dated < oldest:
            months = (_drafted_on(draft).year - row.dated.year) * 12
            months += _drafted_on(draft).month - row.dated.month
            yield row_breach(row, draft, seen=_day(row.dated), months=str(months))


def _drafted_on(draft: Draft) -> dt.date:
    identity = draft.case.identity
    return (identity.draft_on if identity else None) or draft.plan_on


_ASKED_OR_CAME = Pattern(
    r"\b(?:(?P<asked>request(?:ed)?|asked|sought|commissioned)|received|returned|sent|given|"
    r"submitted|"
    r"provided|arrived|came|dated)\b",
    re.IGNORECASE,
)


def advice_came_in_time(draft: Draft) -> Iterator[Seen]:
    """Yield advice that came more than six weeks after it was asked for, or has not come."""
    if _is_excused(draft):
        return
    asked_of_any = False
    for row in rows_of(draft):
        asked, came = _asked_and_came(row)
        if asked is None or _is_familys_own(row):
            continue
        asked_of_any = True
        if came is None and draft.case.reading is not None and row.dated != asked:
            # On paper nobody says when it came: not before the day it bears.
            came = row.dated
        due = _ANSWERING.last_day(asked)
        if (came or draft.on) > due and (came is not None or draft.case.reading is None):
            yield row_breach(row, draft, seen=_day(came) if came else "not here yet", due=_day(due))
    if not asked_of_any:
        yield from _asked_of_all(draft)


def _is_familys_own(row: Row) -> bool:
    """Return whether a row is what the pupil or the parents say: the six weeks bind bodies alone."""
    title = row.title
    return FAMILYS.match(title) is not None and STAFFS.search(title) is None


def _asked_of_all(draft: Draft) -> Iterator[Seen]:
    if not draft.knows(Known.EVENTS):
        yield NotKnown(fact=Known.EVENTS)
        return
    asked = draft.dates_of(Trigger.ADVICE_REQUESTED)
    if not asked:
        return
    given = [day for day in draft.dates_of("advice_given") if day >= asked[-1]]
    due = _ANSWERING.last_day(asked[-1])
    if not given and draft.case.reading is not None:
        yield from _came_late_on_paper(draft, asked[-1], due)
        return
    if (given[-1] if given else draft.on) > due:
        yield Breach(
            letter=Letter.K,
            evidence=_day(given[-1]) if given else "not yet given",
            values={"report": "the advice", "due": _day(due)},
        )


def _came_late_on_paper(draft: Draft, asked: dt.date, due: dt.date) -> Iterator[Seen]:
    """Yield advice that bears a day after it was due, or that paper says has not come.

    That paper does not print the day on which advice came does not mean that it did not come.
    """
    rows = [row for row in rows_of(draft) if any(row.is_of(kind) for kind in "bcdeg")]
    rows = [row for row in rows if OWN_PAPER.search(row.title) is None and not _is_familys_own(row)]
    late = [row for row in rows if row.dated is not None and due < row.dated <= draft.on]
    if draft.stage in _FIRST_PLAN and asked >= (_requested_on(draft) or asked):
        for row in late:
            yield row_breach(row, draft, seen=_day(row.dated or due), due=_day(due))
    not_yet = draft.case.reading.not_yet if draft.case.reading is not None else ()
    if not late and "advice_given" in not_yet and draft.on > due:
        yield Breach(
            letter=Letter.K,
            evidence="not yet given",
            certainty=Certainty.SUSPECTS,
            values={"report": "the advice", "due": _day(due)},
        )


def _asked_and_came(row: Row) -> tuple[dt.date | None, dt.date | None]:
    part = row.part
    if part is not None and row.asked_on is not None:
        on_paper = part.asked_on is None and part.dated != row.asked_on
        return row.asked_on, row.came_on or part.sent_on or (part.dated if on_paper else None)
    asked = came = None
    for one in english.dates_in(row.text):
        verbs = list(_ASKED_OR_CAME.finditer(row.text, 0, one.start))
        if not verbs or not one.is_exact:
            continue
        if verbs[-1]["asked"]:
            asked = one.first
        else:
            came = one.first
    return (asked, came) if asked and came else (None, None)


def _is_excused(draft: Draft) -> bool:
    return any(
        one.code.replace(" ", "").startswith(("reg-8", "reg8")) for one in draft.case.exceptions
    )


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"
