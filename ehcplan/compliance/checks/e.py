"""Checks of Section E: that there are outcomes, by when, with which steps, marks and links."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e_followed import nobody_looks_at
from ehcplan.compliance.checks.e_words import (
    REPEATED,
    has_measure,
    outcome_passages,
    outcome_text,
)
from ehcplan.compliance.checks.nothing import clauses, is_substance, says_none, tells_nothing
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import dates_in, sentences
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.words.times import (
    BASELINE,
    MONITORING,
    STEPS,
    year_promised,
)
from ehcplan.plan.whole import Letter, NothingHere, Outcome
from ehcplan.vocabulary import Stage

BY = Pattern(
    r"\b(?:by|before|until|end\s+of|achieved?|due|date|timescale|time\s*frame)\b", re.IGNORECASE
)


_ABOUT_OUTCOMES = Pattern(
    r"^(?!\W*(?:[\w’'-]+\s+){0,4}?(?:outcomes?|targets?|goals?|objectives|aims?)\b[^:.]{0,40}:)"
    r"(?!.*\b(?:by|before)\s+(?:the\s+)?(?:end|start|july|june|may|summer|easter|christmas|spring|"
    r"autumn|20\d\d|age|year|\d|january|"
    r"february|march|april|august|september|october|november|december)\b)"
    r"[^:]*\b(?:outcomes|targets|objectives|goals|smart|i\.?e\.?p\.?s?|provision\s+map)\b",
    re.IGNORECASE,
)
"""A sentence about outcomes, and none: "Targets are kept by the school"."""
_OF_OFFICE = Pattern(
    r"^\W*(?:the\s+)?(?:council|(?:local\s+)?authority|panel|board|caseworker|case\s+officer|"
    r"meeting|advice|reports?|"
    r"professionals|section|plan|document|family)\s+(?:\w+ly\s+)?(?:has|have|had|is|are|was|were|"
    r"wishes|would|thanks?|considers?|"
    r"notes?|expects?|believes?|hopes?)\b",
    re.IGNORECASE,
)
"""What the office has done or thinks, which is nobody's outcome."""
_PROMISES = Pattern(
    r"\b(?-i:[A-Z][\w’'-]+)\s+to\s+(?:be\b|[a-z]{2,})|\b(?:will|can|able\s+to|shall|should|to\s+"
    r"be)\b|['’]ll\b|^\W*(?:[\w.]+[:.)]\s*){0,2}(?:to|I|for)\s+[a-z]+|"
    r"\b(?:(?-i:[A-Z][\w’'-]+)|he|she|they|I|and|or)\s+(?:\w+ly\s+|now\s+|also\s+|each\s+|then\s+"
    r"){0,2}"
    r"(?!(?:is|has|was|as|this|its|his|hers|theirs)\b)(?:[a-z]{3,}s|(?<=I\s)[a-z]{2,}|has\s+\w+ed|"
    r"is\s+\w+)\b|^\W*(?:\d+[.)]\s*)?"
    r"(?:[a-z]+s|improv\w+|develop\w*|increas\w+|better|more|greater|being)\b\s+\w|"
    r"\b(?:has|have|having|is|be|are)\s+\w+",
    re.IGNORECASE,
)
"""A verb of somebody's, as an outcome has it, good or bad: "will", "to read", "Ilar asks"."""
_FEWEST = 2
"""An outcome has so many words at least beside its dates: "Swims alone"."""


_OF_LAST_PLAN = Pattern(
    r"^\W*(?:(?:those|these|the|all|same|outcomes|they|targets|ones|as|both)\s+){1,3}(?:[\w-]+\s+){0,3}?"
    r"(?:last|previous|former|old|earlier|existing|20\d\d)\s+(?:[\w-]+\s+)?(?:plans?|versions?|years?|reviews?)"
    r"[’']?s?\b(?:[^.;]{0,60}\b(?:still|stand|appl(?:y|ies)|continue[sd]?|carr(?:y|ied)|remain|valid|hold|same|"
    r"unchanged|kept|in\s+force)\b|\W*$)",
    re.IGNORECASE,
)
"""A sentence by which the outcomes of another plan are to go on, and which tells none of them."""


