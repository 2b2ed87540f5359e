"""What reading a Word file from anywhere found beside the plan's own parts.

Nothing of a file is dropped: what is not a part of the plan stands here, or in `unplaced`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ehcplan.plan.whole import Letter


@dataclass(frozen=True, kw_only=True)
class LooseText:
    """A text in a section that is no need, outcome, provision or line: an introduction, a note."""

    ref: str
    letter: Letter
    text: str
    heading: str = ""


@dataclass(frozen=True, kw_only=True)
class AroundText:
    """A text outside the lettered sections: cover, header, footer, comment, file property."""

    ref: str
    where: str
    """`cover`, `header`, `footer`, `comment`, `title`, `footnote`, `textbox`."""
    text: str


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A fact of identity as it is printed somewhere: X-02 compares them."""

    fact: str
    """`name`, `date_of_birth`, `upn`, `school`, `year_group`."""
    value: str
    where: str


@dataclass(frozen=True, kw_only=True)
class SectionRead:
    """How much of a section was read."""

    heading: str
    """Its heading as printed."""
    words: int
    placed: int
    """How many of its words stand in the plan's parts, lines and loose texts."""
    lines: int


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a file shows beside the plan in it."""

    sections: Mapping[Letter, SectionRead] = field(default_factory=dict)
    """The sections whose label or known title is in the file, even where nothing stands in them."""
    shared_h: bool = False
    """One box headed H (or "Social care provision") stands where H1 and H2 should."""
    repeated: frozenset[Letter] = frozenset()
    loose: tuple[LooseText, ...] = ()
    around: tuple[AroundText, ...] = ()
    guidance: tuple[str, ...] = ()
    """The form's own printed instructions, which are not the plan's text."""
    unplaced: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    stage_words: str = ""
    """The words by which the stage was judged: "Final plan", "DRAFT"."""
    signed: str = ""
    not_yet: tuple[str, ...] = ()
    """Kinds of events that the document says have not happened: "Review report: outstanding"."""
    comments: int = 0
    tracked_changes: int = 0
    hidden_texts: int = 0
    embedded_files: int = 0
    empty_controls: int = 0
    authors: tuple[str, ...] = ()
    """Names in the file's own properties."""
    accessibility: tuple[str, ...] = ()
    """What a screen reader would lack, a sentence each."""
    status_on_every_page: bool = False
    pages: int | None = None
    """About how many pages, appendices apart; None where nothing tells."""
    words: int = 0
    placed_words: int = 0

    @property
    def coverage(self) -> float:
        """The share of the file's words that were placed, from 0 to 1; 1 for a file without any."""
        return self.placed_words / self.words if self.words else 1.0
