"""Whether Section A tells what the pupil chooses to do (A-04)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.a_content import HOPES, answered, gap, is_whole_account
from ehcplan.compliance.checks.a_shows import besides_treatment, shows_free_time, shows_interest
from ehcplan.compliance.checks.a_told import told_in
from ehcplan.compliance.checks.a_whose import (
    besides_parents,
    does_also,
    heard,
    only_parents,
    parents_side,
    pupils_side,
    subject_of,
    title_of,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_signs as signs
from ehcplan.vocabulary import Element


def interests(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when nothing tells what the pupil chooses to do (A-04)."""
    texts = heard(draft)
    under = (Element.A_INTERESTS, Element.A_PLAY)
    if not texts or answered(draft, *under):
        return
    if any(p.element in under and _chooses(p, draft) for p in told_in(draft)):
        return
    facts = draft.facts
    likes = subject_of(facts.names, facts.pronouns, told.INTEREST.pattern)
    for passage in told_in(draft):
        aside = passage.element in _NO_INTEREST and not is_whole_account(passage, draft)
        if aside or only_parents(passage):
            continue
        if _is_interest(passage, draft, likes):
            return
    if draft.case.reading is not None and (shows_interest(draft) or shows_free_time(draft)):
        return
    perhaps = any(
        p.is_pupils and (p.element is Element.A_IMPORTANT_TO or "play" in told.topics_in(p.text))
        for p in texts
    )
    yield gap(draft, Element.A_INTERESTS, elsewhere=perhaps)


_GLADDENS = Pattern(
    r"\b(?:usually|always|often|generally|most likely) (?:find|catch|see) (?:him|her|them|me) "
    r"\w+ing\b"
    r"|\b(?:with|about|on) (?:wheels|engines|animals|water|sand|music|balls?|numbers) (?:\w+ "
    r")?makes? (?:him|her|them|me) (?:happy|laugh|smile|giggle)",
    re.IGNORECASE,
)
"""What the pupil is seen to turn to, told by others."""
# There "likes" is about help, and "watches" about faces.
_NO_INTEREST = HOPES | {
    Element.A_COMMUNICATION, Element.A_DECISION_MAKING, Element.A_WHAT_HELPS, Element.A_HEALTH,
    Element.A_FUTURE,
}  # fmt: skip


def _chooses(passage: Passage, draft: Draft) -> bool:
    """Return whether a text among the interests is not, in a file, there for liking to be told things."""
    if draft.case.reading is None or _LIKES_TITLE.search(title_of(passage)):
        return True
    left = besides_treatment(passage.text)
    return left == passage.text or any(
        one.search(left) for one in (told.INTEREST, signs.INTEREST, signs.PLAY)
    )


_LIKES_TITLE = Pattern(
    r"\b(?:interests?|hobb(?:y|ies)|likes?|play\w*|fun|leisure)\b", re.IGNORECASE
)


def _is_interest(passage: Passage, draft: Draft, likes: Pattern) -> bool:
    pupils = pupils_side(passage, draft.facts)
    if draft.case.reading is None and not pupils:
        return False
    if re.search(r"\b(?:interests?|hobb(?:y|ies)|likes)\b", title_of(passage), re.IGNORECASE):
        return True
    text = besides_parents(passage.text) if parents_side(passage) else passage.text
    if draft.case.reading is not None:
        text = besides_treatment(text)
    spoken = pupils and bool(told.INTEREST.search(text)) and bool(passage.marked)
    if spoken or likes.search(text):
        return True
    if draft.case.reading is None:
        return False
    facts = draft.facts
    return _GLADDENS.search(text) is not None or does_also(
        facts.names, facts.pronouns, text, told.INTEREST
    )
