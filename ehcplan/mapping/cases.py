"""What mapping asks of a case: consents, the catalogue's entries, and how long ago."""

import datetime as dt
import re
from functools import cache

from ehcplan.mapping import profile, section_a
from ehcplan.mapping.entry import MappingEntry
from ehcplan.plan.ages import add_years, age, nc_year
from ehcplan.plan.case import Case
from ehcplan.plan.said import Answer, Consent, Contribution
from ehcplan.vocabulary import Rule, Target

_RELATIVES = re.compile(r"mother|father|mum|dad|parent|famil|carer", re.IGNORECASE)


@cache
def _by_prompt(target: Target) -> dict[tuple[str, str], tuple[MappingEntry, ...]]:
    table = section_a.ENTRIES if target is Target.SECTION_A else profile.ENTRIES
    found: dict[tuple[str, str], tuple[MappingEntry, ...]] = {}
    for entry in table:
        key = (entry.tool, entry.prompt)
        found[key] = (*found.get(key, ()), entry)
    return found


def entries_for(tool: str | None, prompt: str, target: Target) -> tuple[MappingEntry, ...]:
    """Return the mapping entries of a prompt in their order; empty for plain notes."""
    return _by_prompt(target).get((tool or "", prompt), ())


def is_never(tool: str, prompt: str, target: Target) -> bool:
    """Return whether every entry of this prompt says `never`."""
    entries = entries_for(tool, prompt, target)
    return bool(entries) and all(entry.rule is Rule.NEVER for entry in entries)


def _latest(consents: list[Consent]) -> bool | None:
    if not consents:
        return None
    return max(enumerate(consents), key=lambda pair: (pair[1].date, pair[0]))[1].given


def _is_by(consent: Consent, name: str) -> bool:
    given_by = re.sub(r"\s*\(.*\)\s*$", "", consent.given_by).strip().casefold()
    return given_by == name.strip().casefold()


def consent_given(case: Case, scope: str, *, by: str | None) -> bool | None:
    """Return the newest answer to a consent: by one person, or (None) by whoever decides.

    None when nobody was asked. Where parents decide, one yes among them is a yes.
    """
    asked = [c for c in case.said.consents if c.scope == scope]
    if by is not None:
        return _latest([c for c in asked if _is_by(c, by)])
    if case.pupil.decision_maker == "young_person":
        return _latest([c for c in asked if c.given_by.casefold() in case.pupil.names])
    answers = {c.given_by: _latest([d for d in asked if d.given_by == c.given_by]) for c in asked}
    if not answers:
        return None
    return any(answers.values())


def _relatives_consents(case: Case) -> list[Consent]:
    return [
        c
        for c in case.said.consents
        if _RELATIVES.search(c.scope) and c.given_by.casefold() in case.pupil.names
    ]


def relatives_refused(case: Case) -> bool:
    """Return whether a young person who decides said no to family's views in the plan."""
    if case.pupil.decision_maker != "young_person":
        return False
    return _latest(_relatives_consents(case)) is False


def relatives_not_agreed(case: Case) -> bool:
    """Return whether a young person decides and nobody recorded their yes to family's views."""
    if case.pupil.decision_maker != "young_person":
        return False
    return _latest(_relatives_consents(case)) is None


def last_known_on(contribution: Contribution, answer: Answer) -> dt.date:
    """Return when an answer was last known to hold: its confirmation, else its contribution."""
    if answer.confirmed_on and answer.confirmed_on > contribution.date:
        return answer.confirmed_on
    return contribution.date


def is_old(contribution: Contribution, answer: Answer, on: dt.date) -> bool:
    """Return whether more than 12 months have passed on the day `on`."""
    return add_years(last_known_on(contribution, answer), 1) < on


def age_on(case: Case, on: dt.date) -> int | None:
    """Return the pupil's age in years on a day, or None when the date of birth is not known."""
    return age(case.pupil.date_of_birth, on) if case.pupil.date_of_birth else case.pupil.age


def is_under_year_9(case: Case, on: dt.date) -> bool:
    """Return whether the pupil is known to be below National Curriculum Year 9 on a day."""
    born = case.pupil.date_of_birth
    return born is not None and nc_year(born, on) < 9
