"""Checks of who an outcome is about: the person, and no service, staff or family."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.e_words import claims, has_measure, outcome_passages
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.words.outcome_subjects import (
    CALLED_FIRST,
    NOT_YET_SET,
    OTHER_PERSON_SEES,
    PEOPLE_LISTED,
    SERVICE_ACTS,
    SERVICE_DEEDS,
    SERVICE_HEAD,
    SERVICE_INFINITIVE,
    SERVICE_NO_VERB,
    SERVICE_PASSIVE,
    SERVICE_SUBJECT,
    SERVICE_WILL,
    SOMEBODY_ABLE,
    TEAM_AT_HEAD,
    TOGETHER,
)

# After a sentence about the person, what staff do every week is beside the outcome.
_IS_TO_BE = Pattern(r"\b(?:will|to|should|must|shall)\b", re.IGNORECASE)


def about_somebody_else(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield a breach for each outcome whose subject is a service, staff or family."""
    for passage in outcome_passages(section.passages):
        person_first = False
        for start, claim in claims(passage):
            found = None if OTHER_PERSON_SEES.search(claim) else _other_in(claim, facts)
            if found is not None and _only_begins_it(passage.text[start:], found, facts):
                found = None
            if found is not None and (not person_first or _IS_TO_BE.search(found.group(0))):
                yield Breach(passage=passage, start=start + found.start(), end=start + found.end())
                break
            person_first = True


def _other_in(claim: str, facts: Facts) -> re.Match[str] | None:
    """Return the words by which another than the person is the subject of a sentence, or None."""
    together = TOGETHER.match(claim)
    if together is not None and together["name"].casefold() in facts.names:
        return None
    return _service_in(claim, facts) or _named_in(claim, facts)


def _named_in(claim: str, facts: Facts) -> re.Match[str] | None:
    """Return people who are listed as the subject, or somebody by name who feels able to help."""
    many = PEOPLE_LISTED.match(claim)
    if many is not None and not _is_of(many.group(0), facts):
        return many
    team = TEAM_AT_HEAD.match(claim)
    if team is not None and not _is_of(team.group(0), facts):
        return team
    one = SOMEBODY_ABLE.match(claim)
    if one is None or _is_of(one["who"], facts):
        return None
    return one if _is_of(one["rest"], facts) or one["who"].casefold() in facts.people else None


def _is_of(text: str, facts: Facts) -> bool:
    """Return whether the pupil is named in a text."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return any(word in facts.names for word in words)


def _only_begins_it(text: str, found: re.Match[str], facts: Facts) -> bool:
    """Return whether somebody else only does what comes first, and the person what is counted."""
    if _IS_TO_BE.search(found.group(0)):
        return False
    after = CALLED_FIRST.search(text, found.end())
    if after is None or "." in text[: after.start()]:
        return False
    name = after["name"] or after["also"]
    return (name is None or name.casefold() in facts.names) and has_measure(text[after.end() :])


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
