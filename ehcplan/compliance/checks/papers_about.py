"""Papers in the list of advice that are about somebody else than the pupil (A-30)."""

from collections.abc import Iterator

from ehcplan.compliance.checks.people_cues import CAPITALISED
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.names import GIVEN_NAMES, NOT_NAMES, is_form_of
from ehcplan.plan.whole import Advice, Letter

_ABOUT = Pattern(
    r"\b(?i:advice|reports?|assessments?|observations?|letters?|notes?|reviews?|referrals?|"
    rf"statements?|summary|profile) (?:on|about|regarding|re:?|for|of|concerning) (?P<who>{CAPITALISED})"
    r"(?![\w’'-])"
)
"""Whom a paper is about; a paper from somebody is not about them."""
_FOR_ADULTS = Pattern(r"\b(?i:views?|wishes|mother|father|mum|dad|parents?|carers?)\b", 0)


def papers_about_others(draft: Draft) -> Iterator[Breach]:
    """Yield each paper of Section K whose title names another child."""
    facts = draft.facts
    for passage in draft.of(Letter.K):
        part = passage.part
        if not isinstance(part, Advice) or _FOR_ADULTS.search(part.title):
            continue
        for found in _ABOUT.finditer(part.title):
            name = found["who"].casefold()
            known = name in NOT_NAMES or name in facts.people or name in facts.settings
            if name not in GIVEN_NAMES or known or is_form_of(name, facts.names):
                continue
            yield Breach(passage=passage, evidence=found["who"], values={"other": found["who"]})
