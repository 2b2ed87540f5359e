"""What was said: contributions, their answers, and who spoke."""

import datetime as dt
from dataclasses import dataclass, field
from functools import cached_property

from ehcplan.vocabulary import Role, Sharing

CellValue = str | int | float | bool


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One named cell of a row. A cell may have its own quote flag and original words."""

    column: str
    value: CellValue
    quote: bool = False
    original: str | None = None

    @property
    def text(self) -> str:
        """The cell's words; booleans read as yes and no."""
        if isinstance(self.value, bool):
            return "yes" if self.value else "no"
        return str(self.value)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One thing said, to one prompt of one contribution. Its words never change.

    `ref` is the permanent random reference, empty until the answer is kept. `index` counts the
    answers to the same prompt from 0. A row has `cells` and an empty `text`.
    """

    prompt: str
    index: int
    text: str = ""
    cells: tuple[Cell, ...] = ()
    quote: bool = False
    original: str | None = None
    private: bool = False
    withheld_by: str | None = None
    said_by: str | None = None
    sharing: Sharing | None = None
    """Set when the speaker chose for this answer; otherwise the contribution's choice holds."""
    certainty: str | None = None
    """`certain`, `probably` or `guess`, where what was seen had to be interpreted."""
    asked: str | None = None
    """The prompt's wording as it was put, when it was not the catalogue's own."""
    confirmed_on: dt.date | None = None
    """When the speaker last said that it still holds."""
    ref: str = ""

    def cell(self, column: str) -> Cell | None:
        """Return the cell of that column, or None."""
        for cell in self.cells:
            if cell.column == column:
                return cell
        return None

    @property
    def words(self) -> str:
        """Everything said, for searching and counting: the text, or the cells joined."""
        if not self.cells:
            return self.text
        return "; ".join(cell.text for cell in self.cells if cell.text)


@dataclass(frozen=True, kw_only=True)
class ReadBack:
    """That what was kept was read back to the person, and what they said."""

    on: dt.date
    with_whom: str = ""
    changed: str = ""
    agreed: bool = True


@dataclass(frozen=True, kw_only=True)
class Contribution:
    """One contributor using one tool once, or plain notes (`tool` is None).

    A group or a meeting is one contribution with a speaker on each answer.
    """

    id: str
    tool: str | None
    contributor: str
    role: Role
    relationship: str = ""
    date: dt.date
    setting: str = ""
    method: str = ""
    supported_by: str | None = None
    language: str = ""
    interpreter: str | None = None
    session: str | None = None
    share: bool = True
    """Whether it may be used in the plan. False: school only."""
    read_back: ReadBack | None = None
    answers: tuple[Answer, ...] = ()
    ref: str = ""

    def to(self, prompt: str) -> tuple[Answer, ...]:
        """Return the answers to one prompt, in order."""
        return tuple(answer for answer in self.answers if answer.prompt == prompt)


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody round the pupil, whether or not they have been heard yet."""

    name: str
    role: Role
    relationship: str = ""
    asked_on: dt.date | None = None
    chose_not_to_on: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Consent:
    """Somebody's yes or no to one use, dated."""

    scope: str
    given_by: str
    date: dt.date
    given: bool
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Pupil:
    """The child or young person. Ages and year groups are worked out, not trusted, from birth."""

    first_name: str
    last_name: str
    known_as: str = ""
    pronouns: str = ""
    date_of_birth: dt.date | None = None
    year_group: str = ""
    setting_name: str = ""
    setting_type: str = ""
    phase: str = ""
    home_languages: tuple[str, ...] = ()
    communication: str = ""
    communicates_without_words: bool | None = None
    """Recorded by a person; None means nobody said, and it is judged from the contributions."""
    plan_status: str = ""
    decision_maker: str = "parent"
    """Who decides: `parent`, `young_person`, or `best_interests`."""
    age: int | None = None
    """As a case file wrote it; kept so that the file comes back as it was."""
    has_plan: bool | None = None
    """Whether there is an EHC plan already; None: read from `plan_status`."""

    @property
    def name(self) -> str:
        """What the pupil is called: known-as, else first name."""
        return self.known_as or self.first_name

    @property
    def names(self) -> frozenset[str]:
        """Every form of the pupil's name, lower case, by which a speaker may be named."""
        full = f"{self.first_name} {self.last_name}".strip()
        called = f"{self.known_as} {self.last_name}".strip()
        forms = {self.first_name, self.known_as, full, called}
        return frozenset(form.casefold() for form in forms if form)


@dataclass(frozen=True, kw_only=True)
class Said:
    """Everything said about and by one pupil."""

    contributions: tuple[Contribution, ...] = ()
    people: tuple[Person, ...] = ()
    consents: tuple[Consent, ...] = field(default=())

    @cached_property
    def named(self) -> tuple[tuple[str, Role | None, str], ...]:
        """Everybody named with who they are: (name, role where recorded, relationship).

        Contributors first, then the people round the pupil, then those whom a record names beside
        a relationship: who was present, who helped ("Dev Sayle, form tutor").
        """
        found: list[tuple[str, Role | None, str]] = [
            (c.contributor, c.role, c.relationship)
            for c in self.contributions
            if c.role is not Role.GROUP
        ]
        found += [(person.name, person.role, person.relationship) for person in self.people]
        for contribution in self.contributions:
            name, _, rest = (contribution.supported_by or "").partition(",")
            if name.strip() and rest.strip():
                found.append((name.strip(), None, rest.strip()))
            for answer in contribution.answers:
                known, relationship = answer.cell("name"), answer.cell("relationship")
                if known and relationship and known.text.strip():
                    found.append((known.text.strip(), None, relationship.text.strip()))
        return tuple(found)

    def contribution(self, id_: str) -> Contribution:
        """Return the contribution called `id_`; KeyError if there is none."""
        for contribution in self.contributions:
            if contribution.id == id_:
                return contribution
        raise KeyError(id_)
