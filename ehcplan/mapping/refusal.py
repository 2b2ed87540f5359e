"""What is refused: never suggested, never printed. One place decides, for mapping, board and proof.

Refused (product decision 4): private, withheld, not shared, `never` rows, another child's full
name, an adult's "I" in the pupil's person, what is private by its nature, a parent's views against
a young person's wish, and an answer that would give a private one away.
"""

import re

from ehcplan import tools
from ehcplan.mapping.cases import consent_given, is_never, relatives_refused
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Source
from ehcplan.plan.said import Answer, Contribution
from ehcplan.plan.speaker import role_of_relationship, speaker_of
from ehcplan.plan.voice import first_person_outside_marks, text_of
from ehcplan.vocabulary import Role, Sharing, Target

_ADULTS_OUTSIDE_FAMILY = frozenset({Role.SCHOOL, Role.PROFESSIONAL, Role.OTHER})


def refusal(case: Case, contribution: Contribution, answer: Answer, target: Target) -> str | None:
    """Return why this answer may not be suggested or printed, or None when it may."""
    for reason in (_kept_back, _would_reveal, _consent_refuses, _false_voice):
        found = reason(case, contribution, answer, target)
        if found:
            return found
    if contribution.tool and is_never(contribution.tool, answer.prompt, target):
        return "Never carried across: it stays in the notes it belongs to."
    return None


def _kept_back(
    case: Case, contribution: Contribution, answer: Answer, target: Target
) -> str | None:
    if answer.private:
        return "Private."
    if answer.withheld_by:
        return f"Withheld by {answer.withheld_by}."
    if answer.sharing is Sharing.SCHOOL_ONLY:
        return "For school only: the speaker did not agree to its use in the plan."
    if not contribution.share and answer.sharing is not Sharing.PLAN:
        return "Not shared: this contribution may not be used in the plan."
    share = answer.cell("share")
    if share is not None and share.text.strip().casefold() in ("no", "false"):
        return "Marked as not to be shared."
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    if prompt and prompt.private_by_default and answer.sharing is not Sharing.PLAN:
        return "Private unless the speaker says that it may be used in the plan."
    return None


def _would_reveal(
    case: Case, contribution: Contribution, answer: Answer, target: Target
) -> str | None:
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    if prompt is None or prompt.reveals is None or answer.sharing is Sharing.PLAN:
        return None
    beside = contribution.to(prompt.reveals)
    if any(_kept_back(case, contribution, other, target) for other in beside):
        return "It would give away something private said beside it."
    return None


def _consent_refuses(
    case: Case, contribution: Contribution, answer: Answer, target: Target
) -> str | None:
    if target is Target.SECTION_A:
        person = consent_given(case, "use_in_section_a", by=contribution.contributor)
        if person is False:
            return f"{contribution.contributor} did not agree to its use in Section A."
        if consent_given(case, "use_in_section_a", by=None) is False:
            return "The person who decides did not agree to its use in Section A."
    speaker = speaker_of(case, contribution, answer)
    if speaker.role in (Role.PARENT, Role.FAMILY) and relatives_refused(case):
        return f"{case.pupil.name} decides, and did not agree to family’s views in the plan."
    return None


def _false_voice(
    case: Case, contribution: Contribution, answer: Answer, target: Target
) -> str | None:
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    speaker = speaker_of(case, contribution, answer)
    if prompt is None or not prompt.about_pupil or speaker.role not in _ADULTS_OUTSIDE_FAMILY:
        return None
    if answer.quote or any(cell.quote for cell in answer.cells):
        return None
    texts = [cell.text for cell in answer.cells] if answer.cells else [answer.text]
    if any(_starts_as_pupil(text) for text in texts):
        return f"{speaker.name} wrote “I” or “my” in {case.pupil.name}’s place: a false voice."
    return None


def _starts_as_pupil(text: str) -> bool:
    first = text.split(maxsplit=1)[:1]
    return bool(first) and first_person_outside_marks(first[0]) is not None


_NAME_WORDS = re.compile(r"^[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)+$")


def other_childrens_names(case: Case) -> dict[str, str]:
    """Return the full names of other children the case knows, each with the first name to print."""
    found: dict[str, str] = {}
    for contribution in case.said.contributions:
        if contribution.role is Role.PEER:
            _add_full_name(found, contribution.contributor)
        for answer in contribution.answers:
            _add_child_in_row(found, contribution, answer)
    for person in case.said.people:
        if person.role is Role.PEER:
            _add_full_name(found, person.name)
    return {full: first for full, first in found.items() if full.casefold() not in case.pupil.names}


def _add_full_name(found: dict[str, str], name: str) -> None:
    name = name.strip()
    if _NAME_WORDS.match(name):
        found[name] = name.split()[0]


def _add_child_in_row(found: dict[str, str], contribution: Contribution, answer: Answer) -> None:
    relationship = answer.cell("relationship")
    name = answer.cell("name") or answer.cell("said_by")
    part = answer.cell("part")
    if name is None:
        return
    is_peer = (
        relationship is not None and role_of_relationship(relationship.text) is Role.PEER
    ) or (part is not None and part.text.strip().casefold() == "friends")
    if is_peer:
        _add_full_name(found, name.text)


def names_another_child(case: Case, text: str) -> str | None:
    """Return another child's full name that stands in `text`, or None."""
    for full in other_childrens_names(case):
        if re.search(rf"\b{re.escape(full)}\b", text, re.IGNORECASE):
            return full
    return None


def refusal_of_source(case: Case, source: Source, target: Target) -> str | None:
    """Return why the answer a source points at may not be printed; KeyError if it is not there."""
    contribution, answer, _ = case.find(source)
    return refusal(case, contribution, answer, target)


def forbidden_texts(case: Case, target: Target) -> tuple[str, ...]:
    """Return every text that must not be found in a document: refused words and full names."""
    texts: list[str] = list(other_childrens_names(case))
    for contribution in case.said.contributions:
        for answer in contribution.answers:
            if refusal(case, contribution, answer, target) is None:
                continue
            if answer.cells:
                texts.extend(cell.text for cell in answer.cells)
            else:
                texts.append(text_of(case, contribution, answer, None))
                if answer.original:
                    texts.append(answer.original)
    # A cell such as "school" or a lone name gives nothing away; proof looks for words that do.
    return tuple(dict.fromkeys(t.strip() for t in texts if len(t.split()) >= 2 or len(t) > 12))
