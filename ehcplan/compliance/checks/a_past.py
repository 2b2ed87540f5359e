"""The history that Section A is to tell: that it is there, has dates and is short (A-16).

In a plan read from a Word file a history may stand under any heading. Where some text is titled as
one, what others tell of a date by the way is not taken for it.
"""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.a_content import HOPES, answered, gap
from ehcplan.compliance.checks.a_history import is_dated, tells_history
from ehcplan.compliance.checks.a_whose import heard, only_parents
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, Duty
from ehcplan.compliance.words import a as told
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element

_LONG_HISTORY = 400
_HAPPENED = Pattern(
    r"\b(?:was born|born (?:at|in|on)|(?:was )?diagnosed|moved (?:here|to|from|house|school)|"
    r"started (?:at|school|nursery|reception|secondary)|joined|came to (?:us|this|our|live|england|"
    r"[A-Z])|first words|learned to walk|"
    r"walked (?:at|in)|adopted|premature)\b",
    re.IGNORECASE,
)
_HISTORY_TITLE = Pattern(
    r"\b(?:history|(?:story|journey) so far|background|my story|\w+['’]s story|our story|early "
    r"(?:years|life|development)|timeline"
    r"|(?:what has happened|the story|things|life|events) (?:so far|up to now|until now|before now)"
    r"|(?:his|her|their|\w+['’]s) (?:past|story)|looking back|how \w+ got here)\b",
    re.IGNORECASE,
)


def history(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when there is no dated history, or a very long one (A-16)."""
    if not heard(draft) or answered(draft, Element.A_HISTORY):
        return
    told_of = _histories(draft)
    if not told_of:
        yield gap(draft, Element.A_HISTORY, history="Section A has no history")
    elif not any(is_dated(p.text) for p in told_of):
        certainty = Certainty.DECIDES if draft.case.reading is None else Certainty.SUSPECTS
        values = {"history": "The history has no dates or ages"}
        yield Breach(passage=told_of[0], certainty=certainty, values=values)
    elif sum(len(p.text.split()) for p in told_of) > _LONG_HISTORY:
        longest = max(told_of, key=lambda p: len(p.text))
        values = {"history": f"The history is over {_LONG_HISTORY} words long"}
        yield Breach(passage=longest, duty=Duty.GOOD, values=values)


_NOT_PAST = HOPES | {
    Element.A_PARENT_ASPIRATIONS, Element.A_FUTURE, Element.A_DECISION_MAKING,
    Element.A_COMMUNICATION, Element.A_WHAT_HELPS,
}  # fmt: skip


def _histories(draft: Draft) -> list[Passage]:
    """Return the texts that tell what happened; where some are titled so, no other title's."""
    found = [p for p in draft.of(Letter.A) if _is_history(p, draft)]
    titled = [p for p in found if _is_titled_history(p)]
    if draft.case.reading is None or not titled:
        return found
    titles = {p.caption or p.heading for p in titled}
    return [p for p in found if p in titled or _is_beside(p, titles)]


def _is_beside(passage: Passage, titles: set[str]) -> bool:
    """Return whether a text that tells of the past stands under no other title."""
    return (passage.caption or passage.heading) in titles | {""} and not only_parents(passage)


def _is_titled_history(passage: Passage) -> bool:
    asked = f"{passage.heading} {passage.caption}"
    return passage.element is Element.A_HISTORY or _HISTORY_TITLE.search(asked) is not None


def _is_history(passage: Passage, draft: Draft) -> bool:
    if passage.element is Element.A_HISTORY or _HISTORY_TITLE.search(passage.heading):
        return True
    if draft.case.reading is None:
        return False
    if _HISTORY_TITLE.search(f"{passage.caption} {passage.speaker}"):
        return True
    if passage.element is Element.A_PARTICIPATION:
        return False
    if tells_history(passage.text):
        return True
    if passage.element in _NOT_PAST:
        return False
    text = told.without_source(passage.text)
    return bool(_HAPPENED.search(text)) and is_dated(text)
