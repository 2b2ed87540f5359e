"""The participation table: a row a person, made from the headers of what was shared."""

from collections.abc import Iterable
from dataclasses import dataclass

from ehcplan.documents.people import contributor_speaker, full_label, helper, printed_date
from ehcplan.documents.text import cleaned
from ehcplan.plan.case import Case
from ehcplan.plan.said import Contribution, ReadBack
from ehcplan.vocabulary import METHODS, Role, Sharing

_ORDER = (
    Role.CHILD,
    Role.PARENT,
    Role.FAMILY,
    Role.PEER,
    Role.GROUP,
    Role.SCHOOL,
    Role.PROFESSIONAL,
    Role.OTHER,
)
NOTHING = "Not recorded"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One person's part: who, how, when, who helped and how, read back."""

    who: str
    how: str
    on: str
    helped: str
    read_back: str

    @property
    def cells(self) -> tuple[str, ...]:
        """The row's cells in printing order."""
        return (self.who, self.how, self.on, self.helped, self.read_back)


def participation_rows(case: Case) -> tuple[Row, ...]:
    """Return the rows, the pupil first, then parents, family, friends, groups and staff by role."""
    people: dict[tuple[int, str], list[Contribution]] = {}
    for contribution in sorted(case.said.contributions, key=lambda c: c.date):
        if is_shared(contribution):
            speaker = contributor_speaker(case, contribution)
            who = case.pupil.name if speaker.is_pupil else full_label(speaker)
            key = (_ORDER.index(contribution.role), who)
            people.setdefault(key, []).append(contribution)
    ordered = sorted(people, key=lambda key: key[0])
    return tuple(_row(case, who, people[(rank, who)]) for rank, who in ordered)


def is_shared(contribution: Contribution) -> bool:
    """Return whether any of it may be used in the plan."""
    if contribution.share:
        return True
    return any(answer.sharing is Sharing.PLAN for answer in contribution.answers)


def _row(case: Case, who: str, contributions: list[Contribution]) -> Row:
    return Row(
        who=_capital(cleaned(who)),
        how=_joined(METHODS.get(c.method, c.method.replace("_", " ")) for c in contributions),
        on=_joined((printed_date(c.date) for c in contributions), "\n"),
        helped=_joined(text for c in contributions for text in _helped(case, c)),
        read_back=_joined(_read_back(case, c.read_back) for c in contributions),
    )


def _joined(texts: Iterable[str], joint: str = "; ") -> str:
    """Return the texts once each; one that another begins with says nothing more."""
    unique = list(dict.fromkeys(cleaned(text) for text in texts if text))
    kept = [t for t in unique if not any(o != t and o.startswith(t) for o in unique)]
    return _capital(joint.join(kept)) or NOTHING


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _helped(case: Case, contribution: Contribution) -> list[str]:
    found = [helper(case, contribution.supported_by)] if contribution.supported_by else []
    if contribution.interpreter:
        name = helper(case, contribution.interpreter)
        says_so = "interpret" in name.casefold() or "translat" in name.casefold()
        found.append(name if says_so else f"{name} (interpreter)")
    return found


def _read_back(case: Case, back: ReadBack | None) -> str:
    if back is None:
        return ""
    text = printed_date(back.on)
    if back.with_whom:
        text += f", with {helper(case, back.with_whom)}"
    if back.changed:
        text += f" ({back.changed})"
    return text if back.agreed else f"{text}: did not agree"
