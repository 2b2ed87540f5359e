"""What a tool record is made of: Tool, Prompt, Column."""

from dataclasses import dataclass
from enum import StrEnum

from ehcplan.vocabulary import Role, Voice


class FieldType(StrEnum):
    """How a prompt is answered."""

    STATEMENTS = "statements"
    TEXT = "text"
    ROWS = "rows"
    RINGS = "rings"
    LOG = "log"
    CHOICE = "choice"
    DATE = "date"
    IMAGE = "image"

    @property
    def has_columns(self) -> bool:
        """Whether one answer is a row of named cells."""
        return self in (FieldType.ROWS, FieldType.RINGS, FieldType.LOG)

    @property
    def is_single(self) -> bool:
        """Whether there is one answer at most."""
        return self in (FieldType.TEXT, FieldType.CHOICE, FieldType.DATE, FieldType.IMAGE)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One value a closed choice may take."""

    key: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Wording:
    """One prompt put three ways: words, easy words, and for an adult who watches.

    `easy` and `observing` are None where the pupil never answers the prompt.
    """

    words: str
    easy: str | None = None
    observing: str | None = None


@dataclass(frozen=True, kw_only=True)
class Column:
    """A named cell of a row.

    `voice` is set where the cell has a voice of its own, whoever holds the pen: a photo tour's
    `child_words` are the child's, its `observed` is what the adult saw. `names_speaker` marks the
    cell that says who spoke; `gives_relationship` the one that says what they are to the pupil.
    """

    key: str
    label: str
    choices: tuple[Choice, ...] = ()
    hint: str = ""
    voice: Voice | None = None
    names_speaker: bool = False
    gives_relationship: bool = False
    wide: bool = False
    """Worth a larger box on a page or a sheet."""


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """One field of a tool: a question, and what shape its answers have."""

    key: str
    type: FieldType
    wording: Wording
    hint: str = ""
    columns: tuple[Column, ...] = ()
    choices: tuple[Choice, ...] = ()
    private_by_default: bool = False
    """Kept private unless the speaker says it may be shared (fears, worries, a check-in)."""
    reveals: str | None = None
    """The key of a prompt in the same tool whose private answers this one would give away."""
    about_pupil: bool = True
    """Asked in the pupil's own person ("what matters to me"): another's "I" here is a false voice.

    False where "I" is naturally the writer ("What do you admire about …?", a parent's account).
    """
    pupils_own: bool = False
    """Answered by the pupil whoever's contribution it stands in ("What do you like about yourself?"
    at a round of appreciations)."""
    main: str | None = None
    """For rows: the column that reads as the answer when one cell must stand for the row."""

    def column(self, key: str) -> Column:
        """Return the column called `key`; KeyError if there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)

    @property
    def main_column(self) -> str | None:
        """The column that stands for the row, or None for a prompt without columns."""
        if not self.columns:
            return None
        return self.main or self.columns[0].key


class Group(StrEnum):
    """The shelves of the catalogue, in the order tools are offered."""

    KNOWING = "Getting to know the person"
    COMMUNICATION = "Communication and choice"
    RELATIONSHIPS = "Relationships and community"
    AHEAD = "Looking ahead"
    CHECKING = "Checking and learning"
    MEETINGS = "Meetings and adults"


class Subject(StrEnum):
    """Whom a tool is about. Class, staff and team tools are records now, pages later."""

    PUPIL = "pupil"
    CLASS = "class"
    STAFF = "staff"
    TEAM = "team"


@dataclass(frozen=True, kw_only=True)
class Tool:
    """A person-centred thinking tool with its prompts."""

    key: str
    name: str
    group: Group
    purpose: str
    prompts: tuple[Prompt, ...]
    contributors: tuple[Role, ...]
    """Who usually fills it in, the first first."""
    ages: str
    """For example "any", "KS2 and up", "14 and up"."""
    source: str
    """Where the tool comes from, in words: the tradition or the people who publish it."""
    examples: tuple[str, ...] = ()
    variations: tuple[str, ...] = ()
    normal_amount: str = ""
    notes: str = ""
    subject: Subject = Subject.PUPIL
    is_meeting: bool = False
    """Usually recorded for several speakers at once; a line without a speaker is the meeting's."""
    pupil_answers: bool = True
    """Whether a pupil may fill it in, so that easy words and an observing version exist."""

    def prompt(self, key: str) -> Prompt:
        """Return the prompt called `key`; KeyError if there is none."""
        for prompt in self.prompts:
            if prompt.key == key:
                return prompt
        raise KeyError(key)
