"""Checks of Section G: health provision is there or said to be none, agreed, and specific."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.care import (
    AGREED,
    COMMISSIONER,
    is_no_care,
    items,
    lacks,
    says_there_is_none,
    sure,
    without_agreement,
)
from ehcplan.compliance.checks.nothing import clauses, tells_nothing, without_false_sources
from ehcplan.compliance.checks.quantity import Stated, stated, whole_text
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import dates_in
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, NotKnown, Seen
from ehcplan.compliance.section import Section
from ehcplan.compliance.words.care_given import VAGUE_CARE
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter, Nothing, NothingHere

_BODY = (
    r"(?:ICBs?|integrated\s+care\s+board|CCG|clinical\s+commissioning|commission\w+|DCO|DMO|"
    r"designated\s+(?:clinical|medical)\s+"
    r"officer|health\s+(?:authority|board|visitor|service|advice|services|team)|NHS|trust|"
    r"paediatrician|nurse|GP|general\s+"
    r"practitioner|doctor|advice|report|assessment|appendix|K\d|social\s+care|"
    r"children[’']s\s+services|physiotherap\w+|medical)"
)
_SOURCE = Pattern(rf"\b{_BODY}\b|\b(?:19|20)\d\d\b", re.IGNORECASE)


def health_is_said(draft: Draft) -> Iterator[Seen]:
    """G-01: G holds provision, or says from whom it is known that none is required."""
    said = draft.plan.nothing_in(Letter.G)
    section = draft.sections.get(Letter.G)
    told = _what_is_told(section)
    if (
        said is not None
        and said.why is Nothing.NONE
        and (_is_source(draft, said.said_by) or said.on or told)
    ):
        return
    if said is None and told:
        return
    passage = section.passages[0] if section is not None and section.passages else None
    yield Breach(passage=passage, letter=Letter.G, certainty=sure(draft))


def _is_source(draft: Draft, said_by: str) -> bool:
    """Return whether somebody is named who found that nothing is needed; a file may show other words there."""
    return bool(said_by) and (draft.case.reading is None or _SOURCE.search(said_by) is not None)


def _what_is_told(section: Section | None) -> bool:
    """Return whether a section tells of provision, or of none with its source."""
    if section is None:
        return False
    texts = [p for p in section.passages if not isinstance(p.part, NothingHere)]
    told = [one for p in texts for one in clauses(p) if not tells_nothing(one)]
    none = [one for one in told if says_there_is_none(one)]
    if len(none) < len(told):
        return True
    joined = without_false_sources("\n".join(none))
    sourced = _SOURCE.search(joined) is not None or re.search(r"\brequired\b", joined) is not None
    return bool(none) and sourced


_NOT_AGREED = Pattern(
    r"\b(?:not|never|no|without|yet|awaits?|awaiting|awaited|pending|subject\s+to|sought|seek\w*|"
    r"request\w*|asked|ask|once|if|until|when)\b|n['’]t\b|"
    r"\bto\s+(?:be\s+)?(?:agree|approve|confirm|sign|consider|ratif|authoris)\w*|"
    r"\bunder\s+(?:discussion|consideration)\b",
    re.IGNORECASE,
)

_AWAITED = Pattern(
    r"\b(?:await(?:ed|ing)|pending|outstanding|sought|requested|to\s+follow|tbc|not|yet\s+"
    r"to|expected|in\s+principle|hoped)\b|n['’]t\b",
    re.IGNORECASE,
)


def health_is_agreed(draft: Draft) -> Iterator[Seen]:
    """G-02: the commissioning body agreed to the health provision, by whom and when."""
    section = draft.sections.get(Letter.G)
    if section is None or not (items(section) or _what_is_given(section)):
        return
    if _is_agreed(draft):
        return
    if draft.knows(Known.AGREEMENTS) or draft.case.reading is not None:
        first = next(iter(items(section)), None) if draft.case.reading is not None else None
        yield Breach(passage=first, letter=Letter.G, certainty=sure(draft))
    else:
        yield NotKnown(fact=Known.AGREEMENTS)


def _is_agreed(draft: Draft) -> bool:
    """Return whether an agreement is recorded; in a file that was read, one that is not still awaited."""
    records = [one for one in draft.plan.agreements if one.letter is Letter.G]
    if draft.case.reading is None:
        return any(one.agreed for one in records)
    told = (*draft.of(Letter.G, Letter.J, Letter.K), *draft.around)
    if any(_tells_agreement(p) for p in told):
        return True
    dated = any(one.agreed and (one.on or (one.by and not _is_blank(one.by))) for one in records)
    return dated and not any(_is_awaited(p) for p in draft.of(Letter.G))


def _is_awaited(passage: Passage) -> bool:
    """Return whether a sentence says that whoever commissions health care has yet to agree."""
    return any(
        COMMISSIONER.search(passage.text, start, end)
        and (
            _NOT_AGREED.search(passage.text, start, end)
            or _AWAITED.search(passage.text, start, end)
        )
        for start, end in passage.sentences
    )


_BLANK = Pattern(
    r"[\[<{]\s*(?:insert|enter|add|full\s+|print\s+)?\s*(?:the\s+|their\s+)?"
    r"(?:names?|role|job|title|position|officer|who|date|dd|day|x{2,}|tbc|blank|"
    r"signature|initials)\b[^\]>}\n]{0,60}[\]>}]|\[[\s.…_?-]*\]|_{3,}|\.{4,}|…\s?…|"
    r"\bx{3,}\b|\bdd\s?[/.-]\s?mm\b",
    re.IGNORECASE,
)
"""A place where somebody was to write who agreed, or when."""


def _is_blank(text: str) -> bool:
    """Return whether a text leaves a blank for who or when, and tells no day beside it."""
    return _BLANK.search(text) is not None and not any(day.is_exact for day in dates_in(text))


def _what_is_given(section: Section | None) -> bool:
    """Return whether a section says that something is done: not only that nothing is, or who agreed."""
    if section is None:
        return False
    texts = [p for p in section.passages if not isinstance(p.part, NothingHere)]
    if any(is_no_care(p.text) for p in texts) and not items(section):
        return False
    told = [one for p in texts for one in clauses(p) if _is_told(one)]
    return any(not (tells_nothing(one) or says_there_is_none(one)) for one in told)


def _is_told(clause: str) -> bool:
    """Return whether a clause can tell of care: one about the commissioner does where it counts something."""
    return COMMISSIONER.search(clause) is None or stated(clause).amount


def _tells_agreement(passage: Passage) -> bool:
    """Return whether a sentence says that whoever commissions health care agreed, or the next one who."""
    for start, end in passage.sentences:
        agreed = AGREED.search(passage.text, start, end)
        if agreed is not None and _ADVICE_ASKED.search(passage.text, start, end):
            continue
        if agreed is None or _NOT_AGREED.search(passage.text, start, agreed.end()):
            continue
        if _AWAITED.search(passage.text, agreed.end(), end):
            continue
        if _is_blank(passage.text[start:]):
            continue
        if COMMISSIONER.search(passage.text, start):
            return True
    if passage.letter is Letter.G and (
        any(map(_is_who_and_when, passage.text.split("\t"))) or _is_signed_for(passage.text)
    ):
        return True
    return (
        passage.letter is Letter.G
        and re.match(r"\W*agreed\b", passage.heading, re.IGNORECASE) is not None
        and not _is_blank(passage.text)
    )


_ADVICE_ASKED = Pattern(
    r"\b(?:advice|reports?|assessments?|information)\s+(?:(?:was|were|has\s+been|had\s+been)\s+)?commissioned\b",
    re.IGNORECASE,
)
"""That advice was asked for: no agreement to give care."""
_BY_WHOM = Pattern(r"\W*(?:by|for|on\s+behalf\s+of)\s+(?:the\s+)?(?=\S)", re.IGNORECASE)
_MOST_OF_CELL = 14


def _is_who_and_when(cell: str) -> bool:
    """Return whether a cell holds only by whom, of those who commission, and when: "By the ICB, 3 May 2026"."""
    by = _BY_WHOM.match(cell)
    if (
        by is None
        or COMMISSIONER.match(cell, by.end()) is None
        or len(cell.split()) > _MOST_OF_CELL
    ):
        return False
    if _NOT_AGREED.search(cell) or _AWAITED.search(cell):
        return False
    return any(day.is_exact for day in dates_in(cell))


_SIGNED_FOR = Pattern(
    r"\b(?:counter-?)?sign(?:ed|ature)\b[^.;:\n]{0,24}?\b(?:for|by|of)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def _is_signed_for(text: str) -> bool:
    """Return whether somebody signed, on a day that is given, for those who commission health care."""
    for found in _SIGNED_FOR.finditer(text):
        rest = text[found.end() :].split("\n", 1)[0]
        if COMMISSIONER.match(rest) is None and _FOR_HEALTH.match(rest) is None:
            continue
        begins = max(text.rfind(sign, 0, found.start()) for sign in ".;\n") + 1
        if _NOT_AGREED.search(text, begins, found.end()) or _AWAITED.search(rest):
            continue
        if any(day.is_exact for day in dates_in(rest)):
            return True
    return False


_FOR_HEALTH = Pattern(r"health\b(?=\W)(?!\s+(?:visitor|care\s+assistant))", re.IGNORECASE)

_OCCASION = Pattern(
    r"\b(?:clinics?|reviews?|appointments?|check[\s-]?ups?|checks|medic\w*|monitoring|scans?|"
    r"injections?|tests?|plan|training|"
    r"rescue|protocol|visits?|(?:re-?)?fit(?:s|ted)?|adjust\w*|servic\w+)\b",
    re.IGNORECASE,
)


_ON_AN_EVENT = Pattern(
    r"\b(?:if|when(?:ever)?|after|once|each\s+time)\s+(?:an?|his|her|their|the|any)\s+(?:[\w-]+\s+)"
    r"{0,3}?(?:seizures?|absence|attacks?|reactions?|hypos?|sugar|glucose|temperature|pressure|"
    r"saturation|oxygen|ketones?|pain|tube|reading)\b[^.;,]{0,60}\b(?:\d+(?:\.\d+)?|two|three|four|"
    r"five|six|eight|ten|fifteen)\b",
    re.IGNORECASE,
)
"""What happens at a moment that can be told: "If a seizure lasts longer than five minutes"."""
_IS_PROMISED = Pattern(
    r"\b(?:will|shall|to)\s+be\s+(?:trained|taught|looked\s+(?:at|after)|seen|reviewed|monitored|"
    r"checked|helped|supported|assessed|managed|overseen|given\s+(?:advice|training|help))\b",
    re.IGNORECASE,
)
"""What somebody will do, which is no equipment though it names some."""


def health_is_specific(section: Section, facts: Facts) -> Iterator[Breach]:
    """G-03: health provision says how much, how often and who."""
    for item in items(section, with_loose=True):
        text = without_agreement(whole_text(item))
        told = stated(text)
        vague = VAGUE_CARE.search(text)
        if item.field == "loose" and vague is None and (told.amount or told.frequency):
            continue
        has_amount = told.amount or (told.who and _OCCASION.search(text) is not None)
        has_frequency = vague is None and (told.frequency or _ON_AN_EVENT.search(text) is not None)
        yield from lacks(
            item,
            has_amount and not _is_bare_length(text, told),
            has_frequency,
            told.who,
            stands=told.stands and vague is None and _IS_PROMISED.search(text) is None,
        )


def _is_bare_length(text: str, told: Stated) -> bool:
    return not told.amount and VAGUE_CARE.search(text) is not None
