"""Check of a final plan beside its draft: new wording has a reason."""

import datetime as dt
import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from ehcplan.compliance.checks.changed_said import changes_that_are_told
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage, passages_of
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, NotKnown, Seen
from ehcplan.plan.case import Case
from ehcplan.plan.known import Known
from ehcplan.plan.parts import texts_of
from ehcplan.plan.whole import NEED_LETTERS, PROVISION_LETTERS, Letter, Need, Provision
from ehcplan.vocabulary import Stage

_COMPARED = (*NEED_LETTERS, Letter.E, *PROVISION_LETTERS)
_DRAFTS = frozenset({Stage.LA_DRAFT, Stage.AMENDMENT})
_REASON = Pattern(
    r"\b(?:changed|added|removed|amended|updated|reworded|corrected|reduced|increased|included)\b"
    r"[^.]{0,60}\b(?:after|following|because|at\s+the\s+request|in\s+(?:response|light)|on\s+the\s+"
    r"advice|as\s+(?:agreed|requested|asked))|\b(?:parents?|family|mum|dad|school|"
    r"college)['’]?s?['’]?\s+"
    r"(?:comments?|representations?|request|reply|response)",
    re.IGNORECASE,
)
_ALIKE = 0.6


def new_words_have_a_reason(draft: Draft) -> Iterator[Seen]:
    """Yield wording that was not in the draft and that nothing after the draft accounts for."""
    earlier = draft.earlier
    if earlier is None:
        yield from changes_that_are_told(draft)
        yield NotKnown(fact=Known.EARLIER)
        return
    if earlier.stage is not None and earlier.stage not in _DRAFTS:
        return
    before = [p for p in passages_of(earlier) if p.letter in _COMPARED]
    known = {_plain(p.text) for p in before}
    drafted = _drafted(earlier)
    for passage in draft.of(*_COMPARED):
        if _plain(passage.text) in known or _has_reason(draft, passage, drafted):
            continue
        yield Breach(passage=passage, values={"change": _change(passage, before)})
    now = {_plain(p.text) for p in draft.of(*_COMPARED)}
    yield from _gone(draft, before, now)


def _gone(draft: Draft, before: list[Passage], now: set[str]) -> Iterator[Breach]:
    present = draft.of(*_COMPARED)
    for passage in before:
        if passage.letter not in PROVISION_LETTERS or _plain(passage.text) in now:
            continue
        if passage.part is None or _nearest(passage, list(present)) is not None:
            continue
        change = "This help stood in the draft and stands here no more"
        yield Breach(letter=passage.letter, evidence=passage.text, values={"change": change})


def _drafted(earlier: Case) -> dt.date:
    identity = earlier.identity
    return (identity.draft_on if identity else None) or earlier.as_of


def _has_reason(draft: Draft, passage: Passage, drafted: dt.date) -> bool:
    if _REASON.search(passage.text):
        return True
    part = passage.part
    evidence = part.evidence if isinstance(part, Need | Provision) else ()
    new = {one.ref for one in draft.advice if one.dated is not None and one.dated > drafted}
    return bool(new & set(evidence)) or _has_new_source(draft, passage, drafted)


def _has_new_source(draft: Draft, passage: Passage, drafted: dt.date) -> bool:
    """Return whether the words come from something that was said after the draft."""
    if passage.part is None:
        return False
    said = [words for _, words in texts_of(passage.part) if words.text == passage.text]
    given = {one.id for one in draft.case.said.contributions if one.date > drafted}
    return any(source.contribution in given for words in said for source in words.sources)


def _change(passage: Passage, before: list[Passage]) -> str:
    was = _nearest(passage, before)
    if was is None:
        return "This wording is new since the draft"
    return f"The draft said: “{was.text[:200]}”"


def _nearest(passage: Passage, others: list[Passage]) -> Passage | None:
    text = _plain(passage.text)
    same = [other for other in others if other.letter is passage.letter]
    scored = [(SequenceMatcher(None, text, _plain(o.text)).quick_ratio(), o) for o in same]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= _ALIKE else None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w.:]+", text.casefold()))
