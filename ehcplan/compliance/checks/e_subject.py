"""Checks of who an outcome is about: the person, and no service, staff or family."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e_words import claims, outcome_passages
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.words.outcome_subjects import (
    NOT_YET_SET,
    OTHER_PERSON_SEES,
    SERVICE_ACTS,
    SERVICE_DEEDS,
    SERVICE_HEAD,
    SERVICE_INFINITIVE,
    SERVICE_NO_VERB,
    SERVICE_PASSIVE,
    SERVICE_SUBJECT,
    SERVICE_WILL,
)

# After a sentence about the person, what staff do every week is beside the outcome.
_IS_TO_BE = Pattern(r"\b(?:will|to|should|must|shall)\b", re.IGNORECASE)


def about_somebody_else(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each outcome whose subject is a service, staff or family."""
    for passage in outcome_passages(section.passages):
        person_first = False
        for start, claim in claims(passage):
            found = None if OTHER_PERSON_SEES.search(claim) else _service_in(claim, facts)
            if found is not None and (not person_first or _IS_TO_BE.search(found.group(0))):
                yield Breach(passage=passage, start=start + found.start(), end=start + found.end())
                break
            person_first = True


def _service_in(claim: str, facts: Facts) -> re.Match[str] | None:
    if NOT_YET_SET.match(claim):
        return None
    subject = SERVICE_SUBJECT.match(claim) or SERVICE_INFINITIVE.match(claim)
    if subject is not None:
        return subject
    first = claim.split(maxsplit=1)[0].casefold() if claim.split() else ""
    is_person = first in facts.names or first in ("he", "she", "they", "i")
    if not is_person and (bare := SERVICE_NO_VERB.match(claim)) is not None:
        return bare
    if not is_person and (head := SERVICE_HEAD.match(claim)) is not None:
        return head
    if not is_person and (many := SERVICE_WILL.match(claim)) is not None:
        return many
    if not is_person and (acts := SERVICE_ACTS.match(claim) or SERVICE_DEEDS.match(claim)):
        return acts
    passive = SERVICE_PASSIVE.search(claim)
    return None if is_person else passive
