"""Who spoke: the contributor, a name in the row, a trailing "(Name)", or nobody yet.

`plan.voice` builds on it: in whose voice, and whether the words are exact.
"""

import re
from dataclasses import dataclass

from ehcplan import tools
from ehcplan.plan.case import Case
from ehcplan.plan.said import Answer, Contribution
from ehcplan.vocabulary import Role


@dataclass(frozen=True, kw_only=True)
class Speaker:
    """The person whose words or view an answer is. `name` is empty when nobody was named."""

    name: str
    role: Role
    relationship: str = ""

    @property
    def is_pupil(self) -> bool:
        """Whether the pupil is speaking."""
        return self.role is Role.CHILD

    @property
    def is_known(self) -> bool:
        """Whether it is known who spoke: a meeting's line without a name is nobody's yet."""
        return self.role is not Role.GROUP


_TRAILING_NAME = re.compile(r"\s*\(([^()]{1,60})\)\s*$")

# Read in this order: "friend of the family" is a friend, "class teacher" is not a class-mate.
_RELATIONSHIP_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.CHILD, r"self|me|myself"),
    (
        Role.SCHOOL,
        r"teacher|teaching|ta|tas|tutor|senco|sendco|staff|key (?:person|worker|adult)|caretaker|"
        r"site manager|midday|lunchtime|dinner|head|deputy|headteacher|lsa|cook|librarian|"
        r"office|receptionist|lecturer|school|mentor|pastoral|assistant",
    ),
    (
        Role.PROFESSIONAL,
        r"psychologist|therapist|physio\w*|doctor|nurse|paediatrician|social worker|consultant|"
        r"audiologist|job coach|health visitor|counsellor|advis[eo]r|officer|portage|"
        r"occupational|speech|camhs|advocate|interpreter",
    ),
    (Role.PEER, r"friends?|best friend|classmates?|class ?mate|peers?|buddy|boyfriend|girlfriend"),
    (
        Role.PARENT,
        r"mother|father|mum|mummy|mam|dad|daddy|parents?|carers?|foster \w+|step-?(?:mum|dad|"
        r"mother|father)|guardian",
    ),
    (
        Role.FAMILY,
        r"sisters?|brothers?|siblings?|twin|grand\w+|gran|granny|nan|nana|nani|nain|taid|grandad|"
        r"grandpa|ayeeyo|aunt\w*|uncle|cousins?|family|niece|nephew|half-?(?:sister|brother)|"
        r"step-?(?:sister|brother)",
    ),
)
_RELATIONSHIP_PATTERNS = tuple(
    (role, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))
    for role, pattern in _RELATIONSHIP_ROLES
)


def role_of_relationship(relationship: str) -> Role | None:
    """Return the role a relationship in words means ("sister, 9" is family), or None."""
    # "teacher of the deaf", "teacher for visual impairment": outside specialists, not class staff.
    if re.search(
        r"\b(?:qualified )?teacher (?:of|for) (?:the )?\w*(?:deaf|vi|visual|hearing)",
        relationship,
        re.I,
    ):
        return Role.PROFESSIONAL
    for role, pattern in _RELATIONSHIP_PATTERNS:
        if role is Role.SCHOOL and re.search(r"\bjob coach\b", relationship, re.I):
            continue
        if pattern.search(relationship):
            return role
    return None


def _known_as_speaker(case: Case, name: str) -> Speaker | None:
    """Return who in this case is called `name`, or None when nobody is."""
    wanted = name.strip().casefold()
    if not wanted:
        return None
    if wanted in case.pupil.names:
        return Speaker(name=case.pupil.name, role=Role.CHILD, relationship="self")
    people = [
        (known, role or role_of_relationship(relationship), relationship)
        for known, role, relationship in case.said.named
    ]
    for known, role, relationship in people:
        if role and wanted in (known.casefold(), known.split()[0].casefold()):
            return Speaker(name=known, role=role, relationship=relationship)
    role_found = role_of_relationship(name)
    if role_found in (Role.PARENT, Role.FAMILY):
        for known, role, relationship in people:
            if role is role_found and _same_relation(name, relationship):
                return Speaker(name=known, role=role_found, relationship=relationship)
        return Speaker(name=name.strip(), role=role_found, relationship=name.strip())
    return None


_SAME_RELATIONS = (
    frozenset({"mum", "mother", "mummy", "mam"}),
    frozenset({"dad", "father", "daddy"}),
)


