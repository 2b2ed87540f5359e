"""Roles × acts, as one table. docs/security.md prints it; `may` reads it."""

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What somebody may do."""

    COUNTS = "counts"
    LIST = "list"
    READ = "read"
    GATHER = "gather"
    DRAFT = "draft"
    PRODUCE_PROFILE = "produce_profile"
    PRODUCE = "produce"
    PUPILS = "pupils"
    MOVE = "move"
    ERASE = "erase"
    SAFEGUARDING = "safeguarding"
    ACCOUNTS = "accounts"
    SCHOOL = "school"

    @property
    def label(self) -> str:
        """The act in plain words."""
        return _ACT_LABELS[self]


_ACT_LABELS = {
    Act.COUNTS: "See how many pupils have been heard (no names, no words)",
    Act.LIST: "See the list of pupils",
    Act.READ: "Read what was said and the draft",
    Act.GATHER: "Write down what was said, ask people, add people",
    Act.DRAFT: "Draft Section A and the profile",
    Act.PRODUCE_PROFILE: "Produce a one-page profile",
    Act.PRODUCE: "Produce Section A and copy headings",
    Act.PUPILS: "Add, import and edit pupils and classes",
    Act.MOVE: "Move an answer filed under the wrong pupil",
    Act.ERASE: "Erase, with a reason",
    Act.SAFEGUARDING: "Read answers kept for the safeguarding lead",
    Act.ACCOUNTS: "Make accounts, give one-time links, end sessions",
    Act.SCHOOL: "Change the school’s settings",
}


class Reach(StrEnum):
    """Whose pupils an act reaches."""

    SCHOOL = "every pupil at the school"
    OWN = "own pupils"


@dataclass(frozen=True, kw_only=True)
class RoleRecord:
    """A role with what it may do and how far that reaches."""

    key: str
    label: str
    reach: Reach
    acts: frozenset[Act]


ROLES: dict[str, RoleRecord] = {
    record.key: record
    for record in (
        RoleRecord(
            key="administrator",
            label="Administrator",
            reach=Reach.SCHOOL,
            acts=frozenset({Act.ACCOUNTS, Act.SCHOOL}),
        ),
        RoleRecord(
            key="senco",
            label="SENCO",
            reach=Reach.SCHOOL,
            acts=frozenset(Act) - {Act.ACCOUNTS, Act.SAFEGUARDING},
        ),
        RoleRecord(
            key="teacher",
            label="Teacher or teaching assistant",
            reach=Reach.OWN,
            acts=frozenset({Act.LIST, Act.READ, Act.GATHER, Act.PRODUCE_PROFILE}),
        ),
        RoleRecord(
            key="safeguarding_lead",
            label="Safeguarding lead",
            reach=Reach.SCHOOL,
            acts=frozenset({Act.LIST, Act.READ, Act.GATHER, Act.SAFEGUARDING, Act.COUNTS}),
        ),
        RoleRecord(
            key="head",
            label="Head teacher",
            reach=Reach.SCHOOL,
            acts=frozenset({Act.COUNTS, Act.LIST, Act.READ, Act.PRODUCE_PROFILE, Act.PRODUCE}),
        ),
        RoleRecord(
            key="governor",
            label="Governor",
            reach=Reach.SCHOOL,
            acts=frozenset({Act.COUNTS}),
        ),
        RoleRecord(
            key="professional",
            label="Professional from outside",
            reach=Reach.OWN,
            acts=frozenset({Act.LIST, Act.READ, Act.GATHER}),
        ),
    )
}


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Who is acting: an account at one school, or a person at the command line.

    `own_pupils` holds pupil ids for roles that reach own pupils only.
    """

    name: str
    role: str
    account_id: int | None = None
    school_id: int | None = None
    own_pupils: frozenset[int] = frozenset()

    @property
    def is_command_line(self) -> bool:
        """Whether somebody with the machine itself is acting."""
        return self.account_id is None and self.role == "operator"

    @property
    def description(self) -> str:
        """What the actor is called beside a reworded line: "the SENCO"."""
        record = ROLES.get(self.role)
        return f"{self.name} ({record.label})" if record else self.name


OPERATOR = Actor(name="the command line", role="operator")


def may(actor: Actor, act: Act, *, school_id: int | None, pupil_id: int | None = None) -> bool:
    """Return whether `actor` may do `act` at a school, or to one of its pupils."""
    if actor.is_command_line:
        return True
    record = ROLES.get(actor.role)
    if record is None or act not in record.acts or school_id is None:
        return False
    if school_id != actor.school_id:
        return False
    if pupil_id is None or record.reach is Reach.SCHOOL:
        return True
    return pupil_id in actor.own_pupils


def roles_table() -> str:
    """Return roles × acts as a Markdown table, for docs/security.md."""
    records = list(ROLES.values())
    lines = [
        "| act | " + " | ".join(record.label for record in records) + " |",
        "| --- | " + " | ".join("---" for _ in records) + " |",
    ]
    for act in Act:
        cells = [
            ("own" if record.reach is Reach.OWN else "yes") if act in record.acts else ""
            for record in records
        ]
        lines.append(f"| {act.label} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
