"""The check of the authority's signature: a name and a day, where the plan asks for them."""

import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, Seen
from ehcplan.plan.identity import Identity
from ehcplan.plan.reading import Reading

_SIGN = Pattern(
    r"\b(?:signed|signature|signatory)\b|\bauthoris(?:ed|ing)\s+(?:for|by|on\s+behalf|officer)\b",
    re.IGNORECASE,
)
_LABEL = Pattern(
    r"\b(?:signed|signature|signatory|dates?|dated|names?|print|printed|roles?|position|"
    r"designation|"
    r"title|by|on|behalf|of|the|local|authority|council|officer|responsible|authorised|for|and|"
    r"plan|final|finalised|this|job|duly|an?|lead|head|send|manager|service|area)\b|[_.:…/\s|-]+",
    re.IGNORECASE,
)


def is_signed(draft: Draft) -> Iterator[Seen]:
    """Yield what lacks of the signature: the name, the role or the date."""
    if draft.case.reading is None:
        lacks = list(_not_signed(draft.case.identity))
    else:
        lacks = list(_not_found_signed(draft, draft.case.reading))
    if lacks:
        yield Breach(
            evidence="",
            certainty=Certainty.SUSPECTS if draft.case.reading is not None else None,
            values={"lacks": " and ".join(lacks)},
        )


def _not_signed(identity: Identity | None) -> Iterator[str]:
    if identity is None or not identity.signed_by:
        yield "the name of the officer who signs"
    if identity is None or not identity.signed_by_role:
        yield "the officer’s role"
    if identity is None or identity.signed_on is None:
        yield "the date of signing"


def _not_found_signed(draft: Draft, reading: Reading) -> Iterator[str]:
    identity = draft.case.identity
    texts = [reading.signed] if reading.signed else list(_near_signature(draft, reading))
    signed = " ".join(text for text in texts if not _is_anothers(text))
    officer = f"{identity.signed_by} {identity.signed_by_role}" if identity else ""
    is_officers = _names_somebody(officer) and not _is_anothers(officer)
    has_name = is_officers or _says_a_name(signed)
    has_date = any(english.dates_in(signed)) or (
        bool(identity and identity.signed_on) and (is_officers or not officer.strip())
    )
    has_date = has_date or (has_name and _is_dated_signature(draft, reading))
    if not has_name:
        yield "a signature"
    if not has_date:
        yield "the date of signing"


def _is_dated_signature(draft: Draft, reading: Reading) -> bool:
    """Return whether a day stands straight after a label that asks for a signature: "Signed 3 May 2027"."""
    texts = [p.text for p in draft.passages if not _is_words(p) and p.where not in _EVERY_PAGE]
    return any(
        0 <= one.start - label.end() <= _BESIDE_LABEL
        for text in (*texts, *reading.unplaced)
        if not _is_anothers(text)
        if _SIGN.search(text)
        for label in _SIGN_DAY.finditer(text)
        for one in english.dates_in(text)
    )


def _without_days(text: str) -> str:
    for one in reversed(list(english.dates_in(text))):
        text = text[: one.start] + text[one.end :]
    return text


def _names_somebody(text: str) -> bool:
    """Return whether anything is left of a signature beside labels, days and what somebody's job is."""
    return _NAMED.search(_JOB.sub(" ", _LABEL.sub(" ", _without_days(text)))) is not None


_JOB = Pattern(
    r"\b(?:SEN|EHCP?s?|education\w*|health|care|children[’']?s?|young|people[’']?s?|inclusion|learning|"
    r"services?|team|office|department|directorate|assistant|deputy|senior|principal|chief|"
    r"director|executive|co-?ordinator|case\s?work(?:er)?|case|statutory|assessments?|reviews?|"
    r"plans?|planning|writer|commissioner|strategic|needs|additional|support|disabilit(?:y|ies)|"
    r"the|our|his|her|electronic\w*|county|borough|city|district|metropolitan|see|above|below)\b",
    re.IGNORECASE,
)
_NAMED = Pattern(r"[^\W\d_]{2,}")
_BESIDE_LABEL = 12
_SIGN_DAY = Pattern(r"\b(?:signed|signature|signatory|dated?)\b", re.IGNORECASE)


def _near_signature(draft: Draft, reading: Reading) -> Iterator[str]:
    lines = [
        (p.letter, p.text)
        for p in draft.passages
        if not _is_words(p) and p.where not in _EVERY_PAGE
    ]
    lines += [(None, text) for text in reading.unplaced]
    for place, (letter, text) in enumerate(lines):
        # Name, role and date often stand in the cells or lines after the label, never in another
        # section.
        near = [said for where, said in lines[place : place + 6] if where is letter]
        near = [
            _from_label(text),
            *(said for said in near[1:] if len(said.split()) <= _LONGEST_NAME),
        ]
        if _SIGN.search(text) and not _is_anothers(" ".join(near[:2])):
            yield from near


def _from_label(text: str) -> str:
    """Return a row from the cell that asks for a signature on: another label's day is before it."""
    cells = text.split("\t")
    at = next((at for at, cell in enumerate(cells) if _SIGN.search(cell)), 0)
    is_dated = at > 1 and re.search(r"\bdate", cells[at - 2], re.IGNORECASE) is not None
    return "\t".join(cells[at - 2 :] if is_dated else cells[at:])


_LONGEST_NAME = 16
"""A longer text after the label is a paragraph of its own, and nobody's name and role."""
_EVERY_PAGE = ("header", "footer", "comment")
"""What stands on every page, or beside it, signs nothing."""


def _is_words(passage: Passage) -> bool:
    return passage.part is not None or passage.element is not None


_ANOTHERS = Pattern(
    r"\b(?:parents?|mother|father|mum|dad|carers?|guardian|grandparents?|young\s+person|pupil|"
    r"child|student|head\s?teacher|principal|"
    r"SENCO|SENDCO|governor|school|college|nursery|doctor|paediatrician|psychologist|therapist)\b",
    re.IGNORECASE,
)
_OFFICERS = Pattern(
    r"\b(?:officer|authority|council|LA|county|borough|SEND?|EHCP?|EHC|manager|director|"
    r"casework\w*|co-?ordinator|service|team|head\s+of|lead|"
    r"commissioner|duly|inclusion)\b",
    re.IGNORECASE,
)


def _is_anothers(text: str) -> bool:
    """Return whether a signature is a parent's or a school's, and none of the authority's."""
    return _ANOTHERS.search(text) is not None and _OFFICERS.search(text) is None


def _says_a_name(text: str) -> bool:
    if not _names_somebody(text):
        return False
    left = _LABEL.sub(" ", re.sub(r"\d+(?:st|nd|rd|th)?", " ", text))
    return len(re.findall(r"[A-Za-z]{2,}", left)) >= 2 or _INITIALLED.search(left) is not None


_INITIALLED = Pattern(r"\b[A-Z](?:\s+[A-Z])?\s+[A-Z][a-z’'-]+")
"""An officer by initials and surname: "P. Roe"."""
