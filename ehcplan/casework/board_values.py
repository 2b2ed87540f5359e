"""What the pages of the drafting board show: values alone."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.casework.progress import Progress
from ehcplan.casework.undo import Undoable
from ehcplan.documents.participation import Row
from ehcplan.mapping.ranking import PAGE_LIMITS, PAGE_WORDS
from ehcplan.vocabulary import Element, Rule, Target, Voice


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A heading one may go to."""

    key: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Words:
    """Words as somebody gave them: whose, when, in answer to what."""

    name: str
    """The source's permanent name, for a form."""
    text: str
    exact: bool
    voice: Voice
    speaker: str
    on: dt.date
    tool: str
    asked: str
    original: str = ""


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """What an answer could become here: its words, why, and what stands against it."""

    words: tuple[Words, ...]
    text: str
    voice: Voice
    reason: str
    rule: Rule
    suggested: bool
    doubts: tuple[str, ...]
    also: tuple[Heading, ...]
    """Other headings that it could go to."""
    used: tuple[Heading, ...]
    """Headings of this document where it stands already."""
    left_out: str = ""
    unfit: str = ""
    """Why it may not stand here as it is; then a part of it, or other words, may."""

    @property
    def names(self) -> tuple[str, ...]:
        """The permanent names of its sources."""
        return tuple(words.name for words in self.words)

    @property
    def exact(self) -> bool:
        """Whether all of it is printed in quotation marks."""
        return all(words.exact for words in self.words)


@dataclass(frozen=True, kw_only=True)
class LineShown:
    """A line as it will be printed, with where it comes from, and why it cannot be if so."""

    ref: str
    text: str
    wording: str
    """What the line holds, without marks and labels."""
    number: int
    """Which of its wordings that is; a form that changes it starts from here."""
    said_by: str = ""
    note: str = ""
    voice: Voice
    words: tuple[Words, ...]
    reworded: bool
    problem: str = ""
    first: bool = True
    last: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """The permanent names of its sources."""
        return tuple(words.name for words in self.words)


@dataclass(frozen=True, kw_only=True)
class GroupShown:
    """Lines of one voice, under the label with which they are printed."""

    label: str
    lines: tuple[LineShown, ...]


@dataclass(frozen=True, kw_only=True)
class LeftOutShown:
    """An answer that somebody left out, and why."""

    words: Words
    reason: str
    by: str
    on: dt.date
    altogether: bool


@dataclass(frozen=True, kw_only=True)
class Unused:
    """An answer that stands nowhere in the document: why, and where it could go."""

    words: tuple[Words, ...]
    why: str
    places: tuple[Heading, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The permanent names of its sources."""
        return tuple(words.name for words in self.words)


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much of a page the profile's lines take."""

    words: int
    support: int
    most_words: int = PAGE_WORDS
    most_support: int = PAGE_LIMITS[Element.P_SUPPORT]


@dataclass(frozen=True, kw_only=True)
class BoardPage:
    """Everything a heading's page shows."""

    pupil_ref: str
    pupil_name: str
    target: Target
    key: str
    label: str
    progress: Progress
    number: int
    """Which heading this is of those that count; 0 for one that does not."""
    before: Heading | None
    after: Heading | None
    may_draft: bool
    takes_part: bool
    """Whether this is the heading that is made from who took part."""
    suggestions: tuple[Suggestion, ...] = ()
    doubted: tuple[Suggestion, ...] = ()
    themed: tuple[Suggestion, ...] = ()
    used_here: tuple[Suggestion, ...] = ()
    groups: tuple[GroupShown, ...] = ()
    broken: tuple[LineShown, ...] = ()
    gone: tuple[str, ...] = ()
    """Lines whose answer is no longer this pupil's to show: by reference alone."""
    empty: str = ""
    empty_on: dt.date | None = None
    left_out: tuple[LeftOutShown, ...] = ()
    unused: tuple[Unused, ...] = ()
    refused: int = 0
    undo: Undoable | None = None
    size: Size | None = None
    people: tuple[Row, ...] = ()
    participation: str = ""
    question: str = ""
    """What to ask where nothing has been said for this heading."""
    tools: tuple[Heading, ...] = ()
    """Tools that would fill it, by key and name."""

    @property
    def has_lines(self) -> bool:
        """Whether anything stands under the heading."""
        return bool(self.groups or self.broken or self.gone)

    @property
    def nothing_said(self) -> bool:
        """Whether there is nothing to draft this heading from."""
        return not (self.suggestions or self.doubted or self.themed or self.used_here)
