"""How people are named in print: parents by name, staff by role, other children by first name."""

import datetime as dt
import re

from ehcplan.plan.case import Case
from ehcplan.plan.said import Contribution
from ehcplan.plan.speaker import Speaker, role_of_relationship
from ehcplan.vocabulary import Role

_CHILD_RELATIONS = re.compile(
    r"\b(?:sisters?|brothers?|siblings?|twin|cousins?|niece|nephew)\b", re.IGNORECASE
)
_AGE = re.compile(r",?\s*\b(?:aged?\s*)?\d{1,2}\b.*$", re.IGNORECASE)
_MUM = re.compile(r"\b(?:mother|mum|mummy|mam)\b", re.IGNORECASE)
_DAD = re.compile(r"\b(?:father|dad|daddy)\b", re.IGNORECASE)
_GRAND_OR_STEP = re.compile(r"\b(?:grand|great|step|foster|god)", re.IGNORECASE)
_HELP = re.compile(r"^(?P<who>[^(]*?)\s*(?P<how>\(.*\))?\s*$", re.DOTALL)
_TITLED = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)\b\.?", re.IGNORECASE)


def printed_date(day: dt.date) -> str:
    """Return a date as the product prints it: `21 November 2026`."""
    return f"{day.day} {day:%B %Y}"


def first_name(name: str) -> str:
    """Return the first name alone; a title stays with what follows it ("Mrs Dell")."""
    words = name.split()
    if not words:
        return ""
    return " ".join(words[:2]) if _TITLED.match(words[0]) else words[0]


def is_child(speaker: Speaker) -> bool:
    """Return whether a speaker is another child, as far as the relationship tells."""
    in_family = speaker.role is Role.FAMILY and _CHILD_RELATIONS.search(speaker.relationship)
    return speaker.role is Role.PEER or bool(in_family)


def relation(speaker: Speaker) -> str:
    """Return what a speaker is to the pupil, without an age: `sister` for "sister, 9"."""
    return _AGE.sub("", speaker.relationship).strip()


def _name_and_role(speaker: Speaker) -> tuple[str, str]:
    """Return the name and the role to print; one of them may be empty, never both."""
    role = relation(speaker)
    if speaker.role in (Role.SCHOOL, Role.PROFESSIONAL):
        return "", role or speaker.role.label
    name = first_name(speaker.name) if is_child(speaker) else speaker.name
    if not name or name.casefold() == role.casefold():
        return "", role or speaker.role.label
    # Who was in a group is in its name already.
    return name, "" if speaker.role is Role.GROUP else role


def full_label(speaker: Speaker) -> str:
    """Return how a person is named with their relationship: `Clare Thornley (mother)`.

    Staff and professionals are named by role alone, other children by first name alone.
    """
    name, role = _name_and_role(speaker)
    return f"{name} ({role})" if name and role else name or role


def short_label(speaker: Speaker) -> str:
    """Return how a person is named in brackets after their words: `Otis, friend`."""
    name, role = _name_and_role(speaker)
    return f"{name}, {role}" if name and role else name or role


def home_name(speaker: Speaker) -> str:
    """Return how the pupil would say it on a profile: `Mum`, `Otis`, `teaching assistant`."""
    words = speaker.relationship
    if speaker.role is Role.PARENT and not _GRAND_OR_STEP.search(words):
        if _MUM.search(words):
            return "Mum"
        if _DAD.search(words):
            return "Dad"
    if speaker.role in (Role.SCHOOL, Role.PROFESSIONAL):
        return relation(speaker) or speaker.role.label
    return first_name(speaker.name) or relation(speaker)


def helper(case: Case, supported_by: str) -> str:
    """Return who helped and how, staff by role: "teaching assistant (scribed, read back)".

    "Mr Lal, teaching assistant (scribed)" loses its name; a parent's stays.
    """
    match = _HELP.match(supported_by.strip())
    who, how = (match["who"], match["how"] or "") if match else (supported_by, "")
    name, _, role = who.partition(",")
    role = role.strip() or _known_relationship(case, name)
    kind = role_of_relationship(role) if role else None
    if kind in (Role.SCHOOL, Role.PROFESSIONAL):
        label = role
    elif kind is None and _TITLED.match(name.strip()):
        label = role or "a member of staff"
    elif kind is not None and kind is Role.PEER:
        label = f"{first_name(name)}, {role}"
    else:
        label = who.strip()
    return f"{label} {how}".strip()


def _known_relationship(case: Case, name: str) -> str:
    wanted = name.strip().casefold()
    people = [(p.name, p.relationship) for p in case.said.people]
    people += [(c.contributor, c.relationship) for c in case.said.contributions]
    return next((r for known, r in people if known.casefold() == wanted and wanted), "")


def contributor_speaker(case: Case, contribution: Contribution) -> Speaker:
    """Return the contributor as a speaker, by whose name a row of the participation table goes."""
    if contribution.role is Role.CHILD:
        return Speaker(name=case.pupil.name, role=Role.CHILD, relationship="self")
    return Speaker(
        name=contribution.contributor,
        role=contribution.role,
        relationship=contribution.relationship,
    )