def sure_of(draft: Draft) -> Certainty | None:
    """Return None (the rule's own certainty) for recorded facts, `suspects` for a file that was read."""
    return None if draft.case.reading is None else Certainty.SUSPECTS


def outcomes_of(draft: Draft) -> tuple[Passage, ...]:
    """Return the texts of the outcomes; those that read like outcomes where none was recognised."""
    return outcome_passages(draft.of(Letter.E))


def no_outcomes(draft: Draft) -> Iterator[Breach]:
    """Yield one breach for a plan in which Section E holds no outcome."""
    texts = [p for p in draft.of(Letter.E) if not isinstance(p.part, NothingHere)]
    if any(_holds_outcome(p) for p in texts):
        return
    empty = not any(p.text.strip() for p in texts)
    found = draft.has_begun(Letter.E) or draft.case.reading is None
    sure = None if empty and found else sure_of(draft)
    yield Breach(passage=next(iter(texts), None), letter=Letter.E, certainty=sure)


def _holds_outcome(passage: Passage) -> bool:
    """Return whether a text says something that is not only about outcomes: who sets them, where they are."""
    if passage.field not in ("words", "loose") or not is_substance(passage):
        return False
    if passage.field == "words" and not isinstance(passage.part, Outcome):
        return False
    return any(
        not tells_nothing(one)
        and not says_none(one)
        and not _ABOUT_OUTCOMES.match(one)
        and not _OF_LAST_PLAN.match(one)
        and not _OF_OFFICE.match(one)
        and len(_words_beside_dates(one)) >= _FEWEST
        and (_PROMISES.search(one) is not None or has_measure(one))
        for one in clauses(passage)
    )


def _words_beside_dates(text: str) -> list[str]:
    for date in reversed(list(dates_in(text))):
        text = text[: date.start] + " " + text[date.end :]
    return re.findall(r"[^\W\d_]{2,}", text)


def without_steps(draft: Draft) -> Iterator[Breach]:
    """Yield breaches where steps, or who checks progress and how often, are not told."""
    if draft.case.reading is not None:
        yield from _read_without_steps(draft)
        return
    for passage in outcomes_of(draft):
        part = passage.part
        if not isinstance(part, Outcome):
            continue
        missing = [] if part.steps or STEPS.search(passage.text) else ["steps"]
        if not part.monitored.strip() and not MONITORING.search(passage.text):
            missing.append("who checks progress and how often")
        if missing:
            yield Breach(passage=passage, values={"missing": " or ".join(missing)})


def _read_without_steps(draft: Draft) -> Iterator[Breach]:
    outcomes = outcomes_of(draft)
    if not outcomes:
        return
    texts = [
        p.text for p in draft.passages if p.letter is not Letter.A and p.letter is not Letter.K
    ]
    parts = [o for o in draft.outcomes if isinstance(o, Outcome)]
    told = "\n".join([draft.text_of(Letter.E), *(f"{o.monitored} {o.measured}" for o in parts)])
    monitored = MONITORING.search(told) or any(o.monitored.strip() for o in parts)
    in_rows = _CHECKED_WHEN.search(told) and _HOW_OFTEN.search(told)
    stepped = STEPS.search(told) or any(o.steps for o in parts)
    elsewhere = any(_tells_of_checking(t) for t in texts)
    missing = [] if stepped else ["steps"]
    if not (monitored or in_rows or elsewhere):
        missing.append("who checks progress and how often")
    if missing:
        yield Breach(
            letter=Letter.E,
            evidence=f"{len(outcomes)} outcomes",
            certainty=Certainty.SUSPECTS,
            values={"missing": " or ".join(missing)},
        )
    elif not elsewhere:
        yield from _left_alone(outcomes, draft)


