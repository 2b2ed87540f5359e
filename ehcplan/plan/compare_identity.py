"""Who the pupil is on paper, as flat facts that two cases can be compared by."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from ehcplan.plan.case import Case
from ehcplan.plan.compare_items import printed
from ehcplan.plan.identity import Identity
from ehcplan.plan.stages import label_of

NOT_KNOWN = "Not known"
NOT_APPLICABLE = "Does not apply"

_GROUPS = ("parents", "professionals", "household", "previous_schools")
_SAID_OF_KEYS = ("not_known", "not_applicable")
# The age is that of the day: it changes with no act of anybody's.
_NOT_COMPARED = frozenset({"age"})


def identity_facts(case: Case) -> dict[str, str]:
    """Return each fact by its name; those of a group as `parents/Wren Orrell/phone_mobile`."""
    found = {"stage": label_of(case.stage)} if case.stage else {}
    found |= dict(_flat(case.pupil, _NOT_COMPARED))
    identity = case.identity or Identity()
    found |= dict(_flat(identity, frozenset((*_GROUPS, *_SAID_OF_KEYS))))
    found |= dict.fromkeys(sorted(identity.not_known), NOT_KNOWN)
    found |= dict.fromkeys(sorted(identity.not_applicable), NOT_APPLICABLE)
    for group in _GROUPS:
        found |= dict(_members(group, getattr(identity, group)))
    return found


def _flat(value: Any, leave: frozenset[str]) -> Iterator[tuple[str, str]]:
    for one in fields(value):
        text = printed(getattr(value, one.name)) if one.name not in leave else ""
        if text:
            yield one.name, text


def _members(group: str, members: tuple[Any, ...]) -> Iterator[tuple[str, str]]:
    seen: dict[str, int] = {}
    for member in members:
        seen[member.name] = seen.get(member.name, 0) + 1
        # Two of one name are told apart by their order.
        name = member.name if seen[member.name] == 1 else f"{member.name} ({seen[member.name]})"
        for key, text in _flat(member, frozenset()):
            yield f"{group}/{name}/{key}", text