def _same_relation(name: str, relationship: str) -> bool:
    """Return whether "Mum" and "mother" mean the same person round a pupil."""
    words = set(re.findall(r"[a-z]+", relationship.casefold()))
    said = set(re.findall(r"[a-z]+", name.casefold()))
    return any(words & group and said & group for group in _SAME_RELATIONS) or bool(words & said)


def trailing_name(case: Case, text: str) -> tuple[str, Speaker | None]:
    """Return a text without its trailing "(Name)", and who that is; unchanged if nobody known."""
    match = _TRAILING_NAME.search(text)
    if match:
        found = _known_as_speaker(case, match.group(1))
        if found:
            return text[: match.start()], found
    return text, None


def _named_in_row(case: Case, contribution: Contribution, answer: Answer) -> Speaker | None:
    """Return the speaker a row names in its own cells, or None."""
    name = relationship = ""
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    for column in prompt.columns if prompt else ():
        cell = answer.cell(column.key)
        if cell and column.names_speaker:
            name = cell.text.strip()
        if cell and column.gives_relationship:
            relationship = cell.text.strip()
    if not name and not relationship:
        return None
    known = _known_as_speaker(case, name) if name else None
    if known:
        return known
    role = role_of_relationship(relationship) or role_of_relationship(name) or Role.OTHER
    if role is Role.CHILD and name and name.casefold() not in case.pupil.names:
        role = Role.OTHER
    return Speaker(name=name, role=role, relationship=relationship)


_PERSPECTIVES = {
    "child": Role.CHILD,
    "pupil": Role.CHILD,
    "young person": Role.CHILD,
    "me": Role.CHILD,
    "family": Role.PARENT,
    "parent": Role.PARENT,
    "parents": Role.PARENT,
    "carer": Role.PARENT,
    "school": Role.SCHOOL,
    "college": Role.SCHOOL,
    "health": Role.PROFESSIONAL,
    "social care": Role.PROFESSIONAL,
    "other": Role.OTHER,
}


def _perspective(case: Case, answer: Answer) -> Speaker | None:
    """Return the speaker meant by a row's perspective cell, or None."""
    cell = answer.cell("perspective")
    if cell is None or not cell.text.strip():
        return None
    named = cell.text.strip()
    role = _PERSPECTIVES.get(named.casefold())
    if role is None:
        return _known_as_speaker(case, named) or _by_relationship(named)
    name = case.pupil.name if role is Role.CHILD else ""
    return Speaker(name=name, role=role, relationship=named)


def _by_relationship(named: str) -> Speaker | None:
    role = role_of_relationship(named)
    return Speaker(name="", role=role, relationship=named) if role else None


def _is_the_pupils(contribution: Contribution, answer: Answer) -> bool:
    """Return whether a group's answer is the pupil's by the question it answers.

    Either the prompt is only ever the pupil's to answer, or the words are flagged as exact under a
    prompt that speaks in the pupil's own person: the flag means that person's words.
    """
    if contribution.role is not Role.GROUP:
        return False
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    if prompt is None:
        return False
    return prompt.pupils_own or (prompt.about_pupil and answer.quote)


def speaker_of(case: Case, contribution: Contribution, answer: Answer) -> Speaker:
    """Return who spoke: named on the answer, in the row, in a trailing "(Name)", or the contributor.

    A meeting's line that names nobody comes back with role `group`: it is nobody's words yet.
    """
    if answer.said_by:
        known = _known_as_speaker(case, answer.said_by)
        role = role_of_relationship(answer.said_by) or Role.OTHER
        return known or Speaker(name=answer.said_by, role=role)
    named = _named_in_row(case, contribution, answer) or _perspective(case, answer)
    if named:
        return named
    _, trailing = trailing_name(case, answer.text)
    if trailing:
        return trailing
    if contribution.role is Role.CHILD or _is_the_pupils(contribution, answer):
        return Speaker(name=case.pupil.name, role=Role.CHILD, relationship="self")
    tool = tools.TOOLS.get(contribution.tool or "")
    if contribution.role is Role.GROUP or (
        tool and tool.is_meeting and contribution.role is Role.SCHOOL
    ):
        # A facilitator who wrote up a meeting did not say what the meeting said.
        return Speaker(name="", role=Role.GROUP, relationship=contribution.relationship)
    return Speaker(
        name=contribution.contributor,
        role=contribution.role,
        relationship=contribution.relationship,
    )