def _left_alone(outcomes: tuple[Passage, ...], draft: Draft) -> Iterator[Breach]:
    for passage in nobody_looks_at(outcomes, draft):
        yield Breach(
            passage=passage,
            certainty=Certainty.SUSPECTS,
            values={"missing": "who checks progress and how often"},
        )


_CHECKED_WHEN = Pattern(
    r"\|\s*(?:(?:progress|target|outcome)s?\s+)?(?:looked\s+at|checked|reviewed|monitored|monitoring|"
    r"measured|tracked|review(?:s|\s+dates?)?|checks?)(?:\s+(?:by|when|how\s+often|by\s+whom|and\s+"
    r"when))?\s*(?:\||$)",
    re.IGNORECASE | re.MULTILINE,
)
"""The head of a column that tells who looks at each outcome, or when."""
_HOW_OFTEN = Pattern(
    r"\|\s*[^|\n]{0,40}\b(?:each|every)\s+(?:half[\s-]?)?(?:term|month|week)\b|"
    r"\|\s*[^|\n]{0,40}\b(?:half[\s-]?termly|termly|monthly|weekly)\b",
    re.IGNORECASE,
)
_LINK = Pattern(
    r"\b(?:outcomes?|targets?)\s+(?:no\.?\s*)?[EO]?\d[\d.]*(?:\s*(?:,|and|&|to|–|-)\s*"
    r"[EO]?\d[\d.]*)*",
    re.I,
)
"""Which outcome an item serves: "outcome 4", "outcomes 1 and 2"."""
_OF_PROGRESS = Pattern(r"\boutcomes?\b|\btargets?\b", re.IGNORECASE)


def _tells_of_checking(text: str) -> bool:
    """Return whether a text outside Section E says that outcomes are checked, and not only serves one."""
    return any(
        MONITORING.search(one) is not None and _OF_PROGRESS.search(one) is not None
        for one in (_LINK.sub(" ", text[start:end]) for start, end in sentences(text))
    )


def out_of_date(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for each outcome whose time has passed."""
    for passage in outcomes_of(draft):
        ended = _ended(passage, draft)
        if ended:
            yield Breach(passage=passage, certainty=sure_of(draft), values={"ended": ended})


def _ended(passage: Passage, draft: Draft) -> str:
    """Return when an outcome ended, in words; empty where it has not."""
    part = passage.part
    text = BASELINE.sub(" ", outcome_text(passage.text))
    promised = _promised(text, draft)
    if promised is not None:
        return promised
    if isinstance(part, Outcome) and part.by is not None:
        return f"{part.by.day} {part.by:%B %Y}" if part.by < draft.on else ""
    return _promised(f"by {part.by_words}", draft) or "" if isinstance(part, Outcome) else ""


def _promised(text: str, draft: Draft) -> str | None:
    """Return when a promised time ended, in words; empty where it has not, None for no promise."""
    dates = [d for d in dates_in(text) if BY.search(text[max(0, d.start - 30) : d.start])]
    if dates:
        latest = max(date.last for date in dates)
        return f"{latest:%B %Y}" if latest < draft.on else ""
    year = year_promised(text)
    if year is None or draft.year is None:
        return None
    if draft.year > year:
        return f"the end of Year {year}" if year else "the end of Reception"
    return ""


def unlikely_number(draft: Draft) -> Iterator[Breach]:
    """Yield one breach for a plan with more outcomes than anybody can use, or with a single one."""
    told = (one.words.text.strip() for one in draft.outcomes)
    count = sum(1 for text in told if text and not REPEATED.match(text))
    if count == 0 or 2 <= count <= 12 or draft.stage is Stage.GATHERING:
        return
    loose = any(p.field == "loose" and is_substance(p) for p in draft.of(Letter.E))
    if count == 1 and loose:
        return
    how = f"{count} outcomes may be too many to use" if count > 12 else "There is one outcome alone"
    yield Breach(
        letter=Letter.E,
        evidence=f"{count} outcomes" if count > 1 else "1 outcome",
        certainty=sure_of(draft),
        values={"how": how},
    )
